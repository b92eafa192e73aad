"""DOCX → PDF by LibreOffice, headless, with a profile of its own. Row 4."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from docgen.errors import EnvironmentLacks, reason
from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_GIAY = 180  # seconds one conversion may take; a cold start on a slow office machine takes 30
_GIAY_THEM = 30  # seconds for each further paper of the same start
_MAC = Path("/Applications/LibreOffice.app/Contents/MacOS/soffice")
_AGAIN = "rồi chạy lại với --pdf"
_PAGE = regex(rb"/Type\s*/Page\b(?!s)")


def find_soffice() -> Path | None:
    """LibreOffice's program: DOCGEN_SOFFICE, the PATH, or the usual folder; None if absent."""
    named = os.environ.get("DOCGEN_SOFFICE")
    if named:
        return Path(named)
    found = shutil.which("soffice") or shutil.which("libreoffice")
    if found:
        return Path(found)
    return next((path for path in _usual_places() if path.is_file()), None)


def _usual_places() -> tuple[Path, ...]:
    if sys.platform == "win32":
        roots = (os.environ.get("PROGRAMFILES"), os.environ.get("PROGRAMFILES(X86)"))
        return tuple(Path(r) / "LibreOffice" / "program" / "soffice.exe" for r in roots if r)
    return (_MAC,)


def to_pdfs(papers: Mapping[str, bytes]) -> dict[str, bytes]:
    """The printed pages of each paper, by name ("ke-hoach.docx"); LibreOffice starts once.

    Raises EnvironmentLacks when LibreOffice is missing, takes too long or prints nothing.
    """
    name = ", ".join(papers)
    soffice = find_soffice()
    if soffice is None:
        raise EnvironmentLacks(
            "Không tìm thấy LibreOffice để tạo PDF",
            "cài LibreOffice (libreoffice.org; trên Debian, Ubuntu: sudo apt install "
            f"libreoffice-writer) {_AGAIN}, hoặc mở bản Word rồi chọn Save As, PDF",
        )
    try:
        with tempfile.TemporaryDirectory(prefix="docgen-") as folder:
            work = Path(folder)
            sources = [work / f"{number}.docx" for number in range(len(papers))]
            for source, docx in zip(sources, papers.values(), strict=True):
                source.write_bytes(docx)
            _convert(soffice, sources, work, name)
            printed = (source.with_suffix(".pdf").read_bytes() for source in sources)
            return dict(zip(papers, printed, strict=True))
    except FileNotFoundError as error:
        raise EnvironmentLacks(
            f"LibreOffice chạy xong mà không tạo ra PDF của {name}",
            f"đóng LibreOffice nếu đang mở {_AGAIN}",
        ) from error
    except OSError as error:
        raise EnvironmentLacks(
            f"Không ghi được tệp tạm để in {name} ({reason(error)})",
            f"xem lại chỗ trống của ổ đĩa và thư mục tạm {_AGAIN}",
        ) from error


def _convert(soffice: Path, sources: Sequence[Path], work: Path, name: str) -> None:
    # A profile of its own: a LibreOffice that the user has open would otherwise take the job
    # and print nothing.
    profile = (work / "profile").as_uri()
    command = [str(soffice), f"-env:UserInstallation={profile}", "--headless", "--norestore"]
    command += ["--convert-to", "pdf:writer_pdf_Export", "--outdir", str(work), *map(str, sources)]
    seconds = _GIAY + _GIAY_THEM * (len(sources) - 1)
    try:
        subprocess.run(command, capture_output=True, timeout=seconds, check=True)  # noqa: S603 -- the program is LibreOffice, its arguments are ours
    except OSError as error:
        raise EnvironmentLacks(
            f"Không chạy được LibreOffice ở {soffice.as_posix()} ({reason(error)})",
            f"xem lại biến DOCGEN_SOFFICE hoặc cài lại LibreOffice {_AGAIN}",
        ) from error
    except subprocess.TimeoutExpired as error:
        raise EnvironmentLacks(
            f"LibreOffice chưa in xong {name} sau {seconds} giây",
            f"đóng bớt chương trình {_AGAIN}",
        ) from error
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode("utf-8", "replace").strip().splitlines()
        raise EnvironmentLacks(
            f"LibreOffice báo lỗi khi in {name}: {said[-1] if said else f'mã {error.returncode}'}",
            "mở thử tệp .docx trong LibreOffice xem có báo gì",
        ) from error


def page_count(pdf: bytes) -> int:
    """How many pages LibreOffice printed (it writes page objects uncompressed)."""
    return len(_PAGE.findall(pdf))
