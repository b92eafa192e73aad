"""A paper as the data has it, ready to be held against the file that was approved."""

from __future__ import annotations

from datetime import date, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.findings import Location
from docgen.issuing.computed import NOTHING, Tinh
from docgen.loading.codes import Code
from docgen.model.printed import row_text
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.van_ban import Bang, Doan
from docgen.vietnamese import tach_ky_hieu

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from docgen.findings import Finding
    from docgen.model.agency import NguoiKy
    from docgen.model.issuer import BenBanHanh
    from docgen.model.paper import KhaiVanBan
    from docgen.model.text import VanXuoi
    from docgen.model.year import Nam
    from docgen.van_ban import Khoi, O, VanBan

_KEY = regex(r"(\w+)\s*:")
_FENCE = "---"
_NO_SUCH_DAY = "TT045"


InRow = tuple[str, str]
"""A printed row and a text in it; "" is the row itself, where it begins."""


class Moc(NamedTuple):
    """A paper is of use until the day `den`; after that `qua` says what is past, `sua` what to do.

    Both are in Vietnamese; `qua` goes on "Ban hành ngày …, ".
    """

    den: date
    qua: str
    sua: str


class Dem(NamedTuple):
    """A number of the text that says how many rows a table has.

    `text` is the printed paragraph by `one_line`, `tu` which of its words the number is, `bang` the
    name of the table.
    """

    text: str
    tu: int
    bang: str


class Prepared(NamedTuple):
    """One paper of the year: what is declared, what is composed of it, the warnings about it.

    `sources` says where each printed text is typed, by `one_line`; `han` is the last day for it.
    `nam_sau` is set where it may be dated in the year after its own: a report on a whole year.
    `cho_quyet` is what somebody has still to decide before it can be issued.
    `nguoi_ban_hanh` is who issues it where that is not the agency. `so_lieu_den` is the last day
    a report has results of, `so_lieu` the entries it counts, as a file of their own.
    `moc` is the day by which it has to be out, where its own text says so. `hang` says the same as
    `sources` of what stands in typed rows: row by row, by `row_text`, and text by text in each.
    `tinh` are the sentences that say numbers docgen computes.
    `dem` are the numbers that count the rows of its tables. `phu_luc` says where each annex that
    has a file of its own is typed.
    """

    nam: Nam
    khai: KhaiVanBan
    van_ban: VanBan
    warnings: tuple[Finding, ...]
    sources: Mapping[str, Location]
    han: date
    cho_quyet: tuple[Finding, ...] = ()
    nguoi_ban_hanh: BenBanHanh | None = None
    nam_sau: bool = False
    so_lieu_den: date | None = None
    so_lieu: bytes | None = None
    moc: Moc | None = None
    hang: Mapping[InRow, Location] = MappingProxyType({})
    tinh: Tinh = NOTHING
    dem: tuple[Dem, ...] = ()
    phu_luc: tuple[Location, ...] = ()

    @property
    def ben(self) -> BenBanHanh:
        """Who issues it."""
        return self.nguoi_ban_hanh or self.nam.co_quan.ben_ban_hanh

    @property
    def cac_nam(self) -> tuple[int, ...]:
        """The years it may be dated in."""
        own = self.nam.nam
        return (own, own + 1) if self.nam_sau else (own,)

    @property
    def ten(self) -> str:
        """Its name in commands and files: "ke-hoach"."""
        return self.van_ban.ten

    @property
    def loai(self) -> str:
        """ "Kế hoạch"; a letter has no named type and is called what it is."""
        return self.van_ban.ten_loai.capitalize() or "Công văn"

    @property
    def ky_hieu(self) -> str:
        """ "KH-STP"; of the Đoàn "KH/CĐ"."""
        return tach_ky_hieu(self.van_ban.so_ky_hieu)

    @property
    def trich_yeu(self) -> str:
        """The subject on one line, without the quotation marks of a letter of the Đoàn."""
        lines = self.van_ban.trich_yeu or self.van_ban.trich_yeu_cong_van
        said = one_line(" ".join(lines))
        return said[1:-1] if said.startswith("“V/v") and said.endswith("”") else said

    @property
    def nguoi_ky(self) -> NguoiKy:
        """Who signs."""
        return self.ben.ky(self.khai.nguoi_ky)

    @property
    def don_vi_soan_thao(self) -> str:
        """The full name of the unit that drafts."""
        typed = self.khai.don_vi_soan_thao
        names = (u.ten for u in self.nam.co_quan.don_vi if typed in (u.ma, u.ten, *u.ten_ngan))
        return next(names, typed)


