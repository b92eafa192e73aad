"""TT100–TT102, TT109, TT113: what a letter has of its own: its subject after "V/v", and no type."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.checks.danh_sach_noi import said_of
from docgen.checks.fault import Fault
from docgen.checks.words import mark_at_end
from docgen.vietnamese import cung_chu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView

_SUBJECT = r"V/v\s+\S"
_SHOWN = 6  # words
_SAID_TWICE = r"(?i)v\s*/\s*v\b[\s:]*về việc\b"
_LETTERS_WORDS = r"(?i)\W*v\s*/\s*v\b"
# A word, not the dots of a form nor an abbreviation (v.v.; TP.; Ltd.).
_STOPPED = r"(?s).*(?:\s|/v )(?:\d+|[^\W\d_]?[^\W\d_A-ZĐ]+)\.\Z"


def subject(paper: Paper) -> Iterator[Fault]:
    """Mục II.5.b. Trích yếu công văn đứng sau chữ “V/v”.

    Đúng: V/v báo cáo kết quả quý I năm 2022
    Sai: Về việc báo cáo kết quả quý I năm 2022
    """
    for paragraph in said_of(paper, "trich_yeu_cong_van")[:1]:
        text = paragraph.displayed.strip()
        # All in capitals is the fault of case, said elsewhere.
        if not re.match(_SUBJECT, text, re.IGNORECASE if paragraph.case == "hoa" else 0):
            yield Fault(
                _wrong_opening(text), at=paragraph, current=_opening(text), required="V/v …"
            )


def _wrong_opening(text: str) -> str:
    if text[:3].lower() != "v/v":
        return "Trích yếu công văn không bắt đầu bằng “V/v”"
    if text[:3] != "V/v":
        return "Chữ hoa, chữ thường của “V/v” viết sai"
    return "Giữa “V/v” và trích yếu không phải là khoảng trắng"


def _opening(text: str) -> str:
    """What a subject opens with, whole words."""
    words = text.split()
    return " ".join(words[:_SHOWN]) + (" …" if len(words) > _SHOWN else "")


def subject_under_number(paper: Paper) -> Iterator[Fault]:
    """Mục II.5.b. Trích yếu công văn đặt dưới số và ký hiệu văn bản.

    Đúng: “V/v …” ngay dưới “Số: 12/STP-VP”
    Sai: “V/v …” ở dưới địa danh và ngày
    Đúng (HD 29): “V/v …” ngay dưới “Số: 12-CV/CĐ”
    """
    numbers = said_of(paper, "so_ky_hieu")
    for paragraph in said_of(paper, "trich_yeu_cong_van"):
        if numbers and not _below(numbers[0], paragraph):
            message = "Trích yếu công văn không đặt dưới số, ký hiệu"
            hint = "đặt vào cùng ô với số, ký hiệu, ngay dưới dòng đó"
            yield Fault(message, at=paragraph, hint=hint)


def _below(number: ParagraphView, paragraph: ParagraphView) -> bool:
    upper, lower = number.cell, paragraph.cell
    if upper is None or lower is None:
        return upper is lower
    return (upper.table, upper.column) == (lower.table, lower.column) and upper.row <= lower.row


def kind_named(paper: Paper) -> Iterator[Fault]:
    """Mục II.5.b. Công văn không có tên loại: tên loại và trích yếu ở ô 5a, công văn ở ô 5b.

    Đúng: Công văn chỉ có “V/v …” dưới số
    Sai: Chữ CÔNG VĂN ở giữa trang
    Quy tắc (HD 29): Công văn không có tên loại: trích yếu đặt dưới số và ký hiệu.
    """
    letter = said_of(paper, "trich_yeu_cong_van")
    for paragraph in said_of(paper, "ten_loai"):
        if letter or cung_chu(paragraph.displayed, "Công văn"):
            said, hint = paragraph.displayed, "bỏ dòng tên loại"
            yield Fault("Công văn mà có tên loại", at=paragraph, current=said, hint=hint)


def letters_words(paper: Paper) -> Iterator[Fault]:
    """Mục II.5.b. Chữ “V/v” chỉ mở đầu trích yếu công văn.

    Văn bản có tên loại ghi ngay nội dung, hoặc “Về việc …”, dưới tên loại (Mẫu 1.1–1.5).

    Đúng: Về việc thành lập Tổ công tác, dưới QUYẾT ĐỊNH; V/v cử người, của công văn
    Sai: V/v thành lập Tổ công tác, dưới QUYẾT ĐỊNH; V/v về việc cử người, của công văn
    """
    for paragraph in said_of(paper, "trich_yeu_cong_van")[:1]:
        text = " ".join(paragraph.displayed.split())
        if found := re.match(_SAID_TWICE, text):
            message = "Trích yếu công văn ghi cả “V/v” và “về việc”"
            yield Fault(message, paragraph, None, found[0], "V/v", "bỏ “về việc”, V/v đã là nó")
    for paragraph in said_of(paper, "trich_yeu")[:1]:
        if re.match(_LETTERS_WORDS, paragraph.displayed):
            message = "Trích yếu của văn bản có tên loại bắt đầu bằng “V/v”"
            current = _opening(paragraph.displayed)
            yield Fault(message, at=paragraph, current=current, required="Về việc … hoặc nội dung")


def subject_stopped(paper: Paper) -> Iterator[Fault]:
    """PL III, các mẫu. Trích yếu không có dấu chấm ở cuối.

    Đúng: V/v báo cáo kết quả quý I năm 2022
    Sai: V/v báo cáo kết quả quý I năm 2022.
    """
    for key in ("trich_yeu", "trich_yeu_cong_van"):
        for paragraph in said_of(paper, key)[-1:]:
            text = paragraph.displayed.rstrip()
            if re.match(_STOPPED, text):
                message = "Trích yếu kết thúc bằng dấu chấm"
                hint = "bỏ dấu chấm ở cuối trích yếu"
                yield Fault(message, paragraph, current=mark_at_end(text), hint=hint)
