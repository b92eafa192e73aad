"""A Ban Chấp hành named in the papers of a Chi đoàn that says it has none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.patterns import regex

if TYPE_CHECKING:
    from docgen.loading.chi_doan import ReadChiDoan
    from docgen.loading.references import Declared
    from docgen.model.text import VanXuoi

# Of the Chi đoàn alone: the bodies above it have one each.
_OWN = regex(r"(?:ban\s+chấp\s+hành|BCH)\s+(?:chi\s+đoàn|\{\{\s*chi_doan\s*\}\})", re.I)
_FEW = 3  # further lines named


def check_committee(
    declared: Declared, chi_doan: ReadChiDoan | None, prose: VanXuoi | None
) -> None:
    """A warning at the first line that names it, where chi-doan.yaml says there is none."""
    if chi_doan is None or not chi_doan.sound or chi_doan.chi_doan.ban_chap_hanh:
        return
    entries = ((key, getattr(declared.khai, key, ())) for key in ("kinh_gui", "noi_nhan"))
    lines = [
        declared.line(key, k)
        for key, texts in entries
        for k, text in enumerate(texts)
        if _OWN.search(text)
    ]
    lines += [line.line for line in prose.dong if _OWN.search(line.noi_dung)] if prose else []
    if not lines:
        return
    first, *more = lines
    dots = ", …" if len(more) > _FEW else ""
    also = f" (cả dòng {', '.join(map(str, more[:_FEW]))}{dots})" if more else ""
    declared.report.warning(
        Code.NO_COMMITTEE,
        f"Văn bản nêu Ban Chấp hành Chi đoàn, mà chi-doan.yaml khai ban_chap_hanh: không{also}",
        first,
        hint="ghi Bí thư Chi đoàn, Chi đoàn; Chi đoàn có Ban Chấp hành thì khai ban_chap_hanh: có",
    )
