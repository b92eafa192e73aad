"""KT850, KT851: blanks too many between words, before marks and in brackets.

A pattern is dear to make and to try: each check looks first whether the paper has a sign of it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.checks.cho_sai import Spot, as_one_fault
from docgen.checks.cho_trong import typed_in
from docgen.checks.van_xuoi import tokens_beside

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Fault, Paper

# Two blanks that do not break are as much a slip as plain ones; more of them are room to write in.
_DOUBLE = r"(?<=\S)(?: {2,}|[ \u00a0]{2})(?=\S)"
_DOUBLE_SIGNS = ("  ", " \u00a0", "\u00a0 ", "\u00a0\u00a0")
_BESIDE_BLANK = r"(?i)số:?|ngày|tháng|năm|lúc|giờ|phút|/.*|[.…_]+"
_ROOM = 4  # blanks of which one word beside them makes a place to write in
_SPACED_SIGNS = (*(f" {mark}" for mark in ",;:!?.)]”"), "( ", "[ ", "“ ")
SPACED = (
    r"(?<=[^\W_]|[)\]”%]) +(?:[,;!?]|:(?! ?\d)|\.(?=\s|$|/\.(?:\s|$)))",
    r"(?<=\b[Ss]ố) +:",
    r"[(\[“] +(?=[^\s)\]”])|(?<=[^\s(\[“]) +[)\]”]",
)


def double_spaces(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Giữa hai chữ chỉ có một khoảng trắng.

    Đúng: “cải cách hành chính”
    Sai: “cải cách” và “hành chính” cách nhau hai khoảng trắng
    """
    spots = [
        Spot(said.paragraph, before + match[0] + after, f"{before} {after}")
        for said in typed_in(paper, _DOUBLE_SIGNS)
        for match in doubled(said.text)
        for before, after in (tokens_beside(said.text, match),)
    ]
    hint = "tìm hai khoảng trắng, thay bằng một; để trống chỗ điền tay thì dùng điểm dừng tab"
    yield from as_one_fault(spots, "Có nhiều khoảng trắng liền nhau", hint)


def doubled(text: str) -> Iterator[re.Match[str]]:
    """Several spaces between two words; room left for handwriting is none.

    It stands between two words of a day or a number, "ngày   tháng"; beside one it is wide.
    """
    for match in re.finditer(_DOUBLE, text):
        beside = [re.fullmatch(_BESIDE_BLANK, word) for word in tokens_beside(text, match)]
        if not (all(beside) or (any(beside) and len(match[0]) >= _ROOM)):
            yield match


def space_before_mark(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Trước dấu câu không có khoảng trắng, bên trong ngoặc cũng vậy.

    Đúng: tin, bài (kể cả ảnh)
    Sai: tin , bài ( kể cả ảnh )
    """
    spots = [
        Spot(
            said.paragraph,
            before + match[0] + after,
            before + match[0].strip() + after,
        )
        for said in typed_in(paper, _SPACED_SIGNS)
        for pattern in SPACED
        for match in re.finditer(pattern, said.text)
        for before, after in (tokens_beside(said.text, match),)
    ]
    message = "Có khoảng trắng thừa trước dấu câu hoặc trong ngoặc"
    yield from as_one_fault(spots, message, "xóa khoảng trắng đó")
