"""A long place or a long symbol: number and date keep one line each, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.geometry.variants_dau import CAC_DAU, CAC_DAU_DOAN, QUA_DAI, QUA_DAI_HON, VUA_SAT

if TYPE_CHECKING:
    from tests.geometry.measure import Measure
    from tests.geometry.page import Page
    from tests.geometry.variants_dau import Dau

    Printed = dict[str, tuple[Page, ...]]

_FORMS = ("ke-hoach", "cong-van")


def _number_and_date(page: Page, number: str, date: str, do: Measure) -> None:
    so, ngay = page.find(number), page.find(date)
    do.near("số và ngày trên một dòng", so.baseline, ngay.baseline, 0.5)
    do.within("ngày cách số", ngay.left - so.right, 1.0, 100)
    do.within("số, mép trái", so.left, 29.9, 100)
    do.within("ngày, mép phải", page.width - ngay.right, 15, 100, slack=0.1)


@pytest.mark.parametrize("form", _FORMS)
@pytest.mark.parametrize("name", CAC_DAU)
def test_number_and_date_stand_on_one_line(
    name: str, form: str, in_thu: Printed, do: Measure
) -> None:
    page, dau = in_thu[f"dau-{name}-{form}"][0], CAC_DAU[name]
    kind = "KH-" if form == "ke-hoach" else ""
    date = f"{dau.dia_danh}, ngày tháng 01 năm 2022"
    _number_and_date(page, f"Số: /{kind}{dau.ky_hieu}", date, do)
    title = page.find("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    agency = [page.find(line) for line in (*dau.chu_quan, *dau.ban_hanh)]
    do.near("cơ quan ngang Quốc hiệu", agency[0].baseline, title.baseline, 0.5)
    do.within("Quốc hiệu cách cơ quan", title.left - max(a.right for a in agency), 2, 60)
    # A long symbol beside a long place leaves no room to be centred: neither may break.
    do.near("ngày giữa Quốc hiệu", page.find(date).centre, title.centre, 5.0)
    number = page.find(f"Số: /{kind}{dau.ky_hieu}")
    do.near("số giữa cơ quan", number.centre, agency[0].centre, 7.0)


@pytest.mark.parametrize("form", _FORMS)
@pytest.mark.parametrize("name", CAC_DAU_DOAN)
def test_so_they_do_in_the_doan_s_form(name: str, form: str, in_thu: Printed, do: Measure) -> None:
    page = in_thu[f"dau-doan-{name}-{form}"][0]
    date = f"{CAC_DAU_DOAN[name]}, ngày tháng 01 năm 2022"
    symbol = {"ke-hoach": "KH/CĐ", "cong-van": "CV/CĐ"}[form]
    _number_and_date(page, f"Số: -{symbol}", date, do)
    # As far under the title as the organisation's own line, whole at the left, lets it.
    title = page.find("ĐOÀN TNCS HỒ CHÍ MINH")
    do.near("ngày dưới tiêu đề", page.find(date).centre, title.centre, 11.0)
    do.same("tổ chức trên một dòng", len(page.find_all("ĐOÀN KHỐI CÁC CƠ QUAN TỈNH")), 1)


@pytest.mark.parametrize(
    ("name", "dau", "broken"),
    [("dau-qua-dai", QUA_DAI, "QLDSVH&GĐ"), ("dau-qua-dai-hon", QUA_DAI_HON, "VPĐBQH")],
)
def test_where_one_has_to_break_the_date_does_not(
    name: str, dau: Dau, broken: str, in_thu: Printed, do: Measure
) -> None:
    page = in_thu[name][0]
    date = page.find(f"{dau.dia_danh}, ngày tháng 01 năm 2022")
    do.within("ngày, mép phải", page.width - date.right, 15, 100, slack=0.1)
    do.same("ký hiệu gãy ở gạch nối", len(page.find_all(broken)), 1)


def test_number_and_date_as_wide_as_the_page(in_thu: Printed, do: Measure) -> None:
    date = f"{VUA_SAT.dia_danh}, ngày tháng 01 năm 2022"
    _number_and_date(in_thu["dau-vua-sat"][0], f"Số: /KH-{VUA_SAT.ky_hieu}", date, do)


def test_the_head_keeps_the_larger_sizes_where_it_can(in_thu: Printed, do: Measure) -> None:
    for name, sizes in (
        ("tp-hcm", {13.0, 14.0}),
        ("tro-giup-phap-ly", {12.0, 13.0}),
    ):
        page = in_thu[f"dau-{name}-ke-hoach"][0]
        head = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
        found = {size for text in head for size in page.find(text).sizes}
        do.same("cỡ chữ của đầu văn bản", found, sizes)
