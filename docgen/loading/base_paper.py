"""The paper of a higher body that a plan carries out: cited whole, and older than the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.loading.references import month_of
from docgen.model.ledger import viet_ngay_gon

if TYPE_CHECKING:
    from docgen.loading.references import Declared
    from docgen.model.plan import VanBanGoc


def check_citation(plan: Declared, goc: VanBanGoc) -> None:
    """Number and symbol are both there, the date is none after the plan's own month.

    PL I, Phần I, Mục II.6.b: a paper is first cited with type, number, symbol, date, issuer.
    """
    if goc.so and not any(c.isalpha() for c in goc.so):
        plan.report.error(
            Code.BASE_SYMBOL,
            f"so của van_ban_goc: “{goc.so}” không có ký hiệu",
            plan.line("van_ban_goc", "so"),
            hint="viện dẫn ghi đủ số, ký hiệu của văn bản, ví dụ 523/KH-UBND",
        )
    if goc.ngay and plan.khai.thang and goc.ngay > month_of(plan)[1]:
        plan.report.error(
            Code.BASE_LATER,
            f"van_ban_goc ngày {viet_ngay_gon(goc.ngay)}, sau tháng {plan.khai.thang}/{plan.nam} "
            "của văn bản này",
            plan.line("van_ban_goc", "ngay"),
            hint="sửa ngay của van_ban_goc, hoặc thang của văn bản",
        )
