"""KT84x: lines that have no room: those somebody broke, those of the head that are one each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.room import face_of, room_of_text, width_of
from docgen.checks.words import mm_words
from docgen.typeface import break_lines, text_width

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.recognise import Item

ONE_LINE = ("quoc_hieu", "tieu_ngu", "tieu_de_doan", "so_ky_hieu", "dia_danh_ngay", "ho_ten")
_LEVEL = ("so_ky_hieu", "dia_danh_ngay")  # on one line with each other (II.4.c)
_SLACK = 0.3  # mm: what widths rounded to Word's units and two makes of the font differ by
_WIDEN = "kéo rộng cột chứa dòng này ở đầu trang, hoặc chọn cỡ chữ nhỏ hơn trong mức quy định"
_HINTS = {
    "so_ky_hieu": "nới cột, hoặc dùng chữ viết tắt ngắn hơn trong ký hiệu",
    "ho_ten": "kéo rộng cột chữ ký, hoặc chọn cỡ chữ nhỏ hơn trong mức quy định",
}
TITLES = (
    *("co_quan_chu_quan", "co_quan_ban_hanh", "trich_yeu", "trich_yeu_cong_van"),
    *("ten_phu_luc", "kem_theo", "chuc_vu"),
)


def broken_again(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Dòng đã ngắt sẵn phải vừa chỗ của nó, nếu không Word ngắt thêm lần nữa.

    Đúng: TUYÊN TRUYỀN CẢI CÁCH / HÀNH CHÍNH NĂM 2022, mỗi dòng vừa chỗ của nó
    Sai: Dòng tự ngắt dài quá chỗ, nên một chữ rơi xuống thành dòng thứ ba
    """
    otherwise = "gõ liền một dòng để docgen tự chia cân đối" if paper.is_draft else "nới cột"
    for part in paper.recognised.parts:
        for item in part.items_of(*TITLES):
            paragraph, room = item.paragraph, room_of_text(item, paper)
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
                        hint=f"ngắt ở chỗ khác, hoặc {otherwise}",
                    )


def one_line_each(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Quốc hiệu, Tiêu ngữ, số, địa danh và ngày, tên người ký mỗi thứ gọn trên một dòng.

    Đúng: Số: 15/KH-STP trên một dòng
    Sai: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT ở dòng trên, NAM ở dòng dưới
    Quy tắc (HD 29): Tiêu đề Đoàn, số, địa danh và ngày, tên người ký mỗi thứ gọn trên một dòng.
    Đúng (HD 29): Số: 06-KH/CĐ trên một dòng
    Sai (HD 29): ĐOÀN TNCS HỒ CHÍ ở dòng trên, MINH ở dòng dưới
    """
    for key in ONE_LINE:
        for item in paper.recognised.main.items_of(key):
            paragraph, room = item.paragraph, room_of_text(item, paper)
            text = paragraph.displayed.strip()
            if "\n" in text and key in _LEVEL:
                message = f"{paper.standard.component(key).name} bị ngắt thành nhiều dòng"
                yield Fault(message, paragraph, hint="bỏ ngắt dòng; không vừa thì nới cột")
            if room is None or set(text) & {"\t", "\n"} or not text:
                continue
            width = width_of(text, paragraph)
            enough = (room + _SLACK) * _plain(text, item) / width
            if len(break_lines(text, face_of(paragraph), enough)) < 2:
                continue
            yield Fault(
                f"{paper.standard.component(key).name} dài hơn chỗ của nó nên bị xuống dòng",
                at=paragraph,
                current=mm_words(width),
                required=f"tối đa {mm_words(room)}",
                hint=_HINTS.get(key, _WIDEN),
            )


def _plain(text: str, item: Item) -> float:
    """The width of a text as nobody has spaced or scaled it, mm."""
    return text_width(text, face_of(item.paragraph))
