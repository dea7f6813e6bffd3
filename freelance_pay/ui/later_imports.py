"""What the window needs after its first paint: Qt classes are made on the GUI thread, a few at a time."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

import freelance_pay.ui

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QObject

WITHOUT_QT = ("email.policy", "email.parser", "hashlib", "zoneinfo", "freelance_pay.services.message_view")
"""Imported by any thread."""
_PACKAGES = ("widgets", "models", "dialogs", "compose", "importing", "controllers")
_LAST = "freelance_pay.ui.wishes"


def import_by_and_by(owner: QObject, done: Callable[[], None]) -> None:
    """Import one module each time the event loop comes round, then call `done`; not at all once `owner` is gone.

    Another thread must not do it: making a Qt class while the GUI thread paints can end the process.
    """
    names = _names()

    def one_more() -> None:
        name = next(names, None)
        if name is None:
            done()
            return
        import_module(name)
        QTimer.singleShot(0, owner, one_more)

    one_more()


def _names() -> Iterator[str]:
    for package in _PACKAGES:
        folders = [f"{folder}/{package}" for folder in freelance_pay.ui.__path__]
        yield from (found.name for found in pkgutil.iter_modules(folders, f"freelance_pay.ui.{package}."))
    yield _LAST
