"""What the pages wish for and who fulfils it: the one place where their signals meet the controllers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from freelance_pay.ui.actions import Act
from freelance_pay.ui.controllers.batch_controller import BatchController
from freelance_pay.ui.controllers.call_controller import CallController
from freelance_pay.ui.controllers.compose_controller import ComposeController
from freelance_pay.ui.controllers.import_controller import ImportController
from freelance_pay.ui.controllers.instalment_controller import InstalmentController
from freelance_pay.ui.controllers.letter_controller import LetterController
from freelance_pay.ui.controllers.send_controller import SendController
from freelance_pay.ui.controllers.session_controller import Answers, SessionController
from freelance_pay.ui.controllers.step_controller import StepController
from freelance_pay.ui.controllers.thanks_controller import ThanksController
from freelance_pay.ui.main_window import AHEAD, CLIENTS, INVOICES, MESSAGES, TODAY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.services.program import ProgramPort
    from freelance_pay.ui.main_window import MainWindow
    from freelance_pay.ui.pages.page import Page
    from freelance_pay.ui.window_parts import WindowParts


class Wishes(QObject):
    """Connects Today and the other pages to sending, composing, instalments, import and the dialogs."""

    changed = Signal(object)
    """These topics changed: whoever shows them reads again."""

    def __init__(self, program: ProgramPort, parts: WindowParts, window: MainWindow) -> None:
        super().__init__(window)
        self._program = program
        self._parts = parts
        self._window = window
        status = window.status
        self.sending = SendController(program, parts, status, window)
        self.composing = ComposeController(program, parts, status, window)
        self.instalments = InstalmentController(program, parts, status, self.composing, window)
        self.steps = StepController(program, parts, status, window)
        self.calls = CallController(program, parts, status, self.instalments, window)
        self.letters = LetterController(program, parts, status, window)
        self.thanks = ThanksController(program, parts, self.composing, window)
        self.batch = BatchController(program, parts, status, self.sending, window)
        answers = Answers(self.sending, self.composing, self.steps, self.calls, self.letters)
        self.session = SessionController(program, parts, answers, window)
        self.importing = ImportController(program, parts, status, window)
        self._connect_controllers()
        self._connect_today()
        self._connect_actions()

    def start(self) -> None:
        """Begin to carry out wishes; the ledger is open for changes now."""
        self.sending.start()
        self.thanks.count()

    def stop(self) -> None:
        """Let nothing leave any more: the ledger cannot be relied on."""
        self.sending.stop()

    def adopt(self, page: Page) -> None:
        """Connect the wishes a page has; every page that has one calls it by the same name."""
        for name, fulfil in self._fulfilments().items():
            wish = getattr(page, name, None)
            if wish is not None:
                wish.connect(fulfil)

    def _fulfilments(self) -> dict[str, Callable[..., object]]:
        return {
            "changed": self.changed.emit,
            "reminder_requested": self._remind_by_hand,
            "instalments_requested": self.instalments.offer,
            "client_requested": self._window.reveal_client,
            "invoice_requested": self._window.reveal_invoice,
            "send_now_requested": self.sending.run_outbox,
            "skip_requested": self.steps.skip,
            "thanks_requested": self.composing.open_thanks,
            "apology_requested": self.composing.open_apology,
            "today_requested": lambda: self._window.show_page(TODAY),
        }

    def _connect_controllers(self) -> None:
        self.sending.changed.connect(self.changed)
        self.changed.connect(self.thanks.count_after)
        self.sending.look_first.connect(self._look_first)
        self.sending.refused.connect(self.composing.reopen)
        self.composing.approved.connect(self.sending.approve)
        self.composing.approved.connect(self._window.today_page.rest)
        self.composing.touched.connect(self.changed)
        self.instalments.touched.connect(self.changed)
        self.steps.touched.connect(self.changed)
        self.calls.touched.connect(self.changed)
        self.letters.touched.connect(self.changed)
        self.calls.contact_requested.connect(self._edit_client)
        self.importing.touched.connect(self.changed)

    def _connect_today(self) -> None:
        today = self._window.today_page
        today.send_requested.connect(self.sending.send)
        today.edit_requested.connect(self.composing.open_reminder)
        today.skip_requested.connect(self.steps.skip)
        today.thanks_requested.connect(self.thanks.open)
        today.letter_requested.connect(self.letters.open)
        today.call_requested.connect(self.calls.open)
        today.offer_instalments_requested.connect(self.instalments.offer)
        today.decision_requested.connect(self._decide)
        today.address_requested.connect(lambda client, _currency: self._edit_client(client))

    def _connect_actions(self) -> None:
        actions = self._window.actions_list
        actions.on(Act.SEND_SEVERAL, lambda: self.batch.open(self._window.today_page.reminders))
        actions.on(Act.GO_THROUGH, self._go_through)
        actions.on(Act.IMPORT, self.importing.open)
        actions.on(Act.ADD_CLIENT, self._add_client)
        actions.on(Act.ADD_INVOICE, self._add_invoice)
        actions.on(Act.BACKUP, self._back_up)
        actions.on(Act.AHEAD, lambda: self._window.show_page(AHEAD))
        actions.on(Act.RECORD_PAYMENT, self._record_payment)

    def _look_first(self, client_id: ClientId, currency: str, by_hand: bool) -> None:
        self.composing.open_reminder(client_id, currency, by_hand=by_hand)

    def _remind_by_hand(self, client_id: ClientId, currency: str) -> None:
        self.sending.send(client_id, currency, by_hand=True)

    def _go_through(self) -> None:
        self._window.show_page(TODAY)
        self.session.begin()

    def _add_client(self) -> None:
        self._window.show_page(CLIENTS)
        self._window.page(CLIENTS).add_client()  # type: ignore[attr-defined]

    def _edit_client(self, client_id: ClientId) -> None:
        self._window.show_page(CLIENTS)
        self._window.page(CLIENTS).edit_client(client_id, at_address=True)  # type: ignore[attr-defined]

    def _decide(self, client_id: ClientId, currency: str) -> None:
        self._window.show_page(MESSAGES)
        self._window.page(MESSAGES).decide(client_id, currency)  # type: ignore[attr-defined]

    def _back_up(self) -> None:
        status, explain = self._window.status, self._parts.explain
        self._parts.runner.submit(
            self,
            self._make_backup,
            done=lambda path: status.say(self.tr("The ledger is copied to {path}.").format(path=path)),
            failed=lambda error: status.say_problem(explain(error)),
        )

    def _make_backup(self) -> Path:
        return self._program.services.care.backup()

    def _record_payment(self) -> None:
        self._window.show_page(INVOICES)
        self._window.page(INVOICES).record_payment()  # type: ignore[attr-defined]

    def _add_invoice(self) -> None:
        self._window.show_page(INVOICES)
        self._window.page(INVOICES).add_invoice()  # type: ignore[attr-defined]
