"""The page Invoices over the real program: what is listed, what it comes to, and what can be done with an invoice."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from freelance_pay.domain.invoices import InvoiceId, Status
from freelance_pay.domain.money import Money
from freelance_pay.services.list_views import InvoiceFilter, InvoiceList, InvoiceQuery, InvoiceRowView, InvoiceTotals
from freelance_pay.services.views import Topic
from freelance_pay.ui.amount_field import AmountField
from freelance_pay.ui.dialogs.cancel_invoice_dialog import CancelInvoiceDialog
from freelance_pay.ui.dialogs.confirm_dialog import ConfirmDialog
from freelance_pay.ui.dialogs.credit_note_dialog import CreditNoteDialog
from freelance_pay.ui.dialogs.hold_dialogs import DisputeDialog, PromiseDialog
from freelance_pay.ui.dialogs.invoice_dialog import InvoiceDialog
from freelance_pay.ui.dialogs.payment_dialog import PaymentDialog
from freelance_pay.ui.dialogs.take_back_dialog import TakeBackDialog
from freelance_pay.ui.pages.invoices_actions import Deed
from freelance_pay.ui.pages.invoices_query import InvoiceAnswer, InvoiceListReader
from freelance_pay.ui.pages.invoices_source import InvoiceSource, InvoiceTableModel
from freelance_pay.ui.pages.invoices_table import InvoiceColumns, InvoiceTable
from freelance_pay.ui.pages.invoices_words import InvoiceWords
from freelance_pay.ui.task_runner import TaskRunner
from tests.support.invoice_page_rig import NARROW, InvoicePageRig, eur, invoice, make_rig, pdf_bytes
from tests.support.window import by_name, names_of
from tests.support.window_fakes import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.ui.window_parts import WindowParts


@pytest.fixture
def rig(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[InvoicePageRig]:
    made = make_rig(qapp, qtbot, tmp_path)
    yield made
    made.context.parts.runner.close()
    made.program.close()


@pytest.fixture
def kowalski(rig: InvoicePageRig) -> ClientId:
    return rig.add_client("Studio Kowalski")


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


def said(parent: QWidget) -> str:
    """Return everything that is written inside `parent`."""
    return "\n".join(label.text() for label in parent.findChildren(QLabel) if label.isVisibleTo(parent))


def press(parent: QWidget, name: str) -> None:
    by_name(parent, QPushButton, name).click()


def drop_on_row(table: InvoiceTable, row: int, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    place = QPointF(table.visualRect(table.model().index(row, 1)).center())
    no_key = Qt.KeyboardModifier.NoModifier
    table.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, no_key))


def test_the_list_opens_with_what_is_open_the_longest_overdue_first(rig: InvoicePageRig, kowalski: ClientId) -> None:
    paid = rig.add(
        invoice(kowalski, "late", eur(100), -3),
        invoice(kowalski, "later", eur(100), -30),
        invoice(kowalski, "next week", eur(100), 7),
        invoice(kowalski, "paid", eur(100), -50),
    )[3]
    rig.program.services.payments.record(kowalski, TODAY, eur(100), first=paid)
    rig.open()
    assert rig.numbers() == ["later", "late", "next week"]


def test_filters_and_words_narrow_the_list_together(rig: InvoicePageRig, kowalski: ClientId) -> None:
    other = rig.add_client("Harbour Press")
    rig.add(
        invoice(kowalski, "FV 1", eur(100), -3),
        invoice(kowalski, "FV 2", eur(100), 30),
        invoice(other, "HP 1", eur(100), -9),
    )
    rig.open()
    press(rig.page, "Overdue")
    rig.settle()
    assert rig.numbers() == ["HP 1", "FV 1"]
    rig.qtbot.keyClicks(by_name(rig.page, QLineEdit, "Search number, client or text"), "kowal")
    rig.qtbot.waitUntil(lambda: rig.page.query.text == "kowal")
    rig.settle()
    assert rig.numbers() == ["FV 1"]


def test_every_filter_lists_the_invoices_of_its_name(rig: InvoicePageRig, kowalski: ClientId) -> None:
    services = rig.program.services
    late, _, held, paid, cancelled = rig.add(
        invoice(kowalski, "late", eur(100), -3),
        invoice(kowalski, "soon", eur(100), 5),
        invoice(kowalski, "held", eur(100), 60),
        invoice(kowalski, "paid", eur(100), -50),
        invoice(kowalski, "cancelled", eur(100), -50),
    )
    services.payments.record(kowalski, TODAY, eur(100), first=paid)
    services.invoices.cancel(cancelled)
    services.holds.dispute(kowalski, held, "wrong hours")
    rig.open()
    seen = {}
    for each in (InvoiceFilter.ALL, InvoiceFilter.DUE_SOON, InvoiceFilter.ON_HOLD, InvoiceFilter.PAID):
        rig.page.show_invoices(each)
        rig.settle()
        seen[each] = sorted(rig.numbers())
    assert seen[InvoiceFilter.ALL] == ["cancelled", "held", "late", "paid", "soon"]
    assert seen[InvoiceFilter.DUE_SOON] == ["soon"]
    assert seen[InvoiceFilter.ON_HOLD] == ["held"]
    assert seen[InvoiceFilter.PAID] == ["paid"]
    assert late != held


def test_totals_are_told_per_currency_for_what_is_shown_and_what_is_selected(
    rig: InvoicePageRig, kowalski: ClientId
) -> None:
    first, _, roubles = rig.add(
        invoice(kowalski, "1", eur(100)), invoice(kowalski, "2", eur(250)), invoice(kowalski, "3", Money(9900, "PLN"))
    )
    rig.open()
    shown = by_name(rig.page, QLabel, "Total of what is shown")
    assert "€350.00" in shown.text()
    assert "PLN\u00a099.00" in shown.text()
    rig.page.table.select_keys([first, roubles])
    rig.settle()
    selected = by_name(rig.page, QLabel, "Total of what is selected").text()
    assert "2 selected" in selected
    assert "€100.00" in selected
    assert "€350.00" not in selected


def test_the_details_say_why_an_invoice_has_its_status(rig: InvoicePageRig, kowalski: ClientId) -> None:
    late, disputed = rig.add(invoice(kowalski, "late", eur(100), -3), invoice(kowalski, "odd", eur(80), -9))
    rig.program.services.holds.dispute(kowalski, disputed, "wrong hours")
    rig.open()
    rig.select(late)
    assert "It was due on 20 Nov, 3 day(s) ago." in said(rig.page.details)
    rig.select(disputed)
    assert "Disputed since 23 Nov" in said(rig.page.details)
    assert "wrong hours" in said(rig.page.details)


def test_a_payment_settles_the_invoice_and_everybody_is_told(rig: InvoicePageRig, kowalski: ClientId) -> None:
    first, second = rig.add(invoice(kowalski, "1", eur(100), -9), invoice(kowalski, "2", eur(50), -3))
    rig.open()
    rig.select(first)
    press(rig.page.details, "Record a payment")
    dialog = rig.dialog(PaymentDialog)
    assert "1 is paid in full with €100.00." in said(dialog)
    press(dialog, "Record payment")
    rig.qtbot.waitUntil(lambda: rig.numbers() == ["2"])
    rig.settle()
    assert rig.program.services.invoices.get(first).open == eur(0)
    assert {Topic.PAYMENTS, Topic.INVOICES} <= rig.touched[-1]
    assert rig.context.status.text == "€100.00 from Studio Kowalski is recorded."
    assert rig.page.table.current_id == second


def test_before_a_payment_is_kept_the_dialog_says_what_it_settles(rig: InvoicePageRig, kowalski: ClientId) -> None:
    first, _ = rig.add(invoice(kowalski, "1", eur(100), -9), invoice(kowalski, "2", eur(50), -3))
    rig.open()
    rig.select(first)
    rig.page.record_payment()
    dialog = rig.dialog(PaymentDialog)
    amount = by_name(dialog, AmountField, "Amount in EUR")
    amount.selectAll()
    rig.qtbot.keyClicks(amount, "170")
    rig.qtbot.waitUntil(lambda: "stays as credit of Studio Kowalski" in said(dialog))
    assert "1 is paid in full with €100.00." in said(dialog)
    assert "2 is paid in full with €50.00." in said(dialog)
    assert "€20.00 is more than is open" in said(dialog)


def test_a_payment_is_taken_back_with_a_reason_and_is_owed_again(rig: InvoicePageRig, kowalski: ClientId) -> None:
    [paid] = rig.add(invoice(kowalski, "1", eur(100), -9))
    rig.program.services.payments.record(kowalski, TODAY, eur(100), first=paid)
    rig.open()
    rig.page.reveal(paid)
    rig.settle()
    press(rig.page.details, "Take back the payment of €100.00 of 23 Nov")
    dialog = rig.dialog(TakeBackDialog)
    press(dialog, "Take back €100.00")
    assert "Say why, so that it can be explained later." in said(dialog)
    rig.qtbot.keyClicks(by_name(dialog, QLineEdit, "Reason"), "other client")
    press(dialog, "Take back €100.00")
    rig.qtbot.waitUntil(lambda: "taken back" in said(rig.page.details))
    assert rig.program.services.invoices.get(paid).open == eur(100)


def test_a_promise_rests_until_somebody_ends_it(rig: InvoicePageRig, kowalski: ClientId) -> None:
    [late] = rig.add(invoice(kowalski, "1", eur(100), -9))
    rig.open()
    rig.page.actions_of_invoice.action(Deed.PROMISE).trigger()
    press(rig.dialog(PromiseDialog), "Note promise")
    rig.qtbot.waitUntil(lambda: "Promised for 30 Nov" in said(rig.page.details))
    assert rig.program.reads.invoice_detail(late, TODAY).status is Status.PROMISED
    press(rig.page.details, "End the promise until 30 Nov")
    rig.qtbot.waitUntil(lambda: "Promised for" not in said(rig.page.details))
    assert rig.program.reads.invoice_detail(late, TODAY).status is Status.OVERDUE
    assert Topic.HOLDS in rig.touched[-1]


def test_a_dispute_needs_words(rig: InvoicePageRig, kowalski: ClientId) -> None:
    [late] = rig.add(invoice(kowalski, "1", eur(100), -9))
    rig.open()
    rig.page.actions_of_invoice.action(Deed.DISPUTE).trigger()
    dialog = rig.dialog(DisputeDialog)
    press(dialog, "Note dispute")
    assert "Say in a few words what the client objects to." in said(dialog)
    rig.qtbot.keyClicks(by_name(dialog, QLineEdit, "What is disputed"), "hours")
    press(dialog, "Note dispute")
    rig.qtbot.waitUntil(lambda: "Disputed" in said(rig.page.details))
    assert rig.program.reads.invoice_detail(late, TODAY).status is Status.DISPUTED


def test_a_credit_note_takes_off_at_most_what_is_open(rig: InvoicePageRig, kowalski: ClientId) -> None:
    [late] = rig.add(invoice(kowalski, "1", eur(100), -9))
    rig.open()
    rig.page.actions_of_invoice.action(Deed.CREDIT).trigger()
    dialog = rig.dialog(CreditNoteDialog)
    rig.qtbot.keyClicks(by_name(dialog, QLineEdit, "Number"), "CN 1")
    amount = by_name(dialog, AmountField, "Amount in EUR")
    rig.qtbot.keyClicks(amount, "100.01")
    press(dialog, "Enter credit note")
    assert "Only €100.00 is open." in said(dialog)
    amount.set_amount(eur(30))
    press(dialog, "Enter credit note")
    rig.qtbot.waitUntil(lambda: "Credit note" in said(rig.page.details))
    assert rig.program.services.invoices.get(late).open == eur(70)


def test_cancelling_an_invoice_is_asked_first_and_keeping_it_is_the_default(
    rig: InvoicePageRig, kowalski: ClientId
) -> None:
    [late] = rig.add(invoice(kowalski, "FV 1", eur(100), -9))
    rig.open()
    rig.page.actions_of_invoice.action(Deed.CANCEL).trigger()
    dialog = rig.dialog(CancelInvoiceDialog)
    assert by_name(dialog, QPushButton, "Keep invoice").isDefault()
    assert not by_name(dialog, QPushButton, "Cancel invoice FV 1").isDefault()
    press(dialog, "Cancel invoice FV 1")
    rig.qtbot.waitUntil(lambda: not rig.numbers())
    assert rig.program.reads.invoice_detail(late, TODAY).status is Status.CANCELLED


def test_a_credit_note_is_taken_back_with_a_reason_and_both_entries_are_told(
    rig: InvoicePageRig, kowalski: ClientId
) -> None:
    [late] = rig.add(invoice(kowalski, "1", eur(100), -9))
    rig.program.services.payments.credit(kowalski, "CN 1", TODAY, eur(30), "late work", late)
    rig.open()
    rig.page.reveal(late)
    rig.settle()
    by_name(rig.page.details, QPushButton, "Take back the credit note of €30.00 of 23 Nov").setFocus()
    press(rig.page.details, "Take back the credit note of €30.00 of 23 Nov")
    dialog = rig.dialog(TakeBackDialog)
    rig.qtbot.keyClicks(by_name(dialog, QLineEdit, "Reason"), "it was on time")
    press(dialog, "Take back €30.00")
    rig.qtbot.waitUntil(lambda: "Credit note of €30.00 taken back: it was on time" in said(rig.page.details))
    assert "Credit note for 1, €30.00" in said(rig.page.details)
    held = rig.page.window().focusWidget()
    assert held is not None
    assert rig.page.details.isAncestorOf(held), "the button that was pressed is gone, the keyboard is not"
    assert rig.program.services.invoices.get(late).open == eur(100)
    assert Topic.PAYMENTS in rig.touched[-1]


def test_a_cancelled_invoice_can_be_reopened_and_nothing_else_is_offered(
    rig: InvoicePageRig, kowalski: ClientId
) -> None:
    [late] = rig.add(invoice(kowalski, "FV 1", eur(100), -9))
    rig.program.services.payments.record(kowalski, TODAY, eur(20), first=late)
    rig.program.services.invoices.cancel(late)
    rig.open()
    rig.page.reveal(late)
    rig.settle()
    offered = [deed for deed in Deed if rig.page.actions_of_invoice.action(deed).isEnabled()]
    assert offered == [Deed.REOPEN]
    rig.page.actions_of_invoice.action(Deed.REOPEN).trigger()
    dialog = rig.dialog(ConfirmDialog)
    assert by_name(dialog, QPushButton, "Leave it cancelled").isDefault()
    assert "settles it again" in said(dialog)
    press(dialog, "Reopen invoice FV 1")
    rig.qtbot.waitUntil(lambda: "Invoice FV 1 reopened" in said(rig.page.details))
    assert rig.program.reads.invoice_detail(late, TODAY).status is Status.OVERDUE
    assert not rig.page.actions_of_invoice.action(Deed.REOPEN).isEnabled()
    assert "Payment, taken off this invoice" in said(rig.page.details)
    assert rig.program.services.invoices.get(late).open == eur(80)


def test_an_invoice_is_added_by_keyboard_and_shown(rig: InvoicePageRig, kowalski: ClientId) -> None:
    rig.add(invoice(kowalski, "FV 1", eur(100), -9))
    rig.open()
    press(rig.page, "Add an invoice…")
    dialog = rig.dialog(InvoiceDialog)
    box = by_name(dialog, QComboBox, "Client")
    box.setFocus()
    rig.qtbot.keyClicks(box.lineEdit() or box, "Studio Kowalski")
    rig.qtbot.keyClicks(by_name(dialog, QLineEdit, "Number"), "FV 2")
    rig.qtbot.keyClicks(by_name(dialog, AmountField, "Net"), "1 250,00")
    press(dialog, "Add invoice")
    rig.qtbot.waitUntil(lambda: rig.numbers() == ["FV 1", "FV 2"])
    rig.settle()
    current = rig.page.table.current_id
    assert current is not None
    assert rig.program.services.invoices.get(current).gross == eur(1250)


def test_a_number_that_is_taken_is_said_beside_it_and_nothing_typed_is_lost(
    rig: InvoicePageRig, kowalski: ClientId
) -> None:
    rig.add(invoice(kowalski, "FV 1", eur(100), -9))
    rig.open()
    rig.page.add_invoice(kowalski)
    dialog = rig.dialog(InvoiceDialog)
    rig.qtbot.keyClicks(by_name(dialog, QLineEdit, "Number"), "fv 1")
    rig.qtbot.keyClicks(by_name(dialog, AmountField, "Net"), "77")
    press(dialog, "Add invoice")
    rig.qtbot.waitUntil(lambda: "already has an invoice" in said(dialog))
    assert dialog.isVisible()
    assert by_name(dialog, AmountField, "Net").amount == eur(77)
    number = by_name(dialog, QLineEdit, "Number")
    number.setText("FV 2")
    press(dialog, "Add invoice")
    rig.qtbot.waitUntil(lambda: rig.numbers() == ["FV 1", "FV 2"])


def test_an_edited_invoice_cannot_fall_below_what_was_paid(rig: InvoicePageRig, kowalski: ClientId) -> None:
    [half] = rig.add(invoice(kowalski, "FV 1", eur(100), -9))
    rig.program.services.payments.record(kowalski, TODAY, eur(60), first=half)
    rig.open()
    rig.page.actions_of_invoice.action(Deed.EDIT).trigger()
    dialog = rig.dialog(InvoiceDialog)
    net = by_name(dialog, AmountField, "Net")
    net.selectAll()
    rig.qtbot.keyClicks(net, "50")
    press(dialog, "Save changes")
    rig.qtbot.waitUntil(lambda: "already paid" in said(dialog))
    assert rig.program.services.invoices.get(half).gross == eur(100)


def test_a_pdf_dropped_on_a_row_is_attached_and_shown(rig: InvoicePageRig, kowalski: ClientId, tmp_path: Path) -> None:
    _, second = rig.add(invoice(kowalski, "1", eur(100), -9), invoice(kowalski, "2", eur(50), -3))
    path = tmp_path / "FV 2.pdf"
    path.write_bytes(pdf_bytes())
    rig.open()
    table = rig.page.table
    drop_on_row(table, 1, path)
    rig.select(second)
    rig.qtbot.waitUntil(lambda: "First page of FV 2.pdf" in names_of(rig.page.details, QWidget), timeout=20_000)
    attached = rig.program.services.invoices.get(second).pdf
    assert attached is not None
    assert attached.name == "FV 2.pdf"


def test_what_is_no_pdf_is_not_attached_and_the_reason_is_said(
    rig: InvoicePageRig, kowalski: ClientId, tmp_path: Path
) -> None:
    [only] = rig.add(invoice(kowalski, "1", eur(100), -9))
    table = rig.page.table
    text, fake = tmp_path / "notes.txt", tmp_path / "fake.pdf"
    text.write_text("hello")
    fake.write_text("hello")
    rig.open()
    drop_on_row(table, 0, text)
    assert "drop one PDF file" in rig.context.status.text
    drop_on_row(table, 0, fake)
    rig.qtbot.waitUntil(lambda: "PDF" in rig.context.status.text and "drop" not in rig.context.status.text)
    assert rig.program.services.invoices.get(only).pdf is None


def test_what_is_wished_for_names_client_and_currency(rig: InvoicePageRig, kowalski: ClientId) -> None:
    rig.add(invoice(kowalski, "1", Money(9900, "PLN"), -9))
    rig.open()
    with rig.qtbot.waitSignal(rig.page.reminder_requested) as reminder:
        press(rig.page.details, "Send reminder")
    assert reminder.args == [kowalski, "PLN"]
    with rig.qtbot.waitSignal(rig.page.instalments_requested) as instalments:
        rig.page.actions_of_invoice.action(Deed.INSTALMENTS).trigger()
    assert instalments.args == [kowalski, "PLN"]


def test_nothing_is_offered_that_makes_no_sense_for_a_paid_invoice(rig: InvoicePageRig, kowalski: ClientId) -> None:
    [paid] = rig.add(invoice(kowalski, "1", eur(100), -9))
    rig.program.services.payments.record(kowalski, TODAY, eur(100), first=paid)
    rig.open()
    rig.page.reveal(paid)
    rig.settle()
    actions = rig.page.actions_of_invoice
    offered = {deed for deed in Deed if actions.action(deed).isEnabled()}
    assert offered == {Deed.EDIT, Deed.CANCEL}


def test_reading_again_keeps_the_selection_by_invoice(rig: InvoicePageRig, kowalski: ClientId) -> None:
    _, second = rig.add(invoice(kowalski, "1", eur(100), -9), invoice(kowalski, "2", eur(50), -3))
    rig.open()
    rig.select(second)
    rig.add(invoice(kowalski, "0", eur(70), -60))
    rig.page.touch({Topic.INVOICES})
    rig.settle()
    assert rig.numbers() == ["0", "1", "2"]
    assert rig.page.table.selected_ids() == [second]


def test_an_invoice_from_elsewhere_is_shown_even_if_the_filter_hid_it(rig: InvoicePageRig, kowalski: ClientId) -> None:
    paid, _ = rig.add(invoice(kowalski, "1", eur(100), -9), invoice(kowalski, "2", eur(50), -3))
    rig.program.services.payments.record(kowalski, TODAY, eur(100), first=paid)
    rig.open()
    assert rig.numbers() == ["2"]
    rig.page.reveal(paid)
    rig.settle()
    assert rig.page.table.current_id == paid
    assert "Paid in full on 23 Nov." in said(rig.page.details)


def test_a_narrow_window_shows_the_details_in_place_of_the_list(rig: InvoicePageRig, kowalski: ClientId) -> None:
    rig.add(invoice(kowalski, "1", eur(100), -9))
    rig.open(NARROW)
    assert not rig.page.details.isVisible()
    rig.page.table.setFocus()
    rig.qtbot.keyClick(rig.page.table, Qt.Key.Key_Return)
    assert rig.page.details.isVisible()
    assert not rig.page.table.isVisible()
    press(rig.page.details, "Back to the list")
    assert rig.page.table.isVisible()
    assert not rig.page.details.isVisible()


def test_the_details_give_their_room_to_the_list_when_asked(rig: InvoicePageRig, kowalski: ClientId) -> None:
    rig.add(invoice(kowalski, "1", eur(100), -9))
    rig.open()
    assert rig.page.details.isVisible()
    rig.page.toggle_details()
    assert not rig.page.details.isVisible()
    rig.page.toggle_details()
    assert rig.page.details.isVisible()


def test_where_the_days_have_no_column_the_status_says_them(rig: InvoicePageRig, kowalski: ClientId) -> None:
    rig.add(invoice(kowalski, "1", eur(100), -9))
    rig.open()
    rig.page.table.setFixedWidth(480)
    rig.qtbot.wait_until(lambda: rig.page.table.width() == 480)
    assert rig.page.table.model().index(0, 0).data() == "9 day(s) overdue"
    rig.page.table.setFixedWidth(1200)
    rig.qtbot.wait_until(lambda: rig.page.table.width() == 1200)
    assert rig.page.table.model().index(0, 0).data() == "Overdue"


def test_a_hostile_name_is_shown_as_plain_text(rig: InvoicePageRig) -> None:
    name = "<b>Evil</b> & Söhne"
    client = rig.add_client(name)
    rig.add(invoice(client, "<i>1</i>", eur(100), -9))
    rig.open()
    labels = rig.page.details.findChildren(QLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels if label.text())
    assert any(label.text() == "<i>1</i>" for label in labels)
    assert by_name(rig.page.details, QPushButton, f"Show client {name}").text() == "<b>Evil</b> && Söhne"


def test_an_empty_ledger_says_what_to_do_first(rig: InvoicePageRig) -> None:
    rig.open()
    assert "No clients and no invoices yet" in said(rig.page)
    rig.add_client("Studio Kowalski")
    rig.page.touch({Topic.CLIENTS})
    rig.settle()
    assert "No invoices yet" in said(rig.page)


def test_a_filter_that_finds_nothing_leads_back_to_all(rig: InvoicePageRig, kowalski: ClientId) -> None:
    rig.add(invoice(kowalski, "1", eur(100), 9))
    rig.open()
    rig.page.show_invoices(InvoiceFilter.CANCELLED)
    rig.settle()
    press(rig.page, "Show all invoices")
    rig.settle()
    assert rig.numbers() == ["1"]


def test_single_keys_act_on_the_list_only(rig: InvoicePageRig, kowalski: ClientId) -> None:
    rig.add(invoice(kowalski, "1", eur(100), -9))
    rig.open()
    search = by_name(rig.page, QLineEdit, "Search number, client or text")
    search.setFocus()
    rig.qtbot.keyClicks(search, "p")
    assert not rig.page.window().findChildren(PaymentDialog)
    search.clear()
    rig.settle()
    with rig.qtbot.waitActive(rig.page):
        rig.page.activateWindow()
    rig.page.table.setFocus()
    rig.qtbot.keyClick(rig.page.table, Qt.Key.Key_P)
    assert rig.dialog(PaymentDialog).isVisible()


class SlowReads:
    """Lists `count` invoices; the first question waits until the gate opens. Counts what it is asked."""

    def __init__(self, count: int = 3) -> None:
        self.gate = threading.Event()
        self.asked: list[str] = []
        self.rows_read = 0
        self.count = count
        self.gone: set[int] = set()

    def invoice_list(self, query: InvoiceQuery, _today: date) -> InvoiceList:
        self.asked.append(query.text)
        if len(self.asked) == 1:
            self.gate.wait(20)
        return InvoiceList([InvoiceId(number) for number in range(1, self.count + 1)], InvoiceTotals(self.count))

    def invoice_rows(self, ids: Sequence[InvoiceId], today: date) -> tuple[InvoiceRowView, ...]:
        self.rows_read += len(ids)
        amount = eur(1)
        return tuple(
            InvoiceRowView(
                each, 1, "Client", f"{each:06d}", "", today, today, today, amount, amount, Status.OPEN  # type: ignore[arg-type]
            )
            for each in ids
            if each not in self.gone
        )  # fmt: skip

    def invoice_totals(self, _query: InvoiceQuery, _today: date) -> InvoiceTotals:
        return InvoiceTotals(self.count)


def test_answers_to_outdated_questions_are_dropped_and_those_between_never_asked(qtbot: QtBot, qapp: object) -> None:
    reads, runner, owner = SlowReads(), TaskRunner(), QObject()
    reader = InvoiceListReader(reads, runner, owner)  # type: ignore[arg-type]
    answers: list[InvoiceAnswer] = []
    reader.arrived.connect(answers.append)
    for text in ("k", "ko", "kow", "kowa"):
        reader.ask(InvoiceQuery(text=text), TODAY)
    reads.gate.set()
    qtbot.waitUntil(lambda: not reader.is_waiting)
    assert [answer.query.text for answer in answers] == ["kowa"]
    assert reads.asked == ["k", "kowa"]
    runner.close()


def long_table(parts: WindowParts, qtbot: QtBot, reads: SlowReads) -> tuple[InvoiceTable, InvoiceTableModel]:
    columns = InvoiceColumns(InvoiceWords(parts.theme), TODAY)
    model = InvoiceTableModel(columns.columns(), lambda row: row.id)
    table = InvoiceTable(model, columns, parts.theme)
    qtbot.addWidget(table)
    ids = [InvoiceId(number) for number in range(1, reads.count + 1)]
    model.set_source(InvoiceSource(reads, TODAY, ids))  # type: ignore[arg-type]
    return table, model


def test_selecting_all_of_a_long_list_reads_none_of_it(parts: WindowParts, qtbot: QtBot) -> None:
    reads = SlowReads(100_000)
    table, model = long_table(parts, qtbot, reads)
    table.selectAll()
    assert len(table.selected_ids()) == 100_000
    table.select_keys(model.ids[10:90_000:1])
    assert table.selected_ids() == list(model.ids[10:90_000])
    assert reads.rows_read <= 400


def test_the_selection_survives_another_order_of_the_list(parts: WindowParts, qtbot: QtBot) -> None:
    reads = SlowReads(1_000)
    table, model = long_table(parts, qtbot, reads)
    chosen = [InvoiceId(7), InvoiceId(8), InvoiceId(900)]
    table.select_keys(chosen)
    turned: Iterable[InvoiceId] = reversed(list(model.ids))
    model.set_source(InvoiceSource(reads, TODAY, list(turned)))  # type: ignore[arg-type]
    assert sorted(table.selected_ids()) == chosen


def test_an_invoice_that_is_gone_leaves_a_blank_row(parts: WindowParts, qtbot: QtBot) -> None:
    reads = SlowReads(5)
    reads.gone = {3}
    _, model = long_table(parts, qtbot, reads)
    assert [model.index(row, 1).data() for row in range(5)] == ["000001", "000002", "…", "000004", "000005"]
    assert model.index(2, 6).data() == ""


def test_the_model_of_the_list_is_a_proper_model(parts: WindowParts, qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    _, model = long_table(parts, qtbot, SlowReads(450))
    qtmodeltester.check(model)
