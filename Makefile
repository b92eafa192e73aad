# For developers; users need start.py alone. PYTHON is any with `pip install -e .[dev]`.
PYTHON ?= $(firstword $(wildcard .venv/bin/python .venv/Scripts/python.exe) python3)

.PHONY: check test goldens quy-tac bench clean

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

quy-tac:
	$(PYTHON) -m tests.rules.quy_tac

bench:
	$(PYTHON) benchmarks/plan.py
	$(PYTHON) benchmarks/check.py

clean:
	$(PYTHON) -c "import pathlib, shutil; [shutil.rmtree(p, ignore_errors=True) for n in ('build', 'dist', '.pytest_cache', '.mypy_cache', '.ruff_cache', '.hypothesis', '.import_linter_cache') for p in pathlib.Path().glob(n)]"
