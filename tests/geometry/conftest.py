"""The printed pages, and the count of what was measured on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from docgen.pdf import to_pdfs
from tests.geometry.measure import Measure
from tests.geometry.page import read_pages
from tests.geometry.printing import print_all, soffice
from tests.geometry.variants import letters, near_a_page_end, others, strained
from tests.geometry.variants_dau import heads

if TYPE_CHECKING:
    from tests.geometry.page import Page

_MEASURE = pytest.StashKey[Measure]()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/geometry/" in item.nodeid:
            item.add_marker(pytest.mark.libreoffice)


@pytest.fixture(scope="session")
def do(pytestconfig: pytest.Config) -> Measure:
    """The ruler: every comparison goes through it and is counted."""
    return pytestconfig.stash.setdefault(_MEASURE, Measure())


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    measure = config.stash.get(_MEASURE, None)
    if measure is not None and measure.points:
        terminalreporter.write_line(f"Đã đo {measure.points} điểm trên trang in")


@pytest.fixture(scope="session")
def trang_in(ke_hoach_docx: bytes) -> tuple[Page, ...]:
    """The printed pages of the plan of 2022, its appendix included."""
    soffice()
    return read_pages(to_pdfs({"ke-hoach.docx": ke_hoach_docx})["ke-hoach.docx"])


@pytest.fixture(scope="session")
def in_thu() -> dict[str, tuple[Page, ...]]:
    """All variants, printed by one start of LibreOffice."""
    return print_all({**near_a_page_end(), **strained(), **letters(), **others(), **heads()})


@pytest.fixture(scope="session")
def trang_doc(trang_in: tuple[Page, ...]) -> tuple[Page, ...]:
    """Its upright pages: the plan itself."""
    return tuple(page for page in trang_in if page.height > page.width)


@pytest.fixture(scope="session")
def trang_ngang(trang_in: tuple[Page, ...]) -> tuple[Page, ...]:
    """Its landscape pages: the appendix."""
    return tuple(page for page in trang_in if page.width > page.height)
