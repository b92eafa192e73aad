"""Between head and text: title and subject, who decides, whom it is for (boxes 5a, 9a)."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from docgen.ooxml.ruled import lines_of
from docgen.patterns import regex
from docgen.recognise import marks, signs
from docgen.recognise.addressees import DASH, OTHER_LABEL, addressees, is_far, unlabelled
from docgen.recognise.ahead import (
    CHAPTER,
    before_bases,
    begins_text,
    closes_reference,
    is_aside,
    is_bold,
    is_draft,
    is_surely_said,
    printed,
    title_from,
)
from docgen.recognise.bases import DECIDES
from docgen.recognise.head import TEXT, opens_text
from docgen.recognise.lines import cut, pieces_of
from docgen.recognise.parts import Item
from docgen.recognise.signatures import says_office
from docgen.recognise.slips import beside_draft
from docgen.recognise.stamps import as_stamp, beside_addressee
from docgen.recognise.titles import kind_of, length_of_kind
from docgen.recognise.words import key
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docgen.recognise.addressees import Addressees
    from docgen.recognise.head import Head
    from docgen.recognise.lines import Line

_LONGEST_TITLE = 120  # letters
_LONGEST_SUBJECT = 400
_DECIDING = frozenset({"Quyết định", "Nghị quyết", ""})  # or a paper without its title
_FEW_DASHES = regex(r"-{1,2}")  # of the row under a subject of the Đoàn, its fault
_WIRE = "Công điện"
_WIRED = regex(r".*\bđiện\s*:$")
_WIRED_TO = regex(r"[^.;:]{0,120}\bđiện\s*:")  # Mẫu 1.6; of one the name may stand in its line
_WIRED_UNMARKED = regex(r"[^.;:]{0,120}\bđiện\s*[.,;]?")  # its colon forgotten
_INTRODUCED = regex(r".*\bgiới thiệu\s*:$")
_NEAR = 3  # lines that print something, between head and addressee


class Title(NamedTuple):
    """The items of the lines between head and text, by their line; `end` is the line after them.

    `kind` is the type the title names, "" for none of those known.
    """

    items: dict[int, list[Item]]
    end: int
    kind: str


def read_title(lines: Sequence[Line], head: Head, end: int, components: frozenset[str]) -> Title:
    """Title, subject and addressees, as far as they are there; `components` are the norm's.

    The number of a paper whose head has none may stand under its title, as contracts have it.
    """
    return _Walk(lines, head, end, components).read(head.end)


class _Walk:
    def __init__(
        self, lines: Sequence[Line], head: Head, end: int, components: frozenset[str]
    ) -> None:
        in_head = {item.component for items in head.items.values() for item in items}
        self._numbered = "so_ky_hieu" in in_head
        self._letter = "trich_yeu_cong_van" in in_head  # which has no title
        self._lines = lines
        self._end = end
        self._components = components
        self._items: dict[int, list[Item]] = {}
        over = [i for items in head.items.values() for i in items if i.component == "ten_loai"]
        self._kind = kind_of(over[0].paragraph.displayed) if over else ""
        self._titled = bool(over)  # out of its place, over the head
        self._subject = False  # a line of the subject has been met
        self._ruled = False  # a rule has been met that is drawn at it, or under it
        self._referring = False  # brackets are open in which it is said what the text belongs to
        self._closed = False  # the rule typed under it has been met, or what comes after it

    def read(self, start: int) -> Title:
        number = last = start
        title = title_from(self._lines, start, self._end)
        if title is not None:
            number, self._titled = title, False
        while number < self._end:
            line = self._lines[number]
            self._ruled = self._subject and (self._ruled or _is_ruled(self._lines[number - 1]))
            if line.blank or self._noted(line, number):
                number += 1
                continue
            if self._is_addressed(line, number):
                last = self._take(addressees(self._lines, number, line, self._end, self._noted))
                break
            if is_far(line) and DASH.match(line.words):
                last = self._take(unlabelled(self._lines, number, self._end))
                break
            if (parted := beside_addressee(line)) is not None:
                stamp, rest = parted
                last = self._take(addressees(self._lines, number, rest, self._end, self._noted))
                self._items[number].insert(0, stamp)
                break
            found = self._known(line) or self._titles(line, number)
            if found is None and not self._goes_on(number):
                break
            if found is not None:
                self._items[number] = found
                last = number + 1
            number += 1
        if title is not None:
            self._over_title(start, title)
        return Title(self._items, last, self._kind)

    def _take(self, found: Addressees) -> int:
        self._items.update(found.items)
        return found.end

    def _over_title(self, start: int, title: int) -> None:
        """The stamps between head and title; the subject, where it stands right over its title."""
        above = start
        for number, line in printed(self._lines, start, title):
            self._noted(line, number)
            above = number
        line = self._lines[above]
        if above not in self._items and not self._subject and _is_subject(line):
            self._items[above] = [Item("trich_yeu", line.paragraph, line.spot)]

    def _noted(self, line: Line, number: int) -> bool:
        """Whether a line is a stamp or a note, which stand wherever there was room for them."""
        item = Item(None, line.paragraph, line.spot)
        stamp = as_stamp(item)
        if stamp is None and not (line.component is None and self._is_note(line, number)):
            return False
        self._items[number] = [stamp or item]
        return True

    def _is_note(self, line: Line, number: int) -> bool:
        """Whether a line says that this is a draft, or something in brackets beside a subject."""
        if not is_aside(line) or is_draft(line):
            return is_draft(line)
        below = next((line for _, line in printed(self._lines, number + 1, self._end)), None)
        return self._subject or (below is not None and _is_subject(below))

    def _known(self, line: Line) -> list[Item] | None:
        """A line of a component of this zone by its style."""
        if line.component not in {"ten_loai", "trich_yeu", "tham_quyen", "gach_trich_yeu"}:
            return None
        if line.component == "ten_loai":
            self._titled = True
            self._kind = kind_of(line.paragraph.displayed)
        return [Item(line.component, line.paragraph, line.spot)]

    def _titles(self, line: Line, number: int) -> list[Item] | None:
        pieces = pieces_of(line)
        text = pieces[0].paragraph.displayed.strip()
        if line.component is not None or line.table is not None:
            return None
        if not self._titled:
            return self._first(line, pieces, text, number)
        dashed = "gach_trich_yeu" in self._components
        if marks.is_rule(line.words) or (dashed and _FEW_DASHES.fullmatch(line.words)):
            self._closed = self._subject
            dashes = dashed and "-" in line.words
            return [p._replace(component="gach_trich_yeu" if dashes else None) for p in pieces]
        if not self._numbered and signs.of_head(text) == "so_ky_hieu" and len(pieces) == 1:
            self._numbered = self._closed = True
            return [Item("so_ky_hieu", line.paragraph, line.spot)]
        goes_on = self._referring and closes_reference(self._lines, number, self._end)
        # In a small letter it goes on with a subject: "Sửa đổi Quy chế / ban hành kèm theo …".
        refers = signs.KEM_THEO.match(line.words) and not (self._subject and text[:1].islower())
        if refers or goes_on:
            self._closed = True
            self._referring = (goes_on or text.startswith("(")) and not text.endswith(")")
            return [Item("kem_theo", line.paragraph, line.spot)]
        return self._under_title(line, pieces, text, number)

    def _first(self, line: Line, pieces: list[Item], text: str, number: int) -> list[Item] | None:
        kind = kind_of(text)
        if not kind and self._letter:
            return None
        if not kind and (untitled := self._untitled(line, text, number)):
            return untitled
        if not kind and not _looks_like_title(line, text):
            return None
        self._titled = True
        self._kind = kind
        if kind and len(pieces) == 1 and (drafted := _beside_draft(line)):
            return drafted
        size = length_of_kind(text) if kind else len(text)
        if len(pieces) == 1 and size < len(text):
            # "KẾ HOẠCH CÔNG TÁC NĂM 2022": type and subject in one line.
            typed = line.paragraph.text
            start = len(typed) - len(typed.lstrip())
            rest = len(typed) - len(typed[start + size :].lstrip())
            whole = (start, start + size), (rest, len(typed))
            # "QUY CHẾ PHỐI HỢP" over its subject: no word of that, nor of the type.
            self._subject = not (signs.in_capitals(typed[rest:]) and self._is_over_subject(number))
            names = ("ten_loai", "trich_yeu" if self._subject else None)
            return [
                Item(name, cut(line.paragraph, *span), line.spot)
                for name, span in zip(names, whole, strict=True)
            ]
        title = pieces[0]._replace(component="ten_loai", spot=line.spot)  # in no column
        return [title, *self._rest(line, pieces[1:])]

    def _is_over_subject(self, number: int) -> bool:
        below = next((line for _, line in printed(self._lines, number + 1, self._end)), None)
        return below is not None and _is_subject(below)

    def _untitled(self, line: Line, text: str, number: int) -> list[Item] | None:
        """What stands under the title of a paper whose title is missing."""
        if line.paragraph.format.align != "giua" or opens_text(line) or not text:
            return None
        holds = signs.BODY.match(key(text)) or says_office(text)
        if holds and self._decides(text) and self._before_bases(number):
            name = "tham_quyen"
        elif _is_subject(line):
            name = "trich_yeu"
        else:
            return None
        self._titled = self._subject = True
        self._closed = name == "tham_quyen"
        return [Item(name, line.paragraph, line.spot)]

    def _rest(self, line: Line, pieces: list[Item]) -> list[Item]:
        """The lines under the title in its own paragraph: subject, as one item, and a rule."""
        subject = [p for p in pieces if not marks.is_rule(p.paragraph.displayed)]
        if not subject:
            return []
        self._subject = True
        typed = line.paragraph.text
        start = typed.find(subject[0].paragraph.text)
        stop = typed.rfind(subject[-1].paragraph.text) + len(subject[-1].paragraph.text)
        return [
            subject[0]._replace(component="trich_yeu", paragraph=cut(line.paragraph, start, stop))
        ]

    def _under_title(
        self, line: Line, pieces: list[Item], text: str, number: int
    ) -> list[Item] | None:
        centred, bold = line.paragraph.format.align == "giua", is_bold(line)
        begins = TEXT.match(line.words) and (self._ruled or not (centred and bold))
        if begins or CHAPTER.match(line.words):
            return None
        if centred and _INTRODUCED.fullmatch(line.words):
            known = "loi_gioi_thieu" in self._components
            return [Item("loi_gioi_thieu", line.paragraph, line.spot)] if known else None
        placed = (self._subject and self._kind != "") or self._before_bases(number)
        in_place = centred or (self._subject and self._before_bases(number))
        if self._decides(text) and in_place and placed:
            self._closed = True
            return [Item("tham_quyen", line.paragraph, line.spot)]
        subject = (centred and (bold or not self._ruled)) or (
            bold and (not self._subject or self._is_over_rule(number))
        )
        # Under the rule of a subject stands the text, whose first heading may be in capitals.
        below = self._subject and self._ruled
        said = below and (is_surely_said(line) or signs.in_capitals(text))
        if self._closed or said or len(text) > _LONGEST_SUBJECT or not subject:
            return None
        self._subject = True
        kept = [p for p in pieces if not marks.is_rule(p.paragraph.displayed)]
        if len(kept) == len(pieces):
            return [Item("trich_yeu", line.paragraph, line.spot)]
        self._closed = True
        return self._rest(line, pieces) + self._dashes(pieces)

    def _is_over_rule(self, number: int) -> bool:
        """Whether the rule of the subject is drawn at a line or in the empty one right under it."""
        below = self._lines[number : number + 2]
        if self._ruled or is_surely_said(below[0]):
            return False
        return any(_is_ruled(line) for place, line in enumerate(below) if not place or line.blank)

    def _dashes(self, pieces: list[Item]) -> list[Item]:
        if "gach_trich_yeu" not in self._components:
            return []
        rules = (p for p in pieces if marks.is_rule(p.paragraph.displayed))
        return [p._replace(component="gach_trich_yeu") for p in rules]

    def _decides(self, text: str) -> bool:
        known = "tham_quyen" in self._components and self._kind in _DECIDING
        decided = DECIDES.match(" ".join(text.split()).casefold())  # what stands under the bases
        # In small letters, which is its fault, an office alone is told.
        set_so = signs.in_capitals(text) or (says_office(text) and text[:1].isupper())
        return known and set_so and not decided

    def _before_bases(self, number: int) -> bool:
        return before_bases(self._lines, number, self._end)

    def _is_addressed(self, line: Line, number: int) -> bool:
        other = line.paragraph.format.align == "giua" and OTHER_LABEL.match(line.words)
        return bool(signs.KINH_GUI.match(line.words) or other) or self._is_wire(line, number)

    def _is_wire(self, line: Line, number: int) -> bool:
        if self._kind == _WIRE:
            unmarked = self._subject and _WIRED_UNMARKED.fullmatch(line.words) is not None
            below = next((line for _, line in printed(self._lines, number + 1, self._end)), None)
            listed = below is not None and DASH.match(below.words) is not None
            return _WIRED_TO.match(line.words) is not None or (unmarked and listed)
        wired = self._titled and line.paragraph.format.align == "giua"
        return wired and _WIRED.fullmatch(line.words) is not None

    def _goes_on(self, number: int) -> bool:
        """Whether a few lines below what is not to be told stands more of what is above a text."""
        near = tuple(islice(printed(self._lines, number + 1, self._end), _NEAR))
        addressed = next((n for n, line in near if signs.KINH_GUI.match(line.words)), None)
        if addressed is not None:  # under a sentence of the text it is out of its place
            above = printed(self._lines, number, addressed)
            return not any(_is_sentence(line) for _, line in above)
        for place, line in near if self._titled else ():
            text = line.paragraph.displayed.strip()
            if begins_text(line) or len(text) > _LONGEST_TITLE:
                return False
            if not self._subject and _is_subject(line):
                return True
            if self._decides(text) and self._before_bases(place):
                return True
        return False


def _is_sentence(line: Line) -> bool:
    """Whether a line surely is one of the text."""
    text = line.paragraph.displayed.strip()
    told = text.endswith((".", ";", ":")) and len(text) > _LONGEST_TITLE // 2
    return told and line.table is None and line.paragraph.format.align != "giua"


def _beside_draft(line: Line) -> list[Item]:
    """The items of a line that says beside its title that this is a draft; none of another line."""
    typed = line.paragraph.text
    start, end = beside_draft(typed)
    around = (("du_thao", 0, start), ("ten_loai", start, end), ("du_thao", end, len(typed)))
    there = [(name, left, right) for name, left, right in around if typed[left:right].strip()]
    if len(there) < 2:
        return []
    return [Item(name, cut(line.paragraph, left, right), line.spot) for name, left, right in there]


def _is_ruled(line: Line) -> bool:
    """Whether a rule is drawn at a line."""
    return any(drawn.horizontal for drawn in lines_of(line.paragraph))


def _is_subject(line: Line) -> bool:
    """Whether a line is set as a subject is."""
    text = line.paragraph.displayed.strip()
    centred = line.paragraph.format.align == "giua"
    if not centred or opens_text(line) or CHAPTER.match(line.words):
        return False
    return bool(text) and is_bold(line) and not signs.in_capitals(text)


def _looks_like_title(line: Line, text: str) -> bool:
    """Whether a line that names no known type is set as a title is."""
    centred = line.paragraph.format.align == "giua"
    short = len(text) <= _LONGEST_TITLE and not text.endswith((":", ";"))
    return centred and short and signs.in_capitals(text) and is_bold(line)
