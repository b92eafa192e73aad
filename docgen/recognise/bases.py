"""Which of the lines above the first number of a text are bases (II.6.a), and which its sentences.

A basis names what the paper rests on. A sentence that opens with the same words goes on, after a
comma, with who does what: "Căn cứ Kế hoạch số …, Sở … ban hành Kế hoạch … như sau:".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise import signs

if TYPE_CHECKING:
    from docgen.recognise.lines import Line

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


def _acts(clause: str) -> bool:
    """Whether a clause after a comma says who does what; it may name a further paper."""
    named = clause[:1].isupper() and not clause.startswith(_NAMES_PAPER)
    return (named or clause.startswith(_ACTOR)) and _ACTS.match(clause) is not None
