"""What one cause did to the whole paper, said once: a Normal without a font, one wrong indent.

A person sets it right in one place, so he is told of one thing. The verdicts stay as they are for
whoever mends them: each place is mended by its own rule.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.verdict import verdict_of
from docgen.findings import State
from docgen.ooxml.properties import PROPERTIES
from docgen.standards.base import Requirement
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.checks.fault import Paper, Unjudged
    from docgen.checks.verdict import Verdict

_PLAIN = "loi_van"
_AMONG = frozenset({"tham_quyen", "loi_ban_hanh"})  # in the text of a decision, of no clause
_LEAST = 3  # components: fewer are told one by one
_SHARE = 0.75  # of those judged, and of their paragraphs: what nearly all have is no single matter
# The head and foot of a paper, which an office keeps when it puts another text between them.
_AROUND = frozenset(
    {
        *("quoc_hieu", "tieu_ngu", "tieu_de_doan", "co_quan_chu_quan", "co_quan_ban_hanh"),
        *("so_ky_hieu", "dia_danh_ngay", "trich_yeu_cong_van", "noi_nhan", "noi_nhan_danh_sach"),
        *("quyen_han", "chuc_vu", "ho_ten", "so_trang", "khung"),
        # Lines without letters.
        *("ke_tieu_ngu", "ke_co_quan", "ke_trich_yeu", "ke_kem_theo", "ngat_phan"),
    }
)
_UNNAMED = "KT825"  # font and colour of letters that are of no component
_OF_UNNAMED = frozenset({"font", "color"})
_OF_TEXT = ("font", "size", "color", "first_line", "before", "line", "align", "italic")
_IN_NORMAL = frozenset({"font", "size", "color"})  # what may be set there for a whole paper


class _Cause(NamedTuple):
    """A property that has one wrong value in all of the text, or of the paper, as `whole` says."""

    whole: str
    prop: str
    current: str | None
    required: str | None

    def did(self, verdict: Verdict, fault: Fault | Unjudged) -> bool:
        """Whether a fault comes of it."""
        ruling = verdict.ruling
        of_prop = isinstance(ruling, Requirement) and ruling.prop == self.prop
        unnamed = self.prop in _OF_UNNAMED and ruling.code == _UNNAMED
        return (
            (of_prop or unnamed)
            and isinstance(fault, Fault)
            and (fault.current, fault.required) == (self.current, self.required)
        )


def as_one_cause(found: Iterable[Verdict], paper: Paper) -> tuple[Verdict, ...]:
    """The verdicts, where one font or ink rules the paper, one size or indent its text, with one
    fault for it.

    It stands with the rule of plain text, or of the first component there; the other rules have
    nothing more to say of it.
    """
    told, standard = tuple(found), paper.standard
    text = standard.structure.text
    between = frozenset(component.key for component in standard.components) - _AROUND
    scopes = (
        ("văn bản", "font", None),
        ("nội dung", "font", between),
        ("văn bản", "color", None),
        ("nội dung", "color", between),
        *(("nội dung", prop, scope) for prop in _OF_TEXT for scope in (text | _AMONG, text)),
    )
    for whole, prop, scope in scopes:
        held = [v for v in told if _is_of(v, prop, scope)]
        for cause in _causes(held, whole, prop):
            if _is_everywhere(cause, held, paper):
                told = tuple(_merged(told, held, cause))
    return told


def _is_of(verdict: Verdict, prop: str, scope: frozenset[str] | None) -> bool:
    ruling = verdict.ruling
    return (
        isinstance(ruling, Requirement)
        and ruling.prop == prop
        and (scope is None or ruling.target in scope)
        and verdict.state is not State.KHONG_AP_DUNG
    )


def _causes(held: list[Verdict], whole: str, prop: str) -> Iterator[_Cause]:
    counts = Counter(
        _Cause(whole, prop, fault.current, fault.required)
        for verdict in held
        for fault in verdict.found
        if isinstance(fault, Fault)
    )
    for cause, count in counts.most_common(1):
        if count >= max(_LEAST, _SHARE * len(held)):
            yield cause


def _is_everywhere(cause: _Cause, held: list[Verdict], paper: Paper) -> bool:
    """Whether nearly all paragraphs of the components it is in have it, not one here and there."""
    components = paper.recognised.components
    there = judged = 0
    for verdict in held:
        faults = [f for f in verdict.found if isinstance(f, Fault) and cause.did(verdict, f)]
        if faults and isinstance(verdict.ruling, Requirement):
            there += len({p.source for fault in faults for p in fault.paragraphs})
            printed = components.get(verdict.ruling.target, ())
            judged += sum(bool(p.displayed.strip()) for p in printed)
    return there >= _SHARE * judged


def _merged(told: Iterable[Verdict], held: list[Verdict], cause: _Cause) -> Iterator[Verdict]:
    def is_done(verdict: Verdict) -> bool:
        ours = verdict in held or verdict.ruling.code == _UNNAMED
        return ours and any(cause.did(verdict, fault) for fault in verdict.found)

    done = [verdict for verdict in told if is_done(verdict)]
    # Of the law's own rules one, where there is any: what samples show is but a warning.
    carrier = min(done, key=_as_carrier)
    for verdict in told:
        if verdict not in done:
            yield verdict
            continue
        left = [fault for fault in verdict.found if not cause.did(verdict, fault)]
        if verdict is carrier:
            left.insert(0, _fault(cause, carrier, done, len(held)))
        yield verdict_of(verdict.ruling, left or None)


def _as_carrier(verdict: Verdict) -> tuple[bool, bool]:
    plain = getattr(verdict.ruling, "target", "") == _PLAIN
    return not plain, verdict.ruling.severity != "error"


def _fault(cause: _Cause, carrier: Verdict, done: list[Verdict], judged: int) -> Fault:
    def faults(verdict: Verdict) -> Iterator[Fault]:
        yield from (f for f in verdict.found if isinstance(f, Fault) and cause.did(verdict, f))

    paragraphs = {p.source: p for v in (carrier, *done) for f in faults(v) for p in f.paragraphs}
    first, *others = paragraphs.values()
    components = sum(isinstance(v.ruling, Requirement) for v in done)
    name, whole = PROPERTIES[cause.prop].name, cause.whole
    nearly = "cả" if components == judged else "gần hết"
    return Fault(
        f"{name.capitalize()} của {nearly} {whole} là {cause.current}"
        f" (ở {components} thành phần, {len(paragraphs)} đoạn)",
        at=first,
        place=f"{nearly} {whole}",
        current=cause.current,
        required=cause.required,
        hint=_hint(cause, name),
        others=tuple(others),
    )


def _hint(cause: _Cause, name: str) -> str:
    if cause.prop in _IN_NORMAL:
        normal = f"đặt {name} {cause.required} ở kiểu Normal"
        return f"{normal}, hoặc chọn mọi chữ của {cause.whole} rồi đặt"
    return f"chọn mọi đoạn của {cause.whole}, đặt {name} {cause.required}"
