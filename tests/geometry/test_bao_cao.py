"""A report (Mẫu 1.5 and 1.4), its tables in the text and its landscape annex (Mẫu 2.1)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from docgen.model.ky_bao_cao import TEN_KY
from docgen.van_ban import Bang, Doan
from tests.geometry.tables import printed_rows, printed_words, words
from tests.geometry.text_area import (
    LE_PHAI,
    LE_TRAI,
    LE_TREN,
    page_number,
    paragraphs,
    printed_lines,
)
from tests.papers import report, upward_report

if TYPE_CHECKING:
    from docgen.van_ban import VanBan
    from tests.geometry.ca_nam import CaNam
    from tests.geometry.measure import Measure
    from tests.geometry.page import Page
    from tests.geometry.tables import PrintedRow

    Printed = dict[str, tuple[Page, ...]]

CAC_BAO_CAO = (*(f"bao-cao-{ten}" for ten in TEN_KY), "bao-cao-cap-tren")
COT = 8  # of the annex
COT_GIUA = (0, 4, 5, 6, 7)  # figures, centred


@pytest.fixture(scope="session")
def in_bao_cao(ca_nam: CaNam, in_thu: Printed) -> Printed:
    """The seven letters of the sample year, and one as a Báo cáo to a superior."""
    seven = {f"bao-cao-{ten}": ca_nam.pages[ten] for ten in TEN_KY}
    return seven | {"bao-cao-cap-tren": in_thu["bao-cao-cap-tren"]}


def _composed(name: str) -> VanBan:
    ten = name.removeprefix("bao-cao-")
    return upward_report() if ten == "cap-tren" else report(ten)


def _upright(pages: tuple[Page, ...]) -> tuple[Page, ...]:
    return tuple(page for page in pages if page.height > page.width)


def _wide(pages: tuple[Page, ...]) -> tuple[Page, ...]:
    return tuple(page for page in pages if page.width > page.height)


def _rows(pages: tuple[Page, ...]) -> list[PrintedRow]:
    """The annex's rows of tasks, heads and total left out."""
    rows = [row for page in pages for row in printed_rows(page)]
    return [row for row in rows if len(row.cells) == COT and row.texts[0] != "TT"]


@pytest.mark.parametrize("name", CAC_BAO_CAO)
def test_the_text_is_whole_around_its_tables(name: str, in_bao_cao: Printed, do: Measure) -> None:
    part: list[str] = []
    for block in (*_composed(name).khoi, None):
        if isinstance(block, Doan):
            part.append(block.text.replace("\u00a0", " "))
        elif part:
            printed = paragraphs(_upright(in_bao_cao[name]), part)
            do.same("số đoạn", len(printed), len(part))
            part = []


@pytest.mark.parametrize("name", CAC_BAO_CAO)
def test_tables_in_the_text_fill_the_text_area(name: str, in_bao_cao: Printed, do: Measure) -> None:
    count = 0
    for page in _upright(in_bao_cao[name]):
        for row in printed_rows(page):
            if len(row.cells) < 2:
                continue  # the text between two tables of one page
            count += 1
            do.within("mép trái bảng", row.cells[0].left, *LE_TRAI, slack=0.3)
            do.within("mép phải bảng", page.width - row.cells[-1].right, *LE_PHAI, slack=0.3)
    typed = [block for block in _composed(name).khoi if isinstance(block, Bang)]
    do.within("số hàng in", count, sum(len(t.hang) + 1 for t in typed), 200)


@pytest.mark.parametrize("name", CAC_BAO_CAO)
def test_no_word_of_a_table_is_broken(name: str, in_bao_cao: Printed, do: Measure) -> None:
    typed = {
        tuple(words(doan.text for o in row for doan in o.doan))
        for block in _composed(name).khoi
        if isinstance(block, Bang)
        for row in (block.dau, *block.hang)
    }
    for page in _upright(in_bao_cao[name]):
        rows = [row for row in printed_rows(page) if len(row.cells) > 1]
        for row in rows:
            do.same("hàng in đúng như soạn", {tuple(printed_words(row.cells))} - typed, set())


@pytest.mark.parametrize("name", CAC_BAO_CAO)
def test_the_annex_has_each_task_whole_on_one_landscape_page(
    name: str, in_bao_cao: Printed, do: Measure
) -> None:
    rows = _rows(_wide(in_bao_cao[name]))
    (annex,) = _composed(name).cac_phu_luc
    (typed,) = (block for block in annex.khoi if isinstance(block, Bang))
    do.same("cột TT", [row.texts[0] for row in rows], [str(k) for k in range(1, 17)])
    for row, cells in zip(rows, typed.hang[:-1], strict=True):
        for printed, cell in zip(row.cells, cells, strict=True):
            text = (doan.text for doan in cell.doan)
            do.same(f"hàng {row.texts[0]}", printed_words([printed]), words(text))
        for column in COT_GIUA:
            for line in row.cells[column].lines:
                middle = (row.cells[column].left + row.cells[column].right) / 2
                do.near(f"hàng {row.texts[0]}, số canh giữa", line.centre, middle, 1.0)


