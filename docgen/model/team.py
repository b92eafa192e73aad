"""data/<year>/tinh-nguyen/: a volunteer team of the Chi đoàn, its two papers and its duty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from docgen.khai.kinds import Choice, Many
from docgen.khai.record import Khai, Wrong, field
from docgen.model.cong_van import KhaiCongVan
from docgen.model.duty import CAC_THU, NGAY_HANH_CHINH, CaTruc, Thu, Vang
from docgen.model.paper import KhaiVanBan
from docgen.model.values import CacNgay, CacNoiNhan, ChiDan, Ngay, Van
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

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
    """The names of the two papers every team has."""
    return ten_van_ban(doi, KE_HOACH), ten_van_ban(doi, CONG_VAN)


CacThu = Annotated[tuple[Thu, ...], Many(Choice(CAC_THU), one_alone=True)]
"""One day of the week or a list of them."""


class PhuLucDoi(Khai):
    """An annex of the team's Kế hoạch, and which table it prints."""

    ten: Van = field(description="Tên phụ lục, gõ chữ thường; docgen in chữ hoa")
    bang: BangDoi = field(
        description="Bảng in trong phụ lục: danh_sach (danh sách đội), lich_truc (lịch trực)"
    )
    chi_dan: ChiDan = field(
        default="Kèm theo", description="Lời mở đầu dòng chỉ dẫn dưới tên phụ lục"
    )


_PHU_LUC = (
    PhuLucDoi(ten="Danh sách {{ doi }}", bang="danh_sach", chi_dan="Kèm theo"),
    PhuLucDoi(ten="Lịch trực của {{ doi }}", bang="lich_truc", chi_dan="Kèm theo"),
)


class DotTruc(Khai):
    """A team's period of duty."""

    noi: Van = field(description="Nơi trực")
    tu: Ngay = field(description="Ngày trực đầu tiên")
    den: Ngay = field(description="Ngày trực cuối cùng")
    ca: tuple[CaTruc, ...] = field(min_length=1, description="Các ca trực trong một ngày")
    cac_thu: CacThu = field(
        default=NGAY_HANH_CHINH,
        min_length=1,
        description="Các thứ có trực; bỏ trống là Thứ Hai đến Thứ Sáu",
    )
    nghi_them: CacNgay = field(
        default=(),
        description="Ngày nghỉ thêm ngoài ngày lễ, tết docgen đã biết, kể cả nghỉ hoán đổi",
    )
    lam_bu: CacNgay = field(
        default=(), description="Ngày nghỉ mà vẫn trực: làm bù, hoặc ngày lễ có trực"
    )
    vang: tuple[Vang, ...] = field(default=(), description="Những ngày từng người vắng")

    def wrong(self) -> Wrong | None:
        """The duty ends after it begins."""
        if self.den < self.tu:
            return Wrong("ngày trực cuối cùng (den) trước ngày đầu tiên (tu)")
        return None


class KhaiDoi(KhaiVanBan):
    """The front matter of a team's Kế hoạch: the paper, the team, its duty."""

    loai: Literal["ke_hoach"] = field(description="Loại văn bản: ke_hoach")
    nguoi_ky: Van = field(description=_NGUOI_KY)
    noi_nhan: CacNoiNhan = field(min_length=1, description=_NOI_NHAN)
    don_vi_soan_thao: Van = field(default=_CHI_DOAN, description=_SOAN_THAO)
    doi: Van = field(description="Tên đội, ví dụ Đội tình nguyện số 1")
    truc: DotTruc = field(description="Đợt trực của đội: nơi, thời gian, các ca, người vắng")
    phu_luc: tuple[PhuLucDoi, ...] = field(
        default=_PHU_LUC,
        description="Các phụ lục kèm theo; bỏ trống là danh sách đội rồi lịch trực",
    )

    @property
    def cua_doan(self) -> bool:
        """It is a paper of the Chi đoàn."""
        return True


class KhaiCongVanDoi(KhaiCongVan):
    """The front matter of the letter that sets a team to work, and of any other about it."""

    nguoi_ky: Van = field(description=_NGUOI_KY)
    noi_nhan: CacNoiNhan = field(min_length=1, description=_NOI_NHAN)
    don_vi_soan_thao: Van = field(default=_CHI_DOAN, description=_SOAN_THAO)
    dinh_chinh: Van | None = field(
        default=None,
        description="Số, ký hiệu của văn bản Chi đoàn đã ban hành mà công văn này đính chính, ví "
        "dụ 03-KH/CĐ",
    )

    @property
    def cua_doan(self) -> bool:
        """It is a paper of the Chi đoàn."""
        return True

    @property
    def cac_lien_ket(self) -> Mapping[str, str]:
        """What it replaces and what it corrects."""
        corrects = {"dinh_chinh": self.dinh_chinh} if self.dinh_chinh else {}
        return {**super().cac_lien_ket, **corrects}


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
    """A letter about a team by its name in commands and files: front matter and text."""

    ten: str
    khai: KhaiCongVanDoi
    van_xuoi: VanXuoi
