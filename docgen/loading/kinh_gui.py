"""Whom a Báo cáo addresses at its head: superiors alone, whatever command writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.vietnamese import cung_chu

if TYPE_CHECKING:
    from docgen.loading.references import Declared
    from docgen.model.directory import DanhBa

_NHU_TREN = "như trên"


def to_superiors(declared: Declared, directory: DanhBa | None) -> bool:
    """Whether a Báo cáo prints “Kính gửi:”: when all its addressees are superiors.

    PL I, Phần I, Mục II.9: a report names its addressee at the head when it goes upward.
    """
    recipients, addressed = declared.khai.noi_nhan, declared.khai.noi_kinh_gui
    if directory is None or not all(addressed):
        return False
    as_above = any(noi.casefold().startswith(_NHU_TREN) for noi in recipients)
    if not addressed:
        if as_above and not declared.typed("kinh_gui"):
            declared.report.error(
                Code.NOT_SUPERIOR,
                "Nơi nhận có “Như trên” mà Báo cáo không in “Kính gửi:”, vì không có kinh_gui",
                declared.line("noi_nhan"),
                hint="ghi tên nơi nhận thay cho “Như trên”; gửi cấp trên thì thêm kinh_gui",
            )
        return False
    above = [directory.la_cap_tren(noi.rstrip(" ;.")) for noi in addressed]
    if all(above):
        return True
    if any(above):
        wrong = "; ".join(n for n, up in zip(addressed, above, strict=True) if not up)
        declared.report.error(
            Code.NOT_SUPERIOR,
            f"Báo cáo kính gửi cấp trên cùng với nơi không phải cấp trên: {wrong}",
            declared.line("kinh_gui"),
            hint="chuyển nơi đó sang noi_nhan, hoặc ghi cap_tren: true ở nơi đó trong danh-ba.yaml",
        )
        return False
    if as_above:
        declared.report.error(
            Code.NOT_SUPERIOR,
            f"Nơi nhận có “Như trên” mà Báo cáo không in “Kính gửi:”, vì không phải cấp trên: "
            f"{'; '.join(addressed)}",
            declared.line("noi_nhan"),
            hint="ghi tên nơi nhận thay cho “Như trên”; hoặc dùng loai: cong_van; hoặc ghi "
            "cap_tren: true ở nơi đó trong danh-ba.yaml",
        )
    elif missing := [
        noi for noi in addressed if not any(cung_chu(noi, other) for other in recipients)
    ]:
        declared.report.warning(
            Code.NOT_SUPERIOR,
            f"Báo cáo không in “Kính gửi:”, nơi nhận cũng không có: {'; '.join(missing)}",
            declared.line("noi_nhan"),
            hint="thêm vào noi_nhan",
        )
    return False
