"""Any other paper of the year, from its file to the register, by the command line."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import docx
import openpyxl
import pytest
from docx.oxml.ns import qn

from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view
from docgen.recognise import Recognised, recognise
from docgen.standards.nd30 import ND30
from docgen.standards.nd30.ten_loai import CAC_BEN_KY, TEN_LOAI, VIET_TAT_TEN_LOAI
from tests.commands import edit, inside, plan_issued
from tests.papers import ROOT, SMALL
from tests.word import change, paragraphs

if TYPE_CHECKING:
    from pathlib import Path


PARTIES = """cac_ben:
  - ten: Sở Mẫu
    goi: Bên A
  - ten: Các Phòng thuộc Sở
    goi: Bên B
    chuc_vu: Trưởng phòng
    ho_ten: Người đại diện số 2
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """The small workspace of the faults with its other papers, and docgen's templates."""
    shutil.copytree(SMALL / "data", tmp_path / "data")
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    for name in ("thong-bao.md", "quyet-dinh.md", "to.csv"):
        shutil.copy(SMALL / name, tmp_path / "data" / "2022")
    return tmp_path


def typed(workspace: Path, name: str) -> Path:
    return workspace / "data" / "2022" / name


def ran(workspace: Path, *arguments: str) -> str:
    code, out, err = inside(workspace, *arguments)
    assert code == 0, out + err
    return out


def printed(workspace: Path, name: str) -> Recognised:
    docx = (workspace / "out" / "2022" / f"{name}.docx").read_bytes()
    return recognise(read_view(open_package(docx, name)), ND30)


def said(paper: Recognised, component: str) -> list[str]:
    return [p.text.replace("\u00a0", " ") for p in paper.main.of(component)]


def test_there_are_29_types() -> None:
    assert len(TEN_LOAI) == 29


@pytest.mark.parametrize("loai", sorted(TEN_LOAI.keys() - {"cong_van"}))
def test_each_type_is_written_in_its_form(loai: str, workspace: Path) -> None:
    source = typed(workspace, "thong-bao.md")
    edit(source, "loai: thong_bao", f"loai: {loai}")
    if loai in {"quyet_dinh", "nghi_quyet"}:
        line = "QUYẾT ĐỊNH:" if loai == "quyet_dinh" else "QUYẾT NGHỊ:"
        edit(source, "Sở Mẫu thông báo", f"Căn cứ {{{{ ke_hoach }}}}.\n\n{line}\n\nĐiều 1. Nay")
    if loai == "quyet_dinh":
        edit(source, "noi_nhan:\n", "noi_nhan:\n  - Như Điều 1\n")
    if loai in {"to_trinh", "bao_cao", "cong_dien"}:
        edit(source, "noi_nhan:\n", "kinh_gui: UBND tỉnh\nnoi_nhan:\n  - Như trên\n")
    if loai == "bao_cao":
        directory = workspace / "data/danh-ba.yaml"
        edit(directory, "ten: UBND tỉnh\n", "ten: UBND tỉnh\n    cap_tren: có\n")
    if loai == "bien_ban":
        edit(source, "noi_nhan:\n", "thu_ky: Công chức số 1\nnoi_nhan:\n")
    if loai in CAC_BEN_KY:
        edit(source, "noi_nhan:\n", f"{PARTIES}noi_nhan:\n")

    out = ran(workspace, "write", "2022", "thong-bao")

    assert out == "Đã ghi out/2022/thong-bao.docx\n"  # nothing found by the checker
    paper = printed(workspace, "thong-bao")
    name = TEN_LOAI[loai]
    assert said(paper, "ten_loai") == [name.upper()]
    symbol = "SM-VP" if loai == "thu_cong" else f"{VIET_TAT_TEN_LOAI[name]}-SM"
    assert said(paper, "so_ky_hieu")[0].endswith(f"/{symbol}")
    if loai == "cong_dien":
        assert said(paper, "kinh_gui") == ["Giám đốc Sở Mẫu điện: UBND tỉnh"]
    elif loai in {"to_trinh", "bao_cao"}:
        assert said(paper, "kinh_gui") == ["Kính gửi: UBND tỉnh"]


