"""The files of a year → their texts, each with its line; faults are `data check`'s to tell."""

from __future__ import annotations

import calendar
import io
import warnings
import zipfile
from datetime import date
from itertools import groupby
from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.loading.csv_cells import read_cells
from docgen.loading.front_matter import part
from docgen.loading.prose import read_prose
from docgen.loading.report import Report
from docgen.loading.source import clean, read_bytes, read_table_text, read_text
from docgen.loading.tables import Row
from docgen.loading.yaml_doc import parse_yaml, walk
from docgen.patterns import regex
from docgen.ra_soat.values import Cho, NguoiKyKhai
from docgen.values import NamedTuple
from docgen.vietnamese import hieu_ngay
from docgen.workspace import TEAMS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from docgen.loading.columns import Table
    from docgen.loading.yaml_doc import Node
    from docgen.workspace import Workspace

_BROKEN = (OSError, ValueError, KeyError, EOFError, SyntaxError, zipfile.BadZipFile)
# What no year takes over says what was done, or when: its dates are no leftovers.
_NOT_TEXT = regex(r"ra-soat\.yaml|ket-qua\..*|(?:.*/)?[^/]+-lich-truc\..*")
_ISSUED = "da-ban-hanh"
_SHARED_NOT_TEXT = frozenset({"danh-ba.yaml", "ban-hanh.yaml"})
_PLAN = "ke-hoach.md"
# Keys of a front matter that name a file beside it: an annex, what a decision puts into force.
_NAMES_FILE = regex(r"(?:phu_luc|van_ban_kem_theo)\.[0-9]+\.(?:bang|loi_van)")
_REPORTS = "bao-cao/"
_DECEMBER = 12
_LAST_MONTH: Mapping[str, int] = MappingProxyType(
    {"quy-1": 3, "quy-2": 6, "quy-3": 9, "quy-4": 12, "6-thang": 6, "9-thang": 9, "nam": 12}
)


class _DongO(NamedTuple):
    """A line of text in a cell of row `row` and column `column`; `line` is that of the file."""

    row: int
    column: int
    line: int
    text: str


def texts_of_year(workspace: Workspace, year: int) -> tuple[Cho, ...]:
    """Every text of the year's folder, in the order of its files; none where there is no folder."""
    folder = workspace.year_data(year)
    files = sorted(path for path in folder.rglob("*") if path.is_file()) if folder.is_dir() else []
    by_file: dict[str, tuple[Cho, ...]] = {}
    for path in files:
        name = path.relative_to(folder).as_posix()
        skipped = name.startswith(f"{_ISSUED}/") or _NOT_TEXT.fullmatch(name) is not None
        if not skipped and not path.name.startswith(("~$", ".")):
            by_file[name] = tuple(_texts(path, name, workspace.display(path)))
    named = _named(cho for texts in by_file.values() for cho in texts)
    for name, texts in by_file.items():
        # A .md file of text alone is a note, unless a paper names it.
        if name in named and name.endswith(".md") and not texts:
            by_file[name] = tuple(
                _text_alone(folder / name, name, workspace.display(folder / name))
            )
    return _dated(tuple(cho for texts in by_file.values() for cho in texts), year)


def shared_texts(workspace: Workspace) -> tuple[tuple[Cho, ...], tuple[NguoiKyKhai, ...]]:
    """The texts of the files all years share, directory and ledger left out; their signers."""
    found: list[Cho] = []
    signers: list[NguoiKyKhai] = []
    for path in sorted(workspace.data.glob("*.yaml")):
        if path.name in _SHARED_NOT_TEXT:
            continue
        shown = workspace.display(path)
        doc = _yaml(path, shown)
        if doc is not None:
            found += _declared(doc, path.name, shown)
            signers += _signers(doc, path.name, shown)
    return tuple(found), tuple(signers)


