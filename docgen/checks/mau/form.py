"""A template held against the norm: its styles, its pages, its fixed components."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.declared import check_components
from docgen.checks.declared_pages import check_pages
from docgen.checks.fault import Fault, Paper
from docgen.checks.hints import for_style, values_of
from docgen.checks.mau.codes import Code
from docgen.checks.mau.fault import TagFault
from docgen.checks.mau.printed import LETTER, NAMED_TYPE, PRINTED, example, left_out, printed_again
from docgen.checks.registry import checks_of
from docgen.checks.relations import ONE_OF_THE_SETS, matches, row_words
from docgen.checks.ruled_lines import check_drawn
from docgen.checks.shape import made_capital
from docgen.checks.words import allows, fault_words, required_words
from docgen.ooxml.properties import PROPERTIES, format_value
from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.checks.fault import Judged
    from docgen.checks.mau.restyled import Restyled
    from docgen.checks.mau.tags import Line
    from docgen.checks.mau.walk import Walk
    from docgen.ooxml.view import DocumentView, StyleView
    from docgen.standards.base import Standard

_TAG = regex(r"\{\{.*?\}\}")
_NEAR_MARKER = regex(r"[«»]|N[ỘO]I DUNG")
# The written checks that do not need the paper's own text.
_OF_FORMS = frozenset(
    {
        *("TT011", "TT012", "TT013", "TT014", "TT015", "TT016", "TT020", "TT021", "TT050"),
        *("TT200", "TT201", "TT202"),
        *("KT800", "KT801", "KT802", "KT803", "KT804", "KT811", "KT813"),
        *("KT820", "KT821", "KT822", "KT825", "KT831", "KT844"),
    }
)


def asked_of(walk: Walk, paper: Paper, names: Mapping[str, str]) -> dict[str, str]:
    """What the form has to print: name → component."""
    form = LETTER if _is_letter(walk, paper) else NAMED_TYPE
    return {k: v for k, v in {**PRINTED, **form}.items() if k.split(".")[0] in names}


def _is_letter(walk: Walk, paper: Paper) -> bool:
    """Whether its subject is a letter's, by its style or, where that is lost, by its tag."""
    printed = {name for name, _ in walk.printed}
    tagged = not LETTER.keys().isdisjoint(printed) and NAMED_TYPE.keys().isdisjoint(printed)
    return tagged or not LETTER.keys().isdisjoint(paper.recognised.components)


def check_printed(
    walk: Walk, paper: Paper, names: Mapping[str, str], strays: tuple[Restyled, ...]
) -> Iterator[TagFault]:
    """Every component that comes from data is printed, in its own style, but for these tags."""
    letter = _is_letter(walk, paper)
    others = paper.standard.structure.named_type if letter else paper.standard.structure.letter
    for key in (key for key in paper.standard.fixed if key not in others):
        if key == "noi_nhan" and key not in names:
            continue  # a form that goes to nobody
        if not any(p.displayed.strip() for p in paper.recognised.components.get(key, ())):
            fixed = paper.standard.component(key)
            message = f"Thiếu thành phần cố định: {fixed.name}"
            yield TagFault(Code.FIXED_TEXT_GONE, message, f"gõ lại, bằng kiểu “{fixed.style}”")
    asked = asked_of(walk, paper, names)
    yield from left_out(asked, walk, paper.standard)
    yield from printed_again(asked, walk)
    for name, line, style, _ in strays:
        message = f"Thẻ không mang kiểu “{style}”"
        hint = "chọn kiểu đó cho cả đoạn"
        yield TagFault(Code.OTHER_STYLE, message, hint, line, _typed(line, name))


def _typed(line: Line, name: str) -> str:
    """The tag of that name as it was typed: a loop may call its item anything."""
    usual, typed = example(name), _TAG.findall(line.text)
    return typed[0] if len(typed) == 1 else usual


def check_form(paper: Paper) -> Iterator[Judged]:
    """Styles first: what a paragraph has from its style is said of the style, once."""
    said: set[tuple[str, str | None]] = set()
    for ruling, fault in (*check_pages(paper), *_check_styles(paper)):
        if isinstance(fault, Fault):
            said.add((ruling.code, fault.current))
        yield ruling, fault
    filled = {r.code for r in paper.standard.requirements if r.prop == "case"}
    for ruling, fault in (*check_components(paper), *check_drawn(paper)):
        if isinstance(fault, Fault) and (
            (ruling.code, fault.current) in said or (ruling.code in filled and _typed_later(fault))
        ):
            continue
        yield ruling, fault
    for check in checks_of(paper.standard):
        if check.code in _OF_FORMS:
            yield check, None
            yield from ((check, fault) for fault in check.run(paper))


def _typed_later(fault: Fault) -> bool:
    """Whether its letters are those of a text that other text will be printed in place of."""
    if fault.at is None or made_capital(fault.at):
        return False
    # A marker that is broken is said to be missing, not to be in capitals.
    return "{{" in fault.at.text or bool(_NEAR_MARKER.search(fault.at.text))


def _check_styles(paper: Paper) -> Iterator[Judged]:
    styles = _styles(paper.view, paper.standard)
    for requirement in paper.standard.requirements:
        style = styles.get(requirement.target)
        if style is None:
            continue
        prop = PROPERTIES[requirement.prop]
        yield requirement, None
        for value in values_of(style, requirement.prop):
            if not allows(requirement.allowed, value, prop):
                name = paper.standard.component(requirement.target).name
                yield (
                    requirement,
                    Fault(
                        fault_words(requirement.prop, value, name),
                        place=f"kiểu “{style.name}”",
                        current=format_value(prop, value),
                        required=required_words(requirement.allowed, prop),
                        hint=for_style(requirement, style),
                    ),
                )
    yield from _check_related(paper.standard, styles)


def _check_related(standard: Standard, styles: Mapping[str, StyleView]) -> Iterator[Judged]:
    for rule in standard.together:
        if not all(target in styles for target in rule.targets):
            continue
        yield rule, None
        sizes = tuple(styles[target].run.size for target in rule.targets)
        if not any(matches(sizes, row) for row in rule.allowed):
            yield (
                rule,
                Fault(
                    "Cỡ chữ của các kiểu không tăng, giảm thống nhất",
                    place=", ".join(f"kiểu “{styles[target].name}”" for target in rule.targets),
                    current=row_words(standard, rule, sizes),
                    required=" hoặc ".join(row_words(standard, rule, r) for r in rule.allowed),
                    hint=ONE_OF_THE_SETS,
                ),
            )
    for same in standard.same:
        prop = PROPERTIES[same.prop]
        pair = [styles.get(key) for key in (same.target, same.like)]
        own, other = (prop.read(style) if style else () for style in pair)
        if own and other:
            yield same, None
        if own and other and own != other:
            yield (
                same,
                Fault(
                    f"{prop.name.capitalize()} khác với kiểu “{styles[same.like].name}”",
                    place=f"kiểu “{styles[same.target].name}”",
                    current=format_value(prop, own[0]),
                    required=format_value(prop, other[0]),
                    hint=f"trong Word, đặt {prop.name} của hai kiểu này như nhau",
                ),
            )


def _styles(view: DocumentView, standard: Standard) -> dict[str, StyleView]:
    found = {c.key: view.styles.get(c.style) for c in standard.components}
    return {key: style for key, style in found.items() if style is not None}
