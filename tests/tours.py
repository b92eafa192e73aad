"""Take a tour as a reader would: its steps, what it shows and what docgen prints instead.

Commands and outputs stand in fenced blocks; what a reader changes between them is said in sentences
of a few fixed forms (`_DOES`), which are taken here as they stand.

    python -m tests.tours

writes what docgen prints now into the tours. Review the diff like code.
"""

from __future__ import annotations

import os
import re
import shlex
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import docx
import openpyxl
from docx.shared import Pt

from docgen.pdf import find_soffice
from tests.commands import docgen
from tests.word import change, paragraphs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parent.parent
TOURS = ("README.md", "docs/huong-dan.md")

_PAIRS = r"(?:`[^`]+`\s+{0}\s+`[^`]+`(?:\s+{1}\s+)?)+"
_DOES = re.compile(
    r"^```(?P<fence>\w*)\n(?P<block>.*?)^```$"
    r"|\b[Ii]n\s+(?:line\s+(?P<line>\d+)\s+of\s+)?`(?P<file>[^`]+)`"
    rf"\s+write\s+(?P<new_old>{_PAIRS.format('for', 'and')})"
    rf"|\b[Tt]rong\s+`(?P<tep>[^`]+)`\s+sửa\s+(?P<old_new>{_PAIRS.format('thành', 'và')})"
    rf"|\b[Tt]rong\s+`(?P<excel>[^`]+)`\s+gõ\s+(?P<cells>{_PAIRS.format('vào ô', 'và')})"
    r"|(?:style|kiểu)\s+\*\*(?P<style>VB [^*]+)\*\*\s+(?:of|của)\s+`(?P<template>[^`]+)`"
    r"\s+(?:to|thành)\s+(?:cỡ\s+)?(?P<size>\d+)"
    r"|[Mm]ở thư mục `(?P<folder>[\w-]+)`",
    re.MULTILINE | re.DOTALL,
)
_TYPED = re.compile(r"^\$ (.+)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
_PAIR = re.compile(r"`([^`]+)`\s+(?:for|thành|vào ô)\s+`([^`]+)`")


class Step(NamedTuple):
    """A command of a tour: what the tour shows between `start` and `end`, what docgen prints."""

    command: str
    start: int
    end: int
    shown: str
    printed: str


def take(tour: str, chdir: Callable[[Path], None]) -> Iterator[Step]:
    """Take every step of a tour, in the folder that `chdir` led to last."""
    ran: tuple[str, str | None] = ("", "")
    for step in _DOES.finditer(tour):
        if step["fence"] == "console":
            for typed in _TYPED.finditer(step["block"]):
                printed = _print(typed[1], chdir)
                start = step.start("block") + typed.start(2)
                yield _step(typed[1], start, typed[2], printed)
        elif step["fence"] == "":
            for command in step["block"].splitlines():
                ran = (command, _print(command, chdir))
        elif step["fence"] == "text":
            yield _step(ran[0], step.start("block"), step["block"], ran[1])
        elif step["fence"] is None:
            _change(step, chdir)


def told_anew(tour: str, chdir: Callable[[Path], None]) -> str:
    """The tour with what docgen prints now."""
    for step in reversed(list(take(tour, chdir))):
        tour = tour[: step.start] + step.printed + tour[step.end :]
    return tour


def _step(command: str, start: int, shown: str, printed: str | None) -> Step:
    return Step(command, start, start + len(shown), shown, shown if printed is None else printed)


def _print(command: str, chdir: Callable[[Path], None]) -> str | None:
    """What a command prints; None if it cannot be run here."""
    words = shlex.split(command.removeprefix("py -m "))
    if words[0] == "cd":
        chdir(Path(words[1]))
        return ""
    if words[0] != "docgen":
        return None
    printable = "--pdf" not in words or find_soffice() is not None
    _, out, err = docgen(*(word for word in words[1:] if printable or word != "--pdf"))
    return out + err if printable else None


def _change(step: re.Match[str], chdir: Callable[[Path], None]) -> None:
    if step["folder"]:
        chdir(Path("..", step["folder"]))
        return
    named = step["file"] or step["tep"] or step["excel"] or step["template"]
    file = Path(named.replace("\\", "/"))
    if step["cells"]:
        book = openpyxl.load_workbook(file)
        for value, cell in _PAIR.findall(step["cells"]):
            book.worksheets[0][cell] = int(value) if value.isdigit() else value
        book.save(file)
    elif step["style"]:
        document = docx.Document(str(file))
        document.styles[step["style"]].font.size = Pt(int(step["size"]))
        document.save(str(file))
    else:
        pairs = [(old, new) for new, old in _PAIR.findall(step["new_old"] or "")]
        for old, new in pairs or _PAIR.findall(step["old_new"]):
            _replace(file, int(step["line"] or 0), old, new)


def _replace(file: Path, line: int, old: str, new: str) -> None:
    """The one place that says `old`, in that line if one is told: in Word, or in an editor."""
    if file.suffix == ".docx":
        document = docx.Document(str(file))
        (found,) = (p for p in paragraphs(document) if old in p.text)
        change(found, old, new)
        document.save(str(file))
        return
    lines = file.read_bytes().splitlines(keepends=True)
    searched = range(len(lines)) if line == 0 else [line - 1]
    (found_in,) = (k for k in searched if old.encode() in lines[k])
    lines[found_in] = lines[found_in].replace(old.encode(), new.encode())
    file.write_bytes(b"".join(lines))


def _main() -> None:
    for name in TOURS:
        with tempfile.TemporaryDirectory() as folder:
            place = Path(folder, "docgen")
            place.mkdir()
            os.chdir(place)
            told = told_anew((ROOT / name).read_text(encoding="utf-8"), os.chdir)
            (ROOT / name).write_text(told, encoding="utf-8")
            os.chdir(ROOT)


if __name__ == "__main__":
    _main()
