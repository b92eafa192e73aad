"""Schedules as people write them → `Lich`: "Quý I/2022 và thực hiện trong cả năm".

The text is taken apart into phrases, each of which must be understood; a text with a phrase that is
not is `khong_ro`, which `check_schedules` says with its line. Diacritics are not looked at, so
that neither Unicode form, nor the place of a tone, nor a forgotten one matters.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.model.lich import Khoang, Lich
from docgen.model.names import TEN_GOI
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese import bo_dau, hieu_la_ma, khoa_so_sanh

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from docgen.loading.report import Report
    from docgen.model.lich import LoaiLich
    from docgen.model.tasks import NhiemVu
    from docgen.model.year import Nam


def lich_cac_nhiem_vu(nam: Nam) -> dict[int, Lich]:
    """The schedule of each task of the year, by its TT."""
    values = nam.ke_hoach.gia_tri
    return {task.tt: _understood(task, values, nam.nam) for task in nam.nhiem_vu}


def check_schedules(
    tasks: tuple[NhiemVu, ...], gia_tri: Mapping[str, str], nam: int, report: Report
) -> None:
    """Warn of schedules that are not understood, and of those outside the year.

    `gia_tri` holds the plan's own values, which a schedule may name.
    """
    for task in tasks:
        first = task.thoi_gian.split("\n")[0]
        line = report.line_with(first[:20], task.line, len(report.lines))
        lich = _understood(task, gia_tri, nam)
        if lich.loai == "khong_ro":
            report.warning(
                Code.SCHEDULE,
                f"Thời gian thực hiện “{first}” docgen chưa hiểu; nhiệm vụ {task.tt} sẽ được nêu "
                "trong báo cáo của mọi kỳ",
                line,
                hint="viết như Tháng 01/{{ nam }}, Quý I/{{ nam }}, Thường xuyên trong năm "
                "{{ nam }}, Hàng tháng, Trước ngày 15/12/{{ nam }}, Khi có yêu cầu, Theo Kế hoạch "
                "của …",
            )
        elif not lich.trong(date(nam, 1, 1), date(nam, 12, 31)):
            report.warning(
                Code.SCHEDULE_YEAR,
                f"Thời gian thực hiện “{first}” không nằm trong năm {nam}; nhiệm vụ {task.tt} "
                "không đến hạn trong kỳ báo cáo nào của năm",
                line,
                hint="năm của kế hoạch viết {{ nam }}, ví dụ Quý I/{{ nam }}",
            )


def _understood(task: NhiemVu, gia_tri: Mapping[str, str], nam: int) -> Lich:
    # What else a text may name says no date.
    years = {"nam": str(nam), "nam_truoc": str(nam - 1), "nam_sau": str(nam + 1)}
    values = {**gia_tri, **years}
    said = TEN_GOI.sub(lambda name: values.get(name[1], name[0]), task.thoi_gian)
    return hieu_lich(said, nam)


def hieu_lich(text: str, nam: int) -> Lich:
    """The schedule `text` writes; `nam` is the year of dates that name none.

    Never raises: what is not understood is `khong_ro`, with the whole year for its span.
    """
    ca_nam = _months(nam, 1, nam, 12)
    folded = " ".join(bo_dau(khoa_so_sanh(text)).split()).strip(" .;,")
    phrases: list[_Phrase] = []
    place = 0
    while place < len(folded):
        if filler := _FILLER.match(folded, place):
            place = filler.end()
            continue
        phrase, place = _next(folded, place, nam)
        if phrase is None:
            return Lich("khong_ro", (ca_nam,))
        phrases.append(phrase)
    if not phrases:
        return Lich("khong_ro", (ca_nam,))
    kinds = {phrase.loai for phrase in phrases}
    loai = next(kind for kind in _STRONGEST if kind in kinds)
    spans = tuple(dict.fromkeys(span for phrase in phrases for span in phrase.khoang))
    if not spans and loai == "thoi_diem":
        loai = "thuong_xuyen"  # "hằng năm", and not when in the year
    any_day = loai in {"khi_co_yeu_cau", "theo_noi_khac"} or not spans
    return Lich(loai, (ca_nam,) if any_day else spans)


class _Phrase(NamedTuple):
    """A phrase understood; one without span ("hằng năm") says nothing of when in the year."""

    loai: LoaiLich
    khoang: tuple[Khoang, ...]


_STRONGEST: tuple[LoaiLich, ...] = (
    "theo_noi_khac",
    "khi_co_yeu_cau",
    "hang_thang",
    "hang_quy",
    "thuong_xuyen",
    "thoi_diem",
)

# Words between phrases, and those that say only that something is done.
_FILLER = regex(
    r"(?:[\s,;:.()+-]|(?:va|hoac|dong thoi|cung voi|thuc hien|trien khai|to chuc|duy tri|bat dau"
    r"|hoan thanh|xong|ket thuc|du kien|thoi gian|trong thoi gian|vao|trong cac"
    r"|(?:dau|giua|cuoi)(?= (?:thang|quy) [ivx\d])|tuan (?:\d|dau|cuoi|thu \w+)(?= (?:cua )?thang)"
    r"|cua(?= thang)|trong(?= (?:thang|quy|\d))|cac(?= (?:thang|quy|ngay)))(?!\w))+"
)

_Y = r"(?: ?[/.-] ?(?P<{0}>\d{{4}})| (?:cua )?(?:nam )?(?P<{0}b>\d{{4}}))?(?![\d/])"
_JOIN = r"(?: ?[,;&+] ?(?:va )?| va )"
_TO = r"(?: den het | den | toi | ?- ?)"
_MONTH = r"(?:thang |t\.? ?)"
_ROMAN = r"(?:iv|i{1,3}|[1-4])"
_QUARTER = r"(?:qu[yi] ?|q\.? ?)"


def _next(text: str, place: int, nam: int) -> tuple[_Phrase | None, int]:
    """The phrase at `place` and where it ends."""
    for pattern, read in _PHRASES:
        if found := pattern.match(text, place):
            try:
                return read(found, nam), found.end()
            except ValueError:  # month 13, 31 June: what is meant is not for us to guess
                break
    return None, place


def _year(found: re.Match[str], name: str, default: int) -> int:
    typed = found[name] or found[f"{name}b"]
    return int(typed) if typed else default


def _months(first_year: int, first: int, last_year: int, last: int) -> Khoang:
    """Whole months. Raises ValueError for a month or an order that cannot be."""
    end = date(last_year, last, calendar.monthrange(last_year, last)[1]) if last <= 12 else None
    start = date(first_year, first, 1)
    if end is None or end < start:
        raise ValueError
    return Khoang(start, end)


def _month_range(found: re.Match[str], nam: int) -> _Phrase:
    first, last = int(found["a"]), int(found["b"])
    last_year = _year(found, "yb", nam)
    # "Từ tháng 11 đến tháng 3/2022" began the year before.
    first_year = _year(found, "ya", last_year - (first > last))
    return _Phrase("thoi_diem", (_months(first_year, first, last_year, last),))


def _month_list(found: re.Match[str], nam: int) -> _Phrase:
    year = _year(found, "y", nam)
    numbers = [int(number) for number in re.findall(r"\d+", found["list"])]
    return _Phrase("thoi_diem", tuple(_months(year, m, year, m) for m in numbers))


def _quarter_range(found: re.Match[str], nam: int) -> _Phrase:
    first, last = _quarter(found["a"]), _quarter(found["b"])
    last_year = _year(found, "yb", nam)
    first_year = _year(found, "ya", last_year - (first > last))
    return _Phrase("thoi_diem", (_months(first_year, 3 * first - 2, last_year, 3 * last),))


def _quarter_list(found: re.Match[str], nam: int) -> _Phrase:
    year = _year(found, "y", nam)
    bare = re.sub(rf"{_QUARTER}|va", " ", found["list"])  # these hold letters of numerals too
    numbers = [_quarter(typed) for typed in re.findall(_ROMAN, bare)]
    return _Phrase("thoi_diem", tuple(_months(year, 3 * q - 2, year, 3 * q) for q in numbers))


def _quarter(typed: str) -> int:
    return int(typed) if typed.isdecimal() else hieu_la_ma(typed.upper())


def _day(found: re.Match[str], nam: int) -> _Phrase:
    day = _date(found, "", _year(found, "y", nam))
    return _Phrase("thoi_diem", (Khoang(day, day),))


def _by_day(found: re.Match[str], nam: int) -> _Phrase:
    """Until a day: the work may be done from the start of the year on."""
    day = _date(found, "", _year(found, "y", nam))
    return _Phrase("thoi_diem", (Khoang(date(day.year, 1, 1), day),))


def _by_month(found: re.Match[str], nam: int) -> _Phrase:
    year, month = _year(found, "y", nam), int(found["m"])
    if found["before"]:
        end = date(year, month, 1) - timedelta(days=1)
        return _Phrase("thoi_diem", (Khoang(date(end.year, 1, 1), end),))
    return _Phrase("thoi_diem", (_months(year, 1, year, month),))


def _day_range(found: re.Match[str], nam: int) -> _Phrase:
    last = _date(found, "2", _year(found, "y2", nam))
    month = int(found["m"] or last.month)
    early = (month, int(found["d"])) > (last.month, last.day)
    first = date(_year(found, "y", last.year - early), month, int(found["d"]))
    if last < first:
        raise ValueError
    return _Phrase("thoi_diem", (Khoang(first, last),))


def _date(found: re.Match[str], which: str, year: int) -> date:
    return date(year, int(found[f"m{which}"]), int(found[f"d{which}"]))


def _part_of_year(found: re.Match[str], nam: int) -> _Phrase:
    year, count = _year(found, "y", nam), int(found["n"])
    if not 1 <= count <= 12:
        raise ValueError
    last = found["end"] == "cuoi"
    span = _months(year, 13 - count, year, 12) if last else _months(year, 1, year, count)
    return _Phrase("thoi_diem", (span,))


def _end_of_year(found: re.Match[str], nam: int) -> _Phrase:
    """The first or the last quarter: nobody means more by the start or the end of a year."""
    year = _year(found, "y", nam)
    first = 1 if found["end"] == "dau" else 10
    return _Phrase("thoi_diem", (_months(year, first, year, first + 2),))


def _whole_year(found: re.Match[str], nam: int) -> _Phrase:
    year = _year(found, "y", nam)
    return _Phrase("thuong_xuyen", (_months(year, 1, year, 12),))


def _years(found: re.Match[str], _nam: int) -> _Phrase:
    return _Phrase("thuong_xuyen", (_months(int(found["a"]), 1, int(found["b"]), 12),))


def _from_month(found: re.Match[str], nam: int) -> _Phrase:
    year = _year(found, "y", nam)
    return _Phrase("thoi_diem", (_months(year, int(found["m"]), year, 12),))


def _from_quarter(found: re.Match[str], nam: int) -> _Phrase:
    year = _year(found, "y", nam)
    return _Phrase("thoi_diem", (_months(year, 3 * _quarter(found["q"]) - 2, year, 12),))


def _from_day(found: re.Match[str], nam: int) -> _Phrase:
    day = _date(found, "", _year(found, "y", nam))
    return _Phrase("thoi_diem", (Khoang(day, date(day.year, 12, 31)),))


def _saying(loai: LoaiLich) -> Callable[[re.Match[str], int], _Phrase]:
    return lambda _found, _nam: _Phrase(loai, ())


_Reader = tuple[re.Pattern[str], "Callable[[re.Match[str], int], _Phrase]"]
_DATE = r"(?P<d{0}>\d{{1,2}})(?: ?[/.-] ?| thang )(?P<m{0}>\d{{1,2}})"
_COUNTED = r"(?: (?:it nhat )?\d+ [^,;]+)?"  # "Mỗi quý 01 hội nghị"
_ON = r"(?: tro di)?(?! ?,)"
_EVERY = r"(?:dinh ky )?(?:hang|moi|tung)"
_AND_LONGER = (
    r"(?:(?: ?, ?| va )(?:quy|[69] thang|nam)(?!\w| \d| [ivx]))*"  # "hàng quý, 6 tháng, năm"
)
_PHRASES: tuple[_Reader, ...] = tuple(
    (regex(pattern, re.ASCII), read)
    for pattern, read in (
        # Asked for by others, or as their plan says.
        (r"(?:khi|neu) (?:co|duoc|phat sinh|can)\b.*", _saying("khi_co_yeu_cau")),
        (r"(?:ngay )?sau khi\b.*", _saying("theo_noi_khac")),
        (r"(?:dot xuat|theo (?:yeu cau|de nghi))\b.*", _saying("khi_co_yeu_cau")),
        (r"theo (?:tung )?thang(?! \d)(?!\w)", _saying("hang_thang")),
        (r"theo (?:tung )?quy(?! [\divx]+(?!\w))(?! (?:dinh|che))(?!\w)", _saying("hang_quy")),
        (r"(?:theo|thuc hien theo|tuy theo|can cu)\b.+", _saying("theo_noi_khac")),
        # Again and again.
        (rf"(?:truoc |cham nhat )?ngay \d{{1,2}} {_EVERY} thang(?!\w)", _saying("hang_thang")),
        (
            r"(?:(?:truoc )?ngay \d{1,2} (?:cua )?)?(?:thang )?cuoi (?:cua )?(?:hang |moi |tung )?"
            r"quy(?! [ivx\d])(?!\w)",
            _saying("hang_quy"),
        ),
        (rf"{_EVERY} thang{_COUNTED}{_AND_LONGER}(?!\w)", _saying("hang_thang")),
        (rf"{_EVERY} quy{_COUNTED}{_AND_LONGER}(?!\w)", _saying("hang_quy")),
        (rf"{_EVERY} (?:ngay|tuan){_COUNTED}(?!\w)", _saying("thuong_xuyen")),
        (rf"(?:hang|moi) nam{_COUNTED}(?!\w)", _saying("thoi_diem")),
        (r"(?:thuong xuyen|lien tuc|dinh ky|thuong ky)(?!\w)", _saying("thuong_xuyen")),
        # Parts of a year.
        (
            r"(?:trong )?(?P<n>\d{1,2}) thang (?P<end>dau|cuoi) nam" + _Y.format("y"),
            _part_of_year,
        ),
        (r"(?:trong |vao |den )?(?P<end>dau|cuoi) nam" + _Y.format("y"), _end_of_year),
        (
            r"(?:(?:trong )?(?:cac )?nam |giai doan )?(?P<a>\d{4})(?: ?- ?| den (?:nam )?)"
            r"(?P<b>\d{4})(?!\w)",
            _years,
        ),
        (r"(?P<y>\d{4})(?P<yb>)(?![\w/])", _whole_year),
        (
            r"(?:(?:trong |suot )?(?:ca |toan )?nam|quanh nam)" + _Y.format("y") + r"(?!\w)",
            _whole_year,
        ),
        # Days.
        (
            rf"(?:tu )?(?:ngay )?(?P<d>\d{{1,2}})(?:(?: ?/ ?| thang )(?P<m>\d{{1,2}})"
            rf"{_Y.format('y')})?{_TO}(?:ngay )?{_DATE.format('2')}{_Y.format('y2')}",
            _day_range,
        ),
        (
            rf"(?:truoc|den het|den|cham nhat(?: la)?(?: den)?|khong qua)(?: het)? (?:ngay )?"
            rf"{_DATE.format('')}{_Y.format('y')}",
            _by_day,
        ),
        (
            rf"(?:(?P<before>truoc)|den het|den|cham nhat(?: la)?(?: trong)?|khong qua) "
            rf"{_MONTH}(?P<m>\d{{1,2}}){_Y.format('y')}",
            _by_month,
        ),
        (rf"(?:ngay )?{_DATE.format('')}(?: ?[/.-] ?| nam )(?P<y>\d{{4}})(?P<yb>)(?!\d)", _day),
        (rf"ngay {_DATE.format('')}{_Y.format('y')}", _day),
        # Months and quarters: from one to another, from one on, lists of them.
        (
            rf"(?:tu )?{_MONTH}(?P<a>\d{{1,2}}){_Y.format('ya')}{_TO}{_MONTH}?(?P<b>\d{{1,2}})"
            + _Y.format("yb"),
            _month_range,
        ),
        (
            rf"(?:tu )?{_QUARTER}(?P<a>{_ROMAN}){_Y.format('ya')}{_TO}{_QUARTER}?(?P<b>{_ROMAN})"
            rf"(?!\w){_Y.format('yb')}",
            _quarter_range,
        ),
        (rf"tu {_MONTH}(?P<m>\d{{1,2}}){_Y.format('y')}{_ON}", _from_month),
        (rf"tu {_QUARTER}(?P<q>{_ROMAN})(?!\w){_Y.format('y')}{_ON}", _from_quarter),
        (rf"tu (?:ngay )?{_DATE.format('')}{_Y.format('y')}{_ON}", _from_day),
        (
            rf"{_MONTH}(?P<list>\d{{1,2}}(?:{_JOIN}{_MONTH}?\d{{1,2}}(?!\d))*){_Y.format('y')}",
            _month_list,
        ),
        (
            rf"{_QUARTER}(?P<list>{_ROMAN}(?:{_JOIN}{_QUARTER}?{_ROMAN}(?![\w]))*)(?!\w)"
            + _Y.format("y"),
            _quarter_list,
        ),
    )
)
"""Tried in this order."""
