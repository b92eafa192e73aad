"""The results log held against the target of the reports: what just misses it, odd amounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.vietnamese import viet_so

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from docgen.loading.report import Report
    from docgen.model.agency import CoQuan
    from docgen.model.chi_tieu import ChiTieu
    from docgen.model.ket_qua import KetQua

_FEW = 3  # lines named
_SLIP = 10  # times the target of a year in one entry: thousands where a fraction was meant


def check_counted(
    entries: Iterable[KetQua], chi_tieu: ChiTieu, agency: CoQuan, reports: Mapping[str, Report]
) -> None:
    """Warn of entries that no report counts as they were meant.

    `reports` has one for each worksheet.
    """
    people = {unit.ma: unit for unit in agency.don_vi}
    near: dict[tuple[str, str], list[int]] = {}
    for entry in entries:
        unit = people.get(entry.don_vi)
        year = (unit.so_nguoi or 0) * chi_tieu.moi_nguoi if unit else 0
        said = f"{viet_so(entry.so_luong)} {entry.don_vi_tinh}"
        if chi_tieu.gan_la(entry.don_vi_tinh):
            near.setdefault((entry.trang, entry.don_vi_tinh), []).append(entry.line)
        elif not chi_tieu.la(entry.don_vi_tinh):
            continue
        elif entry.so_luong != entry.so_luong.to_integral_value():
            reports[entry.trang].warning(
                Code.RESULT_ODD_COUNT,
                f"Số lượng {said} không phải số nguyên",
                entry.line,
                hint="đếm từng sản phẩm; làm chung thì ghi cho một đơn vị; đúng là vậy thì để "
                "nguyên",
            )
        elif unit and year and entry.so_luong > _SLIP * year:
            reports[entry.trang].warning(
                Code.RESULT_ODD_COUNT,
                f"Số lượng {said} trong một dòng, chỉ tiêu cả năm của {unit.ten} là "
                f"{viet_so(year)}",
                entry.line,
                hint="xem lại số lượng: dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần lẻ; đúng thì "
                "để nguyên",
            )
    for (trang, typed), lines in near.items():
        more = ", …" if len(lines) > _FEW else ""
        reports[trang].warning(
            Code.RESULT_NEARLY_COUNTED,
            f"Đơn vị tính “{typed}” không được tính vào chỉ tiêu {chi_tieu.don_vi_tinh}: "
            f"{len(lines)} dòng ({', '.join(map(str, lines[:_FEW]))}{more})",
            lines[0],
            hint=f"ghi “{chi_tieu.don_vi_tinh}” thì được tính; là sản phẩm khác thì để nguyên",
        )
