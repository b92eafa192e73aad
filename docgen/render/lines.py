"""Lines that depend on widths: texts broken into balanced lines, ruled lines, boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.markup import PARAGRAPH_ORDER, TWIPS_PER_MM, twips, w
from docgen.ooxml.reading import cell_margins
from docgen.render.xml import element
from docgen.typeface import balanced_lines, break_lines, text_width, widest_print
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from docgen.ooxml.markup import Element
    from docgen.render.styles import Styles
    from docgen.standards.base import Rule
    from docgen.typeface import Face

# Texts set as titles: broken into balanced lines where the data did not break them.
CAN_DOI = (
    *("co_quan_chu_quan", "co_quan_ban_hanh", "trich_yeu", "trich_yeu_cong_van"),
    *("ten_phu_luc", "kem_theo"),
    *("ben_ky", "quyen_han", "chuc_vu"),
)
_CHU_KY = frozenset({"quyen_han", "chuc_vu"})
_TUNG_DONG = frozenset({"ben_ky", "quyen_han"})  # each of their lines is a text of its own
_CHO_GHI = "kem_theo"  # it holds the blanks that number and date are written into
_KHUNG = 8.0  # mm the box is wider than its text


class Line(NamedTuple):
    """A paragraph of the frame with the width it is set in, mm."""

    paragraph: Element
    width: float

    @property
    def text(self) -> str:
        """Its text, line breaks as newlines."""
        return line_text(self.paragraph)


def line_text(paragraph: Element) -> str:
    """The text of a paragraph of the frame, line breaks as newlines."""
    return "".join(
        "\n" if node.tag == w("br") else node.text or "" for node in paragraph.iter(w("t"), w("br"))
    )


def balance(
    body: Element, styles: Styles, widths: Sequence[float], units: Sequence[str] = ()
) -> None:
    """Break the titles of the frame into balanced lines, the office of a signer in no unit's name.

    `widths` has, for each child of the body, the width between the margins of its page, mm;
    `units` the names of units, in small letters.
    """
    styled = _by_style(body)
    for component in (key for key in CAN_DOI if key in styles.names):
        for line in _lines(styled, styles.id(component), body, widths):
            texts = [t for t in line.paragraph.iter(w("t")) if t.text]
            whole = line.text.split("\n") == [t.text for t in texts]
            # Broken by the data already, or mixed by the office's hand: left as it stands.
            if not whole or (len(texts) > 1 and component not in _TUNG_DONG):
                continue
            kept = units if component in _CHU_KY else ()
            for text in texts:
                face = styles.face(component)
                width = line.width
                if component == _CHO_GHI:
                    width -= _stretched(text.text or "", face, width)
                _set_lines(text, balanced_lines(text.text or "", face, width, kept))


def _stretched(text: str, face: Face, width: float) -> float:
    """How much wider LibreOffice prints a text of one line, mm, where it then has no room."""
    narrow, wide = text_width(text, face), widest_print(text, face)
    return wide - narrow if narrow <= width < wide else 0.0


def rule(body: Element, rules: tuple[Rule, ...], styles: Styles, widths: Sequence[float]) -> None:
    """Give each ruled line its length: a part of the longest printed line above it, centred."""
    styled = _by_style(body)
    for component in dict.fromkeys(item.component for item in rules):
        # What may stand in for another text gives way to that.
        own = sorted(
            (item for item in rules if item.component == component),
            key=lambda item: item.instead_of is None,
        )
        above = {
            _container(line.paragraph): (line, item)
            for item in own
            for line in _lines(styled, styles.id(item.under), body, widths)
        }
        for ruled in _lines(styled, styles.id(component), body, widths):
            found = above.get(_container(ruled.paragraph))
            if found is None:
                continue
            text, item = found
            face = styles.face(item.under)
            printed = break_lines(text.text, face, text.width)
            longest = max(text_width(line, face) for line in printed)
            _indent(ruled, longest * item.choose)


def box(body: Element, styles: Styles, widths: Sequence[float]) -> None:
    """Draw the box of the line above the head around its text, not across the page."""
    for line in _lines(_by_style(body), styles.id("khung"), body, widths):
        _indent(line, text_width(line.text, styles.face("khung")) + _KHUNG)


def _by_style(body: Element) -> Mapping[str, list[Element]]:
    """The paragraphs of each style, by its id."""
    styled: dict[str, list[Element]] = {}
    for named in body.iter(w("pStyle")):
        paragraph = next(named.iterancestors(w("p")))
        styled.setdefault(named.get(w("val"), ""), []).append(paragraph)
    return styled


def _lines(
    styled: Mapping[str, list[Element]], style: str, body: Element, widths: Sequence[float]
) -> Iterator[Line]:
    for paragraph in styled.get(style, ()):
        yield Line(paragraph, _width(paragraph, body, widths))


def _width(paragraph: Element, body: Element, widths: Sequence[float]) -> float:
    cell = next(paragraph.iterancestors(w("tc")), None)
    if cell is not None:
        table = next(cell.iterancestors(w("tbl")))
        declared = cell.find(f"{w('tcPr')}/{w('tcW')}")
        width = twips(None if declared is None else declared.get(w("w"))) or 0.0
        return width / TWIPS_PER_MM - sum(cell_margins(table))
    return widths[_top(paragraph, body)]


def _top(paragraph: Element, body: Element) -> int:
    node = paragraph
    while (parent := node.getparent()) is not None and parent is not body:
        node = parent
    return body.index(node)


def _container(paragraph: Element) -> Element | int:
    """What holds the paragraph: its cell, or the number of the section it stands in."""
    cell = next(paragraph.iterancestors(w("tc")), None)
    if cell is not None:
        return cell
    return sum(
        1
        for sibling in paragraph.itersiblings(w("p"), preceding=True)
        if sibling.find(f"{w('pPr')}/{w('sectPr')}") is not None
    )


def _set_lines(text: Element, lines: tuple[str, ...]) -> None:
    text.text = lines[0]
    after = text
    for line in lines[1:]:
        for made in (element("br"), element("t", text=line)):
            after.addnext(made)
            after = made


def _indent(line: Line, length: float) -> None:
    side = max(line.width - length, 0.0) / 2
    set_indents(line.paragraph, side, side)


def set_indents(paragraph: Element, left: float, right: float) -> None:
    """Give a styled paragraph of the frame these indents, mm."""
    properties = paragraph.find(w("pPr"))
    assert properties is not None  # noqa: S101 -- found by the style that stands in it
    for old in properties.findall(w("ind")):
        properties.remove(old)
    place = next(
        (k for k, child in enumerate(properties) if child.tag in _AFTER_INDENT), len(properties)
    )
    sides = {"left": left, "right": right}
    made = {side: str(round(length * TWIPS_PER_MM)) for side, length in sides.items()}
    properties.insert(place, element("ind", **made))


# What may follow w:ind in a w:pPr (ECMA-376 17.3.1.26): Word refuses another order.
_AFTER_INDENT = frozenset(w(n) for n in PARAGRAPH_ORDER[PARAGRAPH_ORDER.index("ind") + 1 :])
