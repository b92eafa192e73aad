"""TT072, TT073: annexes name the paper they belong to."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.ngay import digits
from docgen.checks.number_line import BLANK, symbol_of
from docgen.patterns import regex
from docgen.recognise.words import key
from docgen.vietnamese import bo_dau

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView
    from docgen.recognise import Part

_PARENTHESES = regex(r"\(.*\)", re.DOTALL)
_REFERENCE: Mapping[str, str] = MappingProxyType(
    {joint: rf"(?i:số)(?P<number>{BLANK}\d*{BLANK}){joint}(?P<symbol>\S+)" for joint in "/-"}
)
# Number and symbol left to be written in, as Mẫu 2.1 and electronic papers leave them.
_LEFT_OPEN = r"(?i:số)\s*[.…_][\s.…_]*(?i:ngày)"
_DATE = regex(
    rf"(?i:ngày)(?P<day>{BLANK}\d*{BLANK})(?i:tháng)(?P<month>{BLANK}\d*{BLANK})"
    rf"(?i:năm)(?P<year>{BLANK}\d*)"
)
_BY = regex(r"\bcủa (?:(?:giám đốc|chủ tịch) )?(sở|ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd)\b")
_SHORT: Mapping[str, str] = MappingProxyType(
    {"ubnd": "ủy ban nhân dân", "hđnd": "hội đồng nhân dân"}
)
_SO = regex(r"\bsở ([^\W\d_]+ [^\W\d_]+)")  # its name by the first two words
_VOWELS = frozenset("aeiou")  # none is in an abbreviation: NN, GDĐT
_HEADS = ("co_quan_chu_quan", "co_quan_ban_hanh")  # a committee of a sở may name the sở


def reference(paper: Paper) -> Iterator[Fault]:
    """Mục III.1.c. Mỗi phụ lục có chỉ dẫn “(Kèm theo văn bản số …/… ngày … tháng … năm …)”.

    Đúng: (Kèm theo Kế hoạch số 15/KH-STP ngày 05 tháng 01 năm 2022 của Sở Tư pháp)
    Sai: (Kèm theo Kế hoạch của Sở Tư pháp)
    """
    for annex in paper.recognised.annexes:
        found = annex.of("kem_theo")
        text = " ".join(p.displayed.strip() for p in found)
        if not text.strip():
            message = "Phụ lục không có chỉ dẫn kèm theo"
            yield Fault(message, at=annex.label, required=_sound(paper))
        elif not (
            _PARENTHESES.fullmatch(text.strip())
            and (re.search(_REFERENCE[paper.standard.joint], text) or re.search(_LEFT_OPEN, text))
            and _DATE.search(text)
        ):
            yield Fault(
                "Chỉ dẫn kèm theo của phụ lục không đúng dạng",
                at=found[0],
                current=text,
                required=_sound(paper),
            )


def _sound(paper: Paper) -> str:
    """The reference to this very paper, dotted where it does not say itself what it is."""
    number, symbol = symbol_of(paper) or ("", "")
    kind = paper.recognised.ten_loai.split("\n")[0]
    named = kind.capitalize() if kind else "văn bản"
    cited = f"{number or '…'}{paper.standard.joint}{symbol or '…'}"
    return f"(Kèm theo {named} số {cited} ngày … tháng … năm … của …)"


def reference_agrees(paper: Paper) -> Iterator[Fault]:
    """Mục III.1.c. Số, ký hiệu, thời gian, cơ quan trong chỉ dẫn kèm theo là của chính văn bản.

    Đúng: Văn bản số 15/KH-STP, phụ lục ghi “Kèm theo Kế hoạch số 15/KH-STP …”
    Sai: Văn bản số 15/KH-STP, phụ lục ghi “Kèm theo Kế hoạch số 16/KH-STP …”
    """
    own = symbol_of(paper)
    dates = paper.recognised.main.of("dia_danh_ngay")
    dated = _DATE.search(dates[0].displayed) if dates else None
    for part in (*paper.recognised.annexes, *_put_into_force(paper, own)):
        for paragraph in part.of("kem_theo"):
            said = re.search(_REFERENCE[paper.standard.joint], paragraph.displayed)
            if own and said:
                number = digits(said["number"])
                if number and own[0] and number != own[0]:
                    yield _differs("Số", paragraph, number, own[0])
                symbol = said["symbol"].rstrip(".,;)")
                if own[1] and symbol.casefold() != own[1].casefold():
                    yield _differs("Ký hiệu", paragraph, symbol, own[1])
            day = _DATE.search(paragraph.displayed)
            if dated and day and _differ(day, dated):
                yield _differs("Thời gian", paragraph, day[0], dated[0])
        text = " ".join(p.displayed.strip() for p in part.of("kem_theo"))
        # Where its symbol is another one, so may be the rest, and that is said.
        if own and own[1] and own[1].casefold() in text.casefold():
            yield from _another_body(text, part.of("kem_theo")[-1], paper)


def _put_into_force(paper: Paper, own: tuple[str, str] | None) -> Iterator[Part]:
    """The attached texts that refer to a paper of this one's symbol: another's go with its own."""
    for part in paper.recognised.enacted:
        text = " ".join(p.displayed for p in part.of("kem_theo"))
        said = re.search(_REFERENCE[paper.standard.joint], text)
        symbol = said["symbol"].rstrip(".,;)").casefold() if said else ""
        if own and symbol and symbol == own[1].casefold():
            yield part


def _another_body(text: str, at: ParagraphView, paper: Paper) -> Iterator[Fault]:
    """Another body than who issues the paper: a sở of a ủy ban, a ủy ban of a sở, another sở."""
    found = _BY.search(key(text))
    said = _SHORT.get(found[1], found[1]) if found else ""
    heads = _HEADS if said == "sở" else _HEADS[1:]
    names = [key(p.displayed) for p in paper.recognised.main.of(*heads)]
    head = " ".join(_SHORT.get(word, word) for word in " ".join(names).split())
    if said and head and (said not in head or _is_another_so(_named_in(key(text)), names)):
        names = [" ".join(p.displayed.split()) for p in paper.recognised.main.of(_HEADS[1])]
        yield _differs("Cơ quan ban hành", at, _named_in(text), " ".join(names))


def _is_another_so(said: str, heads: list[str]) -> bool:
    """Whether a sở is none of those in the head, all of them by full names."""
    own = [name for head in heads for name in _SO.findall(head)]
    others = _SO.findall(said)[:1]
    words = [word for name in (*own, *others) for word in name.split()]
    full = all(word == "y" or not _VOWELS.isdisjoint(bo_dau(word)) for word in words)
    return bool(own) and bool(others) and full and others[0] not in own


def _named_in(text: str) -> str:
    """Who issues the paper a reference names, by all that stands after the last "của"."""
    return text.rsplit("của ", 1)[-1].strip(" ().")


def _differ(day: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two dates differ in what both of them say."""
    pairs = ((digits(day[k]), digits(other[k])) for k in ("day", "month", "year"))
    return any(a and b and int(a) != int(b) for a, b in pairs)


def _differs(what: str, paragraph: ParagraphView, current: str, required: str) -> Fault:
    return Fault(
        f"{what} trong chỉ dẫn kèm theo khác với ở đầu văn bản",
        at=paragraph,
        current=current,
        required=required,
    )
