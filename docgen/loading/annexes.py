"""What a text says of its annexes, held against those that are declared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.patterns import regex
from docgen.vietnamese import khoa_so_sanh, viet_la_ma

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from docgen.loading.references import Declared
    from docgen.model.text import Dong, VanXuoi

_NUMBERED = regex(r"(?i:phụ lục)\s+(?:số\s+)?([IVXLC]+)\b")
_ANNEX = khoa_so_sanh("phụ lục")
_OTHER_PAPERS = (
    "phụ lục của",
    *("nghị định", "thông tư", "quyết định", "nghị quyết", "luật"),
    *("kèm theo kế hoạch", "kèm theo công văn", "kèm theo văn bản"),
)
# Keys of a paper about another one, whose annex it may speak of.
_OF_ANOTHER = ("thay_the", "sua_doi", "dinh_chinh")


def check_annexes(plan: Declared, annexes: Sequence[object], prose: VanXuoi | None) -> None:
    """The text of a paper with annexes says that there are some, that of one without says not."""
    _check_annex_named(plan, annexes, prose)
    own = [d for d in prose.dong if _names_own_annex(d.noi_dung)] if prose else []
    if own and annexes:
        _check_numbers(plan, annexes, own)
    left = [d.line for d in own]
    if left and not annexes and not any(map(plan.typed, _OF_ANOTHER)):
        plan.report.warning(
            Code.ANNEX_GONE,
            "Lời văn nhắc tới phụ lục, văn bản không có phụ lục nào",
            left[0],
            hint="bỏ chỗ nhắc tới phụ lục, hoặc khai lại phu_luc ở đầu tệp",
        )


def _check_annex_named(plan: Declared, annexes: Sequence[object], prose: VanXuoi | None) -> None:
    """The text of a paper with annexes speaks of them (PL I, Phần I, III.1.a)."""
    if not annexes or prose is None or not prose.dong:
        return
    if not any(_ANNEX in khoa_so_sanh(dong.noi_dung) for dong in prose.dong):
        plan.report.error(
            Code.ANNEX_NOT_NAMED,
            "Lời văn không nhắc tới phụ lục kèm theo",
            plan.line("phu_luc"),
            hint="văn bản có phụ lục phải chỉ dẫn về phụ lục đó, ví dụ: (Có Phụ lục kèm theo)",
        )


def _check_numbers(plan: Declared, annexes: Sequence[object], own: Iterable[Dong]) -> None:
    """No annex is named by a number it has not: of several as printed, of one none (III.1.a)."""
    there = {viet_la_ma(k) for k in range(1, len(annexes) + 1)} if len(annexes) > 1 else set()
    for paragraph in own:
        for number in _NUMBERED.findall(paragraph.noi_dung):
            if number not in there:
                named = f"từ I đến {viet_la_ma(len(annexes))}" if there else "một, không đánh số"
                plan.report.warning(
                    Code.ANNEX_GONE,
                    f"Lời văn nhắc tới Phụ lục {number}, văn bản không có phụ lục nào số đó",
                    paragraph.line,
                    hint=f"phụ lục của văn bản: {named}",
                )


def _names_own_annex(text: str) -> bool:
    """Whether a text speaks of an annex, and not of another paper's ("Phụ lục I Nghị định …")."""
    said = text.casefold()
    return "phụ lục" in said and not any(word in said for word in _OTHER_PAPERS)
