from __future__ import annotations

import os
from pathlib import Path

import pytest

from docgen import workspace as module
from docgen.errors import EnvironmentLacks, WrongUsage
from docgen.workspace import Workspace, init_workspace


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "checkout"
    for name in ("data/co-quan.yaml", "data/2022/ke-hoach.md", "templates/docx/ten-loai.docx"):
        _write(root / name, name)
    _write(root / "data/2022/da-ban-hanh/ke-hoach.docx", "issued")
    _write(root / "data/ban-hanh.yaml", "the ledger")
    _write(root / "templates/docx/~$n-loai.docx", "Word's owner file")
    _write(root / "templates/docx/ten-loai.ban-cu-1.docx", "an edited template, kept")
    _write(root / "data/2022/nhiem-vu.csv.cu", "the table a workbook was made from")
    _write(root / "data/2099/ke-hoach.md", "somebody's own year")
    _write(root / "out/2022/ke-hoach.docx", "output")
    _write(root / "docgen/workspace.py", "")
    monkeypatch.setattr(module, "__file__", str(root / "docgen" / "workspace.py"))
    return root


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _names(root: Path) -> list[str]:
    return sorted(p.relative_to(root).as_posix() for p in root.rglob("*") if p.is_file())


def test_folders_of_a_year(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    assert workspace.year_data(2022) == tmp_path / "data" / "2022"
    assert workspace.out_dir(2022) == tmp_path / "out" / "2022"
    assert workspace.templates == tmp_path / "templates" / "docx"
    assert workspace.record == tmp_path / "out" / ".docgen.json"


def test_years_are_the_folders_named_by_four_digits(tmp_path: Path) -> None:
    for name in ("2023", "2022", "nhap", "20222"):
        (tmp_path / "data" / name).mkdir(parents=True)
    _write(tmp_path / "data" / "2024", "a file")
    assert Workspace.at(tmp_path).years() == (2022, 2023)


def test_display_is_relative_inside_and_absolute_outside(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "ws")
    assert workspace.display(tmp_path / "ws" / "data" / "co-quan.yaml") == "data/co-quan.yaml"
    assert workspace.display(tmp_path / "x.docx") == (tmp_path / "x.docx").as_posix()
    assert workspace.display(tmp_path / "ws" / ".." / "x.docx") == (tmp_path / "x.docx").as_posix()


def test_display_of_a_path_from_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data").mkdir()
    monkeypatch.chdir(tmp_path)
    workspace = Workspace.at(Path())
    assert workspace.root == Path(os.getcwd())  # noqa: PTH109 -- as `at` sees it, links unfollowed
    assert workspace.display(Path("data") / "co-quan.yaml") == "data/co-quan.yaml"


def test_a_folder_without_data_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(WrongUsage, match="không có thư mục data/") as raised:
        Workspace.at(tmp_path / "none")
    assert raised.value.exit_code == 2
    assert "docgen init" in (raised.value.hint or "")


@pytest.mark.usefixtures("shipped")
def test_init_copies_samples_and_templates_only(tmp_path: Path) -> None:
    target = tmp_path / "moi" / "so tu phap"
    written = init_workspace(target)
    assert _names(target) == [
        "data/2022/ke-hoach.md",
        "data/co-quan.yaml",
        "templates/docx/ten-loai.docx",
    ]
    assert sorted(written) == sorted(p for p in target.rglob("*") if p.is_file())


def test_init_takes_the_wheels_copy_when_there_is_one(shipped: Path, tmp_path: Path) -> None:
    _write(shipped / "docgen" / "shipped" / "data" / "co-quan.yaml", "from the wheel")
    init_workspace(tmp_path / "ws")
    assert _names(tmp_path / "ws") == ["data/co-quan.yaml"]


@pytest.mark.usefixtures("shipped")
def test_init_overwrites_nothing_and_writes_nothing(tmp_path: Path) -> None:
    target = tmp_path / "ws"
    _write(target / "data" / "co-quan.yaml", "mine")
    with pytest.raises(WrongUsage, match=r"đã có data/co-quan\.yaml"):
        init_workspace(target)
    assert _names(target) == ["data/co-quan.yaml"]
    assert (target / "data" / "co-quan.yaml").read_text(encoding="utf-8") == "mine"


@pytest.mark.usefixtures("shipped")
def test_init_where_a_file_stands_in_place_of_the_folder(tmp_path: Path) -> None:
    _write(tmp_path / "ws", "a file")
    with pytest.raises(EnvironmentLacks, match="không tạo được thư mục làm việc"):
        init_workspace(tmp_path / "ws")


def test_every_sample_docgen_has_is_shipped(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    years = {p.name for p in (root / "data").iterdir() if p.name in module._SAMPLE_YEARS}
    init_workspace(tmp_path / "ws")
    assert years == module._SAMPLE_YEARS
    assert years == {f"{year}" for year in Workspace.at(tmp_path / "ws").years()}
