"""A folder written whole or not at all. Row 0."""

from __future__ import annotations

import glob
import os
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

from docgen.files import TEMPORARY, cannot_write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def write_folder(folder: Path, contents: Mapping[str, bytes], name: str) -> None:
    """Make `folder` with these files ("a/b.md" → bytes): all of it or, on any failure, nothing.

    One that is there already gives way to it: whatever it holds is to be among the contents.
    Raises `EnvironmentLacks`, which calls the folder `name`; the old one is there then.
    """
    for leftover in folder.parent.glob(f".{glob.escape(folder.name)}.*{TEMPORARY}"):
        shutil.rmtree(leftover, ignore_errors=True)  # of a docgen that was killed
    temporary = folder.with_name(f".{folder.name}.{os.urandom(4).hex()}{TEMPORARY}")
    try:
        temporary.mkdir(parents=True)
        for inside, data in contents.items():
            path = temporary / inside
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        if folder.is_dir():  # no system renames onto one that holds anything
            os.replace(folder, _aside(folder))  # noqa: PTH105 -- as below
        os.replace(temporary, folder)  # noqa: PTH105 -- one name for the tests to stop at
    except OSError as error:
        shutil.rmtree(temporary, ignore_errors=True)
        with suppress(OSError):  # the first failure is the one to tell
            restore_folder(folder)
        raise cannot_write(name, error) from error
    shutil.rmtree(_aside(folder), ignore_errors=True)


def restore_folder(folder: Path) -> None:
    """Put back what a docgen that was killed while it wrote `folder` had set aside."""
    aside = _aside(folder)
    if aside.is_dir() and not folder.exists():
        os.replace(aside, folder)  # noqa: PTH105 -- as above
    names = [path.relative_to(aside) for path in aside.rglob("*") if path.is_file()]
    if all((folder / name).is_file() for name in names):
        shutil.rmtree(aside, ignore_errors=True)


def _aside(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.docgen-cu")
