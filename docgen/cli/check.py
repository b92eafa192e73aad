"""`docgen check`: papers from anywhere held against the law."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from docgen.cli.ket_qua import CachNoi, json_option
from docgen.cli.tham_so import THU_MUC
from docgen.cli.tieng_viet import Lenh
from docgen.errors import Unreadable, WrongUsage
from docgen.findings import State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from docgen.inspection import Copies, Inspected, Walk, Wish

_NORMS = ("nd30", "hd29")
_FORMATS = ("text", "json", "sarif", "docx")


@click.command(cls=Lenh)
@click.argument("duong_dan", nargs=-1, metavar="TỆP|THƯ_MỤC...", type=click.Path(path_type=Path))
@click.option(
    "--norm",
    type=click.Choice(_NORMS),
    help="Đánh giá theo Nghị định 30 hay HD 29 của Đoàn; mặc định: xem phần đầu văn bản.",
)
@click.option(
    "--format",
    "dang",
    type=click.Choice(_FORMATS),
    default="text",
    help="In thành chữ, một đối tượng JSON, SARIF 2.1.0, hay ghi vào --out bản sao .docx có mỗi "
    "lỗi là một chú thích.",
)
@click.option("--fix", is_flag=True, help="Ghi vào --out bản đã sửa những lỗi chắc chắn sửa được.")
@click.option("--diff", is_flag=True, help="Chỉ in những chỗ --fix sẽ sửa, không ghi gì.")
@click.option("--out", type=THU_MUC, help="Thư mục để ghi bản sao; tệp gốc không bao giờ bị ghi.")
@click.option(
    "--force", is_flag=True, help="Ghi cả lên bản sao đã sửa tay; bản ấy được giữ lại bên cạnh."
)
@click.option(
    "--ignore",
    "bo_qua",
    multiple=True,
    metavar="MÃ",
    help="Bỏ qua lỗi có mã này; lâu dài thì ghi mã và lý do vào docgen.toml.",
)
@click.option("--strict", is_flag=True, help="Có cảnh báo cũng kết thúc bằng mã 1.")
@json_option("Như --format json.")
@click.pass_obj
def check(
    folder: Path,
    duong_dan: tuple[Path, ...],
    norm: str | None,
    dang: str,
    fix: bool,
    diff: bool,
    out: Path | None,
    force: bool,
    bo_qua: tuple[str, ...],
    strict: bool,
    cach_noi: CachNoi,
) -> int:
    """Kiểm tra thể thức văn bản Word bất kỳ, ví dụ: docgen check van-ban-den/ ke-hoach.docx.

    Kết thúc bằng mã 0 khi không có lỗi, 1 khi có lỗi, 4 khi có tệp không đánh giá được; với
    --fix thì theo các bản đã ghi, với --diff thì theo các tệp như đang có, vì chưa sửa gì.
    """
    from docgen.inspection import Copies, files_of, inspect_files

    copies = _copies(fix=fix, diff=diff, commented=dang == "docx", out=out)
    if cach_noi is CachNoi.JSON:
        dang = "json"
    if copies is Copies.NONE and dang != "text":
        copies = Copies.TRIED  # of each finding a program is told whether it would be mended
    wish = _wish(folder, norm, bo_qua)._replace(copies=copies)
    walk = files_of(duong_dan)
    _hold_to_something(duong_dan, walk)
    keep = _keeper(out, duong_dan, walk, force=force)
    with _progress(len(walk.files)) as step:
        files = (*walk.closed, *inspect_files(walk.files, wish, step, keep))
    _say(files, walk, dang)
    return _exit_code(files, State.CANH_BAO if strict else State.LOI)


def _copies(*, fix: bool, diff: bool, commented: bool, out: Path | None) -> Copies:
    """Which copy the options ask for; one at a time, and written only where it is said where."""
    from docgen.inspection import Copies

    if fix + diff + commented > 1:
        raise WrongUsage("--fix, --diff và --format docx không đi cùng nhau", "chọn một")
    if (fix or commented) and out is None:
        what = "--fix" if fix else "--format docx"
        raise WrongUsage(f"{what} cần --out", "ví dụ: --out da-sua")
    if out is not None and not (fix or commented):
        raise WrongUsage("--out chỉ đi cùng --fix hoặc --format docx")
    if commented:
        return Copies.COMMENTED
    return Copies.MENDED if fix or diff else Copies.NONE


def _keeper(
    out: Path | None, asked: Sequence[Path], walk: Walk, *, force: bool
) -> Callable[[Inspected], Inspected]:
    """What becomes of each result: its copy is written, or not kept."""
    if out is None:
        return _without_copy
    from docgen.inspection.writing import Target, places_in
    from docgen.outputs import OverEdits

    over_edits = OverEdits.KEEP_BESIDE if force else OverEdits.REFUSE
    return Target(out, places_in(out, asked, walk.files), over_edits).keep


def _without_copy(file: Inspected) -> Inspected:
    return file if file.copy is None else file._replace(copy=file.copy._replace(data=None))


def _wish(folder: Path, norm: str | None, codes: Sequence[str]) -> Wish:
    """What to judge by; codes are looked up only where some are named."""
    from docgen.inspection import Ignored, Wish
    from docgen.inspection.settings import NAME, read_settings

    path = folder / NAME
    if not codes and not path.exists():
        return Wish(norm)
    from docgen.checks.every_rule import every_rule, hint_for_unknown

    known = every_rule()
    codes = [code.upper() for code in codes]  # as `docgen explain` takes them
    for code in codes:
        if code not in known:
            raise WrongUsage(f"--ignore: không có mã {code}", hint_for_unknown(code, known))
    typed = {ignored.code: ignored for ignored in read_settings(path, path.as_posix(), known)}
    typed |= {code: Ignored(code, "theo --ignore") for code in codes if code not in typed}
    return Wish(norm, tuple(typed.values()))


def _hold_to_something(asked: Sequence[Path], walk: Walk) -> None:
    """Nothing judged is not nothing wrong."""
    if not asked:
        raise WrongUsage("Chưa nêu tệp hoặc thư mục nào", "ví dụ: docgen check ke-hoach.docx")
    if not walk.files and not walk.closed:
        names = ", ".join(path.as_posix() for path in asked)
        raise WrongUsage(f"{names}: không có tệp .docx nào", _left(walk))


def _left(walk: Walk) -> str | None:
    kinds = ", ".join(f"{number} {kind}" for kind, number in sorted(walk.skipped.items()))
    return f"trong thư mục chỉ có: {kinds}" if kinds else None


@contextmanager
def _progress(files: int) -> Iterator[Callable[[str], None]]:
    """A bar on a terminal where there is something to wait for; else nothing."""
    if files < 2 or not sys.stderr.isatty():
        yield lambda _name: None
        return
    with click.progressbar(
        length=files, label="Đang kiểm tra", file=sys.stderr, item_show_func=lambda name: name
    ) as bar:
        yield lambda name: bar.update(1, name)


def _say(files: Sequence[Inspected], walk: Walk, dang: str) -> None:
    match dang:
        case "json":
            from docgen.reporters.inspected_json import files_as_json

            click.echo(files_as_json(files))
        case "sarif":
            from docgen import __version__
            from docgen.checks.every_rule import what_is_asked
            from docgen.reporters.sarif import files_as_sarif

            click.echo(files_as_sarif(files, what_is_asked(), __version__))
        case "docx":
            from docgen.reporters.copies_text import commented_line

            judged = [file for file in files if file.norm is not None]
            click.echo("".join(f"{commented_line(file)}\n" for file in judged), nl=False)
            _text([file for file in files if file.norm is None], walk)
        case _:
            _text(files, walk)


def _text(files: Sequence[Inspected], walk: Walk) -> None:
    import shutil

    from docgen.reporters.inspected_text import closing_line, files_as_table, files_as_text
    from docgen.reporters.palette import COLOURS, PLAIN
    from docgen.standards import KHOA, theo_khoa

    coloured = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    norms = {key: theo_khoa(key).name for key in KHOA}
    said = files_as_text(files, norms, COLOURS if coloured else PLAIN)
    click.echo(said, nl=False)
    if len(files) > 1 or walk.skipped:
        width = shutil.get_terminal_size((100, 24)).columns
        if said:
            click.echo()
        click.echo(files_as_table(files, width), nl=False)
        click.echo(closing_line(files, walk.skipped))


def _exit_code(files: Sequence[Inspected], least: State) -> int:
    """4 where a file could not be judged, 1 where one is as bad as `least`, else 0."""
    states = {file.standing for file in files}
    if State.KHONG_DANH_GIA in states:
        return Unreadable.exit_code
    bad = int(not states.isdisjoint({State.LOI, least}))
    return max(bad, *(file.failed for file in files), 0)
