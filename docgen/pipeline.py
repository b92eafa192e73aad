"""Load → compose → render → check → write: the only place that knows the order. Row 6."""

from __future__ import annotations

from enum import unique
from typing import TYPE_CHECKING

from docgen.errors import BadData, DocgenError, EnvironmentLacks, WrongUsage
from docgen.findings import Finding, KnownCode, Location, Severity, in_reading_order
from docgen.outputs import Origin, OutputRecord, OverEdits, write_outputs
from docgen.prints import stale_pdfs
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from docgen.issuing.paper import Prepared
    from docgen.model.ban_hanh import DaBanHanh
    from docgen.outputs import Written
    from docgen.papers import Kind
    from docgen.papers.at_hand import AtHand
    from docgen.standards.base import Standard
    from docgen.templates import Filled
    from docgen.workspace import Workspace


@unique
class Code(KnownCode):
    """DL50: what there is to say of files that were written, or left. Never used again."""

    STALE_PDF = "DL501", "Bản PDF in từ bản Word trước"
    ISSUED_KEPT = "DL505", "Văn bản đã ban hành, giữ nguyên, không viết lại"
    EDITED_KEPT = "DL506", "Tệp đã sửa bằng tay, giữ nguyên, không viết lại"
    EDITED_UNREADABLE = "DL507", "Tệp đã sửa bằng tay không đọc được"
    NOT_PRINTED = "DL508", "Không in được PDF", EnvironmentLacks.exit_code


