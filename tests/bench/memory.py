"""How much memory a process holds, and how far it grew meanwhile at most."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

_STATUS = Path("/proc/self/status")


class Memory:
    """Counts from the moment it is made; where the system does not tell (not Linux), the answers are 0."""

    def __init__(self) -> None:
        with suppress(OSError):
            Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the peak is counted anew
        self._before = resident()

    def growth(self) -> float:
        """Return by how many MiB the process was larger at most."""
        return max(0.0, _field("VmHWM") - self._before)


def resident() -> float:
    """Return how many MiB the process holds now."""
    return _field("VmRSS")


def _field(name: str) -> float:
    with suppress(OSError):
        for line in _STATUS.read_text(encoding="ascii").splitlines():
            if line.startswith(name):
                return int(line.split()[1]) / 1024
    return 0.0
