"""Quotes that Word makes, “…”, where YAML asks for those of the keyboard.

YAML takes them for letters of the value. A whole value between them is what somebody copied out of
Word; “Tuổi trẻ” xung kích is a text that only begins with them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.loading.yaml_slips import Slip, quoted
from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LINE = regex(
    r"(?P<lead>\s*(?:- +)*(?:[a-z][a-z0-9_]*: +|(?<=- )))"
    r"(?P<typed>(?:[“”„‟]|\"(?=[^\"]*[“”]\s*$))(?P<value>[^“”„‟\"]+)[“”\"])\s*"
)
_FREE = "gia_tri:"  # its values are printed as they are typed


def word_quotes(lines: Sequence[str]) -> Iterator[Slip]:
    """The lines whose value stands between such quotes, and what was meant."""
    free: int | None = None
    for number, line in enumerate(lines, 1):
        indent = len(line) - len(line.lstrip())
        if free is not None and line.strip() and indent <= free:
            free = None
        if line.lstrip().startswith(_FREE):
            free = indent
        if free is None and (found := _LINE.fullmatch(line)):
            lead = found["lead"]
            mended = lead + quoted(found["value"].strip())
            hint = f"gõ lại ngoặc kép thẳng: {mended.strip()}; ngoặc kép cần in thì viết: "
            hint += (lead + quoted(found["typed"])).strip()
            message = "Giá trị đặt trong ngoặc kép cong của Word, YAML không nhận là ngoặc kép"
            yield Slip(Code.YAML_WORD_QUOTES, message, number, hint, mended)
