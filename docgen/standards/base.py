"""The words a norm is written in: components, requirements, ranges. Data types, no logic of law.

Row 1. Sizes and spacings are points (pt), lengths on the page millimetres (mm), line spacing a
multiple of a single line, angles and the like do not occur.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal

from docgen.values import NamedTuple
from docgen.vietnamese import cung_chu, mo_dau_bang

Value = float | str | bool
Unit = Literal["pt", "mm", "dòng", ""]

PAGE: Final = "trang"  # target of what holds for every page
SIGNATURE_BLOCK: Final = "khoi_ky"  # target of choices for recipients and signature together
TEXT: Final = "noi_dung"  # in `Structure.order`: the whole text
ANNEX_PAGE: Final = "trang_phu_luc"  # pages of an annex, and of a text that itself holds tables

# The last digit of a requirement's code: which property of the component it is about.
CODE_DIGIT: Mapping[str, int] = MappingProxyType(
    {
        "font": 0,
        "size": 1,
        "italic": 2,
        "bold": 3,
        "case": 4,
        "align": 5,
        "first_line": 6,
        "before": 7,
        "line": 8,
        "color": 9,
    }
)


class Between(NamedTuple):
    """From `low` to `high`, both lawful. None leaves an end open."""

    low: float | None
    high: float | None


class OneOf(NamedTuple):
    """One of the listed values, nothing between them."""

    values: tuple[Value, ...]


Allowed = Between | OneOf


class Component(NamedTuple):
    """A component of form: `key` in code and data, `style` the Word style that carries it.

    `number` gives its codes their first two digits; `o` is its box in the law's diagram.
    """

    key: str
    number: int
    name: str
    style: str
    clause: str
    o: str = ""


class Requirement(NamedTuple):
    """What the law asks of one property of one component, and the value docgen chooses.

    `target` is a component key, `PAGE` or `ANNEX_PAGE`. page_width and page_height are those of
    the sheet held upright, whichever way it is printed on; margins are named as the page is read.
    `consequences` names the codes that a breach of this one may raise as well.
    """

    code: str
    clause: str
    target: str
    prop: str
    allowed: Allowed
    choose: Value
    severity: Literal["error", "warning"] = "error"
    consequences: tuple[str, ...] = ()


class Choice(NamedTuple):
    """A value docgen chooses where the law is silent: written into styles, never checked."""

    target: str
    prop: str
    value: Value
    why: str


class Together(NamedTuple):
    """Sizes that must move together: each row of `allowed` lists one size per target, in pt."""

    code: str
    clause: str
    targets: tuple[str, ...]
    allowed: tuple[tuple[float, ...], ...]
    severity: Literal["error", "warning"] = "error"


class SameAs(NamedTuple):
    """A property of `target` that must equal that of the component `like`, whatever it is there."""

    code: str
    clause: str
    target: str
    like: str
    prop: str
    severity: Literal["error", "warning"] = "error"


class Rule(NamedTuple):
    """A ruled line under a component: `low`..`high` are fractions of its longest printed line.

    `component` is the paragraph that carries the line. One with `instead_of` is asked for only in
    papers of a type that lacks that component by its own sample. `solid` where the
    wording asks for an unbroken stroke.
    """

    code: str
    clause: str
    under: str
    component: str
    low: float
    high: float
    choose: float
    severity: Literal["error", "warning"] = "error"
    instead_of: str | None = None
    solid: bool = True


class Lead(NamedTuple):
    """How the opening words of a paragraph of `target` look, whatever the rest of it does.

    They are one of `texts`, such as "Kính gửi:"; no texts means the paragraph's number ("1.").
    """

    code: str
    clause: str
    target: str
    texts: tuple[str, ...]
    italic: bool
    bold: bool
    severity: Literal["error", "warning"] = "error"


class Structure(NamedTuple):
    """Which components a paper consists of, all by key; a letter is a paper without named type.

    `title` stands at the right of the head, level with who issues; `text` are those of its text;
    `always`, `named_type` and `letter` must be there, `once` at most once. `order` has pairs
    (before, after), where `TEXT` stands for the whole text. `without` has, by name of a type, what
    a paper of that type lacks although others must have it; `unsettled` what nobody can say whether
    it must have, by the first words of the name.
    """

    title: str
    text: frozenset[str]
    always: tuple[str, ...]
    named_type: tuple[str, ...]
    letter: tuple[str, ...]
    once: tuple[str, ...]
    order: tuple[tuple[str, str], ...]
    without: Mapping[str, frozenset[str]] = MappingProxyType({})
    unsettled: Mapping[str, frozenset[str]] = MappingProxyType({})

    def lacking(self, ten_loai: str) -> frozenset[str]:
        """What a paper of the type printed as `ten_loai` lacks by its own sample."""
        found = (lacks for name, lacks in self.without.items() if cung_chu(name, ten_loai))
        return next(found, frozenset())

    def open_for(self, ten_loai: str) -> frozenset[str]:
        """What the norm leaves open whether a paper of the type printed as `ten_loai` has it."""
        found = (left for name, left in self.unsettled.items() if mo_dau_bang(ten_loai, name))
        return next(found, frozenset())


class SmallSheet(NamedTuple):
    """A smaller sheet that the norm lets some types of paper be printed on, mm.

    `kinds` are the first words of their names. Of such a sheet it says nothing more.
    """

    kinds: tuple[str, ...]
    width: float
    height: float


class Standard(NamedTuple):
    """A whole norm.

    `forms` are the forms (`VanBan.mau`) it gives the look of, `fixed` the words it fixes: component
    → text. `joint` stands between a paper's number and its symbol. `stressed` are the components
    of which single words may be bold or lean; `worded` those that open with their name, in a
    line that goes on with something else.
    """

    key: str
    name: str
    components: tuple[Component, ...]
    requirements: tuple[Requirement, ...]
    choices: tuple[Choice, ...]
    together: tuple[Together, ...]
    rules: tuple[Rule, ...]
    forms: tuple[str, ...]
    fixed: Mapping[str, str]
    structure: Structure
    joint: str
    stressed: frozenset[str]
    same: tuple[SameAs, ...] = ()
    leads: tuple[Lead, ...] = ()
    worded: frozenset[str] = frozenset()
    small_sheet: SmallSheet | None = None

    def component(self, key: str) -> Component:
        """The component of that key. Raises KeyError."""
        for component in self.components:
            if component.key == key:
                return component
        raise KeyError(key)

    def choose(self, target: str, prop: str) -> Value:
        """The value docgen writes for that property. Raises KeyError."""
        for item in self.requirements:
            if (item.target, item.prop) == (target, prop):
                return item.choose
        for choice in self.choices:
            if (choice.target, choice.prop) == (target, prop):
                return choice.value
        raise KeyError((target, prop))
