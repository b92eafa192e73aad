"""Many papers printed by one start of LibreOffice, which takes longer than the printing."""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from docgen.pdf import find_soffice
from tests.geometry.page import read_pages

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.geometry.page import Page

_SECONDS = 300


def soffice() -> Path:
    """LibreOffice's program; skips where it is missing, fails where the run must have it."""
    found = find_soffice()
    if found is not None:
        return found
    reason = "không có LibreOffice: chưa đo được trang in (cài gói libreoffice-writer rồi chạy lại)"
    if os.environ.get("DOCGEN_REQUIRE_LIBREOFFICE") == "1":
        pytest.fail(reason)
    pytest.skip(reason)


def print_all(papers: Mapping[str, bytes]) -> dict[str, tuple[Page, ...]]:
    """Name → docx in, name → printed pages out."""
    program = soffice()
    with tempfile.TemporaryDirectory(prefix="docgen-in-") as folder:
        work = Path(folder)
        sources = []
        for name, docx in papers.items():
            source = work / f"{name}.docx"
            source.write_bytes(docx)
            sources.append(str(source))
        profile = (work / "profile").as_uri()
        command = [str(program), f"-env:UserInstallation={profile}", "--headless", "--norestore"]
        command += ["--convert-to", "pdf:writer_pdf_Export", "--outdir", str(work), *sources]
        subprocess.run(command, capture_output=True, timeout=_SECONDS, check=True)  # noqa: S603 -- the program is LibreOffice, its arguments are ours
        return {name: read_pages((work / f"{name}.pdf").read_bytes()) for name in papers}
