"""A head that stands in the page header of page 1: none of it is judged (PL I, Phần I, Mục II)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.check import Check
from docgen.findings import State
from docgen.recognise.titles import first_header, is_quoc_hieu
from docgen.standards.base import Rule as RuledLine
from docgen.standards.base import Together

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docgen.checks.fault import Paper, Ruling
    from docgen.checks.verdict import Verdict
    from docgen.ooxml.view import ParagraphView

_OF_LETTER = "trich_yeu_cong_van"
OF_HEAD = frozenset(
    {
        *("quoc_hieu", "tieu_ngu", "co_quan_chu_quan", "co_quan_ban_hanh"),
        *("so_ky_hieu", "dia_danh_ngay", _OF_LETTER),
    }
)
"""What a paper has, or may have, in its head."""


def head_in_header(paper: Paper) -> ParagraphView | None:
    """Quốc hiệu where it stands in the header of page 1; None where it does not."""
    header = first_header(paper.view)
    lines = () if header is None else header.paragraphs
    return next((line for line in lines if is_quoc_hieu(line.displayed)), None)


def states(found: Iterable[Verdict], paper: Paper) -> tuple[State, ...]:
    """The state of each verdict: what is asked of a head nobody read is not judged."""
    unread = _unread(paper)
    return tuple(
        State.KHONG_DANH_GIA
        if verdict.state is State.KHONG_AP_DUNG and _is_about(verdict.ruling, unread, paper)
        else verdict.state
        for verdict in found
    )


def _unread(paper: Paper) -> frozenset[str]:
    """The components that are taken to stand in the header of page 1."""
    if paper.recognised.is_attachment or head_in_header(paper) is None:
        return frozenset()
    titled = {_OF_LETTER} if paper.recognised.main.of("ten_loai") else set()
    return OF_HEAD - titled


def _is_about(ruling: Ruling, components: frozenset[str], paper: Paper) -> bool:
    if isinstance(ruling, Check):
        asked = ruling.papers != "docgen" or paper.is_draft
        return asked and not components.isdisjoint(ruling.about)
    if isinstance(ruling, Together):
        return not components.isdisjoint(ruling.targets)
    if isinstance(ruling, RuledLine):
        return ruling.under in components
    return getattr(ruling, "target", None) in components
