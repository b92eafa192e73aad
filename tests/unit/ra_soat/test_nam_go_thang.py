from __future__ import annotations

import pytest

from docgen.ra_soat.nam_go_thang import literal_years, spans_over
from tests.unit.ra_soat.helpers import cho, nam, said

_BELONGS = {
    "the name of the year carries it": "năm {{ nam }}, so với năm {{ nam_truoc }}",
    "a decree is cited by number and date": "theo Nghị định số 107/2020/NĐ-CP ngày 14/9/2020",
    "so is a plan": "thực hiện Kế hoạch số 523/KH-UBND ngày 28/12/2021 của UBND tỉnh",
    "the date may be spelt": "Quyết định số 15/QĐ-UBND ngày 05 tháng 01 năm 2022 của UBND tỉnh",
    "the Party numbers with a hyphen": "Nghị quyết số 01-NQ/TU ngày 05-01-2022 của Tỉnh ủy",
    "a date in brackets after the number": "văn bản 3759/BNV-CCHC (ngày 02/8/2021)",
    "a symbol stands without a date": "theo Nghị định 42/2022/NĐ-CP",
    "a law is known by its year": "Luật Thanh niên năm 2020, Bộ luật Dân sự 2015",
    "its year in brackets": "theo Luật Lâm nghiệp (2017), Hiến pháp (năm 2013)",
    "what has lasted": "từ năm 2015 đến nay, kể từ 2018 tới nay",
    "a law of many words too": "Luật Ban hành văn bản quy phạm pháp luật năm 2015",
    "a law is cited by its day": "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
    "a law that amends another": "Luật sửa đổi Luật Tổ chức Chính phủ ngày 22/11/2019",
    "a law by who passed it": "Luật Đất đai được Quốc hội thông qua ngày 18/01/2022",
    "a law is cited with its amendment": "Luật Xây dựng năm 2014 được sửa đổi, bổ sung năm 2020",
    "the amendment in brackets": "Luật Ban hành văn bản quy phạm pháp luật năm 2015 (được sửa đổi, "
    "bổ sung một số điều năm 2020)",
    "by its amendment alone": "Luật Xây dựng (sửa đổi, bổ sung năm 2020)",
    "amended twice": "Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung các năm 2017, 2021) quy định",
    "a decree amended": "Nghị định số 61/2018/NĐ-CP (sửa đổi, bổ sung năm 2021)",
    "a directive by its year": "Chỉ thị 23/CT-TTg năm 2020, Nghị định 61 năm 2018",
    "a number without symbol, dated": "Nghị quyết số 11 ngày 13-11-2022 của Ban Chấp hành",
    "a standard": "TCVN ISO 9001:2015, QCVN 01:2021/BXD, ISO/IEC 27001:2022",
    "a span holds the year": "giai đoạn 2021-2030, giai đoạn 2021 – 2025",
    "a span is spelt out": "từ năm 2021 đến năm 2030",
    "a term of office": "nhiệm kỳ 2020 - 2025",
    "a goal still ahead": "đến năm 2025, tầm nhìn đến năm 2030",
    "history is no leftover": "thành lập ngày 26/3/1931, tái lập tỉnh năm 1991",
    "a count that looks like a year": "in 2022 tờ gấp, 2020 cuốn sổ tay",
    "a cited date with dots": "Quyết định số 15/QĐ-UBND ngày 05.01.2022 của UBND tỉnh",
    "a number of a decree with dots": "theo Thông tư số 06.2022/TT-BTP, số 12.2022-QĐ",
    "a number that is no month": "phiên bản 1.2022, tỷ lệ đến 99.2022",
    "an amount of money": "kinh phí 2.022.000 đồng, bằng 1.2022 lần",
    "part of a longer number": "điện thoại 02393852022, mã hồ sơ 20221234",
    "the year of the data, mended by hand": "trong năm 2023",
}


@pytest.mark.parametrize("text", _BELONGS.values(), ids=_BELONGS)
def test_a_year_that_belongs_where_it_stands_is_left_alone(text: str) -> None:
    assert said(literal_years, text) == []


