from __future__ import annotations

from docgen.ra_soat.thay_the import left_of_replacing
from tests.unit.ra_soat.helpers import cho, nam

_NAMED = "Kế hoạch này thay thế {{ van_ban_thay_the }}."
_TYPED = "Kế hoạch này thay thế Kế hoạch số 15/KH-STP ngày 12/01/2022."


def test_a_paper_that_replaces_another_says_so_rightly() -> None:
    now = cho("15/KH-STP", "thay_the"), cho(_NAMED), cho(_TYPED)
    assert not list(left_of_replacing(nam(*now, cu=[cho("15/KH-STP", "thay_the", nam=2022)])))


def test_a_number_that_nothing_replaced_is_a_citation() -> None:
    assert not list(left_of_replacing(nam(cho(_TYPED), cu=[cho(_TYPED, nam=2022)])))


def test_a_name_without_a_paper_is_asked_about() -> None:
    assert [d.ve for d in left_of_replacing(nam(cho(_NAMED)))] == ["{{ van_ban_thay_the }}"]


def test_the_number_replaced_the_year_before_is_asked_about() -> None:
    before = cho("15/kh-stp", "thay_the", nam=2022)
    assert [d.ve for d in left_of_replacing(nam(cho(_TYPED), cu=[before]))] == ["15/kh-stp"]


def test_the_month_of_the_replacing_paper_is_asked_about() -> None:
    before = cho("15/KH-STP", "thay_the", nam=2022), cho("2", "thang", nam=2022)
    assert [d.ve for d in left_of_replacing(nam(cho("2", "thang"), cu=before))] == ["thang"]
    assert not list(left_of_replacing(nam(cho("1", "thang"), cu=before)))
    assert not list(left_of_replacing(nam(cho("2", "thang"), cu=before[1:])))
