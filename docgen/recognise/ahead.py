"""What stands a few lines below one that is not to be told, in the zone above the text.

"DỰ THẢO", "Thời hạn bảo quản: 5 năm", a line of strokes: whatever somebody put between head and
text hides nothing that comes after it.
"""

from __future__ import annotations

from itertools import islice, takewhile
from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise import signs
from docgen.recognise.head import TEXT
from docgen.recognise.lines import pieces_of
from docgen.recognise.stamps import beside_addressee
from docgen.recognise.titles import kind_of
from docgen.recognise.words import key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docgen.recognise.lines import Line

_MOST_OVER_TITLE = 8  # lines that print something, between head and title
_OVER_BASES = 2  # lines that print something, between who decides and the bases
_NEAR_PAGE = 8  # lines over one that begins a page, among which the break stands
_BRACKETED = regex(r"\([^()]{1,200}\)|\[[^\[\]]{1,200}\]")
_BRACKETS_CLOSE = 2  # lines that print something, under the one that opens them
_FEWEST_OF_LAST = 2  # words of what ends with the closing mark: "Hết./." is no sentence
_FEWEST_OF_SENTENCE = 6  # words of one that stands apart: "Như Điều 3." is none
_FEWEST_OF_SAID = 14  # words of a sentence that is no caption, no title with a full stop
_REMARK = regex(r"ghi chú|nguồn\s*:|đơn vị tính|đvt\s*:|bảng \d|hình \d|biểu \d")
_LEVEL = regex(r"(?:phần|chương|mục|tiểu mục) (?:thứ \w+|[ivxlc]+|\d+)\s*[.:]?")
_DIEU = regex(r"điều \d+\s*[.:]")
CHAPTER = regex(r"(?:phần|chương|mục|tiểu mục) (?:thứ \w+|[ivxlc]+|\d+)(?!\w)")


def printed(lines: Sequence[Line], start: int, end: int) -> Iterator[tuple[int, Line]]:
    """The lines from one to before another that print something, with their numbers."""
    return ((number, lines[number]) for number in range(start, end) if not lines[number].blank)


def title_from(lines: Sequence[Line], start: int, end: int) -> int | None:
    """The first line that names a type of paper, before the text begins; None without one."""
    for number, line in islice(printed(lines, start, end), _MOST_OVER_TITLE):
        if line.component == "ten_loai" or names_type(line):
            return number
        if begins_text(line) or signs.KINH_GUI.match(line.words) or beside_addressee(line):
            return None
    return None


def names_type(line: Line) -> bool:
    """Whether a line is set as a title and names a type that is known."""
    if line.component is not None:
        return False
    text = pieces_of(line)[0].paragraph.displayed.strip()
    if not kind_of(text):
        return False
    centred = line.paragraph.format.align == "giua"
    if signs.in_capitals(text):
        return centred or kind_of(key(text)) != ""
    return centred and is_bold(line)


def begins_text(line: Line) -> bool:
    """Whether the text, or the foot, begins with a line: a basis, a number, a chapter."""
    words = line.words
    if signs.BASIS.match(words) or TEXT.match(words) or CHAPTER.match(words):
        return True
    return words.startswith("nơi nhận")


def before_bases(lines: Sequence[Line], number: int, end: int) -> bool:
    """Whether the bases of a paper begin right below a line, but for a note between them."""
    below = islice(printed(lines, number + 1, end), _OVER_BASES)
    return any(signs.BASIS.match(line.words) for _, line in below)


def closes_reference(lines: Sequence[Line], number: int, end: int) -> bool:
    """Whether a line under "(Kèm theo …" goes on with it: its brackets close there, or right below.

    To be asked only where they are open above it.
    """
    for _, line in islice(printed(lines, number, end), _BRACKETS_CLOSE):
        placed = line.paragraph.format.align == "giua" and line.table is None
        if line.component is not None or not placed or begins_text(line):
            return False
        if line.paragraph.displayed.strip().endswith(")"):
            return True
    return False


def is_over_text(lines: Sequence[Line], start: int, number: int, end: int) -> bool:
    """Whether a line in capitals is who decides, or what a chapter is about ("QUYỀN HẠN")."""
    if CHAPTER.match(lines[number].words):  # its title stands in its own paragraph
        return True
    above = (lines[n] for n in range(number - 1, start - 1, -1) if not lines[n].blank)
    first = next(above, None)
    if first is not None and _LEVEL.fullmatch(first.words):
        return True
    below = next((line for _, line in printed(lines, number + 1, end)), None)
    articled = below is not None and _DIEU.match(below.words) is not None
    return articled or before_bases(lines, number, end)


def is_bold(line: Line) -> bool:
    """Whether all of a line is bold."""
    return all(run.bold for run in line.paragraph.run_formats)


def is_surely_said(line: Line) -> bool:
    """Whether a line is a sentence of the text whatever its look: a long one, or the last one.

    What stands in italics, brackets or quotes may be a remark, a motto; an annotation is none.
    """
    text = line.paragraph.displayed.strip()
    if not _is_of_words(line, text):
        return False
    if text.endswith("./."):
        return len(text.split()) >= _FEWEST_OF_LAST
    ends = text.endswith((".", ":")) and not text.endswith("..")
    return ends and len(text.split()) >= _FEWEST_OF_SAID


def is_sentence_aside(line: Line) -> bool:
    """Whether a line in the middle or at the right is a sentence of the text, out of its place.

    What is short, bold or without its full stop may be a caption, a heading, who signs.
    """
    text = line.paragraph.displayed.strip()
    said = text.endswith(".") and len(text.split()) >= _FEWEST_OF_SENTENCE
    plain = not is_bold(line) and not signs.in_capitals(text)
    return said and plain and not text.endswith("..") and _is_of_words(line, text)


def _is_of_words(line: Line, text: str) -> bool:
    """Whether a line is one of words, in no brackets and no italics, and no annotation."""
    apart = any(run.italic for run in line.paragraph.run_formats) or "\n" in text or "\t" in text
    return text[:1].isalpha() and not apart and not _REMARK.match(line.words)


def is_draft(line: Line) -> bool:
    """Whether a line says that the paper is a draft, and nothing else."""
    return signs.of_head(line.paragraph.displayed.strip()) == "du_thao"


def is_aside(line: Line) -> bool:
    """Whether a line stands in brackets and is not set as a title, nor says what it belongs to."""
    bracketed = _BRACKETED.fullmatch(line.paragraph.displayed.strip()) is not None
    return bracketed and not is_bold(line) and not signs.KEM_THEO.match(line.words)


def on_one_page(lines: Sequence[Line], numbers: Sequence[int]) -> Iterator[int]:
    """The first of these lines, and those after it before a page begins."""
    yield numbers[0]
    yield from takewhile(lambda number: not begins_page(lines, number), numbers[1:])


def begins_page(lines: Sequence[Line], number: int) -> bool:
    """Whether a page, or a section, begins with a line."""
    line = lines[number]
    breaks = "\f" in line.paragraph.text or line.paragraph.format.page_break_before
    for above in reversed(lines[max(number - _NEAR_PAGE, 0) : number]):
        parted = above.paragraph.section != line.paragraph.section
        breaks = breaks or parted or "\f" in above.paragraph.text
        if not above.blank:
            break
    return breaks
