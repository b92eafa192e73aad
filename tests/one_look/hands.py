"""The ways a paper is typed in Word: where its letters get their look from, and how it is cut up.

Each is a function from file to file; what is printed stays the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from types import MappingProxyType

from docgen.ooxml.markup import PARAGRAPH_ORDER, Element, W, child_in_order, w
from docgen.ooxml.package import open_package, save_package
from docgen.ooxml.properties import PROPERTIES
from tests.rules.push import STYLES_PART, edited

_TIMES = "Times New Roman"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_GRID = "".join(
    f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_SHEET = (
    f'<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{{font}}" '
    'w:eastAsia="{font}" w:hAnsi="{font}" w:cs="Times New Roman"/><w:sz w:val="{size}"/>'
    '<w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault>{spacing}</w:pPrDefault>'
    '</w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name '
    'w:val="Normal"/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal">'
    '<w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
    '<w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    '</w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>'
    '<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{grid}</w:tblBorders></w:tblPr>'
    "</w:style></w:styles>"
)
_LOOSE = '<w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr>'


def direct(docx: bytes) -> bytes:
    """Normal as a new file of Word has it, everything set by hand on the paragraphs and runs."""
    size = _normal_size(docx)

    def edit(root: Element) -> None:
        _mark_as_letters(root)
        for paragraph in root.iter(w("p")):
            properties = child_in_order(paragraph, "pPr", ("pPr", "r"))
            spacing = child_in_order(properties, "spacing", PARAGRAPH_ORDER)
            for name, value in (("before", "0"), ("after", "0"), ("line", "240")):
                spacing.set(w(name), spacing.get(w(name), value))
            spacing.set(w("lineRule"), spacing.get(w("lineRule"), "auto"))
            child_in_order(properties, "rPr", PARAGRAPH_ORDER)
            for holder in (properties, *paragraph.iter(w("r"))):
                PROPERTIES["font"].write(holder, _TIMES)
                if holder.find(f"{w('rPr')}/{w('sz')}") is None:
                    PROPERTIES["size"].write(holder, size)

    return _everywhere(_with_styles(docx, "Calibri", 11, _LOOSE), edit)


def split(docx: bytes) -> bytes:
    """Normal set to Times New Roman, each line in runs of a few words, as editing leaves them."""

    def edit(root: Element) -> None:
        _mark_as_letters(root)
        for run in list(root.iter(w("r"))):
            text = run.find(w("t"))
            for piece in reversed(_pieces(text.text or "")[1:] if text is not None else []):
                rest = deepcopy(run)
                rest.set(w("rsidR"), f"00{len(piece):06X}")
                _say(rest, piece)
                run.addnext(rest)
                run.addnext(run.makeelement(w("proofErr"), {w("type"): "spellStart"}))
            if text is not None:
                _say(run, _pieces(text.text or "")[0])

    return _everywhere(_with_styles(docx, _TIMES, _normal_size(docx), ""), edit)


HANDS: Mapping[str, Callable[[bytes], bytes]] = MappingProxyType({"direct": direct, "split": split})


def _mark_as_letters(root: Element) -> None:
    """Each mark of a paragraph looks as its last letters: whoever set them chose the whole line."""
    for paragraph in root.iter(w("p")):
        looks = [
            run.find(w("rPr")) for run in paragraph.iter(w("r")) if run.find(w("t")) is not None
        ]
        if looks and looks[-1] is not None:
            properties = child_in_order(paragraph, "pPr", ("pPr", "r"))
            mark = child_in_order(properties, "rPr", PARAGRAPH_ORDER)
            properties.replace(mark, deepcopy(looks[-1]))


def _pieces(text: str) -> list[str]:
    """Every three words, the blanks after them theirs; one piece at least."""
    return re.findall(r"(?:\s*\S+\s?){1,3}|\s+", text) or [""]


def _say(run: Element, piece: str) -> None:
    for text in run.iter(w("t")):
        text.text = piece
        text.set(_SPACE, "preserve")


def _normal_size(docx: bytes) -> float:
    sheet = open_package(docx, "p.docx").xml(STYLES_PART)
    (normal,) = (s for s in sheet.iter(w("style")) if s.get(w("styleId")) == "Normal")
    size = normal.find(f"{w('rPr')}/{w('sz')}")
    assert size is not None
    return int(size.get(w("val"), "")) / 2


def _with_styles(docx: bytes, font: str, size: float, spacing: str) -> bytes:
    said = _SHEET.format(font=font, size=round(2 * size), spacing=spacing, grid=_GRID)
    return save_package(open_package(docx, "p.docx").with_parts({STYLES_PART: said.encode()}))


def _everywhere(docx: bytes, edit: Callable[[Element], None]) -> bytes:
    for part in _stories(docx):
        docx = edited(docx, part, edit)
    return docx


def _stories(docx: bytes) -> Iterator[str]:
    for part in open_package(docx, "p.docx").parts:
        if re.fullmatch(r"word/(document|header\d+|footer\d+)\.xml", part):
            yield part
