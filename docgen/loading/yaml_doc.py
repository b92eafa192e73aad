"""YAML as text: every scalar as typed, every key and value with its line.

YAML guesses types (`1.500` a number, `no` a boolean, a `#` a comment); a clerk types text. So the
parser's events are walked and nothing is guessed; what YAML would lose or refuse is reported with
the form that keeps it, mended in memory, and reading goes on to the next fault.
"""

from __future__ import annotations

import re
from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from docgen.khai.kinds import DOUBTFUL
from docgen.loading.codes import Code
from docgen.loading.source import read_text, without_hidden
from docgen.loading.yaml_events import events, quick_events
from docgen.patterns import regex
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from pathlib import Path

    from docgen.loading.report import Report
    from docgen.loading.yaml_slips import Slip

Plain = object
"""A text, or lists and mappings of them; `DOUBTFUL` where what was typed is not known."""

_DEEPEST = 20
# Of mending and reading again, and of mending one line: what goes on longer gets nowhere.
_MOST_ROUNDS = 40
_MOST_OF_ONE = 3
# A line that YAML may read soundly, as something else than was meant.
_ODD_SPACE = regex(r"^ *[\t\u00a0]|^[ -]*(?:\w+:|-) *[\t\u00a0\u2000-\u200a\u202f\u3000]", re.M)
_OPENS_BRACES = regex(r"^\s*(?:- +)?(?:[\w.-]+: +|(?<=- ))\{\{")
_WORD_QUOTE = regex(r"[“”„‟]")
_LETTER = regex(r"[^\W\d_]")


class Node(NamedTuple):
    """A value and the line it starts on; a mapping keeps the lines of its keys in `key_lines`."""

    line: int
    value: str | list[Node] | dict[str, Node] | None
    key_lines: dict[str, int]


class _Refused(Exception):
    """Reading cannot go on; the fault is already reported."""


SAMPLE = "so với tệp mẫu của `docgen init`"
WRITTEN = "xem lại dòng sửa tay gần nhất; không rõ thì lấy lại tệp từ bản sao lưu"
"""Of a file that docgen itself writes, so that no sample shows it."""


def open_yaml(path: Path, report: Report, model: str = SAMPLE) -> tuple[Node, Report] | None:
    """The document in the file and the report that knows its lines; None where it has none.

    `model` says what to hold it against where its fault is not known.
    """
    opened = read_text(path, report)
    doc = parse_yaml(*opened, model) if opened else None
    return (doc, opened[1]) if opened and doc else None


def parse_yaml(text: str, report: Report, model: str = SAMPLE) -> Node | None:
    """The document in `text`; None where its syntax is broken. Faults go to `report`."""
    lines = _mend_braces(text.split("\n"), report)
    if _WORD_QUOTE.search(text):
        from docgen.loading.yaml_quotes import word_quotes

        for slip in word_quotes(lines):
            report.error(slip.code, slip.message, slip.number, hint=slip.hint)
            lines = slip.mends(lines)
    said: Counter[int] = Counter()
    parsed, slips = _read(lines)
    if slips or _ODD_SPACE.search(text) or _lacks_item(parsed):
        slips = _explained(lines)
    for _ in range(_MOST_ROUNDS):
        if not slips:
            with suppress(_Refused):
                return _Builder(tuple(lines), report, parsed).document()
            return None
        for slip in slips:
            if slip.number not in said:
                report.error(slip.code, slip.message, slip.number, hint=slip.hint or model)
            said[slip.number] += 1
            if slip.mended is None or said[slip.number] > _MOST_OF_ONE:
                return None
            lines = slip.mends(lines)
        parsed, slips = _read(lines)
    return None


def plain(node: Node, doubtful: Collection[int] = ()) -> Plain:
    """The node as strings, lists and dicts; keys left empty are left out.

    A text on one of the lines that are `doubtful` is `DOUBTFUL`.
    """
    if isinstance(node.value, dict):
        return {k: plain(v, doubtful) for k, v in node.value.items() if v.value is not None}
    if isinstance(node.value, list):
        return [plain(item, doubtful) for item in node.value]
    return DOUBTFUL if node.line in doubtful else node.value or ""


def find(node: Node, path: tuple[object, ...]) -> tuple[Node, int]:
    """The node at `path` and its line: the key's line; the deepest that exists on the way."""
    line = node.line
    for step in path:
        if isinstance(node.value, dict) and step in node.value:
            line = node.key_lines[str(step)]
            node = node.value[str(step)]
        elif isinstance(node.value, list) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
            line = node.line
    return node, line


