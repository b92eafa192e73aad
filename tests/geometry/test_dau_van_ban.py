"""The head and the title of the plan (PL I, Phần I, Mục II.1–II.5; Mẫu 1.4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from tests.geometry.text_area import printed_lines

if TYPE_CHECKING:
    from tests.geometry.measure import Measure
    from tests.geometry.page import Line, Page

CO_QUAN_CHU_QUAN = "UBND TỈNH HÀ TĨNH"
CO_QUAN = "SỞ TƯ PHÁP"
QUOC_HIEU = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
TIEU_NGU = "Độc lập - Tự do - Hạnh phúc"
SO = "Số: /KH-STP"
NGAY = "Hà Tĩnh, ngày tháng 01 năm 2022"
TEN_LOAI = "KẾ HOẠCH"
TRICH_YEU = (
    "Tuyên truyền cải cách hành chính, Chỉ số năng lực cạnh tranh cấp tỉnh (PCI), "
    "Chỉ số đánh giá năng lực cạnh tranh các đơn vị, địa phương (DDCI) năm 2022"
)


@dataclass(frozen=True)
class Lawful:
    """What the law asks of a text, with its clause; sizes in pt."""

    text: str
    clause: str
    low: float
    high: float
    style: str


CAC_DONG = (
    Lawful(CO_QUAN_CHU_QUAN, "II.2.b", 12, 13, "đứng"),
    Lawful(CO_QUAN, "II.2.b", 12, 13, "đậm"),
    Lawful(QUOC_HIEU, "II.1.a", 12, 13, "đậm"),
    Lawful(TIEU_NGU, "II.1.b", 13, 14, "đậm"),
    Lawful(SO, "II.3.c", 13, 13, "đứng"),
    Lawful(NGAY, "II.4.c", 13, 14, "nghiêng"),
    Lawful(TEN_LOAI, "II.5.b", 13, 14, "đậm"),
)


@pytest.fixture(scope="session")
def trang_dau(trang_doc: tuple[Page, ...]) -> Page:
    return trang_doc[0]


@pytest.fixture(scope="session")
def trich_yeu(trang_dau: Page) -> list[Line]:
    """The lines of the subject: what stands between the type's name and the line under it."""
    name = trang_dau.find(TEN_LOAI)
    rule = min((s for s in trang_dau.flat_strokes if s.top > name.bottom), key=lambda s: s.top)
    return [line for line in trang_dau.lines if name.baseline < line.baseline < rule.top]


@pytest.mark.parametrize("lawful", CAC_DONG, ids=lambda lawful: lawful.text)
def test_a_text_of_the_head_stands_on_one_line_in_its_size_and_style(
    lawful: Lawful, trang_dau: Page, do: Measure
) -> None:
    line = trang_dau.find(lawful.text)
    do.within(f"{lawful.clause} “{lawful.text}”, cỡ chữ", min(line.sizes), lawful.low, lawful.high)
    do.within(f"{lawful.clause} “{lawful.text}”, cỡ chữ", max(line.sizes), lawful.low, lawful.high)
    do.same(f"{lawful.clause} “{lawful.text}”, kiểu chữ", line.styles, {lawful.style})


def test_the_sizes_of_the_head_belong_together(trang_dau: Page, do: Measure) -> None:
    quoc_hieu, *others = (max(trang_dau.find(text).sizes) for text in (QUOC_HIEU, TIEU_NGU, NGAY))
    # Mục V, the footnote under the table: 13, 14, 14 or 12, 13, 13.
    do.same("cỡ Tiêu ngữ và ngày tháng so với Quốc hiệu", others, [quoc_hieu + 1] * 2)


def test_the_agency_is_at_the_left_and_the_motto_at_the_right(trang_dau: Page, do: Measure) -> None:
    agency, motto = trang_dau.find(CO_QUAN_CHU_QUAN), trang_dau.find(QUOC_HIEU)
    do.within("mép phải tên cơ quan chủ quản", agency.right, 30, motto.left - 3)
    do.within("mép trái Quốc hiệu", motto.left, trang_dau.width / 2 - 15, 115)  # the diagram
    do.near("Quốc hiệu ngang hàng cơ quan chủ quản", motto.baseline, agency.baseline, 0.5)
    top = min(line.top for line in printed_lines(trang_dau))
    do.near("Quốc hiệu ở trên cùng", motto.top, top, 0.5)  # II.1.a


@pytest.mark.parametrize("text", [TIEU_NGU, NGAY])
def test_the_right_column_is_centred_under_quoc_hieu(
    text: str, trang_dau: Page, do: Measure
) -> None:
    above, line = trang_dau.find(QUOC_HIEU), trang_dau.find(text)
    do.near(f"“{text}” canh giữa dưới Quốc hiệu", line.centre, above.centre, 1.0)
    do.within(f"“{text}” dưới Quốc hiệu", line.baseline, above.baseline + 4, above.baseline + 25)


@pytest.mark.parametrize("text", [CO_QUAN, SO])
def test_the_left_column_is_centred_under_the_higher_agency(
    text: str, trang_dau: Page, do: Measure
) -> None:
    above, line = trang_dau.find(CO_QUAN_CHU_QUAN), trang_dau.find(text)
    do.near(f"“{text}” canh giữa dưới cơ quan chủ quản", line.centre, above.centre, 1.0)
    do.within(f"“{text}” dưới cơ quan", line.baseline, above.baseline + 4, above.baseline + 25)


