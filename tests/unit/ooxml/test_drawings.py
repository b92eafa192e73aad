"""Text boxes, pictures and ruled lines, however they were made (20.4; Part 4, 19)."""

from __future__ import annotations

import pytest

from docgen.ooxml.drawn import LineView
from docgen.ooxml.reading import read_view
from docgen.ooxml.ruled import lines_of
from docgen.ooxml.view import ParagraphView
from tests.unit.ooxml.build import document, paragraph

MM = 36000


def only(body: str, **parts: str) -> ParagraphView:
    return read_view(document(body, **parts)).paragraphs[0]


def in_run(content: str) -> str:
    return f"<w:p><w:r>{content}</w:r></w:p>"


def anchored(shape: str, width: int = 60 * MM, height: int = 0, place: str = "") -> str:
    place = place or "<wp:posOffset>720000</wp:posOffset>"
    return in_run(
        f'<w:drawing><wp:anchor><wp:positionH relativeFrom="column">{place}</wp:positionH>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>36000</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:docPr id="1" name="x"/><a:graphic>'
        f"<a:graphicData>{shape}</a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )


def wsp(
    preset: str, width: int, height: int = 0, *, inside: str = "", ln: str = "", off: int = 0
) -> str:
    return (
        f'<wps:wsp><wps:spPr><a:xfrm><a:off x="{off}" y="0"/><a:ext cx="{width}" cy="{height}"/>'
        f'</a:xfrm><a:prstGeom prst="{preset}"/>{ln}</wps:spPr>{inside}</wps:wsp>'
    )


def group(content: str, outer: int, inner: int) -> str:
    return (
        f'<wpg:wgp><wpg:grpSpPr><a:xfrm><a:ext cx="{outer}" cy="{MM}"/><a:chExt cx="{inner}" '
        f'cy="{MM}"/></a:xfrm></wpg:grpSpPr>{content}</wpg:wgp>'
    )


THICK = '<a:ln w="9525"><a:solidFill/></a:ln>'
VML_LINE = '<v:line style="position:absolute{}" from="10pt,3pt" to="{},3pt" strokeweight=".75pt"/>'
LINES = {
    "a drawn line": (anchored(wsp("line", 60 * MM, ln=THICK)), "drawing", 60),
    "a connector": (anchored(wsp("straightConnector1", 60 * MM)), "drawing", 60),
    "a flat rectangle": (anchored(wsp("rect", 60 * MM, MM // 2)), "drawing", 60),
    "a line in a group": (
        anchored(group(wsp("line", 120 * MM), 60 * MM, 120 * MM)),
        "drawing",
        60,
    ),
    "a line in the text": (
        anchored(wsp("line", 60 * MM)).replace("wp:anchor", "wp:inline"),
        "drawing",
        60,
    ),
    "a VML line": (in_run(f"<w:pict>{VML_LINE.format('', '180.0787pt')}</w:pict>"), "vml", 60),
    "a VML connector": (
        in_run(
            '<w:pict><v:shape type="#_x0000_t32" style="width:6cm;height:0;position:absolute"/>'
            "</w:pict>"
        ),
        "vml",
        60,
    ),
    "a flat VML rectangle": (
        in_run('<w:pict><v:rect style="width:60mm;height:.5pt"/></w:pict>'),
        "vml",
        60,
    ),
    "a line in a VML group": (
        in_run(
            '<w:pict><v:group style="width:120mm;height:10mm" coordsize="1200,100">'
            '<v:line from="100,0" to="700,0"/></v:group></w:pict>'
        ),
        "vml",
        60,
    ),
    "a horizontal rule of a width": (
        in_run('<w:pict><v:rect o:hr="t" style="width:60mm;height:1.5pt"/></w:pict>'),
        "hr",
        60,
    ),
    "underscores": (paragraph("_" * 20, rpr='<w:sz w:val="28"/>'), "characters", 49.4),
    "dashes": (paragraph("—" * 12, rpr='<w:sz w:val="28"/>'), "characters", 59.3),
    "underlined blanks": (
        paragraph("\u00a0" * 40, rpr='<w:u w:val="single"/><w:sz w:val="28"/>'),
        "underline",
        49.4,
    ),
}


@pytest.mark.parametrize(("body", "kind", "length"), LINES.values(), ids=LINES)
def test_a_line_is_seen_with_its_length(body: str, kind: str, length: float) -> None:
    (line,) = lines_of(only(body))
    assert (line.kind, round(line.length or 0, 1), line.horizontal) == (kind, length, True)


def test_a_line_tells_where_it_hangs_and_how_thick_it_is() -> None:
    (line,) = only(anchored(wsp("line", 60 * MM, ln=THICK))).lines
    place = line.position
    assert (place.inline, place.x, place.x_from, place.y) == (False, 20.0, "column", 1.0)
    assert line.thickness == 0.75
    (aligned,) = only(anchored(wsp("line", 60 * MM), place="<wp:align>center</wp:align>")).lines
    assert aligned.position.x == "center"


def test_a_line_in_a_group_hangs_where_it_stands_in_it() -> None:
    shape = group(wsp("line", 60 * MM, off=20 * MM), 60 * MM, 120 * MM)
    (line,) = only(anchored(shape)).lines
    assert (line.length, line.position.x) == (30.0, 30.0)


def test_a_line_of_vml_tells_where_it_hangs() -> None:
    more = ";mso-position-horizontal:center;mso-position-horizontal-relative:margin;margin-top:3mm"
    (line,) = only(in_run(f"<w:pict>{VML_LINE.format(more, '100pt')}</w:pict>")).lines
    place = line.position
    assert (place.x, place.x_from, round(place.y if isinstance(place.y, float) else 0)) == (
        "center",
        "margin",
        3,
    )
    assert round(line.thickness or 0, 2) == 0.75


def test_a_horizontal_rule_may_be_a_share_of_the_room() -> None:
    rule = '<w:pict><v:rect o:hr="t" {}style="width:0;height:1.5pt" o:hralign="center"/></w:pict>'
    (whole,) = only(in_run(rule.format(""))).lines
    (half,) = only(in_run(rule.format('o:hrpct="500" '))).lines
    assert [(r.kind, r.length, r.share, r.position.x) for r in (whole, half)] == [
        ("hr", None, 100.0, "center"),
        ("hr", None, 50.0, "center"),
    ]


@pytest.mark.parametrize(
    "body",
    [
        anchored(wsp("rect", 60 * MM, 20 * MM), height=20 * MM),
        anchored(wsp("line", 60 * MM, ln="<a:ln><a:noFill/></a:ln>")),
        anchored(wsp("line", 60 * MM)).replace('name="x"', 'name="x" hidden="1"'),
        in_run('<w:pict><v:rect style="width:60mm;height:20mm"/></w:pict>'),
        in_run('<w:pict><v:line from="0,0" to="9pt,0" style="visibility:hidden"/></w:pict>'),
        in_run('<w:pict><v:rect style="width:60mm;height:0" stroked="f" filled="f"/></w:pict>'),
        paragraph("Số: __/KH"),
        paragraph("gạch chân", rpr='<w:u w:val="single"/>'),
        paragraph("______", rpr="<w:vanish/>"),
        f"<w:p><w:del w:id='1'>{in_run('<w:pict/>')[5:-6]}</w:del></w:p>",
    ],
    ids=[
        "a shape with a height",
        "a line without ink",
        "a hidden drawing",
        "a VML shape with a height",
        "a hidden VML line",
        "VML without ink",
        "a blank to fill in",
        "underlined words",
        "hidden underscores",
        "deleted",
    ],
)
def test_what_is_no_line_is_none(body: str) -> None:
    assert lines_of(only(body)) == ()


def test_borders_and_tabs_are_lines_as_long_as_their_place() -> None:
    borders = '<w:pBdr><w:bottom w:val="single"/><w:left w:val="single"/></w:pBdr>'
    tab = "<w:r><w:rPr><w:u w:val='single'/></w:rPr><w:tab/></w:r>"
    body = f"<w:p><w:pPr>{borders}</w:pPr>{tab}</w:p>"
    assert [
        (line.kind, line.edge, line.horizontal, line.length) for line in lines_of(only(body))
    ] == [
        ("border", "left", False, None),
        ("border", "bottom", True, None),
        ("underline", "", True, None),
    ]


def test_a_row_of_underscores_runs_through_several_runs() -> None:
    run = "<w:r><w:t>__</w:t></w:r>"
    assert len(lines_of(only(f"<w:p>{run * 3}</w:p>"))) == 1


BOX = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="{}">{}</mc:Choice><mc:Fallback>{}'
    "</mc:Fallback></mc:AlternateContent></w:r>"
)
NEW = (
    anchored(
        wsp(
            "rect",
            60 * MM,
            20 * MM,
            inside=f"<wps:txbx><w:txbxContent>{paragraph('mới')}</w:txbxContent></wps:txbx>",
        )
    )
    .removeprefix("<w:p><w:r>")
    .removesuffix("</w:r></w:p>")
)
OLD = (
    '<w:pict><v:shape type="#_x0000_t202" style="position:absolute;width:60mm;height:20mm">'
    f"<v:textbox><w:txbxContent>{paragraph('cũ')}</w:txbxContent></v:textbox></v:shape></w:pict>"
)


@pytest.mark.parametrize(("needs", "text"), [("wps", "mới"), ("zz", "cũ"), ("wps zz", "cũ")])
def test_of_alternatives_one_is_read_and_never_both(needs: str, text: str) -> None:
    package = document(f"<w:p>{BOX.format(needs, NEW, OLD)}</w:p>")
    view = read_view(package)
    (box,) = view.boxes
    assert [p.text for p in box.paragraphs] == [text]
    assert (round(box.width or 0), round(box.height or 0)) == (60, 20)
    root = package.xml("word/document.xml")
    assert ["".join(p.source.find(root).itertext()) for p in box.paragraphs] == [text]


def test_alternatives_may_stand_around_blocks_and_runs_too() -> None:
    either = (
        "<mc:AlternateContent><mc:Choice Requires='zz'>{}</mc:Choice><mc:Fallback>{}</mc:Fallback>"
        "</mc:AlternateContent>"
    )
    runs = either.format("<w:r><w:t>a</w:t></w:r>", "<w:r><w:t>b</w:t></w:r>")
    body = either.format(paragraph("x"), paragraph("y")) + f"<w:p>{runs}</w:p>"
    assert [p.text for p in read_view(document(body)).paragraphs] == ["y", "b"]


def test_a_box_is_a_story_of_its_own() -> None:
    inner = (
        f'{paragraph("a")}<w:tbl><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc>'
        f"{paragraph('b')}</w:tc></w:tr></w:tbl>"
    )
    body = in_run(OLD.replace(paragraph("cũ"), inner)).replace("<w:r>", "<w:r><w:t>c</w:t>", 1)
    view = read_view(document(body))
    assert [p.text for p in view.paragraphs] == ["c"]
    assert [p.text for p in view.boxes[0].paragraphs] == ["a", "b"]


def test_pictures_and_objects_are_named_with_their_size() -> None:
    pic = '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/>'
    (picture,) = only(anchored(pic, 30 * MM, 20 * MM)).pictures
    assert (picture.kind, picture.width, picture.height) == ("picture", 30.0, 20.0)
    old = '<w:pict><v:shape style="width:3cm;height:2cm"><v:imagedata r:id="a"/></v:shape></w:pict>'
    (vml,) = only(in_run(old)).pictures
    assert (vml.kind, round(vml.width or 0)) == ("picture", 30)
    (ole,) = only(in_run(old.replace("w:pict", "w:object"))).pictures
    assert ole.kind == "object"


def test_lines_in_headers_are_seen() -> None:
    body = '<w:p/><w:sectPr><w:headerReference w:type="default" r:id="so"/></w:sectPr>'
    view = read_view(document(body, so=anchored(wsp("line", 60 * MM))))
    header = view.sections[0].header_on("default")
    assert header is not None
    assert [type(line) for p in header.paragraphs for line in p.lines] == [LineView]


@pytest.mark.parametrize(
    "broken",
    [
        "<w:drawing/>",
        "<w:drawing><wp:anchor/></w:drawing>",
        "<w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp/></a:graphicData></a:graphic>"
        "</wp:inline></w:drawing>",
        '<w:pict><v:line from="x" to=""/></w:pict>',
        "<w:pict><v:line/></w:pict>",
        '<w:pict><v:shape style="width;:;height:x" type="_x0000_t32"/></w:pict>',
        '<w:pict><v:group coordsize="0,x"><v:line from="1,1" to="2,2"/></v:group></w:pict>',
        "<mc:AlternateContent/>",
        "<w:object/>",
    ],
)
def test_broken_drawings_break_nothing(broken: str) -> None:
    assert only(in_run(broken)).text == ""


VML_BOX = (
    '<w:pict><v:shape style="width:275pt;height:60pt"><v:textbox{}><w:txbxContent>{}'
    "</w:txbxContent></v:textbox></v:shape></w:pict>"
)


@pytest.mark.parametrize(
    ("inset", "beside"),
    [("", 5.08), (' inset="0,0,0,0"', 0.0), (' inset="2mm,,3mm,"', 5.0), (' inset=",,0"', 2.54)],
)
def test_what_a_vml_box_leaves_free_beside_its_text(inset: str, beside: float) -> None:
    (box,) = only(in_run(VML_BOX.format(inset, paragraph("x")))).boxes
    assert box.insets == pytest.approx(beside, abs=0.01)


@pytest.mark.parametrize(
    ("said", "beside"),
    [("", 5.08), ("<wps:bodyPr/>", 5.08), (f'<wps:bodyPr lIns="0" rIns="{MM}"/>', 1.0)],
)
def test_what_a_drawn_box_leaves_free_beside_its_text(said: str, beside: float) -> None:
    inside = f"<wps:txbx><w:txbxContent>{paragraph('x')}</w:txbxContent></wps:txbx>{said}"
    (box,) = only(anchored(wsp("rect", 60 * MM, 20 * MM, inside=inside))).boxes
    assert box.insets == pytest.approx(beside, abs=0.01)
