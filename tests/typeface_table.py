"""Makes docgen/typeface/times.json: `python -m tests.typeface_table [FOLDER OF THE FONTS]`.

The advance widths of Times New Roman, read from Liberation Serif 2, whose advances are the same
by design (version 1 has no Vietnamese letters). Widths are facts, no part of a font is copied.
"""

from __future__ import annotations

import json
import sys
import unicodedata
from pathlib import Path

from fontTools.ttLib import TTFont

TABLE = Path(__file__).parents[1] / "docgen" / "typeface" / "times.json"
FONTS = {
    "regular": "LiberationSerif-Regular.ttf",
    "bold": "LiberationSerif-Bold.ttf",
    "italic": "LiberationSerif-Italic.ttf",
    "bold_italic": "LiberationSerif-BoldItalic.ttf",
}
FOLDERS = (
    Path("/usr/share/fonts/truetype/liberation2"),
    Path("/usr/share/fonts/truetype/liberation"),
)


def characters() -> list[str]:
    """ASCII, Latin-1, the Vietnamese letters, and the signs typed in official papers."""
    letters = [
        unicodedata.normalize("NFC", letter + tone)
        for letter in "aăâeêioôơuưy"
        for tone in ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
    ]
    letters += ["đ"]
    latin = [chr(code) for code in (*range(0x20, 0x7F), *range(0xA0, 0x100))]
    signs = "‐–—―‘’‚“”„•…‰′″€−≤≥≠≈→□■○●"
    return sorted({*letters, *(x.upper() for x in letters), *latin, *signs})


def widths(font: TTFont) -> dict[str, str]:
    """Advance in font units → the characters that have it; those the font lacks are left out."""
    glyphs, metrics = font.getBestCmap(), font["hmtx"]
    table: dict[int, str] = {}
    for character in characters():
        if ord(character) in glyphs:
            advance = metrics[glyphs[ord(character)]][0]
            table[advance] = table.get(advance, "") + character
    return {str(advance): table[advance] for advance in sorted(table)}


def fonts_in(folders: tuple[Path, ...]) -> dict[str, Path] | None:
    """Style → font file in the first folder that has Vietnamese letters; None if there is none."""
    for folder in folders:
        files = {style: folder / name for style, name in FONTS.items()}
        if all(f.is_file() for f in files.values()):
            with TTFont(files["regular"]) as font:
                if ord("ệ") in font.getBestCmap():
                    return files
    return None


def table_from(files: dict[str, Path]) -> dict[str, dict[str, str]]:
    """The whole table, style by style."""
    table = {}
    for style, file in files.items():
        with TTFont(file) as font:
            table[style] = widths(font)
    return table


def main(arguments: list[str]) -> int:
    """Write the table; 1 where Liberation Serif 2 is not found."""
    files = fonts_in(tuple(Path(a) for a in arguments) or FOLDERS)
    if files is None:
        print("Liberation Serif 2 not found; give the folder of its .ttf files", file=sys.stderr)
        return 1
    text = json.dumps(table_from(files), ensure_ascii=False, indent=1)
    TABLE.write_text(text + "\n", encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
