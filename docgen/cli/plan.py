"""The commands that write papers: `docgen plan`, `directive`, …, `write`, `all`."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from itertools import chain, repeat
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from docgen.cli.ket_qua import CachNoi, json_option, tell
from docgen.cli.tham_so import THU_MUC, to_year
from docgen.cli.tieng_viet import Lenh
from docgen.workspace import DIRECTIVE, PLAN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from click._termui_impl import ProgressBar

    from docgen.papers import Kind
    from docgen.pipeline import Outcome, Wish
    from docgen.workspace import Workspace

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
    click.option("--trinh-ky", is_flag=True, help="Viết thêm phiếu trình ký vào thư mục trinh-ky."),
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
    return _write(workspace, asked, PLAN)


@click.command(cls=Lenh)
@_options
def directive(workspace: Path, **asked: Any) -> int:
    """Viết công văn chỉ đạo tháng 01 năm NAM, ví dụ: docgen directive 2022."""
    return _write(workspace, asked, DIRECTIVE)


@click.command(cls=Lenh)
@_options
@click.argument("doi", nargs=-1, metavar="[ĐỘI]...")
def volunteer(workspace: Path, doi: tuple[str, ...], **asked: Any) -> int:
    """Viết Kế hoạch và Công văn của từng đội tình nguyện năm NAM, ví dụ: docgen volunteer 2022.

    Không nêu ĐỘI thì viết cho mọi đội; nêu thì chỉ những đội ấy: docgen volunteer 2022 doi-1.
    """
    from docgen.loading.team_files import teams_asked
    from docgen.papers import under_review
    from docgen.papers.tinh_nguyen import papers_of_team
    from docgen.workspace import Workspace

    place, nam = Workspace.seen_from_here(workspace), asked["nam"]

    def kinds() -> tuple[Kind, ...]:
        teams = teams_asked(place, nam, doi)
        papers = (kind for team in teams for kind in papers_of_team(place, nam, team))
        return tuple(under_review(place, nam, kind) for kind in papers)

    return _write_several(place, asked, kinds)


@click.command(cls=Lenh)
@_options
@click.argument("ten", metavar="VĂN_BẢN")
def write(workspace: Path, ten: str, **asked: Any) -> int:
    """Viết văn bản khác của năm NAM, gõ ở data/NAM/VĂN_BẢN.md: thông báo, công văn, quyết định…"""
    from docgen import pipeline
    from docgen.drift import with_drift
    from docgen.papers.khac import written_by_write
    from docgen.workspace import Workspace

    place, nam = Workspace.seen_from_here(workspace), asked["nam"]
    wish = _wish(place, asked)

    def work() -> Outcome:
        written = pipeline.write_kinds(place, nam, [written_by_write(place, nam, ten)], wish)
        return with_drift(place, nam, (ten,), written)

    return tell(place, asked["cach_noi"], work)


@click.command("all", cls=Lenh)
@_options
def all_papers(workspace: Path, **asked: Any) -> int:
    """Viết mọi văn bản của năm NAM đã gõ trong data/NAM; bản đã ban hành, đã sửa tay giữ nguyên."""
    from docgen import year_set
    from docgen.workspace import Workspace

    place, nam = Workspace.seen_from_here(workspace), asked["nam"]
    return _write_several(place, asked, lambda: year_set.typed_papers(place, nam))


def _shown(step: str | None) -> str | None:
    """What the bar says of a step: a paper's name, or what is done with all of them."""
    return {"": "ghi tệp", "pdf": "in PDF"}.get(step, step) if step is not None else None


@contextmanager
def _progress(papers: int, cach_noi: CachNoi) -> Iterator[Callable[[str], None]]:
    """A bar on a terminal, one step a paper and one for writing and printing; else nothing."""
    if cach_noi is CachNoi.JSON or not sys.stderr.isatty():
        yield lambda _name: None
        return
    bar: ProgressBar[str] = click.progressbar(
        length=papers + 1,
        label="Đang viết",
        file=sys.stderr,
        item_show_func=_shown,
    )
    # A step is done when the next one begins; the last, when everything is written.
    done = chain((0,), repeat(1))

    def step(name: str) -> None:
        bar.update(next(done), name)
        bar.render_progress()

    with bar:
        yield step
        bar.update(1)


def _write_several(
    place: Workspace, asked: dict[str, Any], find: Callable[[], tuple[Kind, ...]]
) -> int:
    from docgen import year_set
    from docgen.drift import with_drift

    wish = _wish(place, asked)

    def work() -> Outcome:
        kinds = find()
        with _progress(len(kinds), asked["cach_noi"]) as step:
            written = year_set.write_all(place, asked["nam"], kinds, wish, step)
        return with_drift(place, asked["nam"], (kind.ten for kind in kinds), written)

    return tell(place, asked["cach_noi"], work)


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


def _write(folder: Path, asked: dict[str, Any], ten: str) -> int:
    from docgen.drift import write_resting
    from docgen.workspace import Workspace

    place = Workspace.seen_from_here(folder)
    wish = _wish(place, asked)
    return tell(place, asked["cach_noi"], lambda: write_resting(place, asked["nam"], ten, wish))


def _wish(place: Workspace, asked: dict[str, Any]) -> Wish:
    from docgen.outputs import OverEdits
    from docgen.pipeline import Wish

    beside = (("pdf", asked["pdf"]), ("phieu-trinh", asked["trinh_ky"]))
    return Wish(
        folder=asked["folder"] or place.out_dir(asked["nam"]),
        over_edits=OverEdits.KEEP_BESIDE if asked["force"] else OverEdits.REFUSE,
        kinds=("docx", *(kind for kind, wanted in beside if wanted)),
    )
