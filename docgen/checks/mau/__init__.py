"""Templates: can a paper be printed into one, and will it be in the form the norm asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import Paper, as_findings
from docgen.checks.mau.codes import Code
from docgen.checks.mau.elsewhere import check_elsewhere
from docgen.checks.mau.marks import (
    check_cells,
    check_grids,
    check_hidden,
    check_last_section,
    check_markers,
    check_styles_there,
)
from docgen.checks.mau.parts import hold_to_parts
from docgen.checks.mau.printed import given, left_out, printed_again
from docgen.checks.mau.restyled import (
    in_their_styles,
    looks_aside,
    restyled,
    without_statements,
)
from docgen.checks.mau.tags import read_lines
from docgen.checks.mau.walk import walk
from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view
from docgen.ooxml.styles import read_style_kinds
from docgen.recognise import recognise
from docgen.standards import KHOA, theo_khoa
from docgen.values import NamedTuple
from docgen.van_ban import names_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.checks.fault import Judged
    from docgen.checks.mau.tags import Line
    from docgen.checks.mau.walk import Walk
    from docgen.findings import Finding
    from docgen.ooxml.package import Package
    from docgen.standards.base import Standard
    from docgen.van_ban import VanBan

__all__ = [
    "check_tags",
    "check_template",
    "check_use",
    "judge_template",
    "norm_of_styles",
    "norm_of_template",
]


class Template(NamedTuple):
    """A template as parts, as lines, and as its tags read."""

    package: Package
    lines: tuple[Line, ...]
    read: Walk


def norm_of_template(template: bytes, shown: str) -> Standard:
    """The norm a template is made for: the one most of whose own styles it has.

    The first of them where it has none. Raises Unreadable.
    """
    return norm_of_styles(open_package(template, shown))


def norm_of_styles(package: Package) -> Standard:
    """The norm most of whose own styles a template has. Raises Unreadable."""
    kinds = read_style_kinds(package)
    norms = [theo_khoa(key) for key in KHOA]
    return max(norms, key=lambda norm: len(_own_styles(norm, norms) & kinds.keys()))


def _own_styles(norm: Standard, norms: list[Standard]) -> set[str]:
    others = {c.style for other in norms if other is not norm for c in other.components}
    return {component.style for component in norm.components} - others


def check_tags(
    template: bytes, shown: str, standard: Standard, names: Mapping[str, str]
) -> tuple[Finding, ...]:
    """What would keep a paper from being printed: tags, markers, missing styles; all errors.

    `names` maps the names offered to their descriptions. Raises Unreadable.
    """
    package = _opened(template, shown)
    lines = read_lines(package)
    return _unprintable(Template(package, lines, walk(lines, names)), standard, names)


class Use(NamedTuple):
    """What one paper meets in a template: why it cannot be printed, what is lost or doubled."""

    unprintable: tuple[Finding, ...]
    misprinted: tuple[Finding, ...]


def check_use(template: bytes, shown: str, standard: Standard, van_ban: VanBan) -> Use:
    """`check_tags` for this paper, and what of it the template prints never, or twice.

    Raises Unreadable.
    """
    package = _opened(template, shown)
    lines, names = read_lines(package), names_of(van_ban.mau)
    read = walk(lines, names)
    asked = given(van_ban)
    misprinted = (*left_out(asked, read, standard), *printed_again(asked, read))
    return Use(
        _unprintable(Template(package, lines, read), standard, names),
        tuple(fault.as_finding(shown) for fault in misprinted),
    )


def check_template(
    template: bytes, shown: str, standard: Standard, names: Mapping[str, str]
) -> tuple[Finding, ...]:
    """`check_tags`, and the template's form against the norm. Raises Unreadable."""
    judged = judge_template(_opened(template, shown), standard, names)
    return (*judged.printing, *as_findings(judged.form, judged.paper))


class TemplateJudged(NamedTuple):
    """What a template is worth: whether a paper can be printed into it, and its form.

    `form` is what came of the norm's rules, as `verdict.grouped` takes it.
    """

    paper: Paper
    printing: tuple[Finding, ...]
    form: tuple[Judged, ...]


def judge_template(
    package: Package, standard: Standard, names: Mapping[str, str]
) -> TemplateJudged:
    """A template against the names offered and the norm. Raises Unreadable."""
    from docgen.checks.mau.adorned import check_adorned
    from docgen.checks.mau.form import asked_of, check_form, check_printed

    lines = read_lines(package)
    read = walk(lines, names)
    view = without_statements(read_view(package))
    paper = Paper(package, view, recognise(view, standard), standard)
    strays = restyled(asked_of(read, paper, names), read, paper)
    printing = (
        *_unprintable(Template(package, lines, read), standard, names),
        *(
            fault.as_finding(package.shown)
            for fault in (
                *check_printed(read, paper, names, strays),
                *check_adorned(view, standard),
            )
        ),
    )
    # Where letters are hidden, what they are and where pages end is not known.
    hidden = any(finding.code == Code.HIDDEN for finding in printing)
    view = in_their_styles(view, strays)
    paper = Paper(package, view, recognise(view, standard), standard)
    form = () if hidden else tuple(looks_aside(check_form(paper), strays))
    return TemplateJudged(paper, printing, form)


def _opened(template: bytes, shown: str) -> Package:
    """The parts of a template, all of them sound. Raises Unreadable."""
    package = open_package(template, shown)
    hold_to_parts(package)
    return package


def _unprintable(
    template: Template, standard: Standard, names: Mapping[str, str]
) -> tuple[Finding, ...]:
    faults = (
        *template.read.faults,
        *check_elsewhere(template.package),
        *check_markers(template.lines, template.read, names),
        *check_cells(template.lines, template.read),
        *check_styles_there(read_style_kinds(template.package), standard),
        *check_hidden(template.package, standard),
        *check_last_section(template.package),
        *check_grids(template.package),
    )
    return tuple(fault.as_finding(template.package.shown) for fault in faults)
