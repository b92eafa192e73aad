"""One font, ink or indent over a whole paper is one thing to mend, and is told once."""

from __future__ import annotations

import pytest

from docgen.checks.fault import Fault
from docgen.checks.one_cause import as_one_cause
from docgen.checks.verdict import Verdict, verdicts
from docgen.findings import State
from docgen.ooxml.markup import PARAGRAPH_ORDER, child_in_order, serialise, w
from docgen.ooxml.package import DOCUMENT_PART, open_package, save_package
from tests.rules.push import STYLES_PART, push_style
from tests.unit.checks.test_verdict import paper_of
from tests.unit.ooxml.build import document
from tests.unit.recognise.plan import FOOT, HEAD
from tests.unit.recognise.type import p


def in_font(docx: bytes, font: str) -> bytes:
    """Every style in that font."""
    package = open_package(docx, "p.docx")
    said = package.parts[STYLES_PART].replace(b"Times New Roman", font.encode())
    return save_package(package.with_parts({STYLES_PART: said}))


def fonts(docx: bytes) -> list[tuple[str, str | None, int]]:
    """The faults of fonts as told: code, current font, and how many paragraphs have it."""
    paper = paper_of(docx)
    found: tuple[Verdict, ...] = as_one_cause(verdicts(paper), paper)
    return [
        (verdict.ruling.code, fault.current, len(fault.paragraphs))
        for verdict in found
        for fault in verdict.found
        if isinstance(fault, Fault) and fault.required == "Times New Roman"
    ]


def test_one_font_of_the_whole_paper_is_one_fault(ke_hoach_docx: bytes) -> None:
    docx = in_font(ke_hoach_docx, "Cambria")
    ((code, font, places),) = fonts(docx)
    assert (code, font) == ("KT130", "Cambria")
    found = verdicts(paper_of(docx))
    at_fault = {p.source for v in found for f in v.found for p in getattr(f, "paragraphs", ())}
    assert places == len(at_fault)
    told = {v.ruling.code: v.state for v in as_one_cause(found, paper_of(docx))}
    assert (told["KT130"], told["KT010"]) == (State.LOI, State.KHONG_AP_DUNG)


def test_another_font_in_it_keeps_its_own_fault(ke_hoach_docx: bytes) -> None:
    docx = push_style(in_font(ke_hoach_docx, "Cambria"), "tieu_ngu", "font", "Arial")
    assert ("KT020", "Arial", 1) in fonts(docx)
    assert len(fonts(docx)) == 2


def test_fonts_of_a_few_components_are_told_one_by_one(ke_hoach_docx: bytes) -> None:
    docx = ke_hoach_docx
    for target in ("quoc_hieu", "tieu_ngu", "so_ky_hieu", "khoan", "loi_van"):
        docx = push_style(docx, target, "font", "Arial")
    assert [code for code, _, _ in fonts(docx)] == ["KT010", "KT020", "KT050", "KT130", "KT210"]


def test_one_font_between_head_and_foot_is_one_fault(ke_hoach_docx: bytes) -> None:
    docx = ke_hoach_docx
    pasted = ("ten_loai", "trich_yeu", "loi_van", "muc", "khoan", "khoan_tieu_de", "gach_dau_dong")
    for target in (
        *pasted,
        "phu_luc",
        "ten_phu_luc",
        "kem_theo",
        "ket_thuc_phu_luc",
        "o_bang",
        "dau_bang",
    ):
        docx = push_style(docx, target, "font", "Arial")
    docx = push_style(docx, "ho_ten", "font", "Cambria")
    assert [(code, font) for code, font, _ in fonts(docx)] == [
        ("KT130", "Arial"),
        ("KT260", "Cambria"),
    ]


TEXT = ("loi_van", "muc", "khoan", "khoan_tieu_de", "gach_dau_dong")


def said(docx: bytes) -> list[tuple[str, str | None]]:
    """Every fault as told: code and current value."""
    paper = paper_of(docx)
    found = as_one_cause(verdicts(paper), paper)
    return [(v.ruling.code, f.current) for v in found for f in v.found if isinstance(f, Fault)]


@pytest.mark.parametrize(
    ("prop", "value", "told"),
    [
        ("first_line", 20.0, ("KT136", "20 mm")),
        ("before", 0.0, ("KT137", "0 pt")),
        ("line", 2.0, ("KT138", "2 dòng")),
        ("color", "0000FF", ("KT139", "xanh")),
    ],
)
def test_one_look_of_the_whole_text_is_one_fault(
    ke_hoach_docx: bytes, prop: str, value: float | str, told: tuple[str, str]
) -> None:
    docx = ke_hoach_docx
    for target in TEXT:
        docx = push_style(docx, target, prop, value)
    assert [fault for fault in said(docx) if fault[1] == told[1]] == [told]


def test_a_look_here_and_there_is_told_place_by_place(ke_hoach_docx: bytes) -> None:
    paper = paper_of(ke_hoach_docx)
    docx = ke_hoach_docx
    for target in ("khoan", "muc"):
        docx = push_style(docx, target, "first_line", 20.0)
    assert len([code for code, current in said(docx) if current == "20 mm"]) == 2
    firsts = [paper.recognised.components[target][0] for target in TEXT]
    package = open_package(ke_hoach_docx, "p.docx")
    root = package.xml(DOCUMENT_PART)
    for view in firsts:
        look = child_in_order(view.source.find(root), "pPr", ("pPr", "r"))
        child_in_order(look, "ind", PARAGRAPH_ORDER).set(w("firstLine"), "1134")
    docx = save_package(package.with_parts({DOCUMENT_PART: serialise(root)}))
    assert len([code for code, current in said(docx) if current == "20 mm"]) == len(firsts)


def test_the_lines_of_who_decides_are_of_its_text() -> None:
    lines = (
        p("GIÁM ĐỐC SỞ Y", "giua đậm"),
        *(p("Căn cứ Luật A;", "deu nghiêng"), p("Theo đề nghị của B.", "deu nghiêng")),
        p("QUYẾT ĐỊNH:", "giua đậm"),
        *(p("Điều 1. Phê duyệt Kế hoạch."), p("1. Mục tiêu của Kế hoạch."), p("a) Một ý./.")),
    )
    text = "".join(lines).replace('w:sz w:val="28"', 'w:sz w:val="22"')
    named = p("QUYẾT ĐỊNH", "giua đậm") + p("Phê duyệt Kế hoạch", "giua đậm")
    paper = paper_of(save_package(document(HEAD + named + text + FOOT)))
    told = [
        (verdict.ruling.code, verdict.ruling.severity, len(fault.paragraphs))
        for verdict in as_one_cause(verdicts(paper), paper)
        for fault in verdict.found
        if isinstance(fault, Fault) and fault.current == "11 pt"
    ]
    assert told == [("KT121", "error", 7)]
