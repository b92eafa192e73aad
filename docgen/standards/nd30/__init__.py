"""Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I: thể thức và kỹ thuật trình bày văn bản hành chính.

`thanh_phan` names the components, `yeu_cau` holds what the law asks of them, `bo_cuc` which of them
a paper has and in which order, `chu_co_dinh` the words it fixes, `lua_chon` what docgen chooses
where the law is silent. All of it is data.
"""

from __future__ import annotations

from docgen.standards.base import Standard
from docgen.standards.nd30.bo_cuc import BO_CUC, CO_TU, FORMS, NHAN_MANH
from docgen.standards.nd30.chu_co_dinh import CO_DINH, NOI_SO
from docgen.standards.nd30.lua_chon import CHOICES
from docgen.standards.nd30.thanh_phan import COMPONENTS
from docgen.standards.nd30.yeu_cau import REQUIREMENTS, RULES, SAME, TOGETHER

ND30 = Standard(
    key="nd30",
    name="Nghị định số 30/2020/NĐ-CP",
    components=COMPONENTS,
    requirements=REQUIREMENTS,
    choices=CHOICES,
    together=TOGETHER,
    rules=RULES,
    forms=FORMS,
    fixed=CO_DINH,
    structure=BO_CUC,
    joint=NOI_SO,
    stressed=NHAN_MANH,
    same=SAME,
    worded=CO_TU,
)
