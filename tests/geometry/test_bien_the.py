"""Plans with unusual data: the page holds, and nothing is lost."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from docgen.vietnamese import viet_trieu
from tests.geometry.tables import printed_rows, printed_words, words
from tests.geometry.text_area import LE_DUOI, LE_PHAI, LE_TRAI, LE_TREN, page_number, printed_lines
from tests.geometry.variants import (
    CO_QUAN_DAI,
    NHIEM_VU_DAI,
    SO_DOAN,
    TRICH_YEU_DAI,
    TRICH_YEU_NGAT,
)
from tests.papers import year

if TYPE_CHECKING:
    from tests.geometry.measure import Measure
    from tests.geometry.page import Line, Page

    Printed = dict[str, tuple[Page, ...]]

CAC_BIEN_THE = (
    *("khong-phu-luc", "hai-phu-luc", "phu-luc-doc", "tong-cong", "co-quan-dai"),
    *("khong-chu-quan", "ky-thay", "trich-yeu-dai", "trich-yeu-ngat", "hang-dai", "minh-hoa"),
    *("cong-van", "cong-van-nhieu-noi", "cong-van-thua-lenh"),
)


@pytest.mark.parametrize("kind", ["ngan", "dai"])
@pytest.mark.parametrize("count", SO_DOAN)
def test_a_signature_near_a_page_end_keeps_two_lines_of_the_body(
    kind: str, count: int, in_thu: Printed, do: Measure
) -> None:
    pages = in_thu[f"ky-{kind}-{count}"]
    do.within("số trang", len(pages), 1, 2)
    label = pages[-1].find("Nơi nhận:")
    pages[-1].find("GIÁM ĐỐC")
    pages[-1].find("Lê Viết Hồng")
    body = [line for line in printed_lines(pages[-1]) if line.baseline < label.baseline - 1]
    do.within("số dòng lời văn cùng trang với khối ký", len(body), 2, 60)
    do.same("dòng cuối của lời văn", body[-1].text[-3:], "./.")


def test_the_stress_reaches_both_sides_of_the_page_end(in_thu: Printed) -> None:
    for kind in ("ngan", "dai"):
        assert {len(in_thu[f"ky-{kind}-{count}"]) for count in SO_DOAN} == {1, 2}


@pytest.mark.parametrize("name", CAC_BIEN_THE)
def test_every_page_keeps_its_edges_and_is_used(name: str, in_thu: Printed, do: Measure) -> None:
    for page in in_thu[name]:
        where = f"{name}, trang {page.number}"
        lines, strokes = printed_lines(page), page.strokes
        do.within(f"{where}, số dòng", len(lines), 1, 60)
        left = min(*(i.left for i in lines), *(s.left for s in strokes), page.width)
        right = max(*(i.right for i in lines), *(s.right for s in strokes), 0.0)
        top = min(*(i.top for i in lines), *(s.top for s in strokes), page.height)
        bottom = max(*(i.bottom for i in lines), *(s.bottom for s in strokes), 0.0)
        if printed_rows(page) or page.height > page.width:
            do.within(f"{where}, lề trái", left, *LE_TRAI, slack=0.1)
        do.within(f"{where}, lề phải", page.width - right, *LE_PHAI, slack=0.1)
        do.within(f"{where}, lề trên", top, *LE_TREN, slack=0.1)
        do.within(f"{where}, lề dưới", page.height - bottom, LE_DUOI[0], page.height, slack=0.1)


def _numbers(pages: tuple[Page, ...]) -> list[str]:
    return [number.text if (number := page_number(page)) else "" for page in pages]


def test_a_paper_without_appendix_ends_with_its_signature(in_thu: Printed, do: Measure) -> None:
    pages = in_thu["khong-phu-luc"]
    do.same("số trang in", _numbers(pages), ["", "2", "3", "4"])
    do.same("chữ cuối", printed_lines(pages[-1])[-1].text, "Lê Viết Hồng")
    do.same("trang ngang", [p for p in pages if p.width > p.height], [])


def test_two_appendices_are_numbered_and_count_their_own_pages(
    in_thu: Printed, do: Measure
) -> None:
    pages = in_thu["hai-phu-luc"]
    starts = [p for p in pages if p.lines[0].text.startswith("Phụ lục")]
    do.same("nhãn", [p.lines[0].text for p in starts], ["Phụ lục I", "Phụ lục II"])
    for start in starts:
        after = [p for p in pages if p.number >= start.number][:2]
        do.same(f"{start.lines[0].text}, số trang in", _numbers(tuple(after)), ["", "2"])
        text = start.find("(Ban hành kèm theo Kế hoạch số /KH-STP ngày tháng 01 năm 2022")
        whole = next(line for line in start.lines if line.baseline == text.baseline)
        rule = start.stroke_under(whole)
        do.within("kẻ dưới dòng kèm theo", rule.length, whole.width / 5, whole.width / 2)


def test_an_upright_appendix_has_its_table_inside_the_margins(in_thu: Printed, do: Measure) -> None:
    pages = in_thu["phu-luc-doc"]
    do.same("trang ngang", [p for p in pages if p.width > p.height], [])
    rows = [row for page in pages for row in printed_rows(page) if row.texts[0] != "TT"]
    do.same("cột TT", [row.texts[0] for row in rows], [str(k) for k in range(1, 17)])


def test_a_total_row_sums_the_budget_in_figures_and_words(in_thu: Printed, do: Measure) -> None:
    last = printed_rows(in_thu["tong-cong"][-1])[-1]
    total = sum(task.kinh_phi for task in year(2022).nhiem_vu)
    do.same("số ô của hàng tổng", len(last.cells), 2)
    do.same("tổng", last.texts[1], viet_trieu(total))
    do.same("chữ “Tổng cộng”", last.cells[0].lines[0].text, "Tổng cộng")
    do.same("kiểu chữ “Tổng cộng”", last.cells[0].lines[0].styles, {"đậm"})
    words_of_total = re.findall(r"ba trăm sáu mươi lăm triệu đồng", last.texts[0].lower())
    do.same("tổng bằng chữ, số lần", len(words_of_total), 1)


def _between(page: Page, upper: str, lower: float) -> list[Line]:
    top = page.find(upper).baseline
    return [line for line in page.lines if top < line.baseline < lower]


def test_a_long_agency_name_takes_lines_of_its_own_column(in_thu: Printed, do: Measure) -> None:
    page = in_thu["co-quan-dai"][0]
    motto = page.find("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    so = page.find("Số: /KH-STP")
    left = page.lines_in(0, motto.left - 2, motto.top, so.top)
    bold = [line for line in left if line.styles == {"đậm"}]
    do.same("tên cơ quan", " ".join(line.text for line in bold), CO_QUAN_DAI.upper())
    for line in left:
        do.within(f"“{line.text}”, mép phải", line.right, 30, motto.left - 3)
        do.near(f"“{line.text}”, canh giữa", line.centre, so.centre, 1.0)
    rule = page.stroke_under(bold[-1])
    longest = max(line.width for line in bold)
    do.within("kẻ dưới cơ quan", rule.length, longest / 3, longest / 2)
    date = page.find("Hà Tĩnh, ngày")
    do.near("số và ngày trên một dòng", so.baseline, date.baseline, 0.5)


def test_a_long_subject_is_whole_in_lines_of_like_length(in_thu: Printed, do: Measure) -> None:
    page = in_thu["trich-yeu-dai"][0]
    rule = max(page.flat_strokes, key=lambda s: s.top)
    lines = _between(page, "KẾ HOẠCH", rule.top)
    do.same("chữ của trích yếu", " ".join(line.text for line in lines), TRICH_YEU_DAI)
    do.within("số dòng", len(lines), 4, 5)
    longest = max(line.width for line in lines)
    for line in lines:
        do.within(f"trích yếu “{line.text}”, độ dài", line.width, longest * 0.75, longest)
    do.within("kẻ dưới trích yếu", rule.length, longest / 3, longest / 2)


def test_a_subject_is_broken_where_the_data_breaks_it(in_thu: Printed, do: Measure) -> None:
    page = in_thu["trich-yeu-ngat"][0]
    rule = max(page.flat_strokes, key=lambda s: s.top)
    lines = _between(page, "KẾ HOẠCH", rule.top)
    do.same("các dòng của trích yếu", tuple(line.text for line in lines), TRICH_YEU_NGAT)


def test_a_row_longer_than_a_page_is_split_and_nothing_is_lost(
    in_thu: Printed, do: Measure
) -> None:
    pages = [page for page in in_thu["hang-dai"] if page.width > page.height]
    rows = [row for page in pages for row in printed_rows(page) if row.texts[0] != "TT"]
    cells = [row.cells[1] for row in rows]
    start = next(k for k, row in enumerate(rows) if row.texts[0] == "3")
    end = next(k for k, row in enumerate(rows) if row.texts[0] == "4")
    do.same("chữ của hàng dài", printed_words(cells[start:end]), words([NHIEM_VU_DAI]))
    do.within("số trang của hàng dài", end - start, 2, 10)
    numbers = [row.texts[0] for row in rows if row.texts[0]]
    do.same("cột TT", numbers, [str(k) for k in range(1, 17)])


@pytest.mark.xfail(
    strict=True,
    reason="LibreOffice không giữ hàng cuối cùng trang với đoạn sau bảng từ trang thứ hai của "
    "bảng; Word giữ",
)
def test_the_closing_mark_of_an_appendix_never_stands_alone(in_thu: Printed, do: Measure) -> None:
    do.within("số hàng cùng trang với ./.", len(printed_rows(in_thu["hang-dai"][-1])), 2, 60)


def test_one_signing_for_the_head_has_both_lines(in_thu: Printed, do: Measure) -> None:
    page = next(p for p in in_thu["ky-thay"] if p.find_all("KT. GIÁM ĐỐC"))
    first, post = page.find("KT. GIÁM ĐỐC"), page.find("PHÓ GIÁM ĐỐC")
    do.near("chức vụ canh giữa dưới quyền hạn", post.centre, first.centre, 1.0)
    do.near("Nơi nhận ngang hàng quyền hạn", page.find("Nơi nhận:").baseline, first.baseline, 0.5)
    do.same("kiểu chữ", first.styles | post.styles, {"đậm"})
    do.near("cách dòng", post.baseline - first.baseline, 5.68, 0.6)


def test_without_a_higher_agency_the_name_is_on_top(in_thu: Printed, do: Measure) -> None:
    page = in_thu["khong-chu-quan"][0]
    do.near("hai cột ngang hàng", page.find("SỞ TƯ PHÁP").top, page.find("CỘNG HÒA").top, 0.5)


def test_a_task_without_coordinating_unit_leaves_its_cell_empty(
    in_thu: Printed, do: Measure
) -> None:
    rows = [row for page in in_thu["minh-hoa"] for row in printed_rows(page)]
    third = next(row for row in rows if row.texts[0] == "3")
    do.same("ô đơn vị phối hợp", third.texts[4], "")
    do.same("số ô", len(third.cells), 7)


def test_a_cell_of_several_paragraphs_prints_each_on_its_line(in_thu: Printed, do: Measure) -> None:
    rows = [row for page in in_thu["minh-hoa"] for row in printed_rows(page)]
    second = next(row for row in rows if row.texts[0] == "2")
    lines = [line.text for line in second.cells[2].lines]
    do.same("các dòng trong ô", lines, ["- Bản thảo tờ gấp;", "- Tờ gấp đã in."])


def test_a_sample_says_so_in_a_box_clear_of_the_head(in_thu: Printed, do: Measure) -> None:
    page = in_thu["minh-hoa"][0]
    mark = page.find("MINH HỌA")
    box = [s for s in page.strokes if s.top < mark.bottom + 4]
    do.within("khung trên chữ", min(s.top for s in box), LE_TREN[0], mark.top, 0.1)
    bottom = max(s.bottom for s in box)
    do.within("khung dưới chữ", bottom, mark.bottom - 0.5, mark.bottom + 4)
    do.within("khung cách Quốc hiệu", page.find("CỘNG HÒA").top - bottom, 1, 15)
    left, right = min(s.left for s in box), max(s.right for s in box)
    do.within("bề rộng khung", right - left, mark.width + 2, mark.width + 15)
    do.near("chữ giữa khung", mark.centre, (left + right) / 2, 1.0)
