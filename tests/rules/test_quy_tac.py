"""The table of the rules in docs/ is the registries', and every rule has its cases."""

from __future__ import annotations

import pytest

from docgen.checks.every_rule import every_rule
from docgen.checks.fault import Ruling
from tests.rules.quy_tac import TARGET, cases_of, document

RULES = [rule for found in every_rule().values() for _, rule in found]


def test_the_document_is_up_to_date() -> None:
    assert TARGET.read_text(encoding="utf-8") == document(), "make quy-tac"


@pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])
def test_the_file_it_names_has_cases_of_the_rule(rule: Ruling) -> None:
    file = TARGET.parents[1] / cases_of(rule)
    assert file.is_file()
