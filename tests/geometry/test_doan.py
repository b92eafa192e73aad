"""The Đoàn's papers on the printed page (HD 29-HD/TWĐTN-VP, Mục II, III; Mẫu 1, 3)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from tests.geometry.ca_nam import CUA_DOI
from tests.geometry.doan_page import (
    BI_THU,
    CHI_DOAN,
    CHU_QUAN,
    DE_KY,
    DONG_DON_14,
    DUOI,
    GACH,
    NGAY,
    PHAI,
    SAO,
    SO,
    TIEU_DE,
    TRAI,
    TREN,
    closing_line,
    date_line,
    lines_between,
    look,
    main_pages,
    signer,
    text_lines,
)
from tests.geometry.page import MM
from tests.geometry.printing import print_all
from tests.geometry.tables import printed_rows
from tests.geometry.variants_doan import CAU, CUOI, KEM_THEO, MA_LUU, TRICH_YEU, doan_variants
from tests.rules.specimen_doan import NOI_DUNG

if TYPE_CHECKING:
    from tests.geometry.ca_nam import CaNam
    from tests.geometry.measure import Measure
    from tests.geometry.page import Page

    Printed = dict[str, tuple[Page, ...]]

TEN = ("doan", "doan-ngan", "doan-cong-van", "doan-nhieu-noi", "doan-ten-dai", *CUA_DOI)


@pytest.fixture(scope="session")
def in_doan(ca_nam: CaNam) -> Printed:
    """Those made by hand, printed by one start of LibreOffice, and the teams' of the samples."""
    return print_all(doan_variants()) | {name: ca_nam.pages[name] for name in CUA_DOI}


@pytest.fixture(scope="session")
def trang_dau(in_doan: Printed) -> Page:
    """The first page of the Kế hoạch."""
    return in_doan["doan"][0]


@pytest.mark.parametrize("name", TEN)
def test_sheet_and_margins(name: str, in_doan: Printed, do: Measure) -> None:
    for page in in_doan[name]:
        what = f"{name}, trang {page.number}"
        short, long = sorted((page.width, page.height))
        do.near(f"{what}, chiều rộng tờ giấy", short, 210, 0.2)
        do.near(f"{what}, chiều dài tờ giấy", long, 297, 0.2)
        lines, drawn = text_lines(page), page.strokes
        left = min(*(i.left for i in lines), *(s.left for s in drawn), page.width)
        right = max(*(i.right for i in lines), *(s.right for s in drawn), 0)
        top = min(*(i.top for i in lines), *(s.top for s in drawn), page.height)
        do.near(f"{what}, lề trái", left, TRAI, 0.3)
        # A page of short lines need not reach the other edge.
        do.within(f"{what}, lề phải", page.width - right, PHAI - 0.3, 45)
        do.near(f"{what}, lề trên", top, TREN, 0.6)
        bottom = max(i.bottom for i in lines)
        do.within(f"{what}, lề dưới", page.height - bottom, DUOI - 0.1, page.height)


def test_the_head_stands_on_one_line_each(trang_dau: Page, do: Measure) -> None:
    looks = {
        CHU_QUAN: (14.0, "đứng"),
        CHI_DOAN: (14.0, "đậm"),
        SAO: (14.0, "đứng"),
        TIEU_DE: (15.0, "đậm"),
        SO: (14.0, "đứng"),
        NGAY: (13.0, "nghiêng"),
    }
    for text, (size, style) in looks.items():
        look(do, trang_dau.find(text), size, style)


@pytest.mark.parametrize("name", TEN)
def test_the_line_under_the_title_is_as_long_as_it(
    name: str, in_doan: Printed, do: Measure
) -> None:
    page = in_doan[name][0]
    title = page.find(TIEU_DE)
    rule = page.stroke_under(title)
    do.near(f"{name}: kẻ dưới tiêu đề, độ dài", rule.length, title.width, 1.0)  # III.1
    do.near(f"{name}: kẻ dưới tiêu đề, giữa", rule.centre, title.centre, 0.6)
    do.within(f"{name}: kẻ dưới tiêu đề, cách", rule.top - title.baseline, 0.8, 4)
    head = [s for s in page.flat_strokes if title.top < s.top < date_line(page).baseline]
    do.same(f"{name}: số đường kẻ của đầu văn bản", len(head), 1)
    do.within(f"{name}: tiêu đề ở bên phải", title.left, page.width / 2, page.width - PHAI)


