"""Several files at once, in as many processes as the machine has cores.

A file that takes its process down is named, and the rest goes on: a pool of `concurrent.futures`
gives up as a whole and does not say which file it was. Processes are spawned, as Windows does it,
so that there is one way of working everywhere.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import time
from collections import deque
from contextlib import suppress
from multiprocessing.connection import wait
from typing import TYPE_CHECKING

from docgen.findings import Finding, Location, Severity
from docgen.inspection.codes import Code
from docgen.inspection.one import inspect_file
from docgen.inspection.result import Copies, not_judged
from docgen.ooxml.package import LIMITS
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

    from docgen.inspection.one import File
    from docgen.inspection.result import Inspected, Wish

_MOST = 8  # each holds one document, of up to `LIMITS`, in memory
# Reading a file ends within its limit of seconds; judging what was read takes no longer.
_SECONDS = 2 * LIMITS.seconds
# A file that is mended is judged again for every trial.
_SECONDS_TO_MEND = 10 * LIMITS.seconds
_LOOK = 1.0  # seconds between two looks at the clock


class _Worker(NamedTuple):
    process: SpawnProcess
    pipe: Connection


class _Job(NamedTuple):
    """The file a worker has, by its place in the list, and when it has to be done."""

    number: int
    until: float


def serve(pipe: Connection, wish: Wish) -> None:
    """A worker's life: a file in, a result out, until there are no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to hear
    # Looking for garbage while a document is read costs much and finds nothing (see __main__).
    gc.disable()
    while (file := pipe.recv()) is not None:
        pipe.send(inspect_file(file, wish))
        gc.collect()


class Terms(NamedTuple):
    """What a worker is hired for: the time for one file, and what it does with its pipe."""

    seconds: float = _SECONDS
    life: Callable[[Connection, Wish], None] = serve


def inspect_files(
    files: Sequence[File],
    wish: Wish,
    step: Callable[[str], None] = lambda _shown: None,
    keep: Callable[[Inspected], Inspected] = lambda result: result,
    terms: Terms | None = None,
) -> tuple[Inspected, ...]:
    """The files judged, in their order; `step` hears of each when it is done.

    `keep` makes of each result, as soon as it is there, what is kept of it.
    """
    if len(files) < 2:
        return tuple(keep(result) for result in _alone(files, wish, step))
    if terms is None:
        mends = wish.copies in {Copies.MENDED, Copies.TRIED}
        terms = Terms(_SECONDS_TO_MEND if mends else _SECONDS)
    with _Crew(min(_cores(), len(files), _MOST), wish, terms) as crew:
        found = {number: keep(result) for number, result in crew.work(files, step)}
    return tuple(found[index] for index in range(len(files)))


def _alone(files: Iterable[File], wish: Wish, step: Callable[[str], None]) -> Iterable[Inspected]:
    for file in files:
        yield inspect_file(file, wish)
        step(file.shown)


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class _Crew:
    """The workers and what each of them has in hand."""

    def __init__(self, size: int, wish: Wish, terms: Terms) -> None:
        self._wish = wish
        self._terms = terms
        self._size = size
        self._idle: list[_Worker] = []
        self._busy: dict[_Worker, _Job] = {}

    def __enter__(self) -> _Crew:
        self._idle = [self._hire() for _ in range(self._size)]
        return self

    def __exit__(self, *_raised: object) -> None:
        for worker in self._busy:  # only when something was raised, such as Ctrl-C
            worker.process.kill()
        for worker in self._idle:
            with suppress(OSError):
                worker.pipe.send(None)
        for worker in (*self._idle, *self._busy):
            worker.process.join()
            worker.pipe.close()

    def work(
        self, files: Sequence[File], step: Callable[[str], None]
    ) -> Iterable[tuple[int, Inspected]]:
        """Each file's place in the list and its result, in the order they are done."""
        waiting = deque(range(len(files)))
        while waiting or self._busy:
            while waiting and self._idle:
                self._give(waiting.popleft(), files)
            wait([worker.pipe for worker in self._busy], timeout=_LOOK)
            for worker, job in list(self._busy.items()):
                result = self._taken(worker, job, files[job.number].shown)
                if result is not None:
                    step(files[job.number].shown)
                    yield job.number, result

    def _hire(self) -> _Worker:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=self._terms.life, args=(theirs, self._wish), daemon=True)
        process.start()
        theirs.close()  # so that the pipe ends when the worker does
        return _Worker(process, ours)

    def _give(self, index: int, files: Sequence[File]) -> None:
        worker = self._idle.pop()
        self._busy[worker] = _Job(index, time.monotonic() + self._terms.seconds)
        with suppress(OSError):  # one that has ended is found out when its answer is looked for
            worker.pipe.send(files[index])

    def _taken(self, worker: _Worker, job: _Job, shown: str) -> Inspected | None:
        """The result of a worker that is done, or has come to an end; else None."""
        if worker.pipe.poll():
            try:
                result: Inspected = worker.pipe.recv()
            except (EOFError, OSError):
                return self._lost(worker, shown, "tệp này làm tiến trình kiểm tra bị ngắt")
            del self._busy[worker]
            self._idle.append(worker)
            return result
        if time.monotonic() > job.until:
            worker.process.kill()
            return self._lost(worker, shown, f"kiểm tra quá {self._terms.seconds:g} giây")
        return None

    def _lost(self, worker: _Worker, shown: str, why: str) -> Inspected:
        worker.process.join()
        worker.pipe.close()
        del self._busy[worker]
        self._idle.append(self._hire())
        code = worker.process.exitcode
        message = f"{why} (mã {code})" if code not in (None, -signal.SIGTERM) else why
        hint = "mở bằng Word, lưu thành tệp .docx mới rồi kiểm tra lại"
        return not_judged(
            shown, Finding(Code.LOST, Severity.ERROR, message, Location(shown), hint=hint)
        )
