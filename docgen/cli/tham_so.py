"""The kinds of argument several commands take: a year, a folder."""

from __future__ import annotations

import os
from datetime import date, datetime
from pathlib import Path

import click

from docgen.patterns import regex
from docgen.vietnamese import hieu_ngay

_YEAR = regex(r"[1-9][0-9]{3}")
_NUMBER = regex(r"0*[1-9][0-9]{0,5}")


class _ThuMuc(click.Path):
    """A folder that has a name: an empty one would be the current folder, a blank one is a slip."""

    def convert(
        self,
        value: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> str | bytes | os.PathLike[str]:
        if not os.fspath(value).strip():
            self.fail("tên thư mục trống", param, ctx)
        return super().convert(value, param, ctx)


# What cannot be read is said where it is read, with the file it concerns.
THU_MUC = _ThuMuc(path_type=Path, file_okay=False, readable=False)


def to_year(_ctx: click.Context, _param: click.Parameter, value: str | None) -> int | None:
    """A year as its data folder is named: four digits, nothing else."""
    if value is None:
        return None
    if not _YEAR.fullmatch(value):
        raise click.BadParameter(f"“{value}” không phải là năm, cần đúng bốn chữ số như 2022")
    return int(value)


def to_number(_ctx: click.Context, _param: click.Parameter, value: str) -> int:
    """A paper's number: digits alone, "05" or "5"."""
    if not _NUMBER.fullmatch(value):
        raise click.BadParameter(f"“{value}” không phải là số của văn bản, cần số như 15")
    return int(value)


def to_date(_ctx: click.Context, _param: click.Parameter, value: str) -> date:
    """A date as Vietnamese offices or ISO write it."""
    try:
        return hieu_ngay(value)
    except ValueError as error:
        said = str(error)
        form = ": viết ngày/tháng/năm, ví dụ 28/12/2021" if said.endswith("là ngày") else ""
        raise click.BadParameter(said + form) from error


def today() -> date:
    """The day by the machine's clock, where it stands."""
    return datetime.now().astimezone().date()
