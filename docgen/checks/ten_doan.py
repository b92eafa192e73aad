"""TT204: how the name of a body of the Đoàn over the number is written, and that above it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.patterns import regex
from docgen.vietnamese import chuan_dau

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.checks.fault import Paper

_STANDING = r"(?:BAN THƯỜNG VỤ|BTV)\s+"
_PLACED = regex(rf"(?:{_STANDING})?(TỈNH|THÀNH|HUYỆN|QUẬN|THỊ) ĐOÀN\s+(\S.*)")
# A delegation is a "đoàn" too, and so are who preside over a congress and its secretaries.
_PLAIN = regex(
    rf"(?:{_STANDING})?(ĐOÀN\s+(?!CHỦ TỊCH|THƯ KÝ|CÔNG TÁC|ĐẠI BIỂU|(?:KIỂM|THANH|ĐIỀU) TRA"
    r"|GIÁM SÁT|KHẢO SÁT|THẨM)\S.*|LIÊN CHI ĐOÀN\s+\S.*)"
)
_CENTRAL = regex(rf"(?:{_STANDING}|BAN BÍ THƯ\s+)?TRUNG ƯƠNG ĐOÀN\b.*")
_PLACE: Mapping[str, str] = MappingProxyType({"THÀNH": "THÀNH PHỐ", "THỊ": "THỊ XÃ"})
# Lines of which one names the committee, a cell, or several bodies that issue together.
_NAMED_SO = regex(r".*(?:\bBCH\b|BAN CHẤP HÀNH|(?<!LIÊN )CHI ĐOÀN|PHÂN ĐOÀN|\s[-–]\s|\bHỘI\b)")
# Whatever of these issues is under another body of the Đoàn.
_UNDER = regex(
    r"(?:LIÊN )?CHI ĐOÀN\b|PHÂN ĐOÀN\b"
    r"|(?:BCH|BAN CHẤP HÀNH) (?:LIÊN CHI ĐOÀN|ĐOÀN (?:XÃ|PHƯỜNG|THỊ TRẤN|HUYỆN|QUẬN|TRƯỜNG))\b"
)
_COMMITTEE = ("BCH", "BAN CHẤP HÀNH")


def named(paper: Paper) -> Iterator[Fault]:
    """Mục III.2.2. Ghi BAN CHẤP HÀNH (BCH) ĐOÀN và tên đơn vị, dưới tên tổ chức đoàn cấp trên.

    Đúng: HUYỆN ĐOÀN CHỢ LÁCH, dưới là BCH ĐOÀN XÃ SƠN ĐỊNH
    Sai: ĐOÀN XÃ SƠN ĐỊNH; CHI ĐOÀN BẢN A PA CHẢI mà bên trên không có tên tổ chức đoàn cấp trên
    """
    issuers = [p for p in paper.recognised.main.of("co_quan_ban_hanh") if p.displayed.strip()]
    # Where who issues is left out, the body above stands in its place, in letters not bold.
    if not issuers or not all(run.bold for run in issuers[0].run_formats):
        return
    name = _upper(" ".join(p.displayed for p in issuers))
    above = _upper(" ".join(p.displayed for p in paper.recognised.main.of("co_quan_chu_quan")))
    wanted = None if above.endswith(_COMMITTEE) or _NAMED_SO.match(name) else _in_full(name)
    if wanted is not None:
        message = "Tên cơ quan ban hành không ghi Ban Chấp hành (BCH)"
        yield Fault(message, at=issuers[0], current=name, required=wanted)
    if not above and _UNDER.match(name):
        message = "Trên tên cơ quan ban hành không có tên tổ chức đoàn cấp trên trực tiếp"
        hint = "thêm một dòng in hoa, đứng, không đậm: ĐOÀN XÃ …, HUYỆN ĐOÀN …"
        yield Fault(message, at=issuers[0], current=name, hint=hint)


def _in_full(name: str) -> str | None:
    """A name as the guidance writes it; None for one of which it says nothing, or which is so."""
    if _CENTRAL.fullmatch(name):
        return "BAN CHẤP HÀNH TRUNG ƯƠNG"
    if found := _PLACED.fullmatch(name):
        return f"BCH ĐOÀN {_PLACE.get(found[1], found[1])} {found[2]}"
    found = _PLAIN.fullmatch(name)
    return f"BCH {found[1]}" if found else None


def _upper(text: str) -> str:
    return chuan_dau(" ".join(text.upper().split()))
