"""A letter (PL I, Phần I, Mục II.3.b, II.5.b, II.7, II.9; Mẫu 1.5)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from docgen.van_ban import Doan
from tests.geometry.page import MM
from tests.geometry.tables import printed_rows, printed_words, words
from tests.geometry.text_area import LE_PHAI, LE_TRAI, LE_TREN, paragraphs, printed_lines
from tests.geometry.variants import KINH_GUI
from tests.papers import letter, year

if TYPE_CHECKING:
    from tests.geometry.measure import Measure
    from tests.geometry.page import Line, Page
    from tests.geometry.tables import PrintedRow

    Printed = dict[str, tuple[Page, ...]]

SO = "Số: /STP-VP"
TRICH_YEU = ("V/v viết tin, bài tuyên truyền", "cải cách hành chính năm 2022")
CAC_CONG_VAN = ("cong-van", "cong-van-nhieu-noi", "cong-van-thua-lenh")
QUY = ("Quý I", "Quý II", "Quý III", "Quý IV")


@pytest.fixture(scope="session")
def trang_dau(in_thu: Printed) -> Page:
    """The first page of the January letter."""
    return in_thu["cong-van"][0]


def _between(page: Page, upper: Line, lower: Line) -> list[Line]:
    return [i for i in page.lines if upper.baseline + 0.2 < i.baseline < lower.baseline - 0.2]


def test_the_subject_stands_under_the_number(trang_dau: Page, do: Measure) -> None:
    so = trang_dau.find(SO)
    lines = [trang_dau.find(text) for text in TRICH_YEU]
    for line in lines:
        do.within(f"“{line.text}”, cỡ chữ", max(line.sizes), 12, 13)
        do.same(f"“{line.text}”, kiểu chữ", line.styles, {"đứng"})
        do.near(f"“{line.text}”, canh giữa dưới số", line.centre, so.centre, 0.6)
    # The gap of 6 pt, and what a single line adds above its letters.
    do.near("khoảng cách với số, pt", (lines[0].top - so.bottom) / MM, 6.0, 1.0)
    longest, shortest = (f(line.width for line in lines) for f in (max, min))
    do.within("các dòng trích yếu cân nhau", shortest / longest, 0.75, 1.0)


def test_number_and_date_stand_on_one_line(trang_dau: Page, do: Measure) -> None:
    so, ngay = trang_dau.find(SO), trang_dau.find("Hà Tĩnh, ngày tháng 01 năm 2022")
    do.near("số và ngày trên một dòng", so.baseline, ngay.baseline, 0.5)
    motto = trang_dau.find("Độc lập - Tự do - Hạnh phúc")
    do.near("ngày canh giữa dưới Tiêu ngữ", ngay.centre, motto.centre, 1.0)


def test_motto_and_agency_have_their_lines(trang_dau: Page, do: Measure) -> None:
    motto = trang_dau.find("Độc lập - Tự do - Hạnh phúc")
    do.near("kẻ dưới Tiêu ngữ", trang_dau.stroke_under(motto).length, motto.width, 1.0)
    agency = trang_dau.find("SỞ TƯ PHÁP")
    rule = trang_dau.stroke_under(agency)
    do.within("kẻ dưới cơ quan", rule.length, agency.width / 3, agency.width / 2)
    do.near("kẻ dưới cơ quan, giữa", rule.centre, agency.centre, 1.0)
    do.same("kiểu chữ tên cơ quan", agency.styles, {"đậm"})
    do.same("kiểu chữ cơ quan chủ quản", trang_dau.find("UBND TỈNH HÀ TĨNH").styles, {"đứng"})


@pytest.mark.parametrize("name", CAC_CONG_VAN)
def test_nothing_but_the_subject_stands_before_kinh_gui(
    name: str, in_thu: Printed, do: Measure
) -> None:
    page = in_thu[name][0]
    head = _between(page, page.find(SO), page.find("Kính gửi:"))
    do.same("các dòng từ số đến Kính gửi", tuple(line.text for line in head), TRICH_YEU)
    do.same("chữ CÔNG VĂN", page.find_all("CÔNG VĂN"), [])


def test_one_addressee_stands_on_the_line_of_kinh_gui(trang_dau: Page, do: Measure) -> None:
    line = trang_dau.find("Kính gửi: Các Phòng, Trung tâm thuộc Sở")
    do.within("cỡ chữ", max(line.sizes), 13, 14)
    do.same("kiểu chữ", line.styles, {"đứng"})
    do.within("cách trích yếu", line.top - trang_dau.find(TRICH_YEU[1]).bottom, 3, 12)
    do.near("lùi vào như Mẫu 1.5", line.left - LE_TRAI[0], 35, 1)
    first = trang_dau.find("Thực hiện Kế hoạch số 523/KH-UBND")
    do.within("lời văn dưới Kính gửi", first.top - line.bottom, 2, 12)


def test_several_addressees_hang_under_the_colon(in_thu: Printed, do: Measure) -> None:
    page = in_thu["cong-van-nhieu-noi"][0]
    label = page.find("Kính gửi:")
    do.same("sau dấu hai chấm", [i.text for i in page.lines if "Kính gửi" in i.text], ["Kính gửi:"])
    (colon,) = (i for i in label.letters if i.text == ":")
    lines = _between(page, label, page.find("Thực hiện Kế hoạch số 523/KH-UBND"))
    dashed = [line for line in lines if line.text.startswith("-")]
    for line in dashed:
        dash = line.letters[0]
        middle = (colon.left + colon.right) / 2
        do.near(f"“{line.text}”, gạch dưới hai chấm", (dash.left + dash.right) / 2, middle, 0.5)
        do.near(f"“{line.text}”, thẳng hàng", dash.left, dashed[0].letters[0].left, 0.1)
    for line in lines:
        do.within(f"“{line.text}”, cỡ chữ", max(line.sizes), 13, 14)
        do.same(f"“{line.text}”, kiểu chữ", line.styles, {"đứng"})
        do.within(f"“{line.text}”, lề phải", page.width - line.right, LE_PHAI[0], 160)
    text = " ".join(line.text for line in lines)
    do.same("các nơi", text, " ".join(f"- {n};" for n in KINH_GUI[:-1]) + f" - {KINH_GUI[-1]}.")
    for above, below in pairwise((label, *lines)):
        do.within("cách dòng", below.baseline - above.baseline, 5, 8)


@pytest.mark.parametrize("name", CAC_CONG_VAN)
def test_the_text_is_whole_around_its_table(name: str, in_thu: Printed, do: Measure) -> None:
    blocks = letter(2022).khoi
    texts = [b.text.replace("\u00a0", " ") if isinstance(b, Doan) else "" for b in blocks]
    at = texts.index("")
    for part in (texts[:at], texts[at + 1 :]):
        printed = paragraphs(in_thu[name], part)
        do.same("số đoạn", len(printed), len(part))


def _table(pages: tuple[Page, ...]) -> tuple[Page, list[PrintedRow]]:
    """The page of the table, all of which stands on it, and its rows."""
    (found,) = (page for page in pages if page.find_all("Tổng cộng"))
    return found, [row for row in printed_rows(found) if len(row.cells) >= 8]


@pytest.mark.parametrize("name", CAC_CONG_VAN)
def test_the_table_is_inside_the_margins_and_apart_from_the_text(
    name: str, in_thu: Printed, do: Measure
) -> None:
    page, rows = _table(in_thu[name])
    left, right = rows[0].cells[0].left, rows[0].cells[-1].right
    do.within("lề trái của bảng", left, *LE_TRAI, slack=0.3)
    do.within("lề phải của bảng", page.width - right, *LE_PHAI, slack=0.3)
    before = page.find("2. Chỉ tiêu của từng đơn vị")
    after = page.find("3. Trưởng các Phòng, Trung tâm")
    # 6 pt, the distance of paragraphs.
    do.within("khoảng trên bảng", rows[0].top - before.bottom, 1.8, 4)
    do.within("khoảng dưới bảng", after.top - rows[-1].bottom, 1.8, 4)


def test_the_totals_of_the_table_agree(in_thu: Printed, do: Measure) -> None:
    _, (head, *units, total) = _table(in_thu["cong-van"])
    do.same("đầu bảng", head.texts[4:8], list(QUY))
    do.same("số đơn vị", [row.texts[0] for row in units], ["1", "2", "3", "4"])
    numbers = [[int(text) for text in row.texts[2:8]] for row in units]
    sums = [sum(column) for column in zip(*numbers, strict=True)]
    do.same("hàng tổng", [int(text) for text in total.texts[1:7]], sums)
    for row, (people, whole, *quarters) in zip(units, numbers, strict=True):
        do.same(f"{row.texts[1]}: cả năm", whole, 2 * people)
        do.same(f"{row.texts[1]}: bốn quý", sum(quarters), whole)
        do.same(f"{row.texts[1]}: thời hạn", row.texts[8], "15/12/2022")
    names = [unit.ten for unit in year(2022).co_quan.don_vi if unit.so_nguoi]
    do.same("tên đơn vị không đứt chữ", printed_words(r.cells[1] for r in units), words(names))


def test_recipients_open_with_as_above(in_thu: Printed, do: Measure) -> None:
    page = in_thu["cong-van"][-1]
    lines = [page.find(t) for t in ("Nơi nhận:", "- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT, VP.")]
    for above, below in pairwise(lines):
        do.within("dòng dưới", below.baseline - above.baseline, 3.5, 7)
        do.same("cỡ chữ", below.sizes, {11.0})
        do.near("sát lề trái", below.left, LE_TRAI[0], 0.5)


def test_the_head_signs_alone(in_thu: Printed, do: Measure) -> None:
    page = in_thu["cong-van"][-1]
    post, name = page.find("GIÁM ĐỐC"), page.find("Lê Viết Hồng")
    do.near("Nơi nhận ngang hàng", page.find("Nơi nhận:").baseline, post.baseline, 0.5)
    do.near("họ tên canh giữa dưới chức vụ", name.centre, post.centre, 1.0)
    do.same("kiểu chữ", post.styles | name.styles, {"đậm"})
    do.within("cỡ chữ", max(post.sizes), 13, 14)


def test_the_chief_of_office_signs_by_order(in_thu: Printed, do: Measure) -> None:
    page = in_thu["cong-van-thua-lenh"][-1]
    order, post = page.find("TL. GIÁM ĐỐC"), page.find("CHÁNH VĂN PHÒNG")
    do.near("chức vụ canh giữa dưới quyền hạn", post.centre, order.centre, 1.0)
    do.near("cách dòng", post.baseline - order.baseline, 5.68, 0.6)
    do.near("Nơi nhận ngang hàng", page.find("Nơi nhận:").baseline, order.baseline, 0.5)
    do.same("kiểu chữ", order.styles | post.styles, {"đậm"})


@pytest.mark.parametrize("name", CAC_CONG_VAN)
def test_signature_keeps_two_lines_of_the_body(name: str, in_thu: Printed, do: Measure) -> None:
    page = in_thu[name][-1]
    label = page.find("Nơi nhận:")
    body = [line for line in printed_lines(page) if line.baseline < label.baseline - 1]
    do.within("số dòng lời văn cùng trang với khối ký", len(body), 2, 60)


def test_invented_headcounts_are_said_in_a_box(in_thu: Printed, do: Measure) -> None:
    page = in_thu["cong-van"][0]
    mark = page.find("MINH HỌA")
    box = [s for s in page.strokes if s.top < mark.bottom + 4]
    do.within("khung trên chữ", min(s.top for s in box), LE_TREN[0], mark.top, 0.1)
    do.within("khung cách đầu văn bản", page.find("CỘNG HÒA").top, max(s.bottom for s in box), 60)
    do.same("không khung khi số là thật", in_thu["cong-van-nhieu-noi"][0].find_all("MINH HỌA"), [])
