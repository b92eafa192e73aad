"""Whether a file is the paper it is issued as: what the ledger will say of it stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.issuing.codes import Code
from docgen.issuing.fill import Fault
from docgen.issuing.paper import one_line
from docgen.issuing.tables import read_table
from docgen.patterns import regex
from docgen.recognise.offices import offices
from docgen.van_ban import Bang, names_of
from docgen.vietnamese import cung_chu, khoa_so_sanh

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.issuing.paper import Prepared
    from docgen.ooxml.view import TableView
    from docgen.recognise import Recognised
    from docgen.van_ban import VanBan

_NONE = "(không có)"
_SIGNER = "nguoi_ky"
# In capitals, as the norm has it: a sentence that starts so is none.
_POWER = regex(r"(?:TM|KT|TL|TUQ|Q)\.")
_TO = regex(r"\s*(?i:kính gửi)\s*:?\s*|[^:]*\bđiện\s*:\s*")
"""What stands before those addressed; a wire says who sends it (Mẫu 1.6)."""
_SENT_TO = regex(r"\s*(?i:được cử đến)\s*:\s*")
_AS_ABOVE = "như trên"


def other_paper(paper: Prepared, ky_hieu: str | None, file: Recognised) -> Iterator[Fault]:
    """What the file says otherwise than the data: symbol, type, subject, signer, his power."""
    van_ban = paper.van_ban
    if ky_hieu is not None and ky_hieu.casefold() != paper.ky_hieu.casefold():
        yield Fault(Code.OTHER_PAPER, "Ký hiệu trong tệp khác dữ liệu", ky_hieu, paper.ky_hieu)
    prints = "trich_yeu" in names_of(van_ban.mau)
    expected = {
        "ten_loai": ("Tên loại", van_ban.ten_loai),
        # A form without it has it in the register alone.
        "trich_yeu": ("Trích yếu", one_line(" ".join(van_ban.trich_yeu if prints else ()))),
        "trich_yeu_cong_van": ("Trích yếu", one_line(" ".join(van_ban.trich_yeu_cong_van))),
        "ho_ten": ("Người ký", " ".join(ky.ho_ten for ky in van_ban.nguoi_ky)),
    }
    for component, (shown, wanted) in expected.items():
        said = one_line(" ".join(p.displayed for p in file.main.of(component)))
        # Set in another style in Word, it may stand under no component: then anywhere will do.
        same = cung_chu(said, wanted) if said else _stands_in(wanted, file)
        if not same:
            key = _SIGNER if component == "ho_ten" else None
            yield _other(shown, said, wanted, key)
    said, wanted = (
        one_line(" ".join(_power(file))),
        one_line(" ".join(_power_of(van_ban))),
    )
    if not (cung_chu(said, wanted) if said else _stands_in(wanted, file)):
        yield _other("Quyền hạn của người ký", said, wanted, _SIGNER)


def printed_type(file: Recognised) -> str:
    """The paper's type as it is printed, "" for a letter."""
    return one_line(" ".join(p.displayed for p in file.main.of("ten_loai")))


def missing_annexes(paper: Prepared, file: Recognised) -> Iterator[Fault]:
    """Each annex of the data that the file lacks, or whose table it lacks; each paper enacted."""
    annexes = paper.van_ban.cac_phu_luc
    for annex in annexes:
        name = one_line(" ".join(annex.ten))
        tables = (block for block in annex.khoi if isinstance(block, Bang))
        if len(file.annexes) < len(annexes) and not _stands_in(name, file, annexes=True):
            yield Fault(
                Code.NO_ANNEX, f"Tệp không có {annex.nhan} “{name}”, dữ liệu có", key="phu_luc"
            )
        elif not all(any(_is(table, t) for t in file.tables.values()) for table in tables):
            message = f"{annex.nhan} “{name}” trong tệp không còn bảng, dữ liệu có"
            yield Fault(Code.NO_ANNEX, message, key="phu_luc")
    enacted = paper.van_ban.cac_kem_theo
    for item in enacted if len(file.enacted) < len(enacted) else ():
        name = one_line(f"{item.ten_loai} {' '.join(item.trich_yeu)}")
        # The decision's own text names it too: its type stands on a line of its own.
        if khoa_so_sanh(item.ten_loai) not in _lines_of(file):
            message = f"Tệp không có văn bản kèm theo “{name}”, dữ liệu có"
            yield Fault(Code.NO_ANNEX, message, key="van_ban_kem_theo")


