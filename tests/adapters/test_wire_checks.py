"""The last look at the bytes: an address is one address, and a message that is not what was meant does not leave."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from freelance_pay.adapters.mail.compose import compose
from freelance_pay.adapters.mail.wire_checks import ascii_address, check_frozen
from freelance_pay.domain.deliveries import Envelope, Frozen
from freelance_pay.domain.outgoing import BadAddressError, FileToSend, LetterParts, Mailbox, WireDamagedError

FROZEN = compose(
    LetterParts(
        sender=Mailbox("Hans", "hans@free.example"),
        to=(Mailbox("Anna", "anna@pay.example"),),
        cc=(Mailbox("", "boss@pay.example"),),
        subject="Reminder",
        text="Dear Anna,\n\nthank you.\n",
        date=datetime(2026, 11, 22, 9, tzinfo=UTC),
        message_id="<fp.0123456789abcdef0123456789abcdef@free.example>",
        in_reply_to="<first@free.example>",
        references=("<first@free.example>",),
        files=(FileToSend("invoice.pdf", b"%PDF-1.7\n"),),
    )
)


def with_bytes(old: bytes, new: bytes) -> Frozen:
    """Give the message with a change in its bytes, and the SHA-256 of the changed ones."""
    assert old in FROZEN.mime
    mime = FROZEN.mime.replace(old, new, 1)
    return replace(FROZEN, mime=mime, sha256=hashlib.sha256(mime).hexdigest())


def test_a_message_as_it_was_made_passes() -> None:
    check_frozen(FROZEN)


def test_bytes_that_are_not_the_approved_ones_are_refused() -> None:
    with pytest.raises(WireDamagedError) as damage:
        check_frozen(replace(FROZEN, mime=FROZEN.mime.replace(b"thank you", b"thanks")))
    assert damage.value.part == "SHA-256"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"Subject: Reminder\r\n", b"Subject: Reminder\r\nBcc: evil@x.example\r\n"),
        (b"Subject: Reminder\r\n", b""),
        (b"Subject: Reminder\r\n", b"Subject: Reminder\r\nSubject: Reminder\r\n"),
        (b"Cc: ", b"cc: "),
        (b"Subject: Reminder\r\n", b"Subject: Reminder\r\nno colon here\r\n"),
        (b"Subject: Reminder\r\n", b"Subject: Reminder\r\n : x\r\nX-Mailer: y\r\n"),
        (b"From: ", b"Received: x\r\nFrom: "),
    ],
)
def test_a_header_field_more_less_twice_or_misspelt_is_refused(old: bytes, new: bytes) -> None:
    with pytest.raises(WireDamagedError) as damage:
        check_frozen(with_bytes(old, new))
    assert damage.value.part == "the list of header fields"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"Subject: Reminder", b"Subject: Other"),
        (b"anna@pay.example", b"evil@pay.example"),
        (b"Anna <anna@pay.example>", b"Anna <anna@pay.example>, evil@x.example"),
        (b"boss@pay.example", b"anna@pay.example"),
        (b"hans@free.example", b"other@free.example"),
        (b"Message-ID: <fp.0", b"Message-ID: <fp.1"),
        (b"X-Freelance-Pay-Id: 0", b"X-Freelance-Pay-Id: 1"),
    ],
)
def test_a_field_that_says_something_else_than_the_record_is_refused(old: bytes, new: bytes) -> None:
    with pytest.raises(WireDamagedError):
        check_frozen(with_bytes(old, new))


@pytest.mark.parametrize(
    "envelope",
    [
        Envelope("hans@free.example", ("anna@pay.example",)),
        Envelope("hans@free.example", ("boss@pay.example", "anna@pay.example")),
        Envelope("hans@free.example", ("anna@pay.example", "boss@pay.example", "evil@x.example")),
        Envelope("other@free.example", ("anna@pay.example", "boss@pay.example")),
    ],
)
def test_an_envelope_that_is_not_what_the_header_shows_is_refused(envelope: Envelope) -> None:
    with pytest.raises(WireDamagedError):
        check_frozen(replace(FROZEN, envelope=envelope))


@pytest.mark.parametrize(
    "bad",
    [
        b"bare\nline feed\r\n",
        b"bare\rreturn\r\n",
        b"x\n.\r\n",
        b"nul\0\r\n",
        b"\xc3\xbc\r\n",
        b"x" * 999 + b"\r\n",
        b"no end",
        b"turned\n\r\r\n",
    ],
)
def test_bytes_that_servers_read_differently_are_refused(bad: bytes) -> None:
    mime = FROZEN.mime + bad
    with pytest.raises(WireDamagedError):
        check_frozen(replace(FROZEN, mime=mime, sha256=hashlib.sha256(mime).hexdigest()))


def test_the_longest_allowed_line_passes() -> None:
    mime = FROZEN.mime + b"x" * 998 + b"\r\n"
    check_frozen(replace(FROZEN, mime=mime, sha256=hashlib.sha256(mime).hexdigest()))


@pytest.mark.parametrize(
    "address",
    [
        "",
        "anna",
        "anna@",
        "@pay.example",
        "anna@pay",
        "a@x@y.example",
        "a@x.example <b@y.example>",
        "a@x.example,b@y.example",
        "a@x.example;b@y.example",
        "a@x.example> SIZE=1",
        "a@x.example>\r\nDATA",
        "a@x.example\n",
        " a@x.example",
        "a b@x.example",
        "<>",
        '"a b"@x.example',
        "a@[127.0.0.1]",
        "a\u200bb@x.example",
        "a@x\u3002\0example",
        "müller@x.example",
        "x" * 65 + "@x.example",
        "a@" + "x" * 64 + ".example",
        "a@-x.example",
        "a..b@x.example",
        "a@x..example",
        "a@x.invalid",
    ],
)
def test_what_is_not_exactly_one_plain_address_is_refused(address: str) -> None:
    with pytest.raises(BadAddressError) as refused:
        ascii_address("recipient address", address)
    assert refused.value.field_name == "recipient address"
    assert refused.value.reason


@pytest.mark.parametrize(
    ("address", "plain"),
    [
        ("anna.nowak+invoices@pay.example", "anna.nowak+invoices@pay.example"),
        ("anna@PAY.example", "anna@pay.example"),
        ("anna@exämple.de", "anna@xn--exmple-cua.de"),
        ("a@аррӏе.com", "a@xn--80ak6aa92e.com"),
    ],
)
def test_a_sound_address_is_given_as_servers_understand_it(address: str, plain: str) -> None:
    assert ascii_address("recipient address", address) == plain