@pytest.mark.parametrize("name", TEN)
def test_stars_number_and_date_hang_together(name: str, in_doan: Printed, do: Measure) -> None:
    page = in_doan[name][0]
    number = next(line for text in (SO, "Số: -CV/CĐ") for line in page.find_all(text))
    stars = page.find(SAO)
    do.near(f"{name}: *** canh giữa trên số", stars.centre, number.centre, 0.6)
    do.near(f"{name}: số dưới ***", number.baseline - stars.baseline, DONG_DON_14, 0.3)
    do.near(f"{name}: ngày cùng dòng với số", date_line(page).baseline, number.baseline, 0.5)
    do.near(f"{name}: ngày dưới tiêu đề", date_line(page).centre, page.find(TIEU_DE).centre, 1.0)


def test_long_names_break_in_their_column(in_doan: Printed, do: Measure) -> None:
    page = in_doan["doan-ten-dai"][0]
    title, stars = page.find(TIEU_DE), page.find(SAO)
    lines = page.lines_in(TRAI - 1, title.left - 1, TREN, stars.baseline - 1)
    do.same("số dòng tên cơ quan", len(lines), 4)
    for line in lines:
        do.within(f"“{line.text}” trong cột trái", line.right, TRAI, title.left - 2)
        do.near(f"“{line.text}” canh giữa trên ***", line.centre, stars.centre, 0.6)
        do.same(f"“{line.text}”, cỡ chữ", line.sizes, {14.0})
    do.same("kiểu chữ", [line.styles for line in lines], [{"đứng"}] * 2 + [{"đậm"}] * 2)


def test_type_subject_and_strokes(trang_dau: Page, do: Measure) -> None:
    kind, strokes = trang_dau.find("KẾ HOẠCH"), trang_dau.find(GACH)
    look(do, kind, 16.0, "đậm")
    subject = lines_between(trang_dau, kind, strokes)
    do.same("trích yếu", " ".join(line.text for line in subject), TRICH_YEU)
    middle = TRAI + (210 - TRAI - PHAI) / 2
    for line in (kind, *subject, strokes):
        do.near(f"“{line.text}” canh giữa", line.centre, middle, 0.6)
    for line in subject:
        look(do, line, 14.0, "đậm")
    do.within("hai dòng trích yếu cân nhau", subject[1].width / subject[0].width, 0.75, 1.34)
    do.near("gạch dưới trích yếu", strokes.baseline - subject[-1].baseline, DONG_DON_14, 0.3)
    do.within("nội dung dưới gạch", trang_dau.find("Căn cứ Điều lệ").top - strokes.bottom, 1, 6)


def test_the_text_of_the_body(in_doan: Printed, do: Measure) -> None:
    pages = main_pages(in_doan["doan"])
    texts = [*(block.text for block in NOI_DUNG[:-1]), *([CAU] * 16), CUOI]
    ink = "".join(c for page in pages for i in text_lines(page) for c in i.text if c.strip())
    do.same("lời văn in đủ, đúng thứ tự", "".join("".join(texts).split()) in ink, True)  # noqa: FBT003 -- the value compared
    for page in pages:
        for line in text_lines(page):
            if line.text.startswith(("Đội tình nguyện tuyên", "Căn cứ Kế hoạch")):
                do.near("lùi đầu dòng 1,27 cm", line.left - TRAI, 12.7, 0.3)  # III.6
                do.same("cỡ chữ lời văn", line.sizes, {14.0})
                do.same("kiểu chữ lời văn", line.styles, {"đứng"})
    whole = [i for p in pages for i in text_lines(p) if i.text.startswith("Đội tình nguyện tuyên")]
    for line in whole:
        do.near("lời văn canh đều hai lề", line.right, 210 - PHAI, 0.5)


