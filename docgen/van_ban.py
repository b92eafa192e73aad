"""VanBan: one composed paper, neutral of Word and of where its words came from.

Row 1. `compose` makes it, `render` prints it. Text is final: names filled in, numbers written,
non-breaking spaces set, capitals where the law wants them. Only emphasis inside a line is kept
as runs. Component keys (`thanh_phan`) are those of `standards`.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import zip_longest
from types import MappingProxyType

from docgen.values import NamedTuple

# The paragraphs of a template that `render` replaces by the body's blocks and by each annex's.
MOC_NOI_DUNG = "«NỘI DUNG»"
MOC_PHU_LUC = "«NỘI DUNG PHỤ LỤC»"

# What a sentence begins with that docgen wrote in somebody's place; it must be gone before issue.
RA_SOAT = "[Cần rà soát:"
CHUA_CO_SO_NGUOI = "chưa ghi số người"  # what it says where a unit's target is not known

# The boxed line above the head of a paper that is not to be issued as it is.
MINH_HOA = "MINH HỌA"
CHUA_CO_SO_LIEU = "CHƯA CÓ SỐ LIỆU"  # without a log zeros are not known to be zero
DU_THAO = "DỰ THẢO"
PHIEU_TRINH = "phieu-trinh"  # the form of the sheet a draft is submitted with
BIEN_BAN = "bien-ban"  # Mẫu 1.9
NHIEU_BEN = "nhieu-ben"  # contracts, memoranda, agreements: several parties sign
GIAY = "giay"  # Mẫu 1.8, 1.10: a certificate, whose title stands without a subject
_MOT_NGUOI_KY = frozenset({"quyen_han", "chuc_vu", "ho_ten"})
_KINH_GUI = frozenset({"kinh_gui", "noi_kinh_gui"})
_RIENG = frozenset({"hang_ky", "xac_nhan"})
_KHONG_CO: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        BIEN_BAN: _MOT_NGUOI_KY | _KINH_GUI | {"xac_nhan", "dia_danh_ngay"},
        NHIEU_BEN: _MOT_NGUOI_KY | _KINH_GUI | {"xac_nhan"},
        GIAY: _KINH_GUI | {"hang_ky", "trich_yeu"},
    }
)
"""Forms of their own → the names they have no place for; other forms lack `_RIENG`."""
_CUA_PHIEU_TRINH = frozenset(
    {"co_quan_chu_quan", "co_quan_ban_hanh", "dia_danh_ngay", "ten_loai", "trich_yeu"}
)

# A text that may take several printed lines: one element is broken into balanced lines by
# `render`, several stand as the user broke them, none means the paper has no such text.
Dong = tuple[str, ...]


def cho_ra_soat(text: str) -> str:
    """A sentence that docgen wrote in somebody's place, marked."""
    return f"{RA_SOAT} {text}]"


class Chu(NamedTuple):
    """A run of text in one emphasis; `thuong` is not bold although its component is."""

    noi_dung: str
    dam: bool = False
    nghieng: bool = False
    thuong: bool = False


class Doan(NamedTuple):
    """A paragraph of a named component (`loi_van`, `muc`, `khoan_tieu_de`, …)."""

    thanh_phan: str
    chu: tuple[Chu, ...]

    @property
    def text(self) -> str:
        """The paragraph as one string."""
        return "".join(c.noi_dung for c in self.chu)


class O(NamedTuple):  # noqa: E742 -- "ô" is the word for a table cell; the glossary has it
    """A table cell: one or more paragraphs. `span` counts the columns it covers."""

    doan: tuple[Doan, ...]
    span: int = 1


class Bang(NamedTuple):
    """A data table: `dau` is the header row, repeated on each page; `hang` the rows under it.

    The columns at the places `cung_rong`, counted from 0, are of one width.
    """

    dau: tuple[O, ...]
    hang: tuple[tuple[O, ...], ...]
    cung_rong: tuple[int, ...] = ()


Khoi = Doan | Bang


class PhuLuc(NamedTuple):
    """An annex in the same file. `nhan` is "Phụ lục" or "Phụ lục I".

    `ngang` means landscape; None leaves it to how wide its table is.
    """

    nhan: str
    ten: Dong
    kem_theo: str
    khoi: tuple[Khoi, ...]
    ngang: bool | None

    @property
    def bang(self) -> tuple[Bang, ...]:
        """Its tables."""
        return tuple(block for block in self.khoi if isinstance(block, Bang))


class VanBanKemTheo(NamedTuple):
    """A paper that this one puts into force, in the same file under a head of its own (Mẫu 1.3)."""

    ten_loai: str
    trich_yeu: Dong
    kem_theo: str
    khoi: tuple[Khoi, ...]


class BenKy(NamedTuple):
    """One of several who sign: in whose name ("ĐẠI DIỆN BÊN A"), power, office, name."""

    ben: str | None
    quyen_han: str | None
    chuc_vu: str
    ho_ten: str


class ThuocTinh(NamedTuple):
    """The file's core properties."""

    tieu_de: str
    chu_de: str
    co_quan: str


