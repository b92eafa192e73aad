"""The tours tell the truth: each is replayed, and what it shows is what docgen prints."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from ruamel.yaml import YAML

from docgen.model.agency import CoQuan
from docgen.model.bao_cao import KhaiBaoCao
from docgen.model.cong_van import KhaiChiDao
from docgen.model.directory import DanhBa
from docgen.model.plan import KhaiKeHoach
from docgen.model.team import KhaiDoi
from docgen.model.van_ban_khac import KhaiKhac
from tests.tours import ROOT, TOURS, take, told_anew

if TYPE_CHECKING:
    from pathlib import Path


def untrue(tour: str, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str, str]]:
    """Each command of which the tour shows another output than what is printed."""
    steps = take(tour, monkeypatch.chdir)
    return [(s.command, s.shown, s.printed) for s in steps if s.shown != s.printed]


@pytest.mark.parametrize("name", TOURS)
def test_a_tour_shows_what_docgen_prints(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "docgen").mkdir()
    monkeypatch.chdir(tmp_path / "docgen")
    assert untrue((ROOT / name).read_text(encoding="utf-8"), monkeypatch) == []


def test_a_tour_that_lies_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    lies = (
        "```console\n$ docgen --version\ndocgen 9\n```\n"
        "```\npy -m docgen -C x plan 1\n```\n\n```text\n```\n"
    )
    assert [command for command, *_ in untrue(lies, monkeypatch)] == [
        "docgen --version",
        "py -m docgen -C x plan 1",
    ]


def test_a_tour_told_anew_is_true(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    lies = "Xem:\n```console\n$ docgen --version\ndocgen 9\n$ docgen -C x plan 1\n```\nHết.\n"
    told = told_anew(lies, monkeypatch.chdir)
    assert untrue(told, monkeypatch) == []
    assert told.startswith("Xem:\n```console\n$ docgen --version\ndocgen 0")
    assert told.endswith("```\nHết.\n")


@pytest.mark.parametrize("name", TOURS)
def test_every_block_is_of_a_kind_that_is_judged(name: str) -> None:
    fences = re.findall(
        r"^```(\w*)$.*?^```$", (ROOT / name).read_text(encoding="utf-8"), re.M | re.S
    )
    assert set(fences) <= {"", "text", "console", "yaml"}


def test_the_guide_declares_keys_that_exist() -> None:
    models = (KhaiKeHoach, KhaiChiDao, KhaiBaoCao, KhaiDoi, KhaiKhac, CoQuan, DanhBa)
    known = {key for model in models for key in model.fields}
    guide = (ROOT / "docs/huong-dan.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```yaml\n(.*?)^```$", guide, re.M | re.S)
    assert blocks
    for block in blocks:
        assert set(YAML(typ="safe").load(re.sub(r"{{ \w+ }}", "2022", block))) <= known
