"""One part read from top to bottom: its paragraphs, tables and text boxes (ECMA-376 17.2–17.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.looks import NOTHING_AROUND
from docgen.ooxml.markup import unwrapped, w
from docgen.ooxml.runs import RunReader
from docgen.ooxml.said import paragraph_layer
from docgen.ooxml.styles import list_place
from docgen.ooxml.tables import TableReader
from docgen.ooxml.view import ParagraphView, RunView, Source

if TYPE_CHECKING:
    from docgen.ooxml.drawn import BoxView, Drawn, LineView, NumberView, PictureView
    from docgen.ooxml.formats import RunFormat
    from docgen.ooxml.layers import Layer
    from docgen.ooxml.looks import Looks, Surroundings
    from docgen.ooxml.markup import Element
    from docgen.ooxml.numbering import Counters
    from docgen.ooxml.package import Deadline
    from docgen.ooxml.styles import Styles
    from docgen.ooxml.view import Block, Place, Settings

_P, _TBL, _PPR, _RPR, _SECTPR = w("p"), w("tbl"), w("pPr"), w("rPr"), w("sectPr")
_PSTYLE, _RSTYLE, _VAL = w("pStyle"), w("rStyle"), w("val")
_GONE = (w("del"), w("moveFrom"))
_BREAK, _T = w("lastRenderedPageBreak"), w("t")
_TRACKED = (*_GONE, w("ins"), w("moveTo"))


class Story:
    """Reads one part, counting its sections, tables and numbers; `part` names it in `Source`."""

    def __init__(
        self,
        part: str,
        styles: Styles,
        looks: Looks,
        settings: Settings,
        deadline: Deadline,
    ) -> None:
        self.part = part
        self.styles = styles
        self.settings = settings
        self.section = 0
        self._page: int | None = None
        self._boxes = 0  # text boxes around what is being read
        self._looks = looks
        self._deadline = deadline
        self._tables = TableReader(self)
        self._counters: Counters | None = None

    def count_pages(self) -> None:
        """Let the paragraphs tell their pages: the part says where Word began one."""
        self._page = 1

    def _page_of(self, element: Element) -> int | None:
        """The page a paragraph begins on: one begun before any of its text is its own."""
        if self._page is None or self._boxes:
            return self._page
        first = self._page
        written = False
        for child in element.iter(_BREAK, _T):
            if child.tag == _T:
                written = True
                continue
            self._page += 1
            first = first if written else self._page
        return first

    def blocks(
        self,
        parent: Element,
        path: tuple[int, ...],
        cell: Place | None = None,
        around: Surroundings = NOTHING_AROUND,
    ) -> tuple[Block, ...]:
        """The paragraphs and tables under an element that `path` leads to, in a cell or not."""
        found: list[Block] = []
        for child, here in unwrapped(parent, path):
            if child.tag == _P:
                paragraph = self._paragraph(child, here, cell, around)
                if paragraph is not None:
                    found.append(paragraph)
            elif child.tag == _TBL:
                found.append(self._tables.read(child, here))
        return tuple(found)

    def _paragraph(
        self,
        element: Element,
        path: tuple[int, ...],
        cell: Place | None,
        around: Surroundings,
    ) -> ParagraphView | None:
        """A paragraph; None for one that tracked changes have taken away."""
        self._deadline.check()
        ppr = element.find(_PPR)
        mark = said = None
        direct: Layer = {}
        ends_section = False
        if ppr is not None:
            # One walk, the first of a name: `find` is dear where it is called again and again.
            own = {child.tag: child for child in ppr.iterchildren(reversed=True)}
            mark = own.get(_RPR)
            named = own.get(_PSTYLE)
            said = None if named is None else named.get(_VAL)
            direct = paragraph_layer(ppr)
            ends_section = _SECTPR in own
        reader = RunReader()
        reader.read(element)
        tracked = reader.changed
        if mark is not None:
            changes = {child.tag for child in mark}
            tracked = tracked or not changes.isdisjoint(_TRACKED)
            if not (reader.runs or reader.drawn or ends_section) and changes & set(_GONE):
                return None
        style_id = self.styles.paragraph_style(said)
        style = self.styles.by_id.get(style_id or "")
        looks = self._looks
        mark_format = looks.run(style_id, around, mark)
        number, listed = self._number(ppr, mark, mark_format, style_id, around)
        boxes, lines, pictures = self._drawn(reader.drawn, element, path, cell)
        view = ParagraphView(
            style_id=style_id,
            style=style.name if style else "",
            format=looks.paragraph(style_id, around, direct, listed),
            mark=mark_format,
            runs=tuple(
                [
                    self._run(raw.text, raw.element, raw.field, style_id, around)
                    for raw in reader.runs
                ]
            ),
            section=self.section,
            source=Source(self.part, path),
            cell=cell,
            fields=tuple(reader.fields),
            number=number,
            boxes=boxes,
            lines=lines,
            pictures=pictures,
            tracked=tracked,
            page=None if self._page is None else self._page_of(element),
        )
        if ends_section and cell is None and not self._boxes:
            self.section += 1
        return view

    def _run(
        self,
        text: str,
        element: Element,
        field: str | None,
        paragraph_style: str | None,
        around: Surroundings,
    ) -> RunView:
        rpr = element.find(_RPR)
        look = self._looks.run(paragraph_style, around, rpr)
        named = None if rpr is None else rpr.find(_RSTYLE)
        return RunView(text, look, None if named is None else named.get(_VAL), field)

    def _number(
        self,
        ppr: Element | None,
        mark: Element | None,
        mark_format: RunFormat,
        style_id: str | None,
        around: Surroundings,
    ) -> tuple[NumberView | None, Layer | None]:
        """The number of a paragraph, and what the level it names itself says of paragraphs."""
        numbering = self.styles.numbering
        if numbering is None:
            return None, None
        style = self.styles.by_id.get(style_id or "")
        place = None if style is None else style.place
        list_id, index = list_place(ppr)
        direct = list_id is not None or index is not None
        if direct:
            before = place or (0, 0)
            place = (
                before[0] if list_id is None else list_id,
                before[1] if index is None else index,
            )
        level = None if place is None else numbering.level(*place)
        listed = None if not direct else {} if level is None else level.paragraph
        if place is None or level is None or mark_format.hidden:
            return None, listed
        # docgen's own papers have no lists and need none of this.
        from docgen.ooxml.drawn import NumberView
        from docgen.ooxml.numbering import Counters

        if self._counters is None:
            self._counters = Counters(numbering)
        look = self._looks.under(style_id, around, level.run, mark)
        text = self._counters.next(*place)
        shown = "" if look.hidden else text
        return NumberView(shown, look, level.suffix, place[1], level.kind), listed

    def _drawn(
        self, found: list[Element], paragraph: Element, path: tuple[int, ...], cell: Place | None
    ) -> tuple[tuple[BoxView, ...], tuple[LineView, ...], tuple[PictureView, ...]]:
        if not found:
            return (), (), ()
        # docgen's own papers have no drawings and need none of this.
        from docgen.ooxml.drawings import read_drawn
        from docgen.ooxml.drawn import BoxShape, BoxView, LineView, PictureView

        drawn: list[Drawn] = [thing for element in found for thing in read_drawn(element)]
        self._boxes += 1
        boxes = tuple(
            BoxView(
                self.blocks(d.content, (*path, *_path_between(paragraph, d.content)), cell),
                d.width,
                d.height,
                d.position,
            )
            for d in drawn
            if isinstance(d, BoxShape)
        )
        self._boxes -= 1
        return (
            boxes,
            tuple(d for d in drawn if isinstance(d, LineView)),
            tuple(d for d in drawn if isinstance(d, PictureView)),
        )


def _path_between(outer: Element, inner: Element) -> tuple[int, ...]:
    """The child indexes that lead from an element to one inside it."""
    path: list[int] = []
    while inner is not outer:
        parent = inner.getparent()
        if parent is None:
            break
        path.append(parent.index(inner))
        inner = parent
    return tuple(reversed(path))