@pytest.mark.parametrize("addressed", ["UBND tỉnh", "[UBND tỉnh, Sở Nội vụ]"])
def test_the_ledger_of_a_wire_names_those_it_is_sent_to(addressed: str, workspace: Path) -> None:
    source = typed(workspace, "thong-bao.md")
    edit(source, "loai: thong_bao", "loai: cong_dien")
    edit(source, "noi_nhan:\n", f"kinh_gui: {addressed}\nnoi_nhan:\n  - Như trên\n")
    ran(workspace, "write", "2022", "thong-bao")
    ran(workspace, "issue", "2022", "thong-bao", "--so", "5", "--ngay", "15/02/2022")

    ledger = (workspace / "data/ban-hanh.yaml").read_text(encoding="utf-8")
    assert "điện:" not in ledger
    assert '- "UBND tỉnh"\n' in ledger


def test_the_ledger_names_whom_a_bearer_is_sent_to(workspace: Path) -> None:
    source = typed(workspace, "thong-bao.md")
    edit(source, "loai: thong_bao", "loai: giay_gioi_thieu")
    edit(source, "noi_nhan:\n", "noi_nhan:\n  - Như trên\n")
    edit(source, "Sở Mẫu thông báo", "Được cử đến: Sở Nội vụ tỉnh\n\nSở Mẫu thông báo")
    ran(workspace, "write", "2022", "thong-bao")
    ran(workspace, "issue", "2022", "thong-bao", "--so", "5", "--ngay", "15/02/2022")
    assert '- "Sở Nội vụ tỉnh"\n' in (workspace / "data/ban-hanh.yaml").read_text(encoding="utf-8")


def test_a_report_to_others_than_superiors_addresses_nobody_at_its_head(workspace: Path) -> None:
    source = typed(workspace, "thong-bao.md")
    edit(source, "loai: thong_bao", "loai: bao_cao")
    edit(source, "noi_nhan:\n", "kinh_gui: Sở Nội vụ\nnoi_nhan:\n  - Sở Nội vụ\n")

    assert ran(workspace, "write", "2022", "thong-bao") == "Đã ghi out/2022/thong-bao.docx\n"
    assert said(printed(workspace, "thong-bao"), "kinh_gui") == []


def test_a_decision_has_its_power_bases_and_dieu(workspace: Path) -> None:
    ran(workspace, "write", "2022", "quyet-dinh")

    paper = printed(workspace, "quyet-dinh")
    assert said(paper, "tham_quyen") == ["GIÁM ĐỐC SỞ MẪU"]
    assert said(paper, "can_cu")[1] == "Theo đề nghị của Chánh Văn phòng Sở."
    assert said(paper, "loi_ban_hanh") == ["QUYẾT ĐỊNH:"]
    assert [text[:8] for text in said(paper, "dieu")] == ["Điều 1. ", "Điều 2. "]
    # “Điều 1.” alone is bold (Mẫu 1.2).
    assert [[run.bold for run in p.run_formats] for p in paper.main.of("dieu")] == [
        [True, False]
    ] * 2
    annex = paper.annexes[0]
    assert [p.text for p in annex.of("phu_luc", "ten_phu_luc")] == [
        "Phụ lục",
        "DANH SÁCH TỔ GIÚP VIỆC",
    ]
    assert [p.text for p in annex.of("o_so_bang")] == ["1", "2"]


@pytest.mark.parametrize(
    ("signer", "power"),
    [
        ("chuc_vu: Giám đốc", "GIÁM ĐỐC SỞ MẪU"),
        ("chuc_vu: Phó Giám đốc\n    quyen_han: KT\n    thay_cho: Giám đốc", "GIÁM ĐỐC SỞ MẪU"),
        ("chuc_vu: Giám đốc\n    quyen_han: Q", "GIÁM ĐỐC SỞ MẪU"),
        ("chuc_vu: Chủ tịch\n    quyen_han: TM\n    thay_cho: Ủy ban nhân dân", "SỞ MẪU"),
    ],
)
def test_the_power_is_that_of_the_head_or_the_body(
    signer: str, power: str, workspace: Path
) -> None:
    edit(workspace / "data" / "co-quan.yaml", "chuc_vu: Giám đốc", signer)

    ran(workspace, "write", "2022", "quyet-dinh")

    assert said(printed(workspace, "quyet-dinh"), "tham_quyen") == [power]


