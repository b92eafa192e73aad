"""The head of a paper by its words: boxes 1–4, 5b and the marks around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise import marks, signs
from docgen.recognise.lines import glued, pieces_of
from docgen.recognise.names import first_of_issuer
from docgen.recognise.over_number import Placed, over_number
from docgen.recognise.parts import BOX, Item
from docgen.recognise.stamps import as_stamp
from docgen.recognise.titles import is_quoc_hieu, kind_of
from docgen.recognise.words import key
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from docgen.recognise.lines import Line

_UBND = ("ubnd", "ủy ban nhân dân")
_MOST = 60  # lines that print something, of a head and what may stand before it
_ANCHORS = frozenset(
    {"quoc_hieu", "tieu_ngu", "tieu_de_doan", "so_ky_hieu", "dia_danh_ngay", "trich_yeu_cong_van"}
)
_HEADING = frozenset({"quoc_hieu", "tieu_ngu", "tieu_de_doan"})
_RIGHT = _HEADING | {"dia_danh_ngay"}
# How the text begins: its bases, its first number, a sentence.
TEXT = regex(r"căn cứ |thực hiện |theo |xét |điều \d|(?:\d+|[ivx]+)[.)](?:\s|$)")
_UNDER_TITLE = 8  # lines: the first rows of a head's table
_LONG = 140  # letters of a line that is a sentence
_LETTERS = regex(r"[^\W\d_](?:[^\W\d_]|[\s,&–-])*")


class Head(NamedTuple):
    """The items of the lines of a head, by the number of their line; `end` is the line after it."""

    items: dict[int, list[Item]]
    end: int


def read_head(lines: Sequence[Line], start: int, end: int) -> Head:
    """The head that begins a part; one without any sign of a head is empty."""
    pieces = _pieces(lines, start, end)
    last = max((n for n, found in pieces.items() if _anchored(found)), default=None)
    if last is None:
        return _bodies_alone(lines, pieces, start, end)
    last = _whole_table(lines, last, end)
    last = _with_subject(lines, pieces, last, end)
    kept = {n: pieces[n] if n in pieces else pieces_of(lines[n]) for n in range(start, last + 1)}
    # Quốc hiệu is made whole first: half of it would be taken for a body's name.
    return Head(_joined(_named(_once(_joined(kept)))), last + 1)


def _bodies_alone(
    lines: Sequence[Line], pieces: dict[int, list[Item]], start: int, end: int
) -> Head:
    """The head of which nothing is left but who issues: names over a title or an addressee."""
    last = max(pieces, default=start - 1)
    below = next((line for line in lines[last + 1 : end] if not line.blank), None)
    if below is None or not _ends_head(below, pieces_of(below), anchored=False):
        return Head({}, start)
    named = [item for found in pieces.values() for item in found if _is_body(item)]
    if not named:
        return Head({}, start)
    names = _names_of(named)
    items = {
        number: [item._replace(component=names.get(id(item), item.component)) for item in found]
        for number, found in pieces.items()
    }
    return Head(items, last + 1)


def _is_body(item: Item) -> bool:
    text = _text(item)
    return item.component is None and signs.in_capitals(text) and bool(signs.BODY.match(key(text)))


def _pieces(lines: Sequence[Line], start: int, end: int) -> dict[int, list[Item]]:
    """The pieces of the lines before title, addressee and text, by their line."""
    found: dict[int, list[Item]] = {}
    anchored = False
    printed = 0
    for number in range(start, end):
        line = lines[number]
        if line.blank:
            continue
        printed += 1
        pieces = _joined({number: [_by_words(piece) for piece in pieces_of(line)]})[number]
        known = any(piece.component in _ANCHORS for piece in pieces)
        if printed > _MOST:
            break
        if printed == 1 and kind_of(_text(pieces[0])) and _is_over_head(lines, number, end):
            found[number] = [Item("ten_loai", line.paragraph, line.spot)]
            continue
        ends = not known and _ends_head(line, pieces, anchored=anchored)
        if ends and not _names_who_issues(lines, number, start, end):
            break
        anchored = anchored or known
        found[number] = pieces
    return found


def _is_over_head(lines: Sequence[Line], number: int, end: int) -> bool:
    """Whether a title opens the document right over the columns of a head: out of its place."""
    below = next((n for n in range(number + 1, end) if not lines[n].blank), None)
    if below is None or lines[number].table is not None or _prints(lines[:number]):
        return False
    if lines[below].table is None and not lines[below].divided:
        return False
    near = range(below, min(end, below + _UNDER_TITLE))
    pieces = [piece for n in near for piece in pieces_of(lines[n])]
    headed = any(_by_words(piece).component in _HEADING for piece in pieces)
    parted = any("\f" in lines[n].paragraph.text for n in range(number, below + 1))
    parted = parted or lines[below].paragraph.format.page_break_before
    same = lines[number].paragraph.section == lines[below].paragraph.section
    return headed and same and not parted


def _prints(lines: Iterable[Line]) -> bool:
    return not all(line.blank for line in lines)


def _names_who_issues(lines: Sequence[Line], number: int, start: int, end: int) -> bool:
    """Whether a line is of a name by its place, though its words would end the head."""
    near = [
        (n, piece) for n in range(start, min(end, start + _MOST)) for piece in pieces_of(lines[n])
    ]
    pieces = [
        Placed(_text(piece), piece.paragraph, piece.spot.column, piece.spot.around)
        for _, piece in near
    ]
    named = over_number(pieces)
    return any(near[place][0] == number for place in named)


def _by_words(piece: Item) -> Item:
    if piece.component is not None:
        return piece
    if (stamp := as_stamp(piece)) is not None:
        return stamp
    component = signs.of_head(_text(piece))
    if component is None and _is_boxed(piece) and len(_text(piece)) < _LONG:
        component = BOX
    return piece._replace(component=component)


def _text(piece: Item) -> str:
    return piece.paragraph.displayed.strip()


def _anchored(pieces: Iterable[Item]) -> bool:
    return any(piece.component in _ANCHORS for piece in pieces)


def _ends_head(line: Line, pieces: Iterable[Item], *, anchored: bool) -> bool:
    if any(signs.KINH_GUI.match(line.words) or kind_of(_text(piece)) for piece in pieces):
        return True
    if line.component is not None and line.component in {"ten_loai", "kinh_gui", "loi_van"}:
        return True
    long = len(line.paragraph.text) > _LONG and not signs.in_capitals(line.paragraph.displayed)
    return anchored and line.table is None and (long or opens_text(line))


def opens_text(line: Line) -> bool:
    """Whether a line begins as texts do; in a small letter it goes on with what stands above."""
    small = line.paragraph.displayed.lstrip()[:1].islower()
    return TEXT.match(line.words) is not None and not small


def _whole_table(lines: Sequence[Line], last: int, end: int) -> int:
    """The last line of the table a line stands in, or the line itself."""
    table = lines[last].table
    if table is None:
        return last
    while last + 1 < end and lines[last + 1].table is table:
        last += 1
    return last


def _with_subject(lines: Sequence[Line], pieces: dict[int, list[Item]], last: int, end: int) -> int:
    """The lines after the head that go on with the subject of a letter, which it ends with."""
    ending = pieces.get(last, [])
    if lines[last].table is not None or not ending:
        return last
    if ending[0].component != "trich_yeu_cong_van":
        return last
    size = ending[0].paragraph.run_formats[0].size
    while last + 1 < end and _goes_on(lines[last + 1], size):
        last += 1
    return last


def _goes_on(line: Line, size: float) -> bool:
    if line.blank or line.table is not None or len(line.words) > _LONG // 2:
        return False
    if signs.KINH_GUI.match(line.words) or opens_text(line) or marks.is_rule(line.words):
        return False
    text = line.paragraph.displayed.strip()
    return text[0].islower() and line.paragraph.run_formats[0].size == size


def _once(found: dict[int, list[Item]]) -> dict[int, list[Item]]:
    """The pieces where the Đoàn's name over a number is that of a body, its heading beside it."""
    named = [p for pieces in found.values() for p in pieces if p.component == "tieu_de_doan"]
    numbered = {p.stack for pieces in found.values() for p in pieces if p.component == "so_ky_hieu"}
    if len({p.stack for p in named} - numbered) != 1 or len({p.stack for p in named}) < 2:
        return found
    bodies = {id(p) for p in named if p.stack in numbered}
    return {
        number: [p._replace(component=None) if id(p) in bodies else p for p in pieces]
        for number, pieces in found.items()
    }


