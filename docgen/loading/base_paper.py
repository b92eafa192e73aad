"""The paper of a higher body that a plan carries out: cited whole, and older than the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.loading.references import month_of
from docgen.model.ledger import viet_ngay_gon
from docgen.standards.nd30.ten_loai import TEN_LOAI
from docgen.vietnamese import gan_nhat

if TYPE_CHECKING:
    from docgen.loading.references import Declared
    from docgen.model.plan import VanBanGoc

# Of papers of law, of the Party and its unions, which an office carries out too.
_OF_OTHERS = (
    *("Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh", "Lệnh", "Nghị định", "Thông tư"),
    *(
        "Nghị quyết liên tịch",
        "Thông tư liên tịch",
        "Kết luận",
        "Thông tri",
        "Điều lệ",
        "Chiến lược",
    ),
    *("Quy hoạch", "Tuyên bố", "Lời kêu gọi"),
)


def check_citation(plan: Declared, goc: VanBanGoc) -> None:
    """The type exists, number and symbol are there, the date is none after the plan's own month.

    PL I, Phần I, Mục II.6.b: a paper is first cited with type, number, symbol, date, issuer.
    """
    known = (*TEN_LOAI.values(), *_OF_OTHERS)
    if goc.loai and goc.loai not in known:
        near = gan_nhat(goc.loai, known)
        plan.report.error(
            Code.BAD_VALUE,
            f"loai của van_ban_goc: “{goc.loai}” không phải tên loại văn bản",
            plan.line("van_ban_goc", "loai"),
            hint=f"có phải {near}?" if near else "viết như Kế hoạch, Quyết định, Chỉ thị",
        )
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
