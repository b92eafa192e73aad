"""The sheet a draft is submitted with, of the agency and of its Chi đoàn."""

from __future__ import annotations

from docgen.findings import Finding, Location, Severity
from docgen.van_ban import Bang, Doan, VanBan
from tests.papers import sheet, team_plan, union_sheet


def boxes(paper: VanBan) -> list[str]:
    """Who has a say."""
    table = [block for block in paper.khoi if isinstance(block, Bang)][-1]
    return [cell.doan[0].text for cell in table.dau]


def rows(paper: VanBan) -> dict[str, list[str]]:
    """What the table of the paper says, a line each."""
    table = next(block for block in paper.khoi if isinstance(block, Bang))
    return {row[0].doan[0].text: [line.text for line in row[1].doan] for row in table.hang}


def test_the_title_says_which_paper() -> None:
    (title,) = sheet(2022, ()).trich_yeu
    assert title.replace("\u00a0", " ") == (
        "Trình ký Công văn về việc viết tin, bài tuyên truyền cải cách hành chính năm 2022"
    )


def test_there_is_room_for_who_drafted_and_for_a_summary() -> None:
    said = rows(sheet(2022, ()))
    assert "".join(said["Soạn thảo"]).endswith("; " + "…" * 12)
    assert set("".join(said["Tóm tắt nội dung"])) == {"…"}


def test_the_chi_doan_s_paper_goes_to_its_own_committee() -> None:
    paper = union_sheet("doi-1", ())
    assert paper.co_quan_ban_hanh == team_plan("doi-1").co_quan_ban_hanh
    assert boxes(paper) == ["Người soạn thảo", "Ban Chấp hành Chi đoàn", "Bí thư Chi đoàn"]
    assert boxes(sheet(2022, ()))[-1] == "Lãnh đạo cơ quan"


_DRAFT = "out/2022/chi-dao-thang-01.docx"


def found(*findings: Finding) -> list[list[str]]:
    """What the sheet says of them: words, place, what is to be done; a cell's lines with "|"."""
    tables = [block for block in sheet(2022, findings).khoi if isinstance(block, Bang)]
    cells = [["|".join(line.text for line in cell.doan) for cell in row] for row in tables[1].hang]
    return [[text.replace("\u00a0", " ") for text in row[1:]] for row in cells]


def warning(where: Location, required: str | None = None, code: str = "DL115") -> Finding:
    """Something found there, with a hint for who sits at the keyboard."""
    hint = "bỏ minh_hoa trong data/co-quan.yaml"
    return Finding(code, Severity.WARNING, "Số minh họa", where, hint, required=required)


def test_who_signs_reads_of_no_file_key_or_line() -> None:
    said = found(
        warning(Location("data/2021/ket-qua.csv", 2), code="DL115"),
        warning(Location("data/2022/nhiem-vu.xlsx", None, "dòng 3, cột Kinh phí"), code="DL116"),
        warning(Location("data/co-quan.yaml", 14), code="DL117"),
        warning(Location("templates/docx/cong-van.docx"), code="DL417"),
    )
    assert [place for _, place, _ in said] == [
        "dữ liệu năm 2021",
        "dữ liệu năm 2022",
        "dữ liệu dùng chung",
        "mẫu Word",
    ]
    assert {todo for _, _, todo in said} == {"người soạn thảo bổ sung, sửa lại"}


def test_of_the_paper_itself_the_place_and_what_it_must_say_are_told() -> None:
    assert found(
        warning(Location(_DRAFT, None, "Nơi nhận"), ";"), warning(Location(_DRAFT), None, "KT800")
    ) == [
        ["Cảnh báo: Số minh họa", "Nơi nhận", "sửa thành: ;"],
        ["Cảnh báo: Số minh họa", "cả văn bản", "người soạn thảo bổ sung, sửa lại"],
    ]


def test_what_is_of_one_kind_stands_on_one_row_and_says_once_what_it_leads_to() -> None:
    one = warning(Location("data/2021/ket-qua.csv", 2))
    same = (
        one._replace(message="Nhật ký có 12 kết quả minh họa: không ban hành"),
        one._replace(message="Số người là số minh họa: không ban hành"),
        one._replace(message="Đội có chỗ minh họa", location=Location("data/2022/doi.md", 3)),
    )
    ((words, place, _),) = found(*same)
    assert words == (
        "Cảnh báo: Nhật ký có 12 kết quả minh họa. Số người là số minh họa: không ban hành"
        "|Đội có chỗ minh họa"
    )
    assert place == "dữ liệu năm 2021; dữ liệu năm 2022"


def test_kinds_are_counted_before_they_are_put_together() -> None:
    twice = tuple(warning(Location("data/2022/doi.md", line)) for line in (3, 4))
    titles = [block.text for block in sheet(2022, twice).khoi if isinstance(block, Doan)]
    assert titles[1].replace("\u00a0", " ").endswith("0 lỗi, 2 cảnh báo")
