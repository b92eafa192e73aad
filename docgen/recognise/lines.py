"""A document as lines in reading order, and lines cut into what stands side by side in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.drawn import Position
from docgen.ooxml.view import RunView, TableView
from docgen.recognise.listed import goes_on
from docgen.recognise.notes import without_marks
from docgen.recognise.parts import HERE, UNKNOWN, Around, Item, Spot
from docgen.recognise.tabbed import spans_of
from docgen.recognise.words import columns, is_divided, lines, opening
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from docgen.ooxml.drawn import Frame, Tab
    from docgen.ooxml.view import Block, DocumentView, ParagraphView

_DASHES = frozenset("-–—‐‑−")
_BULLETS = frozenset({"bullet"})
_MOST_PIECES = 200  # of one paragraph: no list of recipients is longer
_WIDE = 10  # blanks before a line that push it to the other side


class Line(NamedTuple):
    """A paragraph, its automatic number typed; `words` are its opening, as `opening` gives them.

    `divided` where it may have several lines or columns. `component` is what its style says.
    `table` is the outermost table it stands in that does more than put text on the page, `spot`
    the box.
    """

    paragraph: ParagraphView
    words: str
    divided: bool
    component: str | None
    table: TableView | None
    spot: Spot

    @property
    def blank(self) -> bool:
        """Whether nothing is printed in it but perhaps a drawing."""
        return not self.words


def read_lines(
    view: DocumentView,
    by_style: Callable[[ParagraphView], str | None],
    tables_in: Callable[[TableView], tuple[TableView, ...]],
    rows_of_text: Callable[[TableView], frozenset[int]],
) -> tuple[Line, ...]:
    """The paragraphs of the body, those of a text box before the one it hangs on.

    A table is read as the `tables_in` it. Those in the `rows_of_text` of one stand in none.
    """
    return tuple(_Reader(by_style, tables_in, rows_of_text).read(view.blocks, None, HERE))


class _Reader:
    def __init__(
        self,
        by_style: Callable[[ParagraphView], str | None],
        tables_in: Callable[[TableView], tuple[TableView, ...]],
        rows_of_text: Callable[[TableView], frozenset[int]],
    ) -> None:
        self._by_style = by_style
        self._tables_in = tables_in
        self._rows_of_text = rows_of_text
        self._boxes = 0
        self._section = self._column = 0
        self._frame: tuple[Frame | None, Spot] = (None, HERE)

    def read(
        self, blocks: tuple[Block, ...], table: TableView | None, spot: Spot
    ) -> Iterator[Line]:
        for block in blocks:
            if isinstance(block, TableView):
                if table is not None or spot.around is not None:
                    yield from self._rows(block, table or block, frozenset(), spot)
                    continue
                for one in self._tables_in(block):
                    yield from self._rows(one, one, self._rows_of_text(one), spot)
                continue
            for box in block.boxes:
                self._boxes += 1
                around = Around(
                    self._boxes, box.position, box.width, block.source, box.framed, box.insets
                )
                yield from self.read(box.blocks, None, Spot(around=around))
            yield self._line(block, table, spot)

    def _rows(
        self, table: TableView, outer: TableView, page: frozenset[int], spot: Spot
    ) -> Iterator[Line]:
        """The lines of a table; those of its rows on the `page` stand in none."""
        for place, row in enumerate(table.rows):
            for cell in row.cells:
                yield from self.read(cell.blocks, None if place in page else outer, spot)

    def _line(self, paragraph: ParagraphView, table: TableView | None, spot: Spot) -> Line:
        if table is None and spot == HERE:
            spot = self._in_column(paragraph)
        if table is None and spot.around is None and paragraph.cell is not None:
            paragraph = paragraph._replace(cell=None)
        if paragraph.format.frame is not None:
            spot = self._framed(paragraph, paragraph.format.frame)
        component = self._by_style(paragraph)
        shown = without_marks(as_printed(paragraph))
        text = shown.text
        words = opening(_without_numbers(shown, text))
        return Line(shown, words, is_divided(text), component, table, spot)

    def _in_column(self, paragraph: ParagraphView) -> Spot:
        """Where it stands of the columns of its section, which breaks of column begin."""
        if paragraph.section != self._section:
            self._section, self._column = paragraph.section, 0
        text, here = paragraph.text, self._column
        self._column += text.count("\v")
        if not text.partition("\v")[0].strip():
            here = self._column
        return Spot(column=here) if here else HERE

    def _framed(self, paragraph: ParagraphView, frame: Frame) -> Spot:
        """Paragraphs in a row with the same frame share it (17.3.1.11)."""
        known, spot = self._frame
        if known != frame:
            self._boxes += 1
            position = Position(
                inline=False, x=frame.x, y=frame.y, x_from=frame.x_from, y_from=frame.y_from
            )
            spot = Spot(around=Around(self._boxes, position, frame.width, paragraph.source))
            self._frame = (frame, spot)
        return spot


def as_printed(paragraph: ParagraphView) -> ParagraphView:
    """The paragraph with the number Word gives it as if somebody had typed it."""
    number = paragraph.number
    if number is None or not number.text:
        return paragraph
    text, look = number.text, number.format
    if number.automatic in _BULLETS:
        # The sign may be of any symbol font: what is read is that there is one.
        text = "-" if text in _DASHES else "+" if text == "+" else "•"
        beside = paragraph.runs[0].format if paragraph.runs else paragraph.mark
        look = beside._replace(color=look.color)
    return paragraph._replace(runs=(RunView(f"{text} ", look), *paragraph.runs), number=None)


def _without_numbers(paragraph: ParagraphView, text: str) -> str:
    """The text of a paragraph without the marks of notes: "GIẤY MỜI⁵"."""
    if not any(run.format.raised for run in paragraph.runs):
        return text
    return "".join(
        run.text
        for run in paragraph.runs
        if not run.format.hidden
        and not (run.format.raised == "superscript" and run.text.strip().isdigit())
    )


def pieces_of(line: Line) -> list[Item]:
    """The columns of its lines, each as an item without component; one for an undivided line."""
    if not line.divided:  # as nearly every line
        return [_whole(line)]
    text = line.paragraph.text
    typed = [(start, text[start:end]) for start, end in lines(text)]
    rows = [(start, words, columns(words)) for start, words in typed]
    aside = _may_be_aside(line) or any(len(across) > 1 for _, _, across in rows)
    spans = [
        (
            Spot(row, place, len(across), by_blanks="\t" not in words, span=span),
            start + _begin(words, left),
            start + right,
        )
        for row, (start, words, across) in enumerate(rows)
        for place, ((left, right), span) in enumerate(
            zip(across, spans_of(line.paragraph, start, words, across), strict=True),
            _left_out(words, across) if aside else 0,
        )
    ]
    if len(spans) > _MOST_PIECES:
        return [_whole(line)]
    if len(spans) < 2:
        return [_alone(line, *spans)]
    return [
        Item(
            line.component,
            cut(line.paragraph, left, right),
            spot._replace(
                around=line.spot.around,
                by_blanks=spot.by_blanks and (spot.columns > 1 or spot.column > 0),
            ),
        )
        for spot, left, right in spans
    ]


def glued(first: Item, second: Item) -> Item:
    """Two lines as one item of the first's component, with a line break between them."""
    runs = first.paragraph.runs
    look = runs[-1].format if runs else first.paragraph.mark
    joined = (*runs, RunView("\n", look), *second.paragraph.runs)
    return first._replace(paragraph=first.paragraph._replace(runs=joined))


