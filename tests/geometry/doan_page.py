"""A page of a chi đoàn's paper: what HD 29-HD/TWĐTN-VP and the samples print on it, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.geometry.ca_nam import CUA_DOI

if TYPE_CHECKING:
    from tests.geometry.measure import Measure
    from tests.geometry.page import Line, Page

TREN, DUOI, TRAI, PHAI = 20.0, 20.0, 30.0, 20.0  # II.3
DONG_DON_14 = 5.68  # mm, a single line at 14 pt
CHU_QUAN, CHI_DOAN = "ĐOÀN KHỐI CÁC CƠ QUAN TỈNH", "CHI ĐOÀN SỞ TƯ PHÁP"
TIEU_DE, SAO, SO = "ĐOÀN TNCS HỒ CHÍ MINH", "***", "Số: -KH/CĐ"
NGAY = "Hà Tĩnh, ngày tháng 01 năm 2022"
DE_KY, BI_THU, HO_TEN = "TM. BAN CHẤP HÀNH CHI ĐOÀN", "BÍ THƯ", "Đoàn viên số 1"
GACH = "-------"
KE_HOACH_DOI = tuple(name for name in CUA_DOI if name.endswith("ke-hoach"))
CONG_VAN_DOI = tuple(name for name in CUA_DOI if name.endswith("cong-van"))
NGUOI_KY_DOI = "Đoàn viên giữ chức Bí thư"


def main_pages(pages: tuple[Page, ...]) -> tuple[Page, ...]:
    """The pages of the paper itself: those before the first annex."""
    at = next((k for k, page in enumerate(pages) if page.find_all("(Kèm theo")), len(pages))
    return pages[:at]


def text_lines(page: Page) -> list[Line]:
    """What stands between the margins."""
    return [i for i in page.lines if i.top > TREN - 0.5 and i.bottom < page.height - DUOI + 0.5]


def look(do: Measure, line: Line, size: float, style: str) -> None:
    do.same(f"“{line.text}”, cỡ chữ", line.sizes, {size})
    do.same(f"“{line.text}”, kiểu chữ", line.styles, {style})


def date_line(page: Page) -> Line:
    """The line of place and date, whichever month was printed ahead."""
    months = ("01", "3", "5")
    return next(
        found
        for month in months
        for found in page.find_all(f"Hà Tĩnh, ngày tháng {month} năm 2022")
    )


def signer(page: Page) -> Line:
    return next(found for text in (HO_TEN, NGUOI_KY_DOI) for found in page.find_all(text))


def lines_between(page: Page, upper: Line, lower: Line) -> list[Line]:
    return [i for i in page.lines if upper.baseline + 0.2 < i.baseline < lower.baseline - 0.2]


def closing_line(page: Page, authority: Line) -> Line:
    return [line for line in page.lines if line.baseline < authority.baseline - 1][-1]
