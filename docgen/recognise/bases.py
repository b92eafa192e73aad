"""Which of the lines above the first number of a text are bases (II.6.a), and which its sentences.

A basis names what the paper rests on. A sentence that opens with the same words goes on, after a
comma, with who does what: "Căn cứ Kế hoạch số …, Sở … ban hành Kế hoạch … như sau:". Above
"QUYẾT ĐỊNH:" the place tells it, whatever its words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise import signs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docgen.recognise.lines import Line

DECIDES = regex(r"quyết (?:định|nghị)\s*:?$")
"""The words under the bases of a decision or resolution (Mẫu 1.1, 1.2)."""
_DECIDES_AT_END = regex(r".*\bquyết (?:định|nghị)\s*:?$")  # the Đoàn's: after who decides
_NUMBERED = regex(r"(?:điều\s|[ivxlc\d]+\s*[.)/])")
_DECIDED = regex(r".*\b(?:thống nhất|nhất trí|thông qua|thảo luận|như sau|sau đây|quyết nghị)\b")
_RESTS = regex(
    r"(?:[-+•*·]\s*)?(?:căn cứ|xét|theo|trên cơ sở|sau khi|được sự|thực hiện|nhằm|để)(?!\w)"
)
_DASHED = regex(r"[-+•*·]")
_DONE = regex(r"[-+•*·]\s*thực hiện(?!\w)")  # in a list: what was done, not what a paper rests on
_CLAUSE = regex(r"[,;]\s+")
_NAMES_PAPER = (
    *("Luật", "Bộ luật", "Nghị định", "Nghị quyết", "Thông tư", "Quyết định", "Chỉ thị"),
    *("Công văn", "Công điện", "Kế hoạch", "Kết luận"),
    *("Hướng dẫn", "Tờ trình", "Báo cáo", "Chương trình", "Đề án"),
)
_ACTOR = ("nay ", "đơn vị ", "cơ quan ", "chúng tôi ", "nhà trường ")
# What somebody does, before the number, subject or place of a paper.
_ACTS = regex(
    r"(?:(?!\b(?:số|ngày|về|tại|của|theo|quy định)\b).){0,120}?(?<!Tờ )"
    r"\b(?:ban hành|xây dựng|báo cáo|thông báo|đề nghị|đề xuất|yêu cầu|hướng dẫn|triển khai"
    r"|tổ chức|thực hiện|quyết định|quyết nghị|phân công|phê duyệt|có ý kiến|tham gia ý kiến"
    r"|kính|xin|trình|gửi|mời|cử|lập)\b"
)
_ENDS = (":", "./.", "như sau", "như sau.", "như sau;")


def is_basis(line: Line, *, based: bool, told: bool) -> bool:
    """Whether a line is a basis: `based` right under another, `told` under a sentence of the text.

    Leaning letters tell it, or its mark; of one with a dash only where no sentence opens a list.
    """
    if not signs.BASIS.match(line.words):
        return False
    text = line.paragraph.displayed.rstrip()
    dashed = _DASHED.match(line.words) is not None
    if text.endswith(_ENDS) or (dashed and told):
        return False
    leaning = all(run.italic for run in line.paragraph.run_formats)
    if text.endswith(";") and not dashed:
        return True
    if any(map(_acts, _CLAUSE.split(text)[1:])) or (_DONE.match(line.words) and not leaning):
        return False
    return leaning or text.endswith(";") or (based and text.endswith((".", ",")))


def decided_at(lines: Sequence[Line], start: int, end: int) -> int:
    """The line that says "QUYẾT ĐỊNH:" above every number of the text; `start` where none does."""
    for number in range(start, end):
        line = lines[number]
        if line.component not in {None, "can_cu", "loi_van", "loi_ban_hanh"}:
            break
        if line.component == "loi_ban_hanh" or (
            _DECIDES_AT_END.match(line.words) and signs.in_capitals(line.paragraph.displayed)
        ):
            return number
        if _NUMBERED.match(line.words):
            break
    return start


def is_basis_of_decision(line: Line, above: Line | None) -> bool:
    """Whether a line above "QUYẾT ĐỊNH:" is a basis; `above` is the basis right over it.

    Its letters tell it, or its first words with its mark, or as one more under one that is not the
    last.
    """
    text = line.paragraph.displayed.rstrip()
    told = _DECIDED.match(line.words) is not None
    rests = _RESTS.match(line.words) is not None
    if signs.in_capitals(text):
        return False  # who decides
    if text.endswith(_ENDS):  # a wrong mark, or what was done before
        named = line.words.lstrip("-+•*· ").startswith("căn cứ")
        return text.endswith(":") and (named or (rests and not told))
    if all(run.italic for run in line.paragraph.run_formats):
        return True
    if told:
        return False
    is_open = above is not None and not above.paragraph.displayed.rstrip().endswith(".")
    one_more = rests and (is_open or text.endswith(";"))
    return one_more or is_basis(line, based=above is not None, told=False)


def _acts(clause: str) -> bool:
    """Whether a clause after a comma says who does what; it may name a further paper."""
    named = clause[:1].isupper() and not clause.startswith(_NAMES_PAPER)
    return (named or clause.startswith(_ACTOR)) and _ACTS.match(clause) is not None
