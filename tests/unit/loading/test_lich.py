"""Schedules as people write them."""

from __future__ import annotations

import unicodedata
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from docgen.loading.lich import hieu_lich, lich_cac_nhiem_vu
from docgen.loading.lich_ro import is_plain
from docgen.loading.year import load_year
from docgen.model.ky_bao_cao import ky_bao_cao
from docgen.vietnamese import bo_dau
from docgen.workspace import Workspace

ROOT = Path(__file__).parents[3]
YEAR = "01/01-31/12"

UNDERSTOOD = (
    # all sixteen of the plan of 2022
    ("Tháng 01/2022", "thoi_diem", "01/01-31/01"),
    ("Quý I/2022 và thực hiện trong cả năm", "thuong_xuyen", f"01/01-31/03 {YEAR}"),
    ("Thường xuyên trong năm 2022", "thuong_xuyen", YEAR),
    ("Hàng tháng trong năm 2022", "hang_thang", YEAR),
    ("Trong năm 2022", "thuong_xuyen", YEAR),
    ("Khi có yêu cầu phối hợp", "khi_co_yeu_cau", YEAR),
    ("Theo Kế hoạch của Sở Thông tin và Truyền thông", "theo_noi_khac", YEAR),
    ("Theo Kế hoạch của Ban Tuyên giáo Tỉnh ủy", "theo_noi_khac", YEAR),
    # months
    ("tháng 10 năm 2022", "thoi_diem", "01/10-31/10"),
    ("Tháng 10/2022.", "thoi_diem", "01/10-31/10"),
    ("T5/2022", "thoi_diem", "01/05-31/05"),
    ("Tháng 3, 6, 9/2022", "thoi_diem", "01/03-31/03 01/06-30/06 01/09-30/09"),
    ("Các tháng 3, 6 và 9", "thoi_diem", "01/03-31/03 01/06-30/06 01/09-30/09"),
    ("Tháng 5 và tháng 10", "thoi_diem", "01/05-31/05 01/10-31/10"),
    ("Từ tháng 3 đến tháng 9/2022", "thoi_diem", "01/03-30/09"),
    ("Từ tháng 3 đến hết tháng 9 năm 2022", "thoi_diem", "01/03-30/09"),
    ("Tháng 5-6/2022", "thoi_diem", "01/05-30/06"),
    ("Tháng 5 – 6/2022", "thoi_diem", "01/05-30/06"),
    ("Từ tháng 02/2022", "thoi_diem", "01/02-31/12"),
    ("Từ tháng 4 trở đi", "thoi_diem", "01/04-31/12"),
    ("Tháng 10 hằng năm", "thoi_diem", "01/10-31/10"),
    ("Hoàn thành trong tháng 6/2022", "thoi_diem", "01/06-30/06"),
    ("Hoàn thành trước tháng 6/2022", "thoi_diem", "01/01-31/05"),
    # quarters
    ("Quý I/2022", "thoi_diem", "01/01-31/03"),
    ("Quí 3/2022", "thoi_diem", "01/07-30/09"),
    ("Trong quý III", "thoi_diem", "01/07-30/09"),
    ("Quý II, III/2022", "thoi_diem", "01/04-30/06 01/07-30/09"),
    ("Quý I,II/2022", "thoi_diem", "01/01-31/03 01/04-30/06"),
    ("Quý II và quý IV năm 2022", "thoi_diem", "01/04-30/06 01/10-31/12"),
    ("Quý I; quý III/2022", "thoi_diem", "01/01-31/03 01/07-30/09"),
    ("Từ quý II đến quý IV/2022", "thoi_diem", "01/04-31/12"),
    ("Quý I-III/2022", "thoi_diem", "01/01-30/09"),
    ("Cuối quý III/2022", "thoi_diem", "01/07-30/09"),
    ("Tuần đầu của tháng 9/2022", "thoi_diem", "01/09-30/09"),
    ("Từ quý II/2022", "thoi_diem", "01/04-31/12"),
    # days
    ("Ngày 20/11/2022", "thoi_diem", "20/11-20/11"),
    ("20/11/2022", "thoi_diem", "20/11-20/11"),
    ("Ngày 05 tháng 9 năm 2022", "thoi_diem", "05/09-05/09"),
    ("Ngày 09/11 hàng năm", "thoi_diem", "09/11-09/11"),
    ("Trước ngày 15/12/2022", "thoi_diem", "01/01-15/12"),
    ("Xong trước 30/6/2022", "thoi_diem", "01/01-30/06"),
    ("Chậm nhất ngày 20/12/2022", "thoi_diem", "01/01-20/12"),
    ("Từ ngày 01/3 đến ngày 31/5/2022", "thoi_diem", "01/03-31/05"),
    ("Từ 01/3/2022 đến 31/5/2022", "thoi_diem", "01/03-31/05"),
    ("Ngày 01-03/6/2022", "thoi_diem", "01/06-03/06"),
    # parts of the year, all of it
    ("6 tháng đầu năm", "thoi_diem", "01/01-30/06"),
    ("6 tháng cuối năm 2022", "thoi_diem", "01/07-31/12"),
    ("Cuối năm 2022", "thoi_diem", "01/10-31/12"),
    ("Đầu năm", "thoi_diem", "01/01-31/03"),
    ("Cả năm", "thuong_xuyen", YEAR),
    ("2022", "thuong_xuyen", YEAR),
    # again and again
    ("Hằng tháng", "hang_thang", YEAR),
    ("Hằng quý", "hang_quy", YEAR),
    ("Mỗi quý 01 hội nghị", "hang_quy", YEAR),
    ("Định kỳ hàng quý, 6 tháng, năm", "hang_quy", YEAR),
    ("Trước ngày 20 hằng tháng", "hang_thang", YEAR),
    ("Cuối mỗi quý", "hang_quy", YEAR),
    ("Ngày 15 tháng cuối quý", "hang_quy", YEAR),
    ("Hàng tuần", "thuong_xuyen", YEAR),
    ("Hằng năm", "thuong_xuyen", YEAR),
    ("Thường xuyên", "thuong_xuyen", YEAR),
    # not ours to say
    ("Đột xuất", "khi_co_yeu_cau", YEAR),
    ("Theo yêu cầu của UBND tỉnh", "khi_co_yeu_cau", YEAR),
    ("Thường xuyên và khi có yêu cầu", "khi_co_yeu_cau", YEAR),
    ("Theo quy định", "theo_noi_khac", YEAR),
    ("Sau khi có Kế hoạch của UBND tỉnh", "theo_noi_khac", YEAR),
)

