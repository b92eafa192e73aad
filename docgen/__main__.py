"""`docgen` and `python -m docgen`: run the command line, turn errors into messages and exit codes.

Exit: 0 clean, 1 errors among the findings or bad data, 2 usage, 3 the environment lacks
something, 4 a file could not be read or judged. A bug is not caught: it keeps its traceback.
"""

from __future__ import annotations

import gc
import os
import sys
from typing import NoReturn

from docgen.cli import run


def main() -> None:
    """Run with the process's own arguments and exit."""
    # A run is short: looking for garbage, above all in everything that is left at its end, takes a
    # fifth of its time and frees nothing that ending does not.
    gc.disable()
    _end(run(sys.argv[1:]))


def _end(code: int) -> NoReturn:
    """End at once: all is written and closed, and freeing object by object takes time."""
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:  # a program without a console has none
                stream.flush()
    except OSError:
        sys.exit(code)  # the reader of a pipe is gone: ended as Python ends then
    os._exit(code)


if __name__ == "__main__":
    main()
