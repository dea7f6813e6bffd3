"""A field for a day: quick to pass by keys, and changed only on purpose."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from freelance_pay.ui.date_fields import DateField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

DAY = date(2026, 11, 23)


def test_tab_leaves_a_day_at_once_in_both_directions(qtbot: QtBot) -> None:
    form = QWidget()
    before, day, after = QLineEdit(), DateField(DAY), QLineEdit()
    column = QVBoxLayout(form)
    for field in (before, day, after):
        column.addWidget(field)
    qtbot.addWidget(form)
    with qtbot.waitExposed(form):
        form.show()
    before.setFocus()
    visited = []
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Backtab):
        qtbot.keyClick(form.focusWidget(), key)
        visited.append(form.focusWidget())
    assert visited == [day, after, day, before]
    assert day.day == DAY
