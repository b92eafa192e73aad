"""Standard → Word styles → the shipped templates. Row 4."""

from docgen.stylesheet.build import build_templates

__all__ = ["build_templates"]
