"""Papers of docgen rewritten as other hands make them, saying and showing the same.

Each way is a function from file to file; one presumes that of `flattened`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from copy import deepcopy

from lxml import etree

from docgen.ooxml.markup import (
    PARAGRAPH_ORDER,
    RUN_ORDER,
    WP,
    WPS,
    A,
    Element,
    W,
    child_in_order,
    parse_xml,
    serialise,
    w,
)
from docgen.ooxml.package import DOCUMENT_PART, open_package, save_package
from docgen.ooxml.parts import with_document_part
from docgen.ooxml.reading import read_view
from tests.rules.push import STYLES_PART, edited

_SPACES = f'xmlns:w="{W}" xmlns:wp="{WP}" xmlns:wps="{WPS}" xmlns:a="{A}"'
_EMU_PER_TWIP = 635
_OF_SEVERAL_LENGTHS = frozenset({w("rFonts"), w("spacing"), w("ind")})
_NUMBER = re.compile(r"(?:Điều )?(\d+|[IVXLC]+|[a-zđ])(?:\.|\)) ")
_FORMATS = (("decimal", str.isdecimal), ("upperRoman", str.isupper), ("lowerLetter", str.islower))
_PUSHING = 12  # blanks
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


def flattened(docx: bytes) -> bytes:
    """Every style written out into the paragraphs and runs that have it; all are Normal then."""
    sheet = open_package(docx, "p.docx").xml(STYLES_PART)
    styles = {s.get(w("styleId"), ""): s for s in sheet.iter(w("style"))}

    def edit(root: Element) -> None:
        for paragraph in root.iter(w("p")):
            properties = child_in_order(paragraph, "pPr", ("pPr", "r"))
            named = properties.find(w("pStyle"))
            if named is None:
                continue
            properties.remove(named)
            style = styles[named.get(w("val"), "")]
            _inherit(properties, style.find(w("pPr")), PARAGRAPH_ORDER)
            look = style.find(w("rPr"))
            holders = [child_in_order(run, "rPr", ("rPr", "t")) for run in paragraph.iter(w("r"))]
            for holder in (*holders, child_in_order(properties, "rPr", PARAGRAPH_ORDER)):
                of_letters = holder.find(w("rStyle"))
                if of_letters is not None:
                    holder.remove(of_letters)
                    named_look = styles[of_letters.get(w("val"), "")].find(w("rPr"))
                    _inherit(holder, named_look, RUN_ORDER)
                _inherit(holder, look, RUN_ORDER)

    for part in _parts_with_text(docx):
        docx = edited(docx, part, edit)

    def rename(root: Element) -> None:
        for name in root.iter(w("name")):
            name.set(w("val"), name.get(w("val"), "").replace("VB ", "Kiểu riêng "))

    return edited(docx, STYLES_PART, rename)


def _parts_with_text(docx: bytes) -> list[str]:
    parts = open_package(docx, "p.docx").parts
    margins = [part for part in parts if re.match(r"word/(?:header|footer)\d+\.xml", part)]
    return [DOCUMENT_PART, *margins]


def _inherit(properties: Element, style: Element | None, order: tuple[str, ...]) -> None:
    for said in () if style is None else style:
        own = properties.find(said.tag)
        if own is None:
            name = said.tag.rpartition("}")[2]
            made = child_in_order(properties, name, order)
            properties.replace(made, deepcopy(said))
        elif said.tag in _OF_SEVERAL_LENGTHS:
            for key, value in said.attrib.items():
                own.set(key, own.get(key, value))


def drawn(docx: bytes) -> bytes:
    """The borders that rule a line replaced by lines drawn on the paragraph above."""
    rooms = _rooms(docx)

    def edit(root: Element) -> None:
        for line in [p for p in root.iter(w("p")) if _is_rule(p)]:
            above = line.getprevious()
            assert above is not None
            left, right = (int(_indents(line).get(w(side), "0")) for side in ("left", "right"))
            above.append(shape(rooms[line] - left - right, left))
            if line.getparent().tag == w("tc") and line.getnext() is None:
                line.remove(line[0])
            else:
                line.getparent().remove(line)

    return _edited_with(docx, edit, rooms)


def typed_lines(docx: bytes) -> bytes:
    """The borders that rule a line replaced by about as many underscores."""
    rooms = _rooms(docx)

    def edit(root: Element) -> None:
        for line in [p for p in root.iter(w("p")) if _is_rule(p)]:
            left, right = (int(_indents(line).get(w(side), "0")) for side in ("left", "right"))
            count = round((rooms[line] - left - right) / 20 / 4)  # 4 pt each, of 8
            properties = line[0]
            for name in ("pBdr", "ind"):
                properties.remove(properties.find(w(name)))
            child_in_order(properties, "jc", PARAGRAPH_ORDER).set(w("val"), "center")
            size, text = '<w:rPr><w:sz w:val="16"/></w:rPr>', "_" * count
            run = f"<w:r {_SPACES}>{size}<w:t>{text}</w:t></w:r>"
            line.append(parse_xml(run.encode(), "x"))

    return _edited_with(docx, edit, rooms)


def _edited_with(docx: bytes, edit: Callable[[Element], None], rooms: dict[Element, int]) -> bytes:
    root = next(iter(rooms)).getroottree().getroot()
    edit(root)
    package = open_package(docx, "p.docx")
    return save_package(package.with_parts({DOCUMENT_PART: serialise(root)}))


def _rooms(docx: bytes) -> dict[Element, int]:
    """The room of every paragraph of the body by its element, twips."""
    package = open_package(docx, "p.docx")
    root = package.xml(DOCUMENT_PART)
    view = read_view(package)
    rooms: dict[Element, int] = {}
    for paragraph in view.paragraphs:
        element = paragraph.source.find(root)
        page = view.sections[paragraph.section].format
        width = (page.page_width - page.margin_left - page.margin_right) * 1440 / 25.4
        cell = element.getparent()
        if cell is not None and cell.tag == w("tc"):
            width = float(cell.find(f"{w('tcPr')}/{w('tcW')}").get(w("w"), ""))
        rooms[element] = round(width)
    return rooms


def _is_rule(paragraph: Element) -> bool:
    border = paragraph.find(f"{w('pPr')}/{w('pBdr')}")
    edges = [] if border is None else [edge for edge in border if edge.get(w("val")) != "nil"]
    return len(edges) == 1 and paragraph.find(w("r")) is None


def _indents(paragraph: Element) -> Element:
    found = paragraph.find(f"{w('pPr')}/{w('ind')}")
    assert found is not None
    return found


def shape(length: int, left: int) -> Element:
    """A run with a line drawn at a paragraph, twips."""
    wide = length * _EMU_PER_TWIP
    return parse_xml(
        (
            f'<w:r {_SPACES}><w:drawing><wp:anchor><wp:positionH relativeFrom="column">'
            f"<wp:posOffset>{left * _EMU_PER_TWIP}</wp:posOffset></wp:positionH>"
            '<wp:positionV relativeFrom="paragraph"><wp:posOffset>200000</wp:posOffset>'
            f'</wp:positionV><wp:extent cx="{wide}" cy="0"/><wp:docPr id="1" name="Kẻ"/>'
            f'<a:graphic><a:graphicData uri="{WPS}"><wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm>'
            f'<a:off x="0" y="0"/><a:ext cx="{wide}" cy="0"/></a:xfrm><a:prstGeom prst="line"/>'
            "</wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
        ).encode(),
        "x",
    )


def padded(docx: bytes) -> bytes:
    """Blanks typed before every centred line, as many as push a line aside on a page."""

    def edit(root: Element) -> None:
        for paragraph in root.iter(w("p")):
            centred = paragraph.find(f"{w('pPr')}/{w('jc')}[@{w('val')}='center']")
            first = paragraph.find(f".//{w('t')}")
            if centred is not None and first is not None:
                first.text = f"{' ' * _PUSHING}{first.text or ''}"
                first.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")

    return edited(docx, DOCUMENT_PART, edit)


def head_in_tabs(docx: bytes) -> bytes:
    """The cells of the head set as two columns of one paragraph a line, by centred tab stops."""

    def edit(root: Element) -> None:
        table = _head(root)
        widths = [int(c.get(w("w"), "")) for c in table.find(w("tblGrid"))]
        stops = (widths[0] // 2, widths[0] + widths[1] // 2)
        for row in table.iter(w("tr")):
            for left, right in _zipped(*(list(_lines(cell)) for cell in row.iter(w("tc")))):
                table.addprevious(_across(left, right, stops))
        table.getparent().remove(table)

    return edited(docx, DOCUMENT_PART, edit)


def head_in_boxes(docx: bytes) -> bytes:
    """The two columns of the head in text boxes that hang on one paragraph."""

    def edit(root: Element) -> None:
        table = _head(root)
        widths = [int(c.get(w("w"), "")) for c in table.find(w("tblGrid"))]
        rows = [list(row.iter(w("tc"))) for row in table.iter(w("tr"))]
        anchor = table.makeelement(w("p"))
        for column, width in enumerate(widths):
            cells = [p for row in rows for p in row[column : column + 1] for p in p.iter(w("p"))]
            anchor.append(_box(cells, left=sum(widths[:column]), width=width))
        table.getparent().replace(table, anchor)

    return edited(docx, DOCUMENT_PART, edit)


def head_stacked(docx: bytes) -> bytes:
    """The cells of the head one under another, without a table."""

    def edit(root: Element) -> None:
        table = _head(root)
        for paragraph in list(table.iter(w("p"))):
            table.addprevious(paragraph)
        table.getparent().remove(table)

    return edited(docx, DOCUMENT_PART, edit)


def _head(root: Element) -> Element:
    return next(root.iter(w("tbl")))


def _zipped(*columns: list[Element]) -> Iterator[tuple[Element | None, ...]]:
    for number in range(max(map(len, columns))):
        yield tuple(c[number] if number < len(c) else None for c in (*columns, [])[:2])


def _lines(cell: Element) -> Iterator[Element]:
    """The lines of a cell's paragraphs, a paragraph each."""
    for paragraph in cell.iter(w("p")):
        line = deepcopy(paragraph)
        parts: list[list[Element]] = [[]]
        for run in list(line.iterfind(w("r"))):
            line.remove(run)
            look = run.find(w("rPr"))
            for mark in run:
                if mark.tag == w("br"):
                    parts.append([])
                elif mark is not look:
                    made = run.makeelement(w("r"))
                    made.extend(deepcopy(m) for m in (look, mark) if m is not None)
                    parts[-1].append(made)
        for part in parts:
            one = deepcopy(line)
            one.extend(part)
            yield one


