"""A year of a few texts, for one rule."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from docgen.model.directory import DanhBa
from docgen.model.ra_soat import RaSoat
from docgen.ra_soat.values import Cho, NamRaSoat

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from docgen.ra_soat.values import Dieu, NguoiKyKhai

TEP = "ke-hoach.md"


def cho(text: str, khoa: str = "", *, nam: int = 2023, tep: str = TEP, line: int = 30) -> Cho:
    return Cho(tep, f"data/{nam}/{tep}", line, text, khoa, ngay=(date(nam, 1, 1), date(nam, 1, 31)))


def nam(
    *texts: Cho,
    year: int = 2023,
    tu_nam: int = 2022,
    danh_ba: DanhBa | None = None,
    cu: Iterable[Cho] = (),
    nguoi_ky: Iterable[NguoiKyKhai] = (),
    review: RaSoat | None = None,
) -> NamRaSoat:
    return NamRaSoat(
        year,
        review or RaSoat(tu_nam=tu_nam),
        danh_ba or DanhBa(noi=()),
        texts,
        (),
        tuple(cu),
        tuple(nguoi_ky),
    )


def said(rule: Callable[[NamRaSoat], Iterable[Dieu]], text: str, year: int = 2023) -> list[str]:
    """What a rule finds in one text: the words in question."""
    return [item.ve for item in rule(nam(cho(text, nam=year), year=year))]
