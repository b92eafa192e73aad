"""What a log comes to: the sample's own figures, and what holds for any log."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.compose.tong_hop import Nguon, TongHop, luy_ke, tong_hop, trong_ky
from docgen.loading.ket_qua import read_last_year, read_results
from docgen.loading.lich import lich_cac_nhiem_vu
from docgen.loading.year import read_year
from docgen.model.chi_tieu import ChiTieu
from docgen.model.ket_qua import KetQua, NhatKy
from docgen.model.ky_bao_cao import TEN_KY, ky_bao_cao
from docgen.workspace import Workspace
from tests.papers import ROOT

QUARTERS = ("quy-1", "quy-2", "quy-3", "quy-4")
TARGET = ChiTieu(moi_nguoi=2)


@cache
def _sample() -> Nguon:
    workspace = Workspace.at(ROOT)
    read = read_year(workspace, 2022)
    results, last = read_results(workspace, read).sound, read_last_year(workspace, read)
    nam, _ = read.whole()
    assert results is not None
    assert last is not None
    return Nguon(nam.co_quan, nam.nhiem_vu, lich_cac_nhiem_vu(nam), results, last)


def _sums(ten: str, *entries: KetQua) -> TongHop:
    nguon = _sample()
    if entries:
        nguon = nguon._replace(nhat_ky=NhatKy("ket-qua.csv", entries, co=True))
    return tong_hop(nguon, ky_bao_cao(2022, ten), TARGET)


def _entry(ngay: date = date(2022, 1, 12), **changes: object) -> KetQua:
    whole = KetQua(
        ngay=ngay,
        nhiem_vu=3,
        don_vi="VP",
        san_pham="Bài viết",
        so_luong=Decimal(2),
        don_vi_tinh="tin, bài",
        kinh_phi=500_000,
        minh_chung="",
        minh_hoa=False,
        line=2,
    )
    return whole._replace(**changes)  # type: ignore[arg-type] # whatever the test says


def test_the_first_quarter_of_the_sample() -> None:
    sums = _sums("quy-1")
    assert [(row.don_vi.ma, row.trong_ky, row.den_ky, row.cham) for row in sums.don_vi] == [
        ("VP", 5, 5, False),
        ("PBGDPL", 4, 5, True),
        ("XDKT", 5, 5, False),
        ("HCHTTP", 3, 5, True),
        ("CDTN", 0, 0, False),
    ]
    assert [row.thieu for row in sums.don_vi_cham] == [1, 2]
    assert (sums.toan_bo.kinh_phi_ky, sums.du_toan) == (45_000_000, 365_000_000)
    assert [row.nhiem_vu.tt for row in sums.nhiem_vu_trong] == [2, 5, 6, 7, 8, 9, 10, 11, 12, 13]
    assert sums.minh_hoa


def test_the_third_quarter_cumulates_from_the_start_of_the_reporting_year() -> None:
    sums = _sums("quy-3")
    assert [(row.don_vi.ma, row.luy_ke) for row in sums.don_vi_cham] == [("HCHTTP", 7)]
    assert (sums.toan_bo.kinh_phi_ky, sums.toan_bo.kinh_phi_luy_ke) == (40_000_000, 162_500_000)
    [row] = [row for row in sums.nhiem_vu if row.nhiem_vu.tt == 15]
    assert [(one.don_vi_tinh, one.trong_ky, one.luy_ke) for one in row.luong] == [
        ("số", 1, 3),
        ("tin, bài", 6, 15),
    ]
    assert row.con_lai == 130_000_000


def test_a_unit_with_nothing_in_the_period_is_known() -> None:
    assert [row.don_vi.ma for row in _sums("quy-4").don_vi_trong] == ["CDTN"]


def test_a_task_not_due_in_the_period_is_told_from_one_that_is() -> None:
    rows = {row.nhiem_vu.tt: row for row in _sums("quy-2").nhiem_vu_trong}
    assert not rows[4].den_lich  # January's
    assert not rows[10].den_lich  # October's
    assert rows[1].den_lich


def test_the_same_period_of_last_year() -> None:
    sums = _sums("6-thang")
    assert sums.cung_ky is not None
    assert sums.cung_ky.ky.goi == "6 tháng đầu năm 2021"
    assert (sums.cung_ky.chi_tieu_ky, sums.cung_ky.kinh_phi_ky) == (18, 43_000_000)
    assert sums.cung_ky.don_vi["VP"] == 7


def test_without_last_years_log_nothing_is_compared() -> None:
    nguon = _sample()._replace(nam_truoc=NhatKy("data/2021/ket-qua.csv"))
    assert tong_hop(nguon, ky_bao_cao(2022, "nam"), TARGET).cung_ky is None


@pytest.mark.parametrize(
    ("typed", "counts"),
    [
        *(("tin, bài", True), ("Tin,  bài", True), ("tin", True), ("bài", True), ("tin bài", True)),
        *(("tin/bài", True), ("tin và bài", True), ("bai", False), ("tin nhắn", False)),
        *(("tin - bài", True), ("tin–bài", True)),
        *(("số", False), ("bài viết", False), ("và", False), ("", False)),
    ],
)
def test_what_counts_for_the_target(typed: str, *, counts: bool) -> None:
    assert TARGET.la(typed) is counts


@pytest.mark.parametrize(
    "typed",
    [
        *("bài thi", "bài dự thi", "bản tin", "tin nhắn", "văn bản", "hội nghị", "bài báo cáo"),
        *("tin", "bài", "tin, bài", "tin - bài", "lượt người", "báo", ""),
    ],
)
def test_another_product_is_not_taken_for_the_target_misspelt(typed: str) -> None:
    assert not TARGET.gan_la(typed)


@pytest.mark.parametrize(
    "typed", ["bài viết", "bài báo", "tin tức", "tin bai", "bai", "tin, bàii", "tin, bài viết"]
)
def test_what_was_probably_meant_for_the_target(typed: str) -> None:
    assert TARGET.gan_la(typed)


def test_words_spelt_otherwise_are_one_product() -> None:
    sums = _sums("nam", _entry(), _entry(san_pham="bài  viết", don_vi_tinh="Tin, bài"))
    [row] = [row for row in sums.nhiem_vu if row.luong]
    assert [(one.san_pham, one.trong_ky) for one in row.luong] == [("Bài viết", 4)]


def test_an_entry_counts_to_the_day() -> None:
    days = [date(2021, 12, 14), date(2021, 12, 15), date(2022, 3, 14), date(2022, 3, 15)]
    entries = tuple(_entry(day) for day in days)
    assert [e.ngay for e in trong_ky(entries, ky_bao_cao(2022, "quy-1"))] == days[1:3]
    assert [e.ngay for e in luy_ke(entries, ky_bao_cao(2022, "quy-2"))] == days[1:]


_UNITS = ("VP", "PBGDPL", "XDKT", "HCHTTP", "CDTN")
_ENTRIES = st.lists(
    st.builds(
        KetQua,
        ngay=st.dates(date(2021, 12, 15), date(2022, 12, 14)),
        nhiem_vu=st.integers(1, 16),
        don_vi=st.sampled_from(_UNITS),
        san_pham=st.sampled_from(("Bài viết", "Tờ gấp")),
        so_luong=st.decimals(0, 10**9, places=2),
        don_vi_tinh=st.sampled_from(("tin, bài", "tin", "số")),
        kinh_phi=st.integers(0, 10**12),
        minh_chung=st.just(""),
        minh_hoa=st.booleans(),
        line=st.just(2),
    ),
    min_size=1,
    max_size=12,
)


@given(_ENTRIES)
def test_the_quarters_make_the_year(entries: list[KetQua]) -> None:
    quarters = [_sums(ten, *entries) for ten in QUARTERS]
    year = _sums("nam", *entries)
    assert sum(q.toan_bo.chi_tieu_ky for q in quarters) == year.toan_bo.chi_tieu_ky
    assert sum(q.toan_bo.kinh_phi_ky for q in quarters) == year.toan_bo.kinh_phi_ky
    assert year.toan_bo.kinh_phi_ky == sum(entry.kinh_phi for entry in entries)
    for place, row in enumerate(year.don_vi):
        assert sum(q.don_vi[place].trong_ky for q in quarters) == row.trong_ky == row.luy_ke
        assert quarters[-1].don_vi[place] == row._replace(
            so_muc=quarters[-1].don_vi[place].so_muc, trong_ky=quarters[-1].don_vi[place].trong_ky
        )
        assert row.den_ky == row.ca_nam
    for place, task in enumerate(year.nhiem_vu):
        assert sum(q.nhiem_vu[place].kinh_phi_ky for q in quarters) == task.kinh_phi_ky
        assert quarters[-1].nhiem_vu[place].kinh_phi_luy_ke == task.kinh_phi_luy_ke


@given(_ENTRIES)
def test_every_entry_is_in_one_quarter(entries: list[KetQua]) -> None:
    numbered = [entry._replace(line=line) for line, entry in enumerate(entries)]
    lines = [e.line for ten in QUARTERS for e in trong_ky(numbered, ky_bao_cao(2022, ten))]
    assert sorted(lines) == list(range(len(entries)))


@given(_ENTRIES, st.sampled_from(TEN_KY))
def test_sums_by_task_by_unit_and_of_all_agree(entries: list[KetQua], ten: str) -> None:
    sums = _sums(ten, *entries)
    whole = sums.toan_bo
    assert sum(row.kinh_phi_ky for row in sums.nhiem_vu) == whole.kinh_phi_ky
    assert sum(row.kinh_phi_luy_ke for row in sums.nhiem_vu) == whole.kinh_phi_luy_ke
    assert sum(row.trong_ky for row in sums.don_vi) == whole.chi_tieu_ky
    assert sum(row.luy_ke for row in sums.don_vi) == whole.chi_tieu_luy_ke
    assert sum(whole.don_vi.values()) == whole.chi_tieu_ky
    by_task = [one for row in sums.nhiem_vu for one in row.luong]
    assert sum(one.luy_ke for one in by_task) == sum(one.luy_ke for one in whole.luong)
    assert sum(one.trong_ky for one in by_task) == sum(one.trong_ky for one in whole.luong)


def test_a_log_of_calendar_months(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    agency = tmp_path / "data/co-quan.yaml"
    agency.write_text(agency.read_text(encoding="utf-8") + "chot_so_lieu: 31\n", encoding="utf-8")
    read = read_year(Workspace(tmp_path), 2022)
    assert read_results(Workspace(tmp_path), read).sound is None  # 20/12/2021 is of 2021 now
    assert [f.location.line for f in read.findings if f.code == "DL222"] == [2]
    cut = ky_bao_cao(2022, "quy-2", 31)
    assert cut.den - cut.tu == timedelta(days=90)
