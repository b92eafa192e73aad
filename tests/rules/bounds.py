"""How far a value may be pushed: just outside and just inside what a requirement allows."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from docgen.checks import check_paper
from docgen.findings import Finding
from docgen.ooxml.properties import PROPERTIES
from docgen.standards.base import Between, OneOf, Requirement, Standard, Value
from docgen.standards.hd29 import HD29
from docgen.standards.nd30 import ND30

STEP = {"mm": 0.06, "pt": 0.1, "dòng": 0.01}
SIZE_STEP = 0.5  # Word keeps half points
SHEET_STEP = 0.25  # A4 is 8,27 × 11,69 inches too
OTHERS: dict[str, tuple[Value, ...]] = {
    "font": ("Arial",),
    "color": ("0000FF", "262626"),
    "italic": (True, False),
    "bold": (True, False),
    "case": ("hoa", "thuong"),
    "align": ("trai", "giua", "phai", "deu"),
    "orientation": ("doc", "ngang"),
}
NORMS = (ND30, HD29)
REQUIREMENTS = pytest.mark.parametrize(
    ("norm", "requirement"),
    [
        pytest.param(norm, r, id=f"{r.code}-{r.target}-{r.prop}")
        for norm in NORMS
        for r in norm.requirements
    ],
)
ONLY_IN_LETTERS = {"trich_yeu_cong_van"}
# The two specimens of each norm: a paper of a named type, a letter.
SPECIMENS = {"nd30": ("day_du", "cong_van"), "hd29": ("doan", "doan_cong_van")}


def found(docx: bytes, norm: Standard = ND30) -> tuple[Finding, ...]:
    return check_paper(docx, "p.docx", norm)


def codes(docx: bytes, norm: Standard = ND30) -> set[str]:
    return {finding.code for finding in found(docx, norm)}


def outside(requirement: Requirement) -> list[Value]:
    """Values just beyond each bound, and every other value of those that have no order."""
    if requirement.prop in OTHERS:
        lawful = requirement.allowed.values if isinstance(requirement.allowed, OneOf) else ()
        return [value for value in OTHERS[requirement.prop] if value not in lawful]
    steps = {"size": SIZE_STEP, "page_width": SHEET_STEP, "page_height": SHEET_STEP}
    step = steps.get(requirement.prop, STEP[PROPERTIES[requirement.prop].unit])
    if isinstance(requirement.allowed, Between):
        low, high = requirement.allowed.low, requirement.allowed.high
        return [*([] if low is None else [low - step]), *([] if high is None else [high + step])]
    return [float(v) + sign * step for v in requirement.allowed.values for sign in (-1, 1)]


def inside(requirement: Requirement) -> list[Value]:
    """Every lawful value, or both ends of a range."""
    if isinstance(requirement.allowed, Between):
        ends = (requirement.allowed.low, requirement.allowed.high)
        return [end for end in ends if end is not None]
    return list(requirement.allowed.values)


def specimen(norm: Standard, requirement: Requirement, papers: Mapping[str, bytes]) -> bytes:
    named, letter = SPECIMENS[norm.key]
    return papers[letter if requirement.target in ONLY_IN_LETTERS else named]


def moving_along(norm: Standard, requirement: Requirement, value: Value) -> list[tuple[str, float]]:
    """The sizes that the norm ties to this one."""
    if requirement.prop != "size":
        return []
    size = float(value)
    for together in norm.together:
        if requirement.target in together.targets:
            index = together.targets.index(requirement.target)
            row = next(row for row in together.allowed if row[index] == size)
            return list(zip(together.targets, row, strict=True))
    tied = {key for same in norm.same for key in (same.target, same.like)}
    return [(key, size) for key in sorted(tied)] if requirement.target in tied else []


def cased(target: str, value: str) -> Callable[[str], str]:
    """What types the text so; digits have no case, so a page number gets a word before it."""
    prefix = "trang " if target == "so_trang" else ""
    return lambda text: (prefix + text).upper() if value == "hoa" else (prefix + text).lower()
