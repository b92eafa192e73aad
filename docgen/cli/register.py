"""`docgen register`, `docgen status`: what has been issued, and what still waits."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import click

from docgen.cli.ket_qua import CachNoi, json_option, summary
from docgen.cli.tham_so import to_year, today
from docgen.cli.tieng_viet import Lenh
from docgen.workspace import Workspace

if TYPE_CHECKING:
    from docgen.issuing.register import So
    from docgen.standing import Standing


class _Tep(click.Path):
    """A file that has a name: an empty one would be the current folder."""

    def convert(
        self,
        value: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> str | bytes | os.PathLike[str]:
        if not os.fspath(value):
            self.fail("tên tệp trống, cần tên như so.csv, so.xlsx", param, ctx)
        return super().convert(value, param, ctx)


_FILE = _Tep(path_type=Path, dir_okay=False, readable=False)
_STATES = {
    "chua_co": "chưa có",
    "du_thao": "dự thảo",
    "qua_han": "quá hạn",
    "da_ban_hanh": "đã ban hành",
}


@click.command(cls=Lenh)
@click.argument("nam", callback=to_year)
@click.option("--csv", "csv_file", type=_FILE, metavar="TỆP", help="Ghi sổ thành tệp CSV.")
@click.option("--xlsx", "xlsx_file", type=_FILE, metavar="TỆP", help="Ghi sổ thành tệp Excel.")
@click.option("--doan", is_flag=True, help="Sổ văn bản đi của Chi đoàn thay cho sổ của cơ quan.")
@click.option(
    "--force", is_flag=True, help="Ghi cả khi tệp đã được sửa tay; bản cũ được giữ bên cạnh."
)
@json_option("In sổ thành một đối tượng JSON.")
@click.pass_obj
def register(
    workspace: Path,
    nam: int,
    csv_file: Path | None,
    xlsx_file: Path | None,
    doan: bool,
    force: bool,
    cach_noi: CachNoi,
) -> None:
    """In sổ đăng ký văn bản đi năm NAM, mười cột theo Phụ lục IV của Nghị định 30/2020/NĐ-CP."""
    from docgen import cycle
    from docgen.issuing.register import COLUMNS
    from docgen.outputs import OverEdits
    from docgen.reporters import as_table

    place = Workspace.seen_from_here(workspace)
    which: So = "doan" if doan else "co_quan"
    rows = cycle.register(place, nam, which)
    asked = {"csv": csv_file, "xlsx": xlsx_file}
    targets = {kind: path for kind, path in asked.items() if path is not None}
    policy = OverEdits.KEEP_BESIDE if force else OverEdits.REFUSE
    written = cycle.write_register(place, nam, targets, policy, which)
    if cach_noi is CachNoi.JSON:
        files = [{"path": place.display(w.path)} for w in written]
        click.echo(json.dumps({"files": files, "register": rows}, ensure_ascii=False, indent=2))
        return
    if rows:
        heads = [heading for heading, _ in COLUMNS.values()]
        click.echo(as_table(heads, [list(row.values()) for row in rows], _width()), nl=False)
    else:
        whose = " của Chi đoàn" if doan else ""
        click.echo(f"Sổ đăng ký văn bản đi{whose} năm {nam}: chưa có văn bản nào")
    if not doan and (others := len(cycle.register(place, nam, "doan"))):
        click.echo(f"Văn bản của Chi đoàn: {others}, xem bằng docgen register {nam} --doan")
    for item in written:
        click.echo(f"{'Đã ghi' if item.changed else 'Không đổi'} {place.display(item.path)}")
        if item.kept:
            click.echo(f"  bản cũ được giữ ở {place.display(item.kept)}")


@click.command(cls=Lenh)
@click.argument("nam", callback=to_year)
@json_option()
@click.pass_obj
def status(workspace: Path, nam: int, cach_noi: CachNoi) -> int:
    """Xem mọi văn bản của năm NAM: hạn, tình trạng, số, ngày, lỗi và cảnh báo."""
    from docgen.findings import errors_among
    from docgen.reporters import as_table, as_text
    from docgen.standing import standing

    place = Workspace.seen_from_here(workspace)
    papers = standing(place, nam, today())
    # What two papers rest on is said once under the table.
    findings = tuple(dict.fromkeys(found for paper in papers for found in paper.findings))
    code = 1 if errors_among(findings) else 0
    if cach_noi is CachNoi.JSON:
        rows = [_object(place, paper) for paper in papers]
        click.echo(json.dumps({"papers": rows}, ensure_ascii=False, indent=2))
        return code
    heads = ("Văn bản", "Hạn", "Tình trạng", "Số, ký hiệu", "Ngày", "Kiểm tra")
    click.echo(as_table(heads, [_cells(paper) for paper in papers], _width()), nl=False)
    if findings:
        click.echo("\n" + as_text(findings), nl=False)
        click.echo(summary(findings))
    return code


def _cells(paper: Standing) -> list[str]:
    from docgen.model.ledger import viet_ngay_gon

    return [
        paper.ten,
        viet_ngay_gon(paper.han) if paper.han else "",
        "; ".join((_state(paper), *map(_lower, paper.ghi_chu))),
        paper.so or "",
        viet_ngay_gon(paper.ngay) if paper.ngay else "",
        summary(paper.findings),
    ]


def _state(paper: Standing) -> str:
    """Of a late paper also whether there is a draft: one is to be typed, the other to be signed."""
    said = _STATES[paper.trang_thai]
    if paper.trang_thai != "qua_han":
        return said
    return f"{said}, {'có dự thảo' if paper.tep else 'chưa có'}"


def _lower(text: str) -> str:
    return text[0].lower() + text[1:]


def _object(place: Workspace, paper: Standing) -> dict[str, object]:
    from docgen.reporters import as_dict

    return {
        "paper": paper.ten,
        "deadline": paper.han.isoformat() if paper.han else None,
        "state": paper.trang_thai,
        "number": paper.so,
        "date": paper.ngay.isoformat() if paper.ngay else None,
        "path": place.display(paper.tep) if paper.tep else None,
        "notes": list(paper.ghi_chu),
        "findings": [as_dict(finding) for finding in paper.findings],
    }


def _width() -> int:
    return shutil.get_terminal_size((120, 40)).columns
