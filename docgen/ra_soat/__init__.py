"""What of a year made from an earlier one a person must decide: found, ticked, told apart. Row 5.

A rule is a function from the year to what it finds; all stand in one list in `review`.
"""
