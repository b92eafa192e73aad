from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

import docx as word
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from docgen.checks import check_paper
from docgen.issuing.fill import NumberAndDate, fill
from docgen.model.ban_hanh import DaBanHanh
from docgen.ooxml.package import open_package, save_package
from docgen.ooxml.reading import read_view
from docgen.recognise import recognise
from docgen.standards.hd29 import HD29
from docgen.standards.nd30 import ND30
from tests.papers import other, written
from tests.rules import specimen_doan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document

GIVEN = NumberAndDate(15, date(2022, 1, 12), in_annexes=True)


def filled(docx: bytes, so: int, ngay: date) -> tuple[list[str], list[str], list[str]]:
    """The lines with number and date; the codes that refuse; the codes that warn."""
    done = fill(docx, "x.docx", NumberAndDate(so, ngay, in_annexes=True), ND30)
    view = read_view(open_package(done.docx, "x.docx"))
    lines = [" ".join(p.text.split()) for p in view.paragraphs]
    found = [x for x in lines if x.startswith(("Số:", "Hà Tĩnh,", "(Ban hành"))]
    return found, [f.code for f in done.refused], [f.code for f in done.warnings]


def test_a_signed_file_is_not_written_into(ke_hoach_docx: bytes) -> None:
    made = fill(ke_hoach_docx, "x.docx", GIVEN, ND30).docx
    for docx, codes in ((ke_hoach_docx, ["DL555"]), (made, [])):
        signed = open_package(docx, "x.docx").with_parts({"_xmlsignatures/sig1.xml": b"<s/>"})
        done = fill(save_package(signed), "x.docx", GIVEN, ND30)
        assert [fault.code for fault in done.refused] == codes


@pytest.mark.parametrize(
    ("so", "ngay", "number", "day"),
    [
        (1, date(2022, 1, 1), "01", "ngày 01 tháng 01 năm 2022"),
        (9, date(2022, 1, 9), "09", "ngày 09 tháng 01 năm 2022"),
        (10, date(2022, 1, 10), "10", "ngày 10 tháng 01 năm 2022"),
        (123, date(2022, 2, 28), "123", "ngày 28 tháng 02 năm 2022"),
        (7, date(2022, 3, 3), "07", "ngày 03 tháng 3 năm 2022"),
        (1500, date(2022, 12, 31), "1500", "ngày 31 tháng 12 năm 2022"),
    ],
)
def test_zeros_where_the_law_wants_them(
    ke_hoach_docx: bytes, so: int, ngay: date, number: str, day: str
) -> None:
    lines, refused, _ = filled(ke_hoach_docx, so, ngay)
    assert lines == [
        f"Số: {number}/KH-STP",
        f"Hà Tĩnh, {day}",
        f"(Ban hành kèm theo Kế hoạch số {number}/KH-STP {day} của Sở Tư pháp)",
    ]
    assert refused == []


@pytest.mark.parametrize("symbol", ["/KH\u2011STP", "/<w:noBreakHyphen/>", "/ KH-STP"])
def test_the_symbol_is_read_with_any_hyphen_and_a_blank_before_it(
    ke_hoach_docx: bytes, symbol: str
) -> None:
    document = word.Document(BytesIO(ke_hoach_docx))
    line = next(p for p in _paragraphs(document) if p.text.startswith("Số:"))
    for run in line.runs:
        run.text = ""
    before, mark, _ = symbol.partition("<w:noBreakHyphen/>")
    line.runs[0].text = f"Số:       {before}{'KH' if mark else ''}"
    if mark:
        line.runs[0]._r.append(OxmlElement("w:noBreakHyphen"))
        line.add_run("STP")
    out = BytesIO()
    document.save(out)
    given = NumberAndDate(5, date(2022, 1, 7), in_annexes=True)
    done = fill(out.getvalue(), "x.docx", given, ND30)
    assert (done.ky_hieu, done.refused) == ("KH-STP", ())


def _paragraphs(document: Document) -> Iterator[Paragraph]:
    for element in document.element.body.iter(qn("w:p")):
        yield Paragraph(element, document)


def test_filled_twice_it_is_the_same(ke_hoach_docx: bytes) -> None:
    given = NumberAndDate(5, date(2022, 1, 7), in_annexes=True)
    once = fill(ke_hoach_docx, "x.docx", given, ND30)
    assert fill(once.docx, "x.docx", given, ND30).docx == once.docx


def test_another_number_or_date_stays_and_refuses(ke_hoach_docx: bytes) -> None:
    given = NumberAndDate(5, date(2022, 1, 7), in_annexes=True)
    once = fill(ke_hoach_docx, "x.docx", given, ND30).docx
    lines, refused, warnings = filled(once, 6, date(2022, 1, 8))
    assert lines[0] == "Số: 05/KH-STP"
    assert (refused, warnings) == (["DL518", "DL519"], [])


