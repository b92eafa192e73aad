"""Paragraphs as components, and the parts of a file."""

from __future__ import annotations

import pytest

from docgen.checks import check_paper
from docgen.ooxml.markup import Element, w
from docgen.ooxml.package import DOCUMENT_PART, open_package
from docgen.ooxml.reading import read_view
from docgen.recognise import Recognised, recognise
from docgen.standards.nd30 import ND30
from tests.papers import written
from tests.rules.push import edited, paragraphs
from tests.rules.specimen import van_ban


@pytest.fixture(scope="module")
def recognised() -> Recognised:
    docx = written(van_ban(("Phụ lục I", "Phụ lục II")))
    return recognise(read_view(open_package(docx, "p.docx")), ND30)


def test_parts_are_the_paper_and_its_annexes(recognised: Recognised) -> None:
    assert [part.number for part in recognised.parts] == [0, 1, 2]
    assert [part.sections for part in recognised.parts] == [(0,), (1,), (2,)]
    assert [annex.label.text for annex in recognised.annexes] == ["Phụ lục I", "Phụ lục II"]


def test_a_boxed_line_over_an_annex_is_the_annexs_own(recognised: Recognised) -> None:
    assert [[p.text for p in part.of("khung")] for part in recognised.parts] == [
        ["MINH HỌA"],
        ["MINH HỌA"],
        ["MINH HỌA"],
    ]
    assert [annex.items[0].component for annex in recognised.annexes] == ["khung", "khung"]


def test_a_blank_line_under_the_box_does_not_part_it_from_its_annex() -> None:
    def edit(root: Element) -> None:
        *_, box = paragraphs(root, "khung")
        box.addnext(root.makeelement(w("p")))

    docx = edited(written(van_ban()), DOCUMENT_PART, edit)
    parts = recognise(read_view(open_package(docx, "p.docx")), ND30).parts
    assert [part.sections for part in parts] == [(0,), (1,)]


def test_components_by_style_in_reading_order(recognised: Recognised) -> None:
    assert [p.text for p in recognised.components["khoan"]] == [
        "1. Tiếp tục nâng cao nhận thức của công chức.",
        "2. Phát huy vai trò của các cơ quan truyền thông.",
    ]
    assert [p.text for p in recognised.main.of("quyen_han", "chuc_vu")] == [
        "KT. GIÁM ĐỐC",
        "PHÓ GIÁM ĐỐC",
    ]


def test_the_page_number_is_found_in_the_header(recognised: Recognised) -> None:
    assert [item.component for item in recognised.margins] == ["so_trang"]
    assert recognised.components["so_trang"][0].fields == ("PAGE",)


def test_cells_by_place(recognised: Recognised) -> None:
    (number,) = recognised.main.of("so_ky_hieu")
    assert number.cell is not None
    assert number in recognised.cell_at(number.cell).paragraphs


def test_an_annex_on_the_page_of_the_paper_has_none_of_its_own() -> None:
    def edit(root: Element) -> None:
        (end_of_section,) = paragraphs(root, "ngat_phan")
        root[0].remove(end_of_section)

    docx = edited(written(van_ban()), DOCUMENT_PART, edit)
    parts = recognise(read_view(open_package(docx, "p.docx")), ND30).parts
    assert [part.sections for part in parts] == [(0,), ()]
    messages = [finding.message for finding in check_paper(docx, "p.docx", ND30)]
    assert "Phụ lục không bắt đầu ở phần (section) riêng" in messages
