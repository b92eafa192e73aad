"""What the review of a year asks, and answering it, by the command line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.commands import inside

if TYPE_CHECKING:
    from pathlib import Path

PLAN = "ke-hoach.md"


def contents(folder: Path) -> dict[str, bytes]:
    return {f.relative_to(folder).as_posix(): f.read_bytes() for f in folder.rglob("*.*")}


def open_items(workspace: Path, year: int) -> list[dict[str, object]]:
    said = json.loads(inside(workspace, "review", str(year), "--json")[1])
    items = said["open"]
    assert isinstance(items, list)
    return items


def of_the_plan(workspace: Path, year: int) -> list[dict[str, object]]:
    """What is open about the plan of the year."""
    return [item for item in open_items(workspace, year) if PLAN in set(papers(item))]


def papers(item: dict[str, object]) -> list[str]:
    named = item["papers"]
    assert isinstance(named, list)
    return named


def codes(workspace: Path, year: int) -> set[object]:
    return {item["code"] for item in of_the_plan(workspace, year)}


def tick(workspace: Path, year: int, ma: object, why: str = "đã hỏi cơ quan chủ trì") -> str:
    code, out, err = inside(workspace, "review", str(year), "--done", str(ma), "--why", why)
    assert (code, err) == (0, "")
    return out
