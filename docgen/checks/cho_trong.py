"""KT854: places of a text that were left to be filled in, and those that are meant for the hand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.checks.cho_sai import Spot, as_one_fault
from docgen.checks.de_trong import BLANKS, citing, left_open
from docgen.checks.fault import Fault
from docgen.checks.ngay import issued_on
from docgen.checks.number_line import TO_FILL, number_lines
from docgen.ooxml.traces import PROMPTS
from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.checks.fault import Paper
    from docgen.checks.van_xuoi import Said
    from docgen.ooxml.view import Source

# Blanks stand in them to be written in by hand; in some of them no more where all is written in.
_BLANKS = frozenset({"ky_so", "dia_chi", "nguoi_soan_thao"})
_DATED = frozenset({"so_ky_hieu", "dia_danh_ngay", "kem_theo"})
_BLANK_LEFT = r"(?i)\b(?:số|ngày|tháng|năm)\b\s*:?[\s.…_]*(?![\s.…_:\d])"
_UNFILLED_SIGNS = (
    *("……", "......", "…...", "...…", "____", "…]", "...]", "xxx"),
    *("…/…", ".../...", "…/...", ".../…", "xx/xx", "XX/XX", "XXX", "[", "<"),
    *("20xx", "20XX", "19xx", "19XX", "202x", "202X", "203x", "203X"),
    *("Click ", "Choose an item", "Nhấp ", "orem ipsum", "«", "${", "Error! ", "Lỗi! ", "#"),
)
_OF_A_DAY = ("…", "..")  # with its month beside them; alone they only leave off
_UNFILLED = (
    r"(?:…|\.{3}){2}[.…]*|_{4,}|\[\s*(?:…|\.{3})\s*\]|(?<!\w)x{3,}(?!\w)|(?:…|\.{3})/(?:…|\.{3})"
    r"|\.\./\.{2,}(?=/\d{4})"
    r"|(?<!\w)(?i:xx/xx|(?:19|20)xx|20[23]x)(?!\w)"
    r"|\[(?i:nhập|điền|ghi|tên|chọn|họ tên|số|ngày) [^\]\d]*\]"
    r"|\[(?i:địa (?:điểm|chỉ|danh)|thời gian|tên|cơ quan|đơn vị|chức (?:vụ|danh))\]"
    r"|<(?=\S)[^<>@/=\d]*[^\W\d_]{2}[^<>@/=\d]*(?<=\S)>"
    r"|Click or tap here|Click here to enter|Choose an item|[Ll]orem ipsum"
    r"|Nhấp (?:hoặc gõ nhẹ )?vào đây để nhập"
    # What a merge, a reference, a sum was to put there: a quotation has words with their marks.
    r"|«[A-Za-z][A-Za-z\d_]*»|\$\{[^{}]{1,40}\}|(?:Error|Lỗi)! [A-ZĐ][^.!]{3,60}"
    r"|#(?:REF!|DIV/0!|N/A|NAME\?|VALUE!|NULL!|NUM!)"
)
# No Roman number: those stand after such words.
_CROSSES = r"(?<!thế kỷ )(?<!Thế kỷ )(?<!thứ )(?<!lần )(?<!khóa )(?<!Khóa )(?<!\w)XXX(?!\w)"
_DOTS = r"\s*(?:…|\.{2})[.…]*\s*"
# More dots than leave off, in a clause that enumerates nothing by commas.
_MANY = r"(?:^|[.;:])[^,.;:…]*\s(\.{4,5})(?=\s+\w)"
# Behind a word that a number or a name must follow, before what is counted.
_LONE = (
    r"(?<!\w)(?<!các )(?i:tầng|quý|khóa|lần thứ|đợt|lúc|khoản|điều|mục|tổng số|số tiền|đồng chí)"
    rf"{_DOTS}(?=[\w,;)/]|$)|\s(?:…|\.{{3}})\s+(?:đồng|người|giờ|phút|triệu|tỷ)(?!\w)"
)
_NO_DAY = rf"ngày{_DOTS}tháng|tháng{_DOTS}năm"  # in a paper that has its own day
_NO_DEADLINE = rf"(?i:trước|từ|đến|hết|sau)\s+ngày{_DOTS}tháng"  # never the day of the paper
_FORM = regex(r"(?i)\s*(?:(?:biểu|mẫu|phiếu)(?!\w)|đơn vị\s*:)")  # "Mẫu số 01", "PHIẾU KHẢO SÁT"
_RECIPIENTS = "noi_nhan_danh_sach"
_OPENING = 8  # lines over which one says what it is
_OF_TEXT = frozenset({"loi_van", "khoan", "diem", "gach_dau_dong"})
_SHOWN = 24  # characters of a blank
_QUOTED = r"“[^“”]*”"  # a draft that is spoken of has its own blanks
_LEADER = r"(?:…|\.{3})[.…\s]*\d{1,3}\s*$"
_RULE = r"[\s._…–—-]+"  # a ruled line made of letters


def typed_in(paper: Paper, signs: Iterable[str]) -> Iterator[Said]:
    """What is printed with any of the signs in it, lines with blanks to be filled by hand aside."""
    for said in paper.van_xuoi.every.with_any(signs):
        to_write = said.component in _DATED and re.search(_BLANK_LEFT, said.text)
        if said.component not in _BLANKS and not to_write:
            yield said


def unfilled(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Không còn chỗ chờ điền trong văn bản; số và ngày để trống là dự thảo.

    Đúng: Giao Văn phòng Sở tổng hợp; Số:      /KH-STP
    Sai: Giao ………… tổng hợp; Số: 15/KH-…
    Đúng (HD 29): Giao Đội trưởng tổng hợp; Số: -KH/CĐ
    Sai (HD 29): Giao ………… tổng hợp; Số: 06-KH/…
    """
    patterns = [_UNFILLED, _CROSSES, _NO_DEADLINE]
    if issued_on(paper) is not None:
        patterns.append(_NO_DAY)
    forms, cited = frozenset(_of_forms(paper)), citing(paper)
    signs = (*_UNFILLED_SIGNS, *_OF_A_DAY, *(BLANKS if cited else ()))
    spots = [
        Spot(said.paragraph, _short(blank), "chữ của văn bản")
        for said in typed_in(paper, signs)
        if said.paragraph.source not in forms and not re.fullmatch(_RULE, said.text)
        for match in (re.search(_either(patterns, said), _own_words(said)),)
        for blank in (match[0] if match else _in_text(said, cited),)
        if blank
    ]
    spots += [
        Spot(line.paragraph, line.symbol, "ký hiệu của văn bản")
        for line in number_lines(paper)
        if line.number and TO_FILL in line.symbol.split("-")
    ]
    yield from as_one_fault(spots, "Còn chỗ chưa điền", "điền vào, hoặc xóa nếu không dùng")
    prompts = paper.view.traces.get(PROMPTS, 0)
    if prompts:
        hint = "điền vào ô, hoặc bấm chuột phải vào ô, chọn Remove Content Control rồi xóa chữ nhắc"
        yield Fault(f"Còn {prompts} ô nhập (Content Control) chưa điền", hint=hint)


