"""`docgen template build | check | vars`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from docgen.cli.ket_qua import CachNoi, json_option, tell
from docgen.cli.tieng_viet import NhomLenh
from docgen.workspace import Workspace

if TYPE_CHECKING:
    from docgen.pipeline import Outcome


@click.group(cls=NhomLenh)
def template() -> None:
    """Tạo mẫu, kiểm tra mẫu, xem các tên dùng được."""


@template.command()
@click.option("--force", is_flag=True, help="Làm lại cả mẫu đã sửa tay; bản cũ được giữ bên cạnh.")
@click.pass_obj
def build(workspace: Path, force: bool) -> None:
    """Tạo các mẫu .docx theo quy định; mẫu đã sửa tay được giữ nguyên."""
    from docgen import pipeline
    from docgen.outputs import OverEdits

    place = Workspace.seen_from_here(workspace)
    policy = OverEdits.KEEP_BESIDE if force else OverEdits.REFUSE
    tell(place, CachNoi.CHU, lambda: pipeline.build_templates(place, policy))


@template.command()
@json_option()
@click.pass_obj
def check(workspace: Path, cach_noi: CachNoi) -> int:
    """Đối chiếu mọi mẫu với các tên dùng được và với quy định về thể thức."""
    from docgen import pipeline

    place = Workspace.seen_from_here(workspace)

    def closing(outcome: Outcome) -> str:
        return "" if outcome.findings else "Các mẫu: không có lỗi"

    return tell(place, cach_noi, lambda: pipeline.check_templates(place), closing)


@template.command("vars")
def list_vars() -> None:
    """Liệt kê các tên mà mẫu được dùng, kèm giải thích."""
    from docgen.van_ban import names_offered

    for name, mo_ta in names_offered().items():
        click.echo(f"{name:<20}{mo_ta}")
