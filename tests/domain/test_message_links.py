"""Links to the person's own messengers: the number is international, the text arrives as it was written."""

from __future__ import annotations

from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from freelance_pay.domain.message_links import (
    Messenger,
    NoCountryCodeError,
    NoPhoneNumberError,
    call_link,
    international_digits,
    message_links,
)

HARD_TEXT = "Добрый день, Анна!\nFV 1/2026: 1 250,00 €, 50 % + VAT & more? #1 =ok"


@pytest.mark.parametrize(("written", "digits"), [
    ("+48 22 555 01 42", "48225550142"),
    ("0048 22 555-01-42", "48225550142"),
    ("+44 (0)20 7946 0000", "442079460000"),
    ("+7 (495) 123‑45‑67 доб. 12", "74951234567"),
    (" +1.212.555.0142 ext 9", "12125550142"),
    ("\u202a+49 30 5550 142\u202c", "49305550142"),
    ("+48 22 555 01 42, +48 600 000 001", "48225550142"),
])  # fmt: skip
def test_a_number_with_a_country_code_becomes_its_digits(written: str, digits: str) -> None:
    assert international_digits(written) == digits


@pytest.mark.parametrize("written", ["030 5550 142", "22 555 01 42", "8 (495) 123-45-67"])
def test_a_number_without_a_country_code_is_never_guessed(written: str) -> None:
    with pytest.raises(NoCountryCodeError):
        international_digits(written)


@pytest.mark.parametrize(
    "written", ["", "  ", "ask Anna", "+", "+12", "+0 22 555 01 42", "+1234567890123456", "1+23456"]
)
def test_what_cannot_be_dialled_is_said_so(written: str) -> None:
    with pytest.raises(NoPhoneNumberError):
        international_digits(written)


def test_a_number_without_a_country_code_can_still_be_called_and_texted() -> None:
    assert call_link("030 5550-142") == "tel:0305550142"
    assert message_links(Messenger.SMS, "030 5550-142", "Hi") == ("sms:0305550142?body=Hi",)
    assert call_link("+48 22 555 01 42") == "tel:+48225550142"


def test_each_messenger_has_its_own_form_of_link() -> None:
    phone = "+48 600 000 001"
    assert message_links(Messenger.SMS, phone, "Hi") == ("sms:+48600000001?body=Hi",)
    assert message_links(Messenger.WHATSAPP, phone, "Hi") == ("https://wa.me/48600000001?text=Hi",)
    assert message_links(Messenger.TELEGRAM, phone, "Hi") == (
        "tg://resolve?phone=48600000001&text=Hi",
        "https://t.me/+48600000001?text=Hi",
    )


@given(st.one_of(st.just(HARD_TEXT), st.text()))
def test_every_text_arrives_as_it_was_written(text: str) -> None:
    for messenger in Messenger:
        for link in message_links(messenger, "+48 600 000 001", text):
            query = urlsplit(link).query
            assert "+" not in query  # some programs read it as a space, others do not
            key, _, words = query.rpartition("=")
            assert unquote(words) == text
            if text:
                name = "body" if messenger is Messenger.SMS else "text"
                assert parse_qs(query, keep_blank_values=True, max_num_fields=2)[name] == [text]
            assert key
            assert link.isascii()
