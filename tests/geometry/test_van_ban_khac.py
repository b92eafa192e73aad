"""A decision (Mẫu 1.2) and the sheet a draft is submitted with, as they are printed."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from tests.geometry.page import MM
from tests.geometry.text_area import LE_DUOI, LE_PHAI, LE_TRAI, LE_TREN, page_number

if TYPE_CHECKING:
    from tests.geometry.measure import Measure
    from tests.geometry.page import Page

    Printed = dict[str, tuple[Page, ...]]

PHIEU = ("phieu-trinh", "phieu-trinh-sach")
Y_KIEN = ("Trưởng đơn vị soạn thảo", "Văn phòng", "Lãnh đạo cơ quan")


def test_power_and_decision_stand_in_the_middle(in_thu: Printed, do: Measure) -> None:
    page = in_thu["quyet-dinh"][0]
    text = page.width - LE_TRAI[0] - 18.0
    power, said = page.find("GIÁM ĐỐC SỞ MẪU"), page.find("QUYẾT ĐỊNH:")
    for line in (power, said):
        do.near(f"“{line.text}”, canh giữa", line.centre, LE_TRAI[0] + text / 2, 0.6)
        do.same(f"“{line.text}”, kiểu chữ", line.styles, {"đậm"})
        do.near(f"“{line.text}”, cỡ chữ", max(line.sizes), 14, 0.1)
    bases = [page.find("Căn cứ Kế hoạch số"), page.find("Theo đề nghị của Chánh Văn phòng Sở.")]
    for line in bases:
        do.same(f"“{line.text}”, kiểu chữ", line.styles, {"nghiêng"})
        do.within(f"“{line.text}”, giữa thẩm quyền và lời", line.baseline, power.bottom, said.top)


def test_the_words_dieu_alone_are_bold(in_thu: Printed, do: Measure) -> None:
    page = in_thu["quyet-dinh"][0]
    for number, rest in ((1, "Thành lập Tổ giúp việc"), (2, "Chánh Văn phòng Sở, các Phòng")):
        dieu, text = page.find(f"Điều {number}. {rest}"), page.find(rest)
        do.same(f"“{rest}”, kiểu chữ", text.styles, {"đứng"})
        do.same(f"Điều {number}., kiểu chữ", dieu.styles, {"đậm", "đứng"})
        do.same(f"Điều {number}., cỡ chữ", dieu.sizes, text.sizes)
        do.near(f"Điều {number}., lùi dòng đầu", dieu.left - LE_TRAI[0], 10, 0.6)


def test_the_annex_of_a_decision_is_upright_with_its_table(in_thu: Printed, do: Measure) -> None:
    page = in_thu["quyet-dinh"][1]
    do.within("trang đứng", page.height / page.width, 1.4, 1.42)
    title = page.find("DANH SÁCH TỔ GIÚP VIỆC")
    do.same("tên phụ lục", title.styles, {"đậm"})
    do.within("./. dưới bảng", page.find("./.").top, page.find("Công chức số 2").bottom, 100)


@pytest.mark.parametrize("name", (*PHIEU, "phieu-trinh-chi-doan"))
def test_a_sheet_is_one_page_within_its_margins(name: str, in_thu: Printed, do: Measure) -> None:
    do.same("số trang", len(in_thu[name]), 1)
    (page,) = in_thu[name]
    do.near("khổ A4", page.width, 210, 0.5)
    do.same("trang 1 không in số", page_number(page), None)
    for line in page.lines:
        do.within(f"“{line.text}”, lề trái", line.left, LE_TRAI[0] - 0.2, page.width)
        do.within(f"“{line.text}”, lề phải", page.width - line.right, LE_PHAI[0], page.width)
    do.within("lề trên", page.lines[0].top, LE_TREN[0] - 1, LE_TREN[1] + 1)
    for stroke in page.strokes:
        do.within("đường kẻ, lề dưới", page.height - stroke.bottom, LE_DUOI[0], page.height)


@pytest.mark.parametrize("name", PHIEU)
def test_three_empty_boxes_of_one_width_wait_for_opinions(
    name: str, in_thu: Printed, do: Measure
) -> None:
    (page,) = in_thu[name]
    heads = [page.find_all(text)[-1] for text in Y_KIEN]
    dates = page.find_all("Ngày … tháng … năm …")
    for head in heads:
        do.near(f"“{head.text}”, cùng hàng", head.baseline, heads[0].baseline, 0.2)
        do.same(f"“{head.text}”, kiểu chữ", head.styles, {"đậm"})
    widths = [right.centre - left.centre for left, right in pairwise(heads)]
    do.near("các ô rộng bằng nhau", widths[0], widths[1], 1.0)
    do.near("ba ô hết chiều ngang", 3 * widths[0], page.width - LE_TRAI[0] - 18, 1.5)
    line = page.find_all("Ngày … tháng … năm … Ngày … tháng … năm … Ngày … tháng … năm …")
    do.same("mỗi ô một chỗ ghi ngày", len(line), 1)
    do.within("chỗ trống để ghi, mm", dates[0].top - heads[0].bottom, 35, 70)
    signed = page.find_all("(ký, ghi rõ họ tên)")
    do.within("chỗ ký dưới ngày", signed[0].top - dates[0].bottom, 0, 4)


def test_the_sheet_s_title_and_rule(in_thu: Printed, do: Measure) -> None:
    (page,) = in_thu["phieu-trinh"]
    title, first = page.find("PHIẾU TRÌNH"), page.find("Trình ký Công văn")
    lines = [n for n in page.lines if first.top - 0.1 <= n.top < page.find("1. Văn bản").top - 5]
    for line in lines:
        do.near("canh giữa", title.centre, line.centre, 0.6)
    rule, longest = page.stroke_under(lines[-1]), max(line.width for line in lines)
    do.within("kẻ dưới trích yếu", rule.length, longest / 3, longest / 2)
    date = page.find("Hà Tĩnh, ngày")
    motto = page.find("Độc lập - Tự do - Hạnh phúc")
    do.within("ngày dưới Tiêu ngữ", (date.top - motto.bottom) / MM, 4, 20)


def test_many_findings_go_on_and_boxes_stay_whole(in_thu: Printed, do: Measure) -> None:
    pages = in_thu["phieu-trinh-nhieu-loi"]
    do.within("số trang", len(pages), 2, 2)
    (head,) = [(p.number, p.find_all(Y_KIEN[2])) for p in pages if p.find_all(Y_KIEN[2])]
    (foot,) = [p.number for p in pages if p.find_all("(ký, ghi rõ họ tên)")]
    do.same("các ô ý kiến trên một trang", head[0], foot)
