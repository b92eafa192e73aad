"""The sample year as an office writes and prints it: `docgen init`, `docgen all 2022 --pdf`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from docgen.model.ky_bao_cao import TEN_KY
from tests.commands import docgen, inside
from tests.geometry.page import read_pages
from tests.geometry.printing import soffice

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from tests.geometry.page import Page

DOI = ("doi-1", "doi-2")
CUA_DOI = tuple(f"{doi}-{kind}" for doi in DOI for kind in ("ke-hoach", "cong-van"))
CUA_SO = ("ke-hoach", "chi-dao-thang-01", *TEN_KY)
CAC_VAN_BAN = ("ke-hoach", "chi-dao-thang-01", *CUA_DOI, *TEN_KY)


class CaNam(NamedTuple):
    """What `docgen all` said as JSON, the workspace it wrote in, the pages it printed by paper."""

    code: int
    said: Mapping[str, Any]
    stderr: str
    root: Path
    pages: Mapping[str, tuple[Page, ...]]


def path_of(name: str, kind: str) -> str:
    """Where a paper is written."""
    folder = "tinh-nguyen/" if name in CUA_DOI else "bao-cao/" if name in TEN_KY else ""
    return f"out/2022/{folder}{name}.{kind}"


def print_the_year(folder: Path) -> CaNam:
    """Write and print every sample paper of 2022 in a workspace made there; LibreOffice once."""
    soffice()
    root = folder / "Văn phòng Sở"
    assert docgen("init", str(root))[0] == 0
    code, out, err = inside(root, "all", "2022", "--pdf", "--json")
    pdfs = {name: root / path_of(name, "pdf") for name in CAC_VAN_BAN}
    pages = {name: read_pages(file.read_bytes()) for name, file in pdfs.items() if file.is_file()}
    return CaNam(code, json.loads(out), err, root, pages)
