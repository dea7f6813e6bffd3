"""Calls and messages for the person's own programs: opens the dialogs, hands links over, keeps what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from freelance_pay.domain.calls import CallOutcome
from freelance_pay.domain.message_links import Messenger, NoPhoneNumberError, call_link, message_links
from freelance_pay.services.views import Topic
from freelance_pay.ui.controllers.dialog_controller import DialogController
from freelance_pay.ui.dialogs.call_dialog import CallDialog, CallEntry
from freelance_pay.ui.dialogs.question import Question

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.services.calls import CallBrief
    from freelance_pay.services.program import ProgramPort
    from freelance_pay.ui.controllers.instalment_controller import InstalmentController
    from freelance_pay.ui.status_line import StatusLine
    from freelance_pay.ui.window_parts import WindowParts

_CALL_TOUCHES = frozenset({Topic.HOLDS, Topic.CLIENTS, Topic.INVOICES, Topic.MESSAGES})


class CallController(DialogController):
    """One dialog for a call; a message is opened elsewhere, and the person says whether it was sent."""

    contact_requested = Signal(int)
    """Change the contacts of this client (id)."""
    dealt_with = Signal(int, str)
    """A call to this client (id) about this currency is kept, or a message was sent elsewhere."""

    def __init__(
        self,
        program: ProgramPort,
        parts: WindowParts,
        status: StatusLine,
        instalments: InstalmentController,
        window: QWidget,
        open_link: Callable[[str], bool] | None = None,
    ) -> None:
        super().__init__(program, parts, status, window)
        self._instalments = instalments
        self._open_link = open_link or _open_with_desktop

    def open(self, client_id: ClientId, currency: str) -> None:
        """Show whom to call and what to say, and ask what came of it."""
        self.look(lambda: self.program.services.calls.brief(client_id, currency), self._ask)

    def message(self, client_id: ClientId, currency: str, phone: str, messenger: str) -> None:
        """Open a message with its text in the person's own program, then ask whether it was sent."""
        wanted = Messenger(messenger)

        def work() -> tuple[str, tuple[str, ...]]:
            text = self.program.services.messengers.text(client_id, currency, phone)
            return text, message_links(wanted, phone, text)

        def ready(found: tuple[str, tuple[str, ...]]) -> None:
            text, links = found
            if any(self._open_link(link) for link in links):
                self._ask_whether_sent(client_id, currency, wanted)
                return
            QGuiApplication.clipboard().setText(text)
            self.status.say_problem(
                self.tr("No program on this computer opened the message. Its text is copied: paste it where you like.")
            )

        self.look(work, ready)

    def _ask(self, brief: CallBrief) -> None:
        key = (brief.client_id, brief.currency)
        dialog = CallDialog(brief, self.parts.clock.today(), self.parts.theme, self.parts.icons, self.window)
        dialog.call_requested.connect(lambda phone: self._dial(dialog, phone))
        dialog.message_requested.connect(lambda phone, messenger: self.message(*key, phone, messenger))
        dialog.contact_requested.connect(lambda: self._leave_for_contact(dialog, brief.client_id))
        noted = self.tr("The call to {client} is noted.").format(client=brief.client_name)
        self.ask(
            dialog,
            lambda entry: self._keep(brief, entry),
            _CALL_TOUCHES,
            lambda _entry: noted,
            lambda entry, _none: self._after(brief, entry),
        )

    def _keep(self, brief: CallBrief, entry: CallEntry) -> None:
        self.program.services.calls.done(
            brief.client_id, brief.currency, entry.outcome, entry.until, entry.invoice_id, entry.note
        )

    def _after(self, brief: CallBrief, entry: CallEntry) -> None:
        self.dealt_with.emit(brief.client_id, brief.currency)
        if entry.outcome is CallOutcome.WANTS_INSTALMENTS:
            self._instalments.offer(brief.client_id, brief.currency)
        elif entry.outcome is CallOutcome.WRONG_PERSON:
            self._offer_contact(brief)

    def _offer_contact(self, brief: CallBrief) -> None:
        question = Question(
            self.tr("Change the contact of {client}?").format(client=brief.client_name),
            self.tr("Somebody else answered. Reminders still go to the addresses that are written down."),
            self.tr("Change the contact…"),
            self.tr("Leave it as it is"),
            self.window,
        )
        question.agreed.connect(lambda: self.contact_requested.emit(brief.client_id))
        question.open()

    def _leave_for_contact(self, dialog: CallDialog, client_id: ClientId) -> None:
        dialog.reject()
        self.contact_requested.emit(client_id)

    def _dial(self, dialog: CallDialog, phone: str) -> None:
        try:
            is_open = self._open_link(call_link(phone))
        except NoPhoneNumberError:
            is_open = False
        if not is_open and shiboken6.isValid(dialog):
            dialog.refuse(
                self.tr("No program on this computer dials numbers. Dial {number} by hand.").format(number=phone)
            )

    def _ask_whether_sent(self, client_id: ClientId, currency: str, messenger: Messenger) -> None:
        question = Question(
            self.tr("Did you send it?"),
            self.tr("The message is open in the other program. Only you know whether it was sent."),
            self.tr("Yes, it was sent"),
            self.tr("No"),
            self.window,
        )
        question.agreed.connect(lambda: self._sent(client_id, currency, messenger))
        question.open()

    def _sent(self, client_id: ClientId, currency: str, messenger: Messenger) -> None:
        def kept(_none: None) -> None:
            self.status.say(self.tr("The message counts as contact. The reminders go on where they were."))
            self.touched.emit(_CALL_TOUCHES)
            self.dealt_with.emit(client_id, currency)

        self.look(lambda: self.program.services.messengers.sent(client_id, currency, messenger), kept)


def _open_with_desktop(link: str) -> bool:
    return QDesktopServices.openUrl(QUrl.fromEncoded(link.encode()))
