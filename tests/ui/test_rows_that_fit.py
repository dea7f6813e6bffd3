"""Rows of choices and of parts: what has no room is never cut, it is led to or goes on below."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtWidgets import QMenu, QPushButton

from freelance_pay.ui.widgets.choice_row import ChoiceRow
from freelance_pay.ui.widgets.parts_label import PartsLabel
from tests.support.window import by_name, names_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

NAMES = ("All", "Open", "Overdue", "Due soon", "Paid", "Cancelled")
PARTS = ("23 invoices", "open €405,000.00", "gross €416,570.00")


@pytest.fixture
def row(qtbot: QtBot) -> ChoiceRow[str]:
    made: ChoiceRow[str] = ChoiceRow("Which invoices")
    made.set_choices({name: name for name in NAMES})
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    with qtbot.waitActive(made):  # keys reach an active window only
        made.show()
        made.activateWindow()
    return made


def read(row: ChoiceRow[str]) -> list[str]:
    """Return the buttons that are shown, from left to right."""
    shown = [button for button in row.findChildren(QPushButton) if button.isVisible()]
    return [button.accessibleName() for button in sorted(shown, key=lambda button: button.x())]


def test_a_row_with_room_shows_every_choice(row: ChoiceRow[str]) -> None:
    assert read(row) == list(NAMES)


def test_what_has_no_room_is_behind_one_button_and_can_be_chosen_there(qtbot: QtBot, row: ChoiceRow[str]) -> None:
    row.resize(row.width() * 2 // 3, row.height())
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    shown = read(row)
    assert shown[-1] == "More…"
    qtbot.mouseClick(by_name(row, QPushButton, "More…"), Qt.MouseButton.LeftButton)
    (menu,) = row.findChildren(QMenu)
    hidden = [action.text() for action in menu.actions()]
    assert [*shown[:-1], *hidden] == list(NAMES)
    with qtbot.waitSignal(row.chosen) as said:
        menu.actions()[-1].trigger()
    menu.close()
    assert said.args == ["Cancelled"]


@pytest.mark.usefixtures("parts")  # the style of the window, in which the chosen one is bold
def test_however_narrow_the_row_is_no_choice_runs_into_the_next(row: ChoiceRow[str]) -> None:
    for width in range(row.sizeHint().width(), row.minimumSizeHint().width(), -5):
        row.resize(width, row.height())
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        shown = [button for button in row.findChildren(QPushButton) if button.isVisible()]
        areas = sorted((button.geometry() for button in shown), key=QRect.left)
        assert all(one.right() < other.left() for one, other in pairwise(areas)), width
        assert areas[-1].right() < width


def test_the_chosen_one_is_shown_however_narrow_the_row_is(row: ChoiceRow[str]) -> None:
    row.choose("Cancelled")
    row.resize(row.minimumSizeHint())
    assert "Cancelled" in read(row)


def test_the_arrows_reach_the_choices_that_are_not_shown(qtbot: QtBot, row: ChoiceRow[str]) -> None:
    row.resize(row.minimumSizeHint())
    seen = [row.choice]
    for _ in NAMES[1:]:
        qtbot.keyClick(by_name(row, QPushButton, str(row.choice)), Qt.Key.Key_Right)
        seen.append(row.choice)
    assert seen == list(NAMES)


def test_only_the_chosen_one_and_the_button_for_the_rest_are_stops_of_tab(qtbot: QtBot, row: ChoiceRow[str]) -> None:
    row.resize(row.minimumSizeHint())
    stops = names_of(row, QPushButton, lambda button: bool(button.focusPolicy() & Qt.FocusPolicy.TabFocus))
    assert sorted(stops) == ["All", "More…"]
    by_name(row, QPushButton, "All").setFocus()
    qtbot.keyClick(row.focusWidget(), Qt.Key.Key_Tab)
    assert by_name(row, QPushButton, "More…").hasFocus()


def test_other_choices_keep_what_was_chosen_while_it_is_among_them(row: ChoiceRow[str]) -> None:
    row.choose("Paid")
    row.set_choices({"Paid": "Paid 4", "All": "All 9"})
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert (row.choice, read(row)) == ("Paid", ["Paid 4", "All 9"])
    row.set_choices({"All": "All 9"})
    assert row.choice == "All"


@pytest.fixture
def label(qapp: QApplication, qtbot: QtBot) -> PartsLabel:
    made = PartsLabel("   ")
    made.set_parts(PARTS)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_parts_stand_on_one_line_where_they_fit(label: PartsLabel) -> None:
    assert label.text() == "   ".join(PARTS)


def test_a_part_without_room_begins_the_next_line_and_none_is_lost(label: PartsLabel) -> None:
    line = label.heightForWidth(10_000)
    width = label.sizeHint().width() * 3 // 4
    label.resize(width, label.heightForWidth(width))
    assert label.text().split("\n") == ["   ".join(PARTS[:2]), PARTS[2]]
    assert label.height() >= 2 * line - 2


def test_an_empty_part_leaves_no_gap(label: PartsLabel) -> None:
    label.set_parts(("one", "", "two"))
    assert label.text() == "one   two"
