"""What one file says held against the others: units, signers, bodies, year, annex, total."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.loading.placeholders import check_names
from docgen.loading.units import Units
from docgen.loading.yaml_doc import find, walk
from docgen.model.names import TEN_CHUNG
from docgen.model.paper import KhaiCongVan
from docgen.vietnamese import cung_chu, gan_nhat, viet_so

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from docgen.loading.report import Report
    from docgen.loading.yaml_doc import Node
    from docgen.model.agency import CoQuan
    from docgen.model.directory import DanhBa, NoiNgoai
    from docgen.model.paper import KhaiVanBan
    from docgen.model.plan import KhaiKeHoach, VanBanGoc
    from docgen.model.tasks import NhiemVu
    from docgen.model.text import VanXuoi


@dataclass(frozen=True, slots=True)
class Declared:
    """A paper's front matter, where each part of it stands, where its faults go; of which year."""

    khai: KhaiVanBan
    doc: Node
    report: Report
    nam: int

    def line(self, *path: object) -> int:
        """The line of what is declared at `path`."""
        return find(self.doc, path)[1]


_STANDING = re.compile(r"Như (?:trên|Điều .+)")
_BRACKETS_AT_END = re.compile(r"\s*\([^()]*\)$")
_FILING = re.compile(r"Lưu\s*:\s*(?P<where>.+)")
_WORD = re.compile(r"[^\W_]+")


def check_agency(agency: CoQuan, doc: Node, report: Report) -> None:
    """Codes and names of units and signers are each used once."""
    units = [(u.ma, ("don_vi", i, "ma")) for i, u in enumerate(agency.don_vi)]
    signers = [(s.ma, ("nguoi_ky", i, "ma")) for i, s in enumerate(agency.nguoi_ky)]
    names = [
        (name, ("don_vi", i)) for i, u in enumerate(agency.don_vi) for name in (u.ten, *u.ten_ngan)
    ]
    names += [(group, ("nhom", i)) for i, group in enumerate(agency.nhom)]
    for what, entries in (("Mã đơn vị", units), ("Mã người ký", signers), ("Tên", names)):
        _check_once(what, entries, doc, report)


def check_directory(directory: DanhBa, doc: Node, report: Report) -> None:
    """Names of bodies are each used once; a successor is listed itself."""
    names = [
        (name, ("noi", i)) for i, b in enumerate(directory.noi) for name in (b.ten, *b.ten_ngan)
    ]
    _check_once("Tên", names, doc, report)
    known = [name for name, _ in names]
    for index, body in enumerate(directory.noi):
        if body.thay_bang and not any(cung_chu(body.thay_bang, name) for name in known):
            _, line = find(doc, ("noi", index, "thay_bang"))
            message = f"thay_bang “{body.thay_bang}” không có trong danh bạ"
            report.error(Code.UNKNOWN_BODY, message, line, hint=_near(body.thay_bang, known))


def check_declared_names(doc: Node, known: Collection[str] | None, report: Report) -> None:
    """`{{ name }}` in the front matter; the user's own values may hold none."""
    for path, node in walk(doc):
        if not isinstance(node.value, str):
            continue
        if path[:1] == ("gia_tri",) and "{{" in node.value:
            message = f"Giá trị “{path[-1]}” chứa một tên khác"
            report.error(Code.JINJA, message, node.line, hint="gõ thẳng giá trị")
        else:
            check_names(node.value, node.line, known, report)


def check_plan(plan: Declared, khai: KhaiKeHoach, prose: VanXuoi | None) -> None:
    """What the plan alone declares, against its folder, its text, and the directory's bodies."""
    if khai.nam != plan.nam:
        plan.report.error(
            Code.WRONG_YEAR,
            f"Năm khai là {khai.nam}, thư mục là {plan.nam}",
            plan.line("nam"),
            hint="sửa nam, hoặc chuyển tệp sang đúng thư mục của năm",
            current=str(khai.nam),
            required=str(plan.nam),
        )
    texts = [d.noi_dung.casefold() for d in prose.dong] if prose else []
    if khai.phu_luc and texts and not any("phụ lục" in text for text in texts):
        plan.report.error(
            Code.ANNEX_NOT_NAMED,
            "Lời văn không nhắc tới phụ lục kèm theo",
            plan.line("phu_luc"),
            hint="văn bản có phụ lục phải chỉ dẫn về phụ lục đó, ví dụ: (Có Phụ lục kèm theo)",
        )


