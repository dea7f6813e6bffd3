"""Against a real Postfix and Dovecot: what was approved is what lies in the mailbox, once or not at all."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from freelance_pay.adapters.mail.compose import compose, new_message_id
from freelance_pay.adapters.mail.smtp_session import SmtpSession, SmtpTransport
from freelance_pay.domain.deliveries import State
from freelance_pay.domain.mail_accounts import MailAccount, Security
from freelance_pay.domain.outgoing import FileToSend, LetterParts, Mailbox
from freelance_pay.domain.transport import NotSentError, Scope, Trouble
from tests.support.mail_server import PASSWORD, RECIPIENT, SENDER, SIZE_LIMIT, MailServer, is_available

if TYPE_CHECKING:
    from collections.abc import Iterator

    from freelance_pay.domain.deliveries import Frozen

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not is_available(), reason="needs root, postfix and dovecot-lmtpd"),
]

DIFFICULT_TEXT = (
    "Добрый день, Anna 🦊,\n\n.\n..\n.hidden\nFrom here on\n"
    + "x" * 2_000
    + "\n"
    + "żółw " * 500
    + "\n\nInvoice | Open\n2026-17 | 1 250,00 EUR\n\nשלום\n-- \nHans\n"
)


@pytest.fixture(scope="module")
def server() -> Iterator[MailServer]:
    with MailServer() as running:
        yield running


def account(server: MailServer, security: Security = Security.STARTTLS) -> MailAccount:
    port = server.ports.submission if security is Security.STARTTLS else server.ports.submissions
    return MailAccount(SENDER, "Me", "localhost", port, security, SENDER)


@contextmanager
def session(
    server: MailServer, security: Security = Security.STARTTLS, password: str = PASSWORD
) -> Iterator[SmtpSession]:
    with SmtpTransport(trusted_ca=server.authority).open(account(server, security), password) as opened:
        yield opened


def letter(text: str = "Hello\n", to: str = RECIPIENT, sender: str = SENDER) -> Frozen:
    parts = LetterParts(
        sender=Mailbox("Hans Müller, Grafik", sender),
        to=(Mailbox("ООО «Ромашка», бухгалтерия", to),),
        subject="Zahlungserinnerung — Rechnung 2026-17 über 1 250,00 € 🦊",
        text=text,
        date=datetime(2026, 11, 22, 9, tzinfo=UTC),
        message_id=new_message_id(SENDER),
        files=(FileToSend("Счёт 2026-17.pdf", b"%PDF-1.7\r\n.\r\n" + bytes(range(256)) * 100),),
    )
    return compose(parts)


def without_trace(mime: bytes) -> bytes:
    """Cut off what the servers on the way put before our first header line."""
    return mime[mime.index(b"From: ") :]


@pytest.mark.parametrize("security", list(Security))
def test_what_was_approved_is_what_arrives(server: MailServer, security: Security) -> None:
    frozen = letter(DIFFICULT_TEXT)
    with session(server, security) as sending:
        sending.hand_over(frozen.envelope, frozen.mime)
        assert sending.finish().state is State.SENT
    assert [without_trace(mime) for mime in server.arrived(frozen.message_id)] == [frozen.mime]


def test_a_message_abandoned_before_its_end_never_arrives(server: MailServer) -> None:
    abandoned, sent = letter(), letter()
    with session(server) as sending:
        sending.hand_over(abandoned.envelope, abandoned.mime)
        sending.abandon()
        sending.hand_over(sent.envelope, sent.mime)
        assert sending.finish().state is State.SENT
    assert len(server.arrived(sent.message_id)) == 1
    assert server.arrived(abandoned.message_id) == []


def test_a_refused_log_in_concerns_the_account(server: MailServer) -> None:
    with pytest.raises(NotSentError) as refused, session(server, password="wrong"):
        pass
    assert (refused.value.trouble, refused.value.scope) == (Trouble.REFUSED_LOGIN, Scope.ACCOUNT)


@pytest.mark.parametrize(
    ("recipient", "trouble", "permanent"),
    [
        ("nobody@pay.example", Trouble.RECIPIENT_REFUSED, True),
        ("grey@pay.example", Trouble.RECIPIENT_LATER, False),
        ("full@pay.example", Trouble.RECIPIENT_LATER, False),
    ],
)
def test_a_refused_recipient_is_told_apart(
    server: MailServer, recipient: str, trouble: Trouble, permanent: bool
) -> None:
    frozen = letter(to=recipient)
    with session(server) as sending, pytest.raises(NotSentError) as refused:
        sending.hand_over(frozen.envelope, frozen.mime)
    assert (refused.value.trouble, refused.value.permanent) == (trouble, permanent)
    assert refused.value.recipient == recipient


def test_writing_as_somebody_else_is_refused_as_that(server: MailServer) -> None:
    frozen = letter(sender="other@free.example")
    with session(server) as sending, pytest.raises(NotSentError) as refused:
        sending.hand_over(frozen.envelope, frozen.mime)
    assert refused.value.trouble is Trouble.SENDER_REFUSED


def test_a_message_that_is_too_large_is_not_begun(server: MailServer) -> None:
    frozen = letter()
    mime = frozen.mime + b"x" * 78 * (SIZE_LIMIT // 78) + b"\r\n"
    with session(server) as sending, pytest.raises(NotSentError) as refused:
        sending.hand_over(frozen.envelope, mime)
    assert refused.value.trouble is Trouble.TOO_LARGE


def test_what_the_spam_filter_refuses_after_the_end_has_failed_and_the_next_message_goes_on(
    server: MailServer,
) -> None:
    refused, sent = letter(), letter()
    with session(server) as sending:
        sending.hand_over(refused.envelope, b"X-Test-Spam: yes\r\n" + refused.mime)
        reply = sending.finish()
        assert (reply.code, reply.state) == (550, State.FAILED)
        sending.hand_over(sent.envelope, sent.mime)
        assert sending.finish().state is State.SENT
    assert len(server.arrived(sent.message_id)) == 1
