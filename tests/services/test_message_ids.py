"""The name of a message: of any mailbox, and always plain ASCII."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from freelance_pay.adapters.mail.composer import MimeComposer
from freelance_pay.domain.outgoing import LetterParts, Mailbox
from freelance_pay.services.message_ids import new_message_id


@pytest.mark.parametrize("address", ["jan@nowak.example", "jan@żółw.example", "ян@почта.example"])
def test_a_message_of_any_mailbox_has_a_name_that_mail_understands(address: str) -> None:
    name = new_message_id(address)
    assert name.isascii()
    assert name != new_message_id(address)


def test_a_message_from_a_domain_with_its_own_letters_can_be_made() -> None:
    me = Mailbox("Jan", "jan@żółw.example")
    name = new_message_id(me.address)
    parts = LetterParts(me, (me,), subject="A test", text="It works.", date=datetime.now(UTC), message_id=name)
    assert name.encode() in MimeComposer().compose(parts).mime


def test_an_address_without_a_usable_domain_gets_a_name_all_the_same() -> None:
    assert new_message_id("").endswith("@localhost.localdomain>")
    assert new_message_id(f"jan@{'ż' * 80}.example").endswith("@localhost.localdomain>")
