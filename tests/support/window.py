"""Finds the controls of a window by the names that screen readers say."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

Control = TypeVar("Control", bound=QWidget)


def by_name(parent: QWidget, kind: type[Control], name: str) -> Control:
    """Return the one visible control of `kind` inside `parent` whose accessible name is `name`."""
    found = [child for child in parent.findChildren(kind) if child.accessibleName() == name and child.isVisible()]
    assert len(found) == 1, f"{len(found)} controls are called {name!r}"
    return found[0]


def by_start(parent: QWidget, kind: type[Control], start: str) -> Control:
    """Return the one visible control of `kind` whose name begins like this: "Send 3 reminder" in one number or more."""
    found = [child for child in parent.findChildren(kind) if child.accessibleName().startswith(start)]
    visible = [child for child in found if child.isVisible()]
    assert len(visible) == 1, f"{len(visible)} controls are called {start!r}…"
    return visible[0]


def names_of(parent: QWidget, kind: type[QWidget], has: Callable[[QWidget], bool] = lambda _: True) -> list[str]:
    """Return the accessible names of the controls of `kind` inside `parent` that are visible."""
    return [child.accessibleName() for child in parent.findChildren(kind) if child.isVisible() and has(child)]
