"""The task table: rows of the year's list → the appendix's table. Row 4."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.compose.van_xuoi import viet
from docgen.van_ban import Bang, Chu, Doan, O
from docgen.vietnamese import doc_tien, giu_lien, ten_don_vi_tien, viet_so, viet_tien

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from docgen.model.tasks import NhiemVu

COT = (
    "TT",
    "Nhiệm vụ",
    "Sản phẩm",
    "Đơn vị chủ trì",
    "Đơn vị phối hợp",
    "Thời gian thực hiện",
    "Dự kiến kinh phí ({})",
)


def bang(nhiem_vu: Sequence[NhiemVu], values: Mapping[str, str]) -> Bang:
    """One row a task, in the order of the list."""
    return Bang(
        dau=tuple(_o("dau_bang", heading.format(_don_vi(nhiem_vu))) for heading in COT),
        hang=tuple(_hang(task, values) for task in nhiem_vu),
    )


def _don_vi(nhiem_vu: Sequence[NhiemVu]) -> str:
    """The unit of money the list is typed in, which the table prints too."""
    return ten_don_vi_tien(nhiem_vu[0].don_vi_tien if nhiem_vu else 10**6).replace(" ", "\u00a0")


def bang_co_tong(nhiem_vu: Sequence[NhiemVu], values: Mapping[str, str]) -> Bang:
    """The same table with a last row that sums the budget in figures and in words."""
    table = bang(nhiem_vu, values)
    tong = sum(task.kinh_phi for task in nhiem_vu)
    nhan = Doan("tong_cong", (Chu("Tổng cộng"),))
    in_words = f"{viet_so(tong)} đồng (Bằng chữ: {doc_tien(tong)})"
    bang_chu = Doan("o_so_bang", (Chu(giu_lien(in_words)),))
    so_tien = O((Doan("tong_cong", (Chu(viet_tien(tong, nhiem_vu[0].don_vi_tien)),)),))
    return Bang(table.dau, (*table.hang, (O((nhan, bang_chu), span=len(COT) - 1), so_tien)))


def _hang(task: NhiemVu, values: Mapping[str, str]) -> tuple[O, ...]:
    return (
        _o("o_so_bang", str(task.tt)),
        _o("o_bang", viet(task.nhiem_vu, values)),
        _o("o_bang", viet(task.san_pham, values)),
        _o("o_bang", viet(task.chu_tri, values)),
        _o("o_bang", viet(task.phoi_hop, values)),
        _o("o_bang", viet(task.thoi_gian, values)),
        _o("o_so_bang", viet_tien(task.kinh_phi, task.don_vi_tien)),
    )


def _o(thanh_phan: str, text: str) -> O:
    """A cell of as many paragraphs as the text has lines; an empty cell keeps one (Word's rule)."""
    return O(tuple(Doan(thanh_phan, (Chu(line),)) for line in text.split("\n")))
