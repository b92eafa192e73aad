"""What a table style gives its cells, and what a table tells of itself (17.4, 17.7.6)."""

from __future__ import annotations

import pytest

from docgen.ooxml.reading import read_view
from docgen.ooxml.view import DocumentView, TableView
from tests.unit.ooxml.build import document, paragraph, style

CONDITIONS = (
    "firstRow",
    "lastRow",
    "firstCol",
    "lastCol",
    "band1Horz",
    "band2Horz",
    "band1Vert",
    "band2Vert",
    "nwCell",
    "seCell",
)


def condition(name: str, size: int) -> str:
    return f'<w:tblStylePr w:type="{name}"><w:rPr><w:sz w:val="{size * 2}"/></w:rPr></w:tblStylePr>'


def sized(*names: str) -> str:
    """A table style in which each condition has a size of its own: 21, 22, …"""
    own = "".join(condition(name, CONDITIONS.index(name) + 21) for name in names)
    return style("Bang", f'<w:rPr><w:sz w:val="40"/></w:rPr>{own}', kind="table")


def table(look: str = "", rows: int = 4, columns: int = 3, more: str = "") -> str:
    tblpr = f'<w:tblPr><w:tblStyle w:val="Bang"/>{more}{look}</w:tblPr>'
    grid = '<w:gridCol w:w="1000"/>' * columns
    cell = "<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>"
    return (
        f"<w:tbl>{tblpr}<w:tblGrid>{grid}</w:tblGrid>"
        f"{f'<w:tr>{cell * columns}</w:tr>' * rows}</w:tbl>"
    )


def sizes(view: DocumentView) -> list[list[float]]:
    (found,) = view.tables
    return [[c.paragraphs[0].runs[0].format.size for c in row.cells] for row in found.rows]


def only(body: str, styles: str = "", settings: str | None = None) -> TableView:
    (found,) = read_view(document(body, styles=styles, settings=settings)).tables
    return found


ROWS = '<w:tblLook w:firstRow="1" w:lastRow="1" w:noHBand="1" w:noVBand="1"/>'
COLUMNS = '<w:tblLook w:firstColumn="1" w:lastColumn="1" w:noHBand="1" w:noVBand="1"/>'
BANDS = '<w:tblLook w:firstRow="1" w:noVBand="1"/>'
NOTHING = '<w:tblLook w:noHBand="1" w:noVBand="1"/>'


@pytest.mark.parametrize(
    ("look", "expected"),
    [
        (ROWS, [[21, 21, 21], [20, 20, 20], [20, 20, 20], [22, 22, 22]]),
        (COLUMNS, [[23, 20, 24]] * 4),
        (BANDS, [[21, 21, 21], [25, 25, 25], [26, 26, 26], [25, 25, 25]]),
        (NOTHING, [[20, 20, 20]] * 4),
        ("", [[25, 25, 25], [26, 26, 26]] * 2),
        ('<w:tblLook w:val="0620"/>', [[21, 21, 21], *([[20, 20, 20]] * 3)]),
        ('<w:tblLook w:val="0620" w:noVBand="1"/>', [[25, 25, 25], [26, 26, 26]] * 2),
    ],
    ids=[
        "first and last row",
        "first and last column",
        "bands begin after the first row",
        "nothing but the whole table",
        "no look: its bands",
        "old bits",
        "attributes win over bits",
    ],
)
def test_a_cell_takes_the_conditions_it_meets(look: str, expected: list[list[float]]) -> None:
    styles = sized("firstRow", "lastRow", "firstCol", "lastCol", "band1Horz", "band2Horz")
    assert sizes(read_view(document(table(look), styles=styles))) == expected


def test_a_corner_wins_over_its_row_and_a_column_over_a_row() -> None:
    look = '<w:tblLook w:firstRow="1" w:firstColumn="1" w:noHBand="1" w:noVBand="1"/>'
    without = sizes(read_view(document(table(look, 2, 2), styles=sized("firstRow", "firstCol"))))
    assert without == [[23, 21], [23, 20]]
    styles = sized("firstRow", "firstCol", "nwCell")
    assert sizes(read_view(document(table(look, 2, 2), styles=styles))) == [[29, 21], [23, 20]]


def test_columns_band_too_and_rows_win_over_them() -> None:
    look = '<w:tblLook w:noHBand="1"/>'
    assert sizes(read_view(document(table(look, 1), styles=sized("band1Vert", "band2Vert")))) == [
        [27, 28, 27]
    ]


