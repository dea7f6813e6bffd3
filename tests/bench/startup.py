"""The start as a double-click sees it: the first paint against a bare window, freezes while the rest loads."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.bench.figures import Figure, Seconds, ratio, spread
from tests.bench.ledger_factory import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.bench.workshop import Workshop

_MAIN_SIZE = 100_000
_SLOW = ("sqlalchemy", "sqlmodel", "pydantic", "jinja2", "keyring", "babel", "smtplib", "typst", "openpyxl", "alembic")
_LOADING, _LONGEST_START = "loading", 300


@dataclass(slots=True)
class _Starts:
    """Milliseconds to the first paint and MiB at it of each round."""

    painted: list[float]
    memory: list[float]


def startup(shop: Workshop) -> Iterator[Figure]:
    """Ledgers of each size, on each platform there is."""
    sizes = shop.sizes(100, 10_000, _MAIN_SIZE, 1_000_000)
    for platform in _platforms():
        floor, starts = _rounds(shop, sizes, platform)
        for size in sizes:
            yield _start_figure(platform, size, floor, starts[size])
        ends = statistics.median(starts[sizes[-1]].painted) / statistics.median(starts[sizes[0]].painted)
        yield Figure(f"{platform}: start with {sizes[-1]:,} invoices against {sizes[0]:,}", ends, 1.25, 1.5)
        memory = statistics.median(starts[sizes[-1]].memory) / statistics.median(floor.memory)
        note = (
            f"{statistics.median(starts[sizes[-1]].memory):.0f} MiB against {statistics.median(floor.memory):.0f} MiB"
        )
        yield Figure(f"{platform}: memory at the first paint", memory, 1.25, 1.5, note=note)


def loading(shop: Workshop) -> Iterator[Figure]:
    """What is loaded when, and how long the window cannot answer meanwhile."""
    for size in shop.sizes(_MAIN_SIZE, 1_000_000):
        runs = [_run("window_probe", "everything", _copy(shop, size), "offscreen") for _ in range(3)]
        slow = [name for name in _SLOW if name in runs[0]["modules"]]
        if size == _MAIN_SIZE:
            yield Figure("slow libraries loaded at the first paint", len(slow), 0, 0, "", note=", ".join(slow))
            yield Figure("memory after every page was shown", _median(runs, "all_memory"), 160, 160, "MiB")
        freezes = [run["freezes"][_LOADING] for run in runs]
        note = f"loaded after {_median(runs, 'loaded_ms'):.0f} ms"
        subject = f"longest freeze while the rest loads, {size:,} invoices"
        yield Figure(subject, statistics.median(freezes), 50, 100, "ms", spread(freezes), note)
        yield _page_figure(runs, size)


def _page_figure(runs: list[dict[str, Any]], size: int) -> Figure:
    pages = [name for name in runs[0]["freezes"] if name != _LOADING]
    freezes = {name: statistics.median(run["freezes"][name] for run in runs) for name in pages}
    worst = max(freezes, key=lambda name: freezes[name])
    note = ", ".join(f"{name} {taken:.0f}" for name, taken in freezes.items())
    return Figure(f"longest freeze when a page is shown, {size:,} invoices", freezes[worst], 100, 200, "ms", note=note)


def _start_figure(platform: str, size: int, floor: _Starts, starts: _Starts) -> Figure:
    seconds: Seconds = {
        "floor": [taken / 1000 for taken in floor.painted],
        "own": [taken / 1000 for taken in starts.painted],
    }
    return ratio(
        f"{platform}: start to the painted list, {size:,} invoices", seconds, "own", "floor", goal=1.3, limit=1.6
    )


def _rounds(shop: Workshop, sizes: list[int], platform: str) -> tuple[_Starts, dict[int, _Starts]]:
    """Start the floor (on the main size) and the program on each size in turn; the first round warms the disk."""
    ledgers = {size: _copy(shop, size) for size in sizes}
    floor, starts = _Starts([], []), {size: _Starts([], []) for size in sizes}
    for number in range(shop.rounds * 2 + 1):
        found = {0: _run("window_floor", "", ledgers[min(_MAIN_SIZE, sizes[-1])], platform)}
        found |= {size: _run("window_probe", "first-paint", ledgers[size], platform) for size in sizes}
        if number:
            for size, seen in found.items():
                kept = starts.get(size, floor)
                kept.painted.append(seen["painted_ms"])
                kept.memory.append(seen["memory"])
    return floor, starts


def _run(program: str, until: str, ledger: Path, platform: str) -> dict[str, Any]:
    command = [sys.executable, "-m", f"tests.bench.{program}", *filter(None, [until]), str(ledger), TODAY.isoformat()]
    started = {"BENCH_STARTED": repr(time.clock_gettime(time.CLOCK_MONOTONIC)), "QT_QPA_PLATFORM": platform}
    done = subprocess.run(
        command, env={**os.environ, **started}, capture_output=True, text=True, check=False, timeout=_LONGEST_START
    )
    try:
        found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    except (ValueError, IndexError):
        raise RuntimeError(f"{program} did not answer: {done.stderr[-2000:]}") from None
    return found


def _copy(shop: Workshop, size: int) -> Path:
    """Return a ledger the program may open for changes: the others read the original."""
    original = shop.ledger(size).path
    copy = shop.folder / f"window-{size}" / "ledger.fpay"
    if not copy.exists():
        copy.parent.mkdir(mode=0o700, parents=True)
        copy.write_bytes(original.read_bytes())
        copy.chmod(0o600)
    return copy


def _platforms() -> list[str]:
    return ["offscreen", "xcb"] if os.environ.get("DISPLAY") else ["offscreen"]


def _median(runs: list[dict[str, Any]], name: str) -> float:
    return float(statistics.median(run[name] for run in runs))
