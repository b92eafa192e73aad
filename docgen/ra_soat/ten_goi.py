"""Names that are no longer right on the day of the paper: outside bodies, words of the law."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.model.ledger import viet_ngay_gon
from docgen.patterns import regex
from docgen.ra_soat.codes import Code
from docgen.ra_soat.values import EVERY, Cho, Dieu, NamRaSoat
from docgen.values import NamedTuple
from docgen.vietnamese import chuan_dau, khoa_so_sanh, viet_thang

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from docgen.model.directory import NoiNgoai, ThuatNgu

_HYPHENS = regex(r"[\u2010-\u2015\u2212]")
_OWN_RULE = "van_ban_goc."
# "Sở Thông tin & Truyền thông", "Sở TT&TT": a reader takes the sign for the word.
_AND = regex(r"\s*&\s*")
_CITY_OF_A_PROVINCE = "thành phố thuộc tỉnh"
# Each by its own name, but for the six that are provinces themselves.
_CITY = regex(
    r"(?<!\w)(?:(?i:thành\s+phố)|T[Pp]\.?)\s+(?!(?i:Hà\s+Nội|Hồ\s+Chí\s+Minh|HCM|Hải\s+Phòng|"
    r"Đà\s+Nẵng|Cần\s+Thơ|Huế)(?!\w))[A-ZĐ\u00c0-\u00dd\u1ea0-\u1ef9]\w*(?:\s+[A-ZĐ]\w*)*"
)


class _Names(NamedTuple):
    """Names to look for, the longest first, and what each stands for."""

    pattern: re.Pattern[str]
    places: dict[str, int]

    @classmethod
    def of(cls, names: Iterable[tuple[str, int]]) -> _Names | None:
        places = {khoa_so_sanh(_AND.sub(" và ", name)): place for name, place in names}
        if not places:
            return None
        longest = sorted(places, key=len, reverse=True)
        # A reader takes "Phát thanh-Truyền hình" and "Phát thanh - Truyền hình" for one name.
        spelt = "|".join(re.sub(r"\\ |\s", r"\\s+", re.escape(key)) for key in longest)
        spelt = re.sub(r"(?:\\s\+)?\\-(?:\\s\+)?", r"\\s*-\\s*", spelt)
        spelt = spelt.replace(r"\s+và\s+", r"(?:\s+và\s+|\s*&\s*)")
        return cls(regex(rf"(?<!\w)(?:{spelt})(?!\w)", re.IGNORECASE), places)

    def found_in(self, text: str) -> Iterator[tuple[int, str]]:
        """What each name in the text stands for, once, and the name as it stands there."""
        seen: set[int] = set()
        plain = _HYPHENS.sub("-", chuan_dau(text))
        loose = {key.replace(" ", ""): place for key, place in self.places.items()}
        for match in self.pattern.finditer(plain):
            place = loose[khoa_so_sanh(_AND.sub(" và ", match[0])).replace(" ", "")]
            if place not in seen:
                seen.add(place)
                # The same letters, tone marks in another place at most.
                same = len(plain) == len(text)
                yield place, text[match.start() : match.end()] if same else match[0]


def bodies_not_in_time(year: NamRaSoat) -> Iterator[Dieu]:
    """An outside body whose name was no longer, or not yet, its name in the month of the paper."""
    bodies = year.danh_ba.noi
    names = _Names.of((n, k) for k, body in enumerate(bodies) for n in (body.ten, *body.ten_ngan))
    for cho, papers, place, said in _found(names, year):
        if why := _out_of_time(bodies[place], cho):
            yield _body(bodies[place], cho, said, why)._replace(van_ban=papers)


def old_terms(year: NamRaSoat) -> Iterator[Dieu]:
    """A word of the law that has given way to another by the month of the paper."""
    terms = year.danh_ba.thuat_ngu
    names = _Names.of((word, k) for k, term in enumerate(terms) for word in term.cu)
    cities = [k for k, term in enumerate(terms) if _CITY_OF_A_PROVINCE in term.cu]
    named = (
        (cho, papers, place, found[0])
        for cho, papers in _texts(year)
        if (found := _CITY.search(cho.text))
        for place in cities
    )
    for cho, papers, place, said in (*_found(names, year), *named):
        if cho.ngay and terms[place].tu <= cho.ngay[1]:
            yield _term(terms[place], cho, said)._replace(van_ban=papers)


def _found(
    names: _Names | None, year: NamRaSoat
) -> Iterator[tuple[Cho, tuple[str, ...], int, str]]:
    """Text, the other papers it concerns, what the name found in it stands for, the name."""
    if names is None:
        return
    for cho, papers in _texts(year):
        yield from ((cho, papers, place, said) for place, said in names.found_in(cho.text))


def _texts(year: NamRaSoat) -> Iterator[tuple[Cho, tuple[str, ...]]]:
    """Every text, with the other papers it is printed in."""
    earliest = min((cho.ngay for cho in year.cho if cho.ngay), default=None)
    own = ((cho, ()) for cho in year.cho if not cho.khoa.startswith(_OWN_RULE))
    # What stands in a file all years share is in every paper, from the first of the year on.
    shared = ((cho._replace(ngay=earliest), EVERY) for cho in year.chung)
    yield from own
    yield from shared


def _out_of_time(body: NoiNgoai, cho: Cho) -> str | None:
    if cho.ngay is None:
        return None
    first, last = cho.ngay
    if body.den and body.den < first:
        return f"đến hết ngày {viet_ngay_gon(body.den)}"
    if body.tu and body.tu > last:
        return f"từ ngày {viet_ngay_gon(body.tu)}"
    return None


def _body(body: NoiNgoai, cho: Cho, said: str, why: str) -> Dieu:
    successor = f"thay bằng {body.thay_bang}" if body.thay_bang else "xem lại cơ quan nào nhận việc"
    return Dieu(
        Code.BODY_NOT_IN_TIME,
        cho,
        body.ten,
        f"{body.ten} chỉ mang tên này {why}; văn bản ở tháng {_month(cho)}",
        f"{successor} ({_source(body.nguon, known=body.kiem_chung)})",
        said,
    )


def _term(term: ThuatNgu, cho: Cho, said: str) -> Dieu:
    return Dieu(
        Code.OLD_TERM,
        cho,
        term.moi,
        f"“{' '.join(said.split())}” là cách gọi cũ từ ngày {viet_ngay_gon(term.tu)}",
        f"từ đó: {term.moi} ({_source(term.nguon, known=term.kiem_chung)})",
        said,
    )


def _source(nguon: str, *, known: bool) -> str:
    return nguon if known else f"{nguon}; chưa kiểm chứng"


def _month(cho: Cho) -> str:
    day: date | None = cho.ngay[0] if cho.ngay else None
    return f"{viet_thang(day.month)}/{day.year}" if day else ""
