"""Days typed for one report, beside those of the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.commands import docgen, edit, inside, logged

if TYPE_CHECKING:
    from pathlib import Path

QUARTER = "data/2022/bao-cao/quy-3.md"
LOG = "data/2022/ket-qua.csv"


@pytest.fixture
def office(tmp_path: Path) -> Path:
    folder = tmp_path / "so-tu-phap"
    assert docgen("init", str(folder))[0] == 0
    return folder


def days(office: Path, ten: str, tu: str, den: str) -> None:
    file = office / f"data/2022/bao-cao/{ten}.md"
    edit(file, "loai: cong_van\n", f"loai: cong_van\nso_lieu:\n  tu: {tu}\n  den: {den}\n")


def said(office: Path, *command: str) -> str:
    return "".join(map(str, inside(office, *command)[1:]))


def test_the_usual_days_and_days_that_join_are_nothing_to_say(office: Path) -> None:
    assert "DL196" not in said(office, "data", "check", "2022")
    days(office, "quy-3", "15/6/2022", "10/9/2022")
    days(office, "quy-4", "11/9/2022", "14/12/2022")
    days(office, "9-thang", "15/12/2021", "10/9/2022")
    assert "DL196" not in said(office, "data", "check", "2022")


def test_a_report_that_nobody_has_typed_is_set_apart_from_none(office: Path) -> None:
    days(office, "quy-3", "15/6/2022", "10/9/2022")
    for ten in ("quy-4", "9-thang"):
        (office / f"data/2022/bao-cao/{ten}.md").unlink()
    assert "DL196" not in said(office, "data", "check", "2022")


def test_days_between_two_quarters_are_said_with_what_is_lost(office: Path) -> None:
    days(office, "quy-3", "15/6/2022", "10/9/2022")
    logged(office, "12/9/2022;3;Văn phòng Sở;Tin lọt kỳ;7;tin, bài;3.000.000;;")
    line = len((office / LOG).read_text(encoding="utf-8").splitlines())
    gap = (
        "DL196 cảnh báo: Số liệu quý III năm 2022 đến ngày 10/9/2022, quý IV năm 2022 từ ngày "
        "15/9/2022: không báo cáo nào có số liệu từ ngày 11/9/2022 đến ngày 14/9/2022; nhật ký có "
        f"1 kết quả (dòng {line})"
    )
    hint = "khai so_lieu trong data/2022/bao-cao/quy-4.md: tu: 11/9/2022, den: 14/12/2022"
    for command in (
        ("data", "check", "2022"),
        ("report", "2022", "quy-3"),
        ("report", "2022", "quy-4"),
    ):
        out = said(office, *command)
        assert f"{QUARTER}:5: {gap}" in out, command
        assert hint in out, command


def test_results_after_the_last_day_of_the_year_s_report_are_said(office: Path) -> None:
    days(office, "quy-4", "15/9/2022", "30/11/2022")
    days(office, "nam", "15/12/2021", "30/11/2022")
    logged(office, "14/12/2022;3;Văn phòng Sở;Tin cuối năm;7;tin, bài;3.000.000;;")
    out = said(office, "data", "check", "2022")
    assert "không báo cáo nào có số liệu từ ngày 01/12/2022 đến ngày 14/12/2022" in out
    assert "khai so_lieu trong data/2022/bao-cao/nam.md: tu: 15/12/2021, den: 14/12/2022" in out


def test_days_in_two_quarters_are_said(office: Path) -> None:
    days(office, "quy-3", "10/6/2022", "14/9/2022")
    assert "cả hai báo cáo cùng có số liệu từ ngày 10/6/2022 đến ngày 14/6/2022" in said(
        office, "data", "check", "2022"
    )


def test_a_longer_report_that_ends_on_another_day_is_said(office: Path) -> None:
    days(office, "quy-3", "15/6/2022", "10/9/2022")
    assert (
        "Số liệu quý III năm 2022 đến ngày 10/9/2022, 9 tháng năm 2022 đến ngày 14/9/2022: "
        "hai báo cáo không cộng khớp với nhau" in said(office, "data", "check", "2022")
    )
