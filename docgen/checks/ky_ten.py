"""TT054, TT062, TT063, TT065: who signs for whom, with which title; who gets a decision."""

from __future__ import annotations

import re
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.checks.danh_sach_noi import lines_of
from docgen.checks.fault import Fault
from docgen.recognise import marks
from docgen.recognise.offices import AUTHORITY, DEPUTY, HEAD, goes_on, offices
from docgen.vietnamese import chuan_dau, cung_chu

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView

    Line = tuple[ParagraphView, str]

_HEAD_OF_UNIT = r"(?:CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|TRƯỞNG PHÒNG)\b"
_OVER_UNITS = r"(?:SỞ|BỘ|UBND|ỦY BAN NHÂN DÂN)\b(?!.*\b(?:VĂN PHÒNG|PHÒNG|THANH TRA)\b)"
_COLLECTIVE = (
    r"(?:ỦY BAN|UBND|HỘI ĐỒNG|HĐND|BAN (?:CHẤP HÀNH|THƯỜNG VỤ|CHỈ ĐẠO|GIÁM ĐỐC|GIÁM HIỆU)|TẬP THỂ"
    r"|SỞ|BỘ (?!TRƯỞNG)|PHÒNG|CHÍNH PHỦ)\b"
)
_ABBREVIATED_DEPUTY = r"P[./]"  # "P. GIÁM ĐỐC" signs for nobody
_OF_A_DEPUTY: Mapping[str, str] = MappingProxyType(
    {
        "Q": "cấp phó, cả khi được giao phụ trách, điều hành, ký thay thì ghi KT.",
        "KT": "ghi hai dòng: KT. và chức vụ của người đứng đầu, rồi chức vụ của cấp phó",
    }
)
_AS_DIEU = r"(?i)[-+]?\s*Như (?:các )?Điều\b(?:\s+(\d+))?"
_DIEU = r"(?i)\s*Điều\s+(\d+)"


def _blocks(paper: Paper) -> Iterator[list[Line]]:
    """What stands over each name, in capitals, each office whole, tone marks in one place."""
    block: list[Line] = []
    for item in paper.recognised.main.items:
        if item.component in ("quyen_han", "chuc_vu"):
            for line in offices(item.paragraph.displayed.upper()):
                if block and line and goes_on(line):  # a long office, each line a paragraph
                    paragraph, begun = block.pop()
                    block.append((paragraph, f"{begun} {line}"))
                else:
                    block.append((item.paragraph, line))
        elif item.component == "ho_ten":
            yield block
            block = []
    yield block


def on_behalf(paper: Paper) -> Iterator[Fault]:
    """Mục II.7.b. TM. trước tên tập thể, cơ quan; Q., KT., TL., TUQ. trước chức vụ người đứng đầu.

    Đúng: TM. ỦY BAN NHÂN DÂN; KT. GIÁM ĐỐC
    Sai: TM. GIÁM ĐỐC; KT. ỦY BAN NHÂN DÂN; Q. PHÓ GIÁM ĐỐC; KT. PHÓ GIÁM ĐỐC
    """
    for paragraph, line in (line for block in _blocks(paper) for line in block):
        found = re.match(AUTHORITY, line)
        if is_for_an_office(line):
            message = "Sau TM. là chức vụ, không phải tên tập thể hoặc cơ quan"
            yield Fault(
                message, paragraph, current=line, required="TM. rồi tên tập thể hoặc cơ quan"
            )
        if found and found[1] != "TM" and re.match(_COLLECTIVE, found[2]):
            message = f"Sau {found[1]}. là tên tập thể, không phải chức vụ của người đứng đầu"
            required = f"{found[1]}. rồi chức vụ của người đứng đầu"
            yield Fault(message, paragraph, current=line, required=required)
        if found and is_for_a_deputy(line):
            message = f"Sau {found[1]}. là chức vụ của cấp phó, không phải của người đứng đầu"
            yield Fault(message, paragraph, current=line, hint=_OF_A_DEPUTY[found[1]])


