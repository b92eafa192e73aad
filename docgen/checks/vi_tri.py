"""TT013–TT015: what stands at the left and what at the right, level with each other."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault, Unjudged
from docgen.recognise import side_by_side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.recognise import Item

_EXCHANGE = "đổi chỗ hai ô cho nhau"
_TWO_COLUMNS = "đặt hai bên vào hai ô của cùng một hàng, trong bảng không kẻ"


def head_columns(paper: Paper) -> Iterator[Fault | Unjudged]:
    """Mục IV, ô 1 đến 4. Tên cơ quan, số ở bên trái, Quốc hiệu, ngày ở bên phải, ngang hàng nhau.

    Đúng: UBND TỈNH HÀ TĨNH ở ô trái, Quốc hiệu ở ô phải của cùng một hàng
    Sai: Quốc hiệu ở giữa trang, tên cơ quan ở dòng dưới
    Quy tắc (HD 29): Tên tổ chức, số ở bên trái, tiêu đề Đoàn, ngày ở bên phải, ngang hàng nhau.
    Đúng (HD 29): CHI ĐOÀN SỞ TƯ PHÁP ở ô trái, ĐOÀN TNCS HỒ CHÍ MINH ở ô phải của cùng một hàng
    Sai (HD 29): ĐOÀN TNCS HỒ CHÍ MINH ở giữa trang, tên tổ chức ở dòng dưới
    """
    left = _first(paper, "co_quan_chu_quan", "co_quan_ban_hanh")
    title = paper.standard.structure.title
    name, right = paper.standard.component(title).name, _first(paper, title)
    if left is not None and _is_left_of(right, left, paper):
        message = f"Tên cơ quan không ở bên trái, {name} không ở bên phải"
        yield Fault(message, at=left.paragraph, hint=_EXCHANGE)
        return
    found = tuple(_level(paper, left, right, f"Tên cơ quan {{}} ở bên trái, ngang hàng với {name}"))
    yield from found
    number, day = _number_and_date(paper)
    if not found and number is not None and _is_left_of(day, number, paper):
        message = "Số, ký hiệu không ở bên trái, địa danh và ngày không ở bên phải"
        yield Fault(message, at=number.paragraph, hint=_EXCHANGE)


def number_and_date(paper: Paper) -> Iterator[Fault | Unjudged]:
    """Mục II.4.c. Địa danh và thời gian ban hành ở cùng một dòng với số, ký hiệu.

    Đúng: “Số: 15/KH-STP” và “Hà Tĩnh, ngày 05 tháng 01 năm 2022” trên một dòng
    Sai: “Hà Tĩnh, ngày 05 tháng 01 năm 2022” ở dòng dưới “Số: 15/KH-STP”
    Đúng (HD 29): “Số: 06-KH/CĐ” và “Hà Tĩnh, ngày 05 tháng 01 năm 2022” trên một dòng
    Sai (HD 29): “Hà Tĩnh, ngày 05 tháng 01 năm 2022” ở dòng dưới “Số: 06-KH/CĐ”
    """
    number, day = _number_and_date(paper)
    if not _is_left_of(day, number, paper):  # of columns that changed places TT013 speaks
        sentence = "Địa danh, ngày tháng năm {} cùng dòng với số, ký hiệu"
        yield from _level(paper, number, day, sentence, at=day)


def _number_and_date(paper: Paper) -> tuple[Item | None, Item | None]:
    return _first(paper, "so_ky_hieu"), _first(paper, "dia_danh_ngay")


def _is_left_of(left: Item | None, right: Item | None, paper: Paper) -> bool:
    """Whether the first surely stands left of the second and level with it."""
    if left is None or right is None:
        return False
    return side_by_side(left, right, paper.recognised) is True


def recipients_and_signature(paper: Paper) -> Iterator[Fault | Unjudged]:
    """Mục II.9.d. “Nơi nhận” ngang hàng với quyền hạn, chức vụ của người ký, ở bên trái.

    Đúng: “Nơi nhận:” ở ô trái, “GIÁM ĐỐC” ở ô phải của cùng một hàng
    Sai: “Nơi nhận:” ở dưới họ tên người ký
    Đúng (HD 29): “Nơi nhận:” ở ô trái, “BÍ THƯ” ở ô phải của cùng một hàng
    """
    left, right = _first(paper, "noi_nhan"), _first(paper, "quyen_han", "chuc_vu")
    # Where several sign, their blocks take both sides and the list stands below (Mẫu 1.9).
    offices = paper.recognised.main.items_of("quyen_han", "chuc_vu")
    if any(side_by_side(a, b, paper.recognised) for a, b in pairwise(offices)):
        return
    sentence = "“Nơi nhận” {} ở bên trái, ngang hàng với chức vụ người ký"
    yield from _level(paper, left, right, sentence)


def _first(paper: Paper, *components: str) -> Item | None:
    return next(iter(paper.recognised.main.items_of(*components)), None)


def _level(
    paper: Paper, left: Item | None, right: Item | None, sentence: str, at: Item | None = None
) -> Iterator[Fault | Unjudged]:
    """The fault where two things that are there do not stand side by side.

    `sentence` says that they do, with a gap for "không".
    """
    if left is None or right is None:
        return
    level = side_by_side(left, right, paper.recognised)
    where = (at or left).paragraph
    if level is None:
        yield Unjudged(f"Chưa rõ {sentence[0].lower()}{sentence[1:].format('có')} không", at=where)
    elif not level:
        yield Fault(sentence.format("không"), at=where, hint=_TWO_COLUMNS)
