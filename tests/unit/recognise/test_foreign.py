"""Papers of every kind made as other hands make them: what they consist of is read all the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from docgen.checks import check_paper
from docgen.findings import Severity
from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view
from docgen.recognise import Recognised, recognise
from docgen.recognise.regime import regime_of
from docgen.standards import theo_khoa
from tests import foreign
from tests.papers import letter, other, report, team_letter, team_plan, upward_report, written, year

Rewrite = Callable[[bytes], bytes]

PAPERS: Mapping[str, Callable[[], bytes]] = {
    "kế hoạch": lambda: written(year(2022)),
    "công văn": lambda: written(letter(2022)),
    "công văn báo cáo": lambda: written(report("quy-1")),
    "báo cáo": lambda: written(upward_report()),
    "quyết định": lambda: written(other("quyet-dinh")),
    "thông báo": lambda: written(other("thong-bao")),
    "biên bản": lambda: written(other("hop-giao-ban")),
    "hợp đồng": lambda: written(other("tuyen-truyen")),
    "giấy giới thiệu": lambda: written(other("gioi-thieu")),
    "giấy nghỉ phép": lambda: written(other("nghi-phep")),
    "thư công": lambda: written(other("thu-chuc-mung")),
    "kế hoạch Đoàn": lambda: written(team_plan("doi-1")),
    "công văn Đoàn": lambda: written(team_letter("doi-1")),
}


@pytest.fixture(scope="module")
def papers() -> Mapping[str, bytes]:
    return {name: made() for name, made in PAPERS.items()}


def in_turn(*rewrites: Rewrite) -> Rewrite:
    def rewrite(docx: bytes) -> bytes:
        for one in rewrites:
            docx = one(docx)
        return docx

    return rewrite


WAYS: Mapping[str, Rewrite] = {
    "định dạng tay": foreign.flattened,
    "kẻ bằng hình": in_turn(foreign.flattened, foreign.drawn),
    "kẻ bằng gạch dưới": in_turn(foreign.flattened, foreign.typed_lines),
    "số tự động": in_turn(foreign.flattened, foreign.numbered),
    "dấu cách trước dòng": in_turn(foreign.flattened, foreign.padded),
    "đầu trang bằng tab": in_turn(foreign.flattened, foreign.drawn, foreign.head_in_tabs),
    "đầu trang bằng khung chữ": in_turn(foreign.flattened, foreign.head_in_boxes),
    "đầu trang xếp dọc": in_turn(foreign.flattened, foreign.head_stacked),
}
_CARRIERS = ("ke_", "ngat_phan")


def read(docx: bytes) -> Recognised:
    view = read_view(open_package(docx, "la.docx"))
    return recognise(view, theo_khoa(regime_of(view).norm or ""))


def said(docx: bytes) -> list[Mapping[str, str]]:
    """What each component of each part says, on one line."""
    found = []
    for part in read(docx).parts:
        texts: dict[str, list[str]] = {}
        for item in part.items:
            text = " ".join(item.paragraph.displayed.split())
            if text and item.component and not item.component.startswith(_CARRIERS):
                texts.setdefault(item.component, []).append(text)
        found.append({component: " ".join(lines) for component, lines in texts.items()})
    return found


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", PAPERS)
def test_components_are_those_that_the_styles_told(
    name: str, way: str, papers: Mapping[str, bytes]
) -> None:
    docx = papers[name]
    assert said(WAYS[way](docx)) == said(docx)


# Of a head one under another the norm asks that it stand in two columns; its lines, as wide as a
# cell was less their indents, are now as wide as the page less them.
ASKED = {"đầu trang xếp dọc": {"TT013", "TT014", "KT411", "KT421", "KT1511"}}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", PAPERS)
def test_no_fault_is_found_that_the_norm_does_not_name(
    name: str, way: str, papers: Mapping[str, bytes]
) -> None:
    docx = WAYS[way](papers[name])
    norm = theo_khoa(regime_of(read_view(open_package(docx, "la.docx"))).norm or "")
    errors = {
        (f.code, f.message)
        for f in check_paper(docx, "la.docx", norm)
        if f.severity is Severity.ERROR and f.code not in ASKED.get(way, set())
    }
    assert errors == set()
