"""Where the foot of a paper begins, its recipients, and those who sign (boxes 7, 9b, 12)."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise import marks, signs
from docgen.recognise.addressees import DASH
from docgen.recognise.ahead import is_over_text
from docgen.recognise.by_shape import (
    are_signed_by_shape,
    has_room,
    is_aside,
    is_heading,
    is_of_text,
    titles_begin,
)
from docgen.recognise.lines import glued, pieces_of
from docgen.recognise.listed import goes_on
from docgen.recognise.parties import is_called_party, is_party
from docgen.recognise.parts import UNKNOWN, Item
from docgen.recognise.signatures import (
    is_office,
    is_person,
    signatures,
    text_of,
)
from docgen.recognise.tables import is_data
from docgen.recognise.words import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from docgen.recognise.lines import Line
_ARCHIVES = regex(r"(?i)[-+•*·]\s*lưu(?!\w)")
_DRAFTER = regex(r"[\w.&/ -]{1,40}\.?\s*\(\s*\d+\s*(?:b|bản)?\s*\)\.?")
# Standing alone its letters are joined: "Danh sách (12)" is none.
_DRAFTER_ALONE = regex(r"[\w.&/-]{1,20}\s*\(\s*\d+\s*(?:b|bản)?\s*\)\.?")
_HALF = 50.0  # mm from the margin: on the right side of a page
_ARCHIVE = regex(r"[-+•*·]?\s*lưu(?!\w)")
_FILED = regex(r"[-+•*·]?\s*lưu\s*(?::|v[tp](?!\w)|văn phòng\W*$)")


def foot_of(lines: Sequence[Line], start: int, end: int) -> int:
    """The line the foot of a part begins with; `end` for a part without."""
    number = start
    while number < end:
        line = lines[number]
        if line.component in {"noi_nhan", "quyen_han", "chuc_vu", "ben_ky"}:
            return number
        if line.table is None:
            unknown = not line.blank and line.component is None
            begins = unknown and (
                _begins_foot(line)
                or _is_over_list(lines, number, end)
                or (number + 1 < end and _parties_begin(line, lines[number + 1]))
                or titles_begin(lines, number, end)
            )
            heads = begins and (
                is_over_text(lines, start, number, end) or is_heading(lines, number, end)
            )
            if begins and not heads:
                return number
            number += 1
            continue
        stop = number
        while stop < end and lines[stop].table is line.table:
            stop += 1
        last = not any(map(is_of_text, lines[stop:end]))
        signed = not is_data(line.table) and _is_foot(lines[number:stop], last=last)
        if signed and not is_heading(lines, stop - 1, end, above=lines[number:stop]):
            return number
        number = stop
    return end


def _begins_foot(line: Line) -> bool:
    capitals = line.divided or signs.in_capitals(line.paragraph.displayed)
    if not capitals and not line.words.startswith("nơi nhận"):
        return False  # as nearly every line of a text
    pieces = pieces_of(line)
    if any(signs.is_noi_nhan(text_of(piece)) for piece in pieces):
        return True
    return any(is_office(text_of(p)) and _is_right(p, line) for p in pieces)


def _is_over_list(lines: Sequence[Line], number: int, end: int) -> bool:
    """Whether a line is what is like "Nơi nhận", right over a list that files a copy."""
    if not lines[number].words.startswith("n"):
        return False  # as nearly every line of a text
    if not signs.is_like_noi_nhan(text_of(pieces_of(lines[number])[0])):
        return False
    below = (text_of(pieces_of(line)[0]) for line in lines[number + 1 : end] if not line.blank)
    return _is_filed(tuple(takewhile(DASH.match, below)))


def _parties_begin(line: Line, below: Line) -> bool:
    """Whether parties stand side by side in a line set by tabs, over offices or room to sign."""
    if not line.divided or not (below.blank or _begins_foot(below)):
        return False
    pieces = pieces_of(line)
    return len(pieces) > 1 and all(is_party(text_of(p)) or is_office(text_of(p)) for p in pieces)


def _is_foot(cells: Sequence[Line], *, last: bool) -> bool:
    """Whether a table without grid holds recipients or nothing but signatures.

    Of one that is the `last` of a text the shape tells it: titles, whatever they are, over names.
    """
    columns = _columns(cells)
    # Whatever stands over the label, a telephone, a remark, is unknown by itself.
    if any(_is_label(texts, place) for texts in columns for place in range(len(texts))):
        return True
    if not columns:
        return False
    room = has_room(cells)
    beside = len(columns) > 1 or is_aside(cells)
    if last and room and beside and are_signed_by_shape(columns):
        return True
    return all(
        is_office(texts[0])
        or _is_filed(texts)
        or (len(columns) > 1 and _is_of_party(texts, room=room))
        for texts in columns
    )


def _columns(cells: Sequence[Line]) -> Sequence[Sequence[str]]:
    """What is printed in each column, from top to bottom."""
    stacks: dict[tuple[object, ...], list[str]] = {}
    for line in cells:
        for piece in pieces_of(line):
            if text_of(piece) and not marks.is_rule(text_of(piece)):
                stacks.setdefault(piece.stack, []).append(text_of(piece))
    return tuple(stacks.values())


def _is_filed(texts: Sequence[str]) -> bool:
    """Whether these are recipients under no "Nơi nhận": dashes, "- Lưu: …" among them."""
    dashed = bool(texts) and DASH.match(texts[0]) is not None
    return dashed and any(_FILED.match(key(text)) for text in texts)


def _is_label(texts: Sequence[str], place: int) -> bool:
    """Whether a line is "Nơi nhận", or what is like it over a list that files a copy."""
    if signs.is_noi_nhan(texts[place]):
        return True
    below = (text for text in texts[place + 1 :] if text)
    return signs.is_like_noi_nhan(texts[place]) and _is_filed(tuple(below))


def _is_of_party(texts: Sequence[str], *, room: bool) -> bool:
    """Whether a column is "BÊN GIAO", "SỞ TƯ PHÁP" over a name: so one of several signs.

    Names of bodies right over names of people, without room to sign, are told in the text.
    """
    signs_here = room or is_called_party(texts[0])
    return signs_here and is_party(texts[0]) and _is_signed(texts[1:])


def _is_signed(texts: Sequence[str]) -> bool:
    """Whether nothing but an office, a remark and a name stands under a party."""
    if not texts or any(":" in text or any(map(str.isdigit, text)) for text in texts):
        return False
    return is_person(texts[-1])


def _is_right(piece: Item, line: Line) -> bool:
    look = line.paragraph.format
    listed = DASH.match(text_of(piece)) is not None  # one of a list, wrongly moved
    return bool(
        piece.spot.column
        or line.spot.around
        or (look.align in {"giua", "phai"} and not listed)
        or look.left + max(look.first_line, 0.0) > _HALF
    )


def read_foot(
    lines: Sequence[Line], start: int, end: int, components: frozenset[str]
) -> dict[int, list[Item]]:
    """The items of the lines of a foot, by their line."""
    pieces = {n: _pieces(lines[n]) for n in range(start, end)}
    stacks: dict[tuple[object, ...], list[Item]] = {}
    for number, found in pieces.items():
        for piece in found:
            stacks.setdefault(_stack_of(piece, lines[number]), []).append(piece)
    made: dict[int, Item | None] = {}
    for stack in stacks.values():
        made.update(_stack(stack, components))
    if not any(item is not None and item.component == "ho_ten" for item in made.values()):
        made.update(_nameless(stacks.values(), made))
    return {
        number: [_placed(item) for p in found if (item := made.get(id(p), p)) is not None]
        for number, found in pieces.items()
    }


def _pieces(line: Line) -> list[Item]:
    """The columns of a line; that of archives, left open before a tab, goes on behind it.

    Who signs may stand there too.
    """
    found = pieces_of(line)
    first, *others = map(text_of, found)
    signed = any(is_office(text) or is_person(text) for text in others)
    if others and _ARCHIVES.match(first) and first.endswith((",", ":")) and not signed:
        return [Item(line.component, line.paragraph, line.spot)]
    return found


def _placed(item: Item) -> Item:
    """The item; of what blanks alone push under a column only the page tells how it lies."""
    if item.component is None or not (item.spot.by_blanks and item.spot.column):
        return item
    look = item.paragraph.format._replace(align=UNKNOWN)
    return item._replace(paragraph=item.paragraph._replace(format=look))


def _stack_of(piece: Item, line: Line) -> tuple[object, ...]:
    """The column a piece stands in; what is alone at the right of a page, however it got there."""
    right = line.table is None and line.spot.around is None and _is_right(piece, line)
    if right and piece.spot.columns == 1:
        return (None, None, 1, True)
    return (*piece.stack, right)


def _nameless(stacks: Iterable[list[Item]], made: Mapping[int, object]) -> dict[int, Item | None]:
    """A name that stands under no office: all that a column has beside what is told."""
    found: dict[int, Item | None] = {}
    for stack in stacks:
        lines = [p for p in stack if p.component is None and id(p) not in made and text_of(p)]
        if len(lines) == 1 and is_person(text_of(lines[0])):
            found[id(lines[0])] = lines[0]._replace(component="ho_ten")
    return found


def _stack(stack: list[Item], components: frozenset[str]) -> dict[int, Item | None]:
    """The items of a column from top to bottom: a list of recipients, or signatures."""
    made: dict[int, Item | None] = {}
    signature: list[Item] = []
    texts = [text_of(piece) for piece in stack]
    # A list whose words "Nơi nhận" are missing is one all the same.
    filed = _is_filed([text for text in texts if text])
    place = _recipients(stack, 0, made, components) if filed else 0
    while place < len(stack):
        piece = stack[place]
        if piece.component is None and _is_label(texts, place):
            made[id(piece)] = piece._replace(component="noi_nhan")
            place = _recipients(stack, place + 1, made, components)
            continue
        if "nguoi_soan_thao" in components and _DRAFTER_ALONE.fullmatch(key(texts[place])):
            made[id(piece)] = piece._replace(component=piece.component or "nguoi_soan_thao")
            place += 1
            continue
        signature.append(piece)
        place += 1
    made.update(signatures(signature, components))
    return made


def _recipients(
    stack: list[Item], place: int, made: dict[int, Item | None], components: frozenset[str]
) -> int:
    """The list under "Nơi nhận"; where it ends."""
    archived = False
    above: Item | None = None  # the recipient over the line
    while place < len(stack):
        piece = stack[place]
        text = text_of(piece)
        words = key(text)
        if not text:
            place += 1
            continue
        if above is not None and (joined := _rest_of(above, made, piece)) is not None:
            made[id(above)], made[id(piece)] = joined, None
            place += 1
            continue
        dashed = DASH.match(text) is not None
        more = dashed or _carries_on(above, made, text)
        if piece.component is not None or (archived and not more):
            if archived and "nguoi_soan_thao" in components and _DRAFTER.fullmatch(words):
                made[id(piece)] = piece._replace(component="nguoi_soan_thao")
                place += 1
            break
        if not dashed and (is_office(text) or marks.is_rule(text)):
            break
        if signs.is_noi_nhan(text):  # once more, or with a line of its list above it
            made[id(piece)] = piece._replace(component="noi_nhan")
            above = None
            place += 1
            continue
        archived = _ARCHIVE.match(words) is not None
        made[id(piece)] = piece._replace(component="noi_nhan_danh_sach")
        above = piece
        place += 1
    return place


def _carries_on(above: Item | None, made: Mapping[int, Item | None], text: str) -> bool:
    """Whether a line goes on with a recipient above it that ends with a comma."""
    first = made[id(above)] if above is not None else None
    if first is None or is_person(text):
        return False
    return text_of(first).endswith(",") and goes_on(text_of(first), text)


def _rest_of(above: Item, made: Mapping[int, Item | None], piece: Item) -> Item | None:
    """A recipient made whole with the line under it in its paragraph that goes on with its name."""
    first, text = made[id(above)], text_of(piece)
    other = piece.component is not None or is_office(text) or marks.is_rule(text)
    if first is None or other:
        return None
    if _DRAFTER.fullmatch(key(text)) and not text_of(first).endswith(","):
        return None
    same = above.paragraph.source == piece.paragraph.source
    return glued(first, piece) if same and goes_on(text_of(first), text) else None
