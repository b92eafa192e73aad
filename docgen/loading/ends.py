"""Titles end without a mark: what is typed there is printed."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.loading.yaml_doc import walk

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docgen.loading.report import Report
    from docgen.loading.yaml_doc import Node
    from docgen.model.text import Dong

_MARKS = MappingProxyType({".": "chấm", ";": "chấm phẩy", ",": "phẩy", ":": "hai chấm"})
# The dot is part of these; of one with another dot in it ("v.v.") it is too.
_ABBREVIATED = frozenset({"TP", "Tp", "TX", "TT", "Co", "Ltd", "Inc", "Corp"})
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
    """The subject, on its last line, and the names of annexes."""
    subject = None
    for path, node in walk(doc):
        if path[:1] == ("trich_yeu",) and isinstance(node.value, str):
            subject = node
        elif path[:1] == ("phu_luc",) and path[2:] == ("ten",) and isinstance(node.value, str):
            check_end("Tên phụ lục", node.value, node.line, report)
    if subject:
        check_end("Trích yếu", str(subject.value), subject.line, report)


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
