"""The kinds of argument several commands take: a year, a folder."""

from __future__ import annotations

import re
from pathlib import Path

import click

_YEAR = re.compile(r"[1-9][0-9]{3}")


class _Nam(click.ParamType):
    """A year as its data folder is named: four digits, nothing else."""

    name = "năm"

    def convert(
        self, value: str | int, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        if not _YEAR.fullmatch(str(value)):
            self.fail(f"“{value}” không phải là năm, cần đúng bốn chữ số như 2022", param, ctx)
        return int(value)


NAM = _Nam()
# What cannot be read is said where it is read, with the file it concerns.
THU_MUC = click.Path(path_type=Path, file_okay=False, readable=False)
