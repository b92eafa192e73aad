"""How wide text is in Times New Roman, where its lines break, how wide a table's columns are.

Row 2. Lengths in mm, sizes in pt. No font is needed: the advance widths are in times.json, made
by `python -m tests.typeface_table`. Neither Word nor LibreOffice kerns pairs unless a document
asks for it, and docgen's never do, so a text is as wide as the sum of its advances.
"""

from docgen.typeface.columns import Cell, Columns, column_widths, widest_word, words_fit
from docgen.typeface.glyphs import without_glyph
from docgen.typeface.lines import balanced_lines, break_lines
from docgen.typeface.widths import Face, text_width, widest_print

__all__ = [
    "Cell",
    "Columns",
    "Face",
    "balanced_lines",
    "break_lines",
    "column_widths",
    "text_width",
    "widest_print",
    "widest_word",
    "without_glyph",
    "words_fit",
]
