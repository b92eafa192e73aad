"""TT090, TT091, TT093: the bases of a paper, each on a line of its own, in order of force."""

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
_SECOND = r"(?<!^\d)(?<!^\d\d)[;.][^\S\n]*(Căn cứ)\b"  # not the number some put before it
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


def bases_of(paper: Paper) -> list[tuple[ParagraphView, str]]:
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
        # Those under “QUYẾT ĐỊNH:”, out of their place, are of the same row.
        printed = (item for item in part.items if item.paragraph.printed.strip())
        shown = (item for item in printed if item.component != "loi_ban_hanh")
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
    for paragraph, text in bases_of(paper):
        if second := re.search(_SECOND, text):
            message, said = "Hai căn cứ trên một dòng", text[second.start() : second.end() + 20]
            yield Fault(message, paragraph, current=said, hint="xuống dòng trước “Căn cứ”")


def by_force(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Căn cứ xếp theo hiệu lực pháp lý: Luật, Pháp lệnh, Nghị định, Thông tư.

    Đúng: Căn cứ Luật …; Căn cứ Nghị định …; Căn cứ Thông tư …
    Sai: Căn cứ Thông tư …; Căn cứ Luật …
    """
    ranked = [
        (rank, name, paragraph)
        for paragraph, text in bases_of(paper)
        if not re.search(_POWERS, text)
        for rank, (name, pattern) in enumerate(_FORCE)
        if re.match(pattern, text)
    ]
    for (above, higher, _), (below, name, paragraph) in pairwise(ranked):
        if below < above:
            message = f"Căn cứ {name} đứng sau căn cứ {higher}"
            yield Fault(message, paragraph, hint=f"xếp {name} trước {higher}")
