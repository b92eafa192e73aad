"""A wrong size becomes that of what stands around it: nothing that had no fault is touched."""

from __future__ import annotations

import pytest

from docgen.mending import Mended, mend
from docgen.ooxml.package import Package
from tests.unit.checks.test_one_size import KHOAN, khoan, paper, sized
from tests.unit.mending.test_mending import door

BASES = "Căn cứ Luật Tổ chức chính quyền địa phương;", "Căn cứ Nghị định số 30/2020/NĐ-CP;"


def mended(package: Package) -> Mended:
    return mend(door(package), door)


def sizes(result: Mended) -> list[tuple[str, str]]:
    """The sizes changed because they are unlawful, or because another one was changed."""
    changes = [(c.code, c.before, c.after) for c in result.changes if c.what == "cỡ chữ"]
    return [(b, a) for code, b, a in changes if b == "15 pt" or code[:4] in ("KT87", "KT90")]


BODIES = {
    "một trong hai căn cứ": sized(15, BASES[0], "deu nghiêng")
    + sized(13, BASES[1], "deu nghiêng")
    + khoan(13, 13, 13),
    "một trong hai mục": sized(13, "I. MỤC ĐÍCH", "deu đậm")
    + khoan(13)
    + sized(15, "II. YÊU CẦU", "deu đậm")
    + khoan(13),
    "mục duy nhất": sized(15, "I. MỤC ĐÍCH", "deu đậm") + khoan(13, 13),
    "một khoản": khoan(13, 13, 15),
}


@pytest.mark.parametrize("name", BODIES)
def test_a_wrong_size_becomes_that_of_the_rest(name: str) -> None:
    assert sizes(mended(paper(BODIES[name]))) == [("15 pt", "13 pt")]


def test_where_all_are_wrong_the_nearest_lawful_one_is_taken() -> None:
    assert set(sizes(mended(paper(khoan(15, 15))))) == {("15 pt", "14 pt")}


def test_the_rest_is_left_as_it_is_where_it_is_larger() -> None:
    body = sized(14, KHOAN) + sized(15, KHOAN) + sized(14, KHOAN)
    assert sizes(mended(paper(body))) == [("15 pt", "14 pt")]
