from __future__ import annotations

import json

import pytest

from docgen.typeface import Face, text_width
from tests import typeface_table


def test_the_motto_of_the_state_in_13_bold() -> None:
    # Measured on a page printed by LibreOffice: 95.67 mm.
    width = text_width("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Face(13, bold=True))
    assert width == pytest.approx(95.67, abs=0.01)


@pytest.mark.parametrize(
    ("face", "units"),
    [
        (Face(14), 1366),
        (Face(14, bold=True), 1479),
        (Face(14, italic=True), 1251),
        (Face(14, bold=True, italic=True), 1366),
    ],
)
def test_each_style_has_its_widths(face: Face, units: int) -> None:
    assert text_width("R", face) == pytest.approx(units / 2048 * 14 * 25.4 / 72)


def test_accents_add_no_width() -> None:
    assert text_width("Ệ", Face(14)) == text_width("E", Face(14))


def test_a_non_breaking_hyphen_is_as_wide_as_a_hyphen() -> None:
    assert text_width("\u2011", Face(13)) == text_width("-", Face(13))


def test_width_grows_with_the_size() -> None:
    assert text_width("Sở Tư pháp", Face(14)) == pytest.approx(
        2 * text_width("Sở Tư pháp", Face(7))
    )


def test_a_non_breaking_space_is_as_wide_as_a_space() -> None:
    assert text_width("\u00a0", Face(13)) == text_width(" ", Face(13))


def test_decomposed_text_is_as_wide_as_composed() -> None:
    assert text_width("a\u0323", Face(13)) == text_width("ạ", Face(13))


def test_a_letter_missing_from_the_table_is_as_wide_as_its_base() -> None:
    assert text_width("ǎ", Face(13)) == text_width("a", Face(13))
    assert text_width("漢", Face(10)) == pytest.approx(10 * 25.4 / 72)


def test_every_character_has_a_width_in_every_style() -> None:
    table = json.loads(typeface_table.TABLE.read_text(encoding="utf-8"))
    for style in typeface_table.FONTS:
        assert set("".join(table[style].values())) >= set(typeface_table.characters()), style


def test_the_table_is_that_of_the_font() -> None:
    fonts = typeface_table.fonts_in(typeface_table.FOLDERS)
    if fonts is None:
        pytest.skip("không có phông Liberation Serif 2")
    table = json.loads(typeface_table.TABLE.read_text(encoding="utf-8"))
    assert table == typeface_table.table_from(fonts)
