"""The words the decree fixes, straight as printed."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

QUOC_HIEU: Final = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"  # II.1.a
TIEU_NGU: Final = "Độc lập - Tự do - Hạnh phúc"  # II.1.b
NOI_NHAN: Final = "Nơi nhận:"  # II.9.d

# What a template of the decree holds as it is.
CO_DINH: Mapping[str, str] = MappingProxyType(
    {"quoc_hieu": QUOC_HIEU, "tieu_ngu": TIEU_NGU, "noi_nhan": NOI_NHAN}
)
NOI_SO: Final = "/"  # II.3.c: a stroke between number and symbol
