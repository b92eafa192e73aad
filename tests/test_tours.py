"""The tours tell the truth: each is replayed, and what it shows is what docgen prints.

Commands and outputs stand in fenced blocks; what a reader changes between them is said in sentences
of a few fixed forms (`_DOES`), which are taken here as they stand.
"""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import docx
import openpyxl
import pytest
from docx.shared import Pt
from ruamel.yaml import YAML

from docgen.model.agency import CoQuan
from docgen.model.bao_cao import KhaiBaoCao
from docgen.model.cong_van import KhaiChiDao
from docgen.model.plan import KhaiKeHoach
from docgen.pdf import find_soffice
from tests.commands import docgen
from tests.word import change, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

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


def untrue(tour: str, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str, str]]:
    """Take every step of a tour; each command, what the tour shows, what was printed instead."""
    return [step for step in _shown(tour, monkeypatch) if step[1] != step[2]]


def _shown(tour: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, str, str]]:
    ran: tuple[str, str | None] = ("", "")
    for step in _DOES.finditer(tour):
        if step["fence"] == "console":
            for command, output in _TYPED.findall(step["block"]):
                printed = _print(command, monkeypatch)
                yield command, output, output if printed is None else printed
        elif step["fence"] == "":
            for command in step["block"].splitlines():
                ran = (command, _print(command, monkeypatch))
        elif step["fence"] == "text":
            command, printed = ran
            yield command, step["block"], step["block"] if printed is None else printed
        elif step["fence"] is None:
            _change(step, monkeypatch)


def _print(command: str, monkeypatch: pytest.MonkeyPatch) -> str | None:
    """What a command prints; None if it cannot be run here."""
    words = shlex.split(command.removeprefix("py -m "))
    if words[0] == "cd":
        monkeypatch.chdir(words[1])
        return ""
    if words[0] != "docgen":
        return None
    printable = "--pdf" not in words or find_soffice() is not None
    _, out, err = docgen(*(word for word in words[1:] if printable or word != "--pdf"))
    return out + err if printable else None


def _change(step: re.Match[str], monkeypatch: pytest.MonkeyPatch) -> None:
    if step["folder"]:
        monkeypatch.chdir(Path("..", step["folder"]))
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


@pytest.mark.parametrize("name", TOURS)
def test_a_tour_shows_what_docgen_prints(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "docgen").mkdir()
    monkeypatch.chdir(tmp_path / "docgen")
    assert untrue((ROOT / name).read_text(encoding="utf-8"), monkeypatch) == []


def test_a_tour_that_lies_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    lies = (
        "```console\n$ docgen --version\ndocgen 9\n```\n"
        "```\npy -m docgen -C x plan 1\n```\n\n```text\n```\n"
    )
    assert [command for command, *_ in untrue(lies, monkeypatch)] == [
        "docgen --version",
        "py -m docgen -C x plan 1",
    ]


@pytest.mark.parametrize("name", TOURS)
def test_every_block_is_of_a_kind_that_is_judged(name: str) -> None:
    fences = re.findall(
        r"^```(\w*)$.*?^```$", (ROOT / name).read_text(encoding="utf-8"), re.M | re.S
    )
    assert set(fences) <= {"", "text", "console", "yaml"}


def test_the_guide_declares_keys_that_exist() -> None:
    models = (KhaiKeHoach, KhaiChiDao, KhaiBaoCao, CoQuan)
    known = {name for model in models for name in model.model_fields}
    guide = (ROOT / "docs/huong-dan.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```yaml\n(.*?)^```$", guide, re.M | re.S)
    assert blocks
    for block in blocks:
        assert set(YAML(typ="safe").load(re.sub(r"{{ \w+ }}", "2022", block))) <= known
