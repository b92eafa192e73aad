"""The base paper of the year before, signers whose term ended."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from docgen.model.ledger import viet_ngay_gon
from docgen.model.names import TEN_GOI
from docgen.ra_soat.codes import Code
from docgen.ra_soat.values import Cho, Dieu, NamRaSoat
from docgen.vietnamese import cung_chu, hieu_ngay, viet_thang

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.ra_soat.values import NguoiKyKhai

_BASE = "van_ban_goc"
_FROM_MONTH = 10  # a plan of a year rests on a paper of the last quarter before it, or later


def base_papers(year: NamRaSoat) -> Iterator[Dieu]:
    """A base paper of before the last quarter of the year before, or the one of that year again."""
    earliest = date(year.nam - 1, _FROM_MONTH, 1)
    before = {tep: said.get("so") for tep, said, _ in _bases(year.cu)}
    for tep, said, cho in _bases(year.cho):
        so, ngay = said.get("so", ""), _day(said.get("ngay", ""))
        again = cung_chu(so, before.get(tep) or "")
        if not so or (not again and (ngay is None or ngay >= earliest)):
            continue
        name = f"{said.get('loai', '')} số {so}".strip()
        dated = f" ngày {viet_ngay_gon(ngay)}" if ngay else ""
        text = " ".join((name, dated, said.get("co_quan", "")))
        yield Dieu(
            Code.BASE_PAPER,
            cho._replace(text=text),
            so,
            f"Văn bản gốc {name}{dated} là của năm trước",
            f"ghi văn bản của năm {year.nam} vào van_ban_goc; vẫn thực hiện văn bản này thì "
            "ghi lý do",
            so,
            _calling(year, _BASE),
        )


def signers(year: NamRaSoat) -> Iterator[Dieu]:
    """A signer out of office in the month of a paper; one whose term nobody has written down."""
    asked: dict[NguoiKyKhai, list[str]] = {}
    for cho in year.cho:
        if cho.khoa != "nguoi_ky" or cho.ngay is None:
            continue
        first, last = cho.ngay
        for signer in (s for s in year.nguoi_ky if s.ma == cho.text):
            if (signer.den and signer.den < first) or (signer.tu and signer.tu > last):
                yield _out_of_office(signer, cho, f"{viet_thang(first.month)}/{first.year}")
            elif signer.tu is None and signer.den is None and year.review:
                asked.setdefault(signer, []).append(cho.tep)
    for signer, papers in asked.items():
        yield Dieu(
            Code.SIGNER_UNKNOWN,
            Cho(signer.tep, signer.shown, signer.line, f"{signer.ma}: {signer.ho_ten}"),
            signer.ho_ten,
            f"{signer.ho_ten} ({signer.ma}) chưa ghi nhiệm kỳ: năm {year.nam} có còn ký không",
            "ghi tu (ngày bắt đầu giữ chức vụ), den nếu đã thôi; người khác ký thì sửa nguoi_ky",
            signer.ho_ten,
            tuple(papers),
        )


def _bases(texts: Iterable[Cho]) -> list[tuple[str, dict[str, str], Cho]]:
    """File, what its base paper is declared by, where its number stands."""
    said: dict[str, dict[str, str]] = {}
    places: dict[str, Cho] = {}
    for cho in texts:
        if cho.khoa.startswith(f"{_BASE}."):
            key = cho.khoa.partition(".")[2]
            said.setdefault(cho.tep, {})[key] = cho.text
            if key == "so" or cho.tep not in places:
                places[cho.tep] = cho
    return [(tep, said[tep], places[tep]) for tep in said]


def _calling(year: NamRaSoat, name: str) -> tuple[str, ...]:
    """The files whose text uses a name."""
    found = (c.tep for c in year.cho if any(m[1] == name for m in TEN_GOI.finditer(c.text)))
    return tuple(dict.fromkeys(found))


def _out_of_office(signer: NguoiKyKhai, cho: Cho, month: str) -> Dieu:
    term = [f"từ {viet_ngay_gon(signer.tu)}"] if signer.tu else []
    term += [f"đến {viet_ngay_gon(signer.den)}"] if signer.den else []
    return Dieu(
        Code.SIGNER_NOT_IN_OFFICE,
        cho,
        signer.ho_ten,
        f"{signer.ho_ten} không giữ chức vụ vào tháng {month} ({' '.join(term)})",
        f"sửa nguoi_ky, hoặc nhiệm kỳ trong {signer.shown}",
        cho.text,
    )


def _day(text: str) -> date | None:
    try:
        return hieu_ngay(text)
    except ValueError:
        return None
