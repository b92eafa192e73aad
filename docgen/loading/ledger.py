"""data/ban-hanh.yaml read with its faults, and written in one form that a person can edit."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.errors import BadData
from docgen.findings import errors_among, in_reading_order
from docgen.loading.agency import read_agency
from docgen.loading.codes import Code
from docgen.loading.missing import is_typed
from docgen.loading.repeats import repeated
from docgen.loading.report import Report
from docgen.loading.typed import validate
from docgen.loading.yaml_doc import WRITTEN, find, open_yaml
from docgen.model.ledger import SoBanHanh, viet_ngay_gon
from docgen.model.names import TEN_CUA_VIEC, TEN_GOI, TEN_KE_HOACH, VIEC
from docgen.standards.nd30.ten_loai import CONG_VAN, TEN_LOAI, khoa_loai
from docgen.vietnamese import viet_thang

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.findings import Finding
    from docgen.loading.references import Declared
    from docgen.loading.yaml_doc import Node
    from docgen.model.agency import CoQuan
    from docgen.model.ban_hanh import DaBanHanh
    from docgen.model.ledger import DanhSo
    from docgen.model.text import VanXuoi
    from docgen.workspace import Workspace

_HEAD = """\
# yaml-language-server: $schema=luoc-do/ban-hanh.schema.json
# Sổ văn bản đã ban hành. docgen ghi lại cả tệp mỗi lần chạy `docgen issue`; ghi tay thêm được
# so_luong, ngay_chuyen, ghi_chu của từng văn bản. Chú thích viết thêm ở đây không được giữ.
"""


_OF_EQUAL_FORM = frozenset({"thay_the", "sua_doi"})
"""What Điều 18.3 has done by a paper of equal form."""
_SAYS: Mapping[str, str] = MappingProxyType(
    {
        "thay_the": "Văn bản này thay thế {{ van_ban_thay_the }} về …",
        "sua_doi": "Sửa đổi, bổ sung {{ van_ban_sua_doi }} về … như sau: …",
        "dinh_chinh": "Đính chính {{ van_ban_dinh_chinh }} về … như sau: …",
    }
)
"""What is done → how a text says so."""


def read_ledger(workspace: Workspace, danh_so: DanhSo, findings: list[Finding]) -> SoBanHanh | None:
    """The ledger; empty where there is no file yet, None with its faults in `findings`."""
    path = workspace.ledger
    if not is_typed(path):
        return SoBanHanh()
    from docgen.model.ban_hanh import KhaiBanHanh  # most years start without a ledger

    before = len(errors_among(findings))
    opened = open_yaml(path, Report.of(workspace, path, findings), WRITTEN)
    if opened is None:
        return None
    doc, report = opened
    if doc.value is None:
        hint = "xóa tệp trống này, docgen ghi lại khi ban hành; đã có văn bản ban hành thì lấy lại "
        hint += "tệp từ bản sao lưu"
        report.error(Code.EMPTY_FILE, "Tệp trống", doc.line, hint=hint)
        return None
    declared = validate(KhaiBanHanh, doc, report)
    ledger = SoBanHanh(declared.van_ban) if declared else None
    if ledger is not None:
        _check_numbers(ledger, danh_so, doc, report)
        _check_links(ledger, doc, report)
    # Nothing that was mended in memory: docgen writes the whole file again.
    return ledger if len(errors_among(findings)) == before else None


def load_ledger(workspace: Workspace) -> tuple[CoQuan, SoBanHanh]:
    """The agency and its ledger. Raises `BadData` with every fault of both files."""
    findings: list[Finding] = []
    agency = read_agency(workspace, findings)
    ledger = read_ledger(workspace, agency.danh_so if agency else "chung", findings)
    if agency is None or ledger is None or errors_among(findings):
        raise BadData(in_reading_order(findings))
    return agency, ledger


def line_in_ledger(workspace: Workspace, place: int, key: str) -> int:
    """Where a key of the entry at that place, from 0, stands in the file, read before as sound."""
    opened = open_yaml(workspace.ledger, Report.of(workspace, workspace.ledger, []), WRITTEN)
    return 1 if opened is None else find(opened[0], ("van_ban", place, key))[1]


def write_ledger(ledger: SoBanHanh) -> bytes:
    """The file's text, UTF-8: the same ledger gives the same bytes, and reads back as itself."""
    lines = [_HEAD, "van_ban:\n" if ledger.van_ban else "van_ban: []\n"]
    for entry in ledger.van_ban:
        fields = [line for name, value in entry.items() for line in _field(name, value)]
        lines += [f"  - {fields[0]}\n", *(f"    {line}\n" for line in fields[1:])]
    return "".join(lines).encode("utf-8")


