"""Where the annexes and attached texts of a file begin, and their heads."""

from __future__ import annotations

from itertools import islice, takewhile
from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise import marks, signs
from docgen.recognise.ahead import (
    begins_page,
    begins_text,
    closes_reference,
    is_aside,
    is_bold,
    is_draft,
    on_one_page,
    printed,
)
from docgen.recognise.labels import (
    is_label,
    is_label_alone,
    is_named_label,
    label_of,
    labelled,
)
from docgen.recognise.lines import pieces_of
from docgen.recognise.parts import BOX, FIRST_OF_ANNEX, Item
from docgen.recognise.sheets import begins_sheet, is_regulation, title_of_sheet
from docgen.recognise.tables import is_data
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docgen.recognise.lines import Line

_LIST = regex(r"(?:danh sách|danh mục|bảng|biểu|lịch|phiếu|mẫu|tổng hợp)(?!\w)")
_RECIPIENTS = regex(r"nơi nhận\s*(?::|$)|[-+•*·]?\s*lưu\s*(?::|vt(?!\w))")
_OF_HEAD = frozenset({BOX, "ky_so", FIRST_OF_ANNEX, "ten_phu_luc", "kem_theo"})
_OF_TITLE = frozenset({None, "ten_loai"})
_TITLES = frozenset({"quoc_hieu", "tieu_de_doan"})
_CLOSED = "closed"  # the rule under the reference has been met
_FEW = 2  # words of a line that is surely no name of an annex
_NOTES = 3  # lines that print something, over the label or between it and the text
_LONGEST_NOTE = 120  # letters
_NEAR = 8  # lines that print something, between an attached text's title and what it belongs to


class Start(NamedTuple):
    """Where a part begins: the number of its first line; whether it is attached, no annex.

    `listed` is a list that goes along without a word of what it belongs to: nothing is asked of it.
    From `read` on its lines are read: what stands over them is a note, the number of a form.
    """

    line: int
    attached: bool
    listed: bool = False
    over: int = 0

    @property
    def read(self) -> int:
        """The first line of its head, or of its title."""
        return self.line + self.over


def starts_of(
    lines: Sequence[Line], after: int, paged: frozenset[int] = frozenset()
) -> tuple[Start, ...]:
    """Every annex and attached text that begins after a line.

    `paged` are the sections whose pages are counted by themselves: below the recipients of a paper
    they are no pages of it.
    """
    return tuple(_starts(lines, after, paged))


def _starts(lines: Sequence[Line], after: int, paged: frozenset[int]) -> Iterator[Start]:
    quiet = after - 1  # no attached text begins where a part has just begun
    below_foot = False  # of the paper itself
    ended = False  # the paper itself, however many parts have come after it
    for number in range(after, len(lines)):
        line = lines[number]
        below_foot = below_foot or _RECIPIENTS.match(line.words) is not None
        ended = ended or below_foot
        if ended and begins_sheet(lines, number, paged) and not is_labelled_below(lines, number):
            start = _sheet(lines, number)
            if start is not None:
                yield start
                quiet = start.read + _NEAR
                below_foot = False
                continue
        if line.component == FIRST_OF_ANNEX or is_label(line) or _is_misplaced(lines, number):
            yield Start(_over(lines, number, after), attached=False)
            quiet = number + _NEAR
            below_foot = False
        elif number > quiet and line.component in _OF_TITLE and _is_attached(lines, number):
            yield Start(head_over(lines, number, after), attached=True)
            quiet = number + _NEAR
            below_foot = False
        elif (
            number > quiet
            and line.component in _OF_TITLE
            and _is_over_data(lines, number)
            and (_is_list(lines, number) or (below_foot and _is_below_foot(lines, number)))
        ) or (ended and number > quiet - _NEAR and _is_another_head(lines, number)):
            yield Start(number, attached=True, listed=True)
            quiet = number + _NEAR
            below_foot = False


def is_labelled_below(lines: Sequence[Line], number: int) -> bool:
    """Whether the label of an annex stands at a line or a few lines below it."""
    below = islice(printed(lines, number, len(lines)), _NEAR)
    return any(
        line.component == FIRST_OF_ANNEX or is_label(line) or _is_misplaced(lines, place)
        for place, line in below
    )


