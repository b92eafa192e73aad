"""Who stands over a name where several bodies sign: "BÊN GIAO", "SỞ TƯ PHÁP"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise import signs
from docgen.recognise.words import key

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_PARTY = regex(r"đại diện(?: |$)|bên ")
# A place may be called so too ("XÃ ĐOÀN KẾT"): nothing but who signs is told by it.
_OF_UNION = regex(r"(?:tỉnh|thành|huyện|thị|xã) đoàn(?!\w)")
_GOES_ON = regex(
    r"(?:ủy ban|hội đồng|phòng|sở|ban|bộ|cục|chi cục|vụ|viện|trung tâm|trường|công ty|huyện|tỉnh"
    r"|thành phố|thị xã|xã|phường|thị trấn|quận|văn phòng|và|kiêm|phụ trách|đoàn|hội|đảng|khoa|tổ)"
    r"(?!\w)"
)
_LONGEST = 90  # letters of a line of a signature


def is_called_party(text: str) -> bool:
    """Whether a line is "BÊN A", "ĐẠI DIỆN BÊN A", in letters of any case."""
    return _PARTY.match(key(text)) is not None


def is_party(text: str) -> bool:
    """Whether a line in capitals is a party, as it is called or by the name of a body."""
    if len(text) > _LONGEST or not signs.in_capitals(text):
        return False
    named = key(text)
    if is_called_party(text) or signs.BODY.match(named):
        return True
    return _OF_UNION.match(named) is not None


def lines_of_party(texts: Sequence[str], is_office: Callable[[str], bool]) -> int:
    """How many of the lines over one name say which party he signs for.

    The name of a body is one only over an office; it goes on to the line before that.
    """
    count = 0
    while count < len(texts) - 1 and is_called_party(texts[count]):
        count += 1
    if not is_office(texts[count]) and is_party(texts[count]):
        return next((n for n in range(count + 1, len(texts)) if is_office(texts[n])), count)
    return count


def names_body(text: str) -> bool:
    """Whether a line may go on with the office above it: of which body, of which place."""
    return _GOES_ON.match(key(text)) is not None
