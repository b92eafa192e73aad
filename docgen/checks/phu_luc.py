"""TT070, TT071, TT074, TT077: annexes are announced and numbered, on a line of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.places import name_of
from docgen.checks.tieu_de import same_line
from docgen.patterns import regex
from docgen.vietnamese import cung_chu, hieu_la_ma, viet_la_ma

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView
    from docgen.recognise import Part

_NUMBERED = regex(r"(?i:Phụ lục)\s+(\S+)")
_LABEL = r"(?i:phụ\s+lục)(?:\s+(?i:số\s+)?(?:(?i:[ivxlc]+|[a-z])(?=\W|$)|\d{1,3}|[….\d]+))?"
_ALONE = regex(_LABEL + r"\s*[.:]?")
_WITH_NAME = regex(
    r"((?i:phụ\s+lục)(?:\s+(?i:số\s+)?(?:[IVXLC]+|\d{1,3}|[A-Z](?=\s*[.:–—-]))(?!\w))?)"
    r"\s*([.:–—-]?)\s*(?=[^\W\d_]{2})"
)
_MENTION = regex(
    r"(?i:phụ lục)((?:(?:\s+|\s*(?:,|và|-|–|đến|đến hết)\s*)(?:(?i:phụ lục)\s+)?[IVXLC]+\b)*)"
)
# An annex announced by what it is: "(có danh sách kèm theo)".
_BY_NAME = regex(
    r"(?i)(?:danh mục|danh sách|biểu|bảng|mẫu|đề cương|lịch)\b[^.;]{0,80}?"
    r"\b(?:kèm theo|gửi kèm|đính kèm|kèm)\b"
)
_ROMAN = regex(r"[IVXLC]+\b")
_UP_TO = regex(r"[-–]|đến")
_DOTS = regex(r"[.…\s]+$")


def announced(paper: Paper) -> Iterator[Fault]:
    """Mục III.1.a. Văn bản có phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về phụ lục đó.

    Đúng: “Nhiệm vụ cụ thể ghi ở Phụ lục kèm theo”, “(có danh sách kèm theo)” trong nội dung
    Sai: Có Phụ lục II mà nội dung chỉ nhắc đến Phụ lục I
    """
    recognised, kinds = paper.recognised, paper.standard.structure.text
    if recognised.is_attachment:
        return  # the text that announces it is another file
    # A line of its own in italics, "(Có Phụ lục kèm theo)", is of the text too, though unknown.
    told = {None, *kinds}
    body = [i.paragraph.displayed for i in recognised.main.items if i.component in told]
    text = "\n".join(body)
    mentioned = _mentioned(text)
    if not mentioned and _BY_NAME.search(text):
        return
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
    found = _NUMBERED.fullmatch(_bare(annex.label))
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
    wrong = []
    for annex in annexes:
        found = _NUMBERED.fullmatch(_bare(annex.label))
        if _roman(found[1] if found else "") != annex.number:
            wrong.append(annex)
    if wrong:
        first, *others = (annex.label for annex in wrong)
        yield Fault(
            "Phụ lục không được đánh số La Mã theo thứ tự",
            at=first,
            current=", ".join(_bare(annex.label) for annex in wrong),
            required=", ".join(f"Phụ lục {viet_la_ma(annex.number)}" for annex in wrong),
            others=tuple(others),
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
    if not cung_chu(_DOTS.sub("", _bare(label)), "Phụ lục"):
        yield Fault(
            "Chỉ có một phụ lục mà tiêu đề không phải là “Phụ lục”",
            at=label,
            current=_bare(label),
            required="Phụ lục",
        )


def on_its_own_line(paper: Paper) -> Iterator[Fault]:
    """Mục III.1.b. Từ “Phụ lục” và số thứ tự ở dòng riêng, tên phụ lục ngay dưới.

    Đúng: Phụ lục I, dòng dưới là DANH MỤC NHIỆM VỤ
    Sai: Phụ lục I: DANH MỤC NHIỆM VỤ
    """
    for annex in paper.recognised.annexes:
        place = next(n for n, i in enumerate(annex.items) if i.component == "phu_luc")
        item, below = annex.items[place], (*annex.items[place + 1 :], None)[0]
        named = below is not None and below.component == "ten_phu_luc"
        bare = _bare(item.paragraph)
        if bare == item.paragraph.displayed.strip() and not (named and same_line(item, below)):
            continue
        yield Fault(
            f"{_small(bare)} và tên phụ lục ở cùng một dòng",
            at=item.paragraph,
            required=f"“{_small(bare)}” ở dòng riêng, bằng chữ in thường",
            hint=f"xuống dòng sau “{_small(bare)}”",
        )


def _small(label: str) -> str:
    """The label as the law writes it: "Phụ lục I"."""
    return " ".join(["Phụ lục", *label.split()[2:]]).rstrip(".:")


def _bare(label: ParagraphView) -> str:
    """A label without the name of its annex, which another check tells off its line."""
    text = label.displayed.strip()
    found = None if _ALONE.fullmatch(text) else _WITH_NAME.match(text)
    if found is None:
        return text
    name = text[found.end() :]
    return found[1] if found[2] or name == name.upper() else text


def _roman(text: str) -> int | None:
    try:
        return hieu_la_ma(text.rstrip(".:"))
    except ValueError:
        return None
