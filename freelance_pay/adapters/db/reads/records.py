"""The mail account, and what an import must not add twice."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from freelance_pay.adapters.db.reads.facts import EVERYONE, read_clients
from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.importing.plan_types import ExistingLedger, KnownInvoice
from freelance_pay.domain.invoices import InvoiceId
from freelance_pay.domain.mail_accounts import AccountId, MailAccount, Security
from freelance_pay.domain.money import Money
from freelance_pay.domain.pdf_matching import PdfCandidate

if TYPE_CHECKING:
    from freelance_pay.adapters.db.reads.facts import Query


def mail_account(run: Query) -> MailAccount | None:
    """Return the account mail is sent from (the newest set up), if there is one."""
    rows = run(
        "SELECT id, address, display_name, host, port, security, username, paused_reason FROM mail_account "
        "ORDER BY created_at DESC, id DESC LIMIT 1"
    )
    for account_id, address, display_name, host, port, security, username, paused_reason in rows:
        return MailAccount(
            address=address,
            display_name=display_name,
            host=host,
            port=port,
            security=Security(security),
            username=username,
            paused_reason=paused_reason,
            id=AccountId(account_id),
        )
    return None


def existing_ledger(run: Query) -> ExistingLedger:
    """Return every client and invoice, archived and cancelled ones too."""
    rows = run("SELECT client_id, number, issued_on, gross_minor, open_minor, currency FROM invoice ORDER BY id")
    return ExistingLedger(
        clients=tuple(read_clients(run, EVERYONE).values()),
        invoices=tuple(
            KnownInvoice(ClientId(owner), number, date.fromisoformat(issued_on), Money(gross, code), Money(rest, code))
            for owner, number, issued_on, gross, rest, code in rows
        ),
    )


def pdf_digests(run: Query) -> frozenset[str]:
    """Return the digests of the attached PDFs."""
    return frozenset(row[0] for row in run("SELECT pdf_sha256 FROM invoice WHERE pdf_sha256 IS NOT NULL"))


def pdf_candidates(run: Query) -> tuple[PdfCandidate, ...]:
    """Return the invoices that lack their PDF, cancelled ones left out."""
    rows = run(
        "SELECT id, number, currency, gross_minor, open_minor FROM invoice "
        "WHERE cancelled_on IS NULL AND pdf_sha256 IS NULL ORDER BY id"
    )
    return tuple(
        PdfCandidate(
            InvoiceId(invoice_id), number, tuple(Money(minor, currency) for minor in {gross, still_open} - {0})
        )
        for invoice_id, number, currency, gross, still_open in rows
    )
