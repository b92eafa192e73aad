"""Mends tried on copies and judged again: what does not help, or harms, is not kept.

All faults of a stage are mended at once and the copy judged once. Only where that leaves a fault,
or brings one, are the mends tried in halves, to find those that cannot be kept. A fault that a
mend brings along may itself be mended: a new size of the motto asks a new line under it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.verdict import verdicts
from docgen.mending.draft import Draft
from docgen.mending.mend import Job, Stage
from docgen.mending.registry import mend_of
from docgen.standards.base import SameAs
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from docgen.checks.fault import Paper, Ruling
    from docgen.mending.mend import Change
    from docgen.ooxml.package import Package
    from docgen.ooxml.view import Source

Door = Callable[["Package"], "Paper"]
"""What reads a package as a paper: the same for the original and for each copy."""

_FOLLOW_UPS = 3  # rounds in which a mend's own consequences are mended
_TOO_MANY = "tệp có quá nhiều chỗ phải sửa thử"
_UNCLEAR = "không có chỗ nào chắc chắn để sửa"
_TWO_TEXTS = "hộp chữ có một bản dự phòng (mc:Fallback) ghi khác, sửa một bản thì tệp nói hai điều"
_LOCKED = "vùng nội dung bị khóa (Content Control), chủ tệp phải mở khóa trước"
TRIALS = 60  # copies judged at most: a bound on the time one file may take


class State(NamedTuple):
    """A copy, judged: its faults with their rules, and what has been changed to get there.

    `weights` has by code how many paragraphs break each rule, where a fault of none counts as one;
    `unjudged` how often it could not be held. `refused` says why nothing was changed, if so.
    """

    paper: Paper
    faults: tuple[tuple[Ruling, Fault], ...]
    weights: Counter[str]
    unjudged: Counter[str]
    changes: tuple[Change, ...] = ()
    refused: str | None = None


class Kept(NamedTuple):
    """A fault that stays although its kind can be mended, and why."""

    ruling: Ruling
    fault: Fault
    reason: str


def judged(
    paper: Paper, leave: frozenset[str] = frozenset(), changes: tuple[Change, ...] = ()
) -> State:
    """The faults of a paper, but those of the codes in `leave`, and its mending so far."""
    found = [verdict for verdict in verdicts(paper) if verdict.ruling.code not in leave]
    faults = [(v.ruling, f) for v in found for f in v.found if isinstance(f, Fault)]
    weights: Counter[str] = Counter()
    for ruling, fault in faults:
        weights[ruling.code] += max(len(fault.paragraphs), 1)
    unjudged = Counter(v.ruling.code for v in found for f in v.found if not isinstance(f, Fault))
    return State(paper, tuple(faults), weights, unjudged, changes)


class Guard:
    """Mends a paper stage by stage; `read` is the door, `trials` the copies it may still judge.

    Faults of the codes in `leave` are nobody's concern.
    """

    def __init__(
        self, read: Door, leave: frozenset[str] = frozenset(), trials: int = TRIALS
    ) -> None:
        self.kept: list[Kept] = []
        self._leave = leave
        self._read = read
        self._trials = trials
        self._at_fault: frozenset[Source] = frozenset()

    def mended(self, start: State) -> State:
        """The paper with all that could be mended; `kept` then has what could not.

        What a stage refused is tried once more where a later one has changed something: a smaller
        size makes room for a weight that had none.
        """
        self._at_fault = frozenset(p.source for _, fault in start.faults for p in fault.paragraphs)
        state, refused_at = start, None
        for stage in Stage:
            state = self._settled(state, _jobs(state.faults, stage))
            if self.kept and refused_at is None:
                refused_at = len(state.changes)
        if refused_at is None or len(state.changes) == refused_at or self._trials <= 0:
            return state
        codes = {kept.ruling.code for kept in self.kept}
        self.kept = []
        for stage in Stage:
            jobs = (job for job in _jobs(state.faults, stage) if job.ruling.code in codes)
            state = self._settled(state, jobs)
        return state

    def _settled(self, state: State, jobs: Iterable[Job]) -> State:
        tried = tuple(jobs)
        return _Stage(self, state).settled(tried) if tried else state

    def tried(self, base: State, jobs: Sequence[Job]) -> State | None:
        """The copy in which the jobs and their consequences are done; None with no trials left."""
        state = base
        todo = sorted(jobs, key=lambda job: job.number)
        for _ in range(1 + _FOLLOW_UPS):
            if self._trials <= 0:
                return None
            self._trials -= 1
            state = self._done(state, todo)
            todo = [job for job in _new(base, state) if self._may_follow(job)]
            if not todo:
                break
        return state

    def _may_follow(self, job: Job) -> bool:
        """Whether a consequence stands where the paper had a fault: nothing else is touched.

        Those of the head, and the lines under it, are one thing with what was mended.
        """
        sized = isinstance(job.ruling, SameAs) or job.ruling.code == "KT871"
        return not sized or all(p.source in self._at_fault for p in job.paragraphs)

    def _done(self, state: State, jobs: Sequence[Job]) -> State:
        draft = Draft(state.paper)
        if any(draft.is_locked(paragraph) for job in jobs for paragraph in job.paragraphs):
            return state._replace(refused=_LOCKED)
        for job in jobs:
            mend = mend_of(job.ruling)
            assert mend is not None  # noqa: S101 -- jobs are made of what can be mended
            mend.apply(draft, job)
        if not draft.changes:
            return state
        package = draft.package()
        if package is None:
            return state._replace(refused=_TWO_TEXTS)
        paper = self._read(package)
        return judged(paper, self._leave, (*state.changes, *draft.changes))


def _jobs(faults: Sequence[tuple[Ruling, Fault]], stage: Stage) -> Iterator[Job]:
    for number, (ruling, fault) in enumerate(faults):
        mend = mend_of(ruling)
        if mend is not None and mend.stage is stage and mend.suits(ruling, fault):
            yield Job(ruling, fault, fault.paragraphs, number)


def _new(base: State, state: State) -> Iterator[Job]:
    """The faults a trial has brought that can be mended in their turn."""
    risen = state.weights - base.weights
    faults = [(ruling, fault) for ruling, fault in state.faults if ruling.code in risen]
    for stage in Stage:
        yield from _jobs(faults, stage)


class _Stage:
    """The jobs of one stage, found out which of them can be kept."""

    def __init__(self, guard: Guard, base: State) -> None:
        self._guard = guard
        self._base = base
        self._good: tuple[Job, ...] = ()
        self._best = base

    def settled(self, jobs: tuple[Job, ...]) -> State:
        """The copy with those of the jobs that do good."""
        self._settle(jobs)
        return self._best

    def _settle(self, jobs: tuple[Job, ...]) -> None:
        if not jobs:
            return
        tried = self._guard.tried(self._base, (*self._good, *jobs))
        good = tried is not None and self._harm(tried, jobs) is None
        again = {job.number for job in jobs if good and tried and _left(tried, job)}
        done = tuple(job for job in jobs if good and job.number not in again)
        if tried is not None and len(done) == len(jobs):
            self._keep(tried, jobs)
        elif len(jobs) == 1:
            self._settle_one(jobs[0], tried)
        elif done:
            self._settle(done)
            for job in jobs:
                self._settle((job,) if job.number in again else ())
        else:
            middle = len(jobs) // 2
            self._settle(jobs[:middle])
            self._settle(jobs[middle:])

    def _settle_one(self, job: Job, first: State | None) -> None:
        """The best of what a mend has to try, else its paragraphs by halves, else nothing."""
        mend = mend_of(job.ruling)
        attempts = 1 if mend is None else mend.attempts
        if first is None:
            self._guard.kept.append(Kept(job.ruling, job.fault, _TOO_MANY))
            return
        options: list[tuple[Job, State | None]] = [(job, first)]
        for attempt in range(1, attempts):
            other = job._replace(attempt=attempt)
            options.append((other, self._guard.tried(self._base, (*self._good, other))))
        good = [
            (len(state.faults), option, state)
            for option, state in options
            if state is not None and self._harm(state, (option,)) is None
        ]
        if good:
            _, option, state = min(good, key=lambda entry: entry[0])
            self._keep(state, (option,))
        elif len(job.paragraphs) > 1:
            middle = len(job.paragraphs) // 2
            self._settle((job._replace(paragraphs=job.paragraphs[:middle]),))
            self._settle((job._replace(paragraphs=job.paragraphs[middle:]),))
        else:
            self._guard.kept.append(
                Kept(job.ruling, job.fault, self._harm(first, (job,)) or _UNCLEAR)
            )

    def _keep(self, state: State, jobs: tuple[Job, ...]) -> None:
        self._good = (*self._good, *jobs)
        self._best = state

    def _harm(self, state: State, jobs: tuple[Job, ...]) -> str | None:
        """Why a trial is no good; None for one that is: its faults gone, and no other come."""
        if state.refused:
            return state.refused
        before, after = self._base.weights, state.weights
        expected: Counter[str] = Counter()
        for job in (*self._good, *jobs):
            expected[job.ruling.code] += job.weight
        own = {job.ruling.code for job in jobs}
        if any(after[code] > before[code] - expected[code] for code in own):
            return "sửa xong lỗi vẫn còn" if state.changes else _UNCLEAR
        risen = [*(after - before), *(state.unjudged - self._base.unjudged)]
        return f"sửa xong lại có lỗi {', '.join(sorted(risen))}" if risen else None


def _left(state: State, job: Job) -> bool:
    """Whether a consequence of what was mended is left, which another value may clear."""
    mend = mend_of(job.ruling)
    said: tuple[str, ...] = getattr(job.ruling, "consequences", ())
    return mend is not None and mend.attempts > 1 and any(state.weights[code] for code in said)