def _named(found: dict[int, list[Item]]) -> dict[int, list[Item]]:
    """The pieces with the names of bodies told apart, and what goes on with a piece above it."""
    stacks: dict[tuple[object, ...], list[Item]] = {}
    for pieces in found.values():
        for piece in pieces:
            stacks.setdefault(piece.stack, []).append(piece)
    names: dict[int, str] = {}
    right = _right_of(stacks.values())
    for stack in stacks.values():
        if _may_name(stack, right):
            names.update(_bodies(stack))
        names.update(_continued(stack, names))
    return {
        number: [p if p.component else p._replace(component=names.get(id(p))) for p in pieces]
        for number, pieces in found.items()
    }


def _right_of(stacks: Iterable[list[Item]]) -> frozenset[str]:
    """What tells the right column: of cells that changed places, the heading over a number alone.

    The day is then over or under who issues, whom it hides no more.
    """
    known = [{piece.component for piece in stack} for stack in stacks]
    crossed = any("so_ky_hieu" in there and there & _HEADING for there in known)
    return _HEADING if crossed else _RIGHT


def _may_name(stack: list[Item], right: frozenset[str]) -> bool:
    """Whether a column of the head may name bodies: not the right one, no line outside the head."""
    there = {piece.component for piece in stack}
    if stack[0].stack == (None, None, 0):
        named = "so_ky_hieu" in there or any(map(_is_body, stack))  # no "MẪU ĐƠN" over a form
        return named and bool(there & _ANCHORS)
    return "so_ky_hieu" in there or not there & right


