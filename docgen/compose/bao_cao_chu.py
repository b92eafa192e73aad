"""The named values of a report: its numbers and lists as words of a sentence. Row 4."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, TypeVar

from docgen.compose.bao_cao_du_thao import du_thao
from docgen.compose.khung import vien_dan_da_ban_hanh, vien_dan_ke_hoach
from docgen.compose.van_xuoi import viet
from docgen.model.ky_bao_cao import cung_ky, ky_sau
from docgen.model.ledger import viet_ngay_gon
from docgen.model.names import gia_tri_chung
from docgen.van_ban import CHUA_CO_SO_NGUOI, cho_ra_soat
from docgen.vietnamese import doc_tien, hai_so, viet_so

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from docgen.compose.tong_hop import SoNhiemVu, TongHop
    from docgen.model.bao_cao import BaoCao
    from docgen.model.ky_bao_cao import KyBaoCao
    from docgen.model.lich import Lich
    from docgen.model.year import Nam

KHONG_CO = "không có"
CHUA_GHI_SO_NGUOI = cho_ra_soat(CHUA_CO_SO_NGUOI)  # no target is known, nor that there is none
_PHAN_MUOI = Decimal("0.1")
_CHUA_CO = "Chưa có kết quả trong kỳ"
_CHUA_PHAT_SINH = "Chưa phát sinh trong kỳ"
_CHUA_DEN = "Chưa đến lịch thực hiện"
_QUA_LICH = "Quá lịch, chưa có kết quả"
_KY_TRUOC = "Đã thực hiện ở kỳ trước"
_TINH_TRANG = (_CHUA_CO, _CHUA_PHAT_SINH, _CHUA_DEN, _QUA_LICH, _KY_TRUOC)

_So = TypeVar("_So", int, Decimal)


def gia_tri(nam: Nam, bao_cao: BaoCao, tong: TongHop) -> dict[str, str]:
    """Every name the report's text may use → the text it stands for."""
    values = gia_tri_chung(nam.ke_hoach, nam.co_quan) | bao_cao.khai.gia_tri
    values |= {
        **vien_dan_ke_hoach(nam),
        **vien_dan_da_ban_hanh(nam, bao_cao.khai),
        "don_vi_tinh": viet(bao_cao.khai.don_vi_tinh, values),
        **_ky(nam, bao_cao),
        **_tin_bai(tong),
        **_kinh_phi(tong),
        **_nhiem_vu(tong, bao_cao.lich),
        "nhiem_vu_ky_sau": _ky_sau(nam, bao_cao),
        "don_vi_chua_co_ket_qua": _danh_sach(row.don_vi.ten for row in tong.don_vi_trong),
    }
    unit = values["don_vi_tinh"]
    behind = [f"{r.don_vi.ten} (thiếu {viet_luong(r.thieu)} {unit})" for r in tong.don_vi_cham]
    unknown = [f"{r.don_vi.ten} {CHUA_GHI_SO_NGUOI}" for r in tong.don_vi if r.chua_ro]
    values["don_vi_cham"] = _danh_sach((*behind, *unknown))
    values["cung_ky"] = _cung_ky(tong, values["ky_nam_truoc"], unit)
    return values | du_thao(nam, bao_cao.ky, values)


def _ky(nam: Nam, bao_cao: BaoCao) -> dict[str, str]:
    ky = bao_cao.ky
    return {
        "ky": ky.goi,
        "ky_sau": ky_sau(ky, nam.co_quan.chot_so_lieu).goi,
        "ky_nam_truoc": cung_ky(ky).goi,
        "so_lieu": f"số liệu từ ngày {viet_ngay_gon(ky.tu)} đến ngày {viet_ngay_gon(ky.den)}",
    }


def _tin_bai(tong: TongHop) -> dict[str, str]:
    whole = tong.toan_bo
    done = {
        "tong_tin_bai": viet_luong(whole.chi_tieu_ky),
        "tin_bai_luy_ke": viet_luong(whole.chi_tieu_luy_ke),
    }
    if tong.chi_tieu is None:
        unknown = cho_ra_soat(f"chưa tính được chỉ tiêu, có đơn vị {CHUA_CO_SO_NGUOI}")
        return done | dict.fromkeys(("chi_tieu_den_ky", "chi_tieu_nam", "ty_le_tin_bai"), unknown)
    den_ky, ca_nam = tong.chi_tieu
    return done | {
        "chi_tieu_den_ky": viet_luong(den_ky),
        "chi_tieu_nam": viet_luong(ca_nam),
        "ty_le_tin_bai": _phan_tram(whole.chi_tieu_luy_ke, ca_nam),
    }


def _kinh_phi(tong: TongHop) -> dict[str, str]:
    whole = tong.toan_bo
    return {
        "kinh_phi_ky": so_tien(whole.kinh_phi_ky),
        "kinh_phi_luy_ke": so_tien(whole.kinh_phi_luy_ke),
        "kinh_phi_nam": so_tien(tong.du_toan),
        "ty_le_kinh_phi": _phan_tram(whole.kinh_phi_luy_ke, tong.du_toan),
    }


