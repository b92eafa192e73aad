"""TT103–TT107, TT114: to whom a letter is sent: “Kính gửi”, its list, “Như trên” under Nơi nhận."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.checks.cong_dien import is_wired
from docgen.checks.danh_sach_noi import (
    MARKS,
    entries_of,
    oddly_capital,
    said_of,
    without_dash,
    wrong_ends,
)
from docgen.checks.fault import Fault
from docgen.patterns import regex
from docgen.recognise.listed import kind_of_body
from docgen.vietnamese import cung_chu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.danh_sach_noi import Entry
    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView

_ADDRESSEES = "kinh_gui_noi"
_KINH_GUI = regex(r"(?is)Kính gửi\s*(?P<colon>:?)(?P<to>.*)")
_OTHER_MARK = regex(r"(?i)Kính gửi\s*:\s*[.;,:](?![.…])")  # beside the colon; dots are a blank
# What is said in its place: "Kính trình:", "Kính gửi.", "Kính gửi".
_SAID = regex(r"\w+(?: \w+){0,2}\s*[:.;,]|\S+\s+\S+")
_WIRED = regex(r"(?i)điện\s*:")
_BRACKETS = regex(r"\([^()]*\)")  # what is said of an addressee: his address, his number
_DASH = regex(r"-\s*\S")
_AS_ABOVE = regex(rf"(?i)[-{MARKS}]?\s*Như\s+trên\b")  # its mark is told by TT051
_SENT_UPWARD = ("Tờ trình", "Báo cáo")


def colon(paper: Paper) -> Iterator[Fault]:
    """Mục II.9.d. Sau từ “Kính gửi” có dấu hai chấm.

    Đúng: Kính gửi: Sở Nội vụ.
    Sai: Kính gửi Sở Nội vụ; Kính Gửi: Sở Nội vụ
    Đúng (HD 29): Kính gửi: Các đồng chí đoàn viên
    Sai (HD 29): Kính gửi Các đồng chí đoàn viên
    """
    if any(cung_chu(p.displayed, "Công điện") for p in said_of(paper, "ten_loai")):
        return
    labels = [text for lead in paper.standard.leads for text in lead.texts]
    for paragraph in said_of(paper, "kinh_gui"):
        text = paragraph.displayed.strip()
        found = _KINH_GUI.match(text)
        named = any(text.casefold().startswith(label.casefold()) for label in labels)
        spoilt = _OTHER_MARK.match(text)
        if spoilt or (not named and (found is None or not found["colon"])):
            message = "“Kính gửi” viết sai hoặc không có dấu hai chấm"
            said = spoilt or _SAID.match(text)
            yield Fault(message, paragraph, None, said[0] if said else text, "Kính gửi:")
        elif oddly_capital(text, "Kính gửi"):
            current = text[: len("Kính gửi:")]
            yield Fault("“Kính gửi” viết hoa sai", paragraph, None, current, "Kính gửi:")


def colon_of_wire(paper: Paper) -> Iterator[Fault]:
    """PL III, Mẫu 1.6. Sau tên cơ quan gửi công điện là “điện:”.

    Đúng: ỦY BAN NHÂN DÂN TỈNH điện:
    Sai: ỦY BAN NHÂN DÂN TỈNH điện
    """
    for paragraph in said_of(paper, "kinh_gui") if is_wired(paper.recognised) else ():
        text = paragraph.displayed.strip()
        if not _WIRED.search(text):
            required = f"{text.rstrip(' .,;')}:"
            yield Fault("Sau “điện” không có dấu hai chấm", paragraph, None, text, required)


def one_or_many(paper: Paper) -> Iterator[Fault]:
    """Mục II.9.d. Gửi một nơi thì viết cùng dòng với “Kính gửi”, từ hai nơi thì xuống dòng.

    Đúng: “Kính gửi: Sở Nội vụ.” trên một dòng
    Sai: “Kính gửi:” rồi xuống dòng “Sở Nội vụ.”
    """
    others = entries_of(paper, _ADDRESSEES)
    if is_wired(paper.recognised):
        return
    for paragraph in said_of(paper, "kinh_gui")[:1]:
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
        if not on_the_line and len(others) == 1 and not _is_beside(others[0], paragraph):
            message = "Gửi một nơi mà không cùng dòng với “Kính gửi”"
            yield Fault(message, at=others[0].paragraph, hint="đưa lên cùng dòng, sau “Kính gửi:”")


def _names_several(text: str) -> bool:
    """Whether surely more than one body is named: "Sở Nội vụ, Sở Y tế", no "Vụ A, Bộ B"."""
    text = _BRACKETS.sub("", text)
    if len([part for part in text.split(";") if part.strip(" .")]) > 1:
        return True
    first, *others = map(kind_of_body, re.split(r",|(?<!\w)và(?!\w)", text))
    return first not in {"", "Các", "các"} and first in others


def dashes(paper: Paper) -> Iterator[Fault]:
    """Mục II.9.d. Gửi từ hai nơi thì đầu mỗi dòng có gạch đầu dòng.

    Đúng: Kính gửi: rồi “- Sở Nội vụ;”, “- Sở Tài chính.”
    Sai: Kính gửi: rồi “Sở Nội vụ;”, “Sở Tài chính.”
    """
    yield from without_dash(_listed(paper), _DASH, "nơi kính gửi")


def line_ends(paper: Paper) -> Iterator[Fault]:
    """Mục II.9.d. Cuối mỗi dòng có dấu chấm phẩy, cuối dòng cuối cùng có dấu chấm.

    Đúng: - Sở Nội vụ; rồi - Sở Tài chính.
    Sai: - Sở Nội vụ, rồi - Sở Tài chính
    """
    yield from wrong_ends(_listed(paper), "nơi kính gửi")


def _listed(paper: Paper) -> list[Entry]:
    """The lines of those it is sent to; whom a công điện wires, no clause speaks of.

    One alone, in the cell beside the label, stands in its line.
    """
    entries = entries_of(paper, _ADDRESSEES)
    labels = said_of(paper, "kinh_gui")[:1]
    alone = len(entries) == 1 and any(_is_beside(entries[0], label) for label in labels)
    return [] if alone or is_wired(paper.recognised) else entries


def _is_beside(entry: Entry, label: ParagraphView) -> bool:
    """Whether an addressee stands in the row of a table in which “Kính gửi:” does."""
    here, there = entry.paragraph.cell, label.cell
    if here is None or there is None:
        return False
    return (here.table, here.row) == (there.table, there.row)


def as_above(paper: Paper) -> Iterator[Fault]:
    """Mục II.9.b. Công văn; tờ trình, báo cáo gửi cấp trên: dưới “Nơi nhận” là “Như trên”.

    Đúng: Nơi nhận: rồi “- Như trên;”
    Sai: Nơi nhận: rồi “- Sở Nội vụ;”, khi đã Kính gửi Sở Nội vụ; - Như Trên;
    """
    kinds = [p.displayed for p in said_of(paper, "ten_loai")]
    upward = any(cung_chu(kind, name) for kind in kinds for name in _SENT_UPWARD)
    letter = not kinds or bool(said_of(paper, "trich_yeu_cong_van"))
    recipients = said_of(paper, "noi_nhan_danh_sach")
    if said_of(paper, "kinh_gui") and (letter or upward) and recipients:
        first = recipients[0].displayed.strip()
        if oddly_capital(first.lstrip(f"-{MARKS} "), "Như trên"):
            message, said = "“Như trên” viết hoa sai", first.split("\n")[0]
            yield Fault(message, recipients[0], None, said, "- Như trên;")
        elif not _AS_ABOVE.match(first):
            yield Fault(
                "Dòng đầu của nơi nhận không phải là “Như trên”",
                at=recipients[0],
                current=first.split("\n")[0],
                required="- Như trên;",
            )
