"""A fault that a signed paper has already: what was signed counts, the data are to follow it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docgen.loading.codes import Code
    from docgen.loading.report import Report
    from docgen.model.ban_hanh import DaBanHanh


def fault_unless_signed(  # noqa: PLR0913 -- a finding, and the paper that may have it
    report: Report,
    code: Code,
    message: str,
    line: int,
    *,
    hint: str,
    signed: DaBanHanh | None,
) -> None:
    """An error in the data of a draft; of an issued paper a warning, since it is not made again.

    Whether it was signed so is said by whoever holds the paper against its data.
    """
    if signed is None:
        report.error(code, message, line, hint=hint)
        return
    follow = f"{signed.so_ky_hieu} đã ký như vậy thì để nguyên; không thì {hint}"
    report.warning(code, message, line, hint=follow)
