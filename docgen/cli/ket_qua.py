"""Say what a command did: for a person, or as one JSON object."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

import click

from docgen.findings import Severity, errors_among, exit_code_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from docgen.findings import Finding
    from docgen.pipeline import Outcome, Paper
    from docgen.workspace import Workspace

_F = TypeVar("_F", bound="Callable[..., Any]")


class CachNoi(Enum):
    """Whom a command speaks to: a person, or the program that reads its one JSON object."""

    CHU = "chu"
    JSON = "json"


def _cach_noi(_ctx: click.Context, _param: click.Parameter, value: bool) -> CachNoi:
    return CachNoi.JSON if value else CachNoi.CHU


def json_option(does: str = "In kết quả thành một đối tượng JSON.") -> Callable[[_F], _F]:
    """`--json`, handed to the command as `cach_noi`; `does` is its help."""
    return click.option("--json", "cach_noi", is_flag=True, callback=_cach_noi, help=does)


def _nothing(_outcome: Outcome) -> str:
    return ""


def tell(
    workspace: Workspace,
    cach_noi: CachNoi,
    work: Callable[[], Outcome],
    closing: Callable[[Outcome], str] = _nothing,
) -> int:
    """Do the work and say its outcome; returns the exit code (1 with errors among findings).

    `closing` makes of the outcome the line a person reads last, or "". What `work` raises travels
    on to `cli.run`, which says it to either.
    """
    match cach_noi:
        case CachNoi.JSON:
            outcome = work()
            _json(workspace, outcome.files, outcome.findings)
            return _code(outcome)
        case CachNoi.CHU:
            outcome = work()
            _text(workspace, outcome)
            if line := closing(outcome):
                click.echo(line)
            return _code(outcome)


def _code(outcome: Outcome) -> int:
    return exit_code_of(outcome.findings)


def _json(workspace: Workspace, files: tuple[Paper, ...], findings: tuple[Finding, ...]) -> None:
    from docgen.reporters import as_json as report

    click.echo(report([_row(workspace, f) for f in files], findings))


def _row(workspace: Workspace, written: Paper) -> dict[str, object]:
    """What the text says of a file too: pages when printed, the edited file kept."""
    row: dict[str, object] = {
        "path": workspace.display(written.path),
        "paper": written.paper,
        "kind": written.kind,
    }
    if written.pages is not None:
        row["pages"] = written.pages
    if written.kept is not None:
        row["kept"] = workspace.display(written.kept)
    return row


def _text(workspace: Workspace, outcome: Outcome) -> None:
    for written in outcome.files:
        pages = "" if written.pages is None else f" ({written.pages} trang)"
        did = "Đã ghi" if written.changed else "Không đổi"
        click.echo(f"{did} {workspace.display(written.path)}{pages}")
        if written.kept:
            click.echo(f"  bản cũ được giữ ở {workspace.display(written.kept)}")
    if outcome.findings:
        from docgen.reporters import as_text

        click.echo(as_text(outcome.findings), nl=False)
        click.echo(summary(outcome.findings))


def summary(findings: tuple[Finding, ...]) -> str:
    """ "2 lỗi, 1 cảnh báo"."""
    errors = len(errors_among(findings))
    warnings = sum(1 for f in findings if f.severity is Severity.WARNING)
    return f"{errors} lỗi, {warnings} cảnh báo"
