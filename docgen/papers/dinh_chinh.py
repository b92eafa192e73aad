"""Letters of correction, held against the archived paper they correct. Row 6."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.errors import Unreadable
from docgen.ooxml.package import open_package
from docgen.standards import theo_khoa

if TYPE_CHECKING:
    from pathlib import Path

    from docgen.issuing.paper import Prepared
    from docgen.model.ban_hanh import DaBanHanh
    from docgen.recognise import Recognised
    from docgen.workspace import Workspace


def held_against_corrected(workspace: Workspace, paper: Prepared, source: Path) -> Prepared:
    """The paper typed in `source`, warned of where it corrects another as the law does not let it.

    What corrects nothing, or a paper whose archive cannot be read, is as it was.
    """
    named = paper.khai.cac_lien_ket.get("dinh_chinh")
    corrected = paper.nam.ban_hanh.theo_so(named) if named else None
    file = archived(workspace, corrected) if corrected else None
    if corrected is None or file is None:
        return paper
    from docgen.issuing.corrections import content_corrected
    from docgen.issuing.paper import typed_at, written_at

    typed = source.read_text(encoding="utf-8-sig")
    letter = written_at(paper, typed_at(typed, workspace.display(source)))
    said = content_corrected(letter, corrected, file, theo_khoa(corrected.chuan))
    return paper._replace(warnings=(*paper.warnings, *said))


def archived(workspace: Workspace, entry: DaBanHanh) -> Recognised | None:
    """An issued paper as its archived file could be read; status says where it could not."""
    from docgen.ooxml.reading import read_view
    from docgen.recognise import recognise

    path = workspace.issued_dir(entry.nam) / entry.tep
    try:
        package = open_package(path.read_bytes(), workspace.display(path))
    except (OSError, Unreadable):
        return None
    return recognise(read_view(package), theo_khoa(entry.chuan))
