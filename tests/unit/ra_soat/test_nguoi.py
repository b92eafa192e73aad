from __future__ import annotations

from datetime import date

from docgen.model.ra_soat import KhacBanKy, RaSoat
from docgen.ra_soat.nguoi import base_papers, signed_otherwise, signers
from docgen.ra_soat.values import Cho, NguoiKyKhai
from tests.unit.ra_soat.helpers import cho, nam


def base(so: str, ngay: str, year: int = 2023) -> tuple[Cho, ...]:
    values = {"loai": "Kế hoạch", "so": so, "ngay": ngay, "co_quan": "UBND tỉnh"}
    return tuple(cho(value, f"van_ban_goc.{key}", nam=year) for key, value in values.items())


def signer(tu: date | None = None, den: date | None = None) -> NguoiKyKhai:
    return NguoiKyKhai("co-quan.yaml", "data/co-quan.yaml", 40, "giam_doc", "Người số 1", tu, den)


def test_a_base_paper_of_the_last_quarter_of_the_year_before_is_left_alone() -> None:
    assert not list(base_papers(nam(*base("600/KH-UBND", "28/12/2022"))))
    assert not list(base_papers(nam(*base("600/KH-UBND", "01/10/2022"))))
    assert not list(base_papers(nam(*base("5/KH-UBND", "04/01/2023"))))


def test_an_older_base_paper_is_asked_about() -> None:
    (found,) = base_papers(nam(*base("523/KH-UBND", "28/12/2021")))
    assert "523/KH-UBND ngày 28/12/2021" in found.message


def test_the_number_of_the_year_before_is_asked_about_whatever_its_date() -> None:
    before = base("523/KH-UBND", "28/12/2021", 2022)
    assert list(base_papers(nam(*base("523/KH-UBND", "28/12/2022"), cu=before)))


def test_every_paper_that_cites_the_base_paper_waits_for_it() -> None:
    letter = cho("Thực hiện {{ van_ban_goc }}", tep="chi-dao-thang-01.md")
    (found,) = base_papers(nam(*base("523/KH-UBND", "28/12/2021"), letter))
    assert found.van_ban == ("chi-dao-thang-01.md",)


def test_a_signer_in_office_is_left_alone() -> None:
    paper = cho("giam_doc", "nguoi_ky")
    for person in (
        signer(den=date(2023, 1, 15)),  # he may still sign in the first half of the month
        signer(tu=date(2020, 1, 1)),
        signer(tu=date(2023, 1, 31)),
    ):
        assert not list(signers(nam(paper, nguoi_ky=[person])))
    assert not list(signers(nam(cho("pho_giam_doc", "nguoi_ky"), nguoi_ky=[signer()])))


def test_a_signer_whose_term_ended_is_found_in_each_paper() -> None:
    papers = (cho("giam_doc", "nguoi_ky"), cho("giam_doc", "nguoi_ky", tep="chi-dao-thang-01.md"))
    found = list(signers(nam(*papers, nguoi_ky=[signer(den=date(2022, 12, 31))])))
    assert [item.cho.tep for item in found] == ["ke-hoach.md", "chi-dao-thang-01.md"]


def test_a_signer_of_unknown_term_is_asked_about_once() -> None:
    papers = (cho("giam_doc", "nguoi_ky"), cho("giam_doc", "nguoi_ky", tep="chi-dao-thang-01.md"))
    (found,) = signers(nam(*papers, nguoi_ky=[signer()]))
    assert found.cho.shown == "data/co-quan.yaml"
    assert found.van_ban == ("ke-hoach.md", "chi-dao-thang-01.md")


def signed(item: KhacBanKy, *texts: Cho) -> list[int]:
    review = RaSoat(tu_nam=2022, khac_ban_ky=(item,))
    return [found.cho.line for found in signed_otherwise(nam(*texts, review=review))]


def test_what_was_signed_is_asked_about_until_the_data_say_it() -> None:
    item = KhacBanKy(
        tep="ke-hoach.md", du_lieu="- Lãnh đạo Sở;", ban_ky="- Lãnh đạo Sở, Công đoàn;"
    )
    assert signed(item, cho("Lãnh đạo Sở", line=12)) == [12]
    assert signed(item, cho("Lãnh đạo Sở, Công đoàn", line=12)) == []
    assert signed(item, cho("Ban Giám đốc", line=12)) == []


def test_the_name_of_the_year_says_what_was_printed() -> None:
    item = KhacBanKy(tep="ke-hoach.md", ban_ky="- Kết quả năm 2022.", canh="- Vai trò.")
    texts = (cho("- Vai trò.", line=20), cho("- Khác.", line=22))
    assert signed(item, *texts) == [20]
    assert signed(item, *texts, cho("- Kết quả năm {{ nam }}.", line=21)) == []


def test_a_paragraph_left_out_is_asked_about_while_it_stands() -> None:
    item = KhacBanKy(tep="ke-hoach.md", du_lieu="- Những kết quả đạt được.")
    assert signed(item, cho("- Những kết quả đạt được.", line=25)) == [25]
    assert signed(item, cho("- Khác.")) == []


def test_of_a_table_the_row_decides() -> None:
    item = KhacBanKy(tep="nhiem-vu.csv", du_lieu="Văn phòng", ban_ky="Phòng A", canh="Việc 2")
    rows = [
        cho("Văn phòng", tep="nhiem-vu.xlsx", line=2)._replace(canh="Việc 1"),
        cho("Văn phòng", tep="nhiem-vu.xlsx", line=3)._replace(canh="Việc 2"),
    ]
    assert signed(item, *rows) == [3]
    assert signed(item, rows[0], rows[1]._replace(text="Phòng A")) == []


def test_of_two_cells_of_the_row_that_which_says_no_more() -> None:
    item = KhacBanKy(tep="nhiem-vu.csv", du_lieu="Văn phòng", ban_ky="Phòng A", canh="Việc 1")
    rows = [
        cho("Báo cáo của Văn phòng", tep="nhiem-vu.csv", line=3)._replace(canh="Việc 1"),
        cho("Văn phòng", tep="nhiem-vu.csv", line=4)._replace(canh="Việc 1"),
    ]
    assert signed(item, *rows) == [4]
