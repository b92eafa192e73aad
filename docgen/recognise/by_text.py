"""Components of papers nobody here made: by text, place and order.

What is not to be told stays None: a wrong guess is worse than none.
"""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise.addressees import addressees
from docgen.recognise.annex import read_annex_head, starts_of
from docgen.recognise.behind import with_page_behind, with_what_is_decided
from docgen.recognise.body import read_body
from docgen.recognise.contents import without_contents
from docgen.recognise.copied import copy_of, read_copy
from docgen.recognise.covers import before_paper
from docgen.recognise.foot import foot_of, read_foot
from docgen.recognise.head import read_head
from docgen.recognise.layout import rows_of_text, tables_in
from docgen.recognise.lines import read_lines
from docgen.recognise.lines_under import lines_under, with_carriers
from docgen.recognise.parts import OTHER_OFFICE, Item, Part
from docgen.recognise.received import without_stamp_of_arrival
from docgen.recognise.sheets import named_as_annex, own_pages
from docgen.recognise.signs import KINH_GUI, of_head
from docgen.recognise.stamps import as_stamp
from docgen.recognise.tables import is_data, read_table
from docgen.recognise.title import read_title
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from docgen.ooxml.drawn import LineView
    from docgen.ooxml.view import DocumentView, ParagraphView, SectionView, TableView
    from docgen.recognise.lines import Line
    from docgen.standards.base import Standard


# "(Danh sách gồm 08 người)"; what else stands in brackets may be a source, a remark.
_COUNT = regex(r"\(.{1,60}(?<!\w)(?:gồm|có|tổng)(?!\w).{0,40}\d.{0,60}\)\.?")
_OF_FORM = frozenset({"quoc_hieu", "tieu_ngu"})
# With its colon: "Kính gửi Sở Nội vụ tổng hợp." ends many a text.
_ADDRESSES = regex(rf"{KINH_GUI.pattern}\s*:")


def read_by_text(
    view: DocumentView,
    standard: Standard,
    by_style: Callable[[ParagraphView], str | None],
    tables: Mapping[int, TableView],
) -> tuple[Part, ...]:
    """The parts of a document, without their pages; a paragraph `by_style` knows is what it says.

    `tables` are those of the document by their number.
    """
    shown = without_stamp_of_arrival(read_lines(view, by_style, tables_in, rows_of_text))
    lines = without_contents(shown)
    components = frozenset(component.key for component in standard.components)
    named = any(line.component for line in lines)
    front = _first_of_paper(view, lines)
    head = read_head(lines, front, len(lines))
    copied = copy_of(lines, head.end)
    starts = starts_of(lines[:copied], head.end, own_pages(view))
    starts = with_page_behind(shown, head.end, copied, starts, components)
    starts = with_what_is_decided(lines, head.end, starts)
    alone = bool(starts) and starts[0].attached and _is_blank(lines[head.end : starts[0].line])
    if alone:  # a file of its own: its head is that of the text it holds
        starts = starts[1:]
    bounds = [0, *(start.line for start in starts), copied]
    firsts = [front, *(start.read for start in starts)]
    attached = [alone, *(start.attached for start in starts)]
    listed = [False, *(start.listed for start in starts)]
    norm = _Norm(components, tuple(map(_room, view.sections)))
    parts = []
    for number, (start, end) in enumerate(pairwise(bounds)):
        annex = number > 0 and not attached[number]
        along = _listed if listed[number] else _attached
        read = _annex if annex else along if attached[number] else _paper
        # What follows an attached text is an annex of that, not of the paper.
        others = any(attached[: number + 1])
        items = _in_order(lines, start, end, read(lines, firsts[number], end, norm), components)
        ruled = (
            None
            if named
            else lines_under(items, standard, tables, _in_headers(view, number), norm.rooms)
        )
        items = items if ruled is None else with_carriers(items, standard, ruled)
        parts.append(Part(number, items, (), others, ruled))
    parts[0] = parts[0]._replace(front=front)
    # What a copy adds is no part of what it copies: it is seen, and judged by itself.
    added = [Item(line.component, line.paragraph, line.spot) for line in lines[copied:]]
    items = (*parts[-1].items, *added)
    block = read_copy(lines, copied, components) if copied < len(lines) else ()
    return (*parts[:-1], parts[-1]._replace(items=items, copied=block, added=len(added)))


class _Norm(NamedTuple):
    """What the readers of a zone are told: the components there are, the room of each section."""

    components: frozenset[str]
    rooms: tuple[float, ...]


def _first_of_paper(view: DocumentView, lines: Sequence[Line]) -> int:
    """The first line of the paper: what stands on pages in front of it is none of it."""
    before = before_paper(view)
    if not before:
        return 0
    first = view.paragraphs[before].source
    return next((n for n, line in enumerate(lines) if line.paragraph.source == first), 0)


def _room(section: SectionView) -> float:
    page = section.format
    return (page.page_width - page.margin_left - page.margin_right) / section.columns


def _is_blank(lines: Sequence[Line]) -> bool:
    return all(line.blank for line in lines)


