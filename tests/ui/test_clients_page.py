"""The page Clients: who owes what, and everything that can be done about a client."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QTableView

from freelance_pay.domain.clients import Client, Contact, Form, Role
from freelance_pay.domain.holds import HoldKind
from freelance_pay.services.views import Topic
from freelance_pay.ui.dialogs.client_dialog import ClientDialog
from freelance_pay.ui.dialogs.confirm_dialog import ConfirmDialog
from freelance_pay.ui.dialogs.hold_dialogs import PauseDialog, PromiseDialog
from freelance_pay.ui.dialogs.take_back_dialog import TakeBackDialog
from freelance_pay.ui.pages.clients_page import ClientsPage
from freelance_pay.ui.widgets.search_box import SearchBox
from freelance_pay.ui.widgets.text_label import TextLabel
from tests.support.page_rig import PageRig, page_rig_on
from tests.support.window import by_name, names_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.support.page_rig import OpenPage


@pytest.fixture
def rig(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[PageRig]:
    with page_rig_on(qapp, qtbot, tmp_path) as made:
        yield made


def type_into(page: OpenPage[ClientsPage], dialog: ClientDialog, name: str, text: str) -> None:
    field = by_name(dialog, QLineEdit, name)
    field.clear()
    page.rig.qtbot.keyClicks(field, text)


def test_a_client_is_listed_with_what_is_open_and_overdue_per_currency(rig: PageRig) -> None:
    acme = rig.rig.client("Acme")
    rig.rig.invoice(acme, "FV 1/2026", 100_000, overdue=5, pdf=False)
    rig.rig.invoice(acme, "FV 2/2026", 50_000, overdue=-5, currency="PLN", pdf=False)
    page = rig.open(ClientsPage)
    ((name, opened, overdue, invoices, *_),) = page.cells()
    assert (name, overdue, invoices) == ("Acme", "€1,000.00", "2")
    assert set(opened.split("  ·  ")) == {"€1,000.00", "PLN\u00a0500.00"}
    assert "1 client(s), 1 of them owe(s) you money." in page.said()


def test_searching_leaves_the_clients_that_fit_and_says_when_none_does(rig: PageRig) -> None:
    rig.rig.client("Acme")
    rig.rig.client("Borealis")
    page = rig.open(ClientsPage)
    search = by_name(page.page, SearchBox, "Search clients")
    rig.qtbot.keyClicks(search, "bor")
    rig.qtbot.waitUntil(lambda: [row[0] for row in page.cells()] == ["Borealis"])
    rig.qtbot.keyClicks(search, "xyz")
    rig.qtbot.waitUntil(lambda: "No client fits" in page.said())
    rig.settle()
    page.press("Show all clients")
    assert [row[0] for row in page.cells()] == ["Acme", "Borealis"]


def test_the_details_tell_contacts_open_invoices_and_history(rig: PageRig) -> None:
    acme = rig.rig.client("Acme", None, Contact("Bob", "bob@acme.example", role=Role.CC))
    rig.rig.invoice(acme, "FV 1/2026", 100_000, overdue=5, pdf=False)
    page = rig.open(ClientsPage)
    page.select(0)
    said = page.said()
    assert "acme@client.example" in said
    assert "bob@acme.example  ·  Gets a copy" in said
    assert "due 18 Nov" in said
    assert "Open: €1,000.00" in said
    assert "Invoice FV 1/2026 issued" in said


def test_money_on_account_is_shown_and_can_be_taken_back(rig: PageRig) -> None:
    acme = rig.rig.client("Acme")
    rig.rig.pay(acme, 5_000)
    page = rig.open(ClientsPage)
    page.select(0)
    assert "€50.00" in page.said()
    page.press("Take back €50.00 on account of 23 Nov")
    dialog = page.dialog(TakeBackDialog)
    rig.qtbot.keyClicks(by_name(dialog, QLineEdit, "Reason"), "wrong client")
    page.press_in(dialog, "Take back €50.00")
    assert rig.rig.program.reads.on_account(acme) == ()
    assert "Payment of €50.00 taken back: wrong client" in page.said()
    assert Topic.PAYMENTS in page.touched


def test_the_page_asks_for_reminders_and_instalments_with_client_and_currency(rig: PageRig) -> None:
    acme = rig.rig.client("Acme")
    rig.rig.invoice(acme, "FV 1/2026", 100_000, pdf=False)
    page = rig.open(ClientsPage)
    asked: list[tuple[str, int, str]] = []
    page.page.reminder_requested.connect(lambda client, currency: asked.append(("remind", client, currency)))
    page.page.instalments_requested.connect(lambda client, currency: asked.append(("offer", client, currency)))
    page.select(0)
    page.press("Send reminder")
    page.press("Offer instalments…")
    assert asked == [("remind", acme, "EUR"), ("offer", acme, "EUR")]


def test_nothing_is_offered_to_be_reminded_where_nothing_is_open(rig: PageRig) -> None:
    rig.rig.client("Acme")
    page = rig.open(ClientsPage)
    page.select(0)
    offered = names_of(page.page, QPushButton)
    assert "Send reminder" not in offered
    assert "Edit…" in offered


def test_a_new_client_is_kept_with_every_field_and_selected(rig: PageRig) -> None:
    page = rig.open(ClientsPage)
    page.press("Add a client…")
    dialog = page.dialog(ClientDialog)
    type_into(page, dialog, "Name", "Kowalski")
    by_name(dialog, QComboBox, "Letters in").setCurrentText("Polish")
    by_name(dialog, QComboBox, "Currency").setCurrentText("pln")
    type_into(page, dialog, "Tax number", "PL 526-10-40-828")
    by_name(dialog, QComboBox, "Time zone").setCurrentText("Europe/Warsaw")
    by_name(dialog, QCheckBox, "Reminders").setChecked(True)
    type_into(page, dialog, "Contact 1: Name", "Anna Kowalska")
    type_into(page, dialog, "Contact 1: E-mail", "anna@kowalski.example")
    by_name(dialog, QComboBox, "Contact 1: Salutation for").setCurrentText("A woman")
    page.press_in(dialog, "Add client")
    row = rig.rig.program.reads.client_list("", rig.rig.clock.today())[0]
    client = rig.rig.program.reads.client(row.id)
    assert (client.name, client.language, client.currency, client.tax_id, client.time_zone, client.never_remind) == (
        "Kowalski", "pl", "PLN", "PL 526-10-40-828", "Europe/Warsaw", True
    )  # fmt: skip
    assert [(item.name, item.email, item.form) for item in client.contacts] == [
        ("Anna Kowalska", "anna@kowalski.example", Form.FEMALE)
    ]
    assert page.touched == {Topic.CLIENTS, Topic.MESSAGES}
    assert page.table.selectionModel().selectedRows()[0].data() == "Kowalski"
    assert rig.status.text == "Client added."


def test_a_client_without_a_name_is_told_beside_the_field_and_nothing_typed_is_lost(rig: PageRig) -> None:
    page = rig.open(ClientsPage)
    page.press("Add a client…")
    dialog = page.dialog(ClientDialog)
    type_into(page, dialog, "Tax number", "123")
    page.press_in(dialog, "Add client")
    assert by_name(dialog, QLineEdit, "Name").accessibleDescription() == "Enter the name of the client."
    assert by_name(dialog, QLineEdit, "Tax number").text() == "123"
    assert not rig.rig.program.reads.client_names()


def test_an_address_no_mail_can_go_to_is_told_beside_it(rig: PageRig) -> None:
    page = rig.open(ClientsPage)
    page.press("Add a client…")
    dialog = page.dialog(ClientDialog)
    type_into(page, dialog, "Name", "Acme")
    field = by_name(dialog, QLineEdit, "Contact 1: E-mail")
    for wrong, sentence in (("anna", "looks like"), ("anna..b@acme.example", "cannot be written to")):
        type_into(page, dialog, "Contact 1: E-mail", wrong)
        page.press_in(dialog, "Add client")
        assert sentence in field.accessibleDescription()
    assert not rig.rig.program.reads.client_names()


def test_editing_keeps_who_the_client_is_and_can_remove_a_contact(rig: PageRig) -> None:
    acme = rig.rig.client("Acme", None, Contact("Bob", "bob@acme.example", role=Role.CC))
    page = rig.open(ClientsPage)
    page.page.edit_client(acme)
    rig.settle()
    dialog = page.dialog(ClientDialog)
    page.press_in(dialog, "Remove contact 1")
    type_into(page, dialog, "Name", "Acme Ltd")
    page.press_in(dialog, "Save client")
    client = rig.rig.program.reads.client(acme)
    assert (client.id, client.name, [item.name for item in client.contacts]) == (acme, "Acme Ltd", ["Bob"])


def test_a_client_that_owes_money_is_not_archived_and_the_reason_is_told(rig: PageRig) -> None:
    acme = rig.rig.client("Acme")
    rig.rig.invoice(acme, pdf=False)
    page = rig.open(ClientsPage)
    page.select(0)
    page.press("Archive…")
    dialog = page.dialog(ConfirmDialog)
    page.press_in(dialog, "Archive client")
    assert dialog.isVisible()
    assert by_name(dialog, TextLabel, "Problem").text().startswith("Acme has open invoices")
    assert [row[0] for row in page.cells()] == ["Acme"]


def test_archiving_is_never_what_return_does(rig: PageRig) -> None:
    rig.rig.client("Acme")
    page = rig.open(ClientsPage)
    page.select(0)
    page.press("Archive…")
    dialog = page.dialog(ConfirmDialog)
    rig.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    rig.settle()
    assert [row[0] for row in page.cells()] == ["Acme"]
    page.press("Archive…")
    page.press_in(page.dialog(ConfirmDialog), "Archive client")
    assert "No clients yet" in page.said()


def test_a_promise_for_the_whole_client_rests_reminders_until_it_is_ended(rig: PageRig) -> None:
    acme = rig.rig.client("Acme")
    rig.rig.invoice(acme, pdf=False)
    page = rig.open(ClientsPage)
    page.select(0)
    page.press("Promise…")
    page.press_in(page.dialog(PromiseDialog), "Note promise")
    (hold,) = rig.rig.services.holds.standing(acme)
    assert (hold.kind, hold.invoice_id, hold.until) == (HoldKind.PROMISE, None, date(2026, 11, 30))
    assert Topic.HOLDS in page.touched
    page.press("End: Promised to pay by 30 Nov (all invoices)")
    assert rig.rig.services.holds.standing(acme) == ()


def test_a_pause_can_be_made_from_the_page(rig: PageRig) -> None:
    acme = rig.rig.client("Acme")
    rig.rig.invoice(acme, pdf=False)
    page = rig.open(ClientsPage)
    page.select(0)
    page.press("Pause…")
    page.press_in(page.dialog(PauseDialog), "Pause")
    assert [hold.kind for hold in rig.rig.services.holds.standing(acme)] == [HoldKind.PAUSE]


def test_revealing_a_client_selects_it_whatever_was_searched(rig: PageRig) -> None:
    rig.rig.client("Acme")
    borealis = rig.rig.client("Borealis")
    page = rig.open(ClientsPage)
    rig.qtbot.keyClicks(by_name(page.page, SearchBox, "Search clients"), "acme")
    rig.qtbot.waitUntil(lambda: len(page.cells()) == 1)
    page.page.reveal(borealis)
    rig.qtbot.waitUntil(lambda: len(page.cells()) == 2)
    assert [index.data() for index in page.table.selectionModel().selectedRows()] == ["Borealis"]


def test_a_hostile_name_is_shown_letter_by_letter(rig: PageRig) -> None:
    rig.rig.services.clients.add(Client("<b>Bold</b> & <img src=x>"))
    page = rig.open(ClientsPage)
    page.select(0)
    assert page.cells()[0][0] == "<b>Bold</b> & <img src=x>"
    assert "<b>Bold</b> & <img src=x>" in page.said()
    assert by_name(page.page, QTableView, "Clients").isVisible()


def test_the_details_can_give_their_room_to_the_list_and_take_it_back(rig: PageRig) -> None:
    rig.rig.client("Acme")
    page = rig.open(ClientsPage)
    page.select(0)
    wide = page.table.width()
    page.page.toggle_details()
    rig.settle()
    assert "acme@client.example" not in page.said()
    assert page.table.width() > wide
    page.page.toggle_details()
    rig.settle()
    assert "acme@client.example" in page.said()
