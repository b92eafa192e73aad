"""data/ → model, every fault of every file with its line. Row 3."""

from __future__ import annotations

from docgen.loading.chi_dao import load_directive
from docgen.loading.papers import check_year
from docgen.loading.year import load_year

__all__ = ["check_year", "load_directive", "load_year"]
