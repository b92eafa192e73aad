"""The data of a year made to say what its issued papers said, as far as that can be told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.loading.csv_cells import delimiter_of, quoted, read_cells
from docgen.model.printed import is_printed_by
from docgen.model.ra_soat import KhacBanKy
from docgen.patterns import regex
from docgen.rollover.text_file import TextFile
from docgen.rollover.wording import VAN_BAN_GOC, numbered_as, reworded
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

_PLAIN = r"[\w.,%/ -]+"  # what YAML needs no quotes for
_CITED = regex(
    r"(?P<loai>[\w ]+?) số (?P<so>[\w./-]+) ngày (?P<ngay>\d+/\d+/\d{4}) của (?P<co_quan>[\w ]+)"
)
_BASE_KEYS = regex(rf"(?m)^{VAN_BAN_GOC}[ \t]*:[ \t]*\r?\n(?:[ \t]+\S[^\n]*\n)+")


class Khac(NamedTuple):
    """Where an issued paper differs from its data: printed text, signed text, where it is typed.

    An empty `cu` is what only the issued paper has, an empty `moi` what it has not. `canh` is the
    text it stands after. `hang` is the row of a table it stands in, or is, as printed and signed.
    """

    tep: str
    line: int | None
    cu: str
    moi: str
    canh: str = ""
    hang: tuple[str, str] | None = None

    @property
    def con_lai(self) -> KhacBanKy:
        """It as left to a person; what is left of one row is one."""
        canh = self.canh or None
        if self.hang is None:
            cu, moi = self.cu or None, self.moi or None
            return KhacBanKy(tep=self.tep, du_lieu=cu, ban_ky=moi, canh=canh)
        cu, moi = (row or None for row in self.hang)
        return KhacBanKy(tep=self.tep, hang_du_lieu=cu, hang_ban_ky=moi, canh=canh)


class DaLay(NamedTuple):
    """Signed words put into a file: the line, what stood there as typed, what stands there now."""

    tep: str
    line: int
    cu: str
    moi: str


class TheoBanKy(NamedTuple):
    """The files in the signed words, what was put in, what a person has to put in."""

    files: dict[str, bytes]
    da_lay: tuple[DaLay, ...]
    con_lai: tuple[KhacBanKy, ...]


def as_signed(files: Mapping[str, bytes], differences: tuple[Khac, ...]) -> TheoBanKy:
    """Each difference put into its file where one typed line gave the printed text."""
    taken = dict(files)
    done: list[DaLay] = []
    left: list[KhacBanKy] = []
    for item in differences:
        made = None if item.hang == (item.cu, item.moi) else _take(taken, item)
        if made is None:
            left.append(item.con_lai)
            continue
        raw, said = made
        taken[item.tep] = raw
        done += said
    return TheoBanKy(taken, tuple(dict.fromkeys(done)), tuple(dict.fromkeys(left)))


def _take(files: dict[str, bytes], item: Khac) -> tuple[bytes, tuple[DaLay, ...]] | None:
    file = TextFile.of(files.get(item.tep, b""))
    if not item.cu or not item.moi or file is None:
        return None
    if item.tep.endswith(".md"):
        # A number moves with the paragraphs before it, which may be left to a person to put in.
        signed = numbered_as(item.cu, item.moi)
        if signed == item.cu:
            return file.raw, ()
        return None if signed is None else _in_text(file, item._replace(moi=signed))
    # A workbook is no text: to write one again would lose what somebody formatted in it.
    return _in_table(file, item) if item.tep.endswith(".csv") else None


def _in_text(file: TextFile, item: Khac) -> tuple[bytes, tuple[DaLay, ...]] | None:
    lines = file.text.split("\n")
    if not 1 <= (item.line or 0) <= len(lines):
        return None
    place = (item.line or 0) - 1
    old = lines[place]
    made = reworded(old, item.cu, item.moi)
    if made is None:
        return None
    if not made.values and made.text != old:
        lines[place] = made.text
        said: tuple[DaLay, ...] = (DaLay(item.tep, place + 1, old.strip(), made.text.strip()),)
        return file.with_text("\n".join(lines)).raw, said
    text, said = file.text, ()
    for name, before, now in made.values:
        if name == VAN_BAN_GOC:
            base = _base(text, before, now)
            if base is None:
                return None
            text, taken = base
            said += tuple(_taken(item.tep, text, *lines) for lines in taken)
            continue
        text, line = _value(text, name, before, now)
        said += (_taken(item.tep, text, before, line),) if line else ()
    return file.with_text(text).raw, said


def _taken(tep: str, text: str, before: str, now: str) -> DaLay:
    """What was put into a line of the front matter of `text`."""
    return DaLay(tep, text.count("\n", 0, text.index(now)) + 1, before, now)


def _value(text: str, name: str, before: str, now: str) -> tuple[str, str]:
    """The text with the user's own named value as it was signed, and the line that says so.

    The line is "" where no such value is declared: what docgen computes, it computes again.
    """
    declared = regex(
        rf"(?m)^(?P<lead>[ \t]+{name}[ \t]*:[ \t]*[\"']?){re.escape(before)}(?=[\"']?[ \t]*\r?$)"
    )
    head = text.find("\n---", 3)
    found = declared.search(text, 0, head if head > 0 else len(text))
    if found is None or not re.fullmatch(_PLAIN, now):
        return text, ""
    changed = text[: found.start()] + found["lead"] + now + text[found.end() :]
    return changed, changed[found.start() :].split("\n", 1)[0].strip()


def _base(text: str, before: str, now: str) -> tuple[str, list[tuple[str, str]]] | None:
    """The text with its base paper declared as it was signed, and each line before and after.

    None where the signed words cite no paper by type, number, day and issuer.
    """
    old, new = _CITED.fullmatch(before), _CITED.fullmatch(now)
    block = _BASE_KEYS.search(text)
    if old is None or new is None or block is None:
        return None
    keys, taken = block[0], []
    for key, value in new.groupdict().items():
        line = re.search(rf"(?m)^[ \t]+{key}[ \t]*:[^\r\n]*", keys)
        if value == old[key] or line is None:
            continue
        signed = f"{line[0].partition(':')[0]}: {value}"
        keys = keys.replace(line[0], signed)
        taken.append((line[0].strip(), signed.strip()))
    return text[: block.start()] + keys + text[block.end() :], taken


def _in_table(file: TextFile, item: Khac) -> tuple[bytes, tuple[DaLay, ...]] | None:
    """The one cell of the row that gave the text; two that could have are left to a person."""
    text = file.text.replace("\r\n", "\n")
    cells = read_cells(text)
    rows = {
        cell.row for cell in cells if item.line in {cell.line, *(line for line, _ in cell.lines())}
    }
    found = [
        (cell, line)
        for cell in cells
        if cell.row in rows
        for _, line in cell.lines()
        if is_printed_by(line, item.cu)
    ]
    if len(rows) != 1 or len(found) != 1:
        return None
    [(cell, line)] = found
    made = reworded(line, item.cu, item.moi)
    if made is None or made.values:
        return None
    raw = text[cell.start : cell.end]
    value = cell.value.replace(line, made.text)
    # A cell in quotes stays in quotes; one without gets them where its new words need them.
    held = raw.strip().startswith('"')
    new = '"' + value.replace('"', '""') + '"' if held else quoted(value, delimiter_of(text))
    text = text[: cell.start] + new + text[cell.end :]
    ends = "\r\n" if "\r\n" in file.text else "\n"
    at = next(number for number, typed in cell.lines() if typed == line)
    said = (DaLay(item.tep, at, line, made.text),)
    return file.with_text(text.replace("\n", ends)).raw, said