class VanBan(NamedTuple):
    """A paper, made with its fields named.

    `mau` names the form ("ten-loai"), `ten` the paper ("ke-hoach"). What the texts are stands in
    `_MO_TA`. `cac_ky` are those who sign where there are several, from the left; `quyen_han`,
    `chuc_vu` and `ho_ten` are then those of the agency's own signer. `ten_don_vi`
    are names of units in small letters, which lines of an office are not broken inside.
    """

    mau: str
    ten: str
    co_quan_chu_quan: Dong
    co_quan_ban_hanh: Dong
    so_ky_hieu: str
    dia_danh_ngay: str
    ten_loai: str
    trich_yeu: Dong
    quyen_han: str | None
    chuc_vu: str
    ho_ten: str
    noi_nhan: Dong
    khoi: tuple[Khoi, ...]
    thuoc_tinh: ThuocTinh
    trich_yeu_cong_van: Dong = ()
    kinh_gui: str | None = None
    noi_kinh_gui: Dong = ()
    khung: str | None = None
    ma_luu: str | None = None
    cac_phu_luc: tuple[PhuLuc, ...] = ()
    cac_kem_theo: tuple[VanBanKemTheo, ...] = ()
    cac_ky: tuple[BenKy, ...] = ()
    xac_nhan: str | None = None
    ten_don_vi: tuple[str, ...] = ()

    @property
    def nguoi_ky(self) -> tuple[BenKy, ...]:
        """Everyone who signs, in the order their names are read."""
        return self.cac_ky or (BenKy(None, self.quyen_han, self.chuc_vu, self.ho_ten),)

    @property
    def hang_ky(self) -> tuple[Mapping[str, str | None], ...]:
        """Those who sign, two a row, as `_MO_TA` has it; right of an odd last one is nobody."""
        pairs = zip_longest(self.cac_ky[::2], self.cac_ky[1::2])
        return tuple(
            {
                f"{name}_{side}": value
                for side, signer in (("trai", left), ("phai", right))
                for name, value in (signer or _KHONG_AI)._asdict().items()
            }
            for left, right in pairs
        )


_KHONG_AI = BenKy(None, None, "", "")

_MO_TA: Mapping[str, str] = MappingProxyType(
    {
        "khung": "Dòng đóng khung trên đầu văn bản, ví dụ MINH HỌA; thường để trống",
        "co_quan_chu_quan": "Cơ quan chủ quản trực tiếp, chữ hoa; trống nếu không có",
        "co_quan_ban_hanh": "Cơ quan ban hành văn bản, chữ hoa",
        "so_ky_hieu": "Dòng số, ký hiệu: “Số: 15/KH-STP”, số để trống khi là dự thảo",
        "dia_danh_ngay": "Địa danh và ngày, tháng, năm",
        "ten_loai": "Tên loại văn bản, chữ hoa",
        "trich_yeu": "Trích yếu nội dung, đã ngắt thành các dòng cân đối",
        "trich_yeu_cong_van": "Trích yếu của công văn, “V/v …”, dưới số và ký hiệu",
        "kinh_gui": "Dòng “Kính gửi:”, kèm nơi nhận khi chỉ có một; trống nếu không có",
        "noi_kinh_gui": "Các dòng nơi nhận dưới “Kính gửi:” khi có từ hai nơi",
        "quyen_han": "Các dòng quyền hạn TM., KT., TL., TUQ.; trống khi thủ trưởng hoặc quyền thủ "
        "trưởng ký",
        "chuc_vu": "Chức vụ người ký, chữ hoa",
        "ho_ten": "Họ và tên người ký",
        "noi_nhan": "Các dòng nơi nhận, gồm cả dòng Lưu, đã có gạch đầu dòng và dấu câu",
        "hang_ky": "Các hàng chữ ký khi nhiều người ký; mỗi hàng có ben, quyen_han, chuc_vu, "
        "ho_ten, thêm _trai hoặc _phai ở cuối",
        "xac_nhan": "Lời xác nhận nơi nghỉ phép của giấy nghỉ phép; thường để trống",
        "ma_luu": "Ký hiệu chỉ dẫn lưu ở lề trái chân trang (Đoàn); thường để trống",
        "cac_phu_luc": "Các phụ lục; mỗi phụ lục có nhan, ten, kem_theo",
    }
)


def dong_khung(van_ban: VanBan, said: str) -> VanBan:
    """The paper with these words in the box over its head, after those that stand there."""
    return van_ban._replace(khung=f"{van_ban.khung} - {said}" if van_ban.khung else said)


def du_thao(van_ban: VanBan) -> VanBan:
    """The paper marked as a draft about which something is still to be decided."""
    return dong_khung(van_ban, DU_THAO)


def names_offered() -> Mapping[str, str]:
    """Name → description of what a template may use: the fields of `VanBan` that are text."""
    return _MO_TA


def names_of(form: str) -> dict[str, str]:
    """The names that a template of that form may use."""
    offered = names_offered().items()
    if form == PHIEU_TRINH:
        return {k: v for k, v in offered if k in _CUA_PHIEU_TRINH}
    lacking = _KHONG_CO.get(form, _RIENG)
    return {k: v for k, v in offered if k not in lacking}
