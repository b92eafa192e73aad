"""The ruled lines of the decree are unbroken (II.1.b, II.2.b): rows of hyphens are not."""

from __future__ import annotations

import pytest

from docgen.typeface import Face, text_width
from tests.corpus.go_tay import Giay, dong, loi_van
from tests.corpus.test_go_tay import inspected
from tests.corpus.van_ban_nd30 import (
    QUOC_HIEU,
    SO_MAU,
    TIEU_NGU,
    TIEU_NGU_DAI,
    chu_ky,
    cuoi,
    ngay,
    noi_nhan,
    so,
    ten_loai,
)


def paper(stroke: str) -> bytes:
    """A lawful plan but for the strokes its lines are typed of, of lawful length."""
    giay = Giay()
    giay.so_trang()
    short, long = (round(mm / text_width(stroke, Face(13))) for mm in (8, TIEU_NGU_DAI))
    giay.hai_cot(
        [SO_MAU, dong(stroke * short, size=13), so("Số: 05/KH-SM")],
        [
            *(QUOC_HIEU, TIEU_NGU, dong(stroke * long, size=13)),
            ngay("X, ngày 12 tháng 01 năm 2026"),
        ],
    )
    giay.go(*ten_loai("KẾ HOẠCH", "Công tác năm 2026"), loi_van("Sở Mẫu thực hiện./."))
    left = noi_nhan("- Các phòng thuộc Sở;", "- Lưu: VT, VP.")
    cuoi(giay, left, chu_ky("GIÁM ĐỐC", "Nguyễn Văn A"))
    return giay.bytes()


@pytest.mark.parametrize("stroke", ["_", "–"])
def test_strokes_that_touch_make_one_line(stroke: str) -> None:
    codes = {finding.code for finding in inspected(paper(stroke)).findings}
    assert not codes & {"KT411", "KT421"}


def test_hyphens_make_no_line() -> None:
    said = [(f.code, f.current, f.required) for f in inspected(paper("-")).findings]
    assert sorted(s for s in said if s[0] in {"KT411", "KT421"}) == [
        ("KT411", "các dấu gạch nối", "nét liền"),
        ("KT421", "các dấu gạch nối", "nét liền"),
    ]