NOT_UNDERSTOOD = (
    *("", " ", ".", "Sắp tới", "Tháng", "Quý", "Quý V/2022", "Tháng 13/2022", "Tháng 0/2022"),
    *(
        "Ngày 31/6/2022",
        "Từ tháng 9 đến tháng 3/0001",
        "Trong tháng hành động",
    ),
    *(
        "Sau Tết Nguyên đán",
        "Từ 31/5/2022 đến 01/3/2022",
        "Tháng 3/20222",
        "năm nay",
        "13 tháng đầu năm",
    ),
)


def _spans(text: str) -> str:
    return " ".join(f"{k.tu:%d/%m}-{k.den:%d/%m}" for k in hieu_lich(text, 2022).khoang)


@pytest.mark.parametrize(("text", "kind", "spans"), UNDERSTOOD)
def test_it_is_understood(text: str, kind: str, spans: str) -> None:
    lich = hieu_lich(text, 2022)
    assert (lich.loai, _spans(text)) == (kind, spans)
    assert {day.year for span in lich.khoang for day in span} == {2022}


@pytest.mark.parametrize("text", [text for text, *_ in UNDERSTOOD])
def test_how_it_is_typed_does_not_matter(text: str) -> None:
    meant = hieu_lich(text, 2022)
    spaced = "  ".join(text.split(" ")).replace("/", " / ") + " "
    for typed in (unicodedata.normalize("NFD", text), text.upper(), bo_dau(text), spaced):
        assert hieu_lich(typed, 2022) == meant, typed


@pytest.mark.parametrize("text", NOT_UNDERSTOOD)
def test_what_is_not_understood_falls_into_every_period(text: str) -> None:
    lich = hieu_lich(text, 2022)
    assert lich.loai == "khong_ro"
    for ten in ("quy-1", "quy-2", "quy-3", "quy-4"):
        ky = ky_bao_cao(2022, ten)
        assert lich.trong(ky.lich_tu, ky.lich_den)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Tháng 11, 12/2021 và tháng 01/2022", date(2021, 11, 1), date(2022, 1, 31)),
        ("Quý IV/2021 - Quý I/2022", date(2021, 10, 1), date(2022, 3, 31)),
        ("Từ tháng 11 đến tháng 3/2022", date(2021, 11, 1), date(2022, 3, 31)),
        ("Giai đoạn 2021-2025", date(2021, 1, 1), date(2025, 12, 31)),
        ("Năm 2022 - 2023", date(2022, 1, 1), date(2023, 12, 31)),
        ("Trước ngày 31/01/2023", date(2023, 1, 1), date(2023, 1, 31)),
    ],
)
def test_years_that_are_typed(text: str, first: date, last: date) -> None:
    spans = hieu_lich(text, 2022).khoang
    assert (min(s.tu for s in spans), max(s.den for s in spans)) == (first, last)


