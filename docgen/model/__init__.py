"""What a user writes, validated: the agency, its directory, a year's plan and task table.

Row 1. Frozen values without positions or file formats; `loading` makes them from files.
"""