def _in_headers(view: DocumentView, part: int) -> Iterator[LineView]:
    """The lines drawn in the page headers, where some hang those of the head, which is in front."""
    for text in view.sections[0].headers if part == 0 and view.sections else ():
        for paragraph in text.paragraphs:
            yield from paragraph.lines


def _paper(lines: Sequence[Line], start: int, end: int, norm: _Norm) -> dict[int, list[Item]]:
    head = read_head(lines, start, end)
    title = read_title(lines, head, end, norm.components)
    foot = foot_of(lines, title.end, end)
    text = _text(lines, title.end, foot, norm)
    return {
        **_stamps(lines, title.end, end),
        **text,
        **_addressed_below(lines, [*head.items.values(), *title.items.values()], text),
        **read_foot(lines, foot, end, norm.components),
        **head.items,
        **title.items,
    }


def _listed(lines: Sequence[Line], start: int, end: int, _norm: _Norm) -> dict[int, list[Item]]:
    """What is known wherever it stands; a form's day, its number are none of a paper's."""
    named = ((n, of_head(lines[n].paragraph.displayed.strip())) for n in range(start, end))
    return {
        n: [Item(component, lines[n].paragraph, lines[n].spot)]
        for n, component in named
        if component in _OF_FORM and lines[n].component is None
    }


def _attached(lines: Sequence[Line], start: int, end: int, norm: _Norm) -> dict[int, list[Item]]:
    # Of what goes along with a paper the Đoàn, whose own titles are larger, says nothing.
    name = "ten_phu_luc" if "diem_cap_hai" in norm.components else "ten_loai"
    return named_as_annex(lines, _paper(lines, start, end, norm), end, name)


def _addressed_below(
    lines: Sequence[Line], above: Sequence[list[Item]], text: Mapping[int, list[Item]]
) -> dict[int, list[Item]]:
    """ "Kính gửi:" of a letter among its sentences: out of its place, and there all the same."""
    there = {item.component for items in above for item in items}
    if "trich_yeu_cong_van" not in there or "kinh_gui" in there:
        return {}
    found = (n for n in text if _ADDRESSES.match(lines[n].words) and lines[n].component is None)
    return {n: [Item("kinh_gui", lines[n].paragraph, lines[n].spot)] for n in islice(found, 1)}


def _stamps(lines: Sequence[Line], start: int, end: int) -> dict[int, list[Item]]:
    """The stamps in boxes that hang on some line of the text, though they are seen in the head."""
    boxed = ((n, lines[n]) for n in range(start, end) if lines[n].spot.around is not None)
    named = ((n, as_stamp(Item(None, line.paragraph, line.spot))) for n, line in boxed)
    return {n: [stamp] for n, stamp in named if stamp is not None}


def _annex(lines: Sequence[Line], start: int, end: int, norm: _Norm) -> dict[int, list[Item]]:
    items, text = read_annex_head(lines, start, end)
    found = {**items, **_text(lines, text, end, norm), **_of_forms(lines, text, end)}
    last = next((n for n in range(end - 1, text - 1, -1) if not lines[n].blank), None)
    if last is not None and _closes(lines[last]) and "ket_thuc_phu_luc" in norm.components:
        found[last] = [Item("ket_thuc_phu_luc", lines[last].paragraph, lines[last].spot)]
    return found


def _of_forms(lines: Sequence[Line], start: int, end: int) -> dict[int, list[Item]]:
    """Whom a form in an annex is to be sent to: no text of the annex, nor of its paper."""
    found: dict[int, list[Item]] = {}
    for number in range(start, end):
        line = lines[number]
        if number not in found and line.component is None and _ADDRESSES.match(line.words):
            sent = addressees(lines, number, line, end, lambda *_: False)
            found |= {n: [Item(None, lines[n].paragraph, lines[n].spot)] for n in sent.items}
    return found


def _closes(line: Line) -> bool:
    """Whether a line is what ends an annex under its table: "./.", "(Danh sách gồm 08 người)"."""
    counted = _COUNT.fullmatch(line.words) and line.paragraph.format.align == "phai"
    closes = line.words == "./." or bool(counted)
    return line.component is None and line.table is None and closes


def _text(lines: Sequence[Line], start: int, end: int, norm: _Norm) -> dict[int, list[Item]]:
    """The text between title and foot, with the tables of data in it."""
    found = read_body(lines, start, end, norm.components, norm.rooms)
    tables: dict[int, tuple[TableView, list[int]]] = {}
    for number in range(start, end):
        table = lines[number].table
        if table is not None:
            tables.setdefault(table.number, (table, []))[1].append(number)
    for table, numbers in tables.values():
        if is_data(table):
            found.update(read_table(lines, numbers, table, norm.components))
    return found


def _in_order(
    lines: Sequence[Line],
    start: int,
    end: int,
    found: dict[int, list[Item]],
    components: frozenset[str],
) -> tuple[Item, ...]:
    """Every line of a part as its items; one without any is an item of no component."""
    items: list[Item] = []
    told = components | {OTHER_OFFICE}
    for number in range(start, end):
        line = lines[number]
        made = found.get(number)
        if made is None:
            items.append(Item(line.component, line.paragraph, line.spot))
        else:
            items += [i if i.component in told else i._replace(component=None) for i in made]
    return tuple(items)
