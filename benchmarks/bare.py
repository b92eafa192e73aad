"""What docgen is measured against: a script that fills a Word template with docxtpl, no more.

`python bare.py TEMPLATE TEXTS OUT` opens the template, renders the texts (JSON) and saves: nothing
is validated, computed or checked. `template_with_loops` makes such a template, once, beforehand.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

COLUMNS = 7


def main(template: str, texts: str, out: str) -> None:
    """Write the paper."""
    from docxtpl import DocxTemplate

    document = DocxTemplate(template)
    document.render(json.loads(Path(texts).read_text(encoding="utf-8")), autoescape=True)
    document.save(out)


def template_with_loops(shipped: Path, target: Path, styles: Mapping[str, str]) -> None:
    """docgen's own template, its two markers replaced by loops over paragraphs and over rows.

    `styles` has the style of each kind of paragraph in the body: its kind → the style's name.
    """
    from docx import Document
    from docx.shared import Mm

    from docgen.van_ban import MOC_NOI_DUNG, MOC_PHU_LUC

    document = Document(str(shipped))
    body, annex = (
        next(p for p in document.paragraphs if p.text == text)
        for text in (MOC_NOI_DUNG, MOC_PHU_LUC)
    )
    body.insert_paragraph_before("{%p for doan in noi_dung %}")
    for kind, style in styles.items():
        body.insert_paragraph_before(f'{{%p if doan.kieu == "{kind}" %}}')
        body.insert_paragraph_before("{{ doan.chu }}", style)
        body.insert_paragraph_before("{%p endif %}")
    body.insert_paragraph_before("{%p endfor %}")
    body._element.getparent().remove(body._element)
    table = document.add_table(rows=4, cols=COLUMNS)
    for row, text in ((1, "{%tr for hang in bang %}"), (3, "{%tr endfor %}")):
        table.cell(row, 0).text = text
    for number in range(COLUMNS):
        table.cell(0, number).text = f"{{{{ dau[{number}] }}}}"
        table.cell(0, number).paragraphs[0].style = "VB Đầu bảng"
        cell = table.cell(2, number)
        cell.width = Mm(247 / COLUMNS)
        cell.text = f"{{%p for doan in hang[{number}] %}}"
        cell.add_paragraph("{{ doan }}", "VB Ô bảng")
        cell.add_paragraph("{%p endfor %}")
    annex._element.addprevious(table._element)
    annex.text = "./."
    document.save(str(target))


if __name__ == "__main__":
    main(*sys.argv[1:])
