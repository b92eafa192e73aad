"""YAML as text: every scalar as typed, every key and value with its line.

YAML guesses types (`1.500` a number, `no` a boolean, a `#` a comment); a clerk types text. So the
parser's events are walked and nothing is guessed; what YAML would lose or refuse is reported with
the quoted form that keeps it, mended in memory, and reading goes on to the next fault.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from docgen.loading.codes import Code
from docgen.loading.source import read_text, without_hidden

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ruamel.yaml import YAML

    from docgen.loading.report import Report

Plain = str | list["Plain"] | dict[str, "Plain"]

_DEEPEST = 20
_ENTRY = re.compile(
    r"^(?P<lead>\s*(?:- +)?(?:[^\s:#\"'-][^:#\"']*: +|(?<=- )))(?P<value>\S.*?)\s*$"
)
_OPENS_BRACES = re.compile(r"^\s*(?:- +)?(?:[\w.-]+: +|(?<=- ))\{\{")
_LETTER = re.compile(r"[^\W\d_]")
# Where the two parsers do not agree: tabs, `? key`, block texts, marks of documents.
_RARE = re.compile(r"\t|^[ -]*\?|[|>]|^(?:---|\.\.\.|%)", re.MULTILINE)


class Node(NamedTuple):
    """A value and the line it starts on; a mapping keeps the lines of its keys in `key_lines`."""

    line: int
    value: str | list[Node] | dict[str, Node] | None
    key_lines: dict[str, int]


class _Refused(Exception):
    """Reading cannot go on; the fault is already reported."""


def open_yaml(path: Path, report: Report) -> tuple[Node, Report] | None:
    """The document in the file and the report that knows its lines; None where it has none."""
    opened = read_text(path, report)
    doc = parse_yaml(*opened) if opened else None
    return (doc, opened[1]) if opened and doc else None


def parse_yaml(text: str, report: Report) -> Node | None:
    """The document in `text`; None where its syntax is broken. Faults go to `report`."""
    from ruamel.yaml.error import MarkedYAMLError

    lines = _mend_braces(text.split("\n"), report)
    for _ in range(len(lines)):
        try:
            return _Builder(tuple(lines), report).document()
        except _Refused:
            return None
        except MarkedYAMLError as error:
            if not _mend(error, lines, report):
                _explain(error, lines, report)
                return None
    return None


def plain(node: Node) -> Plain:
    """The node as strings, lists and dicts; keys left empty are left out."""
    if isinstance(node.value, dict):
        return {k: plain(v) for k, v in node.value.items() if v.value is not None}
    if isinstance(node.value, list):
        return [plain(item) for item in node.value]
    return node.value or ""


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


def events(text: str) -> Iterator[Any]:
    """The parser's events; the last raises what the text's syntax is broken by.

    Plain sound text is read by the parser written in C, in a tenth of the time; what is rare or
    broken, and all where that parser is not installed, by the one in Python.
    """
    from ruamel.yaml.error import YAMLError

    if not _RARE.search(text):
        with suppress(YAMLError):
            return iter(list(_plain_yaml()(typ="safe").parse(text)))
    return python_events(text)


def python_events(text: str) -> Iterator[Any]:
    """The events of the parser whose words for a fault `_explain` knows."""
    return iter(_python_parser().parse(text))


def _plain_yaml() -> type[YAML]:
    from ruamel.yaml import YAML

    class PlainYaml(YAML):
        def official_plug_ins(self) -> list[str]:
            """None: looking for them searches the package's folders anew for every text."""
            return []

    return PlainYaml


def _python_parser() -> YAML:
    from ruamel.yaml.reader import Reader

    class CleanReader(Reader):
        def check_printable(self, data: Any) -> None:
            """Nothing to look for: `source.clean` has taken out what does not print."""

    yaml = _plain_yaml()(typ="safe", pure=True)
    yaml.Reader = CleanReader
    return yaml


class _Builder:
    """Events → nodes, for one document."""

    def __init__(self, lines: tuple[str, ...], report: Report) -> None:
        self.lines = lines
        self.report = report
        self.events: Iterator[Any] = events("\n".join(lines))

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
        if kind == "AliasEvent" or event.anchor is not None:
            self._refuse(event, "Giá trị bắt đầu bằng & hoặc * là ký hiệu riêng của YAML")
        if event.tag is not None:
            self._refuse(event, "Giá trị bắt đầu bằng ! là ký hiệu riêng của YAML")
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
            yield self._node(event, depth + 1)

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
            self.report.error(
                Code.YAML_COMMENT,
                f"Từ dấu # trở đi bị coi là ghi chú, giá trị chỉ còn “{event.value}”",
                event.end_mark.line + 1,
                hint=f"đặt giá trị trong ngoặc kép: {_quoted(whole)}; "
                "nếu là ghi chú thì chuyển xuống một dòng riêng",
            )
        return Node(line, None if event.value in {"", "~", "null"} else event.value, {})

    def _refuse(self, event: Any, message: str) -> None:
        self.report.error(
            Code.YAML_FEATURE,
            message,
            event.start_mark.line + 1,
            hint=self._quoted_form(event.start_mark.line),
        )
        raise _Refused

    def _quoted_form(self, index: int) -> str:
        entry = _ENTRY.match(self.lines[index])
        if entry is None:
            return 'nếu là chữ thường thì đặt trong ngoặc kép "…"'
        return f"nếu là chữ thường, viết: {(entry['lead'] + _quoted(entry['value'])).strip()}"


