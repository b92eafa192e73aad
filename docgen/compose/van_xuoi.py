"""The typed text → blocks of named components. Row 4."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.compose.can_cu import so_can_cu
from docgen.model.names import TEN_GOI, thay_ten
from docgen.model.text import tach_nhan_manh
from docgen.van_ban import Chu, Doan
from docgen.vietnamese import giu_lien

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.model.text import Dong, VanXuoi
    from docgen.van_ban import Bang, Khoi

_THANH_PHAN = {
    "phan_chuong": "phan_chuong",
    "tieu_de_phan_chuong": "tieu_de_phan_chuong",
    "muc_so": "muc_so",
    "tieu_de_muc": "tieu_de_muc",
    "quyet_dinh": "loi_ban_hanh",
    "dieu_tieu_de": "dieu",
    "dieu": "dieu",
    "muc": "muc",
    "khoan_tieu_de": "khoan_tieu_de",
    "khoan": "khoan",
    "diem": "diem",
    "gach": "gach_dau_dong",
    "doan": "loi_van",
}


def khoi(van_xuoi: VanXuoi, gia_tri: Mapping[str, str]) -> tuple[Doan, ...]:
    """One block a typed line, in order; the first may be bases (`can_cu`).

    Above “QUYẾT ĐỊNH:” all lines are: "Theo đề nghị của …" too (Mẫu 1.1, 1.2).
    """
    kinds = [dong.kieu for dong in van_xuoi.dong]
    can_cu = kinds.index("quyet_dinh") if "quyet_dinh" in kinds else so_can_cu(van_xuoi.dong)
    return tuple(
        Doan("can_cu" if k < can_cu else _THANH_PHAN[dong.kieu], _chu(dong, gia_tri))
        for k, dong in enumerate(van_xuoi.dong)
    )


def khoi_co_bang(
    van_xuoi: VanXuoi, gia_tri: Mapping[str, str], bang: Mapping[str, Bang]
) -> tuple[Khoi, ...]:
    """The same, where a table's name alone on its line stands for that table."""
    standing = dict(gia_tri) | dict.fromkeys(bang, "")
    return tuple(
        bang.get(_ten_bang(dong), doan)
        for dong, doan in zip(van_xuoi.dong, khoi(van_xuoi, standing), strict=True)
    )


def _ten_bang(dong: Dong) -> str:
    name = TEN_GOI.fullmatch(dong.noi_dung)
    return name[1] if name else ""


def viet(text: str, gia_tri: Mapping[str, str]) -> str:
    """Text as it is printed: names filled in, then the spaces that must not break."""
    return giu_lien(thay_ten(text, gia_tri))


def _chu(dong: Dong, gia_tri: Mapping[str, str]) -> tuple[Chu, ...]:
    # The typed number stays part of the line's text: a clerk who edits the paper in Word sees
    # and changes it as text, as in every paper of the office.
    if dong.kieu == "dieu":
        # Without a title only the words “Điều 1.” are bold (Mẫu 1.2).
        rest = (
            Chu(viet(piece.noi_dung, gia_tri), piece.dam, piece.nghieng, thuong=not piece.dam)
            for piece in tach_nhan_manh(dong.noi_dung)
        )
        return (Chu(giu_lien(f"{dong.so} "), dam=True), *rest)
    typed = f"{dong.so} {dong.noi_dung}" if dong.so else dong.noi_dung
    return tuple(
        Chu(viet(piece.noi_dung, gia_tri), piece.dam, piece.nghieng)
        for piece in tach_nhan_manh(typed)
    )
