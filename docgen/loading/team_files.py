"""The files in data/<year>/tinh-nguyen/: which team each belongs to, by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.errors import WrongUsage
from docgen.loading.codes import Code
from docgen.loading.duty_table import SUFFIX
from docgen.loading.missing import is_typed, likely
from docgen.loading.report import Report
from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from docgen.loading.year import ReadYear
    from docgen.workspace import Workspace

LETTER = "-cong-van"
_OF_LETTER = regex(rf"{LETTER}(?:-|$)")
_NAME = regex(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_OURS = (".md", ".csv", ".xlsx")


def team_names(workspace: Workspace, year: int) -> tuple[str, ...]:
    """The teams of a year, by the names of their files; one whose .md is misnamed is among them."""
    folder = workspace.teams_data(year)
    files = folder.iterdir() if folder.is_dir() else ()
    stems = {_of_team(path.name.split(".")[0]) for path in files}
    return tuple(sorted(s for s in stems if _is_team(s) and is_typed(folder / f"{s}.md")))


def other_letters(workspace: Workspace, year: int, doi: str) -> tuple[str, ...]:
    """The letters about a team beside the one it is set to work with, by the names of their files.

    Such is one that corrects a paper of the team: "doi-1-cong-van-dinh-chinh".
    """
    files = workspace.teams_data(year).glob(f"{doi}{LETTER}-*.md")
    return tuple(sorted(path.stem for path in files if _NAME.fullmatch(path.stem)))


def teams_asked(workspace: Workspace, year: int, asked: tuple[str, ...]) -> tuple[str, ...]:
    """The teams of those names, all for none. Raises `WrongUsage` for an unknown one or no team."""
    known = team_names(workspace, year)
    folder = workspace.display(workspace.teams_data(year))
    if not known:
        raise WrongUsage(
            f"{folder}: chưa có đội tình nguyện nào",
            "chép doi-1.md, doi-1-cong-van.md, doi-1.csv và chi-doan.yaml từ dữ liệu mẫu của "
            "`docgen init THƯ_MỤC_MỚI`",
        )
    for name in asked:
        if name not in known:
            raise WrongUsage(f"{folder}: không có đội “{name}”", "các đội: " + ", ".join(known))
    return tuple(dict.fromkeys(asked)) or known


def _of_team(stem: str) -> str:
    """What the name of a team's file says before what it is of the team."""
    letter = _OF_LETTER.search(stem)
    return (stem[: letter.start()] if letter else stem).removesuffix(SUFFIX)


def _is_team(stem: str) -> bool:
    return bool(_NAME.fullmatch(stem)) and stem == _of_team(stem)


def check_files(workspace: Workspace, year: ReadYear) -> None:
    """Files that nobody reads: of a team without its .md, or under a name docgen does not take.

    Each is told with every team's papers: nobody knows whose it is.
    """
    folder = workspace.teams_data(year.nam)
    names = team_names(workspace, year.nam)
    # Said of the team whose file it was meant for.
    meant = {found.path for path in _may_lack(folder, names) if (found := likely(path))}
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path in meant or not _is_stray(path, names):
            continue
        known = ", ".join(f"{name}.md" for name in names) or "chưa có tệp .md nào của đội"
        Report.of(workspace, path, year.findings).error(
            Code.TEAM_FILE,
            "Tệp không thuộc đội nào",
            hint="đặt tên theo đội: doi-1.md, doi-1-cong-van.md, doi-1.csv, doi-1-lich-truc.csv; "
            f"chữ thường không dấu, số, gạch nối (đang có: {known})",
        )


def _may_lack(folder: Path, names: tuple[str, ...]) -> Iterator[Path]:
    """Files of the teams that are not there: whoever reads one says what lies in its place."""
    for name in names:
        texts = (folder / f"{name}.md", folder / f"{name}{LETTER}.md")
        yield from (path for path in texts if not path.exists())
        for stem in (name, f"{name}{SUFFIX}"):
            table = folder / f"{stem}.csv"
            if not table.exists() and not table.with_suffix(".xlsx").exists():
                yield table


def _is_stray(path: Path, names: tuple[str, ...]) -> bool:
    if path.suffix.casefold() not in _OURS or path.name.startswith(("~$", ".")):
        return False
    if path.suffix == ".md":
        return not _NAME.fullmatch(path.stem) or _of_team(path.stem) not in names
    return not any(path.stem in (name, f"{name}{SUFFIX}") for name in names)
