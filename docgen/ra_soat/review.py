"""The review of a year: what is open, what is ticked, which ticks have lost their question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.errors import BadData, DocgenError, WrongUsage
from docgen.findings import Finding, Location, Severity, errors_among, in_reading_order
from docgen.loading.missing import is_typed
from docgen.loading.ra_soat import read_review
from docgen.loading.year import read_directory
from docgen.model.directory import DanhBa
from docgen.model.ra_soat import DaXem, RaSoat
from docgen.ra_soat.ban_ky import signed_otherwise
from docgen.ra_soat.codes import PREFIX, Code
from docgen.ra_soat.doi import days_of_duty, members, terms
from docgen.ra_soat.nam_go_thang import literal_years, spans_over
from docgen.ra_soat.nguoi import base_papers, signers
from docgen.ra_soat.so_lieu import days_of_data, typed_figures
from docgen.ra_soat.su_kien import named_events
from docgen.ra_soat.sua_doi import amended_before
from docgen.ra_soat.ten_goi import bodies_not_in_time, old_terms
from docgen.ra_soat.texts import owners_of, shared_texts, texts_of_year
from docgen.ra_soat.thay_the import left_of_replacing
from docgen.ra_soat.tong_tien import old_totals
from docgen.ra_soat.values import EVERY, Dieu, NamRaSoat
from docgen.values import NamedTuple
from docgen.vietnamese import gan_nhat

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    from docgen.workspace import Workspace

RULES: tuple[Callable[[NamRaSoat], Iterator[Dieu]], ...] = (
    signed_otherwise,
    amended_before,
    base_papers,
    left_of_replacing,
    signers,
    terms,
    bodies_not_in_time,
    days_of_duty,
    members,
    days_of_data,
    typed_figures,
    old_totals,
    literal_years,
    spans_over,
    old_terms,
    named_events,
)
"""Every rule, each a function from the year to what it finds."""


class MucRaSoat(NamedTuple):
    """Something to decide: the same words in several places of a file are one question.

    `files` are the .md files of the papers it stands in the way of; "*" is every paper.
    """

    ma: str
    finding: Finding
    noi_dung: str
    files: tuple[str, ...]


class KetQuaRaSoat(NamedTuple):
    """The review, in the file `shown`: what is open, what is ticked.

    `mo` are still open, the worst first; `xong` ticked; `thua` ticks whose question has gone.

    `buoc` is false for a year nobody made from an earlier one: its findings bind nobody.
    """

    nam: int
    buoc: bool
    mo: tuple[MucRaSoat, ...]
    xong: tuple[tuple[MucRaSoat, DaXem], ...]
    thua: tuple[DaXem, ...]
    review: RaSoat
    shown: str

    @property
    def stale(self) -> tuple[Finding, ...]:
        """A note for each tick whose question has gone: mended, or asked anew of other words."""
        return tuple(
            Finding(
                Code.STALE_TICK,
                Severity.INFO,
                f"{tick.ma} đã quyết định, nay không còn trong dữ liệu: {tick.noi_dung}",
                Location(self.shown),
                "không cần thì xóa mục này trong da_xem",
            )
            for tick in self.thua
        )

    def open_for(self, source: str) -> tuple[Finding, ...]:
        """What is open about the paper typed in that .md file of the year's folder."""
        if not self.buoc:
            return ()
        return tuple(m.finding for m in self.mo if EVERY[0] in m.files or source in m.files)


