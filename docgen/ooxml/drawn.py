"""What stands at a paragraph beside its text: number, tab stops, lines, pictures, text boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.view import paragraphs_of
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from docgen.ooxml.formats import RunFormat
    from docgen.ooxml.markup import Element
    from docgen.ooxml.view import Block, ParagraphView


class Tab(NamedTuple):
    """A tab stop, mm from the text margin; `kind` and `leader` are Word's words."""

    at: float
    kind: str
    leader: str = "none"


class Frame(NamedTuple):
    """A frame around paragraphs (17.3.1.11): lengths in mm, None where the text decides.

    `x` and `y` are a distance or Word's word ("center", "right", …), from what `x_from` and
    `y_from` name.
    """

    width: float | None
    height: float | None
    x: float | str | None
    y: float | str | None
    x_from: str
    y_from: str


class NumberView(NamedTuple):
    """The number Word puts before a paragraph: `text` as printed ("1.", "a)", "Điều 2.", "•").

    `suffix` is what follows it: "tab", "space" or "nothing". `level` counts from 0. `automatic`
    names its kind in Word's words ("decimal", "lowerLetter", "bullet").
    """

    text: str
    format: RunFormat
    suffix: str
    level: int
    automatic: str


INSETS = 5.08  # mm: a tenth of an inch each at left and right, where nothing is said


class Position(NamedTuple):
    """Where a drawn thing hangs. `x`, `y` are mm, or Word's word ("center", "right", …).

    They count from what `x_from`, `y_from` name ("margin", "page", "column", "paragraph", …).
    `inline`: it stands in the line of text like a letter, and x and y are None.
    """

    inline: bool
    x: float | str | None = None
    y: float | str | None = None
    x_from: str = ""
    y_from: str = ""


class LineView(NamedTuple):
    """A ruled line. `length` in mm; None where what it stands in decides.

    `kind`: "drawing" (DrawingML), "vml", "hr" (VML's horizontal rule), "border" (of a paragraph,
    `edge` says which), "characters" (typed "____", "――") or "underline" (underlined blanks).
    `share` is a length in percent of the room. `thickness` is pt, None where nothing is said.
    `step` is the length of one of its characters, mm, where it is typed of them.
    One typed of hyphens, or drawn dashed, is not `solid`: a reader sees its strokes apart. `colour`
    is its own ink, RRGGBB, where the drawing names it; `double` where it is drawn of several lines.
    """

    kind: str
    length: float | None
    horizontal: bool = True
    position: Position = Position(inline=True)
    thickness: float | None = None
    share: float | None = None
    edge: str = ""
    step: float | None = None
    solid: bool = True
    colour: str | None = None
    double: bool = False


class PictureView(NamedTuple):
    """A picture, chart or other thing drawn and not read: `kind` and its size in mm."""

    kind: str
    width: float | None
    height: float | None
    position: Position


class BoxView(NamedTuple):
    """A text box: its blocks are a story of their own, hung on a paragraph. Lengths in mm.

    `framed` where a line is drawn around it; `insets` are left free beside its text, left and
    right together.
    """

    blocks: tuple[Block, ...]
    width: float | None
    height: float | None
    position: Position
    framed: bool = True
    insets: float = INSETS

    @property
    def paragraphs(self) -> tuple[ParagraphView, ...]:
        """Its paragraphs in reading order."""
        return paragraphs_of(self.blocks)


class BoxShape(NamedTuple):
    """A text box not read yet: its `w:txbxContent`, its size in mm, where it hangs."""

    content: Element
    width: float | None
    height: float | None
    position: Position
    framed: bool = True
    insets: float = INSETS


Drawn = BoxShape | LineView | PictureView
