"""Ruled lines typed of characters, or under the letters of a name: their lengths and places."""

from __future__ import annotations

import re

import pytest

from docgen.checks.fault import Paper, Unjudged
from docgen.checks.ruled_lines import check_ruled_lines
from docgen.findings import Finding
from docgen.inspection import Wish, inspect
from docgen.ooxml.markup import serialise
from docgen.ooxml.package import Package, open_package, save_package
from docgen.ooxml.reading import read_view
from docgen.recognise import recognise
from docgen.standards import theo_khoa
from tests.corpus.van_ban_nd30 import cong_van
from tests.foreign import shape
from tests.unit.ooxml.build import document
from tests.unit.recognise.plan import QUOC_HIEU
from tests.unit.recognise.type import p, table

_ROW = re.compile(r'<w:sz w:val="26"/></w:rPr><w:t>_{20,}</w:t>')


def with_row(number: int, size: int) -> list[Finding]:
    """What is said of the line under a Tiêu ngữ of 60,5 mm, of so many underscores, in pt."""
    package = open_package(cong_van(), "p.docx")
    text = package.parts[package.document].decode("utf-8")
    row = f'<w:sz w:val="{2 * size}"/></w:rPr><w:t>{"_" * number}</w:t>'
    assert len(_ROW.findall(text)) == 1
    typed = package.with_parts({package.document: _ROW.sub(row, text).encode("utf-8")})
    found = inspect(save_package(typed), "p.docx", Wish("nd30")).findings
    return [finding for finding in found if finding.code == "KT411"]


@pytest.mark.parametrize(("number", "size"), [(26, 13), (27, 13), (24, 14), (25, 14)])
def test_no_count_of_underscores_comes_nearer(number: int, size: int) -> None:
    assert with_row(number, size) == []


@pytest.mark.parametrize(("number", "size"), [(24, 13), (29, 13), (22, 14), (27, 14)])
def test_a_count_that_is_two_off_is_a_fault_and_the_right_one_is_said(
    number: int, size: int
) -> None:
    (finding,) = with_row(number, size)
    assert finding.required == "60,5 mm"
    right = {13: 26, 14: 24}[size]
    assert finding.hint == f"gõ lại đường kẻ thành {right} dấu gạch"


UNDER = '<w:u w:val="single"/>'
TIMES = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>'


def of_name(*runs: tuple[str, bool]) -> list[str | None]:
    """What is said of the line under a name, of whose runs some are underlined."""
    name = "".join(
        f'<w:r><w:rPr>{TIMES}<w:b/><w:sz w:val="26"/>{UNDER if lined else ""}'
        f'</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'
        for text, lined in runs
    )
    return of_column(f'<w:p><w:pPr><w:jc w:val="center"/></w:pPr>{name}</w:p>')


def of_column(left: str) -> list[str | None]:
    """What is said of the line under the name of who issues in the left column of a head."""
    return of_package(head_of(left))


def head_of(left: str) -> Package:
    """A letter with that left column in its head."""
    head = table((left + p("Số: 1/SNV-VP", "giua"), p(QUOC_HIEU, "giua đậm")))
    return document(head + p("Kính gửi: Sở A.", "giua") + p("Nội dung./."))


def of_package(package: Package) -> list[str | None]:
    view, norm = read_view(package), theo_khoa("nd30")
    paper = Paper(package, view, recognise(view, norm), norm)
    found = [
        fault
        for ruling, fault in check_ruled_lines(paper)
        if ruling.code == "KT421" and fault is not None
    ]
    return [f.reason if isinstance(f, Unjudged) else f.current or f.message for f in found]


@pytest.mark.parametrize(
    "runs",
    [
        [("SỞ ", False), ("NỘI", True), (" VỤ", False)],
        [("SỞ ", False), ("N", True), ("ỘI", True), (" VỤ", False)],
    ],
)
def test_the_middle_of_a_name_underlined_is_its_line(runs: list[tuple[str, bool]]) -> None:
    assert of_name(*runs) == []


def test_a_name_underlined_too_long_or_at_one_side_or_in_pieces() -> None:
    assert of_name(("SỞ NỘI VỤ", True)) == ["23,7 mm"]
    assert of_name(("SỞ ", False), ("NỘI VỤ", True)) == ["16,4 mm"]
    (beside,) = of_name(("THANH TRA ", False), ("NỘI VỤ", True))
    assert beside is not None
    assert beside.startswith("cách trái")
    (reason,) = of_name(("SỞ", True), (" NỘI ", False), ("VỤ", True))
    assert reason is not None
    assert reason.startswith("Không đo được")


BOTTOM = '<w:tcBorders><w:bottom w:val="{}" w:sz="4"/></w:tcBorders></w:tcPr>'
SOLID, DASHED = ["single", "double"], ["dashed", "dotted", "dotDash", "dashSmallGap"]


def over_edge(stroke: str) -> list[str | None]:
    """What is said of the lower edge of the cell a name stands in, whose letters take a third."""
    head = table((NAME, p(QUOC_HIEU, "giua đậm")), (p("Số: 1/SNV-VP", "giua"), ""))
    edged = head.replace("</w:tcPr>", BOTTOM.format(stroke), 1)
    return of_package(document(edged + p("Kính gửi: Sở A.", "giua") + p("Nội dung./.")))


@pytest.mark.parametrize("stroke", SOLID)
def test_the_edge_of_a_cell_is_one_line(stroke: str) -> None:
    assert over_edge(stroke) == ["80,0 mm"]  # and too long


