from __future__ import annotations

from docgen.model.ra_soat import KhacBanKy, RaSoat
from docgen.ra_soat.ban_ky import signed_otherwise
from docgen.ra_soat.values import Cho, Dieu
from tests.unit.ra_soat.helpers import cho, nam


def found(item: KhacBanKy, *texts: Cho) -> list[Dieu]:
    review = RaSoat(tu_nam=2022, khac_ban_ky=(item,))
    return list(signed_otherwise(nam(*texts, review=review)))


def signed(item: KhacBanKy, *texts: Cho) -> list[int]:
    return [dieu.cho.line for dieu in found(item, *texts)]


def test_what_was_signed_is_asked_about_until_the_data_say_it() -> None:
    item = KhacBanKy(
        tep="ke-hoach.md", du_lieu="- Lãnh đạo Sở;", ban_ky="- Lãnh đạo Sở, Công đoàn;"
    )
    assert signed(item, cho("Lãnh đạo Sở", line=12)) == [12]
    assert signed(item, cho("Lãnh đạo Sở, Công đoàn", line=12)) == []
    assert signed(item, cho("Ban Giám đốc", line=12)) == []


def test_the_name_of_the_year_says_what_was_printed() -> None:
    item = KhacBanKy(tep="ke-hoach.md", ban_ky="- Kết quả năm 2022.", canh="- Vai trò.")
    texts = (cho("- Vai trò.", line=20), cho("- Khác.", line=22))
    assert signed(item, *texts) == [20]
    assert signed(item, *texts, cho("- Kết quả năm {{ nam }}.", line=21)) == []


def test_a_paragraph_left_out_is_asked_about_while_it_stands() -> None:
    item = KhacBanKy(tep="ke-hoach.md", du_lieu="- Những kết quả đạt được.")
    assert signed(item, cho("- Những kết quả đạt được.", line=25)) == [25]
    assert signed(item, cho("- Khác.")) == []


def test_what_is_numbered_moves_the_numbers_after_it() -> None:
    added = KhacBanKy(tep="ke-hoach.md", ban_ky="3. Biểu dương.", canh="2. Phát huy.")
    dropped = KhacBanKy(tep="ke-hoach.md", du_lieu="2. Phát huy.")
    plain = KhacBanKy(tep="ke-hoach.md", ban_ky="Biểu dương.", canh="2. Phát huy.")
    hints = [found(item, cho("2. Phát huy."))[0].hint for item in (added, dropped, plain)]
    assert ["đánh lại số các đoạn sau" in hint for hint in hints] == [True, True, False]


def test_an_added_first_recipient_is_placed_at_the_recipients() -> None:
    item = KhacBanKy(tep="ke-hoach.md", ban_ky="- Sở Nội vụ;", canh="noi_nhan:")
    texts = (cho("ke_hoach", "loai", line=2), cho("Lãnh đạo Sở", "noi_nhan.0", line=10))
    (dieu,) = found(item, *texts)
    assert (dieu.cho.line, dieu.hint.partition(";")[0]) == (10, "thêm đoạn này vào đầu noi_nhan")
    assert found(item, *texts, cho("Sở Nội vụ", "noi_nhan.1", line=11)) == []
