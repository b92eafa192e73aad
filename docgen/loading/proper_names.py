"""Names of bodies, offices and people with the capitals of a sentence: texts print them so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.loading.yaml_doc import find
from docgen.patterns import regex
from docgen.vietnamese import giu_cho_nguoi

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from docgen.loading.report import Report
    from docgen.loading.yaml_doc import Node
    from docgen.model.agency import NguoiKy
    from docgen.model.chi_doan import NguoiKyDoan

Declared = tuple[str, tuple[object, ...]]
"""A name and the keys it is declared under."""

_ASIDE = regex(r"\(.*?\)")
_SENTENCE = "viết như trong câu văn, ví dụ {}; chữ in hoa ở chỗ luật định docgen tự viết"


def check_bodies_begin(names: Iterable[Declared], example: str, doc: Node, report: Report) -> None:
    """Warn of a name that begins small (PL II, Mục IV.1), or is all in capitals."""
    for name, path in names:
        words = name.split()
        if name[:1].islower():
            said = "không viết hoa chữ đầu"
        elif len(words) > 1 and name.isupper():
            said = "viết hoa mọi chữ"
        else:
            continue
        _warn(f"Tên “{name}” {said}", _SENTENCE.format(example), find(doc, path)[1], report)


def check_signers_begin(
    signers: Sequence[NguoiKy | NguoiKyDoan], doc: Node, report: Report
) -> None:
    """Warn of an office begun small, and of a name with a small word (PL II, Mục II.1)."""
    for k, signer in enumerate(signers):
        if signer.chuc_vu[:1].islower():
            message = f"Chức vụ “{signer.chuc_vu}” không viết hoa chữ đầu"
            hint = _SENTENCE.format("Giám đốc, Phó Giám đốc")
            _warn(message, hint, find(doc, ("nguoi_ky", k, "chuc_vu"))[1], report)
        check_person(signer.ho_ten, find(doc, ("nguoi_ky", k, "ho_ten"))[1], report)


def check_person(ho_ten: str, line: int, report: Report) -> None:
    """Warn of a name with a small word; a letter or brackets may tell two of one name apart."""
    words = _ASIDE.sub(" ", ho_ten).split()
    small = next((word for word in words if word[0].islower() and len(word) > 1), None)
    if small and not giu_cho_nguoi(ho_ten):
        message = f"Họ tên “{ho_ten}” không viết hoa chữ đầu của “{small}”"
        _warn(message, "viết hoa chữ đầu mỗi tiếng của họ tên", line, report)


def _warn(message: str, hint: str, line: int, report: Report) -> None:
    report.warning(Code.NAME_CAPITALS, message, line, hint=hint)
