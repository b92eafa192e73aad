"""The papers of the shipped data as docgen writes them."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from docgen.compose import bao_cao, chi_dao, ke_hoach, phieu_trinh, tinh_nguyen, van_ban_khac
from docgen.findings import Finding, Location, Severity
from docgen.loading.bao_cao import load_report
from docgen.loading.chi_dao import load_directive
from docgen.loading.team import load_letter_of_team, load_plan_of_team
from docgen.loading.van_ban_khac import load_other
from docgen.loading.year import load_year, read_year
from docgen.model.year import Nam
from docgen.render import render
from docgen.standards import theo_mau
from docgen.stylesheet import build_templates
from docgen.workspace import Workspace

if TYPE_CHECKING:
    from docgen.loading.year import ReadYear
    from docgen.model.bao_cao import BaoCao
    from docgen.van_ban import VanBan

ROOT = Path(__file__).parents[1]
HOM_NAY = date(2023, 1, 31)
SMALL = ROOT / "tests" / "errors" / "_goc"
FINDINGS = (
    Finding(
        "DL115",
        Severity.WARNING,
        "Số liệu minh họa: văn bản in kèm dòng MINH HỌA, không dùng để ban hành",
        Location("data/2022/chi-dao-thang-01.md", 15),
        "bỏ minh_hoa khi mọi số liệu đã là thật",
    ),
    Finding(
        "TT052",
        Severity.ERROR,
        "Cuối dòng nơi nhận không có dấu chấm phẩy",
        Location("out/2022/chi-dao-thang-01.docx", None, "nơi nhận"),
        current="t",
        required=";",
    ),
)


def year(number: int, root: Path = ROOT) -> Nam:
    """The data of a year; of the shipped data unless another workspace is named."""
    return load_year(Workspace.at(root), number)[0]


def read(number: int, root: Path = ROOT) -> tuple[Workspace, ReadYear]:
    """A workspace and one of its years, as the loaders of papers take them."""
    workspace = Workspace.at(root)
    return workspace, read_year(workspace, number)


def letter(number: int, root: Path = ROOT) -> VanBan:
    """The January letter of a year, composed."""
    nam, typed, _ = load_directive(*read(number, root))
    return chi_dao.compose(nam, typed)


def team_plan(doi: str, root: Path = ROOT) -> VanBan:
    """The Kế hoạch of a volunteer team of 2022, composed."""
    nam, team, _ = load_plan_of_team(*read(2022, root), doi)
    return tinh_nguyen.compose_ke_hoach(nam, team)


def team_letter(doi: str, root: Path = ROOT) -> VanBan:
    """The Công văn of a volunteer team of 2022, composed."""
    nam, team, letter, _ = load_letter_of_team(*read(2022, root), doi, f"{doi}-cong-van")
    return tinh_nguyen.compose_cong_van(nam, team, letter)


def other(ten: str) -> VanBan:
    """A paper that stands beside the small workspace of the faults, as if typed for 2022."""
    with TemporaryDirectory() as folder:
        root = Path(folder)
        shutil.copytree(SMALL / "data", root / "data")
        for file in SMALL.glob("*.*"):
            shutil.copy(file, root / "data" / "2022")
        nam, typed, _ = load_other(*read(2022, root), ten)
        return van_ban_khac.compose(nam, typed)


def sheet(number: int, findings: tuple[Finding, ...]) -> VanBan:
    """The sheet the January letter is submitted with, when that was found in it."""
    nam = year(number)
    paper = letter(number)
    return phieu_trinh.compose(
        phieu_trinh.Trinh(
            ben=nam.co_quan.ben_ban_hanh,
            nam=number,
            van_ban=paper,
            loai="Công văn",
            ky_hieu="STP-VP",
            trich_yeu=" ".join(paper.trich_yeu_cong_van),
            don_vi="Văn phòng Sở",
            tep=f"out/{number}/chi-dao-thang-01.docx",
            findings=findings,
        )
    )


def union_sheet(doi: str, findings: tuple[Finding, ...]) -> VanBan:
    """The sheet the plan of a volunteer team is submitted with, when that was found in it."""
    nam, team, _ = load_plan_of_team(*read(2022), doi)
    paper = team_plan(doi)
    return phieu_trinh.compose(
        phieu_trinh.Trinh(
            ben=team.chi_doan.ben_ban_hanh,
            nam=nam.nam,
            van_ban=paper,
            loai="Kế hoạch",
            ky_hieu="KH/CĐ",
            trich_yeu=" ".join(paper.trich_yeu),
            don_vi=team.chi_doan.ten,
            tep=f"out/2022/tinh-nguyen/{doi}-ke-hoach.docx",
            findings=findings,
        )
    )


def report_data(ten: str, root: Path = ROOT) -> tuple[Nam, BaoCao]:
    """The year 2022 and its report of that period, as loaded."""
    nam, typed, _ = load_report(*read(2022, root), ten, HOM_NAY)
    return nam, typed


def report(ten: str, root: Path = ROOT, **changes: object) -> VanBan:
    """The report of a period of 2022, composed; with these fields of its front matter changed."""
    nam, typed = report_data(ten, root)
    return bao_cao.compose(nam, typed._replace(khai=typed.khai._replace(**changes)))


def upward_report() -> VanBan:
    """The report of the first six months as a Báo cáo to a superior."""
    nam, typed = report_data("6-thang")
    khai = typed.khai._replace(loai="bao_cao", kinh_gui=("UBND tỉnh",))
    return bao_cao.compose(nam, typed._replace(khai=khai, in_kinh_gui=True))


def written(paper: Nam | VanBan) -> bytes:
    """The plan of a year's data, or a composed paper, filled into docgen's template."""
    van_ban = ke_hoach.compose(paper) if isinstance(paper, Nam) else paper
    norm = theo_mau(van_ban.mau)
    assert norm is not None
    template = f"{van_ban.mau}.docx"
    return render(van_ban, build_templates(norm)[template], norm, template)
