"""The ruled lines of the decree are unbroken (II.1.b, II.2.b): hyphens and dashes are not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from docgen.checks import judge_paper
from docgen.checks.fault import Paper
from docgen.mending import mend
from docgen.ooxml.package import DOCUMENT_PART, Package, open_package, save_package
from docgen.ooxml.reading import read_view
from docgen.recognise import recognise
from docgen.standards import theo_khoa
from docgen.standards.base import Standard
from docgen.typeface import Face, text_width
from tests.corpus.go_tay import Giay, dong, loi_van
from tests.corpus.test_go_tay import inspected
from tests.corpus.van_ban_nd30 import (
    QUOC_HIEU,
    SO_MAU,
    SO_MAU_KE,
    TIEU_NGU,
    TIEU_NGU_DAI,
    TIEU_NGU_KE,
    chu_ky,
    cuoi,
    ngay,
    noi_nhan,
    so,
    ten_loai,
)
from tests.papers import written
from tests.rules.specimen import van_ban


def door(norm: Standard) -> Callable[[Package], Paper]:
    """What reads a package as a paper of that norm."""

    def read(package: Package) -> Paper:
        view = read_view(package)
        return Paper(package, view, recognise(view, norm), norm)

    return read


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


_STROKE = '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>'


def drawn(dash: str) -> bytes:
    """A lawful plan but for the dashes that its three lines are drawn in."""
    giay = Giay()
    giay.so_trang()
    giay.hai_cot(
        [SO_MAU_KE, so("Số: 05/KH-SM")],
        [QUOC_HIEU, TIEU_NGU_KE, ngay("X, ngày 12 tháng 01 năm 2026")],
    )
    giay.go(*ten_loai("KẾ HOẠCH", "Công tác năm 2026"), loi_van("Sở Mẫu thực hiện./."))
    left = noi_nhan("- Các phòng thuộc Sở;", "- Lưu: VT, VP.")
    cuoi(giay, left, chu_ky("GIÁM ĐỐC", "Nguyễn Văn A"))
    package = open_package(giay.bytes(), "p.docx")
    text = package.parts[DOCUMENT_PART].decode("utf-8").replace(_STROKE, _STROKE + dash)
    return save_package(package.with_parts({DOCUMENT_PART: text.encode("utf-8")}))


@pytest.mark.parametrize("dash", ["", '<a:prstDash val="solid"/>'])
def test_a_drawn_stroke_is_one_line(dash: str) -> None:
    assert {f.code for f in inspected(drawn(dash)).findings} == set()


@pytest.mark.parametrize("dash", ["dash", "sysDot", "lgDashDot"])
def test_a_dashed_stroke_is_none(dash: str) -> None:
    found = inspected(drawn(f'<a:prstDash val="{dash}"/>')).findings
    assert {(f.code, f.current, f.required) for f in found} == {
        ("KT411", "nét đứt", "nét liền"),
        ("KT421", "nét đứt", "nét liền"),
        ("KT431", "nét đứt", "nét liền"),
    }


def test_a_dashed_stroke_is_mended_to_one_line() -> None:
    read = door(theo_khoa("nd30"))
    result = mend(read(open_package(drawn('<a:prstDash val="dash"/>'), "p.docx")), read)
    assert result.remaining == result.kept == ()
    assert {(c.what, c.before, c.after) for c in result.changes} == {
        ("nét đường kẻ", "nét đứt", "nét liền")
    }


def test_a_dashed_border_is_no_line_and_mended() -> None:
    package = open_package(written(van_ban(())), "p.docx")
    text = package.parts["word/styles.xml"].decode("utf-8")
    assert '<w:top w:val="single"' in text
    dashed = text.replace('<w:top w:val="single"', '<w:top w:val="dashed"').encode("utf-8")
    read = door(theo_khoa("nd30"))
    paper = read(package.with_parts({"word/styles.xml": dashed}))
    judged = judge_paper(save_package(paper.package), "p.docx", theo_khoa("nd30"))
    broken = {f.code for f in judged.findings if f.current == "nét đứt"}
    assert broken == {"KT411", "KT421", "KT431"}
    assert mend(paper, read).remaining == ()
