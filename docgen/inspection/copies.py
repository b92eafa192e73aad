"""The copies of a judged paper: with its faults mended, or with each as a comment in the margin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import Fault, as_findings
from docgen.checks.places import name_of
from docgen.findings import Severity
from docgen.inspection.result import Copy, Kept
from docgen.mending import mend, refusal
from docgen.ooxml.comments import Note, with_comments
from docgen.ooxml.package import save_package
from docgen.ooxml.strict import as_transitional

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.checks.fault import Judged, Paper
    from docgen.findings import Finding
    from docgen.inspection.result import Inspected
    from docgen.mending.guard import Door
    from docgen.ooxml.view import Source
    from docgen.recognise import Part

_AUTHOR = "docgen"
_SEVERITIES = {
    Severity.ERROR: "lỗi",
    Severity.WARNING: "cảnh báo",
    Severity.INFO: "không đánh giá được",
}


def mended(paper: Paper, read: Door, leave: frozenset[str]) -> tuple[Paper, Copy]:
    """The paper as mended and its copy; itself, and no bytes, where nothing is or may be mended.

    Faults of the codes in `leave` stay.
    """
    if (why := refusal(paper)) is not None:
        return paper, Copy(None, refused=why)
    outcome = mend(paper, read, leave)
    kept = as_findings([(kept.ruling, kept.fault) for kept in outcome.kept], paper)
    nothing = bool(outcome.remaining) and not outcome.changes
    return outcome.paper, Copy(
        save_package(outcome.paper.package) if outcome.changes else None,
        outcome.changes,
        tuple(Kept(f, k.reason) for f, k in zip(kept, outcome.kept, strict=True)),
        "không có chỗ nào tự sửa được" if nothing else None,
    )


def as_mended(result: Inspected, copy: Copy) -> Inspected:
    """The result with those findings fixable alone that mending, which made the copy, does mend."""
    left = {kept.finding for kept in copy.kept}
    at_all = copy.refused is None or bool(copy.kept)
    findings = (
        finding._replace(fixable=finding.fixable and at_all)
        if finding._replace(fixable=False) not in left
        else finding._replace(fixable=False)
        for finding in result.findings
    )
    return result._replace(findings=tuple(findings))


def commented(paper: Paper, found: Iterable[tuple[Judged, Finding]]) -> Copy:
    """The paper with a comment for each finding, on the paragraph it is about.

    Headers and footers can have none: theirs stand on the first paragraph of their section, those
    of a page on the first of its part.
    """
    if not paper.view.paragraphs:
        return Copy(None, refused="văn bản không có đoạn nào để đặt chú thích")
    notes = list(_notes(paper, found))
    if not notes:
        return Copy(None)
    package = as_transitional(paper.package)
    return Copy(save_package(with_comments(package, notes, _AUTHOR)))


def _notes(paper: Paper, found: Iterable[tuple[Judged, Finding]]) -> Iterator[Note]:
    margins = dict(_margins(paper))
    for (_, fault), finding in found:
        at = fault.at.source if fault is not None and fault.at is not None else None
        where = ""
        if at is None:
            at = _of_page(paper, fault.place if isinstance(fault, Fault) else None)
        elif at.part in margins:
            where, at = margins[at.part]
        yield Note(at, (where + _head(finding), *_rest(finding)))


def _head(finding: Finding) -> str:
    return f"{finding.code} ({_SEVERITIES[finding.severity]}): {finding.message}"


def _rest(finding: Finding) -> Iterator[str]:
    if finding.required is not None:
        yield f"Hiện tại: {finding.current or '(không có)'} → yêu cầu: {finding.required}"
    elif finding.current is not None:
        yield f"Hiện tại: {finding.current}"
    if finding.clause:
        yield f"Căn cứ: {finding.clause}"
    if finding.hint:
        yield f"Gợi ý: {finding.hint}"


def _margins(paper: Paper) -> Iterator[tuple[str, tuple[str, Source]]]:
    """Each header and footer part: what it is called, a paragraph of the first section it is in."""
    for section in reversed(paper.view.sections):
        first = next((p for p in paper.view.paragraphs if p.section == section.number), None)
        at = (first or paper.view.paragraphs[-1]).source
        yield from ((text.part, ("Đầu trang: ", at)) for text in section.headers)
        yield from ((text.part, ("Chân trang: ", at)) for text in section.footers)


def _of_page(paper: Paper, place: str | None) -> Source:
    """The first paragraph of the part whose name the place has, else of the document."""
    for part in reversed(paper.recognised.parts):
        if part.items and (not part.number or _names(part, place)):
            return part.items[0].paragraph.source
    return paper.view.paragraphs[0].source


def _names(part: Part, place: str | None) -> bool:
    name = name_of(part)
    return bool(name) and place is not None and place.endswith(str(name))
