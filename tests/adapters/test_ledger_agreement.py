"""Whatever is entered, in whatever order: lists, totals, reports, kept columns and window say what the entries say."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from PySide6.QtCore import QLocale

from freelance_pay.adapters.db.reads.today import SOON_DAYS
from freelance_pay.domain.entry_days import DayToComeError
from freelance_pay.domain.holds import About, Hold, HoldKind, PlanPart, active_hold, hold_on
from freelance_pay.domain.instalments import PlanState
from freelance_pay.domain.invoices import Invoice, InvoiceId, Status, days_overdue
from freelance_pay.domain.money import Money, sum_money
from freelance_pay.domain.money_errors import PaymentDayError
from freelance_pay.domain.payments import PaymentId, Surplus, propose_allocation
from freelance_pay.domain.reports import AgeingRow, age_by_client, ageing_tables
from freelance_pay.domain.steps import StepKind
from freelance_pay.services.list_views import InvoiceFilter, InvoiceQuery
from freelance_pay.services.payments import PaymentService
from freelance_pay.services.today import TodayService
from freelance_pay.ui.locale_text import SEPARATOR, moneys_text
from freelance_pay.ui.pages.report_table import cell_text
from freelance_pay.ui.pages.today_words import TodayWords
from tests.support.invoice_window import WORD_OF_STATUS, InvoiceWindow, english
from tests.support.ledger_book import LedgerBook, Source, sums
from tests.support.ledger_world import NOON, TODAY, LedgerWorld
from tests.support.program_rig import RigClock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PySide6.QtWidgets import QApplication

    from freelance_pay.domain.clients import ClientId

T = TypeVar("T")
CURRENCIES = ("EUR", "JPY")
MONEY = st.integers(1, 40_000)
CLIENTS = st.integers(0, 1)
PAST = st.integers(0, 100)
LATE = st.sampled_from((-SOON_DAYS - 1, -SOON_DAYS, -1, 0, 1, 30, 31, 60, 61, 90, 91)) | st.integers(-20, 110)
"""Days since the due date, most of them where something changes."""


@pytest.fixture(autouse=True, scope="module")
def _english_window(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


class LedgerAgreement(RuleBasedStateMachine):
    """Enters the same into the real ledger and into a book of plain lists, and compares after every step."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.world = LedgerWorld(Path(self.folder.name))
        self.book = LedgerBook()
        self.clients: list[ClientId] = []

    def teardown(self) -> None:
        self.world.reads.close()
        self.folder.cleanup()

    @initialize()
    def two_clients(self) -> None:
        for name in ("Studio Kowalski", "Три кита"):
            client_id = self.world.client(name)
            self.clients.append(client_id)
            self.book.names[client_id] = name
        for who, late in ((0, 1), (0, -SOON_DAYS), (1, 31), (1, 0)):
            self.issue(who, "EUR", 10_000, late)

    @rule(who=CLIENTS, currency=st.sampled_from(CURRENCIES), minor=MONEY, late=LATE)
    def issue_one(self, who: int, currency: str, minor: int, late: int) -> None:
        self.issue(who, currency, minor, late)

    def issue(self, who: int, currency: str, minor: int, late: int) -> None:
        number, due_on, gross = f"FV {len(self.book.issued) + 1}", TODAY - timedelta(days=late), Money(minor, currency)
        issued_on = min(due_on, TODAY) - timedelta(days=14)
        invoice_id = self.world.invoice(self.clients[who], number, gross, due_on, issued_on=issued_on)
        with self.world.ledger.change() as change:
            self.book.issued[invoice_id] = change.invoices.get(invoice_id)

    @precondition(lambda self: self.book.issued)
    @rule(data=st.data(), minor=MONEY, late=LATE)
    def edit(self, data: st.DataObject, minor: int, late: int) -> None:
        invoice = self._one_of(data, self.book.issued.values())
        settled = invoice.gross - self.book.open_of(invoice.id)
        gross = Money(max(minor, settled.minor), invoice.currency)
        due_on = max(TODAY - timedelta(days=late), invoice.issued_on)
        if invoice.cancelled_on is None:
            changed = replace(invoice, net=gross, gross=gross, due_on=due_on)
            with self.world.ledger.change() as change:
                change.invoices.save(changed)
                change.commit()
            self.book.issued[invoice.id] = changed

    @rule(who=CLIENTS, currency=st.sampled_from(CURRENCIES), minor=MONEY, days=PAST, data=st.data())
    def pay(self, who: int, currency: str, minor: int, days: int, data: st.DataObject) -> None:
        client_id, on = self.clients[who], TODAY - timedelta(days=days)
        parts = self._parts(client_id, Money(minor, currency), data)
        rest = Money(minor, currency) - sum_money(list(parts.values()), currency)
        payment_id = self.world.pay(client_id, on, parts, surplus=rest or None)
        self.book.payments[payment_id] = Source(client_id, on, Money(minor, currency), parts)

    @rule(who=CLIENTS, currency=st.sampled_from(CURRENCIES), minor=MONEY, ahead=st.integers(1, 60))
    def enter_what_is_still_to_come(self, who: int, currency: str, minor: int, ahead: int) -> None:
        client_id, amount, day = self.clients[who], Money(minor, currency), TODAY + timedelta(days=ahead)
        payments = PaymentService(self.world.ledger, RigClock(TODAY))
        with pytest.raises(PaymentDayError):
            payments.record(client_id, day, amount)
        with pytest.raises(DayToComeError):
            payments.credit(client_id, "KOR 1", day, amount, "")

    @rule(who=CLIENTS, currency=st.sampled_from(CURRENCIES), minor=MONEY, days=PAST, data=st.data())
    def credit(self, who: int, currency: str, minor: int, days: int, data: st.DataObject) -> None:
        client_id, on = self.clients[who], TODAY - timedelta(days=days)
        parts = self._parts(client_id, Money(minor, currency), data)
        if parts:
            note_id = self.world.credit(client_id, on, parts)
            self.book.credits[note_id] = Source(client_id, on, sum_money(list(parts.values()), currency), parts)

    @precondition(lambda self: self.book.payments)
    @rule(data=st.data())
    def allocate_the_rest(self, data: st.DataObject) -> None:
        payment_id = PaymentId(self._one_of(data, self.book.payments))
        source = self.book.payments[payment_id]
        proposed = propose_allocation(source.rest, self._owed_by(source.client_id)) if source.rest else ()
        fresh = [part for part in proposed if part.invoice_id not in source.parts]
        if fresh:
            with self.world.ledger.change() as change:
                change.money.allocate(Surplus(source.rest, payment_id), fresh, NOON)
                change.commit()
            source.parts |= {part.invoice_id: part.amount for part in fresh}

    @precondition(lambda self: self.book.payments)
    @rule(data=st.data())
    def reverse(self, data: st.DataObject) -> None:
        payment_id = PaymentId(self._one_of(data, self.book.payments))
        if not self.book.payments[payment_id].is_gone:
            self.world.reverse(payment_id)
            self.book.payments[payment_id].is_gone = True

    @precondition(lambda self: self.book.credits)
    @rule(data=st.data())
    def cancel_credit(self, data: st.DataObject) -> None:
        note_id = self._one_of(data, self.book.credits)
        if not self.book.credits[note_id].is_gone:
            self.world.cancel_credit(note_id)  # type: ignore[arg-type]
            self.book.credits[note_id].is_gone = True

    @precondition(lambda self: self.book.issued)
    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        invoice = self._one_of(data, self.book.issued.values())
        if invoice.cancelled_on is None:
            self.world.cancel(invoice.id)
            self.book.issued[invoice.id] = replace(invoice, cancelled_on=TODAY)
            self.book.release(invoice.id)

    @rule(who=CLIENTS, kind=st.sampled_from(HoldKind), until=st.none() | st.integers(-2, 1), data=st.data())
    def hold(self, who: int, kind: HoldKind, until: int | None, data: st.DataObject) -> None:
        client_id = self.clients[who]
        choices: list[About] = [None]
        choices += [invoice.id for invoice in self.book.issued.values() if invoice.client_id == client_id]
        plans = (plan for plan in self.book.plans.values() if plan.client_id == client_id)
        choices += [PlanPart(plan.id, part.due_on) for plan in plans for part in plan.instalments]
        invoice_id, part = hold_on(data.draw(st.sampled_from(choices)))
        last = None if until is None else TODAY + timedelta(days=until)
        hold_id = self.world.hold(kind, client_id, invoice_id, last, instalment=part)
        self.book.holds[hold_id] = Hold(kind, client_id, invoice_id, TODAY, last, id=hold_id, instalment=part)

    @precondition(lambda self: self.book.holds)
    @rule(data=st.data())
    def end_hold(self, data: st.DataObject) -> None:
        hold_id = self._one_of(data, self.book.holds)
        self.world.end_hold(hold_id)
        del self.book.holds[hold_id]

    @rule(who=CLIENTS, currency=st.sampled_from(CURRENCIES), parts=st.integers(1, 3), start=st.integers(-70, 40))
    def agree_on_a_plan(self, who: int, currency: str, parts: int, start: int) -> None:
        client_id = self.clients[who]
        free = [item for item in self._owed_by(client_id) if item.currency == currency and item.plan_id is None]
        if free and sum(item.open.minor for item in free) >= parts:
            ids = [item.id for item in free]
            plan_id = self.world.offer_plan(client_id, ids, parts, TODAY + timedelta(days=start))
            self.world.accept_plan(plan_id, TODAY)
            with self.world.ledger.change() as change:
                self.book.plans[plan_id] = change.plans.get(plan_id)

    @precondition(lambda self: self.book.plans)
    @rule(data=st.data())
    def end_plan(self, data: st.DataObject) -> None:
        plan_id = self._one_of(data, self.book.plans)
        if self.book.plans[plan_id].state is PlanState.ACTIVE:
            self.world.end_plan(plan_id)
            self.book.plans[plan_id] = replace(self.book.plans[plan_id], state=PlanState.CANCELLED)

    @invariant()
    def what_is_kept_equals_what_is_computed(self) -> None:
        assert self.world.reads.check_ledger() == ()
        with self.world.ledger.change() as change:
            kept = {item.id: item for item in change.invoices.many(self.book.issued)}
        assert kept == {item.id: item for item in self.book.invoices()}
        assert all(Money(0, item.currency) <= item.open <= item.gross for item in kept.values())

    @invariant()
    def the_list_says_what_the_domain_says(self) -> None:
        for today in (TODAY, TODAY + timedelta(days=1)):
            rows = self.world.reads.invoice_rows(tuple(self.book.issued), today)
            told = {row.id: (row.status, row.open, row.next_due, row.days_overdue) for row in rows}
            assert told == {
                item.id: (
                    self.book.status_of(item, today),
                    item.open,
                    item.next_due,
                    days_overdue(item.next_due, today) if item.open else 0,
                )
                for item in self.book.invoices()
            }

    @invariant()
    def every_filter_finds_its_invoices_and_their_sums(self) -> None:
        for chosen, belongs in self._filters().items():
            query = InvoiceQuery(chosen, limit=1000)
            expected = [item for item in self.book.invoices() if belongs(item)]
            assert set(self.world.reads.invoice_ids(query, TODAY)) == {item.id for item in expected}, chosen
            assert {row.id for row in self.world.reads.invoice_page(query, TODAY)} == {item.id for item in expected}
            totals = self.world.reads.invoice_totals(query, TODAY)
            assert totals.count == len(expected)
            assert sums(totals.open) == sums(item.open for item in expected)
            assert sums(totals.gross) == sums(item.gross for item in expected)

    @invariant()
    def the_window_shows_the_same_in_words(self) -> None:
        window = InvoiceWindow(self.world.reads, TODAY)
        assert window.lines(InvoiceQuery()) == {
            item.number: (
                WORD_OF_STATUS[self.book.status_of(item, TODAY)],
                str(days_overdue(item.next_due, TODAY) or "") if item.open else "",
                english(item.gross),
                english(item.open),
            )
            for item in self.book.invoices()
        }
        owed = sums(item.open for item in self.book.owed())
        amounts = [english(Money(minor, code)) for code, minor in sorted(owed.items(), key=lambda pair: -pair[1])]
        if len(set(owed.values())) == len(owed):
            assert SEPARATOR.join(amounts) in window.total(InvoiceQuery(InvoiceFilter.OPEN))

    @invariant()
    def the_rows_of_today_name_the_same_amounts_in_words(self) -> None:
        words, holds = TodayWords(), tuple(self.book.holds.values())
        for row in TodayService(self.world.reads, RigClock(TODAY)).everything(TODAY).rows:
            if not row.days_overdue:
                continue
            if row.step is StepKind.PLAN_BEHIND:
                missed = self.book.missed_of_plans(row.client_id, row.currency, TODAY)
                assert words.reason(row).startswith(f"{english(missed)} of the plan was missed. ")
                continue
            overdue = [
                item
                for item in self.book.overdue(TODAY)
                if (item.client_id, item.currency) == (row.client_id, row.currency)
                and item.plan_id is None
                and active_hold(item, holds, TODAY) is None
            ]
            total = sum_money([item.open for item in overdue], row.currency)
            assert words.reason(row).startswith(f"{len(overdue)} invoice(s), {english(total)}. ")

    @invariant()
    def the_ageing_report_shows_the_same_in_words(self) -> None:
        for table in ageing_tables(self.world.reads.ageing_sums(TODAY, TODAY), TODAY):
            owed = [item for item in self.book.owed() if item.currency == table.currency]
            shown = {cells[0]: [cell_text(cell) for cell in cells] for cells in table.rows}
            for client_id, name in self.book.names.items():
                total = sum_money([item.open for item in owed if item.client_id == client_id], table.currency)
                assert (english(total) in shown.get(name, [])) is bool(total.minor)
            assert english(sum_money([item.open for item in owed], table.currency)) in map(cell_text, table.totals)

    @invariant()
    def the_ageing_equals_the_sums_of_the_entries(self) -> None:
        expected = _by_client(age_by_client(self.book.ageing_inputs(), TODAY))
        reads = self.world.reads
        assert _by_client(reads.ageing_sums(TODAY, TODAY)) == expected
        assert _by_client(age_by_client(reads.ageing_invoices(TODAY, TODAY), TODAY)) == expected

    @invariant()
    def recomputing_a_day_from_dated_entries_gives_what_was_kept_on_it(self) -> None:
        reads, tomorrow = self.world.reads, TODAY + timedelta(days=1)
        assert _by_client(reads.ageing_sums(TODAY, tomorrow)) == _by_client(reads.ageing_sums(TODAY, TODAY))
        assert set(reads.open_invoices(TODAY, tomorrow)) == set(reads.open_invoices(TODAY, TODAY))

    @invariant()
    def no_day_to_come_owes_anything_else_than_today(self) -> None:
        now = set(self.world.reads.open_invoices(TODAY, TODAY))
        for ahead in (1, 30, 60):
            assert set(self.world.reads.open_invoices(TODAY + timedelta(days=ahead), TODAY)) == now

    @invariant()
    def the_figures_of_today_equal_the_sums_of_the_entries(self) -> None:
        figures = self.world.reads.today_figures(TODAY)
        overdue, soon = self.book.overdue(TODAY), TODAY + timedelta(days=SOON_DAYS)
        due_soon = [item for item in self.book.owed() if TODAY <= item.next_due <= soon and item.plan_id is None]
        assert sums(figures.overdue) == sums(item.open for item in overdue)
        assert figures.overdue_clients == len({item.client_id for item in overdue})
        assert sums(figures.due_soon) == sums(item.open for item in due_soon)
        assert figures.due_soon_count == len(due_soon)
        assert sums(figures.in_plans) == sums(item.open for item in self.book.owed() if item.plan_id is not None)
        assert sums(figures.received_this_month) == sums(self.book.received(TODAY.replace(day=1), TODAY))

    @invariant()
    def each_client_owes_and_is_owed_what_the_entries_say(self) -> None:
        for row in self.world.reads.client_list("", TODAY):
            owed, overdue = self._owed_by(row.id), self.book.overdue(TODAY)
            assert sums(row.open) == sums(item.open for item in owed)
            assert sums(row.overdue) == sums(item.open for item in overdue if item.client_id == row.id)
            shown = moneys_text(row.open).split(SEPARATOR)
            assert sorted(shown) == sorted(english(Money(*pair[::-1])) for pair in sums(row.open).items()) or not owed
            for currency in CURRENCIES:
                credit = self.book.credit_of(row.id, currency)
                assert credit.minor >= 0
                assert self.world.reads.unallocated(row.id, currency) == credit

    @invariant()
    def payments_received_equal_the_entries(self) -> None:
        first, last = TODAY - timedelta(days=50), TODAY - timedelta(days=1)
        found = self.world.reads.payments_received(first, last)
        assert sums(item.amount for item in found) == sums(self.book.received(first, last))

    def _filters(self) -> dict[InvoiceFilter, Callable[[Invoice], bool]]:
        soon, holds = TODAY + timedelta(days=SOON_DAYS), tuple(self.book.holds.values())
        overdue = {item.id for item in self.book.overdue(TODAY)}
        return {
            InvoiceFilter.ALL: lambda _: True,
            InvoiceFilter.OPEN: lambda item: bool(item.open),
            InvoiceFilter.OVERDUE: lambda item: item.id in overdue,
            InvoiceFilter.DUE_SOON: lambda item: (
                bool(item.open) and TODAY <= item.next_due <= soon and item.plan_id is None
            ),
            InvoiceFilter.IN_PLAN: lambda item: bool(item.open) and item.plan_id is not None,
            InvoiceFilter.ON_HOLD: lambda item: bool(item.open) and active_hold(item, holds, TODAY) is not None,
            InvoiceFilter.PAID: lambda item: self.book.status_of(item, TODAY) is Status.PAID,
            InvoiceFilter.CANCELLED: lambda item: self.book.status_of(item, TODAY) is Status.CANCELLED,
        }

    def _owed_by(self, client_id: ClientId) -> list[Invoice]:
        return [item for item in self.book.owed() if item.client_id == client_id]

    def _parts(self, client_id: ClientId, amount: Money, data: st.DataObject) -> dict[InvoiceId, Money]:
        owed = [item for item in self._owed_by(client_id) if item.currency == amount.currency]
        first = data.draw(st.none() | st.sampled_from([item.id for item in owed])) if owed else None
        return {part.invoice_id: part.amount for part in propose_allocation(amount, owed, first=first)}

    def _one_of(self, data: st.DataObject, items: Iterable[T]) -> T:
        return data.draw(st.sampled_from(list(items)))


def _by_client(rows: Iterable[AgeingRow]) -> dict[tuple[ClientId, str], AgeingRow]:
    return {(row.client_id, row.currency): row for row in rows}


TestLedgerAgreement = LedgerAgreement.TestCase
TestLedgerAgreement.settings = settings(max_examples=25, stateful_step_count=20)