def test_a_typed_power_stands_as_typed(workspace: Path) -> None:
    source = typed(workspace, "quyet-dinh.md")
    edit(source, "noi_nhan:", "tham_quyen: Hội đồng khoa học Sở\nnoi_nhan:")

    ran(workspace, "write", "2022", "quyet-dinh")

    assert said(printed(workspace, "quyet-dinh"), "tham_quyen") == ["HỘI ĐỒNG KHOA HỌC SỞ"]


def test_an_annex_may_be_a_text_with_chapters(workspace: Path) -> None:
    edit(typed(workspace, "quyet-dinh.md"), "bang: to.csv", "loi_van: quy-che.md")
    typed(workspace, "quy-che.md").write_text(
        "# Chương I\n# QUY ĐỊNH CHUNG\n\n## Điều 1. Phạm vi\n\n1. Một.\n\n2. Hai.\n\n"
        "# Mục 1\n# THI HÀNH\n\n## Điều 2. Hiệu lực\n\n1. Từ ngày ký./.\n",
        encoding="utf-8",
    )

    ran(workspace, "write", "2022", "quyet-dinh")

    annex = printed(workspace, "quyet-dinh").annexes[0]
    text = [i.component for i in annex.items if i.component not in {None, "ke_kem_theo"}]
    assert text[3:] == [
        *("phan_chuong", "tieu_de_phan_chuong", "dieu", "khoan", "khoan"),
        *("muc_so", "tieu_de_muc", "dieu", "khoan"),
    ]
    assert "quy-che" not in ran(workspace, "status", "2022")  # the text of an annex is no paper


def test_a_decision_is_not_issued_without_what_it_puts_into_force(workspace: Path) -> None:
    for name in ("ban-hanh-quy-che.md", "quy-che.md"):
        shutil.copy(SMALL / name, workspace / "data" / "2022")
    edit(typed(workspace, "ban-hanh-quy-che.md"), "Căn cứ {{ ke_hoach }};\n\n", "")
    ran(workspace, "write", "2022", "ban-hanh-quy-che")
    draft = workspace / "out" / "2022" / "ban-hanh-quy-che.docx"
    document = docx.Document(str(draft))
    _, tail, *_ = document.element.body.findall(qn("w:tbl"))[1:]
    for element in (tail, *list(tail.itersiblings())[:-1]):
        document.element.body.remove(element)
    document.save(str(draft))

    issue = ("issue", "2022", "ban-hanh-quy-che", "--so", "9", "--ngay", "2022-02-10")
    code, _, complaint = inside(workspace, *issue)

    assert code == 1
    assert "DL531 Tệp không có văn bản kèm theo “QUY CHẾ Làm việc" in complaint