def test_the_two_lines_at_each_side_are_single_spaced(trang_dau: Page, do: Measure) -> None:
    for upper, lower in ((CO_QUAN_CHU_QUAN, CO_QUAN), (QUOC_HIEU, TIEU_NGU)):
        first, second = trang_dau.find(upper), trang_dau.find(lower)
        pitch = second.baseline - first.baseline
        size = max(second.sizes)
        # II.1.c, II.2.b "cách nhau dòng đơn": 1.15 times the size of the letters, in mm.
        do.near(f"“{upper}” đến “{lower}”", pitch, 1.15 * size * 25.4 / 72, 0.6)


def test_number_and_date_are_on_one_line(trang_dau: Page, do: Measure) -> None:
    so, ngay = trang_dau.find(SO), trang_dau.find(NGAY)
    do.near("số và ngày tháng trên một dòng", so.baseline, ngay.baseline, 0.5)  # II.4.c


def test_the_blanks_of_a_draft_leave_room_for_a_pen(trang_dau: Page, do: Measure) -> None:
    so = trang_dau.find(SO)
    colon, slash = (next(c for c in so.letters if c.text == mark) for mark in ":/")
    do.within("chỗ trống cho số", slash.left - colon.right, 8, 20)
    ngay, thang = trang_dau.find("Hà Tĩnh, ngày"), trang_dau.find("tháng 01 năm 2022")
    do.within("chỗ trống cho ngày", thang.left - ngay.right, 6, 20)


def test_the_line_under_the_motto_is_as_long_as_the_motto(trang_dau: Page, do: Measure) -> None:
    motto = trang_dau.find(TIEU_NGU)
    rule = trang_dau.stroke_under(motto)
    do.near("kẻ dưới Tiêu ngữ, độ dài", rule.length, motto.width, 1.0)  # II.1.b
    do.near("kẻ dưới Tiêu ngữ, canh giữa", rule.centre, motto.centre, 1.0)
    do.within("kẻ dưới Tiêu ngữ, khoảng cách", rule.top - motto.baseline, 0.8, 4)


def test_the_line_under_the_agency_is_a_third_to_a_half_of_its_text(
    trang_dau: Page, do: Measure
) -> None:
    agency = trang_dau.find(CO_QUAN)
    rule = trang_dau.stroke_under(agency)
    do.within("kẻ dưới cơ quan, độ dài", rule.length, agency.width / 3, agency.width / 2)  # II.2.b
    do.near("kẻ dưới cơ quan, canh giữa", rule.centre, agency.centre, 1.0)
    do.within("kẻ dưới cơ quan, khoảng cách", rule.top - agency.baseline, 0.8, 4)


def test_the_line_under_the_subject_is_a_third_to_a_half_of_its_longest_line(
    trang_dau: Page, trich_yeu: list[Line], do: Measure
) -> None:
    longest = max(trich_yeu, key=lambda line: line.width)
    last = trich_yeu[-1]
    rule = trang_dau.stroke_under(last)
    do.within("kẻ dưới trích yếu, độ dài", rule.length, longest.width / 3, longest.width / 2)
    do.near("kẻ dưới trích yếu, canh giữa", rule.centre, longest.centre, 1.0)  # II.5.b
    do.within("kẻ dưới trích yếu, khoảng cách", rule.top - last.baseline, 0.8, 4)


def test_every_ruled_line_is_thin_and_solid(trang_dau: Page, do: Measure) -> None:
    do.same("số đường kẻ trên trang đầu", len(trang_dau.flat_strokes), 3)
    for rule in trang_dau.flat_strokes:
        do.within("độ dày đường kẻ, pt", rule.thick, 0.25, 1.0)


def test_type_and_subject_are_centred_on_the_text_area(
    trang_dau: Page, trich_yeu: list[Line], do: Measure
) -> None:
    area = full_lines_centre(trang_dau)
    for line in (trang_dau.find(TEN_LOAI), *trich_yeu):
        do.near(f"“{line.text}” canh giữa trang", line.centre, area, 1.0)  # II.5.b


def full_lines_centre(page: Page) -> float:
    lines = printed_lines(page)
    return (min(line.left for line in lines) + max(line.right for line in lines)) / 2


def test_the_subject_is_whole_in_balanced_bold_lines(trich_yeu: list[Line], do: Measure) -> None:
    do.same("chữ của trích yếu", " ".join(line.text for line in trich_yeu), TRICH_YEU)
    longest = max(line.width for line in trich_yeu)
    for line in trich_yeu:
        do.within(f"trích yếu “{line.text}”, độ dài", line.width, longest * 0.75, longest)
        do.within(f"trích yếu “{line.text}”, cỡ chữ", max(line.sizes), 13, 14)
        do.same(f"trích yếu “{line.text}”, kiểu chữ", line.styles, {"đậm"})


def test_the_subject_is_right_under_the_type(
    trang_dau: Page, trich_yeu: list[Line], do: Measure
) -> None:
    name = trang_dau.find(TEN_LOAI)
    do.within("trích yếu dưới tên loại", trich_yeu[0].baseline - name.baseline, 5, 9)
