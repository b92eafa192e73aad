from __future__ import annotations

import pytest

from docgen.vietnamese import la_bang_ma_cu


@pytest.mark.parametrize(
    "text",
    [
        "V¨n b¶n chØ ®¹o, ®«n ®èc",
        "C«ng hßa x· héi",
        "Céng hoµ x· héi chñ nghÜa ViÖt Nam",
        "B¸o c¸o",
        "Bµi viÕt",
        "TuyÕn bµi",
        "Coäng hoøa xaõ hoäi",
        "Caùc phoøng, ban thöïc hieän",
        "COÄNG HOØA XAÕ HOÄI",
        "1;V¨n b¶n chØ ®¹o;Báo cáo kết quả;Văn phòng Sở;;Quý I/{{ nam }};0",
        "1;Caùc phoøng baùo caùo;Báo cáo kết quả đã tổng hợp;Văn phòng Sở;;Quý I/{{ nam }};0",
        "§iÒu 1. ¸p dông",
    ],
)
def test_text_of_an_old_code_page_is_told(text: str) -> None:
    assert la_bang_ma_cu(text)


@pytest.mark.parametrize(
    "text",
    [
        "Cộng hòa xã hội chủ nghĩa Việt Nam",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Ông Müller, bà Noël và công ty Citroën tham dự.",
        "Các ông Gaël Noël, Raphaël Joël",
        "Bề dày 5 µm, 5µg, nhiệt độ 30°C, 5·10 và diện tích 3 m².",
        "Công suất 5 kW·h, lực 3 N·m",
        "Phần mềm Windows®, Office® © 2022; Sở Tư pháp¹, Sở Nội vụ²",
        "Khổ 3×4, dài×rộng, 10÷12, § 5, ½ ngày, ¾ số phiếu",
        "«Tin», «Bài»; thành phố Köln, Malmö, Tromsø, España, Zürich",
        "Tên miền Straße, façade",
        "Đắk Lắk, Ê-đê, Ô Loan, HÀ TĨNH, Y Ê Ban",
        "",
    ],
)
def test_other_letters_and_signs_are_no_old_code_page(text: str) -> None:
    assert not la_bang_ma_cu(text)
