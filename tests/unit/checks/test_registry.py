"""The list of written checks itself."""

from __future__ import annotations

import inspect
import re
from collections import Counter

import pytest

from docgen.checks.fault import Ruling
from docgen.checks.mau.codes import MEANINGS
from docgen.checks.registry import CHECKS, Check
from docgen.standards.nd30 import ND30

EACH = pytest.mark.parametrize("check", CHECKS, ids=[check.code for check in CHECKS])


def test_no_code_is_given_twice() -> None:
    declared: tuple[Ruling, ...] = (*ND30.requirements, *ND30.together, *ND30.same, *ND30.rules)
    codes = Counter([*(item.code for item in (*CHECKS, *declared)), *MEANINGS])
    assert [code for code, count in codes.items() if count > 1] == []


def test_checks_are_in_the_order_of_their_codes() -> None:
    tt = [check.code for check in CHECKS if check.code.startswith("TT")]
    kt = [check.code for check in CHECKS if check.code.startswith("KT")]
    assert [check.code for check in CHECKS] == [*sorted(tt), *sorted(kt)]


@EACH
def test_the_docstring_is_a_manual_that_cites_the_clause(check: Check) -> None:
    manual = inspect.getdoc(check.run)
    assert manual is not None
    cited = re.match(r"(?:(Mục [IVX]+[^ ]*)|PL III|Thực tế)", manual)
    assert cited is not None, manual
    if cited[1]:
        # "Mục II.4." of the manual is within "PL I, Phần I, Mục II.4.b" of the list, or holds it.
        said, listed = cited[1].rstrip(".,"), check.clause.removeprefix("PL I, Phần I, ")
        assert listed.startswith(said) or said.startswith(listed)
    else:
        assert check.severity == "warning" or check.clause == "thực tế"


@EACH
def test_what_no_clause_says_is_no_breach_of_the_law(check: Check) -> None:
    # But a file that Word calls damaged, or a tag printed in a paper, is an error to anybody.
    if check.clause == "thực tế" and check.code not in ("KT813", "KT823"):
        assert check.severity == "warning"
