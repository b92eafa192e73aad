from __future__ import annotations

import unicodedata

from docgen.ra_soat.codes import PREFIX, Code
from docgen.ra_soat.texts import owners_of
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
    files = (
        *("nhiem-vu.csv", "ke-hoach.md", "bao-cao/quy-1.md"),
        *("tinh-nguyen/doi-1.md", "tinh-nguyen/doi.md"),
        *("tinh-nguyen/doi-1.csv", "tinh-nguyen/doi-1-lich-truc.csv", "tinh-nguyen/khac.csv"),
    )
    owners = owners_of(tuple(cho("lời", tep=tep) for tep in files))
    assert owners["nhiem-vu.csv"] == ("ke-hoach.md", "bao-cao/quy-1.md")
    assert owners["ke-hoach.md"] == ("ke-hoach.md",)
    assert owners["tinh-nguyen/doi-1.csv"] == ("tinh-nguyen/doi-1.md",)
    assert owners["tinh-nguyen/doi-1-lich-truc.csv"] == ("tinh-nguyen/doi-1.md",)
    assert owners["tinh-nguyen/khac.csv"] == ("tinh-nguyen/khac.csv",)


def test_a_file_belongs_to_the_papers_that_name_it() -> None:
    texts = (
        cho("to.csv", "phu_luc.0.bang", tep="quyet-dinh.md"),
        cho("to.csv", "phu_luc.0.bang", tep="thong-bao.md"),
        cho("quy-che.md", "van_ban_kem_theo.0.loi_van", tep="quyet-dinh.md"),
        cho("Điều 1.", tep="quy-che.md"),
        cho("Họ tên", tep="to.csv"),
    )
    owners = owners_of(texts)
    assert owners["to.csv"] == ("quyet-dinh.md", "thong-bao.md")
    assert owners["quy-che.md"] == ("quyet-dinh.md",)
