"""The text of a paper by its words and numbers (box 6)."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.ooxml.view import RunView
from docgen.patterns import regex
from docgen.recognise import marks, signs
from docgen.recognise.addressees import DASH
from docgen.recognise.ahead import is_sentence_aside, is_surely_said
from docgen.recognise.bases import DECIDES, decided_at, is_basis, is_basis_of_decision
from docgen.recognise.lines import cut, pieces_of
from docgen.recognise.notes import is_note
from docgen.recognise.own_levels import DEEP, is_small_roman
from docgen.recognise.parts import Item
from docgen.recognise.seen import as_seen
from docgen.recognise.titled import NUMBER, ROMAN, is_titled
from docgen.recognise.unmarked import unmarked
from docgen.vietnamese import CHU_DIEM

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from docgen.recognise.lines import Line

_CHAPTER = regex(r"(?:phần|chương)(?: thứ)? (?:[ivxlc]+|\d+|\w{2,5})(?P<rest>\W.*)?")
_SECTION = regex(r"(?:tiểu mục|mục) (?:\d+|[ivxlc]+)(?P<rest>\W.*)?")
# "Chương I." before its title in the same line; a word is no number there.
_NUMBER_OF_LEVEL = regex(
    r"(\s*(?i:phần|chương|tiểu mục|mục)(?:\s+(?i:thứ))?\s+(?:[IVXLC]+|\d+))\s*[.:–-]?\s+(?=\S)"
)
# Not "Mục 1 của Kế hoạch": what follows is looked at by itself.
_LABEL_OF_LEVEL = regex(
    r"(?:Phần|PHẦN|Chương|CHƯƠNG|Tiểu mục|TIỂU MỤC|Mục|MỤC)\s+"
    r"(?:(?:thứ|THỨ)\s+\w+|[IVXLC]+|\d+)(?!\w)"
)
_PAGE = regex(r"[\s.…]\d{1,3}\s*$")  # a line of a table of contents
_LEVELS = ("phần ", "chương ", "tiểu mục ", "mục ")  # what either of them begins with
_DIEU = regex(r"điều (?:\d+|[ivxlc]+|[.…]+)\s*[.:…)/]")
_NUMBERED = regex(r"(?:[ivxlc]+|\d+|[a-zđ])\s*[.:/)-]")
_LETTER = regex(r"[a-zđ]\s*[)/](?:\s|\w|$)|[a-zđ]\.\s")
_BRACKETED = regex(r"\(([a-zđ]|\d{1,2})\)\s")
_PLAIN = (
    (_DIEU, "dieu"),
    (DECIDES, "loi_ban_hanh"),
    (DASH, "gach_dau_dong"),
)
_OVER_POINTS = frozenset({"khoan_tieu_de", "khoan"})
_FEWEST_LEANING = 4  # words of a line in italics that is no caption
_LONGEST = 320  # letters of a heading with a Roman number
# Numbers of several parts ("1.1.") by how many follow the first, in the norm that has them.
_OF_DEPTH: Mapping[int, str] = MappingProxyType({1: "diem", 2: "diem_cap_hai", 3: "diem_cap_ba"})
# What a place to be filled in is part of, and how one begins.
# A basis under “QUYẾT ĐỊNH:” is out of its place, and a basis still.
_BEFORE_NUMBERS = frozenset({None, "can_cu", "loi_van", "loi_ban_hanh"})
_FILLED = frozenset({"can_cu", "loi_van", "dieu", "khoan", "diem", "gach_dau_dong"})
_DOTS = regex(r"[.…]{2}|…|\./\.|[.…\d\s/]+$")
_ANNOTATION = regex(r"ghi chú|nguồn\s*:|đơn vị tính|đvt\s*:|bảng \d|hình \d|biểu \d")
_MARKED_NOTE = regex(r"[-+•*·]\s*(?:ghi chú|chú thích|nguồn)\s*:")


def read_body(
    lines: Sequence[Line],
    start: int,
    end: int,
    components: frozenset[str],
    rooms: Sequence[float],
) -> dict[int, list[Item]]:
    """The items of the lines of a text that are part of it, by their line.

    `rooms` are the widths of the text of each section, mm. What begins with dots goes on with the
    line above it: a place to be filled in.
    """
    found = dict(_Walk(lines, end, components, rooms).read(start))
    last: int | None = None
    for number in range(start, end):
        line = lines[number]
        if number not in found or line.table is not None:
            continue
        dotted = line.component is None and _DOTS.match(line.words) is not None
        if dotted and last is not None:
            found[last] = [*found[last][:-1], _filled(found[last][-1], line)]
            found[number] = []
        elif found[number] and found[number][-1].component in _FILLED:
            last = number
        else:
            last = None
    return found


def _filled(item: Item, line: Line) -> Item:
    """An item with a line of dots that goes on with it, in its own letters."""
    runs = item.paragraph.runs
    look = runs[-1].format if runs else item.paragraph.mark
    dots = RunView(f"\n{line.paragraph.displayed.strip()}", look)
    return item._replace(paragraph=item.paragraph._replace(runs=(*runs, dots)))


class _Walk:
    def __init__(
        self,
        lines: Sequence[Line],
        end: int,
        components: frozenset[str],
        rooms: Sequence[float],
    ) -> None:
        self._rooms = rooms
        self._lines = lines
        self._end = end
        self._components = components
        self._began = False  # a number of the text has been met: no bases after it
        self._above: str | None = None  # what the line above is
        self._point = ""  # the letter of the last điểm
        self._basis: Line | None = None  # the line above, where it is one of the bases
        self._decided = 0  # the line "QUYẾT ĐỊNH:" under the bases
        self._noted = False  # the line above is an annotation
        self._told = False  # a sentence of the text has been met
        self._labelled = False  # the line above is the number of a chapter, without its title
        self._title_of: str | None = None  # the heading a line under a chapter's number is

    def read(self, start: int) -> Iterator[tuple[int, list[Item]]]:
        self._decided = decided_at(self._lines, start, self._end)
        for number in range(start, self._end):
            line = self._lines[number]
            if line.component is not None:
                self._title_of = None
                self._began = self._began or line.component not in _BEFORE_NUMBERS
                yield number, [Item(line.component, line.paragraph, line.spot)]
            elif not line.blank and line.table is None and line.spot.around is None:
                found = self._items(line, number)
                yield number, [item for item in found if self._is_known(item)]

    def _is_known(self, item: Item) -> bool:
        return item.component is None or item.component in self._components

    def _items(self, line: Line, number: int) -> list[Item]:
        if is_note(line.paragraph) or self._is_of_note(line):
            return [Item(None, line.paragraph, line.spot)]
        heading = self._chapter(line)
        if heading is not None:
            self._began = self._labelled = True
            return heading
        title, self._title_of = self._title_of, None
        if title is not None and self._is_title(line):
            self._title_of, self._labelled = title, False
            return [Item(title, line.paragraph, line.spot)]
        above_decision = number < self._decided
        if not self._began and (
            is_basis_of_decision(line, self._basis)
            if above_decision
            else is_basis(line, self._basis, self._below(number), told=self._told)
        ):
            component: str | None = "can_cu"
        else:
            component = self._numbered(line, number) or self._other(line)
        self._basis = line if component == "can_cu" else None
        self._told = self._told or component == "loi_van"
        self._above = component
        self._began = self._began or component not in _BEFORE_NUMBERS
        paragraph = line.paragraph
        if component is not None:
            paragraph = as_seen(paragraph, self._rooms[paragraph.section])
        return [Item(component, paragraph, line.spot)]

    def _is_of_note(self, line: Line) -> bool:
        """Whether a line is an annotation typed with a mark, or one in italics under an annotation.

        One without a mark is told where no level is.
        """
        leans = all(run.italic for run in line.paragraph.run_formats)
        marked = leans and _MARKED_NOTE.match(line.words) is not None
        goes_on = leans and self._noted
        self._noted = goes_on or marked or _ANNOTATION.match(line.words) is not None
        return marked or goes_on

    def _below(self, number: int) -> Line | None:
        """The next line that prints something."""
        rest = (line for line in self._lines[number + 1 : self._end] if not line.blank)
        return next(rest, None)

    def _chapter(self, line: Line) -> list[Item] | None:
        """The line of a phần, chương, mục, with what the same paragraph says under it."""
        if not line.words.startswith(_LEVELS) or not self._is_level(line):
            return None
        # Of chương the guidance of the Đoàn, which has its own phần, says nothing.
        unasked = "diem_cap_hai" in self._components and line.words.startswith("chương ")
        if unasked and _CHAPTER.fullmatch(line.words):
            return [Item(None, line.paragraph, line.spot)]
        for pattern, component, title in (
            (_CHAPTER, "phan_chuong", "tieu_de_phan_chuong"),
            (_SECTION, "muc_so", "tieu_de_muc"),
        ):
            pieces = pieces_of(line)
            first = pieces[0].paragraph.displayed.strip().casefold()
            found = pattern.fullmatch(" ".join(first.split()))
            if found is None:
                continue
            if (found["rest"] or "").strip(" .:"):
                return self._in_one_line(line, component, title)
            self._title_of = title
            return [
                pieces[0]._replace(component=component),
                *(piece._replace(component=title) for piece in pieces[1:]),
            ]
        return None

    @staticmethod
    def _is_level(line: Line) -> bool:
        """Centred, or out of its place: a label alone, or with a title in capitals and no page."""
        if line.paragraph.format.align == "giua":
            return True
        first = line.paragraph.displayed.strip().split("\n")[0]
        label = _LABEL_OF_LEVEL.match(first)
        if label is None:
            return False
        title = first[label.end() :].strip(" .:–-")
        return not title or (signs.in_capitals(title) and not _PAGE.search(title))

    def _in_one_line(self, line: Line, component: str, title: str) -> list[Item]:
        """ "Chương I. QUY ĐỊNH CHUNG": number and title, told by the capitals of the title."""
        typed = line.paragraph.text
        number = _NUMBER_OF_LEVEL.match(typed)
        if number is None or not signs.in_capitals(typed[number.end() :]):
            return [Item(None, line.paragraph, line.spot)]
        self._title_of = title
        return [
            Item(component, cut(line.paragraph, 0, number.end(1)), line.spot),
            Item(title, cut(line.paragraph, number.end(), len(typed)), line.spot),
        ]

    def _is_title(self, line: Line) -> bool:
        if _DIEU.match(line.words):
            return False
        if line.paragraph.format.align == "giua":
            # Under a title goes on what looks like one: a sentence may have been centred.
            return self._labelled or not is_sentence_aside(line)
        numbered = _NUMBERED.match(line.words) is not None
        return self._labelled and not numbered and signs.in_capitals(line.paragraph.displayed)

    def _numbered(self, line: Line, number: int) -> str | None:
        words = line.words
        if deep := DEEP.match(words):
            return self._deep(line, deep[1].count("."))
        if NUMBER.match(words):
            return "khoan_tieu_de" if is_titled(self._lines, number, self._end) else "khoan"
        if is_small_roman(self._lines, number, self._end, self._point):
            self._began = True
            return "loi_van"
        if _LETTER.match(words) and self._is_letter_of_point(line, number):
            self._point = words[0]
            return "diem" if "diem_cap_hai" not in self._components else None
        for pattern, component in _PLAIN:
            if pattern.match(words) and any(map(str.isalnum, words)):
                return component  # "* * *" parts a text, and is none of it
        return self._unlettered(line, number)

    def _unlettered(self, line: Line, number: int) -> str | None:
        """A heading with a Roman number, or a level whose number has no mark or an odd one."""
        if bracketed := _BRACKETED.match(line.words):
            return self._in_brackets(bracketed[1], number)
        is_roman = ROMAN.match(line.words) and self._is_roman(line)
        return "muc" if is_roman else self._unmarked(line, number)

    def _in_brackets(self, label: str, number: int) -> str | None:
        """The level of "(b)", "(2)" where it goes on with the level right above; else None."""
        above = next((line for line in reversed(self._lines[:number]) if not line.blank), None)
        below = self._below(number)
        if "diem_cap_hai" in self._components or above is None:
            return None
        if label.isdecimal():
            goes_on = re.match(rf"{int(label) - 1}\.\s", above.words) is not None
            return "khoan" if goes_on and self._above == "khoan" else None
        opens = below is not None and re.match(r"\(?b\)", below.words) is not None
        first = label == "a" and opens and self._above in _OVER_POINTS
        if first or (self._above == "diem" and self._follows(label)):
            self._point = label
            return "diem"
        return None

    def _is_letter_of_point(self, line: Line, number: int) -> bool:
        """A small letter; a capital one with its bracket in a row of điểm, which is its fault."""
        text = line.paragraph.displayed.lstrip()
        bracketed = text[1:].lstrip().startswith(")") and not signs.in_capitals(text)
        if text[0].islower():
            return True
        goes_on = self._above == "diem" and self._follows(text[0].lower())
        return bracketed and (goes_on or (text[0] == "A" and self._opens_points(number)))

    def _opens_points(self, number: int) -> bool:
        """Whether the next number under a line is "b)", so that it is the điểm "a)".

        Right under the number of a khoản it may be "B)" as well.
        """
        below = (line for line in self._lines[number + 1 : self._end] if not line.blank)
        numbered = (
            line for line in below if _NUMBERED.match(line.words) or _DIEU.match(line.words)
        )
        first = next(numbered, None)
        opening = "" if first is None else first.paragraph.displayed.lstrip()[:2]
        return opening == "b)" or (opening == "B)" and self._above in _OVER_POINTS)

    def _follows(self, letter: str) -> bool:
        """Whether a letter is that of the next điểm: "A)" after "b)" opens a level above."""
        return not self._point or letter in CHU_DIEM[CHU_DIEM.find(self._point) + 1 :][:2]

    def _unmarked(self, line: Line, number: int) -> str | None:
        found = unmarked(self._lines, number, self._end)
        if found == "diem" and "diem_cap_hai" in self._components:  # whose points have no letters
            return None
        titled = found == "khoan" and is_titled(self._lines, number, self._end)
        return "khoan_tieu_de" if titled else found

    def _deep(self, line: Line, depth: int) -> str | None:
        """A norm's level of several numbers; where it has none of these, text like any other."""
        if "diem_cap_hai" in self._components:
            return _OF_DEPTH.get(depth)
        self._began = True
        apart = line.paragraph.format.align in {"giua", "phai"} or line.paragraph.format.frame
        return None if apart or signs.in_capitals(line.paragraph.displayed) else "loi_van"

    def _is_roman(self, line: Line) -> bool:
        """A capital numeral before words: "I. MỤC ĐÍCH", not "c) …", nor "C." after "B."."""
        text = line.paragraph.displayed.strip()
        numeral = re.match(r"[IVXLC]+", text)
        return numeral is not None and numeral[0] not in {"C", "L"} and len(text) <= _LONGEST

    def _other(self, line: Line) -> str | None:
        """A sentence of the text; None for what may be a caption, a note, a heading of no level."""
        look, text = line.paragraph.format, line.paragraph.displayed.strip()
        runs = line.paragraph.run_formats
        aside = look.align in {"giua", "phai"}
        if look.frame is None and (is_surely_said(line) or (aside and is_sentence_aside(line))):
            return "loi_van"
        if aside or marks.is_rule(text) or look.frame is not None:
            return None
        if _ANNOTATION.match(line.words) or _LETTER.match(line.words) or DEEP.match(line.words):
            return None
        marked = text.startswith(("(", "*")) and any(run.italic for run in runs)
        few = len(text.split()) < _FEWEST_LEANING and all(run.italic for run in runs)
        if marked or few:  # "(Đã ký)", "Người lập biểu"
            return None
        if all(run.bold for run in runs) and not text.endswith("."):
            return None
        return None if signs.in_capitals(text) else "loi_van"
