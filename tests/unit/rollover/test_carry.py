from __future__ import annotations

import pytest

from docgen.rollover.carry import carry, going_along

_HEAD = """\
---
# Ghi chú ở đầu.
loai: ke_hoach
nam: 2022   # năm của kế hoạch
thang: 1
thay_the: 15/KH-STP
nguoi_ky: "giam_doc"
# của số liệu
so_lieu:
  tu: 15/12/2021
  den: '2022-03-20'
minh_hoa: true
gia_tri:
  nam_goc: "2022"
---

Năm 2022: {{ nam }}.
nam: 2022
"""
_TEAM = """\
---
doi: Đội tình nguyện số 1   # nam: 2022
truc:
  noi: Trung tâm
  # Đợt trực.
  tu: {tu}   # từ
  den: {den}
{rest}  ca:
    - ten: Ca sáng
---

Trực từ {{{{ tu_ngay }}}}.
"""


def rolled(text: str, new: int = 2023) -> str:
    return carry({"a.md": text.encode("utf-8")}, 2022, new).files["a.md"].decode("utf-8")


def team(tu: str, den: str, rest: str = "") -> str:
    return _TEAM.format(tu=tu, den=den, rest=rest)


def test_only_the_year_moves_and_what_was_of_the_year_alone_goes() -> None:
    text = rolled(_HEAD)
    assert text == (
        _HEAD.replace("nam: 2022   #", "nam: 2023   #")
        .replace("thay_the: 15/KH-STP\n", "")
        .replace("tu: 15/12/2021", "tu: 15/12/2022")
        .replace("den: '2022-03-20'", "den: '2023-03-20'")
    )


@pytest.mark.parametrize("year", ['nam: "2022"', "nam: '2022'", "nam:  2022", '"nam": 2022'])
def test_a_year_in_quotes_keeps_them(year: str) -> None:
    text = f"---\n{year}\n---\n\nLời.\n"
    assert rolled(text) == text.replace("2022", "2023")


def test_another_year_than_that_of_the_folder_is_left_for_the_check_to_tell() -> None:
    text = "---\nnam: 2021\n---\n\nLời.\n"
    assert rolled(text) == text


@pytest.mark.parametrize(
    ("tu", "den", "new", "tu_moi", "den_moi"),
    [
        ("04/4/2022", "29/4/2022", 2023, "04/4/2023", "29/4/2023"),
        ('"04/4/2022"', "'29/4/2022'", 2026, '"04/4/2026"', "'29/4/2026'"),
        ("2022-04-04", "29-4-2022", 2023, "2023-04-04", "29-4-2023"),
        # A Saturday and a Sunday in 2023: until the Monday after them.
        ("15/4/2022", "15/4/2022", 2023, "15/4/2023", "17/4/2023"),
        # All of it in the days off of Tết 2023 (20/01 to 26/01): until the Friday after them.
        ("20/01/2022", "21/01/2022", 2023, "20/01/2023", "27/01/2023"),
        ("30/12/2022", "31/12/2022", 2023, "30/12/2023", "31/12/2023"),
    ],
)
def test_a_period_of_duty_moves_to_the_same_days_of_the_new_year(
    tu: str, den: str, new: int, tu_moi: str, den_moi: str
) -> None:
    assert rolled(team(tu, den), new) == team(tu_moi, den_moi)


def test_the_last_day_of_february_stays_in_february() -> None:
    text = team("01/02/2024", "29/02/2024")
    made = carry({"a.md": text.encode("utf-8")}, 2024, 2025).files["a.md"].decode("utf-8")
    assert made == team("01/02/2025", "28/02/2025")


@pytest.mark.parametrize(
    "period", [("04/4/2021", "29/4/2022"), ("29/4/2022", "04/4/2022"), ("4-2022", "29/4/2022")]
)
def test_a_period_with_a_fault_is_left_for_the_check_to_tell(period: tuple[str, str]) -> None:
    assert rolled(team(*period)) == team(*period)


