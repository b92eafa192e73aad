"""A drawn line made longer where it lies."""

from __future__ import annotations

import pytest

from docgen.ooxml.markup import Element, w
from docgen.ooxml.package import Package
from docgen.ooxml.reading import read_view
from docgen.ooxml.stretch import line_elements, stretch
from tests.unit.ooxml.build import document

DRAWING = (
    '<w:drawing><wp:anchor><wp:positionH relativeFrom="column"><wp:posOffset>720000'
    '</wp:posOffset></wp:positionH><wp:extent cx="1440000" cy="0"/><wp:docPr id="1" name="a"/>'
    "<a:graphic><a:graphicData><wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm>"
    '<a:off x="0" y="0"/><a:ext cx="1440000" cy="0"/></a:xfrm><a:prstGeom prst="line"/>'
    "</wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
)
LINE = '<w:pict><v:line from="20mm,5mm" to="60mm,5mm"/></w:pict>'
CONNECTOR = (
    '<w:pict><v:shape type="#_x0000_t32" style="position:absolute;margin-left:20mm;'
    'margin-top:5mm;width:40mm;height:0"/></w:pict>'
)
BOTH = (
    f'<mc:AlternateContent><mc:Choice Requires="wps">{DRAWING}</mc:Choice>'
    f"<mc:Fallback>{LINE}</mc:Fallback></mc:AlternateContent>"
)
GROUP = '<w:pict><v:group style="width:40mm;height:10mm"><v:line to="9,0"/></v:group></w:pict>'


def paper(shape: str) -> Package:
    return document(f"<w:p><w:r><w:t>Sở</w:t></w:r><w:r>{shape}</w:r></w:p>")


def stretched(shape: str, length: float, left: float | None = None) -> tuple[bool, Element]:
    root = paper(shape).xml("word/document.xml")
    paragraph = next(root.iter(w("p")))
    (drawn,) = line_elements(paragraph)
    return stretch(drawn, length, left), root


def seen(shape: str, root: Element) -> tuple[float, float]:
    """Length and left end of the line, as a reader sees them."""
    from docgen.ooxml.markup import serialise

    package = paper(shape).with_parts({"word/document.xml": serialise(root)})
    (line,) = read_view(package).paragraphs[0].lines
    assert line.length is not None
    left = line.position.x
    return round(line.length, 1), round(left, 1) if isinstance(left, float) else -1.0


@pytest.mark.parametrize("shape", [DRAWING, BOTH, CONNECTOR], ids=["drawing", "both", "shape"])
def test_it_grows_on_both_sides(shape: str) -> None:
    done, root = stretched(shape, 60.0)
    assert done
    assert seen(shape, root) == (60.0, 10.0)


def test_a_line_of_vml_keeps_its_middle() -> None:
    done, root = stretched(LINE, 20.0)
    assert done
    line = next(e for e in root.iter() if str(e.tag).endswith("}line"))
    assert (line.get("from"), line.get("to")) == ("85.04pt,14.17pt", "141.73pt,14.17pt")
    assert seen(LINE, root)[0] == 20.0


def test_what_older_programs_see_grows_too() -> None:
    _, root = stretched(BOTH, 60.0)
    line = next(e for e in root.iter() if str(e.tag).endswith("}line"))
    assert line.get("from") == "28.35pt,14.17pt"


def test_it_can_be_put_in_the_middle() -> None:
    done, root = stretched(DRAWING, 30.0, 35.0)
    assert done
    assert seen(DRAWING, root) == (30.0, 35.0)


def test_a_line_in_a_group_is_left_alone() -> None:
    done, _ = stretched(GROUP, 60.0)
    assert not done
