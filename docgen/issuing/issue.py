"""Give a paper its number and date: the file as approved and the ledger → both as they are then."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.checks import check_paper
from docgen.errors import BadData
from docgen.files import sha256
from docgen.findings import Finding, Location, Severity, errors_among
from docgen.issuing.beside_tables import unlike_the_tables
from docgen.issuing.changes import attributed, changes
from docgen.issuing.cited import lost_rows, open_citations
from docgen.issuing.codes import Code
from docgen.issuing.differences import differences, outdated
from docgen.issuing.duty import duty_disagrees
from docgen.issuing.fill import NumberAndDate, fill
from docgen.issuing.identity import (
    marks_of_a_draft,
    missing_annexes,
    other_paper,
    recipients,
)
from docgen.issuing.linked import dated_before, linked, not_named
from docgen.issuing.paper import typed_of
from docgen.issuing.rules import refusals, replaced_by, warnings
from docgen.issuing.sums import wrong_sums
from docgen.issuing.twins import issued_already
from docgen.issuing.unfinished import said_once, unfinished, unreviewed
from docgen.model.ban_hanh import DaBanHanh
from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view
from docgen.patterns import regex
from docgen.recognise import recognise
from docgen.vietnamese import bo_dau, hai_so

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from docgen.issuing.fill import Fault, Filled
    from docgen.issuing.paper import Prepared
    from docgen.issuing.twins import Twin
    from docgen.model.ledger import SoBanHanh
    from docgen.recognise import Recognised
    from docgen.standards.base import Standard

_UNSAFE = regex(r"[^A-Za-z0-9.&-]+")
_HINTS: Mapping[str, str] = MappingProxyType(
    {
        Code.OTHER_PAPER: "xem lại tệp có đúng là bản được duyệt; nếu đúng thì sửa dữ liệu theo "
        "tệp rồi chạy lại, vì sổ ghi theo dữ liệu",
        Code.NO_ANNEX: "ban hành bản có đủ phụ lục; nếu bản được duyệt bỏ phụ lục thì bỏ cả trong "
        "dữ liệu rồi chạy lại",
        Code.NO_PLACE: "giữ dòng này như trong dự thảo, chỗ ghi để trống",
        Code.OTHER_NUMBER: "xem lại --so, hoặc xóa số trong tệp để docgen ghi",
        Code.OTHER_DATE: "xem lại --ngay, hoặc xóa ngày trong tệp để docgen ghi",
        Code.SIGNED_FILE: "ghi số, ngày vào tệp trước rồi mới ký số; đã ký thì ký lại bản có số",
        Code.ILLUSTRATION: "dữ liệu đã thật, đã rà soát xong thì viết lại dự thảo, hoặc xóa dòng "
        "này trong Word; còn không thì chưa ban hành được",
    }
)
_FORM = "lỗi thể thức"
# Errors that are none of form and that a reason lets pass too.
_WAIVED: Mapping[str, str] = MappingProxyType(
    {
        Code.OPEN_CITATION: "chỗ dẫn văn bản để trống",
        Code.OUTDATED: "chỗ dữ liệu đã thay đổi",
        Code.LINK_NOT_NAMED: "chỗ chưa nêu văn bản được thay thế, sửa đổi, đính chính",
    }
)
# What is wrong in the form of another paper, or in a line about to change, is nobody's question.
_NO_FORM = frozenset(
    {Code.OTHER_PAPER, Code.NO_PLACE, Code.OTHER_NUMBER, Code.OTHER_DATE, Code.NO_ANNEX}
)


@dataclass(frozen=True, slots=True)
class Order:
    """What the user asks for. `bo_qua_loi` is the reason to issue a paper with errors of form."""

    so: int
    ngay: date
    hom_nay: date
    thay_the: str | None = None
    bo_qua_loi: str | None = None


@dataclass(frozen=True, slots=True)
class Approved:
    """The file as it was approved; `shown` names it, `ledger_shown` the ledger.

    `typed_at` says where each key of the paper's own data is typed, `drafted_by` the command that
    writes the draft, `written` the marks of what it last wrote, none where that is not known.
    `twins` are the issued papers that may be this one, under another name or replaced by it;
    `tables` the CSVs its rows are typed in: how messages name them → text.
    """

    docx: bytes
    shown: str
    ledger_shown: str
    typed_at: Mapping[str, Location]
    drafted_by: str
    written: tuple[str, ...] = ()
    twins: tuple[Twin, ...] = ()
    tables: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Issued:
    """The next state: the ledger with its new entry, the file to archive, what there is to say."""

    entry: DaBanHanh
    ledger: SoBanHanh
    docx: bytes
    findings: tuple[Finding, ...]


def issue(
    paper: Prepared, order: Order, approved: Approved, composed: bytes, standard: Standard
) -> Issued:
    """The paper issued from the file as approved; `composed` is what the data would print.

    Raises BadData with every reason that refuses it, and Unreadable for what is no sound .docx.
    Errors of form refuse it too, unless the order gives a reason to go on.
    """
    on_paper = paper.khai.hinh_thuc == "giay"
    given = NumberAndDate(order.so, order.ngay, on_paper, paper.cac_nam)
    filled = fill(approved.docx, approved.shown, given, standard)
    read = recognise(read_view(open_package(filled.docx, approved.shown)), standard)
    package = open_package(approved.docx, approved.shown)
    found = (
        *_judge(paper, order, approved, filled, read),
        *unfinished(package, approved.shown),
        *unreviewed(package, approved.shown),
    )
    data = recognise(read_view(open_package(composed, approved.shown)), standard)
    fresh = fill(composed, approved.shown, given, standard)
    typed = typed_of(paper, approved.typed_at, approved.shown)
    changed = attributed(
        changes(filled.docx, fresh.docx, typed),
        approved.written,
        composed,
        approved.docx,
    )
    again = any(finding.code == Code.ALREADY_ISSUED for finding in found)
    form = (
        *(() if again else not_named(paper, order, read, approved.shown)),
        *outdated(changed, approved.drafted_by, approved.shown),
        *open_citations(read, data, approved.drafted_by, approved.shown),
        *lost_rows(read, data, approved.shown),
        *wrong_sums(read, data, approved.shown),
        *unlike_the_tables(changed, typed, read),
        *duty_disagrees(read, data, paper, approved),
        *said_once(found, check_paper(filled.docx, approved.shown, standard)),
    )
    if any(finding.code in _NO_FORM for finding in found):
        raise BadData(found)
    errors = errors_among(form)
    if errors and order.bo_qua_loi is None:
        raise BadData((*found, *form, _form_errors(errors, approved)))
    if errors_among(found):
        raise BadData((*found, *form))
    if errors:
        form = (*(_tolerated(f) for f in form), _issued_with_errors(errors, order, approved))
    entry = _entry(paper, order, filled, read)
    differ = differences(changed, typed, approved.tables)
    ledger = paper.nam.ban_hanh.them(entry)
    return Issued(entry, ledger, filled.docx, (*found, *form, *differ))


def _judge(
    paper: Prepared, order: Order, approved: Approved, filled: Filled, read: Recognised
) -> tuple[Finding, ...]:
    in_its_year = order.ngay.year in paper.cac_nam
    refused: Iterable[Fault] = (
        # A date of another year is refused as such, whatever the file says.
        *(f for f in filled.refused if f.code != Code.OTHER_DATE or in_its_year),
        *other_paper(paper, filled.ky_hieu, read),
        *missing_annexes(paper, read),
        # Over the paper and over its annex: the same line twice.
        *(() if paper.van_ban.khung else dict.fromkeys(marks_of_a_draft(read))),
    )
    return (
        *refusals(paper, order, approved.shown),
        *dated_before(paper, order, approved.shown),
        *issued_already(read, approved.twins, replaced_by(paper, order), approved.shown),
        *(_finding(fault, Severity.ERROR, approved) for fault in refused),
        *warnings(paper, order, approved.shown, approved.ledger_shown),
        *(_finding(fault, Severity.WARNING, approved) for fault in filled.warnings),
    )


def _finding(fault: Fault, severity: Severity, approved: Approved) -> Finding:
    hint = _HINTS.get(fault.code) if severity is Severity.ERROR else None
    return Finding(
        fault.code,
        severity,
        fault.message,
        approved.typed_at.get(fault.key or "", Location(approved.shown)),
        hint,
        current=fault.current,
        required=fault.required,
    )


def _tolerated(finding: Finding) -> Finding:
    """An error the user answers for: said, and no longer in the way."""
    if finding.severity is not Severity.ERROR:
        return finding
    return finding._replace(severity=Severity.WARNING)


def _form_errors(errors: tuple[Finding, ...], approved: Approved) -> Finding:
    of_form = all(finding.code not in _WAIVED for finding in errors)
    return Finding(
        Code.FORM_ERRORS,
        Severity.INFO,  # it counts the errors and is none
        f"Tệp còn {len(errors)} lỗi{' thể thức' if of_form else ''}, chưa ban hành",
        Location(approved.shown),
        f"{'sửa trong Word' if of_form else 'sửa'} rồi chạy lại; nếu vẫn phải ban hành như vậy: "
        '--bo-qua-loi "lý do"',
    )


def _issued_with_errors(errors: tuple[Finding, ...], order: Order, approved: Approved) -> Finding:
    waived = dict.fromkeys(_WAIVED.get(finding.code, _FORM) for finding in errors)
    said = ", ".join(sorted(waived, key=(_FORM, *_WAIVED.values()).index))
    message = f"Ban hành khi còn {said}: {order.bo_qua_loi}"
    return Finding(
        Code.ISSUED_WITH_ERRORS, Severity.WARNING, message, Location(approved.ledger_shown)
    )


def _entry(paper: Prepared, order: Order, filled: Filled, read: Recognised) -> DaBanHanh:
    links = {link.khoa: link.entry.lien_ket for link in linked(paper, order)}
    return DaBanHanh(
        nam=paper.nam.nam,
        ten=paper.ten,
        loai=paper.loai,
        so=order.so,
        ky_hieu=paper.ky_hieu,
        ngay=order.ngay,
        co_quan=paper.ben.ten,
        trich_yeu=paper.trich_yeu,
        nguoi_ky=paper.nguoi_ky.ho_ten,
        noi_nhan=recipients(read) or paper.khai.noi_nhan,
        don_vi_soan_thao=paper.don_vi_soan_thao,
        tep=_file_name(paper, order),
        sha256=sha256(filled.docx),
        sha256_so_lieu=sha256(paper.so_lieu) if paper.so_lieu is not None else None,
        nhiem_ky=paper.ben.nhiem_ky[0] if paper.ben.nhiem_ky else None,
        danh_so=None if paper.ben.nhiem_ky or paper.ben.danh_so == "chung" else "theo_loai",
        thay_the=links.get("thay_the"),
        sua_doi=links.get("sua_doi"),
        dinh_chinh=links.get("dinh_chinh"),
        bo_qua_loi=order.bo_qua_loi,
    )


def _file_name(paper: Prepared, order: Order) -> str:
    """ "15-KH-STP-ke-hoach.docx": a name every system and every mail takes."""
    symbol = _UNSAFE.sub("-", bo_dau(paper.ky_hieu))
    return f"{hai_so(order.so)}-{symbol}-{_UNSAFE.sub('-', paper.ten)}.docx"
