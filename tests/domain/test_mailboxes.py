"""Two ways to write one mailbox are one mailbox."""

from __future__ import annotations

import pytest

from freelance_pay.adapters.mail.wire_checks import ascii_address
from freelance_pay.domain.mail_accounts import is_same_mailbox


@pytest.mark.parametrize(
    "address",
    ["jan@nowak.example", "Jan@Nowak.Example", "jan@żółw.pl", "jan@bücher.de", "jan@straße.de", "jan@ЁЖ.com"],
)
def test_an_address_is_the_same_mailbox_as_its_form_on_the_wire(address: str) -> None:
    assert is_same_mailbox(address, ascii_address("From", address))
    assert is_same_mailbox(address, address.upper().replace("SS", "ß"))


def test_another_mailbox_is_another_one() -> None:
    assert not is_same_mailbox("jan@żółw.pl", "jan@zolw.pl")
    assert not is_same_mailbox("jan@żółw.pl", "ala@żółw.pl")
    assert not is_same_mailbox("jan@xn--\u0142.pl", "jan@ł.pl")
