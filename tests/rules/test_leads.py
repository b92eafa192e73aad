"""The openings a norm sets apart: in any other emphasis each gives its code and nothing else."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from docgen.checks import check_paper
from docgen.ooxml.markup import Element
from docgen.ooxml.package import DOCUMENT_PART
from docgen.ooxml.properties import PROPERTIES
from docgen.standards.base import Lead
from docgen.standards.hd29 import HD29
from tests.rules.mutate import mutated
from tests.rules.push import edited, paragraphs


@pytest.mark.parametrize("lead", HD29.leads, ids=[lead.code for lead in HD29.leads])
@pytest.mark.parametrize("prop", ["italic", "bold"])
@pytest.mark.parametrize("paper", ["doan", "doan_cong_van"])
def test_opening_words_in_another_emphasis(
    lead: Lead, prop: str, paper: str, papers: Mapping[str, bytes]
) -> None:
    def edit(root: Element) -> None:
        for element in paragraphs(root, lead.target):
            run = next(r for r in element if r.tag.endswith("}r"))
            PROPERTIES[prop].write(run, not getattr(lead, prop))

    found = check_paper(edited(papers[paper], DOCUMENT_PART, edit), "p.docx", HD29)
    assert {finding.code for finding in found} == {lead.code}


def test_wrong_openings_are_one_finding(papers: Mapping[str, bytes]) -> None:
    def edit(root: Element) -> None:
        for component in ("khoan", "kinh_gui"):
            for element in paragraphs(root, component):
                run = next(r for r in element if r.tag.endswith("}r"))
                PROPERTIES["bold"].write(run, False)  # noqa: FBT003 -- the property's value

    docx = edited(papers["doan"], DOCUMENT_PART, edit)
    number, words = check_paper(docx, "p.docx", HD29)
    assert number.message == (
        "Số của khoản không phải chữ đứng, đậm (ở 2 đoạn, đây là đoạn đầu tiên)"
    )
    assert words.message == "Chữ “Kính gửi:” không phải chữ nghiêng, đậm"
    assert (words.current, words.clause) == ("nghiêng, không đậm", "HD 29, Mục III.8")


@pytest.mark.parametrize("paper", ["doan", "doan_cong_van"])
def test_an_opening_typed_in_pieces_is_the_same(paper: str, papers: Mapping[str, bytes]) -> None:
    targets = [lead.target for lead in HD29.leads if lead.texts]
    docx = mutated(papers[paper], {"nfd": targets})
    assert {finding.code for finding in check_paper(docx, "p.docx", HD29)} == {"KT862"}
