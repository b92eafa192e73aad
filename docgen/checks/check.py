"""What a written check is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal

from docgen.checks.fault import Fault, Paper, Unjudged
from docgen.values import NamedTuple

THUC_TE = "thực tế"  # no clause: practice, or what keeps a file sound


class Check(NamedTuple):
    """A written check of one norm, with that norm's clause.

    `severity` is an error only for what the norm's wording says. `about` are the components it
    looks at: where the paper has none of them the check does not apply; none named means that it
    applies to every paper. `papers` are "docgen" for what is asked of drafts alone, told by their
    styles: practice of this house is nothing to reproach others with; and "others" for the rest.

    The docstring of `run` is its manual, which `manual` reads: the clause and the rule in its first
    line, a line "Đúng: …" and a line "Sai: …" at its end, others for another norm under them.
    """

    code: str
    clause: str
    severity: Literal["error", "warning"]
    run: Callable[[Paper], Iterator[Fault | Unjudged]]
    about: tuple[str, ...] = ()
    papers: Literal["all", "docgen", "others"] = "all"