def _sheet(lines: Sequence[Line], number: int) -> Start | None:
    """What a section with pages of its own begins with; None where it may go on with a text."""
    section = lines[number].paragraph.section
    for place, line in islice(printed(lines, number, len(lines)), 2 * _NEAR):
        if line.paragraph.section != section:
            break
        if line.component in _OF_TITLE and _is_attached(lines, place):
            return Start(number, attached=True, over=head_over(lines, place, number) - number)
    title = title_of_sheet(lines, number)
    if title is None:
        return None
    if is_regulation(lines[title]):
        return Start(number, attached=True, over=head_over(lines, title, number) - number)
    return Start(number, attached=True, listed=True)


def _is_misplaced(lines: Sequence[Line], number: int) -> bool:
    """Whether a label that is not set as one, or has a name behind it, opens an annex all the same.

    It begins a section or a page, or what it belongs to stands in brackets under it.
    """
    line = lines[number]
    if not (is_label_alone(labelled(line)) or is_named_label(line)):
        return False
    if begins_page(lines, number):
        return True
    below = islice(printed(lines, number + 1, len(lines)), _NOTES)
    return any(b.words.startswith("(") and signs.KEM_THEO.match(b.words) for _, b in below)


def _over(lines: Sequence[Line], label: int, after: int) -> int:
    """Where what belongs to an annex begins over its label: a box, the block of a signature.

    A few words with which its section begins are its too, whatever they are.
    """
    first, noted = label, 0
    for place in range(label - 1, after - 1, -1):
        line = lines[place]
        if line.paragraph.section != lines[label].paragraph.section:
            return first
        if line.component == FIRST_OF_ANNEX or is_label(line) or _is_misplaced(lines, place):
            return label  # of the annex before, which has nothing under its label
        boxed = line.paragraph.format.rule == "khung" or line.component == BOX
        signed = line.spot.around is not None and line.words.startswith("số")
        if boxed or signed:
            return place
        if line.blank:
            continue
        first, noted = place, noted + 1
        text = line.paragraph.displayed
        if noted > _NOTES or line.table is not None or len(text) > _LONGEST_NOTE:
            break
    return label


def _is_over_data(lines: Sequence[Line], number: int) -> bool:
    """Whether a line stands in the middle of the page, a few lines over a table of data."""
    line = lines[number]
    if line.table is not None or line.paragraph.format.align != "giua":
        return False
    for _, below in islice(printed(lines, number + 1, len(lines)), 2 * _NOTES):
        if below.table is not None:
            return is_data(below.table)
        if is_label(below) or is_label_alone(labelled(below)):
            return False  # which begins an annex
    return False


def _is_list(lines: Sequence[Line], number: int) -> bool:
    """Whether a list without a word of what it belongs to begins a page of its own here."""
    line = lines[number]
    if not _LIST.match(line.words):
        return False
    if not signs.in_capitals(line.paragraph.displayed.strip().split("\n")[0]):
        return False
    return begins_page(lines, number)


def _is_another_head(lines: Sequence[Line], number: int) -> bool:
    """Whether a page begins with the head of another paper or form, or what is noted over it."""
    if lines[number].blank or not begins_page(lines, number):
        return False
    near = tuple(islice(printed(lines, number, len(lines)), 2 * _NEAR))
    for _, line in near[:_NEAR]:
        pieces = [piece.paragraph.displayed.strip() for piece in pieces_of(line)]
        if any(signs.of_head(text) in _TITLES for text in pieces):
            page = on_one_page(lines, [n for n, _ in near])
            return not any(is_label(lines[n]) or _is_attached(lines, n) for n in page)
        if any(len(text) > _LONGEST_NOTE for text in pieces):
            return False
    return False


def _is_below_foot(lines: Sequence[Line], number: int) -> bool:
    """Whether a line below the recipients is a title: a list's, or any under the table they are in.

    Where nothing but its place parts it from who signs, its words must say that it is a list.
    """
    line = lines[number]
    if _LIST.match(line.words):
        return True
    above = next((above for above in reversed(lines[:number]) if not above.blank), None)
    titled = signs.in_capitals(line.paragraph.displayed.strip())
    return above is not None and above.table is not None and titled and not is_data(above.table)


def _is_attached(lines: Sequence[Line], number: int) -> bool:
    """Whether a title begins here under which it is said what the text belongs to."""
    line = lines[number]
    if line.table is not None or line.paragraph.format.align != "giua":
        return False
    text = line.paragraph.displayed.strip()
    if not (signs.in_capitals(text) and len(text) < 200):
        return False
    near = (below for below in lines[number + 1 : number + 3 * _NEAR] if not below.blank)
    for _, below in zip(range(_NEAR), near, strict=False):
        if is_draft(below):
            continue
        if is_label(below) or below.paragraph.format.align != "giua":
            return False
        if signs.KEM_THEO.match(below.words) and below.words.startswith("("):
            return True
    return False


