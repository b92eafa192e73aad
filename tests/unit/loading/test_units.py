from __future__ import annotations

import pytest

from docgen.loading.units import Units
from docgen.model.agency import CoQuan, DonVi

_UNITS = Units.of(
    CoQuan(
        ten="Sở Mẫu",
        ky_hieu="SM",
        dia_danh="Mẫu",
        don_vi=(
            DonVi(ma="VP", ten="Văn phòng Sở"),
            DonVi(ma="PB", ten="Phòng Phổ biến, giáo dục pháp luật"),
            DonVi(ma="XD", ten="Phòng Xây dựng, kiểm tra", ten_ngan=("Phòng XD, KT",)),
        ),
        nhom=("Các Phòng, Trung tâm thuộc Sở",),
        nguoi_ky=(),
    )
)


@pytest.mark.parametrize(
    ("cell", "codes", "unknown"),
    [
        ("", (), ()),
        ("Văn phòng Sở", ("VP",), ()),
        ("Phòng Phổ biến, giáo dục pháp luật; Phòng XD, KT", ("PB", "XD"), ()),
        ("Phòng Phổ biến, giáo dục pháp luật, Văn phòng Sở", ("PB", "VP"), ()),
        ("Văn phòng Sở, Phòng XD, KT.", ("VP", "XD"), ()),
        ("Các Phòng, Trung tâm thuộc Sở", ("Các Phòng, Trung tâm thuộc Sở",), ()),
        ("- Văn phòng Sở;\n- Phòng XD, KT.", ("VP", "XD"), ()),
        ("Văn phòng Sỡ; Phòng XD, KT", ("XD",), ("Văn phòng Sỡ",)),
        ("Văn phòng Sở, Đội lạ", (), ("Văn phòng Sở, Đội lạ",)),
        ("VP, PB", (), ("VP", "PB")),
    ],
)
def test_units_are_told_apart_though_their_names_hold_commas(
    cell: str, codes: tuple[str, ...], unknown: tuple[str, ...]
) -> None:
    assert _UNITS.resolve(cell) == (codes, unknown)


def test_a_near_miss_has_a_suggestion() -> None:
    assert (
        _UNITS.nearest("Phong Pho bien giao duc phap luat") == "Phòng Phổ biến, giáo dục pháp luật"
    )
