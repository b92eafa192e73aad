"""`docgen explain CODE`: what a rule asks, and where the law says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from docgen.cli.tieng_viet import Lenh
from docgen.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Ruling
    from docgen.standards.base import Standard

_SEVERITIES = {"error": "lỗi", "warning": "cảnh báo"}


@click.command(cls=Lenh)
@click.argument("ma", nargs=-1, metavar="MÃ...", required=True)
def explain(ma: tuple[str, ...]) -> None:
    """Giải thích mã của docgen check, ví dụ: docgen explain KT003 TT041."""
    from docgen.checks.manual import every_rule

    rules = every_rule()
    for code in ma:
        if code.upper() not in rules:
            raise WrongUsage(f"Không có mã {code}", _near(code, list(rules)))
    pages = (_page(*rule) for code in ma for rule in rules[code.upper()])
    click.echo("\n".join("".join(f"{line}\n" for line in page) for page in pages), nl=False)


def _near(code: str, known: list[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(code.upper(), known)
    return f"có phải là {', '.join(near)} không" if near else "xem các mã ở docs/quy-tac.md"


def _page(standard: Standard, ruling: Ruling) -> Iterator[str]:
    from docgen.checks.manual import manual_of
    from docgen.mending import can_mend

    manual = manual_of(ruling, standard)
    yield f"{ruling.code} – {standard.name}"
    yield f"  căn cứ: {ruling.clause}"
    yield f"  mức độ: {_SEVERITIES[ruling.severity]}"
    yield f"  quy tắc: {manual.rule}"
    if manual.more:
        yield f"  {manual.more}"
    yield f"  đúng: {manual.good}"
    yield f"  sai: {manual.bad}"
    fix = "docgen check --fix sửa những chỗ chắc chắn" if can_mend(ruling) else "không"
    yield f"  tự sửa: {fix}"