def walk(node: Node, path: tuple[object, ...] = ()) -> Iterator[tuple[tuple[object, ...], Node]]:
    """Every node under `node` with its path, in the order of the file."""
    yield path, node
    if isinstance(node.value, dict):
        for key, value in node.value.items():
            yield from walk(value, (*path, key))
    elif isinstance(node.value, list):
        for index, item in enumerate(node.value):
            yield from walk(item, (*path, index))


class _Group:
    """An open mapping with its keys so far, or an open list, which has none."""

    def __init__(self, keys: list[Any] | None) -> None:
        self.keys = keys
        self.at_value = False


class _Again(NamedTuple):
    """A key its group has already: whether the group is an item, and begins with the key."""

    in_item: bool
    is_first: bool


class _Builder:
    """Events → nodes, for one document."""

    def __init__(self, lines: tuple[str, ...], report: Report, parsed: Iterable[Any]) -> None:
        self.lines = lines
        self.report = report
        self.events: Iterator[Any] = iter(parsed)

    def document(self) -> Node:
        root: Node | None = None
        for event in self.events:
            kind = type(event).__name__
            if kind == "DocumentStartEvent" and root is not None:
                self._refuse(event, "Có dòng --- thứ hai trong phần khai")
            elif kind.endswith(("ScalarEvent", "AliasEvent", "SequenceStartEvent")) or (
                kind == "MappingStartEvent"
            ):
                root = self._node(event, 0)
        return root or Node(1, None, {})

    def _node(self, event: Any, depth: int) -> Node:
        line = event.start_mark.line + 1
        kind = type(event).__name__
        if depth > _DEEPEST:
            self._refuse(event, f"Các mục lồng nhau quá {_DEEPEST} cấp")
        if kind == "ScalarEvent":
            return self._scalar(event, line)
        if kind == "SequenceStartEvent":
            return Node(line, list(self._items(depth)), {})
        return self._mapping(line, depth)

    def _items(self, depth: int) -> Iterator[Node]:
        for event in self.events:
            if type(event).__name__ == "SequenceEndEvent":
                return
            self._warn_of_joined(event)
            yield self._node(event, depth + 1)

    def _warn_of_joined(self, item: Any) -> None:
        """YAML takes an item whose dash is lost for more of the one above."""
        first, last = item.start_mark.line + 1, item.end_mark.line + 1
        if type(item).__name__ == "ScalarEvent" and not item.style and first < last:
            self.report.warning(
                Code.YAML_SYNTAX,
                f"Dòng này bị nối vào mục của danh sách ở dòng {first}",
                first + 1,
                hint="nếu là một mục riêng thì thêm dấu gạch nối ở đầu; nếu không thì viết liền "
                "vào dòng trên",
            )

    def _mapping(self, line: int, depth: int) -> Node:
        values: dict[str, Node] = {}
        key_lines: dict[str, int] = {}
        for event in self.events:
            if type(event).__name__ == "MappingEndEvent":
                break
            key = self._node(event, depth + 1)
            value = self._node(next(self.events), depth + 1)
            if not isinstance(key.value, str):
                self._refuse(event, "Khóa không phải là chữ")
            elif key.value in values:
                self.report.error(
                    Code.DUPLICATE_KEY,
                    f"Khóa “{key.value}” ghi hai lần, lần đầu ở dòng {key_lines[key.value]}",
                    key.line,
                    hint="giữ một, xóa một",
                )
                if values[key.value].value is None:
                    values[key.value] = value  # the one that says something is meant
            else:
                values[key.value] = value
                key_lines[key.value] = key.line
        return Node(line, values, key_lines)

    def _scalar(self, event: Any, line: int) -> Node:
        if event.style:
            # Between quotes YAML writes any character as an escape: \x0b, \0.
            typed = without_hidden(event.value, event.value, line, self.report)
            return Node(line, typed, {})
        rest = self.lines[event.end_mark.line][event.end_mark.column :].strip()
        # After a number or nothing a remark is usual, but `so: #12` is a value.
        lost = _LETTER.search(event.value) if event.value else rest[1:2].strip()
        if rest.startswith("#") and lost:
            whole = f"{event.value} {rest}".strip()
            from docgen.loading.yaml_slips import quoted

            self.report.error(
                Code.YAML_COMMENT,
                f"Từ dấu # trở đi bị coi là ghi chú, giá trị chỉ còn “{event.value}”",
                event.end_mark.line + 1,
                hint=f"đặt giá trị trong ngoặc kép: {quoted(whole)}; "
                "nếu là ghi chú thì chuyển xuống một dòng riêng",
            )
        return Node(line, None if event.value in {"", "~", "null"} else event.value, {})

    def _refuse(self, event: Any, message: str) -> None:
        self.report.error(Code.YAML_FEATURE, message, event.start_mark.line + 1, hint=SAMPLE)
        raise _Refused


