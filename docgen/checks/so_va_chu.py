"""TT12x: numbers written twice, in figures and in words, agree."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.values import NamedTuple
from docgen.vietnamese import hieu_so, so_o_cuoi, so_o_dau, viet_so

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView

_SCALES = {"": 1, "nghìn": 10**3, "ngàn": 10**3, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9}
_MONEY = r"(?:đồng|vnđ|vnd|đ)"
# A figure that is no part of a date, a symbol or a span, with what it counts: "87,5 triệu đồng".
_FIGURE = (
    r"(?<![\w.,/–-])(?<![–-] )(?P<so>\d(?:[\d.,]*\d)?)"
    rf" ?(?P<boi>{'|'.join(filter(None, _SCALES))})? ?(?P<don_vi>%|{_MONEY}|[^\W\d_]+)?"
)
_AT_END = rf"{_FIGURE} ?[,;:]? ?\(?$"
_SPELT = r"(?:viết |ghi )?bằng chữ(?: là)?:? ?"
_OPENS_SPELT = rf"\(? ?{_SPELT}(?=\S)"
_SIGN = "ằng chữ"  # without it a text need not be tried for more than brackets
_BRACKETS = rf"\( ?(?P<ro>{_SPELT})?(?P<trong>[^() ][^()]*)\)"
_ASIDE = rf"{_BRACKETS}|\b{_SPELT}"
_MONEY_AT_END = r" đồng(?: chẵn)? ?$"
_MONEY_WORDS = r"đồng(?: việt nam)?(?: chẵn)?"
_WORDS_END = r"[().;]"
_ENDS = r"[,;.:]"
_FAR = 300  # characters; no number is longer, nor what it counts
_UNSURE = frozenset({"năm", "không"})  # a year; "no"


class _Twice(NamedTuple):
    """A number as its figures and its words are printed, and what the words come to.

    `money` says that its figures are an amount.
    """

    figures: str
    words: str
    spelt: int
    money: bool


def agree(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Số viết cả bằng chữ số và bằng chữ thì hai bên là một số.

    Điều khoản không nói; hai bên khác nhau thì không ai biết số nào đúng. Chữ không đọc được chắc
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
        if "(" in said.text or _SIGN in said.text:
            text = " ".join(said.text.split())
            if re.match(_OPENS_SPELT, text, re.IGNORECASE):
                text = f"{' '.join(above.split())} {text}"
            yield said.paragraph, text
        above = said.text


def _differ(text: str) -> Iterator[_Twice]:
    for found in re.finditer(_ASIDE if _SIGN in text else _BRACKETS, text, re.IGNORECASE):
        before = text[max(found.start() - _FAR, 0) : found.start()]
        inside = found["trong"]
        if inside is None:
            # "87.500.000 đồng, bằng chữ: …"
            rest = text[found.end() : found.end() + _FAR]
            twice = _held(before, re.split(_WORDS_END, rest, maxsplit=1)[0], found[0])
            twice = twice if twice and twice.money else None
        elif inside[:1].isdigit():
            # "Bảy mươi bảy triệu đồng (77.000.000 đồng)"
            ends = re.search(_MONEY_AT_END, before, re.IGNORECASE)
            spelt = so_o_cuoi(before[: ends.start()]) if ends else ""
            twice = _held(inside, f"{spelt} đồng", "") if spelt else None
        else:
            # "87.500.000 đồng (Bằng chữ: …)", "15 ngày (mười lăm ngày)"
            twice = _held(before, inside, found["ro"] or "")
        if twice is not None:
            yield twice


def _held(figures: str, said: str, announced: str) -> _Twice | None:
    """The number at the end of `figures` where what is `said` of it differs for certain.

    `announced` are the words that say it is spelt out, "" for none.
    """
    words = said.strip(" .,;/")
    read = so_o_dau(words)
    figure = re.search(_AT_END, figures, re.IGNORECASE) if read else None
    if read is None or figure is None or words.casefold() in _UNSURE:
        return None
    unit, scale = figure["don_vi"] or "", figure["boi"] or ""
    spelt, rest = read
    # What goes on after the amount that is said to be spelt out is none of it.
    asked = (re.split(_ENDS, rest)[0] if announced else rest).casefold()
    money = re.fullmatch(_MONEY_WORDS, asked) is not None
    of_money = re.fullmatch(_MONEY, unit, re.IGNORECASE) is not None
    if rest and not money and asked not in {unit.casefold(), *_names(unit)}:
        return None  # what stands there says more than the number
    if money and unit and not of_money:
        return None  # of another currency
    try:
        number = hieu_so(figure["so"])
    except ValueError:
        return None
    # The words may leave out the scale, or the figure that of its column.
    meant = {number, number * _SCALES[scale.casefold()]}
    if money and not (unit or scale):
        meant |= {number * factor for factor in _SCALES.values()}
    if Decimal(spelt) in meant:
        return None
    shown = " ".join(part for part in (figure["so"], scale, unit) if part)
    return _Twice(shown.replace(" %", "%"), words, spelt, of_money)


def _names(unit: str) -> tuple[str, ...]:
    return ("phần trăm",) if unit == "%" else ()
