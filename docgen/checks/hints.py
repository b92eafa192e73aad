"""What a clerk does in Word about a value the norm does not allow: one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.words import allows, required_words
from docgen.ooxml.properties import PROPERTIES, SMALL_CAPITALS
from docgen.vietnamese import phong_bang_ma_cu

if TYPE_CHECKING:
    from docgen.checks.fault import Paper
    from docgen.ooxml.properties import Formatted
    from docgen.ooxml.view import ParagraphView, StyleView
    from docgen.standards.base import Requirement, Value

_CASE = {
    "hoa": "gõ lại bằng chữ in hoa",
    "thuong": "gõ lại bằng chữ thường, chỉ viết hoa chữ đầu và tên riêng",
}
TO_UNICODE = "chuyển mã sang Unicode (UniKey: Ctrl+Shift+F6), rồi đặt phông Times New Roman"
_NO_SMALL_CAPITALS = "bỏ chọn Small caps trong Font"
_NOT_RAISED = "bỏ chọn Superscript, Subscript trong Font, chúng làm chữ in nhỏ đi"
_REBUILD = "hoặc tạo lại mẫu bằng: docgen template build --force"


def for_component(requirement: Requirement, paper: Paper, value: Value, at: ParagraphView) -> str:
    """What mends the paragraphs of a component, by where the fault sits: in the style or not.

    `at` is the first of them. Letters of an old code page can be read in their own font alone.
    """
    if requirement.prop == "font" and phong_bang_ma_cu(str(value)):
        return TO_UNICODE
    component = paper.standard.component(requirement.target)
    style = paper.view.styles.get(component.style)
    if requirement.prop == "case" and value != SMALL_CAPITALS:
        return _CASE[str(requirement.choose)]
    if style is None:
        return f"chọn đoạn, {_set(requirement, at)}"
    if not lawful(requirement, style):
        return f"trong Word, sửa kiểu “{style.name}”: {_set(requirement, style)}"
    return (
        f"chọn đoạn, đặt lại kiểu “{style.name}”, rồi bấm Ctrl+Space và Ctrl+Q để bỏ phần "
        "định dạng sửa tay"
    )


def for_number(requirement: Requirement, value: Value, at: ParagraphView) -> str:
    """What mends a number of Word's own: the mark at the end of its paragraph, or its list.

    It looks as the mark does, but for what the level of its list sets; `at` is the paragraph.
    """
    wanted = _wanted(requirement)
    if value in PROPERTIES[requirement.prop].read(at._replace(runs=())):
        return (
            "trong Word bấm Ctrl+Shift+8 cho hiện dấu ¶, chọn riêng dấu ¶ ở cuối đoạn, đặt "
            f"{wanted}"
        )
    return (
        "trong Word bấm vào đoạn, chọn Multilevel List, Define New Multilevel List, Font, đặt "
        f"{wanted} cho số ở cấp đó"
    )


def for_style(requirement: Requirement, style: StyleView) -> str:
    """What mends a template's own style."""
    return f"trong Word, sửa kiểu “{style.name}”: {_set(requirement, style)}; {_REBUILD}"


def for_page(requirement: Requirement) -> str:
    """What mends a page."""
    match requirement.prop:
        case "page_width" | "page_height":
            return "trong Word chọn Layout, Size, khổ A4"
        case "orientation":
            return "đặt con trỏ vào trang đó, trong Word chọn Layout, Orientation, Portrait"
    name = PROPERTIES[requirement.prop].name
    return f"trong Word chọn Layout, Margins, Custom Margins, đặt lại {name} cho cả văn bản"


def values_of(style: StyleView, prop: str) -> tuple[Value, ...]:
    """What a style says of a property; of "before", the gap between two of its paragraphs."""
    if prop == "before":
        return (style.format.before + style.format.after,)
    return PROPERTIES[prop].read(style)


def lawful(requirement: Requirement, style: StyleView) -> bool:
    """Whether a paragraph that nobody has touched is as the norm asks."""
    prop = PROPERTIES[requirement.prop]
    values = values_of(style, requirement.prop)
    return all(allows(requirement.allowed, value, prop) for value in values)


def _set(requirement: Requirement, view: Formatted) -> str:
    """What is set in a style or a paragraph."""
    if requirement.prop == "size" and view.raised:
        return _NOT_RAISED
    if requirement.prop == "case" and view.case == SMALL_CAPITALS:
        return _NO_SMALL_CAPITALS
    return f"đặt {_wanted(requirement)}"


def _wanted(requirement: Requirement) -> str:
    prop = PROPERTIES[requirement.prop]
    words = required_words(requirement.allowed, prop)
    match requirement.prop:
        case "bold" | "italic":
            return f"chữ {words}"
        case "align":
            return words  # "canh giữa" names the property too
    return f"{prop.name} {words}"