def test_gaps_between_paragraphs_are_at_most_six_points(in_doan: Printed, do: Measure) -> None:
    for page in main_pages(in_doan["doan"]):
        body = [i for i in text_lines(page) if i.sizes == {14.0} and i.left < TRAI + 13]
        for above, below in pairwise(body):
            step = below.baseline - above.baseline
            if step < 12:
                extra = (step - DONG_DON_14) / MM
                do.within(f"khoảng trên “{below.text[:20]}”, pt", extra, -0.2, 6.3)


def test_letters_of_headings_and_points(trang_dau: Page, in_doan: Printed, do: Measure) -> None:
    looks = {
        "I. MỤC ĐÍCH, YÊU CẦU": (14.0, "đậm"),
        "1. Tổ chức của Đội": (14.0, "đậm"),
        "1.1. Cơ cấu": (14.0, "nghiêng đậm"),
        "1.1.1. Ban Chỉ huy": (14.0, "nghiêng"),
        "1.1.1.2. Thư ký.": (14.0, "đứng"),
        "Phần I": (15.0, "đậm"),
    }
    pages = main_pages(in_doan["doan"])
    for text, (size, style) in looks.items():
        (line,) = (found for page in pages for found in page.find_all(text))
        look(do, line, size, style)
    item = trang_dau.find("1. Phát huy vai trò xung kích")
    number = list(item.letters[:2])
    do.same("số của khoản đậm", {"Bold" in letter.font for letter in number}, {True})
    do.same("chữ của khoản đứng", {"Bold" in i.font for i in item.letters[3:]}, {False})


@pytest.mark.parametrize("name", TEN)
def test_the_foot(name: str, in_doan: Printed, do: Measure) -> None:
    page = main_pages(in_doan[name])[-1]
    authority, office, person = page.find(DE_KY), page.find(BI_THU), signer(page)
    look(do, authority, 14.0, "đậm")
    look(do, office, 14.0, "đứng")  # not bold: Mẫu 3, số 16
    look(do, person, 14.0, "đậm")
    for line in (office, person):
        do.near(f"“{line.text}” canh giữa dưới đề ký", line.centre, authority.centre, 0.6)
    do.near("chức vụ dưới đề ký", office.baseline - authority.baseline, DONG_DON_14, 0.3)
    do.within("chỗ ký và đóng dấu", person.top - office.bottom, 15, 40)
    label, last = page.find("Nơi nhận:"), page.find("- Lưu VP.")
    look(do, label, 13.0, "đậm")
    look(do, last, 11.0, "đứng")
    do.near("Nơi nhận ngang hàng chức danh", label.baseline, office.baseline, 0.5)  # III.8
    for line in (label, last):
        do.near(f"“{line.text}” sát lề trái", line.left, TRAI, 0.3)
    do.within("đề ký dưới lời văn", authority.top - closing_line(page, authority).bottom, 3, 9)


def test_the_archive_mark_stands_left_in_every_foot(in_doan: Printed, do: Measure) -> None:
    for page in in_doan["doan"]:
        mark = page.find(MA_LUU)
        look(do, mark, 8.0, "nghiêng")
        do.near("mã lưu sát lề trái", mark.left, TRAI, 0.3)
        do.within("mã lưu ở chân trang", page.height - mark.bottom, 8, DUOI)
    for page in in_doan["doan-ngan"]:
        below = [line for line in page.lines if line.bottom > page.height - DUOI + 0.5]
        do.same("chân trang để trống", below, [])


