from __future__ import annotations

from datetime import date
from typing import Literal

import pytest

from docgen.khai.record import Khai, Wrong, field, read
from docgen.model.values import Cac, CacNgay, CoKhong, GiaTri, KyHieu, Ngay, Tien, Van
from tests.declared import declared, faults_of


class _Nguoi(Khai):
    ten: Van = field(description="Họ và tên")
    tu: Ngay | None = field(default=None, description="Từ ngày")
    den: Ngay | None = field(default=None, description="Đến ngày")

    def wrong(self) -> Wrong | None:
        return Wrong("den trước tu") if self.tu and self.den and self.den < self.tu else None


class _To(Khai):
    ten: Van = field(description="Tên tổ")
    so: int = field(ge=1, le=9, description="Số thứ tự")
    nguoi: tuple[_Nguoi, ...] = field(min_length=1, description="Người trong tổ")
    truong: _Nguoi | None = field(default=None, description="Tổ trưởng")
    loai: Literal["thuong", "lam_thoi"] = field(default="thuong", description="Loại tổ")
    ky_hieu: KyHieu | None = field(default=None, description="Ký hiệu")
    noi: Cac = field(default=(), description="Các nơi")
    ngay: CacNgay = field(default=(), description="Các ngày")
    tien: Tien | None = field(default=None, description="Kinh phí")
    chinh: CoKhong = field(default=False, description="Có phải tổ chính")
    gia_tri: GiaTri = field(default={}, description="Các giá trị")


class _ToLon(_To):
    so: int = field(ge=10, description="Số thứ tự")
    phong: Van = field(description="Phòng")


_TO = {"ten": " Tổ một ", "so": "1", "nguoi": [{"ten": "Người A"}]}


def test_what_is_left_out_has_its_default() -> None:
    to = declared(_To, _TO)
    assert to == _To(ten="Tổ một", so=1, nguoi=(_Nguoi(ten="Người A"),))
    assert (to.loai, to.noi, to.chinh, to.gia_tri, to.truong) == ("thuong", (), False, {}, None)
    assert to.typed == {"ten", "so", "nguoi"}


def test_every_kind_reads_what_people_type() -> None:
    to = declared(
        _To,
        _TO
        | {
            "truong": {"ten": "Người B", "tu": "01/3/2022"},
            "loai": "lam_thoi",
            "ky_hieu": "CCHC&VTLT",
            "noi": ["- Phòng A", {"Lưu": "VT"}],
            "ngay": "2022-03-01",
            "tien": "1.550 triệu đồng",
            "chinh": "Có",
            "gia_tri": {"so_bai": "02"},
        },
    )
    assert to.truong == _Nguoi(ten="Người B", tu=date(2022, 3, 1))
    assert (to.loai, to.ky_hieu, to.noi) == ("lam_thoi", "CCHC&VTLT", ("Phòng A", "Lưu: VT"))
    assert (to.ngay, to.tien, to.chinh) == ((date(2022, 3, 1),), 1_550_000_000, True)
    assert to.gia_tri == {"so_bai": "02"}


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"ten": "  "}, "ten để trống"),
        ({"ten": ["a"]}, "ten phải là một chuỗi, không phải danh sách"),
        ({"so": "một"}, "so phải là số nguyên, không phải “một”"),
        ({"so": "1.0"}, "so phải là số nguyên, không phải “1.0”"),
        ({"so": {"a": "1"}}, "so phải là số nguyên, không phải nhóm khóa"),
        ({"so": "0"}, "so là 0, nhỏ hơn 1"),
        ({"so": "10"}, "so là 10, lớn hơn 9"),
        ({"nguoi": []}, "nguoi để trống"),
        ({"nguoi": "A"}, "nguoi phải là danh sách, mỗi dòng một mục bắt đầu bằng dấu gạch"),
        ({"nguoi": [{"ten": "A", "tuoi": "3"}]}, "nguoi.0.tuoi unknown"),
        ({"nguoi": [{}]}, "nguoi.0.ten missing"),
        (
            {"truong": {"ten": "A", "tu": "02/01/2022", "den": "01/01/2022"}},
            "truong: den trước tu",
        ),
        ({"truong": "A"}, "truong phải là nhóm các dòng khóa: giá trị, thụt vào hai dấu cách"),
        ({"loai": "to"}, "loai không nhận giá trị “to”"),
        ({"loai": ["to"]}, "loai phải là một giá trị, không phải danh sách"),
        ({"ky_hieu": "a-b"}, "ky_hieu viết “a-b” không đúng dạng"),
        ({"ky_hieu": "AB\n"}, None),
        ({"noi": ["A", ""]}, "noi.1 để trống"),
        ({"noi": {"a": "b"}}, "noi phải là danh sách, mỗi dòng một mục bắt đầu bằng dấu gạch"),
        ({"ngay": ["31/02/2022"]}, "ngay.0: "),
        ({"tien": "1.500"}, "tien: “1.500” không ghi đơn vị tiền"),
        ({"chinh": "x"}, "chinh: “x” không phải là có hoặc không"),
        ({"chinh": ["có"]}, "chinh phải là một giá trị, không phải danh sách"),
        ({"gia_tri": {"Số bài": "1"}}, "Tên “Số bài” viết sai"),
        ({"gia_tri": {"so": ["1"]}}, "gia_tri.so phải là một chuỗi, không phải danh sách"),
        ({"gia_tri": "x"}, "gia_tri phải là nhóm các dòng khóa"),
        ({"khac": "x"}, "khac unknown"),
    ],
)
def test_one_fault_is_said_once_with_its_path(typed: dict[str, object], said: str | None) -> None:
    faults = faults_of(_To, _TO | typed)
    assert len(faults) == (said is not None)
    assert all(fault.startswith(said or "") for fault in faults)


