"""KT852: a blank after each mark that parts two words, and what parts none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.checks.cho_sai import Spot, as_one_fault
from docgen.checks.cho_trong import typed_in
from docgen.checks.van_xuoi import tokens_beside, word_after, word_before
from docgen.vietnamese import la_am_tiet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Fault, Paper

# After a figure a comma and a semicolon alone: "2022,Sở", but "Quý 1.Sở", "8:Sở" may be anything.
TIGHT = r"(?:(?<=[^\W\d_])[.,;:]|(?<=\d)[,;])(?=[^\W\d_])"
TIGHT_DASH = r"(?m)^-[^\W\d_]\S*"  # of a list
TIGHT_NUMBER = r"\b(?P<so>[Ss]ố:)(?P<number>\d+)"  # of a paper, its own and those it cites
TIGHT_LABEL = r"^(?:[IVX]{1,5}[.]|\d{1,2}[.)]|[a-zđ]\))(?=[^\W\d_])"  # of a level of the text
_LEVELS = frozenset({"muc", "khoan", "khoan_tieu_de", "diem"})
_LISTS = frozenset({"noi_nhan_danh_sach", "kinh_gui_noi", "gach_dau_dong"})
_AUTHORITY = frozenset({"TM", "KT", "TL", "TUQ"})  # whom one signs for


def space_after_mark(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Sau dấu phẩy, chấm phẩy, hai chấm, dấu chấm câu, gạch đầu dòng có khoảng trắng.

    Đúng: Sở Nội vụ, Sở Tài chính; - Sở Nội vụ; Số: 15/KH-STP
    Sai: Sở Nội vụ,Sở Tài chính; -Sở Nội vụ; Số:15/KH-STP
    Đúng (HD 29): Chi đoàn, Phân đoàn; - Các đồng chí đoàn viên; Số: 06-KH/CĐ
    Sai (HD 29): Chi đoàn,Phân đoàn; -Các đồng chí đoàn viên; Số:06-KH/CĐ
    """
    spots = [*_tight_marks(paper), *_tight_dashes(paper), *_tight_numbers(paper)]
    spots += _tight_labels(paper)
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


def _tight_labels(paper: Paper) -> Iterator[Spot]:
    for said in paper.van_xuoi.every.said:
        if said.component not in _LEVELS:
            continue
        for match in re.finditer(TIGHT_LABEL, said.text):
            word = said.text[match.end() :].split()[0]
            yield Spot(said.paragraph, match[0] + word, f"{match[0]} {word}")


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
    if text[match.start() - 1].isdecimal():  # "năm 2022,Sở Tư pháp"
        return len(after) > 1 and la_am_tiet(after) and not _in_address(text, match)
    if before in _AUTHORITY:  # "KT.GIÁM ĐỐC", but no "TM.DV"
        return after.isupper() and la_am_tiet(after)
    return _are_words(before, match[0], after) and not _in_address(text, match)


def _letters_beside(text: str, match: re.Match[str]) -> tuple[str, str]:
    before = word_before(text, match.start()) or tokens_beside(text, match)[0]
    return before, word_after(text, match.end())


def _are_words(before: str, mark: str, after: str) -> bool:
    """Abbreviations ("TP.Vinh") and addresses ("hatinh.gov.vn") are no two words."""
    if mark in ",;" and _is_short(before) and _is_short(after):  # "VT,CCHC"
        return True
    if mark == ":" and la_am_tiet(before) and not before.isupper() and _is_short(after):
        return True  # "Lưu:VT"
    if not (la_am_tiet(before) and la_am_tiet(after)):
        return False
    return mark != "." or (len(before) > 1 and after[0].isupper() and after[1:].islower())


def _is_short(word: str) -> bool:
    """Whether it is an abbreviation of several letters, all capitals, or a word."""
    return len(word) > 1 and (word.isupper() or la_am_tiet(word))


def _in_address(text: str, match: re.Match[str]) -> bool:
    before, after = tokens_beside(text, match)
    return any(sign in before + match[0] + after for sign in ("://", "@"))
