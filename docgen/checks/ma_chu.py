"""KT86x: the letters of a text are Vietnamese Unicode, and no others that look like them."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from docgen.checks.cho_sai import Spot, as_one_fault, every_paragraph
from docgen.checks.hints import TO_UNICODE
from docgen.vietnamese import (
    CHU_GIONG,
    CHU_KHONG_VIET,
    la_bang_ma_cu,
    phong_bang_ma_cu,
    tu_bang_ma_cu,
    tu_chu_la,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Fault, Paper

_NO_ACCIDENT = 8  # places; fewer may be names of other tongues
HIDDEN = frozenset({"Cc", "Cf", "Zl", "Zp"})
NOT_HIDDEN = frozenset("\n\t\f")  # breaks of line and page, a tab


def unicode_letters(paper: Paper) -> Iterator[Fault]:
    """Mục I.4. Chữ tiếng Việt theo bộ mã Unicode TCVN 6909:2001, không phải TCVN3 (ABC) hay VNI.

    Đúng: “Cộng hòa” gõ bằng Unicode, phông Times New Roman
    Sai: “Céng hoµ” gõ bằng TCVN3, phông .VnTime
    """
    old = [
        Spot(paragraph, run.format.font, "Times New Roman (Unicode)")
        for paragraph in every_paragraph(paper)
        for run in paragraph.runs
        if run.displayed.strip() and phong_bang_ma_cu(run.format.font)
    ]
    yield from as_one_fault(old, "Chữ không phải Unicode: phông của bảng mã cũ", TO_UNICODE)
    if old or CHU_KHONG_VIET.isdisjoint(paper.van_xuoi.characters):
        return
    odd = [
        Spot(paragraph, word, "chữ Unicode")
        for paragraph in every_paragraph(paper)
        for word in tu_bang_ma_cu(paragraph.displayed)
    ]
    if len(odd) < _NO_ACCIDENT:
        odd = [
            Spot(paragraph, paragraph.displayed.strip(), "chữ Unicode")
            for paragraph in every_paragraph(paper)
            if la_bang_ma_cu(paragraph.displayed)
        ]
    yield from as_one_fault(odd, "Chữ không phải Unicode: ký tự của bảng mã cũ", TO_UNICODE)


def twins(paper: Paper) -> Iterator[Fault]:
    """Mục I.4. Không dùng ký tự ngoài TCVN 6909:2001 trông giống chữ tiếng Việt.

    Đúng: Điều 1, chữ Đ tiếng Việt
    Sai: Ðiều 1, chữ Ð của tiếng Ai-xơ-len; “сао gửi” gõ bằng chữ của tiếng Nga
    """
    there = any(ord(character) in CHU_GIONG for character in paper.van_xuoi.characters)
    spots = [
        Spot(paragraph, paragraph.displayed[start:end], right)
        for paragraph in (every_paragraph(paper) if there else ())
        for start, end, right in tu_chu_la(paragraph.displayed)
    ]
    hint = "gõ lại chữ đó bằng bộ gõ tiếng Việt"
    yield from as_one_fault(spots, "Có ký tự lạ trông giống chữ tiếng Việt", hint)


def one_form(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Chữ có dấu là ký tự dựng sẵn, không ghép chữ với dấu rời (Unicode tổ hợp).

    Đúng: “ế” là một ký tự
    Sai: “ế” là ê và dấu sắc ghép lại, Word tìm không thấy
    """
    spots = [
        Spot(paragraph, "Unicode tổ hợp", "Unicode dựng sẵn")
        for paragraph in every_paragraph(paper)
        if not unicodedata.is_normalized("NFC", paragraph.text)
    ]
    hint = "chuyển mã sang Unicode dựng sẵn (UniKey: Ctrl+Shift+F6)"
    yield from as_one_fault(spots, "Chữ có dấu được ghép từ chữ và dấu rời", hint)


def hidden_characters(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Không có ký tự vô hình: khoảng trắng rộng 0, dấu gạch mềm, dấu đổi chiều chữ.

    Đúng: Hà Tĩnh
    Sai: Hà Tĩnh có ký tự U+200B ở giữa, chép từ trang web
    """
    hidden = {
        character
        for character in paper.van_xuoi.characters - NOT_HIDDEN
        if unicodedata.category(character) in HIDDEN
    }
    spots = [
        Spot(paragraph, f"U+{ord(character):04X}", "không có ký tự đó")
        for paragraph in (every_paragraph(paper) if hidden else ())
        for character in paragraph.displayed
        if character in hidden
    ]
    hint = "xóa cả từ rồi gõ lại, hoặc dán bằng Keep Text Only"
    yield from as_one_fault(spots, "Có ký tự vô hình trong văn bản", hint)
