"""What screens, reports and commands read from the ledger: one call is one consistent look, nothing is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from freelance_pay.domain.clients import Client, ClientId
    from freelance_pay.domain.deliveries import DeliveryId
    from freelance_pay.domain.importing.plan_types import ExistingLedger
    from freelance_pay.domain.invoices import InvoiceId
    from freelance_pay.domain.mail_accounts import MailAccount
    from freelance_pay.domain.money import Money
    from freelance_pay.domain.pdf_matching import PdfCandidate
    from freelance_pay.domain.reports import AgeingInput, AgeingRow, OpenInvoice, PaymentReceived
    from freelance_pay.domain.steps import ClientFacts
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
    from freelance_pay.services.views import ClientPanel, Found, TimelineEntry, TodayFigures


class TodayReads(Protocol):
    """What the first page is made of; quick to import."""

    def first_keys(self, limit: int) -> list[tuple[int, str]]:
        """Return the first clients and currencies by the oldest day that counts."""

    def client_facts(self, keys: Sequence[tuple[int, str]]) -> list[ClientFacts]:
        """Return the facts of these clients and currencies."""

    def all_client_facts(self) -> Iterator[ClientFacts]:
        """Yield the facts of every client and currency with something open; those of one client are of one moment."""

    def has_clients(self) -> bool:
        """Tell whether there is any client."""

    def today_figures(self, today: date) -> TodayFigures:
        """Return the sums above the list."""

    def missed_instalments(self, today: date) -> dict[tuple[int, str], Money]:
        """Return what of running plans should have come in before `today` and did not, by client and currency."""

    def setting(self, key: str) -> str | None:
        """Return a setting's text, None when it was never set."""

    def close(self) -> None:
        """Give up every connection; the next call opens the file anew (which may be another one after a restore)."""


class InvoiceReads(Protocol):
    """The invoice list: `invoice_ids` gives its order once, `invoice_rows` the lines that are looked at."""

    def invoice_page(self, query: InvoiceQuery, today: date) -> tuple[InvoiceRowView, ...]:
        """Return the part of the list from `query.offset` on, at most `query.limit` lines."""

    def invoice_totals(self, query: InvoiceQuery, today: date) -> InvoiceTotals:
        """Return count and sums of the whole list, whatever part of it is shown."""

    def invoice_ids(self, query: InvoiceQuery, today: date) -> Sequence[InvoiceId]:
        """Return the ids of the whole list in its order; offset and limit do not count."""

    def invoice_list(self, query: InvoiceQuery, today: date) -> InvoiceList:
        """Return `invoice_ids` and `invoice_totals` of one moment; a text is looked for only once."""

    def invoice_rows(self, ids: Sequence[InvoiceId], today: date) -> tuple[InvoiceRowView, ...]:
        """Return the lines of these invoices in this order."""

    def totals_of(self, ids: Iterable[InvoiceId]) -> InvoiceTotals:
        """Return count and sums of these invoices (of what is selected)."""

    def overdue_lines(self, today: date) -> list[OverdueLine]:
        """Return every overdue invoice as the ledger keeps it, the one longest overdue first."""

    def invoices_numbered(self, number: str, today: date) -> tuple[InvoiceRowView, ...]:
        """Return the invoices of that number, whatever its case and spacing; two clients may have the same."""

    def invoice_detail(self, invoice_id: InvoiceId, today: date) -> InvoiceDetail:
        """Return everything about one invoice. Raises NotInLedgerError."""

    def invoice_timeline(self, invoice_id: InvoiceId) -> tuple[TimelineEntry, ...]:
        """Return what happened about an invoice, the newest first."""


class ClientReads(Protocol):
    """The client list and what stands beside it; archived clients are in no list, but found by id."""

    def client_list(self, text: str, today: date) -> tuple[ClientRowView, ...]:
        """Return the clients by name; every word of `text` must be found in name, tax id or an address."""

    def client_names(self) -> tuple[tuple[ClientId, str], ...]:
        """Return every client to choose from, by name."""

    def client(self, client_id: ClientId) -> Client:
        """Return the client with its contacts. Raises NotInLedgerError."""

    def client_panel(self, client_id: ClientId, currency: str) -> ClientPanel:
        """Return what stands beside a list, without findings. Raises NotInLedgerError."""

    def countries(self) -> frozenset[str]:
        """Return the countries that clients have (ISO 3166), without the empty one."""

    def policy_uses(self) -> dict[str, PolicyUse]:
        """Return by key how many clients and open invoices follow a policy by their own choice."""

    def client_timeline(self, client_id: ClientId, limit: int = 100) -> tuple[TimelineEntry, ...]:
        """Return what happened with a client in every currency, the newest first."""

    def find(self, text: str, limit: int = 20) -> tuple[Found, ...]:
        """Return clients, then invoices, that hold every word of `text`; nothing for an empty text."""


class MessageReads(Protocol):
    """Messages and what became of them."""

    def message_counts(self) -> MessageCounts:
        """Return how many messages stand in each group."""

    def messages(self, group: MessageGroup | None, offset: int = 0, limit: int = 200) -> tuple[MessageRow, ...]:
        """Return the messages of a group (None: all), the newest first."""

    def message(self, delivery_id: DeliveryId) -> MessageDetail:
        """Return one message with its history. Raises NotInLedgerError."""

    def delivery_mime(self, delivery_id: DeliveryId) -> bytes:
        """Return the approved bytes as they were frozen. Raises NotInLedgerError."""


class ReportReads(Protocol):
    """What reports are made of. On `today` the kept amounts count; another day is recomputed from dated entries.

    On another day: what was received, credited or issued later is left out; a reversed payment never counts; an invoice
    that was cancelled later still counts; a plan counts from its acceptance to its end.
    """

    def ageing_sums(self, as_of: date, today: date) -> tuple[AgeingRow, ...]:
        """Return what each client owes per currency and bucket."""

    def ageing_invoices(self, as_of: date, today: date) -> tuple[AgeingInput, ...]:
        """Return every invoice with something open that day."""

    def open_invoices(self, as_of: date, today: date) -> tuple[OpenInvoice, ...]:
        """Return every invoice with something open that day, with its gross amount."""

    def payments_received(self, first_day: date, last_day: date) -> tuple[PaymentReceived, ...]:
        """Return the payments of these days (both included) that were not reversed, in order of time."""


class Reads(TodayReads, InvoiceReads, ClientReads, MessageReads, ReportReads, Protocol):
    """Everything that is read; safe to call from any thread."""

    def unallocated(self, client_id: ClientId, currency: str) -> Money:
        """Return what the client paid or was credited and no invoice is settled by yet."""

    def on_account(self, client_id: ClientId) -> tuple[SettlementLine, ...]:
        """Return what of the client's payments and credit notes settles no invoice, in every currency."""

    def plans(self, today: date, client_id: ClientId | None = None) -> tuple[PlanRowView, ...]:
        """Return the instalment plans, running ones first, then offered ones, then the rest, the newest first."""

    def existing_ledger(self) -> ExistingLedger:
        """Return what an import must not add twice, archived and cancelled ones too."""

    def pdf_candidates(self) -> tuple[PdfCandidate, ...]:
        """Return the invoices a PDF may belong to: those that lack theirs and are not cancelled."""

    def pdf_digests(self) -> frozenset[str]:
        """Return the SHA-256 of every PDF that is attached to an invoice."""

    def mail_account(self) -> MailAccount | None:
        """Return the account mail is sent from, if there is one."""

    def check_ledger(self) -> tuple[Difference, ...]:
        """Recompute everything that is kept twice and return what does not agree; nothing when all is well."""
