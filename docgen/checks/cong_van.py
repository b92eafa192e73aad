"""TT10x: what a letter has of its own: its subject, whom it is sent to, “Như trên”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.checks.danh_sach_noi import lines_of, without_dash, wrong_ends
from docgen.checks.fault import Fault
from docgen.checks.words import mm_words
from docgen.vietnamese import cung_chu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView

_ADDRESSEES = "kinh_gui_noi"
_SUBJECT = re.compile(r"(?i)V/v\s+\S")
_KINH_GUI = re.compile(r"(?is)Kính gửi\s*(?P<colon>:?)(?P<to>.*)")
_DASH = re.compile(r"-\s*\S")
_AS_ABOVE = re.compile(r"(?i)[-+]?\s*Như trên\b")
_OFF = 1.0  # mm two dashes may stand apart and still be seen as one under the other
_SENT_UPWARD = ("Tờ trình", "Báo cáo")


def _said(paper: Paper, component: str) -> list[ParagraphView]:
    return [p for p in paper.recognised.main.of(component) if p.displayed.strip()]


def subject(paper: Paper) -> Iterator[Fault]:
    """Mục II.5.b. Trích yếu công văn đứng sau chữ “V/v”.

    Đúng: V/v báo cáo kết quả quý I năm 2022
    Sai: Về việc báo cáo kết quả quý I năm 2022
    """
    for paragraph in _said(paper, "trich_yeu_cong_van")[:1]:
        text = paragraph.displayed.strip()
        if not _SUBJECT.match(text):
            begun = text[:3].lower() == "v/v"
            wrong = "Giữa “V/v” và trích yếu không phải là khoảng trắng"
            lacking = "Trích yếu công văn không bắt đầu bằng “V/v”"
            yield Fault(
                wrong if begun else lacking,
                at=paragraph,
                current=text[:30],
                required="V/v …",
            )


def subject_under_number(paper: Paper) -> Iterator[Fault]:
    """Mục II.5.b. Trích yếu công văn đặt dưới số và ký hiệu văn bản.

    Đúng: “V/v …” ngay dưới “Số: 12/STP-VP”
    Sai: “V/v …” ở dưới địa danh và ngày
    """
    numbers = _said(paper, "so_ky_hieu")
    for paragraph in _said(paper, "trich_yeu_cong_van"):
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
    """
    letter = _said(paper, "trich_yeu_cong_van")
    for paragraph in _said(paper, "ten_loai"):
        if letter or cung_chu(paragraph.displayed, "Công văn"):
            said, hint = paragraph.displayed, "bỏ dòng tên loại"
            yield Fault("Công văn mà có tên loại", at=paragraph, current=said, hint=hint)


def colon(paper: Paper) -> Iterator[Fault]:
    """Mục II.9.d. Sau từ “Kính gửi” có dấu hai chấm; công điện thì “… điện:” (Mẫu 1.6).

    Đúng: Kính gửi: Sở Nội vụ.
    Sai: Kính gửi Sở Nội vụ.
    """
    if any(cung_chu(p.displayed, "Công điện") for p in _said(paper, "ten_loai")):
        return
    labels = [text for lead in paper.standard.leads for text in lead.texts]
    for paragraph in _said(paper, "kinh_gui"):
        text = paragraph.displayed.strip()
        found = _KINH_GUI.match(text)
        named = any(text.casefold().startswith(label.casefold()) for label in labels)
        if not named and (found is None or not found["colon"]):
            yield Fault(
                "“Kính gửi” viết sai hoặc không có dấu hai chấm", at=paragraph, required="Kính gửi:"
            )


def one_or_many(paper: Paper) -> Iterator[Fault]:
    """Mục II.9.d. Gửi một nơi thì viết cùng dòng với “Kính gửi”, từ hai nơi thì xuống dòng.

    Đúng: “Kính gửi: Sở Nội vụ.” trên một dòng
    Sai: “Kính gửi:” rồi xuống dòng “Sở Nội vụ.”
    """
    others = lines_of(paper, _ADDRESSEES)
    for paragraph in _said(paper, "kinh_gui")[:1]:
        found = _KINH_GUI.match(paragraph.displayed.strip())
        on_the_line = found is not None and bool(found["to"].strip())
        if found is not None and not others and _names_several(found["to"]):
            message = "Gửi từ hai nơi mà viết cùng một dòng với “Kính gửi”"
            said, hint = (
                found["to"].strip(),
                "xuống dòng sau “Kính gửi:”, mỗi nơi một gạch đầu dòng",
            )
            yield Fault(message, at=paragraph, current=said, hint=hint)
        if on_the_line and others:
            message = "Gửi từ hai nơi mà nơi đầu cùng dòng với “Kính gửi”"
            yield Fault(message, at=paragraph, hint="để “Kính gửi:” riêng một dòng")
        if not on_the_line and len(others) == 1:
            message = "Gửi một nơi mà không cùng dòng với “Kính gửi”"
            yield Fault(message, at=others[0][0], hint="đưa lên cùng dòng, sau “Kính gửi:”")


