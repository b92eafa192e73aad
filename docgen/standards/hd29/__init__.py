"""Hướng dẫn 29-HD/TWĐTN-VP (29/10/2013): thể thức văn bản của Đoàn TNCS Hồ Chí Minh.

`thanh_phan` names the components, `yeu_cau` holds what the guidance asks of them, `lua_chon` what
docgen chooses where it is silent, `bo_cuc` which components a paper has and in which order;
`ten_loai` has its abbreviations, `chu_co_dinh` the texts it fixes. All of it is data. A clause is a
Mục of the guidance or a row ("số") of its Mẫu 3, the table of fonts and sizes; "tr." in comments is
the page. The guidance numbers two of its parts III: the second is "Mục III (bản sao)" here.
"""

from __future__ import annotations

from docgen.standards.base import Standard
from docgen.standards.hd29.bo_cuc import BO_CUC, FORMS, NHAN_MANH
from docgen.standards.hd29.chu_co_dinh import CO_DINH, NOI_SO
from docgen.standards.hd29.lua_chon import CHOICES
from docgen.standards.hd29.thanh_phan import COMPONENTS
from docgen.standards.hd29.yeu_cau import KHO_A5, LEADS, REQUIREMENTS, RULES

HD29 = Standard(
    key="hd29",
    name="Hướng dẫn số 29-HD/TWĐTN-VP",
    components=COMPONENTS,
    requirements=REQUIREMENTS,
    choices=CHOICES,
    together=(),
    rules=RULES,
    forms=FORMS,
    fixed=CO_DINH,
    structure=BO_CUC,
    joint=NOI_SO,
    stressed=NHAN_MANH,
    leads=LEADS,
    small_sheet=KHO_A5,
)
