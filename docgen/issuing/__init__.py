"""Number and date: from a draft and the ledger to an issued paper and the next ledger. Row 5.

Functions from state to new state; whoever calls them reads and writes the files.
"""
