"""Everything that is read from the ledger, behind one name: each call is one consistent look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.adapters.db.reads import (
    check,
    clients,
    invoices,
    messages,
    panel,
    plans,
    policies,
    preflight,
    records,
    reports,
    search,
    timeline,
)
from freelance_pay.adapters.db.reads.today_reader import SqlTodayReads

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from freelance_pay.domain.clients import Client, ClientId
    from freelance_pay.domain.deliveries import DeliveryId
    from freelance_pay.domain.importing.plan_types import ExistingLedger
    from freelance_pay.domain.invoices import InvoiceId
    from freelance_pay.domain.mail_accounts import MailAccount
    from freelance_pay.domain.money import Money
    from freelance_pay.domain.pdf_matching import PdfCandidate
    from freelance_pay.domain.reports import AgeingInput, AgeingRow, OpenInvoice, PaymentReceived
    from freelance_pay.services.list_views import (
        ClientRowView,
        Difference,
        InvoiceDetail,
        InvoiceList,
        InvoiceQuery,
        InvoiceRowView,
        InvoiceTotals,
        MessageCounts,
        MessageDetail,
        MessageGroup,
        MessageRow,
        OverdueLine,
        PlanRowView,
        SettlementLine,
    )
    from freelance_pay.services.policy_book import PolicyUse
    from freelance_pay.services.views import ClientPanel, Found, TimelineEntry


class SqlReads(SqlTodayReads):
    """Implements the port Reads on one ledger, from any thread, without SQLAlchemy.

    Every method raises LedgerError leaves for trouble with the file.
    """

    def invoice_page(self, query: InvoiceQuery, today: date) -> tuple[InvoiceRowView, ...]:
        """Return the part of the list from `query.offset` on, at most `query.limit` lines."""
        with self._look() as run:
            return invoices.invoice_page(run, query, today)

    def invoice_totals(self, query: InvoiceQuery, today: date) -> InvoiceTotals:
        """Return count and sums of the whole list, whatever part of it is shown."""
        with self._look() as run:
            return invoices.invoice_totals(run, query, today)

    def invoice_ids(self, query: InvoiceQuery, today: date) -> Sequence[InvoiceId]:
        """Return the ids of the whole list in its order; offset and limit do not count."""
        with self._look() as run:
            return invoices.invoice_ids(run, query, today)

    def invoice_list(self, query: InvoiceQuery, today: date) -> InvoiceList:
        """Return `invoice_ids` and `invoice_totals` of one moment; a text is looked for only once."""
        with self._look() as run:
            return invoices.invoice_list(run, query, today)

    def invoice_rows(self, ids: Sequence[InvoiceId], today: date) -> tuple[InvoiceRowView, ...]:
        """Return the lines of these invoices in this order."""
        with self._look() as run:
            return invoices.invoice_rows(run, ids, today)

    def totals_of(self, ids: Iterable[InvoiceId]) -> InvoiceTotals:
        """Return count and sums of these invoices (of what is selected)."""
        with self._look() as run:
            return invoices.totals_of(run, ids)

    def overdue_lines(self, today: date) -> list[OverdueLine]:
        """Return every overdue invoice as the ledger keeps it, the one longest overdue first."""
        with self._look() as run:
            return invoices.overdue_lines(run, today)

    def invoices_numbered(self, number: str, today: date) -> tuple[InvoiceRowView, ...]:
        """Return the invoices of that number, whatever its case and spacing; two clients may have the same."""
        with self._look() as run:
            return invoices.invoices_numbered(run, number, today)

    def invoice_detail(self, invoice_id: InvoiceId, today: date) -> InvoiceDetail:
        """Return everything about one invoice. Raises NotInLedgerError."""
        with self._look() as run:
            return panel.invoice_detail(run, invoice_id, today)

    def invoice_timeline(self, invoice_id: InvoiceId) -> tuple[TimelineEntry, ...]:
        """Return what happened about an invoice, the newest first."""
        with self._look() as run:
            return timeline.invoice_timeline(run, invoice_id)

    def client_list(self, text: str, today: date) -> tuple[ClientRowView, ...]:
        """Return the clients by name; every word of `text` must be found in name, tax id or an address."""
        with self._look() as run:
            return clients.client_list(run, text, today)

    def client_names(self) -> tuple[tuple[ClientId, str], ...]:
        """Return every client to choose from, by name."""
        with self._look() as run:
            return clients.client_names(run)

    def client(self, client_id: ClientId) -> Client:
        """Return the client with its contacts. Raises NotInLedgerError."""
        with self._look() as run:
            return clients.client(run, client_id)

    def client_panel(self, client_id: ClientId, currency: str) -> ClientPanel:
        """Return what stands beside a list, without findings. Raises NotInLedgerError."""
        with self._look() as run:
            return panel.client_panel(run, client_id, currency)

    def countries(self) -> frozenset[str]:
        """Return the countries that clients have, without the empty one."""
        with self._look() as run:
            return policies.countries(run)

    def policy_uses(self) -> dict[str, PolicyUse]:
        """Return by key how many clients and open invoices follow a policy by their own choice."""
        with self._look() as run:
            return policies.policy_uses(run)

    def client_timeline(self, client_id: ClientId, limit: int = 100) -> tuple[TimelineEntry, ...]:
        """Return what happened with a client in every currency, the newest first."""
        with self._look() as run:
            return timeline.client_timeline(run, client_id, limit)

    def find(self, text: str, limit: int = 20) -> tuple[Found, ...]:
        """Return clients, then invoices, that hold every word of `text`; nothing for an empty text."""
        with self._look() as run:
            return search.find(run, text, limit)

    def message_counts(self) -> MessageCounts:
        """Return how many messages stand in each group."""
        with self._look() as run:
            return messages.message_counts(run)

    def messages(self, group: MessageGroup | None, offset: int = 0, limit: int = 200) -> tuple[MessageRow, ...]:
        """Return the messages of a group (None: all), the newest first."""
        with self._look() as run:
            return messages.messages(run, group, offset, limit)

    def message(self, delivery_id: DeliveryId) -> MessageDetail:
        """Return one message with its history. Raises NotInLedgerError."""
        with self._look() as run:
            return messages.message(run, delivery_id)

    def delivery_mime(self, delivery_id: DeliveryId) -> bytes:
        """Return the approved bytes as they were frozen. Raises NotInLedgerError."""
        with self._look() as run:
            return messages.delivery_mime(run, delivery_id)

    def ageing_sums(self, as_of: date, today: date) -> tuple[AgeingRow, ...]:
        """Return what each client owes per currency and bucket."""
        with self._look() as run:
            return reports.ageing_sums(run, as_of, today)

    def ageing_invoices(self, as_of: date, today: date) -> tuple[AgeingInput, ...]:
        """Return every invoice with something open that day."""
        with self._look() as run:
            return reports.ageing_invoices(run, as_of, today)

    def open_invoices(self, as_of: date, today: date) -> tuple[OpenInvoice, ...]:
        """Return every invoice with something open that day, with its gross amount."""
        with self._look() as run:
            return reports.open_invoices(run, as_of, today)

    def payments_received(self, first_day: date, last_day: date) -> tuple[PaymentReceived, ...]:
        """Return the payments of these days (both included) that were not reversed, in order of time."""
        with self._look() as run:
            return reports.payments_received(run, first_day, last_day)

    def unallocated(self, client_id: ClientId, currency: str) -> Money:
        """Return what the client paid or was credited and no invoice is settled by yet."""
        with self._look() as run:
            return preflight.unallocated(run, client_id, currency)

    def on_account(self, client_id: ClientId) -> tuple[SettlementLine, ...]:
        """Return what of the client's payments and credit notes settles no invoice, in every currency."""
        with self._look() as run:
            return panel.on_account(run, client_id)

    def plans(self, today: date, client_id: ClientId | None = None) -> tuple[PlanRowView, ...]:
        """Return the instalment plans, running ones first, then offered ones, then the rest, the newest first."""
        with self._look() as run:
            return plans.plans(run, today, client_id)

    def existing_ledger(self) -> ExistingLedger:
        """Return what an import must not add twice, archived and cancelled ones too."""
        with self._look() as run:
            return records.existing_ledger(run)

    def pdf_candidates(self) -> tuple[PdfCandidate, ...]:
        """Return the invoices a PDF may belong to: those that are not cancelled."""
        with self._look() as run:
            return records.pdf_candidates(run)

    def pdf_digests(self) -> frozenset[str]:
        """Return the SHA-256 of every PDF that is attached to an invoice."""
        with self._look() as run:
            return records.pdf_digests(run)

    def mail_account(self) -> MailAccount | None:
        """Return the account mail is sent from, if there is one."""
        with self._look() as run:
            return records.mail_account(run)

    def check_ledger(self) -> tuple[Difference, ...]:
        """Recompute everything that is kept twice and return what does not agree; nothing when all is well."""
        with self._look() as run:
            return check.check_ledger(run)
