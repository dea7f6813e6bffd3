"""Opens compose windows and does their work: composing, reviewing, mail files, and what was sent elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from freelance_pay.domain.errors import FreelancePayError
from freelance_pay.domain.invoices import InvoiceId
from freelance_pay.services.drafts import is_of_today
from freelance_pay.services.message_view import MessageView, view_of
from freelance_pay.services.views import Topic
from freelance_pay.ui.compose.attachment_list import PICTURE_WIDTH
from freelance_pay.ui.compose.compose_window import ComposeWindow
from freelance_pay.ui.controllers.dialog_controller import DialogController
from freelance_pay.ui.locale_text import day_text
from freelance_pay.ui.own_programs import OwnPrograms, write_privately

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.deliveries import DeliveryId, DeliveryKind
    from freelance_pay.domain.invoices import Attachment
    from freelance_pay.domain.payments import PaymentId
    from freelance_pay.services.drafts import Draft, Review
    from freelance_pay.services.program import ProgramPort
    from freelance_pay.ui.status_line import StatusLine
    from freelance_pay.ui.window_parts import WindowParts

KEPT_FOR_MS = 90_000
"""How long a window that was sent from can come back: longer than any undo window."""
_MAIL_FILE = "message.eml"


class ComposeController(DialogController):
    """One window for each letter: client, currency, kind, occasion. One that is asked for again comes to the front."""

    approved = Signal(object, bool)
    """Send this Draft; True: its doubtful PDF was looked at. The window hides; `reopen` brings it back."""

    def __init__(
        self,
        program: ProgramPort,
        parts: WindowParts,
        status: StatusLine,
        window: QWidget,
        open_file: Callable[[Path], bool] | None = None,
    ) -> None:
        super().__init__(program, parts, status, window)
        self._programs = OwnPrograms(open_file)
        self._windows: dict[tuple[int, str, str, int], ComposeWindow] = {}
        window.installEventFilter(self)

    def open_reminder(self, client_id: ClientId, currency: str, *, by_hand: bool = False) -> None:
        """Open the reminder that is right today; `by_hand`: without waiting for its day."""

        def composed(draft: Draft) -> None:
            self.open_draft(draft, lambda left_out: self._compose(client_id, currency, left_out, by_hand=by_hand))

        self.look(self._compose(client_id, currency, frozenset(), by_hand=by_hand), composed)

    def open_thanks(self, payment_id: PaymentId) -> None:
        """Open the thank-you for a payment."""
        self._open(lambda: self.program.services.reminders.compose_thanks(payment_id))

    def open_apology(self, delivery_id: DeliveryId) -> None:
        """Open the apology for a message that was sent."""
        self._open(lambda: self.program.services.reminders.compose_apology(delivery_id))

    def open_draft(
        self, draft: Draft, anew: Callable[[frozenset[InvoiceId]], Callable[[], Draft]] | None = None
    ) -> ComposeWindow:
        """Open `draft`; `anew` gives the work that writes it without some invoices, None where that cannot be."""
        window = self._windows.get(_key(draft))
        if window is None or window.isHidden():
            window = self._make(draft, anew)
        window.show()
        window.raise_()
        window.activateWindow()
        return window

    def show_open(self, client_id: ClientId, currency: str, kind: DeliveryKind) -> bool:
        """Bring the window of such a letter to the front; tell whether there is one."""
        window = self._windows.get((client_id, currency, kind.value, 0))
        if window is None or not window.isVisible():
            return False
        window.raise_()
        window.activateWindow()
        return True

    def reopen(self, draft: Draft, problem: str = "") -> None:
        """Bring back the window `draft` was sent from, with everything typed: it was refused, or undone."""
        window = self._windows.get(_key(draft)) or self.open_draft(draft)
        window.show()
        window.set_busy(is_busy=False)
        if problem:
            window.show_problem(problem)
        else:
            window.ask_for_review()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with the main window, unless words would be lost: then it stays until the person has said so."""
        if watched is self.window and event.type() is QEvent.Type.Close:
            shown = [window for window in self._windows.values() if window.isVisible()]
            edited = [window for window in shown if window.is_edited]
            if edited:
                event.ignore()
                edited[0].raise_()
                edited[0].reject()
                return True
            for window in shown:
                self._forget(window)
        return super().eventFilter(watched, event)

    def _open(self, compose: Callable[[], Draft]) -> None:
        def composed(draft: Draft) -> None:
            self.open_draft(draft)

        self.look(compose, composed)

    def _make(self, draft: Draft, anew: Callable[[frozenset[InvoiceId]], Callable[[], Draft]] | None) -> ComposeWindow:
        window = ComposeWindow(draft, self.parts.theme, self.parts.icons, self.window)
        self._windows[_key(draft)] = window
        window.review_requested.connect(lambda now: self._review(window, now))
        window.approved.connect(lambda now, confirmed: self._approve(window, now, confirmed=confirmed))
        window.mail_program_requested.connect(lambda now: self._open_in_mail_program(window, now))
        window.save_requested.connect(lambda now, path: self._save(window, now, path))
        window.sent_elsewhere.connect(lambda now: self._sent_elsewhere(window, now))
        window.look_requested.connect(lambda attachment: self._look_at(window, attachment))
        window.rejected.connect(lambda: self._forget(window))
        if anew is not None:
            window.anew_requested.connect(lambda left_out: self._write_anew(window, left_out, anew))
        window.ask_for_review()
        for item in draft.items:
            if item.attachment is not None:
                self._take_picture(window, item.attachment)
        return window

    def _compose(
        self, client_id: ClientId, currency: str, left_out: frozenset[InvoiceId], *, by_hand: bool
    ) -> Callable[[], Draft]:
        program = self.program
        return lambda: program.services.reminders.compose(client_id, currency, by_hand=by_hand, leave_out=left_out)

    def _write_anew(
        self,
        window: ComposeWindow,
        left_out: frozenset[InvoiceId],
        anew: Callable[[frozenset[InvoiceId]], Callable[[], Draft]],
    ) -> None:
        self.parts.runner.submit(
            window,
            anew(left_out),
            done=lambda draft: window.show_rewritten(draft, left_out),
            failed=lambda error: window.show_problem(self.parts.explain(error)),
        )

    def _review(self, window: ComposeWindow, draft: Draft) -> None:
        program = self.program

        def work() -> tuple[Review, MessageView | None]:
            review = program.services.reminders.review(draft)
            return review, None if review.frozen is None else view_of(review.frozen.mime)

        self.parts.runner.submit(
            window,
            work,
            done=lambda found: window.show_review(*found),
            failed=lambda error: window.show_problem(self.parts.explain(error)),
        )

    def _take_picture(self, window: ComposeWindow, attachment: Attachment) -> None:
        program = self.program

        def work() -> bytes:
            try:
                return program.services.invoices.page_picture(attachment, 0, 2 * PICTURE_WIDTH)
            except FreelancePayError:
                return b""  # the checks say what is wrong with the file

        self.parts.runner.submit(window, work, done=lambda png: window.show_picture(attachment.sha256, png))

    def _look_at(self, window: ComposeWindow, attachment: Attachment) -> None:
        program = self.program
        path = self._programs.place_for(f"{attachment.sha256}.pdf")

        def work() -> Path:
            write_privately(path, program.services.invoices.pdf(attachment))
            return path

        self.parts.runner.submit(
            window,
            work,
            done=lambda written: self._show_file(window, written),
            failed=lambda error: self._refused(window, error),
        )

    def _show_file(self, window: ComposeWindow, path: Path) -> None:
        if not self._programs.open(path):
            window.show_problem(self.tr("No program on this computer opened the PDF."))

    def _approve(self, window: ComposeWindow, draft: Draft, *, confirmed: bool) -> None:
        if not is_of_today(draft, self.parts.clock):
            words = self.tr("This letter was written on {day}, so its dates are no longer right. Open it anew.")
            window.show_problem(words.format(day=day_text(draft.letter.today)))
            return
        window.set_busy(is_busy=True)
        window.hide()
        QTimer.singleShot(KEPT_FOR_MS, window, lambda: self._forget_hidden(window))
        self.approved.emit(draft, confirmed)

    def _forget_hidden(self, window: ComposeWindow) -> None:
        if window.isHidden():
            self._forget(window)

    def _open_in_mail_program(self, window: ComposeWindow, draft: Draft) -> None:
        def written(path: Path) -> None:
            if self._programs.open(path):
                window.ask_whether_sent()
            else:
                window.show_problem(self.tr("No mail program opened the draft. Save it as a file and open it there."))

        self._write_file(window, draft, self._programs.place_for(_MAIL_FILE), written)

    def _save(self, window: ComposeWindow, draft: Draft, path: Path) -> None:
        def written(saved: Path) -> None:
            self.status.say(self.tr("The message is saved as {name}.").format(name=saved.name))
            window.ask_whether_sent()

        self._write_file(window, draft, path, written)

    def _write_file(self, window: ComposeWindow, draft: Draft, path: Path, done: Callable[[Path], None]) -> None:
        program = self.program

        def work() -> Path:
            write_privately(path, program.services.reminders.as_mail_file(draft))
            return path

        self.parts.runner.submit(window, work, done=done, failed=lambda error: self._refused(window, error))

    def _refused(self, window: ComposeWindow, error: BaseException) -> None:
        window.show_problem(self.parts.explain(error))

    def _sent_elsewhere(self, window: ComposeWindow, draft: Draft) -> None:
        program = self.program

        def kept(_delivery: object) -> None:
            self._forget(window)
            self.status.say(self.tr("The message to {client} counts as sent.").format(client=draft.client_name))
            self.touched.emit(frozenset({Topic.MESSAGES, Topic.INVOICES, Topic.CLIENTS, Topic.PLANS}))

        def failed(error: BaseException) -> None:
            if shiboken6.isValid(window):
                window.show_problem(self.parts.explain(error))
            else:
                self.say_problem(error)

        window.set_busy(is_busy=True)
        self.parts.runner.submit(
            self, lambda: program.services.reminders.sent_elsewhere(draft), done=kept, failed=failed
        )

    def _forget(self, window: ComposeWindow) -> None:
        self._windows = {key: other for key, other in self._windows.items() if other is not window}
        if shiboken6.isValid(window):
            window.hide()
            window.deleteLater()


def _key(draft: Draft) -> tuple[int, str, str, int]:
    return (draft.client_id, draft.currency, draft.kind.value, draft.about)
