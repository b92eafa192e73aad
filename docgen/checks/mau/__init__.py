from __future__ import annotations
def check_tags(*a): return ()
def check_template(*a): return ()
