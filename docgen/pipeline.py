"""Load → compose → render → check → write: the only place that knows the order. Row 6."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Literal, NamedTuple

from docgen.errors import BadData, DocgenError, EnvironmentLacks, Unreadable, WrongUsage, reason
from docgen.files import OutputRecord, OverEdits, sha256, write_outputs, write_whole
from docgen.findings import Finding, Location, Severity, errors_among, in_reading_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from pathlib import Path

    from docgen.files import Written
    from docgen.issuing.paper import Prepared
    from docgen.papers import Kind
    from docgen.standards.base import Standard
    from docgen.van_ban import VanBan
    from docgen.workspace import Workspace


_LARGEST_TEMPLATE = 20 * 2**20  # bytes; docgen's own is some tens of kilobytes
_REBUILD = "tạo lại các mẫu bằng: docgen template build"

STALE_PDF = "DL501"  # a PDF beside a paper that has changed since
ISSUED_LEFT = "DL502"  # one of several papers that is issued already


class Paper(NamedTuple):
    """One file docgen wrote: where, of which paper, "docx" or "pdf".

    `pages` is known of a paper that was printed; `kept` is where the edited file now is, if
    there was one; `changed` is false where the file already was what docgen would write.
    """

    path: Path
    paper: str
    kind: str
    pages: int | None = None
    kept: Path | None = None
    changed: bool = True


class Outcome(NamedTuple):
    """What a command did and everything there is to say about it."""

    files: tuple[Paper, ...]
    findings: tuple[Finding, ...]


class Wish(NamedTuple):
    """How the user wants papers written: into which folder, over which file, printed or not."""

    folder: Path
    over_edits: OverEdits = OverEdits.REFUSE
    kinds: tuple[str, ...] = ("docx",)
    issued: Literal["refuse", "leave"] = "refuse"  # left as it is while others are written


def init(target: Path) -> tuple[Path, ...]:
    """Make a workspace of the shipped samples and templates; returns what was written.

    The templates are put on record, so that a later docgen may replace those nobody has edited.
    Raises what `init_workspace` raises; nothing is overwritten.
    """
    from docgen.files import put_on_record
    from docgen.workspace import Workspace, init_workspace

    written = init_workspace(target)
    workspace = Workspace.at(target)
    put_on_record(workspace.record, workspace.template_files())
    return written


def write(workspace: Workspace, year: int, names: Sequence[str], wish: Wish) -> Outcome:
    """Write the papers of these names of that year: all of them or, where one cannot be, none.

    Raises WrongUsage for an unknown name, BadData with every fault of every file, Unreadable for
    a template that cannot be read, and what `files` and `pdf` raise; nothing is written then.
    """
    from docgen.papers import kind_of

    workspace.refuse_own_folder(wish.folder)
    kinds = [kind_of(workspace, year, ten) for ten in names]
    drafts, left = _drafts(workspace, year, kinds, wish)
    contents = {draft.target: draft.docx for draft in drafts}
    pages: dict[Path, int] = {}
    # Printed before anything is written: a machine without LibreOffice leaves no half outcome.
    if "pdf" in wish.kinds:
        from docgen.pdf import page_count, to_pdfs

        printed = to_pdfs({draft.kind.tep: draft.docx for draft in drafts})
        for draft in drafts:
            pdf = printed[draft.kind.tep]
            contents[draft.target.with_suffix(".pdf")] = pdf
            pages[draft.target.with_suffix("")] = page_count(pdf)
    files = _save(workspace, wish.folder, contents, wish.over_edits)
    named = {draft.target.with_suffix(""): draft.kind.ten for draft in drafts}
    papers = (
        Paper(w.path, named[bare], w.path.suffix[1:], pages.get(bare), w.kept, w.changed)
        for w in files
        for bare in (w.path.with_suffix(""),)
    )
    findings = (f for draft in drafts for f in draft.findings)
    stale = _stale_pdfs(workspace, wish.folder, files)
    return Outcome(tuple(papers), tuple(dict.fromkeys((*left, *findings, *stale))))


class _Draft(NamedTuple):
    """A paper ready to be written, and everything there is to say of its data and its form."""

    kind: Kind
    target: Path
    docx: bytes
    findings: tuple[Finding, ...]


def _drafts(
    workspace: Workspace, year: int, kinds: Sequence[Kind], wish: Wish
) -> tuple[tuple[_Draft, ...], tuple[Finding, ...]]:
    """The papers, composed and checked; a word on each issued one. Raises what `write` raises."""
    drafts: list[_Draft] = []
    left: list[Finding] = []
    refused: DocgenError | None = None
    faults: dict[Finding, None] = {}  # what two papers rest on is said once
    for kind in kinds:
        try:
            paper = kind.make(workspace, year)
            refused = _issued(workspace, paper, wish)
            if refused is None:
                drafts.append(_draft(workspace, kind, paper, wish))
            elif wish.issued == "refuse":
                raise refused
            else:
                left.append(_left(refused, workspace.display(kind.source(workspace, year))))
        except BadData as error:
            faults |= dict.fromkeys(error.findings)
    if faults:
        raise BadData(in_reading_order(faults))
    if refused and not drafts:
        raise refused
    return tuple(drafts), tuple(left)


def _left(refused: DocgenError, shown: str) -> Finding:
    return Finding(ISSUED_LEFT, Severity.INFO, refused.message, Location(shown), refused.hint)


def _draft(workspace: Workspace, kind: Kind, paper: Prepared, wish: Wish) -> _Draft:
    from docgen.checks import check_paper

    target = wish.folder / kind.tep
    docx = composed(workspace, paper, kind.standard)
    found = check_paper(docx, workspace.display(target), kind.standard)
    return _Draft(kind, target, docx, (*paper.warnings, *found))


def composed(workspace: Workspace, paper: Prepared, standard: Standard) -> bytes:
    """The paper as the data has it, filled into its template: a draft without number and date.

    Raises BadData for a template whose tags have faults, Unreadable for one that cannot be read.
    """
    from docgen.checks import check_tags
    from docgen.render import render
    from docgen.van_ban import names_offered

    source = _template_of(workspace, paper.van_ban)
    shown = workspace.display(source)
    template = _read(source, workspace)
    unusable = errors_among(check_tags(template, shown, standard, names_offered()))
    if unusable:
        raise BadData((*unusable, *paper.warnings))
    return render(paper.van_ban, template, standard, shown)


def _issued(workspace: Workspace, paper: Prepared, wish: Wish) -> DocgenError | None:
    """Why an issued paper is not written, which is no draft any more; elsewhere a copy may be."""
    nam = paper.nam.nam
    entry = paper.nam.ban_hanh.ban_hanh(nam, paper.ten, paper.khai.thay_the)
    elsewhere = workspace.display(wish.folder) != workspace.display(workspace.out_dir(nam))
    if entry is None or elsewhere:
        return None
    archive = workspace.display(workspace.issued_dir(entry.nam) / entry.tep)
    return DocgenError(
        f"{entry.cach_goi} đã ban hành, không viết lại; bản lưu: {archive}",
        f"muốn sửa thì ban hành văn bản mới, khai thay_the: {entry.so_ky_hieu}; thêm --out để "
        "viết một bản không số từ dữ liệu vào thư mục khác",
    )


def _stale_pdfs(
    workspace: Workspace, folder: Path, files: tuple[Written, ...]
) -> tuple[Finding, ...]:
    """A word on each PDF that was printed from a paper as it was before.

    The record knows what docgen's own PDF was printed from; of another one its age tells.
    """
    written = {file.path for file in files}
    record = OutputRecord.load(workspace.record_of(folder))
    stale = []
    for docx in written:
        pdf = docx.with_suffix(".pdf")
        if pdf not in written and pdf.is_file() and not _fresh(pdf, docx, record):
            stale.append(workspace.display(pdf))
    message = "Bản PDF in từ bản Word trước, không còn khớp"
    hint = "in lại bằng --pdf, hoặc xóa bản PDF cũ"
    return tuple(
        Finding(STALE_PDF, Severity.WARNING, message, Location(pdf), hint) for pdf in sorted(stale)
    )


def _fresh(pdf: Path, docx: Path, record: OutputRecord) -> bool:
    source = record.made_from(pdf)
    if source is None:
        return pdf.stat().st_mtime_ns >= docx.stat().st_mtime_ns
    return source == sha256(docx.read_bytes())


def _save(
    workspace: Workspace, folder: Path, contents: dict[Path, bytes], over_edits: OverEdits
) -> tuple[Written, ...]:
    names = {path: workspace.display(path) for path in contents}
    sources = {
        path: contents[docx]
        for path in contents
        if path.suffix == ".pdf" and (docx := path.with_suffix(".docx")) in contents
    }
    return write_outputs(workspace.record_of(folder), contents, over_edits, names, sources)


def _template_of(workspace: Workspace, van_ban: VanBan) -> Path:
    """The template named after the paper if there is one, else its form's."""
    own = workspace.templates / f"{van_ban.ten}.docx"
    return own if own.is_file() else workspace.templates / f"{van_ban.mau}.docx"


