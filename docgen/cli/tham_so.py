"""The kinds of argument several commands take: a year, a folder."""

from __future__ import annotations

import re
from pathlib import Path

import click

_YEAR = re.compile(r"[1-9][0-9]{3}")

# What cannot be read is said where it is read, with the file it concerns.
THU_MUC = click.Path(path_type=Path, file_okay=False, readable=False)


def to_year(_ctx: click.Context, _param: click.Parameter, value: str | None) -> int | None:
    """A year as its data folder is named: four digits, nothing else."""
    if value is None:
        return None
    if not _YEAR.fullmatch(value):
        raise click.BadParameter(f"“{value}” không phải là năm, cần đúng bốn chữ số như 2022")
    return int(value)