def _in_text(said: Said, cited: frozenset[Source]) -> str | None:
    """A blank that is told in the text alone: dots between words, what is open of a cited paper."""
    dots = re.search(_MANY, said.text) if said.component in _OF_TEXT else None
    return dots[1] if dots else left_open(said.text) if said.paragraph.source in cited else None


def _either(patterns: Iterable[str], said: Said) -> str:
    """All of the patterns; whom "Như Điều …" means is known when the paper is."""
    lone = () if said.component == _RECIPIENTS else (_LONE,)
    return "|".join((*patterns, *lone))


def _of_forms(paper: Paper) -> Iterator[Source]:
    """The paragraphs of forms that go along with a paper: whoever fills them in writes there."""
    for part in paper.recognised.parts[1:]:
        items = [item for item in part.own_items if item.paragraph.displayed.strip()]
        first = [
            i for i in items[:_OPENING] if i.component not in _OF_TEXT and not i.paragraph.cell
        ]
        unread = {item.component for item in items} <= {None, "quoc_hieu", "tieu_ngu"}
        if unread or any(_FORM.match(item.paragraph.displayed) for item in first):
            yield from (item.paragraph.source for item in items)


def _own_words(said: Said) -> str:
    """A text without what it quotes, nor the dots that lead to a page in a table of contents."""
    text = re.sub(_QUOTED, "“”", said.text)
    return text if said.component else re.sub(_LEADER, "", text)


def _short(blank: str) -> str:
    """A blank may run over several lines."""
    return blank if len(blank) <= _SHOWN else f"{blank[:_SHOWN]}…"
