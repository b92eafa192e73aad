"""The names a template may print, and what an expression in a tag means by them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.mau.codes import Code
from docgen.checks.mau.fault import TagFault
from docgen.patterns import regex
from docgen.vietnamese import gan_nhat

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from docgen.checks.mau.tags import Tag

# What a loop goes over, and what each thing in it offers; () is plain text.
LISTS: Mapping[str, tuple[str, ...]] = {
    "noi_nhan": (),
    "noi_kinh_gui": (),
    "cac_phu_luc": ("nhan", "ten", "kem_theo"),
    "hang_ky": tuple(
        f"{name}_{side}"
        for side in ("trai", "phai")
        for name in ("ben", "quyen_han", "chuc_vu", "ho_ten")
    ),
}
# A paper may lack these; printed all the same they would leave an empty line, or "None".
MAY_LACK = (
    *("khung", "co_quan_chu_quan", "quyen_han", "kinh_gui", "ma_luu", "xac_nhan"),
    *(f"hang_ky.{name}_{side}" for name in ("ben", "quyen_han") for side in ("trai", "phai")),
    "hang_ky.ho_ten_phai",
)

NAME = r"[^\W\d]\w*"
_EXPRESSION = regex(rf"{NAME}(?:\s*\.\s*{NAME})*")


def meant_by(text: str, tag: Tag, names: Iterable[str], loops: Mapping[str, str]) -> str | TagFault:
    """The name an expression means, or what is wrong with it.

    The name is one of the paper's, `list.attribute` for a loop's variable, or `list.*` for the
    whole of a variable of plain text. `loops` has the list each loop's variable goes over.
    """
    if not _EXPRESSION.fullmatch(text):
        hint = "chỉ viết {{ tên }}; điều gì phải tính thì tính trong dữ liệu"
        return TagFault(Code.EXPRESSION, "Chỉ được ghi một tên trong thẻ", hint, tag.line, tag.text)
    root, *attributes = (word.strip() for word in text.split("."))
    known = [*loops, *names]
    if root not in known:
        near = gan_nhat(root, known)
        hint = f"có phải là {near}?" if near else "xem các tên bằng: docgen template vars"
        return TagFault(Code.UNKNOWN_NAME, f"Không có tên {root}", hint, tag.line, tag.text)
    offered = LISTS.get(loops[root], ()) if root in loops else ()
    if not attributes:
        return _whole(loops[root]) if root in loops else root
    if len(attributes) > 1 or attributes[0] not in offered:
        message = f"{root} không có {'.'.join(attributes)}"
        hint = _suggestion(root, attributes[0], offered)
        return TagFault(Code.WRONG_USE, message, hint, tag.line, tag.text)
    return f"{loops[root]}.{attributes[0]}"


def _whole(name: str) -> str:
    return name if LISTS.get(name) else f"{name}.*"


def _suggestion(root: str, attribute: str, offered: tuple[str, ...]) -> str:
    if near := gan_nhat(attribute, offered):
        return f"có phải là {root}.{near}?"
    if offered:
        return f"{root} có: {', '.join(offered)}"
    return f"{root} là chữ, không có phần nào: chỉ ghi {root}"


def whole_list(name: str, tag: Tag) -> TagFault:
    """What is wrong with printing a list, which only its items or parts can be."""
    what = "là một danh sách" if name == tag.inner else "gồm nhiều phần"
    message = f"{tag.inner} {what}, không in cả ra được"
    return TagFault(Code.WRONG_USE, message, _how(name), tag.line, tag.text)


def may_be_empty(name: str, tag: Tag) -> TagFault:
    """What is wrong with printing what a paper may lack outside an if of its own."""
    hint = f"đặt giữa {{%p if {tag.inner} %}} và {{%p endif %}}"
    return TagFault(Code.MAY_BE_EMPTY, f"{name} có thể trống", hint, tag.line, tag.text)


def _how(name: str) -> str:
    attributes = LISTS[name]
    if not attributes:
        return f"{{%p for noi in {name} %}}, {{{{ noi }}}}, {{%p endfor %}}"
    return "in từng phần: " + ", ".join(attributes)
