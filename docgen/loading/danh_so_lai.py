"""Entries that still cite the numbers tasks had before the plan was renumbered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese import bo_dau

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from docgen.loading.report import Report
    from docgen.model.ket_qua import KetQua
    from docgen.model.tasks import NhiemVu

_WORD = regex(r"[a-z0-9]+")
_SAY_NOTHING = frozenset(
    {
        *("bao", "cac", "can", "cchc", "cho", "co", "cua", "den", "nam"),
        *("tai", "tren", "trong", "va", "ve", "viec", "voi"),
    }
)
_FEWEST = 3  # words that tell a product from another
_STRANGE, _LIKE, _APART = 0.4, 0.75, 0.2  # shares of those words
_ROWS = 2  # one row alone may be worded in its own way
_FEW = 5  # rows named


class _Moved(NamedTuple):
    entry: KetQua
    task: int


def likely(product: str, tasks: Mapping[int, NhiemVu]) -> int | None:
    """The one task whose own words the product of an entry has; None where none or several do."""
    return _likely(_words(product), _of_tasks(tasks))


def check_renumbered(
    entries: Sequence[KetQua], tasks: Mapping[int, NhiemVu], reports: Mapping[str, Report]
) -> None:
    """Warn, once a worksheet, of entries whose words are another task's than the one they cite."""
    words = _of_tasks(tasks)
    meant: dict[tuple[int, str], int | None] = {}
    for cited, product in {(entry.nhiem_vu, entry.san_pham) for entry in entries}:
        typed = _words(product)
        if cited in words and _share(typed, words[cited]) <= _STRANGE:
            meant[cited, product] = _likely(typed, words)
    moved = [
        _Moved(entry, tt)
        for entry in entries
        if (tt := meant.get((entry.nhiem_vu, entry.san_pham))) is not None
        and not _counted_as(entry, words[entry.nhiem_vu])
    ]
    for trang, report in reports.items():
        here = [one for one in moved if one.entry.trang == trang]
        if len(moved) < _ROWS or not here:
            continue
        places = [f"dòng {m.entry.line}: {m.entry.nhiem_vu} → {m.task}" for m in here[:_FEW]]
        more = f"; và {len(here) - _FEW} dòng nữa" if len(here) > _FEW else ""
        report.warning(
            Code.RESULT_RENUMBERED,
            f"{len(here)} kết quả ghi số của một nhiệm vụ mà sản phẩm giống nhiệm vụ khác: bảng "
            "nhiệm vụ có đánh số lại không?",
            here[0].entry.line,
            hint=f"có lẽ số nay là: {'; '.join(places)}{more}; xem cả các dòng khác cùng số cũ; "
            "đúng rồi thì để nguyên",
        )


def _counted_as(entry: KetQua, task: frozenset[str]) -> bool:
    """Whether it is counted in what the task cited yields: an article is about other tasks."""
    unit = _words(entry.don_vi_tinh)
    return bool(unit) and unit <= task


def _likely(words: frozenset[str], tasks: Mapping[int, frozenset[str]]) -> int | None:
    if len(words) < _FEWEST or len(tasks) < _ROWS:
        return None
    found = sorted(((_share(words, own), tt) for tt, own in tasks.items()), reverse=True)
    (best, tt), (second, _) = found[:2]
    return tt if best >= _LIKE and best - second >= _APART else None


def _of_tasks(tasks: Mapping[int, NhiemVu]) -> dict[int, frozenset[str]]:
    return {tt: _words(f"{task.nhiem_vu} {task.san_pham}") for tt, task in tasks.items()}


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(bo_dau(text).lower())) - _SAY_NOTHING


def _share(words: frozenset[str], own: frozenset[str]) -> float:
    return len(words & own) / len(words) if words else 1.0
