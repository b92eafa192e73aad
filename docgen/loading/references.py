"""What one file says held against the others: units, signers, bodies, year, annex, total."""

from __future__ import annotations

import calendar
from datetime import date
from typing import TYPE_CHECKING

from docgen.loading.annexes import check_annexes
from docgen.loading.codes import Code
from docgen.loading.luu import FILING, check_filing
from docgen.loading.placeholders import check_names
from docgen.loading.repeats import repeated
from docgen.loading.units import Units
from docgen.loading.yaml_doc import find, walk
from docgen.model.ledger import viet_ngay_gon
from docgen.model.names import TEN_CHUNG
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese import cung_chu, gan_nhat, giu_cho_nguoi, viet_thang

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from docgen.loading.report import Report
    from docgen.loading.yaml_doc import Node
    from docgen.model.agency import CoQuan, NguoiKy
    from docgen.model.chi_doan import NguoiKyDoan
    from docgen.model.directory import DanhBa, NoiNgoai
    from docgen.model.paper import KhaiVanBan
    from docgen.model.plan import KhaiKeHoach, VanBanGoc
    from docgen.model.text import VanXuoi


class Declared(NamedTuple):
    """A paper's front matter, where each part of it stands, where its faults go; of which year.

    `ra_soat` says that what has changed since the year before is a question of the year's review,
    which holds the paper back, and no fault.
    """

    khai: KhaiVanBan
    doc: Node
    report: Report
    nam: int
    ra_soat: bool

    def line(self, *path: object) -> int:
        """The line of what is declared at `path`."""
        return find(self.doc, path)[1]

    def typed(self, key: str) -> bool:
        """Whether the key stands there, its value sound or not."""
        return isinstance(self.doc.value, dict) and key in self.doc.value


# Those who are named elsewhere in the paper: no body of a register.
_STANDING = regex(
    r"Như (?:trên|Điều .+)"
    r"|(?i:như (?:thành phần|đối tượng|danh sách|kính gửi|mục|phần|phụ lục)(?!\w).*"
    r"|(?:các|hai|ba|mỗi) bên(?: (?:ký|tham gia|liên quan)(?:\s.*)?)?"
    r"|(?:các |những )?(?:thành phần|thành viên|đại biểu|người|ông, bà|cá nhân)"
    r" (?:dự|tham dự|tham gia|mời|được mời|họp|có tên|nêu)(?:\s.*)?)"
)
_BRACKETS_AT_END = regex(r"\s*\([^()]*\)$")


def check_agency(agency: CoQuan, doc: Node, report: Report) -> None:
    """Codes and names of units and signers are each used once."""
    units = [(u.ma, ("don_vi", i, "ma")) for i, u in enumerate(agency.don_vi)]
    signers = [(s.ma, ("nguoi_ky", i, "ma")) for i, s in enumerate(agency.nguoi_ky)]
    names = [
        (name, ("don_vi", i)) for i, u in enumerate(agency.don_vi) for name in (u.ten, *u.ten_ngan)
    ]
    names += [(group, ("nhom", i)) for i, group in enumerate(agency.nhom)]
    for what, entries in (("Mã đơn vị", units), ("Mã người ký", signers), ("Tên", names)):
        check_once(what, entries, doc, report)
    due, cut = agency.han_bao_cao, agency.chot_so_lieu
    if due and cut and due < cut:
        report.warning(
            Code.DUE_BEFORE_CUT,
            f"Hạn gửi báo cáo ngày {due}, số liệu đến ngày {cut} mới chốt",
            find(doc, ("han_bao_cao",))[1],
            hint="sửa han_bao_cao hoặc chot_so_lieu: báo cáo gửi sau ngày chốt số liệu",
        )


def check_directory(directory: DanhBa, doc: Node, report: Report) -> None:
    """Names of bodies are each used once; a successor is listed itself."""
    names = [
        (name, ("noi", i)) for i, b in enumerate(directory.noi) for name in (b.ten, *b.ten_ngan)
    ]
    check_once("Tên", names, doc, report)
    _check_terms(directory, doc, report)
    known = [name for name, _ in names]
    for index, body in enumerate(directory.noi if all(known) else ()):
        if body.thay_bang and not any(cung_chu(body.thay_bang, name) for name in known):
            _, line = find(doc, ("noi", index, "thay_bang"))
            message = f"thay_bang “{body.thay_bang}” không có trong danh bạ"
            hint = _near(body.thay_bang, known) or "khai nơi đó thành một mục của noi"
            report.error(Code.UNKNOWN_BODY, message, line, hint=hint)


