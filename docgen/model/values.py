"""Kinds of value that a person types: text, dates, yes/no, money, lists.

Each describes in the published JSON Schema what may be typed, and says what to do where it cannot
be read.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated

from docgen.khai.kinds import Many, Named, Notation, Text
from docgen.patterns import regex
from docgen.vietnamese import hieu_ngay, hieu_tien

_GACH = regex(r"^\s*[-–](?:\s+|(?=[^\W\d_]))")
_DU_DONG = 7  # digits of an amount in đồng; in triệu đồng few have so many
_CO_KHONG = {"true": True, "có": True, "yes": True, "false": False, "không": False, "no": False}


def _co_khong(typed: str) -> bool:
    known = _CO_KHONG.get(typed.strip().lower())
    if known is None:
        raise ValueError(f"“{typed}” không phải là có hoặc không")
    return known


def _tien(typed: str) -> int:
    if not any(char.isalpha() for char in typed):
        # 1.500 alone: đồng, nghìn đồng or triệu đồng? A table says it in its heading; here nothing.
        in_dong = sum(char.isdigit() for char in typed) >= _DU_DONG
        units = ("đồng",) if in_dong else ("triệu đồng", "đồng")
        meant = " hoặc ".join(f"“{typed} {unit}”" for unit in units)
        raise ValueError(f"“{typed}” không ghi đơn vị tiền; viết {meant}")
    value = hieu_tien(typed)
    if value < 0:
        raise ValueError(f"“{typed}” là số âm")
    return value


def _muc(entry: object) -> object:
    """An entry of a list as it was meant."""
    if isinstance(entry, list) and len(entry) == 1:
        return _muc(entry[0])  # "- - Lãnh đạo Sở"
    if isinstance(entry, dict) and len(entry) == 1:
        # YAML takes "- Lưu: VT, VP." in a list for a key and its value; the clerk typed a text.
        [(key, value)] = entry.items()
        entry = f"{key}: {value}" if isinstance(value, str) else entry
    # "- Lưu: VT" typed inside the quotes too; the dash of a printed list is docgen's.
    return _GACH.sub("", entry) if isinstance(entry, str) else entry


def _noi_nhan(entry: object) -> object:
    """The mark that ends a line of a printed list is docgen's too."""
    meant = _muc(entry)
    return meant.rstrip(" ;.,") if isinstance(meant, str) else meant


_VIET_TAT = regex(r"(?:TP|TX|TT)\b|[PQHXT]\.")
_CO_NGAY = regex(r"[,;.]$|\bngày\b", re.IGNORECASE)


def _dia_danh(typed: str) -> str | None:
    if _CO_NGAY.search(typed):
        return f"“{typed}” có cả dấu câu hoặc ngày"
    if _VIET_TAT.match(typed):
        return f"“{typed}” viết tắt, địa danh là tên gọi chính thức của đơn vị hành chính"
    if typed[0].islower():
        return f"“{typed}” không viết hoa chữ đầu"
    return None


def _chi_dan(typed: str) -> str | None:
    bracketed = typed.startswith("(") or typed.endswith(")")
    return f"“{typed}” có cả dấu ngoặc" if bracketed else None


_SO_KY_HIEU = regex(r"\d[\w&]*(?:[-/][\w&]+)*/?[\w&-]*")


def _so_ky_hieu(typed: str) -> str | None:
    return None if _SO_KY_HIEU.fullmatch(typed) else f"“{typed}” không phải là số, ký hiệu"


Van = Annotated[str, Text()]
"""A text that may not be empty."""

DiaDanh = Annotated[
    str,
    Text(
        check=_dia_danh,
        hint="viết tên gọi chính thức, ví dụ Hà Tĩnh, Thành phố Hồ Chí Minh; docgen tự in dấu phẩy "
        "và ngày, tháng, năm",
    ),
]
"""A place as it stands before a date: its official name (PL I, Phần I, II.4.b), nothing else."""

ChiDan = Annotated[
    str, Text(check=_chi_dan, hint="viết như Ban hành kèm theo; docgen tự in dấu ngoặc")
]
"""How the line under an annex's title begins, without the brackets it is printed in."""

_MOT_NGAY = Notation(
    hieu_ngay,
    "ngay",
    "viết ngày/tháng/năm, ví dụ 28/12/2021",
    {"type": "string", "examples": ["28/12/2021", "2021-12-28"]},
)

Ngay = Annotated[date, _MOT_NGAY]
"""A date, typed 28/12/2021 or 2021-12-28."""

CacNgay = Annotated[tuple[date, ...], Many(_MOT_NGAY, one_alone=True)]
"""One date or a list of dates."""

CoKhong = Annotated[
    bool,
    Notation(
        _co_khong,
        "value",
        "viết có hoặc không",
        {"enum": [True, False, "có", "không", "yes", "no"]},
    ),
]
"""A yes or no: true, false, có, không; yes and no, which an older YAML takes for true and false."""

Tien = Annotated[
    int,
    Notation(
        _tien,
        "tien",
        "viết số kèm đơn vị tiền, ví dụ 365 triệu đồng",
        {"type": "string", "examples": ["365 triệu đồng", "365.000.000 đồng"]},
    ),
]
"""An amount in đồng, typed with its unit in Vietnamese notation."""

SoKyHieu = Annotated[
    str,
    Text(
        check=_so_ky_hieu,
        hint="viết như 523/KH-UBND: không có chữ “số”, dấu cách, dấu câu ở cuối",
    ),
]
"""Number and symbol of a paper, as citations print them after "số"."""

KyHieu = Annotated[str, Text("[A-ZĂÂĐÊÔƠƯ][A-ZĂÂĐÊÔƠƯ0-9&]*(-[A-ZĂÂĐÊÔƠƯ0-9&]+)*")]
"""Capitals, digits and & in groups joined by hyphens: what stands in a paper's symbol."""

So = Annotated[str, Text(may_be_number=True)]
"""A value printed as typed; an editor may take it for a number."""

Cac = Annotated[tuple[str, ...], Many(Text(), one_alone=True, entry=_muc)]
"""One text or a list of texts."""

CacNoiNhan = Annotated[tuple[str, ...], Many(Text(), one_alone=True, entry=_noi_nhan)]
"""Whom a paper goes to, one or several, without the dashes and marks docgen prints."""

TenGiaTri = Annotated[str, Text("[a-z][a-z0-9_]*")]
"""A name the user gives a value."""

GiaTri = Annotated[dict[str, str], Named(Text("[a-z][a-z0-9_]*"), Text(may_be_number=True))]
"""Values by such names."""
