"""A paper that amends an issued one, which stays in force (Điều 18.3): "sửa đổi, bổ sung"."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.commands import edit, inside, issued
from tests.reviewed import open_items, papers, tick
from tests.word import texts

if TYPE_CHECKING:
    from pathlib import Path

PLAN = "Kế hoạch số 05/KH-STP ngày 06/01/2022 của Sở Tư pháp"
PAPER = "data/2022/sua-ke-hoach.md"
BODY = "Sửa đổi, bổ sung {{ van_ban_sua_doi }} như sau: thêm một hội nghị./."


@pytest.fixture(autouse=True)
def amending(office: Path) -> None:
    typed(office, BODY)


def typed(office: Path, body: str, loai: str = "ke_hoach", amended: str = "05/KH-STP") -> None:
    (office / PAPER).write_text(
        f"---\nloai: {loai}\nthang: 3\nsua_doi: {amended}\ntrich_yeu: Sửa đổi, bổ sung Kế hoạch\n"
        "don_vi_soan_thao: VP\nnguoi_ky: giam_doc\n"
        'noi_nhan:\n  - Các Phòng, Trung tâm thuộc Sở\n  - "Lưu: VT, VP"\n---\n\n'
        f"{body}\n",
        encoding="utf-8",
    )


def said(office: Path, *command: str) -> str:
    return "".join(map(str, inside(office, *command)))


def drafted(office: Path) -> None:
    assert inside(office, "write", "2022", "sua-ke-hoach")[0] == 0


def test_the_paper_cites_what_it_amends_and_the_ledger_links_both(office: Path) -> None:
    drafted(office)
    lines = [" ".join(t.split()) for t in texts(office / "out/2022/sua-ke-hoach.docx")]
    assert f"Sửa đổi, bổ sung {PLAN} như sau: thêm một hội nghị./." in lines
    issued(office, "sua-ke-hoach", 22, "2022-03-10")
    rows = json.loads(inside(office, "register", "2022", "--json")[1])["register"]
    notes = {row["so_ky_hieu"]: row["ghi_chu"] for row in rows}
    assert notes == {
        "05/KH-STP": "Được sửa đổi, bổ sung bằng số 22/KH-STP ngày 10/3/2022",
        "22/KH-STP": "Sửa đổi, bổ sung số 05/KH-STP ngày 06/01/2022",
    }
    papers = json.loads(inside(office, "status", "2022", "--json")[1])["papers"]
    plan = next(paper for paper in papers if paper["paper"] == "ke-hoach")
    assert plan["notes"] == ["Được sửa đổi, bổ sung bằng số 22/KH-STP ngày 10/3/2022"]


def test_what_it_amends_stays_the_paper_that_others_cite(office: Path) -> None:
    drafted(office)
    issued(office, "sua-ke-hoach", 22, "2022-03-10")
    assert inside(office, "report", "2022", "quy-1")[0] == 0
    report = " ".join(texts(office / "out/2022/bao-cao/quy-1.docx")).replace("\xa0", " ")
    assert "số 05/KH-STP" in report
    assert "DL541" not in said(office, "status", "2022")


def test_a_paper_nobody_issued_cannot_be_amended(office: Path) -> None:
    typed(office, BODY, amended="6/KH-STP")
    assert f"{PAPER}:4: DL121 Văn bản được sửa đổi, bổ sung “6/KH-STP” không có trong sổ" in said(
        office, "write", "2022", "sua-ke-hoach"
    )
    typed(office, BODY, amended="5/KH-STP")
    assert "có phải 05/KH-STP?" in said(office, "data", "check", "2022")


def test_it_names_what_it_amends(office: Path) -> None:
    typed(office, "Thêm một hội nghị vào Kế hoạch./.")
    drafted(office)
    assert f"{PAPER}:4: DL188 cảnh báo: Khai sửa đổi, bổ sung 05/KH-STP mà lời văn không nêu" in (
        said(office, "data", "check", "2022")
    )
    order = ("issue", "2022", "sua-ke-hoach", "--so", "22", "--ngay", "2022-03-10")
    assert f"DL552 Tệp không nêu văn bản được sửa đổi, bổ sung: {PLAN}" in said(office, *order)


def test_it_is_not_dated_before_what_it_amends(office: Path) -> None:
    drafted(office)
    order = ("issue", "2022", "sua-ke-hoach", "--so", "4", "--ngay", "2022-01-05")
    assert (
        "DL553 Ngày ban hành 05/01/2022 trước ngày của văn bản được sửa đổi, bổ sung: " + PLAN
    ) in said(office, *order)


def test_it_is_of_the_same_form(office: Path) -> None:
    typed(office, BODY, loai="thong_bao")
    assert (
        f"{PAPER}:4: DL199 cảnh báo: Thông báo sửa đổi, bổ sung 05/KH-STP, là Kế hoạch"
    ) in said(office, "write", "2022", "sua-ke-hoach")
    assert "DL199" not in said(office, "write", "2022", "ke-hoach")


def test_a_name_without_its_key_is_told_the_key(office: Path) -> None:
    edit(office / PAPER, "sua_doi: 05/KH-STP\n", "")
    assert "khai sua_doi (số, ký hiệu của văn bản được sửa đổi, bổ sung)" in said(
        office, "write", "2022", "sua-ke-hoach"
    )


def test_a_year_made_from_an_amended_plan_asks_what_becomes_of_the_amendment(office: Path) -> None:
    drafted(office)
    issued(office, "sua-ke-hoach", 22, "2022-03-10")
    out = said(office, "rollover", "2022", "2023")
    why = "Không chép tệp: sửa đổi, đính chính một văn bản của năm cũ\n"
    assert f"{PAPER}: DL612 ghi chú: {why}" in out
    asked = [item for item in open_items(office, 2023) if item["code"] == "DL620"]
    assert [papers(item) for item in asked] == [["ke-hoach.md"]]
    paper = "Kế hoạch số 22/KH-STP ngày 10/3/2022 của Sở Tư pháp"
    message = (
        f"data/2023/ke-hoach.md:1: DL620 Văn bản năm trước đã được sửa đổi, bổ sung bằng {paper}"
    )
    assert message in said(office, "review", "2023")
    tick(office, 2023, asked[0]["id"], "không còn dùng")
    assert "DL620 Văn bản" not in said(office, "review", "2023")


@pytest.mark.parametrize("viec", ["sua_doi", "thay_the", "dinh_chinh"])
def test_a_link_that_runs_backwards_in_the_ledger_is_said(office: Path, viec: str) -> None:
    """Only a hand can have written it: `issue` refuses such a date."""
    drafted(office)
    issued(office, "sua-ke-hoach", 22, "2022-03-10")
    ledger = office / "data/ban-hanh.yaml"
    edit(ledger, "sua_doi:", f"{viec}:")
    assert "DL198" not in said(office, "data", "check", "2022")
    edit(ledger, "    ngay: 10/3/2022\n", "    ngay: 05/01/2022\n")
    words = {"sua_doi": "sửa đổi, bổ sung", "thay_the": "thay thế", "dinh_chinh": "đính chính"}
    line = ledger.read_text(encoding="utf-8").splitlines().index(f"    {viec}:") + 1
    code, out, err = inside(office, "data", "check", "2022")
    assert (code, "DL554" in out + err) == (1, True), out + err  # nor is it the day of the file
    assert (
        f"data/ban-hanh.yaml:{line}: DL198 cảnh báo: 22/KH-STP ngày 05/01/2022 {words[viec]} "
        "05/KH-STP ngày 06/01/2022, là văn bản ngày sau\n"
    ) in out + err