def _quoted(value: str) -> str:
    if '"' in value and "'" not in value:
        return f"'{value}'"
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _mend_braces(lines: list[str], report: Report) -> list[str]:
    mended = list(lines)
    for number, line in enumerate(lines, 1):
        if _OPENS_BRACES.match(line) and (entry := _ENTRY.match(line)):
            message = "Giá trị bắt đầu bằng {{ mà không đặt trong ngoặc kép"
            _quote(mended, number, entry, report, Code.YAML_BRACES, message)
    return mended


def _mend(error: Any, lines: list[str], report: Report) -> bool:
    """Quote the value YAML stumbles over; False where that is not the cause."""
    problem, mark = error.problem or "", error.problem_mark
    entry = _ENTRY.match(lines[mark.line]) if mark and mark.line < len(lines) else None
    if mark is None or entry is None:
        return False
    value = entry["value"]
    if "mapping values are not allowed" in problem and _COLON_IN_TEXT.search(value):
        message = "Có dấu hai chấm trong giá trị mà không đặt trong ngoặc kép"
        _quote(lines, mark.line + 1, entry, report, Code.YAML_COLON, message)
        return True
    if "expected <block end>" in problem and _AFTER_QUOTE.match(value):
        message = "Có chữ đứng sau ngoặc kép đóng"
        _quote(lines, mark.line + 1, entry, report, Code.YAML_QUOTES, message)
        return True
    return False


def _quote(  # noqa: PLR0913, PLR0917 -- the line to mend and what to say about it
    lines: list[str], number: int, entry: re.Match[str], report: Report, code: Code, message: str
) -> None:
    lines[number - 1] = entry["lead"] + _quoted(entry["value"])
    report.error(code, message, number, hint=f"viết: {lines[number - 1].strip()}")


_COLON_IN_TEXT = re.compile(r"^[^\"'\[{|>].*(?::\s|:$)")
_AFTER_QUOTE = re.compile(r"(\"[^\"]*\"|'[^']*')\s*[^\s#]")

_CAUSES = (
    (
        "that cannot start any token",
        "Giá trị bắt đầu bằng một ký tự YAML không nhận",
        'đặt giá trị trong ngoặc kép "…"',
    ),
    (
        "unexpected end of stream",
        "Mở ngoặc kép mà không đóng",
        "thêm dấu ngoặc kép ở cuối giá trị",
    ),
    (
        "could not find expected ':'",
        "Dòng không có dạng khóa: giá trị",
        "sau dấu hai chấm phải có dấu cách; giá trị dài viết trên một dòng",
    ),
    (
        "expected <block end>",
        "Dòng thụt vào không đều với các dòng cùng nhóm",
        "các khóa cùng nhóm thụt vào bằng nhau, mỗi cấp hai dấu cách",
    ),
    (
        "mapping values are not allowed",
        "Dòng thụt vào không đều với các dòng cùng nhóm",
        "các khóa cùng nhóm thụt vào bằng nhau, mỗi cấp hai dấu cách",
    ),
    (
        "expected ',' or",
        "Mở ngoặc [ hoặc { mà không đóng",
        'đóng ngoặc; nếu là chữ thường thì đặt giá trị trong ngoặc kép "…"',
    ),
)


def _explain(error: Any, lines: list[str], report: Report) -> None:
    problem = error.problem or ""
    mark = error.problem_mark or error.context_mark
    message, hint = "Sai cú pháp YAML", "so với tệp mẫu của `docgen init`"
    for sign, cause, mend in _CAUSES:
        if sign in problem:
            message, hint = cause, mend
            break
    if ("end of stream" in problem or "expected ':'" in problem) and error.context_mark:
        mark = error.context_mark
    number = min(mark.line + 1, len(lines)) if mark else 1
    if "\t" in lines[number - 1][: len(lines[number - 1]) - len(lines[number - 1].lstrip())]:
        message = "Dòng thụt vào bằng phím Tab"
        hint = "thụt vào bằng dấu cách, mỗi cấp hai dấu cách"
    odd = next((n for n, line in enumerate(lines, 1) if line.count('"') % 2), None)
    if odd is not None and odd <= number:
        number, (_, message, hint) = odd, _CAUSES[1]
    report.error(Code.YAML_SYNTAX, message, number, hint=hint)
