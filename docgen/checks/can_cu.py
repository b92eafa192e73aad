"""TT09x: the bases of a paper, each whole, on a line of its own, in order of force."""

from __future__ import annotations

import re
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.words import mark_at_end
from docgen.recognise.bases import goes_on
from docgen.vietnamese import KHONG_NGAT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView

_DASHES = "-–—+•*· "
_DASH = tuple(_DASHES.strip())
_SECOND = r"[;.][^\S\n]*(Căn cứ)\b"
# Types that are always numbered; Luật, Pháp lệnh are not, a Kế hoạch may be one of many years.
_NUMBERED = (
    r"Căn cứ (?:các )?(?P<kind>Nghị định|Thông tư(?: liên tịch)?|Quyết định|Chỉ thị|Công văn)\b"
)
_NUMBER = r"\bsố:?[\d.…\s]*[/-]|\bsố:?\s*\d"
_DATE = r"\bngày\b.{1,12}(?:tháng\b.{1,12}năm\b|/)|\d+[/.-]\d+[/.-]\d{4}"
# What is said of the one law itself; by which others it was amended is told by their numbers.
_LAW = r"Căn cứ (?:các )?(?:Bộ luật|Luật|Pháp lệnh)\b(?:(?!sửa đổi|Nghị quyết|Nghị định).)*"
_LAW_NUMBER = r"\s*,?\s*\bsố:?\s*\d+(?:/\d{4})?/(?:QH|PL-UBTVQH|UBTVQH|L-CTN)\w*"
_OF_PARLIAMENT = (
    r"(?<=\d),?\s+của\s+(?:Quốc hội|[ỦU][yỷ] ban [Tt]hường vụ Quốc hội|UBTVQH)\b"
    r"(?:\s+[Kk]h[oó][aá]\s+[IVX]+)?"
)
# By force (Luật Ban hành văn bản quy phạm pháp luật); what has no place among them is passed over.
_FORCE = (
    ("Hiến pháp", r"Căn cứ Hiến pháp\b"),
    ("Luật", r"Căn cứ (?:các )?(?:Luật|Bộ luật)\b"),
    ("Pháp lệnh", r"Căn cứ Pháp lệnh\b"),
    ("Nghị định", r"Căn cứ (?:các )?Nghị định\b"),
    ("Thông tư", r"Căn cứ (?:các )?Thông tư\b"),
)
# What gives the issuer its powers comes first, whatever it is.
_POWERS = r"chức năng|nhiệm vụ|quyền hạn|cơ cấu tổ chức|thành lập"


def _lines(paper: Paper) -> list[tuple[ParagraphView, str]]:
    """The bases with their words, without the dash some type before them.

    One that is typed in several paragraphs is its first, with the words of all.
    """
    found: list[tuple[ParagraphView, str]] = []
    for paragraph in paper.recognised.main.of("can_cu"):
        text = paragraph.displayed.replace(KHONG_NGAT, " ").strip()
        if found and text and not text.startswith(_DASH) and goes_on(found[-1][1], text):
            found[-1] = (found[-1][0], f"{found[-1][1]} {text}")
        elif text:
            found.append((paragraph, text.lstrip(_DASHES)))
    return found


def ends(paper: Paper) -> Iterator[Fault]:
    """Mục II.6.a. Cuối mỗi căn cứ có dấu chấm phẩy, cuối căn cứ cuối cùng có dấu chấm.

    Đúng: Căn cứ Luật Thi đua, khen thưởng; … Theo đề nghị của Chánh Văn phòng Sở.
    Sai: Căn cứ Luật Thi đua, khen thưởng, … Theo đề nghị của Chánh Văn phòng Sở;
    """
    for part in paper.recognised.parts:
        shown = (item for item in part.items if item.paragraph.printed.strip())
        for is_can_cu, group in groupby(shown, lambda item: item.component == "can_cu"):
            if not is_can_cu:
                continue
            lines = [item.paragraph for item in group]
            for line, below in pairwise(lines):
                ended = line.displayed.rstrip().endswith(";")
                if not (ended or goes_on(line.displayed, below.displayed)):
                    said = mark_at_end(line.displayed)
                    yield Fault("Cuối căn cứ không có dấu chấm phẩy", line, None, said, ";")
            if lines and not lines[-1].displayed.rstrip().endswith("."):
                said = mark_at_end(lines[-1].displayed)
                yield Fault("Cuối căn cứ cuối cùng không có dấu chấm", lines[-1], None, said, ".")


def one_a_line(paper: Paper) -> Iterator[Fault]:
    """Mục II.6.a. Sau mỗi căn cứ phải xuống dòng.

    Đúng: Căn cứ Luật …; rồi xuống dòng Căn cứ Nghị định …
    Sai: Căn cứ Luật …; Căn cứ Nghị định … trên một dòng
    """
    for paragraph, text in _lines(paper):
        if second := re.search(_SECOND, text):
            message, said = "Hai căn cứ trên một dòng", text[second.start() : second.end() + 20]
            yield Fault(message, paragraph, current=said, hint="xuống dòng trước “Căn cứ”")


def whole(paper: Paper) -> Iterator[Fault]:
    """Mục II.6.a. Căn cứ ghi đủ tên loại, số, ký hiệu, ngày tháng năm; riêng Luật, Pháp lệnh không.

    Đúng: Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ …;
    Sai: Căn cứ Nghị định về công tác văn thư; Căn cứ Luật Lưu trữ số 01/2011/QH13
    """
    for paragraph, text in _lines(paper):
        if (law := re.match(_LAW, text)) and (required := _unnumbered(law[0], text)) != text:
            message = "Căn cứ Luật, Pháp lệnh ghi số, ký hiệu hoặc cơ quan ban hành"
            yield Fault(message, at=paragraph, current=text, required=required)
        kind = re.match(_NUMBERED, text)
        lacking = [
            name
            for name, pattern in (("số, ký hiệu", _NUMBER), ("ngày, tháng, năm", _DATE))
            if kind and not re.search(pattern, text)
        ]
        if kind and lacking:
            yield Fault(
                f"Căn cứ {kind['kind']} không ghi {' và '.join(lacking)}",
                at=paragraph,
                current=text,
                required=f"Căn cứ {kind['kind']} số … ngày … tháng … năm … của … về …",
            )


def _unnumbered(law: str, text: str) -> str:
    """A basis without the number of the law it names, and without who passed it."""
    said = re.sub(_LAW_NUMBER, "", re.sub(_OF_PARLIAMENT, "", law))
    return said + text[len(law) :]


def by_force(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Căn cứ xếp theo hiệu lực pháp lý: Luật, Pháp lệnh, Nghị định, Thông tư.

    Đúng: Căn cứ Luật …; Căn cứ Nghị định …; Căn cứ Thông tư …
    Sai: Căn cứ Thông tư …; Căn cứ Luật …
    """
    ranked = [
        (rank, name, paragraph)
        for paragraph, text in _lines(paper)
        if not re.search(_POWERS, text)
        for rank, (name, pattern) in enumerate(_FORCE)
        if re.match(pattern, text)
    ]
    for (above, higher, _), (below, name, paragraph) in pairwise(ranked):
        if below < above:
            message = f"Căn cứ {name} đứng sau căn cứ {higher}"
            yield Fault(message, paragraph, hint=f"xếp {name} trước {higher}")
