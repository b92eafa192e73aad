"""The January letter: what is computed, what is cited, what is added to the data."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.compose import chi_dao
from docgen.compose.chi_dao import chia_quy
from docgen.loading.chi_dao import load_directive
from docgen.model.cong_van import ChiDao
from docgen.model.year import Nam
from docgen.van_ban import Bang, O, VanBan
from tests.commands import edit
from tests.papers import ROOT, letter, read


def _data() -> tuple[Nam, ChiDao]:
    nam, typed, _ = load_directive(*read(2022))
    return nam, typed


def _letter(**changes: Any) -> VanBan:
    """The letter with these fields of its front matter changed."""
    nam, typed = _data()
    return chi_dao.compose(nam, typed._replace(khai=typed.khai._replace(**changes)))


def _with_units(*changes: dict[str, Any]) -> VanBan:
    """The letter where the first units are changed so and the others have nobody."""
    nam, typed = _data()
    units = [unit._replace(so_nguoi=None) for unit in nam.co_quan.don_vi]
    for k, change in enumerate(changes):
        units[k] = units[k]._replace(**{"minh_hoa": False, **change})
    agency = nam.co_quan._replace(don_vi=tuple(units))
    return chi_dao.compose(nam._replace(co_quan=agency), typed)


def _cell(cell: O) -> str:
    return "".join(doan.text for doan in cell.doan)


def _rows(paper: VanBan) -> list[list[str]]:
    (table,) = (block for block in paper.khoi if isinstance(block, Bang))
    return [[_cell(cell) for cell in row] for row in table.hang]


def _text(paper: VanBan) -> str:
    lines = [block.text for block in paper.khoi if not isinstance(block, Bang)]
    return "\n".join(lines).replace("\u00a0", " ")


@given(st.integers(min_value=0, max_value=10**9))
def test_four_quarters_make_the_year_and_are_as_equal_as_can_be(year: int) -> None:
    parts = chia_quy(year)
    assert len(parts) == 4
    assert sum(parts) == year
    assert min(parts) >= 0
    assert max(parts) - min(parts) <= 1


def test_each_unit_s_target_is_its_people_times_the_plan_s_number() -> None:
    rows = _rows(_with_units({"so_nguoi": 7}, {"so_nguoi": 1}))
    assert rows == [
        ["1", "Văn phòng Sở", "7", "14", "3", "4", "3", "4", "15/12/2022"],
        ["2", "Phòng Phổ biến, giáo dục pháp luật", "1", "2", "0", "1", "0", "1", "15/12/2022"],
        ["Tổng cộng", "8", "16", "3", "5", "3", "5", ""],
    ]


@given(st.lists(st.integers(min_value=1, max_value=9999), min_size=1, max_size=5))
def test_the_totals_are_the_sums_of_the_columns(people: list[int]) -> None:
    *rows, total = _rows(_with_units(*({"so_nguoi": count} for count in people)))
    columns = zip(*(row[2:8] for row in rows), strict=True)
    sums = [sum(int(cell.replace(".", "")) for cell in column) for column in columns]
    assert [int(cell.replace(".", "")) for cell in total[1:7]] == sums
    assert sums[0] == sum(people)
    assert sums[1] == 2 * sums[0] == sum(sums[2:])


def test_the_plan_s_number_stands_once(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    edit(tmp_path / "data/2022/ke-hoach.md", 'tin_bai_moi_nguoi: "02"', 'tin_bai_moi_nguoi: "05"')
    paper = letter(2022, tmp_path)
    assert [row[3] for row in _rows(paper)[:-1]] == ["50"] * 4
    assert _rows(paper)[-1][:3] == ["Tổng cộng", "40", "200"]
    assert "mỗi người có ít nhất 05 tin, bài" in _text(paper)
    assert "(toàn Sở 200 tin, bài)" in _text(paper)


def test_it_cites_the_base_and_the_plan_which_has_no_number_yet() -> None:
    opening = _text(letter(2022)).splitlines()[0]
    assert opening.startswith("Thực hiện Kế hoạch số 523/KH-UBND ngày 28/12/2021 của UBND tỉnh về")
    # The first time with its subject (PL I, Phần I, Mục II.6.b).
    cited = "và Kế hoạch số …/KH-STP ngày …/01/2022 của Sở Tư pháp về tuyên truyền CCHC, PCI, DDCI"
    assert f"{cited} năm 2022, Sở Tư pháp yêu cầu" in opening


def test_its_symbol_is_the_agency_s_and_the_drafting_unit_s() -> None:
    for typed in ("VP", "Văn phòng Sở", "Văn  phòng Sở"):
        assert _letter(don_vi_soan_thao=typed).so_ky_hieu.endswith("/STP-VP")


@pytest.mark.parametrize("typed", ["viết tin", "V/v viết tin", "v/v  viết tin", "Về việc viết tin"])
def test_the_subject_opens_with_v_v_once(typed: str) -> None:
    assert _letter(trich_yeu=(typed,)).trich_yeu_cong_van == ("V/v viết tin",)


def test_a_subject_broken_by_the_user_has_its_names_in_every_line() -> None:
    paper = _letter(trich_yeu=("viết tin, bài", "năm {{ nam }}"))
    assert paper.trich_yeu_cong_van == ("V/v viết tin, bài", "năm\u00a02022")
    assert (paper.ten_loai, paper.trich_yeu) == ("", ())


def test_one_addressee_on_the_line_several_each_on_one() -> None:
    one = _letter(kinh_gui=("Lãnh đạo Sở.",))
    assert (one.kinh_gui, one.noi_kinh_gui) == ("Kính gửi: Lãnh đạo Sở", ())
    two = _letter(kinh_gui=("Văn phòng Sở", "Phòng Phổ biến, giáo dục pháp luật;"))
    assert two.kinh_gui == "Kính gửi:"
    assert [line.replace("\u00a0", " ") for line in two.noi_kinh_gui] == [
        "- Văn phòng Sở;",
        "- Phòng Phổ biến, giáo dục pháp luật.",
    ]


def test_invented_headcounts_are_said_on_the_paper_real_ones_not() -> None:
    assert letter(2022).khung == "MINH HỌA"
    assert _with_units({"so_nguoi": 7}).khung is None
    assert _with_units({"so_nguoi": 7, "minh_hoa": True}).khung == "MINH HỌA"


def test_units_without_people_are_not_in_the_table() -> None:
    nam, _ = _data()
    assert [unit.ten for unit in nam.co_quan.don_vi if not unit.so_nguoi] == [
        "Chi đoàn Thanh niên Sở"
    ]
    assert "Chi đoàn Thanh niên Sở" not in [row[1] for row in _rows(letter(2022))]


def test_the_quarters_are_columns_of_one_width() -> None:
    (table,) = (block for block in letter(2022).khoi if isinstance(block, Bang))
    heads = [_cell(table.dau[place]) for place in table.cung_rong]
    assert heads == [f"Quý {number}" for number in ("I", "II", "III", "IV")]
