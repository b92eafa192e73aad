"""Files made from or for the data: JSON Schemas, the task table as a workbook. Row 6."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from docgen.errors import EnvironmentLacks, WrongUsage, reason
from docgen.files import write_whole
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

    from docgen.model.tasks import NhiemVu
    from docgen.workspace import Workspace


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

    A year with a plan and without a log gets an empty one to fill in; one known by its log alone
    has no other table. Raises BadData for faulty data, WrongUsage where the tables are workbooks
    already, EnvironmentLacks where a file cannot be written or the CSV, open elsewhere, not be
    moved.
    """
    from docgen.loading.excel import task_workbook
    from docgen.loading.excel_ket_qua import results_workbook
    from docgen.loading.ket_qua import RESULTS, has_only_log, load_log, load_results
    from docgen.loading.task_table import TASKS

    folder = workspace.year_data(year)
    tasks, log = folder / f"{TASKS.stem}.csv", folder / f"{RESULTS.stem}.csv"
    made, tables = [], RESULTS.goi
    if has_only_log(workspace, year):
        agency, results = load_log(workspace, year)
        all_tasks: tuple[NhiemVu, ...] = ()
    else:
        nam, results = load_results(workspace, year)
        agency, all_tasks, tables = nam.co_quan, nam.nhiem_vu, f"{TASKS.goi} và {tables}"
        if tasks.is_file():
            made.append(_converted(workspace, tasks, task_workbook(nam)))
    if not log.with_suffix(".xlsx").exists():
        sheet = results_workbook(year, agency, all_tasks, results)
        made.append(_converted(workspace, log, sheet))
    if not made:
        raise WrongUsage(
            f"{workspace.display(folder)}: {tables} đã ở dạng Excel",
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