def test_all_faults_are_said_and_the_rest_can_be_read() -> None:
    typed = {
        "so": "x",
        "nguoi": [{"ten": "A", "tu": "31/02/2022"}, "B", {"ten": ["C"], "den": "01/01/2022"}],
        "noi": ["Phòng A", ["B", "C"]],
        "loai": "la",
        "lạ": "1",
    }
    to, faults = read(_To, typed)
    assert [fault.path for fault in faults] == [
        ("ten",),
        ("so",),
        ("nguoi", 0, "tu"),
        ("nguoi", 1),
        ("nguoi", 2, "ten"),
        ("loai",),
        ("noi", 1),
        ("lạ",),
    ]
    assert not to.whole
    assert (to.ten, to.so, to.loai, to.noi) == ("", 0, "thuong", ("Phòng A", ""))
    assert [(n.ten, n.tu, n.den) for n in to.nguoi] == [
        ("A", None, None),
        ("", None, None),
        ("", None, date(2022, 1, 1)),
    ]
    assert [n.whole for n in to.nguoi] == [False, False, False]


def test_values_that_cannot_stand_together_are_kept_but_not_whole() -> None:
    nguoi, faults = read(_Nguoi, {"ten": "A", "tu": "02/01/2022", "den": "01/01/2022"})
    assert [(fault.said, fault.hint) for fault in faults] == [
        (": den trước tu", "sửa một trong hai giá trị")
    ]
    assert nguoi.den == date(2022, 1, 1)
    assert not nguoi.whole


def test_of_a_list_of_empty_entries_only_the_list_is_said_to_be_empty() -> None:
    class Giay(Khai):
        noi: Cac = field(min_length=1, description="Các nơi")

    assert faults_of(Giay, {"noi": ["", " "]}) == ["noi để trống"]
    assert faults_of(Giay, {"noi": ["", "A"]}) == ["noi.0 để trống"]


def test_a_declaration_takes_over_the_keys_of_its_base_and_may_bound_them_anew() -> None:
    assert list(_ToLon.fields) == [*_To.fields, "phong"]
    assert faults_of(_ToLon, _TO | {"phong": "P"}) == ["so là 1, nhỏ hơn 10"]
    assert faults_of(_To, _TO) == []


def test_a_declaration_is_a_value() -> None:
    one, other = _Nguoi(ten="A"), _Nguoi(ten="A")
    assert one == other
    assert hash(one) == hash(other)
    assert one != _Nguoi(ten="B")
    assert one._replace(ten="B") == _Nguoi(ten="B")
    assert one.ten == "A"
    assert repr(one) == "_Nguoi(ten='A', tu=None, den=None)"
    with pytest.raises(AttributeError):
        one.ten = "B"  # type: ignore[misc]  # what is refused is under test
    for wrong in ({}, {"ten": "A", "tuoi": 3}):
        with pytest.raises(TypeError):
            _Nguoi(**wrong)  # type: ignore[arg-type]  # what is refused is under test
    with pytest.raises(TypeError):
        one._replace(tuoi=3)


def test_no_two_declarations_share_what_is_left_out() -> None:
    one, other = declared(_To, _TO), declared(_To, _TO)
    one.gia_tri["a"] = "1"
    assert other.gia_tri == {}
