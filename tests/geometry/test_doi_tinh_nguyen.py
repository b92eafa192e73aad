"""The papers of the sample's volunteer teams on the printed page: what is theirs alone.

What they share with every paper of a chi đoàn is measured in test_doan.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.geometry.ca_nam import CUA_DOI
from tests.geometry.doan_page import (
    CHI_DOAN,
    CONG_VAN_DOI,
    GACH,
    KE_HOACH_DOI,
    PHAI,
    SAO,
    TIEU_DE,
    TRAI,
    TREN,
    date_line,
    lines_between,
    look,
    main_pages,
)
from tests.geometry.tables import printed_rows

if TYPE_CHECKING:
    from tests.geometry.ca_nam import CaNam
    from tests.geometry.measure import Measure


@pytest.mark.parametrize("name", CUA_DOI)
def test_the_head_of_a_team_s_paper_stands_on_one_line_each(
    name: str, ca_nam: CaNam, do: Measure
) -> None:
    page = ca_nam.pages[name][0]
    looks = {
        "TÊN TỔ CHỨC ĐOÀN CẤP TRÊN": (14.0, "đứng"),
        CHI_DOAN: (14.0, "đậm"),
        SAO: (14.0, "đứng"),
        TIEU_DE: (15.0, "đậm"),
    }
    for text, (size, style) in looks.items():
        look(do, page.find(text), size, style)
    look(do, date_line(page), 13.0, "nghiêng")
    head = date_line(page).baseline
    do.same("Quốc hiệu", [i.text for i in page.lines if "CỘNG HÒA" in i.text], [])
    box = page.find("MINH HỌA")
    do.within("khung MINH HỌA trên đầu văn bản", box.bottom, TREN, page.find(TIEU_DE).top)
    do.within("đầu văn bản", head, page.find(SAO).baseline, 70)


@pytest.mark.parametrize("name", KE_HOACH_DOI)
def test_a_team_s_plan_has_its_type_and_subject_in_the_middle(
    name: str, ca_nam: CaNam, do: Measure
) -> None:
    page = ca_nam.pages[name][0]
    kind, strokes = page.find("KẾ HOẠCH"), page.find(GACH)
    look(do, kind, 16.0, "đậm")
    middle = TRAI + (210 - TRAI - PHAI) / 2
    subject = lines_between(page, kind, strokes)
    do.within("số dòng trích yếu", len(subject), 2, 3)
    for line in subject:
        look(do, line, 14.0, "đậm")
    for line in (kind, *subject, strokes):
        do.near(f"“{line.text}” canh giữa", line.centre, middle, 0.6)


@pytest.mark.parametrize("name", CONG_VAN_DOI)
def test_a_team_s_letter_is_quoted_under_its_number(name: str, ca_nam: CaNam, do: Measure) -> None:
    page = ca_nam.pages[name][0]
    number, to = page.find("Số: -CV/CĐ"), page.find("Kính gửi:")
    subject = lines_between(page, number, to)
    do.same("trong ngoặc kép", (subject[0].text[:4], subject[-1].text[-1]), ("“V/v", "”"))
    for line in subject:
        look(do, line, 12.0, "nghiêng")
        do.near(f"“{line.text}” canh giữa dưới số", line.centre, number.centre, 0.6)


@pytest.mark.parametrize("name", KE_HOACH_DOI)
def test_annexes_of_a_team_are_its_roster_and_its_duty_inside_the_margins(
    name: str, ca_nam: CaNam, do: Measure
) -> None:
    annexes = ca_nam.pages[name][len(main_pages(ca_nam.pages[name])) :]
    labels = [
        text
        for page in annexes
        for text in ("Phụ lục I", "Phụ lục II")
        if any(line.text == text for line in page.lines)
    ]
    do.same("các phụ lục", labels, ["Phụ lục I", "Phụ lục II"])
    for page in annexes:
        rows = [row for row in printed_rows(page) if len(row.cells) > 1]
        do.within("số hàng", len(rows), 3, 40)
        for row in rows:
            do.near("mép trái của bảng", row.cells[0].left, TRAI, 0.4)
            do.near("mép phải của bảng", page.width - row.cells[-1].right, PHAI, 0.4)
            for cell in row.cells:
                for line in cell.lines:
                    do.within(f"“{line.text}” trong ô", line.left, cell.left, cell.right)
                    do.within(f"“{line.text}” trong ô", line.right, cell.left, cell.right)
