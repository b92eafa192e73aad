"""A file that is not there, and the one in its folder that was probably meant for it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese import bo_dau
from docgen.workspace import year_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from docgen.loading.report import Report

_OPEN = ("~$", ".~", ".")
"""What the names of files begin with that programs keep beside one they have open."""

_SPREADSHEETS = ("xls", "xlsm", "xlsb", "ods", "numbers")
_WORD = ("docx", "doc", "docm", "odt", "rtf")
_TABLES = ("csv", "xlsx", "txt", *_SPREADSHEETS, *_WORD)
_MEANT: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        ".csv": _TABLES,
        ".xlsx": _TABLES,
        ".yaml": ("yaml", "yml", "txt"),
        ".md": ("md", "markdown", "txt"),
    }
)
"""Ending of a file that is looked for → those of files that may be it."""

_ENDINGS = frozenset().union(*_MEANT.values())
_BACKUP = regex(r"\.cu(?:-[0-9]+)?$")
"""What the name of a table ends in that `docgen data excel` keeps beside its workbook."""
_COPY = regex(
    r"(?:[\s_-]*\([0-9]+\)|[\s_-]+(?:copy|ban sao|sao chep))$|^(?:copy of|ban sao(?: cua)?)\s+"
)
_YEAR = regex(r"(?:[\s_-]+nam)?[\s_-]*([0-9]{4})$")


class Likely(NamedTuple):
    """A file that was probably meant for another that is not there, and what to do with it."""

    path: Path
    hint: str


class _Name(NamedTuple):
    """A file's name: what stands before its endings, the ending that says its form."""

    stem: str
    ending: str


def report_missing(path: Path, report: Report) -> None:
    """That there is no such file; one that was probably meant is named."""
    found = likely(path)
    if found:
        message = f"Không có tệp này; trong thư mục có {found.path.name}"
        report.error(Code.MISSING_FILE, message, hint=found.hint)
    else:
        hint = "chép lại tệp, hoặc lấy tệp mẫu bằng `docgen init THƯ_MỤC_MỚI`"
        report.error(Code.MISSING_FILE, "Không có tệp này", hint=hint)


def likely(path: Path) -> Likely | None:
    """The file meant for `path`: nhiem-vu.xls, Nhiem_vu.CSV, nhiem-vu (1).xlsx, ke-hoach.md.txt."""
    try:
        files = sorted(path.parent.iterdir())
    except OSError:  # the folder is missing too, or may not be listed: there is nothing to name
        return None
    # What `docgen data excel` keeps of a table is older than any other file of it.
    files.sort(key=lambda file: _BACKUP.search(file.name) is not None)
    found = next((file for file in files if _is_near(file, path) and file.is_file()), None)
    return Likely(found, _what_to_do(found, path)) if found else None


def is_typed(path: Path) -> bool:
    """Whether a text that may be missing is there, if under a name that is not read."""
    return path.exists() or likely(path) is not None


def _what_to_do(meant: Path, path: Path) -> str:
    name = _parted(meant.name)
    ending = name.ending if name else ""
    if ending in _SPREADSHEETS:
        return f"mở {meant.name}, lưu lại bằng Save As, kiểu Excel Workbook, tên {path.stem}.xlsx"
    if ending in _WORD:
        return f"docgen không đọc tệp Word ở đây: chép bảng sang Excel, lưu tên {path.stem}.xlsx"
    target = f"{path.stem}.{ending}" if _is_table(path) and ending != "txt" else path.name
    if target == meant.name:
        return f"khai {target} thay cho {path.name}"
    older = "; đó là bảng trước khi chuyển sang Excel, chưa có những gì sửa sau đó"
    return f"đổi tên {meant.name} thành {target}{older if _BACKUP.search(meant.name) else ''}"


def _is_table(path: Path) -> bool:
    return path.suffix in {".csv", ".xlsx"}


def _is_near(file: Path, path: Path) -> bool:
    name = _parted(file.name)
    if name is None or file.name.startswith(_OPEN):
        return False
    if name.ending not in _MEANT.get(path.suffix, ()):
        return False
    return _spelt(path.stem) in map(_spelt, _without_marks(name.stem, year_of(path)))


def _parted(name: str) -> _Name | None:
    """Notepad adds .txt and docgen .cu; Windows hides an ending, which then is typed once more."""
    parts = _BACKUP.sub("", name.casefold()).split(".")
    before = len(parts)
    while before > 1 and parts[before - 1] in _ENDINGS:
        before -= 1
    endings = parts[before:]
    told = [ending for ending in endings if ending != "txt"] or endings
    return _Name(".".join(parts[:before]), told[-1]) if told else None


def _without_marks(stem: str, year: int | None) -> Iterator[str]:
    """The stem, and what is left without the marks of a copy and the year of its folder."""
    stem = bo_dau(stem)
    yield stem
    while True:
        dated = _YEAR.search(stem)
        left = _COPY.sub("", stem)
        if left == stem and dated and int(dated[1]) == year:
            left = stem[: dated.start()]
        if left == stem:
            return
        stem = left
        yield stem


def _spelt(stem: str) -> str:
    return "".join(char for char in bo_dau(stem) if char.isalnum())
