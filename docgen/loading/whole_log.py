"""What is held against a whole results log, whichever worksheets its entries stand on."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from docgen.loading.chi_qua import check_spending
from docgen.loading.codes import Code
from docgen.loading.danh_so_lai import check_renumbered
from docgen.loading.repeats import repeated
from docgen.loading.report import sheet_named
from docgen.vietnamese import khoa_so_sanh

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from docgen.loading.report import Report
    from docgen.model.ket_qua import KetQua
    from docgen.model.tasks import NhiemVu

_COPIED = "xóa trang tính chép thừa; kết quả khác nhau thì ghi rõ ở cột Sản phẩm"
_TWICE = "xóa một dòng; nếu là hai kết quả khác nhau thì ghi rõ ở cột Sản phẩm"


def check_whole(
    entries: Sequence[KetQua], tasks: Mapping[int, NhiemVu] | None, reports: Mapping[str, Report]
) -> None:
    """Say what is entered twice, what is spent beyond the budget, what cites old numbers, that
    there is no table of tasks, and that entries are invented.

    `reports` has one for each worksheet.
    """
    _check_once(entries, reports)
    if tasks:
        check_spending(entries, tasks, reports)
        check_renumbered(entries, tasks, reports)
    elif tasks is not None and entries:
        reports[entries[0].trang].error(
            Code.RESULT_TASK,
            "Chưa có bảng nhiệm vụ để đối chiếu các kết quả",
            entries[0].line,
            hint="lập nhiem-vu.csv hoặc nhiem-vu.xlsx cùng thư mục; kế hoạch vẫn có thể không in "
            "bảng đó",
        )
    invented = [entry for entry in entries if entry.minh_hoa]
    if invented:
        reports[invented[0].trang].warning(
            Code.ILLUSTRATION,
            f"Nhật ký có {len(invented)} kết quả minh họa: báo cáo dựa vào đó in kèm dòng "
            "MINH HỌA, không dùng để ban hành",
            invented[0].line,
            hint="ghi kết quả thật, bỏ dấu ở cột Minh họa",
        )


def _check_once(entries: Sequence[KetQua], reports: Mapping[str, Report]) -> None:
    told = [entry for entry in entries if entry.don_vi]  # whose it is could be read
    twice = list(repeated(told, _what_was_done))
    often = Counter(entry.trang for entry in entries)
    copied = {
        pair
        for pair, count in Counter((e.trang, f.trang) for e, f in twice).items()
        if pair[0] != pair[1] and count == often[pair[0]] > 1
    }
    for sheet, original in sorted(copied):
        message = f"Trang tính “{sheet}” ghi lại các kết quả của {sheet_named(original)}"
        reports[sheet].error(Code.RESULT_TWICE, message, hint=_COPIED)
    for entry, first in twice:
        if (entry.trang, first.trang) in copied:
            continue
        other = f" {sheet_named(first.trang)}" if first.trang != entry.trang else ""
        reports[entry.trang].error(
            Code.RESULT_TWICE,
            f"Kết quả này đã ghi ở dòng {first.line}{other}: cùng ngày, nhiệm vụ, đơn vị, sản "
            "phẩm, số lượng",
            entry.line,
            hint=_TWICE,
        )


def _what_was_done(entry: KetQua) -> tuple[object, ...]:
    done = entry.ngay, entry.nhiem_vu, entry.don_vi, khoa_so_sanh(entry.san_pham)
    return (*done, entry.so_luong)
