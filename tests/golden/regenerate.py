"""Rewrite the flattened papers: python -m tests.golden.regenerate. Review the diff like code."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.model.ky_bao_cao import TEN_KY
from tests.golden.flatten import flatten
from tests.papers import (
    FINDINGS,
    letter,
    other,
    report,
    sheet,
    team_letter,
    team_plan,
    upward_report,
    written,
    year,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from docgen.model.year import Nam
    from docgen.van_ban import VanBan

_MAKE: Mapping[str, Callable[[], Nam | VanBan]] = MappingProxyType(
    {
        "ke-hoach-2022": partial(year, 2022),
        "ke-hoach-2025": partial(year, 2025),
        "chi-dao-thang-01-2022": partial(letter, 2022),
        "quyet-dinh-2022": partial(other, "quyet-dinh"),
        "quyet-dinh-quy-che-2022": partial(other, "ban-hanh-quy-che"),
        "bien-ban-2022": partial(other, "hop-giao-ban"),
        "hop-dong-2022": partial(other, "tuyen-truyen"),
        "giay-gioi-thieu-2022": partial(other, "gioi-thieu"),
        "giay-nghi-phep-2022": partial(other, "nghi-phep"),
        "phieu-trinh-2022": partial(sheet, 2022, FINDINGS),
        "doi-1-ke-hoach-2022": partial(team_plan, "doi-1"),
        "doi-1-cong-van-2022": partial(team_letter, "doi-1"),
        "doi-2-ke-hoach-2022": partial(team_plan, "doi-2"),
        "doi-2-cong-van-2022": partial(team_letter, "doi-2"),
        **{f"bao-cao-{ten}-2022": partial(report, ten) for ten in TEN_KY},
        "bao-cao-cap-tren-2022": upward_report,
    }
)
CAC_VAN_BAN = tuple(_MAKE)


def golden(name: str) -> Path:
    """The file with that flattened paper."""
    return Path(__file__).with_name(f"{name}.txt")


def flattened(name: str) -> str:
    """The paper of that name, a dash and its year, as docgen writes it now."""
    return flatten(written(_MAKE[name]()))


def main() -> None:
    for name in CAC_VAN_BAN:
        golden(name).write_text(flattened(name), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
