"""A theme: fonts and colours that formatting refers to by name (ECMA-376 20.1.4, 17.18.96)."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Theme(NamedTuple):
    """Fonts by their name in `w:rFonts` ("minorHAnsi"), colours RRGGBB by theirs ("accent1")."""

    fonts: Mapping[str, str] = MappingProxyType({})
    colours: Mapping[str, str] = MappingProxyType({})

    def colour(self, name: str, tint: str | None, shade: str | None) -> str | None:
        """RRGGBB of a theme colour made lighter or darker (17.3.2.6); None for one unknown."""
        base = self.colours.get(name)
        if base is None:
            return None
        import colorsys  # docgen's own papers name no theme colours

        hue, light, fill = colorsys.rgb_to_hls(*(int(base[i : i + 2], 16) / 255 for i in (0, 2, 4)))
        if (part := _part(tint)) is not None:
            light = light * part + 1 - part
        if (part := _part(shade)) is not None:
            light *= part
        return "".join(f"{round(c * 255):02X}" for c in colorsys.hls_to_rgb(hue, light, fill))


def is_hex(text: str) -> bool:
    """Whether a text is made of hexadecimal digits alone."""
    return all(c in "0123456789abcdefABCDEF" for c in text)


def _part(text: str | None) -> float | None:
    return int(text, 16) / 255 if text and len(text) <= 2 and is_hex(text) else None