def test_bands_may_be_several_rows_high() -> None:
    styles = sized("band1Horz", "band2Horz").replace(
        "<w:rPr>", '<w:tblPr><w:tblStyleRowBandSize w:val="2"/></w:tblPr><w:rPr>', 1
    )
    found = sizes(read_view(document(table(rows=5, columns=1), styles=styles)))
    assert found == [[25], [25], [26], [26], [25]]


def test_conditions_come_down_the_chain_of_table_styles() -> None:
    base = style("Goc", condition("firstRow", 30), kind="table")
    derived = style("Bang", "", kind="table", based_on="Goc")
    found = sizes(read_view(document(table(ROWS, 2, 1), styles=base + derived)))
    assert found == [[30], [14]]


ONE_HEAD = (
    '<w:compat><w:compatSetting w:name="differentiateMultirowTableHeaders" w:val="1"/></w:compat>'
)


@pytest.mark.parametrize(("settings", "heads"), [("", 2), (ONE_HEAD, 1)])
def test_repeated_rows_are_all_first_unless_the_settings_say_one(settings: str, heads: int) -> None:
    cell = "<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>"
    row = f"<w:tr><w:trPr><w:tblHeader/></w:trPr>{cell}</w:tr>"
    plain = f"<w:tr>{cell}</w:tr>"
    body = (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="Bang"/>{ROWS}</w:tblPr><w:tblGrid>'
        f'<w:gridCol w:w="1000"/></w:tblGrid>{row * 2}{plain * 2}</w:tbl>'
    )
    found = sizes(read_view(document(body, styles=sized("firstRow"), settings=settings)))
    assert [row[0] for row in found] == [21.0] * heads + [20.0] * (4 - heads)


def test_toggles_of_table_and_paragraph_style_cancel_out() -> None:
    bold = "<w:rPr><w:b/></w:rPr>"
    styles = style("Bang", bold, kind="table") + style("P", bold)
    body = table(NOTHING, 1, 1).replace("<w:p>", '<w:p><w:pPr><w:pStyle w:val="P"/></w:pPr>')
    view = read_view(document(body, styles=styles))
    assert not view.paragraphs[0].runs[0].format.bold


OVERRIDE = (
    '<w:compat><w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" '
    'w:val="1"/></w:compat>'
)


@pytest.mark.parametrize(
    ("normal", "settings", "size", "align"),
    [
        ('<w:sz w:val="24"/>', "", 20.0, "giua"),
        ('<w:sz w:val="24"/>', OVERRIDE, 12.0, "trai"),
        ('<w:sz w:val="26"/>', "", 13.0, "giua"),
    ],
    ids=["12 pt gives way", "the settings say it overrides", "13 pt overrides always"],
)
def test_a_plain_normal_does_not_override_a_table_style(
    normal: str, settings: str, size: float, align: str
) -> None:
    styles = style(
        "Bang",
        '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="40"/></w:rPr>',
        kind="table",
    )
    default = style("Thuong", f'<w:pPr><w:jc w:val="left"/></w:pPr><w:rPr>{normal}</w:rPr>')
    default = default.replace("<w:style ", '<w:style w:default="1" ')
    body = table(NOTHING, 1, 1)
    (found,) = read_view(document(body, styles=styles + default, settings=settings)).paragraphs
    assert (found.runs[0].format.size, found.format.align) == (size, align)


def test_a_plain_normal_still_counts_outside_of_tables() -> None:
    default = style("Thuong", '<w:rPr><w:sz w:val="24"/></w:rPr>').replace(
        "<w:style ", '<w:style w:default="1" '
    )
    (found,) = read_view(document(paragraph(), styles=default, settings="")).paragraphs
    assert found.runs[0].format.size == 12.0


def test_edges_are_the_cells_own_else_the_tables_for_their_place() -> None:
    borders = "".join(
        f'<w:{edge} w:val="single"/>' for edge in ("top", "bottom", "insideH", "insideV")
    )
    body = table(NOTHING, 2, 2, f"<w:tblBorders>{borders}</w:tblBorders>")
    body = body.replace(
        "<w:tc>",
        '<w:tc><w:tcPr><w:tcBorders><w:bottom w:val="nil"/><w:start w:val="single"/>'
        "</w:tcBorders></w:tcPr>",
        1,
    )
    found = only(body)
    assert [[c.borders for c in row.cells] for row in found.rows] == [
        [("top", "left", "right"), ("top", "left", "bottom")],
        [("top", "bottom", "right"), ("top", "left", "bottom")],
    ]


