"""The texts the guidance fixes, and those its samples alone show.

Straight text, as printed. What is said in words comes first in each group; "mẫu" marks what only a
sample has: practice, not rule.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TIEU_DE_DOAN: Final = "ĐOÀN TNCS HỒ CHÍ MINH"  # III.1, tr. 2
SAO: Final = "***"  # III.3.1, tr. 7
# III.5, tr. 10: broken strokes between title and text. The clause prints seven, its samples 17
# (tr. 10) and 11 (tr. 1): their number is free.
GACH_TRICH_YEU: Final = "-------"

# III.3.2, tr. 7: a hyphen between number and symbol, a stroke between type and agency, a hyphen
# before the unit that drafted. The word and its colon are mẫu (tr. 8).
NOI_SO: Final = "-"
MAU_SO_KY_HIEU: Final = "Số: {so}-{ten_loai}/{co_quan}"
MAU_DON_VI_THAM_MUU: Final = "{co_quan}-{don_vi}"
SO_KY_HIEU_DAI_HOI: Final = "Số: {so}/ĐH"  # III.3.4, tr. 9

# III.4, tr. 10: the day below 10 and months 1 and 2 with a zero, as in NĐ 30.
MAU_DIA_DANH_NGAY: Final = "{dia_danh}, ngày {ngay} tháng {thang} năm {nam}"

MAU_TRICH_YEU_CONG_VAN: Final = "“V/v {trich_yeu}”"  # mẫu, tr. 10 and Mẫu 3, số 5: quoted

KINH_GUI: Final = "Kính gửi:"  # III.8, tr. 14
DONG_KINH_GUI: Final = "Đồng kính gửi:"

# III.7.2, tr. 12–14. TUQ. does not occur; Q. only in a sample (tr. 13).
DE_KY: Final = ("TM.", "KT.", "TL.", "Q.")
DE_KY_CHI_DOAN_CO_BCH: Final = "TM. BAN CHẤP HÀNH CHI ĐOÀN"
DE_KY_CHI_DOAN_KHONG_BCH: Final = "TM. CHI ĐOÀN"

# III.2.2.7, 2.2.8, tr. 6: what a name must open with. A chi đoàn bears no "BCH", with or without.
TEN_CHI_DOAN: Final = "CHI ĐOÀN"
TEN_PHAN_DOAN: Final = "PHÂN ĐOÀN"

NOI_NHAN: Final = "Nơi nhận:"
# What a template of the Đoàn holds as it is.
CO_DINH: Mapping[str, str] = MappingProxyType(
    {
        "tieu_de_doan": TIEU_DE_DOAN,
        "sao": SAO,
        "gach_trich_yeu": GACH_TRICH_YEU,
        "noi_nhan": NOI_NHAN,
    }
)
# Mẫu: III.8, tr. 15, with a semicolon as its text asks; Mẫu 3 (tr. 20) prints a colon.
NHU_TREN: Final = "- Như trên;"
LUU: Final = "- Lưu VP."  # mẫu, tr. 21: no colon after “Lưu”

MUC_DO_MAT: Final = ("MẬT",)  # III.9.1, tr. 15: one degree
MUC_DO_KHAN: Final = ("KHẨN", "THƯỢNG KHẨN", "HỎA TỐC")  # III.9.2, tr. 15
DU_THAO: Final = "DỰ THẢO LẦN THỨ"  # III.9.3, tr. 16, with the drafting body's name above it

# III (bản sao).1.3, tr. 16
CHI_DAN_SAO: Final = ("Sao nguyên văn bản chính", "Sao lục", "Trích sao từ bản chính số")