def _read(path: Path, workspace: Workspace) -> bytes:
    shown = workspace.display(path)
    try:
        size = path.stat().st_size
        if size > _LARGEST_TEMPLATE:
            raise Unreadable(
                f"{shown}: mẫu lớn {size // 2**20} MB, quá {_LARGEST_TEMPLATE // 2**20} MB",
                "bỏ bớt ảnh trong mẫu, hoặc tạo lại mẫu bằng: docgen template build --force",
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise Unreadable(f"{shown}: không có mẫu này", _REBUILD) from error
    except OSError as error:
        raise Unreadable(
            f"{shown}: không đọc được mẫu ({reason(error)})",
            "đóng mẫu nếu đang mở trong Word, xem lại quyền đọc tệp",
        ) from error


def check_data(workspace: Workspace, years: Iterable[int], hom_nay: date) -> Outcome:
    """Every fault of the data of these years; nothing is written, nothing raised for bad data.

    `hom_nay` is today: no result can be of a later day.

    Raises WrongUsage for no year at all: nothing checked is not nothing wrong.
    """
    from docgen.loading.papers import check_year

    years = tuple(years)
    if not years:
        raise WrongUsage(
            f"{workspace.display(workspace.data)}: chưa có thư mục của năm nào để kiểm tra",
            "tạo thư mục của năm, ví dụ data/2026, hoặc lấy dữ liệu mẫu bằng `docgen init THƯ_MỤC`",
        )
    findings: dict[Finding, None] = {}  # the agency's own files are read for each year
    for year in years:
        try:
            found = check_year(workspace, year, hom_nay)
        except BadData as error:
            found = error.findings
        findings |= dict.fromkeys(found)
    return Outcome((), in_reading_order(findings))


def write_schemas(workspace: Workspace) -> tuple[Path, ...]:
    """Write the JSON Schemas of the data files into data/luoc-do/; returns their paths."""
    from docgen.loading.schemas import json_schemas

    paths = []
    for name, schema in json_schemas().items():
        path = workspace.schemas / name
        text = json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        write_whole(path, text.encode("utf-8"), workspace.display(path))
        paths.append(path)
    return tuple(paths)


class Workbook(NamedTuple):
    """A table as a workbook; where the CSV it was made from is kept, None where there was none."""

    path: Path
    kept: Path | None


def write_workbooks(workspace: Workspace, year: int) -> tuple[Workbook, ...]:
    """Turn nhiem-vu.csv and ket-qua.csv into workbooks, which are read in their place from then on.

    A year without a log gets an empty one to fill in. Raises BadData for faulty data, WrongUsage
    where both tables are workbooks already, EnvironmentLacks where a file cannot be written or the
    CSV, open elsewhere, not be moved.
    """
    from docgen.loading.excel import task_workbook
    from docgen.loading.excel_ket_qua import results_workbook
    from docgen.loading.ket_qua import load_results

    nam, results = load_results(workspace, year)
    folder = workspace.year_data(year)
    made = []
    if (folder / "nhiem-vu.csv").is_file():
        made.append(_converted(workspace, folder / "nhiem-vu.csv", task_workbook(nam)))
    if not (folder / "ket-qua.xlsx").exists():
        made.append(_converted(workspace, folder / "ket-qua.csv", results_workbook(nam, results)))
    if not made:
        raise WrongUsage(
            f"{workspace.display(folder)}: bảng nhiệm vụ và nhật ký kết quả đã ở dạng Excel",
            "sửa thẳng trong tệp Excel, docgen đọc tệp đó",
        )
    return tuple(made)


def _converted(workspace: Workspace, source: Path, content: bytes) -> Workbook:
    target = source.with_suffix(".xlsx")
    # The workbook is there before the CSV steps aside: a kill in between leaves both, which
    # loading names, and never neither.
    write_whole(target, content, workspace.display(target))
    if not source.exists():
        return Workbook(target, None)
    kept = _free_name(source)
    try:
        source.rename(kept)
    except OSError as error:
        target.unlink()
        raise EnvironmentLacks(
            f"{workspace.display(source)}: không dời được sang {kept.name} ({reason(error)})",
            "đóng tệp nếu đang mở trong Excel rồi chạy lại",
        ) from error
    return Workbook(target, kept)


def _free_name(path: Path) -> Path:
    kept = path.with_name(f"{path.name}.cu")
    number = 2
    while kept.exists():
        kept = path.with_name(f"{path.name}.cu-{number}")
        number += 1
    return kept


def build_templates(workspace: Workspace, over_edits: OverEdits) -> Outcome:
    """Make the shipped templates from the standards; edited ones are refused or kept beside."""
    from docgen import stylesheet
    from docgen.standards import KHOA, theo_khoa

    contents = {
        workspace.templates / name: data
        for key in KHOA
        for name, data in stylesheet.build_templates(theo_khoa(key)).items()
    }
    files = _save(workspace, workspace.templates, contents, over_edits)
    papers = (Paper(w.path, w.path.stem, "docx", None, w.kept, w.changed) for w in files)
    return Outcome(tuple(papers), ())


def check_templates(workspace: Workspace) -> Outcome:
    """Hold every template against the names offered and against its norm.

    The norm is that of the form a file is named after; of one named after a paper its styles tell.

    Raises Unreadable for a template that cannot be opened, or where there is none.
    """
    from docgen.checks import check_template, norm_of_template
    from docgen.standards import theo_mau
    from docgen.van_ban import names_offered

    paths = workspace.template_files()
    if not paths:
        raise Unreadable(
            f"{workspace.display(workspace.templates)}: không có mẫu .docx nào", _REBUILD
        )
    findings: list[Finding] = []
    for path in paths:
        template = _read(path, workspace)
        shown = workspace.display(path)
        norm = theo_mau(path.stem) or norm_of_template(template, shown)
        findings += check_template(template, shown, norm, names_offered())
    return Outcome((), in_reading_order(findings))