def test_pages_are_numbered_from_the_second_and_annexes_anew(in_doan: Printed, do: Measure) -> None:
    numbers: list[str] = []
    for page in in_doan["doan"]:
        above = [line for line in page.lines if line.baseline < TREN]
        numbers.append("".join(line.text for line in above))
        for line in above:
            look(do, line, 14.0, "đứng")
            middle = TRAI + (page.width - TRAI - PHAI) / 2
            do.near("số trang canh giữa", line.centre, middle, 0.6)
    body = len(main_pages(in_doan["doan"]))
    do.within("số trang của Kế hoạch", body, 2, 5)
    do.same("số của các trang", numbers[:body], ["", *map(str, range(2, body + 1))])
    first = [page for page in in_doan["doan"][body:] if page.width > page.height]
    do.within("phụ lục ngang có nhiều trang", len(first), 2, 9)
    expected = ["", *map(str, range(2, len(first) + 1)), ""]
    do.same("số của các trang phụ lục", numbers[body:], expected)
    do.same("không có trang thừa", len(in_doan["doan"]), body + len(first) + 1)


def test_annexes_lie_or_stand_and_have_no_line_under_their_head(
    in_doan: Printed, do: Measure
) -> None:
    annexes = [page for page in in_doan["doan"] if page.find_all("(Kèm theo")]
    do.same("hướng trang", [page.width > page.height for page in annexes], [True, False])
    for page, label in zip(annexes, ("Phụ lục I", "Phụ lục II"), strict=True):
        reference = page.find(KEM_THEO)
        look(do, page.find(label), 14.0, "đậm")
        look(do, reference, 14.0, "nghiêng")
        middle = TRAI + (page.width - TRAI - PHAI) / 2
        do.near("chỉ dẫn canh giữa", reference.centre, middle, 0.6)
        rows = printed_rows(page)
        first = min(s.top for s in page.flat_strokes)
        do.near("đường kẻ đầu tiên là của bảng", first, rows[0].top, 0.3)
        left, right = rows[0].cells[0].left, rows[0].cells[-1].right
        do.near("lề trái của bảng", left, TRAI, 0.4)
        do.near("lề phải của bảng", page.width - right, PHAI, 0.4)


@pytest.mark.parametrize("name", ["doan-cong-van", "doan-nhieu-noi", "doan-ten-dai"])
def test_the_subject_of_a_letter_is_quoted_under_its_number(
    name: str, in_doan: Printed, do: Measure
) -> None:
    page = in_doan[name][0]
    number, to = page.find("Số: -CV/CĐ"), page.find("Kính gửi:")
    subject = lines_between(page, number, to)
    text = " ".join(line.text for line in subject)
    do.same("trong ngoặc kép", (text[:4], text[-1]), ("“V/v", "”"))
    for line in subject:
        look(do, line, 12.0, "nghiêng")
        do.near(f"“{line.text}” canh giữa dưới số", line.centre, number.centre, 0.6)
    do.same("số dòng", len(subject), 2)
    do.same("chữ CÔNG VĂN", page.find_all("CÔNG VĂN"), [])


def test_whom_a_letter_is_sent_to(in_doan: Printed, do: Measure) -> None:
    page = in_doan["doan-cong-van"][0]
    label = page.find("Kính gửi:")
    look(do, label, 14.0, "nghiêng đậm")
    look(do, page.find("Các đồng chí đoàn viên Chi đoàn Sở Tư pháp"), 14.0, "đậm")
    do.near("lùi vào giữa trang", label.left - TRAI, 30, 0.5)


def test_several_addressees_hang_under_the_colon(in_doan: Printed, do: Measure) -> None:
    page = in_doan["doan-nhieu-noi"][0]
    label = page.find("Kính gửi:")
    (colon,) = (i for i in label.letters if i.text == ":")
    lines = lines_between(page, label, page.find("Ban Chấp hành Chi đoàn đề nghị"))
    dashed = [line for line in lines if line.text.startswith("-")]
    do.same("số nơi", len(dashed), 2)
    for line in dashed:
        do.near(f"“{line.text}”, gạch dưới hai chấm", line.left, colon.left, 1.0)
    for line in lines:
        look(do, line, 14.0, "đậm")
        do.within(f"“{line.text}”, lề phải", page.width - line.right, PHAI - 0.1, 160)
