"""Rewrite the flattened papers: python -m tests.golden.regenerate. Review the diff like code."""

from __future__ import annotations

from pathlib import Path

from tests.golden.flatten import flatten
from tests.papers import written, year

CAC_NAM = (2022, 2025)


def golden(number: int) -> Path:
    """The file with the flattened plan of that year."""
    return Path(__file__).with_name(f"ke-hoach-{number}.txt")


def main() -> None:
    for number in CAC_NAM:
        text = flatten(written(year(number)))
        golden(number).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
