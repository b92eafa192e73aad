"""Papers and templates held against a norm: findings, never exceptions. Row 4."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.declared import check_components, check_pages, check_spacing
from docgen.checks.fault import Judged, Paper, as_findings
from docgen.checks.leads import check_leads
from docgen.checks.mau import check_tags, check_template, norm_of_template
from docgen.checks.registry import checks_of
from docgen.checks.relations import check_same, check_together
from docgen.checks.ruled_lines import check_ruled_lines
from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view
from docgen.recognise import recognise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.findings import Finding
    from docgen.standards.base import Standard

__all__ = ["check_paper", "check_tags", "check_template", "judge", "norm_of_template"]


def check_paper(docx: bytes, shown: str, standard: Standard) -> tuple[Finding, ...]:
    """Every breach of the norm in a paper; `shown` names it.

    Raises Unreadable for what is no sound .docx.
    """
    package = open_package(docx, shown)
    view = read_view(package)
    paper = Paper(package, view, recognise(view, standard), standard)
    return as_findings(judge(paper), paper)


def judge(paper: Paper) -> Iterator[Judged]:
    """Every breach of the paper's norm, with the rule it breaks."""
    yield from check_pages(paper)
    yield from check_components(paper)
    yield from check_spacing(paper)
    yield from check_together(paper)
    yield from check_same(paper)
    yield from check_ruled_lines(paper)
    yield from check_leads(paper)
    for check in checks_of(paper.standard):
        yield from ((check, fault) for fault in check.run(paper))
