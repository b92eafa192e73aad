"""`docgen issue`: number and date for a paper as it was approved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from docgen.cli.ket_qua import CachNoi, json_option, tell
from docgen.cli.tham_so import to_date, to_number, to_year
from docgen.cli.tieng_viet import Lenh
from docgen.workspace import Workspace

if TYPE_CHECKING:
    from docgen.cycle import Done
    from docgen.pipeline import Outcome


@click.command(cls=Lenh)
@click.argument("nam", callback=to_year)
@click.argument("ten", metavar="VĂN_BẢN")
@click.option("--so", required=True, callback=to_number, metavar="SỐ", help="Số trong sổ văn thư.")
@click.option(
    "--ngay",
    required=True,
    callback=to_date,
    metavar="NGÀY",
    help="Ngày ban hành: 12/01/2022 hoặc 2022-01-12.",
)
@click.option(
    "--file",
    type=click.Path(path_type=Path, readable=False),
    metavar="TỆP",
    help="Tệp đã được duyệt; mặc định là tệp trong out/NĂM, đã sửa tay hay chưa.",
)
@click.option(
    "--thay-the", metavar="SỐ/KÝ_HIỆU", help="Văn bản đã ban hành được thay thế, ví dụ 15/KH-STP."
)
@click.option(
    "--bo-qua-loi",
    metavar="LÝ_DO",
    help="Ban hành dù tệp còn lỗi thể thức; lý do được ghi vào sổ.",
)
@json_option()
@click.pass_obj
def issue(workspace: Path, /, cach_noi: CachNoi, **asked: Any) -> int:
    """Ghi số, ngày vào bản đã duyệt của văn bản VĂN_BẢN năm NAM, lưu lại và vào sổ."""
    from docgen import cycle
    from docgen.cli.tham_so import today
    from docgen.issuing.issue import Order

    place = Workspace.seen_from_here(workspace)
    reason = (asked["bo_qua_loi"] or "").strip() or None
    order = Order(asked["so"], asked["ngay"], today(), asked["thay_the"], reason)
    done: list[Done] = []

    def work() -> Outcome:
        done.append(cycle.issue(place, asked["nam"], asked["ten"], order, asked["file"]))
        return done[0].outcome

    return tell(place, cach_noi, work, lambda _: f"Đã ban hành {done[0].entry.cach_goi}")
