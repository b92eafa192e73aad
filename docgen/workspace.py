"""Where things are: data/, templates/, out/, and the samples docgen ships.

Row 0. The only module that knows a folder's name; everybody else asks a `Workspace`.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from docgen.errors import EnvironmentLacks, WrongUsage, reason
from docgen.patterns import regex
from docgen.values import NamedTuple

PLAN = "ke-hoach"
DIRECTIVE = "chi-dao-thang-01"
"""The plan and the letter of January, by their names in commands, files and the ledger."""
REVIEW = "ra-soat.yaml"
"""The review file in a year's folder."""

_SHIPPED = ("data", "templates/docx")
# A clone may be somebody's workspace too: other years, kept copies, notes are not for others.
_SAMPLE_YEARS = {"2021", "2022", "2025"}
_SAMPLE_KINDS = {".md", ".csv", ".yaml", ".json", ".docx"}
_NOT_SAMPLES = {"da-ban-hanh", "ban-hanh.yaml"}
# Word's owner file; an edited template that `template build --force` kept beside the new one.
_NO_TEMPLATE = regex(r"^~\$|\.ban-cu-[0-9]+\.docx$")
TEAMS = "tinh-nguyen"
"""The folder of the volunteer teams, in a year's data and in its papers."""
REPORTS = "bao-cao"
"""That of the reports."""

_YEAR = regex(r"[0-9]{4}")


def year_of(path: Path) -> int | None:
    """The year among whose data or papers a file lies; None for one of all years."""
    return next((int(n) for n in reversed(path.parent.parts) if _YEAR.fullmatch(n)), None)


class Workspace(NamedTuple):
    """A folder that holds one agency's data, templates and papers.

    `here` is the folder its user stands in, from which messages name files; None is the root.
    """

    root: Path
    here: Path | None = None

    @classmethod
    def at(cls, path: Path) -> Workspace:
        """The workspace in the folder `path`; raises `WrongUsage` where there is no data/."""
        workspace = cls(Path(os.path.abspath(path)))  # noqa: PTH100 -- resolve() would follow links
        if workspace.data.is_dir():
            return workspace
        raise WrongUsage(
            f"{path.as_posix()}: không phải thư mục làm việc của docgen, không có thư mục data/",
            "tạo thư mục làm việc bằng `docgen init THƯ_MỤC`, hoặc chỉ tới nó bằng -C THƯ_MỤC",
        )

    @classmethod
    def seen_from_here(cls, path: Path) -> Workspace:
        """The same, with files named as they are reached from the current folder."""
        return cls.at(path)._replace(here=Path.cwd())

    @property
    def data(self) -> Path:
        """What the agency types."""
        return self.root / "data"

    @property
    def templates(self) -> Path:
        """The Word templates, one a form."""
        return self.root / "templates" / "docx"

    @property
    def schemas(self) -> Path:
        """The JSON Schemas that the data files name."""
        return self.data / "luoc-do"

    def template_files(self) -> tuple[Path, ...]:
        """All templates, the office's own included."""
        found = self.templates.glob("*.docx")
        return tuple(sorted(path for path in found if not _NO_TEMPLATE.search(path.name)))

    @property
    def out(self) -> Path:
        """What docgen writes."""
        return self.root / "out"

    @property
    def record(self) -> Path:
        """The record of what docgen wrote (`files.OutputRecord`)."""
        return self.out / ".docgen.json"

    def record_of(self, folder: Path) -> Path:
        """The record of papers in `folder`: one inside the workspace is in `record`.

        Another folder keeps its own: a workspace that may only be read still gives papers.
        """
        inside = Path(os.path.abspath(folder)).is_relative_to(self.root)  # noqa: PTH100 -- resolve() would follow links
        return self.record if inside else folder / self.record.name

    def root_from(self, folder: Path) -> str | None:
        """The path from a `folder` with a record of its own to this workspace; else None."""
        if self.record_of(folder) == self.record:
            return None
        try:
            return Path(os.path.relpath(self.root, folder)).as_posix()
        except ValueError:  # on another Windows drive
            return self.root.absolute().as_posix()

    def year_data(self, year: int) -> Path:
        """The folder of a year's data."""
        return self.data / f"{year:04d}"

    def teams_data(self, year: int) -> Path:
        """The folder of the volunteer teams' data."""
        return self.year_data(year) / TEAMS

    def reports_data(self, year: int) -> Path:
        """The folder of what is typed for the reports."""
        return self.year_data(year) / REPORTS

    @property
    def agency(self) -> Path:
        """The agency."""
        return self.data / "co-quan.yaml"

    @property
    def directory(self) -> Path:
        """The bodies outside it."""
        return self.data / "danh-ba.yaml"

    @property
    def union(self) -> Path:
        """The Chi đoàn, which issues the teams' papers."""
        return self.data / "chi-doan.yaml"

    def out_dir(self, year: int) -> Path:
        """The folder of a year's papers."""
        return self.out / f"{year:04d}"

    @property
    def ledger(self) -> Path:
        """The papers that have got number and date, of all years."""
        return self.data / "ban-hanh.yaml"

    def issued_dir(self, year: int) -> Path:
        """The issued files of a year, as signed off."""
        return self.year_data(year) / "da-ban-hanh"

    def counted_file(self, year: int, tep: str) -> Path:
        """The entries of the log that an issued report counted, beside its file `tep`."""
        return (self.issued_dir(year) / tep).with_suffix(".so-lieu.csv")

    def review_file(self, year: int) -> Path:
        """What a person still decides about a year made from an earlier one, and has decided."""
        return self.year_data(year) / REVIEW

    @property
    def ledger_lock(self) -> Path:
        """Held by whoever issues a paper, from reading the ledger to writing it; that of `out/`."""
        return self.record.with_name(".docgen.lock")

    def years(self) -> tuple[int, ...]:
        """The years that have a data folder, oldest first."""
        folders = (f for f in self.data.iterdir() if _YEAR.fullmatch(f.name) and f.is_dir())
        return tuple(sorted(int(f.name) for f in folders))

    def typed_folder(self, path: Path) -> Path | None:
        """data/ or templates/, where `path` is one of them or lies in it.

        Held against where it really is: `..` and links lead there too.
        """
        place = _really(path)
        own = (self.data, self.templates.parent)
        return next((folder for folder in own if place.is_relative_to(_really(folder))), None)

    def refuse_own_folder(self, folder: Path) -> None:
        """A paper among the templates or the data would be taken for one: raises `WrongUsage`."""
        if self.typed_folder(folder):
            raise WrongUsage(
                f"{self.display(folder)}: thư mục dữ liệu hoặc mẫu, không ghi vào đây",
                "bỏ --out để ghi vào out/, hoặc chọn thư mục khác",
            )

    def display(self, path: Path) -> str:
        """`path` as messages name it, with `/`: so that it opens from where the user stands.

        From `here` where that is in or around the workspace, else absolute, as is all outside.
        """
        absolute = Path(os.path.abspath(path))  # noqa: PTH100 -- resolve() would follow links
        here = self.here or self.root
        near = here.is_relative_to(self.root) or self.root.is_relative_to(here)
        if near and absolute.is_relative_to(self.root):
            return Path(os.path.relpath(absolute, here)).as_posix()
        return absolute.as_posix()

    def inside(self, shown: str) -> str:
        """A file named by `display`, named from the root, as papers print it."""
        if self.here is None:
            return shown
        return Workspace(self.root).display(self.here / shown)


