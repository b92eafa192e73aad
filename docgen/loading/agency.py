"""data/co-quan.yaml read with its faults."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.placeholders import check_no_names
from docgen.loading.proper_names import check_bodies_begin, check_signers_begin
from docgen.loading.references import check_agency
from docgen.loading.report import Report
from docgen.loading.typed import salvage
from docgen.loading.yaml_doc import open_yaml
from docgen.model.agency import CoQuan

if TYPE_CHECKING:
    from docgen.findings import Finding
    from docgen.workspace import Workspace


def read_agency(workspace: Workspace, findings: list[Finding]) -> CoQuan | None:
    """The agency as far as it can be read, its faults in `findings`."""
    path = workspace.agency
    opened = open_yaml(path, Report.of(workspace, path, findings))
    if opened is None:
        return None
    check_no_names(*opened)
    agency, doc = salvage(CoQuan, *opened)
    if agency:
        check_agency(agency, doc, opened[1])
        units = ((unit.ten, ("don_vi", k, "ten")) for k, unit in enumerate(agency.don_vi))
        check_bodies_begin(((agency.ten, ("ten",)), *units), "Sở Tư pháp", doc, opened[1])
        check_signers_begin(agency.nguoi_ky, doc, opened[1])
    return agency
