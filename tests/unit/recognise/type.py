"""Papers typed line by line for the tests of this room, as XML."""

from __future__ import annotations

from docgen.ooxml.reading import read_view
from docgen.recognise import Recognised, recognise
from docgen.standards import theo_khoa
from tests.unit.ooxml.build import document

_JC = {"giua": "center", "phai": "right", "trai": "left", "deu": "both"}


def p(text: str, look: str = "deu", ppr: str = "") -> str:
    """A paragraph; `look` names its alignment, then "đậm", "nghiêng" as they come.

    In the text \\t is a tab and \\n a line break.
    """
    align, *emphasis = look.split()
    said = "".join({"đậm": "<w:b/>", "nghiêng": "<w:i/>"}[word] for word in emphasis)
    marks = text.replace("&", "&amp;").replace("\n", "</w:t><w:br/><w:t>")
    marks = marks.replace("\t", "</w:t><w:tab/><w:t>").replace("<w:t>", _TEXT)
    return (
        f'<w:p><w:pPr>{ppr}<w:jc w:val="{_JC[align]}"/></w:pPr><w:r><w:rPr>{said}'
        f'<w:sz w:val="28"/></w:rPr>{_TEXT}{marks}</w:t></w:r></w:p>'
    )


_TEXT = '<w:t xml:space="preserve">'


def indented(mm: int) -> str:
    """A left indent, for `ppr`."""
    return f'<w:ind w:left="{round(mm * 1440 / 25.4)}"/>'


def table(*rows: tuple[str, ...], drawn: str = "") -> str:
    """A table of cells of 80 mm, each the XML of its paragraphs; `drawn` are its borders."""
    cells = (
        "".join(f'<w:tc><w:tcPr><w:tcW w:w="4535"/></w:tcPr>{c or "<w:p/>"}</w:tc>' for c in row)
        for row in rows
    )
    grid = '<w:gridCol w:w="4535"/>' * len(rows[0])
    body = "".join(f"<w:tr>{row}</w:tr>" for row in cells)
    borders = f"<w:tblPr><w:tblBorders>{drawn}</w:tblBorders></w:tblPr>"
    return f"<w:tbl>{borders}<w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"


GRID = "".join(
    f'<w:{edge} w:val="single" w:sz="4"/>'
    for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
)


def read(body: str, norm: str = "nd30") -> Recognised:
    """The body as a paper of that norm."""
    return recognise(read_view(document(body)), theo_khoa(norm))


def components(body: str, norm: str = "nd30") -> list[tuple[str | None, str]]:
    """(component, text) of everything printed, in order."""
    return [
        (item.component, " ".join(item.paragraph.displayed.split()))
        for part in read(body, norm).parts
        for item in part.items
        if item.paragraph.displayed.strip()
    ]
