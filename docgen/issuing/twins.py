"""A paper that is issued already: its file was renamed, copied, or only said to replace it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.findings import Finding, Location, Severity
from docgen.issuing.cited import own_words
from docgen.issuing.codes import Code
from docgen.values import NamedTuple
from docgen.vietnamese import cung_chu

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from docgen.issuing.paper import Prepared
    from docgen.model.ban_hanh import DaBanHanh
    from docgen.model.ledger import SoBanHanh
    from docgen.recognise import Recognised


class Twin(NamedTuple):
    """An issued paper of the same year, issuer, type and subject under another name, or replaced.

    `co_du_lieu` says whether a paper of that name is still among the data; `luu` is its archived
    file as it could be read.
    """

    entry: DaBanHanh
    co_du_lieu: bool
    luu: Recognised | None


def twins(paper: Prepared) -> Iterator[DaBanHanh]:
    """The issued papers that stand and may be this one under another name."""
    ledger, nam = paper.nam.ban_hanh, paper.nam.nam
    for entry in ledger.van_ban:
        if entry.nam == nam and entry.ten != paper.ten and ledger.hieu_luc(nam, entry.ten) == entry:
            same = (entry.co_quan, entry.loai) == (paper.ben.ten, paper.loai)
            if same and cung_chu(entry.trich_yeu, paper.trich_yeu):
                yield entry


def issued_already(
    file: Recognised, known: Collection[Twin], replaced: DaBanHanh | None, shown: str
) -> Iterator[Finding]:
    """An error where the file is an issued paper again."""
    for entry, has_data, archived in known:
        same = archived is not None and list(own_words(archived)) == list(own_words(file))
        if entry == replaced:
            if same:
                yield Finding(
                    Code.ALREADY_ISSUED,
                    Severity.ERROR,
                    f"Lời văn giống hệt {entry.cach_goi}, văn bản được thay thế",
                    Location(shown),
                    "văn bản đã ban hành không ban hành lại: sửa dữ liệu, nêu việc thay thế trong "
                    "lời văn, viết lại dự thảo rồi trình ký",
                )
        elif not has_data:
            yield Finding(
                Code.ALREADY_ISSUED,
                Severity.ERROR,
                f"Đã ban hành với tên “{entry.ten}”: {entry.cach_goi}; tệp dữ liệu mang tên ấy "
                "không còn",
                Location(shown),
                "tệp dữ liệu đã đổi tên thì đổi lại tên cũ, hoặc sửa ten của văn bản ấy trong "
                "data/ban-hanh.yaml; là văn bản khác thì ghi trích yếu khác",
            )
        elif same:
            yield Finding(
                Code.ALREADY_ISSUED,
                Severity.ERROR,
                f"Lời văn giống hệt {entry.cach_goi}, đã ban hành với tên “{entry.ten}”",
                Location(shown),
                "văn bản đã ban hành không ban hành lại; thay thế văn bản ấy thì khai "
                f"thay_the: {entry.so_ky_hieu}, là văn bản khác thì sửa lời văn",
            )


def data_gone(
    ledger: SoBanHanh, nam: int, known: Collection[str], ledger_shown: str
) -> Iterator[tuple[DaBanHanh, tuple[Finding, ...]]]:
    """The papers issued in a year under a name that none of its data has any more.

    One that another has replaced needs none.
    """
    names = dict.fromkeys(e.ten for e in ledger.van_ban if e.nam == nam and e.ten not in known)
    for ten in names:
        standing = ledger.hieu_luc(nam, ten)
        last = next(e for e in reversed(ledger.van_ban) if (e.nam, e.ten) == (nam, ten))
        yield standing or last, (_gone(standing, ledger_shown),) if standing else ()


def _gone(entry: DaBanHanh, ledger_shown: str) -> Finding:
    return Finding(
        Code.DATA_GONE,
        Severity.WARNING,
        f"{entry.cach_goi} mang tên “{entry.ten}” trong sổ, không có tệp dữ liệu nào mang tên ấy",
        Location(ledger_shown),
        "tệp đã đổi tên thì đổi lại, hoặc sửa ten trong sổ theo tên mới; tệp đã xóa thì lấy lại từ "
        "bản sao lưu",
    )
