"""Patterns of text, each compiled when it is first asked for. Row 0.

A run uses some of the patterns of the modules it imports; compiling all of them took a tenth of
the time of a plan.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any, AnyStr, Generic, cast


def regex(text: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, to be compiled later.

    Its first use raises re.error for a text that is no pattern.
    """
    return cast("re.Pattern[AnyStr]", Waiting(text, flags))


class Waiting(Generic[AnyStr]):
    """A pattern not compiled yet. What it is asked for once, it has at hand from then on."""

    def __init__(self, text: AnyStr, flags: int) -> None:
        self.pattern: AnyStr = text
        self._flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[AnyStr]:
        return re.compile(self.pattern, self._flags)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._compiled, name)
        setattr(self, name, found)
        return found
