"""TT07x: annexes are announced, numbered, and name the paper they belong to."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.ngay import digits
from docgen.checks.number_line import BLANK, symbol_of
from docgen.checks.places import name_of
from docgen.vietnamese import cung_chu, hieu_la_ma, viet_la_ma

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView
    from docgen.recognise import Part

_NUMBERED = re.compile(r"(?i:Phụ lục)\s+(\S+)")
_MENTION = re.compile(
    r"(?i:phụ lục)((?:(?:\s+|\s*(?:,|và|-|–|đến|đến hết)\s*)(?:(?i:phụ lục)\s+)?[IVXLC]+\b)*)"
)
_ROMAN = re.compile(r"[IVXLC]+\b")
_UP_TO = re.compile(r"[-–]|đến")
_PARENTHESES = re.compile(r"\(.*\)", re.DOTALL)
_REFERENCE: Mapping[str, str] = MappingProxyType(
    {joint: rf"(?i:số)(?P<number>{BLANK}\d*{BLANK}){joint}(?P<symbol>\S+)" for joint in "/-"}
)
# Number and symbol left to be written in, as Mẫu 2.1 and electronic papers leave them.
_LEFT_OPEN = r"(?i:số)\s*[.…_][\s.…_]*(?i:ngày)"
_DOTS = re.compile(r"[.…\s]+$")
_REFERENCE_FORM = "(Kèm theo Kế hoạch số …/KH-STP ngày … tháng … năm … của …)"
_DATE = re.compile(
    rf"(?i:ngày)(?P<day>{BLANK}\d*{BLANK})(?i:tháng)(?P<month>{BLANK}\d*{BLANK})"
    rf"(?i:năm)(?P<year>{BLANK}\d*)"
)


def announced(paper: Paper) -> Iterator[Fault]:
    """Mục III.1.a. Văn bản có phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về phụ lục đó.

    Đúng: “Nhiệm vụ cụ thể ghi ở Phụ lục kèm theo” trong nội dung
    Sai: Có Phụ lục II mà nội dung chỉ nhắc đến Phụ lục I
    """
    recognised, kinds = paper.recognised, paper.standard.structure.text
    if recognised.is_attachment:
        return  # the text that announces it is another file
    body = [i.paragraph.displayed for i in recognised.main.items if i.component in kinds]
    mentioned = _mentioned("\n".join(body))
    for annex in recognised.annexes:
        if mentioned is None or not mentioned.isdisjoint(_numbers_of(annex)):
            continue
        name = name_of(annex) if mentioned else "phụ lục"
        hint = f"nhắc trong nội dung, ví dụ “theo {name if mentioned else 'Phụ lục'} kèm theo”"
        yield Fault(f"Nội dung văn bản không nhắc đến {name}", at=annex.label, hint=hint)
        if not mentioned:
            return


def _numbers_of(annex: Part) -> frozenset[int]:
    """The number an annex has by its place, and the one it bears: another check holds the two."""
    found = _NUMBERED.fullmatch(annex.label.displayed.strip())
    return frozenset({annex.number, (_roman(found[1]) if found else None) or annex.number})


def _mentioned(text: str) -> frozenset[int] | None:
    """The numbers of the annexes a text names; None where it speaks of "phụ lục" without one."""
    numbers: set[int] = set()
    for mention in _MENTION.finditer(text):
        named = [_roman(word) for word in _ROMAN.findall(mention[1])]
        if not named:
            return None
        numbers.update(number for number in named if number)
        if _UP_TO.search(mention[1]) and named[0] and named[-1]:
            numbers.update(range(named[0], named[-1]))
    return frozenset(numbers)


def numbered(paper: Paper) -> Iterator[Fault]:
    """Mục III.1.a. Từ hai phụ lục trở lên thì đánh số thứ tự bằng chữ số La Mã.

    Đúng: Phụ lục I, Phụ lục II
    Sai: Phụ lục 1, Phụ lục 2
    """
    annexes = paper.recognised.annexes
    if len(annexes) == 1:
        return
    for annex in annexes:
        label = annex.label
        found = _NUMBERED.fullmatch(label.displayed.strip())
        if _roman(found[1] if found else "") != annex.number:
            yield Fault(
                "Phụ lục không được đánh số La Mã theo thứ tự",
                at=label,
                current=label.displayed.strip(),
                required=f"Phụ lục {viet_la_ma(annex.number)}",
            )


def numbered_alone(paper: Paper) -> Iterator[Fault]:
    """PL III, Mẫu 2.1. Chỉ có một phụ lục thì tiêu đề chỉ là “Phụ lục”, không đánh số.

    Đúng: Phụ lục
    Sai: Phụ lục I, khi không có Phụ lục II
    """
    annexes = paper.recognised.annexes
    if len(annexes) != 1 or paper.recognised.is_attachment:
        return  # where one is a file of its own, so are the others
    label = annexes[0].label
    if not cung_chu(_DOTS.sub("", label.displayed), "Phụ lục"):
        yield Fault(
            "Chỉ có một phụ lục mà tiêu đề không phải là “Phụ lục”",
            at=label,
            current=label.displayed.strip(),
            required="Phụ lục",
        )


def reference(paper: Paper) -> Iterator[Fault]:
    """Mục III.1.c. Mỗi phụ lục có chỉ dẫn “(Kèm theo văn bản số …/… ngày … tháng … năm …)”.

    Đúng: (Kèm theo Kế hoạch số 15/KH-STP ngày 05 tháng 01 năm 2022 của Sở Tư pháp)
    Sai: (Kèm theo Kế hoạch của Sở Tư pháp)
    """
    for annex in paper.recognised.annexes:
        found = annex.of("kem_theo")
        text = "".join(p.displayed for p in found)
        if not text.strip():
            message = "Phụ lục không có chỉ dẫn kèm theo"
            yield Fault(message, at=annex.label, required=_REFERENCE_FORM)
        elif not (
            _PARENTHESES.fullmatch(text.strip())
            and (re.search(_REFERENCE[paper.standard.joint], text) or re.search(_LEFT_OPEN, text))
            and _DATE.search(text)
        ):
            yield Fault(
                "Chỉ dẫn kèm theo của phụ lục không đúng dạng",
                at=found[0],
                current=text,
                required=_REFERENCE_FORM,
            )


def reference_agrees(paper: Paper) -> Iterator[Fault]:
    """Mục III.1.c. Số, ký hiệu, thời gian trong chỉ dẫn kèm theo là của chính văn bản.

    Đúng: Văn bản số 15/KH-STP, phụ lục ghi “Kèm theo Kế hoạch số 15/KH-STP …”
    Sai: Văn bản số 15/KH-STP, phụ lục ghi “Kèm theo Kế hoạch số 16/KH-STP …”
    """
    own = symbol_of(paper)
    dates = paper.recognised.main.of("dia_danh_ngay")
    dated = _DATE.search(dates[0].displayed) if dates else None
    for annex in paper.recognised.annexes:
        for paragraph in annex.of("kem_theo"):
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


def _roman(text: str) -> int | None:
    try:
        return hieu_la_ma(text.rstrip(".:"))
    except ValueError:
        return None
