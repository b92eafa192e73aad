"""The theme part: its fonts and its colours (ECMA-376 20.1.4, 20.1.6)."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.ooxml.markup import A, attribute, w
from docgen.ooxml.theme import Theme, is_hex

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.ooxml.markup import Element

# Script of a language, where a theme names a font for it and not for all of its kind.
_EAST_ASIAN = MappingProxyType({"ja": "Jpan", "ko": "Hang", "zh": "Hans"})
_COMPLEX = MappingProxyType({"ar": "Arab", "fa": "Arab", "he": "Hebr", "th": "Thai", "vi": "Viet"})
_TRADITIONAL = ("zh-tw", "zh-hk", "zh-mo", "zh-hant")
_SCHEME = MappingProxyType(
    {
        "dark1": "dk1",
        "light1": "lt1",
        "dark2": "dk2",
        "light2": "lt2",
        **{f"accent{n}": f"accent{n}" for n in range(1, 7)},
        "hyperlink": "hlink",
        "followedHyperlink": "folHlink",
    }
)
# What text and background are where the settings do not map them (17.15.1.20).
_MAPPED = MappingProxyType(
    {
        "text1": ("t1", "dark1"),
        "background1": ("bg1", "light1"),
        "text2": ("t2", "dark2"),
        "background2": ("bg2", "light2"),
    }
)


def read_theme(root: Element, settings: Element | None) -> Theme:
    """The theme in its part, by what the settings part says of languages and colours."""
    return Theme(
        MappingProxyType(dict(_fonts(root, settings))),
        MappingProxyType(_colours(root, settings)),
    )


def _fonts(theme: Element, settings: Element | None) -> Iterator[tuple[str, str]]:
    languages = None if settings is None else settings.find(w("themeFontLang"))
    scheme = theme.find(f".//{{{A}}}fontScheme")
    for kind in ("major", "minor"):
        fonts = None if scheme is None else scheme.find(f"{{{A}}}{kind}Font")
        if fonts is None:
            continue
        # The language of Latin text changes nothing: Vietnamese takes the theme's Latin font.
        latin = _typeface(fonts, "latin", None)
        east = _typeface(fonts, "ea", _script(attribute(languages, "eastAsia"), _EAST_ASIAN))
        cs = _typeface(fonts, "cs", _script(attribute(languages, "bidi"), _COMPLEX))
        named = {"Ascii": latin, "HAnsi": latin, "EastAsia": east, "Bidi": cs}
        yield from ((kind + slot, font) for slot, font in named.items() if font)


def _typeface(fonts: Element, name: str, script: str | None) -> str | None:
    if script is not None:
        for font in fonts.iterfind(f"{{{A}}}font"):
            if font.get("script") == script and font.get("typeface"):
                return font.get("typeface")
    general = fonts.find(f"{{{A}}}{name}")
    return None if general is None else general.get("typeface") or None


def _script(language: str | None, scripts: Mapping[str, str]) -> str | None:
    said = (language or "").casefold()
    if said.startswith(_TRADITIONAL) and "zh" in scripts:
        return "Hant"
    return scripts.get(said.partition("-")[0])


def _colours(theme: Element, settings: Element | None) -> dict[str, str]:
    scheme = theme.find(f".//{{{A}}}clrScheme")
    found = {}
    for name, slot in _SCHEME.items():
        holder = None if scheme is None else scheme.find(f"{{{A}}}{slot}")
        value = None if holder is None or not len(holder) else _rgb(holder[0])
        if value is not None:
            found[name] = value
    mapping = None if settings is None else settings.find(w("clrSchemeMapping"))
    for name, (slot, default) in _MAPPED.items():
        mapped = attribute(mapping, slot) or default
        if mapped in found:
            found[name] = found[mapped]
    return found


def _rgb(colour: Element) -> str | None:
    value = colour.get("lastClr") or colour.get("val") or ""
    return value.upper() if is_hex(value) and len(value) == 6 else None
