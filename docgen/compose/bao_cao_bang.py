"""The tables of a report: tasks, units, the year before, what is next. Row 4.

Money stands in triệu đồng, as in the plan; a total is said in words too.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from docgen.compose.bao_cao_chu import CHUA_GHI_SO_NGUOI, KHONG_CO, so_tien, tinh_trang, ty_le
from docgen.compose.van_xuoi import viet
from docgen.van_ban import Bang, Chu, Doan, O
from docgen.vietnamese import giu_lien, khoa_so_sanh, viet_so, viet_trieu

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from docgen.compose.tong_hop import SoDonVi, SoKy, SoNhiemVu, TongHop
    from docgen.model.chi_tieu import ChiTieu
    from docgen.model.ky_bao_cao import KyBaoCao
    from docgen.model.lich import Lich
    from docgen.model.tasks import NhiemVu

_TRIEU = "(triệu\u00a0đồng)"


def ket_qua(tong: TongHop, lich: Mapping[int, Lich], values: Mapping[str, str]) -> Bang:
    """Every task: what was done in the period and so far, spending against the budget."""
    whole = tong.toan_bo
    dau = (
        *(
            "TT",
            "Nhiệm vụ",
            "Đơn vị chủ trì",
            "Kết quả trong kỳ (lũy\u00a0kế từ\u00a0đầu\u00a0năm)",
        ),
        *(f"Kinh phí dự kiến {_TRIEU}", f"Kinh phí trong kỳ {_TRIEU}"),
        *(f"Kinh phí lũy kế {_TRIEU}", "Tỷ lệ (%)"),
    )
    words = (
        Doan("tong_cong", (Chu("Tổng cộng"),)),
        _doan("o_so_bang", f"Trong kỳ: {so_tien(whole.kinh_phi_ky)}"),
        _doan("o_so_bang", f"Lũy kế: {so_tien(whole.kinh_phi_luy_ke)}"),
    )
    sums = (
        *map(viet_trieu, (tong.du_toan, whole.kinh_phi_ky, whole.kinh_phi_luy_ke)),
        ty_le(whole.kinh_phi_luy_ke, tong.du_toan),
    )
    rows = tuple(
        _nhiem_vu(row, _ket_qua(row, lich.get(row.nhiem_vu.tt), tong.ky), values)
        for row in tong.nhiem_vu
    )
    return Bang(_dau(dau), (*rows, (O(words, span=4), *map(_tong, sums))), (4, 5, 6))


def _nhiem_vu(row: SoNhiemVu, done: Iterator[str], values: Mapping[str, str]) -> tuple[O, ...]:
    task = row.nhiem_vu
    return (
        _so(str(task.tt)),
        _o(viet(task.nhiem_vu, values)),
        _o(viet(task.chu_tri, values)),
        _o("\n".join(done)),
        *(_so(viet_trieu(x)) for x in (task.kinh_phi, row.kinh_phi_ky, row.kinh_phi_luy_ke)),
        _so(ty_le(row.kinh_phi_luy_ke, task.kinh_phi)),
    )


def _ket_qua(row: SoNhiemVu, lich: Lich | None, ky: KyBaoCao) -> Iterator[str]:
    """A line for each product: "- Tin, bài: 5 tin (lũy kế 9)"; that there is none is said first.

    What has none in the period: "- Tin, bài: không có (lũy kế 9 tin)".
    """
    if not row.trong_ky:
        yield tinh_trang(row, lich, ky)
    for item in row.luong:
        done, so_far = viet_so(item.trong_ky), f"lũy\u00a0kế\u00a0{viet_so(item.luy_ke)}"
        if item.trong_ky:
            yield f"- {item.san_pham}: {done} {item.don_vi_tinh} ({so_far})"
        else:
            before = f" ({so_far} {item.don_vi_tinh})" if item.luy_ke else ""
            yield f"- {item.san_pham}: {KHONG_CO}{before}"


def tin_bai(tong: TongHop, don_vi_tinh: str) -> Bang:
    """Each unit's tin, bài in the period and so far, against its target; who is behind."""
    whole = tong.toan_bo
    dau = (
        *("TT", "Đơn vị", "Trong kỳ", "Lũy kế", "Chỉ tiêu đến hết kỳ", "Chỉ tiêu cả năm"),
        *("So với cả năm (%)", f"Ghi chú ({_lien(don_vi_tinh)})"),
    )
    done = viet_so(whole.chi_tieu_ky), viet_so(whole.chi_tieu_luy_ke)
    total = (
        O((Doan("tong_cong", (Chu("Tổng cộng"),)),), span=2),
        *map(_tong, (*done, *_chi_tieu(tong.chi_tieu, whole.chi_tieu_luy_ke), "")),
    )
    rows = tuple(_don_vi(k, row) for k, row in enumerate(tong.don_vi, 1))
    return Bang(_dau(dau), (*rows, total), (2, 3, 4, 5))


