"""What a template prints of a paper, and what it leaves out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from docgen.checks.mau.codes import Code
from docgen.checks.mau.fault import TagFault
from docgen.van_ban import names_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.checks.mau.blocks import Block
    from docgen.checks.mau.walk import Walk
    from docgen.standards.base import Standard
    from docgen.van_ban import VanBan

# What a form must print, and the component it is printed as. An annex circulates alone: the boxed
# line must stand on it too.
PRINTED: Mapping[str, str] = {
    "khung": "khung",
    "cac_phu_luc.khung": "khung",
    "co_quan_chu_quan": "co_quan_chu_quan",
    "co_quan_ban_hanh": "co_quan_ban_hanh",
    "so_ky_hieu": "so_ky_hieu",
    "dia_danh_ngay": "dia_danh_ngay",
    "kinh_gui": "kinh_gui",
    "noi_kinh_gui.*": "kinh_gui_noi",
    "hang_ky.ben_trai": "ben_ky",
    "hang_ky.ben_phai": "ben_ky",
    "hang_ky.quyen_han_trai": "quyen_han",
    "hang_ky.quyen_han_phai": "quyen_han",
    "hang_ky.chuc_vu_trai": "chuc_vu",
    "hang_ky.chuc_vu_phai": "chuc_vu",
    "hang_ky.ho_ten_trai": "ho_ten",
    "hang_ky.ho_ten_phai": "ho_ten",
    "xac_nhan": "xac_nhan",
    "quyen_han": "quyen_han",
    "chuc_vu": "chuc_vu",
    "ho_ten": "ho_ten",
    "noi_nhan.*": "noi_nhan_danh_sach",
    "cac_phu_luc.nhan": "phu_luc",
    "cac_phu_luc.ten": "ten_phu_luc",
    "cac_phu_luc.kem_theo": "kem_theo",
}
NAMED_TYPE: Mapping[str, str] = {"ten_loai": "ten_loai", "trich_yeu": "trich_yeu"}
LETTER: Mapping[str, str] = {"trich_yeu_cong_van": "trich_yeu_cong_van"}
_OTHER_SUBJECT: Mapping[str, str] = {
    "trich_yeu": "trich_yeu_cong_van",
    "trich_yeu_cong_van": "trich_yeu",
}
_BOX, _BOX_OF_ANNEXES = "khung", "cac_phu_luc.khung"
_BOX_HINT = "thêm {{ khung }} ngay trên {{ phu_luc.nhan }}, giữa {%p if khung %} và {%p endif %}"


def left_out(asked: Iterable[str], walk: Walk, standard: Standard) -> Iterator[TagFault]:
    """Of the names asked for, those the template never prints."""
    printed = {name for name, _ in walk.printed}
    if any(
        block.subject == "cac_phu_luc"
        for name, line in walk.printed
        if name == _BOX
        for block in walk.blocks[line.element]
    ):
        printed.add(_BOX_OF_ANNEXES)
    components = {**PRINTED, **NAMED_TYPE, **LETTER}
    for name in (name for name in asked if name not in printed):
        if name != _BOX_OF_ANNEXES:
            message = f"Mẫu không in {standard.component(components[name]).name.lower()}"
            hint = f"thêm thẻ {example(name)}"
            if (other := _OTHER_SUBJECT.get(name)) in printed:
                what = "công văn" if other in LETTER else "văn bản có tên loại"
                hint = f"{{{{ {other} }}}} là thẻ của {what}: đổi thành {example(name)}"
            yield TagFault(Code.NOT_PRINTED, message, hint)
        elif _BOX in printed:
            message = "Mẫu không in khung ghi chú trên đầu phụ lục"
            yield TagFault(Code.NOT_PRINTED, message, _BOX_HINT)


def printed_again(asked: Iterable[str], walk: Walk) -> Iterator[TagFault]:
    """A tag copied instead of moved: the same name twice where both are printed, or neither is."""
    wanted = frozenset(asked)
    seen: set[tuple[str, tuple[Block, ...]]] = set()
    for name, line in walk.printed:
        place = name, walk.blocks[line.element]
        if name in wanted and place in seen:
            tag = example(name)
            message = "Thẻ được in hai lần"
            hint = "chỉ giữ một lần, xóa đoạn thừa"
            yield TagFault(Code.PRINTED_TWICE, message, hint, line, tag)
        seen.add(place)


def given(van_ban: VanBan) -> tuple[str, ...]:
    """The names of its form under which this paper has something to print."""
    offered = names_of(van_ban.mau)
    asked = {**PRINTED, **(LETTER if van_ban.trich_yeu_cong_van else NAMED_TYPE)}
    return tuple(k for k in asked if k.partition(".")[0] in offered and _has(van_ban, k))


def _has(van_ban: VanBan, name: str) -> bool:
    root, _, attribute = name.partition(".")
    if name == _BOX_OF_ANNEXES:
        return bool(van_ban.khung and (van_ban.cac_phu_luc or van_ban.cac_kem_theo))
    if root == "cac_phu_luc" and van_ban.cac_kem_theo:
        return True  # printed in the place of an annex
    value = getattr(van_ban, root)
    if attribute in {"", "*"}:
        return bool(value)
    parts = (part if isinstance(part, Mapping) else part._asdict() for part in value)
    return any(part[attribute] for part in parts)


def example(name: str) -> str:
    """The tag that prints a name."""
    root, _, attribute = name.partition(".")
    if not attribute:
        return f"{{{{ {root} }}}}"
    one = "hang" if root == "hang_ky" else "phu_luc"
    item = "noi" if attribute == "*" else f"{one}.{attribute}"
    return f"{{{{ {item} }}}}"
