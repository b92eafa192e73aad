"""Words of two syllables in the names of bodies and offices, which a line of a title does not part.

A list, since nothing else tells "công nghệ" from any two syllables; a word that is not in it is
parted as before.
"""

from __future__ import annotations

from functools import cache

from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese.chu import chuan_dau

_TU_GHEP = """
an ninh, an sinh, an toàn, bảo hiểm, bảo tàng, bảo tồn, bảo trợ, bảo vệ, bệnh tật, bổ trợ, biên
phòng, bưu chính, bưu điện, cải cách, cán bộ, cạnh tranh, cao đẳng, chăn nuôi, chất lượng, chấp
hành, chỉ đạo, chỉ huy, chỉ số, chiến binh, chính quyền, chính sách, chính trị, chuyên khoa, chuyển
đổi, cơ quan, cơ sở, công chức, công chứng, công dân, công đoàn, công nghệ, công nghiệp, công tác,
công thương, công trình, công ty, cổ phần, cộng đồng, cứu hộ, cứu nạn, cựu chiến, dân dụng, dân
quân, dân số, dân tộc, dân vận, di sản, di tích, dịch bệnh, dịch vụ, doanh nghiệp, du lịch, dự án,
dự phòng, dược phẩm, đa khoa, đại biểu, đại học, đánh giá, đào tạo, đăng kiểm, đăng ký, đấu giá,
đầu tư, đất đai, địa bàn, địa chính, địa phương, điện tử, điều dưỡng, điều hành, điều tra, đo
lường, đô thị, đối ngoại, động vật, đơn vị, đường bộ, đường thủy, giám định, giám sát, giảm nghèo,
giao dịch, giao thông, giáo dục, giáo viên, hạ tầng, hải quan, hành chính, hành nghề, hệ thống,
hiệu quả, hóa chất, hòa giải, hoạt động, học viện, hội chợ, hội đồng, hộ tịch, hỗ trợ, hợp tác,
huấn luyện, hướng dẫn, hữu hạn, kế hoạch, kế toán, khai thác, khen thưởng, khí hậu, khí tượng,
khiếu nại, kho bạc, khoa học, khoáng sản, khu công, khu kinh, khu vực, khuyến công, khuyến nông,
kiểm dịch, kiểm định, kiểm lâm, kiểm nghiệm, kiểm sát, kiểm soát, kiểm toán, kiểm tra, kiến trúc,
kinh doanh, kinh tế, kỹ thuật, lao động, lâm nghiệp, lâm sản, liên hiệp, liên minh, liên ngành,
lịch sử, lưu trữ, mầm non, mặt bằng, mặt trận, mẫu giáo, môi trường, năng lực, năng lượng, ngân
hàng, ngân sách, nghệ thuật, nghiên cứu, nghiệp vụ, ngoại vụ, người dân, nhà nước, nhân dân, nhân
đạo, nhân lực, nhiệm vụ, nội bộ, nội chính, nội vụ, nông dân, nông lâm, nông nghiệp, nông thôn,
nuôi dưỡng, pháp chế, pháp luật, pháp lý, pháp y, phát hành, phát thanh, phát triển, phòng cháy,
phòng chống, phổ biến, phổ thông, phối hợp, phục hồi, phục vụ, phụ nữ, phụ trách, quản lý, quản
trị, quy hoạch, quỹ đất, quốc gia, quốc hội, quốc phòng, quốc tế, sản phẩm, sản xuất, sáng tạo,
sinh học, sở hữu, sức khỏe, tài chính, tài nguyên, tài sản, tâm thần, tập đoàn, tham mưu, thanh
niên, thanh tra, thành viên, thẩm định, thể dục, thể thao, theo dõi, thi đua, thi hành, thị trường,
thiên tai, thiết bị, thiết kế, thiếu nhi, thống kê, thông tin, thú y, thủ tục, thủy lợi, thủy sản,
thủy văn, thư viện, thực hiện, thực phẩm, thực vật, thường vụ, thường trực, thương binh, thương
mại, tiêu chuẩn, tiếp nhận, tiểu học, tín dụng, tố cáo, tố tụng, tổ chức, tôn giáo, tổng hợp, trách
nhiệm, triển khai, trợ giúp, trồng trọt, trung cấp, trung học, trung tâm, truyền hình, truyền
thông, tuyên giáo, tuyên truyền, tuyển dụng, tư pháp, tư vấn, ứng dụng, ứng phó, ủy ban, văn bản,
văn hóa, văn nghệ, văn phòng, văn thư, vận tải, vật liệu, vệ sinh, vi phạm, viên chức, viễn thông,
việc làm, xã hội, xây dựng, xuất bản, xúc tiến, xử lý, y tế
"""
_CHUC_VU = """
bí thư, bộ trưởng, chánh thanh, chánh văn, chủ nhiệm, chủ tịch, chủ tọa, cục trưởng, đội trưởng,
giám đốc, hiệu trưởng, phó bí, phó chánh, phó chi, phó chủ, phó cục, phó giám, phó hiệu, phó tổng,
phó trưởng, phó viện, phó vụ, thủ trưởng, thứ trưởng, tổ trưởng, tổng giám, trưởng ban, trưởng khoa,
trưởng phòng, viện trưởng, vụ trưởng
"""
_MO_CUM = frozenset(
    ("và", "của", "cho", "các", "những", "về", "với", "theo", "tại", "trong", "từ", "đến", "hoặc")
)
_TIENG = regex(r"[^\W\d_]+")
_CACH = frozenset(" \u00a0")
_GACH = frozenset("-–")


class ChoNgatTu(NamedTuple):
    """Places of a text a line may begin at.

    `trong` parts a word or begins with a dash; `sau` leaves one that opens a phrase on the line
    above.
    """

    trong: frozenset[int]
    sau: frozenset[int]


@cache
def _cac_tu() -> frozenset[str]:
    return frozenset(
        " ".join(word.split()) for words in (_TU_GHEP, _CHUC_VU) for word in words.split(",")
    )


def cho_ngat_tu(text: str) -> ChoNgatTu:
    """Where a line that begins there parts a word, or a phrase from what opens it."""
    inside: set[int] = set()
    after: set[int] = set()
    end, last = 0, ""
    for found in _TIENG.finditer(text):
        syllable, gap = chuan_dau(found[0].lower()), text[end : found.start()]
        if gap in _CACH and f"{last} {syllable}" in _cac_tu():
            inside.add(found.start())
        elif gap in _CACH and last in _MO_CUM:
            after.add(found.start())
        elif gap[:1] in _CACH and gap[1:2] in _GACH:
            inside.add(end + 1)
        end, last = found.end(), syllable
    return ChoNgatTu(frozenset(inside), frozenset(after))
