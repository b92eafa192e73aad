"""A file's text with how it was saved, so that an edited file is saved the same way."""

from __future__ import annotations

import codecs

from docgen.values import NamedTuple

_SAVED = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"", "utf-8"),
)


class TextFile(NamedTuple):
    """`text` keeps its line ends; `bom` and `encoding` are those of the file."""

    text: str
    bom: bytes = b""
    encoding: str = "utf-8"

    @classmethod
    def of(cls, raw: bytes) -> TextFile | None:
        """The text in `raw`; None where it is not Unicode: such a file is copied as it is."""
        for bom, encoding in _SAVED:
            if raw.startswith(bom):
                try:
                    return cls(raw[len(bom) :].decode(encoding), bom, encoding)
                except UnicodeDecodeError:
                    return None
        return None

    @property
    def raw(self) -> bytes:
        """The file's bytes."""
        return self.bom + self.text.encode(self.encoding)

    def with_text(self, text: str) -> TextFile:
        """The same file with another text."""
        return self._replace(text=text)
