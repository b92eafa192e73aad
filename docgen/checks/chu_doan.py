"""TT20x, TT22x–TT24x: words and marks that the Đoàn's guidance asks, or its samples show."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.checks.chu_co_dinh import other_words
from docgen.checks.fault import Fault
from docgen.patterns import regex
from docgen.recognise.signatures import names_office
from docgen.standards.hd29.chu_co_dinh import DE_KY, LUU, NHU_TREN, TEN_CHI_DOAN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView

_STROKES = regex(r"(?:[-–—]\s*){3,}")
_COMMITTEE = regex(r"(?i)(?:BCH|BAN CHẤP HÀNH)\s+(?=CHI ĐOÀN)")
_ARCHIVE = regex(r"(?i)-\s*Lưu\s+(?!:)\S[^:]*")
_AUTHORITY = regex(rf"(?i)(?:{'|'.join(map(re.escape, DE_KY))})\s*\S")
_AS_ABOVE = regex(r"(?i)[-+]?\s*Như trên\b")
_SUBJECT = regex(r"(?is)[“\"]\s*V/v\s+\S.*[”\"]")


def _said(paper: Paper, component: str) -> list[ParagraphView]:
    return [p for p in paper.recognised.main.of(component) if p.displayed.strip()]


def title(paper: Paper) -> Iterator[Fault]:
    """Mục III.1. Tiêu đề trên văn bản của Đoàn là “ĐOÀN TNCS HỒ CHÍ MINH”.

    Đúng: ĐOÀN TNCS HỒ CHÍ MINH
    Sai: ĐOÀN THANH NIÊN HỒ CHÍ MINH
    """
    yield from other_words(paper, "tieu_de_doan")


def stars(paper: Paper) -> Iterator[Fault]:
    """Mục III.3.1. Số phân cách với tên cơ quan ban hành bởi 3 dấu sao (***).

    Đúng: ***
    Sai: *
    """
    wanted = paper.standard.fixed["sao"]
    for paragraph in _said(paper, "sao"):
        if "".join(paragraph.displayed.split()) != wanted:
            current = paragraph.displayed.strip()
            message = "Dưới tên cơ quan ban hành không phải là 3 dấu sao"
            yield Fault(message, at=paragraph, current=current, required=wanted)


def strokes(paper: Paper) -> Iterator[Fault]:
    """Mục III.5. Dưới tên loại và trích yếu là dấu gạch ngang nét rời; số nét không định.

    Đúng: -------
    Sai: _______
    """
    for paragraph in _said(paper, "gach_trich_yeu"):
        if not _STROKES.fullmatch(paragraph.displayed.strip()):
            yield Fault(
                "Dưới trích yếu không phải là dấu gạch ngang nét rời",
                at=paragraph,
                current=paragraph.displayed.strip(),
                required=paper.standard.fixed["gach_trich_yeu"],
            )


def no_committee(paper: Paper) -> Iterator[Fault]:
    """Mục III.2.2.7. Tên cơ quan ban hành của chi đoàn không ghi Ban Chấp hành (BCH).

    Đúng: CHI ĐOÀN SỞ TƯ PHÁP
    Sai: BCH CHI ĐOÀN SỞ TƯ PHÁP
    """
    for paragraph in _said(paper, "co_quan_ban_hanh"):
        if found := _COMMITTEE.match(paragraph.displayed.strip()):
            message = f"Tên chi đoàn có chữ {found[0].strip()}"
            yield Fault(message, at=paragraph, required=f"{TEN_CHI_DOAN} …")


def archive_line(paper: Paper) -> Iterator[Fault]:
    """Mục III.8. Dòng cuối của nơi nhận là nơi lưu, như “- Lưu VP.”: sau Lưu không có dấu hai
    chấm.

    Đúng: - Lưu VP.
    Sai: - Lưu: VT.
    """
    lines = [
        (paragraph, line.strip())
        for paragraph in _said(paper, "noi_nhan_danh_sach")
        for line in paragraph.displayed.split("\n")
        if line.strip()
    ]
    if lines and not _ARCHIVE.fullmatch(lines[-1][1]):
        yield Fault(
            "Dòng cuối của nơi nhận không phải là dòng lưu đúng dạng",
            at=lines[-1][0],
            current=lines[-1][1],
            required=LUU,
        )


def authority(paper: Paper) -> Iterator[Fault]:
    """Mục III.7.2. Thể thức đề ký là TM., KT., TL. (hoặc Q. như ở mẫu).

    Đúng: TM. BAN CHẤP HÀNH CHI ĐOÀN
    Sai: THAY MẶT BAN CHẤP HÀNH
    """
    for paragraph in _said(paper, "quyen_han"):
        text = paragraph.displayed.strip()
        # A head of office stands there alone, as “CHÁNH VĂN PHÒNG” in its sample.
        if not _AUTHORITY.match(text) and not names_office(text):
            yield Fault(
                "Thể thức đề ký viết sai",
                at=paragraph,
                current=text,
                required=f"{', '.join(DE_KY)} rồi tên tập thể hoặc chức vụ",
            )


def as_above(paper: Paper) -> Iterator[Fault]:
    """Mục III.8, mẫu đối với công văn. Dưới “Nơi nhận” của công văn, dòng đầu là “Như trên”.

    Đúng: Nơi nhận: rồi “- Như trên;”
    Sai: Nơi nhận: rồi “- Đoàn Khối;”, khi đã Kính gửi Đoàn Khối
    """
    recipients = _said(paper, "noi_nhan_danh_sach")
    letter = _said(paper, "kinh_gui") and not _said(paper, "ten_loai")
    if letter and recipients and not _AS_ABOVE.match(recipients[0].displayed.strip()):
        yield Fault(
            "Dòng đầu của nơi nhận không phải là “Như trên”",
            at=recipients[0],
            current=recipients[0].displayed.strip().split("\n")[0],
            required=NHU_TREN,
        )


def subject(paper: Paper) -> Iterator[Fault]:
    """Mục III.5 và Mẫu 3, số 5. Trích yếu công văn trong ngoặc kép: “V/v …”.

    Đúng: “V/v báo cáo kết quả tháng Thanh niên”
    Sai: V/v báo cáo kết quả tháng Thanh niên, không có ngoặc kép
    """
    lines = _said(paper, "trich_yeu_cong_van")
    text = " ".join(" ".join(line.displayed.split()) for line in lines)
    if lines and not _SUBJECT.fullmatch(text):
        message = "Trích yếu công văn không viết trong ngoặc kép, bắt đầu bằng “V/v”"
        yield Fault(message, at=lines[0], current=text, required="“V/v …”")
