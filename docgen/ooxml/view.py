"""The effective view of a document: what Word would show, as frozen values.

Made by `reading.read_view`. Lengths are mm, sizes and spacings pt. What Word numbers by itself
stands beside a paragraph's text (`number`), what floats over it in `boxes`, `lines`, `pictures`.
Named tuples, which are quick to define and to make.
"""

from __future__ import annotations

from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING
from unicodedata import normalize

from docgen.ooxml.formats import fonts_of
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.ooxml.drawn import BoxView, LineView, NumberView, PictureView
    from docgen.ooxml.formats import PageFormat, ParagraphFormat, RunFormat
    from docgen.ooxml.markup import Element
    from docgen.ooxml.metadata import CoreProperties, Settings


_FIRST = 20  # letters of a text: enough to tell most from one in capitals


class Source(NamedTuple):
    """Where an element stands: its part, and the child indexes that lead to it from the root."""

    part: str
    path: tuple[int, ...]

    def find(self, root: Element) -> Element:
        """The element under the part's root, as `markup.parse_xml` gives it."""
        element = root
        for index in self.path:
            element = element[index]
        return element


class RunView(NamedTuple):
    """Characters of one effective format; `field` names the field whose result they are.

    With `math` they are of a formula, which no font but Word's own for formulas can print.
    A page number that is counted only when it is printed has no characters, and the format of what
    asks for it.
    """

    text: str
    format: RunFormat
    style: str | None = None
    field: str | None = None
    math: bool = False

    @property
    def displayed(self) -> str:
        """The text as printed: capitals where the format makes them, nothing when hidden."""
        if self.format.hidden:
            return ""
        return self.text.upper() if self.format.caps else self.text


class Place(NamedTuple):
    """The cell a paragraph stands in: table number in the part, row, column of the grid, from 0."""

    table: int
    row: int
    column: int


class _Paragraph(NamedTuple):
    style_id: str | None
    style: str
    format: ParagraphFormat
    mark: RunFormat
    runs: tuple[RunView, ...]
    section: int
    source: Source
    cell: Place | None = None
    fields: tuple[str, ...] = ()
    number: NumberView | None = None
    boxes: tuple[BoxView, ...] = ()
    lines: tuple[LineView, ...] = ()
    pictures: tuple[PictureView, ...] = ()
    tracked: bool = False
    page: int | None = None


