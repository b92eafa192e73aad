"""What a paper of the year before had because it took the place of another: sentence, month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.model.names import TEN_GOI, THAY_THE
from docgen.ra_soat.codes import Code
from docgen.ra_soat.values import Dieu, NamRaSoat
from docgen.vietnamese import khoa_so_sanh

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.ra_soat.values import Cho

_KEY = "thay_the"
_MONTH = "thang"


def left_of_replacing(year: NamRaSoat) -> Iterator[Dieu]:
    """A text that speaks of the paper its file replaced in the year before, and replaces none.

    The month of issue is that of the replacing paper, too.
    """
    replacing = {cho.tep for cho in year.cho if cho.khoa == _KEY}
    before = {cho.tep: cho.text for cho in year.cu if cho.khoa == _KEY}
    months = {cho.tep: cho.text for cho in year.cu if cho.khoa == _MONTH and cho.tep in before}
    for cho in year.cho:
        if cho.tep in replacing:
            continue
        if cho.khoa == _MONTH and months.get(cho.tep) == cho.text:
            yield Dieu(
                Code.REPLACED_BEFORE,
                cho,
                _MONTH,
                f"Tháng ban hành {cho.text} là tháng của văn bản thay thế năm trước",
                f"sửa thang theo năm {year.nam}; đúng là tháng ấy thì ghi lý do",
                cho.text,
            )
        elif not cho.khoa and (said := _speaks_of(before.get(cho.tep), cho)):
            yield Dieu(
                Code.REPLACED_BEFORE,
                cho,
                said,
                "Câu nói việc thay thế một văn bản của năm trước, năm nay không thay thế văn bản "
                "nào",
                "bỏ câu này; năm nay có thay thế một văn bản đã ban hành thì khai thay_the",
                said,
            )


def _speaks_of(replaced: str | None, cho: Cho) -> str | None:
    """The words by which it does: the name, or the number typed."""
    name = next((m[0] for m in TEN_GOI.finditer(cho.text) if m[1] == THAY_THE), None)
    if name is None and replaced and khoa_so_sanh(replaced) in khoa_so_sanh(cho.text):
        return replaced
    return name
