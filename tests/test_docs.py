"""The documents name only what is there: commands, options, codes, components, files."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest

from docgen.checks.mau.codes import Code as MauCode
from docgen.checks.registry import CHECKS
from docgen.cli import docgen
from docgen.loading.codes import MEANING
from docgen.standards.nd30 import ND30

ROOT = Path(__file__).parent.parent
DOCS = ("README.md", "CHANGELOG.md", *(f"docs/{p.name}" for p in (ROOT / "docs").glob("*.md")))
