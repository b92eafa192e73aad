"""Text in a code page from before Unicode: TCVN3 (ABC) and VNI write other characters for ours."""

from __future__ import annotations

import re

from docgen.patterns import regex

# Fonts of those code pages: what is typed in them is other characters.
_PHONG = (".vn", "vni-", "vni ")
# What their letters are in a Unicode font: TCVN3 “Céng hoµ”, VNI “Coäng hoøa”.
CHU_BANG_MA_CU = frozenset("¸µ¶·¹äøûïåæëüñö")
_TRONG_TU = r"(?<=[A-Za-z])[¸µ¶·¹]|(?<=[AEIOUYaeiouy])[äøûïåæëüñö]"

# Those of either that no Vietnamese word has.
CHU_KHONG_VIET = CHU_BANG_MA_CU | frozenset("¨©«®¬ª»¼½¾×÷§ßþØÖÞÜÆÑÇËÏÎäö")
_DAU = "¨©«®¬ª¸µ¶¹»¼½¾×÷§"
_CHU = "A-Za-zÀ-ÖØ-öø-ÿ"
# A sign between two letters, one that begins or ends a word in TCVN3 alone, a capital of another
# tone inside a word ("viÕt").
_RO = regex(
    rf"[{_CHU}][{_DAU}][{_CHU}{_DAU}]|(?<![{_CHU}0-9])[®§¸][a-z{_DAU}]|[a-z][¸µ¶·](?!\w)"
    r"|[a-z][ÊÇÈÉËÐÌÎÏÑÕÒÓÔÖÝØÜÞÆ]"
)
# A letter that other tongues have too: as VNI puts it after a vowel, as TCVN3 after a consonant.
_NGHI = regex(r"[AEIOUYaeiouy][äøûïåæëüñöÄØÛÏÅÆËÜÑÖ]|[AEOaeo][ùõÙÕ]|[bcdghklmnpqrstvx][øñæåßþäöï]")
_TU = regex(r"\S+")
_O = regex(r"[;,\t|\"]")
_MOT_PHAN = 4  # of so many words of a text in VNI at least one has such a letter


def phong_bang_ma_cu(font: str) -> bool:
    """Whether a font is one of an old code page, by its name (".VnTime", "VNI-Times")."""
    return font.lower().startswith(_PHONG)


def tu_bang_ma_cu(text: str) -> list[str]:
    """The words of a text with letters as an old code page leaves them; names of other tongues too.

    In order, each as often as it occurs.
    """
    if CHU_BANG_MA_CU.isdisjoint(text):
        return []
    return [word for word in text.split() if re.search(_TRONG_TU, word)]


def la_bang_ma_cu(text: str) -> bool:
    """Whether words of a line, or of a cell in it, are typed in an old code page.

    One word may be a name or a slip: two are asked for, and of letters that names of other tongues
    have, such words as are no names.
    """
    if CHU_KHONG_VIET.isdisjoint(text):
        return False
    return any(_co_tu_cu(_TU.findall(part)) for part in (text, *_O.split(text)))


def _co_tu_cu(words: list[str]) -> bool:
    sure = sum(1 for word in words if _RO.search(word))
    doubtful = sum(1 for w in words if _NGHI.search(w) and not w.istitle() and not _RO.search(w))
    return sure + min(doubtful, sure) > 1 or (doubtful > 1 and _MOT_PHAN * doubtful >= len(words))
