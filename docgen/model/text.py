"""The text of a paper as typed: numbered paragraphs, and emphasis inside one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from docgen.patterns import regex
from docgen.values import NamedTuple

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

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

_TRUOC = r"\s(\[{“‘«\"'*/–—-"  # before emphasis; a star there is an escaped one
_SAU = r"\s)\]}”’»\"',;:.!?…%/–—\\-"  # after it
_DAU_SAO = regex(
    r"\\\*"
    rf"|(?P<dong>(?:(?<=[^{_TRUOC}])|(?<=[^{_TRUOC}][\"'*]))\*{{1,3}}(?![^{_SAU}]))"
    rf"|(?P<mo>(?<![^{_TRUOC}])\*{{1,3}}(?=[(\[{{“‘«\"'-]*(?:\{{\{{\s*)?\w))"
    r"|\*+"
)
_KIEU = {"*": (0, 1), "**": (1, 0), "***": (1, 1)}  # how much bold, how much italic


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
    r"""Split `*nghiêng*`, `**đậm**`, `***cả hai***` into pieces; empty pieces are left out.

    Emphasis opens before a letter or figure at the start of a word, and closes at the end of one;
    in between and around marks may stand. Any other asterisk ("(*)", "20*30", "5 * 3") is one, and
    `\*` is one always. Raises `ValueError` (Vietnamese) where emphasis is opened and not closed.
    """
    pieces: list[Manh] = []
    bold = italic = end = 0
    taken = ""
    for mark, more_bold, more_italic in _dau_sao(text):
        taken += text[end : mark.start()]
        end = mark.end()
        if not more_bold and not more_italic:
            taken += mark[0].removeprefix("\\")
            continue
        if taken:
            pieces.append(Manh(taken, bold > 0, italic > 0))
        taken = ""
        bold += more_bold
        italic += more_italic
    if bold or italic:
        raise ValueError("dấu * mở chữ đậm hoặc nghiêng mà không đóng")
    taken += text[end:]
    return (*pieces, Manh(taken)) if taken else tuple(pieces)


def co_sao_thua(text: str) -> bool:
    """Whether `**` stands beside a letter and makes nothing bold."""
    return any(
        len(mark[0]) > 1 and not bold and not mark[0].startswith("\\") and _canh_chu(mark)
        for mark, bold, _ in _dau_sao(text)
    )


def nhu_nhan_manh(text: str) -> bool:
    """Whether a text has asterisks as if for emphasis, or the backslash of a literal one."""
    marks = [*_dau_sao(text)]
    closed = any(bold < 0 or italic < 0 for _, bold, italic in marks)
    return closed or r"\*" in text or co_sao_thua(text)


def _dau_sao(text: str) -> Iterator[tuple[re.Match[str], int, int]]:
    """The asterisks of a text, with what each adds to bold and to italic: -1 closes one."""
    if "*" not in text:
        return
    bold = italic = 0
    for mark in _DAU_SAO.finditer(text):
        more_bold, more_italic = _KIEU.get(mark[0], (0, 0))
        if mark["dong"] and bold >= more_bold and italic >= more_italic:
            more_bold, more_italic = -more_bold, -more_italic
        elif not mark["mo"]:
            more_bold = more_italic = 0
        bold += more_bold
        italic += more_italic
        yield mark, more_bold, more_italic


def _canh_chu(mark: re.Match[str]) -> bool:
    around = mark.string[mark.start() - 1 : mark.start()] + mark.string[mark.end() : mark.end() + 1]
    return any(char.isalnum() for char in around)
