"""A year's data from its files: every fault of every file in one run."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from docgen.errors import BadData
from docgen.findings import errors_among, in_reading_order
from docgen.loading.agency import read_agency
from docgen.loading.base_paper import check_citation
from docgen.loading.codes import Code
from docgen.loading.ledger import check_linked, read_ledger
from docgen.loading.missing import is_typed
from docgen.loading.paper import read_paper
from docgen.loading.placeholders import check_no_names
from docgen.loading.proper_names import check_bodies_begin
from docgen.loading.references import (
    Declared,
    check_base,
    check_directory,
    check_head,
    check_plan,
)
from docgen.loading.report import Report
from docgen.loading.table_file import has_table, open_table
from docgen.loading.task_table import TASKS, Known, read_tasks
from docgen.loading.tong_kinh_phi import check_total
from docgen.loading.typed import salvage
from docgen.loading.units import Units
from docgen.loading.yaml_doc import open_yaml
from docgen.model.directory import DanhBa
from docgen.model.names import TEN_CUA_VIEC, THAY_THE, ten_chung
from docgen.model.plan import KhaiKeHoach
from docgen.model.year import Nam
from docgen.values import NamedTuple
from docgen.workspace import PLAN

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from docgen.findings import Finding
    from docgen.loading.paper import Read
    from docgen.model.agency import CoQuan
    from docgen.model.ban_hanh import DaBanHanh
    from docgen.model.ledger import SoBanHanh
    from docgen.model.paper import KhaiVanBan
    from docgen.model.tasks import NhiemVu
    from docgen.workspace import Workspace

_Paper = TypeVar("_Paper")


class ReadYear(NamedTuple):
    """A year as far as its files could be read; `findings` grows while papers are judged by it.

    `table` knows the lines of the tasks. `ra_soat` says that it was made from an earlier year, and
    its review asks what has changed since.
    """

    nam: int
    ra_soat: bool
    agency: CoQuan | None
    directory: DanhBa | None
    plan: Read[KhaiKeHoach]
    tasks: tuple[NhiemVu, ...] | None
    table: Report
    ledger: SoBanHanh | None
    findings: list[Finding]

    @property
    def names(self) -> frozenset[str] | None:
        """The common names texts may use; None while it is not known whether all are declared."""
        return ten_chung(self.plan.khai) if self.plan.khai else None

    def issued(self, ten: str, khai: KhaiVanBan) -> bool:
        """Whether that paper is no draft any more: what waited for a person was decided then."""
        return self.issued_paper(ten, khai) is not None

    def issued_paper(self, ten: str, khai: KhaiVanBan) -> DaBanHanh | None:
        """That paper as the ledger has it; None while it is a draft, or the ledger is not known."""
        return self.ledger.ban_hanh(self.nam, ten, khai.thay_the) if self.ledger else None

    def names_of(self, khai: KhaiVanBan | None, *offered: Iterable[str]) -> frozenset[str] | None:
        """The names a paper may use: the common ones, those `offered` to it, its own values."""
        if khai is None or self.names is None or _own_lost(khai):
            return None
        return self.names.union(khai.gia_tri, *offered, _of_issued(khai, reviewed=self.ra_soat))

    def apart(self) -> ReadYear:
        """The same year with findings of its own: what is added to them stays there."""
        found = list(self.findings)
        plan = self.plan._replace(report=self.plan.report._replace(findings=found))
        return self._replace(plan=plan, table=self.table._replace(findings=found), findings=found)

    def whole_with(self, paper: _Paper | None) -> tuple[Nam, _Paper, tuple[Finding, ...]]:
        """The year, one of its papers and the warnings about both; None is one with faults.

        Raises `BadData` with every finding so far.
        """
        nam, findings = self.whole()
        if paper is None:
            raise BadData(findings)
        return nam, paper, findings

    def whole(self) -> tuple[Nam, tuple[Finding, ...]]:
        """The year and the warnings so far. Raises `BadData` with every finding so far."""
        ordered, plan = in_reading_order(self.findings), self.plan
        if errors_among(ordered) or not (
            self.agency
            and self.directory
            and self.ledger is not None
            and plan.khai
            and plan.van_xuoi
        ):
            raise BadData(ordered)
        return Nam(
            nam=self.nam,
            co_quan=self.agency,
            danh_ba=self.directory,
            ke_hoach=plan.khai,
            van_xuoi=plan.van_xuoi,
            nhiem_vu=self.tasks or (),
            ban_hanh=self.ledger,
        ), ordered


def load_year(workspace: Workspace, year: int) -> tuple[Nam, tuple[Finding, ...]]:
    """The year's data and the warnings about it.

    Raises `BadData` with every fault of every file, warnings among them, in reading order.
    """
    return read_year(workspace, year).whole()


def read_year(workspace: Workspace, year: int) -> ReadYear:
    """What every paper of the year rests on. Raises `BadData` where the year has no folder."""
    findings: list[Finding] = []
    agency = read_agency(workspace, findings)
    directory = read_directory(workspace, findings)
    ledger = read_ledger(workspace, agency.danh_so if agency else "chung", findings)
    folder = workspace.year_data(year)
    if not folder.is_dir():
        _no_folder(workspace, year, findings)
        raise BadData(in_reading_order(findings))
    reviewed = is_typed(workspace.review_file(year))
    path = folder / f"{PLAN}.md"
    plan = read_paper(path, KhaiKeHoach, Report.of(workspace, path, findings))
    names = None
    if plan.khai and not _own_lost(plan.khai):
        names = ten_chung(plan.khai) | plan.khai.gia_tri.keys()
    in_plan = names
    if names and plan.khai:
        in_plan = names.union(_of_issued(plan.khai, reviewed=reviewed))
    units = Units.of(agency) if agency else None
    plan.check_names(in_plan, in_plan)
    tasks, table = _tasks(workspace, folder, plan, Known(units, names, year), findings)
    if plan.khai and plan.doc:
        declared = Declared(plan.khai, plan.doc, plan.report, year, reviewed)
        check_plan(declared, plan.khai, plan.van_xuoi)
        check_head(declared, agency, directory)
        check_linked(declared, PLAN, plan.khai.loai, ledger, plan.van_xuoi)
        if plan.khai.van_ban_goc:
            check_citation(declared, plan.khai.van_ban_goc)
        if plan.khai.van_ban_goc and directory:
            check_base(declared, plan.khai.van_ban_goc, directory)
        if tasks is not None:
            check_total(declared, plan.khai, plan.van_xuoi, tasks)
    return ReadYear(year, reviewed, agency, directory, plan, tasks, table, ledger, findings)


def read_directory(workspace: Workspace, findings: list[Finding]) -> DanhBa | None:
    """The directory as far as it can be read, its faults in `findings`."""
    path = workspace.directory
    opened = open_yaml(path, Report.of(workspace, path, findings))
    if opened is None:
        return None
    check_no_names(*opened)
    directory, doc = salvage(DanhBa, *opened)
    if directory:
        check_directory(directory, doc, opened[1])
        bodies = ((body.ten, ("noi", k, "ten")) for k, body in enumerate(directory.noi))
        check_bodies_begin(bodies, "Sở Nội vụ", doc, opened[1])
    return directory


def _own_lost(khai: KhaiVanBan) -> bool:
    """Whether values of its own are declared and none of them could be read."""
    return "gia_tri" in khai.typed and not khai.gia_tri and not khai.whole


def _of_issued(khai: KhaiVanBan, *, reviewed: bool) -> tuple[str, ...]:
    """The names of the papers it replaces, amends and corrects.

    The review asks about a sentence that came over without the paper it replaces.
    """
    named = tuple(TEN_CUA_VIEC[viec] for viec in khai.cac_lien_ket)
    return (*named, THAY_THE) if reviewed else named


def _no_folder(workspace: Workspace, year: int, findings: list[Finding]) -> None:
    known = workspace.years()
    years = ", ".join(map(str, known))
    last = year - 1
    made = f"; lập từ năm trước: docgen rollover {last} {year}" if last in known else ""
    Report.of(workspace, workspace.year_data(year), findings).error(
        Code.MISSING_FILE,
        f"Không có dữ liệu năm {year}",
        hint=f"các năm đã có: {years}{made}"
        if years
        else "lấy dữ liệu mẫu bằng `docgen init THƯ_MỤC`",
    )


def _tasks(
    workspace: Workspace,
    folder: Path,
    plan: Read[KhaiKeHoach],
    known: Known,
    findings: list[Finding],
) -> tuple[tuple[NhiemVu, ...] | None, Report]:
    """The tasks, and the report that knows their lines.

    None where the table has a fault, so that nothing is held against half of it.
    """
    before = len(errors_among(findings))
    needed = not plan.khai or bool(plan.khai.phu_luc)
    if not needed and not has_table(workspace, folder, TASKS, findings):
        whole = len(errors_among(findings)) == before
        return () if whole else None, Report.of(workspace, folder / f"{TASKS.stem}.csv", findings)
    rows, report = open_table(workspace, folder, TASKS, findings)
    tasks = None if rows is None else read_tasks(rows, known, report)
    return tasks if len(errors_among(findings)) == before else None, report
