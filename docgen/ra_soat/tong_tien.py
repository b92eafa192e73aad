"""Amounts typed beside the table of tasks that are what it came to the year before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.columns import MONEY, unit_in
from docgen.loading.task_table import TASKS
from docgen.ra_soat.codes import Code
from docgen.ra_soat.values import Dieu
from docgen.vietnamese import hieu_tien, so_tien_trong, viet_so

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.ra_soat.values import Cho, NamRaSoat

_REPORTS = "bao-cao/"


def old_totals(year: NamRaSoat) -> Iterator[Dieu]:
    """The total of the year before, typed, where the rows by now come to another."""
    then, now = _total(year.cu), _total(year.cho)
    if not then or now is None or then == now:
        return
    for cho in year.cho:
        if not cho.tep.endswith(".md") or cho.tep.startswith(_REPORTS):
            continue
        said = [typed for typed, amount in so_tien_trong(cho.text) if amount == then]
        if said:
            yield Dieu(
                Code.OLD_TOTAL,
                cho,
                said[0],
                f"{said[0]} là tổng kinh phí của bảng nhiệm vụ năm trước; bảng "
                f"năm {year.nam} cộng lại {viet_so(now)} đồng",
                "sửa số tiền này, hoặc sửa bảng"
                + ("; bỏ kinh_phi thì docgen tự cộng" if cho.khoa == MONEY else ""),
                said[0],
            )


def _total(texts: Iterable[Cho]) -> int | None:
    """What the rows of the tasks come to, in đồng; None where that cannot be told."""
    amounts = [
        _dong(cho.text, unit_in(cho.cot) or 0)
        for cho in texts
        if cho.tep.rpartition(".")[0] == TASKS.stem and TASKS.column_of(cho.cot) == MONEY
    ]
    known = [amount for amount in amounts if amount is not None]
    return sum(known) if len(known) == len(amounts) else None


def _dong(text: str, unit: int) -> int | None:
    try:
        return hieu_tien(text, unit) if unit else None
    except ValueError:
        return None
