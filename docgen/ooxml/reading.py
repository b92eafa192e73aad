"""From a package to its effective view: what Word would show of it (ECMA-376 17.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.kept import Kept
from docgen.ooxml.body import Body
from docgen.ooxml.layers import paragraph_format, run_format
from docgen.ooxml.looks import Looks
from docgen.ooxml.metadata import read_properties, read_settings
from docgen.ooxml.package import Deadline, relationships
from docgen.ooxml.sections import read_sections
from docgen.ooxml.story import Story
from docgen.ooxml.styles import read_styles
from docgen.ooxml.tables import cell_margins
from docgen.ooxml.traces import TRACES, read_traces
from docgen.ooxml.view import DocumentView, ParagraphView, StyleView

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.ooxml.markup import Element
    from docgen.ooxml.package import Package
    from docgen.ooxml.styles import Styles
    from docgen.ooxml.view import Block, SectionView

_COLUMN_BREAKS = b'"column"'
_PAGE_BEGINS = b"lastRenderedPageBreak"  # written where a page began (17.3.3.13)

__all__ = ["cell_margins", "read_style_views", "read_view"]


def read_view(package: Package, deadline: Deadline | None = None) -> DocumentView:
    """What Word would show of the document.

    Raises Unreadable for a broken or bodyless part, and when it is not done by the deadline: by
    default, within the seconds of the package's limits.
    """
    deadline = deadline or Deadline(package.shown, package.limits.seconds)
    main = package.document
    links = relationships(package, main)
    styles = read_styles(package, links)
    settings = read_settings(package, links)
    looks = Looks(styles, override=settings.override_table_style)
    roots: list[Element] = []
    margins: dict[str, tuple[Block, ...]] = {}

    def margin(part: str) -> tuple[Block, ...]:
        if part not in margins:
            margins[part] = ()
            if part in package.parts:
                root = package.xml(part)
                roots.append(root)
                margins[part] = Story(part, styles, looks, settings, deadline).blocks(root, ())
        return margins[part]

    story = Story(main, styles, looks, settings, deadline)
    data = package.to_parse(main)
    if _PAGE_BEGINS in data:
        story.count_pages()
    body = Body(data, main, package.shown, TRACES)
    blocks = story.body(body)
    sections = read_sections(story.ends, links, settings, margin)
    if _COLUMN_BREAKS in data:
        blocks = tuple(_paged(block, sections) for block in blocks)
    return DocumentView(
        shown=package.shown,
        sections=sections,
        blocks=blocks,
        styles=_style_views(styles),
        properties=read_properties(package),
        settings=settings,
        language=styles.language,
        traces=read_traces(body.counts, roots),
    )


def _paged(block: Block, sections: tuple[SectionView, ...]) -> Block:
    """The paragraph with breaks of column as those of page they are where there is one column."""
    if not isinstance(block, ParagraphView) or sections[block.section].columns > 1:
        return block
    runs = [run._replace(text=run.text.replace("\v", "\f")) for run in block.runs]
    return block._replace(runs=tuple(runs))


def read_style_views(package: Package) -> Mapping[str, StyleView]:
    """The styles of a document by name, as in its `DocumentView`, without reading its text."""
    return _style_views(read_styles(package))


def _style_views(styles: Styles) -> Mapping[str, StyleView]:
    return Kept(styles.ids, lambda name: _style_view(styles, name))


def _style_view(styles: Styles, name: str) -> StyleView:
    style = styles.by_id[styles.ids[name]]
    layers = ({}, style.run) if style.kind == "character" else (style.run, {})
    look = run_format(styles.default_run, {}, *layers, {})
    shape = paragraph_format(styles.default_paragraph, style.paragraph, size=look.size)
    return StyleView(style.id, name, style.kind, style.based_on, shape, look)
