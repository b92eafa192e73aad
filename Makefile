# For developers; users need start.py alone. PYTHON is any with `pip install -e .[dev]`.
PYTHON ?= $(firstword $(wildcard .venv/bin/python .venv/Scripts/python.exe) python3)

.PHONY: check test goldens bench clean

check:
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	$(PYTHON) -c "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"

test:
	$(PYTHON) -m pytest

goldens:
	$(PYTHON) -m tests.golden.regenerate
	$(PYTHON) -m tests.errors.regenerate

bench:
	$(PYTHON) benchmarks/plan.py

clean:
	$(PYTHON) -c "import pathlib, shutil; [shutil.rmtree(p, ignore_errors=True) for n in ('build', 'dist', '.pytest_cache', '.mypy_cache', '.ruff_cache', '.hypothesis', '.import_linter_cache') for p in pathlib.Path().glob(n)]"
