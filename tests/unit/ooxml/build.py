"""Small documents for the tests of this room, written as XML fragments."""

from __future__ import annotations

from docgen.ooxml.markup import MATH, MC, WP, WPG, WPS, A, O, R, V, W
from docgen.ooxml.minimal import blank_package
from docgen.ooxml.package import Package

OPEN = " ".join(
    f'xmlns:{prefix}="{space}"'
    for prefix, space in {
        "w": W,
        "r": R,
        "mc": MC,
        "wp": WP,
        "wps": WPS,
        "wpg": WPG,
        "a": A,
        "v": V,
        "o": O,
        "m": MATH,
    }.items()
)
_RELATION = (
    '<Relationship Id="{}" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/{}" Target="{}"/>'
)


def document(
    body: str,
    *,
    styles: str = "",
    defaults: str = "",
    settings: str | None = None,
    numbering: str | None = None,
    **headers: str,
) -> Package:
    """A package with this body; `styles` are added, `defaults` replace the run defaults.

    Each of `headers` is a part header{name}.xml, related to as {name}; `theme` is the theme part.
    `settings` and `numbering` are what those parts hold.
    """
    blank = blank_package("thu.docx")
    parts = {"word/document.xml": f"<w:document {OPEN}><w:body>{body}</w:body></w:document>"}
    sheet = blank.parts["word/styles.xml"].decode("utf-8")
    if defaults:
        start, end = sheet.index("<w:rPrDefault>"), sheet.index("</w:rPrDefault>")
        sheet = f"{sheet[:start]}<w:rPrDefault><w:rPr>{defaults}</w:rPr>{sheet[end:]}"
    parts["word/styles.xml"] = sheet.replace("</w:styles>", f"{styles}</w:styles>")
    if settings is not None:
        parts["word/settings.xml"] = f"<w:settings {OPEN}>{settings}</w:settings>"
    if numbering is not None:
        headers["numbering"] = f"<w:numbering {OPEN}>{numbering}</w:numbering>"
    rels = blank.parts["word/_rels/document.xml.rels"].decode("utf-8")
    types = blank.parts["[Content_Types].xml"].decode("utf-8")
    for name, content in headers.items():
        whole = name in {"theme", "numbering"}
        kind = name if whole else "header"
        part = f"{kind}{name}.xml"
        parts[f"word/{part}"] = content if whole else f"<w:hdr {OPEN}>{content}</w:hdr>"
        rels = rels.replace("</R", f"{_RELATION.format(name, kind, part)}</R")
        types = types.replace(
            "</T",
            f'<Override PartName="/word/{part}" ContentType="application/vnd.openxmlformats-'
            f'officedocument.wordprocessingml.{kind}+xml"/></T',
        )
    parts["word/_rels/document.xml.rels"] = rels
    parts["[Content_Types].xml"] = types
    return blank.with_parts({name: text.encode("utf-8") for name, text in parts.items()})


def style(style_id: str, content: str, *, kind: str = "paragraph", based_on: str = "") -> str:
    """A w:style whose name is its id."""
    parent = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return (
        f'<w:style w:type="{kind}" w:styleId="{style_id}"><w:name w:val="{style_id}"/>'
        f"{parent}{content}</w:style>"
    )


def paragraph(text: str = "chữ", ppr: str = "", rpr: str = "") -> str:
    """A w:p of one run."""
    return f"<w:p><w:pPr>{ppr}</w:pPr><w:r><w:rPr>{rpr}</w:rPr><w:t>{text}</w:t></w:r></w:p>"
