"""For each requirement: pushed just outside it gives its code, just inside it gives nothing.

Outside, only the consequences its declaration names may come along. Inside, what the norm ties to
the value moves with it: sizes that belong together, ruled lines and tables as wide as they must be.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping

import pytest

from docgen.ooxml.markup import MATH, Element, W, parse_xml, w
from docgen.ooxml.package import DOCUMENT_PART
from docgen.ooxml.properties import PROPERTIES
from docgen.ooxml.reading import read_view
from docgen.recognise import recognise
from docgen.standards.base import (
    ANNEX_PAGE,
    PAGE,
    Requirement,
    Rule,
    SameAs,
    Standard,
    Together,
    Value,
)
from docgen.standards.nd30 import ND30
from docgen.typeface import Face, text_width
from tests.rules.bounds import (
    NORMS,
    ONLY_IN_LETTERS,
    REQUIREMENTS,
    SPECIMENS,
    cased,
    codes,
    found,
    inside,
    moving_along,
    outside,
    specimen,
)
from tests.rules.conftest import norm_of
from tests.rules.push import (
    STYLES,
    edited,
    opened,
    paragraphs,
    push_page,
    push_style,
    push_text,
    refitted,
)

# What the plan of 2022 has none of.
NOT_IN_PLAN = {
    *("trich_yeu_cong_van", "kinh_gui", "kinh_gui_noi", "can_cu", "phan_chuong", "muc_so"),
    *("tieu_de_phan_chuong", "tieu_de_muc", "dieu", "diem", "quyen_han", "do_mat", "do_khan"),
    *("luu_hanh", "nguoi_soan_thao", "dia_chi", "ky_so", "tong_cong", "khung"),
    *("tham_quyen", "loi_ban_hanh", "ben_ky", "xac_nhan", "loi_gioi_thieu"),
}
OF_COPIES = {"ke_ban_sao", "chi_dan_sao"}  # no form of docgen is a copy
IN_PLAN = pytest.mark.parametrize(
    "requirement",
    [r for r in ND30.requirements if r.target not in NOT_IN_PLAN],
    ids=[f"{r.code}-{r.prop}" for r in ND30.requirements if r.target not in NOT_IN_PLAN],
)


def push(docx: bytes, requirement: Requirement, value: Value) -> bytes:
    if requirement.target in (PAGE, ANNEX_PAGE):
        section = 1 if requirement.target == ANNEX_PAGE else 0
        return push_page(docx, section, requirement.prop, value)
    if requirement.prop == "case":
        # Typed so, and not made capitals by the style.
        typed = push_style(docx, requirement.target, "case", "thuong")
        return push_text(typed, requirement.target, cased(requirement.target, str(value)))
    return push_style(docx, requirement.target, requirement.prop, value)


@REQUIREMENTS
def test_outside_gives_its_code(
    norm: Standard, requirement: Requirement, papers: Mapping[str, bytes]
) -> None:
    docx = specimen(norm, requirement, papers)
    for value in outside(requirement):
        got = codes(push(docx, requirement, value), norm)
        assert requirement.code in got, value
        assert got <= {requirement.code, *requirement.consequences}, value


@IN_PLAN
def test_the_plan_outside_gives_its_code(requirement: Requirement, ke_hoach_docx: bytes) -> None:
    for value in outside(requirement)[:1]:
        faults = found(push(ke_hoach_docx, requirement, value))
        got = {fault.code for fault in faults}
        assert requirement.code in got, value
        assert got <= {requirement.code, *requirement.consequences}, value
        assert all(fault.hint for fault in faults if fault.code == requirement.code)


@REQUIREMENTS
def test_inside_gives_nothing(
    norm: Standard, requirement: Requirement, papers: Mapping[str, bytes]
) -> None:
    if requirement.prop == "case":
        return  # the specimen itself is typed as it should be
    for value in inside(requirement):
        pushed = push(specimen(norm, requirement, papers), requirement, value)
        for component, size in moving_along(norm, requirement, value):
            pushed = push_style(pushed, component, "size", size)
        assert found(refitted(pushed, norm), norm) == (), value


@pytest.mark.parametrize("section", [0, 1])
@pytest.mark.parametrize("prop", ["margin_top", "margin_bottom", "margin_left", "margin_right"])
@pytest.mark.parametrize("norm", NORMS, ids=lambda n: n.key)
def test_margins_hold_on_every_page_landscape_included(
    norm: Standard, prop: str, section: int, papers: Mapping[str, bytes]
) -> None:
    requirement = next(r for r in norm.requirements if (r.target, r.prop) == (PAGE, prop))
    docx = papers[SPECIMENS[norm.key][0]]
    got = codes(push_page(docx, section, prop, outside(requirement)[0]), norm)
    assert requirement.code in got
    assert got <= {requirement.code, *requirement.consequences}


@pytest.mark.parametrize("together", ND30.together, ids=[t.code for t in ND30.together])
def test_sizes_that_do_not_move_together(together: Together, day_du_docx: bytes) -> None:
    pushed = day_du_docx
    for component, size in zip(together.targets, (13.0, 13.0, 13.0), strict=True):
        pushed = push_style(pushed, component, "size", size)
    (fault,) = found(refitted(pushed, ND30), ND30)
    assert fault.code == together.code
    assert fault.hint == "đặt cỡ chữ của các thành phần này theo một trong các bộ đã nêu"


@pytest.mark.parametrize("same", ND30.same, ids=[s.code for s in ND30.same])
def test_a_size_unlike_that_of_the_text(same: SameAs, day_du_docx: bytes) -> None:
    assert codes(push_style(day_du_docx, same.target, same.prop, 13.0)) == {same.code}


RULES = pytest.mark.parametrize(
    ("norm", "rule"), [pytest.param(n, r, id=r.code) for n in NORMS for r in n.rules]
)
RULED = {"nd30": ("day_du", "ke_hoach"), "hd29": ("doan", "doan_cong_van")}


def ruled(norm: Standard, rule: Rule) -> tuple[str, str]:
    """Two papers that have the line, by name."""
    return ("giay_gioi_thieu", "giay_nghi_phep") if rule.instead_of else RULED[norm.key]


def longest(docx: bytes, rule: Rule) -> float:
    """The longest line of the text above; docgen's papers have their lines broken already."""
    view = read_view(opened(docx))
    (text,) = (p for p in view.paragraphs if p.style == STYLES[rule.under])
    run = text.run_formats[0]
    face = Face(run.size, bold=run.bold, italic=run.italic)
    return max(text_width(line, face) for line in text.text.split("\n"))


