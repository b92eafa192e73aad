"""Papers and templates held against a norm: findings, never exceptions. Row 4."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import Paper, as_findings
from docgen.checks.mau import check_tags, check_template, check_use, norm_of_template
from docgen.checks.typed import words_at_fault
from docgen.checks.verdict import verdicts
from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view
from docgen.recognise import recognise
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from docgen.checks.verdict import Verdict
    from docgen.findings import Finding
    from docgen.ooxml.view import DocumentView
    from docgen.standards.base import Standard

__all__ = [
    "PaperJudged",
    "check_paper",
    "check_tags",
    "check_template",
    "check_use",
    "findings_of",
    "judge_paper",
    "norm_of_template",
]


class PaperJudged(NamedTuple):
    """What Word shows of a paper, and every breach of the norm in it.

    `words` has the findings that lie in its words, with the text of the paragraph at fault.
    """

    view: DocumentView
    findings: tuple[Finding, ...]
    words: Mapping[Finding, str]


def check_paper(docx: bytes, shown: str, standard: Standard) -> tuple[Finding, ...]:
    """Every breach of the norm in a paper; `shown` names it.

    Raises Unreadable for what is no sound .docx.
    """
    return judge_paper(docx, shown, standard).findings


def judge_paper(docx: bytes, shown: str, standard: Standard) -> PaperJudged:
    """`check_paper`, for whoever has more to read in the paper. Raises the same."""
    package = open_package(docx, shown)
    view = read_view(package)
    paper = Paper(package, view, recognise(view, standard), standard)
    pairs = [(v.ruling, fault) for v in verdicts(paper) for fault in v.found]
    found = as_findings(pairs, paper)
    return PaperJudged(view, found, words_at_fault(zip(pairs, found, strict=True), paper))


def findings_of(found: Iterable[Verdict], paper: Paper) -> tuple[Finding, ...]:
    """What the verdicts hold against the paper, each fault with its rule and place."""
    return as_findings(((v.ruling, fault) for v in found for fault in v.found), paper)
