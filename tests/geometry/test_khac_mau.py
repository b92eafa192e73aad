"""Minutes (Mẫu 1.9), certificates (1.8, 1.10), a contract, as they are printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.geometry.text_area import LE_DUOI, LE_PHAI, LE_TRAI

if TYPE_CHECKING:
    from tests.geometry.measure import Measure
    from tests.geometry.page import Page

    Printed = dict[str, tuple[Page, ...]]

TEN = ("bien-ban", "hop-dong", "giay-gioi-thieu", "giay-nghi-phep")
GIUA = LE_TRAI[0] + (210 - LE_TRAI[0] - 18.0) / 2


@pytest.mark.parametrize("name", TEN)
def test_the_page_keeps_its_edges(name: str, in_thu: Printed, do: Measure) -> None:
    (page,) = in_thu[name]
    for line in page.lines:
        do.within(f"“{line.text}”, lề trái", line.left, LE_TRAI[0] - 0.2, page.width)
        do.within(f"“{line.text}”, lề phải", page.width - line.right, LE_PHAI[0], page.width)
        do.within(f"“{line.text}”, lề dưới", page.height - line.bottom, LE_DUOI[0], page.height)


def test_minutes_have_no_date_beside_their_number(in_thu: Printed, do: Measure) -> None:
    (page,) = in_thu["bien-ban"]
    number, symbol, agency = page.find("Số:"), page.find("/BB-SM"), page.find("SỞ MẪU")
    do.near("số dưới tên cơ quan", (number.left + symbol.right) / 2, agency.centre, 0.6)
    level = [line.text for line in page.lines if abs(line.baseline - number.baseline) < 2]
    do.same("cùng dòng với số", [text for text in level if "ngày" in text], [])


@pytest.mark.parametrize(
    ("name", "over", "under"),
    [
        ("bien-ban", ("THƯ KÝ", "CHỦ TỌA"), ("Công chức số 1", "Nguyễn Văn Mẫu")),
        (
            "hop-dong",
            ("ĐẠI DIỆN BÊN A", "ĐẠI DIỆN BÊN B"),
            ("Nguyễn Văn Mẫu", "Người đại diện số 2"),
        ),
    ],
)
def test_two_sign_side_by_side_above_the_recipients(
    name: str, over: tuple[str, str], under: tuple[str, str], in_thu: Printed, do: Measure
) -> None:
    (page,) = in_thu[name]
    tops = [page.find_all(text)[-1] for text in over]
    names = [page.find_all(text)[-1] for text in under]
    for pair in (tops, names):
        do.near(f"“{pair[0].text}”, ngang hàng", pair[0].baseline, pair[1].baseline, 0.2)
        do.near("hai bên cân đối", (pair[0].centre + pair[1].centre) / 2, GIUA, 0.6)
        for line in pair:
            do.same(f"“{line.text}”, kiểu chữ", line.styles, {"đậm"})
    for top, signer in zip(tops, names, strict=True):
        do.near(f"“{signer.text}”, giữa dưới “{top.text}”", signer.centre, top.centre, 0.6)
        do.within("chỗ ký", signer.top - top.bottom, 15, 40)
    label = page.find("Nơi nhận:")
    do.within("Nơi nhận dưới chữ ký", label.top, names[0].bottom, names[0].bottom + 12)
    do.near("Nơi nhận, lề trái", label.left, LE_TRAI[0], 0.3)


@pytest.mark.parametrize(
    ("name", "title"),
    [("giay-gioi-thieu", "GIẤY GIỚI THIỆU"), ("giay-nghi-phep", "GIẤY NGHỈ PHÉP")],
)
def test_a_certificate_has_its_line_under_the_title(
    name: str, title: str, in_thu: Printed, do: Measure
) -> None:
    (page,) = in_thu[name]
    line = page.find(title)
    near = (s for s in page.strokes if 0 < s.top - line.baseline < 6)
    stroke = next(s for s in near if abs((s.left + s.right) / 2 - line.centre) < 0.6)
    do.within("dài bằng 1/3 đến 1/2", (stroke.right - stroke.left) / line.width, 0.32, 0.51)


def test_the_words_that_present_stand_in_the_middle(in_thu: Printed, do: Measure) -> None:
    (page,) = in_thu["giay-gioi-thieu"]
    line = page.find("Sở Mẫu trân trọng giới thiệu:")
    do.near("canh giữa", line.centre, GIUA, 0.6)
    do.same("kiểu chữ", line.styles, {"đứng"})


def test_the_place_of_leave_confirms_at_the_left_below(in_thu: Printed, do: Measure) -> None:
    (page,) = in_thu["giay-nghi-phep"]
    line, signer = page.find("Xác nhận của"), page.find("Nguyễn Văn Mẫu")
    do.same("kiểu chữ", line.styles, {"nghiêng"})
    do.within("dưới chữ ký", line.top, signer.bottom, signer.bottom + 15)
    do.within("bên trái", line.right, LE_TRAI[0], GIUA)
