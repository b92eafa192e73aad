"""Where in a paper a paragraph stands, in the words of an office: "mục II, khoản 2"."""

from __future__ import annotations

import re
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.checks.cong_dien import PLACES, is_wired
from docgen.recognise.columns import columns_by_place
from docgen.recognise.own_levels import is_of_own_level
from docgen.recognise.parts import OTHER_OFFICE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from docgen.ooxml.view import ParagraphView, Place, Source
    from docgen.recognise import Item, Part, Recognised

_HEAD = "khối đầu trang"
_SIGNATURE = "khối chữ ký"
_FIXED: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("quoc_hieu", "tieu_ngu", "ke_tieu_ngu"), _HEAD),
        **dict.fromkeys(("co_quan_chu_quan", "co_quan_ban_hanh", "ke_co_quan"), _HEAD),
        **dict.fromkeys(("so_ky_hieu", "dia_danh_ngay", "trich_yeu_cong_van"), _HEAD),
        **dict.fromkeys(("do_mat", "do_khan", "luu_hanh", "ky_so", "khung"), _HEAD),
        **dict.fromkeys(("tieu_de_doan", "ke_tieu_de_doan", "sao"), _HEAD),
        **dict.fromkeys(("tai_lieu_hoi_nghi", "du_thao"), _HEAD),
        "ten_loai": "tên loại",
        "trich_yeu": "trích yếu",
        "ke_trich_yeu": "trích yếu",
        "gach_trich_yeu": "trích yếu",
        "kinh_gui": "Kính gửi",
        "noi_nhan": "Nơi nhận",
        **dict.fromkeys(("ben_ky", "quyen_han", "chuc_vu", OTHER_OFFICE, "ho_ten"), _SIGNATURE),
        "nguoi_soan_thao": "dưới Nơi nhận",
        "dia_chi": "chân trang thứ nhất",
        "ngat_phan": "cuối phần",
    }
)
_COUNTED: Mapping[str, str] = MappingProxyType(
    {"noi_nhan_danh_sach": "Nơi nhận, dòng {}", "kinh_gui_noi": "Kính gửi, dòng {}"}
)
_LISTS: Mapping[str, str] = MappingProxyType(
    {"noi_nhan_danh_sach": "Nơi nhận", "kinh_gui_noi": "Kính gửi"}
)
_PLAIN = "loi_van"  # also the levels of an author's own, "2.1."
# Each level of the text: what its number looks like, how it is called; deeper ones come later.
# Patterns as texts: a paper without faults asks for no places.
_LEVELS = (
    (("phan_chuong",), r"(?i)((?:Phần|Chương)\s+(?:thứ\s+)?\w{1,9})", "{}"),
    (("muc_so",), r"(?i)((?:Tiểu mục|Mục)\s+\d{1,9})", "{}"),
    (("muc",), r"([IVXLC]{1,9})\.", "mục {}"),
    (("dieu",), r"(?i)Điều\s+(\d{1,9})", "Điều {}"),
    (("khoan_tieu_de", "khoan"), r"(\d{1,9})\.", "khoản {}"),
    ((_PLAIN,), r"(\d+(?:\.\d+)+)", "điểm {}"),
    (("diem",), r"(\w(?=\))|\d+\.\d+)", "điểm {}"),
    (("diem_cap_hai",), r"(\d+(?:\.\d+){2})", "điểm {}"),
    (("diem_cap_ba",), r"(\d+(?:\.\d+){3})", "điểm {}"),
)
_TEXT = frozenset(
    {"can_cu", _PLAIN, "gach_dau_dong", *(key for keys, _, _ in _LEVELS for key in keys)}
)
_NUMBERED = r"(?i)Phụ lục\s+\w+"
_DASH = "gạch đầu dòng thứ {}"
_OF_TABLES = frozenset({"o_bang", "dau_bang", "o_so_bang", "tong_cong"})
_FOOT = frozenset({"noi_nhan", "quyen_han", "chuc_vu", "ben_ky"})  # one of them begins it
_IN_FRONT = "trang đặt trước văn bản"
_CLOSING, _END = "đoạn cuối của nội dung", "cuối văn bản"
_OF_ANNEX_HEAD = frozenset({"phu_luc", "ten_phu_luc", "kem_theo", "ke_kem_theo"})


