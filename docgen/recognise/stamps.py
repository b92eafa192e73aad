"""Words stamped on a paper (boxes 10a, 10b, 11), which stand wherever there was room for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise import signs
from docgen.recognise.lines import cut, pieces_of
from docgen.recognise.words import opening

if TYPE_CHECKING:
    from docgen.recognise.lines import Line
    from docgen.recognise.parts import Item

_HOUR = regex(r"\s*[:\d.…_]")  # "HỎA TỐC HẸN GIỜ: 14 giờ": what the pen fills in begins here


def as_stamp(piece: Item) -> Item | None:
    """A piece that is nothing but a stamp, as the words cut in it; None for anything else."""
    component = signs.stamp(piece.paragraph.displayed.strip())
    if component is None:
        return None
    hour = _HOUR.search(piece.paragraph.text)
    words = piece.paragraph if hour is None else cut(piece.paragraph, 0, hour.start())
    if all(run.boxed for run in words.run_formats):
        # A frame right around the letters has them in its middle, wherever it stands.
        words = words._replace(format=words.format._replace(align="giua"))
    return piece._replace(component=component, paragraph=words)


def beside_addressee(line: Line) -> tuple[Item, Line] | None:
    """A stamp and what is left of its line, where that is "Kính gửi"; None for any other line."""
    if line.component is not None or not line.divided:
        return None
    first, *others = pieces_of(line)
    stamp = as_stamp(first)
    if stamp is None or not others or not signs.KINH_GUI.match(opening(others[0].paragraph.text)):
        return None
    text = line.paragraph.text
    rest = cut(line.paragraph, text.find(others[0].paragraph.text), len(text))
    return stamp, line._replace(paragraph=rest, words=opening(rest.text))
