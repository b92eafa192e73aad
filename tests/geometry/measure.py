"""Every comparison made on the printed page, counted, so that the run can say how many it made."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Measure:
    """Compares what was measured with what the law or the data ask; `points` counts comparisons.

    Every message names the thing measured, its value and what was asked.
    """

    points: int = 0

    def within(self, what: str, value: float, low: float, high: float, slack: float = 0.0) -> None:
        """`value` lies between `low` and `high`, both lawful; `slack` is the measuring error."""
        self.points += 1
        assert low - slack <= value <= high + slack, f"{what}: {value:.2f}, cần {low} – {high}"

    def near(self, what: str, value: float, expected: float, slack: float) -> None:
        """`value` is `expected`, give or take `slack`."""
        self.points += 1
        message = f"{what}: {value:.2f}, cần {expected:.2f} ± {slack}"
        assert abs(value - expected) <= slack, message

    def same(self, what: str, value: object, expected: object) -> None:
        """`value` equals `expected`."""
        self.points += 1
        assert value == expected, f"{what}: {value!r}, cần {expected!r}"
