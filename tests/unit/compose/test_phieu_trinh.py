"""The sheet a draft is submitted with, of the agency and of its Chi đoàn."""

from __future__ import annotations

from docgen.compose.phieu_trinh import Trinh, compose
from docgen.loading.team import load_letter_of_team
from docgen.van_ban import Bang, VanBan
from docgen.workspace import Workspace
from tests.papers import ROOT, sheet, team_letter


def union_sheet() -> VanBan:
    nam, team, _, _ = load_letter_of_team(Workspace.at(ROOT), 2022, "doi-1")
    paper = team_letter("doi-1")
    return compose(
        Trinh(
            ben=team.chi_doan.ben_ban_hanh,
            nam=nam.nam,
            van_ban=paper,
            loai="Công văn",
            ky_hieu="CV/CĐ",
            trich_yeu=" ".join(paper.trich_yeu_cong_van),
            don_vi=team.chi_doan.ten,
            tep="out/2022/doi-1-cong-van.docx",
            findings=(),
        )
    )


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
    paper = union_sheet()
    assert paper.co_quan_ban_hanh == team_letter("doi-1").co_quan_ban_hanh
    assert boxes(paper) == ["Người soạn thảo", "Ban Chấp hành Chi đoàn", "Bí thư Chi đoàn"]
    assert boxes(sheet(2022, ()))[-1] == "Lãnh đạo cơ quan"
