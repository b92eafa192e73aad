"""`docgen data check | schema | excel`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from docgen.cli.ket_qua import CachNoi, json_option, tell
from docgen.cli.tham_so import to_year, today
from docgen.cli.tieng_viet import NhomLenh
from docgen.workspace import Workspace

if TYPE_CHECKING:
    from docgen.pipeline import Outcome


@click.group(cls=NhomLenh)
def data() -> None:
    """Kiểm tra dữ liệu, lập bảng Excel, xuất lược đồ."""


@data.command()
@click.argument("nam", callback=to_year, required=False)
@json_option()
@click.pass_obj
def check(workspace: Path, nam: int | None, cach_noi: CachNoi) -> int:
    """Kiểm tra dữ liệu của năm NAM, hoặc của mọi năm; in mọi lỗi."""
    from docgen.drift import check_data

    place = Workspace.seen_from_here(workspace)
    years = place.years() if nam is None else (nam,)

    def closing(outcome: Outcome) -> str:
        named = ", ".join(map(str, years))
        return "" if outcome.findings else f"Dữ liệu năm {named}: không có lỗi"

    return tell(place, cach_noi, lambda: check_data(place, years, today()), closing)


@data.command()
@click.pass_obj
def schema(workspace: Path) -> None:
    """Ghi lược đồ JSON vào data/luoc-do, để trình soạn thảo gợi ý và gạch chân lỗi."""
    from docgen import data_files

    place = Workspace.seen_from_here(workspace)
    for path in data_files.write_schemas(place):
        click.echo(f"Đã ghi {place.display(path)}")


@data.command()
@click.argument("nam", callback=to_year)
@click.pass_obj
def excel(workspace: Path, nam: int) -> None:
    """Chuyển bảng nhiệm vụ và nhật ký kết quả năm NAM sang Excel; docgen đọc tệp Excel từ đó."""
    from docgen import data_files

    place = Workspace.seen_from_here(workspace)
    for made in data_files.write_workbooks(place, nam):
        click.echo(f"Đã ghi {place.display(made.path)}")
        if made.kept:
            kept = place.display(made.kept)
            click.echo(f"Bảng CSV cũ được giữ ở {kept}; docgen đọc tệp Excel từ nay.")
