"""Rewrite docs/quy-tac.md from the registries: python -m tests.rules.quy_tac.

Clause → code → rule → severity → the file that holds its cases.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from docgen.checks.check import Check
from docgen.checks.fault import Ruling
from docgen.checks.manual import manual_of
from docgen.checks.verdict import rulings_of
from docgen.mending import can_mend
from docgen.standards import KHOA, theo_khoa
from docgen.standards.base import Lead, Standard
from docgen.vietnamese import hieu_la_ma

TARGET = Path(__file__).parents[2] / "docs" / "quy-tac.md"

_DECLARED = "tests/rules/test_declared.py"
_LEADS = "tests/rules/test_leads.py"
_SEVERITIES = {"error": "lỗi", "warning": "cảnh báo"}
_TOKEN = re.compile(r"[IVX]+(?![^\W\d_])|\d+|\w")
_HEAD = """\
# Quy tắc thể thức mà docgen kiểm tra

Bảng này sinh từ khai báo của các quy định và danh sách phép kiểm tra, bằng `make quy-tac`
(`python -m tests.rules.quy_tac`); đừng sửa bằng tay. **Lỗi** là điều lời văn của quy định không
cho; **cảnh báo** là điều chỉ thấy ở mẫu, hoặc thói quen của văn phòng. **Tự sửa**: docgen sửa được
trong bản sao, ở những chỗ chắc chắn. Ví dụ đúng và sai của từng mã: `docgen explain KT003`.
"""


def document() -> str:
    """The whole document."""
    return "\n".join((_HEAD, *(_section(theo_khoa(key)) for key in KHOA)))


def _section(standard: Standard) -> str:
    rules = sorted(rulings_of(standard), key=lambda rule: (_in_law_order(rule.clause), rule.code))
    lines = (
        f"## {standard.name}",
        "",
        f"{len(rules)} quy tắc.",
        "",
        "| Điều khoản | Mã | Quy tắc | Mức độ | Tự sửa | Phép thử |",
        "|---|---|---|---|---|---|",
        *(f"| {' | '.join(_row(rule, standard))} |" for rule in rules),
        "",
    )
    return "\n".join(lines)


def _row(rule: Ruling, standard: Standard) -> Iterator[str]:
    yield rule.clause
    yield rule.code
    yield manual_of(rule, standard).rule.rstrip(".").replace("|", "\\|")
    yield _SEVERITIES[rule.severity]
    yield "được" if can_mend(rule) else "–"
    yield f"`{cases_of(rule)}`"


def cases_of(rule: Ruling) -> str:
    """The file with the cases of a rule."""
    match rule:
        case Check():
            return f"tests/rules/{rule.code}.yaml"
        case Lead():
            return _LEADS
    return _DECLARED


def _in_law_order(clause: str) -> tuple[tuple[int, str], ...]:
    """Roman and Arabic numbers by their value, letters by themselves; practice comes last."""
    if not any(character.isdigit() or character in "IVX" for character in clause):
        return ((10**6, clause),)
    return tuple(_value(token) for token in _TOKEN.findall(clause))


def _value(token: str) -> tuple[int, str]:
    if token.isdigit():
        return (int(token), "")
    return (hieu_la_ma(token), "") if token.isupper() and set(token) <= set("IVX") else (0, token)


if __name__ == "__main__":
    TARGET.write_text(document(), encoding="utf-8", newline="\n")
