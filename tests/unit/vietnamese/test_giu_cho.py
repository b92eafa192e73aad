"""What stands in for a name, and what is one."""

from __future__ import annotations

import pytest

from docgen.vietnamese import giu_cho, giu_cho_nguoi


@pytest.mark.parametrize(
    "ten",
    [
        "Lê Viết Hồng",
        "Đoàn Viên",  # a person of the family Đoàn
        "Đoàn Thị Viên",
        "Đoàn viên Lê Thị Hoa",
        "Nguyễn Minh Họa",
        "Nguyễn Văn An",
        "Giàng A Sùng",
        "Y Blum Niê",
        "Trần Văn Số",
        "Nguyễn Văn An (sinh năm 1990)",
        "Trần Văn Bình 2",  # told from another of his name
    ],
)
def test_a_person_s_name_is_one(ten: str) -> None:
    assert not giu_cho_nguoi(ten)


@pytest.mark.parametrize(
    "ten",
    [
        "Huyện đoàn Thạch Hà",
        "Đoàn Khối các cơ quan và doanh nghiệp tỉnh",
        "Chi đoàn Văn phòng số 1",
        "Tên lửa phòng không",
    ],
)
def test_a_body_s_name_is_one(ten: str) -> None:
    assert not giu_cho(ten)


@pytest.mark.parametrize(
    "ten",
    [
        "Đoàn viên giữ chức Bí thư",
        "Đoàn viên số 12",
        "Đoàn viên A",
        "Họ và tên người ký",
        "Họ tên",
        "Nguyễn Văn A",
        "Người ký",
        "Cán bộ",
        "…",
        "Nguyễn Văn ...",
        "[họ và tên]",
        "Trần Thị B (minh họa)",
    ],
)
def test_a_role_or_a_blank_is_nobody(ten: str) -> None:
    assert giu_cho_nguoi(ten)


@pytest.mark.parametrize(
    "ten",
    ["Tên tổ chức Đoàn cấp trên", "Đoàn …", "Ghi tên cơ quan", "Huyện đoàn (minh họa)", "___"],
)
def test_a_blank_is_no_body(ten: str) -> None:
    assert giu_cho(ten)
