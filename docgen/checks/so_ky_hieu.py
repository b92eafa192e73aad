"""TT030–TT034: the number and symbol of a paper, as they are written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault, excerpt
from docgen.checks.ky_hieu import abbreviation
from docgen.checks.number_line import (
    TO_FILL,
    is_number_line,
    number_lines,
    on_one_line,
    with_hyphens,
)
from docgen.patterns import regex
from docgen.standards.nd30.ten_loai import VIET_TAT_BAN_SAO, VIET_TAT_TEN_LOAI
from docgen.vietnamese import cung_chu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper

_YEAR = regex(r"/(?:19|20)\d\d/")
_LETTER_AFTER = regex(r"(?i)Số\s*:?\s*\d+\s*[^\W\d_]{1,3}\s*[-/]")
_JOINTS = r"[-/\s]+"
_SPACE = regex(r"\s")
_READ = regex(r"(?i)(?:S\w\s*:?)?[\s.…_]*(\d*)[^\W\d_]{0,3}\s*([-/].*)")
_GROUP = regex(r"[^\W_]+(?:&[^\W_]+)*")
_FORM = "Số: …/chữ viết tắt tên {}-chữ viết tắt tên {}"
_OF_TYPE = ("loại", "cơ quan")
_OF_LETTER = ("cơ quan", "đơn vị soạn thảo")
# The letters of the Thủ tướng Chính phủ ("15/QĐ-TTg") are never written otherwise.
_OFFICIAL = frozenset({*VIET_TAT_TEN_LOAI.values(), *VIET_TAT_BAN_SAO.values(), "TTg"})
# Two letters that begin a word as one sound keep the second small: "GDTrH", as in TTr, QyĐ.
_BY_SOUNDS = regex(
    r"(?=.*[A-ZĐ].*[A-ZĐ])(?:[A-ZĐ](?:(?<=T)[hr]|(?<=[PNKCG])h|(?<=N)g|(?<=Q)u|(?<=G)i)?)+"
)


def number_form(paper: Paper) -> Iterator[Fault]:
    """Mục II.3.c. “Số:”, số, dấu gạch chéo, ký hiệu gồm các nhóm chữ viết tắt nối bằng “-”.

    Năm trong ký hiệu (15/2022/QĐ-UBND) là của văn bản quy phạm pháp luật.

    Đúng: Số: 15/KH-STP
    Sai: Số 15-KH/STP
    """
    for paragraph in paper.recognised.components.get("so_ky_hieu", ()):
        text = on_one_line(paragraph)
        if text and not is_number_line(text, paper.standard.joint):
            yield Fault(
                _wrong_form(text, paper.standard.joint),
                at=paragraph,
                current=text,
                required=_sound(text, paper),
                hint="viết “Số:”, số, dấu /, rồi ký hiệu bằng chữ in hoa nối nhau bằng dấu -",
            )


def _wrong_form(text: str, joint: str) -> str:
    if _YEAR.search(text):
        return "Ký hiệu có năm như của văn bản quy phạm pháp luật"
    if _LETTER_AFTER.match(text):
        return "Số có chữ đi kèm, không chỉ gồm chữ số Ả Rập"
    if is_number_line(with_hyphens(text), joint):
        return "Giữa các nhóm chữ của ký hiệu là dấu gạch ngang, không phải dấu gạch nối"
    return "Số, ký hiệu không đúng dạng"


def _sound(text: str, paper: Paper) -> str:
    """The line by what it says itself; in the law's words where that does not make one."""
    found = _READ.match(text)
    number, rest = (found[1], found[2]) if found else ("", "")
    groups = [capital(group) for group in _GROUP.findall(rest) if not group.isdigit()]
    number = number.lstrip("0").zfill(2) if number else ""
    if len(groups) == 1:
        groups.append((groups[0] in _OFFICIAL and abbreviation(paper)) or TO_FILL)
    line = f"Số: {number or TO_FILL}/{'-'.join(groups)}"
    if is_number_line(line, paper.standard.joint):
        return line
    return _FORM.format(*(_OF_TYPE if paper.recognised.ten_loai else _OF_LETTER))


