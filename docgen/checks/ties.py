"""Properties that must equal those of another component: the sizes of a text."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.words import allows
from docgen.ooxml.properties import PROPERTIES, format_value
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from docgen.checks.fault import Judged, Paper
    from docgen.checks.shape import Looks, Shape
    from docgen.ooxml.properties import Property
    from docgen.ooxml.view import ParagraphView, RunView
    from docgen.standards.base import Allowed, SameAs, Standard, Value

_SAME = 0.05  # pt


class Tie(NamedTuple):
    """What a rule ties a property to in one text, and the paragraphs that have another value.

    `value` is that of the component it names; where that is `missing`, or lawful nowhere, of most
    of what is tied to it. `wrong` has the paragraphs of one look after the first such value they
    have.
    """

    rule: SameAs
    value: Value
    missing: bool
    wrong: tuple[tuple[Value, tuple[ParagraphView, ...]], ...]

    @property
    def paragraphs(self) -> tuple[ParagraphView, ...]:
        """All that have another value, those of one look together."""
        return tuple(paragraph for _, alike in self.wrong for paragraph in alike)


def ties(paper: Paper) -> Iterator[Tie]:
    """Every rule that ties a property to another component's, in each text it can be held in.

    A text of điều and khoản alone has no "phần lời văn" but these, nor has one whose is of a size
    the norm does not have: that is another rule's, and asked of nothing. What of these is not
    lawful in itself says nothing there of the others either.
    """
    for looks in paper.looks_by_text:
        for (like, key), rules in groupby(paper.standard.same, lambda rule: (rule.like, rule.prop)):
            there = [rule for rule in rules if rule.target in looks]
            prop, lawful = PROPERTIES[key], _lawful(paper.standard, key)
            counts = _paragraphs(looks.get(like, {}), prop, lawful.get(like))
            missing = not counts
            if missing:
                counts = _letters(looks, [rule.target for rule in there], prop, lawful)
            for value, _ in counts.most_common(1):
                for rule in there:
                    own = lawful.get(rule.target) if missing else None
                    wrong = _wrong(looks[rule.target], prop, value, own)
                    yield Tie(rule, value, missing, tuple(wrong))


def _lawful(standard: Standard, prop: str) -> Mapping[str, Allowed]:
    return {r.target: r.allowed for r in standard.requirements if r.prop == prop}


def _paragraphs(
    shown: Mapping[Shape, list[ParagraphView]], prop: Property, lawful: Allowed | None
) -> Counter[Value]:
    """How many paragraphs have each value that is lawful."""
    counts: Counter[Value] = Counter()
    for shape, paragraphs in shown.items():
        for value in dict.fromkeys(prop.read(shape)):
            if lawful is None or allows(lawful, value, prop):
                counts[value] += len(paragraphs)
    return counts


def _letters(
    looks: Looks, targets: Iterable[str], prop: Property, lawful: Mapping[str, Allowed]
) -> Counter[Value]:
    """How many letters of the components have each value that is lawful for theirs."""
    counts: Counter[Value] = Counter()
    for target in targets:
        for shape, alike in looks[target].items():
            values = prop.read(shape)
            mixed = len(values) > 1
            pieces = (_piece(p, run) for p in alike for run in p.runs) if mixed else alike
            for piece in pieces:
                (value,) = prop.read(piece) if mixed else values
                if target not in lawful or allows(lawful[target], value, prop):
                    counts[value] += len(piece.displayed)
    return counts


def _piece(paragraph: ParagraphView, run: RunView) -> ParagraphView:
    return paragraph._replace(runs=(run,))


def _wrong(
    shown: Mapping[Shape, list[ParagraphView]],
    prop: Property,
    value: Value,
    lawful: Allowed | None,
) -> Iterator[tuple[Value, tuple[ParagraphView, ...]]]:
    # By shape, of which there are few, and each with its paragraphs in order.
    for shape, paragraphs in shown.items():
        for said in prop.read(shape):
            spoken_for = lawful is not None and not allows(lawful, said, prop)
            if not spoken_for and abs(float(said) - float(value)) > _SAME:
                yield said, tuple(paragraphs)
                break


def check_same(paper: Paper) -> Iterator[Judged]:
    """A property that must equal that of another component."""
    for tie in ties(paper):
        yield tie.rule, None
        if tie.wrong:
            yield tie.rule, _fault(tie, paper)


def _fault(tie: Tie, paper: Paper) -> Fault:
    prop = PROPERTIES[tie.rule.prop]
    name = paper.standard.component(tie.rule.target).name
    other = paper.standard.component(tie.rule.like).name.lower()
    first, *rest = tie.paragraphs
    if tie.missing:
        other, hint = "các đoạn còn lại", f"đặt một {prop.name} cho mọi đoạn của nội dung"
    else:
        hint = f"đặt {prop.name} của hai thành phần này như nhau"
    return Fault(
        f"{prop.name.capitalize()} của {name} khác của {other}",
        at=first,
        current=format_value(prop, tie.wrong[0][0]),
        required=format_value(prop, tie.value),
        hint=hint + (" trong kiểu của mẫu" if paper.is_draft else ""),
        others=tuple(rest),
    )
