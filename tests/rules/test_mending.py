"""Every breach that can be mended: the copy is clean, and otherwise the paper it was made from.

One push of each requirement; the pushes to every side and from every layer are judged in
`test_declared` and `test_looks`.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from docgen.checks.fault import Fault, Paper
from docgen.checks.verdict import rulings_of
from docgen.mending import Mended, can_mend, mend
from docgen.ooxml.package import Package, open_package
from docgen.ooxml.reading import read_view
from docgen.recognise import recognise
from docgen.standards.base import Requirement, Rule, Standard, Value
from tests.rules.bounds import REQUIREMENTS, outside, specimen
from tests.rules.compare import differences
from tests.rules.conftest import norm_of
from tests.rules.looks import LOOKS
from tests.rules.mutate import mutated
from tests.rules.test_declared import push

HERE = Path(__file__).parent
# The fields of a view in which a property shows.
FIELDS: Mapping[str, frozenset[str]] = {
    "font": frozenset({"font", "font_other", "font_east", "font_cs"}),
    "case": frozenset({"caps", "text"}),
    "before": frozenset({"before", "after", "contextual_spacing"}),
    "line": frozenset({"line", "line_exact", "line_at_least"}),
    "orientation": frozenset({"orientation", "page_width", "page_height"}),
}
OF_A_LINE = frozenset({"left", "right", "first_line"})
OF_INDENTS = frozenset({"KT842", "KT843"})
OF_A_TABLE = frozenset({"grid", "width"})
OF_FLOW = frozenset({"KT810", "KT812", "KT813", "KT830", "KT831"})
OF_PAGE_NUMBERS = frozenset(
    {"title_page", "header", "page_start", "number_format", "align", "text", "paragraph"}
)


def door(norm: Standard) -> Any:
    def read(package: Package) -> Paper:
        view = read_view(package)
        return Paper(package, view, recognise(view, norm), norm)

    return read


def mended(docx: bytes, norm: Standard) -> Mended:
    read = door(norm)
    return mend(read(open_package(docx, "p.docx")), read)


def named(result: Mended, norm: Standard) -> frozenset[str]:
    """The fields that the changes name."""
    rulings = {ruling.code: ruling for ruling in rulings_of(norm)}
    fields: frozenset[str] = frozenset()
    for change in result.changes:
        ruling = rulings[change.code]
        if isinstance(ruling, Requirement):
            fields |= FIELDS.get(ruling.prop, {ruling.prop})
        elif isinstance(ruling, Rule) or ruling.code in OF_INDENTS:
            fields |= OF_A_LINE
        elif ruling.code == "KT873":
            fields |= {"underline"}
        elif ruling.code == "KT845":
            fields |= {"align"}
        elif ruling.code == "KT811":
            fields |= OF_A_TABLE
        elif ruling.code in OF_FLOW:
            fields |= {"keep_next", "paragraph", "text"}
        elif ruling.code.startswith("KT80"):
            fields |= OF_PAGE_NUMBERS
        else:
            fields |= {"size", "text", "color", "font", "font_other", "font_east", "font_cs"}
    return fields


@REQUIREMENTS
def test_a_value_outside_comes_back_inside_and_nothing_else_changes(
    norm: Standard, requirement: Requirement, papers: Mapping[str, bytes]
) -> None:
    docx = specimen(norm, requirement, papers)
    for value in outside(requirement)[-1:]:
        result = mended(push(docx, requirement, value), norm)
        typed = [f for r, f in result.remaining if r is requirement and not can_mend(r, f)]
        if typed:  # in capitals: nobody can tell which of them were meant
            assert requirement.prop == "case"
            assert not result.changes
            continue
        assert result.remaining == ()
        assert result.changes
        assert result.kept == ()
        found = differences(door(norm)(open_package(docx, "p.docx")).view, result.paper.view)
        assert {difference.field for difference in found} <= named(result, norm), found


def _cases() -> list[Any]:
    return [
        pytest.param(file.stem, case, id=f"{file.stem}: {case['id']}")
        for file in sorted(HERE.glob("*.yaml"))
        for case in YAML(typ="safe", pure=True).load(file.read_text(encoding="utf-8"))["fail"]
    ]


# Every case of these comes back without its fault, whatever the case.
MENDED = frozenset(
    {
        *("TT020", "TT021", "TT031", "TT032", "TT033", "TT041", "TT043", "TT046", "TT050", "TT051"),
        *("TT052", "TT090", "TT103", "TT105", "TT106", "TT200", "TT201", "TT202", "TT211"),
        *("TT212", "TT232", "KT800", "KT801", "KT802", "KT803", "KT804", "KT805"),
        "KT825",
        *("KT810", "KT811", "KT812", "KT813", "KT830", "KT831", "KT845"),
        *("KT850", "KT851", "KT852", "KT853", "KT861", "KT862", "KT863", "KT871"),
        "KT873",
        *("VH010", "VH011", "VH012", "VH013", "VH030", "VH031", "VH032", "VH033", "VH040", "VH041"),
        *("VH051", "VH052", "VH053", "VH054", "VH055", "VH056", "VH057", "VH058", "VH060"),
        *("VH061", "VH062", "VH063"),
    }
)


@pytest.mark.parametrize(("code", "case"), _cases())
def test_a_written_fault_is_mended_or_left_to_a_person(
    code: str, case: dict[str, Any], papers: Mapping[str, bytes]
) -> None:
    base = case.get("base", "day_du")
    norm = norm_of(base)
    docx = mutated(papers[base], case)
    before = door(norm)(open_package(docx, "p.docx"))
    result = mended(docx, norm)
    left = {ruling.code for ruling, _ in result.remaining}
    assert all(not can_mend(ruling, fault) for ruling, fault in result.remaining)
    assert left <= {code, *case.get("also", [])}
    if code in MENDED:
        assert code not in left
        assert result.changes
    if code == "KT813":  # a paragraph more in every cell: nothing to hold against another
        return
    found = differences(before.view, result.paper.view)
    assert {difference.field for difference in found} <= named(result, norm), found
    texts = [(change.before, change.after) for change in result.changes if not change.what]
    for difference in found:
        if difference.field == "text" and not code.startswith(("KT80", "KT81")):
            now = difference.before
            for old, new in texts:  # two faults of one paragraph change it one after the other
                now = new if now == old else now
            assert now == difference.after


@pytest.mark.parametrize("look", ["hand", "defaults"])
@pytest.mark.parametrize(
    ("target", "prop", "value"),
    [
        ("tieu_ngu", "case", "hoa"),
        ("loi_van", "size", 15.0),
        ("khoan", "font", "Arial"),
        ("ten_loai", "bold", False),
        ("dieu", "color", "0000FF"),
        ("can_cu", "align", "trai"),
        ("diem", "line", 2.0),
    ],
)
def test_it_is_mended_wherever_the_look_comes_from(
    look: str, target: str, prop: str, value: Value, papers: Mapping[str, bytes]
) -> None:
    norm = norm_of("day_du")
    result = mended(LOOKS[look](papers["day_du"], target, prop, value), norm)
    assert result.remaining == ()
    assert result.changes


def test_capitals_can_be_put_on_but_not_taken_from_what_is_typed() -> None:
    norm = norm_of("day_du")
    asked = {r.target: r for r in norm.requirements if r.prop == "case"}
    assert can_mend(asked["ten_loai"], Fault("Tên loại không viết bằng chữ in hoa"))
    assert not can_mend(asked["trich_yeu"], Fault("Trích yếu viết bằng chữ in hoa"))