def check_head(plan: Declared, agency: CoQuan | None, directory: DanhBa | None) -> None:
    """What every paper declares, against the agency and the directory."""
    khai = plan.khai
    if khai.minh_hoa:
        plan.report.warning(
            Code.ILLUSTRATION,
            "Số liệu minh họa: văn bản in kèm dòng MINH HỌA, không dùng để ban hành",
            plan.line("minh_hoa"),
            hint="bỏ minh_hoa khi mọi số liệu đã là thật",
        )
    for name in sorted(khai.gia_tri.keys() & TEN_CHUNG.keys()):
        message = f"Tên “{name}” docgen đã dùng: {TEN_CHUNG[name]}"
        plan.report.error(
            Code.RESERVED_NAME, message, plan.line("gia_tri", name), hint="đặt tên khác"
        )
    _check_filing(plan)
    if agency:
        _check_unit(plan, agency)
        _check_signer(plan, agency)
    if agency and directory:
        _check_bodies(plan, agency, directory)


def check_base(plan: Declared, goc: VanBanGoc, directory: DanhBa) -> None:
    """The body that issued the base paper is in the directory."""
    outside = _outside(directory)
    if not _body(goc.co_quan, outside):
        line = plan.line("van_ban_goc", "co_quan")
        _unknown_body(f"Cơ quan “{goc.co_quan}”", goc.co_quan, tuple(outside), line, plan.report)


def check_total(plan: Declared, khai: KhaiKeHoach, tasks: tuple[NhiemVu, ...]) -> None:
    """The total typed in the plan is that of the table."""
    typed = khai.kinh_phi
    total = sum(task.kinh_phi for task in tasks)
    if typed is not None and total != typed:
        plan.report.error(
            Code.TOTAL_DIFFERS,
            "Tổng kinh phí khai khác tổng của bảng nhiệm vụ",
            plan.line("kinh_phi"),
            hint="sửa kinh_phi, hoặc sửa bảng; bỏ kinh_phi thì docgen tự cộng",
            current=f"{viet_so(typed)} đồng",
            required=f"{viet_so(total)} đồng",
        )


def _check_once(
    what: str, entries: Iterable[tuple[str, tuple[object, ...]]], doc: Node, report: Report
) -> None:
    seen: dict[str, int] = {}
    for name, path in entries:
        _, line = find(doc, path)
        key = name.casefold()
        if key in seen:
            message = f"{what} “{name}” khai hai lần, lần đầu ở dòng {seen[key]}"
            report.error(Code.DUPLICATE_NAME, message, line, hint="đặt tên khác, hoặc xóa một")
        seen.setdefault(key, line)


def _check_unit(plan: Declared, agency: CoQuan) -> None:
    typed = plan.khai.don_vi_soan_thao
    codes = [unit.ma for unit in agency.don_vi]
    if typed not in codes and Units.of(agency).code(typed) not in codes:
        known = [*codes, *(unit.ten for unit in agency.don_vi)]
        message = f"Đơn vị soạn thảo “{typed}” không có trong co-quan.yaml"
        hint = _near(typed, known) or "các đơn vị: " + ", ".join(codes)
        plan.report.error(Code.UNKNOWN_UNIT, message, plan.line("don_vi_soan_thao"), hint=hint)


def _check_signer(plan: Declared, agency: CoQuan) -> None:
    khai, line = plan.khai, plan.line("nguoi_ky")
    signer = next((s for s in agency.nguoi_ky if s.ma == khai.nguoi_ky), None)
    if signer is None:
        codes = [s.ma for s in agency.nguoi_ky]
        message = f"Người ký “{khai.nguoi_ky}” không có trong co-quan.yaml"
        hint = _near(khai.nguoi_ky, codes) or "các người ký: " + ", ".join(codes)
        plan.report.error(Code.UNKNOWN_SIGNER, message, line, hint=hint)
        return
    first, last = _month(plan)
    if (signer.tu and signer.tu > last) or (signer.den and signer.den < first):
        message = f"{signer.ho_ten} không giữ chức vụ vào tháng {khai.thang}/{plan.nam}"
        hint = f"{signer.ho_ten}: {_term(signer.tu, signer.den)}; sửa nguoi_ky hoặc co-quan.yaml"
        plan.report.error(Code.SIGNER_NOT_IN_OFFICE, message, line, hint=hint)


