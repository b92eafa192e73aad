"""What docgen wrote where, and what it may write over. Row 0.

An output belongs to whoever changed it last: docgen replaces only what is byte for byte what it
last wrote there (`OutputRecord`), or keeps the other one beside it when told to.
"""

from __future__ import annotations

import json
import os
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from docgen import __version__
from docgen.errors import DocgenError
from docgen.files import (
    cannot_write,
    clear_leftovers,
    keep_beside,
    locked,
    open_in,
    sha256,
    write_whole,
)
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_NO_ORIGINS: Mapping[Path, Origin] = MappingProxyType({})


class OverEdits(Enum):
    """What to do where a target is not what docgen last wrote there."""

    REFUSE = "refuse"
    KEEP_BESIDE = "keep beside"  # --force


class Written(NamedTuple):
    """A target after `write_outputs`. `kept` is where the edited one now is, if there was one."""

    path: Path
    changed: bool
    kept: Path | None = None


class _Entry(NamedTuple):
    """The hash of what docgen wrote; `replaces` only while a write is under way.

    The rest is what `Origin` says of it, `made_from` the hash of the paper a PDF was printed from.
    """

    sha256: str
    docgen: str
    replaces: str | None = None
    made_from: str | None = None
    lines: tuple[str, ...] = ()
    nam: int | None = None
    workspace: str | None = None


class Origin(NamedTuple):
    """Where an output comes from, for the record.

    `source` is what a PDF was printed from, `lines` a mark for each line of a paper's text, `nam`
    the year of the data; None for what is of no year. `workspace` is the path from the record to
    the workspace that wrote, where the record is not its own.
    """

    source: bytes | None = None
    lines: tuple[str, ...] = ()
    nam: int | None = None
    workspace: str | None = None


_NO_ORIGIN = Origin()


def _read(values: dict[str, Any]) -> _Entry:
    """An entry as JSON has it."""
    return _Entry(**{**values, "lines": tuple(values.get("lines", ()))})


class OutputRecord(NamedTuple):
    """What docgen wrote where: `out/.docgen.json`, by path relative to its folder."""

    path: Path
    entries: Mapping[str, _Entry]

    @classmethod
    def load(cls, path: Path) -> OutputRecord:
        """The record at `path`; where missing or damaged, empty: all outputs count as edited."""
        try:
            entries = json.loads(path.read_text(encoding="utf-8"))
            return cls(path, {key: _read(values) for key, values in entries.items()})
        except (FileNotFoundError, ValueError, AttributeError, TypeError):
            return cls(path, {})
        except OSError as error:
            raise cannot_write(path.as_posix(), error) from error

    def knows(self, target: Path, data: bytes) -> bool:
        """Whether `data` is byte for byte what docgen last wrote at `target`."""
        entry = self.entries.get(self._key(target))
        return entry is not None and sha256(data) in (entry.sha256, entry.replaces)

    def made_from(self, target: Path) -> str | None:
        """The hash of what docgen printed `target` from; None where someone else made it."""
        entry = self.entries.get(self._key(target))
        if entry is None or not self.knows(target, target.read_bytes()):
            return None
        return entry.made_from

    def origin_of(self, target: Path) -> Origin:
        """The year and the workspace of what docgen last wrote at `target`, where known."""
        entry = self.entries.get(self._key(target))
        return Origin(nam=entry.nam, workspace=entry.workspace) if entry else _NO_ORIGIN

    def lines_of(self, target: Path) -> tuple[str, ...]:
        """The marks of the text docgen last wrote at `target`; none where it kept none."""
        entry = self.entries.get(self._key(target))
        return () if entry is None else entry.lines

    def with_entry(
        self, target: Path, data: bytes, origin: Origin, replaces: bytes | None = None
    ) -> OutputRecord:
        """The record with `data` of that origin at `target`; for now it knows `replaces` too."""
        old = None if replaces is None else sha256(replaces)
        made_from = None if origin.source is None else sha256(origin.source)
        about = (origin.lines, origin.nam, origin.workspace)
        entry = _Entry(sha256(data), __version__, old, made_from, *about)
        return self._replace(entries={**self.entries, self._key(target): entry})

    def save(self, name: str) -> None:
        """Write the record whole; a failure is said of `name`, the paper it is written for."""
        entries = {
            key: {"sha256": entry.sha256, "docgen": entry.docgen}
            | ({"replaces": entry.replaces} if entry.replaces else {})
            | ({"made_from": entry.made_from} if entry.made_from else {})
            | ({"lines": entry.lines} if entry.lines else {})
            | ({"nam": entry.nam} if entry.nam else {})
            | ({"workspace": entry.workspace} if entry.workspace else {})
            for key, entry in sorted(self.entries.items())
        }
        # Escaped to ASCII: a path may hold what UTF-8 cannot.
        text = json.dumps(entries, indent=1) + "\n"
        write_whole(self.path, text.encode("utf-8"), name)

    def _key(self, target: Path) -> str:
        """Relative, so that a workspace may move; absolute only from another Windows drive."""
        try:
            return Path(os.path.relpath(target, self.path.parent)).as_posix()
        except ValueError:
            return target.absolute().as_posix()