def _across(left: Element | None, right: Element | None, stops: tuple[int, int]) -> Element:
    first = left if left is not None else right
    assert first is not None
    paragraph = first.makeelement(w("p"))
    properties = child_in_order(paragraph, "pPr", ("pPr",))
    tabs = child_in_order(properties, "tabs", PARAGRAPH_ORDER)
    for stop in stops:
        tab = tabs.makeelement(w("tab"), {w("val"): "center", w("pos"): str(stop)})
        tabs.append(tab)
    spacing = child_in_order(properties, "spacing", PARAGRAPH_ORDER)
    own = first.find(f"{w('pPr')}/{w('spacing')}")
    if own is not None:
        spacing.attrib.update(own.attrib)
    for column in (left, right):
        runs = [] if column is None else column.findall(w("r"))
        tab_run = paragraph.makeelement(w("r"))
        tab_run.append(tab_run.makeelement(w("tab")))
        paragraph.append(tab_run)
        paragraph.extend(deepcopy(run) for run in runs)
    return paragraph


def _box(paragraphs: list[Element], *, left: int, width: int) -> Element:
    run = parse_xml(
        (
            f'<w:r {_SPACES}><w:drawing><wp:anchor><wp:positionH relativeFrom="margin">'
            f"<wp:posOffset>{left * _EMU_PER_TWIP}</wp:posOffset></wp:positionH>"
            '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset>'
            f'</wp:positionV><wp:extent cx="{width * _EMU_PER_TWIP + 183000}" cy="900000"/>'
            '<wp:docPr id="2" name="Khung"/><a:graphic>'
            f'<a:graphicData uri="{WPS}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx>'
            "<w:txbxContent/></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
            "</w:drawing></w:r>"
        ).encode(),
        "x",
    )
    next(run.iter(w("txbxContent"))).extend(paragraphs)
    return run


