"""Random months of events against the follow-up rules: what must hold whatever happens in between."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from freelance_pay.domain.clients import Client, ClientId, Contact
from freelance_pay.domain.holds import Hold, HoldId, HoldKind, active_hold
from freelance_pay.domain.invoice_steps import broken_promise
from freelance_pay.domain.invoices import Invoice, InvoiceId
from freelance_pay.domain.money import Money
from freelance_pay.domain.next_step import next_step
from freelance_pay.domain.policy import BEFORE_OVERDUE, PRESETS, Channel, Policy, PolicyBook, PolicyStep, Stage
from freelance_pay.domain.steps import ClientFacts, InvoiceFacts, Rest, Step, StepKind
from freelance_pay.domain.working_days import WorkCalendar

START = date(2026, 11, 2)
ACME = Client("Acme", contacts=(Contact("Anna", "anna@acme.example"),), id=ClientId(1))
HOLIDAYS = WorkCalendar(holidays={date(2026, 11, 11): "Święto Niepodległości", date(2026, 12, 25): "Boże Narodzenie"})
OWN = (
    Policy("short", (PolicyStep(3, stage=Stage.FIRST), PolicyStep(14, stage=Stage.FINAL)), "Short", quiet_days=0),
    Policy("late", (PolicyStep(2, Channel.CALL), PolicyStep(9, stage=Stage.SECOND)), "Late", quiet_days=2),
)
POLICIES = (*PRESETS, *OWN)
numbers = st.integers(0, 5)


class FollowUp(RuleBasedStateMachine):
    """One client through some months; the machine keeps the history that the ledger would keep."""

    def __init__(self) -> None:
        super().__init__()
        self.today = START
        self.client = ACME
        self.book = PolicyBook(OWN, calendars={"": HOLIDAYS})
        self.items: dict[int, InvoiceFacts] = {}
        self.holds: dict[int, Hold] = {}
        self.last: date | None = None
        self.call: date | None = None
        self.kept: set[HoldId] = set()
        self.not_promised: set[tuple[HoldId, InvoiceId]] = set()
        self.contacts: list[date] = []
        self.raised: list[tuple[int, Stage]] = []

    @property
    def facts(self) -> ClientFacts:
        items, holds = tuple(self.items.values()), tuple(self.holds.values())
        kept, not_promised = frozenset(self.kept), frozenset(self.not_promised)
        return ClientFacts(self.client, "EUR", items, holds, self.last, self.call, kept, not_promised)

    @rule(due_in=st.integers(-20, 30), policy=st.sampled_from(["", *(policy.key for policy in POLICIES)]))
    def an_invoice_is_issued(self, due_in: int, policy: str) -> None:
        number = len(self.items) + 1
        day, money = self.today + timedelta(days=due_in), Money(100, "EUR")
        invoice = Invoice(ClientId(1), str(number), day, day, money, Money(0, "EUR"), money, money, day)
        self.items[number] = InvoiceFacts(replace(invoice, policy=policy, id=InvoiceId(number)))
        self.not_promised |= {(hold_id, InvoiceId(number)) for hold_id in self._promises()}

    def _promises(self) -> set[HoldId]:
        return {hold.id for hold in self.holds.values() if hold.kind is HoldKind.PROMISE}

    @rule(days=st.sampled_from([1, 1, 1, 2, 3, 7, 21]))
    def days_pass(self, days: int) -> None:
        self.today += timedelta(days=days)

    @rule(which=numbers, paid=st.integers(1, 100))
    def something_is_paid(self, which: int, paid: int) -> None:
        item = self.items.get(which)
        if item is not None:
            rest = Money(max(0, item.invoice.open.minor - paid), "EUR")
            self.items[which] = replace(item, invoice=replace(_whole(item), open=rest))
            self.kept |= self._promises()

    @rule(which=numbers, kind=st.sampled_from(HoldKind), days=st.integers(0, 12))
    def a_hold_is_put(self, which: int, kind: HoldKind, days: int) -> None:
        until = None if kind is HoldKind.DISPUTE else self.today + timedelta(days=days)
        number = len(self.holds) + 1
        invoice_id = InvoiceId(which) if which in self.items else None
        self.holds[number] = Hold(kind, ClientId(1), invoice_id, self.today, until, id=HoldId(number))

    @rule(which=numbers)
    def a_hold_is_ended(self, which: int) -> None:
        hold = self.holds.get(which)
        if hold is not None:
            self.holds[which] = replace(hold, until=self.today - timedelta(days=1), kind=HoldKind.PAUSE)

    @rule(never=st.booleans())
    def the_client_is_silenced_or_not(self, never: bool) -> None:
        self.client = replace(self.client, never_remind=never)

    @rule(which=numbers, never=st.booleans())
    def an_invoice_is_silenced_or_not(self, which: int, never: bool) -> None:
        item = self.items.get(which)
        if item is not None:
            self.items[which] = replace(item, invoice=replace(_whole(item), never_remind=never))

    @rule(policy=st.sampled_from(POLICIES))
    def the_client_gets_another_policy(self, policy: Policy) -> None:
        self.client = replace(self.client, policy=policy.key)

    @precondition(lambda self: self.items)
    @rule(by_hand=st.booleans(), left_out=st.sets(numbers))
    def the_step_is_done(self, by_hand: bool, left_out: set[int]) -> None:
        step = next_step(self.facts, self.today, self.book, by_hand=by_hand)
        if not isinstance(step, Step):
            return
        if step.kind is StepKind.CALL:
            self._was_allowed(step, by_hand=by_hand)
            self.call = self.last = self.today
        elif step.kind in (StepKind.REMINDER, StepKind.LETTER):
            kept = tuple(item for item in self.facts.invoices if item.invoice.id not in left_out)
            step = next_step(replace(self.facts, invoices=kept), self.today, self.book, by_hand=by_hand)
            if not isinstance(step, Step) or step.kind not in (StepKind.REMINDER, StepKind.LETTER):
                return
            self._was_allowed(step, by_hand=by_hand)
            for item in step.items:
                if item.raises:
                    self._raise(item.invoice_id, item.stage)
            self.last = self.today
        self.contacts.append(self.today)

    def _raise(self, number: int, stage: Stage) -> None:
        assert (number, stage) not in self.raised, "never two messages of one stage for one invoice"
        self.raised.append((number, stage))
        before = self.items[number]
        later = [one for one in before.sent if one not in BEFORE_OVERDUE and one >= stage]
        assert stage in BEFORE_OVERDUE or not later, "never back"
        self.items[number] = replace(before, sent=before.sent | {stage}, sent_on={**before.sent_on, stage: self.today})

    def _was_allowed(self, step: Step, *, by_hand: bool) -> None:
        policy = self.book.of_client(self.client)
        if self.contacts:
            assert (self.today - self.contacts[-1]).days >= policy.quiet_days, "never under the quiet days"
        assert not self.client.never_remind
        for item in step.items:
            known = self.items[item.invoice_id]
            invoice = known.invoice
            assert invoice.open.minor > 0, "never to a paid one"
            assert active_hold(invoice, self.holds.values(), self.today) is None
            assert not invoice.never_remind
            own = self.book.of_invoice(self.client, invoice)
            if item.raises and item.stage not in BEFORE_OVERDUE:
                assert own.is_next(item.stage, known.sent), "never a stage before its predecessor"
                due = own.step_of(item.stage)
                assert due is not None
                told_before = known.reached is not None
                if told_before and not by_hand and broken_promise(self.facts, [known], self.today) is None:
                    assert self.today >= invoice.next_due + timedelta(days=due.days), "never before its day"
        assert len({item.invoice_id for item in step.items}) == len(step.items)
        self._speaks_of_the_oldest_it_raises(step)
        self._reproaches_nobody_who_paid(step)
        if step.kind is StepKind.LETTER:
            assert all(item.stage is Stage.FORMAL_DEMAND for item in step.items)
        for one in step.missed:
            assert one.planned_on < self.today
            assert (one.stage is None) is (one.channel is Channel.CALL)

    def _speaks_of_the_oldest_it_raises(self, step: Step) -> None:
        raised = [item for item in step.items if item.raises]
        if step.kind is StepKind.CALL:
            assert step.stage is None
            return
        assert raised, "a letter that raises nothing is not due"
        assert step.stage is max(item.stage for item in raised), "nothing it raises is ahead of what it says"

    def _reproaches_nobody_who_paid(self, step: Step) -> None:
        if step.promise_broken is None:
            return
        raised = [item for item in step.items if item.raises and item.stage is step.stage] or list(step.items)
        about = [self.items[item.invoice_id].invoice for item in raised]
        given = [hold for hold in self.holds.values() if hold.id in self._promises() - self.kept]
        assert any(
            hold.until == step.promise_broken
            and any(
                hold.covers(invoice)
                and invoice.next_due <= step.promise_broken
                and (hold.id, invoice.id) not in self.not_promised
                for invoice in about
            )
            for hold in given
        ), "nobody promised that, or money came in since"

    @invariant()
    def every_overdue_invoice_has_a_step_or_a_stated_reason_for_none(self) -> None:
        found = next_step(self.facts, self.today, self.book)
        assert isinstance(found, Step | Rest)
        if found is Rest.NOTHING_OPEN:
            assert all(item.invoice.open.minor == 0 for item in self.items.values())

    @invariant()
    def asking_twice_gives_the_same_answer(self) -> None:
        assert next_step(self.facts, self.today, self.book) == next_step(self.facts, self.today, self.book)


def _whole(item: InvoiceFacts) -> Invoice:
    assert isinstance(item.invoice, Invoice)
    return item.invoice


FollowUp.TestCase.settings = settings(max_examples=150, stateful_step_count=60, deadline=None)
TestFollowUp = FollowUp.TestCase
