"""The plan of the year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.findings import Location
from docgen.issuing.paper import Prepared, end_of_month, rows_typed, sources
from docgen.papers import Kind
from docgen.papers.han import due_in_month
from docgen.workspace import PLAN

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from docgen.issuing.paper import InRow
    from docgen.papers.at_hand import AtHand
    from docgen.papers.data_check import YearData
    from docgen.workspace import Workspace


def kinds(_workspace: Workspace, _year: int) -> tuple[Kind, ...]:
    """The plan, typed or not."""
    return (Kind(PLAN, ("plan",), f"{PLAN}.docx", f"{PLAN}.md", _prepared, due=_due),)


def check(_workspace: Workspace, data: YearData) -> None:
    """The schedules of its tasks; the rest is read with the year."""
    from docgen.loading.lich_ro import check_plan_schedules

    check_plan_schedules(data.year)


def _due(workspace: Workspace, year: int) -> date | None:
    from docgen.model.plan import KhaiKeHoach

    return due_in_month(workspace, year, f"{PLAN}.md", KhaiKeHoach)


def _prepared(at_hand: AtHand) -> Prepared:
    from docgen.compose import ke_hoach
    from docgen.loading.chi_dao import check_target_of_plan
    from docgen.loading.lich_ro import check_plan_schedules
    from docgen.loading.table_file import table_files
    from docgen.loading.task_table import TASKS
    from docgen.papers.o_bang import OwnLines

    workspace, year, read = at_hand.workspace, at_hand.nam, at_hand.year
    check_plan_schedules(read)
    check_target_of_plan(workspace, read)
    nam, warnings = read.whole()
    van_ban = ke_hoach.compose(nam)
    # Loading has refused two tables; without one there are no tasks.
    tables = table_files(workspace.year_data(year), TASKS)
    shown = "".join(map(workspace.display, tables))
    rows = tuple(Location(shown, task.line) for task in nam.nhiem_vu)
    places: Mapping[str, Location] = sources(van_ban, nam.van_xuoi, rows)
    blocks = tuple(block for annex in van_ban.cac_phu_luc for block in annex.khoi)
    hang: Mapping[InRow, Location] = rows_typed(blocks, rows)
    for table in tables:
        own = OwnLines(table, shown)
        places, hang = own.of_texts(places), own.of_rows(hang)
    han = end_of_month(year, nam.ke_hoach.thang)
    return Prepared(nam, nam.ke_hoach, van_ban, warnings, places, han, hang=hang)
