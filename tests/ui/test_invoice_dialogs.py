"""The dialogs about invoices take values and give a value; what is wrong is said beside the field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from freelance_pay.domain.clients import Client, ClientId
from freelance_pay.domain.holds import HoldKind, PlanPart
from freelance_pay.domain.invoices import Attachment, Invoice, InvoiceId
from freelance_pay.domain.money import Money
from freelance_pay.domain.payments import Allocation, PaymentId
from freelance_pay.services.list_views import SettlementLine
from freelance_pay.services.views import OpenInvoiceLine
from freelance_pay.ui.amount_field import AmountField
from freelance_pay.ui.date_fields import DateField, DaysField
from freelance_pay.ui.dialogs.cancel_invoice_dialog import CancelInvoiceDialog
from freelance_pay.ui.dialogs.credit_note_dialog import CreditAsk, CreditNoteDialog
from freelance_pay.ui.dialogs.hold_dialogs import DisputeDialog, HoldAsk, HoldEntry, PauseDialog, PromiseDialog
from freelance_pay.ui.dialogs.invoice_dialog import InvoiceAsk, InvoiceDialog, InvoiceEntry
from freelance_pay.ui.dialogs.payment_dialog import PaymentAsk, PaymentDialog, PaymentEntry
from freelance_pay.ui.dialogs.take_back_dialog import TakeBackDialog, TakeBackEntry
from tests.support.window import by_name
from tests.support.window_fakes import TODAY, money

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from freelance_pay.ui.dialogs.entry_dialog import EntryDialog
    from freelance_pay.ui.window_parts import WindowParts

CLIENTS = ((ClientId(1), "Studio Kowalski"), (ClientId(2), "ООО «Три кита»"), (ClientId(3), "Meyer & Söhne"))
KNOWN = Invoice(
    ClientId(1),
    "FV 7",
    date(2026, 10, 1),
    date(2026, 10, 31),
    money("1000.00"),
    money("230.00"),
    money("1230.00"),
    money("1230.00"),
    date(2026, 10, 31),
    id=InvoiceId(7),
)
ABOUT = HoldAsk(TODAY, "Studio Kowalski", InvoiceId(7), "FV 7")
LINES = (
    OpenInvoiceLine(InvoiceId(7), "FV 7", TODAY, money("1230.00")),
    OpenInvoiceLine(InvoiceId(8), "FV 8", TODAY, money("100.00")),
)
BOOKED = SettlementLine(TODAY, money("5.00"), money("5.00"), payment_id=PaymentId(4))
PAID = PaymentAsk(TODAY, "Studio Kowalski", LINES, InvoiceId(7), money("1230.00"))


@pytest.fixture(autouse=True)
def locale() -> Iterator[Callable[[str], None]]:
    """Amounts are written as in English unless a test asks for another language."""
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[EntryDialog], list[object]]:
    """Show a dialog and return the list its values come to."""

    def show(dialog: EntryDialog) -> list[object]:
        qtbot.addWidget(dialog)
        values: list[object] = []
        dialog.submitted.connect(values.append)
        with qtbot.waitExposed(dialog):
            dialog.open()
        return values

    return show


def said(parent: QWidget) -> str:
    return "\n".join(label.text() for label in parent.findChildren(QLabel) if label.isVisibleTo(parent))


def press(parent: QWidget, name: str) -> None:
    by_name(parent, QPushButton, name).click()


def retype(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.selectAll()
    qtbot.keyClicks(field, text)


def all_dialogs(parts: WindowParts) -> list[EntryDialog]:
    theme = parts.theme
    return [
        InvoiceDialog(InvoiceAsk(TODAY, CLIENTS), theme),
        InvoiceDialog(InvoiceAsk(TODAY, CLIENTS, ClientId(1), KNOWN), theme),
        PaymentDialog(PAID, theme),
        TakeBackDialog(BOOKED, theme),
        PromiseDialog(ABOUT, theme),
        PauseDialog(ABOUT, theme),
        DisputeDialog(ABOUT, theme),
        CreditNoteDialog(CreditAsk(TODAY, "Studio Kowalski", "FV 7", money("5.00")), theme),
        CancelInvoiceDialog(KNOWN, "Studio Kowalski", theme),
    ]


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "1250.00"),
        ("en", "1,250.00"),
        ("en", "€1,250"),
        ("en", "1 250,00"),
        ("pl", "1 250,00"),
        ("pl", "1250.00"),
        ("pl", "1.250"),
        ("ru", "1 250,00 €"),
        ("de", "1.250,00"),
    ],
)
def test_an_amount_may_be_typed_as_people_write_it(
    qtbot: QtBot, locale: Callable[[str], None], language: str, typed: str
) -> None:
    locale(language)
    field = AmountField("EUR")
    qtbot.addWidget(field)
    field.insert(typed)
    assert field.amount == money("1250.00")


@pytest.mark.parametrize("typed", ["", "abc", "1,2,3", "10.999", "12 PLN", "9" * 30])
def test_what_is_no_amount_of_the_currency_is_said_in_words(qtbot: QtBot, typed: str) -> None:
    field = AmountField("EUR")
    qtbot.addWidget(field)
    field.insert(typed)
    assert field.amount is None
    assert field.problem().endswith(".")


def test_a_currency_without_hundredths_takes_whole_amounts_only(qtbot: QtBot) -> None:
    field = AmountField("JPY")
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "1250")
    assert field.amount == Money(1250, "JPY")
    retype(qtbot, field, "12.5")
    assert field.amount is None


@pytest.mark.parametrize("language", ["en", "pl", "ru", "de", "fr"])
def test_an_amount_written_by_the_field_is_read_by_it(
    qtbot: QtBot, locale: Callable[[str], None], language: str
) -> None:
    locale(language)
    field = AmountField("EUR")
    qtbot.addWidget(field)
    for minor in (0, 1, 99, 100, 123_45, 1_234_567_89):
        field.set_amount(Money(minor, "EUR"))
        assert field.amount == Money(minor, "EUR")


@pytest.mark.parametrize("language", ["en", "pl", "ru"])
def test_a_day_is_written_with_its_whole_year(qtbot: QtBot, locale: Callable[[str], None], language: str) -> None:
    locale(language)
    field = DateField(TODAY)
    qtbot.addWidget(field)
    assert "2026" in field.text()
    assert field.day == TODAY


def test_vat_and_gross_follow_from_net(
    parts: WindowParts, qtbot: QtBot, shown: Callable[[EntryDialog], list[object]]
) -> None:
    dialog = InvoiceDialog(InvoiceAsk(TODAY, CLIENTS), parts.theme)
    shown(dialog)
    by_name(dialog, QComboBox, "VAT rate").setCurrentText("23 %")
    qtbot.keyClicks(by_name(dialog, AmountField, "Net"), "1000")
    assert by_name(dialog, AmountField, "VAT").amount == money("230.00")
    assert by_name(dialog, AmountField, "Gross, to be paid").amount == money("1230.00")


def test_net_and_vat_follow_from_gross(
    parts: WindowParts, qtbot: QtBot, shown: Callable[[EntryDialog], list[object]]
) -> None:
    dialog = InvoiceDialog(InvoiceAsk(TODAY, CLIENTS), parts.theme)
    shown(dialog)
    by_name(dialog, QComboBox, "VAT rate").setCurrentText("19")
    qtbot.keyClicks(by_name(dialog, AmountField, "Gross, to be paid"), "100")
    assert by_name(dialog, AmountField, "VAT").amount == money("15.97")
    assert by_name(dialog, AmountField, "Net").amount == money("84.03")


def test_vat_typed_by_hand_stays_and_its_rate_is_looked_for(
    parts: WindowParts, qtbot: QtBot, shown: Callable[[EntryDialog], list[object]]
) -> None:
    dialog = InvoiceDialog(InvoiceAsk(TODAY, CLIENTS), parts.theme)
    shown(dialog)
    qtbot.keyClicks(by_name(dialog, AmountField, "Net"), "1000")
    retype(qtbot, by_name(dialog, AmountField, "VAT"), "12.34")
    assert by_name(dialog, QComboBox, "VAT rate").currentText() == ""
    assert by_name(dialog, AmountField, "Gross, to be paid").amount == money("1012.34")
    retype(qtbot, by_name(dialog, AmountField, "VAT"), "230")
    assert by_name(dialog, QComboBox, "VAT rate").currentText() == "23 %"


def test_a_rate_typed_in_part_is_not_completed_to_another(
    parts: WindowParts, qtbot: QtBot, shown: Callable[[EntryDialog], list[object]]
) -> None:
    dialog = InvoiceDialog(InvoiceAsk(TODAY, CLIENTS), parts.theme)
    shown(dialog)
    qtbot.keyClicks(by_name(dialog, AmountField, "Net"), "100")
    line = by_name(dialog, QComboBox, "VAT rate").lineEdit()
    assert line is not None
    retype(qtbot, line, "2")
    assert by_name(dialog, AmountField, "VAT").amount == money("2.00")


def test_the_due_date_follows_the_days_to_pay_and_they_follow_it(
    parts: WindowParts, shown: Callable[[EntryDialog], list[object]]
) -> None:
    dialog = InvoiceDialog(InvoiceAsk(TODAY, CLIENTS), parts.theme)
    shown(dialog)
    days, due = by_name(dialog, DaysField, "Days to pay"), by_name(dialog, DateField, "Due on")
    assert due.day == TODAY + timedelta(days=14)
    days.setValue(30)
    assert due.day == TODAY + timedelta(days=30)
    due.set_day(TODAY + timedelta(days=7))
    assert days.value() == 7
    by_name(dialog, DateField, "Issued on").set_day(TODAY + timedelta(days=1))
    assert due.day == TODAY + timedelta(days=8)


def test_a_due_date_before_the_issue_date_is_refused(
    parts: WindowParts, shown: Callable[[EntryDialog], list[object]]
) -> None:
    dialog = InvoiceDialog(InvoiceAsk(TODAY, CLIENTS, ClientId(1), KNOWN), parts.theme)
    values = shown(dialog)
    by_name(dialog, DateField, "Due on").set_day(KNOWN.issued_on - timedelta(days=1))
    press(dialog, "Save changes")
    assert values == []
    assert "The due date lies before the issue date." in said(dialog)


def test_an_issue_date_still_to_come_is_refused_beside_its_field(
    parts: WindowParts, shown: Callable[[EntryDialog], list[object]]
) -> None:
    dialog = InvoiceDialog(InvoiceAsk(TODAY, CLIENTS, ClientId(1), KNOWN), parts.theme)
    values = shown(dialog)
    by_name(dialog, DateField, "Issued on").set_day(TODAY + timedelta(days=1))
    press(dialog, "Save changes")
    assert values == []
    assert "This day is still to come." in said(dialog)


def test_every_missing_field_is_named_at_once_and_nothing_is_given(
    parts: WindowParts, shown: Callable[[EntryDialog], list[object]]
) -> None:
    dialog = InvoiceDialog(InvoiceAsk(TODAY, CLIENTS), parts.theme)
    values = shown(dialog)
    press(dialog, "Add invoice")
    assert values == []
    text = said(dialog)
    assert "Choose a client from the list." in text
    assert "Enter the invoice number." in text
    assert text.count("Enter an amount.") == 3


def test_a_client_is_found_by_typing_and_an_unknown_name_is_refused(
    parts: WindowParts, qtbot: QtBot, shown: Callable[[EntryDialog], list[object]]
) -> None:
    dialog = InvoiceDialog(InvoiceAsk(TODAY, CLIENTS), parts.theme)
    values = shown(dialog)
    box = by_name(dialog, QComboBox, "Client")
    completer, line = box.completer(), box.lineEdit()
    assert completer is not None
    assert line is not None
    completer.setCompletionPrefix("кит")
    assert completer.currentCompletion() == "ООО «Три кита»"
    qtbot.keyClicks(line, "Nobody")
    press(dialog, "Add invoice")
    assert "Choose a client from the list." in said(dialog)
    assert values == []


def test_the_clients_currency_is_brought_along_until_another_one_is_chosen(
    parts: WindowParts, shown: Callable[[EntryDialog], list[object]]
) -> None:
    dialog = InvoiceDialog(InvoiceAsk(TODAY, CLIENTS, ClientId(2)), parts.theme)
    shown(dialog)
    box = by_name(dialog, QComboBox, "Currency")
    dialog.take_client(Client("ООО «Три кита»", currency="RUB", id=ClientId(2)))
    assert box.currentText() == "RUB"
    box.setCurrentText("USD")
    dialog.take_client(Client("ООО «Три кита»", currency="RUB", id=ClientId(2)))
    assert box.currentText() == "USD"


def test_an_invoice_that_is_not_touched_is_given_back_as_it_was(
    parts: WindowParts, shown: Callable[[EntryDialog], list[object]]
) -> None:
    known = replace(KNOWN, terms="30", title="Logo", reference="RF1", pdf=Attachment("a.pdf", "0" * 64, 9))
    dialog = InvoiceDialog(InvoiceAsk(TODAY, CLIENTS, ClientId(1), known), parts.theme)
    values = shown(dialog)
    press(dialog, "Save changes")
    assert values == [InvoiceEntry(known)]


def test_the_next_instalment_stays_the_day_that_counts_when_a_planned_invoice_is_edited(
    parts: WindowParts, shown: Callable[[EntryDialog], list[object]]
) -> None:
    planned = replace(KNOWN, plan_id=1, next_due=date(2026, 12, 1))
    dialog = InvoiceDialog(InvoiceAsk(TODAY, CLIENTS, ClientId(1), planned), parts.theme)
    values = shown(dialog)
    press(dialog, "Save changes")
    assert isinstance(values[0], InvoiceEntry)
    assert values[0].invoice.next_due == date(2026, 12, 1)


def test_a_payment_of_nothing_or_of_tomorrow_is_refused(
    parts: WindowParts, qtbot: QtBot, shown: Callable[[EntryDialog], list[object]]
) -> None:
    dialog = PaymentDialog(PAID, parts.theme)
    values = shown(dialog)
    retype(qtbot, by_name(dialog, AmountField, "Amount in EUR"), "0")
    by_name(dialog, DateField, "Received on").set_day(TODAY + timedelta(days=1))
    press(dialog, "Record payment")
    assert values == []
    assert "Enter an amount above zero." in said(dialog)
    assert "This day is still to come." in said(dialog)


def test_the_open_amount_is_proposed_and_may_be_paid_in_part(
    parts: WindowParts, qtbot: QtBot, shown: Callable[[EntryDialog], list[object]]
) -> None:
    dialog = PaymentDialog(PAID, parts.theme)
    values = shown(dialog)
    amount = by_name(dialog, AmountField, "Amount in EUR")
    assert amount.amount == money("1230.00")
    retype(qtbot, amount, "200")
    dialog.show_parts(money("1230.00"), [Allocation(InvoiceId(7), money("1230.00"))])
    assert "paid in full" not in said(dialog)
    dialog.show_parts(money("200.00"), [Allocation(InvoiceId(7), money("200.00"))])
    assert "FV 7 gets €200.00; €1,030.00 stays open." in said(dialog)
    press(dialog, "Record payment")
    assert values == [PaymentEntry(TODAY, money("200.00"), InvoiceId(7))]


def test_a_refused_payment_can_be_changed_and_recorded_again(
    parts: WindowParts, shown: Callable[[EntryDialog], list[object]]
) -> None:
    dialog = PaymentDialog(PAID, parts.theme)
    values = shown(dialog)
    press(dialog, "Record payment")
    assert not by_name(dialog, QPushButton, "Record payment").isEnabled()
    dialog.refuse("The disk is full.")
    assert "The disk is full." in said(dialog)
    press(dialog, "Record payment")
    assert len(values) == 2


def test_a_second_press_while_the_first_is_worked_off_gives_nothing(
    parts: WindowParts, shown: Callable[[EntryDialog], list[object]]
) -> None:
    dialog = PaymentDialog(PAID, parts.theme)
    values = shown(dialog)
    press(dialog, "Record payment")
    press(dialog, "Record payment")
    assert len(values) == 1


def test_taking_a_payment_back_needs_a_reason(
    parts: WindowParts, qtbot: QtBot, shown: Callable[[EntryDialog], list[object]]
) -> None:
    dialog = TakeBackDialog(BOOKED, parts.theme)
    values = shown(dialog)
    press(dialog, "Take back €5.00")
    assert values == []
    qtbot.keyClicks(by_name(dialog, QLineEdit, "Reason"), "  typed twice ")
    press(dialog, "Take back €5.00")
    assert values == [TakeBackEntry("typed twice", PaymentId(4))]


def test_taking_back_a_payment_names_all_of_it_not_the_part_that_settles_this_invoice(
    parts: WindowParts, shown: Callable[[EntryDialog], list[object]]
) -> None:
    dialog = TakeBackDialog(replace(BOOKED, whole=money("8.00")), parts.theme)
    shown(dialog)
    by_name(dialog, QPushButton, "Take back €8.00")
    assert "not only the €5.00 you see here" in said(dialog)


def test_a_promise_is_for_a_day_from_today_on(parts: WindowParts, shown: Callable[[EntryDialog], list[object]]) -> None:
    dialog = PromiseDialog(ABOUT, parts.theme)
    values = shown(dialog)
    day = by_name(dialog, DateField, "Promised by")
    day.set_day(TODAY - timedelta(days=3))
    assert day.day == TODAY
    press(dialog, "Note promise")
    assert values == [HoldEntry(HoldKind.PROMISE, InvoiceId(7), TODAY)]


def test_a_pause_covers_one_invoice_or_all_and_may_have_no_end(
    parts: WindowParts, shown: Callable[[EntryDialog], list[object]]
) -> None:
    dialog = PauseDialog(ABOUT, parts.theme)
    values = shown(dialog)
    by_name(dialog, QComboBox, "How long").setCurrentText("Until I end it")
    assert not by_name(dialog, DateField, "Until").isEnabled()
    by_name(dialog, QComboBox, "Covers").setCurrentText("All invoices of Studio Kowalski")
    press(dialog, "Pause")
    assert values == [HoldEntry(HoldKind.PAUSE, None, None)]


def test_a_pause_may_cover_only_the_instalment_that_is_next(
    parts: WindowParts, shown: Callable[[EntryDialog], list[object]]
) -> None:
    part = PlanPart(3, TODAY + timedelta(days=9))
    dialog = PauseDialog(replace(ABOUT, instalment=part), parts.theme)
    values = shown(dialog)
    covers = by_name(dialog, QComboBox, "Covers")
    assert covers.currentText().startswith("Only the instalment due ")
    press(dialog, "Pause")
    assert values == [HoldEntry(HoldKind.PAUSE, part, TODAY + timedelta(days=7))]


def test_a_dispute_wants_its_reason_and_may_have_a_last_day(
    parts: WindowParts, qtbot: QtBot, shown: Callable[[EntryDialog], list[object]]
) -> None:
    dialog = DisputeDialog(ABOUT, parts.theme)
    values = shown(dialog)
    assert not by_name(dialog, DateField, "Until").isEnabled()
    press(dialog, "Note dispute")
    assert values == []
    qtbot.keyClicks(by_name(dialog, QLineEdit, "What is disputed"), "wrong hours")
    by_name(dialog, QComboBox, "How long").setCurrentText("Until a day")
    press(dialog, "Note dispute")
    assert values == [HoldEntry(HoldKind.DISPUTE, InvoiceId(7), TODAY + timedelta(days=7), "wrong hours")]


def test_a_pause_of_a_client_offers_no_single_invoice(
    parts: WindowParts, shown: Callable[[EntryDialog], list[object]]
) -> None:
    dialog = PauseDialog(HoldAsk(TODAY, "Studio Kowalski"), parts.theme)
    shown(dialog)
    assert by_name(dialog, QComboBox, "Covers").count() == 1


def test_cancelling_says_what_is_given_up_and_keeps_by_default(
    parts: WindowParts, qtbot: QtBot, shown: Callable[[EntryDialog], list[object]]
) -> None:
    dialog = CancelInvoiceDialog(replace(KNOWN, open=money("1000.00")), "Studio Kowalski", parts.theme)
    values = shown(dialog)
    assert "€1,000.00 is taken out of what is open" in said(dialog)
    assert "€230.00 already paid" in said(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert values == []
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog) or not dialog.isVisible())


def test_every_dialog_is_left_by_escape_and_freed(
    parts: WindowParts, qtbot: QtBot, shown: Callable[[EntryDialog], list[object]]
) -> None:
    for dialog in all_dialogs(parts):
        values = shown(dialog)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda dialog=dialog: not shiboken6.isValid(dialog))  # type: ignore[misc]
        assert values == []


def test_every_field_has_a_name_for_screen_readers(parts: WindowParts, qtbot: QtBot) -> None:
    for dialog in all_dialogs(parts):
        qtbot.addWidget(dialog)
        fields = [*dialog.findChildren(QComboBox), *dialog.findChildren(QAbstractSpinBox)]
        fields += [line for line in dialog.findChildren(QLineEdit) if line.objectName() != "qt_spinbox_lineedit"]
        nameless = [field for field in fields if not (field.accessibleName() or _is_part_of_a_box(field))]
        assert nameless == []
        assert dialog.accessibleName()


def test_tab_goes_through_the_fields_and_then_to_the_buttons(
    parts: WindowParts, qtbot: QtBot, shown: Callable[[EntryDialog], list[object]]
) -> None:
    dialog = InvoiceDialog(InvoiceAsk(TODAY, CLIENTS), parts.theme)
    shown(dialog)
    visited = []
    for _ in range(16):
        focused = dialog.focusWidget()
        owner = focused.parentWidget() if _is_part_of_a_box(focused) else focused
        assert owner is not None
        visited.append(owner.accessibleName())
        qtbot.keyClick(dialog, Qt.Key.Key_Tab)
    ordered = list(dict.fromkeys(visited))
    assert ordered == [
        "Client",
        "Number",
        "Issued on",
        "Days to pay",
        "Due on",
        "Currency",
        "Net",
        "VAT rate",
        "VAT",
        "Gross, to be paid",
        "What for",
        "Payment reference",
        "Why no VAT",
        "Choose a PDF…",
        "Cancel",
        "Add invoice",
    ]


def _is_part_of_a_box(widget: QWidget) -> bool:
    return isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)
