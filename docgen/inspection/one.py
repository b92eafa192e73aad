"""One file: opened, its norm told, recognised, judged."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING, NamedTuple

from docgen.checks.fault import Paper, as_findings
from docgen.checks.verdict import verdicts
from docgen.errors import Unreadable, reason
from docgen.findings import Finding, Location, Severity, State
from docgen.inspection.codes import Code
from docgen.inspection.result import Counts, Inspected, Suppressed, not_judged
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
    from docgen.recognise.regime import Regime

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
    standard = theo_khoa(key)
    paper = Paper(package, view, recognise(view, standard), standard)
    return _result(paper, verdicts(paper), regime, wish)


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
    left_out = [v for v in found if v.found and v.ruling.code in reasons]
    kept = [v for v in found if v not in left_out]
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


def _findings(paper: Paper, found: Iterable[Verdict]) -> tuple[Finding, ...]:
    """The worst first, those of one severity as they stand in the paper."""
    order = {p.source: index for index, p in enumerate(paper.view.paragraphs)}

    def place(judged: Judged) -> int:
        fault = judged[1]
        at = fault.at if fault else None
        return order.get(at.source, len(order)) if at else -1

    pairs = sorted(((v.ruling, fault) for v in found for fault in v.found), key=place)
    return tuple(sorted(as_findings(pairs, paper), key=lambda f: _WORST_FIRST.index(f.severity)))


def _forced(regime: Regime, wish: Wish, shown: str) -> tuple[Finding, ...]:
    """A word on a paper that is judged by another norm than its own."""
    if wish.norm in {None, regime.norm}:
        return ()
    said = regime.reason or f"theo phần đầu, văn bản này theo {theo_khoa(str(regime.norm)).name}"
    message = f"Đánh giá theo --norm {wish.norm}; {said}"
    return (Finding(Code.NORM_FORCED, Severity.INFO, message, Location(shown)),)
