"""`python benchmarks/plan.py`: how long `docgen --help` and `docgen plan 2022` take.

Every run is a fresh process. `docgen --help`, `docgen plan 2022` and a bare docxtpl script
writing the same paper take turns, round after round, so that what else the machine does meets all
three alike. Exit 1 if a ratio misses its target.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

HERE = Path(__file__).resolve().parent
YEAR = 2022
WARM_UP, ROUNDS = 3, 21
TARGETS = (("help", "plan", 1 / 3), ("plan", "bare", 2.0))


def main() -> int:
    """Measure and print; returns the exit code."""
    with tempfile.TemporaryDirectory(prefix="docgen-bench-") as folder:
        work = Path(folder)
        commands = prepare(work)
        rounds = [one_round(commands, work, number) for number in range(WARM_UP + ROUNDS)]
    return report(commands, rounds[WARM_UP:])


def prepare(work: Path) -> dict[str, list[str]]:
    """A workspace, the bare script's template and texts; the commands by name."""
    from bare import template_with_loops

    from docgen.compose import ke_hoach
    from docgen.loading.year import load_year
    from docgen.standards.nd30 import ND30
    from docgen.van_ban import Doan
    from docgen.workspace import Workspace, init_workspace

    init_workspace(work)
    workspace = Workspace.at(work)
    nam, _ = load_year(workspace, YEAR)
    paper = ke_hoach.compose(nam)
    (annex,) = paper.cac_phu_luc
    table = annex.khoi[0]
    assert not isinstance(table, Doan)  # noqa: S101 -- the plan's annex opens with its table
    blocks = [block for block in paper.khoi if isinstance(block, Doan)]
    texts = {
        "co_quan_chu_quan": " ".join(paper.co_quan_chu_quan),
        "co_quan_ban_hanh": " ".join(paper.co_quan_ban_hanh),
        "so_ky_hieu": paper.so_ky_hieu,
        "dia_danh_ngay": paper.dia_danh_ngay,
        "ten_loai": paper.ten_loai,
        "trich_yeu": " ".join(paper.trich_yeu),
        "chuc_vu": paper.chuc_vu,
        "ho_ten": paper.ho_ten,
        "noi_nhan": paper.noi_nhan,
        "noi_dung": [{"kieu": block.thanh_phan, "chu": block.text} for block in blocks],
        "cac_phu_luc": [
            {"nhan": annex.nhan, "ten": " ".join(annex.ten), "kem_theo": annex.kem_theo}
        ],
        "dau": [o.doan[0].text for o in table.dau],
        "bang": [[[doan.text for doan in o.doan] for o in row] for row in table.hang],
    }
    template, data, out = work / "bare.docx", work / "bare.json", work / "out" / "bare.docx"
    styles = {block.thanh_phan: ND30.component(block.thanh_phan).style for block in blocks}
    template_with_loops(workspace.templates / "ten-loai.docx", template, styles)
    data.write_text(json.dumps(texts, ensure_ascii=False), encoding="utf-8")
    docgen = [sys.executable, "-m", "docgen", "-C", str(work)]
    return {
        "help": [*docgen, "--help"],
        "plan": [*docgen, "plan", str(YEAR)],
        "bare": [sys.executable, str(HERE / "bare.py"), str(template), str(data), str(out)],
    }


def one_round(commands: Mapping[str, Sequence[str]], work: Path, number: int) -> dict[str, float]:
    """Seconds each command takes, started in another order each round; nothing is there yet."""
    names = list(commands)
    turn = number % len(names)
    # Compiled once and kept, as on a user's machine, whatever the developer's shell says.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    taken = {}
    for name in (*names[turn:], *names[:turn]):
        shutil.rmtree(work / "out", ignore_errors=True)
        (work / "out").mkdir()
        begin = time.perf_counter()
        subprocess.run(  # noqa: S603 -- the commands are those of `prepare`
            commands[name],
            check=True,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            env=environment,
        )
        taken[name] = time.perf_counter() - begin
    return taken


def report(commands: Mapping[str, Sequence[str]], rounds: Sequence[Mapping[str, float]]) -> int:
    """Print medians, and the medians of the ratios inside each round."""
    print(
        f"Python {platform.python_version()}, {platform.system()}, "
        f"{os.cpu_count()} cores, {len(rounds)} rounds after {WARM_UP} to warm up"
    )
    for name in commands:
        taken = sorted(r[name] for r in rounds)
        print(f"{name:5} median {median(taken):.3f} s  (from {taken[0]:.3f} to {taken[-1]:.3f})")
    missed = False
    for over, under, target in TARGETS:
        ratio = median(r[over] / r[under] for r in rounds)
        missed = missed or ratio > target
        verdict = "missed" if ratio > target else "met"
        print(f"{over}/{under} {ratio:.2f}  (target at most {target:.2f}: {verdict})")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
