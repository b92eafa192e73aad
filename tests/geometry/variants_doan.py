"""Papers of a chi đoàn made to fill pages: by hand, since no data is needed to measure a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.van_ban import Bang, Chu, Doan, O, PhuLuc
from tests.papers import written
from tests.rules.specimen import doan
from tests.rules.specimen_doan import NOI_DUNG, cong_van, ke_hoach

if TYPE_CHECKING:
    from docgen.van_ban import VanBan

_BLANK = "\u00a0" * 6
CAU = (
    "Đội tình nguyện tuyên truyền, hướng dẫn người dân nộp hồ sơ trực tuyến tại Bộ phận Tiếp nhận "
    "và trả kết quả, mỗi tuần hai buổi theo lịch phân công của Ban Chấp hành Chi đoàn."
)
CUOI = "Trên đây là Kế hoạch của Chi đoàn Sở Tư pháp, các đồng chí đoàn viên nghiêm túc thực hiện."
TRICH_YEU = (
    "Thành lập Đội thanh niên tình nguyện tuyên truyền cải cách hành chính, hướng dẫn dịch vụ công "
    "trực tuyến năm 2022"
)
KEM_THEO = f"(Kèm theo Kế hoạch số{_BLANK}-KH/CĐ ngày{_BLANK}tháng 01 năm 2022)"
MA_LUU = "KHDoiTN2022/VP"


def _o(thanh_phan: str, text: str) -> O:
    return O((Doan(thanh_phan, (Chu(text),)),))


def bang(hang: int) -> Bang:
    """A table of that many rows, which runs over pages."""
    dau = tuple(_o("dau_bang", text) for text in ("TT", "Buổi", "Đoàn viên", "Việc"))
    rows = tuple(
        (
            _o("o_so_bang", str(k)),
            _o("o_bang", f"Sáng thứ hai, tuần {k}"),
            _o("o_bang", f"Đoàn viên số {k}"),
            _o("o_bang", CAU),
        )
        for k in range(1, hang + 1)
    )
    return Bang(dau, rows)


def _phu_luc(nhan: str, ten: str, hang: int, *, ngang: bool) -> PhuLuc:
    return PhuLuc(nhan, (ten,), KEM_THEO, (bang(hang),), ngang)


def dai() -> VanBan:
    """A Kế hoạch of several pages with a landscape annex of several and an upright one."""
    text = (*NOI_DUNG[:-1], *(doan("loi_van", CAU) for _ in range(16)), doan("loi_van", CUOI))
    return ke_hoach(())._replace(
        khung=None,
        trich_yeu=(TRICH_YEU,),
        khoi=text,
        ma_luu=MA_LUU,
        cac_phu_luc=(
            _phu_luc("Phụ lục I", "LỊCH TRỰC CỦA ĐỘI TÌNH NGUYỆN", 14, ngang=True),
            _phu_luc("Phụ lục II", "DANH SÁCH ĐỘI VIÊN", 3, ngang=False),
        ),
    )


def doan_variants() -> dict[str, bytes]:
    """Name → docx: two Kế hoạch and three letters."""
    subject = "“V/v đăng ký tham gia Đội thanh niên tình nguyện tuyên truyền cải cách hành chính”"
    letter = cong_van()._replace(trich_yeu_cong_van=(subject,))
    several = letter._replace(
        kinh_gui="Kính gửi:",
        noi_kinh_gui=(
            "- Chi ủy Sở Tư pháp;",
            "- Ban Chấp hành Công đoàn Sở Tư pháp và các tổ công đoàn trực thuộc, các tổ chức "
            "đoàn thể của Sở.",
        ),
    )
    long_names = letter._replace(
        co_quan_chu_quan=("ĐOÀN THANH NIÊN CÁC CƠ QUAN ĐẢNG TỈNH HÀ TĨNH",),
        co_quan_ban_hanh=("CHI ĐOÀN SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN",),
    )
    made = {
        "doan": dai(),
        "doan-ngan": ke_hoach(())._replace(khung=None, khoi=NOI_DUNG, ma_luu=None),
        "doan-cong-van": letter,
        "doan-nhieu-noi": several,
        "doan-ten-dai": long_names,
    }
    return {name: written(van_ban) for name, van_ban in made.items()}
