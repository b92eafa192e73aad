"""Text that a table only puts on the page is read as text; what a table holds is not."""

from __future__ import annotations

import pytest

from docgen.recognise import Recognised
from tests.unit.recognise.plan import (
    FOOT,
    HEAD,
    NAMED,
    OF_FOOT,
    OF_HEAD,
    OF_TITLE,
    QUOC_HIEU,
    TIEU_NGU,
)
from tests.unit.recognise.type import GRID, components, p, read, table

LINES = (
    *(p("Sở Y ban hành Kế hoạch như sau:"), p("I. MỤC ĐÍCH", "deu đậm"), p("1. Một.")),
    *(p("a) Hai;"), p("- Ba."), p("2. Bốn./.")),
)
OF_TEXT = [
    *(("loi_van", "Sở Y ban hành Kế hoạch như sau:"), ("muc", "I. MỤC ĐÍCH")),
    *(("khoan", "1. Một."), ("diem", "a) Hai;"), ("gach_dau_dong", "- Ba.")),
    ("khoan", "2. Bốn./."),
]
TEXT = "".join(LINES)
WHOLE = [*OF_HEAD, *OF_TITLE, *OF_TEXT, *OF_FOOT]


def one(*cells: str, drawn: str = "", width: int = 9070) -> str:
    """A table of one column, as wide as the text of a page."""
    rows = (f'<w:tr><w:tc><w:tcPr><w:tcW w:w="{width}"/></w:tcPr>{c}</w:tc></w:tr>' for c in cells)
    properties = f"<w:tblPr><w:tblBorders>{drawn}</w:tblBorders></w:tblPr>"
    grid = f'<w:tblGrid><w:gridCol w:w="{width}"/></w:tblGrid>'
    return f"<w:tbl>{properties}{grid}{''.join(rows)}</w:tbl>"


def with_row(made: str, cell: str) -> str:
    """A table of two columns with a row across them under its others."""
    row = f'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{cell}</w:tc></w:tr></w:tbl>'
    return made.replace("</w:tbl>", row)


# ── what a table holds is no text of the page ──


@pytest.mark.parametrize(
    "held",
    [
        table((p("Phòng A"), p("3 hội nghị")), (p("Phòng B"), p("2 hội nghị"))),
        with_row(table((p("Phòng A"), p("3 hội nghị"))), p("Các phòng khác")),
        one(p("Lưu ý: không gửi bản giấy."), drawn=GRID),
        one(p("Lưu ý: không gửi bản giấy."), width=3000),
        one(p("Tên nhiệm vụ"), p("Tổ chức hội nghị"), drawn=GRID),
    ],
)
def test_what_stands_in_a_table_of_its_own(held: str) -> None:
    found = components(HEAD + NAMED + TEXT + held + FOOT)
    text = {text for component, text in found if component not in {None, "o_bang"}}
    assert text == {text for _, text in WHOLE}


def test_a_signature_in_a_table_of_one_column_is_no_text() -> None:
    signed = one(p("GIÁM ĐỐC", "trai đậm") + p("") + p("Nguyễn Văn A", "trai đậm"))
    found = components(HEAD + NAMED + TEXT + signed)
    assert found[-2:] == [("chuc_vu", "GIÁM ĐỐC"), ("ho_ten", "Nguyễn Văn A")]


# ── a table that only puts text on the page ──


@pytest.mark.parametrize(
    "title",
    [
        one(NAMED),
        one(p("KẾ HOẠCH", "giua đậm"), p("Công tác năm 2022", "giua đậm")),
        one(one(NAMED)),
        one(NAMED, drawn=GRID),
        one(p("") + NAMED + p("")),
    ],
)
def test_a_title_in_cells_of_its_own(title: str) -> None:
    assert components(HEAD + title + TEXT + FOOT) == WHOLE


def test_a_title_in_a_row_across_the_table_of_the_head() -> None:
    assert components(with_row(HEAD, NAMED) + TEXT + FOOT) == WHOLE
    assert components(with_row(HEAD, p("DỰ THẢO", "phai") + NAMED) + TEXT + FOOT) == [
        *OF_HEAD,
        (None, "DỰ THẢO"),
        *WHOLE[len(OF_HEAD) :],
    ]


