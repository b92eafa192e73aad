from __future__ import annotations

from datetime import date

import pytest

from docgen.model.agency import NguoiKy
from docgen.model.directory import NoiNgoai
from docgen.model.names import thay_ten
from docgen.model.plan import KhaiKeHoach, VanBanGoc
from tests.declared import declared, faults_of

_PLAN: dict[str, object] = {
    "loai": "ke_hoach",
    "nam": "2022",
    "thang": "1",
    "trich_yeu": "Công tác",
    "don_vi_soan_thao": "VP",
    "nguoi_ky": "giam_doc",
    "noi_nhan": ["Sở Nội vụ", {"Lưu": "VT, VP."}],
}


@pytest.mark.parametrize("typed", ["28/12/2021", "2021-12-28", "28-12-2021"])
def test_a_date_is_typed_as_people_do(typed: str) -> None:
    goc = declared(
        VanBanGoc, {"loai": "Kế hoạch", "so": "523/KH-UBND", "ngay": typed, "co_quan": "UBND tỉnh"}
    )
    assert goc.ngay == date(2021, 12, 28)
    assert goc.cach_goi == "Kế hoạch số 523/KH-UBND ngày 28/12/2021 của UBND tỉnh"


def test_a_cited_date_has_the_zeros_of_the_law() -> None:
    goc = VanBanGoc(loai="Kế hoạch", so="1/KH", ngay=date(2022, 3, 5), co_quan="UBND tỉnh")
    assert "ngày 05/3/2022" in goc.cach_goi


@pytest.mark.parametrize(
    ("typed", "value"), [("có", True), ("Không", False), ("true", True), ("false", False)]
)
def test_yes_and_no_in_vietnamese(typed: str, value: bool) -> None:  # noqa: FBT001 -- a value under test
    body = declared(NoiNgoai, {"ten": "Sở A", "nguon": "x", "kiem_chung": typed})
    assert body.kiem_chung is value


def test_the_filing_line_yaml_takes_for_a_key_is_the_text_that_was_typed() -> None:
    plan = declared(KhaiKeHoach, _PLAN)
    assert plan.noi_nhan == ("Sở Nội vụ", "Lưu: VT, VP")
    assert plan.trich_yeu == ("Công tác",)


@pytest.mark.parametrize(
    ("typed", "dong"),
    [
        ("365 triệu đồng", 365_000_000),
        ("1.500 triệu đồng", 1_500_000_000),
        ("365.000.000 đ", 365_000_000),
    ],
)
def test_money_carries_its_unit(typed: str, dong: int) -> None:
    assert declared(KhaiKeHoach, _PLAN | {"kinh_phi": typed}).kinh_phi == dong


@pytest.mark.parametrize("typed", ["1.500", "1500", "1,5", "1.5 triệu đồng", "nhiều"])
def test_money_that_may_be_read_in_two_ways_is_refused(typed: str) -> None:
    [said] = faults_of(KhaiKeHoach, _PLAN | {"kinh_phi": typed})
    assert said.startswith("kinh_phi: “")


def test_a_term_does_not_end_before_it_begins() -> None:
    said = faults_of(
        NguoiKy,
        {"ma": "a", "ho_ten": "A", "chuc_vu": "B", "tu": "02/01/2022", "den": "01/01/2022"},
    )
    assert said == [": ngày thôi giữ chức vụ (den) trước ngày bắt đầu (tu)"]


def test_names_are_replaced_and_nothing_else_is() -> None:
    text = "{{ nam }} {{nam}} {nam} {{ nam | x }}"
    assert thay_ten(text, {"nam": "2022"}) == "2022 2022 {nam} {{ nam | x }}"
