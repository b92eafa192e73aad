"""Text in a code page from before Unicode: TCVN3 (ABC) and VNI write other characters for ours."""

from __future__ import annotations

import re

# Fonts of those code pages: what is typed in them is other characters.
_PHONG = (".vn", "vni-", "vni ")
# What their letters are in a Unicode font: TCVN3 “Céng hoµ”, VNI “Coäng hoøa”.
CHU_BANG_MA_CU = frozenset("¸µ¶·¹äøûïåæëüñö")
_TRONG_TU = r"(?<=[A-Za-z])[¸µ¶·¹]|(?<=[AEIOUYaeiouy])[äøûïåæëüñö]"


def phong_bang_ma_cu(font: str) -> bool:
    """Whether a font is one of an old code page, by its name (".VnTime", "VNI-Times")."""
    return font.lower().startswith(_PHONG)


def tu_bang_ma_cu(text: str) -> list[str]:
    """The words of a text with letters as an old code page leaves them; names of other tongues too.

    In order, each as often as it occurs.
    """
    if CHU_BANG_MA_CU.isdisjoint(text):
        return []
    return [word for word in text.split() if re.search(_TRONG_TU, word)]
