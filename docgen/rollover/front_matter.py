"""Where the keys of a front matter stand in a file, so that one can be edited and no other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from docgen.patterns import regex
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_HEAD = regex(r"\s*^---[ \t]*\r?\n(?P<yaml>.*?)^---[ \t]*\r?$", re.MULTILINE | re.DOTALL)


class Edit(NamedTuple):
    """The characters from `start` up to `end` give way to `now`."""

    start: int
    end: int
    now: str


class Entry(NamedTuple):
    """A key: its line, the texts of its value, where the value stands, how the key is taken out.

    `values` are those of a list, one of a single value, none of a group of keys.
    """

    line: int
    values: tuple[str, ...]
    start: int
    end: int
    out: Edit


def entries(text: str) -> Mapping[tuple[str, ...], Entry]:
    """The keys of the front matter by their path, ("truc", "tu"); none where YAML cannot read it.

    What is wrong with it is said by `data check`.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    head = _HEAD.match(text)
    if head is None:
        return {}
    # Blanks in place of what stands before keep YAML's places those of the file.
    before = re.sub(r"[^\r\n]", " ", text[: head.start("yaml")])
    try:
        root: Any = YAML(typ="safe", pure=True).compose(before + head["yaml"])
    except YAMLError:
        return {}
    return dict(_keys(text, root, ()))


def edited(text: str, edits: list[Edit]) -> str:
    """The text with the edits, which do not overlap."""
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.now + text[edit.end :]
    return text


def _keys(text: str, node: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Entry]]:
    if not _has(node, "mapping"):
        return
    for key, value in node.value:
        if not isinstance(key.value, str):
            continue
        here = (*path, key.value)
        end = _end(key, value)
        start = min(value.start_mark.index, end)
        if node.flow_style:  # between braces, where a line is not the key's own
            out = Edit(start, end, "[]")
        else:
            line_end = text.find("\n", end - 1) + 1 or len(text)
            out = Edit(text.rfind("\n", 0, key.start_mark.index) + 1, line_end, "")
        yield here, Entry(key.start_mark.line + 1, _values(value), start, end, out)
        yield from _keys(text, value, here)


def _values(node: Any) -> tuple[str, ...]:
    items = node.value if _has(node, "sequence") else [node]
    return tuple(item.value for item in items if isinstance(item.value, str))


def _end(key: Any, value: Any) -> int:
    """Where the last text of a value ends: YAML has a block end where the next key begins."""
    if _has(value, "scalar"):
        empty = not value.style and not value.value
        end: int = key.end_mark.index if empty else value.end_mark.index
    elif value.flow_style or not value.value:
        end = value.end_mark.index
    elif _has(value, "mapping"):
        end = _end(*value.value[-1])
    else:
        end = _end(value.value[-1], value.value[-1])
    return end


def _has(node: Any, kind: str) -> bool:
    return type(node).__name__ == f"{kind.capitalize()}Node"
