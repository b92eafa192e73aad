"""KT84x: lines that have no room: those somebody broke, number and date of the head."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.room import face_of, room_of
from docgen.checks.words import mm_words
from docgen.typeface import break_lines, text_width

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.recognise import Item

TITLES = (
    *("co_quan_chu_quan", "co_quan_ban_hanh", "trich_yeu", "trich_yeu_cong_van"),
    *("ten_phu_luc", "kem_theo"),
)


def broken_again(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Dòng đã ngắt sẵn phải vừa chỗ của nó, nếu không Word ngắt thêm lần nữa.

    Đúng: TUYÊN TRUYỀN CẢI CÁCH / HÀNH CHÍNH NĂM 2022, mỗi dòng vừa chỗ của nó
    Sai: Dòng tự ngắt dài quá chỗ, nên một chữ rơi xuống thành dòng thứ ba
    """
    for part in paper.recognised.parts:
        for item in part.items_of(*TITLES):
            paragraph, room = item.paragraph, _room(item, paper)
            if room is None:
                continue
            lines = paragraph.displayed.split("\n")
            face = face_of(paragraph)
            for line in (line.strip() for line in lines if len(lines) > 1):
                if len(break_lines(line, face, room)) > 1:
                    yield Fault(
                        f"Dòng “{line}” dài hơn chỗ của nó nên bị ngắt thêm",
                        at=paragraph,
                        current=mm_words(text_width(line, face)),
                        required=f"tối đa {mm_words(room)}",
                        hint="ngắt ở chỗ khác, hoặc gõ liền một dòng để docgen tự chia cân đối",
                    )


def number_and_date(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Số, ký hiệu và địa danh, ngày tháng mỗi thứ nằm gọn trên một dòng.

    Đúng: Số: 15/KH-STP trên một dòng
    Sai: Số: 15/KH- ở dòng trên, STP ở dòng dưới
    """
    for key in ("so_ky_hieu", "dia_danh_ngay"):
        for item in paper.recognised.main.items_of(key):
            paragraph, room = item.paragraph, _room(item, paper)
            text, face = paragraph.displayed.strip(), face_of(paragraph)
            if room is None or "\t" in text or len(break_lines(text, face, room)) < 2:
                continue
            yield Fault(
                f"{paper.standard.component(key).name} dài hơn chỗ của nó nên bị xuống dòng",
                at=paragraph,
                current=mm_words(text_width(text, face)),
                required=f"tối đa {mm_words(room)}",
                hint="nới cột, hoặc dùng chữ viết tắt ngắn hơn trong ký hiệu",
            )


def _room(item: Item, paper: Paper) -> float | None:
    """The room of a text between its indents, mm; None where it cannot be known."""
    room, look = room_of(item, paper), item.paragraph.format
    return None if room is None else room - look.left - look.right
