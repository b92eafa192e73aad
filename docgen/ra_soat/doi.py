"""What the volunteer teams took over from the year before: days of duty, members, the term."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from docgen.model.duty import NGAY_HANH_CHINH, sang_nam
from docgen.model.ledger import viet_ngay_gon
from docgen.ra_soat.codes import Code
from docgen.ra_soat.values import Dieu, NamRaSoat
from docgen.vietnamese import hieu_ngay, khoa_so_sanh
from docgen.workspace import TEAMS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from docgen.ra_soat.values import Cho

_UNION = "chi-doan.yaml"
_LETTER = "-cong-van.md"


def days_of_duty(year: NamRaSoat) -> Iterator[Dieu]:
    """A period of duty on the days of the year before, until somebody sets other days."""
    before = dict(_by_file(year.cu))
    for tep, here in _by_file(year.cho):
        now, then = _period(here), _period(before.get(tep, ()))
        if now is None or then is None or not _moved_on(then, now, before[tep], year.nam):
            continue
        said = f"từ {viet_ngay_gon(now[0])} đến {viet_ngay_gon(now[1])}"
        yield Dieu(
            Code.DAYS_OF_DUTY,
            next(cho for cho in here if cho.khoa == "truc.tu"),
            said,
            f"Đợt trực {said} lấy theo ngày của năm trước",
            f"sửa tu, den theo đợt trực năm {year.nam}, ghi ngày vắng, nghỉ thêm, làm bù nếu có; "
            "không gõ lịch trực thì docgen xếp luân phiên",
            van_ban=(tep.removesuffix(".md") + _LETTER,),
        )


def members(year: NamRaSoat) -> Iterator[Dieu]:
    """The roster of a team just as it was in the year before."""
    before = {_stem(tep): _words(rows) for tep, rows in _rosters(year.cu)}
    for tep, rows in _rosters(year.cho):
        if _words(rows) != before.get(_stem(tep)):
            continue
        names = dict.fromkeys(cho.canh for cho in rows if cho.line != rows[0].line)
        yield Dieu(
            Code.MEMBERS,
            rows[0]._replace(text=", ".join(names)),
            "",
            "Danh sách đội chép nguyên từ năm trước",
            f"sửa theo đội viên năm {year.nam}: ai còn trong đội, ai đổi đơn vị; không ai đổi thì "
            "ghi lý do",
            nhan_ra="\n".join(_words(rows)),
        )


def terms(year: NamRaSoat) -> Iterator[Dieu]:
    """The Chi đoàn's term, where papers of teams are issued after its last month."""
    end = next((c for c in year.chung if (c.tep, c.khoa) == (_UNION, "nhiem_ky.den")), None)
    last = _day(end.text) if end else None
    if end is None or last is None:
        return
    after = {
        cho.tep: None
        for cho in year.cho
        if cho.tep.startswith(f"{TEAMS}/") and cho.tep.endswith(".md") and cho.ngay
        if cho.ngay[0] > last
    }
    if after:
        yield Dieu(
            Code.TERM_OVER,
            end,
            end.text,
            f"Nhiệm kỳ của Chi đoàn hết ngày {viet_ngay_gon(last)}, trước tháng ban hành văn bản "
            f"năm {year.nam}",
            "ghi nhiệm kỳ mới vào nhiem_ky, xem lại nguoi_ky",
            van_ban=tuple(after),
        )


def _by_file(texts: Iterable[Cho]) -> Iterator[tuple[str, list[Cho]]]:
    of_teams = (cho for cho in texts if cho.tep.startswith(f"{TEAMS}/"))
    for tep, found in groupby(of_teams, key=lambda cho: cho.tep):
        yield tep, list(found)


def _rosters(texts: Iterable[Cho]) -> Iterator[tuple[str, list[Cho]]]:
    """The tables of the teams: a duty table is no text of a year."""
    return ((tep, found) for tep, found in _by_file(texts) if not tep.endswith(".md"))


def _period(texts: Iterable[Cho]) -> tuple[date, date] | None:
    typed = {cho.khoa: _day(cho.text) for cho in texts if cho.khoa in {"truc.tu", "truc.den"}}
    tu, den = typed.get("truc.tu"), typed.get("truc.den")
    return (tu, den) if tu and den else None


def _moved_on(then: tuple[date, date], now: tuple[date, date], texts: list[Cho], nam: int) -> bool:
    """Whether rollover made the one of the other."""
    weekdays = tuple(cho.text for cho in texts if cho.khoa.startswith("truc.cac_thu"))
    return now == sang_nam(then, nam, weekdays or NGAY_HANH_CHINH)


def _words(texts: Iterable[Cho]) -> tuple[str, ...]:
    return tuple(khoa_so_sanh(cho.text) for cho in texts)


def _stem(tep: str) -> str:
    return tep.rpartition(".")[0]


def _day(text: str) -> date | None:
    try:
        return hieu_ngay(text)
    except ValueError:
        return None
