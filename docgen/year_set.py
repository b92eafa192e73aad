"""All papers of a year in one go. Row 6.

Bad data of one paper stops the whole set, as everywhere. What is issued, or changed by hand since
docgen wrote it, is left as it is and said, and stops no other paper: a year is always like that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.errors import EnvironmentLacks, Unreadable, WrongUsage
from docgen.findings import Finding, Location, Severity
from docgen.outputs import OutputRecord, OverEdits
from docgen.papers import papers_of
from docgen.pipeline import Code, drafts_of, is_edited, kept_as_edited, write_drafts
from docgen.trinh_ky import KIND, sheet_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from docgen.model.ban_hanh import DaBanHanh
    from docgen.papers import Kind
    from docgen.pipeline import Draft, Outcome, Wish
    from docgen.workspace import Workspace


def typed_papers(workspace: Workspace, year: int) -> tuple[Kind, ...]:
    """The papers of the year whose .md files are there, or lie there under another name.

    Raises BadData for a year without a folder, WrongUsage for one without a paper.
    """
    from docgen.loading.missing import is_typed

    typed = tuple(k for k in papers_of(workspace, year) if is_typed(k.source(workspace, year)))
    if typed:
        return typed
    if not workspace.year_data(year).is_dir():
        from docgen.loading.year import load_year

        load_year(workspace, year)  # says which years there are
    raise WrongUsage(
        f"{workspace.display(workspace.year_data(year))}: chưa có văn bản nào để viết",
        "chép ke-hoach.md của `docgen init` vào đây rồi sửa",
    )


def write_all(
    workspace: Workspace,
    year: int,
    kinds: Sequence[Kind],
    wish: Wish,
    step: Callable[[str], None],
) -> Outcome:
    """Write these papers with one start of LibreOffice; `step` hears of each as it is made.

    Raises BadData with the faults of all of them, and what `write_drafts` raises.
    """
    said: list[Finding] = []
    held: set[Path] = set()

    def each() -> Iterator[Kind]:
        for kind in kinds:
            step(kind.ten)
            yield kind

    def leave(entry: DaBanHanh) -> None:
        said.append(_issued(workspace, entry))

    drafts = drafts_of(workspace, year, each(), wish, leave)
    if wish.over_edits is OverEdits.REFUSE:
        drafts = tuple(_as_edited(workspace, draft, wish, held, said) for draft in drafts)
    step("pdf" if "pdf" in wish.kinds else "")
    outcome = write_drafts(workspace, drafts, wish, frozenset(held))
    return outcome._replace(findings=tuple(dict.fromkeys((*outcome.findings, *said))))


def _issued(workspace: Workspace, entry: DaBanHanh) -> Finding:
    archive = workspace.display(workspace.issued_dir(entry.nam) / entry.tep)
    message = f"Đã ban hành: {entry.cach_goi}; giữ nguyên, không viết lại"
    return Finding(Code.ISSUED_KEPT, Severity.INFO, message, Location(archive))


def _as_edited(
    workspace: Workspace, draft: Draft, wish: Wish, held: set[Path], said: list[Finding]
) -> Draft:
    """The draft as somebody has changed it, if so; its files go to `held`.

    What is checked and submitted then is the file that stands there.
    """
    record = OutputRecord.load(workspace.record_of(wish.folder))
    sheet = sheet_path(wish.folder, draft.kind.ten)
    if KIND in wish.kinds and is_edited(sheet, record):
        held.add(sheet)
        said.append(kept_as_edited(workspace, sheet))
    pdf = draft.target.with_suffix(".pdf")
    targets = [draft.target, *([pdf] if "pdf" in wish.kinds else [])]
    changed = [path for path in targets if is_edited(path, record) and not _same(path, draft)]
    if not changed:
        return draft
    held.update((draft.target, *changed))
    said.extend(kept_as_edited(workspace, path) for path in changed)
    if draft.target not in changed:
        return draft
    there = _reread(workspace, draft)
    if any(finding.code == Code.EDITED_UNREADABLE for finding in there.findings):
        held.add(pdf)
    return there


def _same(path: Path, draft: Draft) -> bool:
    return path == draft.target and path.read_bytes() == draft.docx


def _reread(workspace: Workspace, draft: Draft) -> Draft:
    from docgen.checks import check_paper

    shown = workspace.display(draft.target)
    docx = draft.target.read_bytes()
    try:
        found = check_paper(docx, shown, draft.kind.standard)
    except (Unreadable, EnvironmentLacks) as error:
        hint = "mở lại trong Word rồi lưu, hoặc thêm --force để viết lại từ dữ liệu"
        why = error.message.removeprefix(f"{shown}: ")
        message = f"Tệp đã sửa bằng tay không đọc được: {why}"
        found = (Finding(Code.EDITED_UNREADABLE, Severity.ERROR, message, Location(shown), hint),)
    findings = (*draft.paper.warnings, *found)
    return draft._replace(docx=docx, findings=findings, said=findings)