def review(workspace: Workspace, year: int) -> KetQuaRaSoat:
    """Look the year through.

    Raises DocgenError where it has no data, `BadData` for faults of its review file and of the
    directory.
    """
    if not workspace.year_data(year).is_dir():
        years = ", ".join(map(str, workspace.years())) or "chưa có năm nào"
        raise DocgenError(f"Không có dữ liệu năm {year}", f"các năm đã có: {years}")
    findings: list[Finding] = []
    formal = is_typed(workspace.review_file(year))
    said = read_review(workspace, year, findings)
    directory = read_directory(workspace, findings)
    if errors_among(findings) or directory is None or (formal and said is None):
        raise BadData(in_reading_order(findings))
    found = _look_through(workspace, year, said, directory)
    ticks = {tick.ma: tick for tick in said.da_xem} if said else {}
    known = {item.ma for item in found}
    return KetQuaRaSoat(
        nam=year,
        buoc=formal,
        mo=tuple(item for item in found if item.ma not in ticks),
        xong=tuple((item, ticks[item.ma]) for item in found if item.ma in ticks),
        thua=tuple(tick for ma, tick in ticks.items() if ma not in known),
        review=said or RaSoat(tu_nam=year - 1),
        shown=workspace.display(workspace.review_file(year)),
    )


def tick(result: KetQuaRaSoat, ma: str, why: str, ngay: date) -> RaSoat:
    """The review with one more answer. Raises WrongUsage for an ID that names nothing open."""
    wanted = ma.strip().casefold()
    for item in result.mo:
        if item.ma.casefold() == wanted:
            done = DaXem(ma=item.ma, ly_do=why, ngay=ngay, noi_dung=item.noi_dung)
            return result.review._replace(da_xem=(*result.review.da_xem, done))
    if any(done.ma.casefold() == wanted for _, done in result.xong):
        raise WrongUsage(
            f"{ma}: điều này đã quyết định rồi",
            f"muốn quyết định lại thì xóa mục đó trong {result.shown}",
        )
    near = gan_nhat(ma, [item.ma for item in result.mo])
    hint = f"có phải {near}?" if near else f"xem các mã bằng `docgen review {result.nam}`"
    raise WrongUsage(f"{ma}: không có điều nào mang mã này đang chờ quyết định", hint)


def _look_through(
    workspace: Workspace, year: int, said: RaSoat | None, directory: DanhBa
) -> tuple[MucRaSoat, ...]:
    texts = texts_of_year(workspace, year)
    shared, people = shared_texts(workspace)
    before = texts_of_year(workspace, said.tu_nam) if said else ()
    looked_at = NamRaSoat(year, said, directory, texts, shared, before, people)
    by_id: dict[str, list[Dieu]] = {}
    for rule in RULES:
        for item in rule(looked_at):
            by_id.setdefault(item.ma, []).append(item)
    owners = owners_of(texts)
    severity = Severity.ERROR if said else Severity.WARNING
    worst_first = list(PREFIX)
    ordered = sorted(by_id.values(), key=lambda same: (*_order(same[0], worst_first),))
    return tuple(_together(same, owners, severity) for same in ordered)


def _order(item: Dieu, worst_first: list[Code]) -> tuple[int, str, int]:
    return worst_first.index(item.code), item.cho.shown, item.cho.line


def _together(
    same: list[Dieu], owners: Mapping[str, tuple[str, ...]], severity: Severity
) -> MucRaSoat:
    first = same[0]
    lines = [item.cho.line for item in same[1:] if item.cho.line != first.cho.line]
    also = f"cả dòng {', '.join(map(str, dict.fromkeys(lines)))}" if lines else ""
    column = f"cột “{first.cho.cot}”" if first.cho.cot else ""
    place = ", ".join(filter(None, (column, also))) or None
    location = Location(first.cho.shown, first.cho.line, place, first.trich)
    finding = Finding(first.code, severity, first.message, location, first.hint)
    files = tuple(dict.fromkeys((*_papers(first, owners), *first.van_ban)))
    return MucRaSoat(first.ma, finding, f"{first.message} | {first.trich}", files)


def _papers(item: Dieu, owners: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The papers a file's text is printed in."""
    if item.cho.ngay is None or item.van_ban == EVERY:
        return ()
    return owners.get(item.cho.tep, (item.cho.tep,))
