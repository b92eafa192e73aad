"""Field types that read what a person types: text, dates, yes/no, money, lists.

Everything arrives as the text that stands in the file (`loading` guesses no types), so each type
turns text into its value, and describes in the published JSON Schema what may be typed. What
cannot be read is a pydantic error of type "ngay", "tien" or "co_khong" with the reason, in
Vietnamese, in its context as `ly_do`.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from docgen.vietnamese import hieu_ngay, hieu_tien

if TYPE_CHECKING:
    from collections.abc import Callable

_GACH = re.compile(r"^\s*[-–]\s+")
_CO_KHONG = {"true": True, "có": True, "false": False, "không": False}


class Khai(BaseModel):
    """Base of every declaration: immutable, unknown keys refused."""

    # A validator is built when it is first asked for: a run reads few of the kinds there are.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


def _ngay(value: object) -> object:
    return _read("ngay", hieu_ngay, value) if isinstance(value, str) else value


def _read(kind: str, reader: Callable[[str], object], value: str) -> object:
    try:
        return reader(value)
    except ValueError as error:
        raise PydanticCustomError(kind, "{ly_do}", {"ly_do": str(error)}) from error


def _co_khong(value: object) -> object:
    if not isinstance(value, str):
        return value
    known = _CO_KHONG.get(value.strip().lower())
    if known is None:
        reason = f"“{value}” không phải là có hoặc không"
        raise PydanticCustomError("co_khong", "{ly_do}", {"ly_do": reason})
    return known


def _tien(value: object) -> object:
    return _read("tien", _tien_co_don_vi, value) if isinstance(value, str) else value


def _tien_co_don_vi(text: str) -> int:
    if not any(char.isalpha() for char in text):
        # 1.500 alone: đồng, nghìn đồng or triệu đồng? A table says it in its heading; here nothing.
        raise ValueError(
            f"“{text}” không ghi đơn vị tiền; viết “{text} triệu đồng” hoặc “{text} đồng”"
        )
    return hieu_tien(text)


def _day(value: object) -> object:
    if isinstance(value, str):
        return (value,)
    if isinstance(value, list):
        return [_dash_dropped(_colon_kept(item)) for item in value]
    return value


def _dash_dropped(item: object) -> object:
    # "- Lưu: VT" typed inside the quotes too; the dash of a printed list is docgen's.
    return _GACH.sub("", item) if isinstance(item, str) else item


def _colon_kept(item: object) -> object:
    # YAML takes "- Lưu: VT, VP." in a list for a key and its value; the clerk typed a text.
    if isinstance(item, dict) and len(item) == 1:
        [(key, value)] = item.items()
        return f"{key}: {value}" if isinstance(value, str) else item
    return item


_VIET_TAT = re.compile(r"(?:TP|TX|TT)\b|[PQHXT]\.")
_CO_NGAY = re.compile(r"[,;.]$|\bngày\b", re.IGNORECASE)


def _dia_danh(value: str) -> str:
    said = ""
    if _CO_NGAY.search(value):
        said = f"“{value}” có cả dấu câu hoặc ngày"
    elif _VIET_TAT.match(value):
        said = f"“{value}” viết tắt, địa danh là tên gọi chính thức của đơn vị hành chính"
    elif value[0].islower():
        said = f"“{value}” không viết hoa chữ đầu"
    if said:
        raise PydanticCustomError("dia_danh", "{ly_do}", {"ly_do": said})
    return value


def _chi_dan(value: str) -> str:
    if value.startswith("(") or value.endswith(")"):
        said = f"“{value}” có cả dấu ngoặc"
        raise PydanticCustomError("chi_dan", "{ly_do}", {"ly_do": said})
    return value


def thieu_thay_cho(quyen_han: str) -> PydanticCustomError:
    """Who signs in another's stead says in whose."""
    said = f"quyen_han {quyen_han} mà không có thay_cho"
    return PydanticCustomError("thay_cho", "{ly_do}", {"ly_do": said})


Van = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""A text that may not be empty."""

DiaDanh = Annotated[Van, AfterValidator(_dia_danh)]
"""A place as it stands before a date: its official name (PL I, Phần I, II.4.b), nothing else."""

ChiDan = Annotated[Van, AfterValidator(_chi_dan)]
"""How the line under an annex's title begins, without the brackets it is printed in."""

Ngay = Annotated[
    date,
    BeforeValidator(_ngay),
    WithJsonSchema({"type": "string", "examples": ["28/12/2021", "2021-12-28"]}),
]
"""A date, typed 28/12/2021 or 2021-12-28."""

CoKhong = Annotated[
    bool,
    BeforeValidator(_co_khong),
    WithJsonSchema({"enum": [True, False, "có", "không"]}),
]
"""A yes or no: true, false, có, không."""

Tien = Annotated[
    int,
    BeforeValidator(_tien),
    WithJsonSchema({"type": "string", "examples": ["365 triệu đồng", "365.000.000 đồng"]}),
]
"""An amount in đồng, typed with its unit in Vietnamese notation."""

KyHieu = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True, pattern="^[A-ZĂÂĐÊÔƠƯ][A-ZĂÂĐÊÔƠƯ0-9&]*(-[A-ZĂÂĐÊÔƠƯ0-9&]+)*$"
    ),
]
"""Capitals, digits and & in groups joined by hyphens: what stands in a paper's symbol."""

So = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1),
    WithJsonSchema({"type": ["string", "number"]}),
]
"""A value printed as typed; an editor may take it for a number."""

_CHUOI: dict[str, Any] = {"type": "string", "minLength": 1}

Cac = Annotated[
    tuple[Van, ...],
    BeforeValidator(_day),
    WithJsonSchema({"anyOf": [_CHUOI, {"type": "array", "items": _CHUOI}]}),
]
"""One text or a list of texts."""
