"""The one table of properties a norm speaks of: each with its reader and its writer.

Keys are those of the standards. Readers take an effective view and give every different value
found there, in order (a line may mix sizes). Writers put a value into XML at the place the schema
fixes, leaving alone what shares the element with it. Sizes are kept in half points, lengths in
twips: a length read back may differ from the one written by half a twip (0.009 mm).
"""

from __future__ import annotations

from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, Protocol

from docgen.ooxml import writers
from docgen.ooxml.markup import TWIPS_PER_MM
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from docgen.ooxml.formats import PageFormat, ParagraphFormat, RunFormat
    from docgen.ooxml.markup import Element
    from docgen.standards.base import Unit, Value

Kind = Literal["run", "paragraph", "page"]
_HALF_A_TWIP_MM = 0.5 / TWIPS_PER_MM
_SINGLE = 1.15  # a single line of Times New Roman, in sizes
_ABOUT_SINGLE = 0.1
SMALL_CAPITALS = "hoa_nho"
Words = tuple[tuple["Value", str], ...]


class Formatted(Protocol):
    """What run and paragraph properties are read from: `ParagraphView` and `StyleView`."""

    @property
    def format(self) -> ParagraphFormat:
        """Its paragraph format."""

    @property
    def run_formats(self) -> tuple[RunFormat, ...]:
        """Its different run formats."""

    @property
    def fonts(self) -> tuple[str, ...]:
        """Its different fonts."""

    @property
    def case(self) -> str | None:
        """ "hoa", "thuong", "hoa_nho" or None."""

    @property
    def raised(self) -> bool:
        """Whether it is text printed small because it is raised or lowered."""


class Paged(Protocol):
    """What page properties are read from: `SectionView`."""

    @property
    def format(self) -> PageFormat:
        """Its page."""


class Property(NamedTuple):
    """One property: `key` as in the standards, `name` and `words` as in messages.

    `read` takes a `Formatted` (kind "run" or "paragraph") or a `Paged` (kind "page"): which one,
    `kind` says. An empty answer means the view says nothing of it. `write` takes an element that
    may hold `w:rPr` or `w:pPr` (`w:style`, `w:p`, `w:r`, `w:rPrDefault`, `w:pPrDefault`) or, for
    the page, a `w:sectPr`.
    """

    key: str
    name: str
    unit: Unit
    kind: Kind
    read: Callable[[Any], tuple[Value, ...]]
    write: Callable[[Element, Value], None]
    words: Words = ()


def format_value(prop: Property, value: Value | None) -> str:
    """The value in a message: "13 pt", "12,7 mm", "không đậm", "canh giữa"; None is "không có"."""
    if value is None:
        return "không có"
    for said, word in prop.words:
        if said == value:
            return word
    if isinstance(value, str):
        return value
    # A length is a whole number of twips, so 210 mm reads back as 210.009.
    rounded = round(value, 1)
    if abs(value - rounded) > _HALF_A_TWIP_MM:
        rounded = round(value, 2)
    number = f"{rounded:.2f}".rstrip("0").rstrip(".").replace(".", ",")
    return f"{number} {prop.unit}".strip()


def _of_runs(view: Formatted, *, key: str) -> tuple[Value, ...]:
    return tuple(dict.fromkeys(getattr(f, key) for f in view.run_formats))


def _size(view: Formatted) -> tuple[Value, ...]:
    """As printed where raised letters are the text; of a mark in a line as said."""
    if not view.raised:
        return _of_runs(view, key="size")
    return tuple(dict.fromkeys(f.printed_size for f in view.run_formats))


def _of_format(view: Formatted | Paged, *, key: str) -> tuple[Value, ...]:
    value = getattr(view.format, key)
    return () if value is None else (value,)


def _fonts(view: Formatted) -> tuple[Value, ...]:
    return view.fonts


def _case(view: Formatted) -> tuple[Value, ...]:
    return () if view.case is None else (view.case,)


def _line_spacing(view: Formatted) -> tuple[Value, ...]:
    """As a multiple of a single line: points by the largest letters, to a tenth.

    How high a single line is depends on the typeface: what is a tenth off is single too. Lines of
    a least height are never less than single.
    """
    look = view.format
    if look.line is not None:
        return (look.line,)
    points = look.line_exact if look.line_at_least is None else look.line_at_least
    if points is None:
        return ()
    share = points / (_SINGLE * max(run.size for run in view.run_formats))
    if look.line_at_least is not None:
        share = max(share, 1.0)
    return (1.0 if abs(share - 1.0) <= _ABOUT_SINGLE else round(share, 1),)


def _on_off(on: str) -> Words:
    return ((True, on), (False, f"không {on}"))


def _run_switch(key: str, name: str, words: Words, names: tuple[str, ...]) -> Property:
    write = partial(writers.run_switch, names=names)
    return Property(key, name, "", "run", partial(_of_runs, key=key), write, words)


def _paragraph_switch(key: str, name: str, words: Words, element: str) -> Property:
    write = partial(writers.paragraph_switch, name=element)
    return Property(key, name, "", "paragraph", partial(_of_format, key=key), write, words)