class Places:
    """The places of a document's paragraphs, worked out when the first is asked for."""

    def __init__(self, recognised: Recognised) -> None:
        self._recognised = recognised

    def of(self, paragraph: ParagraphView) -> str | None:
        """The place of that paragraph; None for one the document does not have."""
        pieces = self._all.get(paragraph.source)
        if pieces is None:
            return None
        if len(pieces) == 1:
            return pieces[0][1]
        # One of several that stand in one paragraph, told by what it says.
        text = paragraph.text
        return next((words for piece, words in pieces if piece.text == text), pieces[0][1])

    @cached_property
    def _all(self) -> Mapping[Source, list[tuple[ParagraphView, str]]]:
        places: dict[Source, list[tuple[ParagraphView, str]]] = {}
        for item in self._recognised.margins:
            places[item.paragraph.source] = [(item.paragraph, "lề trang")]
        columns = columns_by_place(self._recognised.tables.values())
        called = PLACES if is_wired(self._recognised) else {}
        for part in self._recognised.parts:
            for paragraph, words in _part_places(part, columns, called):
                places.setdefault(paragraph.source, []).append((paragraph, words))
        return places


def place_of(component: str) -> str | None:
    """Where a component stands that has its place in every paper; None for another."""
    return _FIXED.get(component) or _LISTS.get(component)


def name_of(part: Part) -> str | None:
    """How a part is called: "phụ lục", "Phụ lục II"; the paper itself needs no name."""
    if part.number == 0:
        return None  # the paper itself, or a text attached to it in a file of its own
    if part.attached:
        return "văn bản kèm theo"
    label = " ".join(part.label.displayed.split())
    return label if re.fullmatch(_NUMBERED, label) else "phụ lục"


def _part_places(
    part: Part, columns: Mapping[Place, int], called: Mapping[str, str]
) -> Iterator[tuple[ParagraphView, str]]:
    prefix = name_of(part)
    walk = _Walk(called)
    tables: dict[int, int] = {}
    last = _last_of_text(part.items)
    ended = False
    for item in part.items[: part.front]:
        yield item.paragraph, _IN_FRONT
    for index, item in enumerate(part.items[part.front :], part.front):
        words = walk.step(item)
        ended = ended or (index > last and item.component in _FOOT)
        # Without a number of its own it ends the whole text, not the last khoản.
        numbered = item.component != _PLAIN or is_of_own_level(item.paragraph)
        if index == last and not numbered and walk.inside:
            words = _CLOSING
        elif ended and item.component not in _FIXED and item.component not in _COUNTED:
            words = _END
        cell = item.paragraph.cell
        if cell is not None and item.component in (*_OF_TABLES, None):
            number = tables.setdefault(cell.table, len(tables) + 1)
            table = "bảng" if number == 1 else f"bảng {number}"
            words = f"{table}, hàng {cell.row + 1}, cột {columns[cell] + 1}"
        if item.component in _OF_ANNEX_HEAD:
            words = ""
        yield item.paragraph, ", ".join(w for w in (prefix, words) if w)


def _last_of_text(items: Sequence[Item]) -> int:
    """The index of the last paragraph of a text that prints something; -1 without one."""
    texts = (n for n, i in enumerate(items) if i.component in _TEXT and i.paragraph.text.strip())
    return max(texts, default=-1)


class _Walk:
    """Keeps the numbers under which the text at hand stands."""

    def __init__(self, called: Mapping[str, str]) -> None:
        self._called = called  # what has another name in this paper
        self._levels: dict[int, str] = {}
        self._counts: dict[str, int] = {}
        self._dashes = 0

    @property
    def inside(self) -> bool:
        """Whether it is under a number."""
        return bool(self._levels)

    def step(self, item: Item) -> str:
        component = item.component or ""
        if component in _FIXED:
            return self._called.get(component, _FIXED[component])
        if component in _COUNTED:
            self._counts[component] = self._counts.get(component, 0) + 1
            place = self._called.get(component, _COUNTED[component])
            return place.format(self._counts[component])
        for level, (components, number, words) in enumerate(_LEVELS):
            if component in components:
                found = re.match(number, item.paragraph.displayed.lstrip())
                if found is not None or component != _PLAIN:
                    self._enter(level, found, words)
        if component == "gach_dau_dong":
            self._dashes += 1
            return ", ".join((*self._levels.values(), _DASH.format(self._dashes)))
        self._dashes = 0
        return ", ".join(self._levels.values()) or "nội dung"

    def _enter(self, level: int, number: re.Match[str] | None, words: str) -> None:
        self._levels = {k: v for k, v in self._levels.items() if k < level}
        if number is not None:
            self._levels[level] = words.format(number[1])
