"""Where the data have left a paper that is issued already. Row 6; writes nothing.

What was signed counts; papers that rest on it are made of the data and would contradict it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.errors import DocgenError, reason
from docgen.files import sha256
from docgen.findings import Finding, Location, Severity, in_reading_order
from docgen.patterns import regex
from docgen.workspace import DIRECTIVE, PLAN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from docgen.issuing.changes import Change
    from docgen.issuing.paper import Prepared
    from docgen.model.ban_hanh import DaBanHanh
    from docgen.model.ledger import SoBanHanh
    from docgen.papers import Kind
    from docgen.papers.at_hand import AtHand
    from docgen.pipeline import Outcome, Wish
    from docgen.standards.base import Standard
    from docgen.workspace import Workspace

_FEW = 3  # places named
_CITATION = regex(r"số (\S*\w)(?: ngày \S*\w)?")
_SINCE = (
    "; số gốc, tên gọi chỉ đổi sau ngày ký (đơn vị đổi tên, thêm bớt người) thì bản đã ký vẫn "
    "đúng, để nguyên"
)
_NAMES = {"so": "số", "ky_hieu": "ký hiệu", "ngay": "ngày", "loai": "tên loại"}
_BLANK = regex(r"…|\.\.|__")


def write_resting(workspace: Workspace, year: int, ten: str, wish: Wish) -> Outcome:
    """Write the paper and say which issued papers it rests on the data have left.

    Raises what `pipeline.write` raises.
    """
    from docgen.pipeline import write

    return with_drift(workspace, year, (ten,), write(workspace, year, (ten,), wish))


def with_drift(workspace: Workspace, year: int, names: Iterable[str], outcome: Outcome) -> Outcome:
    """What was written, and a warning for each issued paper that the data have left.

    It is one of those named, or one that they rest on.
    """
    asked = frozenset(names)
    about = asked.union(*map(_under, asked))
    return outcome._replace(
        findings=tuple(dict.fromkeys((*outcome.findings, *_drift(workspace, year, about))))
    )


def check_data(workspace: Workspace, years: Sequence[int], hom_nay: date) -> Outcome:
    """`pipeline.check_data`, the archives that are not as issued, the issued papers data left."""
    from docgen import pipeline
    from docgen.papers import papers_of

    outcome = pipeline.check_data(workspace, years, hom_nay)
    for year in years:
        names = {kind.ten for kind in papers_of(workspace, year)}
        found = (*_archives(workspace, year), *_drift(workspace, year, frozenset(names)))
        outcome = outcome._replace(findings=in_reading_order((*outcome.findings, *found)))
    return outcome


def archive_fault(workspace: Workspace, entry: DaBanHanh) -> Finding | None:
    """An error where the archived file of an issued paper is gone, or not as it was issued."""
    from docgen.issuing.codes import Code

    path = workspace.issued_dir(entry.nam) / entry.tep
    try:
        if _whole(path.read_bytes(), entry):
            return None
        code, message = Code.ARCHIVE_CHANGED, "Tệp lưu không còn như lúc ban hành"
    except OSError as error:
        code, message = Code.UNREADABLE, f"Không đọc được tệp lưu: {reason(error)}"
    hint = "lấy lại tệp từ bản sao lưu, hoặc từ bản văn thư giữ"
    return Finding(code, Severity.ERROR, message, Location(workspace.display(path)), hint)


def _archives(workspace: Workspace, year: int) -> Iterator[Finding]:
    """Of every paper of the year that the ledger has, replaced ones too."""
    from docgen.loading.ledger import load_ledger

    if not workspace.ledger.exists():
        return
    try:
        ledger = load_ledger(workspace)[1]
    except DocgenError:
        return  # its faults are said already
    faults = (archive_fault(workspace, entry) for entry in ledger.van_ban if entry.nam == year)
    yield from (fault for fault in faults if fault)


def drift_under(workspace: Workspace, year: int, ten: str) -> tuple[Finding, ...]:
    """A warning for each issued paper that the paper `ten` rests on and the data have left."""
    return _drift(workspace, year, _under(ten))


def _drift(workspace: Workspace, year: int, names: frozenset[str]) -> tuple[Finding, ...]:
    from docgen.loading.ledger import load_ledger
    from docgen.papers import papers_of
    from docgen.papers.at_hand import AtHand

    if not names or not workspace.ledger.exists():
        return ()
    found: list[Finding] = []
    try:
        ledger = load_ledger(workspace)[1]
        at_hand = AtHand(workspace, year)
        for kind in papers_of(workspace, year):
            if kind.ten in names and ledger.hieu_luc(year, kind.ten):
                found += drift_of(at_hand, kind, kind.make(at_hand))
    except DocgenError:
        return ()  # faults of the data are said by whoever makes the paper itself
    return tuple(found)


def drift_of(at_hand: AtHand, kind: Kind, paper: Prepared) -> tuple[Finding, ...]:
    """A warning if the paper is issued and its data say otherwise by now.

    Errors if the ledger does, which gives others its number; nothing of an archive that is not as
    it was issued.
    """
    workspace = at_hand.workspace
    ledger, replaces = paper.nam.ban_hanh, paper.khai.thay_the
    entry = ledger.hieu_luc(paper.nam.nam, kind.ten)
    if entry is None:
        return ()
    if replaces is not None and ledger.theo_so(replaces) == entry:
        return ()  # the data hold the paper that is to replace it
    archive = workspace.issued_dir(entry.nam) / entry.tep
    try:
        docx = archive.read_bytes()
        return tuple(_left(at_hand, kind, paper, entry, docx)) if _whole(docx, entry) else ()
    except (OSError, DocgenError):
        return ()  # said by status, and by whoever needs the template


def _left(
    at_hand: AtHand, kind: Kind, paper: Prepared, entry: DaBanHanh, docx: bytes
) -> Iterator[Finding]:
    """Where the ledger and the data say otherwise than the file that was signed."""
    workspace = at_hand.workspace
    then = kind.issued(at_hand, paper, entry)
    printed = _printed(workspace, kind, then, entry) if then else None
    as_made = (entry.ky_hieu, entry.loai) == (paper.ky_hieu, paper.loai)
    if printed == docx and as_made:  # nobody has edited anything
        return
    slips = tuple(_slips(workspace, paper.nam.ban_hanh, entry, docx, kind.standard))
    yield from slips
    if then and printed and not slips:
        changed = _changes(workspace, kind, then, (docx, printed))
        yield from (_warning(workspace, entry, changed),) if changed else ()


def draft_left(
    workspace: Workspace, kind: Kind, paper: Prepared, docx: bytes
) -> tuple[Finding, ...]:
    """A warning where a draft says what the data said before, or leaves a number blank they have.

    Issuing refuses such a draft; until then it is only to be written again. None of a blank that
    the data would print too.
    """
    from docgen.issuing.changes import attributed, changes
    from docgen.issuing.cited import filled_since
    from docgen.issuing.differences import outdated
    from docgen.issuing.paper import typed_of
    from docgen.ooxml.package import open_package
    from docgen.ooxml.reading import read_view
    from docgen.outputs import OutputRecord
    from docgen.pipeline import composed
    from docgen.recognise import recognise

    draft = kind.draft(workspace, paper.nam.nam)
    shown, again = workspace.display(draft), kind.command(paper.nam.nam)
    try:
        fresh = composed(workspace, paper, kind.standard).docx
        if fresh == docx:
            return ()
        read, data = (
            recognise(read_view(open_package(file, shown)), kind.standard) for file in (docx, fresh)
        )
        own = workspace.display(kind.source(workspace, paper.nam.nam))
        typed = typed_of(paper, kind.typed_at(workspace, paper.nam.nam), own)
        written = OutputRecord.load(workspace.record).lines_of(draft)
        changed = attributed(changes(docx, fresh, typed), written, fresh, docx)
    except (OSError, DocgenError):
        return ()  # what is no sound file, data or template is said by whoever reads it
    old = (f._replace(severity=Severity.WARNING) for f in outdated(changed, again, shown))
    return (*old, *filled_since(read, data, again, shown))


def _under(ten: str) -> frozenset[str]:
    """The papers whose numbers a paper repeats."""
    if ten == PLAN:
        return frozenset()
    team, letter, _ = ten.partition("-cong-van")
    own = {f"{team}-{PLAN}"} if letter else set()
    return frozenset({PLAN, DIRECTIVE, *own} - {ten})


def _whole(docx: bytes, entry: DaBanHanh) -> bool:
    return sha256(docx) == entry.sha256


def _printed(workspace: Workspace, kind: Kind, paper: Prepared, entry: DaBanHanh) -> bytes:
    """What the data print, with number and date of the ledger."""
    from docgen.issuing.fill import NumberAndDate, fill
    from docgen.pipeline import composed

    shown = workspace.display(kind.source(workspace, paper.nam.nam))
    on_paper = paper.khai.hinh_thuc == "giay"
    given = NumberAndDate(entry.so, entry.ngay, on_paper, paper.cac_nam)
    return fill(composed(workspace, paper, kind.standard).docx, shown, given, kind.standard).docx


def _slips(
    workspace: Workspace, ledger: SoBanHanh, entry: DaBanHanh, docx: bytes, standard: Standard
) -> Iterator[Finding]:
    """Errors where the ledger, written by hand since, says otherwise than its file."""
    from docgen.issuing.as_filed import other_than_filed
    from docgen.issuing.codes import Code
    from docgen.loading.ledger import line_in_ledger

    archive = workspace.display(workspace.issued_dir(entry.nam) / entry.tep)
    place = ledger.van_ban.index(entry)
    for slip in other_than_filed(docx, entry, archive, standard):
        yield Finding(
            Code.NOT_AS_FILED,
            Severity.ERROR,
            f"Sổ ghi {_NAMES[slip.key]} {slip.ledger}, tệp lưu đã ký ghi {slip.archive}",
            Location(
                workspace.display(workspace.ledger), line_in_ledger(workspace, place, slip.key)
            ),
            f"sửa {slip.key} ở dòng này theo {archive}: văn bản khác viện dẫn theo sổ",
            current=slip.ledger,
            required=slip.archive,
        )


def _changes(
    workspace: Workspace, kind: Kind, paper: Prepared, files: tuple[bytes, bytes]
) -> tuple[Change, ...]:
    """`files` are the one that was signed and what the data print."""
    from docgen.issuing.changes import changes
    from docgen.issuing.paper import typed_of

    shown = workspace.display(kind.source(workspace, paper.nam.nam))
    typed = typed_of(paper, kind.typed_at(workspace, paper.nam.nam), shown)
    # The columns of a table docgen makes are no data.
    found = (c for c in changes(*files, typed) if c.typed or not c.cot)
    ledger = paper.nam.ban_hanh
    return tuple(
        c for c in found if c.whole_row or _own_words(c.old, ledger) != _own_words(c.new, ledger)
    )


def _own_words(text: str, ledger: SoBanHanh) -> str:
    """The text without what the ledger says in it, number and subject of an issued paper.

    Another may have replaced that since; the number of a paper of others is typed, and counts.
    """
    from docgen.compose.khung import trong_cau
    from docgen.issuing.paper import one_line

    def without(cited: re.Match[str]) -> str:
        so = cited[1]
        return "" if _BLANK.search(so) or ledger.theo_so(so) else cited[0]

    for subject in {trong_cau(one_line(entry.trich_yeu)) for entry in ledger.van_ban}:
        text = text.replace(f" về {subject}", "")
    return _CITATION.sub(without, text)


def _warning(workspace: Workspace, entry: DaBanHanh, changed: tuple[Change, ...]) -> Finding:
    from docgen.issuing.codes import Code
    from docgen.issuing.differences import MADE, computed, sides

    # A total, which has no line of its own, follows from the rows.
    in_order = sorted(
        changed, key=lambda c: (c.place.path, c.place.place is not None, c.place.line or 0)
    )
    places = list(dict.fromkeys(_shown(change.place) for change in in_order))
    more = ", …" if len(places) > _FEW else ""
    mend, since = "sửa dữ liệu theo bản đã ký, hoặc", ""
    made = {computed(c) for c in changed}
    if None not in made:
        mend = (made.pop() if len(made) == 1 else None) or MADE
        since = _SINCE
    now, signed = sides(in_order[0])
    return Finding(
        Code.DATA_LEFT,
        Severity.WARNING,
        f"{entry.cach_goi} đã ban hành khác dữ liệu ở {len(changed)} chỗ",
        Location(workspace.display(workspace.issued_dir(entry.nam) / entry.tep)),
        f"xem {', '.join(places[:_FEW])}{more}; {mend} ban hành văn bản thay thế (thay_the: "
        f"{entry.so_ky_hieu}){since}",
        current=now,
        required=signed,
    )


def _shown(place: Location) -> str:
    where = place.path if place.line is None else f"{place.path}:{place.line}"
    return f"{where} ({place.place})" if place.place else where
