from __future__ import annotations

import pytest

from docgen.ra_soat.doi import days_of_duty, members, terms
from docgen.ra_soat.values import Cho
from tests.unit.ra_soat.helpers import cho, nam

_TEAM = "tinh-nguyen/doi-1.md"
_ROSTER = "tinh-nguyen/doi-1.csv"


def period(tu: str, den: str, year: int, *more: Cho) -> list[Cho]:
    return [
        cho(tu, "truc.tu", nam=year, tep=_TEAM),
        cho(den, "truc.den", nam=year, tep=_TEAM),
        *(c._replace(shown=f"data/{year}/{_TEAM}") for c in more),
    ]


def asked(then: tuple[str, str], now: tuple[str, str], year: int = 2023) -> list[str]:
    found = nam(*period(*now, year), year=year, cu=period(*then, 2022))
    return [item.ve for item in days_of_duty(found)]


@pytest.mark.parametrize(
    "now",
    [("03/4/2023", "29/4/2023"), ("04/4/2023", "28/4/2023"), ("04/4/2022", "29/4/2022"), ("", "")],
)
def test_other_days_than_those_of_the_year_before_are_somebodys_decision(
    now: tuple[str, str],
) -> None:
    assert asked(("04/4/2022", "29/4/2022"), now) == []


def test_a_team_of_no_year_before_is_not_asked() -> None:
    assert list(days_of_duty(nam(*period("04/4/2023", "29/4/2023", 2023)))) == []


@pytest.mark.parametrize(
    ("then", "now"),
    [
        (("04/4/2022", "29/4/2022"), ("04/4/2023", "29/4/2023")),
        (("2022-04-04", "29-4-2022"), ("04/04/2023", "29/4/2023")),
        (("15/4/2022", "15/4/2022"), ("15/4/2023", "17/4/2023")),
    ],
)
def test_the_days_of_the_year_before_are_asked_about(
    then: tuple[str, str], now: tuple[str, str]
) -> None:
    assert len(asked(then, now)) == 1


def test_the_days_concern_both_papers_of_the_team() -> None:
    found = nam(*period("04/4/2023", "29/4/2023", 2023), cu=period("04/4/2022", "29/4/2022", 2022))
    (item,) = days_of_duty(found)
    assert (item.cho.tep, item.van_ban) == (_TEAM, ("tinh-nguyen/doi-1-cong-van.md",))


def roster(year: int, *names: str, tep: str = _ROSTER) -> list[Cho]:
    head = cho("Họ và tên", nam=year, tep=tep, line=1)
    rows = enumerate(names, 2)
    return [head, *(cho(n, nam=year, tep=tep, line=k)._replace(canh=n) for k, n in rows)]


def test_a_roster_with_another_member_is_somebodys_decision() -> None:
    assert list(members(nam(*roster(2023, "A", "C"), cu=roster(2022, "A", "B")))) == []
    assert list(members(nam(*roster(2023, "A"), cu=roster(2022, "A", "B")))) == []


def test_other_tables_are_no_rosters() -> None:
    same = [roster(year, "A", tep="nhiem-vu.csv") for year in (2023, 2022)]
    assert list(members(nam(*same[0], cu=same[1]))) == []


@pytest.mark.parametrize("tep", [_ROSTER, "tinh-nguyen/doi-1.xlsx"])
def test_a_roster_as_it_was_is_asked_about_once_with_its_names(tep: str) -> None:
    (item,) = members(nam(*roster(2023, "A", "B", tep=tep), cu=roster(2022, "A", "B")))
    assert (item.cho.line, item.trich) == (1, "A, B")


@pytest.mark.parametrize(
    ("den", "expected"), [("31/01/2023", 0), ("15/01/2023", 0), ("31/12/2022", 1), ("", 0)]
)
def test_a_term_that_ended_before_the_month_of_a_paper_is_asked_about(
    den: str, expected: int
) -> None:
    term = cho(den, "nhiem_ky.den", tep="chi-doan.yaml")
    year = nam(*period("04/4/2023", "29/4/2023", 2023), cho("Kế hoạch"))._replace(chung=(term,))
    found = list(terms(year))
    assert len(found) == expected
    assert all(item.van_ban == (_TEAM,) for item in found)