class Paper(NamedTuple):
    """One file docgen wrote: where, of which paper, "docx", "pdf" or "phieu-trinh".

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
    """How the user wants a paper written: into which folder, over which file, as what kinds.

    Of the kinds, "pdf" and "phieu-trinh" come beside the paper's own "docx".
    """

    folder: Path
    over_edits: OverEdits = OverEdits.REFUSE
    kinds: tuple[str, ...] = ("docx",)


def init(target: Path) -> tuple[Path, ...]:
    """Make a workspace of the shipped samples and templates; returns what was written.

    The templates are put on record, so that a later docgen may replace those nobody has edited.
    Raises what `init_workspace` raises; nothing is overwritten.
    """
    from docgen.outputs import put_on_record
    from docgen.workspace import Workspace, init_workspace

    written = init_workspace(target)
    workspace = Workspace.at(target)
    put_on_record(workspace.record, workspace.template_files())
    return written


def write(workspace: Workspace, year: int, names: Sequence[str], wish: Wish) -> Outcome:
    """Write the papers of these names of that year: all of them or, where one cannot be, none.

    Raises WrongUsage for an unknown name, and what `write_kinds` raises.
    """
    from docgen.papers import kind_of

    return write_kinds(workspace, year, [kind_of(workspace, year, ten) for ten in names], wish)


def write_kinds(workspace: Workspace, year: int, kinds: Sequence[Kind], wish: Wish) -> Outcome:
    """Write these papers of that year: all of them or, where one cannot be, none.

    Raises BadData with every fault of every file, templates too, and what `files` raises; nothing
    is written then. What cannot be printed is said, and the papers are written all the same.
    """

    def refuse(entry: DaBanHanh) -> None:
        archive = workspace.display(workspace.issued_dir(entry.nam) / entry.tep)
        raise DocgenError(
            f"{entry.cach_goi} đã ban hành, không viết lại; bản lưu: {archive}",
            f"muốn sửa thì ban hành văn bản mới, khai thay_the: {entry.so_ky_hieu}; thêm --out để "
            "viết một bản không số từ dữ liệu vào thư mục khác",
        )

    return write_drafts(workspace, drafts_of(workspace, year, kinds, wish, refuse), wish)


def write_drafts(
    workspace: Workspace,
    drafts: Sequence[Draft],
    wish: Wish,
    held: frozenset[Path] = frozenset(),
) -> Outcome:
    """Write these drafts but for the files in `held`, as whatever kinds are wished."""
    named = {draft.target: (draft.kind.ten, "docx") for draft in drafts}
    contents = {draft.target: draft.docx for draft in drafts}
    if "phieu-trinh" in wish.kinds:
        from docgen.trinh_ky import KIND, sheet_path

        for draft in drafts:
            path = sheet_path(wish.folder, draft.kind.ten)
            contents[path] = _sheet(workspace, draft)
            named[path] = (draft.kind.ten, KIND)
    pages: dict[Path, int] = {}
    said: list[Finding] = [finding for draft in drafts for finding in draft.said]
    prints = [draft for draft in drafts if draft.target.with_suffix(".pdf") not in held]
    if "pdf" in wish.kinds and prints:
        from docgen.prints import printed

        made = printed({draft.kind.tep: draft.docx for draft in prints})
        paths = {draft.kind.tep: draft.target.with_suffix(".pdf") for draft in prints}
        if made.lacking:
            said.append(_not_printed(workspace, tuple(paths.values()), made.lacking))
        for draft in (draft for draft in prints if draft.kind.tep in made.pdfs):
            path = paths[draft.kind.tep]
            contents[path] = made.pdfs[draft.kind.tep]
            named[path] = (draft.kind.ten, "pdf")
            pages |= dict.fromkeys((draft.target, path), made.pages[draft.kind.tep])
    contents = {path: data for path, data in contents.items() if path not in held}
    years = {draft.kind.ten: draft.paper.nam.nam for draft in drafts}
    origins = {path: Origin(nam=years[named[path][0]]) for path in contents}
    for draft in (draft for draft in drafts if draft.target not in held):
        origins[draft.target] = origins[draft.target]._replace(lines=draft.marks)
    files = _save(workspace, wish.folder, contents, wish.over_edits, origins)
    papers = [Paper(w.path, *named[w.path], pages.get(w.path), w.kept, w.changed) for w in files]
    stale = stale_pdfs(workspace, wish.folder, [draft.target for draft in drafts])
    said += (_stale(workspace, pdf) for pdf in stale if pdf not in contents)
    return Outcome(tuple(papers), tuple(dict.fromkeys(said)))


class Draft(NamedTuple):
    """A paper ready to be written, and everything there is to say of its data and its form.

    `marks` are those of its lines, by which it is told later who has changed what. `said` are the
    findings for who types the data: those of its words stand there, not in the draft.
    """

    kind: Kind
    paper: Prepared
    target: Path
    docx: bytes
    marks: tuple[str, ...]
    findings: tuple[Finding, ...]
    said: tuple[Finding, ...]


def drafts_of(
    workspace: Workspace,
    year: int,
    kinds: Iterable[Kind],
    wish: Wish,
    issued: Callable[[DaBanHanh], None],
) -> tuple[Draft, ...]:
    """The papers, composed and checked; of one that is no draft any more only `issued` hears.

    Raises BadData with the faults of all of them, WrongUsage for a folder nothing is written into.
    """
    from docgen.papers.at_hand import AtHand

    workspace.refuse_own_folder(wish.folder)
    at_hand = AtHand(workspace, year)
    drafts: list[Draft] = []
    errors: list[BadData] = []
    asked: list[Kind] = []
    for kind in kinds:
        asked.append(kind)
        try:
            paper = kind.make(at_hand)
            entry = _issued_entry(workspace, paper, wish)
            if entry is not None:
                issued(entry)
            else:
                drafts.append(_draft_of(at_hand, kind, paper, wish))
        except BadData as error:
            errors.append(error)
    if errors:
        raise _every_fault(workspace, errors, asked, wish)
    return tuple(drafts)


def _every_fault(
    workspace: Workspace, errors: Sequence[BadData], kinds: Iterable[Kind], wish: Wish
) -> BadData:
    """The faults of several papers at once, with those of the templates they would stand in."""
    from docgen.templates import TemplateOf, with_templates
    from docgen.trinh_ky import KIND
    from docgen.van_ban import PHIEU_TRINH

    asked = [TemplateOf(kind.ten, form, kind.standard) for kind in kinds for form in kind.mau]
    if KIND in wish.kinds:
        from docgen.standards.nd30 import ND30

        asked.append(TemplateOf(PHIEU_TRINH, PHIEU_TRINH, ND30))
    return with_templates(workspace, errors, asked)


def _draft_of(at_hand: AtHand, kind: Kind, paper: Prepared, wish: Wish) -> Draft:
    """The paper filled into its template and checked. Raises what `composed` raises."""
    from docgen.checks import judge_paper
    from docgen.issuing.marks import marks_of
    from docgen.issuing.paper import once
    from docgen.papers.be_rong import too_wide

    workspace, target = at_hand.workspace, wish.folder / kind.tep
    made = composed(workspace, paper, kind.standard)
    judged = judge_paper(made.docx, workspace.display(target), kind.standard)
    wide = too_wide(paper, made.narrow)
    other, marks = (*paper.warnings, *made.findings, *wide), marks_of(judged.view)
    findings = said = once((*other, *judged.findings))
    if judged.words:  # only then the data are read again
        from docgen.papers.placed import placed

        said = once((*other, *placed(at_hand, kind, paper, judged)))
    return Draft(kind, paper, target, made.docx, marks, findings, said)


def composed(workspace: Workspace, paper: Prepared, standard: Standard) -> Filled:
    """The paper as the data has it, filled into its template: a draft without number and date.

    Raises BadData for a template that cannot be read or whose tags have faults.
    """
    from docgen.templates import filled

    return filled(workspace, paper.van_ban, standard, paper.warnings)


def _sheet(workspace: Workspace, draft: Draft) -> bytes:
    """What the draft is submitted with."""
    from docgen.standards.nd30 import ND30
    from docgen.templates import filled
    from docgen.trinh_ky import sheet

    findings = tuple(
        f._replace(location=f.location._replace(path=workspace.inside(f.location.path)))
        for f in draft.findings
    )
    target = workspace.inside(workspace.display(draft.target))
    made = sheet(draft.paper, target, findings)
    return filled(workspace, made, ND30).docx


def _issued_entry(workspace: Workspace, paper: Prepared, wish: Wish) -> DaBanHanh | None:
    """The ledger's entry where the paper is no draft any more.

    A copy of an issued paper may be written into another folder.
    """
    nam = paper.nam.nam
    elsewhere = workspace.display(wish.folder) != workspace.display(workspace.out_dir(nam))
    return None if elsewhere else paper.nam.ban_hanh.ban_hanh(nam, paper.ten, paper.khai.thay_the)


def _stale(workspace: Workspace, pdf: Path) -> Finding:
    message = "Bản PDF in từ bản Word trước, không còn khớp"
    hint = "in lại bằng --pdf, hoặc xóa bản PDF cũ"
    place = Location(workspace.display(pdf))
    return Finding(Code.STALE_PDF, Severity.WARNING, message, place, hint)


def _not_printed(
    workspace: Workspace, wanted: Sequence[Path], lacking: EnvironmentLacks
) -> Finding:
    """A word on the PDFs that are not there, of several on their folder."""
    place = wanted[0] if len(wanted) == 1 else wanted[0].parent
    message = f"{lacking.message}; bản Word vẫn được ghi"
    shown = Location(workspace.display(place))
    return Finding(Code.NOT_PRINTED, Severity.ERROR, message, shown, lacking.hint)


def _save(
    workspace: Workspace,
    folder: Path,
    contents: dict[Path, bytes],
    over_edits: OverEdits,
    origins: Mapping[Path, Origin],
) -> tuple[Written, ...]:
    own = workspace.root_from(folder)
    names = {path: workspace.display(path) for path in contents}
    all_origins = {path: origins.get(path, Origin())._replace(workspace=own) for path in contents}
    for path in contents:
        if path.suffix == ".pdf" and (docx := path.with_suffix(".docx")) in contents:
            all_origins[path] = all_origins[path]._replace(source=contents[docx])
    record = workspace.record_of(folder)
    return write_outputs(record, contents, over_edits, names, all_origins)


def check_data(workspace: Workspace, years: Iterable[int], hom_nay: date) -> Outcome:
    """Every fault of the data of these years; nothing is written, nothing raised for bad data.

    `hom_nay` is today: no result can be of a later day.

    Raises WrongUsage for no year at all: nothing checked is not nothing wrong.
    """
    from docgen.papers.data_check import check_year

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


def build_templates(workspace: Workspace, over_edits: OverEdits) -> Outcome:
    """Make the shipped templates from the standards; edited ones are left alone or kept beside."""
    from docgen import stylesheet
    from docgen.standards import KHOA, theo_khoa

    contents = {
        workspace.templates / name: data
        for key in KHOA
        for name, data in stylesheet.build_templates(theo_khoa(key)).items()
    }
    said: list[Finding] = []
    if over_edits is OverEdits.REFUSE:
        record = OutputRecord.load(workspace.record)
        for path in [p for p, data in contents.items() if is_edited(p, record, data)]:
            del contents[path]
            said.append(kept_as_edited(workspace, path))
    files = _save(workspace, workspace.templates, contents, over_edits, {})
    papers = (Paper(w.path, w.path.stem, "docx", None, w.kept, w.changed) for w in files)
    return Outcome(tuple(papers), in_reading_order(said))


def is_edited(path: Path, record: OutputRecord, fresh: bytes | None = None) -> bool:
    """Whether a file is neither what docgen last wrote there nor `fresh`, what it would write."""
    try:
        there = path.read_bytes() if path.is_file() else None
    except OSError:
        return False  # said by whoever has to write there
    return there is not None and there != fresh and not record.knows(path, there)


def kept_as_edited(workspace: Workspace, path: Path) -> Finding:
    """A word on a file that stays because somebody has changed it."""
    return Finding(
        Code.EDITED_KEPT,
        Severity.WARNING,
        "Tệp đã sửa bằng tay, giữ nguyên, không viết lại",
        Location(workspace.display(path)),
        "thêm --force để ghi bản mới; bản đang có được giữ lại bên cạnh",
    )


def check_templates(workspace: Workspace) -> Outcome:
    """Hold every template against the names offered and against its norm.

    Raises Unreadable where there is none at all.
    """
    from docgen import templates

    return Outcome((), templates.check(workspace))
