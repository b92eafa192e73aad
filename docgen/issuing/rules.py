"""What refuses a number or a date, before the file itself is looked at."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.findings import Finding, Location, Severity
from docgen.issuing.codes import Code
from docgen.loading.codes import Code as OfData
from docgen.loading.ledger import equal_form, near_number, other_form
from docgen.model.ledger import viet_ngay_gon
from docgen.patterns import regex
from docgen.van_ban import CHUA_CO_SO_LIEU, DU_THAO, MINH_HOA
from docgen.vietnamese import cung_chu, hai_so

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.issuing.issue import Order
    from docgen.issuing.paper import Prepared
    from docgen.model.ban_hanh import DaBanHanh
    from docgen.model.ledger import SoBanHanh

_UNMARK: Mapping[str, str] = MappingProxyType(
    {
        MINH_HOA: "thay số liệu, tên minh họa bằng số liệu, tên thật rồi bỏ minh_hoa",
        CHUA_CO_SO_LIEU: "ghi kết quả của năm vào nhật ký kết quả rồi viết lại báo cáo",
    }
)
"""What a paper of docgen carries in its box → how that goes away."""
_BOXED = frozenset({OfData.ILLUSTRATION, OfData.NO_RESULTS})
"""What says of which data it carries that."""
_REGISTER = "số lấy theo sổ đăng ký của văn thư"


def replaced_by(paper: Prepared, order: Order) -> DaBanHanh | None:
    """The issued paper this one takes the place of."""
    named = order.thay_the or paper.khai.thay_the
    return paper.nam.ban_hanh.theo_so(named) if named else None


def refusals(paper: Prepared, order: Order, shown: str) -> Iterator[Finding]:
    """Every reason why this number and date cannot be given to this paper."""
    yield from _replacing(paper, order, shown)
    yield from _date(paper, order, shown)
    for entry in _series(paper, order):
        if entry.so == order.so:
            yield _taken(paper, order, entry, shown)
    yield from paper.cho_quyet
    if paper.cho_quyet:
        yield _error(
            Code.UNDECIDED,
            f"{paper.loai} còn {len(paper.cho_quyet)} điều phải quyết định, chưa ban hành được",
            shown,
            f"xem `docgen review {paper.nam.nam}`: sửa dữ liệu, hoặc ghi lý do giữ nguyên; xong "
            "thì viết lại dự thảo",
        )
    if paper.van_ban.khung and paper.van_ban.khung != DU_THAO:
        yield _error(
            Code.ILLUSTRATION,
            f"{paper.loai} mang dòng {paper.van_ban.khung}, không ban hành được",
            shown,
            "; ".join(hint for mark, hint in _UNMARK.items() if mark in paper.van_ban.khung),
        )
        yield from (said for said in paper.warnings if said.code in _BOXED)


def warnings(paper: Prepared, order: Order, shown: str, ledger_shown: str) -> Iterator[Finding]:
    """What is odd of number and date of `shown`, and another paper put in the place of one."""
    replaced = replaced_by(paper, order)
    # In the front matter it is typed on purpose; on a command line a number is soon mistyped.
    if replaced and not paper.khai.thay_the and replaced.ten != paper.ten:
        yield Finding(
            Code.REPLACED_PAPER,
            Severity.WARNING,
            f"{paper.ten} thay thế một văn bản khác: {replaced.ten}, {replaced.cach_goi}",
            Location(ledger_shown),
            f"nếu đúng thì thêm thay_the: {replaced.so_ky_hieu} vào phần khai của {paper.ten}; "
            "không thì xem lại số sau --thay-the",
        )
    # The data have said it of what is typed.
    if replaced and not paper.khai.thay_the and replaced.loai != paper.loai:
        message, hint = other_form(paper.loai, "thay thế", replaced), equal_form("thay thế")
        yield Finding(OfData.OTHER_FORM, Severity.WARNING, message, Location(shown), hint)
    if paper.moc and order.ngay > paper.moc.den:
        yield Finding(
            Code.AFTER_ITS_DAY,
            Severity.WARNING,
            f"Ban hành ngày {viet_ngay_gon(order.ngay)}, {paper.moc.qua}",
            Location(shown),
            f"xem lại --ngay; {paper.moc.sua}",
        )
    yield from _out_of_order(paper, order, shown)


def _out_of_order(paper: Prepared, order: Order, shown: str) -> Iterator[Finding]:
    """One warning for a number and day that do not follow each other, with the nearest to it."""
    against = [
        entry
        for entry in _series(paper, order)
        if (entry.so < order.so and entry.ngay > order.ngay)
        or (entry.so > order.so and entry.ngay < order.ngay)
    ]
    if not against:
        return
    nearest = min(against, key=lambda entry: abs(entry.so - order.so))
    others = f" và {len(against) - 1} văn bản khác" if len(against) > 1 else ""
    yield Finding(
        Code.ORDER_OF_DATES,
        Severity.WARNING,
        f"Số {hai_so(order.so)} ngày {viet_ngay_gon(order.ngay)} trái thứ tự với "
        f"số {nearest.so_ky_hieu} ngày {viet_ngay_gon(nearest.ngay)}{others}",
        Location(shown),
        "xem lại --so, --ngay theo sổ đăng ký của văn thư",
    )


def unlisted(ledger: SoBanHanh, nam: int, ten: str, files: Mapping[str, str]) -> Iterator[Finding]:
    """The archived files of a paper without an entry: a kill came between archive and ledger.

    `files` are those of the year's archive: name → how messages name it.
    """
    listed = {entry.tep for entry in ledger.van_ban if entry.nam == nam}
    # Number and symbol come before the name; no part of them begins with a small letter, as the
    # name of a team does: "05-KH-CD-doi-1-ke-hoach.docx" is not the paper "ke-hoach".
    own = regex(rf"[0-9]+(?:-[A-Z0-9&.][\w&.]*)*-{re.escape(ten)}\.docx")
    for name in sorted(files.keys() - listed):
        if own.fullmatch(name):
            yield Finding(
                Code.UNLISTED_ARCHIVE,
                Severity.WARNING,
                "Tệp lưu không có trong sổ đã ban hành",
                Location(files[name]),
                "lần ban hành bị ngắt giữa chừng thì chạy lại `docgen issue` với đúng số, ngày ấy; "
                "không phải thì dời tệp khỏi thư mục này",
            )


def _series(paper: Prepared, order: Order) -> tuple[DaBanHanh, ...]:
    ben, ledger = paper.ben, paper.nam.ban_hanh
    if ben.nhiem_ky is not None:
        return ledger.day_so_nhiem_ky(ben.ten, paper.loai, ben.nhiem_ky[0])
    return ledger.day_so(ben.ten, paper.loai, order.ngay.year, ben.danh_so)


def _taken(paper: Prepared, order: Order, entry: DaBanHanh, shown: str) -> Finding:
    number, term = hai_so(order.so), paper.ben.nhiem_ky
    if term is not None:
        return _error(
            Code.NUMBER_TAKEN,
            f"Số {number} của {paper.loai} trong nhiệm kỳ đã cấp cho {entry.cach_goi}",
            shown,
            "số lấy theo sổ văn bản của Chi đoàn, mỗi tên loại một dãy trong cả nhiệm kỳ; sang "
            "nhiệm kỳ mới thì sửa nhiem_ky trong data/chi-doan.yaml",
        )
    return _error(
        Code.NUMBER_TAKEN,
        f"Số {number} năm {order.ngay.year} đã cấp cho {entry.cach_goi}",
        shown,
        _REGISTER
        if paper.ben.danh_so == "theo_loai"
        else f"{_REGISTER}; công văn và các tên loại đánh số riêng thì khai danh_so: theo_loai "
        "trong data/co-quan.yaml",
    )


def _replacing(paper: Prepared, order: Order, shown: str) -> Iterator[Finding]:
    ledger, typed = paper.nam.ban_hanh, paper.khai.thay_the
    replaced = replaced_by(paper, order)
    if order.thay_the and typed and not cung_chu(order.thay_the, typed):
        yield _error(
            Code.REPLACED_PAPER,
            f"--thay-the là {order.thay_the}, trong phần khai thay_the là {typed}",
            shown,
            "sửa một trong hai",
        )
    elif (named := order.thay_the or typed) and replaced is None:
        yield _error(
            Code.REPLACED_PAPER,
            f"Văn bản được thay thế {named} không có trong sổ đã ban hành",
            shown,
            near_number(ledger, named),
        )
    elif replaced and replaced.cua_doan != paper.khai.cua_doan:
        yield _error(
            Code.REPLACED_PAPER,
            f"{replaced.so_ky_hieu} do {replaced.co_quan} ban hành, văn bản của nơi khác không "
            "thay thế được",
            shown,
            "xem lại số, ký hiệu trong data/ban-hanh.yaml",
        )
    elif replaced and (taken := ledger.thay_the_cua(replaced)):
        yield _error(
            Code.REPLACED_PAPER,
            f"{replaced.cach_goi} đã được thay thế bằng {taken.cach_goi}",
            shown,
            f"thay thế văn bản đang dùng: {taken.so_ky_hieu}",
        )
    standing = ledger.hieu_luc(paper.nam.nam, paper.ten)
    if standing and standing != replaced and not (replaced and ledger.thay_the_cua(replaced)):
        yield _error(
            Code.ALREADY_ISSUED,
            f"Đã ban hành: {standing.cach_goi}; văn bản đã ban hành không ban hành lại",
            shown,
            "muốn sửa thì ban hành một văn bản mới thay thế: thêm "
            f"thay_the: {standing.so_ky_hieu} vào phần khai, hoặc --thay-the {standing.so_ky_hieu}",
        )


def _date(paper: Prepared, order: Order, shown: str) -> Iterator[Finding]:
    said = viet_ngay_gon(order.ngay)
    if order.ngay > order.hom_nay:
        yield _error(
            Code.FUTURE_DATE,
            f"Ngày ban hành {said} ở tương lai",
            shown,
            "ghi ngày ký; nếu đồng hồ của máy sai thì chỉnh lại",
        )
    if order.ngay.year not in paper.cac_nam:
        years = ", ".join(map(str, paper.cac_nam))
        yield _error(
            Code.OTHER_YEAR,
            f"Ngày ban hành {said} không thuộc năm {years}",
            shown,
            "xem lại năm của ngày, hoặc năm trên dòng lệnh",
        )
    elif paper.so_lieu_den and order.ngay < paper.so_lieu_den:
        yield _error(
            Code.BEFORE_ITS_DATA,
            f"Ngày ban hành {said} mà số liệu của báo cáo đến ngày "
            f"{viet_ngay_gon(paper.so_lieu_den)}",
            shown,
            "chờ hết kỳ số liệu; số liệu chốt sớm hơn thì khai so_lieu (tu, den) trong tệp của "
            "báo cáo rồi viết lại",
        )
    term = paper.ben.nhiem_ky
    if term is not None and not paper.ben.trong_nhiem_ky(order.ngay):
        until = f" đến {viet_ngay_gon(term[1])}" if term[1] else ""
        yield _error(
            Code.OUTSIDE_TERM,
            f"Ngày ban hành {said} không thuộc nhiệm kỳ của {paper.ben.ten}",
            shown,
            f"nhiệm kỳ từ {viet_ngay_gon(term[0])}{until}; sang nhiệm kỳ mới thì sửa nhiem_ky "
            "trong data/chi-doan.yaml, số đánh lại từ 01",
        )
    signer = paper.nguoi_ky
    if (signer.tu and order.ngay < signer.tu) or (signer.den and order.ngay > signer.den):
        held = [f"từ {viet_ngay_gon(signer.tu)}"] if signer.tu else []
        held += [f"đến {viet_ngay_gon(signer.den)}"] if signer.den else []
        yield _error(
            Code.SIGNER_NOT_IN_OFFICE,
            f"{signer.ho_ten} không giữ chức vụ vào ngày {said}",
            shown,
            f"{signer.ho_ten}: {' '.join(held)}; sửa nguoi_ky, hoặc data/"
            f"{'co-quan' if term is None else 'chi-doan'}.yaml",
        )


def _error(code: Code, message: str, path: str, hint: str) -> Finding:
    return Finding(code, Severity.ERROR, message, Location(path), hint)
