"""Contests and programmes with a name, which may be held in one year only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.ra_soat.codes import Code
from docgen.ra_soat.nam_go_thang import live_spans
from docgen.ra_soat.values import Dieu, NamRaSoat
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

# What is held: a capital is enough to make a name of it. "Chương trình" also opens a sentence or
# a list of products, so there a name must follow.
_HELD = "Cuộc thi|Hội thi|Tháng hành động|Tuần lễ|Ngày hội|Liên hoan|Chiến dịch|Giải thưởng"
_RUN = "Chương trình"
_STOP = regex(
    r"\s+(?:do|trên|tại|chuyên đề|chủ trì|tổ chức)\b|[,;.()/:]|\s+-\s(?!\s*(?:19|20)\d\d)"
)
_HEAD = regex(rf"(?<!\w)(?P<head>{_HELD}|{_RUN})(?P<rest>\s+\S.*)", re.I | re.S)
_QUOTED = regex(r"\s+(?:[^\W\d]+\s+){0,4}?[“\"](?P<name>[^”\"]+)[”\"]")
_WORDS_KEPT = 10
_SAME = 2  # words after its head by which a second mention is known


class _Mention(NamedTuple):
    """A mention of something held: the words after its head, its name if it has one."""

    words: tuple[str, ...]
    name: str | None
    around: str


def named_events(year: NamRaSoat) -> Iterator[Dieu]:
    """Each named contest, month of action, programme of a text, once."""
    for cho in year.cho:
        if cho.khoa.startswith("van_ban_goc."):
            continue
        mentions = tuple(_mentions(cho.text))
        # A programme of many years may be named again without its years.
        lasting = {m.words[:_SAME] for m in mentions if live_spans(m.around, year.nam)}
        asked = dict.fromkeys(m.name for m in mentions if m.words[:_SAME] not in lasting)
        for name in filter(None, asked):
            yield Dieu(
                Code.NAMED_EVENT,
                cho,
                name,
                f"{name}: năm {year.nam} có còn tổ chức, thực hiện không",
                "hỏi cơ quan chủ trì; không còn thì sửa hoặc bỏ nội dung này",
                name,
            )


def _mentions(text: str) -> Iterator[_Mention]:
    place = 0
    while match := _HEAD.search(text, place):
        place = match.end("head")
        stop = _STOP.search(match["rest"])
        around = match["rest"][: stop.start()] if stop else match["rest"]
        name = _name(text, match)
        words = tuple(around.casefold().split())
        yield _Mention(words, " ".join(name.split()) if name else None, around)


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
