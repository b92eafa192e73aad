"""For each requirement, wherever the look comes from: outside gives its code, inside nothing.

`test_declared` pushes styles. Here the same look is set by hand, in the paragraphs and runs
themselves, and comes from the document's defaults, the style being silent.
"""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from docgen.standards.base import ANNEX_PAGE, PAGE, Requirement, Standard, Value
from tests.rules.bounds import (
    NORMS,
    OTHERS,
    cased,
    codes,
    found,
    inside,
    moving_along,
    outside,
    specimen,
)
from tests.rules.looks import LOOKS
from tests.rules.push import push_style, push_text, refitted

# Capitals are typed in `test_declared`; here the style too makes them.
PUSHES = pytest.mark.parametrize(
    ("look", "norm", "requirement"),
    [
        pytest.param(look, norm, r, id=f"{look}-{r.code}-{r.target}-{r.prop}")
        for look in LOOKS
        for norm in NORMS
        for r in norm.requirements
        if r.target not in {PAGE, ANNEX_PAGE} and (look != "style" or r.prop == "case")
    ],
)


def push(docx: bytes, requirement: Requirement, value: Value, look: str) -> bytes:
    if requirement.prop == "case":
        # The typed letters say the opposite where they can.
        typed = "thuong" if value == "hoa" or requirement.target == "so_trang" else str(value)
        docx = push_text(docx, requirement.target, cased(requirement.target, typed))
    return LOOKS[look](docx, requirement.target, requirement.prop, value)


@PUSHES
def test_outside_gives_its_code(
    look: str, norm: Standard, requirement: Requirement, papers: Mapping[str, bytes]
) -> None:
    docx = specimen(norm, requirement, papers)
    values = outside(requirement)
    for value in values[:1] if requirement.prop in OTHERS else values:
        got = codes(push(docx, requirement, value, look), norm)
        assert requirement.code in got, value
        assert got <= {requirement.code, *requirement.consequences}, value


@PUSHES
def test_inside_gives_nothing(
    look: str, norm: Standard, requirement: Requirement, papers: Mapping[str, bytes]
) -> None:
    if requirement.prop == "case":
        return
    values = inside(requirement)
    value = next((v for v in values if v != requirement.choose), values[0])
    target, prop = requirement.target, requirement.prop
    # Fitted while the style says it: what is drawn to a width knows nothing of the look by hand.
    pushed = push_style(specimen(norm, requirement, papers), target, prop, value)
    for component, size in moving_along(norm, requirement, value):
        pushed = push_style(pushed, component, "size", size)
    fitted = push_style(refitted(pushed, norm), target, prop, requirement.choose)
    assert found(push(fitted, requirement, value, look), norm) == (), value
