"""Subjects and titles are printed as typed: a mark at their end, the type of paper before them."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.loading.yaml_doc import find, walk
from docgen.patterns import regex
from docgen.standards.nd30.ten_loai import GIAY_GIOI_THIEU, TEN_LOAI, khoa_loai

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docgen.loading.report import Report
    from docgen.loading.yaml_doc import Node
    from docgen.model.paper import KhaiVanBan
    from docgen.model.text import Dong

_MARKS = MappingProxyType({".": "chấm", ";": "chấm phẩy", ",": "phẩy", ":": "hai chấm"})
# The dot is part of these; of one with another dot in it ("v.v.") it is too.
_ABBREVIATED = frozenset({"TP", "Tp", "TX", "TT", "Co", "Ltd", "Inc", "Corp"})
_ANOTHER_WORD = regex(r"\s+(?!viên\b|hóa\b|hoá\b)")  # báo cáo viên, kế hoạch hóa
# Of a report the type is left out where it is printed, a letter of introduction prints none.
_PRINTED_WITHOUT = frozenset({"bao_cao", GIAY_GIOI_THIEU})
_HEADINGS = MappingProxyType(
    {
        "muc": "Tiêu đề mục",
        "khoan_tieu_de": "Tiêu đề khoản",
        "dieu_tieu_de": "Tiêu đề điều",
        "tieu_de_phan_chuong": "Tiêu đề",
        "tieu_de_muc": "Tiêu đề",
    }
)


def check_titles_end(doc: Node, report: Report) -> None:
    """Subjects, on their last lines, and the names of annexes."""
    subjects = {}
    for path, node in walk(doc):
        if not isinstance(node.value, str):
            continue
        if path[:1] == ("trich_yeu",):
            subjects[path[:1]] = node
        elif path[:1] == ("van_ban_kem_theo",) and path[2:3] == ("trich_yeu",):
            subjects[path[:3]] = node
        elif path[:1] == ("phu_luc",) and path[2:] == ("ten",):
            check_end("Tên phụ lục", node.value, node.line, report)
    for subject in subjects.values():
        check_end("Trích yếu", str(subject.value), subject.line, report)


def check_type_twice(khai: KhaiVanBan, doc: Node, report: Report) -> None:
    """Warn of a subject that begins with its paper's type, which stands over it in capitals."""
    loai = khoa_loai(getattr(khai, "loai", None) or "")
    named = "" if loai in _PRINTED_WITHOUT else TEN_LOAI.get(loai, "")
    subject = khai.trich_yeu[0] if khai.trich_yeu else ""
    rest = subject[len(named) :]
    if named and subject.casefold().startswith(named.casefold()) and _ANOTHER_WORD.match(rest):
        report.warning(
            Code.TYPE_TWICE,
            f"Trích yếu mở đầu bằng tên loại “{subject[: len(named)]}”, in thành hai lần",
            find(doc, ("trich_yeu",))[1],
            hint=f"bỏ tên loại: {rest.strip()[:1].upper()}{rest.strip()[1:]}",
        )


def check_headings_end(lines: Iterable[Dong], report: Report) -> None:
    """No full stop after a heading; offices that put a colon there break no rule."""
    for heading in lines:
        if heading.kieu in _HEADINGS and heading.noi_dung.rstrip(" *").endswith("."):
            check_end(_HEADINGS[heading.kieu], heading.noi_dung, heading.line, report)


def check_end(what: str, title: str, line: int, report: Report) -> None:
    """Warn of a mark at the end of a title that does not belong to its last word."""
    bare = title.rstrip(" *")
    word, mark = bare[:-1].rpartition(" ")[2], bare[-1:]
    if mark not in _MARKS or bare.endswith(".."):
        return
    if mark == "." and ("." in word or word in _ABBREVIATED):
        return
    report.warning(
        Code.TITLE_END,
        f"{what} kết thúc bằng dấu {_MARKS[mark]}",
        line,
        hint=f"bỏ dấu “{mark}” ở cuối; docgen in như gõ",
    )
