"""Rewrite mong-doi.txt of the faults named, or of all: python -m tests.errors.regenerate."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.errors.run import expected, fault_names, say, set_up, unenforceable


def main() -> None:
    for fault in sys.argv[1:] or fault_names():
        if why := unenforceable(fault):
            sys.stdout.write(f"bỏ qua {fault}: {why}\n")
            continue
        with tempfile.TemporaryDirectory() as folder:
            place = Path(folder)
            set_up(fault, place)
            expected(fault).write_text(say(fault, place), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