def marks_of_a_draft(file: Recognised) -> Iterator[Fault]:
    """The boxed line above the head: MINH HỌA, DỰ THẢO."""
    for paragraph in file.components.get("khung", ()):
        if said := one_line(paragraph.displayed):
            yield Fault(Code.ILLUSTRATION, f"Tệp còn dòng đóng khung “{said}”")


def recipients(file: Recognised) -> tuple[str, ...]:
    """The lines under "Nơi nhận:" as they stand in the file, without dashes and stops.

    "Như trên" is nobody's name: those after "Kính gửi:" stand in its place, of a Giấy giới thiệu
    the body its bearer is sent to (Mẫu 1.8).
    """
    above = _lines(_TO.sub("", line) for line in _shown(file, "kinh_gui", "kinh_gui_noi"))
    above = above or _lines(_sent_to(file))
    named = _lines(_shown(file, "noi_nhan_danh_sach"))
    as_above = (line.casefold() == _AS_ABOVE and bool(above) for line in named)
    return tuple(
        place
        for line, is_above in zip(named, as_above, strict=True)
        for place in (above if is_above else (line,))
    )


def _sent_to(file: Recognised) -> Iterator[str]:
    for item in file.main.items:
        for line in item.paragraph.displayed.splitlines():
            if found := _SENT_TO.match(line):
                yield one_line(line[found.end() :])


def _shown(file: Recognised, *components: str) -> Iterator[str]:
    for component in components:
        yield from (one_line(p.displayed) for p in file.main.of(component))


def _lines(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(line for text in texts if (line := text.lstrip("-– ").rstrip(" ;.")))


def _other(shown: str, said: str, wanted: str, key: str | None) -> Fault:
    message = f"{shown} trong tệp khác dữ liệu"
    return Fault(Code.OTHER_PAPER, message, said or None, wanted or _NONE, key)


def _power(file: Recognised) -> Iterator[str]:
    """The lines "KT. GIÁM ĐỐC", typed in Word in any style or in one paragraph with the office."""
    for item in file.main.items:
        said = item.paragraph.displayed
        for line in offices(said) if item.component == "chuc_vu" else said.splitlines():
            loose = item.component in {None, "chuc_vu"} and line.isupper()
            if item.component == "quyen_han" or (loose and _POWER.match(line.strip())):
                yield line


def _power_of(van_ban: VanBan) -> Iterator[str]:
    """The same of the data: who acts as head has "Q." in the line of his office."""
    for ky in van_ban.nguoi_ky:
        yield from (ky.quyen_han or "").splitlines()
        if _POWER.match(ky.chuc_vu):
            yield ky.chuc_vu


def _is(table: Bang, found: TableView) -> bool:
    """Whether it is that table: at least half of its headings stand over its columns."""
    heads = {khoa_so_sanh(" ".join(p.text for p in cell.doan)) for cell in table.dau}
    said = set(map(khoa_so_sanh, read_table(found).heads))
    return 2 * len(heads & said) >= len(heads)


def _lines_of(file: Recognised) -> frozenset[str]:
    said = (i.paragraph.displayed for part in file.parts for i in part.items)
    return frozenset(khoa_so_sanh(line.strip()) for text in said for line in text.splitlines())


def _stands_in(wanted: str, file: Recognised, *, annexes: bool = False) -> bool:
    parts = file.parts if annexes else (file.main,)
    text = " ".join(item.paragraph.displayed for part in parts for item in part.items)
    return khoa_so_sanh(wanted) in khoa_so_sanh(text)
