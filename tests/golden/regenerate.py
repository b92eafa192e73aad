"""Rewrite the flattened papers: python -m tests.golden.regenerate. Review the diff like code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests.golden.flatten import flatten
from tests.papers import FINDINGS, letter, other, sheet, written, year

if TYPE_CHECKING:
    from collections.abc import Callable

    from docgen.model.year import Nam
    from docgen.van_ban import VanBan

CAC_VAN_BAN = (
    *("ke-hoach-2022", "ke-hoach-2025", "chi-dao-thang-01-2022", "quyet-dinh-2022"),
    "phieu-trinh-2022",
)


def golden(name: str) -> Path:
    """The file with that flattened paper."""
    return Path(__file__).with_name(f"{name}.txt")


def flattened(name: str) -> str:
    """The paper of that name, a dash and its year, as docgen writes it now."""
    paper, _, number = name.rpartition("-")
    make: dict[str, Callable[[int], Nam | VanBan]] = {
        "ke-hoach": year,
        "chi-dao-thang-01": letter,
        "quyet-dinh": lambda _: other("quyet-dinh"),
        "phieu-trinh": lambda number: sheet(number, FINDINGS),
    }
    return flatten(written(make[paper](int(number))))


def main() -> None:
    for name in CAC_VAN_BAN:
        golden(name).write_text(flattened(name), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