def sides(docx: bytes, rule: Rule) -> float:
    """Both indents of the ruled line as it stands."""
    (line,) = (p for p in read_view(opened(docx)).paragraphs if p.style == STYLES[rule.component])
    return line.format.left + line.format.right


def drawn(docx: bytes, rule: Rule, length: float, shift: float = 0.0) -> bytes:
    """The ruled line made so long, its middle moved to the right."""
    view = read_view(opened(docx))
    (line,) = (p for p in view.paragraphs if p.style == STYLES[rule.component])
    # Centred as docgen draws it: its room is its length and both indents.
    (text,) = (p for p in view.paragraphs if p.style == STYLES[rule.under])
    run = text.run_formats[0]
    face = Face(run.size, bold=run.bold, italic=run.italic)
    own = max(text_width(part, face) for part in text.text.split("\n")) * rule.choose
    side = (line.format.left + line.format.right + own - length) / 2

    def edit(root: Element) -> None:
        (element,) = paragraphs(root, rule.component)
        PROPERTIES["left"].write(element, side + shift)
        PROPERTIES["right"].write(element, side - shift)

    return edited(docx, DOCUMENT_PART, edit)


@RULES
@pytest.mark.parametrize("paper", [0, 1])
def test_ruled_lines_outside(
    norm: Standard, rule: Rule, paper: int, papers: dict[str, bytes]
) -> None:
    docx = papers[ruled(norm, rule)[paper]]
    width = longest(docx, rule)
    for length in (rule.low * width - 1.2, rule.high * width + 1.2):
        (fault,) = found(drawn(docx, rule, length), norm)
        assert fault.code == rule.code, length
        # What the hint tells to type is what mends it.
        assert fault.hint is not None
        before, _, each = fault.hint.rpartition("mỗi bên ")
        assert before == "đặt con trỏ vào dòng kẻ, trong Paragraph đặt Indentation Left và Right "
        room = sides(docx, rule) + rule.choose * width
        mended = room - 2 * float(each.removesuffix(" mm").replace(",", "."))
        assert found(drawn(docx, rule, mended), norm) == (), fault.hint


