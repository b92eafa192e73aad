"""TT035, TT036: the symbol of a paper against its kind and the body that issues it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.number_line import TO_FILL, is_symbol, number_lines
from docgen.standards.nd30.ten_loai import VIET_TAT_TEN_LOAI

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper

_GROUPS = r"[-&/\s]+"
_NO_TYPE = "CV"  # no abbreviation of the decree: a công văn has none
_TYPES = frozenset(VIET_TAT_TEN_LOAI.values())
# Bodies whose abbreviation is the first letters of a name of few words.
_PLAIN_NAME = r"(?:SỞ|BỘ) \w+ \w+|(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN)\b.*"
_ABBREVIATED = "UBND"


def letter_without_type(paper: Paper) -> Iterator[Fault]:
    """Mục II.3.b. Ký hiệu công văn là chữ viết tắt cơ quan và đơn vị soạn thảo, không có tên loại.

    Đúng: Số: 12/STP-VP
    Sai: Số: 12/CV-STP
    """
    main = paper.recognised.main
    if main.of("ten_loai") or not main.of("trich_yeu_cong_van"):
        return
    agency = abbreviation(paper)
    for found in number_lines(paper):
        first, *others = re.split(_GROUPS, found.symbol.strip())
        typed = first == _NO_TYPE or (first in _TYPES and agency in others)
        if typed and others:
            yield Fault(
                "Ký hiệu công văn có chữ viết tắt tên loại",
                at=found.paragraph,
                current=found.symbol.strip(),
                required=_of_letter(agency, others),
                hint="ghi chữ viết tắt tên cơ quan, dấu -, rồi chữ viết tắt đơn vị soạn thảo",
            )


def _of_letter(agency: str, groups: list[str]) -> str:
    """The symbol without the type: the agency's letters, then those of the unit, if they stand."""
    first, *units = [agency, *(g for g in groups if g != agency)] if agency else groups
    return "-".join((first, *(units or [TO_FILL])))


def agency_named(paper: Paper) -> Iterator[Fault]:
    """Mục II.3.b. Ký hiệu có chữ viết tắt tên cơ quan ban hành, do người đứng đầu quy định.

    Đúng: SỞ TƯ PHÁP, Số: 15/KH-STP
    Sai: SỞ TƯ PHÁP, Số: 15/KH-SNV
    """
    agency = abbreviation(paper)
    # A second letter of one sound may stand: "SNgV" of a Sở Ngoại vụ.
    spelt = "".join(f"{letter}[GHRUI]?" for letter in agency)
    for found in number_lines(paper):
        symbol = found.symbol.strip()
        named = any(re.match(spelt, group) for group in re.split(_GROUPS, symbol.upper()))
        if agency and not named and is_symbol(symbol, paper.standard.joint):
            yield Fault(
                "Ký hiệu không có chữ viết tắt tên cơ quan ban hành",
                at=found.paragraph,
                current=symbol,
                required=agency,
                hint="bỏ qua nếu cơ quan quy định chữ viết tắt khác",
            )


def abbreviation(paper: Paper) -> str:
    """That of the issuer; "" where its name does not make it evident, or several issue."""
    names = [p.displayed for p in paper.recognised.main.of("co_quan_ban_hanh")]
    name = " ".join(names[0].upper().split()) if len(names) == 1 else ""
    if not re.fullmatch(_PLAIN_NAME, name):
        return ""
    if name.startswith(("SỞ", "BỘ")):
        return "".join(word[0] for word in name.split())
    return _ABBREVIATED