def check_linked(
    declared: Declared, ten: str, loai: str, ledger: SoBanHanh | None, prose: VanXuoi | None
) -> None:
    """What the paper does to issued ones: they are in the ledger, and the text names them.

    `ten` and `loai` are its name, and its type as data declare it. Once it is done, what was
    signed counts.
    """
    if ledger is None:
        return
    for viec, typed in declared.khai.cac_lien_ket.items():
        if viec == "dinh_chinh" and loai != CONG_VAN:
            continue  # a key that is to go is asked for nothing
        said, entry = VIEC[viec], ledger.theo_so(typed)
        if entry is None:
            declared.report.error(
                Code.UNKNOWN_CORRECTED if viec == "dinh_chinh" else Code.UNKNOWN_ISSUED,
                f"Văn bản được {said} “{typed}” không có trong sổ văn bản đã ban hành",
                declared.line(viec),
                hint=near_number(ledger, typed),
            )
            continue
        _check_issuer(declared, entry, viec)
        if _is_done(declared, ten, viec, ledger, entry):
            continue
        _check_month(declared, entry, said)
        if viec in _OF_EQUAL_FORM and loai in TEN_LOAI and loai != khoa_loai(entry.loai):
            message, hint = other_form(TEN_LOAI[loai], said, entry), equal_form(said)
            declared.report.warning(Code.OTHER_FORM, message, declared.line(viec), hint=hint)
        if prose and not _names(declared, prose, entry, viec):
            declared.report.warning(
                Code.REPLACED_NOT_NAMED,
                f"Khai {said} {entry.so_ky_hieu} mà lời văn không nêu văn bản được {said}",
                declared.line(viec),
                hint=f"gõ trong lời văn, ví dụ: {_SAYS[viec]}",
            )


def _is_done(declared: Declared, ten: str, viec: str, ledger: SoBanHanh, entry: DaBanHanh) -> bool:
    """Whether an issued paper does it: replacing is done once, the others by each paper anew."""
    by = ledger.lam(viec, entry)
    return any(viec == "thay_the" or (e.nam, e.ten) == (declared.nam, ten) for e in by)


def _names(declared: Declared, prose: VanXuoi, entry: DaBanHanh, viec: str) -> bool:
    """Whether subject or text has the number of an issued paper, or one of the names that do.

    The plan that is replaced is not any more what its name says.
    """
    names = {TEN_CUA_VIEC[viec], *(() if viec == "thay_the" else TEN_KE_HOACH)}
    texts = (*declared.khai.trich_yeu, *(dong.noi_dung for dong in prose.dong))
    return any(entry.neu_trong(t) or not set(TEN_GOI.findall(t)).isdisjoint(names) for t in texts)


def near_number(ledger: SoBanHanh, typed: str) -> str:
    """The hint for a number and symbol that no issued paper has."""
    near = ledger.gan_so(typed)
    return f"có phải {near}?" if near else "xem lại số, ký hiệu trong data/ban-hanh.yaml"


def equal_form(viec: str) -> str:
    """What to do about a paper of another form that does that, in words, to an issued one."""
    return (
        f"{viec} bằng văn bản có hình thức tương đương (Điều 18.3 Nghị định 30/2020/NĐ-CP): cùng "
        f"tên loại; hoặc xem lại số, ký hiệu của văn bản được {viec}"
    )


def other_form(loai: str, viec: str, entry: DaBanHanh) -> str:
    """The message for a paper of another type that does it."""
    return f"{loai} {viec} {entry.so_ky_hieu}, là {entry.loai}: hình thức không tương đương"


def _check_month(declared: Declared, entry: DaBanHanh, said: str) -> None:
    """Nothing is done to a paper that is issued later."""
    thang = declared.khai.thang
    if thang and (declared.nam, thang) < (entry.ngay.year, entry.ngay.month):
        declared.report.warning(
            Code.MONTH_BEFORE_LINKED,
            f"Tháng {viet_thang(thang)}/{declared.nam} trước ngày của văn bản được {said}: "
            f"{entry.cach_goi}",
            declared.line("thang"),
            hint=f"sửa thang; hoặc xem lại số, ký hiệu của văn bản được {said}",
        )


