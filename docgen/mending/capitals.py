"""Capitals of Phụ lục II, mended: the letters that a check names, and no others.

The same law is read that found them, so that what is lawful elsewhere in the paragraph stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.checks.hoa_thuong import Wrong, wrong_in
from docgen.checks.nguoi_ky import small_names
from docgen.checks.viet_hoa_cau import begun_small, small_after_stops
from docgen.standards.nd30 import viet_hoa as luat
from docgen.standards.nd30 import viet_hoa_co_quan as luat_co_quan
from docgen.vietnamese import KHONG_NGAT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.checks.fault import Fault
    from docgen.mending.wording import Rewrite
    from docgen.standards.nd30.viet_hoa import Luat

_Find = Callable[[str], Iterable[Wrong]]


def _by(laws: tuple[Luat, ...]) -> _Find:
    return lambda text: wrong_in(text, laws)


def _words(find: Callable[[str], Iterator[re.Match[str]]]) -> _Find:
    return lambda text: (Wrong(*m.span(1), m[1].capitalize()) for m in find(text))


FINDERS: Mapping[str, _Find] = MappingProxyType(
    {
        "VH010": _words(begun_small),
        "VH011": _words(begun_small),
        "VH012": _words(small_after_stops),
        "VH013": _by(luat.MO_DAU),
        "VH020": small_names,
        "VH030": _by(luat.TINH),
        "VH031": _by(luat.DON_VI_CHU_SO),
        "VH032": _by(luat.DO_THI),
        "VH033": _by(luat.TEN_DIA_LY),
        "VH040": _by(luat_co_quan.TEN_CO_QUAN),
        "VH041": _by(luat_co_quan.NHAN_DAN_TRONG_TEN),
        "VH051": _by(luat.DANG_NHA_NUOC),
        "VH052": _by(luat.DANH_HIEU),
        "VH053": _by(luat.CHUC_VU),
        "VH054": _by(luat.CHUC_VU_HOA_HET),
        "VH055": _by(luat.NGAY_LE),
        "VH056": _by(luat.TEN_VAN_BAN),
        "VH057": _by(luat.VIEN_DAN),
        "VH058": _by(luat.KHOAN_DIEM),
        "VH060": _by(luat.TET),
        "VH061": _by(luat.TET_HOA),
        "VH062": _by(luat.THU_THANG),
        "VH063": _by(luat.SU_KIEN),
    }
)


def rewriting(find: _Find) -> Rewrite:
    """What gives the words a fault names the capitals it asks for."""

    def rewrite(text: str, fault: Fault) -> str:
        current, required = fault.current or "", fault.required or ""
        letters = list(text)
        for wrong in find(text.replace(KHONG_NGAT, " ")):
            # Of another fault in the same words some letters may be right by now.
            if wrong.right.casefold() == required.casefold() and len(current) == len(required):
                for place, (old, new) in enumerate(zip(current, required, strict=True)):
                    if old != new:
                        letters[wrong.start + place] = new
        return "".join(letters)

    return rewrite