def _check_terms(directory: DanhBa, doc: Node, report: Report) -> None:
    """Old words are each given once, and none is the new one."""
    words = [
        (word, ("thuat_ngu", i, "cu")) for i, t in enumerate(directory.thuat_ngu) for word in t.cu
    ]
    check_once("Cách gọi cũ", words, doc, report)
    for index, term in enumerate(directory.thuat_ngu):
        if term.moi and any(cung_chu(term.moi, word) for word in term.cu):
            _, line = find(doc, ("thuat_ngu", index, "moi"))
            message = f"Cách gọi mới “{term.moi}” trùng cách gọi cũ"
            report.error(Code.TERM_SAME, message, line, hint="sửa cu hoặc moi")


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
    if khai.nam and khai.nam != plan.nam:
        plan.report.error(
            Code.WRONG_YEAR,
            f"Năm khai là {khai.nam}, thư mục là {plan.nam}",
            plan.line("nam"),
            hint="sửa nam, hoặc chuyển tệp sang đúng thư mục của năm",
            current=str(khai.nam),
            required=str(plan.nam),
        )
    check_annexes(plan, khai.phu_luc, prose)


def check_head(
    plan: Declared,
    agency: CoQuan | None,
    directory: DanhBa | None,
    own: Sequence[str] = (),
) -> None:
    """What every paper declares, against the agency, the directory and the paper's `own` names."""
    check_illustration(plan)
    check_reserved(plan, TEN_CHUNG)
    check_filing(plan, Units.of(agency) if agency else None)
    check_named_once(plan)
    if agency:
        _check_unit(plan, agency)
        check_signer(plan, agency.nguoi_ky, "co-quan.yaml")
        _check_somebody_signs(plan, agency)
    if agency and directory:
        check_bodies(plan, agency, directory, own)


def check_illustration(plan: Declared) -> None:
    """A paper of invented data says so."""
    if plan.khai.minh_hoa:
        plan.report.warning(
            Code.ILLUSTRATION,
            "Số liệu minh họa: văn bản in kèm dòng MINH HỌA, không dùng để ban hành",
            plan.line("minh_hoa"),
            hint="bỏ minh_hoa khi mọi số liệu đã là thật",
        )


def check_reserved(plan: Declared, names: Mapping[str, str]) -> None:
    """The user's own values take none of docgen's `names` (name → what it stands for)."""
    for name in sorted(plan.khai.gia_tri.keys() & names.keys()):
        message, line = f"Tên “{name}” docgen đã dùng: {names[name]}", plan.line("gia_tri", name)
        plan.report.error(Code.RESERVED_NAME, message, line, hint="đặt tên khác")


def check_base(plan: Declared, goc: VanBanGoc, directory: DanhBa) -> None:
    """The body that issued the base paper is in the directory."""
    outside = _outside(directory)
    if goc.co_quan and all(outside) and not _body(goc.co_quan, outside):
        line = plan.line("van_ban_goc", "co_quan")
        _unknown_body(f"Cơ quan “{goc.co_quan}”", goc.co_quan, tuple(outside), line, plan.report)


def check_once(
    what: str, entries: Iterable[tuple[str, tuple[object, ...]]], doc: Node, report: Report
) -> None:
    """Report each name (with its path in `doc`) that an earlier one has, in any case."""
    named = ((name, find(doc, path)[1]) for name, path in entries if name)
    for (name, line), (_, first) in repeated(named, lambda entry: entry[0].casefold()):
        message = f"{what} “{name}” khai hai lần, lần đầu ở dòng {first}"
        report.error(Code.DUPLICATE_NAME, message, line, hint="đặt tên khác, hoặc xóa một")


def _check_unit(plan: Declared, agency: CoQuan) -> None:
    typed, units = plan.khai.don_vi_soan_thao, Units.of(agency)
    codes = list(dict.fromkeys(unit.ma for unit in agency.don_vi))
    if typed and units.whole and typed not in codes and units.code(typed) not in codes:
        known = [*codes, *(unit.ten for unit in agency.don_vi)]
        message = f"Đơn vị soạn thảo “{typed}” không có trong co-quan.yaml"
        hint = _near(typed, known) or "các đơn vị: " + ", ".join(codes)
        plan.report.error(Code.UNKNOWN_UNIT, message, plan.line("don_vi_soan_thao"), hint=hint)


