"""Instalments from the window: the offer and its letter, the client's yes, and the end of a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.domain.deliveries import DeliveryKind
from freelance_pay.domain.instalments import PlanState
from freelance_pay.services.views import Topic
from freelance_pay.ui.controllers.dialog_controller import DialogController
from freelance_pay.ui.dialogs.instalment_dialog import InstalmentAsk, InstalmentChoice, InstalmentDialog
from freelance_pay.ui.dialogs.plan_dialogs import AcceptPlanDialog, EndPlanDialog, PlanDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.services.drafts import Draft
    from freelance_pay.services.list_views import PlanRowView
    from freelance_pay.services.program import ProgramPort
    from freelance_pay.ui.controllers.compose_controller import ComposeController
    from freelance_pay.ui.status_line import StatusLine
    from freelance_pay.ui.window_parts import WindowParts

PLANS_TOUCH = frozenset({Topic.PLANS, Topic.INVOICES, Topic.CLIENTS, Topic.MESSAGES})
_UNDECIDED = frozenset({PlanState.OFFERED, PlanState.ACTIVE})


class InstalmentController(DialogController):
    """Where a client has an unanswered offer or a running plan, that is shown first."""

    def __init__(
        self,
        program: ProgramPort,
        parts: WindowParts,
        status: StatusLine,
        compose: ComposeController,
        window: QWidget,
    ) -> None:
        super().__init__(program, parts, status, window)
        self._compose = compose

    def offer(self, client_id: ClientId, currency: str) -> None:
        """Show the plan there is, else the offer there is, one that was sent first; else the dialog for a new offer."""
        today = self.parts.clock.today()

        def work() -> PlanRowView | None:
            plans = [plan for plan in self.program.reads.plans(today, client_id) if plan.balance.currency == currency]
            undecided = [plan for plan in plans if plan.state in _UNDECIDED]
            return min(undecided, key=lambda plan: (plan.state is PlanState.OFFERED, not plan.can_accept), default=None)

        def found(plan: PlanRowView | None) -> None:
            if plan is None:
                self.offer_new(client_id, currency)
            else:
                self.show_plan(plan)

        self.look(work, found)

    def offer_new(self, client_id: ClientId, currency: str, *, replace: bool = False) -> None:
        """Open the dialog for an offer over the client's invoices that are in no running plan.

        `replace`: the person has seen the offer that is not answered yet, and wants another in its place.
        A letter to this client that offers other terms and is still being written comes to the front instead.
        """
        if self._compose.show_open(client_id, currency, DeliveryKind.INSTALMENT_OFFER):
            return
        today = self.parts.clock.today()

        def work() -> InstalmentAsk:
            name, plans = self.program.reads.client(client_id).name, self.program.services.plans
            return InstalmentAsk(
                today, name, currency, plans.coverable(client_id, currency), plans.first_day(client_id)
            )

        self.look(work, lambda ask: self._ask_for_terms(client_id, ask, replace=replace))

    def show_plan(self, plan: PlanRowView) -> None:
        """Show a plan or an offer with what can be done about it."""
        dialog = PlanDialog(plan, self.window)
        dialog.accept_requested.connect(lambda: self.accept(plan))
        dialog.end_requested.connect(lambda: self.end(plan))
        dialog.offer_requested.connect(lambda: self.offer_new(plan.client_id, plan.balance.currency, replace=True))
        dialog.open()

    def accept(self, plan: PlanRowView) -> None:
        """Ask how the client accepted, and start the plan."""
        started = self.tr("The plan with {client} runs.").format(client=plan.client_name)

        def keep(how: str) -> None:
            self.program.services.plans.accept(plan.id, how)

        dialog = AcceptPlanDialog(plan, self.parts.theme, self.window)
        self.ask(dialog, keep, PLANS_TOUCH, lambda _how: started)

    def end(self, plan: PlanRowView) -> None:
        """Ask why, and end the plan or take the offer back."""
        is_offer = plan.state is PlanState.OFFERED
        words = (
            self.tr("The offer to {client} is taken back.") if is_offer else self.tr("The plan with {client} ended.")
        )
        ended = words.format(client=plan.client_name)

        def keep(reason: str) -> None:
            self.program.services.plans.end(plan.id, reason)

        dialog = EndPlanDialog(plan, self.parts.theme, self.window)
        self.ask(dialog, keep, PLANS_TOUCH, lambda _reason: ended)

    def _ask_for_terms(self, client_id: ClientId, ask: InstalmentAsk, *, replace: bool) -> None:
        if not ask.invoices:
            words = self.tr("{client} has no open invoice that is in no plan yet.")
            self.status.say_problem(words.format(client=ask.client_name))
            return

        def write(choice: InstalmentChoice) -> Draft:
            plans = self.program.services.plans
            return plans.write_offer(client_id, ask.currency, choice.invoice_ids, choice.instalments, replace=replace)

        def then(_choice: InstalmentChoice, draft: Draft) -> None:
            self._compose.open_draft(draft)

        dialog = InstalmentDialog(ask, self.parts.theme, self.window)
        self.ask(dialog, write, frozenset(), then=then)
