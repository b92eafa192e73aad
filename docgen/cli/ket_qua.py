"""Say what a command did: for a person, or as one JSON object."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from docgen.errors import BadData
from docgen.findings import Severity, errors_among

if TYPE_CHECKING:
    from collections.abc import Callable

    from docgen.findings import Finding
    from docgen.pipeline import Outcome, Paper
    from docgen.workspace import Workspace


def tell(workspace: Workspace, as_json: bool, work: Callable[[], Outcome]) -> int:
    """Do the work and print its outcome; returns the exit code (1 with errors among findings).

    With --json the findings of bad data are part of the object too; without, the error travels
    on to `cli.run`, which prints it.
    """
    try:
        outcome = work()
    except BadData as error:
        if not as_json:
            raise
        _json(workspace, (), error.findings)
        return error.exit_code
    if as_json:
        _json(workspace, outcome.files, outcome.findings)
    else:
        _text(workspace, outcome)
    return 1 if errors_among(outcome.findings) else 0


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
    from docgen.reporters import as_text

    for written in outcome.files:
        pages = "" if written.pages is None else f" ({written.pages} trang)"
        did = "Đã ghi" if written.changed else "Không đổi"
        click.echo(f"{did} {workspace.display(written.path)}{pages}")
        if written.kept:
            click.echo(f"  bản đã sửa tay được giữ ở {workspace.display(written.kept)}")
    if outcome.findings:
        click.echo(as_text(outcome.findings), nl=False)
        click.echo(summary(outcome.findings))


def summary(findings: tuple[Finding, ...]) -> str:
    """ "2 lỗi, 1 cảnh báo"."""
    errors = len(errors_among(findings))
    warnings = sum(1 for f in findings if f.severity is Severity.WARNING)
    return f"{errors} lỗi, {warnings} cảnh báo"
