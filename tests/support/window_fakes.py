"""Fakes for the window: a small made-up ledger as views, and parts that answer from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.invoices import InvoiceId
from freelance_pay.domain.money import Money
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.preflight import Finding, Rule, Severity
from freelance_pay.domain.steps import StepKind
from freelance_pay.services.views import (
    Badge,
    BadgeKind,
    ClientPanel,
    Found,
    FoundKind,
    OpenInvoiceLine,
    TimelineEntry,
    TimelineKind,
    TodayFigures,
    TodayRow,
    TodayView,
)
from freelance_pay.ui.icons import IconSet
from freelance_pay.ui.task_runner import TaskRunner
from freelance_pay.ui.theme import Appearance, Theme
from freelance_pay.ui.window_parts import WindowParts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

TODAY = date(2026, 11, 23)


def money(text: str, currency: str = "EUR") -> Money:
    """Return an amount written with two decimals."""
    return Money(int(text.replace(".", "")), currency)


def today_rows() -> tuple[TodayRow, ...]:
    """Return one row of each kind, in Latin and Cyrillic."""
    return (
        TodayRow(
            ClientId(1), "EUR", "Studio Kowalski", StepKind.REMINDER, Stage.SECOND, money("1250.00"), 2,
            days_overdue=12, last_contact_days=9, badges=(Badge(BadgeKind.OVERDUE, 12),), language="pl",
            contact_name="Anna Kowalska",
        ),
        TodayRow(
            ClientId(2), "RUB", "ООО «Три кита»", StepKind.REMINDER, Stage.FIRST, money("180000.00", "RUB"), 1,
            days_overdue=3, badges=(Badge(BadgeKind.OVERDUE, 3),), language="ru",
        ),
        TodayRow(
            ClientId(3), "EUR", "Meyer & Söhne", StepKind.CALL, None, money("2380.00"), 1,
            days_overdue=21, last_contact_days=8, language="de", contact_name="Frau Meyer", phone="030 5550 142",
            badges=(Badge(BadgeKind.PROMISE_BROKEN, 3), Badge(BadgeKind.OVERDUE, 21)),
        ),
        TodayRow(
            ClientId(4), "EUR", "Atelier Dubois", StepKind.REMINDER, Stage.PRE_DUE, money("600.00"), 1,
            due_in=1, last_contact_days=30, language="fr",
            badges=(Badge(BadgeKind.PLAN, 2, 3), Badge(BadgeKind.DUE_SOON, 1)),
        ),
        TodayRow(
            ClientId(5), "GBP", "Harbour Press", StepKind.UNKNOWN_DELIVERY, None, money("900.00", "GBP"), 1,
            days_overdue=5, last_contact_days=0,
            badges=(Badge(BadgeKind.UNKNOWN_DELIVERY), Badge(BadgeKind.OVERDUE, 5)),
        ),
        TodayRow(
            ClientId(6), "PLN", "Biuro Rachunkowe Zielona Sp. z o.o.", StepKind.NO_ADDRESS, Stage.FIRST,
            money("12300.00", "PLN"), 3, days_overdue=4, badges=(Badge(BadgeKind.OVERDUE, 4),), language="pl",
        ),
    )  # fmt: skip


def many_rows(count: int) -> tuple[TodayRow, ...]:
    """Return `count` rows of different clients."""
    return tuple(
        TodayRow(
            ClientId(number), "EUR", f"Client {number:04d}", StepKind.REMINDER, Stage.FIRST, Money(100 * number, "EUR"),
            1, days_overdue=number % 40 + 1, badges=(Badge(BadgeKind.OVERDUE, number % 40 + 1),),
        )
        for number in range(1, count + 1)
    )  # fmt: skip


def today_figures() -> TodayFigures:
    """Return figures that fit `today_rows`."""
    return TodayFigures(
        overdue=(money("7420.00"), money("12300.00", "PLN")),
        overdue_clients=4,
        due_soon=(money("3150.00"),),
        due_soon_count=3,
        in_plans=(money("1800.00"),),
        next_instalment=(date(2026, 12, 1), money("600.00")),
        received_this_month=(money("9260.00"),),
    )


def client_panel(name: str = "Studio Kowalski", client_id: int = 1, currency: str = "EUR") -> ClientPanel:
    """Return the details of one client with good and bad findings and a history."""
    return ClientPanel(
        client_id=ClientId(client_id),
        currency=currency,
        name=name,
        contact_name="Anna Kowalska",
        email="anna@kowalski.example",
        phone="+48 22 555 01 42",
        language="pl",
        usual_delay=8,
        paid_invoices=11,
        invoices=(
            OpenInvoiceLine(InvoiceId(12), "FV 12/2026", date(2026, 11, 11), Money(85000, currency)),
            OpenInvoiceLine(InvoiceId(14), "FV 14/2026", date(2026, 11, 14), Money(40000, currency)),
        ),
        findings=(
            Finding(Rule.AMOUNT, Severity.OK),
            Finding(Rule.QUIET_DAYS, Severity.OK, detail="9"),
            Finding(Rule.RECIPIENT, Severity.OK, "anna@kowalski.example"),
            Finding(Rule.ATTACHMENT, Severity.OK, detail="2"),
            Finding(Rule.LETTER, Severity.OK),
            Finding(Rule.BANK_DATA, Severity.WARN, detail="9"),
        ),
        timeline=(
            TimelineEntry(date(2026, 11, 14), TimelineKind.REMINDER_SENT, stage=Stage.FIRST),
            TimelineEntry(date(2026, 11, 11), TimelineKind.REMINDER_SENT, stage=Stage.DUE_TODAY),
            TimelineEntry(date(2026, 11, 8), TimelineKind.REMINDER_SENT, stage=Stage.PRE_DUE),
            TimelineEntry(date(2026, 10, 31), TimelineKind.INVOICE_SENT, number="FV 14/2026"),
            TimelineEntry(date(2026, 10, 28), TimelineKind.INVOICE_SENT, number="FV 12/2026"),
            TimelineEntry(
                date(2026, 10, 2), TimelineKind.PAYMENT, number="FV 9/2026", amount=Money(95000, currency), days_late=6
            ),
        ),
    )


@dataclass
class FakeToday:
    """Answers from `rows`; counts what it was asked."""

    rows: tuple[TodayRow, ...] = field(default_factory=today_rows)
    figures: TodayFigures | None = field(default_factory=today_figures)
    is_empty_ledger: bool = False
    asked: list[str] = field(default_factory=list)
    error: Exception | None = None

    def first_rows(self, today: date, limit: int) -> TodayView:
        """Return the first rows without figures."""
        self.asked.append("first_rows")
        rows = self.rows[:limit]
        is_complete = len(rows) == len(self.rows)
        return TodayView(
            today, rows, len(self.rows), None, is_complete=is_complete, is_empty_ledger=self.is_empty_ledger
        )

    def all(self, today: date) -> TodayView:
        """Return everything."""
        self.asked.append("all")
        if self.error is not None:
            raise self.error
        return TodayView(today, self.rows, len(self.rows), self.figures, is_empty_ledger=self.is_empty_ledger)

    def client_panel(self, client_id: ClientId, currency: str, today: date) -> ClientPanel:
        """Return details under the row's name."""
        self.asked.append(f"client_panel {client_id} {currency} {today}")
        name = next(row.client_name for row in self.rows if row.key == (client_id, currency))
        return client_panel(name, client_id, currency)


