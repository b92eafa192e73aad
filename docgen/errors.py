"""The one exception root and the exit code of each kind of failure.

Row 0. Bad input is collected as findings (values) and raised once, as `BadData`; everything else
that a user can mend is one of the classes below. A bug is none of them and keeps its traceback.
"""

from __future__ import annotations

import errno
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.findings import Finding


class DocgenError(Exception):
    """Something the user can mend. `message` and `hint` are Vietnamese, one sentence each."""

    exit_code = 1

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class BadData(DocgenError):
    """The faults found in what the user typed, all of them at once.

    Exit 1, 4 where a file among those could not be read, `exit_code` where that is more.
    """

    def __init__(self, findings: tuple[Finding, ...], exit_code: int = 1) -> None:
        super().__init__(f"{len(findings)} lỗi dữ liệu")
        self.findings = findings
        self.exit_code = max(exit_code, *(finding.exit_code for finding in findings), 1)


class WrongUsage(DocgenError):
    """The command line asks for something that makes no sense. Exit 2."""

    exit_code = 2


class EnvironmentLacks(DocgenError):
    """The machine lacks something: LibreOffice, room on the disk, the right to write. Exit 3."""

    exit_code = 3


class Unreadable(DocgenError):
    """A file that could not be read or judged. Exit 4."""

    exit_code = 4


_REASONS: Mapping[int, str] = MappingProxyType(
    {
        errno.ENOENT: "không có đường dẫn này",
        errno.EACCES: "không đủ quyền",
        errno.EPERM: "không đủ quyền",
        errno.EROFS: "ổ đĩa chỉ cho đọc",
        errno.ENOSPC: "ổ đĩa đã đầy",
        errno.EEXIST: "đã có một tệp hoặc thư mục cùng tên",
        errno.EISDIR: "đây là một thư mục, không phải tệp",
        errno.ENOTDIR: "có một tệp đứng ở chỗ phải là thư mục",
        errno.ELOOP: "liên kết trỏ vòng về chính nó",
        errno.ENAMETOOLONG: "tên hoặc đường dẫn quá dài",
        errno.EINVAL: "tên có ký tự không dùng được",
        errno.EIO: "ổ đĩa hoặc kết nối mạng bị lỗi",
    }
)


def reason(error: OSError) -> str:
    """Why the machine refused a file, in a few Vietnamese words; its own where none are known."""
    return _REASONS.get(error.errno or 0) or f"máy báo: {error.strerror or error}"
