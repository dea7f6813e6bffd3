"""The follow-up rules a person sets: policies, the usual one, own days off, and holidays of the clients' countries."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from freelance_pay.domain.policy import PRESETS, STANDARD, Policy, PolicyBook, problems
from freelance_pay.domain.policy_errors import DaysOffError, PolicyInUseError, UnusablePolicyError
from freelance_pay.domain.quiet_hours import is_zone
from freelance_pay.services.checks import withdraw_unfit
from freelance_pay.services.ledger_ports import Event, EventKind
from freelance_pay.services.policy_book import (
    FOLLOW_UP,
    HOLIDAYS,
    FollowUp,
    KnownHolidays,
    PolicyUse,
    follow_up_text,
    holidays_text,
    parse_follow_up,
    parse_holidays,
    policy_book,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.domain.invoices import InvoiceId
    from freelance_pay.domain.working_days import OwnDaysOff
    from freelance_pay.services.ledger_ports import Change, Ledger
    from freelance_pay.services.ports import Clock, CountryNamer, HolidaySource
    from freelance_pay.services.reads_port import Reads

_YEARS_BACK, _YEARS_AHEAD = 1, 1


class FollowUpService:
    """What a person decides about when and how clients are followed up."""

    def __init__(
        self, ledger: Ledger, reads: Reads, holidays: HolidaySource, names: CountryNamer, clock: Clock
    ) -> None:
        self._ledger = ledger
        self._reads = reads
        self._holidays = holidays
        self._names = names
        self._clock = clock

    def chosen(self) -> FollowUp:
        """Return what was chosen; the built-in choices when nothing was."""
        return parse_follow_up(self._reads.setting(FOLLOW_UP))

    def book(self) -> PolicyBook:
        """Return every rule as it holds now."""
        return policy_book(self._reads.setting(FOLLOW_UP), self._reads.setting(HOLIDAYS))

    def uses(self) -> dict[str, PolicyUse]:
        """Return who follows which policy by their own choice, by key."""
        return self._reads.policy_uses()

    def countries(self, language: str) -> Mapping[str, str]:
        """Return every country by ISO 3166 code with its name in `language`."""
        return self._names.names(language)

    def save_policy(self, policy: Policy) -> Policy:
        """Keep an own policy, a new one under a key of its own (whoever edits a preset makes a copy).

        Raises UnusablePolicyError with every problem.
        """
        found = problems(policy)
        if found:
            raise UnusablePolicyError(policy.name, found)
        is_new = not policy.key or policy.key in {preset.key for preset in PRESETS}
        kept = replace(
            policy,
            key=f"own-{uuid.uuid4().hex[:8]}" if is_new else policy.key,
            name=policy.name.strip(),
            steps=tuple(sorted(policy.steps, key=lambda step: step.days)),
        )

        def put(chosen: FollowUp) -> FollowUp:
            if any(one.key == kept.key for one in chosen.own):
                return replace(chosen, own=tuple(kept if one.key == kept.key else one for one in chosen.own))
            return replace(chosen, own=(*chosen.own, kept))

        self._change(put, {"saved": kept.name})
        return kept

    def delete_policy(self, key: str) -> None:
        """Forget an own policy nobody follows. Raises PolicyInUseError while somebody does."""
        use, chosen = self.uses().get(key, PolicyUse()), self.chosen()
        name = next((one.name for one in chosen.own if one.key == key), key)
        if use.clients or use.invoices or chosen.usual == key:
            raise PolicyInUseError(name, use.clients, use.invoices, is_usual=chosen.usual == key)
        self._change(lambda now: replace(now, own=tuple(one for one in now.own if one.key != key)), {"deleted": name})

    def set_usual(self, key: str) -> None:
        """Let everybody without a policy of their own follow this one."""
        name = self.book().policy(key).name or key
        self._change(lambda chosen: replace(chosen, usual=key or STANDARD.key), {"usual": name})

    def set_home(self, country: str) -> None:
        """Work in this country (ISO 3166): its holidays count for clients without a country of their own."""
        self._change(lambda chosen: replace(chosen, home=country), {"home": country})
        self.refresh_holidays()

    def set_home_zone(self, zone: str) -> None:
        """Let clients without a time zone live in this one (IANA name); an empty one is where the computer is."""
        self._change(lambda chosen: replace(chosen, home_zone=zone), {"home_zone": zone})

    def learn_home_zone(self, zone: str) -> None:
        """Take the computer's zone for that of home where none was ever known, so that no day changes by it now.

        It is learned once and stays, wherever the computer is carried; an unknown name is not taken.
        """
        if self.chosen().home_zone is None and is_zone(zone):
            self.set_home_zone(zone)

    def set_days_off(self, days_off: tuple[OwnDaysOff, ...]) -> None:
        """Do nothing new on these days. Raises DaysOffError when one ends before it begins."""
        for one in days_off:
            if one.last < one.first:
                raise DaysOffError(one.first, one.last)
        kept = tuple(sorted(days_off, key=lambda one: one.first))
        self._change(lambda chosen: replace(chosen, days_off=kept), {"days_off": str(len(kept))})

    def follow(self, client_id: ClientId, policy: str) -> None:
        """Let a client follow a policy; an empty key is the usual one."""
        with self._ledger.change() as change:
            client = change.clients.get(client_id)
            change.clients.save(replace(client, policy=policy))
            if policy != client.policy:
                self._log(change, _choice(change.book(), client.policy, policy), client_id)
            change.commit()

    def make_exception(self, invoice_id: InvoiceId, policy: str, *, never_remind: bool) -> None:
        """Give an invoice a policy of its own (empty: its client's), or leave it out of every reminder."""
        with self._ledger.change() as change:
            invoice = change.invoices.get(invoice_id)
            change.invoices.save(replace(invoice, policy=policy, never_remind=never_remind))
            if policy != invoice.policy:
                data = _choice(change.book(), invoice.policy, policy)
                self._log(change, data, invoice.client_id, invoice_id)
            if never_remind != invoice.never_remind:
                data = {"never_remind": str(never_remind).lower()}
                self._log(change, data, invoice.client_id, invoice_id)
            withdraw_unfit(change, self._clock, invoice.client_id)
            change.commit()

    def refresh_holidays(self) -> bool:
        """Look up the holidays of every country in use, from last year to next; True when something was looked up.

        Slow the first time (the library is imported): for a background thread.
        """
        year = self._clock.today().year
        first, last = year - _YEARS_BACK, year + _YEARS_AHEAD
        known = parse_holidays(self._reads.setting(HOLIDAYS))
        countries = frozenset({*self._reads.countries(), self.chosen().home}) - {""}
        if not countries or known.covers(countries, first, last):
            return False
        found = {country: self._holidays.calendar(country, first, last) for country in sorted(countries)}
        with self._ledger.change() as change:
            change.settings.put(HOLIDAYS, holidays_text(KnownHolidays(first, last, found)))
            change.commit()
        return True

    def _change(self, edit: Callable[[FollowUp], FollowUp], data: dict[str, str]) -> None:
        with self._ledger.change() as change:
            before = parse_follow_up(change.settings.get(FOLLOW_UP))
            change.settings.put(FOLLOW_UP, follow_up_text(edit(before)))
            self._log(change, data)
            change.commit()

    def _log(
        self,
        change: Change,
        data: dict[str, str],
        client_id: ClientId | None = None,
        invoice_id: InvoiceId | None = None,
    ) -> None:
        change.events.add(Event(self._clock.now(), EventKind.POLICY_CHANGED, client_id, invoice_id, data=data))


def _choice(book: PolicyBook, before: str, after: str) -> dict[str, str]:
    """Return what the log keeps of a choice: the keys, and what the policy was called when it was chosen."""
    name = (book.policy(after).name or after) if after else ""
    return {"from": before, "to": after, "policy": name}
