"""`python benchmarks/check.py`: what judging a paper costs, against python-docx opening it.

The plan of 2022, and papers of 1,000 and 10,000 paragraphs: docgen's own, and such as other hands
type them, formatted paragraph by paragraph. Each is opened and judged by turns in one process, by
the processor's time; peak memory is that of a process of its own, over what it held before.
Exit 1 if a target is missed.
"""

from __future__ import annotations

import gc
import io
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


LENGTHS = (1_000, 10_000)
WARM_UP, ROUNDS, ROUNDS_LONG = 2, 21, 7
LONG = 2**20  # bytes; of shorter papers the memory is that of what every paper needs
MOST_TIMES_OPENING = 25.0
MOST_TIMES_XML = 10.0
MOST_TIMES_LONGER = 12.0  # for ten times the paragraphs, as the processor's caches are finite


class Case(NamedTuple):
    """A paper to be judged."""

    name: str
    docx: bytes

    @property
    def xml(self) -> int:
        """Bytes of its XML, unpacked."""
        with zipfile.ZipFile(io.BytesIO(self.docx)) as archive:
            parts = archive.infolist()
        return sum(part.file_size for part in parts if part.filename.endswith((".xml", ".rels")))


class Measured(NamedTuple):
    """What a case took: seconds opened, seconds judged, bytes at most, by how many times."""

    opened: float
    judged: float
    ratio: float
    peak: int | None


def main(arguments: Sequence[str]) -> int:
    """Measure and print; returns the exit code."""
    if arguments:
        print(json.dumps(peak_of(Path(arguments[0]))))
        return 0
    with tempfile.TemporaryDirectory(prefix="docgen-bench-") as folder:
        cases = tuple(cases_in(Path(folder)))
        return report(cases, [measured(case, Path(folder)) for case in cases])


def cases_in(work: Path) -> Iterator[Case]:
    """The papers, made from the shipped data in the folder."""
    from papers import lengthened, plan, printed, typed_by_others

    from docgen.workspace import Workspace, init_workspace

    init_workspace(work / "so")
    workspace = Workspace.at(work / "so")
    paper = plan(workspace)
    yield Case("plan", printed(paper, workspace))
    for length in LENGTHS:
        yield Case(f"own {length}", printed(lengthened(paper, length), workspace))
        yield Case(f"foreign {length}", typed_by_others(length))


def measured(case: Case, work: Path) -> Measured:
    """Opened and judged by turns, the medians; the peak of a process of its own."""
    from docx import Document

    from docgen.inspection import Wish, inspect

    opened, judged = [], []
    gc.disable()  # as docgen's own processes do while they judge
    for _ in range(WARM_UP + (ROUNDS if len(case.docx) < LONG else ROUNDS_LONG)):
        begin = time.process_time()
        Document(io.BytesIO(case.docx))
        between = time.process_time()
        inspect(case.docx, "paper.docx", Wish())
        end = time.process_time()
        opened.append(between - begin)
        judged.append(end - between)
        gc.collect()
    gc.enable()
    opened, judged = opened[WARM_UP:], judged[WARM_UP:]
    ratio = median(j / o for j, o in zip(judged, opened, strict=True))
    return Measured(median(opened), median(judged), ratio, _peak_elsewhere(case, work))


def _peak_elsewhere(case: Case, work: Path) -> int | None:
    """Bytes a fresh process takes at most for the paper, over what judging the plan took it."""
    file = work / "paper.docx"
    file.write_bytes(case.docx)
    said = subprocess.run(  # noqa: S603 -- this script itself
        [sys.executable, __file__, str(file)], check=True, capture_output=True, text=True
    )
    peak: int | None = json.loads(said.stdout)
    return peak


def peak_of(file: Path) -> int | None:
    """The bytes by which judging a file raises the peak of this process; known on Linux alone."""
    from papers import typed_by_others

    from docgen.inspection import Wish, inspect, inspect_file
    from docgen.inspection.one import File

    inspect(typed_by_others(20), "warm-up.docx", Wish())  # what is imported is no paper's cost
    before = _peak()
    if before is None:
        return None
    gc.disable()
    inspect_file(File(file, file.name), Wish())
    return max((_peak() or 0) - before, 0)


def _peak() -> int | None:
    # What `getrusage` says begins with the peak of the process that started this one.
    status = Path("/proc/self/status")
    if not status.exists():
        return None
    (line,) = (x for x in status.read_text().splitlines() if x.startswith("VmHWM"))
    return int(line.split()[1]) * 1024


def report(cases: Sequence[Case], taken: Sequence[Measured]) -> int:
    """Print what each took, and which targets are met."""
    print(f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} cores")
    print("paper            opened    judged   times     peak   of XML   times")
    ok = True
    for case, one in zip(cases, taken, strict=True):
        xml = case.xml
        share = None if one.peak is None or xml < LONG else one.peak / xml
        ok &= one.ratio <= MOST_TIMES_OPENING and (share is None or share <= MOST_TIMES_XML)
        peak = "–" if share is None else f"{one.peak / 2**20:6.1f} MB"
        print(
            f"{case.name:14} {one.opened * 1000:6.1f} ms {one.judged * 1000:6.1f} ms "
            f"{one.ratio:6.1f}  {peak:>9} {xml / 2**20:6.1f} MB {share or 0:6.1f}"
        )
    print(
        f"targets: at most {MOST_TIMES_OPENING:g} times opening, {MOST_TIMES_XML:g} times the XML"
    )
    judged = {case.name: one.judged for case, one in zip(cases, taken, strict=True)}
    for kind in ("own", "foreign"):
        short, long = (judged[f"{kind} {length}"] for length in LENGTHS)
        ok &= long / short <= MOST_TIMES_LONGER
        print(f"{kind}: ten times the paragraphs take {long / short:.1f} times as long")
    print("met" if ok else "missed")
    return int(not ok)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
