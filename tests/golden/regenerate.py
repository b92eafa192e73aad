"""Rewrite the flattened papers: python -m tests.golden.regenerate. Review the diff like code."""

from __future__ import annotations

from pathlib import Path

from tests.golden.flatten import flatten
from tests.papers import letter, report, upward_report, written, year

BAO_CAO = "bao-cao-"  # before a report's period
CAC_VAN_BAN = (
    *("ke-hoach-2022", "ke-hoach-2025", "chi-dao-thang-01-2022"),
    *("bao-cao-quy-1-2022", "bao-cao-6-thang-2022", "bao-cao-nam-2022", "bao-cao-cap-tren-2022"),
)


def golden(name: str) -> Path:
    """The file with that flattened paper."""
    return Path(__file__).with_name(f"{name}.txt")


def flattened(name: str) -> str:
    """The paper of that name, a dash and its year, as docgen writes it now."""
    paper, _, number = name.rpartition("-")
    if paper == "bao-cao-cap-tren":
        return flatten(written(upward_report()))
    if paper.startswith(BAO_CAO):
        return flatten(written(report(paper.removeprefix(BAO_CAO))))
    make = {"ke-hoach": year, "chi-dao-thang-01": letter}[paper]
    return flatten(written(make(int(number))))


def main() -> None:
    for name in CAC_VAN_BAN:
        golden(name).write_text(flattened(name), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