@pytest.mark.parametrize(
    ("rest", "kept"),
    [
        ("  vang:\n    - ai: A\n      tu: 04/4/2022\n", ""),
        ("  vang:\n  - ai: A\n    ngay: 04/4/2022   # nghỉ\n", ""),
        ("  nghi_them:\n    - 05/4/2022\n    # làm bù\n  lam_bu: 09/4/2022\n", "    # làm bù\n"),
        (
            "  # Nghỉ.\n  vang: []\n  # Thứ.\n  cac_thu: Thứ Hai\n",
            "  # Nghỉ.\n  # Thứ.\n  cac_thu: Thứ Hai\n",
        ),
        ("  vang:\n", ""),
        ("  vang:\n    - ai: A\n      ngay:\n", ""),
        ("  vang:\n    -\n  lam_bu:\n    - 09/4/2022\n    -\n", ""),
        ("  vang:   # không ai\n", ""),
        ('  nghi_them: ["05/4/2022",\n    "06/4/2022"]\n', ""),
    ],
)
def test_absences_and_days_off_of_the_old_year_go_and_nothing_else(rest: str, kept: str) -> None:
    assert rolled(team("04/4/2022", "29/4/2022", rest)) == team("04/4/2023", "29/4/2023", kept)


def test_a_group_typed_on_one_line_is_edited_too() -> None:
    line = "truc: {noi: Trung tâm, tu: 04/4/2022, vang: [{ai: A, ngay: 05/4/2022}], den: 29/4/2022}"
    text = f"---\nloai: ke_hoach\n{line}\n---\n"
    assert rolled(text) == text.replace("[{ai: A, ngay: 05/4/2022}]", "[]").replace("2022", "2023")


def test_line_ends_and_marks_of_encoding_stay() -> None:
    for text in (
        _HEAD,
        team("04/4/2022", "29/4/2022", "  vang:\n    - ai: A\n"),
        "---\nnam: 2022\n---",
    ):
        crlf = carry({"a.md": text.replace("\n", "\r\n").encode("utf-8-sig")}, 2022, 2023)
        assert crlf.files["a.md"] == rolled(text).replace("\n", "\r\n").encode("utf-8-sig")
    wide = _HEAD.encode("utf-16")
    assert "nam: 2023" in carry({"a.md": wide}, 2022, 2023).files["a.md"].decode("utf-16")
    old = "---\nnam: 2022\n---\nà".encode("cp1258")
    assert carry({"a.md": old}, 2022, 2023).files["a.md"] == old


def test_a_file_whose_front_matter_cannot_be_read_is_copied_as_it_is() -> None:
    for text in (
        "",
        "Lời văn, nam: 2022\n",
        "---\nnam: 2022\nLời văn không đóng\n",
        '---\nnam: 2022\nten: "hở\n---\n',
        "---\n---\n",
        "---\n- nam: 2022\n---\n",
        "---\n? [nam, tu]\n: 2022\n---\n",
    ):
        assert rolled(text) == text


def test_tables_go_along_byte_for_byte() -> None:
    table = "\ufeffTT;Nhiệm vụ\r\n1;Việc năm 2022".encode()
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
        "thong-bao.md",
        "kinh-phi.csv",
        "~$nhiem-vu.xlsx",
        ".~lock.nhiem-vu.csv#",
    )
    goes = (
        "ke-hoach.md",
        "chi-dao-thang-01.md",
        "nhiem-vu.xlsx",
        "bao-cao/quy-1.md",
        "tinh-nguyen/doi-1.md",
        "tinh-nguyen/doi-1.csv",
    )
    made = going_along(dict.fromkeys((*stays, *goes), b""))
    assert sorted(made.files) == sorted(goes)
    assert {item.tep for item in made.left} == {
        "ket-qua.csv",
        "ket-qua.xlsx",
        "tinh-nguyen/doi-1-lich-truc.csv",
        "tinh-nguyen/doi-1-lich-truc.xlsx",
        "ghi-chu.txt",
        "thong-bao.md",
        "kinh-phi.csv",
    }
