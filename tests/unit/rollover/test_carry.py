from __future__ import annotations

import pytest

from docgen.rollover.carry import carry

_HEAD = """\
---
# Ghi chú ở đầu.
loai: ke_hoach
nam: 2022   # năm của kế hoạch
thang: 1
thay_the: 15/KH-STP
nguoi_ky: "giam_doc"
vang:
  - ai: Đội viên số 1
    tu: 03/01/2022
# của số liệu
so_lieu:
- tu: 01/01/2022
minh_hoa: true
gia_tri:
  nam_goc: "2022"
---

Năm 2022: {{ nam }}.
nam: 2022
"""


def rolled(text: str, name: str = "ke-hoach.md") -> str:
    return carry({name: text.encode("utf-8")}, 2022, 2023).files[name].decode("utf-8")


def test_only_the_year_moves_and_what_was_of_the_year_alone_goes() -> None:
    text = rolled(_HEAD)
    assert text == (
        _HEAD.replace("nam: 2022   #", "nam: 2023   #")
        .replace("thay_the: 15/KH-STP\n", "")
        .replace("vang:\n  - ai: Đội viên số 1\n    tu: 03/01/2022\n", "")
        .replace("so_lieu:\n- tu: 01/01/2022\n", "")
    )


@pytest.mark.parametrize("year", ['nam: "2022"', "nam: '2022'", "nam:  2022", '"nam": 2022'])
def test_a_year_in_quotes_keeps_them(year: str) -> None:
    text = f"---\n{year}\n---\n\nLời.\n"
    assert rolled(text) == text.replace("2022", "2023")


def test_another_year_than_that_of_the_folder_is_left_for_the_check_to_tell() -> None:
    text = "---\nnam: 2021\n---\n\nLời.\n"
    assert rolled(text) == text


def test_line_ends_and_marks_of_encoding_stay() -> None:
    crlf = _HEAD.replace("\n", "\r\n").encode("utf-8-sig")
    assert carry({"a.md": crlf}, 2022, 2023).files["a.md"].count(b"\r\n") == _HEAD.count("\n") - 6
    wide = _HEAD.encode("utf-16")
    assert "nam: 2023" in carry({"a.md": wide}, 2022, 2023).files["a.md"].decode("utf-16")
    old = "---\nnam: 2022\n---\nà".encode("cp1258")
    assert carry({"a.md": old}, 2022, 2023).files["a.md"] == old


def test_a_file_without_a_front_matter_is_copied_as_it_is() -> None:
    for text in ("", "Lời văn, nam: 2022\n", "---\nnam: 2022\nLời văn không đóng\n"):
        assert rolled(text) == text


def test_tables_go_along_byte_for_byte() -> None:
    table = "\ufeffTT;Nhiệm vụ\r\n1;Việc năm 2022\r\n".encode()
    assert carry({"nhiem-vu.csv": table}, 2022, 2023).files == {"nhiem-vu.csv": table}


def test_what_was_of_the_year_stays_with_it() -> None:
    stays = (
        "da-ban-hanh/15-KH-STP-ke-hoach.docx",
        "ra-soat.yaml",
        "ket-qua.csv",
        "ket-qua.xlsx",
        "ket-qua.csv.cu",
        "tinh-nguyen/doi-1-lich-truc.csv",
        "tinh-nguyen/doi-1-lich-truc.xlsx",
        "nhiem-vu.csv.cu",
        "ghi-chu.txt",
        "~$nhiem-vu.xlsx",
        ".~lock.nhiem-vu.csv#",
    )
    goes = (
        "ke-hoach.md",
        "thu-moi.md",
        "nhiem-vu.xlsx",
        "bao-cao/quy-1.md",
        "tinh-nguyen/doi-1.md",
        "tinh-nguyen/doi-1.csv",
    )
    made = carry(dict.fromkeys((*stays, *goes), b""), 2022, 2023)
    assert sorted(made.files) == sorted(goes)
    told = {item.tep for item in made.left}
    assert {"ket-qua.csv", "tinh-nguyen/doi-1-lich-truc.csv", "ghi-chu.txt"} <= told
    assert not told & {"ra-soat.yaml", "~$nhiem-vu.xlsx", "nhiem-vu.csv.cu"}