def test_edges_of_the_style_count_where_the_table_says_nothing() -> None:
    borders = "<w:tblPr><w:tblBorders>{}</w:tblBorders></w:tblPr>"
    styles = style("Bang", borders.format('<w:top w:val="single"/>'), kind="table")
    assert only(table(NOTHING, 1, 1), styles).rows[0].cells[0].borders == ("top",)


@pytest.mark.parametrize(
    ("width", "mm", "share"),
    [
        ('w:w="5670" w:type="dxa"', 100, None),
        ('w:w="10cm"', 100, None),
        ('w:w="2500" w:type="pct"', None, 50.0),
        ('w:w="50%" w:type="pct"', None, 50.0),
        ('w:w="0" w:type="auto"', None, None),
    ],
)
def test_a_width_is_a_length_or_a_share(width: str, mm: float | None, share: float | None) -> None:
    found = only(table(NOTHING, 1, 1, f"<w:tblW {width}/>"))
    assert (found.width and round(found.width), found.share) == (mm, share)


CELL = "<w:tc>{}</w:tc>"


def wrapped(content: str) -> str:
    return f"<w:sdt><w:sdtPr/><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def test_content_controls_may_stand_around_rows_cells_tables_and_paragraphs() -> None:
    row = (
        f"<w:tr>{wrapped(CELL.format(wrapped(paragraph('a'))))}{CELL.format(paragraph('b'))}</w:tr>"
    )
    grid = '<w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="100"/></w:tblGrid>'
    body = wrapped(f"<w:tbl><w:tblPr/>{grid}{wrapped(row)}</w:tbl>")
    package = document(body)
    view = read_view(package)
    assert [(p.text, p.cell and p.cell.column) for p in view.paragraphs] == [("a", 0), ("b", 1)]
    root = package.xml("word/document.xml")
    assert ["".join(p.source.find(root).itertext()) for p in view.paragraphs] == ["a", "b"]


def test_nested_tables_keep_their_own_style_and_place() -> None:
    inner = table(NOTHING, 1, 1).replace('"Bang"', '"Trong"')
    body = table(NOTHING, 1, 1).replace("<w:p>", f"{inner}<w:p>", 1)
    styles = sized() + style("Trong", '<w:rPr><w:sz w:val="18"/></w:rPr>', kind="table")
    view = read_view(document(body, styles=styles))
    assert [(p.runs[0].format.size, p.cell and p.cell.table) for p in view.paragraphs] == [
        (9.0, 1),
        (20.0, 0),
    ]


def test_a_row_deleted_by_a_tracked_change_does_not_show() -> None:
    body = table(NOTHING, 2, 1).replace(
        "<w:tr>", '<w:tr><w:trPr><w:del w:id="1" w:author="x"/></w:trPr>', 1
    )
    assert len(only(body).rows) == 1


def test_a_floating_table_says_so() -> None:
    assert only(table(NOTHING, 1, 1, '<w:tblpPr w:tblpX="1"/>')).floating
    assert not only(table(NOTHING, 1, 1)).floating


MARGINS = '<w:{0}><w:left w:w="{1}" w:type="dxa"/><w:end w:w="{2}"/></w:{0}>'


def test_the_room_beside_a_cells_text_is_the_tables_its_styles_or_words_own() -> None:
    styles = style(
        "Bang", f"<w:tblPr>{MARGINS.format('tblCellMar', 567, 1134)}</w:tblPr>", kind="table"
    )
    own = '<w:tblCellMar><w:left w:w="0" w:type="dxa"/></w:tblCellMar>'
    said = [
        only(table(NOTHING, 1, 1, more), sheet).cell_margins
        for more, sheet in (("", ""), ("", styles), (own, styles))
    ]
    rounded = [(round(left, 1), round(right, 1)) for left, right in said]
    assert rounded == [(1.9, 1.9), (10.0, 20.0), (0.0, 20.0)]


def test_a_cell_may_have_margins_of_its_own() -> None:
    own = f"<w:tc><w:tcPr>{MARGINS.format('tcMar', 567, 567)}</w:tcPr>"
    body = table(NOTHING, 1, 2).replace("<w:tc>", own, 1)
    first, second = only(body).rows[0].cells
    assert first.margins is not None
    assert [round(side or 0) for side in first.margins] == [10, 10]
    assert second.margins is None
