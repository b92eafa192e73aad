"""How the layers of formatting come together (ECMA-376 17.7.2, 17.7.3).

A layer holds only what is said, under the field names of `RunFormat` and `ParagraphFormat`; what
those names cannot hold (a measure in lines, the size of complex script) stands under a name of
its own until the layers meet.
"""

from __future__ import annotations

from typing import Any

from docgen.ooxml.formats import ParagraphFormat, RunFormat
from docgen.ooxml.markup import TWIPS_PER_POINT, mm_from_twips

Layer = dict[str, Any]  # values of mixed types, by field name; the formats give them their types

# 17.7.3: these count how many levels of the style hierarchy switch them on.
TOGGLES = (
    "bold",
    "italic",
    "bold_cs",
    "italic_cs",
    "caps",
    "small_caps",
    "strike",
    "hidden",
)
# Fields of Latin text and what takes their place in complex script.
_TOGGLE_SET = frozenset(TOGGLES)
_COMPLEX = (("bold", "bold_cs"), ("italic", "italic_cs"), ("size", "size_cs"))
_MIRRORED = {"trai": "phai", "phai": "trai"}
# What HTML's automatic spacing comes to in Word.
_AUTO_SPACING_PT = 14.0
_SINGLE_LINE = 240
_LINE_PT = 12.0  # what "one line" before or after comes to
EDGES = ("top", "left", "bottom", "right", "between")
BROKEN = "broken"  # what such a key says of an edge drawn in strokes that stand apart
BORDERS = tuple(f"border_{edge}" for edge in EDGES)


def run_format(
    defaults: Layer, table: Layer, paragraph: Layer, character: Layer, direct: Layer
) -> RunFormat:
    """The layers together, lowest first; toggle properties as 17.7.3 says."""
    merged = {**defaults, **table, **paragraph, **character, **direct}
    # Of one level of styles alone, what it says is what it is.
    if table or character or not _TOGGLE_SET.isdisjoint(defaults):
        for name in TOGGLES:
            if name in merged and name not in direct:
                levels = (table.get(name), paragraph.get(name), character.get(name))
                merged[name] = bool(defaults.get(name)) or sum(map(bool, levels)) % 2 == 1
    complex_script = merged.pop("cs", False) or merged.get("rtl", False)
    for latin, other in _COMPLEX:
        value = merged.pop(other, None)
        if complex_script:
            merged.pop(latin, None)
            if value is not None:
                merged[latin] = value
    if complex_script:
        merged["font"] = merged["font_other"] = merged.get("font_cs", RunFormat().font_cs)
    if merged.pop("dstrike", False):
        merged["strike"] = True
    return RunFormat(**merged)


def paragraph_format(*layers: Layer, size: float = 10.0) -> ParagraphFormat:
    """The layers together, lowest first; `size` of its letters measures indents in characters."""
    merged: Layer = {}
    for layer in layers:
        merged.update(layer)
    line = merged.pop("line_twips", _SINGLE_LINE)
    match merged.pop("line_rule", "auto"):
        case "exact":
            merged.update(line=None, line_exact=abs(line) / TWIPS_PER_POINT)
        case "atLeast":
            merged.update(line=None, line_at_least=line / TWIPS_PER_POINT)
        case _:
            merged["line"] = line / _SINGLE_LINE if line else 1.0
    if "has_borders" in merged:
        _join_borders(merged)
    if "has_tabs" in merged:
        _join_tabs(merged)
    if "relative" in merged:
        _join_relative(merged, size)
    if merged.get("rtl"):
        left, right = merged.get("left", 0.0), merged.get("right", 0.0)
        align = merged.get("align", "trai")
        merged.update(left=right, right=left, align=_MIRRORED.get(align, align))
    return ParagraphFormat(**merged)


def _join_borders(merged: Layer) -> None:
    del merged["has_borders"]
    drawn = {edge: merged.pop(key, False) for edge, key in zip(EDGES, BORDERS, strict=True)}
    edges = tuple(edge for edge in EDGES if drawn[edge])
    merged["borders"] = edges
    merged["broken"] = tuple(edge for edge in edges if drawn[edge] == BROKEN)
    if set(edges) >= set(EDGES[:4]):
        merged["rule"] = "khung"
    elif "top" in edges:
        merged["rule"] = "tren"


def _join_tabs(merged: Layer) -> None:
    keys = sorted(key for key in merged if key.startswith("tab@"))
    stops = [merged.pop(key) for key in keys]
    del merged["has_tabs"]
    merged["tabs"] = tuple(sorted(stop for stop in stops if stop.kind != "clear"))


def _join_relative(merged: Layer, size: float) -> None:
    """Automatic spacing, then lines, then points; characters before lengths (17.3.1.12, 33)."""
    del merged["relative"]
    for side in ("before", "after"):
        lines = merged.pop(f"{side}_lines", 0.0)
        if lines:
            merged[side] = lines * _LINE_PT
        if merged.pop(f"{side}_auto", False):
            merged[side] = _AUTO_SPACING_PT
    for name in ("left", "right", "first_line"):
        characters = merged.pop(f"{name}_characters", 0.0)
        if characters:
            merged[name] = mm_from_twips(characters * size * TWIPS_PER_POINT)
