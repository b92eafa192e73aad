"""Which faults can be mended, and how: every mend, by the kind of its rule.

A declared rule is mended by its kind and property, a written check by its code.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.mending import (
    capitals,
    flow,
    gaps,
    looks,
    page,
    page_numbers,
    ruled_lines,
    tables,
    ties,
    typed,
    wording,
)
from docgen.mending.mend import Mend, Stage
from docgen.standards.base import (
    ANNEX_PAGE,
    PAGE,
    Between,
    Lead,
    OneOf,
    Requirement,
    Rule,
    SameAs,
    Together,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.checks.fault import Fault, Ruling
    from docgen.mending.wording import Rewrite

_BY_PROPERTY: Mapping[str, Mend] = MappingProxyType(
    {
        **dict.fromkeys(("size", "italic", "bold", "color"), Mend(looks.letters)),
        "font": Mend(looks.letters, suits=looks.font_suits),
        **dict.fromkeys(("align", "first_line", "line"), Mend(looks.shape)),
        "case": Mend(looks.case, suits=looks.case_suits),
        "before": Mend(gaps.gap),
    }
)
_BY_KIND: Mapping[type, Mend] = MappingProxyType(
    {
        Together: Mend(ties.together, Stage.TIES),
        SameAs: Mend(ties.same, Stage.TIES),
        Lead: Mend(looks.lead),
        Rule: Mend(ruled_lines.ruled_line, Stage.LINES, attempts=2),
    }
)


def _words(rewrite: Rewrite) -> Mend:
    return Mend(wording.rewriting(rewrite), Stage.WORDS)


def _list(component: str) -> Mend:
    return Mend(wording.list_ends(component), Stage.WORDS)


_FIXED = Mend(wording.fixed_words, Stage.WORDS)
_BY_CODE: Mapping[str, Mend] = MappingProxyType(
    {
        **dict.fromkeys(("TT020", "TT021", "TT050", "TT200", "TT201", "TT202"), _FIXED),
        **dict.fromkeys(
            ("TT030", "TT210"),
            _words(wording.number_line)._replace(suits=wording.number_line_suits),
        ),
        **dict.fromkeys(("TT031", "TT211"), _words(wording.padded_number)),
        **dict.fromkeys(("TT033", "TT212"), _words(wording.capital_symbol)),
        "TT032": _words(wording.closed_symbol),
        "TT041": _words(wording.padded_date),
        "TT043": _words(wording.comma_after_place),
        "TT046": _words(wording.date_letters),
        **dict.fromkeys(("TT051", "TT105"), _words(wording.dashed)),
        "TT052": _list("noi_nhan_danh_sach")._replace(suits=wording.recipients_suit),
        "TT053": _words(wording.archive_colon)._replace(suits=wording.archive_suits),
        **dict.fromkeys(("TT090", "TT232"), _words(wording.ended)),
        "TT060": _words(wording.signing_code)._replace(suits=wording.signing_suits),
        "TT100": _words(wording.about)._replace(suits=wording.about_suits),
        "TT103": _words(wording.colon_after("Kính gửi")),
        "TT106": _list("kinh_gui_noi"),
        "KT800": Mend(page_numbers.add),
        "KT801": Mend(page_numbers.hide_first),
        "KT802": Mend(page_numbers.restart),
        "KT803": Mend(page_numbers.to_the_top),
        "KT804": Mend(page_numbers.run_on),
        "KT805": Mend(page_numbers.in_digits),
        "KT810": Mend(flow.head_row),
        "KT811": Mend(tables.narrowed),
        "KT812": Mend(flow.whole_rows),
        "KT813": Mend(flow.cells_end),
        "KT825": Mend(looks.plain, suits=looks.plain_suits),
        "KT830": Mend(flow.with_next),
        "KT831": Mend(flow.whole_row),
        "KT842": Mend(looks.without_indents),
        "KT843": Mend(looks.to_the_margin),
        "KT845": Mend(looks.centred, suits=looks.centred_suits),
        "KT850": _words(typed.single_spaces),
        "KT851": _words(typed.no_space_before_mark),
        "KT852": _words(typed.space_after_mark),
        "KT853": Mend(typed.no_blank_first, Stage.WORDS),
        "KT861": _words(typed.own_letters),
        "KT862": _words(typed.one_form),
        "KT863": _words(typed.seen_alone),
        "KT873": Mend(looks.not_underlined),
        "KT871": Mend(ties.one_size, Stage.TIES),
        **{code: _words(capitals.rewriting(find)) for code, find in capitals.FINDERS.items()},
    }
)


def mend_of(ruling: Ruling) -> Mend | None:
    """How breaches of a rule are mended; None where only a person can."""
    if not isinstance(ruling, Requirement):
        return _BY_KIND.get(type(ruling)) or _BY_CODE.get(ruling.code)
    of_page = ruling.target in (PAGE, ANNEX_PAGE)
    found = Mend(page.page) if of_page else _BY_PROPERTY[ruling.prop]
    return found._replace(attempts=_attempts(ruling))


def _attempts(requirement: Requirement) -> int:
    """Two where the nearest lawful value may be another than the one docgen writes."""
    allowed = requirement.allowed
    if isinstance(allowed, OneOf):
        return 1 if len(allowed.values) == 1 else 2
    return 1 if isinstance(allowed, Between) and None in (allowed.low, allowed.high) else 2


def can_mend(ruling: Ruling, fault: Fault | None = None) -> bool:
    """Whether docgen knows to mend breaches of a rule, and this one if it is given."""
    mend = mend_of(ruling)
    return mend is not None and (fault is None or mend.suits(ruling, fault))
