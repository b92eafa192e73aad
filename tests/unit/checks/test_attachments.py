"""An annex or a text put into force, in a file of its own, is not asked for what its paper has."""

from __future__ import annotations

import pytest

from docgen.checks import check_paper
from docgen.findings import Severity
from docgen.ooxml.package import save_package
from docgen.standards import theo_khoa
from tests.unit.ooxml.build import document
from tests.unit.recognise.type import p

ANNEX = (
    p("Phụ lục", "giua đậm")
    + p("DANH MỤC NHIỆM VỤ", "giua đậm")
    + p("(Kèm theo Văn bản số…….. ngày…  tháng… năm … của ………...)", "giua nghiêng")
)
REGULATION = (
    p("QUY CHẾ", "giua đậm")
    + p("Làm việc của Sở Y", "giua đậm")
    + p("(Kèm theo Quyết định số 12/QĐ-SY ngày 05 tháng 01 năm 2022)", "giua nghiêng")
)


def codes(body: str) -> set[str]:
    docx = save_package(document(body))
    found = check_paper(docx, "la.docx", theo_khoa("nd30"))
    return {finding.code for finding in found if finding.severity is Severity.ERROR}


def closing(body: str) -> set[str]:
    """The findings about the closing mark, which are warnings."""
    found = check_paper(save_package(document(body)), "la.docx", theo_khoa("nd30"))
    return {finding.code for finding in found} & {"TT084", "TT085", "TT088"}


@pytest.mark.parametrize("office", ["NGƯỜI LẬP BIỂU", "Người lập biểu", "TRƯỞNG PHÒNG"])
def test_who_signs_an_annex_does_not_close_its_text(office: str) -> None:
    block = p(office, "phai đậm") + p("Trần Thị B", "phai đậm")
    assert closing(ANNEX + p("1. Nhiệm vụ./.") + block) == set()
    assert closing(ANNEX + p("1. Nhiệm vụ.") + block) == {"TT085"}
    assert closing(ANNEX + p("1. Nhiệm vụ./.") + p("2. Người dân đã rõ.")) == {"TT085", "TT088"}


def test_an_annex_alone() -> None:
    assert not codes(ANNEX + p("1. Nhiệm vụ.")) & {"TT010", "TT070", "TT072", "KT802"}


def test_a_regulation_alone() -> None:
    assert "TT010" not in codes(REGULATION + p("Điều 1. Phạm vi", "deu đậm"))


def test_chapters_of_a_regulation_have_roman_figures() -> None:
    decision = p("Số: 12/QĐ-SY", "giua") + p("QUYẾT ĐỊNH", "giua đậm") + p("Một.")
    body = p("Chương {}", "giua đậm") + p("QUY ĐỊNH CHUNG", "giua đậm") + p("Điều 1. A", "deu đậm")
    assert "TT087" not in codes(decision + REGULATION + body.format("I"))
    assert "TT087" in codes(decision + REGULATION + body.format("2"))
    assert "TT087" in codes(REGULATION + body.format("2"))


def test_chapters_of_an_annex_are_its_author_s() -> None:
    decision = p("Số: 12/KH-SY", "giua") + p("KẾ HOẠCH", "giua đậm") + p("Một.")
    body = p("Phần 1", "giua đậm") + p("TÌNH HÌNH", "giua đậm") + p("Hai.")
    assert "TT087" not in codes(decision + ANNEX + body)


def test_a_paper_with_an_annex_is_asked() -> None:
    head = p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "giua đậm") + p("Số: 1/KH-Y", "giua")
    assert {"TT010", "TT070"} <= codes(head + p("KẾ HOẠCH", "giua đậm") + p("Một.") + ANNEX)


@pytest.mark.parametrize(
    ("reference", "told"),
    [
        ("12/QĐ-SY ngày 05 tháng 01 năm 2022", False),
        ("13/QĐ-SY ngày 05 tháng 01 năm 2022", True),
        ("12/QĐ-SY ngày 06 tháng 01 năm 2022", True),
        ("13/QĐ-UBND ngày 06 tháng 01 năm 2022", False),  # another's, which is sent along
    ],
)
def test_a_regulation_names_the_decision_it_goes_with(reference: str, *, told: bool) -> None:
    decision = (
        p("Số: 12/QĐ-SY", "giua")
        + p("Hà Tĩnh, ngày 05 tháng 01 năm 2022", "giua nghiêng")
        + p("QUYẾT ĐỊNH", "giua đậm")
        + p("Một.")
    )
    named = REGULATION.replace("12/QĐ-SY ngày 05 tháng 01 năm 2022", reference)
    body = p("Điều 1. Phạm vi", "deu đậm")
    assert ("TT073" in codes(decision + named + body)) is told


@pytest.mark.parametrize(("parting", "told"), [("\n", False), (" ", True)])
def test_bases_may_be_parted_by_line_breaks(parting: str, *, told: bool) -> None:
    bases = f"Căn cứ Luật A;{parting}Căn cứ Luật B."
    body = p(bases, "deu nghiêng") + p("QUYẾT ĐỊNH:", "giua đậm") + p("Điều 1. Một./.")
    found = codes(p("Số: 12/QĐ-SY", "giua") + p("QUYẾT ĐỊNH", "giua đậm") + body)
    assert ("TT091" in found) is told
    assert "KT132" not in found