def _read(lines: Sequence[str]) -> tuple[list[Any], list[Slip]]:
    """The events of the lines, and what the parser stumbled by or took for something else."""
    from ruamel.yaml.error import MarkedYAMLError

    try:
        parsed = list(events("\n".join(lines)))
    except MarkedYAMLError as error:
        from docgen.loading.yaml_slips import slip_behind

        return [], [slip_behind(error, lines)]
    return parsed, [*_foreign(parsed, lines), *_misread(parsed, lines)]


# A sound document needs none of what knows slips: its patterns take time to build.


def _explained(lines: Sequence[str]) -> list[Slip]:
    from docgen.loading.yaml_lone import explained

    return explained(lines, lambda group: _read(group)[1], _is_sound)


def _is_sound(lines: Sequence[str]) -> bool:
    """Whether the lines can be read, each as what it looks like."""
    from ruamel.yaml.error import YAMLError

    from docgen.loading.yaml_slips import shows_slip

    text = "\n".join(lines)
    try:
        parsed = list(quick_events(text))
    except YAMLError:
        return False
    told = (*_foreign(parsed, lines), *_misread(parsed, lines), *_doubled(parsed))
    return not told and not shows_slip(lines)


def _lacks_item(parsed: Iterable[Any]) -> bool:
    """Whether an item of a list has keys again that another item begins or goes on with."""
    again = [key for key in _doubled(parsed) if key.in_item]
    return len(again) > 1 or any(key.is_first for key in again)


def _doubled(parsed: Iterable[Any]) -> Iterator[_Again]:
    """Each key that its group has already."""
    groups: list[_Group] = []
    for event in parsed:
        kind = type(event).__name__
        if kind in {"MappingEndEvent", "SequenceEndEvent"}:
            groups.pop()
        elif kind in {"ScalarEvent", "MappingStartEvent", "SequenceStartEvent", "AliasEvent"}:
            above = groups[-1] if groups else _Group([])
            value = getattr(event, "value", None)
            if above.keys is not None and not above.at_value and value in above.keys:
                in_item = len(groups) > 1 and groups[-2].keys is None
                yield _Again(in_item, value == above.keys[0])
            if above.keys is not None and not above.at_value:
                above.keys.append(value)
            above.at_value = not above.at_value
            if kind.endswith("StartEvent"):
                groups.append(_Group([] if kind == "MappingStartEvent" else None))


def _foreign(parsed: Iterable[Any], lines: Sequence[str]) -> Iterator[Slip]:
    """Anchors, aliases and tags: texts that begin with a sign of YAML's own."""
    for event in parsed:
        signs = "! là" if getattr(event, "tag", None) is not None else ""
        if getattr(event, "anchor", None) is not None:  # an alias has one too
            signs = "& hoặc * là"
        if signs:
            from docgen.loading.yaml_slips import to_quote

            message = f"Giá trị bắt đầu bằng {signs} ký hiệu riêng của YAML"
            number = event.start_mark.line + 1
            yield to_quote(Code.YAML_FEATURE, message, number, lines[number - 1])


def _misread(parsed: Iterable[Any], lines: Sequence[str]) -> Iterator[Slip]:
    """Entries that YAML takes for texts."""
    for event in parsed:
        if type(event).__name__ == "ScalarEvent" and not event.style:
            first, last = event.start_mark.line + 1, event.end_mark.line + 1
            if first == last and lines[first - 1].strip() != event.value:
                continue  # beside its key or dash, as most texts are
            from docgen.loading.yaml_slips import slips_of_text

            yield from slips_of_text(lines, event.value, first, last)


def _mend_braces(lines: list[str], report: Report) -> list[str]:
    mended = list(lines)
    for number, line in enumerate(lines, 1):
        if _OPENS_BRACES.match(line):
            from docgen.loading.yaml_slips import to_quote

            message = "Giá trị bắt đầu bằng {{ mà không đặt trong ngoặc kép"
            slip = to_quote(Code.YAML_BRACES, message, number, line)
            if slip.mended is not None:
                report.error(slip.code, slip.message, number, hint=slip.hint)
                mended[number - 1] = slip.mended
    return mended