def head_over(lines: Sequence[Line], title: int, after: int) -> int:
    """The first line of the head of its own an attached text may have: a table of its signs."""
    above = next((n for n in range(title - 1, after - 1, -1) if not lines[n].blank), title)
    table = lines[above].table
    if table is None:
        return title
    first = above
    while first > after and lines[first - 1].table is table:
        first -= 1
    pieces = (piece for line in lines[first : above + 1] for piece in pieces_of(line))
    signed = any(signs.of_head(piece.paragraph.displayed.strip()) for piece in pieces)
    return first if signed else title


def read_annex_head(
    lines: Sequence[Line], start: int, end: int
) -> tuple[dict[int, list[Item]], int]:
    """Label, title and reference of an annex by their line, and the line after them."""
    items: dict[int, list[Item]] = {}
    state = ""
    number = last = start
    while number < end:
        line = lines[number]
        if line.blank:
            number += 1
            continue
        noted = state in {"phu_luc", "ten_phu_luc"} and _is_note(lines, number, end, state)
        found, state = ([_as(None, line)], state) if noted else _of_head(lines, number, end, state)
        if found is None:
            break
        items[number] = found
        number += 1
        last = number
    return items, last


def _as(component: str | None, line: Line) -> Item:
    return Item(component, line.paragraph, line.spot)


def _is_note(lines: Sequence[Line], number: int, end: int, state: str) -> bool:
    """Whether a line of the head of an annex is a note, which is no name of it."""
    line = lines[number]
    if is_draft(line) or line.component is not None or line.table is not None:
        return is_draft(line)
    if state == "phu_luc" and _is_name_aside(line):
        return False
    if line.paragraph.format.align == "giua" or len(line.paragraph.displayed) > _LONGEST_NOTE:
        return is_aside(line)
    below = islice(printed(lines, number + 1, end), _NOTES)
    head = takewhile(lambda line: not begins_text(line), (line for _, line in below))
    return is_aside(line) or any(_is_of_head(line, state) for line in head)


def _is_name_aside(line: Line) -> bool:
    """Whether a line right under the label is the annex's name, though it is not centred."""
    text = line.paragraph.displayed.strip()
    aside = line.paragraph.format.align in {"trai", "deu"}
    return aside and is_bold(line) and signs.in_capitals(text) and len(text.split()) > _FEW


def _is_of_head(line: Line, state: str) -> bool:
    """Whether a line below a note is the reference, or the name right under the label."""
    if line.table is not None or line.paragraph.format.align != "giua":
        return False
    reference = line.words.startswith("(") and signs.KEM_THEO.match(line.words) is not None
    return reference or (state == "phu_luc" and is_bold(line))


def _of_head(
    lines: Sequence[Line], number: int, end: int, state: str
) -> tuple[list[Item] | None, str]:
    """The items of a line of an annex's head after a line of component `state`."""
    line = lines[number]
    component, text = line.component, line.paragraph.displayed.strip()
    items: list[Item] | None = [Item(component, line.paragraph, line.spot)]
    if component is not None:
        return (items if component in _OF_HEAD else None), component
    if not state:
        return _over_label(line, text)
    if state == _CLOSED or line.table is not None:
        return None, ""
    if marks.is_rule(text):
        return items, _CLOSED if state == "kem_theo" else state
    centred = line.paragraph.format.align == "giua"
    goes_on = state == "kem_theo" and (
        (centred and text.endswith(")"))
        or (_is_open_above(lines, number) and closes_reference(lines, number, end))
    )
    if signs.KEM_THEO.match(line.words) or goes_on:
        state = "kem_theo"
    elif (centred and state != "kem_theo") or (state == "phu_luc" and _is_name_aside(line)):
        state = "ten_phu_luc"
    else:
        return None, ""
    return [Item(state, line.paragraph, line.spot)], state


def _is_open_above(lines: Sequence[Line], number: int) -> bool:
    """Whether the reference right above a line has not closed its brackets."""
    above = next((line for line in reversed(lines[:number]) if not line.blank), None)
    return above is not None and not above.paragraph.displayed.strip().endswith(")")


def _over_label(line: Line, text: str) -> tuple[list[Item], str]:
    """The label, or what stands over it: a box, a mark, the block of a digital signature."""
    if is_label(line) or is_label_alone(labelled(line)) or is_named_label(line):
        return label_of(line)
    boxed = line.paragraph.format.rule == "khung"
    component = BOX if boxed else signs.of_head(text)
    return [Item(component, line.paragraph, line.spot)], ""
