"""Load → compose → render → check → write: the only place that knows the order. Row 6."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from docgen.errors import BadData, Unreadable
from docgen.files import write_output
from docgen.findings import Finding, errors_among

if TYPE_CHECKING:
    from pathlib import Path

    from docgen.files import Overwrite
    from docgen.van_ban import VanBan
    from docgen.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Written:
    """One file docgen wrote: where, of which paper, "docx" or "pdf", pages when it was printed."""

    path: Path
    paper: str
    kind: str
    pages: int | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command did and everything there is to say about it."""

    files: tuple[Written, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Wish:
    """How the user wants a paper written: into which folder, over which file, printed or not."""

    folder: Path
    overwrite: Overwrite
    kinds: tuple[str, ...] = ("docx",)


def plan(workspace: Workspace, year: int, wish: Wish) -> Outcome:
    """Write the plan of that year.

    Raises BadData with every fault of every file, Unreadable for a template that cannot be read,
    and what `files` and `pdf` raise; nothing is written then.
    """
    from docgen.compose import ke_hoach
    from docgen.loading import load_year

    nam, warnings = load_year(workspace, year)
    return _write(workspace, ke_hoach.compose(nam), wish, warnings)


def _write(
    workspace: Workspace, van_ban: VanBan, wish: Wish, warnings: tuple[Finding, ...]
) -> Outcome:
    from docgen.checks import check_paper, check_template
    from docgen.render import render
    from docgen.standards.nd30 import ND30

    source = template_of(workspace, van_ban)
    shown = workspace.display(source)
    template = _read(source, shown)
    unusable = errors_among(check_template(template, shown, ND30))
    if unusable:
        raise BadData((*unusable, *warnings))
    docx = render(van_ban, template, ND30, shown)
    target = wish.folder / f"{van_ban.ten}.docx"
    findings = check_paper(docx, workspace.display(target), ND30)
    printed = _print(docx, target, van_ban, wish)
    write_output(workspace.record, target, docx, wish.overwrite)
    files = [Written(target, van_ban.ten, "docx", printed[1].pages if printed else None)]
    if printed:
        pdf, written = printed
        write_output(workspace.record, written.path, pdf, wish.overwrite)
        files.append(written)
    return Outcome(tuple(files), (*warnings, *findings))


def _print(
    docx: bytes, target: Path, van_ban: VanBan, wish: Wish
) -> tuple[bytes, Written] | None:
    # Printed before anything is written: a machine without LibreOffice leaves no half outcome.
    if "pdf" not in wish.kinds:
        return None
    from docgen.pdf import page_count, to_pdf

    pdf = to_pdf(docx, target.name)
    return pdf, Written(target.with_suffix(".pdf"), van_ban.ten, "pdf", page_count(pdf))


def template_of(workspace: Workspace, van_ban: VanBan) -> Path:
    """The template named after the paper if there is one, else its form's."""
    own = workspace.templates / f"{van_ban.ten}.docx"
    return own if own.is_file() else workspace.templates / f"{van_ban.mau}.docx"


def _read(path: Path, shown: str) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise Unreadable(
            f"{shown}: không có mẫu", "tạo lại các mẫu bằng: docgen template build"
        ) from error
    except OSError as error:
        raise Unreadable(f"{shown}: không đọc được mẫu: {error.strerror}") from error
