"""One part read from top to bottom: its paragraphs, tables and text boxes (ECMA-376 17.2–17.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.looks import NOTHING_AROUND
from docgen.ooxml.markup import first_child, unwrapped, w
from docgen.ooxml.runs import RunReader
from docgen.ooxml.tables import TableReader
from docgen.ooxml.view import ParagraphView, RunView, Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.ooxml.body import Body
    from docgen.ooxml.drawn import BoxView, Drawn, LineView, NumberView, PictureView
    from docgen.ooxml.looks import Counted, Looks, Surroundings
    from docgen.ooxml.markup import Element
    from docgen.ooxml.metadata import Settings
    from docgen.ooxml.numbering import Counters
    from docgen.ooxml.package import Deadline
    from docgen.ooxml.runs import RawRun
    from docgen.ooxml.styles import Styles
    from docgen.ooxml.view import Block, Place

_P, _TBL, _PPR, _SECTPR = w("p"), w("tbl"), w("pPr"), w("sectPr")
_BREAK, _T = w("lastRenderedPageBreak"), w("t")


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
        # The `w:sectPr` of each section of the body; None where the last has none.
        self.ends: list[tuple[Element | None, Source]] = []
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

    def body(self, body: Body) -> tuple[Block, ...]:
        """The paragraphs and tables of the body, which its own paragraphs part into sections."""
        last: list[tuple[Element | None, Source]] = []

        def children() -> Iterator[Element]:
            for index, child in enumerate(body.children()):
                if child.tag == _SECTPR:
                    last.append((child, Source(self.part, (*body.path, index))))
                yield child

        blocks = self.blocks(children(), body.path)
        self.ends.append((*last, (None, Source(self.part, body.path)))[0])
        return blocks

    def blocks(
        self,
        parent: Iterable[Element],
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
        ppr = first_child(element, _PPR)
        look = self._looks.paragraph(ppr, around)
        reader = RunReader()
        reader.read(element)
        if look.gone and not (reader.runs or reader.drawn or look.ends_section):
            return None
        number = self._number(look.counted)
        boxes, lines, pictures = self._drawn(reader.drawn, element, path, cell)
        view = ParagraphView(
            style_id=look.style_id,
            style=look.style,
            format=look.format,
            mark=look.mark,
            runs=tuple([self._run(raw, look.style_id, around) for raw in reader.runs]),
            section=self.section,
            source=Source(self.part, path),
            cell=cell,
            fields=tuple(reader.fields),
            number=number,
            boxes=boxes,
            lines=lines,
            pictures=pictures,
            tracked=reader.changed or look.tracked,
            page=None if self._page is None else self._page_of(element),
        )
        if ppr is not None and look.ends_section and cell is None and not self._boxes:
            self._end_section(element, ppr, path)
        return view

    def _end_section(self, element: Element, ppr: Element, path: tuple[int, ...]) -> None:
        """Paragraphs of the body itself end sections, those in cells and text boxes do not."""
        for index, child in enumerate(ppr):
            if child.tag == _SECTPR:
                source = Source(self.part, (*path, element.index(ppr), index))
                self.ends.append((child, source))
                break
        self.section += 1

    def _run(self, raw: RawRun, paragraph_style: str | None, around: Surroundings) -> RunView:
        look, named = self._looks.run(paragraph_style, around, raw.rpr)
        return RunView(raw.text, look, named, raw.field, raw.math)

    def _number(self, counted: Counted | None) -> NumberView | None:
        numbering = self.styles.numbering
        if counted is None or numbering is None:
            return None
        # docgen's own papers have no lists and need none of this.
        from docgen.ooxml.drawn import NumberView
        from docgen.ooxml.numbering import Counters

        if self._counters is None:
            self._counters = Counters(numbering)
        text = self._counters.next(*counted.place)
        level, look = counted.level, counted.format
        shown = "" if look.hidden else text
        return NumberView(shown, look, level.suffix, counted.place[1], level.kind)

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
                d.framed,
                d.insets,
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
