"""`docgen template build | check | vars`."""

from __future__ import annotations

from pathlib import Path

import click

from docgen.cli.ket_qua import tell
from docgen.cli.tieng_viet import NhomLenh
from docgen.workspace import Workspace


@click.group(cls=NhomLenh)
def template() -> None:
    """Tạo mẫu, kiểm tra mẫu, xem các tên dùng được."""


@template.command()
@click.option("--force", is_flag=True, help="Làm lại cả mẫu đã sửa tay; bản cũ được giữ bên cạnh.")
@click.pass_obj
def build(workspace: Path, force: bool) -> None:
    """Tạo các mẫu .docx theo quy định; mẫu đã sửa tay được giữ nguyên."""
    from docgen import pipeline
    from docgen.files import OverEdits

    place = Workspace.at(workspace)
    policy = OverEdits.KEEP_BESIDE if force else OverEdits.REFUSE
    tell(place, as_json=False, work=lambda: pipeline.build_templates(place, policy))


@template.command()
@click.option("--json", "as_json", is_flag=True, help="In kết quả thành một đối tượng JSON.")
@click.pass_obj
def check(workspace: Path, as_json: bool) -> int:
    """Đối chiếu mọi mẫu với các tên dùng được và với quy định về thể thức."""
    from docgen import pipeline

    place = Workspace.at(workspace)
    if as_json:
        return tell(place, as_json, lambda: pipeline.check_templates(place))
    outcome = pipeline.check_templates(place)
    code = tell(place, as_json, lambda: outcome)
    if not outcome.findings:
        click.echo("Các mẫu: không có lỗi")
    return code


@template.command("vars")
def list_vars() -> None:
    """Liệt kê các tên mà mẫu được dùng, kèm giải thích."""
    from docgen.van_ban import names_offered

    for name, mo_ta in names_offered().items():
        click.echo(f"{name:<20}{mo_ta}")
