from __future__ import annotations

import pytest
from lxml import etree

from docgen.ooxml.markup import W, w
from docgen.ooxml.text import replace_text, typed_text


def paragraph(inner: str) -> etree._Element:
    return etree.fromstring(f'<w:p xmlns:w="{W}">{inner}</w:p>')


def run(text: str, bold: bool = False) -> str:  # noqa: FBT001, FBT002 -- a short helper
    properties = "<w:rPr><w:b/></w:rPr>" if bold else ""
    return f"<w:r>{properties}<w:t>{text}</w:t></w:r>"


def pieces(element: etree._Element) -> list[str]:
    return [t.text or "" for t in element.iter(w("t"))]


def test_a_range_inside_one_run_leaves_the_others() -> None:
    p = paragraph(run("Số: ") + run("…", bold=True) + run("/KH-STP"))
    replace_text(p, 4, 5, "15")
    assert pieces(p) == ["Số: ", "15", "/KH-STP"]
    assert p.findall(f".//{w('b')}")[0].getparent().getparent().findtext(w("t")) == "15"


def test_a_range_over_runs_goes_into_the_first_of_them() -> None:
    p = paragraph(run("Số:") + run(" .") + run("..") + run(" /KH"))
    replace_text(p, 3, 8, " 15")
    assert pieces(p) == ["Số:", " 15", "", "/KH"]
    assert typed_text(p) == "Số: 15/KH"


def test_tabs_and_breaks_in_the_range_go() -> None:
    p = paragraph("<w:r><w:t>Số:</w:t><w:tab/><w:t>/KH</w:t><w:br/></w:r>")
    assert typed_text(p) == "Số:\t/KH\n"
    replace_text(p, 3, 4, " 15")
    assert typed_text(p) == "Số: 15/KH\n"


def test_deleted_text_is_not_counted_and_inserted_text_is() -> None:
    p = paragraph(
        f"<w:del><w:r><w:delText>Số 1</w:delText></w:r></w:del><w:ins>{run('Số: ')}</w:ins>"
        + run("/KH")
    )
    replace_text(p, 3, 4, " 15")
    assert typed_text(p) == "Số: 15/KH"
    assert p.findtext(f".//{w('delText')}") == "Số 1"


def test_spaces_are_kept_by_word() -> None:
    p = paragraph(run("a"))
    replace_text(p, 0, 1, " b ")
    (text,) = p.iter(w("t"))
    assert text.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"


def test_an_empty_range_stands_in_no_run() -> None:
    with pytest.raises(ValueError, match="empty range"):
        replace_text(paragraph(run("a")), 1, 1, "b")
