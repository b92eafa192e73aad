"""The head of a paper that a decision puts into force: its own, in the place of an annex's.

Mẫu 1.3, second page: the agency and Quốc hiệu as over the decision, without number, place and
date; the type, the subject, the reference under them.
"""

from __future__ import annotations

from copy import deepcopy
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.ooxml.markup import w

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence

    from docgen.ooxml.markup import Element
    from docgen.render.styles import Styles

_NOT_ITS_OWN = ("so_ky_hieu", "dia_danh_ngay", "trich_yeu_cong_van")
_AS: Mapping[str, str] = MappingProxyType({"phu_luc": "ten_loai", "ten_phu_luc": "trich_yeu"})
"""What the template prints of an annex → what it is of such a paper."""


def set_enacted(body: Element, markers: Sequence[Element], styles: Styles) -> None:
    """Make the annexes that end in these markers papers of their own."""
    places = {styles.id(annex): styles.id(key) for annex, key in _AS.items()}
    for marker in markers:
        titles = [style for style in _styles_above(marker) if style.get(w("val"), "") in places]
        for style in titles:
            style.set(w("val"), places[style.get(w("val"), "")])
        first = next(titles[-1].iterancestors(w("p"))) if titles else marker
        for table in _head(body, styles):
            first.addprevious(table)


def _styles_above(marker: Element) -> Iterator[Element]:
    """What names the styles of the paragraphs between a marker and the section before it."""
    for sibling in marker.itersiblings(w("p"), preceding=True):
        if sibling.find(f"{w('pPr')}/{w('sectPr')}") is not None:
            return
        yield from sibling.iterfind(f"{w('pPr')}/{w('pStyle')}")


def _head(body: Element, styles: Styles) -> Iterator[Element]:
    """A copy of the paper's head without what is the paper's alone."""
    motto, own = {styles.id("quoc_hieu")}, {styles.id(k) for k in _NOT_ITS_OWN if k in styles.names}
    found = (t for t in body.iterfind(w("tbl")) if any(True for _ in _styled(t, motto)))
    for table in (deepcopy(t) for t in list(found)[:1]):
        for row in table.findall(w("tr")):
            for paragraph in list(_styled(row, own)):
                next(paragraph.iterancestors()).remove(paragraph)
            if next(row.iter(w("p")), None) is None:
                table.remove(row)
        yield table


def _styled(element: Element, styles: Container[str]) -> Iterator[Element]:
    named = element.iterfind(f".//{w('p')}/{w('pPr')}/{w('pStyle')}")
    return (next(n.iterancestors(w("p"))) for n in named if n.get(w("val"), "") in styles)
