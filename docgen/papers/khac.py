"""Any other paper of the year: each .md file that declares one of the types of Điều 7."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from docgen.errors import WrongUsage
from docgen.findings import Location
from docgen.issuing.paper import (
    Prepared,
    end_of_month,
    heads_typed,
    one_line,
    rows_typed,
    table_places,
)
from docgen.papers import FAMILIES, Kind, under_review
from docgen.papers.dinh_chinh import held_against_corrected
from docgen.papers.han import due_in_month
from docgen.van_ban import Doan
from docgen.vietnamese import gan_nhat

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from docgen.issuing.paper import InRow
    from docgen.model.text import Dong
    from docgen.model.van_ban_khac import VanBanKhac
    from docgen.papers.at_hand import AtHand
    from docgen.papers.data_check import YearData
    from docgen.van_ban import Khoi, VanBan
    from docgen.workspace import Workspace


_FORMS = ("ten-loai", "cong-van")  # `loai` of the front matter decides


def kinds(workspace: Workspace, year: int) -> tuple[Kind, ...]:
    """Those that are typed; the names of other families are theirs."""
    from docgen.loading.van_ban_khac import other_papers

    taken = {kind.ten for kind in _of_other_families(workspace, year)}
    return tuple(_kind(ten) for ten in other_papers(workspace, year) if ten not in taken)


def check(workspace: Workspace, data: YearData) -> None:
    """Every other paper that is typed."""
    from docgen.loading.van_ban_khac import other_papers, read_other

    for ten in other_papers(workspace, data.year.nam):
        read_other(workspace, data.year, ten)


def written_by_write(workspace: Workspace, year: int, ten: str) -> Kind:
    """The paper of that name, for `docgen write`.

    Raises WrongUsage for a name that another command writes, or that has no file.
    """
    ten = ten.removesuffix(".md")
    for kind in _of_other_families(workspace, year):
        if kind.ten == ten:
            raise WrongUsage(
                f"“{ten}” có lệnh riêng, không viết bằng docgen write",
                f"dùng lệnh: {kind.command(year)}",
            )
    kind = under_review(workspace, year, _kind(ten))
    if kind.source(workspace, year).is_file():
        return kind
    known = [other.ten for other in kinds(workspace, year)]
    folder = workspace.display(workspace.year_data(year))
    if near := gan_nhat(ten, known):
        hint = f"có phải “{near}”?"
    elif known:
        hint = "các văn bản: " + ", ".join(known)
    else:
        hint = f"tạo tệp {folder}/{ten}.md, khai loai, trich_yeu, … rồi gõ lời văn"
    raise WrongUsage(f"{folder}/{ten}.md: không có tệp này", hint)


def _of_other_families(workspace: Workspace, year: int) -> Iterator[Kind]:
    for family in FAMILIES:
        if not __name__.endswith(f".{family}"):
            yield from import_module(f"docgen.papers.{family}").kinds(workspace, year)


def _kind(ten: str) -> Kind:
    make, due = partial(_prepared, ten=ten), partial(_due, ten=ten)
    return Kind(ten, ("write", ten), f"{ten}.docx", f"{ten}.md", make, mau=_FORMS, due=due)


def _due(workspace: Workspace, year: int, ten: str) -> date | None:
    from docgen.model.van_ban_khac import KhaiKhac

    return due_in_month(workspace, year, f"{ten}.md", KhaiKhac)


def _prepared(at_hand: AtHand, ten: str) -> Prepared:
    from docgen.compose import van_ban_khac
    from docgen.loading.van_ban_khac import load_other

    nam, paper, warnings = load_other(at_hand.workspace, at_hand.year, ten)
    van_ban = van_ban_khac.compose(nam, paper)
    places, hang = _places(van_ban, paper)
    han = end_of_month(nam.nam, paper.khai.thang)
    annexes = tuple(Location(annex.noi_dung.path, 1) for annex in paper.phu_luc)
    made = Prepared(nam, paper.khai, van_ban, warnings, places, han, hang=hang, phu_luc=annexes)
    source = at_hand.workspace.year_data(nam.nam) / f"{ten}.md"
    return held_against_corrected(at_hand.workspace, made, source)


def _places(
    van_ban: VanBan, paper: VanBanKhac
) -> tuple[dict[str, Location], dict[InRow, Location]]:
    """Where texts, and rows of tables, are typed: in the paper's file, in those of its annexes."""
    from docgen.model.van_ban_khac import BangGo

    lines = paper.van_xuoi.dong
    # What stands above the first typed line docgen has set there.
    found = _lines(van_ban.khoi[len(van_ban.khoi) - len(lines) :], paper.van_xuoi.path, lines)
    hang: dict[InRow, Location] = {}
    for printed, annex in zip(van_ban.cac_phu_luc, paper.phu_luc, strict=True):
        content = annex.noi_dung
        if isinstance(content, BangGo):
            rows = tuple(Location(content.path, row.line) for row in content.hang)
            found = table_places(printed.khoi, rows) | found
            hang |= heads_typed(printed.khoi, Location(content.path))
            hang |= rows_typed(printed.khoi, rows)
        else:
            found = _lines(printed.khoi, content.path, content.dong) | found
    for made, enacted in zip(van_ban.cac_kem_theo, paper.kem_theo, strict=True):
        found = _lines(made.khoi, enacted.van_xuoi.path, enacted.van_xuoi.dong) | found
    return found, hang


def _lines(blocks: tuple[Khoi, ...], path: str, lines: tuple[Dong, ...]) -> dict[str, Location]:
    found: dict[str, Location] = {}
    for block, line in zip(blocks, lines, strict=True):
        if isinstance(block, Doan):
            found.setdefault(one_line(block.text), Location(path, line.line))
    return found
