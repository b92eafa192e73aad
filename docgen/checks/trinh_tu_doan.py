"""TT231, TT232: points count in groups of figures, the last căn cứ ends with a comma."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from docgen.checks.cho_sai import Spot, as_one_fault
from docgen.checks.fault import Fault
from docgen.checks.so_thu_tu import letter
from docgen.checks.words import mark_at_end
from docgen.patterns import regex
from docgen.recognise.bases import goes_on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.recognise import Item, Part

_POINT = regex(r"(\d{1,4}(?:\.\d{1,4})+)\.?(?=\s|$)")
_CLAUSE = regex(r"(\d{1,4})(?:\s*[./)–-](?!\d)|\s)")
_CLAUSES = ("khoan", "khoan_tieu_de")
_DEPTHS = {"diem": 2, "diem_cap_hai": 3, "diem_cap_ba": 4}
_HEADINGS = ("phan_chuong", "muc")
_LETTER = regex(r"([a-zđ])\s*[.)/](?=\s)")


def points(paper: Paper) -> Iterator[Fault]:
    """Mục III.6. Điểm đánh số bằng cụm chữ số Ả-rập ngăn bởi dấu chấm: 1.1., 1.2., 1.1.1.

    Đúng: 1. rồi 1.1. rồi 1.2.
    Sai: 1. rồi a) rồi b)
    """
    for part in paper.recognised.parts:
        yield from _of_figures(part)
        if not part.number or part.attached:
            message = "Điểm đánh thứ tự bằng chữ cái, không phải bằng cụm chữ số Ả-rập"
            yield from as_one_fault(_lettered(part), message)


def _of_figures(part: Part) -> Iterator[Fault]:
    for item, counted in _counted(part):
        text = item.paragraph.displayed.strip()
        depth = _DEPTHS.get(item.component or "")
        if depth is None or not text:
            continue
        wanted, said = _next(counted, depth), _figures(text)
        if len(said) != depth or (wanted and said != wanted):
            required = _written(wanted or (1,) * depth)
            yield Fault(
                "Số thứ tự của điểm không đúng dạng hoặc không liên tục",
                at=item.paragraph,
                current=text.split()[0],
                required=required,
                hint=f"điểm đánh số {required}, tiếp theo điểm hoặc khoản ở trên",
            )


def _lettered(part: Part) -> Iterator[Spot]:
    """The lines "a)", "b)" in a khoản, with the figures of the level they are in.

    Below the last level there is, and in a Điều, of which the guidance says nothing, they may be.
    """
    opened = in_article = False
    for item, counted in _counted(part):
        if item.component in (*_HEADINGS, "dieu"):
            in_article = item.component == "dieu"
        if item.component is not None:
            opened = opened and item.component not in _CLAUSES
            continue
        found = _LETTER.match(item.paragraph.displayed.strip())
        if found is None or item.paragraph.cell is not None or in_article:
            continue
        opened = opened or found[1] == "a"
        if opened and 0 < len(counted) < max(_DEPTHS.values()):
            number = letter(found[1]) or 1
            yield Spot(item.paragraph, found[0], _written((*counted, number)))


def _counted(part: Part) -> Iterator[tuple[Item, tuple[int, ...]]]:
    """Each item with the number of the clause or point before it, () where there is none."""
    counted: tuple[int, ...] = ()
    for item in part.items:
        yield item, counted
        text = item.paragraph.displayed.strip()
        depth = _DEPTHS.get(item.component or "")
        if item.component in _HEADINGS:
            counted = ()
        elif item.component in _CLAUSES and (found := _CLAUSE.match(text)):
            counted = (int(found[1]),)
        elif depth is not None and text:
            said = _figures(text)
            counted = said if len(said) == depth else _next(counted, depth)


def _figures(text: str) -> tuple[int, ...]:
    """The figures of the point a text opens with; () where it opens with none."""
    number = _POINT.match(text)
    return tuple(map(int, number[1].split("."))) if number else ()


def _next(counted: tuple[int, ...], depth: int) -> tuple[int, ...]:
    """The number that follows at that depth; () where nothing above it has one."""
    if len(counted) >= depth:
        return (*counted[: depth - 1], counted[depth - 1] + 1)
    return (*counted, 1) if len(counted) == depth - 1 else ()


def _written(number: tuple[int, ...]) -> str:
    return "".join(f"{part}." for part in number)


def can_cu(paper: Paper) -> Iterator[Fault]:
    """Mục III.6. Cuối mỗi căn cứ có dấu chấm phẩy, căn cứ cuối cùng kết thúc bằng dấu phẩy.

    Đúng: Căn cứ Điều lệ Đoàn; … Căn cứ Nghị quyết Đại hội Chi đoàn,
    Sai: Căn cứ Điều lệ Đoàn, … Căn cứ Nghị quyết Đại hội Chi đoàn.
    """
    for part in paper.recognised.parts:
        printed = (item for item in part.items if item.paragraph.displayed.strip())
        for is_can_cu, group in groupby(printed, lambda item: item.component == "can_cu"):
            lines = [item.paragraph for item in group if is_can_cu]
            for line, below in pairwise(lines):
                ended = line.displayed.rstrip().endswith(";")
                if not (ended or goes_on(line.displayed, below.displayed)):
                    said = mark_at_end(line.displayed)
                    yield Fault("Cuối căn cứ không có dấu chấm phẩy", line, None, said, ";")
            if lines and not lines[-1].displayed.rstrip().endswith(","):
                said = mark_at_end(lines[-1].displayed)
                yield Fault("Cuối căn cứ cuối cùng không có dấu phẩy", lines[-1], None, said, ",")
