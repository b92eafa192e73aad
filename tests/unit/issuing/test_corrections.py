"""Điều 18.3: which letters of correction change the content of the paper they correct."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from docgen.findings import Location
from docgen.issuing.corrections import content_corrected
from docgen.model.ban_hanh import DaBanHanh
from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view
from docgen.recognise import recognise
from docgen.standards.nd30 import ND30
from tests.papers import written, year

if TYPE_CHECKING:
    from docgen.recognise import Recognised

LETTER = Location("data/2022/dinh-chinh.md", 14)
ENTRY = DaBanHanh(
    nam=2022,
    ten="ke-hoach",
    loai="Kế hoạch",
    so=15,
    ky_hieu="KH-STP",
    ngay=date(2022, 1, 12),
    co_quan="Sở Tư pháp",
    trich_yeu="Tuyên truyền",
    nguoi_ky="Giám đốc",
    noi_nhan=("Lưu: VT, VP",),
    don_vi_soan_thao="VP",
    tep="15-KH-STP-ke-hoach.docx",
    sha256="0" * 64,
)


@pytest.fixture(scope="module")
def plan() -> Recognised:
    """The plan of 2022: 02 tin, bài a person, 250 in its table; "Lưu: VT, VP" at its foot."""
    return recognise(read_view(open_package(written(year(2022)), "")), ND30)


def said(plan: Recognised, text: str) -> list[str]:
    return [f.message for f in content_corrected({text: LETTER}, ENTRY, plan, ND30)]


@pytest.mark.parametrize(
    "text",
    [
        "Do sơ suất trong khâu soạn thảo, Sở Tư pháp đính chính như sau:",
        "Tại ký hiệu: “15/KH-STP” sửa thành “15/KH-STP-VP”.",
        "Tại dòng ngày, tháng, năm: “ngày 12 tháng 01” sửa thành “ngày 13 tháng 01”.",
        "“Lưu: VT, VP” sửa thành “Lưu: VT, VP (05)”.",
        "Chữ “TUYÊN TRUYỀN” ở trích yếu sửa thành “Tuyên truyền”.",
        "Kế hoạch được tổ chức thành công, 100% TTHC đã công khai, 15 hàng đã đủ.",
        "Ký hiệu ghi “ngày 250 tháng 1”, nay đính chính như sau: “ngày 25 tháng 01”.",
        "“999 bài” sửa thành “02 bài”.",  # nowhere in the plan
        "“02 tin, bài” sửa thành “02 Tin, bài”.",
        "Đã ghi “02 tin, bài”; nay đính chính lại: “02 Tin, bài”.",
        "Dấu và chữ ký trình bày lại cho đúng quy định, thành 02 bản.",
    ],
)
def test_a_correction_of_form_is_no_fault(plan: Recognised, text: str) -> None:
    assert said(plan, text) == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            "Tại hàng 15 của Phụ lục: “250” sửa thành “205”.",
            "“250” trong lời văn hoặc bảng",
        ),
        (
            "Kinh phí nhiệm vụ 15 ghi “250 triệu đồng”, nay đính chính như sau: “205 triệu đồng”.",
            "“250 triệu đồng” trong lời văn hoặc bảng",
        ),
        (
            "Tại Mục II.3, 100% TTHC nay đính chính là 90% TTHC./.",
            "“100” trong lời văn hoặc bảng",
        ),
        (
            "Tại khoản 4: “02 tin, bài” đọc đúng là “12 tin, bài”.",
            "“02 tin, bài” trong lời văn hoặc bảng",
        ),
        (
            "Kế hoạch đã ghi: “02 tin, bài”; nay đính chính lại: “12 tin, bài”.",
            "“02 tin, bài” trong lời văn hoặc bảng",
        ),
        ("V/v đính chính một số số liệu của Kế hoạch năm 2022", "số liệu"),
        ("V/v đính chính số liệu tuyên truyền", "số liệu"),
    ],
)
def test_another_figure_is_another_content(plan: Recognised, text: str, what: str) -> None:
    assert said(plan, text) == [f"Công văn đính chính sửa nội dung của 15/KH-STP: {what}"]
