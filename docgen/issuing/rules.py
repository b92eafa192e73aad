"""What refuses a number or a date, before the file itself is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.findings import Finding, Location, Severity
from docgen.issuing.codes import Code
from docgen.model.ledger import viet_ngay_gon
from docgen.vietnamese import cung_chu, hai_so

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.issuing.issue import Order
    from docgen.issuing.paper import Prepared
    from docgen.model.ban_hanh import DaBanHanh
    from docgen.model.ledger import SoBanHanh

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
            yield _error(
                Code.NUMBER_TAKEN,
                f"Số {hai_so(order.so)} năm {order.ngay.year} đã cấp cho {entry.cach_goi}",
                shown,
                f"{_REGISTER}; công văn và các tên loại đánh số riêng thì khai "
                "danh_so: theo_loai trong data/co-quan.yaml",
            )
    if paper.van_ban.khung:
        yield _error(
            Code.ILLUSTRATION,
            f"{paper.loai} mang dòng {paper.van_ban.khung}, không ban hành được",
            shown,
            "thay số liệu minh họa bằng số liệu thật rồi bỏ minh_hoa",
        )


def warnings(paper: Prepared, order: Order, ledger_shown: str) -> Iterator[Finding]:
    """Numbers and dates that do not run the same way."""
    for entry in _series(paper, order):
        if (entry.so < order.so and entry.ngay > order.ngay) or (
            entry.so > order.so and entry.ngay < order.ngay
        ):
            yield Finding(
                Code.ORDER_OF_DATES,
                Severity.WARNING,
                f"Số {hai_so(order.so)} ngày {viet_ngay_gon(order.ngay)} trái thứ tự với "
                f"số {entry.so_ky_hieu} ngày {viet_ngay_gon(entry.ngay)}",
                Location(ledger_shown),
                "xem lại số và ngày trong sổ đăng ký của văn thư",
            )


def unlisted(ledger: SoBanHanh, nam: int, ten: str, files: Mapping[str, str]) -> Iterator[Finding]:
    """The archived files of a paper without an entry: a kill came between archive and ledger.

    `files` are those of the year's archive: name → how messages name it.
    """
    listed = {entry.tep for entry in ledger.van_ban if entry.nam == nam}
    for name in sorted(files.keys() - listed):
        if name.endswith(f"-{ten}.docx") and not name.startswith(("~$", ".")):
            yield Finding(
                Code.UNLISTED_ARCHIVE,
                Severity.WARNING,
                "Tệp lưu không có trong sổ đã ban hành",
                Location(files[name]),
                "lần ban hành bị ngắt giữa chừng thì chạy lại `docgen issue` với đúng số, ngày ấy; "
                "không phải thì dời tệp khỏi thư mục này",
            )


def _series(paper: Prepared, order: Order) -> tuple[DaBanHanh, ...]:
    co_quan = paper.nam.co_quan
    return paper.nam.ban_hanh.day_so(co_quan.ten, paper.loai, order.ngay.year, co_quan.danh_so)


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
    elif (order.thay_the or typed) and replaced is None:
        yield _error(
            Code.REPLACED_PAPER,
            f"Văn bản được thay thế {order.thay_the or typed} không có trong sổ đã ban hành",
            shown,
            "xem lại số, ký hiệu trong data/ban-hanh.yaml",
        )
    elif replaced and (taken := _replacement(ledger, replaced)):
        yield _error(
            Code.REPLACED_PAPER,
            f"{replaced.cach_goi} đã được thay thế bằng {taken.cach_goi}",
            shown,
            f"thay thế văn bản đang dùng: {taken.so_ky_hieu}",
        )
    standing = ledger.hieu_luc(paper.nam.nam, paper.ten)
    if standing and standing != replaced and not (replaced and _replacement(ledger, replaced)):
        yield _error(
            Code.ALREADY_ISSUED,
            f"Đã ban hành: {standing.cach_goi}; văn bản đã ban hành không ban hành lại",
            shown,
            "muốn sửa thì ban hành một văn bản mới thay thế: thêm "
            f"thay_the: {standing.so_ky_hieu} vào phần khai, hoặc --thay-the {standing.so_ky_hieu}",
        )


def _replacement(ledger: SoBanHanh, replaced: DaBanHanh) -> DaBanHanh | None:
    return next((e for e in ledger.van_ban if e.thay_the == replaced.lien_ket), None)


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
    signer = paper.nguoi_ky
    if (signer.tu and order.ngay < signer.tu) or (signer.den and order.ngay > signer.den):
        term = [f"từ {viet_ngay_gon(signer.tu)}"] if signer.tu else []
        term += [f"đến {viet_ngay_gon(signer.den)}"] if signer.den else []
        yield _error(
            Code.SIGNER_NOT_IN_OFFICE,
            f"{signer.ho_ten} không giữ chức vụ vào ngày {said}",
            shown,
            f"{signer.ho_ten}: {' '.join(term)}; sửa nguoi_ky, hoặc data/co-quan.yaml",
        )


def _error(code: Code, message: str, path: str, hint: str) -> Finding:
    return Finding(code, Severity.ERROR, message, Location(path), hint)
