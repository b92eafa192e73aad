"""What Word numbers by itself: the printed number, its look, and the indents it brings (17.9)."""

from __future__ import annotations

import pytest

from docgen.ooxml.number_formats import formatted
from docgen.ooxml.reading import read_view
from docgen.ooxml.view import DocumentView
from tests.unit.ooxml.build import document, paragraph, style


def level(
    index: int,
    text: str,
    kind: str = "decimal",
    more: str = "",
    *,
    start: int = 1,
    tail: str = "",
) -> str:
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>{more}'
        f'<w:lvlText w:val="{text}"/>{tail}</w:lvl>'
    )


def abstract(number: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{number}">{"".join(levels)}</w:abstractNum>'


def num(number: int, of: int, overrides: str = "") -> str:
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{of}"/>{overrides}</w:num>'


def item(number: int, index: int = 0, text: str = "x", more: str = "") -> str:
    ppr = f'<w:numPr><w:ilvl w:val="{index}"/><w:numId w:val="{number}"/></w:numPr>{more}'
    return paragraph(text, ppr=ppr)


def numbers(view: DocumentView) -> list[str]:
    return ["" if p.number is None else p.number.text for p in view.paragraphs]


def counted(body: str, numbering: str, styles: str = "") -> list[str]:
    return numbers(read_view(document(body, numbering=numbering, styles=styles)))


LAW = abstract(
    0,
    level(0, "%1.", "upperRoman"),
    level(1, "%2."),
    level(2, "%3)", "lowerLetter"),
    level(3, "%1.%2.%4", more="<w:isLgl/>"),
) + num(1, 0)


def test_levels_count_by_themselves_and_begin_anew_under_another() -> None:
    body = "".join(item(1, i) for i in (0, 1, 2, 2, 1, 2, 0, 1))
    assert counted(body, LAW) == ["I.", "1.", "a)", "b)", "2.", "a)", "II.", "1."]


def test_a_level_may_show_those_above_it_all_in_digits() -> None:
    assert counted(item(1, 0) * 2 + item(1, 1) + item(1, 3), LAW)[-1] == "2.1.1"


def test_a_level_nobody_opened_is_the_first() -> None:
    assert counted(item(1, 3) + item(1, 0), LAW) == ["1.1.1", "II."]


def test_lists_of_one_abstract_list_count_on_unless_they_start_anew() -> None:
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{}"/></w:lvlOverride>'
    lists = abstract(0, level(0, "%1.")) + num(1, 0) + num(2, 0) + num(3, 0, anew.format(5))
    body = item(1) + item(2) + item(3) + item(3) + item(1)
    assert counted(body, lists) == ["1.", "2.", "5.", "6.", "7."]


def test_a_list_may_replace_a_level() -> None:
    own = f'<w:lvlOverride w:ilvl="0">{level(0, "(%1)", start=3)}</w:lvlOverride>'
    lists = abstract(0, level(0, "%1.")) + num(1, 0) + num(2, 0, own)
    assert counted(item(2) + item(2), lists) == ["(3)", "(4)"]


@pytest.mark.parametrize(
    ("restart", "expected"),
    [("", "1."), ('<w:lvlRestart w:val="0"/>', "3."), ('<w:lvlRestart w:val="1"/>', "1.")],
    ids=["by default", "never", "under the first level"],
)
def test_a_level_says_what_starts_it_anew(restart: str, expected: str) -> None:
    lists = abstract(0, level(0, "%1."), level(1, "%2.", more=restart)) + num(1, 0)
    assert counted(item(1, 0) + item(1, 1) * 2 + item(1, 0) + item(1, 1), lists)[-1] == expected


def test_a_list_may_stand_for_the_one_of_a_style() -> None:
    lists = (
        abstract(0, level(0, "Điều %1."))
        + abstract(1, '<w:numStyleLink w:val="Muc"/>')
        + num(1, 0)
        + num(2, 1)
    )
    link = style("Muc", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', kind="numbering")
    assert counted(item(2), lists, link) == ["Điều 1."]


def test_lists_that_stand_for_each_other_come_to_none() -> None:
    lists = abstract(0, '<w:numStyleLink w:val="Muc"/>') + num(1, 0)
    link = style("Muc", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', kind="numbering")
    assert counted(item(1), lists, link) == [""]


def test_numbers_of_other_lists_missing_levels_and_none_are_none() -> None:
    assert counted(item(0) + item(9) + item(1, 8), LAW) == ["", "", ""]


def test_what_is_printed_has_the_number_before_the_text() -> None:
    lists = abstract(0, level(0, "%1.", more='<w:suff w:val="space"/>')) + num(1, 0)
    (found,) = read_view(document(item(1, text="Mục đích"), numbering=lists)).paragraphs
    assert (found.printed, found.displayed) == ("1. Mục đích", "Mục đích")
    assert read_view(document(item(1), numbering=LAW)).paragraphs[0].printed == "I.\tx"


def test_a_bullet_is_its_character() -> None:
    lists = abstract(0, level(0, "-", "bullet")) + num(1, 0)
    (found,) = read_view(document(item(1), numbering=lists)).paragraphs
    assert found.number is not None
    assert (found.number.text, found.number.automatic) == ("-", "bullet")


def test_a_hidden_paragraph_is_not_counted() -> None:
    hidden = item(1, more="<w:rPr><w:vanish/></w:rPr>")
    assert counted(item(1) + hidden + item(1), LAW) == ["I.", "", "II."]


def test_the_number_looks_like_the_mark_and_its_level_over_it() -> None:
    rpr = '<w:rPr><w:b/><w:sz w:val="20"/></w:rPr>'
    lists = abstract(0, level(0, "%1.", tail=rpr)) + num(1, 0)
    mark = '<w:rPr><w:i/><w:sz w:val="30"/></w:rPr>'
    (found,) = read_view(document(item(1, more=mark), numbering=lists)).paragraphs
    assert found.number is not None
    look = found.number.format
    assert (look.bold, look.italic, look.size) == (True, True, 10.0)
    assert not found.runs[0].format.bold


INDENT = '<w:pPr><w:ind w:left="{}"/></w:pPr>'


@pytest.mark.parametrize(
    ("styles", "ppr", "left"),
    [
        ("", '<w:numPr><w:numId w:val="1"/></w:numPr>', 20),
        ("", '<w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="567"/>', 10),
        (
            style("P", INDENT.format(1701)),
            '<w:pStyle w:val="P"/><w:numPr><w:numId w:val="1"/></w:numPr>',
            20,
        ),
        (
            style(
                "P", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="1701"/></w:pPr>'
            ),
            '<w:pStyle w:val="P"/>',
            30,
        ),
        (
            style("Goc", INDENT.format(1701))
            + style("P", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', based_on="Goc"),
            '<w:pStyle w:val="P"/>',
            20,
        ),
        (
            style("Goc", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
            + style("P", INDENT.format(1701), based_on="Goc"),
            '<w:pStyle w:val="P"/>',
            30,
        ),
        (
            style("P", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
            '<w:pStyle w:val="P"/><w:numPr><w:numId w:val="0"/></w:numPr>',
            0,
        ),
    ],
    ids=[
        "a list named directly",
        "direct indents over its list",
        "a list named directly over the style",
        "a style's indents over the list it names",
        "a list over the indents of the style below",
        "a derived style's indents over the list",
        "taken out of the list of its style",
    ],
)
def test_the_nearer_of_list_and_style_indents(styles: str, ppr: str, left: int) -> None:
    lists = abstract(0, level(0, "%1.", tail=INDENT.format(1134))) + num(1, 0)
    package = document(paragraph(ppr=ppr), styles=styles, numbering=lists)
    (found,) = read_view(package).paragraphs
    assert round(found.format.left) == left


def test_a_style_stands_for_the_level_that_names_it() -> None:
    lists = abstract(0, level(0, "%1."), level(1, "%1.%2.", more='<w:pStyle w:val="Hai"/>')) + num(
        1, 0
    )
    numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    styles = style("Mot", numbered) + style("Hai", numbered)
    body = paragraph(ppr='<w:pStyle w:val="Mot"/>') + paragraph(ppr='<w:pStyle w:val="Hai"/>')
    assert counted(body, lists, styles) == ["1.", "1.1."]


@pytest.mark.parametrize(
    ("number", "kind", "text"),
    [
        (4, "upperRoman", "IV"),
        (9, "lowerRoman", "ix"),
        (4000, "upperRoman", "4000"),
        (5, "lowerLetter", "e"),
        (27, "upperLetter", "AA"),
        (28, "upperLetter", "BB"),
        (7, "decimalZero", "07"),
        (3, "numberInDash", "- 3 -"),
        (2, "ordinal", "2nd"),
        (11, "ordinal", "11th"),
        (255, "hex", "FF"),
        (5, "chicago", "**"),
        (1, "decimalEnclosedCircle", "①"),
        (21, "decimalEnclosedCircle", "21"),
        (15, "vietnameseCounting", "mười lăm"),
        (3, "none", ""),
        (3, "khongCo", "3"),
    ],
)
def test_a_number_in_the_notations_of_word(number: int, kind: str, text: str) -> None:
    assert formatted(number, kind) == text


@pytest.mark.parametrize("number", [-5, 0, 32767, 10**9])
def test_any_number_has_some_notation(number: int) -> None:
    for kind in ("upperRoman", "lowerLetter", "chicago", "vietnameseCounting", "ordinal", "hex"):
        assert len(formatted(number, kind)) < 200


@pytest.mark.parametrize(
    "numbering",
    [
        '<w:num w:numId="1"/>',
        num(1, 7),
        '<w:num w:numId="x"><w:abstractNumId/></w:num>',
        abstract(0, '<w:lvl w:ilvl="0"/>') + num(1, 0),
        abstract(0, level(0, "%9%%")) + num(1, 0),
        abstract(0, level(0, "%1", start=-5)) + num(1, 0),
    ],
)
def test_broken_lists_break_nothing(numbering: str) -> None:
    assert len(counted(item(1) * 2, numbering)) == 2