def _paragraph(
    key: str,
    name: str,
    unit: Unit,
    write: Callable[[Element, Value], None],
    words: Words = (),
) -> Property:
    return Property(key, name, unit, "paragraph", partial(_of_format, key=key), write, words)


def _margin(key: str, name: str, attribute: str) -> Property:
    write = partial(writers.margin, name=attribute)
    return Property(key, name, "mm", "page", partial(_of_format, key=key), write)


def _page_size(key: str, name: str, attribute: str) -> Property:
    write = partial(writers.page_size, name=attribute)
    return Property(key, name, "mm", "page", partial(_of_format, key=key), write)


_ALIGNMENTS: Words = (
    ("trai", "canh trái"),
    ("giua", "canh giữa"),
    ("phai", "canh phải"),
    ("deu", "canh đều hai lề"),
)
# Those Word offers by name, and its theme's black in its lighter shades.
_COLOURS: Words = (
    ("000000", "đen"),
    ("FF0000", "đỏ tươi"),
    ("C00000", "đỏ sẫm"),
    ("FFC000", "cam"),
    ("FFFF00", "vàng"),
    ("92D050", "xanh lá nhạt"),
    ("00B050", "xanh lá"),
    ("00FF00", "xanh lá"),
    ("00B0F0", "xanh da trời"),
    ("0070C0", "xanh"),
    ("0000FF", "xanh"),
    ("002060", "xanh sẫm"),
    ("7030A0", "tím"),
    ("FFFFFF", "trắng"),
    ("0D0D0D", "gần đen (0D0D0D)"),
)
_RULES: Words = (("tren", "kẻ trên"), ("khung", "đóng khung"), ("khong", "không kẻ"))
_INDENT_LEFT = partial(writers.indent, side="left", bidi_side="start")
_INDENT_RIGHT = partial(writers.indent, side="right", bidi_side="end")

_ALL = (
    Property("font", "phông chữ", "", "run", _fonts, writers.font),
    Property("size", "cỡ chữ", "pt", "run", _size, writers.size),
    _run_switch("italic", "kiểu chữ", ((True, "nghiêng"), (False, "đứng")), ("i", "iCs")),
    _run_switch("bold", "chữ đậm", _on_off("đậm"), ("b", "bCs")),
    Property(
        "case",
        "chữ hoa",
        "",
        "run",
        _case,
        writers.case,
        (("hoa", "in hoa"), ("thuong", "in thường"), (SMALL_CAPITALS, "in hoa nhỏ (Small caps)")),
    ),
    Property(
        "color",
        "màu chữ",
        "",
        "run",
        partial(_of_runs, key="color"),
        writers.color,
        _COLOURS,
    ),
    Property(
        "underline",
        "gạch chân",
        "",
        "run",
        partial(_of_runs, key="underline"),
        writers.underline,
        (("none", "không"), ("single", "một nét"), ("double", "hai nét")),
    ),
    _paragraph("align", "canh lề", "", writers.align, _ALIGNMENTS),
    _paragraph("first_line", "lùi dòng đầu", "mm", writers.first_line),
    _paragraph("left", "thụt trái", "mm", _INDENT_LEFT),
    _paragraph("right", "thụt phải", "mm", _INDENT_RIGHT),
    _paragraph("before", "cách đoạn trên", "pt", partial(writers.space, side="before")),
    _paragraph("after", "cách đoạn dưới", "pt", partial(writers.space, side="after")),
    Property(
        "line",
        "cách dòng",
        "dòng",
        "paragraph",
        _line_spacing,
        writers.line,
        ((1.0, "dòng đơn"),),
    ),
    _paragraph("line_exact", "cách dòng chính xác", "pt", writers.line_exact),
    _paragraph_switch("keep_next", "giữ với đoạn sau", _on_off("giữ với đoạn sau"), "keepNext"),
    _paragraph_switch("keep_lines", "giữ các dòng", _on_off("giữ các dòng liền nhau"), "keepLines"),
    _paragraph_switch("widow", "dòng lẻ loi", _on_off("chặn dòng lẻ loi"), "widowControl"),
    _paragraph(
        "outline",
        "cấp đề mục",
        "",
        writers.outline,
        tuple((level, f"cấp {level + 1}") for level in range(9)),
    ),
    _paragraph("rule", "đường kẻ", "", writers.rule, _RULES),
    _paragraph_switch(
        "page_break_before", "sang trang", _on_off("sang trang trước đoạn"), "pageBreakBefore"
    ),
    _page_size("page_width", "chiều rộng giấy", "w"),
    _page_size("page_height", "chiều dài giấy", "h"),
    Property(
        "orientation",
        "hướng giấy",
        "",
        "page",
        partial(_of_format, key="orientation"),
        writers.orientation,
        (("doc", "trang dọc"), ("ngang", "trang ngang")),
    ),
    _margin("margin_top", "lề trên", "top"),
    _margin("margin_bottom", "lề dưới", "bottom"),
    _margin("margin_left", "lề trái", "left"),
    _margin("margin_right", "lề phải", "right"),
    _margin("header", "cách mép trên của số trang", "header"),
)

PROPERTIES: Mapping[str, Property] = MappingProxyType({p.key: p for p in _ALL})
