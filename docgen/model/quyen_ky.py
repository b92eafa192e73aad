"""By what right somebody signs, and in whose stead (Điều 13; PL I, Phần I, Mục II.7.b)."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated

from docgen.khai.kinds import Choice, Many, Text
from docgen.khai.record import Wrong
from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Mapping

TAP_THE, QUYEN = "TM", "Q"
_CAC_LOAI = (TAP_THE, QUYEN, "KT", "TL", "TUQ")
# What may follow what: who signs by the order of the head may let his deputy sign, not who signs
# by a mandate (Điều 13.3, 13.4); whoever it is may be acting.
_TIEP: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {TAP_THE: ("KT", QUYEN), "TL": ("KT", QUYEN), "TUQ": (QUYEN,)}
)
_GHI_KEM = regex(r"(?:TM|KT|TL|TUQ|Q) ?\.", re.IGNORECASE)
_GHI_QUYEN = regex(r"Quyền\s+(?!hạn\b)(.+)", re.IGNORECASE)
_CAP_PHO = regex(r"(?:Phó|Thứ trưởng)\b", re.IGNORECASE)
_HAI_QUYEN = "hai quyền hạn ghi theo thứ tự: [TM, KT], [TM, Q], [TL, KT], [TL, Q] hoặc [TUQ, Q]"


def _ghi_kem(typed: str) -> str | None:
    return f"“{typed}” có cả quyền hạn ký" if _GHI_KEM.match(typed) else None


ChucVu = Annotated[
    str,
    Text(
        check=_ghi_kem,
        hint="ghi chức vụ của người ký, ví dụ Phó Giám đốc; KT., TL. và thay ai thì khai ở "
        "quyen_han, thay_cho; quyền Giám đốc thì chuc_vu: Giám đốc, quyen_han: Q",
    ),
]
"""The office somebody signs in, without the right he signs by."""

CacQuyenHan = Annotated[tuple[str, ...], Many(Choice(_CAC_LOAI), one_alone=True)]
"""The rights somebody signs by, one or two: TM, Q, KT, TL, TUQ."""

CacThayCho = Annotated[
    tuple[str, ...],
    Many(
        Text(
            check=_ghi_kem,
            hint="ghi tên tập thể hoặc chức vụ, ví dụ Giám đốc; docgen tự in quyền hạn trước đó",
        ),
        one_alone=True,
    ),
]
"""In whose stead, one for each right but Q."""

MO_TA_QUYEN_HAN = (
    "TM (thay mặt), Q (quyền cấp trưởng), KT (ký thay), TL (thừa lệnh), TUQ (thừa ủy quyền); hai "
    "quyền hạn thì ghi [TM, KT]; bỏ trống khi thủ trưởng tự ký"
)
MO_TA_THAY_CHO = (
    "Thay mặt ai, ký thay chức vụ nào, ví dụ Giám đốc; [TM, KT] thì ghi [Ủy ban nhân dân tỉnh, "
    "Chủ tịch]; Q thì không ghi"
)


MO_TA_CHUC_VU_IN = (
    "Chức vụ ở chỗ ký khi muốn tự ngắt dòng: danh sách các dòng, gộp lại đúng như chuc_vu; bỏ "
    "trống thì docgen in chuc_vu và tự ngắt"
)


def chuc_vu_in_sai(chuc_vu: str | None, chuc_vu_in: tuple[str, ...]) -> Wrong | None:
    """The lines an office is printed on say the office."""
    printed = " ".join(chuc_vu_in)
    if not printed or printed == " ".join((chuc_vu or "").split()):
        return None
    hint = (
        "chuc_vu_in chỉ nói chỗ ngắt dòng, chữ và dấu câu như chuc_vu; trong [ ] dòng có dấu phẩy "
        "thì đặt trong ngoặc kép"
    )
    return Wrong(f"“{printed}” khác chuc_vu “{chuc_vu or ''}”", hint, "chuc_vu_in")


def quyen_ky_sai(
    quyen_han: tuple[str, ...], thay_cho: tuple[str, ...], chuc_vu: str | None
) -> Wrong | None:
    """Who signs in another's stead says in whose, and by what right; who acts as head, as which."""
    if thay_cho and not quyen_han:
        hint = "thêm quyen_han: TM, KT, TL hoặc TUQ; người đứng đầu tự ký thì bỏ thay_cho"
        return Wrong("thay_cho mà không có quyen_han", hint)
    shown = ", ".join(quyen_han)
    if len(quyen_han) > 1 and quyen_han[1:] not in {(q,) for q in _TIEP.get(quyen_han[0], ())}:
        return Wrong(f"{shown} không đi với nhau", _HAI_QUYEN, "quyen_han")
    return _quyen_sai(quyen_han, chuc_vu) or _thay_cho_sai(quyen_han, thay_cho)


def _thay_cho_sai(quyen_han: tuple[str, ...], thay_cho: tuple[str, ...]) -> Wrong | None:
    thay = [q for q in quyen_han if q != QUYEN]
    shown = ", ".join(thay)
    if thay_cho and not thay:
        hint = "xóa thay_cho: người được giao quyền cấp trưởng ký một dòng, như Q. GIÁM ĐỐC"
        return Wrong("không đi với quyen_han Q", hint, "thay_cho")
    if thay and not thay_cho:
        hint = "thêm thay_cho: thay mặt ai, ký thay chức vụ nào"
        return Wrong(f"quyen_han {shown} mà không có thay_cho", hint)
    if len(thay) != len(thay_cho):
        said = f"{len(thay_cho)} mục, quyen_han {shown} cần {len(thay)}"
        hint = "thay_cho có một mục cho mỗi TM, KT, TL, TUQ, theo thứ tự của quyen_han; trong [ ] "
        hint += 'dấu phẩy ngăn hai mục, chức vụ có dấu phẩy thì đặt trong ngoặc kép: ["…, …"]'
        return Wrong(said, hint, "thay_cho")
    return None


def _quyen_sai(quyen_han: tuple[str, ...], chuc_vu: str | None) -> Wrong | None:
    if chuc_vu and (acting := _GHI_QUYEN.match(chuc_vu)):
        hint = f"ghi chuc_vu: {acting[1][:1].upper()}{acting[1][1:]} và quyen_han: Q"
        return Wrong(f"“{chuc_vu}” có cả quyền cấp trưởng", hint, "chuc_vu")
    if QUYEN in quyen_han and chuc_vu and _CAP_PHO.match(chuc_vu):
        hint = (
            "Q. là quyền cấp trưởng, ghi chuc_vu: Giám đốc, không ghi thay_cho; cấp phó, cả khi "
            "được giao phụ trách, điều hành, thì quyen_han: KT, thay_cho: Giám đốc"
        )
        return Wrong(f"“{chuc_vu}” không đi với quyen_han Q", hint, "chuc_vu")
    return None