def _check_filing(plan: Declared) -> None:
    entries = plan.khai.noi_nhan
    hint = 'viết ở dòng cuối của noi_nhan: "Lưu: VT, " rồi chữ viết tắt đơn vị soạn thảo'
    filing = _FILING.fullmatch(entries[-1]) if entries else None
    faults = []
    if filing is None:
        faults.append((len(entries) - 1, "Dòng cuối của nơi nhận không phải là dòng Lưu"))
    elif "VT" not in _WORD.findall(filing["where"]):
        faults.append((len(entries) - 1, "Dòng Lưu không có VT (Văn thư)"))
    faults += [
        (index, "Dòng Lưu không đứng cuối nơi nhận")
        for index, entry in enumerate(entries[:-1])
        if _FILING.fullmatch(entry)
    ]
    for index, message in faults:
        plan.report.error(Code.FILING_LINE, message, plan.line("noi_nhan", index), hint=hint)


def _check_bodies(plan: Declared, agency: CoQuan, directory: DanhBa) -> None:
    units = Units.of(agency)
    outside = _outside(directory)
    named = [("noi_nhan", "Nơi nhận", k, entry) for k, entry in enumerate(plan.khai.noi_nhan)]
    if isinstance(plan.khai, KhaiCongVan):
        entries = enumerate(plan.khai.kinh_gui)
        named += [("kinh_gui", "Nơi kính gửi", k, entry) for k, entry in entries]
    for key, shown, index, entry in named:
        name = _BRACKETS_AT_END.sub("", entry.rstrip(" ;.")).strip()
        if _FILING.fullmatch(entry) or _STANDING.fullmatch(name) or units.code(name):
            continue
        line = plan.line(key, index)
        body = _body(name, outside)
        if body is None:
            _unknown_body(f"{shown} “{name}”", name, (*units.names, *outside), line, plan.report)
        else:
            _check_time(body, line, plan)


def _outside(directory: DanhBa) -> dict[str, NoiNgoai]:
    return {name: body for body in directory.noi for name in (body.ten, *body.ten_ngan)}


def _body(name: str, outside: dict[str, NoiNgoai]) -> NoiNgoai | None:
    return next((body for other, body in outside.items() if cung_chu(name, other)), None)


def _unknown_body(shown: str, name: str, known: tuple[str, ...], line: int, report: Report) -> None:
    hint = _near(name, known) or "khai trong data/danh-ba.yaml, hoặc nhom của data/co-quan.yaml"
    message = f"{shown} không có trong danh-ba.yaml, co-quan.yaml"
    report.error(Code.UNKNOWN_BODY, message, line, hint=hint)


def _check_time(body: NoiNgoai, line: int, plan: Declared) -> None:
    first, last = _month(plan)
    if (body.den and body.den < first) or (body.tu and body.tu > last):
        message = f"{body.ten} không mang tên này vào tháng {plan.khai.thang}/{plan.nam}"
        hint = f"{body.ten}: {_term(body.tu, body.den)}"
        hint += f"; sau đó là {body.thay_bang}" if body.thay_bang else ""
        plan.report.warning(Code.BODY_NOT_IN_TIME, message, line, hint=hint)


def _month(plan: Declared) -> tuple[date, date]:
    days = calendar.monthrange(plan.nam, plan.khai.thang)[1]
    return date(plan.nam, plan.khai.thang, 1), date(plan.nam, plan.khai.thang, days)


def _term(start: date | None, end: date | None) -> str:
    said = [f"từ {start:%d/%m/%Y}"] if start else []
    return " ".join([*said, *([f"đến {end:%d/%m/%Y}"] if end else [])])


def _near(name: str, known: Iterable[str]) -> str | None:
    near = gan_nhat(name, known)
    return f"có phải “{near}”?" if near else None
