"""The real plan of 2022 as transcribed, paragraph by paragraph: what the printed plan must say."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

TEP = Path(__file__).with_name("nguon-ke-hoach-2022.txt")


@dataclass(frozen=True)
class Nguon:
    """The source's paragraphs by where they stand; `bang` has the rows, a cell its paragraphs."""

    dau: tuple[str, ...]
    noi_dung: tuple[str, ...]
    cuoi: tuple[str, ...]
    phu_luc: tuple[str, ...]
    bang: tuple[tuple[tuple[str, ...], ...], ...]

    @property
    def cac_doan(self) -> tuple[str, ...]:
        """All of it, in order."""
        cells = (text for row in self.bang for cell in row for text in cell)
        return (*self.dau, *self.noi_dung, *self.cuoi, *self.phu_luc, *cells)


def nguon_2022() -> Nguon:
    """Read the transcript: a paragraph a line, a row `cell | cell`, `<br>` between paragraphs."""
    lines = [line for line in TEP.read_text(encoding="utf-8").splitlines() if line]
    rows = [line for line in lines if line.startswith("|")]
    typed = [line for line in lines if not line.startswith("|")]
    body = next(k for k, line in enumerate(typed) if line.startswith("Thực hiện"))
    end, annex = typed.index("Nơi nhận:"), typed.index("PHỤ LỤC")
    return Nguon(
        dau=tuple(typed[:body]),
        noi_dung=tuple(typed[body:end]),
        cuoi=tuple(typed[end:annex]),
        phu_luc=tuple(typed[annex:]),
        bang=tuple(_row(row) for row in rows),
    )


def _row(line: str) -> tuple[tuple[str, ...], ...]:
    cells = line.removeprefix("|").removesuffix("|").split("|")
    return tuple(tuple(part.strip() for part in cell.split("<br>")) for cell in cells)
