"""TT08x, TT09x: numbers of the text follow one another; căn cứ and the text end as they should."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

from docgen.checks.fault import Fault
from docgen.checks.words import mark_at_end
from docgen.vietnamese import CHU_DIEM, chu_diem, hieu_la_ma, thu_tu_diem, viet_la_ma

if TYPE_CHECKING:
    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView
    from docgen.recognise import Part

_CLOSING = "./."
_ARABIC = re.compile(r"(\d+)\.(?!\d)")
_DIEU = re.compile(r"(?i)Điều\s+(\d+)")
_MUC = re.compile(r"([IVXLC]+)\.")
_CHAPTERS = ("phần", "chương", "mục", "tiểu mục")
_CHAPTER = re.compile(r"(?i)(Phần|Chương|Tiểu mục|Mục)\s+([IVXLC]+|\d+)\b")
_DIEM = re.compile(r"(\w)\)")

# What begins a new count of a level: every heading above it.
_ABOVE_KHOAN = ("phan_chuong", "muc_so", "muc", "dieu")
_ABOVE_DIEM = (*_ABOVE_KHOAN, "khoan_tieu_de", "khoan")


class Numbering(NamedTuple):
    """A level of the text: how its number is found, read and written.

    The components of `above` begin its count anew.
    """

    components: tuple[str, ...]
    above: tuple[str, ...]
    pattern: re.Pattern[str]
    value: Callable[[str], int | None]
    written: Callable[[int], str]


def headings(paper: Paper) -> Iterator[Fault]:
    """Mục II.6.đ. Phần, chương, mục (La Mã) và Mục, Tiểu mục (Ả Rập) đánh số liên tục từ 1.

    Đúng: I. MỤC ĐÍCH, YÊU CẦU rồi II. NỘI DUNG
    Sai: I. MỤC ĐÍCH, YÊU CẦU rồi III. NỘI DUNG
    """
    muc = Numbering(("muc",), ("phan_chuong",), _MUC, _roman, viet_la_ma)
    for part in paper.recognised.parts:
        yield from _out_of_sequence(part, muc)
        yield from _chapters(part)


def _chapters(part: Part) -> Iterator[Fault]:
    """A level may count on, or begin anew where a higher one has come between."""
    last: dict[str, int] = {}
    may_restart: set[str] = set()
    for paragraph in part.of("phan_chuong", "muc_so"):
        found = _CHAPTER.match(paragraph.displayed.strip())
        if found is None:
            continue
        level = found[1].casefold()
        number = int(found[2]) if found[2].isdigit() else _roman(found[2])
        expected = last.get(level, 0) + 1
        if number != expected and not (number == 1 and level in may_restart):
            yield _out_of_turn(paragraph, found[2], str(expected))
        last[level] = number or expected
        may_restart = (may_restart - {level}) | set(_CHAPTERS[_CHAPTERS.index(level) + 1 :])


def dieu(paper: Paper) -> Iterator[Fault]:
    """Mục II.6.đ. Điều đánh số bằng chữ số Ả Rập, liên tục trong cả văn bản.

    Đúng: Điều 1, Điều 2, Điều 3
    Sai: Điều 1, Điều 3
    """
    level = Numbering(("dieu",), (), _DIEU, int, str)
    for part in paper.recognised.parts:
        yield from _out_of_sequence(part, level)


def khoan(paper: Paper) -> Iterator[Fault]:
    """Mục II.6.đ. Khoản đánh số bằng chữ số Ả Rập, từ 1 trong mỗi mục hoặc điều.

    Đúng: 1. Mục đích, 2. Yêu cầu
    Sai: 1. Mục đích, 1. Yêu cầu
    """
    level = Numbering(("khoan_tieu_de", "khoan"), _ABOVE_KHOAN, _ARABIC, int, str)
    for part in paper.recognised.parts:
        yield from _out_of_sequence(part, level)


def diem(paper: Paper) -> Iterator[Fault]:
    """Mục II.6.đ. Điểm theo thứ tự bảng chữ cái tiếng Việt (a, b, c, d, đ, e, g …).

    Đúng: c) rồi d) rồi đ) rồi e)
    Sai: c) rồi d) rồi e)
    """
    level = Numbering(("diem",), _ABOVE_DIEM, _DIEM, _letter, _letter_of)
    for part in paper.recognised.parts:
        yield from _out_of_sequence(part, level)


def _out_of_sequence(part: Part, level: Numbering) -> Iterator[Fault]:
    """Numbers that do not follow the one before; after a jump the count goes on from there."""
    expected = 1
    for item in part.items:
        if item.component in level.above:
            expected = 1
        if item.component not in level.components:
            continue
        found = level.pattern.match(item.paragraph.displayed.strip())
        if found is None:
            continue
        number = level.value(found[1])
        if number != expected:
            yield _out_of_turn(item.paragraph, found[1], level.written(expected))
        expected = (number or expected) + 1


def _out_of_turn(paragraph: ParagraphView, current: str, required: str) -> Fault:
    return Fault(
        "Số thứ tự không liên tục",
        paragraph,
        current=current,
        required=required,
        hint="đánh lại số từ chỗ này cho liên tục; xem có đoạn nào bị thiếu không",
    )


def _roman(text: str) -> int | None:
    try:
        return hieu_la_ma(text.upper())
    except ValueError:
        return None


def _letter(text: str) -> int | None:
    try:
        return thu_tu_diem(text.lower())
    except ValueError:
        return None


def _letter_of(number: int) -> str:
    return chu_diem(min(number, len(CHU_DIEM)))


def closing_mark(paper: Paper) -> Iterator[Fault]:
    """PL III, các mẫu. Nội dung văn bản kết thúc bằng “./.”.

    Đúng: … các đơn vị triển khai thực hiện./.
    Sai: … các đơn vị triển khai thực hiện.
    """
    main, kinds = paper.recognised.main, paper.standard.structure.text
    text = [i.paragraph for i in main.items if i.component in kinds and i.paragraph.text.strip()]
    yield from _closes(text, "Nội dung văn bản không kết thúc bằng “./.”")


def closing_mark_of_annex(paper: Paper) -> Iterator[Fault]:
    """PL III, Mẫu 2.1. Nội dung phụ lục kết thúc bằng “./.”.

    Đúng: ./. ở cuối phụ lục
    Sai: Phụ lục hết ở hàng cuối của bảng
    """
    for annex in paper.recognised.annexes:
        text = [i.paragraph for i in annex.items if i.paragraph.text.strip()]
        yield from _closes(text, "Phụ lục không kết thúc bằng “./.”")


def _closes(text: list[ParagraphView], message: str) -> Iterator[Fault]:
    if text and not text[-1].displayed.rstrip().endswith(_CLOSING):
        current = mark_at_end(text[-1].displayed)
        yield Fault(message, at=text[-1], current=current, required=_CLOSING)


def can_cu(paper: Paper) -> Iterator[Fault]:
    """Mục II.6.a. Cuối mỗi căn cứ có dấu chấm phẩy, cuối căn cứ cuối cùng có dấu chấm.

    Đúng: Căn cứ Luật Thi đua, khen thưởng; … Theo đề nghị của Chánh Văn phòng Sở.
    Sai: Căn cứ Luật Thi đua, khen thưởng, … Theo đề nghị của Chánh Văn phòng Sở;
    """
    for part in paper.recognised.parts:
        for is_can_cu, group in groupby(part.items, lambda item: item.component == "can_cu"):
            if not is_can_cu:
                continue
            lines = [item.paragraph for item in group if item.paragraph.text.strip()]
            for line, _ in pairwise(lines):
                if not line.displayed.rstrip().endswith(";"):
                    said = mark_at_end(line.displayed)
                    yield Fault("Cuối căn cứ không có dấu chấm phẩy", line, None, said, ";")
            if lines and not lines[-1].displayed.rstrip().endswith("."):
                said = mark_at_end(lines[-1].displayed)
                yield Fault("Cuối căn cứ cuối cùng không có dấu chấm", lines[-1], None, said, ".")
