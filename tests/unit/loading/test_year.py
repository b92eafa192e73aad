"""The sample data: what it must give, and what of it must stand typed once."""

from __future__ import annotations

import shutil
import unicodedata
from pathlib import Path

import pytest

from docgen.errors import BadData
from docgen.loading.codes import Code
from docgen.loading.excel import task_workbook
from docgen.loading.year import load_year
from docgen.model.names import gia_tri_cac_ten, thay_ten
from docgen.model.year import Nam
from docgen.workspace import Workspace

_REPOSITORY = Path(__file__).parents[3]
_FIXTURES = _REPOSITORY / "tests" / "errors"


@pytest.fixture
def sample(tmp_path: Path) -> Workspace:
    shutil.copytree(_REPOSITORY / "data", tmp_path / "data")
    return Workspace(tmp_path)


def _texts(nam: Nam) -> list[str]:
    values = gia_tri_cac_ten(nam.ke_hoach, nam.co_quan)
    return [thay_ten(d.noi_dung, values) for d in nam.van_xuoi.dong]


def test_the_plan_of_2022(sample: Workspace) -> None:
    nam, warnings = load_year(sample, 2022)
    assert warnings == ()
    assert [task.tt for task in nam.nhiem_vu] == list(range(1, 17))
    assert sum(task.kinh_phi for task in nam.nhiem_vu) == 365_000_000
    assert nam.nhiem_vu[0].phoi_hop_ma == ()
    assert nam.nhiem_vu[15].phoi_hop_ma == ("HCHTTP", "VP")
    texts = _texts(nam)
    assert len(texts) == 39
    assert texts[0].startswith(
        "Thực hiện Kế hoạch số 523/KH-UBND ngày 28/12/2021 của UBND tỉnh về tuyên truyền"
    )
    assert "có ít nhất 02 tin, bài" in texts[8]
    assert texts[-1].endswith("quyết định./.")


def test_the_year_is_typed_once(sample: Workspace) -> None:
    for name in ("ke-hoach.md", "nhiem-vu.csv"):
        typed = (sample.year_data(2022) / name).read_text(encoding="utf-8")
        assert typed.count("2022") == (1 if name == "ke-hoach.md" else 0)


def test_the_illustration_of_2025_says_that_it_is_one(sample: Workspace) -> None:
    nam, warnings = load_year(sample, 2025)
    assert [w.code for w in warnings] == ["DL115"]
    assert nam.ke_hoach.minh_hoa
    assert nam.ke_hoach.phu_luc[0].tong_cong
    assert nam.ke_hoach.kinh_phi == sum(task.kinh_phi for task in nam.nhiem_vu) == 15_000_000


@pytest.mark.parametrize("year", [2022, 2025])
def test_the_workbook_of_a_table_reads_back_as_the_table(sample: Workspace, year: int) -> None:
    from_csv, said_of_csv = load_year(sample, year)
    folder = sample.year_data(year)
    (folder / "nhiem-vu.csv").unlink()
    (folder / "nhiem-vu.xlsx").write_bytes(task_workbook(from_csv))
    from_xlsx, warnings = load_year(sample, year)
    assert warnings == said_of_csv
    assert [t._replace(line=0) for t in from_xlsx.nhiem_vu] == [
        t._replace(line=0) for t in from_csv.nhiem_vu
    ]


def test_all_of_a_file_in_decomposed_unicode_is_one_warning_a_file(sample: Workspace) -> None:
    expected, _ = load_year(sample, 2022)
    for path in (sample.data / "co-quan.yaml", sample.year_data(2022) / "nhiem-vu.csv"):
        text = unicodedata.normalize("NFD", path.read_text(encoding="utf-8-sig"))
        path.write_text(text, encoding="utf-8")
    nam, warnings = load_year(sample, 2022)
    assert [w.code for w in warnings] == ["DL309", "DL309"]
    assert _texts(nam) == _texts(expected)
    assert nam.nhiem_vu == expected.nhiem_vu


def test_a_plan_without_an_annex_needs_no_table(sample: Workspace) -> None:
    plan = sample.year_data(2022) / "ke-hoach.md"
    head, annex = plan.read_text(encoding="utf-8").split("phu_luc:\n", 1)
    plan.write_text(head + "---" + annex.split("---", 1)[1], encoding="utf-8")
    (sample.year_data(2022) / "nhiem-vu.csv").unlink()
    nam, _ = load_year(sample, 2022)
    assert nam.nhiem_vu == ()


def test_windows_line_ends_change_nothing(sample: Workspace) -> None:
    expected, _ = load_year(sample, 2022)
    for path in sample.data.rglob("*.*"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert load_year(sample, 2022)[0] == expected


def test_a_missing_year_names_the_years_there_are(sample: Workspace) -> None:
    with pytest.raises(BadData) as raised:
        load_year(sample, 2031)
    assert "các năm đã có: 2021, 2022, 2025" in {f.hint for f in raised.value.findings}


def test_every_code_has_its_meaning_and_a_fixture() -> None:
    assert all(code.meaning for code in Code)
    said = "".join(f.read_text(encoding="utf-8") for f in _FIXTURES.glob("*/mong-doi.txt"))
    assert [code for code in Code if f" {code} " not in said] == []
