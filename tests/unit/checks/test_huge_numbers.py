"""Numbers no text comes to, wherever a number is read: the paper is judged all the same."""

from __future__ import annotations

import pytest

from docgen.checks import check_paper
from docgen.ooxml.package import save_package
from docgen.standards import theo_khoa
from tests.unit.ooxml.build import document
from tests.unit.recognise.plan import FOOT, HEAD, NAMED, QUOC_HIEU, TIEU_NGU
from tests.unit.recognise.type import p, table

HUGE = "9" * 5000  # Python reads no number longer than 4300 figures
NUMBER, DATE = "Số: 12/KH-SY", "X, ngày 05 tháng 01 năm 2022"


def codes(body: str, norm: str = "nd30") -> set[str]:
    """`*` in the body is the huge number."""
    docx = save_package(document(body.replace("*", HUGE)))
    return {finding.code for finding in check_paper(docx, "p.docx", theo_khoa(norm))}


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("Chương *", "TT080"),
        ("Chương 4008", "TT080"),
        ("Phần 4000", "TT080"),
        ("MMMM. NỘI DUNG", None),
        ("Điều *. Phạm vi", None),
        ("*. Giao Văn phòng theo dõi.", None),
        ("*.1. Giao Văn phòng theo dõi.", None),
    ],
)
@pytest.mark.parametrize("norm", ["nd30", "hd29"])
def test_a_number_of_the_text(line: str, code: str | None, norm: str) -> None:
    found = codes(HEAD + NAMED + p(line) + p("Nội dung./.") + FOOT, norm)
    assert code is None or code in found or norm == "hd29"


@pytest.mark.parametrize(
    ("number", "date"),
    [
        ("Số: */KH-SY", DATE),
        ("Số: 0*/KH-SY", DATE),
        (NUMBER, "X, ngày * tháng 01 năm 2022"),
        (NUMBER, "X, ngày 05 tháng * năm 2022"),
        (NUMBER, "X, ngày 05 tháng 01 năm *"),
        (NUMBER, "X, ngày 99999999999999999999 tháng 01 năm 2022"),
    ],
)
def test_a_number_of_the_head(number: str, date: str) -> None:
    head = table(
        (
            p("UBND TỈNH X", "giua") + p("SỞ Y", "giua đậm"),
            p(QUOC_HIEU, "giua đậm") + p(TIEU_NGU, "giua đậm"),
        ),
        (p(number, "giua"), p(date, "giua nghiêng")),
    )
    found = codes(head + NAMED + p("Nội dung./.") + FOOT)
    assert "TT011" not in found


def test_a_number_of_a_reference() -> None:
    annex = p("Phụ lục", "giua đậm") + p("DANH MỤC", "giua đậm")
    annex += p("(Kèm theo Kế hoạch số 12/KH-SY ngày * tháng 01 năm 2022)", "giua nghiêng")
    assert "TT071" not in codes(HEAD + NAMED + p("Nội dung theo Phụ lục./.") + FOOT + annex)


def test_a_long_list_is_counted_to_its_end() -> None:
    lines = "".join(p(f"{n}. Việc này.") for n in range(1, 1203))
    assert "TT082" not in codes(HEAD + NAMED + lines + p("1203. Việc cuối./.") + FOOT)


def test_two_labels_of_annexes_with_nothing_between_them() -> None:
    labels = p("Phụ lục", "giua đậm") + p("Phụ lục I", "giua đậm")
    assert "TT071" in codes(HEAD + NAMED + p("Nội dung theo Phụ lục./.") + FOOT + labels)
