"""What is typed wrongly where the norm leaves one way of writing: a function from text to text.

Nothing here touches what an author says: figures get their zero, lists their dashes and marks,
fixed words their letters.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.checks.danh_sach_noi import MARKS, oddly_capital
from docgen.checks.number_line import with_hyphens
from docgen.checks.quyen_han import signing
from docgen.checks.so_ky_hieu import capital
from docgen.patterns import regex
from docgen.standards.hd29.ten_loai import VIET_TAT_THEO_MAU
from docgen.standards.nd30.ten_loai import VIET_TAT_BAN_SAO, VIET_TAT_TEN_LOAI
from docgen.vietnamese import hai_so, viet_thang

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.checks.fault import Fault, Ruling
    from docgen.mending.draft import Draft
    from docgen.mending.mend import Job

Rewrite = Callable[[str, "Fault"], str]

_BLANK = r"[\s.…_]*"
_NUMBER = regex(rf"(?i)^(\s*Số\s*:?{_BLANK})(\d+)")
_NUMBERED = regex(rf"(?is)^(\s*Số\s*:?{_BLANK})(\d*)({_BLANK})([-/])(.*)$")
_DAY = regex(rf"(?i)(ngày{_BLANK})(\d+)")
_MONTH = regex(rf"(?i)(tháng{_BLANK})(\d+)")
# "Số 15/…", "Sô: 15/…", "15/…": what stands before the number in the place of "Số: ".
_NO_WORD = regex(r"(?i)\s*(?!\s*Số:)(?:s[oôốóồò]\s*[:.]?\s*)?(?=\d)")
_GROUP = regex(r"[^\W\d_]+")
_BULLET = regex(r"^(\s*)[-–—+•*]*\s*")
_DASHED = regex(r"\s*[-–—]")
_END = regex(r"[,;.:/]*(\s*)$")
_ARCHIVE = regex(r"(?i)([-–—+•*·]\s*Lưu)\s*[:.]?\s*VT\s*[,;]")
_ABOUT = regex(r"(?i)^(\s*)(?:v/v|về\s+việc)(?:\s*:)?(?=\s)")
# Where the comma stands before "ngày", with a mark in its place; after dots to fill in only it.
_BEFORE_DAY = regex(
    r"(?i)(?:(?<=[^\s.…_,])\s*[.:;–—-]?\s*,?|(?<=[.…_]))(?P<gap>\s*)(?<!\w)(?=ngày\b)"
)
_DAY_WORDS = regex(r"(?i)\b(?:ngày|tháng|năm)\b")
_FILED = regex(r"(?i)(?:^|\n)\s*[-–—]?\s*Lưu\b")
_MIXED: Mapping[str, str] = MappingProxyType(
    {
        short.casefold(): short
        for shorts in (VIET_TAT_TEN_LOAI, VIET_TAT_BAN_SAO, VIET_TAT_THEO_MAU)
        for short in shorts.values()
        if short != short.upper()
    }
)


def rewriting(rewrite: Rewrite) -> Callable[[Draft, Job], None]:
    """A mend that types what `rewrite` makes of the text of each paragraph at fault."""

    def mend(draft: Draft, job: Job) -> None:
        for paragraph in job.paragraphs:
            draft.retype(job, paragraph, rewrite(draft.typed(paragraph), job.fault))

    return mend


def fixed_words(draft: Draft, job: Job) -> None:
    """The words the norm fixes for the component, of which a fault names the right ones."""
    for paragraph in job.paragraphs:
        if job.fault.required is not None:
            draft.retype(job, paragraph, job.fault.required)


def padded_number(text: str, _fault: Fault) -> str:
    """ "Số: 5/KH-STP" → "Số: 05/KH-STP", "Số: 015/…" → "Số: 15/…"."""
    return _NUMBER.sub(lambda found: found[1] + found[2].lstrip("0").zfill(2), text)


def padded_date(text: str, _fault: Fault) -> str:
    """ "ngày 5 tháng 03" → "ngày 05 tháng 3"."""
    text = _DAY.sub(lambda found: found[1] + hai_so(int(found[2])), text)
    return _MONTH.sub(lambda found: found[1] + viet_thang(int(found[2])), text)


def closed_symbol(text: str, _fault: Fault) -> str:
    """ "Số: 15 /KH - STP" → "Số: 15/KH-STP"; the blank of a number to come stays."""

    def close(found: re.Match[str]) -> str:
        head, number, blank, joint, symbol = found.groups()
        return f"{head}{number}{'' if number else blank}{joint}{''.join(symbol.split())}"

    return _NUMBERED.sub(close, text)


def number_line(text: str, fault: Fault) -> str:
    """ "Số 5/kh – stp" → "Số: 05/KH-STP"."""
    text = with_hyphens(text)
    found = _NO_WORD.match(text)
    named = text if found is None else f"Số: {text[found.end() :]}"
    return capital_symbol(padded_number(closed_symbol(named, fault), fault), fault)


def number_line_suits(_ruling: Ruling, fault: Fault) -> bool:
    """Only its word, and a dash for a hyphen, can be told; what else such a line lacks cannot."""
    return fault.required == number_line(fault.current or "", fault)


def capital_symbol(text: str, _fault: Fault) -> str:
    """ "Số: 15/ttr-Stp" → "Số: 15/TTr-STP"."""

    def raised(group: re.Match[str]) -> str:
        return _MIXED.get(group[0].casefold()) or capital(group[0])

    def raise_all(found: re.Match[str]) -> str:
        head, number, blank, joint, symbol = found.groups()
        return f"{head}{number}{blank}{joint}{_GROUP.sub(raised, symbol)}"

    return _NUMBERED.sub(raise_all, text)


def comma_after_place(text: str, _fault: Fault) -> str:
    """ "Hà Tĩnh ngày 05 …", "Hà Tĩnh – ngày 05 …" → "Hà Tĩnh, ngày 05 …"."""
    return _BEFORE_DAY.sub(lambda found: f",{found['gap'] or ' '}", text, count=1)


def date_letters(text: str, fault: Fault) -> str:
    """ "HÀ TĨNH, Ngày 05 Tháng 3" → "Hà Tĩnh, ngày 05 tháng 3", the half that is at fault."""
    current, required = fault.current or "", fault.required or ""
    if current in text:
        return text.replace(current, required, 1)
    return _DAY_WORDS.sub(lambda found: found[0].lower(), text)


def colon_after(words: str) -> Rewrite:
    """What sets opening words right: "Kính Gửi Sở Nội vụ" → "Kính gửi: Sở Nội vụ".

    Another mark in the colon's place gives way to it; a dash may begin the first line of a list.
    Other words in the place of these ("Kính trình:") are those the fault names.
    """
    spaced = r"\s+".join(words.split())
    opening = regex(
        rf"(?i)^(\s*)({spaced})(?:(\s*:)(?![ ]?[.;,:])"
        r"|[ ]*[.;,:][ .;,:]*(?<=[.;,:])(?=(\w))?|[ ]+[-–—](?=[ ][^\n]*\Z))?"
    )

    def right(found: re.Match[str]) -> str:
        said = words if oddly_capital(found[2], words) else found[2]
        return f"{found[1]}{said}{found[3] or ':'}{' ' if found[4] else ''}"

    def rewrite(text: str, fault: Fault) -> str:
        if opening.match(text) or not fault.current:
            return opening.sub(right, text)
        return text.replace(fault.current, fault.required or fault.current, 1)

    return rewrite


def about(text: str, _fault: Fault) -> str:
    """ "v/v trả lời", "V/v: trả lời", "Về việc trả lời" → "V/v trả lời"."""
    return _ABOUT.sub(r"\1V/v", text)


def about_suits(_ruling: Ruling, fault: Fault) -> bool:
    """Where it opens so; how a subject goes on after other words cannot be told."""
    return _ABOUT.match(fault.current or "") is not None


def signing_code(text: str, fault: Fault) -> str:
    """ "K/T GIÁM ĐỐC" → "KT. GIÁM ĐỐC", where the fault names what is meant."""
    return text.replace(fault.current or "", fault.required or "", 1)


def signing_suits(_ruling: Ruling, fault: Fault) -> bool:
    """Where its letters are those of a sign, however parted; another sign nobody can read.

    Nor does anybody know but who signs whether he may sign for a body (TM.).
    """
    meant = signing(fault.current or "")
    return meant is not None and meant == fault.required and not meant.startswith("TM")


def archive_colon(text: str, _fault: Fault) -> str:
    """ "- Lưu VT, VP.", "- Lưu: VT; VP." → "- Lưu: VT, VP."."""
    return _ARCHIVE.sub(r"\1: VT,", text)


def archive_suits(_ruling: Ruling, fault: Fault) -> bool:
    """Only marks can be told; what unit drafted the paper cannot, nor is a line moved."""
    return fault.required is not None and _ARCHIVE.search(fault.current or "") is not None


def ended(text: str, fault: Fault) -> str:
    """The text with the mark asked for at its end, in the place of another one."""
    return _END.sub(rf"{fault.required}\1", text, count=1)


def list_ends(component: str) -> Callable[[Draft, Job], None]:
    """A mend that gives the lines of a list their marks, as `fault.required` asks.

    A line that the next one carries on without a dash has no end yet.
    """

    def mend(draft: Draft, job: Job) -> None:
        lines = [p for p in draft.paper.recognised.main.of(component) if p.displayed.strip()]
        for paragraph in job.paragraphs:
            closes = bool(lines) and paragraph.source == lines[-1].source
            text = _ended_lines(draft.typed(paragraph), job.fault, closes)
            draft.retype(job, paragraph, text)

    return mend


def _ended_lines(text: str, fault: Fault, closes: bool) -> str:  # noqa: FBT001 -- a fact of the text
    lines = text.split("\n")
    last = max((i for i, line in enumerate(lines) if line.strip()), default=0)
    if fault.required == ".":
        lines[last] = ended(lines[last], fault)
        return "\n".join(lines)
    for i, line in enumerate(lines[: last + 1]):
        ends = not closes if i == last else _DASHED.match(lines[i + 1]) is not None
        if ends and line.strip() and not line.rstrip().endswith(";"):
            lines[i] = ended(line, fault)
    return "\n".join(lines)


def recipients_suit(_ruling: Ruling, fault: Fault) -> bool:
    """The last line ends with a full stop; whether it is there can be told of an archive line."""
    return fault.required != "." or (
        fault.at is not None and _FILED.search(fault.at.displayed) is not None
    )


def dashed(text: str, fault: Fault) -> str:
    """The lines that are at fault alike with their dash, unless one carries on the line above."""
    lines, mark = text.split("\n"), _mark_of(fault.current or "")
    for i, line in enumerate(lines):
        begins = i == 0 or lines[i - 1].rstrip().endswith((";", "."))
        if begins and line.strip() and _mark_of(line) == mark:
            lines[i] = _BULLET.sub(r"\1- ", line, count=1)
    return "\n".join(lines)


def _mark_of(line: str) -> str:
    """The dash or mark a line begins with; "" for a line that begins with a word."""
    first = line.strip()[:1]
    return first if first == "-" or first in MARKS else ""
