"""The command line: click, one file a command family, no logic. Row 7."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from docgen import __version__
from docgen.cli.tieng_viet import NhomLenh, complaint
from docgen.errors import BadData, DocgenError, EnvironmentLacks, WrongUsage, reason

if TYPE_CHECKING:
    from collections.abc import Sequence

_LENH = {
    "init": ("docgen.cli.init:init", "Tạo thư mục làm việc với dữ liệu và mẫu có sẵn."),
    "plan": ("docgen.cli.plan:plan", "Viết Kế hoạch của năm cùng phụ lục nhiệm vụ."),
    "directive": (
        "docgen.cli.plan:directive",
        "Viết công văn chỉ đạo tháng 01: chỉ tiêu từng đơn vị, chia theo quý.",
    ),
    "volunteer": (
        "docgen.cli.plan:volunteer",
        "Viết Kế hoạch, Công văn của từng đội tình nguyện thuộc Chi đoàn.",
    ),
    "report": (
        "docgen.cli.plan:report",
        "Viết báo cáo kết quả một kỳ: quy-1 … quy-4, 6-thang, 9-thang, nam.",
    ),
    "write": (
        "docgen.cli.plan:write",
        "Viết văn bản khác của năm: thông báo, công văn, quyết định, tờ trình, …",
    ),
    "all": ("docgen.cli.plan:all_papers", "Viết mọi văn bản của năm trong một lần."),
    "issue": ("docgen.cli.issue:issue", "Ghi số, ngày vào bản đã duyệt, lưu lại và vào sổ."),
    "register": (
        "docgen.cli.register:register",
        "In sổ đăng ký văn bản đi của năm; xuất CSV, Excel.",
    ),
    "status": ("docgen.cli.register:status", "Xem từng văn bản của năm: hạn, tình trạng, số, lỗi."),
    "rollover": (
        "docgen.cli.next_year:rollover",
        "Lập dữ liệu năm sau từ dữ liệu và bản đã ký của năm trước.",
    ),
    "review": (
        "docgen.cli.next_year:review",
        "Xem, quyết định những điều phải sửa trong dữ liệu chép từ năm trước.",
    ),
    "check": (
        "docgen.cli.check:check",
        "Kiểm tra thể thức văn bản Word bất kỳ: từng lỗi, chỗ sai, điều khoản.",
    ),
    "explain": ("docgen.cli.explain:explain", "Giải thích một mã lỗi: quy tắc, ví dụ đúng và sai."),
    "data": ("docgen.cli.data:data", "Kiểm tra dữ liệu, lập bảng Excel, xuất lược đồ."),
    "template": ("docgen.cli.template:template", "Tạo mẫu, kiểm tra mẫu, xem các tên dùng được."),
}

_STOPPED = 130  # what a shell calls a command that Ctrl-C ended: 128 + SIGINT


@click.group(
    cls=NhomLenh,
    lazy=_LENH,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Ví dụ: docgen plan 2022 --pdf",
)
@click.option(
    "-C",
    "--workspace",
    "folder",
    envvar="DOCGEN_WORKSPACE",
    type=click.Path(path_type=Path, readable=False),
    default=Path(),
    metavar="DIR",
    help="Thư mục có data/, templates/, out/; hoặc biến DOCGEN_WORKSPACE; mặc định: nơi đang đứng.",
)
@click.version_option(
    __version__, prog_name="docgen", message="%(prog)s %(version)s", help="Hiện phiên bản."
)
@click.pass_context
def docgen(ctx: click.Context, folder: Path) -> None:
    """Soạn văn bản hành chính đúng thể thức từ dữ liệu của cả năm."""
    ctx.obj = folder


def run(arguments: Sequence[str]) -> int:
    """Run one command line; returns the exit code. Messages go to stderr, results to stdout.

    What the machine refuses (an OSError) is no bug: whoever has more to say of it than its
    reason catches it lower down.
    """
    _speak_utf8()
    try:
        result = docgen.main(list(arguments), prog_name="docgen", standalone_mode=False)
    except (click.ClickException, click.Abort, DocgenError, OSError) as error:
        return _tell(error, arguments)
    return result if isinstance(result, int) else 0


def _tell(error: Exception, arguments: Sequence[str]) -> int:
    """Say an error to whoever asked; returns the exit code. A program finds it in its object."""
    lines, code = _said(error)
    unknown = isinstance(error, click.NoSuchOption) and error.option_name == "--json"
    if "--json" in arguments and not unknown:
        from docgen.reporters import failure_as_json

        findings = error.findings if isinstance(error, BadData) else ()
        message, _, hint = lines.removeprefix("docgen: ").partition("\nGợi ý: ")
        click.echo(failure_as_json(findings, message, hint))
        if findings:
            return code
    click.echo(lines, err=True)
    return code


def _said(error: Exception) -> tuple[str, int]:
    """What the user reads of an error, and the exit code."""
    match error:
        case BadData():
            from docgen.cli.ket_qua import summary
            from docgen.reporters import as_text

            settings = error.exit_code == WrongUsage.exit_code  # docgen.toml, before any paper
            done = "chưa xét văn bản nào" if settings else "chưa ghi tệp nào"
            said = f"{as_text(error.findings)}{summary(error.findings)}; {done}"
            return said, error.exit_code
        case DocgenError():
            hint = f"\nGợi ý: {error.hint}" if error.hint else ""
            return f"docgen: {error.message}{hint}", error.exit_code
        case OSError():
            name = f"{error.filename}: " if error.filename else ""
            hint = "xem lại đường dẫn, quyền mở tệp và ổ đĩa"
            return f"docgen: {name}{reason(error)}\nGợi ý: {hint}", EnvironmentLacks.exit_code
        case click.exceptions.NoArgsIsHelpError():
            return error.format_message(), 2
        case click.ClickException():
            at = error.ctx if isinstance(error, click.UsageError) else None
            command = at.command_path if at else "docgen"
            return f"docgen: {complaint(error)}\nGợi ý: xem cách dùng bằng {command} --help", 2
        case _:
            return "Đã dừng.", _STOPPED


def _speak_utf8() -> None:
    # A Windows console of the old code page cannot print Vietnamese: what it lacks is escaped
    # instead of ending the run.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
