"""Clients: what may be kept of them, what a change does to messages that wait, and when they may be put away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.clients import Client, Contact, Role
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.errors import UnknownCurrencyError
from freelance_pay.domain.money_errors import MissingTextError, StillOwesError
from freelance_pay.domain.outgoing import BadAddressError

if TYPE_CHECKING:
    from tests.support.program_rig import ProgramRig


def test_a_client_is_kept_with_its_contacts_in_their_order(program_rig: ProgramRig) -> None:
    contacts = (Contact("Anna", "anna@acme.example"), Contact("Books", "books@acme.example", role=Role.CC))
    wanted = Client("  Acme & Söhne  ", "ru", formal=False, currency="PLN", contacts=contacts, note="calls back")
    kept = program_rig.services.clients.get(program_rig.services.clients.add(wanted))
    assert kept.name == "Acme & Söhne"
    assert (kept.language, kept.formal, kept.currency, kept.note) == ("ru", False, "PLN", "calls back")
    assert [contact.email for contact in kept.contacts] == ["anna@acme.example", "books@acme.example"]


@pytest.mark.parametrize(
    ("client", "error"),
    [
        (Client("   "), MissingTextError),
        (Client("Acme", currency="euro"), UnknownCurrencyError),
        (Client("Acme", contacts=(Contact(email="anna@"),)), BadAddressError),
        (Client("Acme", contacts=(Contact(email="anna@acme.example\r\nBcc: all@acme.example"),)), BadAddressError),
    ],
)
def test_a_client_that_could_not_be_billed_or_written_to_is_not_kept(
    program_rig: ProgramRig, client: Client, error: type[Exception]
) -> None:
    with pytest.raises(error):
        program_rig.services.clients.add(client)
    assert not program_rig.program.reads.has_clients()


def test_a_client_may_have_no_address_and_a_language_without_letters_falls_back_to_english(
    program_rig: ProgramRig,
) -> None:
    client_id = program_rig.services.clients.add(Client("Acme", "xx", contacts=(Contact("Anna", "  "),)))
    kept = program_rig.services.clients.get(client_id)
    assert (kept.language, kept.contacts[0].email) == ("en", "")


def test_every_change_is_in_the_log_with_what_it_was_before(program_rig: ProgramRig) -> None:
    client_id = program_rig.client("Acme")
    kept = program_rig.services.clients.get(client_id)
    program_rig.services.clients.edit(replace(kept, name="Acme Ltd", note="moved"))
    [change] = program_rig.events("client_changed")
    assert "Acme -> Acme Ltd" in change
    assert "moved" in change
    assert "currency" not in change


def test_never_remind_withdraws_the_message_that_waits(program_rig: ProgramRig) -> None:
    client_id = program_rig.client()
    program_rig.invoice(client_id, pdf=False)
    waiting = program_rig.approve(client_id, without_pdf=True).delivery_id
    kept = program_rig.services.clients.get(client_id)
    program_rig.services.clients.edit(replace(kept, never_remind=True))
    assert program_rig.delivery(waiting).state is State.WITHDRAWN
    assert program_rig.today() == ()


def test_a_message_that_waits_never_goes_to_an_address_that_was_corrected_meanwhile(program_rig: ProgramRig) -> None:
    client_id = program_rig.client(email="old@acme.example")
    program_rig.invoice(client_id, pdf=False)
    waiting = program_rig.approve(client_id, without_pdf=True).delivery_id
    kept = program_rig.services.clients.get(client_id)
    program_rig.services.clients.edit(replace(kept, contacts=(Contact("Anna", "new@acme.example"),)))
    program_rig.services.outbox.run()
    assert program_rig.mail.taken == []
    assert program_rig.delivery(waiting).state is State.HELD


def test_a_client_who_owes_stays_and_one_who_owes_nothing_leaves_the_list_but_not_the_history(
    program_rig: ProgramRig,
) -> None:
    client_id = program_rig.client("Acme")
    program_rig.invoice(client_id, minor=100, pdf=False)
    with pytest.raises(StillOwesError):
        program_rig.services.clients.archive(client_id)
    program_rig.pay(client_id, 100)
    program_rig.services.clients.archive(client_id)
    assert program_rig.program.reads.client_names() == ()
    assert program_rig.services.clients.get(client_id).name == "Acme"
