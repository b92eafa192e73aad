"""What is lawful, and what a breach of it is called."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.ooxml.properties import PROPERTIES, SMALL_CAPITALS, format_value
from docgen.standards.base import Between

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.ooxml.properties import Property
    from docgen.standards.base import Allowed, Value

# What rounding to Word's own units (twips, half points, 240ths of a line) may cost, or what Word
# shows: 361 of them are "1.5 lines" there.
_SLACK: Mapping[str, float] = MappingProxyType({"mm": 0.018, "pt": 0.05, "dòng": 0.005, "": 0.0})
# One sheet has several sizes: Word writes A4 as 210,03 × 297,04 mm, and as 8,27 × 11,69 inches.
_SHEET = 0.2
_OF_SHEET = frozenset({"page_width", "page_height"})

_CLOSING = ')]}”"’»'
_MEASURES: Mapping[str, str] = MappingProxyType(
    {
        "font": "Phông chữ của {name} là {value}",
        "size": "Cỡ chữ của {name} là {value}",
        "color": "Màu chữ của {name} là {value}",
        "first_line": "Dòng đầu của {name} lùi {value}",
        "before": "Khoảng cách phía trên {name} là {value}",
        "line": "Cách dòng của {name} là {value}",
        "page_width": "Khổ giấy rộng {value}",
        "page_height": "Khổ giấy dài {value}",
        "orientation": "Trang đặt theo chiều rộng của giấy",
        "margin_top": "Lề trên là {value}",
        "margin_bottom": "Lề dưới là {value}",
        "margin_left": "Lề trái là {value}",
        "margin_right": "Lề phải là {value}",
    }
)
_STATES: Mapping[tuple[str, Value], str] = MappingProxyType(
    {
        ("italic", True): "{Name} in nghiêng",
        ("italic", False): "{Name} không in nghiêng",
        ("bold", True): "{Name} in đậm",
        ("bold", False): "{Name} không in đậm",
        ("case", "hoa"): "{Name} viết bằng chữ in hoa",
        ("case", "thuong"): "{Name} không viết bằng chữ in hoa",
        ("case", SMALL_CAPITALS): "{Name} viết bằng chữ in hoa nhỏ",
    }
)


def allows(allowed: Allowed, value: Value, prop: Property) -> bool:
    """Whether the value is lawful, but for what rounding to Word's units costs."""
    slack = _SHEET if prop.key in _OF_SHEET else _SLACK[prop.unit]
    if isinstance(allowed, Between):
        number = float(value)
        low, high = allowed.low, allowed.high
        return (low is None or number >= low - slack) and (high is None or number <= high + slack)
    return any(_same(value, lawful, slack) for lawful in allowed.values)


def _same(value: Value, lawful: Value, slack: float) -> bool:
    if isinstance(value, str | bool) or isinstance(lawful, str | bool):
        return value == lawful
    return abs(value - lawful) <= slack


def required_words(allowed: Allowed, prop: Property) -> str:
    """What the norm asks, in words: "từ 13 pt đến 14 pt", "10 mm hoặc 12,7 mm"."""
    if not isinstance(allowed, Between):
        return " hoặc ".join(format_value(prop, value) for value in allowed.values)
    match allowed.low, allowed.high:
        case None, high:
            return f"tối đa {format_value(prop, high)}"
        case low, None:
            return f"tối thiểu {format_value(prop, low)}"
        case low, high:
            return f"từ {format_value(prop, low)} đến {format_value(prop, high)}"


def mark_at_end(text: str) -> str | None:
    """The punctuation a text ends with, as a message shows it; None where it has none.

    A bracket or a quotation mark closes words, not the text.
    """
    # From where the marks begin only: a line of dots would else be read once for each dot.
    mark = re.search(r"(?<![^\w\s])[^\w\s]+$", text.rstrip())
    return (mark[0].lstrip(_CLOSING) or None) if mark else None


def mm_words(length: float) -> str:
    """A length computed, to a tenth of a millimetre: "27,6 mm"."""
    return f"{length:.1f} mm".replace(".", ",")


def fault_words(key: str, value: Value, name: str) -> str:
    """The fault in one sentence: "Trích yếu không in đậm", "Cỡ chữ của Quốc hiệu là 15 pt"."""
    said = format_value(PROPERTIES[key], value)
    if key == "align":
        return f"{_capital(name)} {said}"
    sentence = _STATES.get((key, value)) or _MEASURES[key]
    return sentence.format(name=name, Name=_capital(name), value=said)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
