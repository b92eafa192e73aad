"""Run docgen as a process of its own, beside others or until it is killed."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

STOPPING = """
import os, sys, time
left = int(sys.argv[1])
def stopping(call):
    def stop_or_call(*arguments):
        global left
        left -= 1
        if left < 0:
            print("here", flush=True)
            time.sleep(60)
        return call(*arguments)
    return stop_or_call
os.fsync, os.replace = stopping(os.fsync), stopping(os.replace)
"""
"""A program that stops for good before its n-th fsync or replace: it begins so."""
DONE = """
print("done", flush=True)
time.sleep(60)
"""
"""And ends so, where it has fewer of them."""
_COMMAND = f"{STOPPING}from docgen.cli import run\nrun(sys.argv[2:])\n{DONE}"


def start(workspace: Path, *arguments: str) -> subprocess.Popen[str]:
    """The command, begun."""
    return subprocess.Popen(  # noqa: S603 -- our own command
        [sys.executable, "-m", "docgen", "-C", str(workspace), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def kill_before_step(step: int, workspace: Path, *arguments: str) -> bool:
    """Kill the command before its step of that number, from 0; whether it had so many."""
    command = [sys.executable, "-c", _COMMAND, str(step), "-C", str(workspace), *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as child:  # noqa: S603 -- ours
        assert child.stdout is not None
        said = next(x for x in iter(child.stdout.readline, "") if x in {"here\n", "done\n"})
        child.kill()
    return said == "here\n"
