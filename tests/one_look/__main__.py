"""Every look in every paper by every hand, told and mended; the excuses needed no more.

    python -m tests.one_look

Takes about four minutes; exit 1 where something is amiss.
"""

from __future__ import annotations

import sys

from tests.one_look.hands import HANDS
from tests.one_look.held import amiss, excuse, sheet, unmended
from tests.one_look.papers import PAPERS
from tests.one_look.silent import NO_CLAUSE, OPEN, Silent


def main() -> int:
    needed: set[Silent] = set()
    count = faults = 0
    for name in PAPERS:
        for hand in HANDS:
            paper = sheet(name, hand)
            cells = list(paper.cells())
            count += len(cells)
            for cell, said in (*amiss(paper, cells), *unmended(paper, cells)):
                excused = excuse(cell, paper.paper.standard.key)
                if excused is None:
                    faults += 1
                    print(f"{name}, {hand} | {cell.paragraph.displayed[:40]} | {cell.look}: {said}")
                else:
                    needed.add(excused)
    idle = [silent for silent in (*NO_CLAUSE, *OPEN) if silent not in needed]
    for silent in idle:
        print(f"silent.py: không còn cần: {silent.reason}")
    print(f"{count} lần thử, {faults} chỗ sai, {len(OPEN) - len(set(OPEN) & set(idle))} lỗ hổng")
    return 1 if faults or idle else 0


if __name__ == "__main__":
    sys.exit(main())