_LEFT = {
    "in the text": ("Kế hoạch CCHC năm 2022 của tỉnh", "2022"),
    "a month of it": ("Tháng 10/2022", "2022"),
    "a quarter of it": ("Quý I/2022 và thực hiện trong cả năm", "2022"),
    "in brackets": ("Tháng hành động (10/2022)", "2022"),
    "a date of its own": ("trước ngày 15/12/2022", "2022"),
    "a date with dots": ("Đến hết ngày 30.6.2022, góp phần", "2022"),
    "a date with dots, year first": ("từ 2022.06.30", "2022"),
    "a month with a dot": ("trong tháng 9.2022.", "2022"),
    "a month with a dot and no word": ("từ 06.2022 đến 12.2022", "2022"),
    "a quarter with a dot": ("Quý II.2022, quý 3.2022", "2022"),
    "dates and months with dots": ("từ 1.7.2021 đến tháng 2. 2022", "2021, 2022"),
    "two years, said once each": ("năm 2021, 2022 và năm 2022", "2021, 2022"),
    "legal education is no law": ("phổ biến, giáo dục pháp luật năm 2022", "2022"),
    "the day something is done with a law": ("phổ biến Luật Đất đai ngày 12/6/2022", "2022"),
    "a day after a law": ("học Luật Đất đai, ngày 12/6/2022 kiểm tra", "2022"),
    "a day in the law's stead": ("hội nghị về Luật Đất đai tổ chức ngày 12/6/2022", "2022"),
    "what a law does in a year": ("triển khai Luật Đất đai trong năm 2022", "2022"),
    "beside a citation": ("năm 2022 theo Kế hoạch số 5/KH-UBND ngày 04/01/2022", "2022"),
    "a plan of the year carried out": ("triển khai Kế hoạch 15/KH-UBND năm 2022", "2022"),
    "what is amended beside a law": ("Luật Nhà ở năm 2014, sửa đổi quy chế năm 2022", "2022"),
    "beside an amended law": ("năm 2022, theo Luật Nhà ở năm 2014 (sửa đổi năm 2020)", "2022"),
    "a goal that has passed": ("phấn đấu đến năm 2022 hoàn thành", "2022"),
    "the next year of the old data": ("báo cáo trước 15/01/2024", "2024"),
    "counted things of a year": ("số tin trong năm 2022 tin, bài", "2022"),
}


@pytest.mark.parametrize(("text", "years"), _LEFT.values(), ids=_LEFT)
def test_a_year_typed_into_the_text_is_found(text: str, years: str) -> None:
    assert said(literal_years, text) == [years]


def test_the_new_year_itself_is_asked_about_where_it_came_over_with_the_text() -> None:
    text = "chuẩn bị cho năm 2023"
    old = cho(text, nam=2022)
    assert [d.ve for d in literal_years(nam(cho(text), cu=[old]))] == ["2023"]
    assert not list(literal_years(nam(cho(text), cu=[cho("chuẩn bị cho năm sau", nam=2022)])))


def test_keys_that_other_rules_judge_are_left_to_them() -> None:
    keys = ("nam", "van_ban_goc.ngay", "thay_the")
    assert not list(literal_years(nam(*(cho("28/12/2021", key) for key in keys))))
    assert [d.ve for d in literal_years(nam(cho("15/12/2022", "thoi_han")))] == ["2022"]


def test_the_hint_names_the_name_that_stands_for_the_year() -> None:
    (found,) = literal_years(nam(cho("so với năm 2021")))
    assert "{{ nam_truoc }}" in found.hint


_LIVE = {
    "it holds the year": "giai đoạn 2021-2030",
    "it ends with the year": "giai đoạn 2019-2023",
    "numbers that are no span": "số 2022-2020/BC",
}


@pytest.mark.parametrize("text", _LIVE.values(), ids=_LIVE)
def test_a_span_that_is_not_over_is_left_alone(text: str) -> None:
    assert said(spans_over, text) == []


def test_a_span_that_ended_before_the_year_is_found() -> None:
    text = "thi đua thực hiện văn hoá công sở giai đoạn 2019-2025"
    assert said(spans_over, text, 2025) == []
    assert said(spans_over, text, 2026) == ["2019-2025"]
