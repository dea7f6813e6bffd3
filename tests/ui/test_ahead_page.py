"""What goes out next: the calendar shows what would be done, and asking changes nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QListWidget, QPushButton

from freelance_pay.domain.working_days import OwnDaysOff
from freelance_pay.ui.date_fields import DateField
from freelance_pay.ui.dialogs.move_dialog import MoveDialog
from freelance_pay.ui.dialogs.question import Question
from freelance_pay.ui.outlook.calendar import OutlookCalendar
from freelance_pay.ui.outlook.cells import MORE, plan_cell
from freelance_pay.ui.outlook.model import DAY_ROLE
from freelance_pay.ui.pages.ahead_page import AheadPage
from tests.support.page_rig import PageRig, page_rig_on
from tests.support.program_rig import MONDAY
from tests.support.window import by_name, names_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.ui.outlook.days import CalendarDay
    from tests.support.page_rig import OpenPage

Ahead = "OpenPage[AheadPage]"


@pytest.fixture
def rig(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[PageRig]:
    """Acme is reminded today, Borg on Wednesday; what follows is the pace of the policy."""
    with page_rig_on(qapp, qtbot, tmp_path) as made:
        made.rig.invoice(made.rig.client("Acme"), "A 1", 100_000, overdue=5, pdf=False)
        made.rig.invoice(made.rig.client("Borg"), "B 1", 50_000, overdue=1, pdf=False)
        yield made


def calendar(page: OpenPage[AheadPage]) -> OutlookCalendar:
    return by_name(page.page, OutlookCalendar, "Calendar of what goes out next")


def days(page: OpenPage[AheadPage]) -> dict[date, CalendarDay]:
    return {day.day: day for row in calendar(page).weeks.rows for day in row}


def seen(page: OpenPage[AheadPage]) -> dict[int, list[str]]:
    """Clients by days from today; those that would rest in brackets."""
    return {
        (day - MONDAY).days: [
            f"({one.foreseen.client_name})" if one.rests else one.foreseen.client_name for one in found.steps
        ]
        for day, found in days(page).items()
        if found.steps
    }


def listed(page: OpenPage[AheadPage]) -> list[str]:
    (shown,) = [box for box in page.page.findChildren(QListWidget) if box.isVisible()]
    return [shown.item(row).text() for row in range(shown.count())]


def client_id(rig: PageRig, name: str) -> ClientId:
    return next(client for client, called in rig.rig.program.reads.client_names() if called == name)


def ask_about(page: OpenPage[AheadPage], name: str) -> None:
    box = by_name(page.page, QComboBox, "What if I pause")
    box.setCurrentIndex(box.findText(name))
    page.rig.settle()


def point_of_step(page: OpenPage[AheadPage], day: date) -> QPoint:
    """Where the first step of a day stands, in the calendar's viewport."""
    view = calendar(page)
    rect = view.visualRect(view.model().index_of(day))  # type: ignore[attr-defined]
    return QPoint(rect.center().x(), rect.top() + rect.height() // 3)


def drag(page: OpenPage[AheadPage], since: date, to: date) -> None:
    viewport, qtbot = calendar(page).viewport(), page.rig.qtbot
    start, end = point_of_step(page, since), point_of_step(page, to)
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(viewport, start + QPoint(30, 0))
    qtbot.mouseMove(viewport, end)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    page.rig.settle()


def holds(rig: PageRig, name: str) -> list[date | None]:
    return [hold.until for hold in rig.rig.services.holds.standing(client_id(rig, name))]


def test_the_weeks_begin_with_the_first_day_of_the_language_and_hold_thirty_days(rig: PageRig) -> None:
    page = rig.open(AheadPage)
    found = list(days(page))
    assert found[0] == MONDAY, "a British week begins on Monday"
    assert len(found) == 35
    assert next(day for day in days(page).values() if day.is_today).day == MONDAY


def test_every_step_stands_on_its_day_with_client_words_and_amount(rig: PageRig) -> None:
    page = rig.open(AheadPage)
    assert seen(page)[0] == ["Acme"]
    assert seen(page)[2] == ["Borg"]
    calendar(page).choose(MONDAY + timedelta(days=2))
    assert listed(page) == ["Borg\n€500.00, First reminder"]
    index = calendar(page).currentIndex()
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Wednesday, 25 November. 1 step")
    assert spoken.endswith(": Borg, €500.00, First reminder")


def test_weekends_holidays_and_own_days_off_are_named_in_words(rig: PageRig) -> None:
    rig.rig.services.follow_up.set_home("PL")
    off = OwnDaysOff(date(2026, 12, 1), date(2026, 12, 2), "Conference")
    rig.rig.services.follow_up.set_days_off((off,))
    page = rig.open(AheadPage)
    spoken = {
        day: calendar(page).model().index_of(day).data(Qt.ItemDataRole.AccessibleTextRole)  # type: ignore[attr-defined]
        for day in (date(2026, 11, 28), date(2026, 12, 2), date(2026, 12, 25))
    }
    assert "Weekend" in spoken[date(2026, 11, 28)]
    assert "Day off: Conference" in spoken[date(2026, 12, 2)]
    assert "Holiday: Boże Narodzenie" in spoken[date(2026, 12, 25)]
    assert "Today" in calendar(page).currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)


