"""What a decision puts into force, held against what its text says of it (Mẫu 1.2, 1.3)."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.patterns import regex
from docgen.standards.nd30.ten_loai import TEN_LOAI, khoa_loai
from docgen.vietnamese import cung_chu, khoa_so_sanh

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from docgen.loading.references import Declared
    from docgen.model.text import VanXuoi
    from docgen.model.van_ban_khac import KemTheoKhai, KhaiKhac, PhuLucKhac

_ENACTED = regex(r"(?i:(Quy chế|Quy định|Điều lệ|Nội quy|Quy trình))(?!\w)")
_ENACTS = regex(r"(?i:ban hành|phê duyệt) (?i:kèm theo (?:quyết định|nghị quyết) này)(?!\w)")
_KINDS: Mapping[str, str] = MappingProxyType(
    {**TEN_LOAI, **{khoa_loai(ten): ten for ten in ("Điều lệ", "Nội quy", "Quy trình")}}
)
_QUOTED = regex(r"“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)")


def check_enacted(decision: Declared, khai: KhaiKhac, prose: VanXuoi | None) -> None:
    """The text names each paper it puts into force, and puts none into force that is not there."""
    _check_no_annex(decision, khai.phu_luc)
    kinds = [_check_kind(decision, place, item) for place, item in enumerate(khai.van_ban_kem_theo)]
    if not all(kinds):
        return  # what the text should name is not known
    if prose is None or not prose.dong:
        return
    _check_named(decision, khai, prose)
    if khai.van_ban_kem_theo or khai.phu_luc or khai.sua_doi:
        return  # one that amends another may hold that one's words
    for dong in prose.dong:
        found = _ENACTS.search(_QUOTED.sub("", " ".join(dong.noi_dung.replace("*", "").split())))
        if found:
            decision.report.warning(
                Code.ENACTED_NOT_NAMED,
                f"Lời văn viết “{found[0]}” mà không khai văn bản kèm theo nào",
                dong.line,
                hint="khai quy chế, quy định … ấy trong van_ban_kem_theo (ten_loai, trich_yeu, "
                "loi_van); văn bản ấy in ở tệp khác thì để nguyên",
            )
            return


def _check_kind(decision: Declared, place: int, item: KemTheoKhai) -> bool:
    """Whether its type is typed in words, as it is printed over it, and it is no annex."""
    typed = item.ten_loai
    known = _KINDS.get(khoa_loai(typed))
    if not typed or (known and cung_chu(typed, known)):
        return True
    if khoa_loai(typed).startswith("phu_luc"):
        hint = "phụ lục khai ở phu_luc: ten, và bang hoặc loi_van"
    elif known:
        hint = f"có phải {known}?"
    elif "_" in typed:
        hint = "gõ tên loại bằng chữ, như in ở đầu văn bản kèm theo, ví dụ Quy chế, Quy trình"
    else:
        return True  # not only the 29 types are put into force
    decision.report.error(
        Code.UNKNOWN_KIND,
        f"Không có tên loại “{typed}”",
        decision.line("van_ban_kem_theo", place, "ten_loai"),
        hint=hint,
    )
    return False


def _check_named(decision: Declared, khai: KhaiKhac, prose: VanXuoi) -> None:
    said = " ".join((*(dong.noi_dung for dong in prose.dong), *khai.gia_tri.values()))
    text = khoa_so_sanh(said.replace("*", ""))
    for place, item in enumerate(khai.van_ban_kem_theo):
        if item.ten_loai and khoa_so_sanh(item.ten_loai) not in text:
            decision.report.warning(
                Code.ENACTED_NOT_NAMED,
                f"Lời văn không nêu {item.ten_loai} mà văn bản này ban hành",
                decision.line("van_ban_kem_theo", place, "ten_loai"),
                hint=f"viết ở Điều 1: Ban hành kèm theo Quyết định này {item.ten_loai} …; hoặc "
                "phê duyệt văn bản ấy",
            )


def _check_no_annex(decision: Declared, annexes: Iterable[PhuLucKhac]) -> None:
    """What a decision puts into force has a head of its own (Mẫu 1.3), which no annex has."""
    for place, annex in enumerate(annexes):
        found = _ENACTED.match(annex.ten) if annex.ten and annex.loi_van else None
        if found:
            decision.report.warning(
                Code.ENACTED_AS_ANNEX,
                f"“{annex.ten}” khai làm phụ lục, in dưới chữ “Phụ lục”",
                decision.line("phu_luc", place, "ten"),
                hint="văn bản ban hành kèm theo quyết định có phần đầu riêng (Mẫu 1.3): chuyển "
                f"sang van_ban_kem_theo, ten_loai: {found[1]}, trich_yeu: phần còn lại của tên; "
                "là phụ lục thật thì để nguyên",
            )
