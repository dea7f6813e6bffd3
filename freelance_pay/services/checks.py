"""Gathers what the pre-flight looks at from one unit of work, and withdraws what is no longer right to send."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from freelance_pay.domain.deliveries import DeliveryId, DeliveryKind, State
from freelance_pay.domain.mail_accounts import is_same_mailbox
from freelance_pay.domain.preflight import Finding, MoneyFacts, PreflightFacts, Rule, Severity, check_money
from freelance_pay.services.client_days import client_day
from freelance_pay.services.ledger_ports import Event, EventKind, Move
from freelance_pay.services.offers import check_offer, follow_letter
from freelance_pay.services.policy_book import read_home_zone
from freelance_pay.services.quiet import night_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.deliveries import Delivery, Frozen, Intent
    from freelance_pay.services.ledger_ports import Change
    from freelance_pay.services.ports import Clock

OTHER_ACCOUNT = "other"
"""The detail of the finding against a message that would come from an address that is no longer the account's."""


def gather_facts(
    change: Change,
    clock: Clock,
    client_id: ClientId,
    currency: str,
    intents: Sequence[Intent],
    recipients: Sequence[str],
    own: DeliveryId | None = None,
) -> PreflightFacts:
    """Return the facts of a message about `intents`, as this transaction sees them; `own` is its delivery, if any."""
    facts = change.preflight_facts(client_id, currency, intents, recipients, own, clock.now(), clock.today())
    day = client_day(clock, facts.client, read_home_zone(change))
    return replace(facts, client_day=day, night=night_of(change, facts.client, facts.now))


def check_again(change: Change, clock: Clock, delivery: Delivery) -> list[Finding]:
    """Return what now forbids a delivery that was approved earlier: an offer taken back, money, holds, stages."""
    facts = change.money_facts(delivery.client_id, delivery.intents, delivery.id, clock.today())
    day = client_day(clock, facts.client, read_home_zone(change))
    return forbids(change, delivery, replace(facts, client_day=day))


def forbids(change: Change, delivery: Delivery, facts: MoneyFacts) -> list[Finding]:
    """Return what `facts` say against a delivery that was approved earlier, and whether its offer still stands."""
    return [*check_offer(change, delivery, facts.today), *check_money(facts)]


def check_account(change: Change, frozen: Frozen) -> list[Finding]:
    """Return what stops a message that was approved to come from another address than mail is sent from now."""
    account = change.accounts.first()
    if account is None or is_same_mailbox(account.address, frozen.envelope.sender):
        return []
    return [Finding(Rule.ACCOUNT, Severity.BLOCK, frozen.envelope.sender, OTHER_ACCOUNT)]


def withdraw_unfit(change: Change, clock: Clock, client_id: ClientId) -> None:
    """Withdraw the client's waiting messages that a payment, promise, pause, dispute or cancellation made wrong."""
    for delivery in change.deliveries.unsent_of_client(client_id):
        found = check_again(change, clock, delivery)
        if found:
            withdraw(change, delivery, found[0], clock)


def withdraw(change: Change, delivery: Delivery, finding: Finding, clock: Clock) -> None:
    """Withdraw one waiting message for the reason `finding` gives."""
    reason = reason_code(finding)
    if change.deliveries.move(Move(delivery.id, delivery.state, State.WITHDRAWN, clock.now(), detail=reason)):
        log_move(change, clock, delivery, State.WITHDRAWN, reason)


def reason_code(finding: Finding) -> str:
    """Return a finding as the short code that is kept with a delivery: rule, subject and fact."""
    return f"{finding.rule.value}:{finding.about}:{finding.detail}"


def log_move(change: Change, clock: Clock, delivery: Delivery, state: State, detail: str = "") -> None:
    """Write one move of a delivery into the log, and let follow what depends on it."""
    data = {"from": delivery.state.value, "to": state.value, "detail": detail}
    event = Event(clock.now(), EventKind.DELIVERY_MOVED, delivery.client_id, None, delivery.id, data)
    change.events.add(event)
    follow(change, clock, delivery, state)


def follow(change: Change, clock: Clock, delivery: Delivery, state: State) -> None:
    """Let the plan that a letter offers move with it; an apology that was sent takes back what it is about."""
    follow_letter(change, clock, delivery, state)
    if delivery.kind is DeliveryKind.APOLOGY and state is State.SENT:
        for about in {intent.instalment for intent in delivery.intents}:
            change.deliveries.take_back(DeliveryId(about))


def facts_of(change: Change, clock: Clock, delivery: Delivery) -> PreflightFacts:
    """Return the facts of a delivery, without its letter and its files: they are frozen."""
    return gather_facts(
        change, clock, delivery.client_id, delivery.currency, delivery.intents, delivery.recipients, delivery.id
    )