def test_an_annex_may_be_a_workbook(workspace: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (("TT", "Nội dung", "Kinh phí"), (1, "Viết bài", 1500), (2, "In tờ gấp", 20)):
        sheet.append(row)
    book.save(typed(workspace, "to.xlsx"))
    edit(typed(workspace, "quyet-dinh.md"), "bang: to.csv", "bang: to.xlsx\n    ngang: có")

    ran(workspace, "write", "2022", "quyet-dinh")

    annex = printed(workspace, "quyet-dinh").annexes[0]
    assert [p.text for p in annex.of("dau_bang")] == ["TT", "Nội dung", "Kinh phí"]
    assert [p.text for p in annex.of("o_bang")] == ["Viết bài", "In tờ gấp"]


def test_the_annex_prints_numbers_as_their_cells_show_them(workspace: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (("TT", "Nội dung", "Tỷ lệ"), (1, "Đúng hạn", 0.985), (2, "Trước hạn", 0.5)):
        sheet.append(row)
    sheet["C2"].number_format, sheet["C3"].number_format = "0.0%", "# ?/?"
    book.save(typed(workspace, "to.xlsx"))
    edit(typed(workspace, "quyet-dinh.md"), "bang: to.csv", "bang: to.xlsx")
    code, _, complaint = inside(workspace, "write", "2022", "quyet-dinh")
    assert code == 1
    assert "to.xlsx:3: DL212 Ô C3 là con số có định dạng docgen không hiểu: # ?/?" in complaint

    sheet["C3"].number_format = "0%"
    book.save(typed(workspace, "to.xlsx"))
    ran(workspace, "write", "2022", "quyet-dinh")
    said = [p.text for p in printed(workspace, "quyet-dinh").annexes[0].of("o_so_bang")]
    assert {"98,5%", "50%"} <= set(said)


def test_a_letter_corrects_an_issued_paper(workspace: Path) -> None:
    ran(workspace, "plan", "2022")
    ran(workspace, "issue", "2022", "ke-hoach", "--so", "15", "--ngay", "2022-01-12")
    shutil.copy(SMALL / "dinh-chinh.md", typed(workspace, "dinh-chinh.md"))

    ran(workspace, "write", "2022", "dinh-chinh")
    cited = "Kế hoạch số 15/KH-SM ngày 12/01/2022 của Sở Mẫu"
    assert said(printed(workspace, "dinh-chinh"), "loi_van")[0].startswith(cited)
    ran(workspace, "issue", "2022", "dinh-chinh", "--so", "20", "--ngay", "2022-03-05")

    rows = json.loads(ran(workspace, "register", "2022", "--json"))["register"]
    assert [row["ghi_chu"] for row in rows] == [
        "Được đính chính bằng số 20/SM-VP ngày 05/3/2022",
        "Đính chính số 15/KH-SM ngày 12/01/2022",
    ]
    papers = {
        p["paper"]: p for p in json.loads(ran(workspace, "status", "2022", "--json"))["papers"]
    }
    assert papers["ke-hoach"]["state"] == papers["dinh-chinh"]["state"] == "da_ban_hanh"
    assert papers["ke-hoach"]["notes"] == ["Được đính chính bằng số 20/SM-VP ngày 05/3/2022"]
    assert "đã ban hành; được đính chính" in " ".join(ran(workspace, "status", "2022").split())


def test_a_paper_replaced_by_one_of_another_name_stays_issued(workspace: Path) -> None:
    ran(workspace, "write", "2022", "thong-bao")
    ran(workspace, "issue", "2022", "thong-bao", "--so", "16", "--ngay", "2022-04-12")
    text = typed(workspace, "thong-bao.md").read_text(encoding="utf-8")
    typed(workspace, "thong-bao-2.md").write_text(
        text.replace("noi_nhan:", "thay_the: 16/TB-SM\nnoi_nhan:").replace(
            "Sở Mẫu thông báo", "Thay {{ van_ban_thay_the }}, Sở Mẫu thông báo"
        ),
        encoding="utf-8",
    )
    ran(workspace, "write", "2022", "thong-bao-2")
    ran(workspace, "issue", "2022", "thong-bao-2", "--so", "17", "--ngay", "2022-04-14")

    papers = {
        p["paper"]: p for p in json.loads(ran(workspace, "status", "2022", "--json"))["papers"]
    }

    assert papers["thong-bao"]["state"] == "da_ban_hanh"
    assert papers["thong-bao"]["notes"] == ["Được thay thế bằng số 17/TB-SM ngày 14/4/2022"]
    assert papers["thong-bao-2"]["number"] == "17/TB-SM"


def test_a_paper_put_in_the_place_of_another_one_is_said(workspace: Path) -> None:
    """On the command line a number is soon mistyped; in the front matter it is meant."""
    ran(workspace, "plan", "2022")
    ran(workspace, "issue", "2022", "ke-hoach", "--so", "15", "--ngay", "2022-01-12")
    edit(typed(workspace, "thong-bao.md"), "Sở Mẫu thông", "Thay số 15/KH-SM, Sở Mẫu thông")
    ran(workspace, "write", "2022", "thong-bao")
    order = ("issue", "2022", "thong-bao", "--so", "16", "--ngay", "2022-04-12")

    code, out, err = inside(workspace, *order, "--thay-the", "15/KH-SM")

    assert code == 0
    assert "DL526 cảnh báo: thong-bao thay thế một văn bản khác: ke-hoach" in out + err


def test_a_plan_names_the_one_it_replaces(workspace: Path) -> None:
    ran(workspace, "plan", "2022")
    ran(workspace, "issue", "2022", "ke-hoach", "--so", "15", "--ngay", "2022-01-12")
    plan = typed(workspace, "ke-hoach.md")
    text = plan.read_text(encoding="utf-8")
    plan.write_text(
        text.replace("thang: 1\n", "thang: 1\nthay_the: 15/KH-SM\n").replace(
            "Thực hiện {{ van_ban_goc }}", "Thay thế {{ van_ban_thay_the }}"
        ),
        encoding="utf-8",
    )
    code, out, err = inside(workspace, "plan", "2022")
    assert code == 0
    assert "DL188" not in out + err
    (first, *_) = said(printed(workspace, "ke-hoach"), "loi_van")
    assert first.startswith("Thay thế Kế hoạch số 15/KH-SM ngày 12/01/2022 của Sở Mẫu, Sở Mẫu")


def test_that_a_text_does_not_name_what_it_replaces_is_said_until_it_is_issued(
    workspace: Path,
) -> None:
    ran(workspace, "plan", "2022")
    ran(workspace, "issue", "2022", "ke-hoach", "--so", "15", "--ngay", "2022-01-12")
    edit(typed(workspace, "ke-hoach.md"), "thang: 1\n", "thang: 1\nthay_the: 15/KH-SM\n")
    edit(typed(workspace, "ke-hoach.md"), "Thực hiện {{", "Thi hành {{")
    assert "DL188" in "".join(map(str, inside(workspace, "plan", "2022")))

    order = ("issue", "2022", "ke-hoach", "--so", "16", "--ngay", "2022-01-13")

    assert "DL552" in inside(workspace, *order)[2]
    assert "DL188" not in ran(workspace, *order, "--bo-qua-loi", "đã ký")
    assert "DL188" not in ran(workspace, "data", "check", "2022")
    assert "DL188" not in ran(workspace, "status", "2022")


def test_a_note_without_a_front_matter_is_no_paper(workspace: Path) -> None:
    typed(workspace, "ghi-chu.md").write_text("Nhớ gọi điện.\n", encoding="utf-8")

    assert "ghi-chu" not in ran(workspace, "status", "2022")
    ran(workspace, "data", "check", "2022")
    code, _, err = inside(workspace, "write", "2022", "ghi-chu")
    assert code == 1
    assert "DL013 Tệp không bắt đầu bằng dòng ---" in err


def test_issuing_names_where_the_file_differs_from_the_data(workspace: Path) -> None:
    plan_issued(workspace)
    ran(workspace, "write", "2022", "quyet-dinh")
    draft = workspace / "out/2022/quyet-dinh.docx"
    document = docx.Document(str(draft))
    for paragraph in paragraphs(document):
        for old, new in (("chịu trách nhiệm", "có trách nhiệm"), ("Tổ trưởng", "Tổ phó")):
            if any(old in run.text for run in paragraph.runs):
                change(paragraph, old, new)
    document.save(str(draft))

    out = ran(workspace, "issue", "2022", "quyet-dinh", "--so", "18", "--ngay", "2022-02-05")

    assert "data/2022/quyet-dinh.md:23: DL523" in out
    assert "data/2022/to.csv:2: DL523" in out


def test_the_file_s_name_is_taken_for_the_paper_s(workspace: Path) -> None:
    assert "out/2022/thong-bao.docx" in ran(workspace, "write", "2022", "thong-bao.md")


def test_a_paper_of_a_year_under_review_is_a_draft_as_in_all(workspace: Path) -> None:
    review = "tu_nam: 2021\nda_xem: []\nkhac_ban_ky: []\n"
    typed(workspace, "ra-soat.yaml").write_text(review, encoding="utf-8")
    edit(typed(workspace, "thong-bao.md"), "thông báo lịch", "thông báo năm 2021 lịch")
    assert "data/2022/thong-bao.md: DL600" in ran(workspace, "write", "2022", "thong-bao")
    assert said(printed(workspace, "thong-bao"), "khung") == ["DỰ THẢO"]
