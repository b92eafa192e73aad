"""What stands on a page of its own behind who signs: a draft outline, a form, of whatever words.

A paper ends with a name. Nothing else need say that another text begins there: no Quốc hiệu, no
"(Kèm theo …)", no section.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from docgen.recognise import signs
from docgen.recognise.ahead import begins_page, printed, title_from
from docgen.recognise.annex import Start, head_over
from docgen.recognise.foot import foot_of, read_foot
from docgen.recognise.lines import pieces_of
from docgen.recognise.parties import is_called_party, is_party
from docgen.recognise.sheets import is_regulation
from docgen.recognise.signatures import is_office, is_remark, text_of
from docgen.recognise.titles import kind_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from docgen.recognise.lines import Line

_NEAR = 8  # lines that print something, between the top of a page and a part known to begin there
_DECISIONS = frozenset({"Quyết định", "Nghị quyết"})
_RECIPIENTS = frozenset({"noi_nhan", "noi_nhan_danh_sach"})


def with_page_behind(
    lines: Sequence[Line],
    start: int,
    end: int,
    starts: Sequence[Start],
    components: frozenset[str],
) -> tuple[Start, ...]:
    """The parts of a file whose paper has its text from `start` on, and what stands behind it.

    The part that is known to begin on that page begins with it; else the page is a text that goes
    along without a word of what it belongs to.
    """
    until = starts[0].line if starts else end
    page = _page_behind(lines, start, until, components)
    if page is None:
        return tuple(starts)
    near = [n for n, _ in islice(printed(lines, page, end), _NEAR)]
    first = next((s for s in starts[:1] if s.line in near and _on_page(lines, page, s.line)), None)
    if first is None:
        return (Start(page, attached=True, listed=True), *starts)
    return (first._replace(line=page, over=first.read - page), *starts[1:])


def with_what_is_decided(
    lines: Sequence[Line], start: int, starts: Sequence[Start]
) -> tuple[Start, ...]:
    """The parts of a file in which a Quy chế right behind a decision is what that puts into force.

    That a line says so under its title (Mẫu 1.3) may have been forgotten.
    """
    if not starts or not starts[0].listed or not _decides(lines, start, starts[0].line):
        return tuple(starts)
    first, *others = starts
    end = others[0].line if others else len(lines)
    near = islice(printed(lines, first.line, end), 2 * _NEAR)
    title = next((n for n, line in near if line.table is None and is_regulation(line)), None)
    if title is None:
        return tuple(starts)
    over = head_over(lines, title, first.line) - first.line
    return (Start(first.line, attached=True, over=over), *others)


def _decides(lines: Sequence[Line], start: int, end: int) -> bool:
    title = title_from(lines, start, end)
    return title is not None and kind_of(lines[title].paragraph.displayed.strip()) in _DECISIONS


def _page_behind(
    lines: Sequence[Line], start: int, end: int, components: frozenset[str]
) -> int | None:
    """The line that begins the first page behind the name of who signs; None without one."""
    pages = [n for n in range(start, end) if not lines[n].blank and begins_page(lines, n)]
    if not pages:
        return None
    foot = foot_of(lines, start, end)
    for page in pages:
        if page <= foot or lines[page].table is lines[page - 1].table is not None:
            continue
        if _goes_on(lines, page, end):
            return None
        foot_items = read_foot(lines, foot, page, components).values()
        found = {item.component for items in foot_items for item in items}
        if "ho_ten" in found and (found & _RECIPIENTS or not _has_recipients(lines[page:end])):
            return page
    return None


def _goes_on(lines: Sequence[Line], page: int, end: int) -> bool:
    """Whether a page goes on with who signs: with another office, a party, what stands under it."""
    near = islice(printed(lines, page, end), 2)
    first, *below = ([text_of(piece) for piece in pieces_of(line)] for _, line in near)
    if any(is_office(t) or is_called_party(t) or is_remark(t) for t in first):
        return True
    return any(map(is_party, first)) and any(is_office(t) for texts in below for t in texts)


def _has_recipients(lines: Iterable[Line]) -> bool:
    return any(
        line.words.startswith("nơi nhận") or signs.is_noi_nhan(text_of(piece))
        for line in lines
        for piece in pieces_of(line)
    )


def _on_page(lines: Sequence[Line], first: int, last: int) -> bool:
    return not any(begins_page(lines, n) for n, _ in printed(lines, first + 1, last + 1))
