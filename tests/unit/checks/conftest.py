from __future__ import annotations

import pytest

from docgen.standards.nd30 import ND30
from docgen.stylesheet import build_templates


@pytest.fixture(scope="module")
def template() -> bytes:
    return build_templates(ND30)["ten-loai.docx"]
