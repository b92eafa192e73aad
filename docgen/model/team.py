"""data/<year>/tinh-nguyen/: a volunteer team of the Chi đoàn, its two papers and its duty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator

from docgen.model.cong_van import KhaiCongVan
from docgen.model.duty import CAC_THU, NGAY_HANH_CHINH, CaTruc, Thu, Vang
from docgen.model.paper import KhaiVanBan
from docgen.model.values import Cac, ChiDan, Khai, Ngay, Van

if TYPE_CHECKING:
    from docgen.model.chi_doan import ChiDoan
    from docgen.model.duty import NgayTruc
    from docgen.model.text import VanXuoi

BangDoi = Literal["danh_sach", "lich_truc"]
ChucDanh = Literal["Đội trưởng", "Đội phó", "Đội viên"]

_NGUOI_KY = "Mã người ký trong chi-doan.yaml"
_NOI_NHAN = 'Nơi nhận; dòng cuối là "Lưu VP", không có dấu hai chấm'
_SOAN_THAO = "Bộ phận soạn thảo, ghi vào sổ; không in trên văn bản"
_CHI_DOAN = "Chi đoàn"

KE_HOACH, CONG_VAN = "ke-hoach", "cong-van"
"""A team's two papers, as their names end."""


def ten_van_ban(doi: str, loai: str) -> str:
    """ "doi-1-ke-hoach": a team's paper in commands, files and the ledger."""
    return f"{doi}-{loai}"


def cac_van_ban(doi: str) -> tuple[str, ...]:
    """The names of a team's papers."""
    return ten_van_ban(doi, KE_HOACH), ten_van_ban(doi, CONG_VAN)


def _mot_hay_nhieu(value: object) -> object:
    return (value,) if isinstance(value, str) else value


_NGAY: dict[str, Any] = {"type": "string", "examples": ["28/4/2022"]}
_THU: dict[str, Any] = {"enum": list(CAC_THU)}

CacNgay = Annotated[
    tuple[Ngay, ...],
    BeforeValidator(_mot_hay_nhieu),
    WithJsonSchema({"anyOf": [_NGAY, {"type": "array", "items": _NGAY}]}),
]
"""One date or a list of dates."""

CacThu = Annotated[
    tuple[Thu, ...],
    BeforeValidator(_mot_hay_nhieu),
    WithJsonSchema({"anyOf": [_THU, {"type": "array", "items": _THU}]}),
]
"""One day of the week or a list of them."""


class PhuLucDoi(Khai):
    """An annex of the team's Kế hoạch, and which table it prints."""

    ten: Van = Field(description="Tên phụ lục, gõ chữ thường; docgen in chữ hoa")
    bang: BangDoi = Field(
        description="Bảng in trong phụ lục: danh_sach (danh sách đội), lich_truc (lịch trực)"
    )
    chi_dan: ChiDan = Field(
        default="Kèm theo", description="Lời mở đầu dòng chỉ dẫn dưới tên phụ lục"
    )


_PHU_LUC = (
    PhuLucDoi.model_construct(ten="Danh sách {{ doi }}", bang="danh_sach", chi_dan="Kèm theo"),
    PhuLucDoi.model_construct(ten="Lịch trực của {{ doi }}", bang="lich_truc", chi_dan="Kèm theo"),
)


class DotTruc(Khai):
    """A team's period of duty."""

    noi: Van = Field(description="Nơi trực")
    tu: Ngay = Field(description="Ngày trực đầu tiên")
    den: Ngay = Field(description="Ngày trực cuối cùng")
    ca: tuple[CaTruc, ...] = Field(min_length=1, description="Các ca trực trong một ngày")
    cac_thu: CacThu = Field(
        default=NGAY_HANH_CHINH,
        min_length=1,
        description="Các thứ có trực; bỏ trống là Thứ Hai đến Thứ Sáu",
    )
    nghi_them: CacNgay = Field(
        default=(),
        description="Ngày nghỉ thêm ngoài ngày lễ, tết docgen đã biết, kể cả nghỉ hoán đổi",
    )
    lam_bu: CacNgay = Field(
        default=(), description="Ngày nghỉ mà vẫn trực: làm bù, hoặc ngày lễ có trực"
    )
    vang: tuple[Vang, ...] = Field(default=(), description="Những ngày từng người vắng")

    @model_validator(mode="after")
    def _hop_le(self) -> DotTruc:
        if self.den < self.tu:
            raise ValueError("ngày trực cuối cùng (den) trước ngày đầu tiên (tu)")
        return self


class KhaiDoi(KhaiVanBan):
    """The front matter of a team's Kế hoạch: the paper, the team, its duty."""

    loai: Literal["ke_hoach"] = Field(description="Loại văn bản: ke_hoach")
    nguoi_ky: Van = Field(description=_NGUOI_KY)
    noi_nhan: Cac = Field(description=_NOI_NHAN)
    don_vi_soan_thao: Van = Field(default=_CHI_DOAN, description=_SOAN_THAO)
    doi: Van = Field(description="Tên đội, ví dụ Đội tình nguyện số 1")
    truc: DotTruc = Field(description="Đợt trực của đội: nơi, thời gian, các ca, người vắng")
    phu_luc: tuple[PhuLucDoi, ...] = Field(
        default=_PHU_LUC,
        description="Các phụ lục kèm theo; bỏ trống là danh sách đội rồi lịch trực",
    )


class KhaiCongVanDoi(KhaiCongVan):
    """The front matter of the letter that sets a team to work."""

    nguoi_ky: Van = Field(description=_NGUOI_KY)
    noi_nhan: Cac = Field(description=_NOI_NHAN)
    don_vi_soan_thao: Van = Field(default=_CHI_DOAN, description=_SOAN_THAO)


class DoiVien(NamedTuple):
    """A member of a team, one row of its roster; `line` is that of the row."""

    ho_ten: str
    don_vi: str
    chuc_danh: ChucDanh
    dien_thoai: str
    ghi_chu: str
    line: int


class Doi(NamedTuple):
    """A team as checked: its Kế hoạch as declared and typed, members, duty on every working day.

    `ten` is its name in commands and files ("doi-1"). `tep_danh_sach` and `tep_lich_truc` name the
    files of roster and typed duty table in messages; `dong_truc` are the lines of the latter, a
    day's first row each, empty where the duty was filled in turn.
    """

    ten: str
    chi_doan: ChiDoan
    khai: KhaiDoi
    van_xuoi: VanXuoi
    doi_vien: tuple[DoiVien, ...]
    lich_truc: tuple[NgayTruc, ...]
    tep_danh_sach: str
    tep_lich_truc: str
    dong_truc: tuple[int, ...]


class CongVanDoi(NamedTuple):
    """A team's letter: its front matter and its text."""

    khai: KhaiCongVanDoi
    van_xuoi: VanXuoi
