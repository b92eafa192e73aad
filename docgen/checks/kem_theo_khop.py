"""TT073, TT075: what the reference over an annex says of its paper is true of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.checks.co_quan_kem_theo import is_another_body
from docgen.checks.fault import Fault
from docgen.checks.kem_theo import DATE, REFERENCE
from docgen.checks.ngay import digits
from docgen.checks.number_line import symbol_of
from docgen.recognise.words import key
from docgen.standards.nd30.ten_loai import VIET_TAT_TEN_LOAI
from docgen.vietnamese import cung_chu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.recognise import Part

_CONG_VAN = "Công văn"


def reference_agrees(paper: Paper) -> Iterator[Fault]:
    """Mục III.1.c. Số, ký hiệu, thời gian, cơ quan trong chỉ dẫn kèm theo là của chính văn bản.

    Chỉ dẫn ghi thêm văn bản khác thì xét chỗ ghi chính văn bản.

    Đúng: Văn bản số 15/KH-STP, phụ lục ghi “Kèm theo Kế hoạch số 15/KH-STP …”
    Sai: Văn bản số 15/KH-STP, phụ lục ghi “Kèm theo Kế hoạch số 16/KH-STP …”
    Đúng (HD 29): Văn bản số 06-KH/CĐ, phụ lục ghi “Kèm theo Kế hoạch số 06-KH/CĐ …”
    Sai (HD 29): Văn bản số 06-KH/CĐ, phụ lục ghi “Kèm theo Kế hoạch số 07-KH/CĐ …”
    """
    own = symbol_of(paper)
    dates = paper.recognised.main.of("dia_danh_ngay")
    dated = DATE.search(dates[0].displayed) if dates else None
    for part in (*paper.recognised.annexes, *_put_into_force(paper, own)):
        _, text = _on_itself(paper, part, own)
        said = re.match(REFERENCE[paper.standard.joint], text)
        if own and said:
            number = digits(said["number"])
            if number and own[0] and number != own[0]:
                yield _differs("Số", part, number, own[0])
            symbol = _symbol(said)
            if own[1] and symbol.casefold() != own[1].casefold():
                yield _differs("Ký hiệu", part, symbol, own[1])
        day = DATE.search(text)
        if dated and day and _differ(day, dated):
            yield _differs("Thời gian", part, day[0], dated[0])
        # Where its symbol is another one, so may be the rest, and that is said.
        if own and own[1] and own[1].casefold() in text.casefold():
            yield from _another_body(text, part, paper)


def kind_agrees(paper: Paper) -> Iterator[Fault]:
    """Mục II.3.b. Chỉ dẫn kèm theo không gọi văn bản bằng tên loại khác với ký hiệu của nó.

    Mục III.1.c không đòi ghi tên loại: “Kèm theo Văn bản số …” cũng được.

    Đúng: (Kèm theo Kế hoạch số 15/KH-STP ngày 05 tháng 01 năm 2022 của Sở Tư pháp)
    Sai: (Kèm theo Công văn số 15/KH-STP ngày 05 tháng 01 năm 2022 của Sở Tư pháp)
    """
    own = symbol_of(paper)
    kind = next((n for n in VIET_TAT_TEN_LOAI if cung_chu(paper.recognised.ten_loai, n)), "")
    for part in paper.recognised.annexes if own and own[1] and kind else ():
        before, text = _on_itself(paper, part, own)
        said, words = re.match(REFERENCE[paper.standard.joint], text), key(before)
        kinds = (*VIET_TAT_TEN_LOAI, _CONG_VAN)
        called = next((name for name in kinds if words.endswith(f" {key(name)}")), kind)
        borne = f"{VIET_TAT_TEN_LOAI.get(called, '')}-"
        if (
            said
            and called != kind
            and own
            and own[1] == _symbol(said)
            and not own[1].startswith(borne)
        ):
            yield _differs("Tên loại", part, called, kind)


def _on_itself(paper: Paper, part: Part, own: tuple[str, str] | None) -> tuple[str, str]:
    """Of a reference what stands before the number of the paper, and that number and the rest.

    One may name another paper besides: "Kèm theo Quyết định số … và Kế hoạch số …". Then it is
    the one most like the paper's own, up to the next, else the first.
    """
    text = " ".join(" ".join(p.displayed.split()) for p in part.of("kem_theo"))
    found = list(re.finditer(REFERENCE[paper.standard.joint], text))
    if not found:
        return "", text
    wanted = own or ("", "")
    alike = [_likeness(one, *wanted) for one in found]
    place = alike.index(max(alike))
    after = found[place + 1].start() if place + 1 < len(found) else len(text)
    start = found[place].start()
    return text[:start], text[start:after]


def _likeness(said: re.Match[str], number: str, symbol: str) -> tuple[bool, bool]:
    """Whether a number cited has the symbol, and the number."""
    return _symbol(said).casefold() == symbol.casefold(), digits(said["number"]) == number


def _symbol(said: re.Match[str]) -> str:
    return said["symbol"].rstrip(".,;)")


def _put_into_force(paper: Paper, own: tuple[str, str] | None) -> Iterator[Part]:
    """The attached texts that refer to a paper of this one's symbol: another's go with its own."""
    for part in paper.recognised.enacted:
        said = re.match(REFERENCE[paper.standard.joint], _on_itself(paper, part, own)[1])
        symbol = _symbol(said).casefold() if said else ""
        if own and symbol and symbol == own[1].casefold():
            yield part


def _another_body(text: str, part: Part, paper: Paper) -> Iterator[Fault]:
    """Another body than who issues the paper."""
    main = paper.recognised.main
    issues = main.of("co_quan_ban_hanh")
    if not issues:
        return  # that it is missing is said of the head
    above = [p.displayed for p in main.of("co_quan_chu_quan")]
    if is_another_body(text, _named_in(text), [p.displayed for p in issues], above):
        required = " ".join(" ".join(p.displayed.split()) for p in issues)
        yield _differs("Cơ quan ban hành", part, _named_in(text), required)


def _named_in(text: str) -> str:
    """Who issues the paper a reference names, by all that stands after the last "của"."""
    return text.rsplit("của ", 1)[-1].strip(" ().")


def _differ(day: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two dates differ in what both of them say."""
    pairs = ((digits(day[k]), digits(other[k])) for k in ("day", "month", "year"))
    return any(a and b and a.lstrip("0") != b.lstrip("0") for a, b in pairs)


def _differs(what: str, part: Part, current: str, required: str) -> Fault:
    paragraphs = part.of("kem_theo")
    return Fault(
        f"{what} trong chỉ dẫn kèm theo khác với ở đầu văn bản",
        at=next((p for p in paragraphs if current in p.displayed), paragraphs[0]),
        current=current,
        required=required,
    )
