"""KT842, KT843: indents that undo an alignment: off the middle, short of the right margin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.dau_khung import MARKS
from docgen.checks.fault import Fault
from docgen.checks.words import mm_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView

_SEEN = 2.0  # mm: what stands less far off is centred to the eye
_SLACK = 1.0  # mm an indent may be and still be taken for none
# Marks stand in the middle of their frames, the rest of these in that of its column (II.1 to II.5,
# II.7.đ), which an indent may make: under an office set right by a tab the name is set so.
_OF_COLUMN = frozenset(
    {
        *MARKS,
        *("tieu_ngu", "co_quan_ban_hanh", "so_ky_hieu", "dia_danh_ngay", "trich_yeu_cong_van"),
        "ho_ten",
    }
)


def off_centre(paper: Paper) -> Iterator[Fault]:
    """Mục II.5.b, II.6.đ, III.1.b. Dòng canh giữa đứng ở giữa trang, không bị thụt sang một bên.

    Đúng: KẾ HOẠCH canh giữa, Indentation Left, Right và First line đều 0
    Sai: KẾ HOẠCH canh giữa mà thụt trái 50 mm
    """
    for paragraph in _aligned(paper, "giua", but=_OF_COLUMN):
        look = paragraph.format
        shift = (look.left + look.first_line - look.right) / 2
        if look.align == "giua" and abs(shift) > _SEEN:
            yield Fault(
                "Dòng canh giữa bị thụt nên lệch khỏi giữa trang",
                at=paragraph,
                current=f"lệch sang {'phải' if shift > 0 else 'trái'} {mm_words(abs(shift))}",
                required="giữa trang",
                hint="trong Paragraph đặt Indentation Left, Right là 0, Special là (none)",
            )


def short_of_margin(paper: Paper) -> Iterator[Fault]:
    """Mục II.6.e. Nội dung canh đều cả hai lề: không dòng nào thụt vào từ lề phải.

    Đúng: Indentation Right là 0
    Sai: Indentation Right là 20 mm
    """
    wrong = [p for p in _aligned(paper, "deu") if abs(p.format.right) > _SLACK]
    if wrong:
        more = f" (ở {len(wrong)} đoạn, đây là đoạn đầu tiên)" if wrong[1:] else ""
        yield Fault(
            f"Đoạn văn không canh đến lề phải{more}",
            at=wrong[0],
            current=f"thụt phải {mm_words(wrong[0].format.right)}",
            required="không thụt phải",
            hint="chọn đoạn, trong Paragraph đặt Indentation Right là 0",
            others=tuple(wrong[1:]),
        )


def _aligned(paper: Paper, align: str, but: Collection[str] = ()) -> Iterator[ParagraphView]:
    """What stands between the margins of a page and the norm aligns so."""
    targets = {
        requirement.target
        for requirement in paper.standard.requirements
        if requirement.prop == "align" and requirement.choose == align
    }.difference(but)
    for part in paper.recognised.parts:
        for component, paragraph, spot in part.items:
            alone = paragraph.cell is None and spot.around is None and spot.columns == 1
            if component in targets and alone and paragraph.displayed.strip():
                yield paragraph
