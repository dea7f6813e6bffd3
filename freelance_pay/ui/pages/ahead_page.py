"""The page of what goes out next: a calendar of the coming weeks, and what if a client was left alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from freelance_pay.services.views import Topic
from freelance_pay.ui.dialogs.choice_boxes import ClientBox
from freelance_pay.ui.dialogs.move_dialog import MoveDialog, consequence_of
from freelance_pay.ui.dialogs.question import Question
from freelance_pay.ui.outlook.calendar import OutlookCalendar
from freelance_pay.ui.outlook.day_list import DayList
from freelance_pay.ui.outlook.days import A_DAY, clients_of, days_to_read, weeks_of
from freelance_pay.ui.outlook.words import OutlookWords
from freelance_pay.ui.pages.working_page import WorkingPage
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.headers import PageHeader
from freelance_pay.ui.widgets.labelled import labelled

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from freelance_pay.services.outlook import CalendarView
    from freelance_pay.services.program import ProgramPort, Services
    from freelance_pay.ui.outlook.days import CalendarDay, ShownStep
    from freelance_pay.ui.window_parts import PageContext

_ROOM = 24
_BOX_LETTERS = 18
_LIST_SHARE = 0.31
_LEAST_LETTERS, _MOST_LETTERS = 30, 46
_HOLDS_TOUCH = frozenset({Topic.HOLDS, Topic.CLIENTS, Topic.INVOICES, Topic.MESSAGES})


@dataclass(frozen=True, slots=True)
class Answer:
    """The calendar as it is and, where it was asked, with one client left alone."""

    view: CalendarView
    asked: CalendarView | None = None


class AheadPage(WorkingPage):
    """Shows what would go out; only moving a step changes anything."""

    topics: ClassVar[frozenset[Topic]] = frozenset(Topic)
    client_requested = Signal(int)
    """Show the client with this id."""
    skip_requested = Signal(int, str)
    """Ask until when this client (id) is left alone; it was about this currency."""
    today_requested = Signal()
    """Go back to what is to do today."""

    def __init__(self, program: ProgramPort, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(program, context, parent)
        self._first_weekday = QLocale().firstDayOfWeek().value - 1
        self._words = OutlookWords(self)
        self._back = make_button(self.tr("Back to Today"), ButtonKind.LINK)
        self._header = PageHeader(self.tr("What goes out next"), [self._back])
        self._asked_about = ClientBox((), placeholder=self.tr("Choose a client…"))
        self._pause = make_button(self.tr("Pause until…"))
        self._as_it_is = make_button(self.tr("Show as it is"), ButtonKind.LINK)
        self._calendar = OutlookCalendar(self._words, self.parts.theme, self.parts.icons, self._first_weekday)
        self._day_list = DayList(self._words, self.parts.icons)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._ticket = 0
        self._answer: Answer | None = None
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Compute the calendar anew, off the GUI thread."""
        self._ticket += 1
        ticket, asked = self._ticket, self._asked_about.client_id
        days = days_to_read(self.parts.clock.today(), self._first_weekday)

        def work(services: Services) -> Answer:
            view = services.outlook.calendar(days)
            return Answer(view, None if asked is None else services.outlook.calendar(days, pause=asked))

        self.work.look(work, lambda answer: self._show(ticket, answer))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list of the day what its lines need, and the calendar the rest."""
        super().resizeEvent(event)
        letter = self.fontMetrics().averageCharWidth()
        wanted = min(max(round(self.width() * _LIST_SHARE), letter * _LEAST_LETTERS), letter * _MOST_LETTERS)
        self._splitter.setSizes([self.width() - wanted, wanted])

    def toggle_details(self) -> None:
        """Show the list of the day, or give its room to the calendar."""
        self._day_list.setVisible(self._day_list.isHidden())

    def _middle(self) -> QWidget:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(_ROOM, 20, _ROOM, 16)
        column.setSpacing(10)
        self._asked_about.setMinimumContentsLength(_BOX_LETTERS)
        controls = QHBoxLayout()
        controls.setSpacing(8)
        controls.addWidget(labelled(self.tr("What if I &pause"), self._asked_about))
        controls.addWidget(self._pause)
        controls.addWidget(self._as_it_is)
        controls.addStretch(1)
        column.addWidget(self._header)
        column.addLayout(controls)
        column.addWidget(self._calendar, 1)
        return middle

    def _build(self) -> None:
        self._fit_buttons()  # first: once a layout has counted them in, it asks for their room until the next turn
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._middle())
        self._splitter.addWidget(self._day_list)

    def focus_target(self) -> QWidget:
        """Return the calendar."""
        return self._calendar

    def _connect(self) -> None:
        self._back.clicked.connect(self.today_requested)
        self._asked_about.client_chosen.connect(lambda _client: self._ask())
        self._asked_about.currentTextChanged.connect(self._stop_asking_if_empty)
        self._pause.clicked.connect(self._pause_for_real)
        self._as_it_is.clicked.connect(self._stop_asking)
        self._calendar.day_chosen.connect(self._show_day)
        self._calendar.list_wanted.connect(self._open_list)
        self._calendar.client_wanted.connect(self.client_requested)
        self._calendar.step_dropped.connect(self._ask_to_drop)
        self._day_list.client_requested.connect(self.client_requested)
        self._day_list.move_requested.connect(self._ask_to_move)

    def _show(self, ticket: int, answer: Answer) -> None:
        if ticket != self._ticket:
            return
        self._answer = answer
        self._asked_about.set_clients(clients_of(answer.view))
        weeks = weeks_of(answer.view, self._first_weekday, answer.asked)
        self._calendar.show_weeks(weeks)
        asked = self._asked_about.currentText() if answer.asked is not None else ""
        self._header.set_subtitle(self._words.summary(weeks, asked))
        self._show_day(self._calendar.current_day)
        self._fit_buttons()

    def _show_day(self, day: CalendarDay | None) -> None:
        if day is not None:
            self._day_list.show_day(day)

    def _open_list(self) -> None:
        self._day_list.show()
        self._day_list.focus_list()

    def _ask(self) -> None:
        self._fit_buttons()
        self.refresh()

    def _stop_asking(self) -> None:
        self._asked_about.setCurrentIndex(-1)
        self._asked_about.clearEditText()
        self._ask()

    def _stop_asking_if_empty(self, text: str) -> None:
        if not text and self._answer is not None and self._answer.asked is not None:
            self._ask()

    def _fit_buttons(self) -> None:
        is_asking = self._asked_about.client_id is not None
        self._pause.setVisible(is_asking)
        self._as_it_is.setVisible(is_asking)

    def _pause_for_real(self) -> None:
        client_id, answer = self._asked_about.client_id, self._answer
        if client_id is not None and answer is not None:
            currency = next((one.currency for one in answer.view.steps if one.client_id == client_id), "")
            self.skip_requested.emit(client_id, currency)

    def _ask_to_move(self, step: ShownStep) -> None:
        if not step.can_move:
            self.work.say(self._words.cannot_move())
            return
        weeks = self._calendar.weeks
        dialog = MoveDialog(step, weeks, self._words, self.parts.theme, self)
        self.work.ask(
            dialog,
            lambda services, day: _leave_alone(services, step, day),
            _HOLDS_TOUCH,
            done=lambda day: self.work.say(self._words.moved(step, weeks.lands_on(day))),
        )

    def _ask_to_drop(self, step: ShownStep, day: date) -> None:
        if not step.can_move or day <= step.foreseen.on:
            self.work.say(self._words.harder() if step.can_move else self._words.cannot_move())
            return
        lands = self._calendar.weeks.lands_on(day)
        text = consequence_of(step, lands, self._calendar.weeks, self._words)
        verb, back = self._words.move_verb(lands), self._words.leave_verb(step)
        question = Question(self._words.move_title(step), text, verb, back, self)
        question.agreed.connect(lambda: self._drop(step, lands))
        question.open()

    def _drop(self, step: ShownStep, day: date) -> None:
        self.work.change(lambda services: _leave_alone(services, step, day), _HOLDS_TOUCH, self._words.moved(step, day))


def _leave_alone(services: Services, step: ShownStep, day: date) -> date:
    services.holds.pause(step.foreseen.client_id, None, day - A_DAY)
    return day
