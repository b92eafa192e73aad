"""The printed pages, and the count of what was measured on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conftest import MEASURE
from tests.geometry.ca_nam import print_the_year
from tests.geometry.measure import Measure
from tests.geometry.printing import print_all
from tests.geometry.variants import (
    letters,
    many_recipients,
    near_a_page_end,
    others,
    reports,
    strained,
)
from tests.geometry.variants_dau import heads

if TYPE_CHECKING:
    from tests.geometry.ca_nam import CaNam
    from tests.geometry.page import Page


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/geometry/" in item.nodeid:
            item.add_marker(pytest.mark.libreoffice)
            # The pages are printed once, by whichever process takes the first of these tests.
            item.add_marker(pytest.mark.xdist_group("geometry"))


@pytest.fixture(scope="session")
def do(pytestconfig: pytest.Config) -> Measure:
    """The ruler: every comparison goes through it and is counted."""
    return pytestconfig.stash.setdefault(MEASURE, Measure())


@pytest.fixture(scope="session")
def ca_nam(tmp_path_factory: pytest.TempPathFactory) -> CaNam:
    """The sample papers of 2022, printed by one start of LibreOffice."""
    return print_the_year(tmp_path_factory.mktemp("ca-nam"))


@pytest.fixture(scope="session")
def trang_in(ca_nam: CaNam) -> tuple[Page, ...]:
    """The printed pages of the plan of 2022, its appendix included."""
    return ca_nam.pages["ke-hoach"]


@pytest.fixture(scope="session")
def nhieu_noi_nhan() -> dict[str, bytes]:
    """Papers with many recipients."""
    return many_recipients()


@pytest.fixture(scope="session")
def in_nhieu_noi_nhan(nhieu_noi_nhan: dict[str, bytes]) -> dict[str, tuple[Page, ...]]:
    """The same, printed."""
    return print_all(nhieu_noi_nhan)


@pytest.fixture(scope="session")
def in_thu() -> dict[str, tuple[Page, ...]]:
    """All variants, printed by one start of LibreOffice."""
    return print_all(
        {**near_a_page_end(), **strained(), **letters(), **others(), **reports(), **heads()}
    )


@pytest.fixture(scope="session")
def trang_doc(trang_in: tuple[Page, ...]) -> tuple[Page, ...]:
    """Its upright pages: the plan itself."""
    return tuple(page for page in trang_in if page.height > page.width)


@pytest.fixture(scope="session")
def trang_ngang(trang_in: tuple[Page, ...]) -> tuple[Page, ...]:
    """Its landscape pages: the appendix."""
    return tuple(page for page in trang_in if page.width > page.height)
