"""TT12x: numbers written twice, in figures and in words, agree."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from docgen.checks.fault import Fault
from docgen.vietnamese import KHONG_NGAT, hieu_so, so_o_cuoi, so_o_dau, viet_so

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView

_SCALES = {"": 1, "nghìn": 10**3, "ngàn": 10**3, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9}
_MONEY = r"(?:đồng|vnđ|vnd|đ)"
# A figure that is no part of a date, a symbol or a span, with what it counts.
_FIGURE = (
    r"(?<![\w.,/–-])(?<![–-]\s)(?P<so>\d(?:[\d.,]*\d)?)"
    rf"\s*(?P<boi>{'|'.join(filter(None, _SCALES))})?\s*"
)
_SPELT = r"(?P<ro>(?:viết |ghi )?bằng chữ(?: là)?:?\s*)"
_PATTERNS = (
    # "87.500.000 đồng (Bằng chữ: …)", "15 ngày (mười lăm ngày)"
    rf"{_FIGURE}(?P<don_vi>%|{_MONEY}|[^\W\d_]+)?\s*[,;:]?\s*\(\s*{_SPELT}?(?P<chu>[^()]*)\)",
    # "87.500.000 đồng, bằng chữ: …"
    rf"{_FIGURE}(?P<don_vi>{_MONEY})\s*[,;:]?\s*{_SPELT}(?P<chu>[^().;]*)",
    # "Bảy mươi bảy triệu đồng (77.000.000 đồng)"
    rf"(?P<chu>)(?P<ro>)\bđồng(?: chẵn)?\s*\({_FIGURE}(?P<don_vi>{_MONEY})?\s*\)",
)
_MONEY_WORDS = re.compile(r"đồng(?: việt nam)?(?: chẵn)?")
_ENDS = re.compile(r"[,;.:]")
_SPELT_BELOW = re.compile(rf"\(?\s*{_SPELT}\S", re.IGNORECASE)
_UNSURE = frozenset({"năm", "không"})  # a year; "no"


class _Twice(NamedTuple):
    """A number as its figures and its words are printed, and what the words come to."""

    figures: str
    words: str
    spelt: int


def agree(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Số viết cả bằng chữ số và bằng chữ thì hai bên là một số.

    Nghị định không nói; hai bên khác nhau thì không ai biết số nào đúng. Chữ không đọc được chắc
    chắn thì không xét.

    Đúng: 87.500.000 đồng (Bằng chữ: Tám mươi bảy triệu năm trăm nghìn đồng); 15 (mười lăm) ngày
    Sai: 87.500.000 đồng (Bằng chữ: Bảy mươi bảy triệu năm trăm nghìn đồng); 15 (mười bốn) ngày
    """
    for paragraph, text in _texts(paper):
        for found in _differ(text):
            yield Fault(
                "Số bằng chữ số và bằng chữ không khớp",
                at=paragraph,
                current=f"{found.figures} ({found.words})",
                hint=f"chữ đọc ra {viet_so(found.spelt)}; xem bên nào đúng rồi sửa bên kia",
            )


def _texts(paper: Paper) -> Iterator[tuple[ParagraphView, str]]:
    """What may hold a number twice: a paragraph, or words that stand right under their figures."""
    above = ""
    for said in paper.van_xuoi.every.said:
        text = said.text.replace(KHONG_NGAT, " ")
        if _SPELT_BELOW.match(text.lstrip()):
            yield said.paragraph, f"{above.rstrip()} {text}"
        elif "(" in text or "ằng chữ" in text:
            yield said.paragraph, text
        above = text


def _differ(text: str) -> Iterator[_Twice]:
    for pattern in _PATTERNS:
        for found in re.finditer(pattern, text, re.IGNORECASE):
            if (twice := _held(found)) is not None:
                yield twice


def _held(found: re.Match[str]) -> _Twice | None:
    """The number where its two sides differ for certain."""
    unit, scale = found["don_vi"] or "", found["boi"] or ""
    words = found["chu"].strip(" .,;/") or so_o_cuoi(found.string[: found.start()]) + " đồng"
    read = so_o_dau(words)
    if read is None or words.casefold() in _UNSURE:
        return None
    spelt, rest = read
    # What goes on after the amount is said to be spelt out is none of it.
    asked = _ENDS.split(rest)[0] if found["ro"] else rest
    money = _MONEY_WORDS.fullmatch(asked.casefold()) is not None
    try:
        figure = hieu_so(found["so"])
    except ValueError:
        return None
    if rest and not money and rest.casefold() not in {unit.casefold(), *_names(unit)}:
        return None  # what stands there says more than the number
    if money and unit and not re.fullmatch(_MONEY, unit, re.IGNORECASE):
        return None  # of another currency
    # The words may leave out the scale, or the figure that of its column.
    meant = {figure, figure * _SCALES[scale.casefold()]}
    if money and not (unit or scale):
        meant |= {figure * factor for factor in _SCALES.values()}
    if Decimal(spelt) in meant:
        return None
    figures = " ".join(part for part in (found["so"], scale, unit) if part)
    return _Twice(figures.replace(" %", "%"), words, spelt)


def _names(unit: str) -> tuple[str, ...]:
    return ("phần trăm",) if unit == "%" else ()
