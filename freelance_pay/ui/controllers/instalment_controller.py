"""Instalments from the window: the offer and its letter, the client's yes, and the end of a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from freelance_pay.domain.instalments import PlanState
from freelance_pay.services.views import Topic
from freelance_pay.ui.dialogs.instalment_dialog import InstalmentAsk, InstalmentChoice, InstalmentDialog
from freelance_pay.ui.dialogs.plan_dialogs import AcceptPlanDialog, EndPlanDialog, PlanDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.instalments import PlanId
    from freelance_pay.services.drafts import Draft
    from freelance_pay.services.list_views import PlanRowView
    from freelance_pay.services.program import ProgramPort
    from freelance_pay.ui.controllers.compose_controller import ComposeController
    from freelance_pay.ui.dialogs.entry_dialog import EntryDialog
    from freelance_pay.ui.status_line import StatusLine
    from freelance_pay.ui.window_parts import WindowParts

PLANS_TOUCH = frozenset({Topic.PLANS, Topic.INVOICES, Topic.CLIENTS, Topic.MESSAGES})
_UNDECIDED = frozenset({PlanState.OFFERED, PlanState.ACTIVE})


class InstalmentController(QObject):
    """Where a client has an unanswered offer or a running plan, that is shown first."""

    touched = Signal(object)
    """What was changed: a set of Topic."""

    def __init__(
        self,
        program: ProgramPort,
        parts: WindowParts,
        status: StatusLine,
        compose: ComposeController,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._program = program
        self._parts = parts
        self._status = status
        self._compose = compose
        self._window = window

    def offer(self, client_id: ClientId, currency: str) -> None:
        """Show the plan or offer there is, else the dialog for a new offer."""
        reads, today = self._program.reads, self._parts.clock.today()

        def work() -> PlanRowView | None:
            plans = [plan for plan in reads.plans(today, client_id) if plan.balance.currency == currency]
            return next((plan for plan in plans if plan.state in _UNDECIDED), None)

        def found(plan: PlanRowView | None) -> None:
            if plan is None:
                self.offer_new(client_id, currency)
            else:
                self.show_plan(plan)

        self._parts.runner.submit(self, work, done=found, failed=self._say)

    def offer_new(self, client_id: ClientId, currency: str) -> None:
        """Open the dialog for an offer over the client's invoices that are in no running plan."""
        program, today = self._program, self._parts.clock.today()

        def work() -> InstalmentAsk:
            name = program.reads.client(client_id).name
            return InstalmentAsk(today, name, currency, program.services.plans.coverable(client_id, currency))

        self._parts.runner.submit(self, work, done=lambda ask: self._ask(client_id, ask), failed=self._say)

    def show_plan(self, plan: PlanRowView) -> None:
        """Show a plan or an offer with what can be done about it."""
        dialog = PlanDialog(plan, self._window)
        dialog.accept_requested.connect(lambda: self.accept(plan))
        dialog.end_requested.connect(lambda: self.end(plan))
        dialog.offer_requested.connect(lambda: self.offer_new(plan.client_id, plan.balance.currency))
        dialog.open()

    def accept(self, plan: PlanRowView) -> None:
        """Ask how the client accepted, and start the plan."""
        started = self.tr("The plan with {client} runs.").format(client=plan.client_name)
        dialog = AcceptPlanDialog(plan, self._parts.theme, self._window)
        services = self._program
        dialog.submitted.connect(
            lambda how: self._carry_out(dialog, lambda: services.services.plans.accept(plan.id, how), started)
        )
        dialog.open()

    def end(self, plan: PlanRowView) -> None:
        """Ask why, and end the plan or take the offer back."""
        is_offer = plan.state is PlanState.OFFERED
        words = (
            self.tr("The offer to {client} is taken back.") if is_offer else self.tr("The plan with {client} ended.")
        )
        ended = words.format(client=plan.client_name)
        dialog = EndPlanDialog(plan, self._parts.theme, self._window)
        services = self._program
        dialog.submitted.connect(
            lambda reason: self._carry_out(dialog, lambda: services.services.plans.end(plan.id, reason), ended)
        )
        dialog.open()

    def _ask(self, client_id: ClientId, ask: InstalmentAsk) -> None:
        if not ask.invoices:
            words = self.tr("{client} has no open invoice that is in no plan yet.")
            self._status.say_problem(words.format(client=ask.client_name))
            return
        dialog = InstalmentDialog(ask, self._parts.theme, self._window)
        dialog.submitted.connect(lambda choice: self._offer(dialog, client_id, ask.currency, choice))
        dialog.open()

    def _offer(self, dialog: InstalmentDialog, client_id: ClientId, currency: str, choice: InstalmentChoice) -> None:
        program = self._program

        def work() -> tuple[PlanId, Draft]:
            return program.services.plans.offer(client_id, currency, choice.invoice_ids, choice.instalments)

        def offered(made: tuple[PlanId, Draft]) -> None:
            dialog.accept()
            self.touched.emit(PLANS_TOUCH)
            self._compose.open_draft(made[1])

        self._parts.runner.submit(
            dialog, work, done=offered, failed=lambda error: dialog.refuse(self._parts.explain(error))
        )

    def _carry_out(self, dialog: EntryDialog, work: Callable[[], None], sentence: str) -> None:
        def done(_nothing: None) -> None:
            dialog.accept()
            self._status.say(sentence)
            self.touched.emit(PLANS_TOUCH)

        self._parts.runner.submit(
            dialog, work, done=done, failed=lambda error: dialog.refuse(self._parts.explain(error))
        )

    def _say(self, error: BaseException) -> None:
        self._status.say_problem(self._parts.explain(error))
