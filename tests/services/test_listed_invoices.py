"""An invoice that a message only lists is in it, too: while that message waits or is in doubt, no other is about it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.deliveries import State
from freelance_pay.domain.instalments import Interval, PlanTerms
from freelance_pay.domain.preflight import Rule
from freelance_pay.domain.sending_errors import PreflightBlockedError
from freelance_pay.domain.transport import OutcomeUnknownError
from freelance_pay.services.preferences import Preferences
from tests.support.program_rig import ProgramRig

if TYPE_CHECKING:
    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.deliveries import DeliveryId
    from freelance_pay.domain.invoices import InvoiceId
    from freelance_pay.services.drafts import Draft


class Listing:
    """A client with two invoices; the next reminder raises the second one and lists the first one."""

    def __init__(self, rig: ProgramRig) -> None:
        self.rig = rig
        self.client_id: ClientId = rig.client()
        self.listed: InvoiceId = rig.invoice(self.client_id, "FV 1/2026", 100_000, overdue=3, pdf=False)
        rig.send(self.client_id, without_pdf=True)
        rig.clock.go_on(days=5)
        self.raised: InvoiceId = rig.invoice(self.client_id, "FV 2/2026", 50_000, overdue=4, pdf=False)
        draft = rig.draft(self.client_id)
        assert [item.invoice_id for item in draft.items if not item.raises] == [self.listed]
        self.draft = replace(draft, without_pdf=True)

    def offer(self, invoice_id: InvoiceId) -> Draft:
        plans, balance = self.rig.services.plans, self.rig.services.invoices.get(invoice_id).open
        terms = PlanTerms(2, self.rig.clock.today() + timedelta(days=14), Interval.MONTHLY)
        draft = plans.write_offer(self.client_id, "EUR", [invoice_id], plans.preview(balance, terms))
        return replace(draft, without_pdf=True)

    def approve(self, draft: Draft) -> DeliveryId:
        return self.rig.services.reminders.approve(draft, confirmed=True).delivery_id


def test_a_doubtful_message_keeps_an_offer_from_the_invoice_it_only_listed(
    program_rig: ProgramRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    listing = Listing(program_rig)
    doubtful = listing.approve(listing.draft)
    monkeypatch.setattr(program_rig.mail, "finish", _no_answer)
    program_rig.services.outbox.run()
    assert program_rig.delivery(doubtful).state is State.UNKNOWN
    for invoice_id in (listing.raised, listing.listed):
        with pytest.raises(PreflightBlockedError) as refused:
            listing.approve(listing.offer(invoice_id))
        assert Rule.IN_FLIGHT in {finding.rule for finding in refused.value.findings}
    program_rig.services.outbox.forget(doubtful)
    listing.approve(listing.offer(listing.listed))


def test_a_reminder_that_waits_is_not_withdrawn_for_an_offer_about_what_it_lists(program_rig: ProgramRig) -> None:
    listing = Listing(program_rig)
    program_rig.services.settings.save_preferences(Preferences(undo_seconds=30))
    waiting = listing.approve(listing.draft)
    with pytest.raises(PreflightBlockedError):
        listing.approve(listing.offer(listing.listed))
    program_rig.clock.go_on(minutes=2)
    program_rig.services.outbox.run()
    assert program_rig.delivery(waiting).state is State.SENT
    program_rig.services.settings.save_preferences(Preferences(undo_seconds=0))
    listing.approve(listing.offer(listing.listed))


def _no_answer() -> None:
    raise OutcomeUnknownError
