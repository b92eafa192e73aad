"""Papers whose form is not that of Mẫu 1.4: minutes, contracts, certificates, thư công."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import docx
import pytest

from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view
from docgen.recognise import Recognised, recognise
from docgen.standards.nd30 import ND30
from tests.commands import edit, inside
from tests.papers import ROOT, SMALL

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ("hop-giao-ban", "tuyen-truyen", "gioi-thieu", "nghi-phep", "thu-chuc-mung")
SYMBOLS = ("BB-SM", "HĐ-SM", "GGT-SM", "GNP-SM", "SM-VP")


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """The small workspace with one paper of each of these forms."""
    shutil.copytree(SMALL / "data", tmp_path / "data")
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    for name in NAMES:
        shutil.copy(SMALL / f"{name}.md", tmp_path / "data" / "2022")
    return tmp_path


def draft(workspace: Path, name: str) -> Path:
    return workspace / "out" / "2022" / f"{name}.docx"


def written(workspace: Path, name: str) -> Recognised:
    """The paper as it is printed, nothing found by the checker."""
    code, out, err = inside(workspace, "write", "2022", name)
    assert (code, out, err) == (0, f"Đã ghi out/2022/{name}.docx\n", "")
    return read(draft(workspace, name))


def read(path: Path) -> Recognised:
    return recognise(read_view(open_package(path.read_bytes(), path.name)), ND30)


def said(paper: Recognised, *components: str) -> list[str]:
    return [p.text.replace("\u00a0", " ") for p in paper.main.of(*components)]


def issued(workspace: Path, name: str, number: int, day: str) -> tuple[int, str]:
    code, out, err = inside(workspace, "issue", "2022", name, "--so", str(number), "--ngay", day)
    return code, out + err


def test_minutes_have_no_date_line_and_two_who_sign(workspace: Path) -> None:
    paper = written(workspace, "hop-giao-ban")

    assert said(paper, "dia_danh_ngay") == []
    assert said(paper, "chuc_vu") == ["THƯ KÝ", "CHỦ TỌA"]
    assert said(paper, "ho_ten") == ["Công chức số 1", "Nguyễn Văn Mẫu"]
    assert said(paper, "noi_nhan_danh_sach") == ["- Các Phòng thuộc Sở;", "- Lưu: VT, Hồ sơ."]


def test_a_contract_is_signed_for_both_parties(workspace: Path) -> None:
    paper = written(workspace, "tuyen-truyen")

    assert said(paper, "ben_ky", "quyen_han", "chuc_vu", "ho_ten") == [
        *("ĐẠI DIỆN BÊN A", "GIÁM ĐỐC", "ĐẠI DIỆN BÊN B", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
        *("Nguyễn Văn Mẫu", "Người đại diện số 2"),
    ]


def test_a_third_party_signs_below_in_the_middle(workspace: Path) -> None:
    source = workspace / "data" / "2022" / "tuyen-truyen.md"
    edit(source, "loai: hop_dong", "loai: ban_ghi_nho")
    third = "  - ten: Báo Mẫu\n    chuc_vu: Tổng Biên tập\n    ho_ten: Người đại diện số 3\n"
    edit(source, "noi_nhan:\n", f"{third}noi_nhan:\n")
    edit(source, "Bên B: Đài Mẫu.", "Bên B: Đài Mẫu, Báo Mẫu.")

    paper = written(workspace, "tuyen-truyen")

    assert said(paper, "so_ky_hieu")[0].endswith("/BGN-SM")
    assert said(paper, "ben_ky")[-1] == "ĐẠI DIỆN BÁO MẪU"  # no goi: its name
    last = paper.main.of("ho_ten")[-1]
    assert last.text == "Người đại diện số 3"
    assert last.cell is not None
    assert len(paper.tables[last.cell.table].grid) == 1


def test_certificates_print_no_subject(workspace: Path) -> None:
    certificate = written(workspace, "gioi-thieu")
    leave = written(workspace, "nghi-phep")

    assert said(certificate, "ten_loai", "trich_yeu") == ["GIẤY GIỚI THIỆU"]
    assert said(certificate, "loi_gioi_thieu") == ["Sở Mẫu trân trọng giới thiệu:"]
    assert said(leave, "ten_loai", "trich_yeu") == ["GIẤY NGHỈ PHÉP"]
    assert said(leave, "xac_nhan") == ["Xác nhận của chính quyền địa phương nơi nghỉ phép"]
    edit(workspace / "data" / "2022" / "nghi-phep.md", "xac_nhan: Xác", "# xac_nhan: Xác")
    assert said(written(workspace, "nghi-phep"), "xac_nhan") == []


def test_thu_cong_is_numbered_as_a_letter(workspace: Path) -> None:
    paper = written(workspace, "thu-chuc-mung")

    assert said(paper, "ten_loai") == ["THƯ CÔNG"]
    assert said(paper, "so_ky_hieu")[0].endswith("/SM-VP")
    assert said(paper, "kinh_gui") == []


def test_each_is_issued_and_registered(workspace: Path) -> None:
    for number, name in enumerate(NAMES, 11):
        written(workspace, name)
        code, said_of_it = issued(workspace, name, number, "2022-04-15")
        assert code == 0, said_of_it
        assert "DL523" not in said_of_it  # nothing differs from the data

    rows = json.loads(inside(workspace, "register", "2022", "--json")[1])["register"]

    assert [row["so_ky_hieu"] for row in rows] == [
        f"{number}/{symbol}" for number, symbol in enumerate(SYMBOLS, 11)
    ]
    # What is not printed as a subject stands in the register all the same.
    assert rows[2]["trich_yeu"] == (
        "Giấy giới thiệu Giới thiệu công chức đến làm việc tại Sở Nội vụ"
    )
    assert {row["nguoi_ky"] for row in rows} == {"Nguyễn Văn Mẫu"}


def test_the_days_minutes_tell_of_are_left_as_they_are(workspace: Path) -> None:
    written(workspace, "hop-giao-ban")

    code, said_of_it = issued(workspace, "hop-giao-ban", 11, "2022-04-18")

    assert code == 0, said_of_it
    (archived,) = (workspace / "data" / "2022" / "da-ban-hanh").glob("*.docx")
    paper = read(archived)
    assert said(paper, "so_ky_hieu") == ["Số: 11/BB-SM"]
    assert said(paper, "loi_van")[0].endswith("ngày 15 tháng 4 năm 2022.")


def test_another_secretary_or_party_in_the_file_refuses_it(workspace: Path) -> None:
    for name, old in (("hop-giao-ban", "Công chức số 1"), ("tuyen-truyen", "Người đại diện số 2")):
        written(workspace, name)
        path = draft(workspace, name)
        file = docx.Document(str(path))
        for row in (row for table in file.tables for row in table.rows):
            for paragraph in (p for cell in row.cells for p in cell.paragraphs):
                if paragraph.text == old:
                    paragraph.runs[0].text = "Người khác"
        file.save(str(path))

        code, said_of_it = issued(workspace, name, 12, "2022-04-15")

        assert code == 1
        assert "DL517 Người ký trong tệp khác dữ liệu" in said_of_it


def test_every_one_has_its_phieu_trinh(workspace: Path) -> None:
    for name in NAMES:
        code, out, err = inside(workspace, "write", "2022", name, "--trinh-ky")
        assert code == 0, out + err
        assert f"Đã ghi out/2022/trinh-ky/{name}.docx" in out

    folder = workspace / "out" / "2022" / "trinh-ky"
    assert "THƯ KÝ Công chức số 1; CHỦ TỌA Nguyễn Văn Mẫu" in said(
        read(folder / "hop-giao-ban.docx"), "o_bang"
    )
