"""Every paper of the sample year, written and printed by one command from a fresh setup."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from docgen.model.ky_bao_cao import TEN_KY
from tests.geometry.ca_nam import CAC_VAN_BAN, CUA_DOI, CUA_SO, path_of
from tests.geometry.text_area import (
    LE_DUOI,
    LE_PHAI,
    LE_TRAI,
    LE_TREN,
    page_number,
    printed_lines,
)
from tests.golden.flatten import flatten
from tests.golden.regenerate import golden

if TYPE_CHECKING:
    from tests.geometry.ca_nam import CaNam
    from tests.geometry.measure import Measure
    from tests.geometry.page import Page

LE_DOAN = 20.0  # HD 29, II.3: top, bottom and right


def _edges(page: Page) -> tuple[float, float, float, float]:
    """The outermost of what is printed but the page number: left, right, top, bottom."""
    lines, drawn = printed_lines(page), page.strokes
    return (
        min(x.left for x in (*lines, *drawn)),
        max(x.right for x in (*lines, *drawn)),
        min(x.top for x in (*lines, *drawn)),
        max(x.bottom for x in (*lines, *drawn)),
    )


def _parts(pages: tuple[Page, ...]) -> list[list[Page]]:
    """The paper itself and each annex, which counts its pages anew."""
    parts: list[list[Page]] = [[]]
    for page in pages:
        if page.find_all("(Kèm theo") or page.find_all("(Ban hành kèm theo"):
            parts.append([])
        parts[-1].append(page)
    return parts


def test_one_command_writes_every_paper_and_nothing_else(ca_nam: CaNam) -> None:
    assert (ca_nam.code, ca_nam.stderr) == (0, "")
    expected = {path_of(name, kind) for name in CAC_VAN_BAN for kind in ("docx", "pdf")}
    assert {file["path"] for file in ca_nam.said["files"]} == expected
    files = (ca_nam.root / "out").rglob("[!.]*.*")
    assert {file.relative_to(ca_nam.root).as_posix() for file in files} == expected


def test_papers_are_told_in_the_order_of_the_year(ca_nam: CaNam) -> None:
    for kind in ("docx", "pdf"):
        told = [file["paper"] for file in ca_nam.said["files"] if file["kind"] == kind]
        assert told == list(CAC_VAN_BAN)


def test_nothing_found_in_them_is_an_error(ca_nam: CaNam) -> None:
    found = ca_nam.said["findings"]
    assert [f for f in found if f["severity"] == "error"] == []
    # What the samples invent is all there is to say.
    assert {f["code"] for f in found} == {"DL115"}


@pytest.mark.parametrize("name", CAC_VAN_BAN)
def test_every_paper_has_the_pages_it_was_said_to_have(name: str, ca_nam: CaNam) -> None:
    told = {file["pages"] for file in ca_nam.said["files"] if file["paper"] == name}
    assert told == {len(ca_nam.pages[name])}
    assert told != {0}


@pytest.mark.parametrize("name", CAC_VAN_BAN)
def test_every_paper_is_its_golden(name: str, ca_nam: CaNam) -> None:
    kept = golden(f"{'bao-cao-' if name in TEN_KY else ''}{name}-2022")
    written = (ca_nam.root / path_of(name, "docx")).read_bytes()
    assert flatten(written) == kept.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", CUA_SO)
def test_every_page_of_the_agency_keeps_its_margins(name: str, ca_nam: CaNam, do: Measure) -> None:
    for page in ca_nam.pages[name]:
        left, right, top, bottom = _edges(page)
        where = f"{name}, trang {page.number}"
        do.same(f"{where}, khổ giấy", sorted((round(page.width), round(page.height))), [210, 297])
        do.within(f"{where}, lề trái", left, *LE_TRAI, slack=0.1)
        do.within(f"{where}, lề phải", page.width - right, *LE_PHAI, slack=0.3)
        do.within(f"{where}, lề trên", top, *LE_TREN, slack=0.1)
        do.within(f"{where}, lề dưới", page.height - bottom, LE_DUOI[0], page.height, 0.1)


@pytest.mark.parametrize("name", CUA_DOI)
def test_every_page_of_the_teams_keeps_its_margins(name: str, ca_nam: CaNam, do: Measure) -> None:
    for page in ca_nam.pages[name]:
        left, right, top, bottom = _edges(page)
        where = f"{name}, trang {page.number}"
        do.near(f"{where}, lề trái", left, LE_TRAI[0], 0.3)
        do.near(f"{where}, lề phải", page.width - right, LE_DOAN, 0.3)
        do.near(f"{where}, lề trên", top, LE_DOAN, 0.6)
        do.within(f"{where}, lề dưới", page.height - bottom, LE_DOAN, page.height, 0.1)


@pytest.mark.parametrize("name", CAC_VAN_BAN)
def test_pages_are_numbered_from_the_second_and_annexes_anew(
    name: str, ca_nam: CaNam, do: Measure
) -> None:
    for part in _parts(ca_nam.pages[name]):
        shown = [number.text if (number := page_number(page)) else "" for page in part]
        expected = ["", *(str(k) for k in range(2, len(part) + 1))]
        do.same(f"{name}, số trang từ trang {part[0].number}", shown, expected)


@pytest.mark.parametrize("name", CAC_VAN_BAN)
def test_no_page_is_blank_and_none_is_left_over(name: str, ca_nam: CaNam, do: Measure) -> None:
    for page in ca_nam.pages[name]:
        do.within(f"{name}, số dòng trang {page.number}", len(printed_lines(page)), 2, 70)


@pytest.mark.parametrize("name", CAC_VAN_BAN)
def test_the_signature_has_two_lines_of_the_text_above_it(
    name: str, ca_nam: CaNam, do: Measure
) -> None:
    (page,) = (page for page in ca_nam.pages[name] if page.find_all("Nơi nhận:"))
    foot = page.find("Nơi nhận:")
    # The authority's line stands over the place of "Nơi nhận:" in the Đoàn's papers.
    above = [i for i in printed_lines(page) if i.bottom < foot.top and i.left < page.width / 2]
    do.within(f"{name}, số dòng lời văn cùng trang với khối ký", len(above), 2, 60)


def test_what_is_invented_is_said_on_every_paper_but_the_real_plan(
    ca_nam: CaNam, do: Measure
) -> None:
    marked = {name for name, pages in ca_nam.pages.items() if pages[0].find_all("MINH HỌA")}
    do.same("văn bản có dòng MINH HỌA", marked, set(CAC_VAN_BAN) - {"ke-hoach"})