def write_outputs(
    record_path: Path,
    contents: Mapping[Path, bytes],
    over_edits: OverEdits,
    names: Mapping[Path, str],
    origins: Mapping[Path, Origin] = _NO_ORIGINS,
) -> tuple[Written, ...]:
    """Write papers whole, unless someone has edited what stands there; two docgen take turns.

    The record remembers their `origins`.
    Raises `DocgenError` (exit 1) for a target that is edited or of another year or workspace under
    `OverEdits.REFUSE`, `EnvironmentLacks` for one open in Word or a folder that takes no file. All
    are looked at before the first is written: one that is refused leaves the others as they were.
    """
    with locked(record_path.with_name(".docgen.lock")):
        record = OutputRecord.load(record_path)
        targets = [
            _Target(path, data, names.get(path, path.as_posix()), record, origins.get(path))
            for path, data in contents.items()
        ]
        for target in targets:
            target.refuse(over_edits)
        return tuple(target.write(record_path) for target in targets)


def put_on_record(record_path: Path, targets: Iterable[Path]) -> None:
    """Remember these files as docgen's own, as they stand."""
    with locked(record_path.with_name(".docgen.lock")):
        record = OutputRecord.load(record_path)
        for target in targets:
            record = record.with_entry(target, target.read_bytes(), _NO_ORIGIN)
        record.save(record_path.parent.name)


class _Target:
    """One file about to be written, and what stands in its place."""

    def __init__(
        self, path: Path, data: bytes, name: str, record: OutputRecord, origin: Origin | None
    ) -> None:
        self.path, self.data, self.name, self.origin = path, data, name, origin or _NO_ORIGIN
        self.old = _bytes_of(path, name)
        self.edited = self.old is not None and not record.knows(path, self.old)
        self.others = None if self.old is None else _whose(record, path, self.origin)

    def refuse(self, over_edits: OverEdits) -> None:
        if self.old == self.data:
            return
        _refuse_if_open(self.path, self.name)
        if over_edits is not OverEdits.REFUSE:
            return
        if self.others:
            raise DocgenError(
                f"{self.name}: đang là văn bản của {self.others}, không ghi đè",
                "chọn thư mục khác cho --out, hoặc thêm --force để ghi bản mới; bản đang có được "
                "giữ lại bên cạnh",
            )
        if self.edited:
            raise DocgenError(
                f"{self.name}: không phải bản docgen ghi lần cuối (đã sửa bằng tay?), không ghi đè",
                "thêm --force để ghi bản mới; bản đang có được giữ lại bên cạnh",
            )

    def write(self, record_path: Path) -> Written:
        record = OutputRecord.load(record_path)
        known = record.with_entry(self.path, self.data, self.origin)
        if self.old == self.data:
            if known != record:
                known.save(self.name)
            return Written(self.path, changed=False)
        kept = None
        if self.old is not None and (self.edited or self.others):
            kept = keep_beside(self.path, self.old)
        clear_leftovers(self.path)
        clear_leftovers(record_path)
        # Both states are on record before the file changes: whenever killed, docgen knows its own.
        replacing = None if kept else self.old
        record.with_entry(self.path, self.data, self.origin, replacing).save(self.name)
        write_whole(self.path, self.data, self.name)
        if replacing is not None:
            known.save(self.name)
        return Written(self.path, changed=True, kept=kept)


def _whose(record: OutputRecord, target: Path, origin: Origin) -> str | None:
    """Of which other year or workspace the file there is, if so."""
    there = record.origin_of(target)
    if there.nam and origin.nam not in {None, there.nam}:
        return f"năm {there.nam}"
    if there.workspace and origin.workspace not in {None, there.workspace}:
        where = os.path.normpath(record.path.parent / there.workspace)
        return f"thư mục làm việc khác ({Path(where).as_posix()})"
    return None


def _bytes_of(target: Path, name: str) -> bytes | None:
    try:
        return target.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        if isinstance(error, PermissionError) and target.is_file():
            raise open_in(name, "Word") from error
        raise cannot_write(name, error) from error


def _refuse_if_open(target: Path, name: str) -> None:
    """Word puts ~$ before a short name or over the first letters of a long one."""
    for owner_file in (target.with_name(f"~${target.name[cut:]}") for cut in range(3)):
        if owner_file.exists():
            raise open_in(name, "Word", owner_file)
    owner_file = target.with_name(f".~lock.{target.name}#")
    if owner_file.exists():
        raise open_in(name, "LibreOffice", owner_file)
