"""Whom a công điện wires stands under “… điện:” (Mẫu 1.6): II.9.d speaks of “Kính gửi” alone."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.vietnamese import cung_chu

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.checks.fault import Paper
    from docgen.recognise import Recognised

WIRED = "nơi nhận điện"
_LABEL = "dòng “… điện:”"
PLACES: Mapping[str, str] = MappingProxyType(
    {"kinh_gui": _LABEL, "kinh_gui_noi": f"{WIRED}, dòng {{}}"}
)
_NAMES: Mapping[str, str] = MappingProxyType(
    {"kinh_gui": _LABEL.capitalize(), "kinh_gui_noi": WIRED.capitalize()}
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