@pytest.mark.parametrize("name", CAC_BAO_CAO)
def test_the_annex_repeats_its_head_and_counts_its_own_pages(
    name: str, in_bao_cao: Printed, do: Measure
) -> None:
    pages = _wide(in_bao_cao[name])
    for number, page in enumerate(pages, 1):
        heads = [row for row in printed_rows(page) if row.texts[:1] == ["TT"]]
        do.same(f"trang {number}, số hàng đầu bảng", len(heads), 1)
        printed = page_number(page)
        do.same("số trang", printed.text if printed else "", "" if number == 1 else str(number))


@pytest.mark.parametrize("name", CAC_BAO_CAO)
def test_the_annex_ends_with_its_total_in_words_and_its_mark(
    name: str, in_bao_cao: Printed, do: Measure
) -> None:
    page = _wide(in_bao_cao[name])[-1]
    (table,) = (b for b in _composed(name).cac_phu_luc[0].khoi if isinstance(b, Bang))
    typed = [doan.text for doan in table.hang[-1][0].doan]
    do.same("số tiền bằng chữ", ["Bằng chữ" in text for text in typed], [False, True, True])
    total = printed_rows(page)[-1].cells[0]
    do.same("dòng tổng cộng", printed_words([total]), words(typed))
    for line in total.lines:
        do.within(f"“{line.text}”, cỡ chữ", max(line.sizes), 13, 14)
    do.same("chữ cuối phụ lục", printed_lines(page)[-1].text, "./.")


@pytest.mark.parametrize("name", CAC_BAO_CAO)
def test_the_numbers_printed_in_the_annex_add_up(
    name: str, in_bao_cao: Printed, do: Measure
) -> None:
    pages = _wide(in_bao_cao[name])
    total = next(
        row for row in printed_rows(pages[-1]) if row.texts and "Tổng cộng" in row.texts[0]
    )
    for column in (4, 5, 6):
        cells = [row.texts[column].replace(",", ".") for row in _rows(pages)]
        said = float(total.texts[column - 3].replace(",", "."))
        do.near(f"cột {column + 1}", sum(map(float, cells)), said, 1e-6)


def test_a_letter_opens_as_a_letter(in_bao_cao: Printed, do: Measure) -> None:
    page = in_bao_cao["bao-cao-quy-1"][0]
    so, gui = page.find("Số: /STP-VP"), page.find("Kính gửi: Sở Thông tin và Truyền thông")
    subject = [i for i in page.lines if so.baseline + 0.2 < i.baseline < gui.baseline - 0.2]
    do.same(
        "trích yếu",
        " ".join(line.text for line in subject),
        "V/v báo cáo kết quả tuyên truyền cải cách hành chính quý I năm 2022",
    )
    for line in subject:
        do.near(f"“{line.text}”, giữa dưới số", line.centre, so.centre, 0.6)


def test_a_report_to_a_superior_has_type_subject_rule_and_kinh_gui(
    in_bao_cao: Printed, do: Measure
) -> None:
    page = in_bao_cao["bao-cao-cap-tren"][0]
    kind = page.find("BÁO CÁO")
    subject = page.find("Kết quả tuyên truyền cải cách hành chính 6 tháng đầu năm 2022")
    gui, text = page.find("Kính gửi: UBND tỉnh"), page.find("Thực hiện Kế hoạch số 523/KH-UBND")
    for line in (kind, subject):
        do.near(f"“{line.text}” canh giữa", line.centre, (30 + page.width - 18) / 2, 1.5)
        do.same(f"“{line.text}”, kiểu chữ", line.styles, {"đậm"})
    rule = page.stroke_under(subject)
    do.within("kẻ dưới trích yếu", rule.length, subject.width / 3, subject.width / 2)
    do.within("Kính gửi dưới đường kẻ", gui.top - rule.bottom, 2, 12)
    do.same("Kính gửi, kiểu chữ", gui.styles, {"đứng"})
    do.within("Kính gửi, cỡ chữ", max(gui.sizes), 13, 14)
    do.within("lời văn dưới Kính gửi", text.top - gui.bottom, 2, 12)
    do.same("trích yếu công văn", page.find_all("V/v"), [])


@pytest.mark.parametrize("name", CAC_BAO_CAO)
def test_recipients_open_with_as_above_and_the_signature_keeps_lines(
    name: str, in_bao_cao: Printed, do: Measure
) -> None:
    page = _upright(in_bao_cao[name])[-1]
    label = page.find("Nơi nhận:")
    lines = [label, *(page.find(t) for t in ("- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT, VP."))]
    for above, below in pairwise(lines):
        do.within("dòng dưới", below.baseline - above.baseline, 3.5, 7)
    body = [line for line in printed_lines(page) if line.baseline < label.baseline - 1]
    do.within("số dòng lời văn cùng trang với khối ký", len(body), 2, 60)


@pytest.mark.parametrize("name", CAC_BAO_CAO)
def test_invented_results_are_said_over_paper_and_annex(
    name: str, in_bao_cao: Printed, do: Measure
) -> None:
    for page in (in_bao_cao[name][0], _wide(in_bao_cao[name])[0]):
        mark = page.find("MINH HỌA")
        box = [s for s in page.strokes if s.top < mark.bottom + 4]
        do.within("khung trên chữ", min(s.top for s in box), LE_TREN[0], mark.top, 0.1)
