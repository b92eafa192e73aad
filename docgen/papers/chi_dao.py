"""The letter of January."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.issuing.paper import Prepared, end_of_month, sources
from docgen.papers import Kind
from docgen.workspace import DIRECTIVE

if TYPE_CHECKING:
    from docgen.workspace import Workspace


def kinds(_workspace: Workspace, _year: int) -> tuple[Kind, ...]:
    """The letter, typed or not."""
    docx, typed = f"{DIRECTIVE}.docx", f"{DIRECTIVE}.md"
    return (Kind(DIRECTIVE, ("directive",), docx, typed, _prepared, mau=("cong-van",)),)


def _prepared(workspace: Workspace, year: int) -> Prepared:
    from docgen.compose import chi_dao
    from docgen.loading.chi_dao import load_directive

    nam, letter, warnings = load_directive(workspace, year)
    van_ban = chi_dao.compose(nam, letter)
    places = sources(van_ban, letter.van_xuoi)
    return Prepared(
        nam, letter.khai, van_ban, warnings, places, end_of_month(year, letter.khai.thang)
    )
