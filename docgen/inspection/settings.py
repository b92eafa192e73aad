"""docgen.toml: what an office has decided about judging, with its reasons.

[check]
ignore = [{ code = "KT841", reason = "địa danh dài, đã thống nhất để hai dòng" }]
"""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any

from docgen.checks.every_rule import hint_for_unknown
from docgen.errors import BadData, Unreadable, WrongUsage, reason
from docgen.findings import Finding, Location, Severity
from docgen.inspection.codes import Code
from docgen.inspection.result import Ignored
from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

NAME = "docgen.toml"

_EXAMPLE = "KT841"
_SHAPE = f'viết: ignore = [{{ code = "{_EXAMPLE}", reason = "lý do" }}]'
_AT_LINE = regex(r"\(at line (\d+), column (\d+)\)")
_AT_END = "(at end of document)"


def read_settings(path: Path, shown: str, known: Collection[str]) -> tuple[Ignored, ...]:
    """The codes the office ignores; none where there is no such file.

    `known` has every code there is. Raises BadData with every fault, Unreadable.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return ()
    except UnicodeDecodeError as error:
        hint = "lưu lại bằng mã UTF-8"
        raise Unreadable(f"{shown}: không phải tệp chữ UTF-8", hint) from error
    except OSError as error:
        raise Unreadable(f"{shown}: {reason(error)}", "xem lại quyền mở tệp") from error
    reader = _Reader(text, shown, known)
    ignored = tuple(reader.read())
    if reader.faults:
        raise BadData(tuple(reader.faults), WrongUsage.exit_code)
    return ignored


class _Reader:
    """The text of a docgen.toml and the faults found in it."""

    def __init__(self, text: str, shown: str, known: Collection[str]) -> None:
        self._lines = text.splitlines()
        self._text = text
        self._shown = shown
        self._known = known
        self._seen: set[str] = set()
        self.faults: list[Finding] = []

    def read(self) -> Iterator[Ignored]:
        try:
            typed = tomllib.loads(self._text)
        except tomllib.TOMLDecodeError as error:
            self._syntax(str(error))
            return
        self._only(typed, {"check"}, "")
        check = typed.get("check", {})
        if not isinstance(check, dict):
            self._fault(Code.TOML_SHAPE, "check không phải là một bảng", "check", "viết: [check]")
            return
        self._only(check, {"ignore"}, "check.")
        entries = check.get("ignore", [])
        if not isinstance(entries, list):
            self._fault(Code.TOML_SHAPE, "ignore không phải là một danh sách", "ignore", _SHAPE)
            return
        for number, entry in enumerate(entries, 1):
            yield from self._entry(number, entry)

    def _entry(self, number: int, entry: Any) -> Iterator[Ignored]:
        if isinstance(entry, str) and entry.upper() in self._known:
            message = f"Mục thứ {number} của ignore chỉ có mã, không có lý do"
            self._fault(Code.TOML_SHAPE, message, entry, _SHAPE.replace(_EXAMPLE, entry.upper()))
            return
        if not isinstance(entry, dict) or not isinstance(entry.get("code"), str):
            message = f"Mục thứ {number} của ignore không có mã lỗi"
            self._fault(Code.TOML_SHAPE, message, "ignore", _SHAPE)
            return
        typed, why = entry["code"], entry.get("reason")
        code = typed.upper()  # as `docgen explain` takes it
        self._only(entry, {"code", "reason"}, "")
        if code not in self._known:
            hint = hint_for_unknown(code, self._known)
            self._fault(Code.TOML_CODE, f"Không có mã {typed}", typed, hint)
        elif code in self._seen:
            self._fault(Code.TOML_TWICE, f"Mã {code} ghi hai lần", typed, "bỏ một mục", nth=1)
        elif not isinstance(why, str) or not why.strip():
            message, hint = f"Bỏ qua {code} mà không nói lý do", f'thêm reason = "…" sau {code}'
            self._fault(Code.TOML_REASON, message, typed, hint)
        else:
            self._seen.add(code)
            yield Ignored(code, why.strip())

    def _only(self, table: Mapping[str, Any], keys: set[str], prefix: str) -> None:
        for key in table.keys() - keys:
            known = ", ".join(sorted(f"{prefix}{k}" for k in keys))
            message, hint = f"Khóa {prefix}{key} không dùng được", f"các khóa dùng được: {known}"
            self._fault(Code.TOML_KEY, message, key, hint)

    def _syntax(self, said: str) -> None:
        found = _AT_LINE.search(said)
        line = int(found[1]) if found else len(self._lines)
        excerpt = self._lines[line - 1].strip() if 0 < line <= len(self._lines) else None
        message = f"Không đúng cú pháp TOML, ở cột {found[2]}" if found else "Tệp viết dở"
        where = Location(self._shown, line or None, excerpt=excerpt)
        self.faults.append(Finding(Code.TOML_SYNTAX, Severity.ERROR, message, where, hint=_SHAPE))

    def _fault(self, code: Code, message: str, word: str, hint: str, nth: int = 0) -> None:
        """A fault at the line where the word stands: TOML's reader keeps no lines."""
        holds = regex(rf"(?i)(?<![\w-]){re.escape(word)}(?![\w-])")
        lines = [n for n, text in enumerate(self._lines, 1) if holds.search(text)] or [1]
        line = lines[min(nth, len(lines) - 1)]
        excerpt = self._lines[line - 1].strip() if self._lines else None
        where = Location(self._shown, line, excerpt=excerpt)
        self.faults.append(Finding(code, Severity.ERROR, message, where, hint=hint))