def numbered(docx: bytes) -> bytes:
    """The typed numbers of the text made automatic, each of a list of its own."""
    package = open_package(docx, "p.docx")
    root = package.xml(DOCUMENT_PART)
    lists: list[str] = []
    for paragraph in root.iter(w("p")):
        texts = list(paragraph.iter(w("t")))
        text = "".join(t.text or "" for t in texts).replace("\u00a0", " ")
        found = _NUMBER.match(text)
        in_cell = any(a.tag == w("tc") for a in paragraph.iterancestors())
        if found is None or in_cell or not texts:
            continue
        left = found.end()
        for mark in texts:
            size = min(left, len(mark.text or ""))
            mark.text = (mark.text or "")[size:]
            left -= size
        look = next(paragraph.iter(w("r"))).find(w("rPr"))
        lists.append(_list(len(lists) + 1, text[: found.end() - 1], found[1], look))
        properties = child_in_order(paragraph, "pPr", ("pPr", "r"))
        place = child_in_order(properties, "numPr", PARAGRAPH_ORDER)
        place.append(place.makeelement(w("ilvl"), {w("val"): "0"}))
        place.append(place.makeelement(w("numId"), {w("val"): str(len(lists))}))
    count = len(lists)
    shown = "".join(
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in range(1, count + 1)
    )
    numbering = f"<w:numbering {_SPACES}>{''.join(lists)}{shown}</w:numbering>"
    package = package.with_parts({DOCUMENT_PART: serialise(root)})
    return save_package(
        with_document_part(package, "numbering", "numbering.xml", numbering.encode())[0]
    )


def _list(number: int, shown: str, digits: str, look: Element | None) -> str:
    """A list of one level, whose first number is what is shown, in the letters of `look`."""
    kind = next(name for name, fits in _FORMATS if fits(digits))
    if kind == "upperRoman":
        start = _ROMAN.index(digits) + 1
    elif kind == "decimal":
        start = int(digits)
    else:
        start = ord(digits) - ord("a") + 1
    letters = "" if look is None else etree.tostring(look, encoding="unicode")
    text = shown.replace(digits, "%1", 1) if kind != "lowerLetter" or digits in "abcd" else shown
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:lvl w:ilvl="0"><w:start w:val="{start}"/>'
        f'<w:numFmt w:val="{kind}"/><w:suff w:val="space"/><w:lvlText w:val="{text}"/>'
        f"{letters}</w:lvl></w:abstractNum>"
    )
