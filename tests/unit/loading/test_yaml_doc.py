from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.loading import yaml_doc, yaml_events
from docgen.loading.yaml_doc import find, parse_yaml, plain
from tests.unit.loading.helpers import report_of, said


def _read(text: str) -> object:
    report = report_of(text)
    doc = parse_yaml(text, report)
    assert doc is not None
    assert said(report) == []
    return plain(doc)


@pytest.mark.parametrize(
    "typed",
    ["1.500", "no", "on", "yes", "0123", "1e3", "0x1F", "2022-01-05", "12:30", "R&D", "a*b", "50%"],
)
def test_a_value_is_the_text_that_was_typed(typed: str) -> None:
    assert _read(f"khoa: {typed}") == {"khoa": typed}


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("'a: b # c'", "a: b # c"),
        ('"a: b # c"', "a: b # c"),
        (">-\n  a\n  b", "a b"),
        ("a\n  b", "a b"),
        ("CCHC&VTLT <x> “y”", "CCHC&VTLT <x> “y”"),
    ],
)
def test_quotes_and_long_values_read_as_yaml_has_them(typed: str, value: str) -> None:
    assert _read(f"khoa: {typed}") == {"khoa": value}


def test_an_empty_value_is_as_if_not_typed() -> None:
    assert _read("a:\nb: ~\nc: null\nd: x") == {"d": "x"}


def test_a_comment_after_a_number_is_a_comment() -> None:
    assert _read("nam: 2022 # năm kế hoạch\nngay: 28/12/2021 # ngày") == {
        "nam": "2022",
        "ngay": "28/12/2021",
    }


def test_keys_and_items_keep_their_lines() -> None:
    text = "# đầu\na: 1\nb:\n  - x\n  - y: 2\n    z: 3\n"
    doc = parse_yaml(text, report_of(text))
    assert doc is not None
    lines = [find(doc, path)[1] for path in (("a",), ("b",), ("b", 1), ("b", 1, "z"), ("mất",))]
    assert lines == [2, 3, 5, 6, 2]


def test_every_colon_is_reported_with_its_quoted_form_and_reading_goes_on() -> None:
    text = 'a: Kế hoạch: một\nb: Số "hai": 2\nc: x\n'
    report = report_of(text)
    doc = parse_yaml(text, report)
    assert doc is not None
    assert plain(doc) == {"a": "Kế hoạch: một", "b": 'Số "hai": 2', "c": "x"}
    assert [f.hint for f in report.findings] == [
        'viết: a: "Kế hoạch: một"',
        "viết: b: 'Số \"hai\": 2'",
    ]


@pytest.mark.parametrize("text", ["a: &x 1\nb: *x", "a: !!str 1", "a: !x 1", "a: 1\n---\nb: 2"])
def test_what_only_programmers_use_is_said(text: str) -> None:
    report = report_of(text)
    parse_yaml(text, report)
    assert {f.code for f in report.findings} == {"DL012"}


@pytest.mark.parametrize(
    ("typed", "value", "codes"),
    [
        ("a:\n  - “Lưu: VT, VP”", {"a": ["Lưu: VT, VP"]}, ["DL021"]),
        ('a: “x y"', {"a": "x y"}, ["DL021"]),
        ('a: "x y”', {"a": "x y"}, ["DL021"]),
        ("a: “Tuổi trẻ” xung kích", {"a": "“Tuổi trẻ” xung kích"}, []),
        ("a: “Tuổi trẻ”, “Xung kích”", {"a": "“Tuổi trẻ”, “Xung kích”"}, []),
        ("a: '“x y”'", {"a": "“x y”"}, []),
        ("gia_tri:\n  a: “x y”\nb: “z”", {"gia_tri": {"a": "“x y”"}, "b": "z"}, ["DL021"]),
    ],
)
def test_word_quotes_around_a_whole_value(typed: str, value: object, codes: list[str]) -> None:
    report = report_of(typed)
    doc = parse_yaml(typed, report)
    assert doc is not None
    assert plain(doc) == value
    assert [f.code for f in report.findings] == codes


def test_a_bomb_of_nested_lists_is_refused() -> None:
    text = "a: " + "[" * 200 + "]" * 200
    report = report_of(text)
    assert parse_yaml(text, report) is None
    assert report.findings


@pytest.mark.parametrize(
    "text", ["", "# chỉ ghi chú\n", "a", "- a", "[", "{", "a: [", "\ta: 1", "? x", ":", "a: '"]
)
def test_no_text_breaks_the_reader(text: str) -> None:
    report = report_of(text)
    doc = parse_yaml(text, report)
    assert doc is not None or report.findings


def test_a_remark_behind_a_key_is_no_value() -> None:
    assert _read("vang:  # chưa có ai\ntu: 1\n") == {"tu": "1"}


def test_a_value_that_opens_with_a_hash_is_not_lost() -> None:
    report = report_of("so: #12\n")
    parse_yaml("so: #12\n", report)
    (fault,) = said(report)
    assert fault.startswith("1 DL010 ")


_PIECES = (
    "a",
    "b: ",
    "- ",
    '"x"',
    "'y'",
    " # ghi chú",
    ":",
    "\n",
    "\n  ",
    "\n    ",
    "[a, b]",
    "{c: d}",
)
_MORE = ("1.500", "R&D", "Đ", ", ", "null", "\u00a0", "kinh_phi: ", "- ten: ")


@settings(deadline=None, max_examples=400)
@given(st.lists(st.sampled_from(_PIECES + _MORE), max_size=14).map("".join))
def test_both_parsers_read_a_text_alike(text: str) -> None:
    read = []
    for events in (yaml_events.events, yaml_events.python_events):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(yaml_doc, "events", events)
            report = report_of(text)
            doc = parse_yaml(text, report)
            read.append((doc and plain(doc), said(report)))
    assert read[0] == read[1]


def test_an_item_without_its_dash_is_no_silent_part_of_the_one_above() -> None:
    text = "cu:\n  - mức độ 3\n    mức độ 4\n  - huyện\n"
    report = report_of(text)
    assert parse_yaml(text, report) is not None
    assert said(report) == ["3 DL005 Dòng này bị nối vào mục của danh sách ở dòng 2"]


def test_a_hint_repeats_no_endless_value() -> None:
    text = "a: " + "[" * 700
    report = report_of(text)
    parse_yaml(text, report)
    (finding,) = report.findings
    assert finding.hint == f'viết: a: "{"[" * 56}…"'
