"""A template that the office edited and saved in LibreOffice prints papers all the same."""

from __future__ import annotations

import subprocess
from io import BytesIO
from pathlib import Path

import pytest

from docgen.checks import check_paper, check_tags
from docgen.compose import ke_hoach
from docgen.ooxml.metadata import read_properties
from docgen.ooxml.package import open_package, related_part, save_package
from docgen.render import render
from docgen.standards.nd30 import ND30
from docgen.stylesheet import build_templates
from docgen.van_ban import names_of
from tests.geometry.printing import soffice
from tests.papers import year

_RELATIONS = "_rels/.rels"
_STANDARD = b"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_LIBREOFFICE = (
    b"http://schemas.openxmlformats.org/officedocument/2006/relationships/metadata/core-properties"
)


@pytest.fixture(scope="module")
def template() -> bytes:
    return build_templates(ND30)["ten-loai.docx"]


def _rendered(template: bytes) -> bytes:
    return render(ke_hoach.compose(year(2022)), template, ND30, "ten-loai.docx")


def _as_libreoffice_names_it(template: bytes) -> bytes:
    package = open_package(template, "ten-loai.docx")
    relations = package.parts[_RELATIONS]
    assert _STANDARD in relations
    return save_package(
        package.with_parts({_RELATIONS: relations.replace(_STANDARD, _LIBREOFFICE)})
    )


def test_core_properties_under_another_relationship(template: bytes) -> None:
    docx = _rendered(_as_libreoffice_names_it(template))
    package = open_package(docx, "ke-hoach.docx")
    assert related_part(package, "", "core-properties") == "docProps/core.xml"
    assert read_properties(package).title.startswith("Kế hoạch Tuyên truyền")
    assert docx == _rendered(template)


def test_a_fault_of_docgen_itself_is_not_blamed_on_the_template(
    template: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What python-docx saved and nobody can read is a bug: no message about a file of the user."""

    def save_rubbish(self: object, stream: BytesIO) -> None:
        stream.write(b"rubbish")

    monkeypatch.setattr("docx.document.Document.save", save_rubbish)
    with pytest.raises(RuntimeError, match="docgen"):
        _rendered(template)


@pytest.fixture(scope="module")
def saved(template: bytes, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The template as LibreOffice writes it."""
    program = soffice()
    folder = tmp_path_factory.mktemp("libreoffice")
    (folder / "ten-loai.docx").write_bytes(template)
    profile = (folder / "profile").as_uri()
    command = [str(program), f"-env:UserInstallation={profile}", "--headless", "--convert-to"]
    command += ["docx", "--outdir", str(folder / "out"), str(folder / "ten-loai.docx")]
    subprocess.run(command, capture_output=True, timeout=180, check=True)  # noqa: S603 -- the program is LibreOffice, its arguments are ours
    return Path(folder / "out" / "ten-loai.docx").read_bytes()


@pytest.mark.libreoffice
def test_a_template_saved_in_libreoffice_can_be_printed_into(saved: bytes) -> None:
    assert check_tags(saved, "ten-loai.docx", ND30, names_of("ten-loai")) == ()
    docx = _rendered(saved)
    assert read_properties(open_package(docx, "ke-hoach.docx")).creator == "Sở Tư pháp"


@pytest.mark.libreoffice
def test_what_libreoffice_drops_is_said(saved: bytes) -> None:
    """It keeps no header of a first section that is one page long, and the page number with it."""
    found = check_paper(_rendered(saved), "ke-hoach.docx", ND30)
    assert [(f.code, f.location.place) for f in found] == [("KT800", "trang của văn bản")]