def _bodies(stack: list[Item]) -> dict[int, str]:
    """Who issues, and the body above, among the lines of a column before its number."""
    lines: list[Item] = []
    number = next((piece for piece in stack if piece.component == "so_ky_hieu"), None)
    for piece in stack:
        if piece is number:
            break
        if piece.component is None and (signs.in_capitals(_text(piece)) or _is_set_as_name(piece)):
            lines.append(piece)
    if len(lines) == 1 and number is not None and _is_superior_alone(lines[0], number):
        return {id(lines[0]): "co_quan_chu_quan"}
    return _names_of(lines)


def _is_superior_alone(name: Item, number: Item) -> bool:
    """Whether the one name over a number, an UBND set light, is not whose letters the number has.

    Who issues is missing then: it is no issuer that is set wrong in every way.
    """
    words, symbol = key(_text(name)), key(_text(number)).partition("/")[2]
    light = not any(run.bold for run in name.paragraph.run_formats)
    return light and words.startswith(_UBND) and bool(symbol) and "ubnd" not in symbol


def _is_set_as_name(piece: Item) -> bool:
    """Whether a line is a name by its place, in a column of the head: small letters are its fault.

    A title of a form, an address says more than letters tell.
    """
    beside = piece.stack != (None, None, 0) or piece.spot.columns > 1
    return beside and _LETTERS.fullmatch(_text(piece)) is not None


def _names_of(lines: list[Item]) -> dict[int, str]:
    bold = [all(run.bold for run in piece.paragraph.run_formats) for piece in lines]
    issuing = first_of_issuer([_text(piece) for piece in lines], bold)
    return {
        id(piece): "co_quan_ban_hanh" if place >= issuing else "co_quan_chu_quan"
        for place, piece in enumerate(lines)
    }


def _is_boxed(piece: Item) -> bool:
    return piece.paragraph.format.rule == "khung"


def _continued(stack: list[Item], names: dict[int, str]) -> dict[int, str]:
    """Lines that go on with the line of the same column above them: a subject, a motto."""
    found: dict[int, str] = {}
    above: str | None = None
    said = ""
    for piece in stack:
        here = piece.component or names.get(id(piece))
        text = _text(piece)
        if here is None and text and not marks.is_rule(text):
            begins = above == "so_ky_hieu" and key(text).startswith("về việc ")
            if begins or above == "trich_yeu_cong_van":
                found[id(piece)] = here = "trich_yeu_cong_van"
            elif above == "tai_lieu_hoi_nghi" and not said.endswith(("”", '"')):
                found[id(piece)] = here = above
        if here is not None or text:
            above, said = here, text
    return found


def _joined(found: dict[int, list[Item]]) -> dict[int, list[Item]]:
    """Of a name that a line break parts, the parts made one; of one line, one component."""
    result: dict[int, list[Item]] = {}
    open_title: tuple[int, int] | None = None
    for number, pieces in found.items():
        kept: list[Item] = []
        for piece in pieces:
            before = kept[-1] if kept else None
            if before is not None and _same_line_of(before, piece):
                kept[-1] = _by_words(glued(before, piece))
                continue
            rest = _rest_of_title(result, open_title, piece)
            if rest is not None and open_title is not None:
                result[open_title[0]][open_title[1]] = rest
                open_title = None
                continue
            kept.append(piece)
        result[number] = kept
        for place, piece in enumerate(kept):
            if piece.component == "quoc_hieu" and not key(_text(piece)).endswith("việt nam"):
                open_title = (number, place)
    return result


def _same_line_of(before: Item, piece: Item) -> bool:
    """Whether two lines of one paragraph are one component broken in two."""
    if before.spot.column != piece.spot.column or before.paragraph.source != piece.paragraph.source:
        return False
    if before.component == "trich_yeu_cong_van" == piece.component:
        return True
    if before.component == "so_ky_hieu" and piece.component is None:
        return _text(before).endswith(("/", "-"))
    if before.component is None and piece.component in {None, "dia_danh_ngay"}:
        return signs.of_head(f"{_text(before)} {_text(piece)}") == "dia_danh_ngay"
    half = before.component == "quoc_hieu" and piece.component is None
    return half and is_quoc_hieu(_text(before)) and key(_text(piece)).endswith("việt nam")


def _rest_of_title(
    found: dict[int, list[Item]], opened: tuple[int, int] | None, piece: Item
) -> Item | None:
    """Quốc hiệu with its second half, where that is a paragraph of its own under the first."""
    if opened is None or piece.component is not None:
        return None
    first = found[opened[0]][opened[1]]
    if first.stack != piece.stack or not key(_text(piece)).endswith("việt nam"):
        return None
    return glued(first, piece)
