"""KT85x: how a text is typed: spaces, punctuation, what was left to be filled in.

A pattern is dear to make and to try: each check looks first whether the paper has a sign of it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.checks.cho_sai import Spot, as_one_fault
from docgen.checks.ngay import issued_on
from docgen.checks.van_xuoi import word_after, word_before
from docgen.vietnamese import la_am_tiet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.checks.fault import Fault, Paper
    from docgen.checks.van_xuoi import Said

# Blanks stand in them to be written in by hand.
_BLANKS = frozenset(
    {"so_ky_hieu", "dia_danh_ngay", "kem_theo", "ky_so", "dia_chi", "nguoi_soan_thao"}
)
_DOUBLE = r"(?<=\S) {2,}(?=\S)"
_BESIDE_BLANK = r"(?i)số:?|ngày|tháng|năm|lúc|/.*|[.…_]+"
_SPACED_SIGNS = (*(f" {mark}" for mark in ",;:!?.)]”"), "( ", "[ ", "“ ")
SPACED = (
    r"(?<=[^\W_]|[)\]”%]) +(?:[,;!?]|:(?! ?\d)|\.(?=\s|$))",
    r"[(\[“] +(?=[^\s)\]”])|(?<=[^\s(\[“]) +[)\]”]",
)
TIGHT = r"(?<=[^\W\d_])[.,;:](?=[^\W\d_])"
TIGHT_DASH = r"(?m)^-[^\W\d_]\S*"  # of a list
_LISTS = frozenset({"noi_nhan_danh_sach", "kinh_gui_noi", "gach_dau_dong"})
_AUTHORITY = frozenset({"TM", "KT", "TL", "TUQ"})  # whom one signs for
_UNFILLED_SIGNS = (
    *("……", "......", "…...", "...…", "____", "…]", "...]", "xxx", "…/…", ".../..."),
    *("xx/xx", "XX/XX", "XXX", "[", "<", "…", ".."),
    *("Click ", "Choose an item", "orem ipsum"),
)
_UNFILLED = (
    r"(?:…|\.{3}){2}[.…]*|_{4,}|\[\s*(?:…|\.{3})\s*\]|(?<!\w)x{3,}(?!\w)|(?:…|\.{3})/(?:…|\.{3})"
    r"|(?<!\w)(?i:xx/xx)(?!\w)"
    r"|\[(?i:nhập|điền|ghi|tên|chọn|họ tên|số|ngày) [^\]\d]*\]"
    r"|<(?=\S)[^<>@/=\d]*[^\W\d_]{2}[^<>@/=\d]*(?<=\S)>"
    r"|Click or tap here|Click here to enter|Choose an item|[Ll]orem ipsum"
)
# No Roman number: those stand after such words.
_CROSSES = r"(?<!thế kỷ )(?<!Thế kỷ )(?<!thứ )(?<!lần )(?<!khóa )(?<!Khóa )(?<!\w)XXX(?!\w)"
_NO_DAY = r"ngày\s*(?:…|\.{2,})\s*tháng\s*(?:…|\.{2,})"  # in a paper that has its own day
_SHOWN = 24  # characters of a blank
_RULE = r"[\s._…–—-]+"  # a ruled line made of letters


def _typed(paper: Paper, signs: Iterable[str]) -> Iterator[Said]:
    """What is printed with any of the signs in it, lines with blanks to be filled by hand aside."""
    for said in paper.van_xuoi.every.with_any(signs):
        if said.component not in _BLANKS:
            yield said


def double_spaces(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Giữa hai chữ chỉ có một khoảng trắng.

    Đúng: “cải cách hành chính”
    Sai: “cải cách” và “hành chính” cách nhau hai khoảng trắng
    """
    spots = [
        Spot(said.paragraph, before + match[0] + after, f"{before} {after}")
        for said in _typed(paper, ("  ",))
        for match in doubled(said.text)
        for before, after in (_beside(said.text, match),)
    ]
    hint = "tìm hai khoảng trắng, thay bằng một; để trống chỗ điền tay thì dùng điểm dừng tab"
    yield from as_one_fault(spots, "Có nhiều khoảng trắng liền nhau", hint)


def doubled(text: str) -> Iterator[re.Match[str]]:
    """Several spaces between two words; room left for handwriting is none."""
    for match in re.finditer(_DOUBLE, text):
        if not any(re.fullmatch(_BESIDE_BLANK, word) for word in _beside(text, match)):
            yield match


