"""Lets Tab go through a form as it is read, whatever the order in which its parts were made."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout


def tab_in_reading_order(layout: QLayout) -> None:
    """Order the stops of Tab in `layout` as it lists them: from top to bottom, and on a line from the left."""
    for before, after in pairwise(_stops_in(layout)):
        QWidget.setTabOrder(before, after)


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield from _stops_of(widget)
        elif inner is not None:
            yield from _stops_in(inner)


def _stops_of(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    elif layout is not None:
        yield from _stops_in(layout)