@RULES
@pytest.mark.parametrize("paper", [0, 1])
def test_ruled_lines_inside(
    norm: Standard, rule: Rule, paper: int, papers: dict[str, bytes]
) -> None:
    docx = papers[ruled(norm, rule)[paper]]
    width = longest(docx, rule)
    for length in (rule.low * width - 0.8, rule.high * width + 0.8):
        assert found(drawn(docx, rule, length), norm) == (), length
        assert found(drawn(docx, rule, length, shift=0.8), norm) == (), length


@RULES
def test_ruled_lines_off_the_middle(norm: Standard, rule: Rule, papers: dict[str, bytes]) -> None:
    docx = papers[ruled(norm, rule)[0]]
    length = rule.choose * longest(docx, rule)
    assert codes(drawn(docx, rule, length, shift=1.2), norm) == {rule.code}


@RULES
def test_ruled_lines_missing(norm: Standard, rule: Rule, papers: dict[str, bytes]) -> None:
    pushed = push_style(papers[ruled(norm, rule)[0]], rule.component, "rule", "khong")
    assert codes(pushed, norm) == {rule.code}


DIRECT = [
    ("KT011", "quoc_hieu", "size", 14.0),
    ("KT023", "tieu_ngu", "bold", False),
    ("KT050", "so_ky_hieu", "font", "Arial"),
    ("KT062", "dia_danh_ngay", "italic", False),
    ("KT075", "ten_loai", "align", "trai"),
    ("KT136", "loi_van", "first_line", 0.0),
    ("KT138", "loi_van", "line", 2.0),
    ("KT217", "khoan", "before", 0.0),
    ("KT289", "noi_nhan_danh_sach", "color", "FF0000"),
]


@pytest.mark.parametrize(("code", "component", "prop", "value"), DIRECT, ids=[d[0] for d in DIRECT])
def test_direct_formatting_is_seen(
    code: str, component: str, prop: str, value: Value, day_du_docx: bytes
) -> None:
    declared = next(r for r in ND30.requirements if r.code == code)

    def edit(root: Element) -> None:
        element = list(paragraphs(root, component))[-1]
        runs = [r for r in element if r.tag.endswith("}r")]
        for holder in runs if PROPERTIES[prop].kind == "run" else [element]:
            PROPERTIES[prop].write(holder, value)

    got = codes(edited(day_du_docx, DOCUMENT_PART, edit))
    assert code in got
    assert got <= {code, *declared.consequences}


def test_what_the_plan_holds(ke_hoach_docx: bytes) -> None:
    components = recognise(read_view(opened(ke_hoach_docx)), ND30).components
    assert set(components) == {c.key for c in ND30.components} - NOT_IN_PLAN


@pytest.mark.parametrize("norm", NORMS, ids=lambda n: n.key)
def test_the_specimens_hold_every_component(norm: Standard, papers: Mapping[str, bytes]) -> None:
    every = {component.key for component in norm.components}
    named, letter = (
        set(recognise(read_view(opened(papers[name])), norm).components)
        for name in SPECIMENS[norm.key]
    )
    assert named == every - ONLY_IN_LETTERS - OF_COPIES
    assert letter >= ONLY_IN_LETTERS


def test_docgen_s_own_papers_give_nothing(papers: Mapping[str, bytes]) -> None:
    for name, docx in papers.items():
        assert found(docx, norm_of(name)) == (), name


def test_one_style_is_one_finding(ke_hoach_docx: bytes) -> None:
    (finding,) = found(push_style(ke_hoach_docx, "gach_dau_dong", "align", "trai"))
    assert finding.message == "Gạch đầu dòng canh trái (ở 17 đoạn, đây là đoạn đầu tiên)"
    assert finding.location.place == "mục III, khoản 1, gạch đầu dòng thứ 1"
    assert finding.location.excerpt is not None
    assert finding.location.excerpt.startswith("- Tầm quan trọng, ý nghĩa, mục tiêu")
    assert (finding.current, finding.required) == ("canh trái", "canh đều hai lề")
    assert finding.clause == "PL I, Phần I, Mục II.6.e"
    assert finding.hint == "trong Word, sửa kiểu “VB Gạch đầu dòng”: đặt canh đều hai lề"