def capital(group: str) -> str:
    """A group of a symbol as it is written: "stp" → "STP", "ttr" → "TTr"."""
    if _BY_SOUNDS.fullmatch(group):
        return group
    small = group.casefold()
    return next((short for short in _OFFICIAL if short.casefold() == small), group.upper())


def number_padding(paper: Paper) -> Iterator[Fault]:
    """Mục II.3.c. Số nhỏ hơn 10 phải ghi thêm số 0 phía trước, số khác thì không.

    Đúng: Số: 05/KH-STP
    Sai: Số: 5/KH-STP
    """
    for found in number_lines(paper):
        number = found.number
        required = number.lstrip("0").zfill(2)
        if number and number != required:
            message = f"Số {excerpt(number)} ghi sai số 0"
            yield Fault(message, at=found.paragraph, current=number, required=required)


def symbol_spaces(paper: Paper) -> Iterator[Fault]:
    """Mục II.3.c. Giữa số và ký hiệu có “/”, giữa các nhóm chữ có “-” không cách chữ.

    Đúng: Số: 15/KH-STP
    Sai: Số: 15/ KH - STP
    """
    for found in number_lines(paper):
        symbol = found.symbol.rstrip()
        in_symbol = _SPACE.search(symbol if found.number else symbol.lstrip())
        if in_symbol or (found.number and found.after_number):
            joined = f"{found.number}/{''.join(symbol.split())}"
            said, at = found.typed, found.paragraph
            yield Fault("Ký hiệu có khoảng trắng", at, current=said, required=joined)


def symbol_capitals(paper: Paper) -> Iterator[Fault]:
    """Mục II.3.c. Ký hiệu bằng chữ in hoa, trừ chữ viết tắt như QyĐ, CTr, TTr, TTg, GDTrH.

    Đúng: Số: 15/TTr-STP
    Sai: Số: 15/KH-Stp
    """
    for found in number_lines(paper):
        groups = re.split(r"[-&/\s]+", found.symbol)
        if any(group not in (group.upper(), capital(group)) for group in groups):
            yield Fault(
                "Ký hiệu không viết bằng chữ in hoa",
                at=found.paragraph,
                current=found.symbol,
                required=_GROUP.sub(lambda group: capital(group[0]), found.symbol),
            )


def _spelt(wanted: str, paper: Paper) -> tuple[str, ...]:
    """The abbreviation of a type, and with that of what stands in its line ("KHLN"), in small."""
    main, titles = paper.recognised.main, paper.recognised.main.of("ten_loai")
    beside = {title.source for title in titles}
    more = [i.paragraph for i in main.items if not i.component and i.paragraph.source in beside]
    of_type, of_rest = (
        "".join(word[0] for p in lines for word in p.displayed.split()) for lines in (titles, more)
    )
    longer = (wanted + of_rest, of_type + of_rest) if of_rest else ()
    return tuple(spelt.casefold() for spelt in (wanted, *longer))


def symbol_and_kind(paper: Paper) -> Iterator[Fault]:
    """Mục II.3.b. Ký hiệu bắt đầu bằng chữ viết tắt tên loại của văn bản (PL III, Mục I).

    Đúng: KẾ HOẠCH có số “15/KH-STP”
    Sai: KẾ HOẠCH có số “15/BC-STP”
    """
    kinds = paper.recognised.main.of("ten_loai")
    said = kinds[0].displayed if kinds else ""
    wanted = next((v for k, v in VIET_TAT_TEN_LOAI.items() if cung_chu(k, said)), None)
    for found in number_lines(paper):
        groups = re.split(_JOINTS, found.symbol.strip())
        first = next((group for group in groups if not group.isdigit()), "")
        if wanted is not None and first.casefold() not in {*_spelt(wanted, paper), TO_FILL}:
            yield Fault(
                f"Ký hiệu không khớp với tên loại {said.strip()}",
                at=found.paragraph,
                current=first,
                required=wanted,
            )