class ParagraphView(_Paragraph):
    """A paragraph. `mark` formats the paragraph mark, which gives an empty paragraph its height.

    `text` has tabs as \\t, breaks of line as \\n, of page as \\f, of column (where the section has
    several) as \\v, and no hidden text. `section` is
    the index of its section. `cell` is None in the body. `fields` are upper-case field
    names, of a page number its figures too ("PAGE", "PAGE ROMAN").
    `number` is what Word numbers it with; `boxes`, `lines` and `pictures` are drawn at it (lines
    made of text and borders are not among them: `ruled.lines_of` gives all). `tracked` when
    insertions, deletions or moves stand in it unaccepted: read as if accepted. `page`, from 1, is
    the one it began on when Word last laid the document out; None where the file does not say.
    """

    @property
    def text(self) -> str:
        """What is typed and shows."""
        if len(self.runs) == 1:  # as most are, and this is asked again and again
            run = self.runs[0]
            return "" if run.format.hidden else run.text
        return "".join(r.text for r in self.runs if not r.format.hidden)

    @cached_property  # asked more than anything
    def displayed(self) -> str:
        """What is printed, capitals applied; of letters typed in pieces (NFD) the whole ones."""
        runs = self.runs
        text = runs[0].displayed if len(runs) == 1 else "".join([r.displayed for r in runs])
        return normalize("NFC", text)

    @property
    def printed(self) -> str:
        """What is printed, the number Word gives it before its text."""
        if self.number is None or not self.number.text:
            return self.displayed
        after = {"tab": "\t", "space": " "}.get(self.number.suffix, "")
        return f"{self.number.text}{after}{self.displayed}"

    @property
    def case(self) -> str | None:
        """ "hoa" when every letter printed is a capital, else "thuong"; None without letters.

        "hoa_nho" where the others are printed as small capitals.
        """
        text = self.displayed
        first = text[:_FIRST]
        if first == first.upper():  # as of few texts
            capitals = text.upper()
            if capitals == text.lower():
                return None
            if text == capitals:
                return "hoa"
        return "hoa_nho" if self._in_small_capitals else "thuong"

    @property
    def _in_small_capitals(self) -> bool:
        if not any(run.format.small_caps for run in self.runs):
            return False
        others = (run.displayed for run in self.runs if not run.format.small_caps)
        return all(text == text.upper() for text in others)

    @property
    def raised(self) -> bool:
        """Whether most of it is raised or lowered: text printed small, no "m²", no note's mark."""
        if not any(run.format.raised for run in self.runs):
            return False
        of_text = [(run.format.raised, sum(map(str.isalnum, run.displayed))) for run in self.runs]
        return 2 * sum(n for raised, n in of_text if raised) > sum(n for _, n in of_text)

    @property
    def run_formats(self) -> tuple[RunFormat, ...]:
        """The different formats of what shows, in order; blanks count only when alone.

        An empty paragraph gives its mark's.
        """
        if len(self.runs) == 1 and self.runs[0].displayed:
            return (self.runs[0].format,)  # as of most
        inked = [r.format for r in self.runs if r.displayed.strip() or (r.field and not r.text)]
        shown = inked or [r.format for r in self.runs if r.displayed] or [self.mark]
        return tuple(dict.fromkeys(shown))

    @property
    def fonts(self) -> tuple[str, ...]:
        """The different fonts of what shows, character by character; none of a formula alone."""
        fonts: dict[str, None] = {}
        for run in self.runs:
            text = run.displayed
            if run.math:
                continue
            if text.strip():
                fonts.update(dict.fromkeys(fonts_of(text, run.format)))
            elif run.field and not run.text:
                fonts[run.format.font] = None
        formula = any(run.math for run in self.runs)
        return tuple(fonts) or (() if formula else (self.mark.font,))


class CellView(NamedTuple):
    """A cell. `column` is its first grid column; `merge` is "restart" or "continue" or None.

    `borders` names the edges drawn ("top", "left", "bottom", "right"), `broken` those of them whose
    strokes stand apart. `margins` are the cell's own, left and right of its text, a side the
    table's where None; None for most cells.
    """

    column: int
    span: int
    width: float | None
    merge: str | None
    blocks: tuple[Block, ...]
    borders: tuple[str, ...] = ()
    margins: tuple[float | None, float | None] | None = None
    broken: tuple[str, ...] = ()

    @property
    def paragraphs(self) -> tuple[ParagraphView, ...]:
        """Its paragraphs in reading order, those of nested tables included."""
        return paragraphs_of(self.blocks)


class RowView(NamedTuple):
    """A row. `header` is repeated on each page; one with `cant_split` is not broken by a page."""

    header: bool
    cant_split: bool
    cells: tuple[CellView, ...]


class TableView(NamedTuple):
    """A table. `width` is None when not fixed; `number` counts the tables of its part from 0.

    `cell_margins` are those left and right of a cell's text. `share` is its width in percent of
    the room. `floating`: text flows around it.
    """

    number: int
    style: str | None
    grid: tuple[float, ...]
    width: float | None
    indent: float
    align: str
    cell_margins: tuple[float, float]
    rows: tuple[RowView, ...]
    section: int
    source: Source
    share: float | None = None
    floating: bool = False

    @property
    def paragraphs(self) -> tuple[ParagraphView, ...]:
        """The paragraphs of all cells, row by row."""
        return tuple(p for row in self.rows for cell in row.cells for p in cell.paragraphs)


Block = ParagraphView | TableView