def space_before_mark(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Trước dấu câu không có khoảng trắng, bên trong ngoặc cũng vậy.

    Đúng: tin, bài (kể cả ảnh)
    Sai: tin , bài ( kể cả ảnh )
    """
    spots = [
        Spot(
            said.paragraph,
            _around(said.text, match, match[0]),
            _around(said.text, match, match[0].strip()),
        )
        for said in _typed(paper, _SPACED_SIGNS)
        for pattern in SPACED
        for match in re.finditer(pattern, said.text)
    ]
    message = "Có khoảng trắng thừa trước dấu câu hoặc trong ngoặc"
    yield from as_one_fault(spots, message, "xóa khoảng trắng đó")


def _around(text: str, match: re.Match[str], middle: str) -> str:
    """`middle` with the words the match touches, so that it is found again in its paragraph."""
    before, after = _beside(text, match)
    return before + middle + after


def _beside(text: str, match: re.Match[str]) -> tuple[str, str]:
    """What stands before and after the match up to the next space."""
    start = text.rfind(" ", 0, match.start()) + 1
    end = text.find(" ", match.end())
    return text[start : match.start()], text[match.end() : end if end >= 0 else len(text)]


def space_after_mark(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Sau dấu phẩy, chấm phẩy, hai chấm, dấu chấm câu, gạch đầu dòng có khoảng trắng.

    Đúng: Sở Nội vụ, Sở Tài chính; - Sở Nội vụ
    Sai: Sở Nội vụ,Sở Tài chính; -Sở Nội vụ
    """
    spots = [*_tight_marks(paper), *_tight_dashes(paper)]
    hint = "thêm một khoảng trắng sau dấu đó"
    yield from as_one_fault(spots, "Sau dấu câu không có khoảng trắng", hint)


def _tight_dashes(paper: Paper) -> Iterator[Spot]:
    for said in paper.van_xuoi.every.said:
        if said.component in _LISTS:
            for match in re.finditer(TIGHT_DASH, said.text):
                yield Spot(said.paragraph, match[0], f"- {match[0][1:]}")


def _tight_marks(paper: Paper) -> list[Spot]:
    if not re.search(TIGHT, paper.van_xuoi.every.words):  # it has no space in it
        return []
    return [
        Spot(said.paragraph, before + match[0] + after, f"{before}{match[0]} {after}")
        for said in _typed(paper, ".,;:")
        for match in re.finditer(TIGHT, said.text)
        for before, after in (_letters_beside(said.text, match),)
        if parts_words(said.text, match)
    ]


def parts_words(text: str, match: re.Match[str]) -> bool:
    """Whether a mark found `TIGHT` stands between two words: not in an abbreviation or address."""
    before, after = _letters_beside(text, match)
    if before in _AUTHORITY:  # "KT.GIÁM ĐỐC", but no "TM.DV"
        return after.isupper() and la_am_tiet(after)
    return _are_words(before, match[0], after) and not _in_address(text, match)


def _letters_beside(text: str, match: re.Match[str]) -> tuple[str, str]:
    return word_before(text, match.start()), word_after(text, match.end())


def _are_words(before: str, mark: str, after: str) -> bool:
    """Abbreviations ("TP.Vinh") and addresses ("hatinh.gov.vn") are no two words."""
    if not (la_am_tiet(before) and la_am_tiet(after)):
        return False
    return mark != "." or (len(before) > 1 and after[0].isupper() and after[1:].islower())


def _in_address(text: str, match: re.Match[str]) -> bool:
    token = _around(text, match, match[0])
    return "://" in token or "@" in token


def unfilled(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Không còn chỗ chờ điền trong văn bản; số và ngày để trống là dự thảo.

    Đúng: Giao Văn phòng Sở tổng hợp
    Sai: Giao ………… tổng hợp
    """
    patterns = [_UNFILLED, _CROSSES]
    if issued_on(paper) is not None:
        patterns.append(_NO_DAY)
    spots = [
        Spot(said.paragraph, _short(match[0]), "chữ của văn bản")
        for said in _typed(paper, _UNFILLED_SIGNS)
        for match in (re.search("|".join(patterns), said.text),)
        if match and not re.fullmatch(_RULE, said.text)
    ]
    yield from as_one_fault(spots, "Còn chỗ chưa điền", "điền vào, hoặc xóa nếu không dùng")


def _short(blank: str) -> str:
    """A blank may run over several lines."""
    return blank if len(blank) <= _SHOWN else f"{blank[:_SHOWN]}…"