def _nhiem_vu(tong: TongHop, lich: Mapping[int, Lich]) -> dict[str, str]:
    """The tasks, and those with nothing in the period, parted by what their schedule says."""
    empty = tong.nhiem_vu_trong
    said = {row.nhiem_vu.tt: tinh_trang(row, lich.get(row.nhiem_vu.tt), tong.ky) for row in empty}
    numbers = {state: [tt for tt, own in said.items() if own == state] for state in _TINH_TRANG}
    return {
        "so_nhiem_vu": viet_luong(len(tong.nhiem_vu)),
        "so_nhiem_vu_co_ket_qua": viet_luong(len(tong.nhiem_vu) - len(empty)),
        "nhiem_vu_chua_co_ket_qua": cac_nhiem_vu(sorted(numbers[_CHUA_CO] + numbers[_QUA_LICH])),
        "nhiem_vu_ky_truoc": cac_nhiem_vu(numbers[_KY_TRUOC]),
        "nhiem_vu_chua_phat_sinh": cac_nhiem_vu(numbers[_CHUA_PHAT_SINH]),
        "nhiem_vu_chua_den_lich": cac_nhiem_vu(numbers[_CHUA_DEN]),
    }


def tinh_trang(row: SoNhiemVu, lich: Lich | None, ky: KyBaoCao) -> str:
    """What is said of a task with nothing in the period."""
    if row.den_lich or lich is None:
        return _CHUA_PHAT_SINH if lich is not None and lich.dot_xuat else _CHUA_CO
    if lich.chua_den(ky):
        return _CHUA_DEN
    return _KY_TRUOC if row.luy_ke else _QUA_LICH


def _ky_sau(nam: Nam, bao_cao: BaoCao) -> str:
    """The next period's tasks by number, in the order of how sure their time is."""
    sau = ky_sau(bao_cao.ky, nam.co_quan.chot_so_lieu)
    if sau.nam != nam.nam:
        return f"theo Kế hoạch năm {sau.nam}"
    due = [
        (task.tt, bao_cao.lich[task.tt])
        for task in nam.nhiem_vu
        if task.tt in bao_cao.lich and bao_cao.lich[task.tt].den_lich(sau)
    ]
    groups = (
        ([tt for tt, x in due if not (x.dinh_ky or x.dot_xuat)], "theo lịch trong kỳ"),
        ([tt for tt, x in due if x.dinh_ky], "thường xuyên, định kỳ"),
        ([tt for tt, x in due if x.dot_xuat], "khi có yêu cầu hoặc theo kế hoạch của nơi chủ trì"),
    )
    return _danh_sach(f"{cac_nhiem_vu(numbers)} {how}" for numbers, how in groups if numbers)


def _cung_ky(tong: TongHop, goi: str, don_vi_tinh: str) -> str:
    now, before = tong.toan_bo, tong.cung_ky
    if before is None:
        return f"chưa có số liệu {goi} để so sánh"
    counts = _tang_giam(now.chi_tieu_ky, before.chi_tieu_ky, viet_luong)
    money = _tang_giam(now.kinh_phi_ky, before.kinh_phi_ky, lambda n: f"{viet_so(n)} đồng")
    return f"số {don_vi_tinh} {counts}, kinh phí {money} so với {goi}"


def _tang_giam(nay: _So, truoc: _So, viet_ra: Callable[[_So], str]) -> str:
    if nay == truoc:
        return f"không thay đổi ({viet_ra(nay)})"
    change, to = ("tăng", "lên") if nay > truoc else ("giảm", "xuống")
    return f"{change} {viet_ra(abs(nay - truoc))} (từ {viet_ra(truoc)} {to} {viet_ra(nay)})"


def cac_nhiem_vu(numbers: Sequence[int]) -> str:
    """ "nhiệm vụ số 3", "các nhiệm vụ số 3, 5"; none is said as such."""
    if not numbers:
        return KHONG_CO
    many = "các " if len(numbers) > 1 else ""
    return f"{many}nhiệm vụ số {', '.join(map(str, numbers))}"


def so_tien(dong: int) -> str:
    """ "50.000.000 đồng (Bằng chữ: Năm mươi triệu đồng)"."""
    return f"{viet_so(dong)} đồng (Bằng chữ: {doc_tien(dong)})"


def viet_luong(n: int | Decimal) -> str:
    """A count as a text says it: "05 tin", "12 tin", "1.500 người"; nothing is "0"."""
    return hai_so(int(n)) if n == int(n) and 0 < n < 10 else viet_so(n)


def ty_le(phan: int | Decimal, toan_bo: int | Decimal) -> str:
    """A percentage in a cell, one digit after the comma; "" of nothing."""
    if not toan_bo:
        return ""
    return viet_so((Decimal(phan) * 100 / Decimal(toan_bo)).quantize(_PHAN_MUOI, ROUND_HALF_UP))


def _phan_tram(phan: int | Decimal, toan_bo: int | Decimal) -> str:
    said = ty_le(phan, toan_bo)
    return f"{said}%" if said else "chưa tính được tỷ lệ"


def _danh_sach(items: Iterable[str]) -> str:
    return "; ".join(items) or KHONG_CO
