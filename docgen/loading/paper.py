"""A paper's .md file → its front matter and text, each fault with its line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from docgen.loading.ends import check_titles_end, check_type_twice
from docgen.loading.front_matter import part
from docgen.loading.odd_text import check_dates
from docgen.loading.placeholders import check_names
from docgen.loading.prose import read_prose
from docgen.loading.references import check_declared_names
from docgen.loading.source import read_text
from docgen.loading.typed import salvage
from docgen.loading.yaml_doc import walk
from docgen.model.paper import KhaiVanBan
from docgen.workspace import year_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from docgen.loading.report import Report
    from docgen.loading.yaml_doc import Node
    from docgen.model.text import VanXuoi

_PRINTED = (("trich_yeu",), ("gia_tri",))  # keys that hold text in which dates may stand

_Khai = TypeVar("_Khai", bound=KhaiVanBan)


class Read(NamedTuple, Generic[_Khai]):
    """A paper's file as far as it could be read; `khai` is good for checks even with faults.

    `phac_thao` says that nobody has typed the text, and an outline stands in its place.
    """

    khai: _Khai | None
    doc: Node | None
    van_xuoi: VanXuoi | None
    report: Report
    phac_thao: bool = False

    def check_names(self, in_text: Collection[str] | None, in_head: Collection[str] | None) -> None:
        """Report every fault of the `{{ names }}` in the text and in the front matter.

        None for names that are not known judges their form alone.
        """
        for paragraph in self.van_xuoi.dong if self.van_xuoi else ():
            check_names(paragraph.noi_dung, paragraph.line, in_text, self.report)
        if self.doc:
            check_declared_names(self.doc, in_head, self.report)


def read_paper(
    path: Path,
    model: type[_Khai],
    report: Report,
    outline: Callable[[_Khai], tuple[str, ...]] | None = None,
) -> Read[_Khai]:
    """Read one .md file whose front matter is a `model`; faults go to `report`.

    `outline` gives the lines that stand where nobody has typed a text; without it that is a fault.
    """
    opened = read_text(path, report)
    if opened is None:
        return Read(None, None, None, report)
    text, report = opened
    parted = part(text, report)
    if parted is None:
        return Read(None, None, None, report)
    nam = year_of(path)
    khai, doc = None, parted.doc
    if doc is not None:
        for place, node in walk(doc):
            if place[:1] in _PRINTED and isinstance(node.value, str):
                check_dates(node.value, node.line, report, nam)
        check_titles_end(doc, report)
        khai, doc = salvage(model, doc, report)
        if khai is not None:
            check_type_twice(khai, doc, report)
    body = parted.body
    empty = khai is not None and outline is not None and not any(map(str.strip, body))
    if khai is not None and outline is not None and empty:
        body = outline(khai)
    prose = read_prose(body, parted.body_line, report, nam)
    return Read(khai, doc, prose, report, empty)
