"""Which characters Times New Roman has."""

from __future__ import annotations

# Latin, Greek, Cyrillic, Hebrew and Arabic with their signs, and the symbols of Windows Glyph
# List 4: what the font has had in every Windows since 1995, to whole blocks where it has most.
# First and last of each range, those of Vietnamese first.
_RANGES = (
    ("\x00", "\u06ff"),
    ("\u1e00", "\u20cf"),
    ("\u2100", "\u2195"),
    ("\u21a8", "\u21a8"),
    ("\u2200", "\u22ff"),
    ("\u2302", "\u2302"),
    ("\u2310", "\u2310"),
    ("\u2320", "\u2321"),
    ("\u2500", "\u25ff"),
    ("\u263a", "\u263c"),
    ("\u2640", "\u2640"),
    ("\u2642", "\u2642"),
    ("\u2660", "\u266b"),
    ("\ue000", "\uf8ff"),
    ("\ufb01", "\ufb02"),
    ("\ufe00", "\ufe0f"),
    ("\ufeff", "\ufeff"),
)


def without_glyph(text: str) -> tuple[str, ...]:
    """The characters of `text` that programs print in another font, each once: emoji, "✓", "中".

    Of private-use characters, which show in no font alike, it says nothing.
    """
    return tuple(character for character in dict.fromkeys(text) if not _has(character))


def _has(character: str) -> bool:
    return any(first <= character <= last for first, last in _RANGES)
