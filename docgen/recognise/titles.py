"""What the first lines of a document are known by: Quốc hiệu, the name of a type of paper."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.recognise.slips import meant
from docgen.recognise.words import bare, key
from docgen.standards.nd30.ten_loai import TEN_LOAI

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.ooxml.view import DocumentView, MarginText

CONG_VAN = "Công văn"

LEGAL: Mapping[str, str] = MappingProxyType(
    {
        key(name): name
        for name in (
            *("Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh", "Lệnh", "Nghị định"),
            *("Thông tư", "Thông tư liên tịch", "Nghị quyết liên tịch"),
        )
    }
)
"""Titles of legal documents, in the form they are compared in, and as the law writes them."""

_OF_DOAN = ("Thông tri",)  # HD 29, III.3.4: a type the state's papers do not have
_TITLED = (*(name for name in TEN_LOAI.values() if name != CONG_VAN), *_OF_DOAN)
TITLES: Mapping[str, str] = MappingProxyType({**{key(n): n for n in _TITLED}, **LEGAL})
"""Titles, in the form they are compared in, and as the law writes them."""

_ADMINISTRATIVE: Mapping[str, str] = MappingProxyType({key(n): n for n in _TITLED})
_MOST_WORDS = max(len(title.split()) for title in TITLES)


def kind_of(title: str) -> str:
    """The type a line names, as the law writes it ("Kế hoạch"); "" for a line that is no title.

    The line is the name alone, or begins with it in capitals ("KẾ HOẠCH CÔNG TÁC NĂM 2022"); a name
    with a slip in it is that all the same.
    """
    return _written(title) or meant(title, _ADMINISTRATIVE)


def slipped(title: str) -> str:
    """The type a line names with a slip in the name, or something beside it; "" for any other."""
    return "" if _written(title) else meant(title, _ADMINISTRATIVE)


def _written(title: str) -> str:
    words = key(title)
    if words in TITLES:
        return TITLES[words]
    if title != title.upper() or title.endswith((".", ";", ":", ",")):
        return ""
    split = words.split()
    openings = (" ".join(split[:n]) for n in range(min(_MOST_WORDS, len(split)), 0, -1))
    return next((TITLES[opening] for opening in openings if opening in TITLES), "")


def length_of_kind(title: str) -> int:
    """How many letters of a title name its type, of one that `kind_of` knows."""
    named = len(kind_of(title).split())
    found = re.match(rf"\s*(?:\S+\s+){{{named - 1}}}\S+", title)
    return found.end() if found else len(title)


def first_header(view: DocumentView) -> MarginText | None:
    """The header of page 1."""
    if not view.sections:
        return None
    section = view.sections[0]
    return section.header_on("first" if section.title_page else "default")


def is_quoc_hieu(text: str) -> bool:
    """Whether a line is Quốc hiệu or its first half, wrong marks notwithstanding."""
    return bare(text).startswith(("cong hoa xa hoi", "chxhcn viet nam"))
