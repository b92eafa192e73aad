"""TT060, TT062: by what right one signs, and who stands behind its sign."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.checks.danh_sach_noi import lines_of
from docgen.checks.fault import Fault
from docgen.patterns import regex
from docgen.recognise import marks
from docgen.recognise.offices import AUTHORITY, DEPUTY, HEAD, goes_on, offices
from docgen.vietnamese import chuan_dau, cung_chu

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView

    Line = tuple[ParagraphView, str]

_AUTHORITY = regex(r"(?i)(?:TM|Q|KT|TL|TUQ)\.\s*[^\W\d_]")
_WRONG_AUTHORITY = (
    "Quyền hạn của người ký viết sai",
    "TM., Q., KT., TL. hoặc TUQ. rồi chức vụ hoặc tên tập thể",
)
_IN_FULL: Mapping[str, str] = MappingProxyType(
    {"THAY MẶT": "TM", "THAY": "KT", "THỪA LỆNH": "TL", "THỪA ỦY QUYỀN": "TUQ"}
)
_SHAPED = regex(  # "K/T", "KT", "K.T.", "KT/", "KÝ THAY": which one is meant, however parted
    r"(?i)(?P<code>t[./]?m|k[./]?t|t[./]?l|t[./]?u[./]?q|q|thay mặt|ký thay"
    r"|(?:ký )?thừa (?:lệnh|ủy quyền|uỷ quyền))[\s.,:;/–-]+(?P<rest>[^\W\d_].*)",
    re.DOTALL,
)
_ACTING = regex(r"(?i)Quyền\s+(?!hạn)(\S.*)")
_ACTING_ALONE = regex(r"(?i)Q\s*\.?")  # on a line above the office
_COLLECTIVE = (
    r"(?:ỦY BAN|UBND|HỘI ĐỒNG|HĐND|BAN (?:CHẤP HÀNH|THƯỜNG VỤ|CHỈ ĐẠO|GIÁM ĐỐC|GIÁM HIỆU)|TẬP THỂ"
    r"|SỞ|BỘ (?!TRƯỞNG)|PHÒNG|CHÍNH PHỦ)\b"
)
_OF_ONE_HEAD = r"(?:SỞ|BỘ|PHÒNG)\b"
_ABBREVIATED_DEPUTY = r"P[./]"  # "P. GIÁM ĐỐC" signs for nobody
_OF_A_DEPUTY: Mapping[str, str] = MappingProxyType(
    {
        "Q": "cấp phó, cả khi được giao phụ trách, điều hành, ký thay thì ghi KT.",
        "KT": "ghi hai dòng: KT. và chức vụ của người đứng đầu, rồi chức vụ của cấp phó",
    }
)


def authority(paper: Paper) -> Iterator[Fault]:
    """Mục II.7.b. Quyền hạn của người ký là TM., Q., KT., TL. hoặc TUQ.

    Đúng: KT. GIÁM ĐỐC
    Sai: K/T GIÁM ĐỐC; KTM. GIÁM ĐỐC; QUYỀN GIÁM ĐỐC; Q. rồi xuống dòng GIÁM ĐỐC
    """
    message, required = _WRONG_AUTHORITY
    offices = [line for _, line in lines_of(paper, "chuc_vu")]
    for paragraph in paper.recognised.main.of("quyen_han"):
        text = paragraph.displayed.strip()
        if text and not _AUTHORITY.match(text):
            acting = _ACTING_ALONE.fullmatch(text) and offices
            said = f"Q. {offices[0]}" if acting else signing(text) or required
            said = required if is_for_an_office(said) else said
            yield Fault(message, at=paragraph, current=text, required=said)
    # Over a name alone such a line is read as the office, whatever stands before it.
    for paragraph, line in lines_of(paper, "chuc_vu"):
        if found := _ACTING.match(line):
            message = "Quyền cấp trưởng ghi đủ chữ, không viết tắt “Q.”"
            yield Fault(message, at=paragraph, current=line, required=f"Q. {found[1]}")
        elif is_odd_code(line) or _is_mistyped(line):
            message, required = _WRONG_AUTHORITY
            yield Fault(message, at=paragraph, current=line, required=signing(line) or required)


def _is_mistyped(line: str) -> bool:
    """Whether an office stands behind a sign that is parted from it by something else: "Q/"."""
    found = None if _AUTHORITY.match(line) else _SHAPED.fullmatch(line)
    return found is not None and re.match(HEAD, chuan_dau(found["rest"].upper())) is not None


def signing(text: str) -> str | None:
    """The line with its sign as the norm writes it: "K/T GIÁM ĐỐC" → "KT. GIÁM ĐỐC".

    None where it has none of these signs.
    """
    found = _SHAPED.fullmatch(text)
    if found is None:
        return None
    said = chuan_dau(found["code"].upper()).removeprefix("KÝ ")
    code = _IN_FULL.get(said) or "".join(filter(str.isalpha, said))
    return f"{code}. {found['rest']}"


def blocks(paper: Paper) -> Iterator[list[Line]]:
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
    Sai: TM. GIÁM ĐỐC; KT. ỦY BAN NHÂN DÂN; Q. PHÓ GIÁM ĐỐC; chỉ ghi ỦY BAN NHÂN DÂN, không có TM.
    """
    yield from _bare_collective(paper)
    for paragraph, line in (line for block in blocks(paper) for line in block):
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


def _bare_collective(paper: Paper) -> Iterator[Fault]:
    """Who issues, named over the one who signs, without the sign that he does so on behalf of it.

    Of several who sign, and of a contract, each is named as a party.
    """
    main = paper.recognised.main
    named, signers = main.of("ben_ky"), main.of("ho_ten")
    if len(named) != 1 or len(signers) > 1 or cung_chu(paper.recognised.ten_loai, "Hợp đồng"):
        return
    body = chuan_dau(" ".join(named[0].displayed.upper().split()))
    if re.match(_COLLECTIVE, body):
        message = "Trước tên tập thể, cơ quan mà người ký thay mặt không ghi “TM.”"
        alone = re.match(_OF_ONE_HEAD, body)
        hint = "người đứng đầu cơ quan ký nhân danh mình thì bỏ dòng này" if alone else None
        yield Fault(message, named[0], current=body, required=f"TM. {body}", hint=hint)


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
