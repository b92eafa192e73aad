"""Papers typed by other hands, mended: fewer faults, and nothing changed that was not named."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from docgen.checks.fault import Paper
from docgen.mending import Mended, mend
from docgen.ooxml.package import Package, open_package, save_package
from docgen.ooxml.reading import read_view
from docgen.recognise import recognise
from docgen.standards.nd30 import ND30
from tests.corpus import van_ban_nd30
from tests.rules.compare import differences
from tests.unit.ooxml.schema import OoxmlSchema

PAPERS = pytest.mark.parametrize(
    "written",
    [
        van_ban_nd30.cong_van,
        van_ban_nd30.ke_hoach,
        van_ban_nd30.quyet_dinh,
        van_ban_nd30.bao_cao,
        van_ban_nd30.to_trinh,
        van_ban_nd30.thong_bao,
        van_ban_nd30.giay_moi,
    ],
    ids=lambda written: written.__name__,
)


def door(package: Package) -> Paper:
    view = read_view(package)
    return Paper(package, view, recognise(view, ND30), ND30)


def mended(docx: bytes) -> Mended:
    return mend(door(open_package(docx, "p.docx")), door)


def texts(docx: bytes) -> list[str]:
    view = read_view(open_package(docx, "p.docx"))
    boxed = (p for box in view.boxes for p in box.paragraphs)
    return [p.text for p in (*view.paragraphs, *boxed)]


@PAPERS
def test_only_what_is_named_changes(
    written: Callable[[], bytes], ooxml_schema: OoxmlSchema
) -> None:
    docx = written()
    before = door(open_package(docx, "p.docx"))
    result = mended(docx)
    # A line put in is a paragraph more.
    if not any(change.what == "đường kẻ bên dưới" for change in result.changes):
        changed = {
            (d.before, d.after)
            for d in differences(before.view, result.paper.view)
            if d.field == "text" and (d.before, d.after) != ("", "2")
        }
        named = {(c.before, c.after) for c in result.changes if not c.what}
        assert changed == named
    assert ooxml_schema.validate(result.paper.package) == ooxml_schema.validate(before.package)


@PAPERS
def test_mending_again_finds_nothing_to_mend(written: Callable[[], bytes]) -> None:
    once = save_package(mended(written()).paper.package)
    again = mended(once)
    assert again.changes == ()
    assert save_package(again.paper.package) == once


def test_a_letter_comes_back_clean() -> None:
    result = mended(van_ban_nd30.cong_van())
    assert result.remaining == ()
    assert "- Lưu: VT, VP." in texts(save_package(result.paper.package))


def test_a_line_typed_with_underscores_follows_its_text() -> None:
    docx = van_ban_nd30.thong_bao()
    result = mended(docx)
    assert result.remaining == ()
    (line,) = (c for c in result.changes if c.code == "KT411")
    assert set(line.before) == set(line.after) == {"_"}
    assert len(line.before) < len(line.after)
    assert "Độc lập - Tự do - Hạnh phúc" in "\n".join(texts(save_package(result.paper.package)))


def test_words_beside_an_automatic_number_are_mended() -> None:
    package = open_package(van_ban_nd30.ke_hoach(), "p.docx")
    text = package.parts[package.document].decode("utf-8")
    assert "Mục đích" in text
    doubled = package.with_parts(
        {package.document: text.replace("Mục đích", "Mục  đích", 1).encode("utf-8")}
    )
    result = mend(door(doubled), door)
    assert "KT850" not in {ruling.code for ruling, _ in result.remaining}
    assert "Mục đích" in texts(save_package(result.paper.package))