def whole_names(pieces: list[Item]) -> list[Item]:
    """The lines of a paragraph with the names whole that are parted by a line break."""
    found: list[Item] = []
    for piece in pieces:
        above = found[-1] if found else None
        if (
            above is not None
            and piece.spot.column == above.spot.column
            and goes_on(above.paragraph.displayed, piece.paragraph.displayed)
        ):
            found[-1] = glued(above, piece)
        else:
            found.append(piece)
    return found


def _whole(line: Line) -> Item:
    return Item(line.component, line.paragraph, line.spot)


def _begin(text: str, left: int) -> int:
    """Where a column begins, the blanks typed before the first of a line included."""
    return left if text[:left].strip(" \u00a0") else 0


def _alone(line: Line, *spans: tuple[Spot, int, int]) -> Item:
    """A line of one column, with what is typed before it."""
    if not spans or not spans[0][0].column:
        return _whole(line)
    spot, start, end = spans[0]
    look = cut(line.paragraph, start, end).format
    pushed = line.spot._replace(column=spot.column, by_blanks=spot.by_blanks, span=spot.span)
    return Item(line.component, line.paragraph._replace(format=look), pushed)


def _may_be_aside(line: Line) -> bool:
    """Whether blanks before a line push it to the other side.

    In a cell beside others, in a box they may as well set it in the middle.
    """
    beside = line.table is not None and len(line.table.grid) > 1
    return not beside and line.spot.around is None


def _left_out(text: str, across: list[tuple[int, int]]) -> int:
    """1 where the first column of a line is empty, so that what stands first is the second."""
    before = text[: across[0][0]] if across else ""
    return int("\t" in before or len(before) >= _WIDE)


def cut(paragraph: ParagraphView, start: int, end: int) -> ParagraphView:
    """The paragraph with the letters from `start` to before `end` of its text alone."""
    runs: list[RunView] = []
    place = 0
    for run in paragraph.runs:
        if run.format.hidden:
            continue
        left, right = max(start - place, 0), min(end - place, len(run.text))
        if left < right:
            whole = left == 0 and right == len(run.text)
            runs.append(run if whole else run._replace(text=run.text[left:right]))
        place += len(run.text)
    align = _align(paragraph, paragraph.text, start)
    look = paragraph.format
    if align != look.align:
        look = look._replace(align=align)
    return paragraph._replace(runs=tuple(runs), format=look)


def _align(paragraph: ParagraphView, text: str, start: int) -> str:
    """How a column is aligned: as the tab stop before it says, the first as the paragraph.

    So is what goes on with the first, as a subject in the line of its title does.
    """
    before = text[text.rfind("\n", 0, start) + 1 : start]
    if not is_divided(before.lstrip("\u00a0 ")):
        rest = text[start:].split("\n", 1)[0].lstrip("\u00a0 ")
        return UNKNOWN if "\t" in rest or "   " in rest else paragraph.format.align
    stops: tuple[Tab, ...] = tuple(t for t in paragraph.format.tabs if t.kind != "clear")
    tabs = before.count("\t")
    if 0 < tabs <= len(stops) and stops[tabs - 1].kind == "center":
        return "giua"
    return UNKNOWN
