"""Word files: safe reading, reproducible writing, and what their formatting comes to.

Row 2. Speaks the standard (ECMA-376) below and the words of the norms above. Nothing here knows
a component of form or a rule of law.
"""
