"""The frame every paper shares: how others are cited in its text, who signs."""

from __future__ import annotations

import pytest

from docgen.compose.khung import khoi_ky, trong_cau
from docgen.khai.record import read
from docgen.model.agency import NguoiKy


@pytest.mark.parametrize(
    ("subject", "inside"),
    [
        ("Tuyên truyền cải cách hành chính", "tuyên truyền cải cách hành chính"),
        ("Về việc tuyên truyền", "tuyên truyền"),
        ("CCHC năm 2022", "CCHC năm 2022"),
        ("Hà Tĩnh xanh", "Hà Tĩnh xanh"),
        ("tuyên truyền", "tuyên truyền"),
    ],
)
def test_a_subject_inside_a_sentence_begins_small_unless_it_is_a_name(
    subject: str, inside: str
) -> None:
    assert trong_cau(subject) == inside


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ({"chuc_vu": "Giám đốc"}, (None, "GIÁM ĐỐC")),
        ({"chuc_vu": "Giám đốc", "quyen_han": "Q"}, (None, "Q. GIÁM ĐỐC")),
        (
            {
                "chuc_vu": "Trưởng phòng Tổ chức, hành chính",
                "chuc_vu_in": ["Trưởng phòng", "Tổ chức, hành chính"],
                "quyen_han": "TL",
                "thay_cho": "Giám đốc",
            },
            ("TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG\nTỔ CHỨC, HÀNH CHÍNH"),
        ),
        (
            {"chuc_vu": "Phó Giám đốc", "quyen_han": "KT", "thay_cho": "Giám đốc"},
            ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
        ),
        (
            {
                "chuc_vu": "Phó Chủ tịch",
                "quyen_han": ["TM", "KT"],
                "thay_cho": ["Ủy ban nhân dân", "Chủ tịch"],
            },
            ("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        ),
        (
            {"chuc_vu": "Chủ tịch", "quyen_han": ["TM", "Q"], "thay_cho": "Ủy ban nhân dân"},
            ("TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"),
        ),
    ],
)
def test_by_what_right_somebody_signs(
    typed: dict[str, object], lines: tuple[str | None, str]
) -> None:
    signer, faults = read(NguoiKy, {"ma": "nguoi_ky", "ho_ten": "Trần Thị B", **typed})
    assert faults == ()
    assert khoi_ky(signer) == (*lines, "Trần Thị B")


def test_the_lines_of_an_office_say_the_office() -> None:
    typed = {
        "chuc_vu": "Trưởng phòng Tổ chức, hành chính",
        "chuc_vu_in": ["Trưởng phòng", "Tổ chức"],
    }
    _, faults = read(NguoiKy, {"ma": "a", "ho_ten": "Trần Thị B", **typed})
    assert [(f.path, f.said) for f in faults] == [
        (
            ("chuc_vu_in",),
            ": “Trưởng phòng Tổ chức” khác chuc_vu “Trưởng phòng Tổ chức, hành chính”",
        )
    ]
