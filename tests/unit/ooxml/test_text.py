from __future__ import annotations

import pytest
from lxml import etree

from docgen.ooxml.markup import W, w
from docgen.ooxml.text import replace_text, retype, runs_of, typed_text


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


def test_retyping_touches_only_what_differs() -> None:
    p = paragraph(run("Độc lập ") + run("– ", bold=True) + run("Tự do  – Hạnh phúc"))
    retype(p, 0, len(typed_text(p)), "Độc lập - Tự do - Hạnh phúc")
    assert pieces(p) == ["Độc lập ", "- ", "Tự do - Hạnh phúc"]


def test_what_is_put_in_looks_like_what_stands_before_it() -> None:
    p = paragraph(run("Nơi nhận", bold=True) + run(" x"))
    retype(p, 0, 8, "Nơi nhận:")
    assert pieces(p) == ["Nơi nhận:", " x"]
    retype(p, 0, 9, "- Nơi nhận:")
    assert pieces(p) == ["- Nơi nhận:", " x"]


def test_nothing_can_be_typed_where_nothing_stands() -> None:
    with pytest.raises(ValueError, match="empty range"):
        retype(paragraph(""), 0, 0, "a")


def test_runs_of_a_range_are_cut_out_of_those_around_it() -> None:
    p = paragraph('<w:bookmarkStart w:id="0"/>' + run("Kính gửi: Sở", bold=True))
    (cut,) = runs_of(p, 0, 9)
    assert pieces(p) == ["Kính gửi:", " Sở"]
    assert cut.findtext(w("t")) == "Kính gửi:"
    assert len(p.findall(f".//{w('b')}")) == 2
    assert p[0].tag == w("bookmarkStart")


def test_runs_that_are_whole_are_left_whole() -> None:
    p = paragraph(run("a") + "<w:r><w:t>b</w:t><w:tab/></w:r>" + run("c"))
    assert len(runs_of(p, 1, 3)) == 1
    assert pieces(p) == ["a", "b", "c"]
    assert typed_text(p) == "ab\tc"


def test_a_run_is_parted_at_a_mark_inside_it() -> None:
    p = paragraph("<w:hyperlink><w:r><w:t>ab</w:t><w:br/><w:t>cd</w:t></w:r></w:hyperlink>")
    (cut,) = runs_of(p, 1, 4)
    assert [child.tag for child in cut] == [w("t"), w("br"), w("t")]
    assert typed_text(p) == "ab\ncd"