@dataclass
class FakeFinds:
    """Finds a client and an invoice, whatever is asked."""

    asked: list[str] = field(default_factory=list)

    def find(self, text: str, limit: int) -> tuple[Found, ...]:
        """Return up to `limit` results."""
        self.asked.append(text)
        found = (
            Found(FoundKind.CLIENT, 1, "Studio Kowalski", "Anna Kowalska"),
            Found(FoundKind.INVOICE, 12, "FV 12/2026", "Studio Kowalski", money("850.00")),
        )
        return found[:limit]


@dataclass
class FakeClock:
    """A day that stays until it is changed, at noon."""

    day: date = TODAY

    def now(self) -> datetime:
        """Return the moment, aware."""
        return datetime.combine(self.day, time(12)).astimezone()

    def today(self) -> date:
        """Return the day."""
        return self.day


def window_parts(
    app: QApplication,
    today: FakeToday | None = None,
    *,
    appearance: Appearance = Appearance.LIGHT,
    clock: FakeClock | None = None,
) -> WindowParts:
    """Return parts that answer from fakes; the runner is real."""
    theme = Theme(app, appearance)
    return WindowParts(
        today=today or FakeToday(),
        finds=FakeFinds(),
        clock=clock or FakeClock(),
        runner=TaskRunner(theme),
        theme=theme,
        icons=IconSet(theme),
        explain=str,
    )
