"""Papers typed by other hands: exactly the findings that mong_doi/ names, however their letters
are put in the file.

`current` and `required` of a file of findings are what a user reads; the order does not count.
What is only noted (severity info) is not named there, but for why a paper is not judged.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from docgen.findings import Finding, Severity
from docgen.inspection import Inspected, Wish, inspect
from docgen.ooxml.markup import Element, w
from docgen.ooxml.package import DOCUMENT_PART
from tests.corpus.papers import PAPERS
from tests.rules.push import edited

MONG_DOI = Path(__file__).parent / "mong_doi"
Said = tuple[str, str | None, str | None, str | None]


def expected(name: str) -> dict[str, Any]:
    found: dict[str, Any] = YAML(typ="safe", pure=True).load(
        (MONG_DOI / f"{name}.yaml").read_text(encoding="utf-8")
    )
    return found


def inspected(docx: bytes) -> Inspected:
    return inspect(docx, "la.docx", Wish())


def named(found: Inspected) -> Counter[Said]:
    """What a file of findings names of each."""
    return Counter(
        (f.code, f.location.place, f.current, f.required) for f in found.findings if counts(f)
    )


def counts(finding: Finding) -> bool:
    return finding.severity is not Severity.INFO or finding.code == "DL702"


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_gives_exactly_its_faults(name: str) -> None:
    said = expected(name)
    found = inspected(PAPERS[name]())
    assert (found.norm, found.kind) == (said["norm"], said["kind"])
    assert named(found) == Counter(
        (f["code"], f.get("place"), f.get("current"), f.get("required")) for f in said["findings"]
    )


def test_an_annex_in_a_file_of_its_own_is_judged_as_one_when_asked_for() -> None:
    found = inspect(PAPERS["phu-luc-rieng"](), "la.docx", Wish("nd30"))
    assert named(found) == Counter()
    assert found.counts.dat > 50


def respelt(docx: bytes, spell: Callable[[str], str]) -> bytes:
    def edit(root: Element) -> None:
        for text in root.iter(w("t")):
            text.text = spell(text.text or "")

    return edited(docx, DOCUMENT_PART, edit)


@pytest.mark.parametrize("name", PAPERS)
def test_letters_in_pieces_are_said_and_change_nothing_else(name: str) -> None:
    docx = PAPERS[name]()
    in_pieces = inspected(respelt(docx, lambda text: unicodedata.normalize("NFD", text)))
    whole = inspected(docx)
    codes = [f.code for f in in_pieces.findings]
    assert [code for code in codes if code != "KT862"] == [f.code for f in whole.findings]
    assert codes.count("KT862") == (1 if whole.norm else 0)
    assert in_pieces.kind == whole.kind


@pytest.mark.parametrize("name", PAPERS)
def test_marks_placed_the_other_way_change_nothing(name: str) -> None:
    def spell(text: str) -> str:
        return text.replace("HÒA", "HOÀ").replace("ỦY", "UỶ").replace("Ủy", "Uỷ")

    docx = PAPERS[name]()
    assert named(inspected(respelt(docx, spell))).keys() == {
        (code, place, spell(current) if current else current, required)
        for code, place, current, required in named(inspected(docx))
    }
