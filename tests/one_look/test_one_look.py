"""One wrong look in an ordinary lawful paper is told, at its place and of nothing else."""

from __future__ import annotations

import pytest

from tests.one_look.hands import HANDS
from tests.one_look.held import amiss, excuse, in_words, sheet, unmended
from tests.one_look.judging import findings
from tests.one_look.papers import PAPERS

_SAMPLE = 17  # looks of which one is mended here; it shares no factor with their number
NAMES = pytest.mark.parametrize("name", PAPERS)


@pytest.mark.parametrize("hand", HANDS)
@NAMES
def test_nothing_is_told_of_a_lawful_paper(name: str, hand: str) -> None:
    paper = sheet(name, hand).paper
    assert paper.standard is PAPERS[name].norm
    assert [in_words(finding) for _, finding in findings(paper)] == []


@pytest.mark.parametrize("hand", HANDS)
@NAMES
def test_every_wrong_look_is_told(name: str, hand: str) -> None:
    """The whole of a paper, its looks dealt to the hands in turn."""
    paper = sheet(name, hand)
    norm = paper.paper.standard.key
    turn = list(HANDS).index(hand)
    cells = [cell for cell in list(paper.cells())[turn :: len(HANDS)] if not excuse(cell, norm)]
    assert [
        f"{cell.paragraph.displayed[:40]} | {cell.look}: {said}"
        for cell, said in amiss(paper, cells)
    ] == []


@pytest.mark.parametrize("hand", HANDS)
@NAMES
def test_what_is_mended_is_the_lawful_paper(name: str, hand: str) -> None:
    """Nothing is left, and the copy looks and reads as the paper without that look; of a sample."""
    paper = sheet(name, hand)
    turn = list(HANDS).index(hand)
    cells = list(paper.cells())[turn :: len(HANDS) * _SAMPLE]
    assert [
        f"{cell.paragraph.displayed[:40]} | {cell.look}: {said}"
        for cell, said in unmended(paper, cells)
    ] == []
