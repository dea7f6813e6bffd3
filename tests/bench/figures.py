"""What a benchmark finds: ratios against a floor timed in the same rounds, and whether the goal is met."""

from __future__ import annotations

import gc
import statistics
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

Seconds = dict[str, list[float]]


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value with its goal and its hard limit, all in `unit`; the smaller the better.

    `spread` tells how far the rounds lay apart, `note` what the value is made of or what holds it back.
    """

    subject: str
    value: float
    goal: float
    limit: float
    unit: str = "x"
    spread: str = ""
    note: str = ""

    @property
    def verdict(self) -> str:
        """Say where the value stands."""
        if self.value <= self.goal:
            return "met"
        return "within the limit" if self.value <= self.limit else "MISSED"


def interleaved(rounds: int, jobs: Mapping[str, Callable[[], object]], *, warm_up: bool = True) -> Seconds:
    """Time every job once per round, one after the other, so that a slow minute of the machine hits all of them."""
    seconds: Seconds = {name: [] for name in jobs}
    for number in range(rounds + warm_up):
        for name, job in jobs.items():
            taken = timed(job)
            if number or not warm_up:
                seconds[name].append(taken)
    return seconds


def ratio(
    subject: str, seconds: Seconds, name: str, floor: str, *, goal: float, limit: float, note: str = "", per: int = 1
) -> Figure:
    """Return the median over the rounds of job `name` by job `floor`; `per` is of how many things a job consists."""
    by_round = [mine / theirs for mine, theirs in zip(seconds[name], seconds[floor], strict=True)]
    mine, theirs = (statistics.median(seconds[key]) * 1000 / per for key in (name, floor))
    times = f"{_short(mine)} ms against {_short(theirs)} ms"
    return Figure(
        subject,
        statistics.median(by_round),
        goal,
        limit,
        spread=spread(by_round),
        note=f"{times}; {note}" if note else times,
    )


def spread(values: Sequence[float]) -> str:
    """Return the least and the greatest of the rounds."""
    return f"{_short(min(values))}..{_short(max(values))}"


def table(figures: Iterable[Figure]) -> str:
    """Return the figures as lines of a table."""
    head = ("figure", "value", "rounds", "goal", "limit", "", "")
    lines = [head, *(_line(figure) for figure in figures)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(head) - 1)]
    return "\n".join(_joined(line, widths) for line in lines)


def timed(job: Callable[[], object]) -> float:
    """Return the seconds a job takes; garbage of earlier ones is collected before."""
    gc.collect()
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


def _line(figure: Figure) -> tuple[str, ...]:
    unit = figure.unit if figure.unit == "x" else f" {figure.unit}".rstrip()
    value, goal, limit = (f"{_short(number)}{unit}" for number in (figure.value, figure.goal, figure.limit))
    return (figure.subject, value, figure.spread, goal, limit, figure.verdict, figure.note)


def _joined(line: Sequence[str], widths: Sequence[int]) -> str:
    cells = [cell.ljust(width) for cell, width in zip(line, widths, strict=False)]
    return "  ".join((*cells, line[-1])).rstrip()


def _short(number: float) -> str:
    """Return about three digits, without a fraction where it says nothing."""
    for above, digits in ((100, 0), (10, 1), (0, 2)):
        if abs(number) >= above:
            return f"{number:,.{digits}f}".removesuffix(".00").removesuffix(".0")
    return str(number)
