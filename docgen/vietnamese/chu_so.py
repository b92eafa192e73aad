"""Numbers in figures, Vietnamese notation: dots between groups of three, a decimal comma.

Thông tư 22/2015/TT-NHNN Điều 7, Nghị định 123/2020/NĐ-CP Điều 10.
"""

from __future__ import annotations

from decimal import Decimal

from docgen.patterns import regex

_DUNG = regex(r"-?(?:[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[0-9]+)(?:,[0-9]+)?")
_HAI_NGHIA = regex(r"-?[1-9][0-9]{0,2},[0-9]{2}0")
_KIEU_ANH = regex(r"-?[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_CHAM_THAP_PHAN = regex(r"-?[0-9]+\.[0-9]+")
_CACH_NHOM = regex(r"-?[1-9][0-9]{0,2}(?: [0-9]{3})+(?:,[0-9]+)?")
_CHI_CHU_SO = regex(r"[-0-9., ]*[0-9][-0-9., ]*")
_DAI_NHAT = 40  # characters; no paper has a longer number, and int() of a huge one is slow
_DOI_DAU = str.maketrans(".,", ",.")

_QUY_TAC = "dấu chấm ngăn từng nhóm ba chữ số, dấu phẩy ngăn phần thập phân"


def viet_so(n: int | Decimal) -> str:
    """`n` in figures: 365000000 → "365.000.000", Decimal("12.50") → "12,5".

    Trailing zeros after the comma are dropped. Raises ValueError for NaN or infinity.
    """
    gia_tri = Decimal(n)
    if not gia_tri.is_finite():
        raise ValueError(f"Không viết được số {n}")
    nguyen, _, le = format(gia_tri.copy_abs(), "f").partition(".")
    chu = f"{int(nguyen):,}".replace(",", ".")
    if le := le.rstrip("0"):
        chu = f"{chu},{le}"
    return f"-{chu}" if gia_tri < 0 else chu


def hieu_so(text: str) -> Decimal:
    """The number `text` writes: "1.500" → 1500, "1,5" → 1.5, "-5" → -5.

    Raises ValueError with what was likely meant: "1.5", "1.50", "1,500.00", "1 500". "1,500" is
    refused as well: lawful for one and a half, but mostly typed for one thousand five hundred.
    """
    chu = text.replace("\u00a0", " ").strip()
    if not chu:
        raise ValueError("Số để trống")
    if len(chu) > _DAI_NHAT:
        raise ValueError(f"“{chu[:_DAI_NHAT]}…” quá dài để là một số")
    if _HAI_NGHIA.fullmatch(chu):
        nghin, thap_phan = chu.replace(",", "."), chu.rstrip("0").rstrip(",")
        raise ValueError(
            f"“{chu}” có thể hiểu hai cách: viết “{nghin}” nếu dấu phẩy ngăn hàng nghìn, "
            f"viết “{thap_phan}” nếu là số thập phân"
        )
    if _DUNG.fullmatch(chu):
        return Decimal(chu.replace(".", "").replace(",", "."))
    if not _CHI_CHU_SO.fullmatch(chu):
        raise ValueError(f"“{chu}” không phải là số viết bằng chữ số")
    y_dinh = _y_dinh(chu)
    goi_y = f"; có lẽ muốn viết “{y_dinh}”" if y_dinh else ""
    raise ValueError(f"“{chu}” không đúng cách viết số: {_QUY_TAC}{goi_y}")


def _y_dinh(chu: str) -> str | None:
    """What a misspelt number likely means; None when nothing is likely."""
    if _KIEU_ANH.fullmatch(chu):
        return chu.translate(_DOI_DAU)
    if _CHAM_THAP_PHAN.fullmatch(chu):
        nguyen, le = chu.split(".")
        if len(le) == 3 and int(nguyen):  # "1500.000": a dot was forgotten
            return viet_so(int(nguyen + le))
        return f"{nguyen},{le}"
    if _CACH_NHOM.fullmatch(chu):
        return chu.replace(" ", ".")
    return None
