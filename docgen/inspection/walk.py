"""Which files are meant by what was typed on the command line."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from docgen.errors import reason
from docgen.findings import Finding, Location, Severity
from docgen.inspection.codes import Code
from docgen.inspection.one import File
from docgen.inspection.result import not_judged
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from docgen.inspection.result import Inspected

# What papers are written in; those docgen does not read are named, not counted.
_PAPERS = frozenset({".docx", ".doc", ".docm"})
_OWNER_FILE = "~$"  # Word's, beside a document it holds open
_LOCKS, _HIDDEN, _LINKS = "tệp khóa ~$ của Word", "thư mục ẩn", "liên kết tới thư mục"
_NO_SUFFIX = "tệp không có đuôi"


class Walk(NamedTuple):
    """The files to judge, each once, in the order named, those of a folder by name.

    `skipped` counts what stands in folders and is no paper of Word's, by kind; `closed` are
    folders that could not be looked into.
    """

    files: tuple[File, ...]
    skipped: Mapping[str, int]
    closed: tuple[Inspected, ...] = ()


def files_of(asked: Iterable[Path]) -> Walk:
    """The files named, whatever they are, and every paper of Word's in the folders named."""
    seen: dict[str, File] = {}
    skipped: Counter[str] = Counter()
    closed: list[Inspected] = []
    for path in asked:
        if not path.is_dir():
            _add(seen, path)
            continue
        for folder, folders, names in os.walk(path, onerror=lambda e: closed.append(_closed(e))):
            here = Path(folder)
            folders[:] = sorted(_entered(here, folders, skipped))
            for name in sorted(names):
                if (kind := _other_kind(name)) is None:
                    _add(seen, here / name)
                else:
                    skipped[kind] += 1
    return Walk(tuple(seen.values()), skipped, tuple(closed))


def _add(seen: dict[str, File], path: Path) -> None:
    seen.setdefault(os.path.realpath(path), File(path, path.as_posix()))


def _entered(here: Path, folders: Sequence[str], skipped: Counter[str]) -> list[str]:
    """The folders to go into: a link may lead back to where it stands."""
    entered = []
    for name in folders:
        if name.startswith("."):
            skipped[_HIDDEN] += 1
        elif (here / name).is_symlink():
            skipped[_LINKS] += 1
        else:
            entered.append(name)
    return entered


def _other_kind(name: str) -> str | None:
    """What a file is that is not judged; None for one that is."""
    if name.startswith(_OWNER_FILE):
        return _LOCKS
    suffix = Path(name).suffix.lower()
    return None if suffix in _PAPERS else suffix or _NO_SUFFIX


def _closed(error: OSError) -> Inspected:
    shown = Path(error.filename).as_posix()
    message = f"thư mục không mở được: {reason(error)}"
    return not_judged(shown, Finding(Code.UNREADABLE, Severity.ERROR, message, Location(shown)))
