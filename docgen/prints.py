"""The PDFs beside papers: what LibreOffice printed, or why not, and which are of papers of before.

Row 6.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.errors import EnvironmentLacks
from docgen.files import sha256
from docgen.outputs import OutputRecord
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from docgen.workspace import Workspace


class Prints(NamedTuple):
    """The PDF and the number of pages of each paper, by its name; none where `lacking` says why."""

    pdfs: Mapping[str, bytes]
    pages: Mapping[str, int]
    lacking: EnvironmentLacks | None = None


def printed(papers: Mapping[str, bytes]) -> Prints:
    """These papers printed with one start of LibreOffice, or why the machine could not."""
    from docgen.pdf import page_count, to_pdfs

    try:
        pdfs = to_pdfs(papers)
    except EnvironmentLacks as error:
        return Prints({}, {}, error)
    return Prints(pdfs, {name: page_count(pdf) for name, pdf in pdfs.items()})


def stale_pdfs(workspace: Workspace, folder: Path, papers: Iterable[Path]) -> tuple[Path, ...]:
    """The PDFs beside these papers that were printed from them as they were before.

    The record knows what docgen's own PDF was printed from; of another one its age tells.
    """
    record = OutputRecord.load(workspace.record_of(folder))
    beside = ((docx, docx.with_suffix(".pdf")) for docx in papers if docx.is_file())
    stale = (pdf for docx, pdf in beside if pdf.is_file() and not _fresh(pdf, docx, record))
    return tuple(sorted(stale))


def _fresh(pdf: Path, docx: Path, record: OutputRecord) -> bool:
    source = record.made_from(pdf)
    if source is None:
        return pdf.stat().st_mtime_ns >= docx.stat().st_mtime_ns
    return source == sha256(docx.read_bytes())