def _check_issuer(declared: Declared, entry: DaBanHanh, viec: str) -> None:
    """Điều 18.3: a paper is corrected by who issued it; replaced and amended no less."""
    if entry.cua_doan == declared.khai.cua_doan:
        return
    said = VIEC[viec]
    hint = f"{said} bằng văn bản của cơ quan, gõ ở một tệp trong thư mục của năm"
    if entry.cua_doan:
        hint = f"{said} bằng văn bản của Chi đoàn, gõ trong tinh-nguyen"
        if viec == "sua_doi":
            hint = "Chi đoàn sửa văn bản của mình bằng văn bản thay thế: thay_the ở tệp của đội"
        if viec == "dinh_chinh":
            hint += ", ví dụ doi-1-cong-van-dinh-chinh.md"
    declared.report.error(
        Code.ISSUED_BY_OTHERS,
        f"{entry.so_ky_hieu} do {entry.co_quan} ban hành, văn bản của nơi khác không {said} được",
        declared.line(viec),
        hint=hint,
    )


def _field(name: str, value: object) -> Iterator[str]:
    from docgen.model.ban_hanh import LienKet

    match value:
        case None:
            return
        case tuple():
            yield f"{name}:"
            yield from (f"  - {_quoted(str(item))}" for item in value)
        case LienKet():
            yield f"{name}:"
            yield f"  so: {_quoted(value.so)}"
            yield f"  ngay: {viet_ngay_gon(value.ngay)}"
        case date():
            yield f"{name}: {viet_ngay_gon(value)}"
        case int():
            yield f"{name}: {value}"
        case _:
            yield f"{name}: {_quoted(str(value))}"


def _quoted(text: str) -> str:
    """Always in double quotes: nothing in it means anything to YAML then."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\u00a0", "\\_") + '"'


def _check_numbers(ledger: SoBanHanh, danh_so: DanhSo, doc: Node, report: Report) -> None:
    def number(place: int) -> tuple[object, ...]:
        entry = ledger.van_ban[place]
        apart = "theo_loai" in (danh_so, entry.danh_so) or entry.nhiem_ky is not None
        return *run(place), entry.loai if apart else "", entry.so

    def cited(place: int) -> tuple[object, ...]:
        entry = ledger.van_ban[place]
        return *run(place), entry.loai, entry.so

    def run(place: int) -> tuple[object, ...]:
        entry = ledger.van_ban[place]
        return entry.co_quan, entry.nhiem_ky or entry.ngay.year

    def line(place: int) -> int:
        return find(doc, ("van_ban", place, "so"))[1]

    places = range(len(ledger.van_ban))
    twice = dict((*repeated(places, cited), *repeated(places, number)))
    for place, first in sorted(twice.items()):
        entry = ledger.van_ban[place]
        within = f"năm {entry.ngay.year}"
        hint = "sửa theo sổ của văn thư"
        if danh_so == "chung":
            hint += "; các tên loại đánh số riêng thì khai danh_so: theo_loai trong co-quan.yaml"
        if entry.nhiem_ky:
            within = f"của {entry.loai} nhiệm kỳ từ {viet_ngay_gon(entry.nhiem_ky)}"
            hint = "sửa theo sổ văn bản của Chi đoàn"
        report.error(
            Code.NUMBER_TWICE_ISSUED,
            f"Số {entry.so} {within} ghi hai lần, lần đầu ở dòng {line(first)}",
            line(place),
            hint=hint,
        )


def _check_links(ledger: SoBanHanh, doc: Node, report: Report) -> None:
    known = [entry.lien_ket for entry in ledger.van_ban]
    for index, entry in enumerate(ledger.van_ban):
        for viec, link in entry.cac_lien_ket.items():
            said, line = VIEC[viec], find(doc, ("van_ban", index, viec))[1]
            if link not in known[:index]:
                report.error(
                    Code.UNKNOWN_CORRECTED if viec == "dinh_chinh" else Code.UNKNOWN_ISSUED,
                    f"Văn bản được {said} “{link.so}” không có ở phía trên trong sổ",
                    line,
                    hint=f"xem lại số và ngày của văn bản được {said}",
                )
            elif entry.ngay < link.ngay:
                report.warning(
                    Code.MONTH_BEFORE_LINKED,
                    f"{entry.so_ky_hieu} ngày {viet_ngay_gon(entry.ngay)} {said} {link.so} ngày "
                    f"{viet_ngay_gon(link.ngay)}, là văn bản ngày sau",
                    line,
                    hint="sửa ngay, hoặc liên kết này, theo sổ của văn thư và tệp lưu",
                )
