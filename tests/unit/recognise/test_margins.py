"""Headers and footers of papers nobody here made."""

from __future__ import annotations

import pytest

from docgen.ooxml.reading import read_view
from docgen.recognise import Item, recognise
from docgen.standards import theo_khoa
from tests.unit.ooxml.build import document

PAGE = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>'
MIDDLE = '<w:pPr><w:tabs><w:tab w:val="center" w:pos="4535"/></w:tabs></w:pPr><w:r><w:tab/></w:r>'
CENTRED = f'<w:p><w:pPr><w:jc w:val="center"/></w:pPr>{PAGE}</w:p>'
A4 = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1701" w:right="1134"/>'


RIGHT = MIDDLE.replace('"center" w:pos="4535"', '"right" w:pos="9071"')


def framed(place: str) -> str:
    frame = f'<w:framePr {place} w:wrap="around"/><w:jc w:val="center"/>'
    return f"<w:p><w:pPr>{frame}</w:pPr>{PAGE}</w:p>"


def boxed(place: str, size: str = "40pt") -> str:
    """A text box of Word's older kind, its own text in the middle of it."""
    style = f"position:absolute;width:{size};height:20pt;{place}"
    return (
        f'<w:p><w:r><w:pict><v:shape style="{style}"><v:textbox><w:txbxContent>{CENTRED}'
        "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
    )


def in_cells(number: int, *widths: int) -> str:
    """A table without lines whose cells are so many twips wide, the page number in one of them."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f"{CENTRED if place == number else '<w:p/>'}</w:tc>"
        for place, width in enumerate(widths)
    )
    return f"<w:tbl><w:tblGrid>{grid}</w:tblGrid><w:tr>{cells}</w:tr></w:tbl><w:p/>"


def margins(header: str) -> tuple[Item, ...]:
    body = (
        "<w:p><w:r><w:t>Nội dung.</w:t></w:r></w:p>"
        f'<w:sectPr><w:headerReference w:type="default" r:id="dau"/>{A4}</w:sectPr>'
    )
    return recognise(read_view(document(body, dau=header)), theo_khoa("nd30")).margins


@pytest.mark.parametrize(
    ("header", "align"),
    [
        (CENTRED, "giua"),
        (f"<w:p>{PAGE}</w:p>", "trai"),
        (f'<w:p><w:pPr><w:framePr w:xAlign="center" w:wrap="around"/></w:pPr>{PAGE}</w:p>', "giua"),
        (f"<w:p>{MIDDLE}{PAGE}</w:p>", "giua"),
        (f"<w:p><w:r><w:tab/></w:r>{PAGE}</w:p>", ""),
        (f"<w:p>{RIGHT}{PAGE}</w:p>", "phai"),
        (f"<w:sdt><w:sdtContent>{CENTRED}</w:sdtContent></w:sdt>", "giua"),
        (CENTRED.replace("<w:jc", '<w:ind w:left="5000"/><w:jc'), "phai"),
        (CENTRED.replace("<w:jc", '<w:ind w:left="300" w:right="200"/><w:jc'), "giua"),
        (framed('w:hAnchor="margin" w:xAlign="right"'), "phai"),
        (framed('w:hAnchor="page" w:xAlign="center"'), "giua"),
        (framed('w:hAnchor="page" w:x="5900"'), "giua"),
        (framed('w:hAnchor="page" w:x="1800"'), "trai"),
        (boxed("mso-position-horizontal:center;mso-position-horizontal-relative:margin"), "giua"),
        (boxed("mso-position-horizontal:right;mso-position-horizontal-relative:margin"), "phai"),
        (boxed("mso-position-horizontal:left;mso-position-horizontal-relative:page"), "trai"),
        (boxed("margin-left:206pt"), "giua"),
        (boxed("margin-left:0", size="453pt"), "giua"),
        (in_cells(1, 3000, 3070, 3000), "giua"),
        (in_cells(2, 3000, 3070, 3000), "phai"),
        (in_cells(0, 9070), "giua"),
    ],
)
def test_a_page_number_and_where_it_is_seen(header: str, align: str) -> None:
    (number,) = (item for item in margins(header) if item.component == "so_trang")
    assert number.paragraph.format.align == align


def test_a_number_shown_on_a_condition_is_read_once() -> None:
    def field(*inside: str) -> str:
        begin, end = (
            f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end")
        )
        return f"{begin}{''.join(inside)}{end}"

    asked = '<w:r><w:instrText xml:space="preserve">{}</w:instrText></w:r>'.format
    shown = '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
    page = field(asked(" PAGE "), shown)
    (number,) = margins(f"<w:p>{field(asked(' IF '), page, asked(' > 1 '), page, shown)}</w:p>")
    assert number.component == "so_trang"
    assert [(run.text, run.field) for run in number.paragraph.runs] == [("2", "PAGE")]


@pytest.mark.parametrize(
    "line",
    [
        "Thư điện tử: so@x.gov.vn; trang thông tin điện tử: so.x.gov.vn",
        "E-Mail: so@x.gov.vn, Website: so.x.gov.vn",
        "Số: 1, đường Trần Phú; ĐT: 0239.123; Fax: 0239.124",
        "Cổng thông tin điện tử: x.gov.vn",
        "SĐT: 0239.123",
    ],
)
def test_the_lines_of_an_address(line: str) -> None:
    (found,) = margins(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>")
    assert found.component == "dia_chi"


@pytest.mark.parametrize("line", ["Số 1, tháng 3", "Thư điện tử của Sở", "Mật khẩu fax"])
def test_what_only_speaks_of_mail_is_no_address(line: str) -> None:
    (found,) = margins(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>")
    assert found.component is None


@pytest.mark.parametrize("text", ["HỎA TỐC", "KHẨN", "LƯU HÀNH NỘI BỘ"])
def test_a_stamp_in_the_page_header(text: str) -> None:
    stamp = f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"
    boxed = f"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{stamp}"
    boxed += "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
    for header in (stamp, boxed):
        found = [item.component for item in margins(header) if item.paragraph.text]
        assert found == ["luu_hanh" if "LƯU" in text else "do_khan"]


def test_an_address_and_what_is_neither() -> None:
    (address, other) = margins(
        "<w:p><w:r><w:t>Địa chỉ: Số 1, đường Trần Phú</w:t></w:r></w:p>"
        "<w:p><w:r><w:t>Sở Tư pháp</w:t></w:r></w:p>"
    )
    assert (address.component, other.component) == ("dia_chi", None)
