"""What the signed paper of the year before said otherwise, until the data say so too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.model.printed import numbers_of
from docgen.ra_soat.codes import Code
from docgen.ra_soat.hang_ky import rows_otherwise
from docgen.ra_soat.noi_lai import plain
from docgen.ra_soat.values import Dieu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.model.ra_soat import KhacBanKy
    from docgen.ra_soat.values import Cho, NamRaSoat

_RENUMBER = ", đánh lại số các đoạn sau"


def signed_otherwise(year: NamRaSoat) -> Iterator[Dieu]:
    """Where the issued paper of the year before said otherwise, until the data say so too."""
    if year.review is None:
        return
    before = year.review.tu_nam
    for item in year.review.khac_ban_ky:
        # A table turned into a workbook since is the same table.
        file = [cho for cho in year.cho if _stem(cho.tep) == _stem(item.tep)]
        if item.hang_du_lieu or item.hang_ban_ky:
            yield from rows_otherwise(item, file, year)
        elif place := _still_open(item, file, before):
            yield _otherwise(item, place, before)


def _otherwise(item: KhacBanKy, place: Cho, tu_nam: int) -> Dieu:
    follows = _RENUMBER if numbers_of(item.ban_ky or item.du_lieu or "") else ""
    if item.du_lieu is None:
        message = f"Bản đã ký năm {tu_nam} có thêm đoạn: {item.ban_ky}"
        where = "vào dữ liệu"
        if item.canh:
            key = item.canh.removesuffix(":")
            where = f"vào đầu {key}" if place.khoa.startswith(key) else "vào sau đoạn nói trên"
        hint = f"thêm đoạn này {where}{follows}"
    elif item.ban_ky is None:
        message = f"Bản đã ký năm {tu_nam} bỏ đoạn: {item.du_lieu}"
        hint = f"bỏ đoạn này trong dữ liệu{follows}"
    else:
        message = f"Bản đã ký năm {tu_nam} ghi: {item.ban_ky}"
        hint = "sửa dữ liệu theo bản đã ký"
    return Dieu(
        Code.SIGNED_OTHERWISE,
        place,
        item.ban_ky or "",
        message,
        f"{hint}; vẫn giữ như dữ liệu thì ghi lý do",
        nhan_ra=f"{item.canh}\n{item.du_lieu}\n{item.ban_ky}",
    )


def _still_open(item: KhacBanKy, file: list[Cho], tu_nam: int) -> Cho | None:
    """Where the data still do not say what was signed: the text in question, else the file."""
    if not file:
        return None
    wanted, old, around = (
        plain(text or "", tu_nam) for text in (item.ban_ky, item.du_lieu, item.canh)
    )
    if wanted and any(wanted in plain(cho.text, tu_nam) for cho in file):
        return None
    if old:
        holding = [cho for cho in file if old in plain(cho.text, tu_nam)]
        # The text beside may hold more than these words.
        return min(holding, key=lambda cho: len(cho.text), default=None)
    before = (cho for cho in file if around and around in plain(cho.text, tu_nam))
    key = f"{around.removesuffix(':')}."
    keyed = (cho for cho in file if around.endswith(":") and cho.khoa.startswith(key))
    return next(before, next(keyed, file[0]._replace(line=1, text="", cot="")))


def _stem(tep: str) -> str:
    return tep.rpartition(".")[0]