def owners_of(texts: tuple[Cho, ...]) -> Mapping[str, tuple[str, ...]]:
    """Each file of a year → the .md files of the papers it is printed in.

    A file that papers name is theirs; a paper's .md its own. Else a table belongs to the text in
    its folder whose name its own begins with, that of the plan to the plan and to the reports,
    which print its tasks.
    """
    named = _named(texts)
    files = tuple(dict.fromkeys(cho.tep for cho in texts))
    papers = tuple(tep for tep in files if tep.endswith(".md") and tep not in named)
    reports = tuple(paper for paper in papers if paper.startswith(_REPORTS))
    owners = dict(named)
    for tep in files:
        if tep not in named:
            of_plan = "/" not in tep and tep not in papers
            owners[tep] = (_PLAN, *reports) if of_plan else (_near(tep, papers),)
    return owners


def _named(texts: Iterable[Cho]) -> dict[str, tuple[str, ...]]:
    """Each file that a front matter names beside its own → the papers that do."""
    found: dict[str, tuple[str, ...]] = {}
    for cho in texts:
        if _NAMES_FILE.fullmatch(cho.khoa):
            folder, stroke, _ = cho.tep.rpartition("/")
            name = f"{folder}{stroke}{cho.text}"
            found[name] = tuple(dict.fromkeys((*found.get(name, ()), cho.tep)))
    return found


def _near(tep: str, papers: tuple[str, ...]) -> str:
    if tep in papers:
        return tep
    folder = tep.rpartition("/")[0]
    stems = (p.rpartition(".")[0] for p in papers if p.rpartition("/")[0] == folder)
    stem = tep.rpartition(".")[0]
    near = [s for s in stems if stem == s or stem.startswith(f"{s}-")]
    return f"{max(near, key=len)}.md" if near else tep


def _texts(path: Path, name: str, shown: str) -> Iterator[Cho]:
    if path.suffix == ".md":
        yield from _paper(path, name, shown)
    elif path.suffix == ".csv":
        opened = read_table_text(path, _heard(shown))
        cells = _csv_cells(opened[0] if opened else "")
        yield from _table(cells, _kind(path), name, shown)
    elif path.suffix == ".xlsx":
        table = _kind(path)
        yield from _table(_sheet_cells(path, table, shown), table, name, shown)
    elif path.suffix in {".yaml", ".yml"} and (doc := _yaml(path, shown)):
        yield from _declared(doc, name, shown)


def _paper(path: Path, name: str, shown: str) -> Iterator[Cho]:
    opened = read_text(path, _heard(shown))
    parted = part(*opened) if opened else None
    if opened is None or parted is None:
        return
    if parted.doc is not None:
        yield from _declared(parted.doc, name, shown)
    yield from _prose(parted.body, parted.body_line, name, shown)


def _text_alone(path: Path, name: str, shown: str) -> Iterator[Cho]:
    opened = read_text(path, _heard(shown))
    if opened is not None:
        yield from _prose(tuple(opened[0].split("\n")), 1, name, shown)


def _prose(body: tuple[str, ...], first_line: int, name: str, shown: str) -> Iterator[Cho]:
    for paragraph in read_prose(body, first_line, _heard(shown)).dong:
        text = f"{paragraph.so} {paragraph.noi_dung}".strip()
        yield Cho(name, shown, paragraph.line, text)


def _heard(shown: str) -> Report:
    """Whatever is wrong with a file is said by `data check`; here it is only read."""
    return Report(shown, (), [])


def _yaml(path: Path, shown: str) -> Node | None:
    opened = read_text(path, _heard(shown))
    return parse_yaml(*opened) if opened else None


def _declared(doc: Node, name: str, shown: str) -> Iterator[Cho]:
    for path, node in walk(doc):
        if isinstance(node.value, str):
            yield Cho(name, shown, node.line, node.value, ".".join(map(str, path)))


def _csv_cells(text: str) -> Iterator[_DongO]:
    """The paragraphs in the cells, each with its physical line."""
    for cell in read_cells(text):
        for line, said in cell.lines():
            yield _DongO(cell.row, cell.column, line, said)


def _kind(path: Path) -> Table:
    """What kind of table a file holds."""
    from docgen.loading.bang_go import AS_TYPED
    from docgen.loading.roster import ROSTER
    from docgen.loading.task_table import TASKS

    if path.parent.name == TEAMS:
        return ROSTER
    return TASKS if path.stem == TASKS.stem else AS_TYPED


