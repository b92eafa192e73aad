"""Which files of a year go along, and what is cleared in those that do."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from docgen.rollover.text_file import TextFile

if TYPE_CHECKING:
    from collections.abc import Mapping

CLEARED: Mapping[str, str] = MappingProxyType(
    {
        "thay_the": "văn bản được thay thế là của năm cũ",
        "so_lieu": "ngày của số liệu là của năm cũ",
        "vang": "ngày vắng là của năm cũ",
        "nghi_them": "ngày nghỉ là của năm cũ",
        "lam_bu": "ngày làm bù là của năm cũ",
    }
)
"""Keys of a front matter that hold what was of the year alone → why they are cleared."""

_CARRIED = (".md", ".csv", ".xlsx", ".yaml", ".yml")
_LEFT = (
    (re.compile(r"da-ban-hanh/.*"), None),  # as signed, and the ledger points there
    (re.compile(r"ra-soat\.yaml"), None),
    (re.compile(r"(?:.*/)?(?:~\$|\.).*"), None),
    (
        re.compile(r".*(?:\.cu(?:-\d+)?|\.ban-cu-\d+\.\w+)"),
        None,
    ),  # kept by docgen beside the new one
    (re.compile(r"ket-qua\..*"), "kết quả ở lại năm cũ; năm mới bắt đầu nhật ký mới"),
    (re.compile(r"(?:.*/)?[^/]+-lich-truc\..*"), "lịch trực theo ngày của năm cũ"),
)
_FENCE = "---"
_KEY = re.compile(r"""["']?([A-Za-z_][\w-]*)["']?\s*:""")


class Left(NamedTuple):
    """A file, or a key in a file (with its line), that does not go along; `why` in Vietnamese."""

    tep: str
    line: int | None
    what: str
    why: str


class Carried(NamedTuple):
    """The files of the new year by name, and what was left behind and is worth telling."""

    files: Mapping[str, bytes]
    left: tuple[Left, ...]


def carry(files: Mapping[str, bytes], old: int, new: int) -> Carried:
    """The files of year `old` as year `new` starts with them."""
    taken: dict[str, bytes] = {}
    left: list[Left] = []
    for name, raw in sorted(files.items()):
        silent, why = _left(name)
        if why is not None:
            left.append(Left(name, None, "tệp", why))
        if silent or why is not None:
            continue
        text = TextFile.of(raw) if name.endswith(".md") else None
        if text is None:
            taken[name] = raw
            continue
        edited, cleared = _head(text.text, old, new)
        taken[name] = text.with_text(edited).raw
        left += [Left(name, line, f"mục {key}", CLEARED[key]) for line, key in cleared]
    return Carried(taken, tuple(left))


def _left(name: str) -> tuple[bool, str | None]:
    for pattern, why in _LEFT:
        if pattern.fullmatch(name):
            return True, why
    return (False, None) if name.endswith(_CARRIED) else (True, "không phải tệp dữ liệu")


def _head(text: str, old: int, new: int) -> tuple[str, list[tuple[int, str]]]:
    """The text with the year of its front matter moved on, and the keys cleared in it."""
    lines = text.split("\n")
    start = next((k for k, line in enumerate(lines) if line.strip()), len(lines))
    fences = [k for k in range(start, len(lines)) if lines[k].rstrip() == _FENCE][:2]
    if len(fences) < 2 or fences[0] != start:
        return text, []  # no paper; `data check` says what is wrong with it
    kept, cleared = lines[: start + 1], list[tuple[int, str]]()
    dropping = False
    for number in range(start + 1, fences[1]):
        line = lines[number]
        key = _KEY.match(line)
        if key:
            dropping = key[1] in CLEARED
            if dropping:
                cleared.append((number + 1, key[1]))
        elif not line.startswith((" ", "\t", "-")):
            dropping = False  # a remark or an empty line belongs to what follows
        if not dropping:
            moved = key and key[1] == "nam"
            kept.append(_moved_on(line, key.end(), old, new) if key and moved else line)
    return "\n".join((*kept, *lines[fences[1] :])), cleared


def _moved_on(line: str, value: int, old: int, new: int) -> str:
    rest = re.sub(rf"^(\s*[\"']?){old}(?!\d)", rf"\g<1>{new}", line[value:])
    return line[:value] + rest
