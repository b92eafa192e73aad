"""`docgen plan`."""

from __future__ import annotations

from pathlib import Path

import click

from docgen.cli.ket_qua import tell
from docgen.cli.tham_so import THU_MUC, to_year
from docgen.cli.tieng_viet import Lenh


@click.command(cls=Lenh)
@click.argument("nam", callback=to_year)
@click.option("--pdf", is_flag=True, help="In thêm bản PDF (cần LibreOffice).")
@click.option(
    "--out",
    "folder",
    type=THU_MUC,
    metavar="DIR",
    help="Ghi vào thư mục này thay cho out/NĂM.",
)
@click.option(
    "--force", is_flag=True, help="Ghi cả khi tệp đã được sửa tay; bản cũ được giữ bên cạnh."
)
@click.option("--json", "as_json", is_flag=True, help="In kết quả thành một đối tượng JSON.")
@click.pass_obj
def plan(
    workspace: Path, nam: int, pdf: bool, folder: Path | None, force: bool, as_json: bool
) -> int:
    """Viết Kế hoạch năm NAM cùng phụ lục, ví dụ: docgen plan 2022."""
    from docgen import pipeline
    from docgen.files import OverEdits
    from docgen.workspace import Workspace

    place = Workspace.at(workspace)
    wish = pipeline.Wish(
        folder=folder or place.out_dir(nam),
        over_edits=OverEdits.KEEP_BESIDE if force else OverEdits.REFUSE,
        kinds=("docx", "pdf") if pdf else ("docx",),
    )
    return tell(place, as_json, lambda: pipeline.plan(place, nam, wish))
