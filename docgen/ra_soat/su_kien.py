"""Contests and programmes with a name, which may be held in one year only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.ra_soat.codes import Code
from docgen.ra_soat.nam_go_thang import live_spans
from docgen.ra_soat.values import Dieu, NamRaSoat

if TYPE_CHECKING:
    from collections.abc import Iterator

# What is held: a capital is enough to make a name of it. "Chương trình" also opens a sentence or
# a list of products, so there a name must follow.
_HELD = "Cuộc thi|Hội thi|Tháng hành động|Tuần lễ|Ngày hội|Liên hoan|Chiến dịch|Giải thưởng"
_RUN = "Chương trình"
_STOP = re.compile(r"\s+(?:do|trên|tại|chuyên đề|chủ trì|tổ chức)\b|[,;.()/:]|\s+-\s")
_HEAD = re.compile(rf"(?<!\w)(?P<head>{_HELD}|{_RUN})(?P<rest>\s+\S.*)", re.I | re.S)
_QUOTED = re.compile(r"\s+(?:[^\W\d]+\s+){0,4}?[“\"](?P<name>[^”\"]+)[”\"]")
_WORDS_KEPT = 10
_SAME = 2  # words of a name by which a second mention is known


def named_events(year: NamRaSoat) -> Iterator[Dieu]:
    """Each named contest, month of action, programme of a text, once."""
    for cho in year.cho:
        if cho.khoa.startswith("van_ban_goc."):
            continue
        names = [(name, gap) for name, gap, ahead in _names(cho.text) if not ahead(year.nam)]
        lasting = {_key(name) for name, _, ahead in _names(cho.text) if ahead(year.nam)}
        for name, gap in dict(names).items():
            if _key(name) in lasting:
                continue
            yield Dieu(
                Code.NAMED_EVENT,
                cho,
                name,
                f"{name}: năm {year.nam} có còn tổ chức, thực hiện không",
                "hỏi cơ quan chủ trì; không còn thì sửa hoặc bỏ nội dung này",
                gap,
            )


class _Ahead:
    """Whether a span right after the name holds the year: a programme of many years."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __call__(self, nam: int) -> bool:
        return live_spans(self.text, nam)


def _names(text: str) -> Iterator[tuple[str, str, _Ahead]]:
    place = 0
    while match := _HEAD.search(text, place):
        place = match.end("head")
        name = _name(text, match)
        if name:
            gap = text[match.start("head") : match.start("head") + len(name)]
            yield " ".join(name.split()), gap, _Ahead(text[place : place + len(name) + 30])


def _name(text: str, match: re.Match[str]) -> str | None:
    head, rest = match["head"], match["rest"]
    if quoted := _QUOTED.match(rest):
        return head + rest[: quoted.end()]
    stop = _STOP.search(rest)
    words = (rest[: stop.start()] if stop else rest).split()
    if not head[0].isupper() or not words:
        return None
    if head.casefold() == _RUN.casefold():
        opens = not text[: match.start("head")].strip(' \n-+0123456789.)“"')
        capital = words[0][0].isupper() and not words[0].isupper()
        if not capital and (opens or text[: match.start("head")].rstrip()[-1:] in ".;:"):
            return None
    return " ".join((head, *words[:_WORDS_KEPT]))


def _key(name: str) -> tuple[str, ...]:
    head = 2  # "Chương trình", "Cuộc thi"
    return tuple(name.casefold().split()[: head + _SAME])