class MarginText(NamedTuple):
    """A header or footer: `kind` is "default", "first" or "even".

    `inherited` when the section takes it from the one before.
    """

    kind: str
    part: str
    blocks: tuple[Block, ...]
    inherited: bool

    @property
    def paragraphs(self) -> tuple[ParagraphView, ...]:
        """Its paragraphs in reading order."""
        return paragraphs_of(self.blocks)

    @property
    def text(self) -> str:
        """Its paragraphs' texts, one a line."""
        return "\n".join(p.text for p in self.paragraphs)

    @property
    def boxes(self) -> tuple[BoxView, ...]:
        """Its text boxes, those in boxes included."""
        return boxes_of(self.blocks)

    @property
    def has_page_number(self) -> bool:
        """Whether a PAGE field stands in it, in its text boxes too."""
        return "PAGE" in self.fields

    @property
    def fields(self) -> frozenset[str]:
        """The names of the fields in it and in its text boxes, as paragraphs have them."""
        inside = (p for box in self.boxes for p in box.paragraphs)
        return frozenset(name for p in (*self.paragraphs, *inside) for name in p.fields)


class SectionView(NamedTuple):
    """A section. `page_start` is the number its pages restart at, None when they run on.

    `title_page`: its first page uses the "first" header and footer. `kind` is Word's word for how
    it begins ("nextPage", "continuous", …), `number_format` that for its page numbers ("decimal",
    "upperRoman", …); `chapter_level` is the heading whose number stands before them, from 1.
    """

    number: int
    format: PageFormat
    kind: str
    title_page: bool
    page_start: int | None
    headers: tuple[MarginText, ...]
    footers: tuple[MarginText, ...]
    source: Source
    number_format: str = "decimal"
    chapter_level: int | None = None
    columns: int = 1

    def header_on(self, kind: str) -> MarginText | None:
        """The header of that kind, inherited or own; None prints nothing there."""
        return next((h for h in self.headers if h.kind == kind), None)

    def footer_on(self, kind: str) -> MarginText | None:
        """The footer of that kind, inherited or own; None prints nothing there."""
        return next((f for f in self.footers if f.kind == kind), None)


class StyleView(NamedTuple):
    """A paragraph or character style as it formats a paragraph nobody has touched."""

    id: str
    name: str
    kind: str
    based_on: str | None
    format: ParagraphFormat
    run: RunFormat

    @property
    def run_formats(self) -> tuple[RunFormat, ...]:
        """Its one character format."""
        return (self.run,)

    @property
    def fonts(self) -> tuple[str, ...]:
        """The fonts it names for Latin letters."""
        return tuple(dict.fromkeys((self.run.font, self.run.font_other)))

    @property
    def case(self) -> str | None:
        """ "hoa" when it capitalises, "hoa_nho" in small capitals; else the text decides, None."""
        if self.run.caps:
            return "hoa"
        return "hoa_nho" if self.run.small_caps else None

    @property
    def raised(self) -> bool:
        """Whether its letters are raised or lowered, and so smaller."""
        return self.run.raised is not None


class DocumentView(NamedTuple):
    """A document: its sections, its body's blocks in order, its styles by name.

    `traces` counts what it holds beside text, by the names of `traces.py`.
    """

    shown: str
    sections: tuple[SectionView, ...]
    blocks: tuple[Block, ...]
    styles: Mapping[str, StyleView]
    properties: CoreProperties
    settings: Settings
    language: str | None
    traces: Mapping[str, int] = MappingProxyType({})

    @property
    def paragraphs(self) -> tuple[ParagraphView, ...]:
        """All paragraphs of the body in reading order, those in cells included."""
        return paragraphs_of(self.blocks)

    @property
    def boxes(self) -> tuple[BoxView, ...]:
        """All text boxes hung on the body's paragraphs, those in boxes included."""
        return boxes_of(self.blocks)

    @property
    def tables(self) -> tuple[TableView, ...]:
        """The tables of the body that are not inside another."""
        return tuple(b for b in self.blocks if isinstance(b, TableView))


def paragraphs_of(blocks: tuple[Block, ...]) -> tuple[ParagraphView, ...]:
    """The paragraphs of these blocks in reading order, those in cells included."""
    found: list[ParagraphView] = []
    for block in blocks:
        found.extend([block] if isinstance(block, ParagraphView) else block.paragraphs)
    return tuple(found)


def boxes_of(blocks: tuple[Block, ...]) -> tuple[BoxView, ...]:
    """The text boxes hung on these blocks' paragraphs, each before those inside it."""
    found: list[BoxView] = []
    for paragraph in paragraphs_of(blocks):
        for box in paragraph.boxes:
            found.extend((box, *boxes_of(box.blocks)))
    return tuple(found)
