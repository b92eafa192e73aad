"""The written checks, each by its data file: must-pass cases first, then must-fail.

A case starts from one of the papers of `conftest.papers` (`base`, "day_du" when not said) and
changes it; README.md beside this file names the changes. A must-pass case gives nothing at all, a
must-fail case its code alone, but for the codes it names in `also`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from docgen.checks import check_paper
from docgen.checks.registry import checks_of
from docgen.findings import Finding, Severity
from docgen.standards import KHOA, theo_khoa
from tests.foreign import flattened
from tests.rules.conftest import norm_of
from tests.rules.mutate import mutated

HERE = Path(__file__).parent
FILES = sorted(HERE.glob("*.yaml"))


def _cases(kind: str) -> list[Any]:
    return [
        pytest.param(file.stem, case, id=f"{file.stem}: {case['id']}")
        for file in FILES
        for case in YAML(typ="safe", pure=True).load(file.read_text(encoding="utf-8"))[kind]
    ]


def _codes(case: Mapping[str, Any], papers: Mapping[str, bytes]) -> set[str]:
    return {finding.code for finding in _found(case, papers)}


def _found(case: Mapping[str, Any], papers: Mapping[str, bytes]) -> tuple[Finding, ...]:
    base = case.get("base", "day_du")
    return check_paper(mutated(papers[base], case), "p.docx", norm_of(base))


@pytest.mark.parametrize(("code", "case"), _cases("pass"))
def test_must_pass(code: str, case: dict[str, Any], papers: Mapping[str, bytes]) -> None:
    assert code not in case.get("also", [])
    assert _codes(case, papers) == set(case.get("also", []))


@pytest.mark.parametrize(("code", "case"), _cases("fail"))
def test_must_fail(code: str, case: dict[str, Any], papers: Mapping[str, bytes]) -> None:
    assert _codes(case, papers) == {code, *case.get("also", [])}


@pytest.mark.parametrize(("code", "case"), _cases("fail"))
def test_every_fault_says_how_it_is_mended(
    code: str, case: dict[str, Any], papers: Mapping[str, bytes]
) -> None:
    found = [f for f in _found(case, papers) if f.code == code]
    faults = [f for f in found if f.severity is not Severity.INFO]  # what is unjudged is no fault
    assert [f.message for f in faults if f.required is None and f.hint is None] == []


# What a clerk who holds somebody else's paper cannot follow.
_OWN_WORDS = re.compile(r"docgen|mẫu|dữ liệu|kiểu “|của kiểu")


@pytest.mark.parametrize(("_code", "case"), _cases("fail"))
def test_a_paper_of_other_hands_is_mended_in_words_of_word(
    _code: str, case: dict[str, Any], papers: Mapping[str, bytes]
) -> None:
    base = case.get("base", "day_du")
    docx = flattened(mutated(papers[base], case))
    found = check_paper(docx, "p.docx", norm_of(base))
    faults = [f for f in found if f.severity is not Severity.INFO]
    assert [f.message for f in faults if f.required is None and f.hint is None] == []
    assert [f.hint for f in faults if f.hint and _OWN_WORDS.search(f.hint)] == []


def test_every_written_check_has_its_cases() -> None:
    every = {check.code for key in KHOA for check in checks_of(theo_khoa(key))}
    assert [file.stem for file in FILES] == sorted(every)


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_must_pass_cases_stand_first(file: Path) -> None:
    cases = YAML(typ="safe", pure=True).load(file.read_text(encoding="utf-8"))
    assert list(cases) == ["pass", "fail"]
    assert all(cases.values())
