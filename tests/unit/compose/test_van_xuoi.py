"""The blocks a typed text becomes: no word of it is lost, each line is what it says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from docgen.compose.van_xuoi import khoi
from docgen.loading.prose import read_prose
from tests.unit.loading.helpers import report_of


def _blocks(text: str) -> tuple[list[tuple[str, str]], bool]:
    """What is printed of a text, component and words; whether it had faults."""
    report = report_of(text)
    prose = read_prose(tuple(text.split("\n")), 1, report)
    printed = [(b.thanh_phan, b.text.replace("\u00a0", " ")) for b in khoi(prose, {})]
    return printed, any(f.severity == "error" for f in report.findings)


_WORDS = st.lists(
    st.sampled_from(["Sở", "(*)", "20*30*40", "*", "**", "5%*", "“*”", "việc", "1.", "a)", ";"]),
    min_size=1,
)


@given(_WORDS)
def test_a_text_without_emphasis_is_printed_as_typed(words: list[str]) -> None:
    typed = " ".join(("Gồm", *words))
    assert _blocks(typed) == ([("loi_van", typed)], False)
