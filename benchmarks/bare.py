"""What docgen is measured against: a script that fills a Word template with docxtpl, no more.

`python bare.py TEMPLATE TEXTS OUT` opens the template, renders the texts (JSON) and saves: nothing
is validated, computed or checked. `template_with_loops` makes such a template, once, beforehand.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path


def main(template: str, texts: str, out: str) -> None:
    """Write the paper."""
    from docxtpl import DocxTemplate

    document = DocxTemplate(template)
    document.render(json.loads(Path(texts).read_text(encoding="utf-8")), autoescape=True)
    document.save(out)


def template_with_loops(shipped: Path, target: Path, columns: int) -> None:
    """docgen's own template, its two markers replaced by loops over paragraphs and over rows."""
    from docx import Document
    from docx.shared import Mm

    from docgen.van_ban import MOC_NOI_DUNG, MOC_PHU_LUC

    document = Document(str(shipped))
    body, annex = (
        next(p for p in document.paragraphs if p.text == text)
        for text in (MOC_NOI_DUNG, MOC_PHU_LUC)
    )
    for text in ("{%p for doan in noi_dung %}", "{{ doan }}", "{%p endfor %}"):
        body.insert_paragraph_before(text, body.style)
    body._element.getparent().remove(body._element)
    table = document.add_table(rows=3, cols=columns)
    for row, text in zip(
        table.rows, ("{%tr for hang in bang %}", "", "{%tr endfor %}"), strict=True
    ):
        row.cells[0].text = text
    for number, cell in enumerate(table.rows[1].cells):
        cell.width = Mm(247 / columns)
        cell.text = f"{{%p for doan in hang[{number}] %}}"
        cell.add_paragraph("{{ doan }}")
        cell.add_paragraph("{%p endfor %}")
    annex._element.addprevious(table._element)
    annex.text = "./."
    document.save(str(target))


if __name__ == "__main__":
    main(*sys.argv[1:])
