"""data/co-quan.yaml read with its faults."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.references import check_agency
from docgen.loading.report import Report
from docgen.loading.source import read_text
from docgen.loading.typed import salvage
from docgen.loading.yaml_doc import parse_yaml
from docgen.model.agency import CoQuan

if TYPE_CHECKING:
    from docgen.findings import Finding
    from docgen.workspace import Workspace


def read_agency(workspace: Workspace, findings: list[Finding]) -> CoQuan | None:
    """The agency as far as it can be read, its faults in `findings`."""
    path = workspace.data / "co-quan.yaml"
    opened = read_text(path, Report(workspace.display(path), (), findings))
    doc = parse_yaml(*opened) if opened else None
    if opened is None or doc is None:
        return None
    agency, doc = salvage(CoQuan, doc, opened[1])
    if agency:
        check_agency(agency, doc, opened[1])
    return agency
