from __future__ import annotations

import unicodedata

from docgen.ra_soat.codes import PREFIX, Code
from docgen.ra_soat.texts import owner_of
from docgen.ra_soat.values import Dieu
from tests.unit.ra_soat.helpers import cho


def ma(text: str, line: int = 30, tep: str = "ke-hoach.md", ve: str = "2022") -> str:
    return Dieu(Code.LITERAL_YEAR, cho(text, line=line, tep=tep), ve, "", "").ma


def test_an_id_survives_what_happens_elsewhere_in_the_file() -> None:
    assert ma("Việc năm 2022", line=30) == ma("Việc năm 2022", line=45)


def test_an_id_survives_another_way_of_writing_the_same_words() -> None:
    other = unicodedata.normalize("NFD", "Hoà giải  năm 2022")
    assert ma("Hòa giải năm 2022") == ma(other)


def test_an_id_survives_a_table_becoming_a_workbook() -> None:
    assert ma("Tháng 6/2022", tep="nhiem-vu.csv") == ma("Tháng 6/2022", tep="nhiem-vu.xlsx")


def test_other_words_another_file_another_question_are_other_ids() -> None:
    assert len({ma("a 2022"), ma("b 2022"), ma("a 2022", tep="x.md"), ma("a 2022", ve="b")}) == 4


def test_what_can_be_ticked_has_a_prefix_of_its_own() -> None:
    assert len(set(PREFIX.values())) == len(PREFIX)


def test_the_excerpt_shows_the_words_in_question() -> None:
    text = "đầu " * 60 + "năm 2022 " + "cuối " * 60
    shown = Dieu(Code.LITERAL_YEAR, cho(text), "2022", "", "", "2022").trich
    assert "năm 2022" in shown
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert len(shown) < 130


def test_a_table_belongs_to_the_paper_its_name_begins_with() -> None:
    papers = ("ke-hoach.md", "tinh-nguyen/doi-1.md", "tinh-nguyen/doi.md")
    assert owner_of("nhiem-vu.csv", papers) == "ke-hoach.md"
    assert owner_of("ke-hoach.md", papers) == "ke-hoach.md"
    assert owner_of("tinh-nguyen/doi-1.csv", papers) == "tinh-nguyen/doi-1.md"
    assert owner_of("tinh-nguyen/doi-1-lich-truc.csv", papers) == "tinh-nguyen/doi-1.md"
    assert owner_of("tinh-nguyen/khac.csv", papers) == "tinh-nguyen/khac.csv"
