"""KT850–KT853: how a text is typed: spaces and punctuation.

A pattern is dear to make and to try: each check looks first whether the paper has a sign of it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.checks.cho_sai import Spot, as_one_fault
from docgen.checks.cho_trong import typed_in
from docgen.checks.van_xuoi import word_after, word_before
from docgen.vietnamese import la_am_tiet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Fault, Paper

# Two blanks that do not break are as much a slip as plain ones; more of them are room to write in.
_DOUBLE = r"(?<=\S)(?: {2,}|[ \u00a0]{2})(?=\S)"
_DOUBLE_SIGNS = ("  ", " \u00a0", "\u00a0 ", "\u00a0\u00a0")
_BESIDE_BLANK = r"(?i)số:?|ngày|tháng|năm|lúc|/.*|[.…_]+"
_SPACED_SIGNS = (*(f" {mark}" for mark in ",;:!?.)]”"), "( ", "[ ", "“ ")
SPACED = (
    r"(?<=[^\W_]|[)\]”%]) +(?:[,;!?]|:(?! ?\d)|\.(?=\s|$))",
    r"[(\[“] +(?=[^\s)\]”])|(?<=[^\s(\[“]) +[)\]”]",
)
TIGHT = r"(?<=[^\W\d_])[.,;:](?=[^\W\d_])"
TIGHT_DASH = r"(?m)^-[^\W\d_]\S*"  # of a list
TIGHT_NUMBER = r"\b(?P<so>[Ss]ố:)(?P<number>\d+)"  # of a paper, its own and those it cites
_LISTS = frozenset({"noi_nhan_danh_sach", "kinh_gui_noi", "gach_dau_dong"})
_AUTHORITY = frozenset({"TM", "KT", "TL", "TUQ"})  # whom one signs for


def double_spaces(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Giữa hai chữ chỉ có một khoảng trắng.

    Đúng: “cải cách hành chính”
    Sai: “cải cách” và “hành chính” cách nhau hai khoảng trắng
    """
    spots = [
        Spot(said.paragraph, before + match[0] + after, f"{before} {after}")
        for said in typed_in(paper, _DOUBLE_SIGNS)
        for match in doubled(said.text)
        for before, after in (_beside(said.text, match),)
    ]
    hint = "tìm hai khoảng trắng, thay bằng một; để trống chỗ điền tay thì dùng điểm dừng tab"
    yield from as_one_fault(spots, "Có nhiều khoảng trắng liền nhau", hint)


def doubled(text: str) -> Iterator[re.Match[str]]:
    """Several spaces between two words; room left for handwriting is none."""
    for match in re.finditer(_DOUBLE, text):
        if not any(re.fullmatch(_BESIDE_BLANK, word) for word in _beside(text, match)):
            yield match


def space_before_mark(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Trước dấu câu không có khoảng trắng, bên trong ngoặc cũng vậy.

    Đúng: tin, bài (kể cả ảnh)
    Sai: tin , bài ( kể cả ảnh )
    """
    spots = [
        Spot(
            said.paragraph,
            _around(said.text, match, match[0]),
            _around(said.text, match, match[0].strip()),
        )
        for said in typed_in(paper, _SPACED_SIGNS)
        for pattern in SPACED
        for match in re.finditer(pattern, said.text)
    ]
    message = "Có khoảng trắng thừa trước dấu câu hoặc trong ngoặc"
    yield from as_one_fault(spots, message, "xóa khoảng trắng đó")


def _around(text: str, match: re.Match[str], middle: str) -> str:
    """`middle` with the words the match touches, so that it is found again in its paragraph."""
    before, after = _beside(text, match)
    return before + middle + after


def _beside(text: str, match: re.Match[str]) -> tuple[str, str]:
    """What stands before and after the match up to the next space."""
    start = text.rfind(" ", 0, match.start()) + 1
    end = text.find(" ", match.end())
    return text[start : match.start()], text[match.end() : end if end >= 0 else len(text)]


def space_after_mark(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Sau dấu phẩy, chấm phẩy, hai chấm, dấu chấm câu, gạch đầu dòng có khoảng trắng.

    Đúng: Sở Nội vụ, Sở Tài chính; - Sở Nội vụ; Số: 15/KH-STP
    Sai: Sở Nội vụ,Sở Tài chính; -Sở Nội vụ; Số:15/KH-STP
    """
    spots = [*_tight_marks(paper), *_tight_dashes(paper), *_tight_numbers(paper)]
    hint = "thêm một khoảng trắng sau dấu đó"
    yield from as_one_fault(spots, "Sau dấu câu không có khoảng trắng", hint)


def _tight_numbers(paper: Paper) -> Iterator[Spot]:
    for said in paper.van_xuoi.every.with_any(("ố:",)):
        for match in re.finditer(TIGHT_NUMBER, said.text):
            yield Spot(said.paragraph, match[0], f"{match['so']} {match['number']}")


def _tight_dashes(paper: Paper) -> Iterator[Spot]:
    for said in paper.van_xuoi.every.said:
        if said.component in _LISTS:
            for match in re.finditer(TIGHT_DASH, said.text):
                yield Spot(said.paragraph, match[0], f"- {match[0][1:]}")


def _tight_marks(paper: Paper) -> list[Spot]:
    if not re.search(TIGHT, paper.van_xuoi.every.words):  # it has no space in it
        return []
    return [
        Spot(said.paragraph, before + match[0] + after, f"{before}{match[0]} {after}")
        for said in typed_in(paper, ".,;:")
        for match in re.finditer(TIGHT, said.text)
        for before, after in (_letters_beside(said.text, match),)
        if parts_words(said.text, match)
    ]


def parts_words(text: str, match: re.Match[str]) -> bool:
    """Whether a mark found `TIGHT` stands between two words: not in an abbreviation or address."""
    before, after = _letters_beside(text, match)
    if before in _AUTHORITY:  # "KT.GIÁM ĐỐC", but no "TM.DV"
        return after.isupper() and la_am_tiet(after)
    return _are_words(before, match[0], after) and not _in_address(text, match)


def _letters_beside(text: str, match: re.Match[str]) -> tuple[str, str]:
    return word_before(text, match.start()), word_after(text, match.end())


def _are_words(before: str, mark: str, after: str) -> bool:
    """Abbreviations ("TP.Vinh") and addresses ("hatinh.gov.vn") are no two words."""
    if mark in ",;" and _is_short(before) and _is_short(after):  # "VT,CCHC"
        return True
    if not (la_am_tiet(before) and la_am_tiet(after)):
        return False
    return mark != "." or (len(before) > 1 and after[0].isupper() and after[1:].islower())


def _is_short(word: str) -> bool:
    """Whether it is an abbreviation of several letters, all capitals, or a word."""
    return len(word) > 1 and (word.isupper() or la_am_tiet(word))


def _in_address(text: str, match: re.Match[str]) -> bool:
    token = _around(text, match, match[0])
    return "://" in token or "@" in token
