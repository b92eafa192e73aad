"""Page numbers moved, hidden and counted anew; whatever else stands in a margin stays."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from docgen.mending import Mended
from docgen.mending.guard import judged
from docgen.ooxml.markup import W
from docgen.ooxml.package import open_package, save_package
from docgen.ooxml.parts import with_document_part
from docgen.ooxml.view import SectionView
from tests.rules.push import HEADER_PART, push_style
from tests.unit.mending.test_mending import DOCUMENT, codes, mended, paper_of, with_part
from tests.unit.ooxml.schema import OoxmlSchema

NUMBER = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>'
COMPLEX = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
PAGES = '<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>5</w:t></w:r></w:fldSimple>'


def typed(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def with_footer(docx: bytes, inner: str) -> bytes:
    """The plan with its number in a footer instead of the header."""
    docx = with_part(docx, HEADER_PART, lambda text: text.replace(" PAGE ", " TITLE "))
    footer = f'<w:ftr xmlns:w="{W}"><w:p>{inner}</w:p></w:ftr>'.encode()
    package, identifier = with_document_part(
        open_package(docx, "p.docx"), "footer", "footer1.xml", footer
    )
    named = f'<w:footerReference w:type="default" r:id="{identifier}"/><w:pgSz'
    return with_part(save_package(package), DOCUMENT, lambda text: text.replace("<w:pgSz", named))


def with_header(docx: bytes, change: Callable[[str], str]) -> bytes:
    return with_part(docx, HEADER_PART, change)


def sections(result: Mended) -> tuple[SectionView, ...]:
    return result.paper.view.sections


def header(section: SectionView, kind: str) -> str:
    shown = section.header_on(kind)
    return "" if shown is None else shown.text


def test_a_number_at_the_foot_goes_to_the_top(
    ke_hoach_docx: bytes, ooxml_schema: OoxmlSchema
) -> None:
    for number in (NUMBER, COMPLEX):
        docx = with_footer(ke_hoach_docx, f"{typed('Trang ')}{number}{typed('/')}{PAGES}")
        result = mended(docx)
        assert not {"KT800", "KT801", "KT803"} & set(codes(result))
        for section in sections(result):
            shown, foot = section.header_on("default"), section.footer_on("default")
            assert shown is not None
            assert shown.has_page_number
            assert foot is not None
            assert foot.text == ""
        assert ooxml_schema.validate(result.paper.package) == []


def test_what_stands_beside_a_number_at_the_foot_stays(ke_hoach_docx: bytes) -> None:
    docx = with_footer(ke_hoach_docx, f"{typed('Sở Tư pháp')}<w:r><w:tab/></w:r>{NUMBER}")
    result = mended(docx)
    assert "KT803" not in codes(result)
    foot = sections(result)[0].footer_on("default")
    assert foot is not None
    assert foot.text == "Sở Tư pháp\t"


def test_a_sentence_about_pages_is_left_to_its_author(ke_hoach_docx: bytes) -> None:
    docx = with_footer(ke_hoach_docx, f"{typed('Trang ')}{NUMBER}{typed(' của Kế hoạch')}")
    result = mended(docx)
    assert "KT803" in codes(result)
    foot = sections(result)[0].footer_on("default")
    assert foot is not None
    assert foot.text == "Trang 2 của Kế hoạch"


def test_the_first_page_keeps_its_header_but_for_the_number(
    ke_hoach_docx: bytes, ooxml_schema: OoxmlSchema
) -> None:
    docx = with_header(
        ke_hoach_docx, lambda text: text.replace("<w:p>", f"<w:p>{typed('Lưu hành ')}</w:p><w:p>")
    )
    docx = with_part(docx, DOCUMENT, lambda text: text.replace("<w:titlePg/>", ""))
    result = mended(docx)
    assert "KT801" not in codes(result)
    for section in sections(result):
        assert section.title_page
        assert header(section, "first") == "Lưu hành \n"
        assert header(section, "default") == "Lưu hành \n2"
    assert ooxml_schema.validate(result.paper.package) == []


def test_a_number_set_by_tabs_comes_to_the_middle(ke_hoach_docx: bytes) -> None:
    docx = with_header(
        ke_hoach_docx,
        lambda text: text.replace(
            '<w:pPr><w:pStyle w:val="VBSoTrang"/></w:pPr>', "<w:r><w:tab/></w:r>"
        ),
    )
    result = mended(docx)
    assert "KT803" not in codes(result)
    (paragraph,) = (p for h in sections(result)[0].headers for p in h.paragraphs)
    assert (paragraph.text, paragraph.format.align) == ("2", "giua")


def test_text_beside_the_number_stays_on_the_first_page(ke_hoach_docx: bytes) -> None:
    docx = with_header(
        ke_hoach_docx,
        lambda text: text.replace("<w:fldSimple", f"{typed('Sở Tư pháp ')}<w:fldSimple"),
    )
    docx = with_part(docx, DOCUMENT, lambda text: text.replace("<w:titlePg/>", ""))
    result = mended(docx)
    assert "KT801" not in codes(result)
    assert header(sections(result)[0], "first") == "Sở Tư pháp "
    assert header(sections(result)[0], "default") == "Sở Tư pháp 2"


def test_text_in_a_box_beside_the_number_stays_on_the_first_page(ke_hoach_docx: bytes) -> None:
    box = (
        '<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox>'
        f"<w:txbxContent><w:p>{typed('Sở Tư pháp')}</w:p></w:txbxContent></v:textbox></v:shape>"
        "</w:pict></w:r>"
    )
    docx = with_header(
        ke_hoach_docx, lambda text: text.replace("<w:fldSimple", f"{box}<w:fldSimple")
    )
    docx = with_part(docx, DOCUMENT, lambda text: text.replace("<w:titlePg/>", ""))
    result = mended(docx)
    assert "KT801" not in codes(result)
    shown = sections(result)[0].header_on("first")
    assert shown is not None
    assert [p.text for box in shown.boxes for p in box.paragraphs] == ["Sở Tư pháp"]
    assert not shown.has_page_number


def uncounted(look: str) -> str:
    """A page number as Word leaves it before it has laid the page out: no result, three runs."""
    parts = (
        '<w:fldChar w:fldCharType="begin"/>',
        '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
        '<w:fldChar w:fldCharType="end"/>',
    )
    return "".join(f"<w:r><w:rPr>{look}</w:rPr>{part}</w:r>" for part in parts)


LAWFUL = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/>'
SIMPLE = r"<w:fldSimple .*</w:fldSimple>"
IN_ONE_RUN = uncounted(LAWFUL).replace(f"</w:r><w:r><w:rPr>{LAWFUL}</w:rPr>", "")
OF_WORD_6 = f"<w:r><w:rPr>{LAWFUL}</w:rPr><w:pgNum/></w:r>"


def codes_of(docx: bytes) -> list[str]:
    return [ruling.code for ruling, _ in judged(paper_of(docx)).faults]


@pytest.mark.parametrize("number", [uncounted(LAWFUL), IN_ONE_RUN, OF_WORD_6])
def test_a_number_without_a_result_looks_as_what_asks_for_it(
    number: str, ke_hoach_docx: bytes
) -> None:
    docx = push_style(ke_hoach_docx, "so_trang", "size", 11.0)
    assert "KT371" in codes_of(docx)
    docx = with_header(docx, lambda text: re.sub(SIMPLE, number, text))
    assert not {"KT370", "KT371"} & set(codes_of(docx))


def test_a_number_without_a_result_is_mended_where_it_is_asked_for(ke_hoach_docx: bytes) -> None:
    look = LAWFUL.replace('"28"', '"20"') + "<w:b/>"
    docx = with_header(ke_hoach_docx, lambda text: re.sub(SIMPLE, uncounted(look), text))
    result = mended(docx)
    assert codes(result) == []
    told = [(change.what, change.before, change.after) for change in result.changes]
    assert ("cỡ chữ", "10 pt", "14 pt") in told


def test_of_a_paper_whose_even_pages_alone_have_no_number_that_is_said(
    ke_hoach_docx: bytes,
) -> None:
    apart = with_part(
        ke_hoach_docx,
        "word/settings.xml",
        lambda text: re.sub(r"(<w:settings[^>]*>)", r"\1<w:evenAndOddHeaders/>", text),
    )
    faults = [fault.message for ruling, fault in judged(paper_of(apart)).faults]
    assert set(faults) == {"Trang chẵn không có số trang"}


def test_even_pages_get_their_number(ke_hoach_docx: bytes, ooxml_schema: OoxmlSchema) -> None:
    apart = with_part(
        ke_hoach_docx,
        "word/settings.xml",
        lambda text: re.sub(r"(<w:defaultTabStop[^>]*/>)", r"\1<w:evenAndOddHeaders/>", text),
    )
    result = mended(apart)
    assert codes(result) == []
    for section in sections(result):
        assert header(section, "even") == "2"
        assert not header(section, "first").strip()
    assert {(c.code, c.what, c.before, c.after) for c in result.changes} == {
        ("KT800", "số trang ở trang chẵn", "không có", "canh giữa ở đầu trang")
    }
    assert ooxml_schema.validate(result.paper.package) == []


def test_a_number_that_goes_to_the_top_is_said_to_stand_there(ke_hoach_docx: bytes) -> None:
    result = mended(with_footer(ke_hoach_docx, NUMBER))
    told = [(change.what, change.before, change.after) for change in result.changes]
    assert ("số trang", "ở chân trang", "canh giữa ở đầu trang") in told


def of_digits(result: Mended) -> bool:
    return "KT805" not in codes(result) and not result.kept


@pytest.mark.parametrize(
    ("asked", "left"),
    [
        ((" PAGE \\* roman ",), " PAGE "),
        ((" PAGE ", "\\* ROM", "AN \\* MERGEFORMAT "), " PAGE \\* MERGEFORMAT "),
    ],
)
def test_a_field_of_several_runs_no_longer_asks_for_roman_figures(
    ke_hoach_docx: bytes, asked: tuple[str, ...], left: str
) -> None:
    said = "".join(f"<w:r><w:instrText>{piece}</w:instrText></w:r>" for piece in asked)
    field = COMPLEX.replace("<w:r><w:instrText> PAGE </w:instrText></w:r>", said)
    docx = with_header(ke_hoach_docx, lambda text: text.replace(NUMBER, field))
    assert "KT805" in [ruling.code for ruling, _ in judged(paper_of(docx)).faults]
    result = mended(docx)
    assert of_digits(result)
    header = result.paper.package.parts[HEADER_PART].decode("utf-8")
    assert "".join(re.findall(r"<w:instrText[^>]*>([^<]*)<", header)) == left


def test_page_numbers_in_letters_are_said_and_counted_in_digits(ke_hoach_docx: bytes) -> None:
    def lettered(text: str) -> str:
        return text.replace("<w:pgNumType ", '<w:pgNumType w:fmt="lowerLetter" ')

    result = mended(with_part(ke_hoach_docx, DOCUMENT, lettered))
    assert of_digits(result)
    said = [(c.place, c.what, c.before, c.after) for c in result.changes if c.code == "KT805"]
    assert said == [
        ("trang của văn bản", "số trang", "chữ cái", "chữ số Ả Rập"),
        ("trang của phụ lục", "số trang", "chữ cái", "chữ số Ả Rập"),
    ]


@pytest.mark.parametrize(
    ("said", "before", "lines"),
    [
        ("", "không có", ["2"]),
        ("2", "số gõ tay", ["2"]),
        ("- 2 -", "số gõ tay", ["2"]),
        ("Năm 2022", "không có", ["2", "Năm 2022"]),
    ],
)
def test_a_header_that_several_parts_share_gets_one_number(
    said: str, before: str, lines: list[str], ke_hoach_docx: bytes
) -> None:
    field = r"<w:fldSimple.*?</w:fldSimple>|<w:r>.*</w:r>"
    docx = with_header(
        ke_hoach_docx, lambda text: re.sub(field, typed(said), text, count=1, flags=re.DOTALL)
    )
    result = mended(docx)
    assert "KT800" not in codes(result)
    for section in sections(result):
        shown = section.header_on("default")
        assert shown is not None
        assert [paragraph.text for paragraph in shown.paragraphs] == lines
    assert {change.before for change in result.changes if change.code == "KT800"} == {before}
