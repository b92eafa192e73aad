"""Several files at once: results in order, whatever one of them does to its process."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from docgen.findings import State
from docgen.inspection import Inspected, Wish, inspect_files
from docgen.inspection.one import File, inspect_file
from docgen.inspection.pool import Terms
from docgen.inspection.result import Counts

KILLS, HANGS = "giet.docx", "treo.docx"


def life(pipe: Connection, _wish: Wish) -> None:
    """What a worker does instead: it ends its process, or comes to no end, as files are named."""
    while (file := pipe.recv()) is not None:
        if file.shown == KILLS:
            os._exit(137)
        if file.shown == HANGS:
            time.sleep(60)
        pipe.send(Inspected(file.shown, "nd30", "", State.DAT, Counts(), ()))


def files(*names: str) -> list[File]:
    return [File(Path(name), name) for name in names]


def test_results_are_in_the_order_of_the_files(tmp_path: Path, ke_hoach_docx: bytes) -> None:
    asked = []
    for number in range(5):
        path = tmp_path / f"{number}.docx"
        path.write_bytes(ke_hoach_docx if number % 2 else b"hong")
        asked.append(File(path, path.name))
    heard: list[str] = []
    found = inspect_files(asked, Wish(), heard.append)
    assert found == tuple(inspect_file(file, Wish()) for file in asked)
    assert [f.state is State.DAT for f in found] == [False, True, False, True, False]
    assert sorted(heard) == [file.shown for file in asked]


def test_a_file_that_kills_its_process_is_named_and_the_rest_goes_on() -> None:
    found = inspect_files(
        files("a.docx", KILLS, "b.docx", "c.docx"), Wish(), terms=Terms(life=life)
    )
    assert [f.state for f in found] == [
        State.DAT,
        State.KHONG_DANH_GIA,
        State.DAT,
        State.DAT,
    ]
    assert found[1].path == KILLS
    assert found[1].findings[0].message == "tệp này làm tiến trình kiểm tra bị ngắt (mã 137)"


def test_a_file_that_never_ends_is_left_after_its_time() -> None:
    found = inspect_files(files(HANGS, "a.docx", "b.docx"), Wish(), terms=Terms(8.0, life))
    assert [f.state for f in found] == [State.KHONG_DANH_GIA, State.DAT, State.DAT]
    assert found[0].findings[0].message.startswith("kiểm tra quá 8 giây")


def test_ctrl_c_leaves_no_process_behind() -> None:

    def interrupted(_shown: str) -> None:
        raise KeyboardInterrupt

    before, handler = time.monotonic(), signal.getsignal(signal.SIGINT)
    with pytest.raises(KeyboardInterrupt):
        inspect_files(files("a.docx", HANGS, HANGS), Wish(), interrupted, terms=Terms(life=life))
    assert time.monotonic() - before < 20
    assert multiprocessing.active_children() == []
    assert signal.getsignal(signal.SIGINT) is handler
