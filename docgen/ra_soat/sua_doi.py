"""What was amended or corrected in the year before: a paper made from it again says the old."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.ra_soat.codes import Code
from docgen.ra_soat.values import Dieu, NamRaSoat

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_DONE: Mapping[str, str] = MappingProxyType(
    {"sua_doi": "sửa đổi, bổ sung", "dinh_chinh": "đính chính"}
)


def amended_before(year: NamRaSoat) -> Iterator[Dieu]:
    """A paper that another amended or corrected: whether that holds this year too is asked."""
    for item in year.review.sua_doi if year.review else ():
        place = next((cho for cho in year.cho if cho.tep == item.tep), None)
        if place is not None:
            yield Dieu(
                Code.AMENDED_BEFORE,
                place._replace(line=1, text=item.van_ban, cot=""),
                item.van_ban,
                f"Văn bản năm trước đã được {_DONE[item.viec]} bằng {item.van_ban}",
                f"xem văn bản ấy, đưa nội dung còn dùng cho năm {year.nam} vào dữ liệu; đã đưa vào "
                "hoặc không dùng thì ghi lý do",
                item.van_ban,
            )