def _really(path: Path) -> Path:
    """Links followed; a link that leads in circles leads nowhere."""
    return Path(os.path.realpath(path))


def init_workspace(target: Path) -> tuple[Path, ...]:
    """Copy the shipped data and templates into `target`, made if missing; return what was written.

    Nothing is overwritten: raises `WrongUsage` naming the files in the way, before writing any.
    """
    copies = {target / relative: source for relative, source in _shipped_files().items()}
    in_the_way = [path.relative_to(target).as_posix() for path in copies if path.exists()]
    if in_the_way:
        raise WrongUsage(
            f"{target.as_posix()}: đã có {_first(in_the_way)}; docgen không ghi đè, chưa ghi gì",
            "chọn một thư mục mới hoặc thư mục trống",
        )
    try:
        for path, source in copies.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, path)
    except OSError as error:
        raise EnvironmentLacks(
            f"{target.as_posix()}: không tạo được thư mục làm việc ({reason(error)})",
            "kiểm tra quyền ghi và chỗ trống trên ổ đĩa, hoặc chọn thư mục khác",
        ) from error
    return tuple(copies)


def _first(names: list[str], shown: int = 3) -> str:
    rest = len(names) - shown
    return ", ".join(names[:shown]) + (f" và {rest} tệp nữa" if rest > 0 else "")


def _shipped_files() -> dict[Path, Path]:
    """Path inside a workspace → the shipped file."""
    package = Path(__file__).parent
    shipped = package / "shipped"
    root = shipped if shipped.is_dir() else package.parent  # a wheel, else a source checkout
    return {
        file.relative_to(root): file
        for folder in _SHIPPED
        for file in sorted((root / folder).rglob("*"))
        if file.is_file() and _is_sample(file.relative_to(root))
    }


def _is_sample(relative: Path) -> bool:
    # A name with a dot is the system's own.
    years = {part for part in relative.parts if _YEAR.fullmatch(part)}
    return (
        relative.suffix in _SAMPLE_KINDS
        and years <= _SAMPLE_YEARS
        and not _NOT_SAMPLES.intersection(relative.parts)
        and not relative.name.startswith(".")
        and not _NO_TEMPLATE.search(relative.name)
    )
