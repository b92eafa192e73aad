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

from pydantic import BaseModel, BeforeValidator, ConfigDict, StringConstraints, WithJsonSchema
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


Van = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""A text that may not be empty."""

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