@pytest.mark.parametrize("stroke", DASHED)
def test_a_dashed_edge_of_a_cell_is_none(stroke: str) -> None:
    assert over_edge(stroke) == ["nét đứt"]


@pytest.mark.parametrize(
    ("stroke", "said"), [*((s, []) for s in SOLID), *((s, ["nét đứt"]) for s in DASHED)]
)
def test_a_border_of_a_paragraph_is_a_line_where_its_strokes_touch(
    stroke: str, said: list[str]
) -> None:
    border = f'<w:pBdr><w:top w:val="{stroke}" w:sz="4"/></w:pBdr>'
    indents = f'<w:ind w:left="{round(3.31 * TEN_MM)}" w:right="{round(3.31 * TEN_MM)}"/>'
    assert of_column(NAME + p("", "giua", border + indents)) == said


@pytest.mark.parametrize(
    ("stroke", "said"), [("single", []), ("dotted", ["nét đứt"]), ("dash", ["nét đứt"])]
)
def test_underlined_blanks_are_a_line_where_its_strokes_touch(stroke: str, said: list[str]) -> None:
    blanks = row("giua").replace("<w:sz ", f'<w:u w:val="{stroke}"/><w:sz ')
    assert of_column(NAME + blanks.replace("_____", "\u00a0" * 9)) == said


def test_a_name_without_any_line_is_told_so() -> None:
    assert of_name(("SỞ NỘI VỤ", False)) == ["Không có đường kẻ dưới Tên cơ quan ban hành"]


NAME = (
    f'<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr>{TIMES}<w:b/><w:sz w:val="26"/></w:rPr>'
    "<w:t>SỞ NỘI VỤ</w:t></w:r></w:p>"
)
TEN_MM = 567  # twips


def drawn(side: str, counted_from: str = "column", length: int = TEN_MM) -> str:
    """A drawn line of 10 mm at that side, or so many twips from what its place counts from."""
    run = serialise(shape(length, int(side) if side.isdigit() else 0)).decode().split("?>", 1)[1]
    run = run.replace('relativeFrom="column"', f'relativeFrom="{counted_from}"')
    if not side.isdigit():
        run = run.replace("<wp:posOffset>0<", f"<wp:align>{side}<", 1)
        run = run.replace("</wp:posOffset>", "</wp:align>", 1)
    return f"<w:p>{run}</w:p>"


BY_WORD = "position:absolute;left:0;text-align:left;z-index:1"


def old_line(start: int, style: str = "position:absolute") -> str:
    """A line of VML of 10 mm, so many points from the edge of the column."""
    ends = f'from="{start}pt,2pt" to="{start + 28.35}pt,2pt"'
    return f'<w:p><w:r><w:pict><v:line style="{style}" {ends}/></w:pict></w:r></w:p>'


def row(align: str) -> str:
    return p("_____", align).replace('<w:sz w:val="28"/>', f'{TIMES}<w:sz w:val="24"/>')


@pytest.mark.parametrize(
    "line", [drawn("center"), drawn("1984"), old_line(99), old_line(99, BY_WORD), row("giua")]
)
def test_a_line_in_the_middle_of_its_column_is_balanced(line: str) -> None:
    assert of_column(NAME + line) == []


@pytest.mark.parametrize(("twips", "told"), [(770, []), (860, ["15,2 mm"])])
def test_a_line_drawn_by_hand_may_be_two_mm_off(twips: int, told: list[str]) -> None:
    assert of_column(NAME + drawn("center", length=twips)) == told  # half of 23,7 mm is lawful


@pytest.mark.parametrize(
    "line", [drawn("left"), drawn("right"), drawn("0"), old_line(0), row("trai"), row("phai")]
)
def test_a_line_at_one_side_of_its_column_is_not_whatever_it_is_made_of(line: str) -> None:
    (beside,) = of_column(NAME + line)
    assert beside is not None
    assert beside.startswith("cách trái")


@pytest.mark.parametrize(
    "line", [drawn("1984", "page"), drawn("1984", "character"), row("trai").replace(">_", ">   _")]
)
def test_a_line_that_may_lie_anywhere_is_not_judged(line: str) -> None:
    assert of_column(NAME + line) == [
        "Không rõ đường kẻ dưới Tên cơ quan ban hành có cân đối không"
    ]


def under_two_lines(number: int) -> list[Finding]:
    """What is said of so many underscores (2,5 mm each) under lines of 46,5 and 35,1 mm."""
    name = p("ỦY BAN NHÂN DÂN", "giua đậm") + p("TỈNH HÀ TĨNH", "giua đậm")
    title = p(QUOC_HIEU, "giua đậm") + p("Độc lập - Tự do - Hạnh phúc", "giua đậm")
    head = table((name + p("_" * number, "giua"), title))
    number_line = table((p("Số: 12/KH-UBND", "giua"), p("X, ngày 05 tháng 01 năm 2022", "giua")))
    docx = save_package(document(head + number_line + p("KẾ HOẠCH", "giua đậm")))
    found = inspect(docx, "p.docx", Wish("nd30")).findings
    return [finding for finding in found if finding.code == "KT421"]


@pytest.mark.parametrize("number", [5, 6, 7, 9])
def test_under_two_lines_a_length_is_right_by_either(number: int) -> None:
    assert under_two_lines(number) == []


@pytest.mark.parametrize("number", [3, 11])
def test_under_two_lines_a_length_wrong_by_both_names_both(number: int) -> None:
    (finding,) = under_two_lines(number)
    assert "dòng chữ dài nhất 46,5 mm, dòng ngay trên đường kẻ 35,1 mm" in finding.message
    assert finding.required == "từ 11,7 mm đến 23,3 mm"
