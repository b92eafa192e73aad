"""The text of a paper: one paragraph a line, its numbering read and held in sequence.

`# I.` mục, `## 1.` khoản with a title, `1.` khoản, `a)` điểm, `-` or `+` dash, else a paragraph.
In papers divided into điều: `# Chương I` and its title in a heading of its own below, `## Điều 1.`
with a title, `Điều 1.` without, `QUYẾT ĐỊNH:` or `QUYẾT NGHỊ:` on its own line.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.loading.ends import check_headings_end
from docgen.loading.odd_text import OddText, check_dates
from docgen.loading.own_numbers import OwnNumbers
from docgen.loading.sequence import Sequence
from docgen.loading.titled import check_titles
from docgen.loading.wrapped import check_wrapped
from docgen.model.text import Dong, VanXuoi, co_sao_thua, tach_nhan_manh
from docgen.patterns import regex
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from docgen.loading.report import Report
    from docgen.model.text import KieuDong

_HEADING = regex(r"(#+)\s*(.*)")
_MUC = regex(r"([IVXLCDM]+\.)\s+(\S.*)")
_MUC_BARE = regex(r"([IVXLCDM]+\.)\s*(\S.*)")
_KHOAN = regex(r"([0-9]{1,3}\.)\s+(\S.*)")
_DIEM = regex(r"([a-zđ]\))\s+(\S.*)")
_DIEU = regex(r"(Điều\s+[0-9]{1,3}\.)\s+(\S.*)")
_NUMBER_ALONE = {"muc": regex(r"[IVXLCDM]+\."), "khoan_tieu_de": regex(r"[0-9]{1,3}\.")}
_CHUONG = regex(r"(?:Phần|Chương)\s+[IVXLCDM]+")
_MUC_SO = regex(r"(?:Mục|Tiểu mục)\s+[0-9]{1,3}")
_QUYET_DINH = regex(r"QUYẾT (?:ĐỊNH|NGHỊ)\s*:?")
_GACH = regex(r"([-–+])\s+(\S.*)")
_BOLD = regex(r"\*{2,3}([^*]+)\*{2,3}")  # a whole line
_GLUED = regex(
    r"(?:#{1,2}\s*[IVXLCDM]+\.|(?:#{1,2}\s*)?(?:Điều\s+)?[0-9]{1,3}\.|[a-zđ]\)|[-–+])"
    r"(?=[^\W\d_]|[“\"(*{])"
)
_OTHER_NUMBER = regex(r"([IVXLCDM]+\.|[0-9]{1,3}\.|[a-zđ]\))\s+")
_OWN_LEVEL = regex(r"([0-9]{1,2}(?:\.[0-9]{1,2})+[.)]?)\s")
_LONGEST_SHOWN = 60  # characters of a line in a hint


def read_prose(
    body: tuple[str, ...], first_line: int, report: Report, nam: int | None = None
) -> VanXuoi:
    """The paragraphs of `body`, whose first line is the file's line `first_line`.

    Dates are held against the calendar of the year `nam`.
    """
    lines: list[Dong] = []
    sequence, own_numbers = Sequence(report), OwnNumbers(report)
    odd = OddText(report)
    for number, typed in enumerate(body, first_line):
        text = typed.strip()
        if not text:
            continue
        odd.take(typed, number)
        check_dates(text, number, report, nam)
        paragraph = _paragraph(text, number, lines[-1].kieu if lines else None, report)
        sequence.take(paragraph)
        own_numbers.take(paragraph)
        _check_emphasis(paragraph, report)
        lines.append(paragraph)
    odd.report_kinds()
    check_titles(lines, report)
    check_headings_end(lines, report)
    check_wrapped(lines, report)
    if not lines:
        report.error(
            Code.NO_TEXT,
            "Tệp không có lời văn dưới phần khai",
            min(first_line, len(report.lines)) or None,
            hint="gõ lời văn của văn bản dưới dòng --- thứ hai",
        )
    return VanXuoi(report.path, tuple(lines))


def _paragraph(text: str, line: int, above: KieuDong | None, report: Report) -> Dong:
    """The paragraph typed on a line; `above` is the kind of the one before it."""
    text = _parted(text, line, report)
    heading = _HEADING.match(text)
    if heading is not None:
        marks, title = heading.groups()
        of_chapter = _of_chapter(title, line, above) if marks == "#" else None
        return of_chapter or _heading(marks, title, line, report)
    if _QUYET_DINH.fullmatch(text):
        return Dong("quyet_dinh", "", text, line)
    if (muc := _MUC_BARE.fullmatch(text)) and muc.group(2).isupper():
        report.error(
            Code.HEADING_LEVEL,
            "Tiêu đề mục thiếu dấu # ở đầu dòng",
            line,
            hint=f"viết: # {muc.group(1)} {muc.group(2)}",
        )
        return Dong("muc", muc.group(1), muc.group(2), line)
    if bold := _BOLD.fullmatch(text):
        return _bold(bold[1], line, report) or Dong("doan", "", text, line)
    kinds: tuple[tuple[KieuDong, re.Pattern[str]], ...] = (
        ("dieu", _DIEU),
        ("khoan", _KHOAN),
        ("diem", _DIEM),
        ("gach", _GACH),
    )
    for kind, pattern in kinds:
        if found := pattern.fullmatch(text):
            return Dong(kind, found.group(1), found.group(2), line)
    return Dong("doan", "", text, line)


def _bold(text: str, line: int, report: Report) -> Dong | None:
    """The heading that a line all in bold was meant for, as pasted from Word; None for another."""
    kind: KieuDong
    if (muc := _MUC_BARE.fullmatch(text)) and muc[2].isupper():
        kind, found, marks = "muc", muc, "#"
    elif dieu := _DIEU.fullmatch(text):
        kind, found, marks = "dieu_tieu_de", dieu, "##"
    elif khoan := _KHOAN.fullmatch(text):
        kind, found, marks = "khoan_tieu_de", khoan, "##"
    else:
        return None
    report.error(
        Code.HEADING_LEVEL,
        f"Tiêu đề gõ bằng dấu ** chứ không phải {marks}",
        line,
        hint=f"viết: {marks} {found[1]} {found[2]}; không phải tiêu đề thì bỏ các dấu **",
    )
    return Dong(kind, found[1], found[2], line)


def _parted(text: str, line: int, report: Report) -> str:
    """The line with the space its number lacks, which is reported."""
    glued = _GLUED.match(text)
    if glued is None:
        return text
    from textwrap import shorten

    number = glued.group().lstrip("# ")
    marks = glued.group().removesuffix(number).rstrip()
    parted = f"{marks} {number} {text[glued.end() :]}".lstrip()
    report.error(
        Code.MISSING_SPACE,
        f"Thiếu dấu cách sau “{number}”",
        line,
        hint=f"viết: {shorten(parted, _LONGEST_SHOWN, placeholder=' …')}",
    )
    return parted


def _of_chapter(text: str, line: int, above: KieuDong | None) -> Dong | None:
    """Phần, Chương, Mục with their numbers, or the title that stands under one of them."""
    if _CHUONG.fullmatch(text):
        return Dong("phan_chuong", "", text, line)
    if _MUC_SO.fullmatch(text):
        return Dong("muc_so", "", text, line)
    if above == "phan_chuong" and not _MUC.match(text):
        return Dong("tieu_de_phan_chuong", "", text, line)
    if above == "muc_so" and not _MUC.match(text):
        return Dong("tieu_de_muc", "", text, line)
    return None


def _heading(marks: str, text: str, line: int, report: Report) -> Dong:
    if len(marks) > 2:
        report.error(
            Code.HEADING_LEVEL,
            f"Dấu {marks} không dùng; chỉ có # cho mục và ## cho khoản có tiêu đề",
            line,
            hint="điểm thì gõ a), b), …; đoạn văn thì bỏ dấu #",
        )
        return Dong("doan", "", text, line)
    dieu = _DIEU.fullmatch(text)
    if dieu is not None:
        return Dong("dieu_tieu_de", dieu.group(1), dieu.group(2), line)
    kind: KieuDong = "muc" if len(marks) == 1 else "khoan_tieu_de"
    found = (_MUC if kind == "muc" else _KHOAN).fullmatch(text)
    if found is None and _NUMBER_ALONE[kind].fullmatch(text):
        report.error(
            Code.HEADING_NUMBER,
            f"Sau số thứ tự “{text}” không có tiêu đề",
            line,
            hint=f"gõ tiêu đề sau số, ví dụ {marks} {text} "
            + ("MỤC ĐÍCH" if kind == "muc" else "Nội dung"),
        )
        return Dong(kind, text, "", line)
    if found is None:
        message, hint = _odd_number(marks, text)
        report.error(Code.HEADING_NUMBER, message, line, hint=hint)
        return Dong(kind, "", text, line)
    return Dong(kind, found.group(1), found.group(2), line)


class _Level(NamedTuple):
    """A heading's level: its number without the dot, its first number, how it and others begin."""

    bare: re.Pattern[str]
    first: str
    numbered: str
    other: str


