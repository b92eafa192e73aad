"""Which of the names over a number is that of who issues, and which of the body above (II.2).

Bold letters tell it. Where all are bold, one of the two is set wrong, or both lines are one name:
an error is told only where the upper one is sure to be a body above the other.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise import signs
from docgen.recognise.words import key

if TYPE_CHECKING:
    from collections.abc import Sequence

# Offices of the state that issue papers of their own, on a line above their body (PL I, II.2.a).
_OFFICES = frozenset(map(key, ("Chủ tịch", "Bộ trưởng", "Thủ trưởng", "Giám đốc", "Tổng Giám đốc")))

_OF_PLACE = r"(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|đặc khu|khu vực|thôn)"
_OF_DOAN = r"(?:bch |ban chấp hành )?(?:chi )?đoàn(?!\w)"  # "ĐOÀN XÃ" is called so, whole
# A name that is not whole: what is called so, or in which place, stands on the next line.
_HALF = regex(
    r"(?:ủy ban|hội đồng)(?: nhân dân)?|ubnd|hđnd|thường trực|văn phòng"
    r"|sở|bộ|ban(?: (?:chỉ đạo|chỉ huy|quản lý|tổ chức|quản lý dự án))?|tổ(?: công tác)?|đội|hội"
    r"|(?:chi |tổng )?cục|vụ|viện|khoa|phòng|trạm(?: y tế)?|chi nhánh|bệnh viện(?: đa khoa)?"
    r"|trường(?: (?:tiểu học|mầm non|th|thcs|thpt|trung học cơ sở|trung học phổ thông))?"
    r"|trường (?:trung học|cao đẳng|đại học)|trung tâm(?: (?:y tế|dịch vụ|văn hóa))?"
    r"|(?:tổng )?công ty(?: (?:tnhh|cổ phần|tnhh mtv))?"
)
_OPEN = regex(rf"(?!{_OF_DOAN}).*(?<!\w){_OF_PLACE}|{_HALF.pattern}")
# What no name begins with: the line above is its beginning, in whatever letters.
_PLACE = regex(
    r"(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) (?!đoàn|ủy|đội)|và "
)
# Bodies that others are under, the highest first. What is set up within some body, a ban, a hội
# đồng, a tổ, is named with that, over two lines as often as not.
_RANKS = tuple(
    regex(rf"(?:{names})(?!\w)")
    for names in (
        "quốc hội|chính phủ",
        "bộ(?! (?:đội|chỉ huy|tư lệnh|phận|môn))|ubnd|ủy ban|hđnd|hội đồng nhân dân"
        "|trung ương đoàn",
        "sở|tổng cục|tập đoàn|tổng công ty|đại học|công an|tòa án|viện kiểm sát"
        "|bảo hiểm xã hội|kho bạc|ngân hàng|tên|(?:tỉnh|thành) đoàn|đoàn (?:tncs|thanh niên)",
        "cục|vụ|(?:huyện|quận|thị) đoàn|đoàn khối",
        "chi cục|phòng|công ty|đoàn",
        "học viện|trường|viện|bệnh viện|trung tâm|chi nhánh|chi đoàn",
        "khoa|xí nghiệp|trạm|hạt|tổ|đội|phân đoàn",
    )
)
# What is a body over a number, and elsewhere may be the half of another word.
_ALSO = regex(r"(?:trung ương|tỉnh|thành|huyện|quận|thị) đoàn(?!\w)|(?:hạt|đại hội)(?!\w)")
_COMMITTEE = regex(r"(?:bch|ban chấp hành) (?=.*(?<!\w)đoàn(?!\w))")
_JOINS = ("-", "–")  # of bodies that issue together
_OF_PEOPLE = regex(r"(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân)(?!\w)")
_LEVELS = tuple(
    regex(rf"(?<!\w)(?:{names}) \w")
    for names in ("tỉnh|thành phố", "huyện|quận|thị xã", "xã|phường|thị trấn|đặc khu")
)
_UNRANKED = 4.5  # of a body that is none of these: under an office, not under a school


def first_of_issuer(names: Sequence[str], bold: Sequence[bool]) -> int:
    """The first line of its name; an office right above its body belongs to it."""
    texts = [key(name) for name in names]
    first = _first_of_body(texts, bold)
    above = texts[first - 1] if first > 0 else ""
    return first - 1 if above in _OFFICES else first


def _first_of_body(texts: Sequence[str], bold: Sequence[bool]) -> int:
    """The first line in bold, else where a name begins."""
    if any(bold) and not all(bold):
        first = bold.index(True)
        if all(bold[first:]):
            return first - 1 if first and _goes_on(texts[first - 1], texts[first]) else first
    begins = [n for n, text in enumerate(texts) if signs.BODY.match(text) or _ALSO.match(text)]
    begins = [n for n in begins if not (n and _OPEN.fullmatch(texts[n - 1]))]
    if all(bold):
        under = (
            n
            for above, n in pairwise(begins)
            if not texts[n - 1].endswith(_JOINS)
            and (_is_above(texts[above], texts[n]) or _is_of_higher_level(texts, above, n))
        )
        return max(under, default=begins[0] if begins else 0)
    return begins[-1] if begins else len(texts) - 1


def _goes_on(upper: str, lower: str) -> bool:
    """Whether a line surely is the rest of the name above it."""
    if _PLACE.match(lower):
        return True
    named = signs.BODY.match(lower) or _ALSO.match(lower)
    return _HALF.fullmatch(upper) is not None and not named


def _is_above(upper: str, lower: str) -> bool:
    """Whether a body is surely above another: a higher one, or one of its kind."""
    over, under = _rank(upper), _rank(lower)
    if over is None:  # "VĂN PHÒNG ĐIỀU PHỐI" of a Ban Chỉ đạo has a name of its own
        return upper.startswith("ban ") and lower.startswith("văn phòng ")
    same = upper.split(maxsplit=1)[0] == lower.split(maxsplit=1)[0]
    return same or over < (_UNRANKED if under is None else under)


def _is_of_higher_level(texts: Sequence[str], above: int, n: int) -> bool:
    """Whether both are the committee or the council of a place, the upper one of a larger."""
    upper = " ".join(texts[above:n])
    lower = " ".join(texts[n : n + 2]) if _HALF.fullmatch(texts[n]) else texts[n]
    if not (_OF_PEOPLE.match(upper) and _OF_PEOPLE.match(lower)):
        return False
    over, under = (
        next((n for n, level in enumerate(_LEVELS) if level.search(name)), None)
        for name in (upper, lower)
    )
    return over is not None and under is not None and over < under


def _rank(name: str) -> int | None:
    """How high a body is, 0 the highest; the committee of a Đoàn as that Đoàn."""
    body = _COMMITTEE.sub("", name)
    return next((n for n, names in enumerate(_RANKS) if names.match(body)), None)
