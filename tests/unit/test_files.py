from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from docgen.errors import EnvironmentLacks
from docgen.files import locked, write_whole

OLD, NEW = b"old" * 1000, b"new" * 2000


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "out" / "2022" / "ke-hoach.docx"


def _names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


def test_a_file_is_written_and_its_folder_made(target: Path) -> None:
    write_whole(target, NEW)
    assert target.read_bytes() == NEW
    assert _names(target.parent) == ["ke-hoach.docx"]


FAILURES = [
    pytest.param("fsync", OSError(errno.ENOSPC, "No space left"), "ổ đĩa đã đầy", id="full disk"),
    pytest.param(
        "replace", PermissionError(errno.EACCES, "Access denied"), "đang mở trong Word", id="open"
    ),
    pytest.param("fsync", PermissionError(errno.EACCES, "x"), "không có quyền ghi", id="read-only"),
    pytest.param("fsync", OSError(errno.EROFS, "x"), "không có quyền ghi", id="read-only disk"),
    pytest.param(
        "fsync", OSError(errno.EIO, "I/O error"), r"không ghi được \(ổ đĩa hoặc kết nối", id="other"
    ),
]


@pytest.mark.parametrize(("call", "error", "message"), FAILURES)
def test_a_failure_leaves_the_old_file_and_nothing_else(
    target: Path, monkeypatch: pytest.MonkeyPatch, call: str, error: OSError, message: str
) -> None:
    write_whole(target, OLD)

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(os, call, fail)
    with pytest.raises(EnvironmentLacks, match=f"^out/ke-hoach.docx: .*{message}") as raised:
        write_whole(target, NEW, "out/ke-hoach.docx")
    assert raised.value.exit_code == 3
    assert target.read_bytes() == OLD
    assert _names(target.parent) == ["ke-hoach.docx"]


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="quản trị viên ghi được mọi thư mục"
)
def test_a_folder_that_may_not_be_written(target: Path) -> None:
    write_whole(target, OLD)
    target.parent.chmod(0o555)
    try:
        with pytest.raises(EnvironmentLacks, match="không có quyền ghi"):
            write_whole(target, NEW)
    finally:
        target.parent.chmod(0o755)


def test_a_file_in_the_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"")
    with pytest.raises(EnvironmentLacks, match="đang có một tệp mang tên đó"):
        write_whole(tmp_path / "out" / "2022" / "ke-hoach.docx", NEW)


def test_a_lock_held_elsewhere_is_waited_for_then_said(tmp_path: Path) -> None:
    lock = tmp_path / "out" / ".docgen.lock"
    said = pytest.raises(EnvironmentLacks, match="một lệnh docgen khác")
    with locked(lock), said, locked(lock, 0.1):
        pass
    with locked(lock, 0.1):
        pass


def test_a_folder_that_takes_no_file_is_named_and_not_its_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = tmp_path / ".docgen.lock"
    lock.touch()

    def refuse(*_: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(EnvironmentLacks) as refused, locked(lock):
        pass
    assert refused.value.message.startswith(f"{tmp_path.as_posix()}: ")
