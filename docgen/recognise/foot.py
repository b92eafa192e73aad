"""The foot of a paper by its words: recipients and who signs (boxes 7, 9b, 12)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import normalize

from docgen.ooxml.view import RunView
from docgen.patterns import regex
from docgen.recognise import marks, signs
from docgen.recognise.ahead import is_over_text
from docgen.recognise.lines import pieces_of
from docgen.recognise.parties import is_called_party, is_party, lines_of_party, names_body
from docgen.recognise.parts import OTHER_OFFICE
from docgen.recognise.tables import is_data
from docgen.recognise.title import DASH
from docgen.recognise.words import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from docgen.recognise.lines import Line
    from docgen.recognise.parts import Item

_FOR = regex(r"(?:tm|t/m|kt|k/t|tl|t/l|tuq|t/uq|q|quyền)(?:\.|\s|$)")
_OFFICE = regex(
    r"(?:quyền hạn|chức vụ|tổng giám đốc|phó|giám đốc|chủ tịch|bộ trưởng|thứ trưởng|thủ tướng"
    r"|chánh|trưởng|cục trưởng|chi cục trưởng|vụ trưởng|viện trưởng|hiệu trưởng|thủ trưởng"
    r"|bí thư|thường trực|ủy viên|kế toán|thư ký|chủ trì|chủ tọa|tổ trưởng|đội trưởng"
    r"|chỉ huy|tư lệnh|chính ủy|người|tổng |giáo viên|chuyên viên|đại diện|bên )(?!\w)"
)
_LONGEST = 90  # letters of a line of a signature
_SIGNATURE = 24.0  # pt: no office of two lines is parted so far
_MOST = 5  # words of a name
_FEWEST = 4  # words of an office and the body it is held in
_FEWEST_OF_NAME = 3  # words of one that is told by its place: "NỘI VỤ" goes on with an office
_DRAFTER = regex(r"[\w.&/ -]{1,40}\.?\s*\(\s*\d+\s*(?:b|bản)?\s*\)\.?")
# Standing alone its letters are joined: "Danh sách (12)" is none.
_DRAFTER_ALONE = regex(r"[\w.&/-]{1,20}\s*\(\s*\d+\s*(?:b|bản)?\s*\)\.?")
_SIGNS = regex(r"[(\[{].*|.*[)\]}]|đã ký\.?")
_ARCHIVE = regex(r"[-+•*·]?\s*lưu(?!\w)")
_FILED = regex(r"[-+•*·]?\s*lưu\s*(?::|vt(?!\w))")
_CONFIRMED = regex(r"xác nhận của (?:cơ quan|chính quyền|tổ chức)")


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
                _begins_foot(line) or (number + 1 < end and _parties_begin(line, lines[number + 1]))
            )
            if begins and not is_over_text(lines, start, number, end):
                return number
            number += 1
            continue
        stop = number
        while stop < end and lines[stop].table is line.table:
            stop += 1
        if not is_data(line.table) and _is_foot(lines[number:stop]):
            return number
        number = stop
    return end


def _begins_foot(line: Line) -> bool:
    capitals = line.divided or signs.in_capitals(line.paragraph.displayed)
    if not capitals and not line.words.startswith("nơi nhận"):
        return False  # as nearly every line of a text
    pieces = pieces_of(line)
    if any(signs.is_noi_nhan(_text(piece)) for piece in pieces):
        return True
    return any(is_office(_text(p)) and _is_right(p, line) for p in pieces)


def _parties_begin(line: Line, below: Line) -> bool:
    """Whether parties stand side by side in a line set by tabs, over offices or room to sign."""
    if not line.divided or not (below.blank or _begins_foot(below)):
        return False
    pieces = pieces_of(line)
    return len(pieces) > 1 and all(is_party(_text(p)) or is_office(_text(p)) for p in pieces)


def _is_foot(cells: Sequence[Line]) -> bool:
    """Whether a table without grid holds recipients or nothing but signatures."""
    columns = _columns(cells)
    if any(_is_label(texts) for texts in columns):
        return True
    if not columns:
        return False
    room = any(line.blank for line in cells)  # for a signature
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
            if _text(piece) and not marks.is_rule(_text(piece)):
                stacks.setdefault(piece.stack, []).append(_text(piece))
    return tuple(stacks.values())


def _is_filed(texts: Sequence[str]) -> bool:
    """Whether these are recipients under no "Nơi nhận": dashes, "- Lưu: …" among them."""
    dashed = bool(texts) and DASH.match(texts[0]) is not None
    return dashed and any(_FILED.match(key(text)) for text in texts)


def _is_label(texts: Sequence[str]) -> bool:
    """Whether lines begin with "Nơi nhận", or with "Nơi gửi" over a list that files a copy."""
    filed = signs.is_noi_gui(texts[0]) and _is_filed(texts[1:])
    return filed or signs.is_noi_nhan(texts[0])


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
    return _is_person(texts[-1])


def is_office(text: str) -> bool:
    """Whether a line is an office as it stands over a signature."""
    return signs.in_capitals(text) and says_office(text)


def says_office(text: str) -> bool:
    """Whether a line begins with the words of an office, in letters of any case."""
    words = key(text) if len(text) <= _LONGEST else ""
    return _FOR.match(words) is not None or _OFFICE.match(words) is not None


def _is_right(piece: Item, line: Line) -> bool:
    look = line.paragraph.format
    return bool(
        piece.spot.column
        or line.spot.around
        or look.align in {"giua", "phai"}
        or look.left + max(look.first_line, 0.0) > _HALF
    )


_HALF = 50.0  # mm from the margin: on the right side of a page


def read_foot(
    lines: Sequence[Line], start: int, end: int, components: frozenset[str]
) -> dict[int, list[Item]]:
    """The items of the lines of a foot, by their line."""
    pieces = {n: pieces_of(lines[n]) for n in range(start, end)}
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
        number: [item for p in found if (item := made.get(id(p), p)) is not None]
        for number, found in pieces.items()
    }


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
        lines = [p for p in stack if p.component is None and id(p) not in made and _text(p)]
        if len(lines) == 1 and _is_person(_text(lines[0])):
            found[id(lines[0])] = lines[0]._replace(component="ho_ten")
    return found


def _stack(stack: list[Item], components: frozenset[str]) -> dict[int, Item | None]:
    """The items of a column from top to bottom: a list of recipients, or signatures."""
    made: dict[int, Item | None] = {}
    signature: list[Item] = []
    texts = [text for piece in stack if (text := _text(piece))]
    # A list whose words "Nơi nhận" are missing is one all the same.
    place = _recipients(stack, 0, made, components) if _is_filed(texts) else 0
    while place < len(stack):
        piece = stack[place]
        below = [text for under in stack[place + 1 :] if (text := _text(under))]
        if piece.component is None and _is_label([_text(piece), *below]):
            made[id(piece)] = piece._replace(component="noi_nhan")
            place = _recipients(stack, place + 1, made, components)
            continue
        if "nguoi_soan_thao" in components and _DRAFTER_ALONE.fullmatch(key(_text(piece))):
            made[id(piece)] = piece._replace(component=piece.component or "nguoi_soan_thao")
            place += 1
            continue
        signature.append(piece)
        place += 1
    made.update(_signatures(signature, components))
    return made


def _recipients(
    stack: list[Item], place: int, made: dict[int, Item | None], components: frozenset[str]
) -> int:
    """The list under "Nơi nhận"; where it ends."""
    archived = False
    while place < len(stack):
        piece = stack[place]
        text = _text(piece)
        words = key(text)
        if not text:
            place += 1
            continue
        dashed = DASH.match(text) is not None
        if piece.component is not None or (archived and not dashed):
            if archived and "nguoi_soan_thao" in components and _DRAFTER.fullmatch(words):
                made[id(piece)] = piece._replace(component="nguoi_soan_thao")
                place += 1
            break
        if not dashed and (is_office(text) or marks.is_rule(text)):
            break
        archived = _ARCHIVE.match(words) is not None
        made[id(piece)] = piece._replace(component="noi_nhan_danh_sach")
        place += 1
    return place


def _signatures(stack: list[Item], components: frozenset[str]) -> dict[int, Item | None]:
    """Offices and names, block after block: a block ends with a name."""
    made: dict[int, Item | None] = {}
    offices: list[Item] = []
    gap = 0  # blank lines, and what is written where the signature goes, since the last office
    named = -1  # where the name stands under another office of who signs
    for place, piece in enumerate(stack):
        text = _text(piece)
        if piece.component is not None or place <= named:
            continue
        if not text or _SIGNS.fullmatch(key(text)):
            gap += bool(offices)
            continue
        if marks.is_rule(text):
            continue
        if (
            signs.in_capitals(text)
            and len(text) <= _LONGEST
            and not (_is_name(text) and (gap > 1 or (offices and _is_set_apart(piece, text))))
            and not _is_last_name(stack, place, offices, gap)
        ):
            if gap and offices and not is_office(text):
                continue
            offices.append(piece)
            gap = 0
        elif gap <= 1 and says_office(text) and _stands_over_a_name(stack, place):
            offices.append(piece)  # in small letters, which is its fault
            gap = 0
        elif offices and _is_name(text):
            named = _name_under(stack, place)
            made.update(_offices(offices, components))
            above = (p for p in stack[place:named] if _text(p))
            made.update({id(p): p._replace(component=OTHER_OFFICE) for p in above})
            made[id(stack[named])] = stack[named]._replace(component="ho_ten")
            offices, gap = [], 0
        elif "xac_nhan" in components and _CONFIRMED.match(key(text)):
            made[id(piece)] = piece._replace(component="xac_nhan")
    if offices and is_office(_text(offices[0])):
        made.update(_offices(offices, components))
    return made


def _is_set_apart(piece: Item, text: str) -> bool:
    """Whether a line stands as far under an office as a signature needs, and is no office."""
    return piece.paragraph.format.before >= _SIGNATURE and not is_office(text)


def _is_last_name(stack: list[Item], place: int, offices: Sequence[Item], gap: int) -> bool:
    """Whether a line in capitals closes its column as a name does: apart, and no office or body.

    A blank line parts it from an office, or the row of a table.
    """
    text = _text(stack[place])
    named = _FEWEST_OF_NAME <= len(text.split()) <= _MOST
    if not named or not offices or not is_office(_text(offices[-1])):
        return False
    if is_office(text) or not text.replace(" ", "").isalpha() or names_body(text):
        return False
    here, above = stack[place].paragraph.cell, offices[-1].paragraph.cell
    in_row = here is not None and above is not None and here.row != above.row
    return (gap > 0 or in_row) and not any(_text(piece) for piece in stack[place + 1 :])


def _stands_over_a_name(stack: list[Item], place: int) -> bool:
    """Whether the next line that prints something can be the name of who holds an office.

    Where none does, what begins as an office ("Phó Đức Chính") is a name itself.
    """
    texts = [_text(piece) for piece in stack[place + 1 :]]
    below = next((n for n, text in enumerate(texts) if text and not _SIGNS.fullmatch(key(text))), 0)
    if not texts or not _is_name(texts[below]):
        return False
    return not signs.in_capitals(texts[below]) or (below > 1 and not is_office(texts[below]))


def _name_under(stack: list[Item], place: int) -> int:
    """Where the name stands under lines that say which other office its bearer holds (7b).

    That is said with the body he holds it in, in more words than a name that begins as an office.
    """
    last = place
    while last + 1 < len(stack) and _is_inked(_text(stack[last + 1])):
        last += 1
    office, name = " ".join(map(_text, stack[place:last])), _text(stack[last])
    said = len(office.split()) >= _FEWEST and says_office(office)
    return last if said and _is_name(name) and not is_office(name) else place


def _is_inked(text: str) -> bool:
    return bool(text) and not marks.is_rule(text) and _SIGNS.fullmatch(key(text)) is None


def _is_name(text: str) -> bool:
    """Whether a line can be the name of a person."""
    return 1 < len(text.split()) <= 10 and len(text) <= _LONGEST and not text.endswith((":", ";"))


def _is_person(text: str) -> bool:
    """Whether a line is written as nothing but names are, a capital a word."""
    return _is_name(text) and len(text.split()) <= _MOST and normalize("NFC", text).istitle()


def _offices(stack: list[Item], components: frozenset[str]) -> dict[int, Item | None]:
    """The lines over one name: the party, whom he signs for, his office."""
    made: dict[int, Item | None] = {}
    lines = list(stack)
    parties = lines_of_party([_text(p) for p in lines], is_office) if "ben_ky" in components else 0
    made.update({id(p): p._replace(component="ben_ky") for p in lines[:parties]})
    lines = lines[parties:]
    last = max((n for n in range(len(lines)) if _is_for(lines, n)), default=-1)
    if last == len(lines) - 1 and key(_text(lines[last])).startswith(("q.", "quyền ")):
        last -= 1  # "Q. GIÁM ĐỐC" is the office itself
    collective = last >= 0 and key(_text(lines[last])).startswith(("tm", "t/m", "t.m"))
    # Whom he signs for may take several lines; of an office of several lines nothing is known.
    until = max(len(lines) - 1, last + 1) if collective else last + 1
    opened: Item | None = None
    for place, piece in enumerate(lines):
        if place >= until:
            made[id(piece)] = piece._replace(component="chuc_vu")
        elif opened is None or _is_for(lines, place):
            opened = piece._replace(component="quyen_han")
            made[id(piece)] = opened
            holder = id(piece)
        else:
            opened = _glued(opened, piece)
            made[holder] = opened
            made[id(piece)] = None
    return made


def _is_for(lines: Sequence[Item], place: int) -> bool:
    """Whether a line says for whom he signs: abbreviated in a way of its own, with one below."""
    words = key(_text(lines[place]))
    return bool(_FOR.match(words) or (place + 1 < len(lines) and marks.SIGNING_CODE.match(words)))


def _glued(first: Item, second: Item) -> Item:
    runs = first.paragraph.runs
    look = runs[-1].format if runs else first.paragraph.mark
    joined = (*runs, RunView("\n", look), *second.paragraph.runs)
    return first._replace(paragraph=first.paragraph._replace(runs=joined))


def _text(piece: Item) -> str:
    return piece.paragraph.displayed.strip()
