"""One file: opened, its norm told, recognised, judged."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING, NamedTuple

from docgen.checks.fault import Fault, Paper, as_findings
from docgen.checks.verdict import verdicts
from docgen.errors import Unreadable, reason
from docgen.findings import Finding, Location, Severity, State
from docgen.inspection.codes import Code
from docgen.inspection.copies import commented, mended
from docgen.inspection.result import Copies, Counts, Inspected, Suppressed, not_judged
from docgen.mending import can_mend
from docgen.ooxml.package import LIMITS, open_package
from docgen.ooxml.reading import read_view
from docgen.recognise import recognise
from docgen.recognise.regime import regime_of
from docgen.standards import theo_khoa

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from docgen.checks.fault import Judged
    from docgen.checks.verdict import Verdict
    from docgen.inspection.result import Wish
    from docgen.ooxml.package import Package
    from docgen.ooxml.view import DocumentView
    from docgen.recognise.regime import Regime
    from docgen.standards.base import Standard

_WORST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.INFO)


class File(NamedTuple):
    """A file on the disk and how messages name it."""

    path: Path
    shown: str


def inspect_file(file: File, wish: Wish) -> Inspected:
    """The file judged; what cannot be read or judged is a result too, and nothing is raised."""
    try:
        return inspect(_bytes_of(file), file.shown, wish)
    except Unreadable as error:
        return _unreadable(error, file.shown)


def inspect(docx: bytes, shown: str, wish: Wish) -> Inspected:
    """The document judged by its norm, or by that of the wish. Raises Unreadable."""
    package = open_package(docx, shown)
    view = read_view(package)
    regime = regime_of(view)
    key = wish.norm or regime.norm
    if key is None:
        return not_judged(shown, _other_regime(regime, shown), regime.kind)
    paper = _as_paper(package, view, theo_khoa(key))
    found = verdicts(paper)
    result = _result(paper, found, regime, wish)
    match wish.copies:
        case Copies.COMMENTED:
            return result._replace(copy=commented(paper, _said(paper, _kept(found, wish))))
        case Copies.MENDED:
            return _mended(paper, result, regime, wish)
        case Copies.NONE:
            return result


def _as_paper(package: Package, view: DocumentView, standard: Standard) -> Paper:
    return Paper(package, view, recognise(view, standard), standard)


def _mended(paper: Paper, result: Inspected, regime: Regime, wish: Wish) -> Inspected:
    """The result of the paper as mended; its own where nothing was."""

    def read(package: Package) -> Paper:
        return _as_paper(package, read_view(package), paper.standard)

    corrected, copy = mended(paper, read, frozenset(ignored.code for ignored in wish.ignored))
    if copy.changes:
        corrected_result = _result(corrected, verdicts(corrected), regime, wish)
        return corrected_result._replace(copy=copy, before=result.state)
    return result._replace(copy=copy, before=result.state)


def _bytes_of(file: File) -> bytes:
    """The bytes of a regular file; one too large is not read at all."""
    try:
        said = file.path.stat()
        if not stat.S_ISREG(said.st_mode):
            raise Unreadable(f"{file.shown}: không phải là tệp")
        if said.st_size > LIMITS.packed:
            megabytes, most = said.st_size / 2**20, LIMITS.packed / 2**20
            raise Unreadable(f"{file.shown}: tệp quá lớn ({megabytes:.0f} MB > {most:.0f} MB)")
        return file.path.read_bytes()
    except OSError as error:
        raise Unreadable(f"{file.shown}: {reason(error)}") from error


def _unreadable(error: Unreadable, shown: str) -> Inspected:
    """The message without the name of the file, which stands over it."""
    message = error.message.removeprefix(shown).lstrip(":, ")
    where = Location(shown)
    return not_judged(
        shown, Finding(Code.UNREADABLE, Severity.ERROR, message, where, hint=error.hint)
    )


def _other_regime(regime: Regime, shown: str) -> Finding:
    message = regime.reason or Code.OTHER_REGIME.meaning
    return Finding(
        Code.OTHER_REGIME,
        Severity.INFO,
        message,
        Location(shown),
        hint="thêm --norm nd30 hoặc --norm hd29 nếu muốn đánh giá theo quy định ấy",
    )


def _result(paper: Paper, found: tuple[Verdict, ...], regime: Regime, wish: Wish) -> Inspected:
    reasons = {ignored.code: ignored for ignored in wish.ignored}
    kept = _kept(found, wish)
    left_out = [v for v in found if v.found and v.ruling.code in reasons]
    # What its user has taken out of the judgement applies to this paper no longer.
    counts = Counts.of([*(v.state for v in kept), *(State.KHONG_AP_DUNG for _ in left_out)])
    return Inspected(
        path=paper.view.shown,
        norm=paper.standard.key,
        kind=regime.kind,
        state=State.LOI if counts.loi else State.CANH_BAO if counts.canh_bao else State.DAT,
        counts=counts,
        findings=(*_findings(paper, kept), *_forced(regime, wish, paper.view.shown)),
        suppressed=tuple(
            Suppressed(reasons[v.ruling.code], _findings(paper, (v,))) for v in left_out
        ),
    )


def _kept(found: Iterable[Verdict], wish: Wish) -> list[Verdict]:
    """What its user has not taken out of the judgement."""
    left_out = {ignored.code for ignored in wish.ignored}
    return [v for v in found if not (v.found and v.ruling.code in left_out)]


def _findings(paper: Paper, found: Iterable[Verdict]) -> tuple[Finding, ...]:
    return tuple(finding for _, finding in _said(paper, found))


def _said(paper: Paper, found: Iterable[Verdict]) -> list[tuple[Judged, Finding]]:
    """The worst first, those of one severity as they stand in the paper."""
    order = {p.source: index for index, p in enumerate(paper.view.paragraphs)}

    def place(judged: Judged) -> int:
        fault = judged[1]
        at = fault.at if fault else None
        return order.get(at.source, len(order)) if at else -1

    pairs = sorted(((v.ruling, fault) for v in found for fault in v.found), key=place)
    findings = (
        finding._replace(fixable=isinstance(fault, Fault) and can_mend(ruling, fault))
        for (ruling, fault), finding in zip(pairs, as_findings(pairs, paper), strict=True)
    )
    said = zip(pairs, findings, strict=True)
    return sorted(said, key=lambda pair: _WORST_FIRST.index(pair[1].severity))


def _forced(regime: Regime, wish: Wish, shown: str) -> tuple[Finding, ...]:
    """A word on a paper that is judged by another norm than its own."""
    if wish.norm in {None, regime.norm}:
        return ()
    said = regime.reason or f"theo phần đầu, văn bản này theo {theo_khoa(str(regime.norm)).name}"
    message = f"Đánh giá theo --norm {wish.norm}; {said}"
    return (Finding(Code.NORM_FORCED, Severity.INFO, message, Location(shown)),)