@pytest.mark.parametrize(("points", "said"), [(17.0, None), (10.0, "0,6 dòng"), (40.0, "2,5 dòng")])
def test_exact_line_spacing_is_held_against_single_and_one_and_a_half(
    points: float, said: str | None, day_du_docx: bytes
) -> None:
    got = found(push_style(day_du_docx, "loi_van", "line_exact", points))
    assert [(f.code, f.current) for f in got] == ([("KT138", said)] if said else [])


@pytest.mark.parametrize(("left", "said"), [(0.0, None), (10.0, "20 mm")])
def test_a_first_line_is_indented_from_the_margin(
    left: float, said: str | None, day_du_docx: bytes
) -> None:
    got = found(push_style(day_du_docx, "loi_van", "left", left))
    assert [(f.code, f.current) for f in got] == ([("KT136", said)] if said else [])


@pytest.mark.parametrize(
    ("left", "hanging", "said"),
    [(19.05, 6.35, None), (25.4, 12.7, None), (12.7, 6.35, "6,35 mm"), (6.35, 6.35, "0 mm")],
)
def test_a_first_line_that_hangs_stands_where_it_begins(
    left: float, hanging: float, said: str | None, day_du_docx: bytes
) -> None:
    docx = push_style(day_du_docx, "gach_dau_dong", "left", left)
    got = found(push_style(docx, "gach_dau_dong", "first_line", -hanging))
    assert [(f.code, f.current) for f in got] == ([("KT236", said)] if said else [])


HINTS = {
    "KT135": ("align", "giua", "chọn đoạn, đặt lại kiểu “VB Lời văn”, rồi bấm Ctrl+Space và"),
    "KT131": ("size", 11.0, "chọn đoạn, đặt lại kiểu “VB Lời văn”, rồi bấm Ctrl+Space và"),
}


@pytest.mark.parametrize("code", HINTS)
def test_formatting_by_hand_is_taken_off_in_word(code: str, day_du_docx: bytes) -> None:
    prop, value, hint = HINTS[code]

    def edit(root: Element) -> None:
        element = list(paragraphs(root, "loi_van"))[-1]
        runs = [r for r in element if r.tag.endswith("}r")]
        for holder in runs if PROPERTIES[prop].kind == "run" else [element]:
            PROPERTIES[prop].write(holder, value)

    hints = {f.code: f.hint for f in found(edited(day_du_docx, DOCUMENT_PART, edit))}
    assert (hints.get(code) or "").startswith(hint)


def test_a_stressed_word_of_the_text_is_no_fault(day_du_docx: bytes) -> None:
    def edit(root: Element) -> None:
        element = next(paragraphs(root, "khoan"))
        run = next(r for r in element if r.tag.endswith("}r"))
        stressed = copy.deepcopy(run)
        PROPERTIES["italic"].write(stressed, True)  # noqa: FBT003 -- the property's value
        run.addnext(stressed)
        text, word = run.find(w("t")), stressed.find(w("t"))
        text.text, _, word.text = text.text.rpartition(" ")
        word.text = f"\u00a0{word.text}"

    assert found(edited(day_du_docx, DOCUMENT_PART, edit)) == ()


_CAMBRIA = '<w:rPr><w:rFonts w:ascii="Cambria Math" w:hAnsi="Cambria Math"/></w:rPr>'


@pytest.mark.parametrize(
    ("formula", "said"),
    [
        (f"<m:oMath><m:r>{_CAMBRIA}<m:t> a=b</m:t></m:r></m:oMath>", set()),
        (f"<w:r>{_CAMBRIA}<w:t xml:space='preserve'> a=b</w:t></w:r>", {"KT130"}),
    ],
)
def test_a_formula_has_the_font_of_formulas_and_text_has_not(
    formula: str, said: set[str], day_du_docx: bytes
) -> None:
    spaces = f'xmlns:w="{W}" xmlns:m="{MATH}"'

    def edit(root: Element) -> None:
        place = next(paragraphs(root, "loi_van"))
        place.extend(parse_xml(f"<x {spaces}>{formula}</x>".encode(), "x"))

    assert codes(edited(day_du_docx, DOCUMENT_PART, edit)) == said
