"""The registry of norms itself: codes, names and choices that hang together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Sequence

import pytest

from docgen.checks.registry import checks_of
from docgen.standards import KHOA, theo_khoa, theo_mau
from docgen.standards.base import (
    ANNEX_PAGE,
    PAGE,
    SIGNATURE_BLOCK,
    TEXT,
    Between,
    Choice,
    Lead,
    OneOf,
    Requirement,
    Rule,
    SameAs,
    Standard,
    Together,
)
from docgen.standards.hd29 import HD29
from docgen.standards.nd30 import ND30
from docgen.vietnamese import ghep_so_ky_hieu

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
WITHOUT_TEXT = {
    *("ke_tieu_ngu", "ke_co_quan", "ke_trich_yeu", "ke_kem_theo", "ngat_phan"),
    *("ke_tieu_de_doan", "ke_ban_sao"),
}
# What the codes of a norm start with; three digits follow, so that no code is ever two norms'.
FAMILIES = {"nd30": "KT", "hd29": "KT1"}
CLAUSES = {
    "nd30": r"PL I, Phần I, Mục [IV]|PL III, Mẫu \d",
    "hd29": r"HD 29, (?:Mục I{1,3}\.\d|Mục III \(bản sao\)\.\d|Mẫu 3, số \d)",
}
PROPS = {
    *DIGITS,
    *("left", "right", "after", "line_exact", "keep_next", "keep_lines", "widow", "outline"),
    *("rule", "box", "page_break_before", "page_width", "page_height", "orientation", "header"),
    *("margin_top", "margin_bottom", "margin_left", "margin_right"),
}


def codes(standard: Standard) -> list[str]:
    declared: tuple[Requirement | Together | SameAs | Rule | Lead, ...] = (
        *standard.requirements,
        *standard.together,
        *standard.same,
        *standard.rules,
        *standard.leads,
    )
    return [item.code for item in declared]


def decided(standard: Standard) -> tuple[Requirement | Choice, ...]:
    return (*standard.requirements, *standard.choices)


def repeated(values: Sequence[Hashable]) -> list[Hashable]:
    return [value for value, count in Counter(values).items() if count > 1]


STANDARDS = tuple(map(theo_khoa, KHOA))
WRITTEN = {check.code for standard in STANDARDS for check in checks_of(standard)}
of_every_norm = pytest.mark.parametrize("standard", STANDARDS, ids=lambda s: s.key)
of_every_requirement = pytest.mark.parametrize(
    "requirement", [r for s in STANDARDS for r in s.requirements], ids=lambda r: r.code
)
of_every_component = pytest.mark.parametrize(
    ("standard", "key"),
    [pytest.param(s, c.key, id=f"{s.key}-{c.key}") for s in STANDARDS for c in s.components],
)


def test_a_norm_is_found_by_its_key() -> None:
    assert theo_khoa("nd30") is ND30
    assert theo_khoa("hd29") is HD29
    assert not repeated([standard.key for standard in STANDARDS])
    with pytest.raises(KeyError):
        theo_khoa("nd31")


def test_codes_are_unique_across_norms_and_written_checks() -> None:
    declared = [code for standard in STANDARDS for code in codes(standard)]
    assert not repeated([*declared, *WRITTEN])


def test_a_form_is_of_one_norm() -> None:
    forms = {form: standard for standard in STANDARDS for form in standard.forms}
    nd30 = {"ten-loai", "cong-van", "phieu-trinh", "bien-ban", "nhieu-ben", "giay"}
    assert set(forms) == {*nd30, "doan-ten-loai", "doan-cong-van"}
    assert all(theo_mau(form) is standard for form, standard in forms.items())
    assert not repeated([form for standard in STANDARDS for form in standard.forms])
    assert theo_mau("ke-hoach") is None


@of_every_norm
def test_structure_and_fixed_words_name_components(standard: Standard) -> None:
    keys = {component.key for component in standard.components}
    built = standard.structure
    named = {built.title, *built.text, *built.always, *built.named_type, *built.letter, *built.once}
    assert {*named, *standard.fixed, *standard.stressed} <= keys
    assert {key for pair in built.order for key in pair} <= {*keys, TEXT}


@of_every_norm
def test_number_and_symbol_are_joined_as_the_norm_has_it(standard: Standard) -> None:
    symbol = {"nd30": "KH-STP", "hd29": "KH/CĐ"}[standard.key]
    assert ghep_so_ky_hieu("05", symbol) == f"05{standard.joint}{symbol}"


@of_every_norm
def test_the_code_of_a_component_tells_its_number_and_property(standard: Standard) -> None:
    family = FAMILIES[standard.key]
    numbers = {component.key: component.number for component in standard.components}
    wrong = [
        r.code
        for r in standard.requirements
        if r.target in numbers and r.code != f"{family}{numbers[r.target]:02d}{DIGITS[r.prop]}"
    ]
    assert not wrong
    page = {(r.target, r.prop): r.code for r in standard.requirements if r.target not in numbers}
    assert page == {at: f"{family}00{digit}" for at, digit in PAGE_DIGITS.items()}
    assert all(
        r.code == f"{family}{numbers[r.component]}{2 if r.instead_of else 1}"
        for r in standard.rules
    )
    of_several = [*(t.code for t in standard.together), *(s.code for s in standard.same)]
    assert all(re.fullmatch(rf"{family}90\d", code) for code in of_several)
    assert all(re.fullmatch(rf"{family}91\d", lead.code) for lead in standard.leads)


@of_every_norm
def test_codes_of_a_norm_have_one_length(standard: Standard) -> None:
    """KT1 and three digits can be no KT and three digits."""
    assert {len(code) for code in codes(standard)} == {len(FAMILIES[standard.key]) + 3}


@of_every_norm
@pytest.mark.parametrize("field", ["key", "number", "name", "style"])
def test_components_are_told_apart_by(standard: Standard, field: str) -> None:
    assert not repeated([getattr(component, field) for component in standard.components])


def test_component_numbers_leave_no_gap() -> None:
    assert [component.number for component in ND30.components] == [*range(1, 50), *range(70, 75)]
    shared = {component.key for component in ND30.components}
    own = [component.number for component in HD29.components if component.key not in shared]
    assert own == list(range(50, 50 + len(own)))


def test_what_two_norms_share_has_one_number_and_one_style() -> None:
    """So that one template language and one recogniser serve both."""
    first = {component.key: component for component in ND30.components}
    for component in HD29.components:
        if component.key in first:
            twin = first[component.key]
            assert (component.number, component.style) == (twin.number, twin.style)
    styles = {(c.style, c.key) for standard in STANDARDS for c in standard.components}
    assert not repeated([style for style, _ in styles])


@of_every_norm
def test_word_takes_every_style_name(standard: Standard) -> None:
    """Word reads a comma in a style name as the start of an alias, and stops at 253 letters."""
    names = [component.style for component in standard.components]
    assert all(name.startswith("VB ") and "," not in name and len(name) < 40 for name in names)
    assert not repeated([name.casefold() for name in names])


@of_every_requirement
def test_what_docgen_chooses_is_lawful(requirement: Requirement) -> None:
    match requirement.allowed:
        case OneOf(values):
            assert requirement.choose in values
            assert type(requirement.choose) in {type(value) for value in values}
        case Between(low, high):
            assert isinstance(requirement.choose, float)
            assert low is None or low <= requirement.choose
            assert high is None or requirement.choose <= high


@of_every_norm
def test_ruled_lines_are_chosen_inside_their_range(standard: Standard) -> None:
    assert all(rule.low <= rule.choose <= rule.high for rule in standard.rules)


@of_every_norm
def test_sizes_chosen_go_together(standard: Standard) -> None:
    for group in standard.together:
        assert tuple(standard.choose(key, "size") for key in group.targets) in group.allowed
    for pair in standard.same:
        assert standard.choose(pair.target, pair.prop) == standard.choose(pair.like, pair.prop)


@of_every_norm
def test_every_target_exists(standard: Standard) -> None:
    keys = {component.key for component in standard.components}
    asked = {item.target for item in decided(standard)}
    assert asked == {PAGE, ANNEX_PAGE, SIGNATURE_BLOCK, *keys}
    assert {key for group in standard.together for key in group.targets} <= keys
    assert {key for pair in standard.same for key in (pair.target, pair.like)} <= keys
    assert {key for rule in standard.rules for key in (rule.under, rule.component)} <= keys
    assert {lead.target for lead in standard.leads} <= keys


@of_every_norm
def test_every_property_is_one_word_knows_how_to_write(standard: Standard) -> None:
    assert {item.prop for item in decided(standard)} <= PROPS


@of_every_norm
def test_consequences_name_other_codes(standard: Standard) -> None:
    known = {*codes(standard), *WRITTEN}
    for requirement in standard.requirements:
        assert set(requirement.consequences) <= known - {requirement.code}


@of_every_norm
def test_every_clause_and_reason_is_given(standard: Standard) -> None:
    clauses = [
        *(component.clause for component in standard.components),
        *(requirement.clause for requirement in standard.requirements),
        *(group.clause for group in standard.together),
        *(pair.clause for pair in standard.same),
        *(rule.clause for rule in standard.rules),
        *(lead.clause for lead in standard.leads),
    ]
    assert [c for c in clauses if not re.match(CLAUSES[standard.key], c)] == []
    assert all(choice.why for choice in standard.choices)


@of_every_norm
def test_a_property_is_decided_once(standard: Standard) -> None:
    assert not repeated([(i.target, i.prop) for i in decided(standard)])


@of_every_component
def test_every_style_is_whole(standard: Standard, key: str) -> None:
    """A style that leaves a property out takes it from whatever Normal is on that machine."""
    for prop in ("font", "size", "italic", "bold", "align", "first_line", "left", "right"):
        standard.choose(key, prop)
    standard.choose(key, "before")
    standard.choose(key, "after")
    standard.choose(key, "line_exact" if key in WITHOUT_TEXT else "line")


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


def test_sizes_of_the_doan_that_others_count_on() -> None:
    chosen = {
        "ten_loai": 16.0,
        "tieu_de_doan": 15.0,
        **dict.fromkeys(("co_quan_ban_hanh", "co_quan_chu_quan", "so_ky_hieu", "sao"), 14.0),
        **dict.fromkeys(("trich_yeu", "gach_trich_yeu", "kinh_gui", "loi_van", "muc"), 14.0),
        **dict.fromkeys(("quyen_han", "chuc_vu", "ho_ten", "so_trang", "o_bang"), 14.0),
        **dict.fromkeys(("dia_danh_ngay", "noi_nhan", "do_mat", "do_khan", "du_thao"), 13.0),
        **dict.fromkeys(("trich_yeu_cong_van", "tai_lieu_hoi_nghi"), 12.0),
        "noi_nhan_danh_sach": 11.0,
        "ma_luu": 8.0,
    }
    assert {key: HD29.choose(key, "size") for key in chosen} == chosen
