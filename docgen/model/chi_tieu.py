"""The target of a report: how many of what a person is to have done, and which entries count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.model.names import gia_tri_cac_ten, thay_ten
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese import bo_dau, gan_nhat, khoa_so_sanh

if TYPE_CHECKING:
    from docgen.model.agency import CoQuan
    from docgen.model.bao_cao import KhaiBaoCao
    from docgen.model.plan import KhaiKeHoach

_APART = regex(r"[\s,;/&+–-]+")
# What stands beside "tin", "bài" and makes no other product of them, as "bài thi" is.
_SAME = frozenset({"viet", "bao", "tuc", "dang"})


class ChiTieu(NamedTuple):
    """The target: so many of `don_vi_tinh` a person has to have done in the year."""

    moi_nguoi: int
    don_vi_tinh: str = "tin, bài"

    def la(self, don_vi_tinh: str) -> bool:
        """Whether a unit of measure counts for it: "tin", "bài", "tin bài" for "tin, bài"."""
        said = _words(don_vi_tinh)
        return bool(said) and said <= _words(self.don_vi_tinh)

    def gan_la(self, don_vi_tinh: str) -> bool:
        """Whether one that does not count was probably meant to: "bài viết", "tin bai"."""
        if self.la(don_vi_tinh):
            return False
        said = {bo_dau(word) for word in _words(don_vi_tinh)}
        counted = {bo_dau(word) for word in _words(self.don_vi_tinh)}
        alike = bool(said & counted) and said <= counted | _SAME
        return alike or gan_nhat(don_vi_tinh, [self.don_vi_tinh]) is not None


def chi_tieu_cua(khai: KhaiBaoCao, ke_hoach: KhaiKeHoach, co_quan: CoQuan) -> ChiTieu:
    """The target a report counts with, of data without faults."""
    names = gia_tri_cac_ten(ke_hoach, co_quan) | khai.gia_tri
    return ChiTieu(int(ke_hoach.gia_tri[khai.chi_tieu]), thay_ten(khai.don_vi_tinh, names))


def _words(text: str) -> frozenset[str]:
    return frozenset(filter(None, _APART.split(khoa_so_sanh(text)))) - {"và"}
