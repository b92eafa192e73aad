"""The sheet a draft is submitted with, of a paper as the data has it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docgen.findings import Finding
    from docgen.issuing.paper import Prepared
    from docgen.van_ban import VanBan

KIND = "phieu-trinh"
"""What `--json` calls such a file; a paper itself is "docx" or "pdf"."""


def sheet_path(folder: Path, ten: str) -> Path:
    """Where the sheet of the paper of that name goes: "out/2022/trinh-ky/ke-hoach.docx"."""
    return folder / "trinh-ky" / f"{ten}.docx"


def sheet(paper: Prepared, shown: str, findings: tuple[Finding, ...]) -> VanBan:
    """The sheet of a draft whose file messages name `shown`, with what was found in it."""
    from docgen.compose.phieu_trinh import Trinh, compose

    return compose(
        Trinh(
            ben=paper.ben,
            nam=paper.nam.nam,
            van_ban=paper.van_ban,
            loai=paper.loai,
            ky_hieu=paper.ky_hieu,
            trich_yeu=paper.trich_yeu,
            don_vi=paper.don_vi_soan_thao,
            tep=shown,
            findings=findings,
        )
    )
