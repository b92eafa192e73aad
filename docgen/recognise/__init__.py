"""Paragraph → component of form. Row 3.

`regime` tells by a document's head which norm it follows. `paper` reads it as a paper: `by_style`
tells the components of docgen's own papers by the names of their styles, `by_text` those of all
others by words, place and order, zone after zone (`head`, `title`, `body`, `foot`, `annex`).
"""

from docgen.recognise.paper import recognise
from docgen.recognise.parts import Item, Part, Recognised, Ruled
from docgen.recognise.sides import side_by_side

__all__ = ["Item", "Part", "Recognised", "Ruled", "recognise", "side_by_side"]