def is_for_an_office(line: str) -> bool:
    """Whether a line in capitals is "TM. GIÁM ĐỐC": the office of who signs, under a wrong sign."""
    found = re.match(AUTHORITY, line)
    return found is not None and found[1] == "TM" and re.match(HEAD, found[2]) is not None


def is_for_a_deputy(line: str) -> bool:
    """Whether a line in capitals is "KT. PHÓ GIÁM ĐỐC": who signs, after whom he signs for."""
    found = re.match(AUTHORITY, line)
    return found is not None and found[1] in _OF_A_DEPUTY and bool(re.match(DEPUTY, found[2]))


def is_odd_code(line: str) -> bool:
    """Whether a line is an office under a sign the decree does not have: "KTM. GIÁM ĐỐC"."""
    said = chuan_dau(" ".join(line.upper().split()))
    code = marks.SIGNING_CODE.match(said.lower())
    if code is None or re.match(AUTHORITY, said) or re.match(_ABBREVIATED_DEPUTY, said):
        return False
    return re.match(HEAD, said[code.end() :]) is not None


def office_below(paper: Paper) -> Iterator[Fault]:
    """Mục II.7.b và Điều 13. Cấp phó ký KT.; TL., TUQ. là người đứng đầu đơn vị trực thuộc ký.

    Đúng: KT. GIÁM ĐỐC rồi PHÓ GIÁM ĐỐC; TL. GIÁM ĐỐC rồi CHÁNH VĂN PHÒNG; Q. GIÁM ĐỐC
    Sai: KT. GIÁM ĐỐC rồi GIÁM ĐỐC; TM. ỦY BAN NHÂN DÂN rồi PHÓ CHỦ TỊCH; Q. GIÁM ĐỐC rồi GIÁM ĐỐC
    """
    for (_, line), (paragraph, below) in (p for block in _blocks(paper) for p in pairwise(block)):
        found = re.match(AUTHORITY, line)
        if found is None or re.match(AUTHORITY, below) or not below or is_for_a_deputy(line):
            continue  # of a deputy after KT. or Q. TT062 speaks
        code, head = found[1], found[2]
        if code == "Q":
            message = f"Dưới Q. {head} còn một dòng chức vụ"
            hint = "quyền cấp trưởng ghi một dòng; cấp phó ký thay thì KT. rồi chức vụ của cấp phó"
            yield Fault(message, paragraph, current=below, required=f"Q. {head}", hint=hint)
        elif code == "KT" and not re.match(DEPUTY, below):
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


def _in_place_of_head(deputy: str) -> str:
    """ "KT. TRƯỞNG BAN, PHÓ TRƯỞNG BAN" of "PHÓ TRƯỞNG BAN": both lines a deputy signs under."""
    head = re.sub(r"^PHÓ |\s+(?:THƯỜNG TRỰC|PHỤ TRÁCH)$", "", deputy)
    return f"KT. {head.replace('THỨ TRƯỞNG', 'BỘ TRƯỞNG')}, {deputy}"


def deputy_alone(paper: Paper) -> Iterator[Fault]:
    """Mục II.7.b và Điều 13. Cấp phó ký “KT.”, người đứng đầu đơn vị trực thuộc ký “TL.”, “TUQ.”.

    Đúng: KT. GIÁM ĐỐC rồi PHÓ GIÁM ĐỐC; văn bản của sở: TL. GIÁM ĐỐC rồi CHÁNH VĂN PHÒNG
    Sai: PHÓ GIÁM ĐỐC, bên trên không ghi gì; văn bản của sở: chỉ ghi CHÁNH VĂN PHÒNG
    """
    blocks = [block for block in _blocks(paper) if block]
    # Of several who sign, each does so for himself.
    if len(blocks) != 1 or paper.recognised.main.of("quyen_han"):
        return
    paragraph, office = blocks[0][0]
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
