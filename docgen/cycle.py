"""The year's cycle in its order: issue a paper, write the register. Row 6."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from docgen.drift import drift_under
from docgen.errors import BadData, Unreadable, WrongUsage, reason
from docgen.files import clear_leftovers, keep_beside, locked, write_whole
from docgen.findings import errors_among
from docgen.ooxml.package import open_package
from docgen.outputs import OutputRecord, write_outputs
from docgen.pipeline import Outcome, Paper, composed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.issuing.issue import Order
    from docgen.issuing.paper import Prepared
    from docgen.issuing.register import So
    from docgen.issuing.twins import Twin
    from docgen.model.ban_hanh import DaBanHanh
    from docgen.outputs import OverEdits, Written
    from docgen.workspace import Workspace

_LARGEST = 50 * 2**20  # bytes; a plan with pictures is some megabytes


@dataclass(frozen=True, slots=True)
class Done:
    """What issuing did: the ledger's new entry, and the outcome every command has."""

    entry: DaBanHanh
    outcome: Outcome


def issue(workspace: Workspace, year: int, ten: str, order: Order, file: Path | None) -> Done:
    """Give a paper number and date in `file`, by default the one in out/; archive it, enter it.

    The lock is held from reading the ledger to writing it: of two who issue at once, one waits
    and then sees what the other did. The archive is written first, the ledger last: whenever
    killed, the paper is a draft or issued. Raises BadData with every reason that refuses it.
    """
    from docgen.issuing.issue import Approved
    from docgen.issuing.issue import issue as issue_paper
    from docgen.issuing.paper import once
    from docgen.issuing.rules import unlisted
    from docgen.loading.codes import OF_A_DRAFT
    from docgen.loading.ledger import write_ledger
    from docgen.papers import kind_of
    from docgen.papers.at_hand import AtHand

    kind = kind_of(workspace, year, ten)
    source = file or kind.draft(workspace, year)
    if not workspace.year_data(year).is_dir():
        # Which years there are matters more than a missing draft.
        kind.make(AtHand(workspace, year))
    docx = _read(source, workspace, kind.command(year))
    ledger_shown = workspace.display(workspace.ledger)
    with locked(workspace.ledger_lock):
        paper = kind.make(AtHand(workspace, year))
        keys = kind.typed_at(workspace, year)
        shown, again = workspace.display(source), kind.command(year)
        as_written = OutputRecord.load(workspace.record).lines_of(kind.draft(workspace, year))
        same = _twins(workspace, year, paper, order)
        tables = _tables(workspace, year, paper)
        resting = drift_under(workspace, year, ten)
        if errors_among(resting):  # what it cites is not as the ledger says
            raise BadData(resting)
        approved = Approved(docx, shown, ledger_shown, keys, again, as_written, same, tables)
        draft = composed(workspace, paper, kind.standard).docx
        issued = issue_paper(paper, order, approved, draft, kind.standard)
        archive = workspace.issued_dir(year) / issued.entry.tep
        kept = _archive(archive, issued.docx, workspace)
        if paper.so_lieu is not None:
            counted = workspace.counted_file(year, issued.entry.tep)
            clear_leftovers(counted)
            write_whole(counted, paper.so_lieu, workspace.display(counted))
        clear_leftovers(workspace.ledger)
        write_whole(workspace.ledger, write_ledger(issued.ledger), ledger_shown)
    written = Paper(archive, ten, "docx", kept=kept)
    files = {path.name: workspace.display(path) for path in archive.parent.glob("*.docx")}
    left = unlisted(issued.ledger, year, ten, files)
    own = workspace.display(kind.source(workspace, year))
    data = (f for f in paper.warnings if f.code not in OF_A_DRAFT or f.location.path != own)
    said = (*once((*data, *issued.findings)), *left, *resting)
    return Done(issued.entry, Outcome((written,), said))


def register(workspace: Workspace, year: int, so: So = "co_quan") -> tuple[dict[str, str], ...]:
    """The rows of a register of a year, for a program or a person to read.

    Raises BadData for faults of the agency's file and the ledger; no year's data is needed.
    """
    from docgen.issuing.register import rows
    from docgen.loading.ledger import load_ledger

    return rows(load_ledger(workspace)[1], year, so)


