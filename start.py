# -*- coding: utf-8 -*-
"""docgen from a clone, with nothing prepared: `python3 start.py plan 2022`.

`python3 start.py test` runs the tests. Every Python reads this file, Python 2 too, so that an old
one says that it is too old; what is done then is in set_up.py. Standard library only.
"""

from __future__ import unicode_literals

import sys
import unicodedata

NEEDS = (3, 11)
TOO_OLD = "Lỗi: docgen cần Python {} trở lên, lệnh này chạy bằng bản {}; tải bản mới tại {}\n"
DOWNLOADS = "https://www.python.org/downloads/"


def main(arguments):
    """Run the command; the exit code is that of docgen or pytest."""
    if sys.version_info[:2] >= NEEDS:
        import set_up

        return set_up.main(arguments)
    said = TOO_OLD.format(shown(NEEDS), shown(sys.version_info[:2]), DOWNLOADS)
    if hasattr(sys.stderr, "reconfigure"):
        sys.stderr.reconfigure(encoding="utf-8")
    else:  # Its console may know none of the letters with marks.
        said = unicodedata.normalize("NFD", said).encode("ascii", "ignore").decode("ascii")
    sys.stderr.write(said)
    return 3


def shown(version):
    """A version as people write it."""
    return ".".join(map(str, version))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
