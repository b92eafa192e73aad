"""TT054, TT063, TT065: who signs for whom, in which office; who gets a decision."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from docgen.checks.danh_sach_noi import lines_of
from docgen.checks.fault import Fault
from docgen.checks.quyen_han import blocks, is_for_a_deputy
from docgen.recognise.offices import AUTHORITY, DEPUTY, HEAD
from docgen.vietnamese import cung_chu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView

_OVER_UNITS = r"(?:SỞ|BỘ|UBND|ỦY BAN NHÂN DÂN)\b(?!.*\b(?:VĂN PHÒNG|PHÒNG|THANH TRA)\b)"
_HEAD_OF_UNIT = r"(?:CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|TRƯỞNG PHÒNG)\b"
_HEADS = r"GIÁM ĐỐC|CHỦ TỊCH|HIỆU TRƯỞNG|VIỆN TRƯỞNG|CỤC TRƯỞNG|CHÁNH VĂN PHÒNG"
_AS_DIEU = r"(?i)[-+]?\s*Như (?:các )?Điều\b(?:\s+(\d+))?"
_DIEU = r"(?i)\s*Điều\s+(\d+)"


def office_below(paper: Paper) -> Iterator[Fault]:
    """Mục II.7.b và Điều 13. Cấp phó ký KT.; TL., TUQ. là người đứng đầu đơn vị trực thuộc ký.

    Đúng: KT. GIÁM ĐỐC rồi PHÓ GIÁM ĐỐC; TL. GIÁM ĐỐC rồi CHÁNH VĂN PHÒNG; Q. GIÁM ĐỐC
    Sai: KT. GIÁM ĐỐC rồi GIÁM ĐỐC; TM. ỦY BAN NHÂN DÂN rồi PHÓ CHỦ TỊCH; Q. GIÁM ĐỐC rồi GIÁM ĐỐC
    """
    for (over, line), (paragraph, below) in (p for block in blocks(paper) for p in pairwise(block)):
        found = re.match(AUTHORITY, line)
        if below == f"PHÓ {line}" and _in_one_column(over, paragraph):
            message = f"Cấp phó ký thay mà trước {line} không ghi KT."
            yield Fault(message, over, current=line, required=f"KT. {line}")
        if found is None or re.match(AUTHORITY, below) or not below or is_for_a_deputy(line):
            continue  # of a deputy after KT. or Q. TT062 speaks
        code, head = found[1], found[2]
        if code == "Q":
            message = f"Dưới Q. {head} còn một dòng chức vụ"
            hint = "quyền cấp trưởng ghi một dòng; cấp phó ký thay thì KT. rồi chức vụ của cấp phó"
            yield Fault(message, paragraph, current=below, required=f"Q. {head}", hint=hint)
        elif code == "KT" and (not re.match(DEPUTY, below) or _is_of_another(head, below)):
            message = f"Dưới KT. {head} không phải là chức vụ của cấp phó"
            yield Fault(message, paragraph, current=below, required=f"PHÓ {head}")
        elif code == "TM" and not re.match(HEAD, head) and re.match(DEPUTY, below):
            message = "Cấp phó ký thay mặt tập thể mà không ghi KT."
            yield Fault(message, paragraph, current=below, required=_in_place_of_head(below))
        elif code in ("TL", "TUQ") and below in (head, f"PHÓ {head}"):
            message = f"Dưới {code}. {head} là chức vụ của người đứng đầu hoặc cấp phó"
            hint = "cấp phó ký thay thì ghi KT.; người đứng đầu ký thì không ghi quyền hạn"
            yield Fault(message, paragraph, current=below, hint=hint)
        elif code == "TL" and re.match(DEPUTY, below):
            message = "Cấp phó của đơn vị ký thừa lệnh mà không ghi KT."
            yield Fault(message, paragraph, current=below, required=_in_place_of_head(below))
        elif code == "TUQ" and re.match(DEPUTY, below):
            message = f"Dưới TUQ. {head} là chức vụ của cấp phó"
            hint = "ký thừa ủy quyền là người đứng đầu đơn vị, không ủy quyền lại (Điều 13.3)"
            yield Fault(message, paragraph, current=below, hint=hint)


def _in_one_column(one: ParagraphView, other: ParagraphView) -> bool:
    """Whether two lines stand under one another, not in two columns of those who sign."""
    if one.cell is None or other.cell is None:
        return one.cell is other.cell
    return (one.cell.table, one.cell.column) == (other.cell.table, other.cell.column)


def _is_of_another(head: str, deputy: str) -> bool:
    """Whether a deputy surely is not that of the head: "PHÓ CHỦ TỊCH" under "KT. GIÁM ĐỐC"."""
    heads = [re.match(_HEADS, text) for text in (head, deputy.removeprefix("PHÓ "))]
    return all(heads) and len({found[0] for found in heads if found}) > 1


def _in_place_of_head(deputy: str) -> str:
    """ "KT. TRƯỞNG BAN, PHÓ TRƯỞNG BAN" of "PHÓ TRƯỞNG BAN": both lines a deputy signs under."""
    head = re.sub(r"^PHÓ |\s+(?:THƯỜNG TRỰC|PHỤ TRÁCH)$", "", deputy)
    head = re.sub(r"^(\w+) PHÓ$", r"\1 TRƯỞNG", head)
    return f"KT. {head.replace('THỨ TRƯỞNG', 'BỘ TRƯỞNG')}, {deputy}"


def deputy_alone(paper: Paper) -> Iterator[Fault]:
    """Mục II.7.b và Điều 13. Cấp phó ký “KT.”, người đứng đầu đơn vị trực thuộc ký “TL.”, “TUQ.”.

    Đúng: KT. GIÁM ĐỐC rồi PHÓ GIÁM ĐỐC; văn bản của sở: TL. GIÁM ĐỐC rồi CHÁNH VĂN PHÒNG
    Sai: PHÓ GIÁM ĐỐC, bên trên không ghi gì; văn bản của sở: chỉ ghi CHÁNH VĂN PHÒNG
    """
    signed = [block for block in blocks(paper) if block]
    # Of several who sign, each does so for himself.
    if len(signed) != 1 or paper.recognised.main.of("quyen_han"):
        return
    paragraph, office = signed[0][0]
    issuer = " ".join(p.displayed.upper() for p in paper.recognised.main.of("co_quan_ban_hanh"))
    if re.match(_HEAD_OF_UNIT, office) and re.match(_OVER_UNITS, issuer):
        message = "Người đứng đầu đơn vị trực thuộc ký mà không ghi ký thừa lệnh ai"
        hint = "thêm dòng “TL.” và chức vụ người đứng đầu cơ quan, như TL. GIÁM ĐỐC, lên trên"
        yield Fault(message, paragraph, current=office, hint=hint)
    if not re.match(AUTHORITY, office) and re.match(DEPUTY, office):
        message = "Cấp phó ký mà không ghi ký thay ai"
        hint = "thêm dòng “KT.” và chức vụ người đứng đầu, như KT. GIÁM ĐỐC, lên trên"
        yield Fault(message, paragraph, current=office, hint=hint)


def decision_recipients(paper: Paper) -> Iterator[Fault]:
    """PL III, Mẫu 1.2, 1.3. Nơi nhận của quyết định bắt đầu bằng “Như Điều …”, Điều có thật.

    Đúng: - Như Điều 3;
    Sai: - Như Điều 5; khi quyết định chỉ có 3 điều
    """
    main = paper.recognised.main
    articles = [
        found[1] for p in main.of("dieu") if (found := re.match(_DIEU, p.printed)) is not None
    ]
    lines = lines_of(paper, "noi_nhan_danh_sach")
    if not (articles and lines and cung_chu(paper.recognised.ten_loai, "Quyết định")):
        return
    named = [(p, line, found) for p, line in lines if (found := re.match(_AS_DIEU, line))]
    if not named:
        message = "Nơi nhận của quyết định không có “Như Điều …”"
        yield Fault(message, lines[0][0], None, lines[0][1], f"- Như Điều {articles[-1]};")
    for paragraph, line, found in named:
        if found[1] and found[1] not in articles:
            message = f"Quyết định không có Điều {found[1]}"
            yield Fault(message, paragraph, None, line, f"- Như Điều {articles[-1]};")
