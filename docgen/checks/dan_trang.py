"""KT853: what blanks and tabs set in place, which the settings of a paragraph are for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.checks.cho_sai import Spot, as_one_fault
from docgen.vietnamese import la_am_tiet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Fault, Paper
    from docgen.recognise import Item

BLANK_FIRST = (" ", "\t", "\u00a0", "\u3000")
_SET = frozenset(
    {
        *("quoc_hieu", "tieu_ngu", "tieu_de_doan", "co_quan_chu_quan", "co_quan_ban_hanh"),
        *("so_ky_hieu", "dia_danh_ngay", "trich_yeu_cong_van", "kinh_gui", "tham_quyen"),
        *("ten_loai", "trich_yeu", "quyen_han", "chuc_vu", "ho_ten", "phu_luc", "ten_phu_luc"),
    }
)
_AT_FIRST = "khoảng trắng hoặc tab ở đầu dòng"
_BETWEEN = "khoảng trắng giữa hai cột chữ"
_INSIDE = "tab giữa hai chữ của một câu"
_TAB_INSIDE = r"(\w+)[,;]? *\t[\t ]*(?=[^\W\d_])"


def typed_layout(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Thụt đầu dòng, canh giữa do kiểu quy định, không gõ khoảng trắng hoặc tab.

    Đúng: First line 1 cm trong Paragraph
    Sai: Gõ phím Tab hoặc khoảng trắng ở đầu đoạn, trước Quốc hiệu, tên loại, họ tên
    """
    spots = [
        Spot(item.paragraph, typed, "định dạng trong Paragraph")
        for part in paper.recognised.parts
        for item in part.items
        if (typed := _typed_by_hand(item, paper.standard.structure.text)) is not None
    ]
    hint = "xóa các ký tự đó, đặt First line, Alignment hoặc Tabs trong Paragraph"
    yield from as_one_fault(spots, "Dàn trang bằng khoảng trắng hoặc tab", hint)


def _typed_by_hand(item: Item, text: frozenset[str]) -> str | None:
    """What of blanks and tabs does the work of the paragraph's settings; tab stops are settings."""
    component, shown = item.component, item.paragraph.text
    if component not in text and component not in _SET:
        return None
    # Tabs, breaks and other blanks than a space are not printable: nearly no text has one.
    if shown.isprintable() and shown[:1] != " " and not item.spot.by_blanks:
        return None
    tabs = component in text or not item.paragraph.format.tabs
    first = BLANK_FIRST if tabs else tuple(blank for blank in BLANK_FIRST if blank != "\t")
    if any(line.startswith(first) for line in shown.split("\n") if line.strip()):
        return _AT_FIRST
    if item.spot.by_blanks:
        return _BETWEEN
    if component in text and "\t" in shown and not item.paragraph.format.tabs:
        words = (found[1] for found in re.finditer(_TAB_INSIDE, shown))
        return _INSIDE if any(map(_is_word, words)) else None
    return None


def _is_word(typed: str) -> bool:
    """Whether what stands before a tab is a word: no number or letter of a list."""
    return len(typed) > 1 and typed.islower() and la_am_tiet(typed)
