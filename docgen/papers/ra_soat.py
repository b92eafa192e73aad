"""A paper of a year made from an earlier one: a draft while something about it is undecided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.errors import BadData
from docgen.findings import Finding, Location, Severity, in_reading_order
from docgen.ra_soat.codes import Code
from docgen.van_ban import du_thao

if TYPE_CHECKING:
    from docgen.issuing.paper import Prepared
    from docgen.papers import Kind
    from docgen.papers.at_hand import AtHand


def held_against_review(kind: Kind, at_hand: AtHand) -> Prepared:
    """The paper, with DỰ THẢO over its head while the review of its year has something open on it.

    Raises BadData with the faults of the data and of the review file.
    """
    try:
        paper = kind.make(at_hand)
    except BadData as error:
        raise BadData(_with_faults_of_the_review(error, at_hand)) from error
    undecided = at_hand.review.open_for(kind.nguon)
    if not undecided:
        return paper
    warning = Finding(
        Code.UNDER_REVIEW,
        Severity.WARNING,
        f"{paper.loai} còn {len(undecided)} điều phải quyết định: văn bản in kèm dòng DỰ THẢO, "
        "chưa ban hành được",
        Location(at_hand.workspace.display(kind.source(at_hand.workspace, at_hand.nam))),
        f"xem từng điều bằng `docgen review {at_hand.nam}`",
    )
    return paper._replace(
        van_ban=du_thao(paper.van_ban),
        warnings=(*paper.warnings, warning),
        cho_quyet=undecided,
    )


def _with_faults_of_the_review(error: BadData, at_hand: AtHand) -> tuple[Finding, ...]:
    try:
        at_hand.review  # noqa: B018 -- for the faults that reading it raises
    except BadData as other:
        return in_reading_order(dict.fromkeys((*error.findings, *other.findings)))
    return error.findings
