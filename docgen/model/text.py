"""The text of a paper as typed: numbered paragraphs, and emphasis inside one."""

from __future__ import annotations

import re
from typing import Literal

from docgen.patterns import regex
from docgen.values import NamedTuple

KieuDong = Literal[
    "phan_chuong",
    "tieu_de_phan_chuong",
    "muc_so",
    "tieu_de_muc",
    "quyet_dinh",
    "dieu_tieu_de",
    "dieu",
    "muc",
    "khoan_tieu_de",
    "khoan",
    "diem",
    "gach",
    "doan",
]

_DAU_SAO = regex(r"\*{1,3}")


class Dong(NamedTuple):
    """One paragraph. `so` as typed ("I.", "1.", "a)", "-", "Điều 1."), `noi_dung` what follows it.

    What stands on a line of its own ("Chương I", "QUYẾT ĐỊNH:") is all `noi_dung`.
    """

    kieu: KieuDong
    so: str
    noi_dung: str
    line: int


class VanXuoi(NamedTuple):
    """The text under a front matter; `path` as messages name the file."""

    path: str
    dong: tuple[Dong, ...]


class Manh(NamedTuple):
    """A piece of a paragraph in one emphasis."""

    noi_dung: str
    dam: bool = False
    nghieng: bool = False


def tach_nhan_manh(text: str) -> tuple[Manh, ...]:
    """Split `*nghiêng*`, `**đậm**`, `***cả hai***` into pieces; empty pieces are left out.

    An asterisk with no letter on either side ("5 * 3", "* Ghi chú") is an asterisk. Raises
    `ValueError` (Vietnamese) where emphasis is opened and not closed.
    """
    pieces: list[Manh] = []
    bold = italic = False
    taken = ""
    end = 0
    for mark in _DAU_SAO.finditer(text):
        taken += text[end : mark.start()]
        end = mark.end()
        if _stands_alone(text, mark):
            taken += mark.group()
            continue
        if taken:
            pieces.append(Manh(taken, bold, italic))
        taken = ""
        bold ^= len(mark.group()) >= 2
        italic ^= len(mark.group()) != 2
    if bold or italic:
        raise ValueError("dấu * mở chữ đậm hoặc nghiêng mà không đóng")
    taken += text[end:]
    return (*pieces, Manh(taken)) if taken else tuple(pieces)


def _stands_alone(text: str, mark: re.Match[str]) -> bool:
    before = text[: mark.start()][-1:]
    after = text[mark.end() :][:1]
    return (not before or before.isspace()) and (not after or after.isspace())