def end_of_month(nam: int, thang: int) -> date:
    """The last day of a month: the deadline of a paper that is to be issued in it."""
    return date(nam + thang // 12, thang % 12 + 1, 1) - timedelta(days=1)


def one_line(text: str) -> str:
    """The text as a reader compares it: any run of spaces and line breaks is one space."""
    return " ".join(text.split())


def counting(van_ban: VanBan, more: Mapping[str, VanBan]) -> tuple[Dem, ...]:
    """The numbers in its text that count the rows of each table, by the table's name.

    `more` is the same paper with more rows in that table: the words that differ are the number.
    """
    return tuple(
        Dem(one_line(block.text), place, bang)
        for bang, other in more.items()
        for block, again in zip(van_ban.khoi, other.khoi, strict=True)
        if isinstance(block, Doan) and isinstance(again, Doan)
        for place, words in enumerate(zip(block.text.split(), again.text.split(), strict=False))
        if words[0] != words[1]
    )


def sources(
    van_ban: VanBan, van_xuoi: VanXuoi, rows: tuple[Location, ...] = ()
) -> dict[str, Location]:
    """Printed text → where it is typed; `rows` are those of the table in its annexes, in order."""
    found: dict[str, Location] = {}
    for block, line in zip(van_ban.khoi, van_xuoi.dong, strict=True):
        if isinstance(block, Doan):
            found.setdefault(one_line(block.text), Location(van_xuoi.path, line.line))
    for annex in van_ban.cac_phu_luc:
        found = table_places(annex.khoi, rows) | found
    return found


def table_places(khoi: tuple[Khoi, ...], rows: tuple[Location, ...]) -> dict[str, Location]:
    """Text of a cell → the row of the data it is typed in; `rows` are those of the tables."""
    found: dict[str, Location] = {}
    for (_, text), place in rows_typed(khoi, rows).items():
        if text:
            found.setdefault(text, place)
    return found


def rows_typed(khoi: tuple[Khoi, ...], rows: tuple[Location, ...]) -> dict[InRow, Location]:
    """Each row of the tables, and each text in it → the row of the data it is typed in."""
    found: dict[InRow, Location] = {}
    for block in khoi:
        # A total row has no row of the data.
        for row, place in zip(block.hang if isinstance(block, Bang) else (), rows, strict=False):
            for key in _in_row(row):
                found.setdefault(key, place)
    return found


def heads_typed(khoi: tuple[Khoi, ...], place: Location) -> dict[InRow, Location]:
    """The same of the head rows, where the headings are typed too."""
    tables = (block for block in khoi if isinstance(block, Bang))
    return {key: place for table in tables for key in _in_row(table.dau)}


def _in_row(row: tuple[O, ...]) -> Iterator[InRow]:
    cells = [[one_line(paragraph.text) for paragraph in cell.doan] for cell in row]
    printed = row_text(cells)
    return ((printed, text) for text in ("", *(text for cell in cells for text in cell)))


class Typed(NamedTuple):
    """Where what a paper prints is typed: `texts`, and `rows` as `Prepared.hang` has them.

    `path` is where that is not known.
    """

    texts: Mapping[str, Location]
    rows: Mapping[InRow, Location]
    path: str
    tinh: Tinh = NOTHING


def typed_of(paper: Prepared, keys: Mapping[str, Location], path: str) -> Typed:
    """Of all it prints; `keys` is `typed_at`'s of its own file, `path`."""
    return Typed(printed_at(paper, keys), paper.hang, path, paper.tinh)


def printed_at(paper: Prepared, keys: Mapping[str, Location]) -> dict[str, Location]:
    """Printed text → where it is typed, recipients and signer included; `keys` is `typed_at`'s."""
    van_ban = paper.van_ban
    printed = {
        "noi_nhan": ("Nơi nhận:", *van_ban.noi_nhan),
        "nguoi_ky": (*(van_ban.quyen_han or "").splitlines(), van_ban.chuc_vu, van_ban.ho_ten),
        **dict.fromkeys(("thu_ky", "cac_ben"), _of_others(van_ban)),
        # What follows in an annex and nobody has typed, docgen has computed.
        "phu_luc": tuple(text for a in van_ban.cac_phu_luc for text in (a.nhan, " ".join(a.ten))),
        "van_ban_kem_theo": tuple(
            text for v in van_ban.cac_kem_theo for text in (v.ten_loai, " ".join(v.trich_yeu))
        ),
    }
    front = {
        one_line(text): keys[key] for key, texts in printed.items() if key in keys for text in texts
    }
    return front | dict(paper.sources)


def once(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Without what the checks find of a day that the data are said to have typed wrong.

    In a text that nobody has typed, or that Word has changed, it is said by the checks alone.
    """
    found = tuple(findings)
    typed = {_why(f) for f in found if f.code == Code.DATE_IN_TEXT}
    return tuple(f for f in found if f.code != _NO_SUCH_DAY or _why(f) not in typed)


def _why(finding: Finding) -> str:
    return finding.message.partition(": ")[2]


def written_at(paper: Prepared, keys: Mapping[str, Location]) -> dict[str, Location]:
    """`printed_at`, and the subject and whom a letter addresses: all that is typed."""
    van_ban = paper.van_ban
    addressed = (van_ban.kinh_gui or "", *van_ban.noi_kinh_gui)
    lines = van_ban.trich_yeu or van_ban.trich_yeu_cong_van
    printed = {"trich_yeu": (" ".join(lines),), "kinh_gui": addressed}
    head = {
        one_line(text): keys[key]
        for key, texts in printed.items()
        if key in keys
        for text in texts
        if text
    }
    return head | printed_at(paper, keys)


def _of_others(van_ban: VanBan) -> tuple[str, ...]:
    """What is printed of those who sign beside the agency's signer."""
    others = (ky for ky in van_ban.cac_ky if ky.ho_ten != van_ban.ho_ten)
    return tuple(text for ky in others for text in ky if text)


def typed_at(text: str, path: str) -> dict[str, Location]:
    """Key of the front matter → its line, of the text of a paper's own file named `path`."""
    found: dict[str, Location] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if number > 1 and line.rstrip() == _FENCE:
            break
        if key := _KEY.match(line):
            found[key[1]] = Location(path, number)
    return found
