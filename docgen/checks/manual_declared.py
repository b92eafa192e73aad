"""The manual of a declared rule, made of its declaration."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from docgen.checks.leads import look_words
from docgen.checks.relations import row_words
from docgen.checks.words import allows, fault_words, required_words
from docgen.ooxml.properties import PROPERTIES, format_value
from docgen.standards.base import (
    ANNEX_PAGE,
    PAGE,
    Between,
    Lead,
    Requirement,
    Rule,
    SameAs,
    Together,
)
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from docgen.checks.fault import Ruling
    from docgen.ooxml.properties import Property
    from docgen.standards.base import Standard, Value

_NO_OTHER = "không có: giá trị nào cũng hợp lệ"
_LINE = 60.0  # mm, the text of the example over a ruled line
_STEPS = {"pt": 0.5, "mm": 1.0, "dòng": 0.1, "": 1.0}
# Values of which one at least is none that a norm allows.
_OTHER_WORDS: dict[str, tuple[Value, ...]] = {
    "font": ("Arial",),
    "color": ("0000FF",),
    "case": ("hoa", "thuong"),
    "align": ("trai", "giua", "deu"),
    "orientation": ("doc", "ngang"),
    "bold": (True, False),
    "italic": (True, False),
}
_PAGES = {PAGE: "trang", ANNEX_PAGE: "trang của phụ lục, của nội dung có bảng"}


class Manual(NamedTuple):
    """What there is to say of a rule: one sentence, one example of each kind.

    `more` is what its author adds, or "".
    """

    rule: str
    good: str
    bad: str
    more: str = ""


def manual_of_declared(ruling: Ruling, standard: Standard) -> Manual:
    """The manual of a rule the norm declares. Raises TypeError for any other."""
    match ruling:
        case Requirement():
            return _requirement(ruling, standard)
        case Together():
            return _together(ruling, standard)
        case SameAs():
            return _same(ruling, standard)
        case Rule():
            return _rule(ruling, standard)
        case Lead():
            return _lead(ruling, standard)
    raise TypeError(ruling)


def _requirement(requirement: Requirement, standard: Standard) -> Manual:
    prop = PROPERTIES[requirement.prop]
    of_page = _PAGES.get(requirement.target)
    name = of_page or standard.component(requirement.target).name
    wanted = required_words(requirement.allowed, prop)
    outside = _outside(requirement, prop)
    return Manual(
        f"{_capital(prop.name)} của {name}: {wanted}",
        format_value(prop, requirement.choose),
        _NO_OTHER
        if outside is None
        else fault_words(requirement.prop, outside, "" if of_page else name),
    )


def _outside(requirement: Requirement, prop: Property) -> Value | None:
    """A value the norm does not allow, as near as possible to those it does; None without one."""
    allowed, step = requirement.allowed, _STEPS[prop.unit]
    if isinstance(allowed, Between):
        ends = ((allowed.high, step), (allowed.low, -step))
        near: tuple[Value, ...] = tuple(end + away for end, away in ends if end is not None)
    else:
        numbers = [float(v) for v in allowed.values if not isinstance(v, str | bool)]
        near = tuple(number + step for number in numbers)
    candidates = _OTHER_WORDS.get(prop.key, near)
    return next((value for value in candidates if not allows(allowed, value, prop)), None)


def _together(rule: Together, standard: Standard) -> Manual:
    names = ", ".join(standard.component(target).name for target in rule.targets)
    first, last = rule.allowed[0], rule.allowed[-1]
    return Manual(
        f"Cỡ chữ của {names} tăng, giảm thống nhất",
        " hoặc ".join(row_words(standard, rule, row) for row in rule.allowed),
        row_words(standard, rule, (last[0], *first[1:])),
    )


def _same(rule: SameAs, standard: Standard) -> Manual:
    prop = PROPERTIES[rule.prop]
    name, other = (standard.component(key).name for key in (rule.target, rule.like))
    value = float(standard.choose(rule.like, rule.prop))
    said, another = format_value(prop, value), format_value(prop, value - 2 * _STEPS[prop.unit])
    return Manual(
        f"{_capital(prop.name)} của {name} bằng của {other.lower()}",
        f"{other} {said}, {name} {said}",
        f"{other} {said}, {name} {another}",
    )


def _rule(rule: Rule, standard: Standard) -> Manual:
    name = standard.component(rule.under).name
    low, high = _fraction(rule.low), _fraction(rule.high)
    length = f"bằng {low}" if low == high else f"từ {low} đến {high}"
    one = length.replace("bằng 1", "bằng độ dài")
    wanted = one if one != length else f"{length} độ dài"
    text = _mm(_LINE)
    stroke = " nét liền" if rule.solid else ""
    return Manual(
        f"Dưới {name} có đường kẻ{stroke}, dài {wanted} dòng chữ, cân đối ở giữa",
        f"dòng chữ dài {text}, đường kẻ dài {_mm(_LINE * rule.choose)}",
        f"dòng chữ dài {text}, đường kẻ dài {_mm(_LINE * rule.high + 10)}; không có đường kẻ",
    )


def _fraction(number: float) -> str:
    return str(Fraction(number).limit_denominator(20))


def _mm(length: float) -> str:
    return f"{round(length)} mm"


def _lead(lead: Lead, standard: Standard) -> Manual:
    name = standard.component(lead.target).name.lower()
    words = " hoặc ".join(f"“{text}”" for text in lead.texts)
    what = f"Chữ {words}" if lead.texts else f"Số thứ tự của {name}"
    return Manual(
        f"{what} là chữ {look_words(lead.italic, lead.bold)}",
        f"{what}: {look_words(lead.italic, lead.bold)}",
        f"{what}: {look_words(not lead.italic, not lead.bold)}",
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
