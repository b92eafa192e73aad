"""A year's files read once, for all the papers made of them. Row 6."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docgen.loading.year import ReadYear
    from docgen.ra_soat.review import KetQuaRaSoat
    from docgen.ra_soat.values import Cho
    from docgen.workspace import Workspace


class AtHand:
    """The year `nam` of a workspace as its files were when they were first asked for.

    One outlives no step in which those files may change: whoever makes papers afterwards asks for
    another.
    """

    def __init__(self, workspace: Workspace, nam: int) -> None:
        self.workspace = workspace
        self.nam = nam

    @property
    def year(self) -> ReadYear:
        """What every paper rests on, for one of them: what is found of it is found of no other.

        Raises BadData where the year has no folder.
        """
        return self._year.apart()

    @cached_property
    def review(self) -> KetQuaRaSoat:
        """What is still to be decided of a year made from an earlier one.

        Raises BadData for faults of its review file and of the directory.
        """
        from docgen.ra_soat.review import review

        return review(self.workspace, self.nam)

    @cached_property
    def texts(self) -> tuple[Cho, ...]:
        """Every text of the year as it is typed, then those of the files all years share."""
        from docgen.ra_soat.texts import shared_texts, texts_of_year

        return (*texts_of_year(self.workspace, self.nam), *shared_texts(self.workspace)[0])

    @cached_property
    def _year(self) -> ReadYear:
        from docgen.loading.year import read_year

        return read_year(self.workspace, self.nam)
