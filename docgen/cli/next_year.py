"""`docgen rollover`, `docgen review`: next year from this one, and what a person decides in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from docgen.cli.tham_so import to_year, today
from docgen.cli.tieng_viet import Lenh
from docgen.workspace import Workspace

if TYPE_CHECKING:
    from docgen.ra_soat.review import KetQuaRaSoat


@click.command(cls=Lenh)
@click.argument("nam_cu", callback=to_year)
@click.argument("nam_moi", callback=to_year)
@click.option("--json", "as_json", is_flag=True, help="In kết quả thành một đối tượng JSON.")
@click.pass_obj
def rollover(workspace: Path, nam_cu: int, nam_moi: int, as_json: bool) -> None:
    """Lập dữ liệu năm NAM_MOI từ dữ liệu, bản đã ký của năm NAM_CU, ví dụ: rollover 2022 2023."""
    from docgen import next_year
    from docgen.reporters import as_dict, as_text

    place = Workspace.seen_from_here(workspace)
    made = next_year.rollover(place, nam_cu, nam_moi)
    files = [place.display(path) for path in made.files]
    if as_json:
        answer = {
            "files": [{"path": path} for path in files],
            "findings": [as_dict(finding) for finding in made.findings],
            "open": len(made.review.mo),
        }
        click.echo(json.dumps(answer, ensure_ascii=False, indent=2))
        return
    old, new = (place.display(place.year_data(nam)) for nam in (nam_cu, nam_moi))
    click.echo(f"Đã tạo {new} từ {old}: {len(files)} tệp")
    for path in files:
        click.echo(f"  {path}")
    if made.findings:
        click.echo(as_text(made.findings), nl=False)
    if made.review.mo:
        click.echo(
            f"Còn {len(made.review.mo)} điều phải quyết định, xem bằng: docgen review {nam_moi}"
        )


@click.command(cls=Lenh)
@click.argument("nam", callback=to_year)
@click.option("--done", "ma", metavar="MÃ", help="Giữ nguyên điều mang mã này; cần --why.")
@click.option("--why", metavar="LÝ_DO", help="Vì sao giữ nguyên; ghi vào data/NĂM/ra-soat.yaml.")
@click.option("--all", "everything", is_flag=True, help="In cả những điều đã quyết định.")
@click.option("--json", "as_json", is_flag=True, help="In kết quả thành một đối tượng JSON.")
@click.pass_obj
def review(
    workspace: Path, nam: int, ma: str | None, why: str | None, everything: bool, as_json: bool
) -> int:
    """Xem những điều phải quyết định trước khi ban hành văn bản của năm NAM chép từ năm trước."""
    from docgen import next_year
    from docgen.ra_soat.review import review as look_through

    place = Workspace.seen_from_here(workspace)
    reason = (why or "").strip()
    if (ma is None) != (not reason):
        raise click.UsageError("--done và --why phải đi cùng nhau, lý do không để trống")
    if ma is not None:
        result = next_year.decide(place, nam, ma, reason, today())
    else:
        result = look_through(place, nam)
    unread = next_year.unread(place, nam, today()) if ma is None else 0
    if as_json:
        answer = {**_object(result), "data_errors": unread}
        click.echo(json.dumps(answer, ensure_ascii=False, indent=2))
    elif ma is not None:
        click.echo(f"Đã ghi lý do giữ nguyên; còn {len(result.mo)} điều phải quyết định")
    else:
        _text(result, everything)
        if unread:
            click.echo(f"Dữ liệu năm {nam} còn {unread} lỗi, chỗ có lỗi có thể chưa rà soát được;")
            click.echo(f"xem bằng: docgen data check {nam}")
    return 1 if result.buoc and result.mo and ma is None else 0


def _object(result: KetQuaRaSoat) -> dict[str, object]:
    from docgen.reporters import as_dict

    return {
        "year": result.nam,
        "binding": result.buoc,
        "open": [
            {"id": item.ma, **as_dict(item.finding), "papers": list(item.files)}
            for item in result.mo
        ],
        "done": [
            {
                "id": item.ma,
                **as_dict(item.finding),
                "why": answer.ly_do,
                "date": answer.ngay.isoformat(),
            }
            for item, answer in result.xong
        ],
        "stale": [
            {"id": answer.ma, "why": answer.ly_do, "about": answer.noi_dung}
            for answer in result.thua
        ],
    }


def _text(result: KetQuaRaSoat, everything: bool) -> None:
    from docgen.model.ledger import viet_ngay_gon
    from docgen.reporters import as_question, as_text

    for item in result.mo:
        click.echo(as_question(item.finding, item.ma), nl=False)
    for item, answer in result.xong if everything else ():
        click.echo(as_question(item.finding, item.ma), nl=False)
        click.echo(f"    Giữ nguyên, {viet_ngay_gon(answer.ngay)}: {answer.ly_do}")
    click.echo(as_text(result.stale), nl=False)
    if result.xong and not everything:
        click.echo(f"{len(result.xong)} điều đã quyết định, xem bằng: --all")
    if not result.mo:
        click.echo(f"Rà soát năm {result.nam}: không còn điều nào phải quyết định")
    elif result.buoc:
        click.echo(f"Còn {len(result.mo)} điều phải quyết định; văn bản liên quan in kèm DỰ THẢO,")
        click.echo("chưa ban hành được. Sửa dữ liệu, hoặc giữ nguyên và ghi lý do:")
        click.echo(f'  docgen review {result.nam} --done {result.mo[0].ma} --why "lý do"')
    else:
        click.echo(f"{len(result.mo)} điều nên xem lại; năm {result.nam} không chép từ năm trước")
        click.echo("nên không điều nào chặn việc ban hành.")
