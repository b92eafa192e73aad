"""Whom a công điện wires stands under “… điện:” (Mẫu 1.6): II.9.d speaks of “Kính gửi” alone.

It names the papers it holds for, tờ trình, báo cáo, công văn: no look and no sign of that line and
its list follows from it, but what I.4 asks of all text.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.vietnamese import cung_chu

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.checks.fault import Paper
    from docgen.recognise import Recognised

OF_KINH_GUI = ("PL I, Phần I, Mục II.9.d",)
ADDRESSED = ("kinh_gui", "kinh_gui_noi")
_WIRED = "nơi nhận điện"
_LABEL = "dòng “… điện:”"
PLACES: Mapping[str, str] = MappingProxyType(
    {"kinh_gui": _LABEL, "kinh_gui_noi": f"{_WIRED}, dòng {{}}"}
)
_NAMES: Mapping[str, str] = MappingProxyType(
    {"kinh_gui": _LABEL.capitalize(), "kinh_gui_noi": _WIRED.capitalize()}
)


def is_wired(recognised: Recognised) -> bool:
    """Whether a paper is a công điện that names whom it wires as Mẫu 1.6 does."""
    labels = (p.displayed.strip().casefold() for p in recognised.main.of("kinh_gui"))
    return cung_chu(recognised.ten_loai, "Công điện") and not any(
        label.startswith("kính gửi") for label in labels
    )


def name_of(component: str, paper: Paper) -> str:
    """How a component of a paper is called in what is said of it."""
    name = paper.standard.component(component).name
    return _NAMES.get(component, name) if is_wired(paper.recognised) else name
