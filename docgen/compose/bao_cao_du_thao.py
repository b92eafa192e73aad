"""Draft sentences of a report, made from its numbers where nobody has typed any. Row 4.

Each is marked for review and refused at issue: the numbers are right, what they mean is not
docgen's to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.van_ban import cho_ra_soat
from docgen.workspace import PLAN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.model.ky_bao_cao import KyBaoCao
    from docgen.model.year import Nam


def du_thao(nam: Nam, ky: KyBaoCao, values: Mapping[str, str]) -> dict[str, str]:
    """Name of a draft sentence → the sentence, from the report's other values."""
    said = {
        "du_thao_chi_dao": _chi_dao(nam, ky, values),
        "du_thao_ket_qua": _ket_qua(values),
        "du_thao_danh_gia": _danh_gia(values),
        "du_thao_ky_sau": (
            f"Nhiệm vụ {values['ky_sau']}: {values['nhiem_vu_ky_sau']}. "
            f"Đơn vị cần đôn đốc: {values['don_vi_cham']}."
        ),
        "du_thao_kien_nghi": f"{values['co_quan']} không có kiến nghị, đề xuất.",
    }
    return {name: cho_ra_soat(sentence) for name, sentence in said.items()}


def _chi_dao(nam: Nam, ky: KyBaoCao, values: Mapping[str, str]) -> str:
    issued = [entry for entry in nam.ban_hanh.van_ban if ky.tu <= entry.ngay <= ky.den]
    opening = (
        f"Trong {values['ky']}, {values['co_quan']} tổ chức thực hiện {values['ke_hoach_ngan']}"
    )
    if not issued:
        return f"{opening}; chưa có văn bản nào ban hành trong kỳ được ghi trong sổ."
    plan = nam.ban_hanh.hieu_luc(nam.nam, PLAN)  # named already
    papers = "; ".join(entry.cach_goi for entry in issued if entry != plan)
    if not papers:
        return f"{opening}, ban hành trong kỳ."
    return f"{opening}; văn bản đã ban hành trong kỳ: {papers}."


def _ket_qua(values: Mapping[str, str]) -> str:
    return (
        f"Trong {values['ky']} ({values['so_lieu']}), "
        f"{values['so_nhiem_vu_co_ket_qua']}/{values['so_nhiem_vu']} nhiệm vụ có kết quả; "
        f"đã có {values['tong_tin_bai']} {values['don_vi_tinh']}, lũy kế "
        f"{values['tin_bai_luy_ke']}/{values['chi_tieu_nam']} {values['don_vi_tinh']}, đạt "
        f"{values['ty_le_tin_bai']} chỉ tiêu năm; kinh phí thực hiện {values['kinh_phi_ky']}, "
        f"lũy kế {values['kinh_phi_luy_ke']}."
    )


def _danh_gia(values: Mapping[str, str]) -> str:
    return (
        f"Lũy kế {values['tin_bai_luy_ke']} {values['don_vi_tinh']} so với chỉ tiêu đến hết kỳ là "
        f"{values['chi_tieu_den_ky']}. Đơn vị chậm so với chỉ tiêu: {values['don_vi_cham']}. "
        f"Đơn vị chưa có kết quả trong kỳ: {values['don_vi_chua_co_ket_qua']}. Nhiệm vụ đến lịch "
        f"mà chưa có kết quả: {values['nhiem_vu_chua_co_ket_qua']}; chưa phát sinh: "
        f"{values['nhiem_vu_chua_phat_sinh']}; đã thực hiện ở kỳ trước: "
        f"{values['nhiem_vu_ky_truoc']}; chưa đến lịch: {values['nhiem_vu_chua_den_lich']}."
    )
