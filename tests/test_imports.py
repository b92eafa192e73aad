"""A command imports what it needs: most of the time of a short run goes into imports."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

# What a run has imported, one module a line, after what it says itself.
_IMPORTED = """
import sys
from docgen.cli import run
code = run(sys.argv[1:])
print("imported", *sys.modules, sep="\\n")
sys.exit(code)
"""

# Rooms and libraries that a sound plan has no use for.
_OF_OTHER_WORK = frozenset(
    {
        "docgen.checks.every_rule",
        "docgen.checks.manual",
        "docgen.checks.mau.form",
        "docgen.checks.registry_hd29",
        "docgen.cycle",
        "docgen.inspection",
        "docgen.issuing.changes",
        "docgen.issuing.issue",
        "docgen.loading.duty",
        "docgen.loading.excel",
        "docgen.loading.ket_qua",
        "docgen.loading.lich",
        "docgen.loading.schemas",
        "docgen.loading.team",
        "docgen.loading.workbook",
        "docgen.loading.yaml_slips",
        "docgen.mending",
        "docgen.model.bao_cao",
        "docgen.model.duty",
        "docgen.model.team",
        "docgen.model.van_ban_khac",
        "docgen.ooxml.drawings",
        "docgen.ooxml.numbering",
        "docgen.pdf",
        "docgen.ra_soat",
        "docgen.recognise.by_text",
        "docgen.recognise.head",
        "docgen.recognise.lines",
        "docgen.rollover",
        "docgen.standards.hd29",
        "docgen.stylesheet",
        "docgen.trinh_ky",
        "difflib",
        "holidays",
        "num2words",
        "openpyxl",
    }
)
_HEAVY = frozenset(
    {
        "docgen.checks",
        "docgen.loading",
        "docgen.model",
        "docx",
        "docxtpl",
        "lxml",
        "ruamel",
    }
)


@pytest.mark.parametrize(
    ("arguments", "needless"),
    [(["plan", "2022"], _OF_OTHER_WORK), (["--help"], _HEAVY)],
    ids=["a plan", "the help"],
)
def test_nothing_needless_is_imported(
    workspace: Path, arguments: list[str], needless: frozenset[str]
) -> None:
    done = subprocess.run(  # noqa: S603 -- our own command
        [sys.executable, "-c", _IMPORTED, *arguments],
        env={**os.environ, "DOCGEN_WORKSPACE": str(workspace)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    _, imported = done.stdout.split("imported\n")
    assert sorted(needless.intersection(imported.split())) == []