def _don_vi(number: int, row: SoDonVi) -> tuple[O, ...]:
    if row.chua_ro:
        note = CHUA_GHI_SO_NGUOI
    elif not row.ca_nam:
        note = "Không giao chỉ tiêu"
    elif row.cham:
        note = f"Chậm, thiếu\u00a0{viet_so(row.thieu)}"
    else:
        note = "Đạt tiến độ"
    target = None if row.chua_ro else (row.den_ky, row.ca_nam)
    return (
        _so(str(number)),
        _o(row.don_vi.ten),
        *(_so(viet_so(x)) for x in (row.trong_ky, row.luy_ke)),
        *map(_so, _chi_tieu(target, row.luy_ke)),
        _o(note),
    )


def _chi_tieu(target: tuple[int, int] | None, so_far: Decimal) -> tuple[str, str, str]:
    """The cells of a target to date and of the year, and of the share of that; empty if unknown."""
    if target is None:
        return "", "", ""
    return viet_so(target[0]), viet_so(target[1]), ty_le(so_far, target[1])


def cung_ky(tong: TongHop, chi_tieu: ChiTieu) -> Bang:
    """This period beside the same one of the year before; no rows where that has no log.

    What is cumulated has rows of its own only where the period is not the year so far.
    """
    dau = ("TT", "Nội dung", "Đơn vị tính", "Kỳ này", "Cùng kỳ năm trước", "Tăng, giảm")
    nay, truoc = tong.toan_bo, tong.cung_ky
    lines = () if truoc is None else tuple(_so_sanh(nay, truoc, chi_tieu))
    rows = tuple(
        (
            _so(str(k)),
            _o(what),
            _so(unit),
            *(_so(viet_so(value)) for value in (now, before, now - before)),
        )
        for k, (what, unit, now, before) in enumerate(lines, 1)
    )
    return Bang(_dau(dau), rows, (3, 4, 5))


def _so_sanh(
    nay: SoKy, truoc: SoKy, chi_tieu: ChiTieu
) -> Iterator[tuple[str, str, Decimal, Decimal]]:
    """What is compared: its name, unit of measure, this year's number and last year's."""
    counted, cumulated = chi_tieu.don_vi_tinh, nay.ky.tu != nay.ky.dau_nam
    yield f"{_hoa_dau(counted)} trong kỳ", counted, nay.chi_tieu_ky, truoc.chi_tieu_ky
    if cumulated:
        yield f"{_hoa_dau(counted)} lũy kế", counted, nay.chi_tieu_luy_ke, truoc.chi_tieu_luy_ke
    for what, unit, now, before in _theo_don_vi_tinh(nay, truoc):
        if not chi_tieu.la(unit):
            yield what, unit, now, before
    spent = _trieu(nay.kinh_phi_ky), _trieu(truoc.kinh_phi_ky)
    yield "Kinh phí trong kỳ", "triệu đồng", *spent
    if cumulated:
        spent = _trieu(nay.kinh_phi_luy_ke), _trieu(truoc.kinh_phi_luy_ke)
        yield "Kinh phí lũy kế", "triệu đồng", *spent


def _hoa_dau(text: str) -> str:
    return text[:1].upper() + text[1:]


def _theo_don_vi_tinh(nay: SoKy, truoc: SoKy) -> Iterator[tuple[str, str, Decimal, Decimal]]:
    """Each unit of measure of either year: what it counts, its name, the two sums of the period."""
    names: dict[str, str] = {}
    for item in (*nay.luong, *truoc.luong):
        names.setdefault(khoa_so_sanh(item.don_vi_tinh), item.don_vi_tinh)
    for key, name in names.items():
        both = tuple(
            [item for item in s.luong if khoa_so_sanh(item.don_vi_tinh) == key and item.trong_ky]
            for s in (nay, truoc)
        )
        counted = [item.san_pham for items in both for item in items]
        if counted:
            alone = len(set(map(khoa_so_sanh, counted))) == 1
            what = _hoa_dau(counted[0]) if alone else f"Sản phẩm khác ({name})"
            now, before = (sum((x.trong_ky for x in items), Decimal(0)) for items in both)
            yield f"{what} trong kỳ", name, now, before


def ky_sau(
    nhiem_vu: Sequence[NhiemVu],
    lich: Mapping[int, Lich],
    sau: KyBaoCao,
    values: Mapping[str, str],
) -> Bang:
    """The tasks whose schedules fall in the period after, in the order of the plan."""
    dau = ("TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian thực hiện")
    due = (t for t in nhiem_vu if t.tt in lich and lich[t.tt].den_lich(sau))
    rows = tuple(
        (
            _so(str(task.tt)),
            *(_o(viet(text, values)) for text in (task.nhiem_vu, task.chu_tri, task.thoi_gian)),
        )
        for task in due
    )
    return Bang(_dau(dau), rows)


def _lien(text: str) -> str:
    return text.replace(" ", "\u00a0")


def _trieu(dong: int) -> Decimal:
    return Decimal(f"{dong}e-6")


def _dau(nhan: Sequence[str]) -> tuple[O, ...]:
    return tuple(O((Doan("dau_bang", (Chu(text),)),)) for text in nhan)


def _o(text: str) -> O:
    return O(tuple(_doan("o_bang", line) for line in text.split("\n")))


def _so(text: str) -> O:
    return O((_doan("o_so_bang", text),))


def _tong(text: str) -> O:
    return O((Doan("tong_cong", (Chu(text),)),))


def _doan(thanh_phan: str, text: str) -> Doan:
    return Doan(thanh_phan, (Chu(giu_lien(text)),))
