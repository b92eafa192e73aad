"""How the page of an annex is turned: as declared, else as its table asks."""

from __future__ import annotations

import io

import docx
import pytest
from docx.enum.section import WD_ORIENT

from docgen.van_ban import Bang, Chu, Doan, O
from tests.papers import other, written

HEADINGS = (
    *("TT", "Họ và tên", "Ngày sinh", "Đơn vị công tác", "Chức vụ", "Trình độ chuyên môn"),
    *("Nhiệm vụ được giao", "Số điện thoại", "Thư điện tử", "Mã số", "Năm vào ngành"),
)
ROW = (
    *("1", "Công chức số 1", "05/10/1985", "Văn phòng Sở", "Chánh Văn phòng", "Thạc sĩ"),
    *("Thành viên", "0900.000.001", "congchuc1@stp.hatinh.gov.vn", "STP-00123", "2008"),
)


def table(columns: int, rows: int = 3) -> Bang:
    def row(cells: tuple[str, ...], component: str) -> tuple[O, ...]:
        return tuple(O((Doan(component, (Chu(cell),)),)) for cell in cells[:columns])

    return Bang(row(HEADINGS, "dau_bang"), tuple(row(ROW, "o_bang") for _ in range(rows)))


def lies(columns: int, *, ngang: bool | None) -> bool:
    paper = other("quyet-dinh")
    (annex,) = paper.cac_phu_luc
    annex = annex._replace(khoi=(table(columns),), ngang=ngang)
    document = docx.Document(io.BytesIO(written(paper._replace(cac_phu_luc=(annex,)))))
    return document.sections[-1].orientation == WD_ORIENT.LANDSCAPE


@pytest.mark.parametrize(("columns", "page"), [(4, "dọc"), (6, "dọc"), (9, "ngang"), (11, "ngang")])
def test_an_annex_lies_where_upright_its_words_would_be_broken(columns: int, page: str) -> None:
    assert lies(columns, ngang=None) is (page == "ngang")


@pytest.mark.parametrize("columns", [4, 11])
def test_what_is_declared_holds(columns: int) -> None:
    assert lies(columns, ngang=True)
    assert not lies(columns, ngang=False)