def test_an_addressee_in_a_row_across_the_table_of_the_head() -> None:
    to = p("Kính gửi: Sở Nội vụ", "giua")
    found = components(with_row(HEAD, to) + TEXT + FOOT)
    assert found == [*OF_HEAD, ("kinh_gui", "Kính gửi: Sở Nội vụ"), *OF_TEXT, *OF_FOOT]


@pytest.mark.parametrize(
    "text", [one(TEXT), one(*LINES), one(one(TEXT)), one(TEXT, drawn=GRID), table((TEXT, ""))]
)
def test_a_text_in_cells_of_its_own(text: str) -> None:
    wide = text.replace('w:w="4535"', 'w:w="6000"')
    assert components(HEAD + NAMED + wide + FOOT) == WHOLE


def test_a_whole_paper_in_one_table() -> None:
    assert components(HEAD + one(NAMED + TEXT + FOOT)) == WHOLE
    assert components(one(HEAD + NAMED + TEXT + FOOT)) == WHOLE
    rows = FOOT[FOOT.index("<w:tr>") :]
    whole = with_row(HEAD, NAMED + TEXT).removesuffix("</w:tbl>") + rows
    assert components(whole) == WHOLE


def test_a_table_of_data_in_the_cell_of_a_text_is_one() -> None:
    cells = tuple((p(a, "giua"), p(b, "giua")) for a, b in (("TT", "Tên"), ("1", "Một")))
    data = table(*cells, drawn=GRID)
    found = components(HEAD + NAMED + one(TEXT + data + p("Năm.")) + FOOT)
    assert [c for c, _ in found[len(WHOLE) - len(OF_FOOT) : -len(OF_FOOT)]] == [
        *["o_so_bang"] * 4,
        "loi_van",
    ]


def test_an_annex_in_cells_of_its_own() -> None:
    head = p("Phụ lục I", "giua đậm") + p("DANH MỤC", "giua đậm")
    reference = p("(Kèm theo Kế hoạch số 12/KH-SY của Sở Y)", "giua nghiêng")
    found: Recognised = read(HEAD + NAMED + TEXT + FOOT + one(head + reference) + p("Nội dung."))
    items = found.parts[-1].items
    assert [item.component for item in items] == ["phu_luc", "ten_phu_luc", "kem_theo", "loi_van"]


def test_a_head_in_one_column_is_a_head_still() -> None:
    left = [p("UBND TỈNH X", "giua"), p("SỞ Y", "giua đậm"), p("Số: 12/KH-SY", "giua")]
    right = [p(QUOC_HIEU, "giua đậm"), p(TIEU_NGU, "giua đậm")]
    date = p("X, ngày 05 tháng 01 năm 2022", "giua nghiêng")
    found = components(one(*right, *left, date) + NAMED + TEXT + FOOT)
    assert sorted(found[:6]) == sorted(OF_HEAD)
    assert found[6:] == WHOLE[6:]


SENT = ["- Sở Nội vụ;", "- Sở Tài chính."]


@pytest.mark.parametrize(("sent", "names"), [(SENT, SENT), (["Sở Nội vụ."], ["Sở Nội vụ."])])
def test_an_addressee_s_row_in_the_table_of_the_head_is_no_subject(
    sent: list[str], names: list[str]
) -> None:
    left = p("UBND TỈNH X", "giua") + p("SỞ Y", "giua đậm") + p("Số: 12/SY-VP", "giua")
    right = p(QUOC_HIEU, "giua đậm") + p(TIEU_NGU, "giua đậm")
    named = "".join(p(text, "trai") for text in sent)
    head = table((left + p("V/v rà soát năm 2022", "giua"), right), (p("Kính gửi:", "phai"), named))
    found = components(head + p("Nội dung./."))
    assert ("kinh_gui", "Kính gửi:") in found
    assert [text for name, text in found if name == "kinh_gui_noi"] == names
    assert [text for name, text in found if name == "trich_yeu_cong_van"] == [
        "V/v rà soát năm 2022"
    ]
