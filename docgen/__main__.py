"""`docgen` and `python -m docgen`: run the command line, turn errors into messages and exit codes.

Exit: 0 clean, 1 errors among the findings or bad data, 2 usage, 3 the environment lacks
something, 4 a file could not be read or judged. A bug is not caught: it keeps its traceback.
"""

from __future__ import annotations

import sys

from docgen.cli import run


def main() -> None:
    """Run with the process's own arguments and exit."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
