"""Paragraph → component of form. Row 3.

`by_style` reads docgen's own papers, by the names of their styles.
"""

from docgen.recognise.paper import recognise
from docgen.recognise.parts import Item, Part, Recognised

__all__ = ["Item", "Part", "Recognised", "recognise"]
