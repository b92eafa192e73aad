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
    """Giải thích mã của docgen check và của mọi lệnh, ví dụ: docgen explain KT003 TT041 DL101."""
    from docgen.checks.every_rule import every_rule, hint_for_unknown

    rules, others = every_rule(), _meanings()
    pages: list[Iterator[str]] = []
    for code in map(str.upper, ma):
        if code not in rules.keys() | others.keys():
            hint = hint_for_unknown(code, (*rules, *others))
            raise WrongUsage(f"Không có mã {code}", hint)
        pages += [_page(*rule) for rule in rules.get(code, ())]
        if code in others:
            pages.append(iter((f"{code} – {others[code]}",)))
    click.echo("\n".join("".join(f"{line}\n" for line in page) for page in pages), nl=False)


def _meanings() -> dict[str, str]:
    """What the codes mean that are no rules of form: those of data, templates, files."""
    from docgen.checks.mau.codes import Code as Template
    from docgen.inspection.codes import Code as Inspection
    from docgen.issuing.codes import Code as Issuing
    from docgen.loading.codes import Code as Data
    from docgen.pipeline import Code as Writing
    from docgen.ra_soat.codes import Code as Review

    known = (*Template, *Review, *Data, *Writing, *Issuing, *Inspection)
    return {code.value: code.meaning for code in known}


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