@pytest.mark.parametrize("year", [2022, 2025])
def test_every_schedule_of_the_samples_is_understood(year: int) -> None:
    nam, _ = load_year(Workspace.at(ROOT), year)
    lich = lich_cac_nhiem_vu(nam)
    assert set(lich) == {task.tt for task in nam.nhiem_vu}
    assert "khong_ro" not in {one.loai for one in lich.values()}


def test_the_tasks_of_a_period() -> None:
    nam, _ = load_year(Workspace.at(ROOT), 2022)
    lich = lich_cac_nhiem_vu(nam)
    due = {}
    for ten in ("quy-1", "quy-2", "quy-3", "quy-4"):
        ky = ky_bao_cao(2022, ten)
        due[ten] = [tt for tt, one in lich.items() if one.trong(ky.lich_tu, ky.lich_den)]
    every = [1, 2, 3, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16]
    assert due["quy-1"] == sorted([*every, 4])
    assert due["quy-2"] == due["quy-3"] == every
    assert due["quy-4"] == sorted([*every, 10])
    assert [tt for tt, one in lich.items() if one.dot_xuat] == [5, 8, 9, 12, 13]
    assert [tt for tt, one in lich.items() if not one.dinh_ky and not one.dot_xuat] == [4, 10]


_PIECES = st.sampled_from(
    (
        *("Tháng", "Quý", "I", "II/2022", "3", "13", "/", "-", "đến", "từ", "ngày", "31/6", "2022"),
        *(",", "và", "năm", "hàng", "theo", "khi có", "trước", "cả", "0", "9999", "6 tháng", "đầu"),
        *("năm", "١"),
    )
)


@given(st.lists(_PIECES, max_size=8).map(" ".join) | st.text(max_size=30), st.integers(1900, 2999))
@example("Tháng 1/0000", 2022)
@example("ngày 1/1/9999", 2022)
def test_whatever_is_typed_is_a_schedule(text: str, nam: int) -> None:
    lich = hieu_lich(text, nam)
    assert lich.khoang
    assert all(span.tu <= span.den for span in lich.khoang)


_SHAPES = [
    *(f"Tháng {m}" for m in ("1", "01", "9", "10", "12", "0", "00", "13", "010")),
    *(f"Quý {q}" for q in ("I", "IV", "iii", "V", "1")),
    *("Trong năm", "Thường xuyên trong năm", "Hàng tháng trong năm", "Hàng quý trong năm"),
    *("Theo Kế hoạch của Sở Nội vụ", "Khi có yêu cầu", "khi có yêu cầu phối hợp", "Sớm"),
]
_ENDS = ["", "/{{ nam }}", " {{ nam }}", "/{{ nam_truoc }}", "/2022", " và thực hiện trong cả năm"]


@pytest.mark.parametrize("shape", _SHAPES)
@pytest.mark.parametrize("end", _ENDS)
@pytest.mark.parametrize("more", ["", " và thực hiện trong cả năm"])
def test_what_is_plain_without_reading_is_understood_and_of_the_year(
    shape: str, end: str, more: str
) -> None:
    text = shape + end + more
    if is_plain(text):
        lich = hieu_lich(text.replace("{{ nam }}", "2022"), 2022)
        assert lich.loai != "khong_ro"
        assert lich.trong(date(2022, 1, 1), date(2022, 12, 31))


def test_the_schedules_of_the_plan_of_2022_are_plain() -> None:
    nam = load_year(Workspace(ROOT), 2022)[0]
    assert all(is_plain(task.thoi_gian) for task in nam.nhiem_vu)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Ngày 14/9", "quy-3"),
        ("Ngày 15/9", "quy-4"),
        ("Ngày 20/9/2022", "quy-4"),
        ("Từ ngày 18/9 đến ngày 20/9", "quy-4"),
        ("Ngày 20/3", "quy-2"),
        ("Ngày 20/12", ""),
        ("Tháng 9", "quy-3"),
        ("Quý III", "quy-3"),
        ("Từ ngày 01/9 đến ngày 30/9", "quy-3"),
    ],
)
def test_a_named_day_goes_by_the_cut_of_the_data(text: str, due: str) -> None:
    lich = hieu_lich(text, 2022)
    quarters = ("quy-1", "quy-2", "quy-3", "quy-4")
    assert [ten for ten in quarters if lich.den_lich(ky_bao_cao(2022, ten))] == due.split()
    later = quarters[: quarters.index(due)] if due else quarters
    assert [ten for ten in quarters if lich.chua_den(ky_bao_cao(2022, ten))] == list(later)
