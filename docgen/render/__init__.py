"""VanBan + template → .docx: docxtpl fills the frame, named styles carry the body. Row 4.

A template's styles decide how the paper looks: widths, ruled lines and table columns are computed
from what stands in the template at hand, not from the norm, so that an office that changes a
style in Word changes every paper.
"""

from docgen.render.annexes import Narrow
from docgen.render.document import Rendered, render, rendered

__all__ = ["Narrow", "Rendered", "render", "rendered"]
