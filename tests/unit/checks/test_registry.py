"""The list of written checks itself."""

from __future__ import annotations

import inspect
import re
from collections import Counter

import pytest

from docgen.checks.check import Check
from docgen.checks.fault import Ruling
from docgen.checks.manual import manual_of
from docgen.checks.mau.codes import Code
from docgen.checks.registry import checks_of
from docgen.standards import KHOA, theo_khoa
from docgen.standards.base import Standard

CHECKS = {key: checks_of(theo_khoa(key)) for key in KHOA}
EACH = pytest.mark.parametrize(
    ("key", "check"),
    [pytest.param(key, c, id=f"{key}-{c.code}") for key in KHOA for c in CHECKS[key]],
)
EACH_NORM = pytest.mark.parametrize("standard", list(map(theo_khoa, KHOA)), ids=KHOA)
# How a manual cites a clause of the norm, and what the list puts before the same.
CITED = {
    "nd30": (r"(?:PL II, |PL I, Phần II, )?Mục [IVX]+[^ ]*", "PL I, Phần I, "),
    "hd29": (r"Mục [IVX]+[^ ,]*", "HD 29, "),
}


@EACH_NORM
def test_no_code_is_given_twice(standard: Standard) -> None:
    declared: tuple[Ruling, ...] = (
        *(*standard.requirements, *standard.together, *standard.same),
        *(*standard.rules, *standard.leads),
    )
    codes = Counter([*(item.code for item in (*checks_of(standard), *declared)), *Code])
    assert [code for code, count in codes.items() if count > 1] == []


def test_a_code_two_norms_share_is_one_check() -> None:
    runs = {check.code: check.run for check in CHECKS["nd30"]}
    shared = [check for check in CHECKS["hd29"] if check.code in runs]
    assert shared
    assert all(check.run is runs[check.code] for check in shared)
    own = [check.code for check in CHECKS["hd29"] if check.code not in runs]
    assert all(code.startswith("TT2") for code in own)


@EACH_NORM
def test_checks_are_in_the_order_of_their_codes(standard: Standard) -> None:
    codes = [check.code for check in checks_of(standard)]
    tt = [code for code in codes if code.startswith("TT")]
    kt = [code for code in codes if code.startswith("KT")]
    vh = [code for code in codes if code.startswith("VH")]
    assert codes == [*sorted(tt), *sorted(kt), *sorted(vh)]


@EACH
def test_the_docstring_is_a_manual_that_cites_the_clause(key: str, check: Check) -> None:
    manual = inspect.getdoc(check.run)
    assert manual is not None
    if key != "nd30" and any(check.run is other.run for other in CHECKS["nd30"]):
        return  # the manual cites the decree
    pattern, prefix = CITED[key]
    cited = re.match(rf"(?:({pattern})|PL III|Các mẫu|Thực tế)", manual)
    assert cited is not None, manual
    if cited[1] and not check.clause.endswith("các mẫu"):
        # "Mục II.4." of the manual is within "PL I, Phần I, Mục II.4.b" of the list, or holds it.
        said, listed = cited[1].rstrip(".,"), check.clause.removeprefix(prefix)
        assert listed.startswith(said) or said.startswith(listed)
    else:
        assert check.severity == "warning" or check.clause == "thực tế"


@EACH
def test_the_manual_ends_with_a_good_and_a_bad_example(key: str, check: Check) -> None:
    manual = manual_of(check, theo_khoa(key))
    assert manual.rule
    assert manual.good
    assert manual.bad
    assert manual.good != manual.bad


@EACH
def test_what_a_check_is_about_are_components_of_the_norm(key: str, check: Check) -> None:
    assert set(check.about) <= {component.key for component in theo_khoa(key).components}


@EACH
def test_what_no_clause_says_is_no_breach_of_the_law(key: str, check: Check) -> None:
    # But a file that Word calls damaged, or a tag printed in a paper, is an error to anybody.
    assert not check.clause.endswith("các mẫu") or check.severity == "warning", key
    if check.clause == "thực tế" and check.code not in ("KT813", "KT823"):
        assert check.severity == "warning"
