"""data/ → model, every fault of every file with its line. Row 3.

The ways in are `year.load_year`, `chi_dao.load_directive` and `papers.check_year`, each imported
from its own file: the plan does not wait for what only a letter needs.
"""
