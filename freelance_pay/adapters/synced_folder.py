"""Looks whether a file lies in a folder that a cloud service keeps in step."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from freelance_pay.domain.synced_folders import HOME_OF_A_PROGRAM, MARKS, SyncService, service_named

if TYPE_CHECKING:
    from pathlib import Path


def sync_service_of(path: Path) -> SyncService | None:
    """Return the service that keeps the folder of `path`, or one above it, in step; None where none is seen."""
    named = service_named(folder.name for folder in path.parents)
    return named or next((service for folder in path.parents if (service := _marked(folder)) is not None), None)


def _marked(folder: Path) -> SyncService | None:
    for mark, service in MARKS.items():
        with suppress(OSError):
            found = folder / mark
            if found.is_file() or (mark not in HOME_OF_A_PROGRAM and found.exists()):
                return service
    return None
