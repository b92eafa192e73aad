"""Whether a file is the paper it is issued as: what the ledger will say of it stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.issuing.codes import Code
from docgen.issuing.fill import Fault
from docgen.issuing.paper import one_line
from docgen.vietnamese import cung_chu, khoa_so_sanh

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.issuing.paper import Prepared
    from docgen.recognise import Recognised


def other_paper(paper: Prepared, ky_hieu: str | None, file: Recognised) -> Iterator[Fault]:
    """What the file says otherwise than the data: symbol, type, subject, signer."""
    van_ban = paper.van_ban
    if ky_hieu is not None and ky_hieu.casefold() != paper.ky_hieu.casefold():
        yield Fault(Code.OTHER_PAPER, "Ký hiệu trong tệp khác dữ liệu", ky_hieu, paper.ky_hieu)
    expected = {
        "ten_loai": ("Tên loại", van_ban.ten_loai),
        "trich_yeu": ("Trích yếu", one_line(" ".join(van_ban.trich_yeu))),
        "trich_yeu_cong_van": ("Trích yếu", one_line(" ".join(van_ban.trich_yeu_cong_van))),
        "ho_ten": ("Người ký", van_ban.ho_ten),
    }
    for component, (shown, wanted) in expected.items():
        said = one_line(" ".join(p.displayed for p in file.main.of(component)))
        # Set in another style in Word, it may stand under no component: then anywhere will do.
        same = cung_chu(said, wanted) if said else _stands_in(wanted, file)
        if not same:
            yield Fault(Code.OTHER_PAPER, f"{shown} trong tệp khác dữ liệu", said or None, wanted)


def marks_of_a_draft(file: Recognised) -> Iterator[Fault]:
    """The boxed line above the head: MINH HỌA, DỰ THẢO."""
    for paragraph in file.components.get("khung", ()):
        if said := one_line(paragraph.displayed):
            yield Fault(Code.ILLUSTRATION, f"Tệp còn dòng đóng khung “{said}”")


def recipients(file: Recognised) -> tuple[str, ...]:
    """The lines under "Nơi nhận:" as they stand in the file, without dashes and stops."""
    lines = (one_line(p.displayed) for p in file.main.of("noi_nhan_danh_sach"))
    return tuple(line.lstrip("-– ").rstrip(" ;.") for line in lines if line)


def _stands_in(wanted: str, file: Recognised) -> bool:
    text = " ".join(item.paragraph.displayed for item in file.main.items)
    return khoa_so_sanh(wanted) in khoa_so_sanh(text)