def test_a_month_printed_in_a_draft_warns_once(ke_hoach_docx: bytes) -> None:
    assert filled(ke_hoach_docx, 5, date(2022, 2, 7))[1:] == ([], ["DL522"])


def test_a_year_printed_in_a_draft_refuses(ke_hoach_docx: bytes) -> None:
    assert filled(ke_hoach_docx, 5, date(2023, 1, 7))[1] == ["DL519"]


def filled_doan(docx: bytes, so: int, ngay: date) -> tuple[list[str], list[str], str | None]:
    """The lines of a Đoàn paper with number and date; the codes that refuse; the symbol found."""
    done = fill(docx, "x.docx", NumberAndDate(so, ngay, in_annexes=True), HD29)
    view = read_view(open_package(done.docx, "x.docx"))
    lines = [" ".join(p.text.split()) for p in view.paragraphs]
    found = [x for x in lines if x.startswith(("Số", "Hà Tĩnh,", "(Kèm theo"))]
    return found, [f.code for f in done.refused], done.ky_hieu


def test_the_reference_of_a_paper_put_into_force_is_filled() -> None:
    draft = written(other("ban-hanh-quy-che"))
    document = word.Document(BytesIO(draft))
    document.paragraphs[-1].insert_paragraph_before("Một đoạn gõ trong Word.", "Normal")
    document.save(edited := BytesIO())  # read by its words from now on
    given = NumberAndDate(5, date(2022, 2, 7), in_annexes=True)

    assert check_paper(draft, "x.docx", ND30) == ()
    for docx in (draft, edited.getvalue()):
        done = fill(docx, "x.docx", given, ND30)
        (enacted,) = recognise(read_view(open_package(done.docx, "x")), ND30).enacted
        said = [" ".join(p.text.split()) for p in enacted.of("kem_theo")]

        assert not done.refused
        assert said == ["(Kèm theo Quyết định số 05/QĐ-SM ngày 07 tháng 02 năm 2022 của Sở Mẫu)"]


def test_the_doans_number_stands_before_a_hyphen() -> None:
    docx = written(specimen_doan.ke_hoach())
    lines, refused, ky_hieu = filled_doan(docx, 5, date(2022, 1, 7))
    assert lines == [
        "Số: 05-KH/CĐ",
        "Hà Tĩnh, ngày 07 tháng 01 năm 2022",
        "(Kèm theo Kế hoạch số 05-KH/CĐ ngày 07 tháng 01 năm 2022)",
    ]
    assert (refused, ky_hieu) == ([], "KH/CĐ")


def test_a_filled_paper_of_the_doan_is_in_form_and_stays_as_it_is() -> None:
    given = NumberAndDate(12, date(2022, 1, 17), in_annexes=True)
    once = fill(written(specimen_doan.ke_hoach()), "x.docx", given, HD29)
    assert check_paper(once.docx, "x.docx", HD29) == ()
    assert fill(once.docx, "x.docx", given, HD29).docx == once.docx


def test_a_number_the_doans_paper_has_already_stays_and_refuses() -> None:
    docx = written(specimen_doan.cong_van()._replace(so_ky_hieu="Số 21 - CV/CĐ"))
    lines, refused, ky_hieu = filled_doan(docx, 22, date(2022, 1, 7))
    assert (lines[0], refused, ky_hieu) == ("Số 21 - CV/CĐ", ["DL518"], "CV/CĐ")


def test_a_number_written_as_in_the_states_papers_has_no_place() -> None:
    docx = written(specimen_doan.cong_van()._replace(so_ky_hieu="Số:      /CV"))
    assert filled_doan(docx, 22, date(2022, 1, 7))[1] == ["DL520"]


def test_the_ledger_cites_a_paper_of_the_doan_as_it_is_printed() -> None:
    entry = DaBanHanh(
        nam=2022,
        ten="ke-hoach-doi",
        loai="Kế hoạch",
        so=5,
        ky_hieu="KH/CĐ",
        ngay=date(2022, 1, 7),
        co_quan="Chi đoàn Sở Tư pháp",
        trich_yeu="Thành lập Đội tình nguyện",
        nguoi_ky="Đoàn viên số 1",
        noi_nhan=("Lưu VP",),
        don_vi_soan_thao="Ban Chấp hành",
        tep="05-KH-CD.docx",
        sha256="0" * 64,
    )
    assert entry.so_ky_hieu == "05-KH/CĐ"
    assert entry.cach_goi == "Kế hoạch số 05-KH/CĐ ngày 07/01/2022 của Chi đoàn Sở Tư pháp"
