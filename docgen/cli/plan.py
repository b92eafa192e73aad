"""The commands that write papers: `docgen plan`, `directive`, `volunteer`, `report`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from docgen.cli.ket_qua import json_option, tell
from docgen.cli.tham_so import THU_MUC, to_year
from docgen.cli.tieng_viet import Lenh

if TYPE_CHECKING:
    from collections.abc import Callable

_OPTIONS = (
    click.argument("nam", callback=to_year),
    click.option("--pdf", is_flag=True, help="In thêm bản PDF (cần LibreOffice)."),
    click.option(
        "--out",
        "folder",
        type=THU_MUC,
        metavar="DIR",
        help="Ghi vào thư mục này thay cho out/NĂM.",
    ),
    click.option(
        "--force", is_flag=True, help="Ghi cả khi tệp đã được sửa tay; bản cũ được giữ bên cạnh."
    ),
    json_option(),
    click.pass_obj,
)


def _options(function: Callable[..., Any]) -> Callable[..., Any]:
    """The argument and options all papers share."""
    for decorate in reversed(_OPTIONS):
        function = decorate(function)
    return function


@click.command(cls=Lenh)
@_options
def plan(workspace: Path, **asked: Any) -> int:
    """Viết Kế hoạch năm NAM cùng phụ lục, ví dụ: docgen plan 2022."""
    return _write(workspace, asked, "ke-hoach")


@click.command(cls=Lenh)
@_options
def directive(workspace: Path, **asked: Any) -> int:
    """Viết công văn chỉ đạo tháng 01 năm NAM, ví dụ: docgen directive 2022."""
    return _write(workspace, asked, "chi-dao-thang-01")


@click.command(cls=Lenh)
@_options
@click.argument("doi", nargs=-1, metavar="[ĐỘI]...")
def volunteer(workspace: Path, doi: tuple[str, ...], **asked: Any) -> int:
    """Viết Kế hoạch và Công văn của từng đội tình nguyện năm NAM, ví dụ: docgen volunteer 2022.

    Không nêu ĐỘI thì viết cho mọi đội; nêu thì chỉ những đội ấy: docgen volunteer 2022 doi-1.
    """
    from docgen.loading.team import teams_asked
    from docgen.workspace import Workspace

    teams = teams_asked(Workspace.at(workspace), asked["nam"], doi)
    names = (f"{team}-{kind}" for team in teams for kind in ("ke-hoach", "cong-van"))
    return _write(workspace, asked, *names)


def _period(_ctx: click.Context, _param: click.Parameter, value: str) -> str:
    """The name of a reporting period."""
    from docgen.model.ky_bao_cao import TEN_KY

    if value not in TEN_KY:
        names = ", ".join(TEN_KY)
        raise click.BadParameter(f"“{value}” không phải là kỳ báo cáo; các kỳ: {names}")
    return value


@click.command(cls=Lenh)
@_options
@click.argument("ky", callback=_period)
def report(workspace: Path, ky: str, **asked: Any) -> int:
    """Viết báo cáo kỳ KY năm NAM, ví dụ: docgen report 2022 quy-1.

    Các kỳ: quy-1, quy-2, quy-3, quy-4, 6-thang, 9-thang, nam.
    """
    return _write(workspace, asked, ky)


def _write(folder: Path, asked: dict[str, Any], *names: str) -> int:
    from docgen import pipeline
    from docgen.files import OverEdits
    from docgen.workspace import Workspace

    place = Workspace.at(folder)
    wish = pipeline.Wish(
        folder=asked["folder"] or place.out_dir(asked["nam"]),
        over_edits=OverEdits.KEEP_BESIDE if asked["force"] else OverEdits.REFUSE,
        kinds=("docx", "pdf") if asked["pdf"] else ("docx",),
        issued="leave" if len(names) > 1 else "refuse",
    )
    return tell(place, asked["cach_noi"], lambda: pipeline.write(place, asked["nam"], names, wish))
