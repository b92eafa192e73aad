"""A paper's number and symbol, joined and taken apart."""

from __future__ import annotations

from docgen.patterns import regex

_JOINT = regex(r"[/-]")


def ghep_so_ky_hieu(so: str, ky_hieu: str) -> str:
    """Number and symbol as one: "15/KH-STP", and "05-KH/CĐ" where the symbol has its own stroke.

    A symbol of the state's papers has none (NĐ 30, PL I, Phần I, Mục II.3.c); one of the Đoàn's
    has it between type and body, and a hyphen before it (HD 29, Mục III.3.2), but that of a
    congress ("05/ĐH", Mục III.3.4), which is written as the state's are. `so` may be a blank.
    """
    return f"{so}-{ky_hieu}" if "/" in ky_hieu else f"{so}/{ky_hieu}"


def tach_ky_hieu(so_ky_hieu: str) -> str:
    """The symbol of what `ghep_so_ky_hieu` joined: "Số: 05-KH/CĐ" → "KH/CĐ"; "" without any."""
    _, *rest = _JOINT.split(so_ky_hieu, maxsplit=1)
    return "".join(rest)
