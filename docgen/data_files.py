"""Files made from or for the data: JSON Schemas, the task table as a workbook. Row 6."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from docgen.errors import EnvironmentLacks, WrongUsage, reason
from docgen.files import write_whole

if TYPE_CHECKING:
    from pathlib import Path

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
    """The task table as a workbook, and where the CSV it was made from is kept."""

    path: Path
    kept: Path


def write_workbook(workspace: Workspace, year: int) -> Workbook:
    """Turn nhiem-vu.csv into nhiem-vu.xlsx, which is read in its place from then on.

    Raises BadData for faulty data, WrongUsage where the table is a workbook already,
    EnvironmentLacks where a file cannot be written or the CSV, open elsewhere, not be moved.
    """
    from docgen.loading import load_year
    from docgen.loading.excel import task_workbook

    nam, _ = load_year(workspace, year)
    folder = workspace.year_data(year)
    source, target = folder / "nhiem-vu.csv", folder / "nhiem-vu.xlsx"
    if not source.is_file():
        raise WrongUsage(
            f"{workspace.display(target)}: bảng nhiệm vụ đã ở dạng Excel",
            "sửa thẳng trong tệp Excel, docgen đọc tệp đó",
        )
    # The workbook is there before the CSV steps aside: a kill in between leaves both, which
    # loading names, and never neither.
    write_whole(target, task_workbook(nam), workspace.display(target))
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
