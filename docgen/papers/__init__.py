"""The papers of a year by name: how each is read and composed. Row 6.

A new family of papers is one more module, named in `FAMILIES`, with the functions `kinds`, its
papers of a year, and `check`, the faults of what is typed for them; issuing, status, citations and
`data check` follow from it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from docgen.errors import WrongUsage
from docgen.standards import theo_khoa
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from pathlib import Path

    from docgen.findings import Location
    from docgen.issuing.paper import Prepared
    from docgen.model.ban_hanh import DaBanHanh
    from docgen.papers.at_hand import AtHand
    from docgen.standards.base import Standard
    from docgen.workspace import Workspace

FAMILIES = ("ke_hoach", "chi_dao", "tinh_nguyen", "bao_cao", "khac")
"""Modules of this package in the order of the year; one is imported when it is asked."""


def _not_known(workspace: Workspace, year: int) -> date | None:
    return None


def _as_now(_at_hand: AtHand, paper: Prepared, _entry: DaBanHanh) -> Prepared:
    return paper


class Kind(NamedTuple):
    """A paper docgen knows: its name, the command that drafts it, and how it is made of the data.

    `lenh` stands after "docgen" and before the year and may take arguments after it. `tep` is the
    .docx inside the folder of the year's papers, `nguon` its .md inside that of the year's data,
    both with "/"; `chuan` is the key of the norm it is written by, `mau` are the forms it may
    have, one unless what is typed decides. `make` raises BadData with every fault of the data the
    paper rests on; `due` is its deadline where that can be told though it cannot be made. `issued`
    is what an issued one is held against: made of the data as they were then, where those go on;
    None where these are not known.
    """

    ten: str
    lenh: tuple[str, ...]
    tep: str
    nguon: str
    make: Callable[[AtHand], Prepared]
    chuan: str = "nd30"
    mau: tuple[str, ...] = ("ten-loai",)
    due: Callable[[Workspace, int], date | None] = _not_known
    issued: Callable[[AtHand, Prepared, DaBanHanh], Prepared | None] = _as_now

    @property
    def standard(self) -> Standard:
        """The norm it is written by."""
        return theo_khoa(self.chuan)

    def command(self, year: int) -> str:
        """What drafts it: "docgen plan 2022"."""
        command, *arguments = self.lenh
        return " ".join(("docgen", command, str(year), *arguments))

    def draft(self, workspace: Workspace, year: int) -> Path:
        """Where its draft stands."""
        return workspace.out_dir(year) / self.tep

    def source(self, workspace: Workspace, year: int) -> Path:
        """The .md file it is typed in."""
        return workspace.year_data(year) / self.nguon

    def typed_at(self, workspace: Workspace, year: int) -> dict[str, Location]:
        """Key of the front matter of `source` → its line."""
        from docgen.issuing.paper import typed_at

        path = self.source(workspace, year)
        return typed_at(path.read_text(encoding="utf-8-sig"), workspace.display(path))


def papers_of(workspace: Workspace, year: int) -> Iterator[Kind]:
    """Every paper of the year, in the order of the year, each `under_review`."""
    for family in FAMILIES:
        for kind in import_module(f"docgen.papers.{family}").kinds(workspace, year):
            yield under_review(workspace, year, kind)


def under_review(workspace: Workspace, year: int, kind: Kind) -> Kind:
    """The paper, in a year made from an earlier one held against what is still to be decided."""
    from docgen.loading.missing import is_typed

    if not is_typed(workspace.review_file(year)):
        return kind

    def make(at_hand: AtHand) -> Prepared:
        from docgen.papers.ra_soat import held_against_review

        return held_against_review(kind, at_hand)

    return kind._replace(make=make)


def kind_of(workspace: Workspace, year: int, ten: str) -> Kind:
    """The paper of that name. Raises WrongUsage, which lists the names there are."""
    known = []
    for kind in papers_of(workspace, year):
        if kind.ten == ten:
            return kind
        known.append(kind.ten)
    from docgen.papers.bao_cao import named

    if (untyped := named(ten)) is not None:
        return untyped
    raise WrongUsage(f"Không có văn bản “{ten}”", "các văn bản: " + ", ".join(known))
