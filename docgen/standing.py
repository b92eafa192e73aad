"""How a year stands: each paper's deadline, state, number and findings. Row 6; writes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from docgen.drift import archive_fault, draft_left, drift_of
from docgen.errors import BadData, Unreadable, reason
from docgen.findings import Finding, Location, Severity, in_reading_order
from docgen.loading.missing import is_typed
from docgen.model.ledger import viet_ngay_gon
from docgen.papers import papers_of
from docgen.papers.at_hand import AtHand
from docgen.standards import theo_khoa
from docgen.workspace import PLAN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from docgen.issuing.paper import Prepared
    from docgen.model.ban_hanh import DaBanHanh
    from docgen.model.ledger import SoBanHanh
    from docgen.papers import Kind
    from docgen.standards.base import Standard
    from docgen.workspace import Workspace

_FROM_ELSEWHERE = "lấy lại tệp từ bản sao lưu, hoặc từ bản văn thư giữ"

State = Literal["chua_co", "du_thao", "qua_han", "da_ban_hanh"]


@dataclass(frozen=True, slots=True)
class Standing:
    """A paper. `han` is None while it cannot be told; `so`, `ngay` are an issued one's.

    `tep` is the issued file, else the draft, None where there is neither. `ghi_chu` names what an
    issued one, or a draft, takes the place of or corrects, and what has done so to it.
    """

    ten: str
    han: date | None
    trang_thai: State
    so: str | None
    ngay: date | None
    tep: Path | None
    findings: tuple[Finding, ...]
    ghi_chu: tuple[str, ...] = ()


def standing(workspace: Workspace, year: int, hom_nay: date) -> tuple[Standing, ...]:
    """Every paper docgen knows, then those of the ledger whose data are gone.

    Whatever fault the data have, it is a finding of the papers made of them. Raises BadData where
    the year has no folder, or the ledger, which tells how papers stand, cannot be read.
    """
    from docgen.issuing.twins import data_gone

    at_hand = AtHand(workspace, year)
    ledger = at_hand.year.ledger
    if ledger is None:
        raise BadData(in_reading_order(at_hand.year.findings))
    papers = tuple(papers_of(workspace, year))
    known = frozenset(kind.ten for kind in papers)
    gone = data_gone(ledger, year, known, workspace.display(workspace.ledger))
    return (
        *(_standing(at_hand, ledger, kind, hom_nay) for kind in papers),
        *(_issued(workspace, ledger, entry, None, said) for entry, said in gone),
    )


def _standing(at_hand: AtHand, ledger: SoBanHanh, kind: Kind, hom_nay: date) -> Standing:
    from docgen.issuing.paper import once
    from docgen.issuing.rules import unlisted

    workspace, nam, ten = at_hand.workspace, at_hand.nam, kind.ten
    paper, found = _prepared(at_hand, kind)
    han = paper.han if paper else kind.due(workspace, nam)
    archive = workspace.issued_dir(nam)
    files = {path.name: workspace.display(path) for path in archive.glob("*.docx")}
    left = tuple(unlisted(ledger, nam, ten, files))
    replaces = paper.khai.thay_the if paper else None
    # One that a paper of another name has replaced was issued all the same.
    entry = ledger.hieu_luc(nam, ten) or ledger.ban_hanh(nam, ten, replaces)
    # The data may already hold the paper that is to replace the issued one: a draft again.
    if entry and (replaces is None or ledger.theo_so(replaces) != entry):
        # Of data with a fault it is not known whether they have left what was signed.
        apart = (*drift_of(at_hand, kind, paper), *_left_by_the_log(paper)) if paper else found
        return _issued(workspace, ledger, entry, han, (*left, *apart))
    path = kind.draft(workspace, nam)
    data, _ = _bytes(path)
    form: tuple[Finding, ...] = ()
    if data is not None:
        again = f"xóa hoặc dời tệp này đi, rồi viết lại dự thảo bằng `{kind.command(nam)}`"
        form = _form(data, workspace.display(path), kind.standard, again)
        form = (*form, *(draft_left(workspace, kind, paper, data) if paper else ()))
    state: State = "chua_co" if data is None else "du_thao"
    if han is not None and han < hom_nay:
        state = "qua_han"
    findings = in_reading_order(once((*left, *found, *form)))
    notes: tuple[str, ...] = ()
    if entry:
        notes = (f"Để thay thế số {entry.so_ky_hieu} ngày {viet_ngay_gon(entry.ngay)}",)
    return Standing(ten, han, state, None, None, None if data is None else path, findings, notes)


def _left_by_the_log(paper: Prepared) -> Iterator[Finding]:
    """What of a report's data concerns issued ones too."""
    from docgen.loading.codes import Code

    of_log = {Code.RESULT_LATE, Code.RESULT_GONE, Code.COUNTED_LOST}
    return (finding for finding in paper.warnings if finding.code in of_log)


def _issued(
    workspace: Workspace,
    ledger: SoBanHanh,
    entry: DaBanHanh,
    han: date | None,
    said: tuple[Finding, ...],
) -> Standing:
    """An issued paper, its archive looked at; `said` is what there is to say besides."""
    from docgen.issuing.register import links_of

    path = workspace.issued_dir(entry.nam) / entry.tep
    faults = in_reading_order((*said, *_archive(workspace, entry, theo_khoa(entry.chuan), path)))
    ghi_chu = links_of(entry, ledger)
    issued = entry.so_ky_hieu, entry.ngay, path, faults
    return Standing(entry.ten, han, "da_ban_hanh", *issued, ghi_chu)


def _prepared(at_hand: AtHand, kind: Kind) -> tuple[Prepared | None, tuple[Finding, ...]]:
    """The paper and what there is to say of its data.

    One nobody has typed yet has no fault; but for the plan, which all others rest on.
    """
    try:
        paper = kind.make(at_hand)
    except BadData as error:
        typed = kind.ten == PLAN or is_typed(kind.source(at_hand.workspace, at_hand.nam))
        return None, error.findings if typed else ()
    return paper, paper.warnings


def _archive(
    workspace: Workspace, entry: DaBanHanh, standard: Standard, path: Path
) -> tuple[Finding, ...]:
    fault = archive_fault(workspace, entry)
    data, _ = _bytes(path)
    form = () if data is None else _form(data, workspace.display(path), standard)
    return form if fault is None else (fault, *form)


def _bytes(path: Path) -> tuple[bytes | None, str]:
    try:
        return path.read_bytes(), ""
    except OSError as error:
        return None, reason(error)


def _form(
    data: bytes, shown: str, standard: Standard, lost: str = _FROM_ELSEWHERE
) -> tuple[Finding, ...]:
    from docgen.checks import check_paper
    from docgen.issuing.codes import Code

    try:
        return check_paper(data, shown, standard)
    except Unreadable as error:
        said = error.message.removeprefix(f"{shown}: ")
        message = f"{said[:1].upper()}{said[1:]}"
        return (Finding(Code.UNREADABLE, Severity.ERROR, message, Location(shown), lost),)