def _names_several(text: str) -> bool:
    """Whether surely more than one body is named: "Sở Nội vụ, Sở Y tế", no "Vụ A, Bộ B"."""
    if len([part for part in text.split(";") if part.strip(" .")]) > 1:
        return True
    first, *others = (part.split()[:1] for part in re.split(r",|(?<!\w)và(?!\w)", text))
    return bool(first) and first[0].casefold() != "các" and first in others


def in_line(paper: Paper) -> Iterator[Fault]:
    """Mục II.9.d. Gửi từ hai nơi thì các gạch đầu dòng thẳng hàng với nhau, dưới dấu hai chấm.

    Đúng: “- Sở Nội vụ;”, “- Sở Tài chính.” thụt vào như nhau
    Sai: “- Sở Nội vụ;” thụt 10 mm, “- Sở Tài chính.” thụt 20 mm
    """
    seen: dict[object, float] = {}  # where the dashes of a column stand, mm
    for item in paper.recognised.main.items_of(_ADDRESSEES):
        look, text = item.paragraph.format, item.paragraph.displayed
        if look.align not in {"trai", "deu"} or text[:1].isspace() or not _DASH.match(text):
            continue
        place = look.left + look.first_line
        first = seen.setdefault(item.stack, place)
        if abs(place - first) > _OFF:
            message = "Gạch đầu dòng của nơi kính gửi không thẳng hàng với dòng trên"
            said, asked = (f"thụt {mm_words(indent)}" for indent in (place, first))
            yield Fault(message, at=item.paragraph, current=said, required=asked)


def dashes(paper: Paper) -> Iterator[Fault]:
    """Mục II.9.d. Gửi từ hai nơi thì đầu mỗi dòng có gạch đầu dòng.

    Đúng: Kính gửi: rồi “- Sở Nội vụ;”, “- Sở Tài chính.”
    Sai: Kính gửi: rồi “Sở Nội vụ;”, “Sở Tài chính.”
    """
    yield from without_dash(lines_of(paper, _ADDRESSEES), _DASH, "nơi kính gửi")


def line_ends(paper: Paper) -> Iterator[Fault]:
    """Mục II.9.d. Cuối mỗi dòng có dấu chấm phẩy, cuối dòng cuối cùng có dấu chấm.

    Đúng: - Sở Nội vụ; rồi - Sở Tài chính.
    Sai: - Sở Nội vụ, rồi - Sở Tài chính
    """
    yield from wrong_ends(lines_of(paper, _ADDRESSEES), "nơi kính gửi")


def as_above(paper: Paper) -> Iterator[Fault]:
    """Mục II.9.b. Công văn; tờ trình, báo cáo gửi cấp trên: dưới “Nơi nhận” là “Như trên”.

    Đúng: Nơi nhận: rồi “- Như trên;”
    Sai: Nơi nhận: rồi “- Sở Nội vụ;”, khi đã Kính gửi Sở Nội vụ
    """
    kinds = [p.displayed for p in _said(paper, "ten_loai")]
    upward = any(cung_chu(kind, name) for kind in kinds for name in _SENT_UPWARD)
    letter = not kinds or bool(_said(paper, "trich_yeu_cong_van"))
    recipients = _said(paper, "noi_nhan_danh_sach")
    if _said(paper, "kinh_gui") and (letter or upward) and recipients:
        first = recipients[0].displayed.strip()
        if not _AS_ABOVE.match(first):
            yield Fault(
                "Dòng đầu của nơi nhận không phải là “Như trên”",
                at=recipients[0],
                current=first.split("\n")[0],
                required="- Như trên;",
            )
