"""`docgen report` as an office meets it: seven periods, what is refused, what is left to people."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import docx
import pytest

from docgen.model.ky_bao_cao import TEN_KY
from tests.commands import docgen, edit, inside, logged, not_invented, plan_issued
from tests.word import change, paragraphs, texts

QUY_1 = "data/2022/bao-cao/quy-1.md"
NAM = "data/2022/bao-cao/nam.md"


@pytest.fixture
def workspace(workspace: Path) -> Path:
    """The samples, as if nothing in them were invented."""
    not_invented(workspace / "data/co-quan.yaml")
    for year in (2021, 2022):
        log = workspace / f"data/{year}/ket-qua.csv"
        log.write_text(log.read_text(encoding="utf-8").replace(";x\n", ";\n"), encoding="utf-8")
    shutil.rmtree(workspace / "data/2022/tinh-nguyen")  # whose rosters stay invented
    return workspace


def said(workspace: Path, *arguments: str) -> str:
    code, out, err = inside(workspace, *arguments)
    return f"{out}{err}exit {code}"


@pytest.mark.parametrize("ten", TEN_KY)
def test_each_period_has_its_letter(workspace: Path, ten: str) -> None:
    path = f"out/2022/bao-cao/{ten}.docx"
    assert said(workspace, "report", "2022", ten) == f"Đã ghi {path}\nexit 0"
    assert "V/v báo cáo kết quả" in " ".join(texts(workspace / path))


def test_the_same_data_gives_the_same_bytes(workspace: Path) -> None:
    first, second = workspace / "a", workspace / "b"
    for folder in (first, second):
        inside(workspace, "report", "2022", "6-thang", "--out", str(folder))
    assert (first / "bao-cao/6-thang.docx").read_bytes() == (
        second / "bao-cao/6-thang.docx"
    ).read_bytes()


def test_the_outcome_as_json(workspace: Path) -> None:
    code, out, _ = inside(workspace, "report", "2022", "quy-1", "--json")
    assert code == 0
    assert json.loads(out)["files"] == [
        {"path": "out/2022/bao-cao/quy-1.docx", "paper": "quy-1", "kind": "docx"}
    ]


def test_an_unknown_period_is_said(workspace: Path) -> None:
    assert "“quy1” không phải là kỳ báo cáo; các kỳ: quy-1, quy-2, quy-3, quy-4" in said(
        workspace, "report", "2022", "quy1"
    )
    assert said(workspace, "report", "2022", "ke-hoach").endswith("exit 2")


def test_a_report_nobody_has_typed_says_where_to_start(workspace: Path) -> None:
    (workspace / "data/2022/bao-cao/quy-2.md").unlink()
    assert said(workspace, "report", "2022", "quy-2") == (
        "data/2022/bao-cao/quy-2.md: DL001 Chưa có tệp của báo cáo quy-2 năm 2022\n"
        f"    Gợi ý: chép {QUY_1} thành data/2022/bao-cao/quy-2.md rồi sửa thang, lời văn\n"
        "1 lỗi, 0 cảnh báo; chưa ghi tệp nào\nexit 1"
    )
    names = [
        p["paper"] for p in json.loads(inside(workspace, "status", "2022", "--json")[1])["papers"]
    ]
    assert "quy-1" in names
    assert "quy-2" not in names


def empty_section(workspace: Path) -> None:
    file = workspace / QUY_1
    text = file.read_text(encoding="utf-8")
    start, end = text.index("## 3. Đánh giá") + len("## 3. Đánh giá"), text.index("## 4. ")
    file.write_text(f"{text[:start]}\n\n{text[end:]}", encoding="utf-8")


def test_a_place_nobody_has_typed_gets_a_marked_sentence_and_a_word(workspace: Path) -> None:
    empty_section(workspace)
    out = said(workspace, "report", "2022", "quy-1")
    assert f"{QUY_1}:38: DL172 cảnh báo: Dưới “3. Đánh giá” chưa có lời văn" in out
    assert out.endswith("0 lỗi, 1 cảnh báo\nexit 0")
    (marked,) = [t for t in texts(workspace / "out/2022/bao-cao/quy-1.docx") if "[Cần rà soát" in t]
    assert "Đơn vị chậm so với chỉ tiêu: Phòng Phổ biến, giáo dục pháp luật" in marked


def test_a_marked_sentence_is_not_issued(workspace: Path) -> None:
    plan_issued(workspace)
    empty_section(workspace)
    inside(workspace, "report", "2022", "quy-1")
    out = said(workspace, "issue", "2022", "quy-1", "--so", "30", "--ngay", "16/3/2022")
    assert "DL536 Tệp còn 1 câu dự thảo chưa rà soát" in out
    assert out.endswith("exit 1")
    path = workspace / "out/2022/bao-cao/quy-1.docx"
    document = docx.Document(str(path))
    found = next(p for p in paragraphs(document) if "[Cần rà soát" in p.text)
    change(found, found.text, "Kế hoạch được triển khai đúng tiến độ.")
    document.save(str(path))
    out = said(workspace, "issue", "2022", "quy-1", "--so", "30", "--ngay", "16/3/2022")
    assert "Đã ban hành Công văn số 30/STP-VP ngày 16/3/2022 của Sở Tư pháp" in out
    # What was signed has the words; nothing waits for a person any more.
    assert "DL172" not in out
    assert "DL172" not in said(workspace, "data", "check", "2022")


def test_a_faulty_row_of_the_log_takes_no_report_its_deadline(workspace: Path) -> None:
    before = deadlines(workspace)
    logged(workspace, "01/3/2022;11;Phòng Không Có;Tin, bài;05;tin, bài;0;;")
    assert len(before) == len(TEN_KY)
    assert all(before.values())
    assert deadlines(workspace) == before


def deadlines(workspace: Path) -> dict[str, str]:
    papers = json.loads(inside(workspace, "status", "2022", "--json")[1])["papers"]
    return {p["paper"]: p["deadline"] for p in papers if p["paper"] in TEN_KY}


def test_a_report_without_a_text_is_drafted_and_not_issued(workspace: Path) -> None:
    path = workspace / QUY_1
    typed = path.read_text(encoding="utf-8")
    path.write_text(typed[: typed.index("---", 4) + 4], encoding="utf-8")

    out = said(workspace, "report", "2022", "quy-1")

    line = typed[: typed.index("---", 4)].count("\n") + 1
    assert f"{QUY_1}:{line}: DL172 cảnh báo: Chưa có lời văn; bản in theo bố cục dự thảo" in out
    assert out.endswith("0 lỗi, 1 cảnh báo\nexit 0")
    printed = texts(workspace / "out/2022/bao-cao/quy-1.docx")
    assert [text for text in printed if text[:2] in {"I.", "II", "IV", "V."}] == [
        "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
        "II. KẾT QUẢ THỰC HIỆN",
        "III. ĐÁNH GIÁ",
        "IV. NHIỆM VỤ TRỌNG TÂM KỲ TỚI",
        "V. KIẾN NGHỊ, ĐỀ XUẤT",
    ]
    assert sum(text.startswith("[Cần rà soát:") for text in printed) == 5
    plan_issued(workspace)
    refused = said(
        workspace, "issue", "2022", "quy-1", "--so", "7", "--ngay", "20/3/2022", "--bo-qua-loi", "x"
    )
    assert "DL536" in refused
    assert refused.endswith("exit 1")


def test_the_report_of_a_year_may_be_dated_in_the_january_after(workspace: Path) -> None:
    plan_issued(workspace)
    inside(workspace, "report", "2022", "nam")
    out = said(workspace, "issue", "2022", "nam", "--so", "03", "--ngay", "05/01/2023")
    assert "Dự thảo in sẵn tháng 12/2022; tháng của văn bản theo ngày ban hành" in out
    assert "Đã ban hành Công văn số 03/STP-VP ngày 05/01/2023 của Sở Tư pháp" in out
    issued = workspace / "data/2022/da-ban-hanh/03-STP-VP-nam.docx"
    printed = [text.replace("\u00a0", " ") for text in texts(issued)]
    assert "Hà Tĩnh, ngày 05 tháng 01 năm 2023" in printed
    assert any("ngày 05 tháng 01 năm 2023 của Sở Tư pháp" in text for text in printed)
    # Numbers run by the year of the date: the register of 2023 has it.
    assert "03/STP-VP" in inside(workspace, "register", "2023")[1]
    assert "03/STP-VP" not in inside(workspace, "register", "2022")[1]


def test_a_report_typed_for_january_is_of_the_year_after(workspace: Path) -> None:
    edit(workspace / NAM, "thang: 12", "thang: 1")
    inside(workspace, "report", "2022", "nam")
    printed = texts(workspace / "out/2022/bao-cao/nam.docx")
    assert any("năm\u00a02023" in text and text.startswith("Hà Tĩnh") for text in printed)


def test_no_other_report_is_dated_in_another_year(workspace: Path) -> None:
    inside(workspace, "report", "2022", "9-thang")
    out = said(workspace, "issue", "2022", "9-thang", "--so", "03", "--ngay", "05/01/2023")
    assert "DL512 Ngày ban hành 05/01/2023 không thuộc năm 2022" in out


def test_a_report_cites_the_plan_once_issued(workspace: Path) -> None:
    inside(workspace, "plan", "2022")
    inside(workspace, "issue", "2022", "ke-hoach", "--so", "15", "--ngay", "12/01/2022")
    inside(workspace, "report", "2022", "quy-1")
    text = " ".join(texts(workspace / "out/2022/bao-cao/quy-1.docx")).replace("\u00a0", " ")
    assert "Kế hoạch số 15/KH-STP ngày 12/01/2022 của Sở Tư pháp" in text


def test_a_report_by_law_to_a_superior(workspace: Path) -> None:
    plan_issued(workspace)
    file = workspace / QUY_1
    edit(file, "loai: cong_van", "loai: bao_cao")
    edit(file, "kinh_gui: Sở Thông tin và Truyền thông", "kinh_gui: UBND tỉnh")
    assert said(workspace, "report", "2022", "quy-1").endswith("quy-1.docx\nexit 0")
    printed = [t.replace("\u00a0", " ") for t in texts(workspace / "out/2022/bao-cao/quy-1.docx")]
    assert "BÁO CÁO" in printed
    assert "Kết quả tuyên truyền cải cách hành chính quý I năm 2022" in printed
    assert "Kính gửi: UBND tỉnh" in printed
    assert "- Như trên;" in printed
    out = said(workspace, "issue", "2022", "quy-1", "--so", "30", "--ngay", "16/3/2022")
    assert "Đã ban hành Báo cáo số 30/BC-STP ngày 16/3/2022 của Sở Tư pháp" in out


def test_a_report_by_law_to_an_equal_has_no_kinh_gui(workspace: Path) -> None:
    file = workspace / QUY_1
    edit(file, "loai: cong_van", "loai: bao_cao")
    edit(file, "  - Như trên", "  - Sở Thông tin và Truyền thông")
    assert said(workspace, "report", "2022", "quy-1").endswith("quy-1.docx\nexit 0")
    printed = [t.replace("\u00a0", " ") for t in texts(workspace / "out/2022/bao-cao/quy-1.docx")]
    assert not [text for text in printed if text.startswith("Kính gửi")]
    assert "- Sở Thông tin và Truyền thông;" in printed


def test_a_report_by_law_to_an_equal_declares_none(workspace: Path) -> None:
    file = workspace / QUY_1
    edit(file, "loai: cong_van", "loai: bao_cao")
    edit(file, "kinh_gui: Sở Thông tin và Truyền thông\n", "")
    # Nobody is above whom “Như trên” could mean.
    out = said(workspace, "report", "2022", "quy-1")
    assert "DL175 Nơi nhận có “Như trên” mà Báo cáo không in “Kính gửi:”, vì không có" in out
    edit(file, "  - Như trên", "  - Sở Thông tin và Truyền thông")
    assert said(workspace, "report", "2022", "quy-1").endswith("quy-1.docx\nexit 0")
    printed = [t.replace("\u00a0", " ") for t in texts(workspace / "out/2022/bao-cao/quy-1.docx")]
    assert not [text for text in printed if text.startswith("Kính gửi")]
    assert "- Sở Thông tin và Truyền thông;" in printed


@pytest.mark.parametrize("typed", ["", "kinh_gui: []\n"])
def test_a_letter_of_report_addresses_somebody(workspace: Path, typed: str) -> None:
    edit(workspace / QUY_1, "kinh_gui: Sở Thông tin và Truyền thông\n", typed)
    out = said(workspace, "report", "2022", "quy-1")
    assert out.endswith("exit 1")
    assert out.count("kinh_gui") >= 1
    assert "1 lỗi" in out


def test_deadlines_are_the_agency_s_to_say(workspace: Path) -> None:
    edit(workspace / "data/co-quan.yaml", "dia_danh: Hà Tĩnh", "dia_danh: Hà Tĩnh\nhan_bao_cao: 20")
    papers = json.loads(inside(workspace, "status", "2022", "--json")[1])["papers"]
    due = {p["paper"]: p["deadline"] for p in papers}
    assert (due["quy-1"], due["6-thang"], due["nam"]) == ("2022-03-20", "2022-06-20", "2022-12-20")


def test_another_day_of_cutting_is_the_agency_s_to_say(workspace: Path) -> None:
    log = workspace / "data/2022/ket-qua.csv"
    lines = log.read_text(encoding="utf-8").splitlines(keepends=True)
    log.write_text("".join(x for x in lines if "/2021" not in x), encoding="utf-8")
    (workspace / "data/2021/ket-qua.csv").unlink()
    for ten in TEN_KY:
        text = (workspace / f"data/2022/bao-cao/{ten}.md").read_text(encoding="utf-8")
        kept = text.replace("{{ bang_cung_ky }}\n", "")
        (workspace / f"data/2022/bao-cao/{ten}.md").write_text(kept, encoding="utf-8")
    edit(
        workspace / "data/co-quan.yaml", "dia_danh: Hà Tĩnh", "dia_danh: Hà Tĩnh\nchot_so_lieu: 31"
    )
    inside(workspace, "report", "2022", "quy-1")
    text = " ".join(texts(workspace / "out/2022/bao-cao/quy-1.docx")).replace("\u00a0", " ")
    assert "số liệu từ ngày 01/01/2022 đến ngày 31/3/2022" in text


def test_a_table_that_cannot_be_made_leaves_a_mark(workspace: Path) -> None:
    (workspace / "data/2021/ket-qua.csv").unlink()
    edit(workspace / QUY_1, "    bang: ket_qua", "    bang: cung_ky")
    edit(workspace / QUY_1, "{{ bang_tin_bai }}", "{{ bang_cung_ky }}")
    out = said(workspace, "report", "2022", "quy-1")
    assert out.count("DL174 cảnh báo: Không lập được bảng cung_ky") == 2
    assert out.endswith("exit 0")
    marked = [t for t in texts(workspace / "out/2022/bao-cao/quy-1.docx") if "[Cần rà soát" in t]
    why = "[Cần rà soát: không lập được bảng, không có nhật ký kết quả năm 2021]"
    assert [text.replace("\u00a0", " ") for text in marked] == [why, why]


def test_a_year_just_begun_has_no_fault_for_its_empty_log(workspace: Path) -> None:
    (workspace / "data/2022/ket-qua.csv").unlink()
    assert said(workspace, "data", "check", "2022").endswith("không có lỗi\nexit 0")
    out = said(workspace, "report", "2022", "quy-1")
    assert "DL176 cảnh báo: Chưa có nhật ký kết quả năm 2022" in out
    assert "CHƯA CÓ SỐ LIỆU" in texts(workspace / "out/2022/bao-cao/quy-1.docx")


def test_invented_figures_are_said_without_a_log_too(tmp_path: Path) -> None:
    folder = tmp_path / "mau"
    assert docgen("init", str(folder))[0] == 0
    (folder / "data/2022/ket-qua.csv").unlink()
    assert inside(folder, "report", "2022", "quy-1")[0] == 0
    assert texts(folder / "out/2022/bao-cao/quy-1.docx")[0] == "MINH HỌA - CHƯA CÓ SỐ LIỆU"
    assert inside(folder, "rollover", "2022", "2023")[0] == 0
    assert inside(folder, "report", "2023", "quy-1")[0] == 0
    box = texts(folder / "out/2023/bao-cao/quy-1.docx")[0]
    assert box == "MINH HỌA - CHƯA CÓ SỐ LIỆU - DỰ THẢO"
