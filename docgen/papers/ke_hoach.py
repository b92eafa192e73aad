"""The plan of the year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.findings import Location
from docgen.issuing.paper import Prepared, end_of_month, sources
from docgen.papers import Kind
from docgen.workspace import PLAN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.papers.at_hand import AtHand
    from docgen.papers.data_check import YearData
    from docgen.workspace import Workspace


def kinds(_workspace: Workspace, _year: int) -> tuple[Kind, ...]:
    """The plan, typed or not."""
    return (Kind(PLAN, ("plan",), f"{PLAN}.docx", f"{PLAN}.md", _prepared),)


def check(_workspace: Workspace, data: YearData) -> None:
    """The schedules of its tasks; the rest is read with the year."""
    from docgen.loading.lich_ro import check_plan_schedules

    check_plan_schedules(data.year)


def _prepared(at_hand: AtHand) -> Prepared:
    from docgen.compose import ke_hoach
    from docgen.loading.lich_ro import check_plan_schedules
    from docgen.loading.table_file import table_files
    from docgen.loading.task_table import TASKS
    from docgen.papers.o_bang import at_own_lines

    workspace, year, read = at_hand.workspace, at_hand.nam, at_hand.year
    check_plan_schedules(read)
    nam, warnings = read.whole()
    van_ban = ke_hoach.compose(nam)
    # Loading has refused two tables; without one there are no tasks.
    tables = table_files(workspace.year_data(year), TASKS)
    shown = "".join(map(workspace.display, tables))
    rows = tuple(Location(shown, task.line) for task in nam.nhiem_vu)
    by_row = sources(van_ban, nam.van_xuoi, rows)
    places: Mapping[str, Location] = by_row
    for table in tables:
        places = at_own_lines(by_row, table, shown)
    han = end_of_month(year, nam.ke_hoach.thang)
    return Prepared(nam, nam.ke_hoach, van_ban, warnings, places, han, hang=by_row)