_LEVELS = {
    "#": _Level(regex(r"([IVX]+)[):-]?\s+"), "I.", "Mục đánh số La Mã", "khoản có tiêu đề"),
    "##": _Level(regex(r"([0-9]{1,2})[):-]?\s+"), "1.", "Khoản đánh số Ả Rập", "mục"),
}


def _odd_number(marks: str, text: str) -> tuple[str, str]:
    """What is wrong with how a heading begins, and how it is meant."""
    level = _LEVELS[marks]
    if not text:
        return (
            f"Sau dấu {marks} không có tiêu đề",
            f"gõ tiêu đề, ví dụ {marks} {level.first} Nội dung",
        )
    if (bare := level.bare.match(text)) and text[bare.end() :][:1].isupper():
        typed, title = bare[1], text[bare.end() :]
        return f"Thiếu dấu chấm sau số thứ tự “{typed}”", f"viết: {marks} {typed}. {title}"
    if own := _OWN_LEVEL.match(text):
        return (
            f"Số “{own[1]}” không phải cấp đề mục nào của văn bản",
            f"bỏ dấu {marks}: dòng {own[1]} … là đoạn của lời văn; điểm thì viết a), b)",
        )
    if odd := _OTHER_NUMBER.match(text):
        typed, title = odd[1], text[odd.end() :]
        this = level.numbered.split()[0].lower()
        other = f"{level.other} viết: {'##' if marks == '#' else '#'} {typed} {title}"
        if typed.endswith(")"):
            other = f"điểm thì bỏ dấu {marks}"
        return (
            f"{level.numbered}, không phải “{typed}”",
            f"{this} viết: {marks} {level.first} {title}; {other}",
        )
    return (
        f"Tiêu đề không bắt đầu bằng số thứ tự: “{text}”",
        f"sau {marks} là số thứ tự: {marks} {level.first} {text}",
    )


def _check_emphasis(paragraph: Dong, report: Report) -> None:
    try:
        tach_nhan_manh(paragraph.noi_dung)
    except ValueError as error:
        report.error(
            Code.EMPHASIS,
            str(error)[0].upper() + str(error)[1:],
            paragraph.line,
            hint=r"*chữ nghiêng*, **chữ đậm**; muốn in ra dấu * thì gõ \*",
        )
        return
    if co_sao_thua(paragraph.noi_dung):
        report.warning(
            Code.EMPHASIS,
            "Dấu ** đứng cạnh chữ mà không thành chữ đậm; docgen in như gõ",
            paragraph.line,
            hint=r"chữ đậm viết liền giữa hai dấu: **chữ đậm**; muốn in ra dấu ** thì gõ \*\*",
        )
