"""Whether typed words say what was signed a year before."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.model.names import TEN_GOI
from docgen.model.printed import is_printed_by
from docgen.patterns import regex
from docgen.vietnamese import hieu_so, khoa_so_sanh

if TYPE_CHECKING:
    from decimal import Decimal

    from docgen.ra_soat.values import NamRaSoat

_MARKS = "-–+ "
_EMPHASIS = MappingProxyType(dict.fromkeys(map(ord, "*\\")))
_UNIT = regex(r"don_vi\.(\d+)\.(ma|ten)")


def plain(text: str, nam: int) -> str:
    """The text as it is compared, the names of years filled in as in that year."""
    years = {"nam": nam, "nam_truoc": nam - 1, "nam_sau": nam + 1}
    said = TEN_GOI.sub(lambda name: str(years.get(name[1], name[0])), text.translate(_EMPHASIS))
    return khoa_so_sanh(said.lstrip(_MARKS).rstrip(" ;."))


class NoiLai:
    """Compares what is typed for a year with what the year before it was made from had signed."""

    def __init__(self, year: NamRaSoat, tu_nam: int) -> None:
        self._nam, self._tu_nam = year.nam, tu_nam
        declared: dict[str, dict[str, str]] = {}
        for cho in year.chung:
            if found := _UNIT.fullmatch(cho.khoa):
                declared.setdefault(found[1], {})[found[2]] = cho.text
        self._units = {said["ma"]: said["ten"] for said in declared.values() if len(said) == 2}

    def says(self, typed: str, signed: str) -> bool:
        """Whether a typed cell prints what was signed, its years then or now, its unit by code."""
        typed = self._units.get(typed, typed)
        now = re.sub(rf"\b{self._tu_nam}\b", str(self._nam), signed)
        if plain(typed, self._tu_nam) == plain(signed, self._tu_nam):
            return True
        if plain(typed, self._nam) == plain(now, self._nam):
            return True
        number = _number(typed)
        if number is not None and number == _number(signed):
            return True
        return bool(signed) and is_printed_by(typed, signed)


def _number(text: str) -> Decimal | None:
    try:
        return hieu_so(text) if text else None
    except ValueError:
        return None
