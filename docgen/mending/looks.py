"""Letters and paragraphs that look otherwise than the norm asks, mended where they stand.

A style may be shared, so it is left alone: only the runs at fault get a format of their own, and
the paragraph mark with them where it is at fault too.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from docgen.checks.leads import parted
from docgen.checks.shape import values_of
from docgen.checks.words import allows
from docgen.mending.sizes import asked_alike, usual_sizes
from docgen.mending.values import wanted
from docgen.ooxml.fields import number_runs
from docgen.ooxml.formats import fonts_of
from docgen.ooxml.markup import PARAGRAPH_ORDER, child_in_order
from docgen.ooxml.properties import PROPERTIES, format_value
from docgen.ooxml.text import runs_of, typed_text
from docgen.patterns import regex
from docgen.standards import KHOA, theo_khoa
from docgen.standards.base import Lead, OneOf, Requirement
from docgen.vietnamese import cung_chu, phong_bang_ma_cu

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from docgen.checks.fault import Fault, Ruling
    from docgen.mending.draft import Draft
    from docgen.mending.mend import Job
    from docgen.ooxml.formats import RunFormat
    from docgen.ooxml.markup import Element
    from docgen.ooxml.view import ParagraphView, RunView
    from docgen.standards.base import Value

_FONT: Final = "Times New Roman"
_BLACK: Final = "000000"
_BARE: Final = "none"
_ALIKE: Final = 1.0  # mm
_LEVEL = regex(
    r"(\s*)(ĐIỀU|PHẦN|CHƯƠNG|MỤC|TIỂU MỤC|PHỤ LỤC|KÍNH GỬI)"
    r"(\s+(?:\d+|[IVXLC]+)[.:]?\s*|\s*:\s*|(?<=PHỤ LỤC)\s*)"
)


def letters(draft: Draft, job: Job) -> None:
    """Font, size, italic, bold or colour of the runs that have an unlawful one."""
    requirement = job.ruling
    assert isinstance(requirement, Requirement)  # noqa: S101 -- registered for them alone
    sized = requirement.prop == "size" and not job.attempt
    usual = usual_sizes(draft.paper, requirement) if sized else {}
    lawful = _rightly(requirement, job.attempt)
    for paragraph in job.paragraphs:
        there = usual.get(paragraph.source)
        right = lawful if there is None else _instead(lawful, there)
        write_letters(draft, job, paragraph, requirement.prop, right)


def plain(draft: Draft, job: Job) -> None:
    """The font, or the colour, of letters that are of no component."""
    key, right = ("color", _BLACK) if _is_of_colour(job.fault) else ("font", _FONT)
    for paragraph in job.paragraphs:
        write_letters(draft, job, paragraph, key, lambda _: right)


def not_underlined(draft: Draft, job: Job) -> None:
    """No line under the letters of the paragraphs; blanks between them included."""
    for paragraph in job.paragraphs:
        write_letters(draft, job, paragraph, "underline", lambda value: value and _BARE)


def plain_suits(ruling: Ruling, fault: Fault) -> bool:
    """Any colour; a font as `font_suits` says."""
    return _is_of_colour(fault) or font_suits(ruling, fault)


def _is_of_colour(fault: Fault) -> bool:
    return fault.required == format_value(PROPERTIES["color"], _BLACK)


def font_suits(_ruling: Ruling, fault: Fault) -> bool:
    """Of text in an old code page another font would make other letters: it is converted first."""
    return not all(map(_is_in_old_code, fault.paragraphs))


def _is_in_old_code(view: ParagraphView) -> bool:
    return any(phong_bang_ma_cu(run.format.font) for run in view.runs if run.displayed.strip())


def _rightly(requirement: Requirement, attempt: int) -> Callable[[Value], Value]:
    prop = PROPERTIES[requirement.prop]

    def right(value: Value) -> Value:
        if allows(requirement.allowed, value, prop):
            return value
        return wanted(requirement, value, attempt)

    return right


def write_letters(
    draft: Draft, job: Job, view: ParagraphView, key: str, right: Callable[[Value], Value]
) -> None:
    """Write `right(value)` wherever the value of a run property of the view is another."""
    prop = PROPERTIES[key]
    element = draft.paragraph(view)
    shown, view = view, draft.own(view)
    span = draft.span(view)
    counted = draft.is_number(shown)
    if counted:
        view = view._replace(runs=())
    elif span is None or (key == "font" and _is_in_old_code(view)):
        return
    changed: dict[tuple[Value, Value], None] = {}
    for start, end, value in list(_wrong(view, span[0] if span else 0, key, right)):
        # A number that is counted only when it is printed has no characters to be found by.
        for run in runs_of(element, start, end) if start < end else number_runs(element):
            prop.write(run, right(value))
        changed[value, right(value)] = None
    # The mark gives an empty line its height, and the number of a list its look.
    said = value_of(view.mark, key)
    name = prop.name
    if (counted or span == (0, len(typed_text(element)))) and said != right(said):
        prop.write(_mark(element), right(said))
        if not changed and view.runs != shown.runs:
            name += " của số tự động"
        if not view.text or view.runs != shown.runs:
            changed[said, right(said)] = None
    for before, after in changed:
        draft.note(job, shown, name, format_value(prop, before), format_value(prop, after))


def _wrong(
    view: ParagraphView, start: int, key: str, right: Callable[[Value], Value]
) -> Iterator[tuple[int, int, Value]]:
    """Where a value is not right, counted in the text of the paragraph, and the value."""
    for run in view.runs:
        end = start + len(run.text)
        values = _fonts(run) if key == "font" else [value_of(run.format, key)]
        wrong = [value for value in values if value != right(value)]
        if wrong and not run.format.hidden and not (run.math and key == "font"):
            yield start, end, wrong[0]
        start = end


def _fonts(run: RunView) -> list[Value]:
    """Those its characters are printed in; blanks have that of their run."""
    ink = "".join(run.displayed.split())
    return [*fonts_of(ink, run.format)] if ink else [run.format.font]


def value_of(look: RunFormat, key: str) -> Value:
    """The value of a run property in a format."""
    value: Value = getattr(look, key)
    return value


def _mark(paragraph: Element) -> Element:
    """The `w:pPr` with its `w:rPr`, for a writer of run properties."""
    properties = child_in_order(paragraph, "pPr", ("pPr",))
    child_in_order(properties, "rPr", PARAGRAPH_ORDER)
    return properties


def lead(draft: Draft, job: Job) -> None:
    """The opening words of a paragraph, in the emphasis the norm wants of them."""
    ruling = job.ruling
    assert isinstance(ruling, Lead)  # noqa: S101 -- registered for them alone
    for paragraph in job.paragraphs:
        opening, _ = parted(paragraph, ruling)
        span = draft.span(paragraph)
        if span is None:
            continue
        for key, right in (("italic", ruling.italic), ("bold", ruling.bold)):
            prop = PROPERTIES[key]
            place = span[0]
            for run in opening:
                end = place + len(run.text)
                said = value_of(run.format, key)
                if said != right and run.displayed.strip():
                    for element in runs_of(draft.paragraph(paragraph), place, end):
                        prop.write(element, right)
                    before, after = format_value(prop, said), format_value(prop, right)
                    draft.note(job, paragraph, f"{prop.name} của “{run.text}”", before, after)
                place = end


def shape(draft: Draft, job: Job) -> None:
    """Alignment, first line or line pitch of the paragraphs at fault."""
    requirement = job.ruling
    assert isinstance(requirement, Requirement)  # noqa: S101 -- registered for them alone
    prop = PROPERTIES[requirement.prop]
    right = _rightly(requirement, job.attempt)
    usual = _usual(draft, requirement)
    if usual is not None and not job.attempt:
        right = _instead(right, usual)
    for paragraph in job.paragraphs:
        for value in values_of(paragraph, prop.key):
            if value != right(value):
                element = draft.paragraph(paragraph)
                prop.write(element, right(value))
                if prop.key == "first_line" and paragraph.format.left > 0:
                    PROPERTIES["left"].write(element, 0.0)
                before, after = format_value(prop, value), format_value(prop, right(value))
                draft.note(job, paragraph, prop.name, before, after)


def without_indents(draft: Draft, job: Job) -> None:
    """A centred paragraph without what moves it to a side."""
    for paragraph in job.paragraphs:
        for key in ("left", "right", "first_line"):
            PROPERTIES[key].write(draft.paragraph(paragraph), 0.0)
        before, after = job.fault.current or "", job.fault.required or ""
        draft.note(job, paragraph, "chỗ đứng", before, after)


def centred(draft: Draft, job: Job) -> None:
    """A line in the middle of those of its column."""
    for paragraph in job.paragraphs:
        for key, value in (("align", "giua"), ("first_line", 0.0)):
            PROPERTIES[key].write(draft.paragraph(paragraph), value)
        before, after = job.fault.current or "", job.fault.required or ""
        draft.note(job, paragraph, PROPERTIES["align"].name, before, after)


def centred_suits(_ruling: Ruling, fault: Fault) -> bool:
    """An indent puts the middle elsewhere: whoever set it has to say where."""
    return all(abs(p.format.left - p.format.right) < _ALIKE for p in fault.paragraphs)


def to_the_margin(draft: Draft, job: Job) -> None:
    """A paragraph of the text as far as the right margin."""
    prop = PROPERTIES["right"]
    for paragraph in job.paragraphs:
        prop.write(draft.paragraph(paragraph), 0.0)
        before = format_value(prop, paragraph.format.right)
        draft.note(job, paragraph, prop.name, before, format_value(prop, 0.0))


def _usual(draft: Draft, requirement: Requirement) -> Value | None:
    """What most paragraphs of the component have that is lawful: one mended is to look alike.

    Of one that is alone in its component, what most have of which the norm asks the same.
    """
    prop, components = PROPERTIES[requirement.prop], draft.paper.recognised.components
    alike = asked_alike(draft.paper.standard, requirement)
    for targets in ((requirement.target,), alike):
        said = Counter(
            value
            for target in targets
            for paragraph in components.get(target, ())
            for value in values_of(paragraph, prop.key)
            if allows(requirement.allowed, value, prop)
        )
        if said:
            return said.most_common(1)[0][0]
    return None


def _instead(right: Callable[[Value], Value], usual: Value) -> Callable[[Value], Value]:
    """Another right value for what is not right."""
    return lambda value: value if value == right(value) else usual


def case(draft: Draft, job: Job) -> None:
    """Capitals by format where they are asked for; away where only a format made them.

    Words the norm fixes are typed as it has them; others typed in capitals stay.
    """
    requirement = job.ruling
    assert isinstance(requirement, Requirement)  # noqa: S101 -- registered for them alone
    prop = PROPERTIES["case"]
    capitals = _in_capitals(requirement)
    words = ("in thường", "in hoa") if capitals else ("in hoa", "in thường")
    for paragraph in map(draft.own, job.paragraphs):
        fixed = _small_words(requirement.target, paragraph.text)
        if fixed is not None and not capitals:
            draft.retype(job, paragraph, fixed)
        span = draft.span(paragraph)
        if span is None:
            continue
        start, changed = span[0], False
        for run in paragraph.runs:
            end = start + len(run.text)
            wrong = run.displayed != run.text.upper() if capitals else run.format.caps
            if wrong and run.displayed:
                for element in runs_of(draft.paragraph(paragraph), start, end):
                    prop.write(element, "hoa" if capitals else "thuong")
                changed = True
            start = end
        if changed:
            draft.note(job, paragraph, prop.name, *words)


def case_suits(ruling: Ruling, fault: Fault) -> bool:
    """Capitals can be made of any letters; what is typed in capitals says no more than that."""
    assert isinstance(ruling, Requirement)  # noqa: S101 -- registered for them alone
    if _in_capitals(ruling):
        return True
    return any(
        _small_words(ruling.target, p.text) or any(run.format.caps for run in p.runs)
        for p in fault.paragraphs
    )


def _in_capitals(requirement: Requirement) -> bool:
    return isinstance(requirement.allowed, OneOf) and "hoa" in requirement.allowed.values


def _small_words(component: str, text: str) -> str | None:
    """What a text in capitals is in small letters, where the norm itself says what its words are.

    It fixes them, or they are the name of a level and its number: "ĐIỀU 1." → "Điều 1.", or
    "KÍNH GỬI:".
    """
    level = _LEVEL.fullmatch(text)
    if level is not None:
        return level[1] + level[2].capitalize() + level[3]
    norms = (theo_khoa(key) for key in KHOA)
    fixed = (norm.fixed.get(component) for norm in norms)
    return next((words for words in fixed if words and cung_chu(words, text)), None)
