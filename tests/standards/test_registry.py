"""The registry of norms itself: codes, names and choices that hang together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Sequence

import pytest

from docgen.checks.registry import CHECKS
from docgen.standards import STANDARDS, theo_khoa
from docgen.standards.base import (
    ANNEX_PAGE,
    PAGE,
    SIGNATURE_BLOCK,
    Between,
    Choice,
    OneOf,
    Requirement,
    Rule,
    SameAs,
    Standard,
    Together,
)
from docgen.standards.nd30 import ND30

DIGITS = {
    "font": "0",
    "size": "1",
    "italic": "2",
    "bold": "3",
    "case": "4",
    "align": "5",
    "first_line": "6",
    "before": "7",
    "line": "8",
    "color": "9",
}
PAGE_DIGITS = {
    (PAGE, "page_width"): "0",
    (PAGE, "margin_top"): "1",
    (PAGE, "margin_bottom"): "2",
    (PAGE, "margin_left"): "3",
    (PAGE, "margin_right"): "4",
    (PAGE, "orientation"): "5",
    (PAGE, "page_height"): "6",
    (ANNEX_PAGE, "orientation"): "7",
}
WITHOUT_TEXT = {"ke_tieu_ngu", "ke_co_quan", "ke_trich_yeu", "ke_kem_theo", "ngat_phan"}
PROPS = {
    *DIGITS,
    *("left", "right", "after", "line_exact", "keep_next", "keep_lines", "widow", "outline"),
    *("rule", "box", "page_break_before", "page_width", "page_height", "orientation", "header"),
    *("margin_top", "margin_bottom", "margin_left", "margin_right"),
}


def codes(standard: Standard) -> list[str]:
    declared: tuple[Requirement | Together | SameAs | Rule, ...] = (
        *standard.requirements,
        *standard.together,
        *standard.same,
        *standard.rules,
    )
    return [item.code for item in declared]


def decided(standard: Standard) -> tuple[Requirement | Choice, ...]:
    return (*standard.requirements, *standard.choices)


def repeated(values: Sequence[Hashable]) -> list[Hashable]:
    return [value for value, count in Counter(values).items() if count > 1]


def test_a_norm_is_found_by_its_key() -> None:
    assert theo_khoa("nd30") is ND30
    assert not repeated([standard.key for standard in STANDARDS])
    with pytest.raises(KeyError):
        theo_khoa("nd31")


def test_codes_are_unique() -> None:
    assert not repeated(codes(ND30))


def test_the_code_of_a_component_tells_its_number_and_property() -> None:
    numbers = {component.key: component.number for component in ND30.components}
    wrong = [
        r.code
        for r in ND30.requirements
        if r.target in numbers and r.code != f"KT{numbers[r.target]:02d}{DIGITS[r.prop]}"
    ]
    assert not wrong
    page = {(r.target, r.prop): r.code for r in ND30.requirements if r.target not in numbers}
    assert page == {at: f"KT00{digit}" for at, digit in PAGE_DIGITS.items()}
    assert all(r.code == f"KT{numbers[r.component]}1" for r in ND30.rules)
    of_several = [*(t.code for t in ND30.together), *(s.code for s in ND30.same)]
    assert all(re.fullmatch(r"KT90\d", code) for code in of_several)


@pytest.mark.parametrize("field", ["key", "number", "name", "style"])
def test_components_are_told_apart_by(field: str) -> None:
    assert not repeated([getattr(component, field) for component in ND30.components])


def test_component_numbers_leave_no_gap() -> None:
    assert [component.number for component in ND30.components] == list(range(1, 50))


def test_word_takes_every_style_name() -> None:
    """Word reads a comma in a style name as the start of an alias, and stops at 253 letters."""
    names = [component.style for component in ND30.components]
    assert all(name.startswith("VB ") and "," not in name and len(name) < 40 for name in names)
    assert not repeated([name.casefold() for name in names])


@pytest.mark.parametrize("requirement", ND30.requirements, ids=lambda r: r.code)
def test_what_docgen_chooses_is_lawful(requirement: Requirement) -> None:
    match requirement.allowed:
        case OneOf(values):
            assert requirement.choose in values
            assert type(requirement.choose) in {type(value) for value in values}
        case Between(low, high):
            assert isinstance(requirement.choose, float)
            assert low is None or low <= requirement.choose
            assert high is None or requirement.choose <= high


def test_ruled_lines_are_chosen_inside_their_range() -> None:
    assert all(rule.low <= rule.choose <= rule.high for rule in ND30.rules)


def test_sizes_chosen_go_together() -> None:
    for group in ND30.together:
        assert tuple(ND30.choose(key, "size") for key in group.targets) in group.allowed
    for pair in ND30.same:
        assert ND30.choose(pair.target, pair.prop) == ND30.choose(pair.like, pair.prop)


def test_every_target_exists() -> None:
    keys = {component.key for component in ND30.components}
    asked = {item.target for item in decided(ND30)}
    assert asked == {PAGE, ANNEX_PAGE, SIGNATURE_BLOCK, *keys}
    assert {key for group in ND30.together for key in group.targets} <= keys
    assert {key for pair in ND30.same for key in (pair.target, pair.like)} <= keys
    assert {key for rule in ND30.rules for key in (rule.under, rule.component)} <= keys


def test_every_property_is_one_word_knows_how_to_write() -> None:
    assert {item.prop for item in decided(ND30)} <= PROPS


def test_consequences_name_other_codes() -> None:
    known = {*codes(ND30), *(check.code for check in CHECKS)}
    for requirement in ND30.requirements:
        assert set(requirement.consequences) <= known - {requirement.code}


def test_every_clause_and_reason_is_given() -> None:
    clauses = [
        *(component.clause for component in ND30.components),
        *(requirement.clause for requirement in ND30.requirements),
        *(group.clause for group in ND30.together),
        *(pair.clause for pair in ND30.same),
        *(rule.clause for rule in ND30.rules),
    ]
    assert all(re.match(r"PL I, Phần I, Mục [IV]|PL III, Mẫu \d", clause) for clause in clauses)
    assert all(choice.why for choice in ND30.choices)


def test_a_property_is_decided_once() -> None:
    assert not repeated([(i.target, i.prop) for i in decided(ND30)])


@pytest.mark.parametrize("key", [component.key for component in ND30.components])
def test_every_style_is_whole(key: str) -> None:
    """A style that leaves a property out takes it from whatever Normal is on that machine."""
    for prop in ("font", "size", "italic", "bold", "align", "first_line", "left", "right"):
        ND30.choose(key, prop)
    ND30.choose(key, "before")
    ND30.choose(key, "after")
    ND30.choose(key, "line_exact" if key in WITHOUT_TEXT else "line")


def test_choices_of_docgen_that_others_count_on() -> None:
    """The sizes a reader sees, in points."""
    chosen = {
        **dict.fromkeys(("quoc_hieu", "co_quan_ban_hanh", "co_quan_chu_quan", "so_ky_hieu"), 13.0),
        **dict.fromkeys(("tieu_ngu", "dia_danh_ngay", "ten_loai", "trich_yeu", "loi_van"), 14.0),
        **dict.fromkeys(("o_bang", "dau_bang", "o_so_bang", "tong_cong"), 13.0),
        **dict.fromkeys(("noi_nhan", "trich_yeu_cong_van"), 12.0),
        **dict.fromkeys(("noi_nhan_danh_sach", "dia_chi", "nguoi_soan_thao"), 11.0),
        **dict.fromkeys(("phu_luc", "ten_phu_luc", "kem_theo", "ho_ten", "so_trang"), 14.0),
        "ky_so": 10.0,
    }
    assert {key: ND30.choose(key, "size") for key in chosen} == chosen
