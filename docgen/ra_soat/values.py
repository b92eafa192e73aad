"""The texts of a year with their places, and what a rule finds in one of them."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from docgen.ra_soat.codes import PREFIX
from docgen.values import NamedTuple
from docgen.vietnamese import khoa_so_sanh

if TYPE_CHECKING:
    from datetime import date

    from docgen.model.directory import DanhBa
    from docgen.model.ra_soat import RaSoat
    from docgen.ra_soat.codes import Code

EVERY = ("*",)
"""Every paper of the year."""

_AROUND = 50  # characters of a long text before and after what was found in it


class Cho(NamedTuple):
    """A text and where it is typed.

    `tep` is the file inside the year's folder ("tinh-nguyen/doi-1.md"), or inside data/ for a file
    all years share. `khoa` is the key it is declared under ("van_ban_goc.so", "noi_nhan.0"), ""
    for text and cells. `text` is as typed, in NFC, names in braces. In a table
    `canh` is the first text of its row, `cot` the name of its column, "" in the row of names, `o`
    its row and column, from 0. `ngay` are the first and last day of the month of its paper.
    """

    tep: str
    shown: str
    line: int
    text: str
    khoa: str = ""
    canh: str = ""
    cot: str = ""
    ngay: tuple[date, date] | None = None
    o: tuple[int, int] | None = None


class NguoiKyKhai(NamedTuple):
    """A signer as a shared file declares him; `ten_tep` and `line` say where."""

    tep: str
    shown: str
    line: int
    ma: str
    ho_ten: str
    tu: date | None
    den: date | None


class NamRaSoat(NamedTuple):
    """Everything the rules look at.

    `cho` are the texts of the year, `chung` those of the files all years share, `cu` those of the
    year it was made from, where that is still there.
    """

    nam: int
    review: RaSoat | None
    danh_ba: DanhBa
    cho: tuple[Cho, ...]
    chung: tuple[Cho, ...]
    cu: tuple[Cho, ...]
    nguoi_ky: tuple[NguoiKyKhai, ...]


class Dieu(NamedTuple):
    """Something to decide: at `cho`, about `ve` (the words in question), with a way to mend it.

    `gap` are those words as they stand in the text. `van_ban` names the papers' files it concerns
    besides that of `cho`; "*" stands for every paper of the year. `nhan_ra` is what the ID is made
    of where the text of `cho` is not what is asked about.
    """

    code: Code
    cho: Cho
    ve: str
    message: str
    hint: str
    gap: str = ""
    van_ban: tuple[str, ...] = ()
    nhan_ra: str = ""

    @property
    def ma(self) -> str:
        """The stable ID: of kind, file and words, not of the line."""
        stem = self.cho.tep.rpartition(".")[0]  # a table turned into a workbook is the same table
        said = (self.nhan_ra,) if self.nhan_ra else (self.ve, self.cho.canh, self.cho.text)
        parts = (stem, *map(khoa_so_sanh, said))
        digest = hashlib.sha256("\n".join(parts).encode("utf-8")).hexdigest()
        return f"{PREFIX[self.code]}-{digest[:6]}"

    @property
    def trich(self) -> str:
        """The text around the words in question, on one line."""
        text = " ".join(self.cho.text.split())
        found = text.find(" ".join(self.gap.split())) if self.gap else 0
        start = max(found - _AROUND, 0)
        start = text.rfind(" ", 0, start) + 1 if start else 0
        stop = max(found, 0) + len(self.gap) + _AROUND
        end = text.find(" ", stop) if stop < len(text) else -1
        cut = text[start:] if end == -1 else text[start:end] + " …"
        return f"… {cut}" if start else cut
