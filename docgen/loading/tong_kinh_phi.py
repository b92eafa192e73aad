"""What a plan says its tasks cost in all, held against their table."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.patterns import regex
from docgen.vietnamese import so_tien_trong, viet_so

if TYPE_CHECKING:
    from docgen.loading.references import Declared
    from docgen.model.plan import KhaiKeHoach
    from docgen.model.tasks import NhiemVu
    from docgen.model.text import VanXuoi

# "Tổng kinh phí thực hiện Kế hoạch năm {{ nam }}: 187 triệu đồng": of all there is, and exactly.
_IN_ALL = regex(
    r"\btổng\s+(?:số\s+)?(?:kinh\s+phí|dự\s+toán)(?:\s+(?:dự\s+kiến|thực\s+hiện|triển\s+khai|của|cho|"
    r"kế\s+hoạch|này|các|nhiệm\s+vụ|cả|năm|\{\{\s*nam\s*\}\}|là)(?!\w)|\s*:)*\s+(?=\d)",
    re.IGNORECASE,
)


def check_total(
    plan: Declared, khai: KhaiKeHoach, prose: VanXuoi | None, tasks: tuple[NhiemVu, ...]
) -> None:
    """The total the plan declares, and the one its text says, are that of the table."""
    typed = khai.kinh_phi
    total = sum(task.kinh_phi for task in tasks)
    if typed is not None and total != typed:
        plan.report.error(
            Code.TOTAL_DIFFERS,
            "Tổng kinh phí khai khác tổng của bảng nhiệm vụ",
            plan.line("kinh_phi"),
            hint="sửa kinh_phi, hoặc sửa bảng; bỏ kinh_phi thì docgen tự cộng",
            current=f"{viet_so(typed)} đồng",
            required=f"{viet_so(total)} đồng",
        )
    for line in prose.dong if prose and tasks else ():
        for found in _IN_ALL.finditer(line.noi_dung):
            rest = line.noi_dung[found.end() :]
            said, amount = next(so_tien_trong(rest), ("", total))
            if amount != total and rest.startswith(said.split()[0]):
                plan.report.warning(
                    Code.TOTAL_IN_TEXT,
                    f"Lời văn ghi tổng kinh phí {said}, bảng nhiệm vụ cộng lại "
                    f"{viet_so(total)} đồng",
                    line.line,
                    hint="sửa lời văn, hoặc sửa bảng; là tổng của việc khác thì ghi rõ việc nào",
                )
