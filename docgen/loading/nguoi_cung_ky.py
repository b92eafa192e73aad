"""Who signs beside the agency's signer: the secretary of minutes, the parties of a contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.loading.references import check_once
from docgen.standards.nd30.ten_loai import BIEN_BAN, CAC_BEN_KY, GIAY_NGHI_PHEP, TEN_LOAI
from docgen.vietnamese import cung_chu, khoa_so_sanh

if TYPE_CHECKING:
    from docgen.loading.references import Declared
    from docgen.model.agency import CoQuan
    from docgen.model.text import VanXuoi
    from docgen.model.van_ban_khac import BenKhai, KhaiKhac

_OF_PARTIES = ", ".join(TEN_LOAI[loai].lower() for loai in sorted(CAC_BEN_KY))


def check_signed_together(
    declared: Declared, khai: KhaiKhac, agency: CoQuan | None, prose: VanXuoi | None
) -> None:
    """Each kind has those who sign it, and no others."""
    kept_for = (
        ("thu_ky", khai.thu_ky, khai.loai == BIEN_BAN, "biên bản"),
        ("cac_ben", khai.cac_ben, khai.loai in CAC_BEN_KY, _OF_PARTIES),
        ("xac_nhan", khai.xac_nhan, khai.loai == GIAY_NGHI_PHEP, "giấy nghỉ phép"),
    )
    for key, typed, in_place, of in kept_for:
        if typed and not in_place:
            message = f"{key} không dùng cho {TEN_LOAI[khai.loai]}, chỉ cho {of}"
            declared.report.error(
                Code.NOT_OF_THIS_KIND, message, declared.line(key), hint=f"xóa dòng {key}"
            )
    if khai.loai == BIEN_BAN:
        _check_secretary(declared, khai, agency)
    if khai.loai in CAC_BEN_KY:
        _check_parties(declared, khai, agency, prose)


def _check_secretary(declared: Declared, khai: KhaiKhac, agency: CoQuan | None) -> None:
    """Minutes are signed by who wrote them and by who was in the chair (Mẫu 1.9)."""
    if not khai.thu_ky:
        declared.report.error(
            Code.SECRETARY,
            "Biên bản không có thu_ky",
            declared.line("loai"),
            hint="thêm thu_ky: họ và tên người ghi biên bản; nguoi_ky là người chủ tọa",
        )
        return
    chair = next((n for n in agency.nguoi_ky if n.ma == khai.nguoi_ky), None) if agency else None
    if chair and chair.ho_ten and cung_chu(chair.ho_ten, khai.thu_ky):
        declared.report.error(
            Code.SECRETARY,
            f"{khai.thu_ky} vừa là thư ký vừa là chủ tọa",
            declared.line("thu_ky"),
            hint="sửa thu_ky hoặc nguoi_ky",
        )


def _check_parties(
    declared: Declared, khai: KhaiKhac, agency: CoQuan | None, prose: VanXuoi | None
) -> None:
    ten = TEN_LOAI[khai.loai]
    if len(khai.cac_ben) < 2:
        said = "chỉ có một bên" if khai.cac_ben else "không có cac_ben"
        hint = "cac_ben: mỗi bên một mục có ten; bên không phải cơ quan thêm chuc_vu, ho_ten"
        at = declared.line("cac_ben" if khai.cac_ben else "loai")
        declared.report.error(Code.PARTIES, f"{ten} {said}", at, hint=hint)
        return
    names = [(ben.ten, ("cac_ben", k, "ten")) for k, ben in enumerate(khai.cac_ben)]
    check_once("Bên", names, declared.doc, declared.report)
    own = [k for k, ben in enumerate(khai.cac_ben) if agency and cung_chu(ben.ten, agency.ten)]
    if agency and agency.ten and not own and all(ben.ten for ben in khai.cac_ben):
        message = f"cac_ben không có {agency.ten}"
        hint = f"thêm mục ten: {agency.ten}; nguoi_ky ký cho bên này"
        declared.report.error(Code.PARTIES, message, declared.line("cac_ben"), hint=hint)
    for k, ben in enumerate(khai.cac_ben if agency else ()):
        if k in own:
            _check_own(declared, ben, k)
        else:
            _check_other(declared, ben, k, prose)


def _check_own(declared: Declared, ben: BenKhai, place: int) -> None:
    typed = [key for key in ("chuc_vu", "ho_ten", "quyen_han", "thay_cho") if getattr(ben, key)]
    if typed:
        declared.report.error(
            Code.PARTIES,
            f"{', '.join(typed)} không khai cho {ben.ten}: người ký là nguoi_ky",
            declared.line("cac_ben", place, typed[0]),
            hint=f"xóa {', '.join(typed)}; chức vụ, họ tên lấy ở co-quan.yaml",
        )


def _check_other(declared: Declared, ben: BenKhai, place: int, prose: VanXuoi | None) -> None:
    lacking = [key for key in ("chuc_vu", "ho_ten") if not getattr(ben, key)]
    line = declared.line("cac_ben", place, "ten")
    if lacking:
        declared.report.error(
            Code.PARTIES,
            f"Bên “{ben.ten}” không có {', '.join(lacking)} của người ký",
            line,
            hint="khai chuc_vu và ho_ten của người đại diện ký",
        )
    said = khoa_so_sanh(" ".join(d.noi_dung for d in prose.dong)) if prose else ""
    if said and ben.ten and khoa_so_sanh(ben.ten) not in said:
        declared.report.warning(
            Code.PARTY_NOT_NAMED,
            f"Lời văn không nêu tên bên ký “{ben.ten}”",
            line,
            hint="nêu đúng tên, địa chỉ, người đại diện của từng bên ở đầu văn bản",
        )
