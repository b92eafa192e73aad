"""Which of the lines above the first number of a text are bases (II.6.a), and which its sentences.

A basis names what the paper rests on. A sentence that opens with the same words goes on, after a
comma, with who does what: "Căn cứ Kế hoạch số …, Sở … ban hành Kế hoạch … như sau:". Above
"QUYẾT ĐỊNH:" the place tells it, whatever its words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise import signs
from docgen.recognise.words import opening

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docgen.recognise.lines import Line

DECIDES = regex(r"quyết (?:định|nghị)\s*:?$")
"""The words under the bases of a decision or resolution (Mẫu 1.1, 1.2)."""
_DECIDES_AT_END = regex(r".*\bquyết (?:định|nghị)\s*:?$")  # the Đoàn's: after who decides
_NUMBERED = regex(r"(?:điều\s|[ivxlc\d]+\s*[.)/])")
_NUMBERED_BASIS = regex(r"\d{1,2}\s*[.)/]\s*(?:căn cứ|theo đề nghị|xét đề nghị)(?!\w)")
_DECIDED = regex(r".*\b(?:thống nhất|nhất trí|thông qua|thảo luận|như sau|sau đây|quyết nghị)\b")
_RESTS = regex(
    r"(?:[-+•*·]\s*)?(?:căn cứ|xét|theo|trên cơ sở|sau khi|được sự|thực hiện|nhằm|để)(?!\w)"
)
# What names a paper or who proposes can be nothing else there, whatever mark it ends with.
_NAMED = regex(
    r"(?:[-+•*·]\s*)?(?:theo đề nghị của|căn cứ (?:bộ luật|luật|pháp lệnh|hiến pháp|điều lệ"
    r"|(?:các )?(?:nghị định|nghị quyết|thông tư|quyết định|kế hoạch|công văn|chỉ thị|hướng dẫn"
    r"|chương trình|kết luận|quy chế) ))"
)
_DASHED = regex(r"[-+•*·]")
_OPENS_LIST = regex(r"(?:[-+•*·]\s*)?(?:căn cứ|theo đề nghị(?: của)?|xét đề nghị(?: của)?)[^,]*:")
_DONE = regex(r"[-+•*·]\s*thực hiện(?!\w)")  # in a list: what was done, not what a paper rests on
# Alone and upright it opens a sentence, whatever its mark: no clause calls it a basis (II.6.a).
_CARRIED_OUT = regex(r"thực hiện(?!\w)")
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


def is_basis(line: Line, above: Line | None, below: Line | None, *, told: bool) -> bool:
    """Whether a line is a basis: `above` is the basis right over it, `below` the next line.

    Leaning letters tell it, or its mark; of one with a dash only where no sentence opens a list,
    `told` that one does.
    """
    text = line.paragraph.displayed.rstrip()
    leaning = _leans(line)
    if above is not None and leaning and _leans(above) and not told and is_rest(above, line):
        return True
    if not (signs.BASIS.match(line.words) or (leaning and _is_one_more(line, above))):
        return False
    dashed = _DASHED.match(line.words) is not None
    if text.endswith(_ENDS) or (dashed and told):
        listed = below is not None and _leans(below) and _DASHED.match(below.words) is not None
        named = text.endswith(":") and _OPENS_LIST.fullmatch(line.words) is not None
        return leaning and named and listed and not told
    if text.endswith(";") and not dashed:
        return leaning or above is not None or not _CARRIED_OUT.match(line.words)
    if any(map(_acts, _CLAUSE.split(text)[1:])) or (_DONE.match(line.words) and not leaning):
        return False
    return leaning or text.endswith(";") or (above is not None and text.endswith((".", ",")))


def _is_one_more(line: Line, above: Line | None) -> bool:
    """Whether a line is set under a basis that is not the last, and opens as one may there."""
    if above is None or not above.paragraph.displayed.rstrip().endswith(";"):
        return False
    return _leans(above) and _RESTS.match(line.words) is not None


def is_rest(above: Line, line: Line) -> bool:
    """Whether a line goes on with the basis above it, or with the list that one opens."""
    dashed = _DASHED.match(line.words) is not None
    if dashed and _DASHED.match(above.words):
        return above.paragraph.displayed.rstrip().endswith(";")
    return goes_on(above.paragraph.displayed, line.paragraph.displayed)


def goes_on(above: str, text: str) -> bool:
    """Whether a text is the rest of the basis right above it, or of the list that one opens.

    What is above has no mark at its end then, or one that ends nothing.
    """
    above, words = above.rstrip(), opening(text)
    if above.endswith(":"):
        return _DASHED.match(words) is not None or not signs.BASIS.match(words)
    if above.endswith((";", ".")) or not words[:1].isalnum() or _RESTS.match(words):
        return False
    return text.lstrip()[:1].islower() or (above[-1:].isalnum() and not _NUMBERED.match(words))


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
        if _NUMBERED.match(line.words) and not (_NUMBERED_BASIS.match(line.words) and _leans(line)):
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
    if _leans(line):
        return True
    if told:
        return False
    if above is not None and text.lstrip()[:1].islower() and is_rest(above, line):
        return True
    is_open = above is not None and not above.paragraph.displayed.rstrip().endswith(".")
    one_more = rests and (is_open or text.endswith(";") or _NAMED.match(line.words) is not None)
    return one_more or is_basis(line, above, None, told=False)


def _leans(line: Line) -> bool:
    return all(run.italic for run in line.paragraph.run_formats)


def _acts(clause: str) -> bool:
    """Whether a clause after a comma says who does what; it may name a further paper."""
    named = clause[:1].isupper() and not clause.startswith(_NAMES_PAPER)
    return (named or clause.startswith(_ACTOR)) and _ACTS.match(clause) is not None
