"""The results log held against the target of the reports: what just misses it, odd amounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.findings import Finding, Location, Severity
from docgen.loading.codes import Code
from docgen.vietnamese import viet_so

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.model.agency import CoQuan
    from docgen.model.chi_tieu import ChiTieu
    from docgen.model.ket_qua import KetQua

_FEW = 3  # lines named
_SLIP = 10  # times the target of a year in one entry: thousands where a fraction was meant


def check_counted(
    path: str, entries: Iterable[KetQua], chi_tieu: ChiTieu, agency: CoQuan
) -> Iterator[Finding]:
    """Warn of entries in the log `path` that no report counts as they were meant."""
    people = {unit.ma: unit for unit in agency.don_vi}
    near: dict[str, list[int]] = {}
    for entry in entries:
        unit = people.get(entry.don_vi)
        year = (unit.so_nguoi or 0) * chi_tieu.moi_nguoi if unit else 0
        said = f"{viet_so(entry.so_luong)} {entry.don_vi_tinh}"
        if chi_tieu.gan_la(entry.don_vi_tinh):
            near.setdefault(entry.don_vi_tinh, []).append(entry.line)
        elif not chi_tieu.la(entry.don_vi_tinh):
            continue
        elif entry.so_luong != entry.so_luong.to_integral_value():
            yield _warning(
                Code.RESULT_ODD_COUNT,
                f"Số lượng {said} không phải số nguyên",
                Location(path, entry.line),
                "đếm từng sản phẩm; làm chung thì ghi cho một đơn vị; đúng là vậy thì để nguyên",
            )
        elif unit and year and entry.so_luong > _SLIP * year:
            yield _warning(
                Code.RESULT_ODD_COUNT,
                f"Số lượng {said} trong một dòng, chỉ tiêu cả năm của {unit.ten} là "
                f"{viet_so(year)}",
                Location(path, entry.line),
                "xem lại số lượng: dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần lẻ; đúng thì để "
                "nguyên",
            )
    for typed, lines in near.items():
        more = ", …" if len(lines) > _FEW else ""
        yield _warning(
            Code.RESULT_NEARLY_COUNTED,
            f"Đơn vị tính “{typed}” không được tính vào chỉ tiêu {chi_tieu.don_vi_tinh}: "
            f"{len(lines)} dòng ({', '.join(map(str, lines[:_FEW]))}{more})",
            Location(path, lines[0]),
            f"ghi “{chi_tieu.don_vi_tinh}” thì được tính; là sản phẩm khác thì để nguyên",
        )


def _warning(code: Code, message: str, place: Location, hint: str) -> Finding:
    return Finding(code, Severity.WARNING, message, place, hint)