def check_signer(plan: Declared, signers: Sequence[NguoiKy | NguoiKyDoan], file: str) -> None:
    """Who signs is declared among the `signers` of `file`, and in office in the paper's month."""
    khai, line = plan.khai, plan.line("nguoi_ky")
    signer = next((s for s in signers if s.ma == khai.nguoi_ky), None)
    codes = list(dict.fromkeys(s.ma for s in signers))
    if not khai.nguoi_ky or (signer is None and not all(codes)):
        return
    if signer is None:
        message = f"Người ký “{khai.nguoi_ky}” không có trong {file}"
        meant = [s.ma for s in signers if khai.nguoi_ky in (s.ho_ten, s.chuc_vu)]
        near = f"ghi mã của người ký: {' hoặc '.join(meant)}" if meant else None
        known = "các người ký: " + "; ".join(f"{s.ma} ({s.ho_ten})" for s in signers)
        hint = near or _near(khai.nguoi_ky, codes) or known
        plan.report.error(Code.UNKNOWN_SIGNER, message, line, hint=hint)
        return
    # Of a term that ends before it begins it is not known which day is meant: that is said there.
    sound = not (signer.tu and signer.den and signer.den < signer.tu)
    if khai.thang and sound and not _in_time(signer.tu, signer.den, plan):
        message = f"{signer.ho_ten} không giữ chức vụ vào tháng {viet_thang(khai.thang)}/{plan.nam}"
        held = _term(signer.tu, signer.den)
        hint = f"{signer.ho_ten}: {held}; sửa thang theo tháng ký, sửa nguoi_ky, hoặc {file}"
        say = plan.report.warning if plan.ra_soat else plan.report.error
        say(Code.SIGNER_NOT_IN_OFFICE, message, line, hint=hint)


def _check_somebody_signs(plan: Declared, agency: CoQuan) -> None:
    """The signer of a paper that is not declared invented has a name."""
    signer = next((s for s in agency.nguoi_ky if s.ma == plan.khai.nguoi_ky), None)
    if signer and giu_cho_nguoi(signer.ho_ten) and not plan.khai.minh_hoa:
        plan.report.warning(
            Code.ILLUSTRATION,
            f"Người ký “{signer.ho_ten}” chưa phải họ tên một người: văn bản in kèm dòng MINH HỌA, "
            "không dùng để ban hành",
            plan.line("nguoi_ky"),
            hint=f"ghi họ tên của {signer.ma} vào data/co-quan.yaml, hoặc sửa nguoi_ky ở đây",
        )


def check_named_once(plan: Declared) -> None:
    """No recipient is named twice."""
    for key, shown, entries in _addressed(plan.khai):
        names = [
            ("" if FILING.match(entry) else name_of_recipient(entry), (key, k))
            for k, entry in enumerate(entries)
        ]
        check_once(shown, names, plan.doc, plan.report)


def _addressed(khai: KhaiVanBan) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Key, name in messages, entries of each list of bodies the paper goes to."""
    yield "noi_nhan", "Nơi nhận", khai.noi_nhan
    if khai.noi_kinh_gui:
        yield "kinh_gui", "Nơi kính gửi", khai.noi_kinh_gui


def name_of_recipient(entry: str) -> str:
    """The body's name in an entry, without what stands in brackets at its end."""
    return _BRACKETS_AT_END.sub("", entry.rstrip(" ;.")).strip()


def check_bodies(
    plan: Declared, agency: CoQuan, directory: DanhBa, own: Sequence[str] = ()
) -> None:
    """Recipients are units, bodies of the directory, or among the paper's `own` names."""
    units = Units.of(agency)
    outside = _outside(directory)
    judged = units.whole and all(outside)
    named = [
        (key, shown, k, entry)
        for key, shown, entries in _addressed(plan.khai)
        for k, entry in enumerate(entries)
    ]
    for key, shown, index, entry in named:
        name = name_of_recipient(entry)
        if not name or FILING.match(entry) or _STANDING.fullmatch(name) or units.code(name):
            continue
        if any(cung_chu(name, other) for other in own):
            continue
        line = plan.line(key, index)
        body = _body(name, outside)
        if body is None and judged:
            known = (*units.names, *outside, *own)
            _unknown_body(f"{shown} “{name}”", name, known, line, plan.report)
        elif body and plan.khai.thang:
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
    if not _in_time(body.tu, body.den, plan):
        message = (
            f"{body.ten} không mang tên này vào tháng {viet_thang(plan.khai.thang)}/{plan.nam}"
        )
        hint = f"{body.ten}: {_term(body.tu, body.den)}"
        hint += f"; sau đó là {body.thay_bang}" if body.thay_bang else ""
        plan.report.warning(Code.BODY_NOT_IN_TIME, message, line, hint=hint)


def _in_time(tu: date | None, den: date | None, plan: Declared) -> bool:
    """Whether some day of the paper's month lies between these two, None being open."""
    first, last = month_of(plan)
    return not ((tu and tu > last) or (den and den < first))


def month_of(plan: Declared) -> tuple[date, date]:
    """The first and the last day of the month the paper is to be issued in."""
    days = calendar.monthrange(plan.nam, plan.khai.thang)[1]
    return date(plan.nam, plan.khai.thang, 1), date(plan.nam, plan.khai.thang, days)


def _term(start: date | None, end: date | None) -> str:
    said = [f"từ {viet_ngay_gon(start)}"] if start else []
    return " ".join([*said, *([f"đến {viet_ngay_gon(end)}"] if end else [])])


def _near(name: str, known: Iterable[str]) -> str | None:
    near = gan_nhat(name, known)
    return f"có phải “{near}”?" if near else None
