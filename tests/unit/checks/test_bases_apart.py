"""Bases with blank lines between them: the last of all ends with a full stop (II.6.a)."""

from __future__ import annotations

import pytest

from docgen.checks import check_paper
from docgen.ooxml.package import save_package
from docgen.standards.nd30 import ND30
from tests.unit.ooxml.build import document
from tests.unit.recognise.plan import FOOT, HEAD
from tests.unit.recognise.type import p

TITLE = p("QUYẾT ĐỊNH", "giua đậm") + p("Về việc ban hành Quy chế", "giua đậm")
LEANING = "deu nghiêng"
LAST = p("Theo đề nghị của Văn phòng.", LEANING)
REST = p("QUYẾT ĐỊNH:", "giua đậm") + p("Điều 1. Một./.")


@pytest.mark.parametrize("places", [(0,), (1,), (0, 1)])
@pytest.mark.parametrize(
    ("mark", "told"), [(";", []), (",", ["Cuối căn cứ không có dấu chấm phẩy"])]
)
def test_a_blank_line_ends_no_row_of_bases(
    places: tuple[int, ...], mark: str, told: list[str]
) -> None:
    bases = [p("Căn cứ Luật A;", LEANING), p(f"Căn cứ Luật B{mark}", LEANING)]
    apart = [base + (p("") if place in places else "") for place, base in enumerate(bases)]
    body = HEAD.replace("KH-SY", "QĐ-SY") + TITLE + "".join(apart) + LAST + REST + FOOT
    found = check_paper(save_package(document(body)), "p.docx", ND30)
    assert [f.message for f in found if f.code == "TT090"] == told
