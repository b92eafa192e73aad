"""The sheet a draft is submitted with: what it is, what was found in it, room for opinions. Row 4.

No law fixes its form; it is set in the components of the decree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.compose.khung import ngay_trong, viet_hoa
from docgen.findings import Severity, errors_among
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.van_ban import PHIEU_TRINH, Bang, Chu, Doan, O, ThuocTinh, VanBan
from docgen.vietnamese import giu_lien, hai_so

if TYPE_CHECKING:
    from docgen.findings import Finding, Location
    from docgen.model.issuer import BenBanHanh
    from docgen.van_ban import BenKy, Khoi

_DONG_TRONG = 6  # empty lines of a box for opinions: room for some words, a date, a signature
_NHAN = {Severity.ERROR: "Lỗi", Severity.WARNING: "Cảnh báo", Severity.INFO: "Ghi chú"}
_Y_KIEN = ("Trưởng đơn vị soạn thảo", "Văn phòng", "Lãnh đạo cơ quan")
_Y_KIEN_DOAN = ("Người soạn thảo", "Ban Chấp hành Chi đoàn", "Bí thư Chi đoàn")
_CHO_GHI = "…" * 12  # for the pen: docgen does not know who drafts, nor what matters in a paper
_VE_VIEC = regex(r"\AV/v\s+")
_TRONG_NAM = regex(r"/(\d{4})/")  # the folder of a year's data
_NGUOI_SOAN = "người soạn thảo bổ sung, sửa lại"


class Trinh(NamedTuple):
    """A draft about to be submitted.

    `loai`, `ky_hieu` and `trich_yeu` name it, `don_vi` drafted it, `tep` is its file as messages
    name it; `findings` are those of its data and its form.
    """

    ben: BenBanHanh
    nam: int
    van_ban: VanBan
    loai: str
    ky_hieu: str
    trich_yeu: str
    don_vi: str
    tep: str
    findings: tuple[Finding, ...]


def compose(trinh: Trinh) -> VanBan:
    """The sheet, undated; its head is that of the unit that drafts, or of the Chi đoàn."""
    ben = trinh.ben
    of_union = ben.nhiem_ky is not None
    subject = giu_lien(f"Trình ký {trinh.loai} {_ve_viec(trinh.trich_yeu)}")
    return VanBan(
        mau=PHIEU_TRINH,
        ten=PHIEU_TRINH,
        co_quan_chu_quan=tuple(map(viet_hoa, ben.chu_quan if of_union else (ben.ten,))),
        co_quan_ban_hanh=tuple(map(viet_hoa, ben.ten_in if of_union else (trinh.don_vi,))),
        so_ky_hieu="",
        dia_danh_ngay=f"{ben.dia_danh}, {ngay_trong(None, trinh.nam)}",
        ten_loai="PHIẾU TRÌNH",
        trich_yeu=(subject,),
        quyen_han=None,
        chuc_vu="",
        ho_ten="",
        noi_nhan=(),
        khoi=(
            _tieu_de("1. Văn bản trình"),
            _van_ban(trinh),
            *_kiem_tra(trinh.findings, trinh.tep),
            _tieu_de("3. Ý kiến"),
            _y_kien(_Y_KIEN_DOAN if of_union else _Y_KIEN),
        ),
        thuoc_tinh=ThuocTinh(
            f"Phiếu trình {trinh.loai}", f"Trình ký {trinh.loai}: {trinh.trich_yeu}", ben.ten
        ),
    )


def _ve_viec(trich_yeu: str) -> str:
    """The subject as the title goes on with it: "về việc viết tin", "“Tuyên truyền năm 2022”"."""
    bare = trich_yeu.strip("“”")
    if _VE_VIEC.match(bare):
        return _VE_VIEC.sub("về việc ", bare)
    return f"“{bare}”"


def _cac_dong(text: str | None) -> list[str]:
    return (text or "").splitlines()


def _chuc_vu(ky: BenKy) -> str:
    return " ".join(_cac_dong(ky.chuc_vu))


def _tieu_de(text: str) -> Doan:
    return Doan("khoan_tieu_de", (Chu(giu_lien(text)),))


def _van_ban(trinh: Trinh) -> Bang:
    paper = trinh.van_ban
    signers = (
        f"{', '.join((*_cac_dong(ky.ben), *_cac_dong(ky.quyen_han), _chuc_vu(ky)))} {ky.ho_ten}"
        for ky in paper.nguoi_ky
    )
    annexes = len(paper.cac_phu_luc)
    enacted = (f"{v.ten_loai.capitalize()}: {_mot_dong(v.trich_yeu)}" for v in paper.cac_kem_theo)
    one = (paper.kinh_gui or "").partition(":")[2].strip()
    rows = (
        ("Ký hiệu", trinh.ky_hieu),
        ("Soạn thảo", f"{trinh.don_vi}; {_CHO_GHI}"),
        ("Tóm tắt nội dung", _CHO_GHI),
        ("Người ký", "; ".join(signers)),
        ("Kính gửi", one or _mot_dong(paper.noi_kinh_gui)),
        ("Nơi nhận", _mot_dong(paper.noi_nhan)),
        ("Phụ lục", f"{hai_so(annexes)} phụ lục kèm theo" if annexes else "không có"),
        ("Văn bản kèm theo", "\n".join(enacted)),
        ("Tệp dự thảo", trinh.tep),
        ("Ghi chú", f"{paper.khung}: không để ban hành" if paper.khung else ""),
    )
    return Bang(
        dau=(_o("dau_bang", "Mục"), _o("dau_bang", "Nội dung")),
        hang=tuple(
            (_o("o_bang", name), _o("o_bang", *giu_lien(said).split("\n")))
            for name, said in rows
            if said
        ),
    )


def _mot_dong(lines: tuple[str, ...]) -> str:
    """A printed list on one line, without its dashes."""
    return " ".join(line.lstrip("-\u00a0 ") for line in lines)


def _kiem_tra(findings: tuple[Finding, ...], tep: str) -> tuple[Khoi, ...]:
    """The counts and each finding, errors first; `tep` is the draft they may be about."""
    errors = len(errors_among(findings))
    warnings = sum(1 for f in findings if f.severity is Severity.WARNING)
    if not findings:
        clean = "2. Kết quả kiểm tra thể thức và dữ liệu: không có lỗi"
        return (_tieu_de(clean),)
    title = f"2. Kết quả kiểm tra thể thức và dữ liệu: {errors} lỗi, {warnings} cảnh báo"
    order = list(_NHAN)
    ranked = sorted(findings, key=lambda f: order.index(f.severity))
    heads = ("Mã", "Điều phát hiện", "Vị trí", "Cần làm")
    same: dict[tuple[Severity, str, str], list[Finding]] = {}
    for finding in ranked:
        todo = _can_lam(finding, tep)
        same.setdefault((finding.severity, finding.code, todo), []).append(finding)
    table = Bang(
        dau=tuple(_o("dau_bang", head) for head in heads),
        hang=tuple(_phat_hien(found, tep, key[-1]) for key, found in same.items()),
    )
    return (_tieu_de(title), table)


def _phat_hien(same: list[Finding], tep: str, todo: str) -> tuple[O, ...]:
    """Findings of one code that ask for the same, on one row: the sheet is to be one page."""
    first = same[0]
    places = "; ".join(dict.fromkeys(_vi_tri(f.location, tep) for f in same))
    return (
        _o("o_so_bang", first.code),
        _o("o_bang", *map(giu_lien, _noi_lien(_NHAN[first.severity], same))),
        _o("o_bang", giu_lien(places)),
        _o("o_bang", giu_lien(todo)),
    )


def _noi_lien(kind: str, same: list[Finding]) -> tuple[str, ...]:
    """A line for all that lead to the same: "Cảnh báo: một việc. Việc khác: không ban hành"."""
    leading: dict[str, list[str]] = {}
    for message in dict.fromkeys(f.message for f in same):
        what, _, leads_to = message.partition(": ")
        leading.setdefault(leads_to, []).append(what)
    lines = (": ".join(filter(None, (". ".join(what), to))) for to, what in leading.items())
    return tuple(f"{'' if number else f'{kind}: '}{line}" for number, line in enumerate(lines))


def _vi_tri(where: Location, tep: str) -> str:
    """A place in the draft, or what the draft is made of: "dữ liệu năm 2022"."""
    return (where.place or "cả văn bản") if where.path == tep else _nguon(where.path)


def _can_lam(finding: Finding, tep: str) -> str:
    """What the draft is to say, or who sees to its data.

    Files, lines, keys and what to click in Word are told on the screen, to who types them.
    """
    if finding.location.path != tep:
        return _NGUOI_SOAN
    return f"sửa thành: {finding.required}" if finding.required else _NGUOI_SOAN


def _nguon(path: str) -> str:
    if path.endswith(".docx"):
        return "mẫu Word"
    year = _TRONG_NAM.search(path)
    return f"dữ liệu năm {year[1]}" if year else "dữ liệu dùng chung"


def _y_kien(who_all: tuple[str, ...]) -> Bang:
    """A box for each who has a say, all of one width."""
    lines = (*[""] * _DONG_TRONG, "Ngày … tháng … năm …", "(ký, ghi rõ họ tên)")
    box = O(tuple(Doan("o_so_bang", (Chu(giu_lien(line)),)) for line in lines))
    return Bang(
        dau=tuple(_o("dau_bang", who) for who in who_all),
        hang=(tuple(box for _ in who_all),),
        cung_rong=tuple(range(len(who_all))),
    )


def _o(thanh_phan: str, *lines: str) -> O:
    return O(tuple(Doan(thanh_phan, (Chu(line),)) for line in lines))
