"""The papers of other hands by name; mong_doi/ has what each must give."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.corpus import van_ban_khac, van_ban_nd30

PAPERS: Mapping[str, Callable[[], bytes]] = {
    "cong-van": van_ban_nd30.cong_van,
    "ke-hoach": van_ban_nd30.ke_hoach,
    "quyet-dinh": van_ban_nd30.quyet_dinh,
    "phu-luc-rieng": van_ban_nd30.phu_luc_rieng,
    "bao-cao": van_ban_nd30.bao_cao,
    "to-trinh": van_ban_nd30.to_trinh,
    "thong-bao": van_ban_nd30.thong_bao,
    "giay-moi": van_ban_nd30.giay_moi,
    "thong-bao-sao-y": van_ban_khac.thong_bao_sao_y,
    "ke-hoach-doan": van_ban_khac.ke_hoach_doan,
    "cong-van-dang": van_ban_khac.cong_van_dang,
    "quyet-dinh-qppl": van_ban_khac.quyet_dinh_qppl,
}
