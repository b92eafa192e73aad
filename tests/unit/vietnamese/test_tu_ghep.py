"""Words a title's line does not part."""

from __future__ import annotations

from docgen.vietnamese import cho_ngat_tu, chuan_dau
from docgen.vietnamese.tu_ghep import _cac_tu


def test_the_list_is_of_two_syllables_each_with_its_tone_mark_in_one_place() -> None:
    words = _cac_tu()
    assert [word for word in words if len(word.split()) != 2 or word != chuan_dau(word)] == []


def test_places_inside_words_and_after_what_opens_a_phrase() -> None:
    text = "SỞ VĂN HOÁ,\u00a0THỂ\u00a0THAO VÀ DU LỊCH - CƠ SỞ 2"
    found = cho_ngat_tu(text)
    assert {text[place:] for place in found.trong} == {
        "HOÁ,\u00a0THỂ\u00a0THAO VÀ DU LỊCH - CƠ SỞ 2",
        "THAO VÀ DU LỊCH - CƠ SỞ 2",
        "LỊCH - CƠ SỞ 2",
        "- CƠ SỞ 2",
        "SỞ 2",
    }
    assert {text[place:] for place in found.sau} == {"DU LỊCH - CƠ SỞ 2"}


def test_a_comma_or_another_sign_parts_two_words() -> None:
    assert cho_ngat_tu("CÔNG, NGHỆ; CÔNG (NGHỆ) – 2").trong == frozenset()
