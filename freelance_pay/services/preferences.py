"""The choices of the program itself, quick to import: the window reads them before its first paint."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import time
from typing import Any

PREFERENCES = "preferences"
MAX_UNDO_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Preferences:
    """`theme`: system, light or dark; `language`: empty follows the system.

    `quiet_from` and `quiet_to` are times of day (HH:MM) between which nobody is written to, in the client's time; the
    same time twice: always allowed.
    """

    undo_seconds: int = 10
    theme: str = "system"
    language: str = ""
    quiet_from: str = "21:00"
    quiet_to: str = "07:00"

    def __post_init__(self) -> None:
        object.__setattr__(self, "undo_seconds", max(0, min(MAX_UNDO_SECONDS, self.undo_seconds)))
        for name in ("quiet_from", "quiet_to"):
            if not _is_time(getattr(self, name)):
                object.__setattr__(self, name, Preferences.__dataclass_fields__[name].default)


def _is_time(text: object) -> bool:
    try:
        return time.fromisoformat(str(text)).tzinfo is None
    except ValueError:
        return False


def preferences_text(preferences: Preferences) -> str:
    """Return the preferences as they are kept."""
    return json.dumps(asdict(preferences))


def parse_preferences(text: str | None) -> Preferences:
    """Return the preferences of their JSON text, defaults for what is not in it; unknown ones are ignored."""
    data: dict[str, Any] = {} if text is None else json.loads(text)
    known = {key: value for key, value in data.items() if key in Preferences.__dataclass_fields__}
    return replace(Preferences(), **known)
