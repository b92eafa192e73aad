"""Fixtures every room's tests may use."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

from tests.commands import docgen, inside, nothing_invented, plan_issued
from tests.geometry.measure import Measure
from tests.papers import written, year
from tests.unit.ooxml.schema import OoxmlSchema, load_schema, schema_folder

if TYPE_CHECKING:
    from pathlib import Path


# How long an example takes says how busy the machine is, and what is imported when first used.
settings.register_profile("docgen", deadline=None)
settings.load_profile("docgen")

MEASURE = pytest.StashKey[Measure]()
_MEASURED_ELSEWHERE = pytest.StashKey[list[int]]()
_POINTS = "docgen_points"


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Where tests run in processes of their own, each has said what it measured."""
    said = getattr(node, "workeroutput", {}).get(_POINTS, 0)
    node.config.stash.setdefault(_MEASURED_ELSEWHERE, []).append(said)


def pytest_sessionfinish(session: pytest.Session) -> None:
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output[_POINTS] = _measured(session.config)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    points = _measured(config) + sum(config.stash.get(_MEASURED_ELSEWHERE, []))
    if points:
        terminalreporter.write_line(f"Đã đo {points} điểm trên trang in")


def _measured(config: pytest.Config) -> int:
    measure = config.stash.get(MEASURE, None)
    return measure.points if measure else 0


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """What `docgen init` makes, in a folder named as offices name them."""
    folder = tmp_path / "Văn phòng Sở"
    assert docgen("init", str(folder))[0] == 0
    return folder


@pytest.fixture
def planned(workspace: Path) -> None:
    """The draft of the plan is written in the workspace."""
    assert inside(workspace, "plan", "2022")[0] == 0


@pytest.fixture(scope="session")
def _office_made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("office") / "so-tu-phap"
    assert docgen("init", str(folder))[0] == 0
    nothing_invented(folder)
    plan_issued(folder)
    return folder


@pytest.fixture
def office(tmp_path: Path, _office_made_once: Path) -> Path:
    """A workspace where nothing is invented and the plan of 2022 is issued."""
    return shutil.copytree(_office_made_once, tmp_path / _office_made_once.name)


@pytest.fixture(scope="session")
def ooxml_schema() -> OoxmlSchema:
    """The ECMA-376 schemas; skips, and says why, where they are not at hand."""
    folder = schema_folder()
    if folder is None:
        pytest.skip(
            "không có lược đồ OOXML: đặt biến DOCGEN_OOXML_XSD chỉ tới thư mục chứa wml.xsd"
        )
    return load_schema(folder)


@pytest.fixture(scope="session")
def ke_hoach_docx() -> bytes:
    """The plan of 2022 as docgen writes it."""
    return written(year(2022))
