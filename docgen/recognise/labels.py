"""The label of an annex, "Phụ lục I": a line of its own, or one with its name behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise import signs
from docgen.recognise.lines import cut, pieces_of

if TYPE_CHECKING:
    from docgen.recognise.lines import Line
    from docgen.recognise.parts import Item

_LABEL = regex(r"phụ lục(?: (?:số )?(?:[ivxlc]+|\d{1,3}|[a-z]|[….\d]+))?\s*[.:]?")
# A label with the name of the annex in its line: its number, its mark, the name.
_NAMED = regex(
    r"(?i:phụ[ \u00a0]+lục)"
    r"([ \u00a0]+(?i:số[ \u00a0]+)?(?:(?i:[ivxlc]+|[a-z])(?=\s*[.:–—-])|[IVXLC]+|\d{1,3})(?!\w))?"
    r"\s*([.:–—-]?)\s*(?=[^\W\d_])"
)
# "PHỤ LỤC HỢP ĐỒNG" is a paper itself.
_OF_CONTRACT = regex(r"(?i)hợp\s+đồng")
_FEWEST = 2  # words of a name that no mark parts from its label


def is_label(line: Line) -> bool:
    """Whether a line is an annex's label, alone or before its title in one paragraph."""
    first = labelled(line)
    if is_label_alone(first):
        placed = line.paragraph.format.align in {"giua", "phai"} or signs.in_capitals(first)
        return placed or line.paragraph.format.page_break_before
    found = _NAMED.match(first)
    told = found is not None and bool(found[1]) and bool(found[2])
    return told and line.paragraph.format.align == "giua"


def is_named_label(line: Line) -> bool:
    """Whether a line in the middle of the page may be a label with the name of its annex behind it.

    "PHỤ LỤC DANH MỤC VĂN BẢN" has no number, no mark: where it stands must say it too.
    """
    text = labelled(line)
    found = _NAMED.match(text)
    if found is None or line.paragraph.format.align != "giua":
        return False
    name = text[found.end() :]
    if _OF_CONTRACT.match(name):
        return False
    parted = bool(found[2]) or len(name.split()) >= _FEWEST
    return parted and signs.in_capitals(name)


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
    if not is_label_alone(label.paragraph.displayed.strip()):
        label, *rest = (*_parted(label), *rest)
    named = [piece._replace(component=_of_rest(piece)) for piece in rest]
    state = (named[-1].component or "phu_luc") if named else "phu_luc"
    return [label._replace(component="phu_luc"), *named], state


def _of_rest(piece: Item) -> str:
    words = piece.paragraph.displayed.strip().casefold()
    return "kem_theo" if signs.KEM_THEO.match(words) else "ten_phu_luc"


def _parted(label: Item) -> tuple[Item, ...]:
    """A label and the name behind it in its line, without the mark that parts them."""
    text = label.paragraph.text
    start = len(text) - len(text.lstrip())
    found = _NAMED.match(text, start)
    if found is None:
        return (label,)
    last = found.start(2) if found[2] else found.end()
    words = start + len(text[start:last].rstrip())
    return (
        label._replace(paragraph=cut(label.paragraph, start, words)),
        label._replace(paragraph=cut(label.paragraph, found.end(), len(text))),
    )
