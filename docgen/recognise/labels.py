"""The label of an annex, "Phụ lục I": a line of its own, or one with its name behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise import signs
from docgen.recognise.lines import pieces_of

if TYPE_CHECKING:
    from docgen.recognise.lines import Line
    from docgen.recognise.parts import Item

_LABEL = regex(r"phụ lục(?: (?:số )?(?:[ivxlc]+|\d{1,3}|[a-z]|[….\d]+))?\s*[.:]?")
_LABELLED = regex(r"phụ lục (?:số )?(?:[ivxlc]+|\d{1,3}|[a-z])\s*[.:–—-]\s*(?=\S)")


def is_label(line: Line) -> bool:
    """Whether a line is an annex's label, alone or before its title in one paragraph."""
    first = labelled(line)
    if is_label_alone(first):
        placed = line.paragraph.format.align in {"giua", "phai"} or signs.in_capitals(first)
        return placed or line.paragraph.format.page_break_before
    named = _LABELLED.match(" ".join(first.split()).casefold()) is not None
    return named and line.paragraph.format.align == "giua"


def labelled(line: Line) -> str:
    """What a line begins with that may name an annex; "" for one that names none."""
    if not line.words.startswith("phụ lục") or line.component is not None:
        return ""
    if line.table is not None and line.paragraph.cell is not None and line.spot.around is None:
        return ""
    return pieces_of(line)[0].paragraph.displayed.strip()


def is_label_alone(text: str) -> bool:
    """Whether a text is a label and nothing else."""
    return _LABEL.fullmatch(" ".join(text.split()).casefold()) is not None


def label_of(line: Line) -> tuple[list[Item], str]:
    """The items of a line with a label, and the component of the last of them."""
    label, *rest = pieces_of(line)
    named = [piece._replace(component=_of_rest(piece)) for piece in rest]
    state = (named[-1].component or "phu_luc") if named else "phu_luc"
    return [label._replace(component="phu_luc"), *named], state


def _of_rest(piece: Item) -> str:
    words = piece.paragraph.displayed.strip().casefold()
    return "kem_theo" if signs.KEM_THEO.match(words) else "ten_phu_luc"
