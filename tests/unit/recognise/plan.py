"""A plan typed line by line: its head, title and foot, and what is read between them."""

from __future__ import annotations

from itertools import groupby

from tests.unit.recognise.type import components, p, table

QUOC_HIEU = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
TIEU_NGU = "Độc lập - Tự do - Hạnh phúc"
HEAD = table(
    (
        p("UBND TỈNH X", "giua") + p("SỞ Y", "giua đậm"),
        p(QUOC_HIEU, "giua đậm") + p(TIEU_NGU, "giua đậm"),
    ),
    (p("Số: 12/KH-SY", "giua"), p("X, ngày 05 tháng 01 năm 2022", "giua nghiêng")),
)
FOOT = table(
    (
        p("Nơi nhận:", "trai đậm nghiêng") + p("- Như trên;", "trai") + p("- Lưu: VT, VP.", "trai"),
        p("GIÁM ĐỐC", "giua đậm") + p("", "giua") + p("Nguyễn Văn A", "giua đậm"),
    )
)
OF_HEAD = [
    ("co_quan_chu_quan", "UBND TỈNH X"),
    ("co_quan_ban_hanh", "SỞ Y"),
    ("quoc_hieu", QUOC_HIEU),
    ("tieu_ngu", TIEU_NGU),
    ("so_ky_hieu", "Số: 12/KH-SY"),
    ("dia_danh_ngay", "X, ngày 05 tháng 01 năm 2022"),
]
OF_FOOT = [
    ("noi_nhan", "Nơi nhận:"),
    ("noi_nhan_danh_sach", "- Như trên;"),
    ("noi_nhan_danh_sach", "- Lưu: VT, VP."),
    ("chuc_vu", "GIÁM ĐỐC"),
    ("ho_ten", "Nguyễn Văn A"),
]
NAMED = p("KẾ HOẠCH", "giua đậm") + p("Công tác năm 2022", "giua đậm")
OF_TITLE = [("ten_loai", "KẾ HOẠCH"), ("trich_yeu", "Công tác năm 2022")]


def body(*lines: str) -> list[str | None]:
    """The components of the lines of a text, which stand in a plan."""
    found = components(HEAD + NAMED + "".join(lines) + FOOT)
    assert found[:8] == [*OF_HEAD, *OF_TITLE]
    assert found[-5:] == OF_FOOT
    return [component for component, _ in found[8:-5]]


def head(*lines: str) -> dict[str | None, str]:
    """What the components of a head say, before a plan's title."""
    found = components("".join(lines) + NAMED + p("Nội dung./.") + FOOT)
    grouped = groupby(sorted(found, key=lambda f: f[0] or ""), key=lambda f: f[0])
    return {component: " / ".join(text for _, text in texts) for component, texts in grouped}
