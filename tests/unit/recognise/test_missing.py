"""What is missing is one fault, whoever typed the paper: the rest of it is read all the same."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from docgen.checks import check_paper
from docgen.findings import Severity
from docgen.standards import theo_khoa
from tests import foreign
from tests.papers import letter, other, team_plan, written, year
from tests.rules.mutate import mutated

ND30, HD29 = theo_khoa("nd30"), theo_khoa("hd29")
MADE = {
    "kế hoạch": (ND30, lambda: written(year(2022))),
    "công văn": (ND30, lambda: written(letter(2022))),
    "quyết định": (ND30, lambda: written(other("quyet-dinh"))),
    "kế hoạch Đoàn": (HD29, lambda: written(team_plan("doi-1"))),
}
# What goes with a component: the list under its word, the body above, the line under it.
WITH = {
    "noi_nhan": ("noi_nhan_danh_sach",),
    "kinh_gui": ("kinh_gui_noi",),
    "co_quan_ban_hanh": ("co_quan_chu_quan",),
}
RULED = {
    "tieu_ngu": "ke_tieu_ngu",
    "tieu_de_doan": "ke_tieu_de_doan",
    "trich_yeu": "ke_trich_yeu",
    "co_quan_ban_hanh": "ke_co_quan",
}


@pytest.fixture(scope="module")
def papers() -> Mapping[str, bytes]:
    return {name: made() for name, (_, made) in MADE.items()}


def asked(name: str) -> tuple[str, ...]:
    structure = MADE[name][0].structure
    form = structure.letter if name == "công văn" else structure.named_type
    return tuple(key for key in (*structure.always, *form) if key != "noi_nhan_danh_sach")


@pytest.mark.parametrize(
    ("name", "component"), [(name, component) for name in MADE for component in asked(name)]
)
def test_one_component_missing_is_one_fault(
    name: str, component: str, papers: Mapping[str, bytes]
) -> None:
    norm, _ = MADE[name]
    gone = dict.fromkeys((component, *WITH.get(component, ())), "")
    case = {"set": gone, "remove": [RULED[component]] if component in RULED else []}
    docx = foreign.flattened(mutated(papers[name], case))
    found = [f for f in check_paper(docx, "la.docx", norm) if f.severity is not Severity.INFO]
    assert [f.message for f in found] == [f"Thiếu thành phần: {norm.component(component).name}"]
