"""Sending from the window: approve, wait out the undo window, let the outbox run, and say what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from freelance_pay.domain.deliveries import DeliveryKind, State
from freelance_pay.domain.policy import OVERDUE_STAGES
from freelance_pay.domain.preflight import Rule
from freelance_pay.domain.quiet_hours import AtNight
from freelance_pay.domain.sending_errors import PreflightBlockedError, PreflightConfirmError, QuietHoursError
from freelance_pay.services.views import Topic
from freelance_pay.ui.dialogs.night_question import NightQuestion
from freelance_pay.ui.dialogs.question import Question
from freelance_pay.ui.locale_text import moment_text
from freelance_pay.ui.status_line import UndoOffer
from freelance_pay.ui.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from PySide6.QtWidgets import QWidget

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.deliveries import DeliveryId
    from freelance_pay.services.batch import BatchResult, BatchUndone
    from freelance_pay.services.drafts import Approved, Draft
    from freelance_pay.services.list_views import MessageCounts
    from freelance_pay.services.outbox import RunResult
    from freelance_pay.services.program import ProgramPort
    from freelance_pay.ui.status_line import StatusLine
    from freelance_pay.ui.task_runner import TaskControl
    from freelance_pay.ui.window_parts import WindowParts

_SENDING_TOUCHES = frozenset({Topic.MESSAGES, Topic.INVOICES, Topic.CLIENTS, Topic.PLANS})
_RETRY_MS = 60_000
_AFTER_UNDO_MS = 150


class SendController(QObject):
    """Turns a wish to send into a queued message and carries it to the mail server on the mail thread."""

    changed = Signal(object)
    """These topics changed."""
    look_first = Signal(int, str, bool)
    """The message to this client and currency must be looked at before it can go."""
    refused = Signal(object, str)
    """This Draft, which the person had open, was refused (the sentence says why) or taken back (it is empty)."""

    queued = Signal(int, str)
    """A message to this client (id) about this currency waits to be sent."""
    taken_back = Signal(int, str)
    """The message to this client (id) about this currency was taken back before it left."""
    run_ended = Signal(bool)
    """Nothing is being sent any more; whether all that was due could leave."""

    def __init__(self, program: ProgramPort, parts: WindowParts, status: StatusLine, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._program = program
        self._parts = parts
        self._status = status
        self._is_running = False
        self._runs_again = False
        self._still_to_go = 0
        self._run_now: TaskControl | None = None
        self._is_stopped = False
        self._is_held_back = False
        self._retry = QTimer(self)
        self._retry.setInterval(_RETRY_MS)
        self._retry.timeout.connect(self.run_outbox)

    @property
    def leaving(self) -> int:
        """How many messages the run that is on has still to send, the one on its way among them; 0 between runs."""
        return self._still_to_go

    def start(self) -> None:
        """Begin to look for messages that wait from before, and say what needs a decision."""
        self._is_stopped = False
        self._retry.start()
        self.run_outbox()
        self.count_messages()

    def stop(self) -> None:
        """Let nothing more begin to leave until `start`."""
        self._is_stopped = True
        self._retry.stop()
        if self._run_now is not None:
            self._run_now.cancel()

    def send(
        self, client_id: ClientId, currency: str, *, by_hand: bool = False, at_night: AtNight = AtNight.ASK
    ) -> None:
        """Send the proposed reminder with one click; what must be seen first is shown instead."""

        def work() -> Approved:
            reminders = self._program.services.reminders
            return reminders.approve(reminders.compose(client_id, currency, by_hand=by_hand), at_night=at_night)

        def refused(error: BaseException) -> None:
            if isinstance(error, QuietHoursError):
                self._ask_at_night(error, lambda so: self.send(client_id, currency, by_hand=by_hand, at_night=so))
            else:
                self._refused(error, client_id, currency, by_hand=by_hand)

        self._parts.runner.submit(
            self, work, done=lambda approved: self._approved(approved, (client_id, currency)), failed=refused
        )

    def approve(self, draft: Draft, confirmed: bool, at_night: AtNight = AtNight.ASK) -> None:
        """Queue a message the person looked at."""

        def refused(error: BaseException) -> None:
            if isinstance(error, QuietHoursError):
                question = self._ask_at_night(error, lambda so: self.approve(draft, confirmed, so))
                question.declined.connect(lambda: self.refused.emit(draft, ""))
            else:
                self._refused_draft(draft, error)

        self._parts.runner.submit(
            self,
            lambda: self._program.services.reminders.approve(draft, confirmed=confirmed, at_night=at_night),
            done=lambda approved: self._approved(approved, (draft.client_id, draft.currency), draft),
            failed=refused,
        )

    def send_as_shown(
        self, draft: Draft, failed: Callable[[BaseException], None], at_night: AtNight = AtNight.ASK
    ) -> None:
        """Queue a message just as it was shown; `failed` hears why it was refused or left for later."""

        def refused(error: BaseException) -> None:
            if isinstance(error, QuietHoursError):
                question = self._ask_at_night(error, lambda so: self.send_as_shown(draft, failed, so))
                question.declined.connect(lambda: failed(error))
            else:
                failed(error)

        self._parts.runner.submit(
            self,
            lambda: self._program.services.reminders.approve(draft, at_night=at_night),
            done=lambda approved: self._approved(approved, (draft.client_id, draft.currency)),
            failed=refused,
        )

    def hold_back(self) -> None:
        """Let nothing leave until `batch_queued` or `let_go`: what is approved together has one undo window."""
        self._is_held_back = True

    def let_go(self) -> None:
        """Let messages leave again."""
        self._is_held_back = False
        self.run_outbox()

    def batch_queued(self, result: BatchResult) -> None:
        """Offer to take back all that was queued together, and let it leave when the time for that is over."""
        self._is_held_back = False
        ids = [one.delivery_id for one in result.approved]
        if ids and result.undo_seconds:
            self._status.offer_undo(
                UndoOffer(
                    lambda left: self._batch_leaving(len(ids), left), result.undo_seconds, lambda: self._undo_batch(ids)
                )
            )
        elif any(one.waits_for_morning for one in result.approved):
            self._status.say(self.tr("%n reminder(s) wait for the morning where the clients are.", "", len(ids)))
        self._run_after(result.undo_seconds * 1000 + _AFTER_UNDO_MS)
        self.changed.emit(_SENDING_TOUCHES)

    def _batch_leaving(self, count: int, seconds: int) -> str:
        time = self.tr("%n second(s)", "", seconds)
        return self.tr("%n reminder(s) go out in {time}", "", count).format(time=time)

    def _undo_batch(self, ids: Collection[DeliveryId]) -> None:
        self._parts.runner.submit(
            self, lambda: self._program.services.batch.undo(ids), done=self._batch_undone, failed=self._say_problem
        )

    def _batch_undone(self, undone: BatchUndone) -> None:
        back = self.tr("%n reminder(s) were taken back.", "", undone.taken_back)
        gone = self.tr("%n had left already: look at Messages.", "", undone.gone) if undone.gone else ""
        self._status.say(f"{back} {gone}".strip())
        self.changed.emit(_SENDING_TOUCHES)

    def _ask_at_night(self, night: QuietHoursError, go_on: Callable[[AtNight], None]) -> NightQuestion:
        question = NightQuestion(night, self._window)
        question.agreed.connect(lambda: go_on(AtNight.WAIT))
        question.now_chosen.connect(lambda: go_on(AtNight.SEND))
        question.open()
        return question

    def run_outbox(self) -> None:
        """Send what is due, on the mail thread; one run at a time."""
        self._runs_again = self._is_running
        if self._is_running or self._is_stopped or self._is_held_back:
            return
        self._is_running = True
        self._run_now = self._parts.runner.submit_long(
            self, self._run, done=self._ran, failed=self._run_failed, progress=self._left, lane=Lane.MAIL
        )

    def count_messages(self) -> None:
        """Say in the status line how many messages need a decision."""
        self._parts.runner.submit(self, self._program.reads.message_counts, done=self._show_counts)

    def _run(self, control: TaskControl) -> RunResult:
        return self._program.services.outbox.run(lambda: control.is_cancelled, control.tell)

    def _left(self, done: int, total: int) -> None:
        self._still_to_go = total - done

    def _approved(self, approved: Approved, key: tuple[ClientId, str], draft: Draft | None = None) -> None:
        name = approved.client_name
        if approved.undo_seconds:
            offer = UndoOffer(
                lambda left: self._leaving(approved, left).format(name=name),
                approved.undo_seconds,
                lambda: self._undo(approved, key, draft),
            )
            self._status.offer_undo(offer)
        if approved.waits_for_morning:
            when = moment_text(approved.not_before)
            self._status.say(self.tr("The message to {name} waits until {moment}.").format(name=name, moment=when))
        self._run_after(approved.undo_seconds * 1000 + _AFTER_UNDO_MS)
        self.changed.emit(_SENDING_TOUCHES)
        self.queued.emit(*key)

    def _leaving(self, approved: Approved, seconds: int) -> str:
        if approved.kind is DeliveryKind.INSTALMENT_OFFER:
            return self.tr("The offer to {name} goes out in %n second(s)", "", seconds)
        if approved.kind is DeliveryKind.THANK_YOU:
            return self.tr("The thank-you to {name} goes out in %n second(s)", "", seconds)
        if approved.kind is DeliveryKind.APOLOGY:
            return self.tr("The apology to {name} goes out in %n second(s)", "", seconds)
        if approved.stage in OVERDUE_STAGES:
            return self.tr("The reminder to {name} goes out in %n second(s)", "", seconds)
        return self.tr("The notice to {name} goes out in %n second(s)", "", seconds)

    def _taken_back(self, approved: Approved) -> str:
        if approved.kind is DeliveryKind.INSTALMENT_OFFER:
            return self.tr("The offer to {name} was taken back. Nothing was sent.")
        if approved.kind is DeliveryKind.THANK_YOU:
            return self.tr("The thank-you to {name} was taken back. Nothing was sent.")
        if approved.kind is DeliveryKind.APOLOGY:
            return self.tr("The apology to {name} was taken back. Nothing was sent.")
        if approved.stage in OVERDUE_STAGES:
            return self.tr("The reminder to {name} was taken back. Nothing was sent.")
        return self.tr("The notice to {name} was taken back. Nothing was sent.")

    def _run_after(self, milliseconds: int) -> None:
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one may fire 5 % early, before the message may leave
        timer.setSingleShot(True)
        timer.timeout.connect(self.run_outbox)
        timer.timeout.connect(timer.deleteLater)
        timer.start(milliseconds)

    def _undo(self, approved: Approved, key: tuple[ClientId, str], draft: Draft | None) -> None:
        self._parts.runner.submit(
            self,
            lambda: self._program.services.outbox.undo(approved.delivery_id),
            done=lambda _none: self._undone(approved, key, draft),
            failed=self._say_problem,
        )

    def _undone(self, approved: Approved, key: tuple[ClientId, str], draft: Draft | None) -> None:
        self._status.say(self._taken_back(approved).format(name=approved.client_name))
        if draft is not None:
            self.refused.emit(draft, "")
        self.taken_back.emit(*key)
        self.changed.emit(_SENDING_TOUCHES)

    def _ran(self, result: RunResult) -> None:
        self._is_running, self._still_to_go = False, 0
        if result.stopped_by is not None:
            self._status.say_problem(self._parts.explain(result.stopped_by))
        sent = sum(state is State.SENT for _, state in result.ended)
        unknown = sum(state is State.UNKNOWN for _, state in result.ended)
        failed = sum(state is State.FAILED for _, state in result.ended)
        if failed:
            self._status.say_problem(self.tr("%n message(s) failed: look at Messages.", "", failed))
        elif unknown:
            self._status.say_problem(
                self.tr("Nobody knows whether %n message(s) arrived: look at Messages.", "", unknown)
            )
        elif sent:
            self._status.say(self.tr("%n message(s) sent.", "", sent))
        if result.ended or result.stopped_by is not None:
            self.changed.emit(_SENDING_TOUCHES)
        self.count_messages()
        self.run_ended.emit(result.stopped_by is None and sent == len(result.ended))
        if self._runs_again:
            self.run_outbox()

    def _run_failed(self, error: BaseException) -> None:
        self._is_running, self._still_to_go = False, 0
        self._say_problem(error)
        self.run_ended.emit(False)

    def _refused(self, error: BaseException, client_id: ClientId, currency: str, *, by_hand: bool) -> None:
        self._say_problem(error)
        if isinstance(error, PreflightBlockedError) and any(item.rule is Rule.CREDIT for item in error.findings):
            self._offer_credit(client_id, currency, self._parts.explain(error))
        elif isinstance(error, PreflightBlockedError | PreflightConfirmError):
            self.look_first.emit(client_id, currency, by_hand)

    def _offer_credit(self, client_id: ClientId, currency: str, sentence: str) -> None:
        """Money on account stops a reminder; the way out is to settle the oldest invoices with it."""
        question = Question(
            self.tr("There is money on account"),
            sentence,
            self.tr("Settle the oldest invoices with it"),
            self.tr("Not now"),
            self._window,
        )
        question.agreed.connect(lambda: self._settle_with_credit(client_id, currency))
        question.open()

    def _settle_with_credit(self, client_id: ClientId, currency: str) -> None:
        self._parts.runner.submit(
            self,
            lambda: self._program.services.payments.settle_with_credit(client_id, currency),
            done=lambda _settled: self._credit_settled(),
            failed=self._say_problem,
        )

    def _credit_settled(self) -> None:
        self._status.say(self.tr("The money on account settles the oldest invoices now."))
        self.changed.emit(_SENDING_TOUCHES | {Topic.PAYMENTS})

    def _refused_draft(self, draft: Draft, error: BaseException) -> None:
        self._say_problem(error)
        self.refused.emit(draft, self._parts.explain(error))

    def _say_problem(self, error: BaseException) -> None:
        self._status.say_problem(self._parts.explain(error))

    def _show_counts(self, counts: MessageCounts) -> None:
        needs = counts.to_decide
        self._status.set_notice(self.tr("%n message(s) need a decision", "", needs) if needs else "")
