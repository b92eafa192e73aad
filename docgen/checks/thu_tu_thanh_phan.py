"""TT012: the components of a paper stand in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.thanh_phan import OVER_A_NAME, block_of
from docgen.standards.base import TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView
    from docgen.recognise import Item

_OF_BLOCK = OVER_A_NAME | {"ho_ten"}


def out_of_order(paper: Paper) -> Iterator[Fault]:
    """Mục IV. Các thành phần đứng theo thứ tự của sơ đồ bố trí.

    Đúng: KẾ HOẠCH, rồi trích yếu, rồi nội dung
    Sai: Trích yếu đứng trên dòng KẾ HOẠCH
    """
    main, order = paper.recognised.main, paper.standard.structure.order
    if len(main.of("ho_ten")) < 2:
        yield from _misplaced(paper, main.items, order)
        return
    # Of several who sign each has a block of his own, and one may have what another has not.
    of_block = [pair for pair in order if _OF_BLOCK.issuperset(pair)]
    yield from _misplaced(paper, main.items, [pair for pair in order if pair not in of_block])
    for stack in dict.fromkeys(block_of(item) for item in main.items_of("chuc_vu")):
        block = tuple(item for item in main.items if block_of(item) == stack)
        yield from _misplaced(paper, block, of_block)


def _misplaced(
    paper: Paper, items: Iterable[Item], order: Iterable[tuple[str, str]]
) -> Iterator[Fault]:
    text = paper.standard.structure.text
    firsts: dict[str, tuple[int, ParagraphView]] = {}
    lasts: dict[str, int] = {}
    for position, item in enumerate(items):
        key = TEXT if item.component in text else item.component
        # A box stands where it was put on the page, wherever in the text it hangs.
        if key is not None and item.spot.around is None and item.paragraph.displayed.strip():
            firsts.setdefault(key, (position, item.paragraph))
            lasts[key] = position
    told: set[str] = set()  # what stands too high is told once, whatever it stands before
    for before, after in order:
        if before in firsts and after in firsts and after not in told:
            start = lasts[before] if before == TEXT else firsts[before][0]
            if start > firsts[after][0]:
                told.add(after)
                yield Fault(
                    f"{_name(paper, after)} đứng trước {_name(paper, before).lower()}",
                    at=firsts[after][1],
                    hint="xếp lại theo sơ đồ bố trí các thành phần thể thức",
                )


def _name(paper: Paper, key: str) -> str:
    return "Nội dung" if key == TEXT else paper.standard.component(key).name
