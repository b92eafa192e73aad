"""Every rule of a norm has exactly one state in a paper."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from docgen.checks import findings_of
from docgen.checks.check import Check
from docgen.checks.fault import Fault, Paper, Unjudged
from docgen.checks.verdict import Verdict, counted, rulings_of, verdicts
from docgen.findings import Severity, State
from docgen.ooxml.markup import Element, w
from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view
from docgen.recognise import recognise
from docgen.standards.nd30 import ND30
from tests.rules.push import STYLES_PART, edited, push_style


def paper_of(docx: bytes) -> Paper:
    package = open_package(docx, "p.docx")
    view = read_view(package)
    return Paper(package, view, recognise(view, ND30), ND30)


def by_code(paper: Paper) -> dict[str, Verdict]:
    return {verdict.ruling.code: verdict for verdict in verdicts(paper)}


def test_there_is_one_verdict_on_every_rule(ke_hoach_docx: bytes) -> None:
    found = verdicts(paper_of(ke_hoach_docx))
    assert [v.ruling for v in found] == list(rulings_of(ND30))
    assert sum(counted(found).values()) == len(rulings_of(ND30))


def test_a_sound_plan_passes_what_it_has_and_nothing_else_applies(ke_hoach_docx: bytes) -> None:
    found = by_code(paper_of(ke_hoach_docx))
    assert {v.state for v in found.values()} == {State.DAT, State.KHONG_AP_DUNG}
    assert all(not v.found for v in found.values())
    for code in ("KT003", "KT007", "KT021", "KT217", "KT900", "KT903", "KT411", "TT072", "KT830"):
        assert found[code].state is State.DAT, code
    # A plan is no letter, has no Điều, no mark of urgency.
    for code in ("KT091", "TT100", "TT106", "KT181", "TT081", "KT331", "KT901"):
        assert found[code].state is State.KHONG_AP_DUNG, code


def test_a_breach_is_an_error_or_a_warning_as_its_rule_says(ke_hoach_docx: bytes) -> None:
    pushed = push_style(ke_hoach_docx, "tieu_ngu", "size", 12.0)
    found = by_code(paper_of(pushed))
    assert found["KT021"].state is State.LOI
    assert found["KT900"].state is State.CANH_BAO
    assert found["KT023"].state is State.DAT


def foreign(docx: bytes) -> bytes:
    """The same look in styles of other names."""

    def edit(root: Element) -> None:
        for name in root.iter(w("name")):
            name.set(w("val"), (name.get(w("val")) or "").replace("VB ", "Riêng "))

    return edited(docx, STYLES_PART, edit)


def test_what_docgen_asks_of_its_own_drafts_it_asks_of_no_other_paper(ke_hoach_docx: bytes) -> None:
    found = by_code(paper_of(foreign(ke_hoach_docx)))
    for code in ("KT810", "KT812", "KT820", "KT821", "KT830", "KT831"):
        assert found[code].state is State.KHONG_AP_DUNG, code


def test_what_could_not_be_judged_is_neither_passed_nor_breached(
    ke_hoach_docx: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = paper_of(ke_hoach_docx)
    first, second = paper.view.paragraphs[:2]

    def blind(_paper: Paper) -> Iterator[Fault | Unjudged]:
        """Thực tế. Thử."""
        yield Unjudged("Không đọc được dòng này", first)

    def half_blind(_paper: Paper) -> Iterator[Fault | Unjudged]:
        """Thực tế. Thử."""
        yield Unjudged("Không đọc được dòng này", first)
        yield Fault("Dòng này sai", second)

    checks = (Check("TT998", "thực tế", "error", blind), Check("TT999", "", "warning", half_blind))
    monkeypatch.setattr("docgen.checks.verdict.checks_of", lambda _norm: checks)
    found = by_code(paper)
    assert found["TT998"].state is State.KHONG_DANH_GIA
    assert found["TT999"].state is State.CANH_BAO
    said = findings_of(found.values(), paper)
    assert [(f.code, f.severity, f.message) for f in said] == [
        ("TT998", Severity.INFO, "Không đọc được dòng này"),
        ("TT999", Severity.INFO, "Không đọc được dòng này"),
        ("TT999", Severity.WARNING, "Dòng này sai"),
    ]
    assert said[0].location.excerpt
