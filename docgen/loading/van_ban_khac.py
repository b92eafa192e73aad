"""data/<year>/<name>.md: any other paper of the 29 types, with its annexes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.annexes import check_annexes
from docgen.loading.bang_go import read_typed_table
from docgen.loading.codes import Code
from docgen.loading.enacted import check_enacted
from docgen.loading.kinh_gui import to_superiors
from docgen.loading.ledger import check_linked
from docgen.loading.missing import likely
from docgen.loading.nguoi_cung_ky import check_signed_together
from docgen.loading.paper import read_paper
from docgen.loading.placeholders import check_names
from docgen.loading.prose import read_prose
from docgen.loading.references import (
    Declared,
    check_head,
    check_reserved,
    name_of_recipient,
)
from docgen.loading.report import Report
from docgen.loading.source import read_text
from docgen.loading.team_files import LETTER
from docgen.model.ky_bao_cao import TEN_KY
from docgen.model.names import TEN_CONG_VAN
from docgen.model.team import cac_van_ban
from docgen.model.van_ban_khac import (
    TEN_VAN_BAN_KHAC,
    KemTheoGo,
    KhaiKhac,
    PhuLucGo,
    VanBanKhac,
)
from docgen.patterns import regex
from docgen.standards import theo_mau
from docgen.standards.nd30.ten_loai import (
    CO_KINH_GUI,
    CONG_VAN,
    GUI_NGUOI_NEU_TEN,
    LOI_BAN_HANH,
    PHAI_CO_KINH_GUI,
    TEN_LOAI,
    khoa_loai,
)
from docgen.vietnamese import cung_chu, gan_nhat, khoa_so_sanh
from docgen.workspace import DIRECTIVE, PLAN

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from docgen.findings import Finding
    from docgen.loading.year import ReadYear
    from docgen.model.text import Dong, VanXuoi
    from docgen.model.van_ban_khac import BangGo, PhuLucKhac
    from docgen.model.year import Nam
    from docgen.workspace import Workspace

# Lower case alone: two names that differ in case are one file on Windows.
_NAME = regex(r"[a-z0-9][a-z0-9-]*")
_DECLARES = regex(r"\s*---\s*\n")
_HEAD = 65_536  # characters of a file within which its front matter stands
_HEAD_END = regex(r"\n---[ \t]*(?:\n|$)")
_NAMED_TEXT = regex(r"(?m:^[^#\n]*\bloi_van:[ ]*[\"']?([^/\\\"'#,}\n]+\.md))")
_DECISIONS = "quyết định, nghị quyết"
_OWN_READERS = frozenset({PLAN, DIRECTIVE})


def other_papers(workspace: Workspace, year: int) -> tuple[str, ...]:
    """The names of the year's .md files that have a front matter and no command of their own.

    One without is a note, or the text of an annex; so is one that a paper names as such a text,
    which has a front matter by mistake.
    """
    folder = workspace.year_data(year)
    own = {folder / f"{name}.md" for name in _OWN_READERS}
    own |= {found.path for path in own if not path.exists() and (found := likely(path))}
    heads = {file.name: _head(file) for file in folder.glob("*.md") if file not in own}
    texts = {
        text
        for name, head in heads.items()
        for text in _NAMED_TEXT.findall(head or "")
        if text != name
    }
    papers = sorted(name for name, head in heads.items() if head != "" and name not in texts)
    return tuple(name.removesuffix(".md") for name in papers)


def _head(path: Path) -> str | None:
    """The front matter at the start of a file, "" where it has none, None where it is not read."""
    try:
        with path.open(encoding="utf-8-sig", errors="replace") as file:
            text = file.read(_HEAD)
    except OSError:
        return None  # said where it is read
    return _HEAD_END.split(text, maxsplit=1)[0] if _DECLARES.match(text) else ""


def load_other(
    workspace: Workspace, year: ReadYear, ten: str
) -> tuple[Nam, VanBanKhac, tuple[Finding, ...]]:
    """The year, one of its other papers and the warnings about both.

    Raises `BadData` with every fault of every file.
    """
    return year.whole_with(read_other(workspace, year, ten))


def read_other(workspace: Workspace, year: ReadYear, ten: str) -> VanBanKhac | None:
    """The paper of that name, its faults among those of the year; None where it has any."""
    path = workspace.year_data(year.nam) / f"{ten}.md"
    report = Report.of(workspace, path, year.findings)
    _check_file_name(workspace, year.nam, ten, report)
    paper = read_paper(path, KhaiKhac, report)
    khai, prose = paper.khai, paper.van_xuoi
    names = year.names_of(khai, TEN_CONG_VAN)
    paper.check_names(names, names)
    if khai is None or paper.doc is None:
        return None
    declared = Declared(khai, paper.doc, paper.report, year.nam, year.ra_soat)
    check_head(declared, year.agency, year.directory, _named_in_text(khai, prose))
    check_reserved(declared, {**TEN_CONG_VAN, **TEN_VAN_BAN_KHAC})
    check_linked(declared, ten, khai.loai, year.ledger, prose)
    annexes = _annexes(workspace, declared, khai, year, names)
    enacted = _enacted(workspace, declared, khai, year, names)
    addressed = True
    if khai.loai and _check_kind(declared, khai):
        _check_keys(declared, khai)
        addressed = khai.loai != "bao_cao" or to_superiors(declared, year.directory)
        _check_decision(declared, khai, prose)
        if khai.loai in LOI_BAN_HANH:
            check_enacted(declared, khai, prose)
        check_signed_together(declared, khai, year.agency, prose)
    check_annexes(declared, khai.phu_luc, prose)
    if prose is None:
        return None
    return VanBanKhac(ten, khai, prose, annexes, enacted, in_kinh_gui=addressed)


def _named_in_text(khai: KhaiKhac, prose: VanXuoi | None) -> tuple[str, ...]:
    """The recipients the text names, in papers that go to whom they name; and the parties."""
    if khai.loai not in GUI_NGUOI_NEU_TEN or prose is None:
        return ()
    said = khoa_so_sanh(" ".join(dong.noi_dung for dong in prose.dong))
    names = (name_of_recipient(entry) for entry in khai.noi_nhan if entry)
    named = tuple(name for name in names if name and khoa_so_sanh(name) in said)
    return (*named, *(ben.ten for ben in khai.cac_ben if ben.ten))


def _check_file_name(workspace: Workspace, year: int, ten: str, report: Report) -> None:
    """The name is typed on a command line and stands in the names of files."""
    teams = [path.stem for path in workspace.teams_data(year).glob("*.md")]
    letters = (name for name in teams if LETTER in name)  # named as their files
    taken = {*TEN_KY, *letters, *(name for team in teams for name in cac_van_ban(team))}
    if not _NAME.fullmatch(ten):
        report.error(
            Code.PAPER_NAME,
            f"Tên tệp “{ten}” không dùng làm tên văn bản được",
            hint="đặt tên bằng chữ thường không dấu, chữ số, dấu gạch nối, ví dụ nghi-tet.md",
        )
    elif ten in taken or theo_mau(ten):  # a form's template would be taken for the paper's own
        report.error(
            Code.PAPER_NAME,
            f"Tên “{ten}” đã dùng cho văn bản hoặc mẫu khác của docgen",
            hint=f"đổi tên tệp, ví dụ {ten}-2.md",
        )


def _check_kind(declared: Declared, khai: KhaiKhac) -> bool:
    """Whether the kind is one of the 29 of Điều 7."""
    line = declared.line("loai")
    if khai.loai in TEN_LOAI:
        return True
    near = gan_nhat(khoa_loai(khai.loai), TEN_LOAI)
    known = ", ".join(sorted(TEN_LOAI))
    declared.report.error(
        Code.UNKNOWN_KIND,
        f"Không có tên loại “{khai.loai}”",
        line,
        hint=f"có phải {near}?" if near else f"các tên loại: {known}",
    )
    return False


def _check_keys(declared: Declared, khai: KhaiKhac) -> None:
    """What this kind must have and what it cannot (Mục II.9.b; Mẫu 1.1, 1.2, 1.6)."""
    ten = TEN_LOAI[khai.loai]
    if khai.loai in PHAI_CO_KINH_GUI and not khai.kinh_gui:
        message, hint = f"{ten} không có kinh_gui", "thêm kinh_gui: nơi nhận trực tiếp giải quyết"
        declared.report.error(Code.ADDRESSEE, message, declared.line("loai"), hint=hint)
    if khai.kinh_gui and khai.loai not in CO_KINH_GUI:
        declared.report.error(
            Code.ADDRESSEE,
            f"{ten} không có dòng “Kính gửi”",
            declared.line("kinh_gui"),
            hint="ghi các nơi này ở noi_nhan; “Kính gửi” là của công văn, và của tờ trình, báo "
            "cáo gửi cấp trên",
        )
    kept_for = (
        ("dinh_chinh", khai.dinh_chinh, khai.loai == CONG_VAN, "công văn đính chính"),
        ("tham_quyen", khai.tham_quyen, khai.loai in LOI_BAN_HANH, _DECISIONS),
        ("van_ban_kem_theo", khai.van_ban_kem_theo, khai.loai in LOI_BAN_HANH, _DECISIONS),
    )
    for key, typed, in_place, of in kept_for:
        if typed and not in_place:
            message = f"{key} không dùng cho {ten}, chỉ cho {of}"
            declared.report.error(
                Code.NOT_OF_THIS_KIND, message, declared.line(key), hint=f"xóa dòng {key}"
            )


def _check_decision(declared: Declared, khai: KhaiKhac, prose: VanXuoi | None) -> None:
    """“QUYẾT ĐỊNH:” stands once, between the bases and the first Điều."""
    lines = prose.dong if prose else ()
    said = [place for place, dong in enumerate(lines) if dong.kieu == "quyet_dinh"]
    wanted = LOI_BAN_HANH.get(khai.loai)
    ten = TEN_LOAI[khai.loai]
    if wanted is None:
        for place in said:
            message = f"Dòng “{lines[place].noi_dung}” không có trong {ten}"
            hint = "bỏ dòng này, hoặc sửa loai"
            declared.report.error(Code.NO_DECISION, message, lines[place].line, hint=hint)
        return
    if lines and not said:
        message = f"{ten} không có dòng “{wanted}”"
        hint = f"gõ {wanted} riêng một dòng, dưới các căn cứ"
        declared.report.error(Code.NO_DECISION, message, lines[0].line, hint=hint)
    for number, place in enumerate(said):
        dong = lines[place]
        if number or not cung_chu(dong.noi_dung, wanted):
            message = f"Dòng “{dong.noi_dung}” thừa hoặc không đúng với {ten}"
            hint = f"chỉ một dòng “{wanted}”, dưới các căn cứ"
            declared.report.error(Code.NO_DECISION, message, dong.line, hint=hint)
        else:
            _check_around_decision(declared, khai, lines, place)


def _check_around_decision(
    declared: Declared, khai: KhaiKhac, lines: tuple[Dong, ...], place: int
) -> None:
    """Only the samples say so: bases above the line, the first Điều of a quyết định under it."""
    said = lines[place]
    if place == 0:
        declared.report.warning(
            Code.NO_DECISION,
            f"Trên dòng “{said.noi_dung}” không có căn cứ nào",
            said.line,
            hint="gõ các căn cứ, mỗi căn cứ một dòng: Căn cứ …;",
        )
    follows = lines[place + 1].kieu if place + 1 < len(lines) else None
    if khai.loai == "quyet_dinh" and follows not in {"dieu", "dieu_tieu_de"}:
        declared.report.warning(
            Code.NO_DECISION,
            f"Dưới dòng “{said.noi_dung}” không phải là Điều 1",
            said.line,
            hint="nội dung quyết định chia thành điều, mỗi điều một dòng: Điều 1. …",
        )


def _annexes(
    workspace: Workspace,
    declared: Declared,
    khai: KhaiKhac,
    year: ReadYear,
    names: Collection[str] | None,
) -> tuple[PhuLucGo, ...]:
    """The annexes that can be read; the faults of the others are said."""
    made = []
    for place, item in enumerate(khai.phu_luc or ()):
        key = "bang" if item.bang else "loi_van"
        at = declared.line("phu_luc", place, key)
        content = None
        if _is_there(workspace, declared, item.bang or item.loi_van, at):
            content = _content(workspace, item, year, names)
        if content is not None:
            made.append(PhuLucGo(item, content))
    return tuple(made)


def _is_there(workspace: Workspace, declared: Declared, name: str | None, line: int) -> bool:
    """Whether the file named at that line is; that none is named is said of the front matter."""
    if not name:
        return False
    path = workspace.year_data(declared.nam) / name
    if path.exists():
        return True
    meant = likely(path)
    folder = workspace.display(path.parent)
    declared.report.error(
        Code.MISSING_FILE,
        f"Không có tệp {name} trong {folder}" + (f", có {meant.path.name}" if meant else ""),
        line,
        hint=meant.hint if meant else f"chép tệp ấy vào {folder}, hoặc sửa tên ở dòng này",
    )
    return False


def _content(
    workspace: Workspace, item: PhuLucKhac, year: ReadYear, names: Collection[str] | None
) -> BangGo | VanXuoi | None:
    if item.bang:
        path = workspace.year_data(year.nam) / item.bang
        return read_typed_table(path, workspace.display(path), names, year.nam, year.findings)
    return _prose(workspace, item.loi_van, year, names) if item.loi_van else None


def _enacted(
    workspace: Workspace,
    declared: Declared,
    khai: KhaiKhac,
    year: ReadYear,
    names: Collection[str] | None,
) -> tuple[KemTheoGo, ...]:
    """The papers it puts into force that can be read; the faults of the others are said."""
    made = []
    for place, item in enumerate(khai.van_ban_kem_theo or ()):
        at = declared.line("van_ban_kem_theo", place, "loi_van")
        text = None
        if _is_there(workspace, declared, item.loi_van, at):
            text = _prose(workspace, item.loi_van, year, names)
        if text is not None:
            made.append(KemTheoGo(item, text))
    return tuple(made)


def _prose(
    workspace: Workspace, name: str, year: ReadYear, names: Collection[str] | None
) -> VanXuoi | None:
    """A text typed in a file beside the paper's, without front matter."""
    path = workspace.year_data(year.nam) / name
    opened = read_text(path, Report.of(workspace, path, year.findings))
    if opened is None:
        return None
    text, report = opened
    if _DECLARES.match(text):
        report.error(
            Code.TEXT_ALONE,
            "Tệp này chỉ có lời văn, không có phần khai giữa hai dòng ---",
            next(k for k, line in enumerate(report.lines, 1) if line.strip()),
            hint="xóa phần khai: tên loại, trích yếu, tên phụ lục khai ở tệp của văn bản",
        )
        return None
    prose = read_prose(tuple(text.split("\n")), 1, report, year.nam)
    for dong in prose.dong:
        check_names(dong.noi_dung, dong.line, names, report)
    return prose
