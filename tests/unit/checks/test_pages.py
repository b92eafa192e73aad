"""The page a finding names: as Word laid the file out, else by the breaks in it, else none."""

from __future__ import annotations

import pytest

from docgen.checks import check_paper
from docgen.ooxml.package import save_package
from docgen.standards.nd30 import ND30
from tests.unit.checks.test_places import RED
from tests.unit.ooxml.build import document
from tests.unit.recognise.plan import FOOT, HEAD, NAMED
from tests.unit.recognise.type import p

FEW = p("Mở đầu.") + p("Sở Y nêu như sau.")
MANY = p("Sở Y nêu như sau.") * 120
BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
RENDERED = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Trang sau.</w:t></w:r></w:p>"
A4 = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:bottom="1134"/>'
FAULTY = p("Đoạn có lỗi.").replace("<w:sz ", RED)
NEW_PAGE = FAULTY.replace("<w:pPr>", "<w:pPr><w:pageBreakBefore/>")


def section(kind: str) -> tuple[str, str]:
    """The paragraph that ends a section, and the end of one that begins so after it."""
    end = f"<w:p><w:pPr><w:sectPr>{A4}</w:sectPr></w:pPr></w:p>"
    return end, f'<w:sectPr><w:type w:val="{kind}"/>{A4}</w:sectPr>'


def page_of(text: str, last: str = f"<w:sectPr>{A4}</w:sectPr>") -> int | None:
    """The page of the red paragraph in a plan."""
    docx = save_package(document(HEAD + NAMED + text + FOOT + last))
    found = check_paper(docx, "p.docx", ND30)
    return next(f.location.page for f in found if "đỏ tươi" in (f.current or ""))


@pytest.mark.parametrize(
    ("text", "page"),
    [
        (FEW + FAULTY, None),  # nothing tells
        (FEW + FAULTY + BREAK + FEW, None),  # before the first break
        (FEW + BREAK + FAULTY, 2),
        (FEW + BREAK + FEW + BREAK + FAULTY, 3),
        (FEW + NEW_PAGE, 2),
        (MANY + FAULTY + BREAK, None),  # on the second page or the third
        (MANY + BREAK + FAULTY, None),
        (FEW + BREAK + MANY + FAULTY, None),
        (RENDERED + FAULTY, 2),
        (MANY + RENDERED + FAULTY, 2),  # Word knows
    ],
)
def test_a_page_is_said_only_where_it_is_known(text: str, page: int | None) -> None:
    assert page_of(text) == page


@pytest.mark.parametrize(
    ("kind", "page"), [("nextPage", 2), ("continuous", None), ("oddPage", 3), ("evenPage", 2)]
)
def test_a_section_begins_a_page_or_not(kind: str, page: int | None) -> None:
    end, last = section(kind)
    assert page_of(FEW + end + FAULTY, last) == page


def test_a_break_may_be_of_a_column() -> None:
    columns = f'<w:sectPr>{A4}<w:cols w:num="2"/></w:sectPr>'
    assert page_of(FEW + BREAK + FAULTY, columns) is None


@pytest.mark.parametrize(
    "size", [(11906, 16838), (11907, 16840), (11907, 16839), (11909, 16834), (11900, 16840)]
)
def test_every_size_word_writes_for_a4_is_a4(size: tuple[int, int]) -> None:
    sheet = A4.replace('w:w="11906" w:h="16838"', f'w:w="{size[0]}" w:h="{size[1]}"')
    last = f"<w:sectPr>{sheet}</w:sectPr>"
    docx = save_package(document(HEAD + NAMED + FEW + FOOT + last))
    found = {finding.code for finding in check_paper(docx, "p.docx", ND30)}
    assert not found & {"KT000", "KT006"}
