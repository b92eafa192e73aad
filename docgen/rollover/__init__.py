"""A year's files → those of the next: what goes along, what is cleared, what was signed. Row 5.

Functions from the files' bytes to the new files' bytes; every edit leaves the rest of a file,
comments, quotes, line ends, as somebody typed it.
"""
