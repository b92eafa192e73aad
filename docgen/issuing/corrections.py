"""A letter of correction held against Điều 18.3: it mends form and procedure, never content."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.findings import Finding, Severity
from docgen.issuing.codes import Code
from docgen.issuing.paper import one_line
from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.findings import Location
    from docgen.model.ban_hanh import DaBanHanh
    from docgen.recognise import Recognised
    from docgen.standards.base import Standard

# "sửa thành", "đọc là", "nay đính chính lại: “142”"
_TURN = regex(
    r"(?:(?:nay|được|xin|sửa|điều chỉnh|đính chính|đọc|ghi|viết|đúng|lại)\s+)+(?:thành|là)\b"
    r"|\b(?:đính chính|điều chỉnh|sửa|đọc|ghi|viết)(?:\s+lại)?(?:\s+như sau)?\s*:(?=\s*[“\"])"
    r"|\bthành\b",
    re.IGNORECASE,
)
_QUOTED = regex(r"“([^”]+)”|\"([^\"]+)\"")
_FIGURE = regex(r"\d(?:[\d.,/]*\d)?")
_PHRASE = regex(rf"{_FIGURE.pattern}(?:\s+[^\W\d_]+)?")  # "20 bài"
# "16 tin, bài": in a table the head of the column says what is counted.
_COUNTED = regex(rf"({_FIGURE.pattern})\s+(?!tháng|năm|ngày|giờ)[^\d]+")
_OF_DATA = regex(r"đính chính (?:\w+ ){0,3}?số liệu\b", re.IGNORECASE)
_TABLE = frozenset({"o_bang", "o_so_bang", "tong_cong"})


def content_corrected(
    letter: Mapping[str, Location], corrected: DaBanHanh, file: Recognised, standard: Standard
) -> Iterator[Finding]:
    """A warning for a letter that changes a figure of the content of the paper it corrects.

    `letter` has its printed texts, subject included, and where each is typed; `file` is the paper
    as archived. Of words nobody can tell whether they change what a paper says or its spelling.
    """
    content, rest = _texts(file, standard.structure.text | _TABLE)
    cells = frozenset(one_line(p.displayed) for part in file.parts for p in part.of(*_TABLE))
    for text, place in letter.items():
        said = one_line(text)
        if _OF_DATA.search(said):
            yield _finding("số liệu", corrected, place)
            return
        for old in _changed_figures(said):
            counted = _COUNTED.fullmatch(old)
            there = _stands(old, content) or (counted is not None and counted[1] in cells)
            if there and not _stands(old, rest):
                yield _finding(f"“{old}” trong lời văn hoặc bảng", corrected, place)
                return


def _texts(file: Recognised, of_content: frozenset[str]) -> tuple[str, str]:
    found: tuple[list[str], list[str]] = ([], [])
    for part in file.parts:
        for item in part.items:
            found[item.component not in of_content].append(one_line(item.paragraph.displayed))
    return "\n".join(found[0]), "\n".join(found[1])


def _changed_figures(text: str) -> Iterator[str]:
    """What a text turns into something of other figures: "20 bài" of "“20 bài” thành “02 bài”"."""
    turns = list(_TURN.finditer(text))
    starts = [0, *(turn.end() for turn in turns)]
    ends = [*(turn.start() for turn in turns[1:]), len(text)]
    for turn, start, end in zip(turns, starts, ends, strict=False):
        olds, news = (_phrases(text[a:b]) for a, b in ((start, turn.start()), (turn.end(), end)))
        if olds and news and _FIGURE.findall(olds[-1]) != _FIGURE.findall(news[0]):
            yield olds[-1]


def _phrases(text: str) -> list[str]:
    """What it quotes, else its figures with the words they count."""
    quoted = [found[1] or found[2] for found in _QUOTED.finditer(text)]
    return [q.strip() for q in quoted] or [found[0] for found in _PHRASE.finditer(text)]


def _stands(phrase: str, text: str) -> bool:
    return re.search(rf"(?<![\w.,]){re.escape(phrase)}(?![\w]|[.,]\d)", text) is not None


def _finding(what: str, corrected: DaBanHanh, place: Location) -> Finding:
    return Finding(
        Code.CORRECTS_CONTENT,
        Severity.WARNING,
        f"Công văn đính chính sửa nội dung của {corrected.so_ky_hieu}: {what}",
        place,
        "sai sót về nội dung phải sửa đổi, thay thế bằng văn bản có hình thức tương đương; công "
        "văn đính chính chỉ dùng cho sai sót về thể thức, kỹ thuật trình bày, thủ tục ban hành "
        "(Điều 18.3 Nghị định 30/2020/NĐ-CP): lập văn bản mới khai "
        f"{'' if corrected.cua_doan else 'sua_doi hoặc '}thay_the: {corrected.so_ky_hieu}",
    )