def _sheet_cells(path: Path, table: Table, shown: str) -> Iterator[_DongO]:
    """The paragraphs in the cells, each with its row, from 1, as its line."""
    from openpyxl import load_workbook

    from docgen.loading.hidden import not_printed
    from docgen.loading.sheets import one_sheet
    from docgen.loading.workbook import text_of

    raw = read_bytes(path, _heard(shown))
    if raw is None:
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of parts it does not know
        try:
            book = load_workbook(io.BytesIO(raw), data_only=True)
        except _BROKEN:  # `data check` says it
            return
    # The sheet docgen reads: others hold what drop-downs offer.
    sheet = one_sheet(book, table, _heard(shown)) or book.worksheets[0]
    rows, without = not_printed(sheet, table)
    for number, row in enumerate(sheet.iter_rows(), 1):
        for column, cell in enumerate(row) if number not in rows else ():
            if column + 1 in without:
                continue
            lines = clean(text_of(cell, table), _heard(shown))[0].split("\n")
            for line in filter(None, map(str.strip, lines)):
                yield _DongO(number, column, number, line)


def _table(found: Iterator[_DongO], table: Table, name: str, shown: str) -> Iterator[Cho]:
    """The texts of a table, each with the name of its column, from the row of these names on.

    A title above it is printed nowhere, but for a table that is printed as it stands.
    """
    heads: dict[int, str] = {}
    rows = [tuple(in_row) for _, in_row in groupby(found, attrgetter("row"))]
    for number, row in enumerate(rows[table.head_place(list(map(_as_row, rows))) :]):
        # A row's number says nothing of what it is about, and moves when a row is put in above.
        about = next((cell.text for cell in row if not cell.text.isdecimal()), "")
        for cell in row:
            cot = heads.get(cell.column, "") if number else ""
            o = number, cell.column
            yield Cho(name, shown, cell.line, cell.text, canh=about, cot=cot, o=o)
        if not number:
            heads = _by_column(row)


def _by_column(row: Iterable[_DongO]) -> dict[int, str]:
    """The whole of each cell."""
    said: dict[int, str] = {}
    for cell in row:
        said[cell.column] = f"{said.get(cell.column, '')} {cell.text}".strip()
    return said


def _as_row(row: tuple[_DongO, ...]) -> Row:
    return Row(row[0].line, row[-1].line, tuple(_by_column(row).values()))


def _signers(doc: Node, name: str, shown: str) -> Iterator[NguoiKyKhai]:
    listed = doc.value.get("nguoi_ky") if isinstance(doc.value, dict) else None
    for item in listed.value if listed and isinstance(listed.value, list) else ():
        if not isinstance(item.value, dict):
            continue
        said = {k: v.value for k, v in item.value.items() if isinstance(v.value, str)}
        if "ma" in said:
            tu, den = _day(said.get("tu", "")), _day(said.get("den", ""))
            ho_ten = said.get("ho_ten", "")
            yield NguoiKyKhai(name, shown, item.line, said["ma"], ho_ten, tu, den)


def _day(text: str) -> date | None:
    try:
        return hieu_ngay(text)
    except ValueError:
        return None


def _dated(found: tuple[Cho, ...], year: int) -> tuple[Cho, ...]:
    """The texts with the month of the paper each belongs to; January where none is declared."""
    months = {
        cho.tep: int(cho.text)
        for cho in found
        if cho.khoa == "thang" and cho.text.isdecimal() and 1 <= int(cho.text) <= 12
    }
    days: dict[str, tuple[date, date]] = {}
    for tep, (owner, *_) in owners_of(found).items():
        stem = owner.rpartition("/")[2].rpartition(".")[0]
        of_period = _LAST_MONTH.get(stem, 1)
        month = months.get(owner, of_period)
        # A report of the whole year may go out in the January after.
        nam = year + 1 if month < of_period == _DECEMBER else year
        last = calendar.monthrange(nam, month)[1]
        days[tep] = (date(nam, month, 1), date(nam, month, last))
    return tuple(cho._replace(ngay=days[cho.tep]) for cho in found)
