"""A fault hides no other, and brings none that is not there."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from docgen.errors import BadData
from docgen.khai.record import read
from docgen.loading.year import load_year
from docgen.model.agency import CoQuan
from docgen.workspace import Workspace

_BASE = Path(__file__).parents[2] / "errors" / "_goc"
_AGENCY, _DIRECTORY, _PLAN = "co-quan.yaml", "danh-ba.yaml", "2022/ke-hoach.md"


def _said(folder: Path, *changes: tuple[str, str, str]) -> list[str]:
    shutil.copytree(_BASE, folder, dirs_exist_ok=True)
    for name, old, new in changes:
        path = folder / "data" / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(BadData) as raised:
        load_year(Workspace(folder), 2022)
    return [f"{f.code} {f.message}" for f in raised.value.findings]


def test_what_can_be_read_of_a_unit_is_kept() -> None:
    agency, _ = read(
        CoQuan,
        {"ten": "Sở Mẫu", "don_vi": [{"ma": "VP", "ten": "Văn phòng", "so_nguoi": "mười"}, "PTH"]},
    )
    assert [(u.ma, u.ten, u.so_nguoi) for u in agency.don_vi] == [
        ("VP", "Văn phòng", None),
        ("", "", None),
    ]
    assert (agency.ten, agency.dia_danh, agency.danh_so) == ("Sở Mẫu", "", "chung")


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        (_AGENCY, "    ten: Văn phòng Sở\n", "", "DL008 Thiếu khóa ten của don_vi (mục 1)"),
        (_AGENCY, "  - Các Phòng thuộc Sở", "  a: Các Phòng thuộc Sở", "DL009 nhom phải là"),
        (_AGENCY, "  - ma: giam_doc", "  - ma:", "DL008 ma của nguoi_ky (mục 1) để trống"),
        (_DIRECTORY, "  - ten: Sở Nội vụ", "  - ten:", "DL008 ten của noi (mục 2) để trống"),
        (_DIRECTORY, "noi:", "noi: x\nkhac:", "DL009 noi phải là danh sách"),
        (_PLAN, "thang: 1", "thang: một", "DL101 thang phải là số nguyên"),
        (_PLAN, "nam: 2022", "nam: hai", "DL101 nam phải là số nguyên"),
        (_PLAN, "nguoi_ky: giam_doc", "nguoi_ky: [a]", "DL009 nguoi_ky phải là một chuỗi"),
        (_PLAN, "kinh_phi: 1.550 triệu đồng", "kinh_phi: 1.550", "DL103 kinh_phi: “1.550”"),
        (_PLAN, '  so_bai: "02"', "  so_bai: [a]", "DL009 so_bai của gia_tri phải là một chuỗi"),
        (_PLAN, "  ngay: 05/01/2022", "  ngay: 31/02/2022", "DL102 ngay của van_ban_goc"),
    ],
)
def test_what_rests_on_a_fault_is_not_judged(
    name: str, old: str, new: str, said: str, tmp_path: Path
) -> None:
    first, *others = _said(tmp_path, (name, old, new))
    assert first.startswith(said)
    assert [other for other in others if "khac" not in other] == []
