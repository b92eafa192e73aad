"""From a package to its effective view (ECMA-376 17.2, 17.4, 17.6, 17.10).

Formatting comes together as document defaults → table style → paragraph style chain → character
style → direct formatting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from docgen.errors import Unreadable
from docgen.ooxml.formats import ParagraphFormat, RunFormat
from docgen.ooxml.layers import (
    ALIGNMENT,
    Layer,
    paragraph_format,
    paragraph_layer,
    run_format,
    run_layer,
)
from docgen.ooxml.markup import R, attribute, is_on, mm_from_twips, to_int, twips, w
from docgen.ooxml.metadata import read_properties, read_settings
from docgen.ooxml.package import DOCUMENT_PART, relationships
from docgen.ooxml.runs import RunReader
from docgen.ooxml.sections import read_page, section_elements
from docgen.ooxml.styles import Styles, read_styles
from docgen.ooxml.view import (
    Block,
    CellView,
    DocumentView,
    MarginText,
    ParagraphView,
    Place,
    RowView,
    RunView,
    SectionView,
    Source,
    StyleView,
    TableView,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.ooxml.markup import Element
    from docgen.ooxml.package import Package, Relationship

_WRAPPERS = frozenset({w("sdt"), w("sdtContent"), w("customXml"), w("ins"), w("moveTo")})
# Beside a cell's text where the table says nothing: 108 twips, as Word's Normal Table has it.
_CELL_MARGIN = mm_from_twips(108)


def read_view(package: Package) -> DocumentView:
    """What Word would show of the document. Raises Unreadable for a broken or bodyless part."""
    body = package.xml(DOCUMENT_PART).find(w("body"))
    if body is None:
        raise Unreadable(f"{package.shown}: không phải tệp Word, {DOCUMENT_PART} không có nội dung")
    styles = read_styles(package)
    return DocumentView(
        shown=package.shown,
        sections=_sections(package, body, styles),
        blocks=_Story(DOCUMENT_PART, styles).blocks(body, (0,)),
        styles=_views(styles),
        properties=read_properties(package),
        settings=read_settings(package),
        language=styles.language,
    )


class _Context(NamedTuple):
    """What surrounds a block: its cell, and the style of the table around it."""

    cell: Place | None = None
    table_style: str | None = None


class _Plain(NamedTuple):
    """What a paragraph and its text look like where nothing is set beside the style."""

    paragraph: ParagraphFormat
    run: RunFormat


class _Story:
    """Reads one part from top to bottom, counting its sections and tables."""

    def __init__(self, part: str, styles: Styles) -> None:
        self.part = part
        self.styles = styles
        self.section = 0
        self.tables = 0
        self._plains: dict[tuple[str | None, str | None], _Plain] = {}

    def blocks(
        self, parent: Element, path: tuple[int, ...], context: _Context | None = None
    ) -> tuple[Block, ...]:
        context = context or _Context()
        found: list[Block] = []
        for index, child in enumerate(parent):
            here = (*path, index)
            if child.tag == w("p"):
                found.append(self._paragraph(child, here, context))
                if child.find(f"{w('pPr')}/{w('sectPr')}") is not None:
                    self.section += 1
            elif child.tag == w("tbl"):
                found.append(self._table(child, here))
            elif child.tag in _WRAPPERS:
                found.extend(self.blocks(child, here, context))
        return tuple(found)

    def _paragraph(
        self, element: Element, path: tuple[int, ...], context: _Context
    ) -> ParagraphView:
        styles = self.styles
        ppr = element.find(w("pPr"))
        said = None if ppr is None else attribute(ppr.find(w("pStyle")), "val")
        style_id = said if said in styles.by_id else styles.default_style
        reader = RunReader()
        reader.read(element)
        style = styles.by_id.get(style_id or "")
        mark = None if ppr is None else ppr.find(w("rPr"))
        return ParagraphView(
            style_id=style_id,
            style=style.name if style else "",
            format=self._format(style_id, context.table_style, paragraph_layer(ppr)),
            mark=self._run("", mark, style_id, context.table_style, None).format,
            runs=tuple(
                self._run(
                    raw.text, raw.element.find(w("rPr")), style_id, context.table_style, raw.field
                )
                for raw in reader.runs
            ),
            section=self.section,
            source=Source(self.part, path),
            cell=context.cell,
            fields=tuple(reader.fields),
        )

    def _plain(self, style: str | None, table_style: str | None) -> _Plain:
        key = (style, table_style)
        if key not in self._plains:
            styles = self.styles
            paragraph, run = styles.layers(style)
            around = styles.layers(table_style)
            self._plains[key] = _Plain(
                paragraph_format(styles.default_paragraph, around[0], paragraph),
                run_format(styles.default_run, around[1], run, {}, {}),
            )
        return self._plains[key]

    def _format(self, style: str | None, table_style: str | None, direct: Layer) -> ParagraphFormat:
        if not direct:
            return self._plain(style, table_style).paragraph
        styles = self.styles
        return paragraph_format(
            styles.default_paragraph,
            styles.layers(table_style)[0],
            styles.layers(style)[0],
            direct,
        )

    def _run(
        self,
        text: str,
        rpr: Element | None,
        paragraph_style: str | None,
        table_style: str | None,
        field_name: str | None,
    ) -> RunView:
        if rpr is None:
            plain = self._plain(paragraph_style, table_style).run
            return RunView(text=text, format=plain, style=None, field=field_name)
        styles = self.styles
        style_id = attribute(rpr.find(w("rStyle")), "val")
        return RunView(
            text=text,
            format=run_format(
                styles.default_run,
                styles.layers(table_style)[1],
                styles.layers(paragraph_style)[1],
                styles.layers(style_id)[1],
                run_layer(rpr, styles.theme),
            ),
            style=style_id,
            field=field_name,
        )

    def _table(self, element: Element, path: tuple[int, ...]) -> TableView:
        number = self.tables
        self.tables += 1
        tblpr = element.find(w("tblPr"))
        style_id = _said(tblpr, "tblStyle") or self.styles.default_table_style
        rows: list[RowView] = []
        for index, row in enumerate(element):
            if row.tag == w("tr"):
                place = Place(number, len(rows), 0)
                context = _Context(place, style_id)
                rows.append(self._row(row, (*path, index), context))
        grid = element.iterfind(f"{w('tblGrid')}/{w('gridCol')}")
        return TableView(
            number=number,
            style=style_id,
            grid=tuple(mm_from_twips(twips(attribute(c, "w")) or 0) for c in grid),
            width=_width(tblpr, "tblW"),
            indent=_width(tblpr, "tblInd") or 0.0,
            align=ALIGNMENT.get(_said(tblpr, "jc") or "left", "trai"),
            cell_margins=cell_margins(element),
            rows=tuple(rows),
            section=self.section,
            source=Source(self.part, path),
        )

    def _row(self, element: Element, path: tuple[int, ...], around: _Context) -> RowView:
        trpr = element.find(w("trPr"))
        cells: list[CellView] = []
        column = to_int(_said(trpr, "gridBefore")) or 0
        for index, child in enumerate(element):
            if child.tag != w("tc"):
                continue
            tcpr = child.find(w("tcPr"))
            span = max(to_int(_said(tcpr, "gridSpan")) or 1, 1)
            row = around.cell.row if around.cell else 0
            table = around.cell.table if around.cell else 0
            inside = _Context(Place(table, row, column), around.table_style)
            cells.append(
                CellView(
                    column=column,
                    span=span,
                    width=_width(tcpr, "tcW"),
                    merge=_merge(tcpr),
                    blocks=self.blocks(child, (*path, index), inside),
                )
            )
            column += span
        return RowView(_switch(trpr, "tblHeader"), _switch(trpr, "cantSplit"), tuple(cells))


def _sections(package: Package, body: Element, styles: Styles) -> tuple[SectionView, ...]:
    links = relationships(package, DOCUMENT_PART)
    read: dict[str, tuple[Block, ...]] = {}
    sections: list[SectionView] = []
    headers: tuple[MarginText, ...] = ()
    footers: tuple[MarginText, ...] = ()
    for index, (element, source) in enumerate(section_elements(body, DOCUMENT_PART)):
        for kind in ("header", "footer"):
            for part in _own_parts(element, kind, links).values():
                if part in package.parts and part not in read:
                    read[part] = _Story(part, styles).blocks(package.xml(part), ())
        headers = _margin_texts(headers, _own_parts(element, "header", links), read)
        footers = _margin_texts(footers, _own_parts(element, "footer", links), read)
        numbering = None if element is None else element.find(w("pgNumType"))
        sections.append(
            SectionView(
                number=index,
                format=read_page(element),
                kind=_said(element, "type") or "nextPage",
                title_page=_switch(element, "titlePg"),
                page_start=to_int(attribute(numbering, "start")),
                headers=headers,
                footers=footers,
                source=source,
            )
        )
    return tuple(sections)


def _own_parts(
    section: Element | None, kind: str, links: dict[str, Relationship]
) -> dict[str, str]:
    """The header or footer parts a section names itself, by "default", "first", "even"."""
    own: dict[str, str] = {}
    if section is None:
        return own
    for reference in section.iterfind(w(f"{kind}Reference")):
        identifier = reference.get(f"{{{R}}}id", "")
        if identifier in links:
            own[reference.get(w("type"), "default")] = links[identifier].target
    return own


def _margin_texts(
    before: tuple[MarginText, ...], own: dict[str, str], read: dict[str, tuple[Block, ...]]
) -> tuple[MarginText, ...]:
    """A section's own ones, and for every kind it does not name the one before's (17.10.1)."""
    texts = {t.kind: MarginText(t.kind, t.part, t.blocks, inherited=True) for t in before}
    for kind, part in own.items():
        texts[kind] = MarginText(kind, part, read.get(part, ()), inherited=False)
    return tuple(texts[kind] for kind in ("default", "first", "even") if kind in texts)


def read_style_views(package: Package) -> Mapping[str, StyleView]:
    """The styles of a document by name, as in its `DocumentView`, without reading its text."""
    return _views(read_styles(package))


def _views(styles: Styles) -> dict[str, StyleView]:
    views = {}
    for style in styles.by_id.values():
        character = style.run if style.kind == "character" else {}
        paragraph = {} if style.kind == "character" else style.run
        views[style.name] = StyleView(
            id=style.id,
            name=style.name,
            kind=style.kind,
            based_on=style.based_on,
            format=paragraph_format(styles.default_paragraph, style.paragraph),
            run=run_format(styles.default_run, {}, paragraph, character, {}),
        )
    return views


def _said(parent: Element | None, name: str) -> str | None:
    return None if parent is None else attribute(parent.find(w(name)), "val")


def _switch(parent: Element | None, name: str) -> bool:
    element = None if parent is None else parent.find(w(name))
    return element is not None and is_on(element)


def _width(parent: Element | None, name: str) -> float | None:
    """A CT_TblWidth in mm; None when automatic, in percent or missing."""
    element = None if parent is None else parent.find(w(name))
    if element is None or element.get(w("type"), "dxa") != "dxa":
        return None
    value = twips(element.get(w("w")))
    return None if value is None else mm_from_twips(value)


def cell_margins(table: Element) -> tuple[float, float]:
    """Left and right of the text of a table's cells, mm; a table style's are not looked up."""
    margins = table.find(f"{w('tblPr')}/{w('tblCellMar')}")
    left, right = (
        next((x for x in (_width(margins, name) for name in names) if x is not None), _CELL_MARGIN)
        for names in (("left", "start"), ("right", "end"))
    )
    return left, right


def _merge(tcpr: Element | None) -> str | None:
    element = None if tcpr is None else tcpr.find(w("vMerge"))
    return None if element is None else element.get(w("val"), "continue")