def test_arrows_move_between_days_and_return_opens_the_client(rig: PageRig) -> None:
    page = rig.open(AheadPage)
    shown: list[int] = []
    page.page.client_requested.connect(shown.append)
    for _ in range(2):
        rig.qtbot.keyClick(calendar(page), Qt.Key.Key_Right)
    rig.qtbot.keyClick(calendar(page), Qt.Key.Key_Return)
    assert shown == [client_id(rig, "Borg")]


def test_a_day_with_several_steps_opens_its_list_and_return_there_opens_the_client(rig: PageRig) -> None:
    rig.rig.invoice(rig.rig.client("Cosy"), "C 1", overdue=5, pdf=False)
    page = rig.open(AheadPage)
    shown: list[int] = []
    page.page.client_requested.connect(shown.append)
    rig.qtbot.keyClick(calendar(page), Qt.Key.Key_Return)
    boxes = [box for box in page.page.findChildren(QListWidget) if box.isVisible()]
    assert boxes[0].hasFocus()
    rig.qtbot.keyClick(boxes[0], Qt.Key.Key_Down)
    rig.qtbot.keyClick(boxes[0], Qt.Key.Key_Return)
    assert shown == [client_id(rig, "Cosy")]


def test_what_if_i_pause_a_client_marks_its_steps_and_stores_nothing(rig: PageRig) -> None:
    page = rig.open(AheadPage)
    before = seen(page)
    ask_about(page, "Acme")
    marked = seen(page)
    assert marked[0] == ["(Acme)"]
    assert marked[2] == ["Borg"]
    assert "If you left Acme alone" in page.said()
    assert listed(page)[0].startswith("Acme\n€1,000.00, Would rest: ")
    assert holds(rig, "Acme") == []
    page.press("Show as it is")
    assert seen(page) == before


def test_pausing_for_real_asks_with_the_dialog_of_today(rig: PageRig) -> None:
    page = rig.open(AheadPage)
    assert "Pause until…" not in names_of(page.page, QPushButton), "there is nobody to pause yet"
    wished: list[tuple[int, str]] = []
    page.page.skip_requested.connect(lambda client, currency: wished.append((client, currency)))
    ask_about(page, "Borg")
    page.press("Pause until…")
    assert wished == [(client_id(rig, "Borg"), "EUR")]


def test_dragging_a_step_to_a_later_day_asks_and_leaves_the_client_alone_until_the_day_before(rig: PageRig) -> None:
    page = rig.open(AheadPage)
    thursday = MONDAY + timedelta(days=3)
    drag(page, MONDAY, thursday)
    question = page.dialog(Question)
    assert "up to and including Wed\u00a025\u00a0Nov" in question.informativeText()
    assert holds(rig, "Acme") == [], "asking changes nothing"
    page.press_in(question, "Move to Thu\u00a026\u00a0Nov")
    assert holds(rig, "Acme") == [thursday - timedelta(days=1)]
    assert next(day for day, names in seen(page).items() if "Acme" in names) == 3
    assert "Acme is left alone" in rig.status.text


def test_dragging_a_step_to_an_earlier_day_is_refused_with_the_reason(rig: PageRig) -> None:
    page = rig.open(AheadPage)
    drag(page, MONDAY + timedelta(days=2), MONDAY + timedelta(days=1))
    assert not [question for question in page.page.findChildren(Question) if question.isVisible()]
    assert rig.status.text.startswith("Every late payer alike: earlier would be harder than the policy.")
    assert holds(rig, "Borg") == []


