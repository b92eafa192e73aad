"""The events of a YAML text, by the fast parser where it can be trusted."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ruamel.yaml import YAML

# Where the two parsers do not agree: tabs, `? key`, block texts, marks of documents.
_RARE = regex(r"\t|^[ -]*\?|[|>]|^(?:---|\.\.\.|%)", re.MULTILINE)


def events(text: str) -> Iterator[Any]:
    """The parser's events; the last raises what the text's syntax is broken by.

    Plain sound text is read by the parser written in C, in a tenth of the time; what is rare or
    broken, and all where that parser is not installed, by the one in Python.
    """
    from ruamel.yaml.error import YAMLError

    if not _RARE.search(text):
        with suppress(YAMLError):
            return iter(list(_fast_events(text)))
    return python_events(text)


def quick_events(text: str) -> Iterator[Any]:
    """The events by the fastest parser that can be trusted, to see whether a text is sound.

    Of a fault the parser in Python says more, in ten times the time.
    """
    return python_events(text) if _RARE.search(text) else _fast_events(text)


def _fast_events(text: str) -> Iterator[Any]:
    return iter(_plain_yaml()(typ="safe").parse(text))


def python_events(text: str) -> Iterator[Any]:
    """The events of the parser whose words for a fault `_explain` knows."""
    return iter(_python_parser().parse(text))


def _plain_yaml() -> type[YAML]:
    from ruamel.yaml import YAML

    class PlainYaml(YAML):
        def official_plug_ins(self) -> list[str]:
            """None: looking for them searches the package's folders anew for every text."""
            return []

    return PlainYaml


def _python_parser() -> YAML:
    from ruamel.yaml.reader import Reader

    class CleanReader(Reader):
        def check_printable(self, data: Any) -> None:
            """Nothing to look for: `source.clean` has taken out what does not print."""

    yaml = _plain_yaml()(typ="safe", pure=True)
    yaml.Reader = CleanReader
    return yaml
