"""A file that is not there, and the one in its folder that was probably meant for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese import bo_dau

if TYPE_CHECKING:
    from pathlib import Path

    from docgen.loading.report import Report

_KEPT = ".cu"
"""What the name of a file ends in that docgen keeps beside a new one."""

_LOCK = "~$"
"""What the name begins with of the file Excel keeps beside one it has open."""

_ALSO = {".csv": ("xlsx",), ".yaml": ("yml",), ".md": ("markdown",)}
"""Other endings a file of that kind may be saved with."""

_SPREADSHEETS = {"xls", "xlsm", "xlsb", "ods", "numbers"}
_COPY = regex(r"(?:[ _-]*\([0-9]+\)|[ _-]+(?:copy|ban sao|(?:19|20)[0-9]{2}))+$")


class Likely(NamedTuple):
    """A file that was probably meant for another that is not there, and what to do with it."""

    path: Path
    hint: str


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
    table = path.suffix == ".csv"
    try:
        others = sorted(path.parent.iterdir())
    except OSError:  # the folder is missing too, or may not be listed: there is nothing to name
        others = []
    # What `docgen data excel` keeps of a table is older than any other file of it.
    for other in sorted(others, key=lambda file: file.name.endswith(_KEPT)):
        first, *suffixes = other.name.casefold().split(".")
        if not suffixes or not _is_called(first, path.stem) or first.startswith(_LOCK):
            continue
        if table and suffixes[-1] in _SPREADSHEETS:
            return Likely(
                other,
                f"mở {other.name}, lưu lại bằng Save As, kiểu Excel Workbook, tên {path.stem}.xlsx",
            )
        if suffixes[0] in {path.suffix[1:], "txt", *_ALSO.get(path.suffix, ())}:
            suffix = ".xlsx" if suffixes[0] == "xlsx" else path.suffix
            hint = f"đổi tên {other.name} thành {path.stem}{suffix}"
            if other.name.endswith(_KEPT):
                hint += "; đó là bảng trước khi chuyển sang Excel, chưa có những gì sửa sau đó"
            return Likely(other, hint)
    return None


def _is_called(name: str, stem: str) -> bool:
    """Whether a file of that name is `stem` as somebody else spells it, or a copy of that."""
    return _spelt(stem) in {_spelt(name), _spelt(_COPY.sub("", bo_dau(name)))}


def _spelt(stem: str) -> str:
    return "".join(char for char in bo_dau(stem) if char.isalnum())
