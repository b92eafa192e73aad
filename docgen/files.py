"""Files written whole or not at all, and a folder locked while it is written to. Row 0."""

from __future__ import annotations

import errno
import glob
import hashlib
import os
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from docgen.errors import EnvironmentLacks, reason

if TYPE_CHECKING:
    from collections.abc import Iterator

if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _try_lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


TEMPORARY = ".docgen-tmp"
_LOCK_PAUSE = 0.05  # seconds between two tries


def sha256(data: bytes) -> str:
    """The hash of `data` in hex."""
    return hashlib.sha256(data).hexdigest()


def write_whole(path: Path, data: bytes, name: str | None = None) -> None:
    """Write `data` to `path`, its folder made if missing; on any failure the old file stays.

    Raises `EnvironmentLacks`, which calls the file `name` (else by its path).
    """
    name = name or path.as_posix()
    temporary = path.with_name(f".{path.name}.{os.urandom(4).hex()}{TEMPORARY}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        with suppress(OSError):  # the first failure is the one to tell
            temporary.unlink(missing_ok=True)
        raise cannot_write(name, error) from error
    try:
        os.replace(temporary, path)  # noqa: PTH105 -- one name for the tests to stop at
    except OSError as error:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        if isinstance(error, PermissionError) and path.is_file():
            raise open_in(name, "Word") from error
        raise cannot_write(name, error) from error


def cannot_write(name: str, error: OSError) -> EnvironmentLacks:
    """What to tell of a file or folder `name` that could not be written."""
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return EnvironmentLacks(
            f"{name}: không có quyền ghi vào thư mục này",
            "bỏ thuộc tính chỉ đọc của thư mục, hoặc chọn thư mục khác ghi được",
        )
    if error.errno == errno.ENOSPC:
        return EnvironmentLacks(
            f"{name}: ổ đĩa đã đầy, chưa ghi được; tệp đang có (nếu có) còn nguyên",
            "xóa bớt tệp trên ổ đĩa rồi chạy lại",
        )
    if isinstance(error, IsADirectoryError):
        return EnvironmentLacks(
            f"{name}: đang có một thư mục mang tên này, không ghi được tệp",
            "đổi tên hoặc dời thư mục đó",
        )
    if isinstance(error, (FileExistsError, NotADirectoryError)):
        return EnvironmentLacks(
            f"{name}: không tạo được thư mục, vì đang có một tệp mang tên đó trên đường dẫn",
            "đổi tên hoặc dời tệp đó",
        )
    return EnvironmentLacks(
        f"{name}: không ghi được ({reason(error)})", "kiểm tra lại đường dẫn và ổ đĩa"
    )


def open_in(name: str, program: str, owner_file: Path | None = None) -> EnvironmentLacks:
    """What to raise for the file so named that a program holds open; `owner_file` says it does."""
    hint = f"đóng tệp trong {program} rồi chạy lại"
    if owner_file:
        hint += f"; nếu {program} không mở tệp này, xóa {owner_file.name} còn sót lại bên cạnh"
    return EnvironmentLacks(f"{name}: đang mở trong {program}, chưa ghi", hint)


@contextmanager
def locked(path: Path, patience: float = 10.0) -> Iterator[None]:
    """Hold the operating system's lock on the file `path`, made if missing and left there.

    Released when the process ends, however it ends. Raises `EnvironmentLacks` after `patience`
    seconds of waiting for another process.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("ab")
    except OSError as error:
        # The lock itself is nobody's file: it is the folder that takes none.
        at_fault = path if path.is_dir() else path.parent
        raise cannot_write(at_fault.as_posix(), error) from error
    with file:  # closing it gives the lock back
        deadline = time.monotonic() + patience
        while True:
            try:
                _try_lock(file.fileno())
                break
            except OSError as error:
                if time.monotonic() > deadline:
                    raise EnvironmentLacks(
                        f"{path.parent.as_posix()}: một lệnh docgen khác đang ghi vào thư mục này",
                        "đợi lệnh kia xong rồi chạy lại",
                    ) from error
                time.sleep(_LOCK_PAUSE)
        yield


def keep_beside(target: Path, old: bytes) -> Path:
    """Copy the edited one to the first free `<name>.ban-cu-<n>`, or find it already there."""
    number = 1
    while True:
        beside = target.with_name(f"{target.stem}.ban-cu-{number}{target.suffix}")
        if not beside.exists():
            write_whole(beside, old)
            return beside
        if beside.is_file() and beside.read_bytes() == old:
            return beside
        number += 1


def clear_leftovers(path: Path) -> None:
    """Delete what a docgen that was killed left of `path` half written."""
    for leftover in path.parent.glob(f".{glob.escape(path.name)}.*{TEMPORARY}"):
        with suppress(OSError):  # in nobody's way
            leftover.unlink()
