"""Who signs, by the words of a column: for whom, in which office, by name (boxes 7a to 7c)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import normalize

from docgen.ooxml.view import RunView
from docgen.patterns import regex
from docgen.recognise import marks, signs
from docgen.recognise.parties import is_party, lines_of_party, names_body
from docgen.recognise.parts import OTHER_OFFICE
from docgen.recognise.words import key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docgen.recognise.parts import Item

_FOR = regex(
    r"(?:tm|t/m|kt|k/t|tl|t/l|tuq|t/uq|q|quyền|thay mặt|(?:ký )?(?:thay|thừa lệnh|thừa ủy quyền))"
    r"(?:[.,:;/-]|\s|$)"
)
_ACTING = regex(r"(?:q[\s.,:;/-]|quyền )")
_SIGN = regex(r"(?i)\s*(?:t/?m|k/?t|t/?l|t/?uq)[\s.,:;/-]+")
_OFFICE = regex(
    r"(?:quyền hạn|chức vụ|tổng giám đốc|phó|giám đốc|chủ tịch|bộ trưởng|thứ trưởng|thủ tướng"
    r"|chánh|trưởng|cục trưởng|chi cục trưởng|vụ trưởng|viện trưởng|hiệu trưởng|thủ trưởng"
    r"|bí thư|thường trực|ủy viên|kế toán|thư ký|chủ trì|chủ tọa|tổ trưởng|đội trưởng"
    r"|chỉ huy|tư lệnh|chính ủy|người|tổng |giáo viên|chuyên viên|đại diện|bên |chủ nhiệm|thủ quỹ"
    r"|thủ kho|chủ hộ|chủ đầu tư)(?!\w)"
)
_LONGEST = 90  # letters of a line of a signature
_SIGNATURE = 24.0  # pt: no office of two lines is parted so far
_MOST = 5  # words of a name
_ONE_NAME = regex(r"[A-ZĐ]['’ʼ][A-ZĐ]\w+")  # "K'Rin", of peoples without family names
_FEWEST = 4  # words of an office and the body it is held in
_FEWEST_OF_NAME = 3  # words of one that is told by its place: "NỘI VỤ" goes on with an office
# The last of these is what programs write that sign.
_SIGNS = regex(
    r"[(\[{].*|.*[)\]}]|đã ký\.?"
    r"|(?:được )?(?:ký (?:bởi|số|ngày|lúc)|(?:người|ngày|giờ|thời gian) ký)\b.*"
)
_TO_SIGN = regex(r"\(ký(?!\w).*\)")  # told as another office is: nothing is asked of its look
_CONFIRMED = regex(r"xác nhận của (?:cơ quan|chính quyền|tổ chức)")
_CONFIRMS = regex(r"(?:xác nhận|ý kiến) của(?!\w)")  # over an office that is not the paper's


def is_office(text: str) -> bool:
    """Whether a line is an office as it stands over a signature, its sign in whatever letters."""
    return signs.in_capitals(_SIGN.sub("", text, count=1)) and says_office(text)


def says_office(text: str) -> bool:
    """Whether a line begins with the words of an office, in letters of any case."""
    words = key(text) if len(text) <= _LONGEST else ""
    return _FOR.match(words) is not None or names_office(text)


def names_office(text: str) -> bool:
    """Whether a line begins with the name of an office, not with whom somebody signs for."""
    return len(text) <= _LONGEST and _OFFICE.match(key(text)) is not None


def signatures(stack: list[Item], components: frozenset[str]) -> dict[int, Item | None]:
    """Offices and names of a column, block after block: a block ends with a name.

    By the `id` of each line that is one; None for what was glued to the line above it.
    """
    made: dict[int, Item | None] = {}
    offices: list[Item] = []
    gap = 0  # blank lines, and what is written where the signature goes, since the last office
    named = -1  # where the name stands under another office of who signs
    for place, piece in enumerate(stack):
        text = text_of(piece)
        if piece.component is not None or place <= named:
            continue
        if not text or _SIGNS.fullmatch(key(text)):
            gap += bool(offices)
            if offices and _TO_SIGN.fullmatch(key(text)):
                made[id(piece)] = piece._replace(component=OTHER_OFFICE)
            continue
        if marks.is_rule(text):
            continue
        if signs.in_capitals(text) and _CONFIRMS.match(key(text)):
            continue
        if (
            (signs.in_capitals(text) or is_office(text))
            and len(text) <= _LONGEST
            and not (_is_name(text) and (gap > 1 or (offices and _is_set_apart(piece, text))))
            and not _is_last_name(stack, place, offices, gap)
        ):
            if gap and offices and not is_office(text):
                continue
            offices.append(piece)
            gap = 0
        elif gap <= 1 and (_is_small_office(stack, place, offices) or _is_small_sign(stack, place)):
            offices.append(piece)  # in small letters, which is its fault
            gap = 0
        elif offices and _is_name(text):
            named = _name_under(stack, place)
            made.update(_offices(offices, components))
            above = (p for p in stack[place:named] if text_of(p))
            made.update({id(p): p._replace(component=OTHER_OFFICE) for p in above})
            made[id(stack[named])] = stack[named]._replace(component="ho_ten")
            offices, gap = [], 0
        elif "xac_nhan" in components and _CONFIRMED.match(key(text)):
            made[id(piece)] = piece._replace(component="xac_nhan")
    if offices and is_office(text_of(offices[0])):
        made.update(_offices(offices, components))
    return made


def _is_set_apart(piece: Item, text: str) -> bool:
    """Whether a line stands as far under an office as a signature needs, and is no office."""
    return piece.paragraph.format.before >= _SIGNATURE and not is_office(text)


def _is_last_name(stack: list[Item], place: int, offices: Sequence[Item], gap: int) -> bool:
    """Whether a line in capitals closes its column as a name does: apart, and no office or body.

    A blank line parts it from an office, or the row of a table.
    """
    text = text_of(stack[place])
    named = _FEWEST_OF_NAME <= len(text.split()) <= _MOST
    if not named or not offices or not is_office(text_of(offices[-1])):
        return False
    if is_office(text) or not text.replace(" ", "").isalpha() or names_body(text):
        return False
    here, above = stack[place].paragraph.cell, offices[-1].paragraph.cell
    in_row = here is not None and above is not None and here.row != above.row
    return (gap > 0 or in_row) and not any(text_of(piece) for piece in stack[place + 1 :])


def _opens_cell(stack: list[Item], place: int) -> bool:
    """Whether a line in bold is the first of a cell, and no name: an office nobody knows."""
    piece = stack[place]
    first = not any(text_of(above) for above in stack[:place])
    return (
        _is_bold(piece)
        and first
        and piece.paragraph.cell is not None
        and not is_person(text_of(piece))
    )


def _is_bold(piece: Item) -> bool:
    return all(run.bold for run in piece.paragraph.run_formats)


def _is_small_office(stack: list[Item], place: int, offices: Sequence[Item]) -> bool:
    """Whether a line in small letters is the office right over a name."""
    opens = not offices and _opens_cell(stack, place)
    said = says_office(text_of(stack[place])) or opens
    return said and _stands_over_a_name(stack, place)


def _is_small_sign(stack: list[Item], place: int) -> bool:
    """Whether a line in small letters says for whom somebody signs, right over his office."""
    below = next((text for piece in stack[place + 1 :] if (text := text_of(piece))), "")
    return _SIGN.match(text_of(stack[place])) is not None and is_office(below)


def _stands_over_a_name(stack: list[Item], place: int) -> bool:
    """Whether the next line that prints something can be the name of who holds an office.

    Where none does, what begins as an office ("Phó Đức Chính") is a name itself.
    """
    texts = [text_of(piece) for piece in stack[place + 1 :]]
    below = next((n for n, text in enumerate(texts) if text and not _SIGNS.fullmatch(key(text))), 0)
    if not texts or not _is_name(texts[below]):
        return False
    return not signs.in_capitals(texts[below]) or (below > 1 and not is_office(texts[below]))


def _name_under(stack: list[Item], place: int) -> int:
    """Where the name stands under lines that say which other office its bearer holds (7b).

    That is said with the body he holds it in, in more words than a name that begins as an office.
    """
    last = place
    while last + 1 < len(stack) and _is_inked(text_of(stack[last + 1])):
        last += 1
    office, name = " ".join(map(text_of, stack[place:last])), text_of(stack[last])
    said = len(office.split()) >= _FEWEST and says_office(office)
    return last if said and _is_name(name) and not is_office(name) else place


def _is_inked(text: str) -> bool:
    return bool(text) and not marks.is_rule(text) and _SIGNS.fullmatch(key(text)) is None


def _is_name(text: str) -> bool:
    """Whether a line can be the name of a person."""
    words = len(text.split())
    several = 1 < words <= 10 or _ONE_NAME.fullmatch(text) is not None
    return several and len(text) <= _LONGEST and not text.endswith((":", ";"))


def is_person(text: str) -> bool:
    """Whether a line is written as nothing but names are, a capital a word."""
    return _is_name(text) and len(text.split()) <= _MOST and normalize("NFC", text).istitle()


def is_remark(text: str) -> bool:
    """Whether a line is written where the signature goes: "(Ký, ghi rõ họ tên)"."""
    return _SIGNS.fullmatch(key(text)) is not None


def _offices(stack: list[Item], components: frozenset[str]) -> dict[int, Item | None]:
    """The lines over one name: the party, whom he signs for, his office."""
    made: dict[int, Item | None] = {}
    lines = list(stack)
    parties = (
        lines_of_party([text_of(p) for p in lines], is_office) if "ben_ky" in components else 0
    )
    made.update({id(p): p._replace(component="ben_ky") for p in lines[:parties]})
    lines = lines[parties:]
    last = max((n for n in range(len(lines)) if _is_for(lines, n)), default=-1)
    # A head of office of the Đoàn signs in the place of "TM. …", in its letters (III.7.2).
    in_its_place = "sao" in components and bool(lines) and _is_bold(lines[0])
    if in_its_place:
        last = max(last, 0)
    elif last == len(lines) - 1 and _ACTING.match(key(text_of(lines[last]))):
        last -= 1  # "Q. GIÁM ĐỐC" is the office itself
    collective = last >= 0 and key(text_of(lines[last])).startswith(("tm", "t/m", "t.m"))
    # Whom he signs for may take several lines; of an office of several lines nothing is known.
    until = max(len(lines) - 1, last + 1) if collective else last + 1
    # A head right over his deputy is an office too: the sign before him is forgotten.
    if collective and last + 1 < until and is_office(text_of(lines[last + 1])):
        until = last + 1
    while 0 < until < len(lines) - 1 and _names_whose(lines[until]):
        until += 1  # "TL. BAN THƯỜNG VỤ" over "TỈNH ĐOÀN"
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


def _names_whose(piece: Item) -> bool:
    """Whether a line goes on with whom somebody signs for: a body, and no office."""
    text = text_of(piece)
    return not is_office(text) and is_party(text)


def _is_for(lines: Sequence[Item], place: int) -> bool:
    """Whether a line says for whom he signs: abbreviated in a way of its own, with one below."""
    words = key(text_of(lines[place]))
    return bool(_FOR.match(words) or (place + 1 < len(lines) and marks.SIGNING_CODE.match(words)))


def _glued(first: Item, second: Item) -> Item:
    runs = first.paragraph.runs
    look = runs[-1].format if runs else first.paragraph.mark
    joined = (*runs, RunView("\n", look), *second.paragraph.runs)
    return first._replace(paragraph=first.paragraph._replace(runs=joined))


def text_of(piece: Item) -> str:
    """What a line prints, blanks around it left out."""
    return piece.paragraph.displayed.strip()
