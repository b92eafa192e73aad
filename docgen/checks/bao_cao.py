"""TT11x: what a report has of its own, and what a paper without “Kính gửi” cannot say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.checks.danh_sach_noi import MARKS
from docgen.checks.fault import Fault
from docgen.patterns import regex
from docgen.vietnamese import cung_chu, mo_dau_bang

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper

# Whom they are for stands in their text: “trân trọng kính mời: …” (Mẫu 1.7, 1.8, 1.10).
_NAMES_ITS_READERS = ("Giấy giới thiệu", "Giấy mời", "Giấy nghỉ phép", "Thư")
_AS_ABOVE = regex(rf"(?i)[-{MARKS}]?\s*Như trên\b")
# Of reports alone, compiled for one of them.
_PERIOD = r"(?i)\b(?:quý\s+[IV]+|(?:[369]|sáu|chín|ba)\s+tháng)\b"
_ONCE = r"(?i)\b(?:chuyên\s+đề|đột\s+xuất)\b"
_DAY = r"(?:ngày\s|\d{1,2}[/.-]\d)"
_FROM_TO = rf"(?i)\btừ (?:hết )?{_DAY}.*\sđến (?:hết )?{_DAY}"
_ASKS = (
    r"(?i)\b(?:đề nghị|yêu cầu)\s+(?:thủ trưởng |chủ tịch |trưởng |ủy ban nhân dân |ubnd )?các\b"
)
# What a letter does itself; one that corrects or asks for a report only names it.
_REPORTS = regex(r"(?i)\W*(?:V/v|về việc)?\s*báo cáo\b")


def as_above_of_nothing(paper: Paper) -> Iterator[Fault]:
    """Mục II.9.c. Văn bản không có “Kính gửi” thì liệt kê nơi nhận, không ghi “Như trên”.

    Văn bản có tên loại chỉ có “Kính gửi” khi là Tờ trình, Báo cáo gửi cấp trên. Giấy giới thiệu,
    giấy mời, giấy nghỉ phép, thư công nêu tên người nhận trong nội dung thì không xét (Mẫu 1.8).

    Đúng: Kế hoạch không có “Kính gửi” ghi “- Sở Nội vụ;”
    Sai: Kế hoạch không có “Kính gửi” ghi “- Như trên;”
    """
    main = paper.recognised.main
    if any(p.displayed.strip() for p in main.of("kinh_gui")) or not main.of("ten_loai"):
        return
    if any(mo_dau_bang(paper.recognised.ten_loai, words) for words in _NAMES_ITS_READERS):
        return
    for paragraph in main.of("noi_nhan_danh_sach"):
        lines = (line.strip() for line in paragraph.displayed.split("\n"))
        for line in filter(_AS_ABOVE.match, lines):
            said = (item.paragraph for item in main.items)
            among = (p for p in said if mo_dau_bang(p.displayed, "Kính gửi:"))
            if (elsewhere := next(among, None)) is not None:
                hint = "đưa “Kính gửi:” lên ngay dưới trích yếu, trên nội dung"
                yield Fault("“Kính gửi” đứng lẫn trong nội dung", at=elsewhere, hint=hint)
                continue
            yield Fault(
                "Nơi nhận ghi “Như trên” mà văn bản không có “Kính gửi”",
                at=paragraph,
                current=line,
                hint="ghi tên nơi nhận; báo cáo gửi cấp trên thì thêm dòng “Kính gửi:”",
            )


def submission_addressed(paper: Paper) -> Iterator[Fault]:
    """Mục II.9.b. Tờ trình gửi cấp trên có “Kính gửi”.

    Đúng: Tờ trình có dòng “Kính gửi: Ủy ban nhân dân tỉnh”
    Sai: Tờ trình không có dòng “Kính gửi”
    """
    main = paper.recognised.main
    said = (p.displayed.strip() for p in main.of("noi_nhan_danh_sach"))
    if main.of("kinh_gui") or any(map(_AS_ABOVE.match, said)):
        return  # of “Như trên” without it TT110 speaks
    for title in main.of("ten_loai")[:1]:
        if cung_chu(title.displayed, "Tờ trình"):
            hint = "thêm “Kính gửi:” và tên cấp trên dưới trích yếu; không gửi cấp trên thì bỏ qua"
            yield Fault("Tờ trình không có “Kính gửi”", at=title, hint=hint)


def days_of_data(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Báo cáo định kỳ nêu số liệu từ ngày nào đến ngày nào.

    Kỳ của Nghị định 09/2019/NĐ-CP không trùng tháng dương lịch, nên người đọc cần biết ngày chốt.

    Đúng: … kết quả quý I năm 2022 (số liệu từ ngày 15/12/2021 đến ngày 14/3/2022) …
    Sai: … kết quả quý I năm 2022 …, không nói số liệu từ ngày nào đến ngày nào
    """
    main = paper.recognised.main
    kinds = main.of("ten_loai")
    subjects = main.of("trich_yeu", "trich_yeu_cong_van")
    subject = " ".join(p.displayed for p in subjects)
    letter = "" if kinds else " ".join(subject.split())
    reports = any(cung_chu(p.displayed, "Báo cáo") for p in kinds) or _REPORTS.match(letter)
    if not (reports and re.search(_PERIOD, subject)) or re.search(_ONCE, subject):
        return
    kinds_of_text = paper.standard.structure.text
    body = " ".join(i.paragraph.displayed for i in main.items if i.component in kinds_of_text)
    if letter and re.search(_ASKS, body):
        return  # it asks others for a report
    if not re.search(_FROM_TO, " ".join(f"{subject} {body}".split())):
        yield Fault(
            "Báo cáo định kỳ không nêu số liệu từ ngày nào đến ngày nào",
            at=subjects[0],
            hint="thêm vào câu mở đầu, ví dụ “(số liệu từ ngày … đến ngày …)”",
        )
