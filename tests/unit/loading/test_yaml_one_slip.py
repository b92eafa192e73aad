"""One slip anywhere in a file docgen ships: nothing is told of the lines that are sound."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from docgen.loading.yaml_doc import parse_yaml, plain
from tests.unit.loading.helpers import report_of, said
from tests.unit.loading.test_yaml_slips import SLIPS, at_value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from docgen.findings import Finding

_DATA = Path(__file__).parents[3] / "data"
_SHIPPED = ("danh-ba.yaml", "2022/ke-hoach.md", "2022/tinh-nguyen/doi-1.md")
_COLON = r"^(\s*(?:- +)?[a-z_]+):(?= |$)"
_KEY = r"^(\s*(?:- +)?[a-z_]+): (?=\S)"


def _behind(sign: str) -> Callable[[str], str]:
    return lambda line: line + sign


def _in(pattern: str, put: str) -> Callable[[str], str]:
    return lambda line: re.sub(pattern, put, line)


MORE: Mapping[str, Callable[[str], str]] = {
    "mất hai chấm": _in(_COLON, r"\1"),
    "hai chấm toàn độ": _in(_COLON, "\\1\uff1a"),
    "chấm phẩy": _in(_COLON, r"\1;"),
    "dấu bằng": _in(_COLON, r"\1 ="),
    "thêm một cách": _in(r"^(?=.)", " "),
    "bớt một cách": _in(r"^ ", ""),
    "Tab ở đầu": _in(r"^(?=.)", "\t"),
    "cách lạ ở đầu": _in(r"^(?=.)", "\u00a0"),
    "Tab sau hai chấm": _in(_KEY, "\\1:\t"),
    "cách lạ sau hai chấm": _in(_KEY, "\\1:\u00a0"),
    "cách lạ sau gạch": _in(r"^( *)- ", "\\1-\u00a0"),
    "mất gạch": _in(r"^( *)- ", r"\1  "),
    "hai gạch": _in(r"^( *)- ", r"\1- - "),
    "chữ lạc": _in(r"^.+$", "chữ lạc"),
    "mở [ ở cuối": _behind(" ["),
    "đóng ] ở cuối": _behind(" ]"),
    'đóng " ở cuối': _behind('"'),
    **{f"giá trị bắt đầu {sign}": at_value(sign) for sign in ("- ", "? ", ", ", ": ", "]", "}")},
}


def lines_of(name: str) -> list[str]:
    """The YAML of a shipped file, its lines numbered as in the file."""
    text = (_DATA / name).read_text(encoding="utf-8")
    if name.endswith(".md"):
        text = "\n" + text.split("---\n")[1]
    return text.rstrip("\n").split("\n")


def told(lines: list[str]) -> list[Finding]:
    text = "\n".join(lines)
    report = report_of(text)
    parse_yaml(text, report)
    return report.findings


def spoilt(name: str, slip: Callable[[str], str]) -> Iterator[tuple[int, list[str]]]:
    """The file with one line spoilt, the first and the last of each key, and the line's number."""
    lines = lines_of(name)
    filled = [number for number, line in enumerate(lines, 1) if line.strip()]
    shapes = [re.match(r"[ -]*(?:[a-z_]+:)?", lines[number - 1])[0] for number in filled]  # type: ignore[index]
    first = dict(zip(reversed(shapes), reversed(filled), strict=True))
    last = dict(zip(shapes, filled, strict=True))
    for number in sorted({*first.values(), *last.values()}):
        typed = slip(lines[number - 1])
        if typed != lines[number - 1]:
            yield number, [*lines[: number - 1], typed, *lines[number:]]


@pytest.mark.parametrize("name", _SHIPPED)
@pytest.mark.parametrize("kind", [*SLIPS, *MORE])
def test_no_sound_line_is_told(name: str, kind: str) -> None:
    wrong = {
        number: told_of
        for number, lines in spoilt(name, {**SLIPS, **MORE}[kind])
        if (told_of := [f for f in told(lines) if f.location.line != number])
    }
    assert wrong == {}


@pytest.mark.parametrize("name", _SHIPPED)
def test_a_line_that_is_gone_is_told_once(name: str) -> None:
    lines = lines_of(name)
    for number in range(1, len(lines) + 1):
        assert len(told([*lines[: number - 1], *lines[number:]])) <= 1, number


def test_the_key_of_a_list_that_is_gone_is_what_is_told() -> None:
    lines = lines_of("danh-ba.yaml")
    lines.remove("noi:")
    text = "\n".join(lines)
    report = report_of(text)
    doc = parse_yaml(text, report)

    assert said(report) == ["4 DL005 Các dòng từ đây không đứng dưới khóa nào"]
    assert doc is not None
    assert list(plain(doc)) == ["thuat_ngu"]  # what stands under its key is read


def test_two_slips_in_two_groups_are_both_told() -> None:
    lines = [re.sub("cap_tren:", "cap_tren", line) for line in lines_of("danh-ba.yaml")]
    lines = [re.sub("thuat_ngu:", "thuat_ngu ]", line) for line in lines]

    assert [finding.location.line for finding in told(lines)] == [7, 44]


def test_a_key_twice_in_an_item_is_no_lost_dash() -> None:
    text = "noi:\n  - ten: Sở A\n    nguon: x\n    nguon: y\n  - ten: Sở B\n"
    assert [f.code for f in told(text.split("\n"))] == ["DL006"]
