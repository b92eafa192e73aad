from __future__ import annotations

from datetime import date

from docgen.ra_soat.nguoi import base_papers, signers
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