def write_register(
    workspace: Workspace,
    year: int,
    targets: Mapping[str, Path],
    over_edits: OverEdits,
    so: So = "co_quan",
) -> tuple[Written, ...]:
    """Write a register of a year as "csv", "xlsx"; one edited since is refused or kept.

    Outside the workspace no record is kept: any other file that stands there counts as edited.
    Raises WrongUsage for a target that is no place for a register; nothing is written then.
    """
    from docgen.issuing.register import as_csv, as_workbook, keeper, rows
    from docgen.loading.ledger import load_ledger

    for kind, path in targets.items():
        _refuse_target(workspace, kind, path)
    agency, ledger = load_ledger(workspace)
    table, whose = rows(ledger, year, so), keeper(ledger, agency.ten, so)
    made = {"csv": lambda: as_csv(table), "xlsx": lambda: as_workbook(table, whose, year)}
    written: tuple[Written, ...] = ()
    for kind, path in targets.items():
        names = {path: workspace.display(path)}
        with TemporaryDirectory() as nowhere:
            inside = workspace.record_of(path.parent) == workspace.record
            record = workspace.record if inside else Path(nowhere) / workspace.record.name
            written += write_outputs(record, {path: made[kind]()}, over_edits, names)
    return written


def _refuse_target(workspace: Workspace, kind: str, path: Path) -> None:
    """A register stands in no file of another kind, and nowhere among what people type."""
    shown = workspace.display(path)
    if path.suffix.casefold() != f".{kind}":
        raise WrongUsage(
            f"{shown}: không phải tên tệp .{kind}", f"đặt tên tệp có đuôi .{kind}, ví dụ so.{kind}"
        )
    if folder := workspace.typed_folder(path):
        raise WrongUsage(
            f"{shown}: nằm trong thư mục {workspace.display(folder)}/, docgen không ghi sổ vào đây",
            f"ghi vào {workspace.display(workspace.out)}/, hoặc một thư mục ngoài data/, "
            "templates/",
        )
    inside = workspace.record_of(path.parent) == workspace.record
    if not inside and not path.parent.is_dir():
        raise WrongUsage(
            f"{shown}: không có thư mục {workspace.display(path.parent)}",
            "tạo thư mục đó trước, hoặc xem lại đường dẫn",
        )


def _tables(workspace: Workspace, year: int, paper: Prepared) -> dict[str, str]:
    """The CSVs the paper's rows are typed in: how messages name them → text."""
    from docgen.loading.report import Report
    from docgen.loading.source import read_table_text

    named = {place.path for place in paper.hang.values()}
    files = {workspace.display(p): p for p in workspace.year_data(year).rglob("*.csv")}
    read = {s: read_table_text(files[s], Report(s, (), [])) for s in named & files.keys()}
    return {shown: opened[0] for shown, opened in read.items() if opened}


def _twins(workspace: Workspace, year: int, paper: Prepared, order: Order) -> tuple[Twin, ...]:
    from docgen.issuing.rules import replaced_by
    from docgen.issuing.twins import Twin, twins
    from docgen.papers import papers_of
    from docgen.papers.dinh_chinh import archived

    replaced = replaced_by(paper, order)
    found = tuple(dict.fromkeys((*twins(paper), *((replaced,) if replaced else ()))))
    names = {other.ten for other in papers_of(workspace, year)} if found else set()
    return tuple(Twin(entry, entry.ten in names, archived(workspace, entry)) for entry in found)


def _archive(path: Path, docx: bytes, workspace: Workspace) -> Path | None:
    """Write the issued file. One that stands there without an entry was left by a kill.

    The same bytes again are that file; other bytes may be somebody's and are kept beside.
    """
    try:
        old = path.read_bytes()
    except FileNotFoundError:
        old = None
    if old == docx:
        return None
    clear_leftovers(path)
    kept = keep_beside(path, old) if old is not None else None
    write_whole(path, docx, workspace.display(path))
    return kept


def _read(path: Path, workspace: Workspace, drafting: str) -> bytes:
    shown = workspace.display(path)
    if path.is_dir():
        raise Unreadable(
            f"{shown}: là một thư mục, không phải tệp",
            "chỉ tệp .docx đã được duyệt bằng --file, cả tên tệp",
        )
    try:
        if path.stat().st_size > _LARGEST:
            raise Unreadable(
                f"{shown}: tệp lớn quá {_LARGEST // 2**20} MB", "nén bớt ảnh trong Word rồi lưu lại"
            )
        docx = path.read_bytes()
    except FileNotFoundError as error:
        raise Unreadable(
            f"{shown}: không có tệp này",
            f"viết dự thảo bằng `{drafting}`, hoặc chỉ bản đã duyệt bằng --file",
        ) from error
    except OSError as error:
        raise Unreadable(
            f"{shown}: không đọc được tệp ({reason(error)})",
            "đóng tệp nếu đang mở trong Word, xem lại quyền đọc tệp",
        ) from error
    open_package(docx, shown)  # what is no .docx is said before anybody is kept waiting
    return docx
