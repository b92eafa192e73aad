"""Copies written into the folder asked for, under the names their originals have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.errors import DocgenError, WrongUsage
from docgen.outputs import write_outputs
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from docgen.inspection.one import File
    from docgen.inspection.result import Inspected
    from docgen.outputs import OverEdits

_RECORD = ".docgen.json"


class Target(NamedTuple):
    """A folder for copies, the place in it of each file's copy, what to do where one was edited."""

    folder: Path
    places: Mapping[str, Path]
    over_edits: OverEdits

    def keep(self, file: Inspected) -> Inspected:
        """Write a file's copy, if it has one; from then on its bytes are on the disk alone.

        What cannot be written is a refusal of this one file.
        """
        copy = file.copy
        if copy is None or copy.data is None:
            return file
        path = self.places[file.path]
        shown = path.as_posix()
        record = self.folder / _RECORD
        try:
            write_outputs(record, {path: copy.data}, self.over_edits, {path: shown})
        except DocgenError as error:
            said = f"{error.message} ({error.hint})" if error.hint else error.message
            lost = copy._replace(data=None, refused=said)
            return file._replace(copy=lost, state=file.standing, failed=error.exit_code)
        return file._replace(copy=copy._replace(data=None, path=shown))


def places_in(folder: Path, asked: Sequence[Path], files: Iterable[File]) -> dict[str, Path]:
    """By how each file is shown, where its copy goes: as under the folder that was named.

    Raises WrongUsage for a copy that would meet its original, or another copy.
    """
    folders = [path for path in asked if path.is_dir()]
    for path in folders:
        if folder.resolve().is_relative_to(path.resolve()):
            message = f"--out {folder.as_posix()}: nằm trong thư mục được kiểm tra"
            raise WrongUsage(message, "chọn một thư mục ở ngoài")
    places: dict[str, Path] = {}
    taken: dict[Path, str] = {}
    for file in files:
        inside = next((p for p in folders if file.path.is_relative_to(p)), file.path.parent)
        place = folder / file.path.relative_to(inside)
        if place.resolve() == file.path.resolve():
            raise WrongUsage(
                f"{file.shown}: bản sao sẽ đè lên chính tệp gốc", "chọn một thư mục khác cho --out"
            )
        other = taken.setdefault(place, file.shown)
        if other != file.shown:
            raise WrongUsage(
                f"{other} và {file.shown}: cùng một tên ở {folder.as_posix()}",
                "chạy riêng từng thư mục, mỗi lần một --out",
            )
        places[file.shown] = place
    return places
