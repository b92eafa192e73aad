"""A file's bytes → its text, in whatever encoding a Vietnamese office saved it."""

from __future__ import annotations

import codecs
import stat
import unicodedata
from typing import TYPE_CHECKING

from docgen.errors import reason
from docgen.loading.codes import Code
from docgen.loading.missing import report_missing
from docgen.patterns import regex
from docgen.typeface import without_glyph
from docgen.vietnamese import (
    CHU_KHONG_VIET,
    chuan_nfc,
    ky_tu_dieu_khien,
    la_bang_ma_cu,
)

if TYPE_CHECKING:
    from pathlib import Path

    from docgen.loading.report import Report

LARGEST = 5 * 1024 * 1024
"""Bytes. A year's plan is some tens of kilobytes; more is not a plan."""

_NAMED = 3
"""So many odd characters of a file are named."""

_AS_UTF8 = "“CSV UTF-8 (Comma delimited)”"
# A mark of question inside a word; in an address it stands among other signs.
_LOST = regex(r"(?<![^\s;,\"(])[^\W\d_]+(?:\?[^\W\d_]+)+\??(?![^\s;,.:)\"])")
_ENOUGH_LOST = 3  # so many words of a file are no slip of the finger
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_bytes(path: Path, report: Report) -> bytes | None:
    """The file's bytes; None with the fault in `report` where it cannot be had."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            kind = "thư mục" if stat.S_ISDIR(status.st_mode) else "thiết bị hoặc đường ống"
            report.error(
                Code.UNREADABLE_FILE,
                f"Đây là {kind}, không phải tệp",
                hint="chép tệp dữ liệu thật vào chỗ này",
            )
            return None
        size = status.st_size
        if size > LARGEST:
            report.error(
                Code.TOO_BIG,
                f"Tệp lớn {size / 1024 / 1024:.1f} MB, quá {LARGEST // 1024 // 1024} MB".replace(
                    ".", ","
                ),
                hint="kiểm tra lại: có lẽ đây không phải tệp dữ liệu của docgen",
            )
            return None
        return path.read_bytes()
    except FileNotFoundError:
        report_missing(path, report)
    except OSError as error:
        report.error(
            Code.UNREADABLE_FILE,
            f"Không mở được tệp: {reason(error)}",
            hint="kiểm tra quyền đọc tệp; nếu tệp đang mở trong chương trình khác thì đóng lại",
        )
    return None


def read_text(path: Path, report: Report) -> tuple[str, Report] | None:
    """The text of a UTF-8 file (YAML, .md), mended to NFC, and the report that knows its lines."""
    raw = read_bytes(path, report)
    if raw is None:
        return None
    text = _unicode(raw)
    if text is None:
        bad = raw[: _first_bad_byte(raw)].count(b"\n") + 1
        report.error(
            Code.ENCODING,
            f"Tệp không phải UTF-8: không đọc được chữ ở dòng {bad}",
            hint="mở bằng Notepad, chọn Lưu thành (Save As), mục Mã hóa (Encoding) chọn UTF-8",
        )
        return None
    return clean(text, report)


def read_table_text(path: Path, report: Report) -> tuple[str, Report] | None:
    """The text of a CSV: as `read_text`, or in Windows-1258 as Vietnamese Excel saves it."""
    raw = read_bytes(path, report)
    if raw is None:
        return None
    text = _unicode(raw)
    if text is None:
        try:
            # Windows-1258 writes tones as combining marks: NFC is no fault of the typist's here.
            text = unicodedata.normalize("NFC", raw.decode("cp1258"))
        except UnicodeDecodeError:
            report.error(
                Code.ENCODING,
                "Tệp không phải UTF-8, UTF-16, cũng không phải Windows-1258",
                hint=f"trong Excel chọn Lưu thành (Save As), kiểu {_AS_UTF8}",
            )
            return None
    return None if _has_lost_letters(text, report) else clean(text, report)


def _has_lost_letters(text: str, report: Report) -> bool:
    """Whether a program without our letters has written the file, which is said: “Nhi?m v?”."""
    lines = text.splitlines()
    lost = [(n, m[0]) for n, line in enumerate(lines, 1) for m in _LOST.finditer(line)]
    if len(lost) < _ENOUGH_LOST:
        return False
    line, word = lost[0]
    report.with_lines(tuple(lines)).error(
        Code.ENCODING,
        f"Tệp đã mất chữ tiếng Việt, chữ có dấu thành dấu hỏi: “{word}” (và {len(lost) - 1} chữ "
        "nữa)",
        line,
        hint="chữ đã mất không lấy lại được từ tệp này: mở lại bảng gốc trong Excel, chọn Lưu "
        f"thành (Save As), kiểu {_AS_UTF8} hoặc Excel Workbook (.xlsx)",
    )
    return True


def clean(text: str, report: Report) -> tuple[str, Report]:
    """`text` in NFC with `\\n` ends and without control characters, each fault reported."""
    typed = text.replace("\r\n", "\n").replace("\r", "\n")
    report = report.with_lines(tuple(typed.split("\n")))
    composed = chuan_nfc(typed)
    loose = [n for n, line in enumerate(report.lines, 1) if chuan_nfc(line) != line]
    if loose:
        report.warning(
            Code.NOT_NFC,
            f"{len(loose)} dòng gõ bằng Unicode tổ hợp; docgen đã chuyển sang dựng sẵn khi đọc",
            loose[0],
            hint="chọn bảng mã Unicode (dựng sẵn) trong bộ gõ",
        )
    for number, line in enumerate(report.lines, 1):
        composed = without_hidden(line, composed, number, report)
    _report_old_code(composed, report)
    _report_glyphs(composed, report)
    return composed, report


def _report_old_code(text: str, report: Report) -> None:
    """Words of TCVN3 or VNI: once for the file (PL I, Phần I, I.4)."""
    if CHU_KHONG_VIET.isdisjoint(text):
        return
    where = [n for n, line in enumerate(text.split("\n"), 1) if la_bang_ma_cu(line)]
    if where:
        also = f" (và {len(where) - 1} dòng nữa)" if len(where) > 1 else ""
        report.error(
            Code.OLD_CODE_PAGE,
            f"Chữ gõ bằng bảng mã cũ (TCVN3 hoặc VNI), không phải Unicode{also}",
            where[0],
            hint="chép chữ, chuyển mã sang Unicode (UniKey: Ctrl+Shift+F6) rồi dán lại",
        )


def _report_glyphs(text: str, report: Report) -> None:
    """Characters the one lawful font has not: once for the file (PL I, Phần I, I.4)."""
    lacking = without_glyph(text)
    if lacking:
        where = [n for n, line in enumerate(text.split("\n"), 1) if without_glyph(line)]
        named = ", ".join(f"{char} (U+{ord(char):04X})" for char in lacking[:_NAMED])
        more = f" và {len(lacking) - _NAMED} ký tự nữa" if len(lacking) > _NAMED else ""
        also = f" (và {len(where) - 1} dòng nữa)" if len(where) > 1 else ""
        report.warning(
            Code.NO_GLYPH,
            f"Phông Times New Roman không có ký tự {named}{more}{also}",
            where[0],
            hint="bỏ ký tự đó hoặc thay bằng chữ; Word in nó bằng phông khác",
        )


def without_hidden(line: str, text: str, number: int, report: Report) -> str:
    """`text` without the control characters of `line`, which are reported at `number`."""
    hidden = sorted({char for _, char in ky_tu_dieu_khien(line)})
    if not hidden:
        return text
    names = ", ".join(f"U+{ord(char):04X}" for char in hidden)
    report.error(
        Code.CONTROL_CHARACTER,
        f"Có ký tự không in được: {names}",
        number,
        hint="gõ lại dòng này (ký tự lạ thường do chép từ PDF hay chương trình khác)",
    )
    return text.translate({ord(char): None for char in hidden})


def _unicode(raw: bytes) -> str | None:
    encoding = "utf-16" if raw.startswith(_UTF16) else "utf-8-sig"
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return None


def _first_bad_byte(raw: bytes) -> int:
    try:
        raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return error.start
    return 0
