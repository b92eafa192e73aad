"""The public .docx collections other libraries test with: read in place, never committed.

They are in the source archives of python-docx and docxtpl (of docxtpl the archives of later
versions have none). `DOCGEN_DOCX_COLLECTIONS` names folders, separated as in PATH, where such
archives lie; else pip fetches them once into the cache of the tests.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
from collections.abc import Iterator, Mapping
from pathlib import Path

VARIABLE = "DOCGEN_DOCX_COLLECTIONS"
ARCHIVES = ("python-docx==1.2.0", "docxtpl==0.1.11")
_SECONDS = 120


def fetched(cache: Path) -> list[Path]:
    """The archives; none where they are not at hand and cannot be fetched."""
    named = [Path(name) for name in os.environ.get(VARIABLE, "").split(os.pathsep) if name]
    found = _archives([*named, cache])
    if len(found) < len(ARCHIVES) and not named:
        _fetch(cache)
        found = _archives([cache])
    return found if len(found) >= len(ARCHIVES) else []


def documents(archives: list[Path]) -> Mapping[str, bytes]:
    """Every .docx in the archives, by its name there."""
    return dict(document for archive in archives for document in _documents(archive))


def _archives(folders: list[Path]) -> list[Path]:
    return sorted(path for folder in folders for path in folder.glob("*.tar.gz"))


def _fetch(cache: Path) -> None:
    options = ("--quiet", "--no-binary", ":all:", "--no-deps", "--dest", str(cache))
    pip = (sys.executable, "-m", "pip", "download", *options, *ARCHIVES)
    try:
        subprocess.run(pip, check=False, capture_output=True, timeout=_SECONDS)  # noqa: S603 -- our own interpreter, fixed names
    except subprocess.TimeoutExpired:
        return  # as without a network: the test says what is missing


def _documents(archive: Path) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(archive) as opened:
        for member in opened:
            file = opened.extractfile(member) if member.name.endswith(".docx") else None
            if file is not None:
                yield member.name, file.read()