def test_a_drag_is_let_go_with_escape(rig: PageRig) -> None:
    page = rig.open(AheadPage)
    viewport, start = calendar(page).viewport(), point_of_step(page, MONDAY)
    rig.qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    rig.qtbot.mouseMove(viewport, start + QPoint(60, 0))
    rig.qtbot.keyClick(calendar(page), Qt.Key.Key_Escape)
    end = point_of_step(page, MONDAY + timedelta(days=3))
    rig.qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    assert not [question for question in page.page.findChildren(Question) if question.isVisible()]


def test_by_keyboard_a_step_is_moved_with_a_dialog_that_says_why_a_day_is_too_early(rig: PageRig) -> None:
    page = rig.open(AheadPage)
    page.press("Move “First reminder” for Acme")
    dialog = page.dialog(MoveDialog)
    field = by_name(dialog, DateField, "To the day")
    field.set_day(MONDAY)
    page.press_in(dialog, "Move")
    assert dialog.isVisible()
    assert "Every late payer alike" in " ".join(
        label.text() for label in dialog.findChildren(type(page.page._header._title))
    )
    field.set_day(MONDAY + timedelta(days=4))
    page.press_in(dialog, "Move")
    assert holds(rig, "Acme") == [MONDAY + timedelta(days=3)]


def test_moving_says_what_else_of_the_client_waits_and_where_a_day_off_leads(rig: PageRig) -> None:
    page = rig.open(AheadPage)
    acme = [day for day, found in days(page).items() if any(one.foreseen.client_name == "Acme" for one in found.steps)]
    later = acme[1]
    saturday = next(day for day in days(page) if day > later and day.weekday() == 5)
    drag(page, later, saturday)
    text = page.dialog(Question).informativeText()
    assert "This waits as well: First reminder (23 Nov)" in text
    assert f"back on Mon\u00a0{(saturday + timedelta(days=2)).day}" in text


def test_more_steps_than_a_day_has_room_for_are_counted_and_the_list_has_them_all(rig: PageRig) -> None:
    for number in range(30):
        rig.rig.invoice(rig.rig.client(f"Client {number:02}"), f"N {number}", overdue=5, pdf=False)
    page = rig.open(AheadPage)
    view = calendar(page)
    rect = view.visualRect(view.currentIndex())
    day = view.currentIndex().data(DAY_ROLE)
    places = [
        view._delegate.step_at(rect.toRectF(), day, QPoint(rect.center().x(), y).toPointF())
        for y in range(rect.top(), rect.bottom())
    ]
    assert MORE in places
    assert len(listed(page)) == 31


def test_a_client_that_is_left_alone_until_friday_is_back_on_friday(rig: PageRig) -> None:
    rig.rig.services.holds.pause(client_id(rig, "Acme"), None, MONDAY + timedelta(days=3))
    page = rig.open(AheadPage)
    assert next(day for day, names in seen(page).items() if "Acme" in names) == 4


@pytest.mark.parametrize(
    ("lines", "count", "shown", "per", "hidden"),
    [
        (6, 1, 1, 2, 0),
        (2, 1, 1, 2, 0),
        (2, 2, 2, 1, 0),
        (2, 3, 1, 1, 2),
        (6, 3, 3, 2, 0),
        (6, 9, 5, 1, 4),
        (1, 2, 0, 1, 2),
    ],
)
def test_steps_share_the_room_of_a_day(lines: int, count: int, shown: int, per: int, hidden: int) -> None:
    plan = plan_cell(lines, count)
    assert (plan.shown, plan.lines, plan.hidden) == (shown, per, hidden)


def test_a_client_called_like_markup_is_shown_letter_by_letter(rig: PageRig) -> None:
    client = rig.rig.services.clients.get(client_id(rig, "Acme"))
    rig.rig.services.clients.edit(replace(client, name="<b>Bold</b> & Sons"))
    page = rig.open(AheadPage)
    assert listed(page) == ["<b>Bold</b> & Sons\n€1,000.00, First reminder"]
    assert "&lt;b&gt;" in calendar(page).currentIndex().data(Qt.ItemDataRole.ToolTipRole)


def test_when_first_shown_it_asks_for_no_room_for_buttons_that_are_hidden(rig: PageRig) -> None:
    page = AheadPage(rig.rig.program, rig.context, rig.window)
    page.show()
    first = page.minimumSizeHint().width()
    rig.window.show()
    rig.settle()
    assert page.minimumSizeHint().width() == first
