"""TT21x: number and symbol of a paper of the Đoàn, "Số: 05-KH/CĐ"."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault, excerpt
from docgen.checks.number_line import BLANK, TO_FILL, is_number_line, number_lines
from docgen.patterns import regex
from docgen.standards.hd29.ten_loai import (
    KY_HIEU_TO_CHUC_CO_THOI_HAN,
    VIET_TAT_BAN_SAO,
    VIET_TAT_CHU_DAU,
    VIET_TAT_TEN_LOAI,
    VIET_TAT_THEO_MAU,
)
from docgen.standards.nd30.ten_loai import TEN_LOAI
from docgen.vietnamese import bo_dau, cung_chu, mo_dau_bang

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.checks.fault import Paper

# III.3.4 (tr. 9): papers of a congress, of a body set up for one task have a stroke and no type.
_CONGRESS = regex(rf"(?i:Số)\s*:?{BLANK}\d*{BLANK}/(?:ĐH|TB|TCT|HĐ|ĐKT)")
_YEAR = regex(r"-\s*(?:19|20)\d{2}\Z")  # no unit: the numbers run on through a whole term
_READ = regex(r"(?i)Số\s*:?[\s.…_]*(\d*)\s*(.*\w.*)")
_GROUP = regex(r"[^\W\d_][^\W_]*")
_FORM = "Số: …-chữ viết tắt tên loại/chữ viết tắt tên cơ quan"
_LETTER = "Công văn"
_BY_KIND: Mapping[str, str] = MappingProxyType(
    {**VIET_TAT_TEN_LOAI, **VIET_TAT_THEO_MAU, **VIET_TAT_CHU_DAU}
)
_OFFICIAL = frozenset({*_BY_KIND.values(), VIET_TAT_BAN_SAO})


def number_form(paper: Paper) -> Iterator[Fault]:
    """Mục III.3.2. Số, dấu nối ngang, tên loại viết tắt, dấu gạch chéo, tên cơ quan viết tắt.

    Đúng: Số: 05-KH/CĐ
    Sai: Số: 05/KH-CĐ
    """
    for paragraph in paper.recognised.components.get("so_ky_hieu", ()):
        text = paragraph.displayed.strip()
        sound = is_number_line(text, paper.standard.joint) or _CONGRESS.fullmatch(text)
        if text and (not sound or _YEAR.search(text)):
            yield Fault(
                "Số, ký hiệu không đúng dạng",
                at=paragraph,
                current=text,
                required=_sound(text, paper),
                hint="viết “Số:”, số, dấu -, chữ viết tắt tên loại, dấu /, chữ viết tắt tên cơ "
                "quan; công văn ghi CV",
            )


def _sound(text: str, paper: Paper) -> str:
    """The line by what it says itself; in the guide's words where that does not make one."""
    found = _READ.match(text)
    number, kind, *agency = [found[1], *_GROUP.findall(found[2])] if found else ["", ""]
    line = f"Số: {number}-{kind}/{'-'.join(agency)}"
    return line if is_number_line(line, paper.standard.joint) else _FORM


def number_padding(paper: Paper) -> Iterator[Fault]:
    """Mục III.3.1. Số ghi từ 01: số nhỏ hơn 10 có số 0 phía trước, số khác thì không.

    Đúng: Số: 05-KH/CĐ
    Sai: Số: 5-KH/CĐ
    """
    for found in number_lines(paper):
        number = found.number
        required = number.lstrip("0").zfill(2)
        if number and number != required:
            message = f"Số {excerpt(number)} ghi sai số 0"
            yield Fault(message, at=found.paragraph, current=number, required=required)


def symbol_capitals(paper: Paper) -> Iterator[Fault]:
    """Mục III.3.2. Ký hiệu bằng chữ in hoa, trừ chữ viết tắt CTr, TTr của Mục III.3.4.

    Đúng: Số: 15-CTr/CĐ
    Sai: Số: 15-Kh/CĐ
    """
    for found in number_lines(paper):
        groups = re.split(r"[-/\s]+", found.symbol)
        if any(group != group.upper() and group not in _OFFICIAL for group in groups):
            yield Fault(
                "Ký hiệu không viết bằng chữ in hoa",
                at=found.paragraph,
                current=found.symbol,
                required="/".join(
                    part if part in _OFFICIAL else part.upper() for part in found.symbol.split("/")
                ),
            )


def symbol_and_kind(paper: Paper) -> Iterator[Fault]:
    """Mục III.3.2, 3.4. Ký hiệu bắt đầu bằng chữ viết tắt tên loại; công văn là CV.

    Đúng: KẾ HOẠCH có số “05-KH/CĐ”
    Sai: KẾ HOẠCH có số “05-BC/CĐ”
    """
    main = paper.recognised.main
    kinds = [p.displayed.strip() for p in main.of("ten_loai")]
    untitled = "" if main.of("trich_yeu") else _LETTER  # that its title is missing is said
    kind = next(filter(None, kinds), untitled)
    if _is_for_one_task(paper):
        return
    for found in number_lines(paper):
        first, stroke, _ = found.symbol.partition("/")
        first = first.strip()
        wanted = _abbreviation_instead(first, kind)
        if stroke and wanted is not None and first != TO_FILL:
            yield Fault(
                f"Ký hiệu không khớp với tên loại {kind}",
                at=found.paragraph,
                current=first,
                required=wanted,
            )


def _abbreviation_instead(said: str, kind: str) -> str | None:
    """What the symbol of a paper of that kind begins with; None where what it says may be right."""
    listed = next((v for k, v in _BY_KIND.items() if cung_chu(k, kind)), None)
    if listed is not None:
        # Small letters in the place of capitals are told by TT212: "CTR" for "CTr" is told here.
        same = said.casefold() == listed.casefold() and (said == listed or said != said.upper())
        return None if same else listed
    name = next((name for name in TEN_LOAI.values() if cung_chu(name, kind)), None)
    if name is None:
        return None
    initials = "".join(word[0] for word in name.split()).upper()
    return None if said.upper().startswith(initials) or _is_short_for(said, name) else initials


def _is_short_for(said: str, name: str) -> bool:
    """Whether letters stand in a name in their order, the first at its beginning."""
    letters = iter(_plain(name))
    short = _plain(said)
    return short[:1] == _plain(name)[:1] and all(letter in letters for letter in short)


def _plain(text: str) -> str:
    """Small letters without marks on their vowels; "đ" is a letter of its own."""
    return bo_dau(text.casefold().replace("đ", "\0")).replace("\0", "đ")


def _is_for_one_task(paper: Paper) -> bool:
    """Whether who issues numbers all its papers in one series, under its own letters (III.3.4)."""
    issuers = paper.recognised.main.of("co_quan_ban_hanh")
    first = issuers[0].displayed.strip() if issuers else ""
    return any(mo_dau_bang(first, body) for body in KY_HIEU_TO_CHUC_CO_THOI_HAN)
