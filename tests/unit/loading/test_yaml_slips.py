"""Every slip of the hand on every line of a front matter: the line at fault is the one named."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from docgen.loading.front_matter import part
from docgen.loading.yaml_doc import plain
from tests.unit.loading.helpers import report_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_SAMPLE = Path(__file__).parents[2] / "errors" / "_goc" / "data" / "2022" / "ke-hoach.md"
TEXT = _SAMPLE.read_text(encoding="utf-8")
HEAD = TEXT.split("\n---\n")[0].split("\n")
_VALUE = re.compile(r"(\s*(?:- )?[a-z_]+: |\s*- )([^\s\"'].*)")
_KEY = r"^(\s*(?:- )?[a-z_]+): (?=\S)"


def at_value(sign: str) -> Callable[[str], str]:
    """Type something in front of an unquoted value."""

    def slip(line: str) -> str:
        found = _VALUE.fullmatch(line)
        return f"{found[1]}{sign}{found[2]}" if found else line

    return slip


SLIPS: Mapping[str, Callable[[str], str]] = {
    "không cách sau hai chấm": lambda line: re.sub(_KEY, r"\1:", line),
    "phím Tab": lambda line: re.sub(r"^ +", lambda lead: "\t" * (len(lead[0]) // 2), line),
    "dấu cách lạ": lambda line: re.sub(r"^ +", lambda lead: "\u00a0" * len(lead[0]), line),
    "không cách sau gạch": lambda line: re.sub(r"^( *)- ", r"\1-", line),
    "gạch dài": lambda line: re.sub(r"^( *)- ", "\\1\u2013 ", line),
    "gạch dài liền chữ": lambda line: re.sub(r"^( *)- ", "\\1\u2013", line),
    "chấm tròn": lambda line: re.sub(r"^( *)- ", "\\1\u2022 ", line),
    "mở [": at_value("["),
    "mở {": at_value("{"),
    "[…] rồi chữ": at_value("[Dự thảo] "),
    "{…} rồi chữ": at_value("{x} "),
    '"…" rồi chữ': at_value('"x" '),
    'mở "': at_value('"'),
    "mở '": at_value("'"),
    **{f"giá trị bắt đầu {s}": at_value(s) for s in ("> ", "| ", "& ", "*", "!", "%", "@", "`")},
    "{{": at_value("{{ nam }} "),
}


def said_of(lines: list[str]) -> tuple[set[int | None], object]:
    text = "\n".join([*lines, "---", "", "Lời văn."])
    report = report_of(text)
    parted = part(text, report)
    doc = parted.doc if parted else None
    return {f.location.line for f in report.findings}, plain(doc) if doc else None


SLIPPED = [
    pytest.param(number, slip(line), id=f"{name}, dòng {number}")
    for name, slip in SLIPS.items()
    for number, line in enumerate(HEAD, 1)
    if slip(line) != line
]


@pytest.mark.parametrize(("number", "typed"), SLIPPED)
def test_the_line_itself_is_named_and_the_rest_is_read(number: int, typed: str) -> None:
    named, read = said_of([*HEAD[: number - 1], typed, *HEAD[number:]])

    assert named == {number}
    assert isinstance(read, dict)
    assert len(read) == len(plain_head())


def plain_head() -> dict[str, object]:
    named, read = said_of(HEAD)
    assert not named
    assert isinstance(read, dict)
    return read


@pytest.mark.parametrize("number", range(2, len(HEAD)))
def test_a_line_one_space_too_far_is_read_where_it_belongs(number: int) -> None:
    named, read = said_of([*HEAD[: number - 1], f" {HEAD[number - 1]}", *HEAD[number:]])

    alone = HEAD[number - 1].lstrip().startswith("so_bai")  # deeper than nothing
    assert named == (set() if alone else {number})
    assert read == plain_head()


def test_several_slips_are_all_said() -> None:
    lines = [re.sub(r"^thang: ", "thang:", line) for line in HEAD]
    lines = [re.sub("^  - Sở", "\t- Sở", line) for line in lines]
    lines = [re.sub("^nguoi_ky: ", "nguoi_ky: {", line) for line in lines]
    named, read = said_of(lines)

    assert named == {4, 7, 9}
    assert read == plain_head()


def test_a_line_that_would_be_joined_to_the_one_above_is_no_part_of_it() -> None:
    head = "---\ntrich_yeu:\n  - Tuyên truyền CCHC\n   - và DDCI năm {{ nam }}"
    named, read = said_of(head.split("\n"))

    assert named == {4}
    assert read == {"trich_yeu": ["Tuyên truyền CCHC", "và DDCI năm {{ nam }}"]}


@pytest.mark.parametrize(
    "lawful",
    [
        "trich_yeu: Tuyên truyền cải cách hành chính\n  năm 2022",
        "noi_nhan:\n- Sở Nội vụ\n- Sở Tài chính",
        "van_ban_goc:\n    loai: Kế hoạch\n    so: 01/KH-UBND",
        "trich_yeu: |\n  - dòng một\n   - dòng hai:ba",
        "noi_nhan: [Sở Nội vụ,\n  Sở Tài chính]",
        "ghi_chu: http://hatinh.gov.vn",
    ],
)
def test_what_yaml_allows_is_left_alone(lawful: str) -> None:
    named, read = said_of(["---", *lawful.split("\n")])
    assert not named
    assert read is not None
