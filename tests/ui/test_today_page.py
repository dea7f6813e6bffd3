"""Today says who is to be asked for what and why; every wish is one key or one click away, and never doubled."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton

from freelance_pay.domain.policy import Stage
from freelance_pay.domain.steps import StepKind
from freelance_pay.services.views import Badge, BadgeKind, TodayView
from freelance_pay.ui.pages.side_panel import SidePanel
from freelance_pay.ui.pages.today_card_plan import EDIT, PRIMARY, SKIP, CardFonts, plan_cards
from freelance_pay.ui.pages.today_list import TodayList
from freelance_pay.ui.pages.today_words import TodayWords
from freelance_pay.ui.widgets.figure_card import FigureCard
from tests.support.window import by_name, names_of
from tests.support.window_fakes import TODAY, FakeToday, many_rows, money, today_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from freelance_pay.ui.main_window import MainWindow
    from freelance_pay.ui.window_parts import WindowParts


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


def listed(window: MainWindow) -> TodayList:
    return by_name(window, TodayList, "What to do today")


def painted_button(view: TodayList, place: int, number: int) -> QPoint:
    """Return the middle of a button that is painted on the card at `place`."""
    card = view.visualRect(view.model().index(place, 0))
    row = view.rows[place]
    area = view._delegate.plan.buttons(has_letter=view._words.has_letter(row))[number]
    return (area.translated(card.topLeft()).center()).toPoint()


def texts(window: MainWindow) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def test_a_row_says_who_owes_what_why_and_what_comes_next(qapp: object) -> None:
    words, row = TodayWords(), today_rows()[0]
    assert words.reason(row).startswith("2 invoice")
    assert "€1,250.00" in words.reason(row)
    assert "9 day" in words.reason(row)
    assert words.next_step(row) == "Next: second reminder, in Polish."
    assert words.primary(row) == "Send reminder"


@pytest.mark.parametrize("kind", list(StepKind))
@pytest.mark.parametrize("stage", [None, *Stage])
def test_every_step_has_words_and_one_obvious_button(kind: StepKind, stage: Stage | None, qapp: object) -> None:
    words, row = TodayWords(), replace(today_rows()[0], step=kind, stage=stage)
    assert words.next_step(row).startswith("Next: ")
    assert words.primary(row) in words.primaries()


def test_a_missed_instalment_asks_for_the_contact_and_its_button_opens_the_plan(qapp: object) -> None:
    words, row = TodayWords(), replace(today_rows()[2], step=StepKind.PLAN_BEHIND)
    assert words.next_step(row) == "Next: ask Frau Meyer, 030 5550 142 about the plan."
    assert words.primary(row) == "Open plan…"
    assert not words.has_letter(row)


@pytest.mark.parametrize("kind", list(BadgeKind))
@pytest.mark.parametrize("number", [0, 1, 2, 5])
def test_every_badge_says_its_fact_in_words(kind: BadgeKind, number: int, qapp: object) -> None:
    row = replace(today_rows()[0], badges=(Badge(kind, number, 3),))
    assert [bool(badge.text.strip()) for badge in TodayWords().badges(row)] == [True]


def test_of_the_badges_that_a_narrow_card_has_no_room_for_how_late_it_is_goes_last(window: MainWindow) -> None:
    delegate, row = listed(window)._delegate, today_rows()[2]
    shown = []
    for width in range(1000, 200, -10):
        delegate.lay_out(width)
        badges = [row.badges[place].kind for place in delegate.shown_badges(row)]
        if badges not in shown:
            shown.append(badges)
    assert shown[:2] == [[BadgeKind.PROMISE_BROKEN, BadgeKind.OVERDUE], [BadgeKind.OVERDUE]]


def test_the_page_names_the_day_and_how_many_wait(window: MainWindow) -> None:
    shown = texts(window)
    assert "Monday, 23 November" in shown
    assert any(text.startswith("6 client") for text in shown)


def test_the_first_rows_are_there_at_once_and_the_rest_after_the_first_paint(
    open_window: Callable[[], MainWindow], today: FakeToday
) -> None:
    today.rows = many_rows(1200)
    window = open_window()
    assert today.asked[:2] == ["first_rows", "all"]
    assert len(listed(window).rows) == 1200


def test_amounts_of_different_currencies_are_never_added(window: MainWindow) -> None:
    figures = [name for name in names_of(window, FigureCard) if name.startswith("Overdue")]
    assert "€7,420.00" in figures[0]
    assert "PLN\u00a012,300.00" in figures[0]


def test_the_obvious_button_of_the_first_client_asks_to_send(window: MainWindow, qtbot: QtBot) -> None:
    button = by_name(window, QPushButton, "Send reminder: Studio Kowalski")
    with qtbot.waitSignal(window.today_page.send_requested) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == [1, "EUR"]


@pytest.mark.parametrize(
    ("place", "number", "signal", "wanted"),
    [
        (1, PRIMARY, "send_requested", [2, "RUB"]),
        (1, EDIT, "edit_requested", [2, "RUB"]),
        (1, SKIP, "skip_requested", [2, "RUB"]),
        (2, PRIMARY, "call_requested", [3, "EUR"]),
        (2, SKIP, "skip_requested", [3, "EUR"]),
        (4, PRIMARY, "decision_requested", [5, "GBP"]),
    ],
)
def test_one_click_on_a_card_that_is_not_selected_does_what_its_button_says(
    window: MainWindow, qtbot: QtBot, place: int, number: int, signal: str, wanted: list[object]
) -> None:
    view = listed(window)
    with qtbot.waitSignal(getattr(window.today_page, signal)) as asked:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=painted_button(view, place, number))
    assert asked.args == wanted
    assert view.current_row is view.rows[place]


def test_a_click_beside_the_buttons_only_selects(window: MainWindow, qtbot: QtBot) -> None:
    view = listed(window)
    with (
        qtbot.assertNotEmitted(window.today_page.send_requested),
        qtbot.waitSignal(window.today_page.selected) as selected,
    ):
        card = view.visualRect(view.model().index(1, 0))
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=card.topLeft() + QPoint(40, 40))
    assert selected.args == [2, "RUB"]


def test_a_button_that_was_pressed_but_left_before_the_release_does_nothing(window: MainWindow, qtbot: QtBot) -> None:
    view = listed(window)
    with qtbot.assertNotEmitted(window.today_page.send_requested):
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=painted_button(view, 1, PRIMARY))
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 30))


def test_a_double_click_sends_to_one_client_only(window: MainWindow, qtbot: QtBot) -> None:
    view, page, asked = listed(window), window.today_page, list[int]()

    def sent(client_id: int, _currency: str) -> None:
        asked.append(client_id)
        left = tuple(row for row in view.rows if row.client_id != client_id)
        page.show_view(TodayView(TODAY, left, len(left)))

    page.send_requested.connect(sent)
    place = painted_button(view, 0, PRIMARY)
    qtbot.mouseClick(by_name(view, QPushButton, "Send reminder: Studio Kowalski"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == [1]
    assert view.current_row is None
    for beside in (QPoint(30, 30), QPoint(40, 40)):
        qtbot.mouseMove(view.viewport(), beside)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == [1, 2]


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_Return, "send_requested"),
        (Qt.Key.Key_Enter, "send_requested"),
        (Qt.Key.Key_E, "edit_requested"),
        (Qt.Key.Key_S, "skip_requested"),
        (Qt.Key.Key_C, "call_requested"),
        (Qt.Key.Key_I, "offer_instalments_requested"),
    ],
)
def test_every_wish_has_a_key_while_the_list_has_the_focus(
    window: MainWindow, qtbot: QtBot, key: Qt.Key, signal: str
) -> None:
    view = listed(window)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(getattr(window.today_page, signal)) as asked:
        qtbot.keyClick(view, key)
    assert asked.args == [2, "RUB"]


def test_return_on_a_focused_button_presses_that_button_and_nothing_else(window: MainWindow, qtbot: QtBot) -> None:
    button = by_name(window, QPushButton, "Skip Studio Kowalski until…")
    button.setFocus()
    with (
        qtbot.assertNotEmitted(window.today_page.send_requested),
        qtbot.waitSignal(window.today_page.skip_requested),
    ):
        qtbot.keyClick(button, Qt.Key.Key_Return)


def test_tab_leads_from_the_list_through_the_buttons_of_its_row(window: MainWindow, qtbot: QtBot) -> None:
    view = listed(window)
    view.setFocus()
    visited = []
    for _ in range(3):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        visited.append(window.focusWidget().accessibleName())
    assert visited == [
        "Send reminder: Studio Kowalski",
        "Edit message to Studio Kowalski",
        "Skip Studio Kowalski until…",
    ]


def test_typing_in_a_field_never_sends_or_skips(window: MainWindow, qtbot: QtBot) -> None:
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    page = window.today_page
    with qtbot.assertNotEmitted(page.skip_requested), qtbot.assertNotEmitted(page.send_requested):
        qtbot.keyClicks(field, "see")
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "see"


def test_a_call_has_no_letter_to_edit(window: MainWindow, qtbot: QtBot) -> None:
    view = listed(window)
    view.select_key((3, "EUR"))  # type: ignore[arg-type]
    view.setFocus()
    assert not any("Edit message" in name for name in names_of(view, QPushButton))
    with qtbot.assertNotEmitted(window.today_page.edit_requested):
        qtbot.keyClick(view, Qt.Key.Key_E)


def test_the_selected_client_stays_selected_when_rows_are_read_again(window: MainWindow, qtbot: QtBot) -> None:
    page, view = window.today_page, listed(window)
    view.select_key((4, "EUR"))  # type: ignore[arg-type]
    assert page.view is not None
    page.show_view(replace(page.view, rows=page.view.rows[::-1]))
    assert view.current_row is not None
    assert view.current_row.client_name == "Atelier Dubois"


def test_after_the_last_client_is_done_the_page_says_so(window: MainWindow) -> None:
    page = window.today_page
    assert page.view is not None
    page.show_view(replace(page.view, rows=(), total_rows=0))
    assert "Nothing to do today" in texts(window)


def test_an_empty_ledger_offers_three_ways_to_begin(open_window: Callable[[], MainWindow], today: FakeToday) -> None:
    today.rows, today.figures, today.is_empty_ledger = (), None, True
    window = open_window()
    assert {"Import a list…", "Add a client…", "Try with sample data"} <= set(names_of(window, QPushButton))


def test_the_details_of_the_selected_client_are_shown_beside_the_list(window: MainWindow, qtbot: QtBot) -> None:
    panel = by_name(window, SidePanel, "Details")
    qtbot.waitUntil(lambda: panel.panel is not None)
    listed(window).select_key((4, "EUR"))  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: panel.panel is not None and panel.panel.name == "Atelier Dubois")
    shown = texts(window)
    assert "FV 12/2026" in shown
    assert "The open amount was checked just now" in shown
    assert "First reminder sent" in shown


def test_moving_quickly_through_the_list_reads_the_details_of_the_last_client_only(
    window: MainWindow, qtbot: QtBot, today: FakeToday
) -> None:
    panel, view = by_name(window, SidePanel, "Details"), listed(window)
    qtbot.waitUntil(lambda: panel.panel is not None and bool(panel.panel.invoices))
    today.asked.clear()
    view.setFocus()
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: panel.panel is not None and panel.panel.name == "Atelier Dubois")
    assert today.asked == ["client_panel 4 EUR 2026-11-23"]


def test_a_narrow_window_gives_the_list_all_the_room_and_ctrl_d_brings_the_details_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    panel = by_name(window, SidePanel, "Details")
    window.resize(760, 620)
    qtbot.waitUntil(panel.isHidden)
    assert window.width() == 760
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(panel.isVisible)
    assert panel.geometry().top() > listed(window).geometry().top()


def test_a_hostile_name_is_shown_as_it_is_written(open_window: Callable[[], MainWindow], today: FakeToday) -> None:
    name = "<img src='x'><b>Bobby</b> & {client} %n %1"
    today.rows = (replace(today_rows()[0], client_name=name),)
    window = open_window()
    assert by_name(window, QPushButton, f"Send reminder: {name}").isVisible()
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in window.findChildren(QLabel) if label.text())


def test_a_screen_reader_is_told_the_whole_row(window: MainWindow) -> None:
    view = listed(window)
    spoken = view.model().index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    for fact in ("Meyer & Söhne", "Promise broken", "€2,380.00", "030 5550 142"):
        assert fact in spoken


def test_every_control_has_a_name(window: MainWindow) -> None:
    nameless = [
        child
        for kind in (QPushButton, QLineEdit, QListView)
        for child in window.findChildren(kind)
        if not child.accessibleName() and not child.isHidden()
    ]
    assert nameless == []


def test_all_cards_are_painted_in_both_colours(window: MainWindow, parts: WindowParts) -> None:
    from freelance_pay.ui.theme import Appearance

    pictures = []
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        parts.theme.set_appearance(appearance)
        pictures.append(listed(window).grab().toImage())
    assert pictures[0] != pictures[1]


@pytest.mark.parametrize("width", [320, 420, 560, 700, 1100])
@pytest.mark.parametrize("stretch", [1.0, 1.4])
def test_buttons_and_words_of_a_card_never_overlap(qapp: object, width: int, stretch: float) -> None:
    fonts, words = CardFonts(), TodayWords()
    longest = stretch * max(fonts.body_metrics.horizontalAdvance(words.reason(row)) for row in today_rows())
    plan = plan_cards(width, fonts, words, [(longest, longest)])
    for has_letter in (True, False):
        areas = [area for area in plan.buttons(has_letter=has_letter) if not area.isEmpty()]
        whole = [*areas, plan.name, plan.text]
        for number, one in enumerate(whole):
            assert plan.card.contains(one)
            assert not any(one.intersects(other) for other in whole[number + 1 :])


def test_one_thousand_clients_are_one_list_not_one_thousand_widgets(
    open_window: Callable[[], MainWindow], today: FakeToday
) -> None:
    today.rows = many_rows(1000)
    window = open_window()
    assert len(listed(window).findChildren(QPushButton)) == 3


def test_the_step_of_the_money_is_what_the_row_says(qapp: object) -> None:
    row = replace(today_rows()[0], amount=money("0.05"))
    assert "€0.05" in TodayWords().reason(row)


def test_accessibility_reads_names_from_the_buttons_of_the_current_row(window: MainWindow) -> None:
    button = by_name(window, QPushButton, "Send reminder: Studio Kowalski")
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface.text(QAccessible.Text.Name) == "Send reminder: Studio Kowalski"
    assert QRect(interface.rect()).isValid()
