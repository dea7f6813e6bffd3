"""What the window's first page reads: quick first rows, then everything, and the details of one client."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from freelance_pay.domain.errors import DomainError
from freelance_pay.domain.ledger_errors import LedgerNotFoundError
from freelance_pay.domain.sending_errors import NothingToSendError
from freelance_pay.services.views import TodayView, until

if TYPE_CHECKING:
    from datetime import date

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.preflight import Finding
    from freelance_pay.services.program import ProgramPort
    from freelance_pay.services.views import ClientPanel, Found


class TodayScreen:
    """Answers the window from a ledger that may not exist yet: then there is nothing, and nothing is made."""

    def __init__(self, program: ProgramPort) -> None:
        self._program = program

    def first_rows(self, today: date, limit: int) -> TodayView:
        """Return up to `limit` rows in a few milliseconds."""
        try:
            return self._program.today.first_rows(today, limit)
        except LedgerNotFoundError:
            return TodayView(today, is_empty_ledger=True)

    def all(self, today: date) -> TodayView:
        """Return every row and the figures."""
        try:
            return self._program.today.everything(today)
        except LedgerNotFoundError:
            return TodayView(today, is_empty_ledger=True)

    def client_panel(self, client_id: ClientId, currency: str, today: date) -> ClientPanel:
        """Return what stands beside the list, with the reason and the pre-flight of what is proposed."""
        panel = self._program.reads.client_panel(client_id, currency)
        reason = self._program.services.outlook.why(client_id, currency)
        told = until(panel.timeline, today)
        return replace(panel, findings=self._findings(client_id, currency), why=reason, timeline=told)

    def find(self, text: str, limit: int) -> tuple[Found, ...]:
        """Return clients and invoices that hold every word of `text`."""
        try:
            return self._program.reads.find(text, limit)
        except LedgerNotFoundError:
            return ()

    def _findings(self, client_id: ClientId, currency: str) -> tuple[Finding, ...]:
        reminders = self._program.services.reminders
        try:
            return reminders.review(reminders.compose(client_id, currency)).findings
        except NothingToSendError:
            return ()
        except DomainError as error:
            from freelance_pay.domain.preflight import not_made  # noqa: PLC0415 - not before the first paint

            # Nobody filled in yet who writes or where to pay: that is a reason beside the list, not an error instead.
            return not_made((), error)
