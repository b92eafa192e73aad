"""Templates in a workspace: all that is wrong at once, and what an office edited stays."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.commands import edit, inside
from tests.papers import ROOT, SMALL
from tests.unit.checks.mau import retyped

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    shutil.copytree(SMALL / "data", tmp_path / "data")
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    for name in ("thong-bao.md", "chi-dao-thang-01.md"):
        shutil.copy(SMALL / name, tmp_path / "data" / "2022")
    return tmp_path


def template(workspace: Path, name: str) -> Path:
    return workspace / "templates" / "docx" / f"{name}.docx"


def test_a_set_names_every_broken_template_and_the_data_s_faults(workspace: Path) -> None:
    for name in ("ten-loai", "cong-van"):
        template(workspace, name).write_bytes(b"junk")
    edit(workspace / "data" / "2022" / "thong-bao.md", "nguoi_ky: giam_doc", "nguoi_ky: x")

    code, _, said = inside(workspace, "all", "2022")

    assert code == 4
    assert [
        line.split()[:2] for line in said.splitlines() if line.startswith(("data", "temp"))
    ] == [
        ["data/2022/thong-bao.md:6:", "DL106"],
        ["templates/docx/cong-van.docx:", "DL420"],
        ["templates/docx/ten-loai.docx:", "DL420"],
    ]


def test_a_template_a_paper_does_not_use_is_not_said(workspace: Path) -> None:
    template(workspace, "cong-van").write_bytes(b"junk")
    edit(workspace / "data" / "2022" / "ke-hoach.md", "nguoi_ky: giam_doc", "nguoi_ky: x")

    code, _, said = inside(workspace, "plan", "2022")

    assert (code, "DL420" in said) == (1, False)


def test_build_makes_what_is_missing_and_names_every_edited_one(workspace: Path) -> None:
    inside(workspace, "template", "build")
    kept = {}
    for name in ("ten-loai", "doan-cong-van"):
        with template(workspace, name).open("ab") as file:
            file.write(b"x")
        kept[name] = template(workspace, name).read_bytes()
    template(workspace, "cong-van").unlink()

    code, said, _ = inside(workspace, "template", "build")

    assert code == 0
    assert "Đã ghi templates/docx/cong-van.docx" in said
    for name, docx in kept.items():
        assert f"templates/docx/{name}.docx: DL506" in said
        assert template(workspace, name).read_bytes() == docx


@pytest.mark.parametrize(
    ("tag", "message", "hint"),
    [
        ("{{ phu_luc.ten }}", "Mẫu không in tên phụ lục", "thêm thẻ {{ phu_luc.ten }}"),
        (
            "{{ co_quan_chu_quan }}",
            "Mẫu không in tên cơ quan chủ quản trực tiếp",
            "thêm thẻ {{ co_quan_chu_quan }}",
        ),
    ],
)
def test_what_a_template_loses_of_a_paper_is_said_and_the_paper_written(
    workspace: Path, tag: str, message: str, hint: str
) -> None:
    path = template(workspace, "ten-loai")
    path.write_bytes(retyped(path.read_bytes(), tag, " "))

    code, said, _ = inside(workspace, "plan", "2022")

    assert code == 1
    assert "Đã ghi out/2022/ke-hoach.docx" in said
    assert f"templates/docx/ten-loai.docx: DL417 {message}\n    Gợi ý: {hint}" in said


def test_a_name_a_paper_has_nothing_for_may_be_missing(workspace: Path) -> None:
    path = template(workspace, "ten-loai")
    path.write_bytes(retyped(path.read_bytes(), "{{ quyen_han }}", " "))

    assert "DL417" not in inside(workspace, "plan", "2022")[1]
