"""The line of what is kept, the last of the recipients: "Lưu: VT, VP" (II.9.d)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.patterns import regex
from docgen.vietnamese import cung_chu, gan_nhat

if TYPE_CHECKING:
    from docgen.loading.references import Declared
    from docgen.loading.units import Units
    from docgen.model.paper import KhaiVanBan

_FILING = regex(r"Lưu\s*:\s*(?P<where>.+)")
FILING = regex(r"Lưu(?:\s*:|\s+V[PT]\b)")
"""How the line of what is kept begins: "Lưu: VT, …" of an agency, "Lưu VP" of the Đoàn."""
_AT_VT = regex(r"VT\s*(?:\([^()]*\))?[\s.;]*")
_FILED_AT = regex(r"[^\W\d_][^\W_]*(?:[&-][^\W_]+)*")
_WORD = regex(r"[^\W_]+")


def check_filing(plan: Declared, units: Units | None) -> None:
    """The last recipient is the line of what is kept, at the văn thư and a unit of the agency."""
    entries = plan.khai.noi_nhan
    if entries and not entries[-1]:
        return
    hint = 'viết ở dòng cuối của noi_nhan: "Lưu: VT, " rồi chữ viết tắt đơn vị soạn thảo'
    filing = _FILING.fullmatch(entries[-1]) if entries else None
    faults = []
    if filing is None:
        missing = "Dòng cuối của nơi nhận không phải là dòng Lưu"
        if entries and FILING.match(entries[-1]):
            missing = "Dòng Lưu thiếu dấu hai chấm"
        faults.append((len(entries) - 1, missing))
    elif "VT" not in _WORD.findall(filing["where"]):
        faults.append((len(entries) - 1, "Dòng Lưu không có VT (Văn thư)"))
    elif units and units.whole:
        _check_filing_units(plan, filing["where"], units)
    faults += [
        (index, "Dòng Lưu không đứng cuối nơi nhận")
        for index, entry in enumerate(entries[:-1])
        if _FILING.fullmatch(entry)
    ]
    for index, message in faults:
        plan.report.error(Code.FILING_LINE, message, plan.line("noi_nhan", index), hint=hint)


def _check_filing_units(plan: Declared, where: str, units: Units) -> None:
    """The papers are filed at units of the agency; a number of copies may follow a unit."""
    last = plan.line("noi_nhan", len(plan.khai.noi_nhan) - 1)
    known = f"các mã đơn vị: {', '.join(units.coded)}"
    if units.coded and _AT_VT.fullmatch(where) and not _is_introduction(plan.khai):
        message = "Dòng Lưu không ghi đơn vị soạn thảo sau VT"
        plan.report.warning(Code.FILING_UNIT, message, last, hint=known)
    for part in where.split(","):
        if cung_chu(part.strip(" .;"), "Hồ sơ"):
            continue  # Mẫu 1.9
        code = _FILED_AT.match(part.strip())
        if code is None or code.group() in {"VT", *units.coded} or units.code(part.strip(" .;")):
            continue
        near = gan_nhat(code.group(), units.coded)
        plan.report.warning(
            Code.FILING_UNIT,
            f"Dòng Lưu: “{code.group()}” không phải là mã đơn vị trong co-quan.yaml",
            last,
            hint=f"có phải “{near}”?" if near else known,
        )


def _is_introduction(khai: KhaiVanBan) -> bool:
    """Whether it is the paper that is kept with the văn thư alone (Mẫu 1.8)."""
    # Told by its type alone: a plan does not import what other papers are made of.
    return getattr(khai, "loai", None) == "giay_gioi_thieu"
