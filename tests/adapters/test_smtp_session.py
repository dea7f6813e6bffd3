"""The SMTP session: what is surely unsent says so, what was accepted says so, and nothing else is ever claimed."""

from __future__ import annotations

import threading
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

import pytest

from freelance_pay.adapters.mail.smtp_session import Deadlines, SmtpSession, SmtpTransport
from freelance_pay.domain.deliveries import Envelope, State
from freelance_pay.domain.mail_accounts import MailAccount, Security
from freelance_pay.domain.transport import FinalReply, NotSentError, OutcomeUnknownError, Scope, Trouble
from tests.support.fault_smtp import Behaviour, Certificates, Drip, FaultSmtp, Hang, HangUp, Say, Stage

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator
    from pathlib import Path

ENVELOPE = Envelope("me@free.example", ("anna@pay.example",))
MIME = b"From: me@free.example\r\nTo: anna@pay.example\r\nSubject: Hello\r\n\r\nGood morning\r\n"
PASSWORD = "s3cret-pässword"
PATIENT = Deadlines(login=30, message=30, final=30, look=0.01)
AT_ONCE = 0.3


@pytest.fixture(scope="module")
def certificates() -> Certificates:
    return Certificates()


@pytest.fixture(scope="module")
def authority(certificates: Certificates, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return certificates.write_authority(tmp_path_factory.mktemp("ca") / "ca.pem")


class Rig:
    """A server with one behaviour, and the client's side of it."""

    def __init__(self, server: FaultSmtp, authority: Path, security: Security) -> None:
        self.server = server
        self.deadlines = PATIENT
        self._authority = authority
        self.account = MailAccount("me@free.example", "Me", "localhost", server.port, security, "me@free.example")

    @cached_property
    def transport(self) -> SmtpTransport:
        return SmtpTransport(trusted_ca=self._authority, deadlines=self.deadlines)

    def open(self) -> SmtpSession:
        return self.transport.open(self.account, PASSWORD)

    def hand_over(self, mime: bytes = MIME, envelope: Envelope = ENVELOPE) -> NotSentError:
        """Try to hand a message over and give the refusal; nothing may have been accepted."""
        with pytest.raises(NotSentError) as refused, self.open() as session:
            session.hand_over(envelope, mime)
        assert self.server.accepted == []
        return refused.value

    def send(self, mime: bytes = MIME) -> FinalReply:
        with self.open() as session:
            session.hand_over(ENVELOPE, mime)
            return session.finish()

    def lose_the_reply(self) -> OutcomeUnknownError:
        """Send a message whose fate nobody can tell."""
        with self.open() as session:
            session.hand_over(ENVELOPE, MIME)
            with pytest.raises(OutcomeUnknownError) as lost:
                session.finish()
        return lost.value


class RigMaker:
    """Starts servers and stops them after the test."""

    def __init__(self, certificates: Certificates, authority: Path) -> None:
        self._certificates = certificates
        self._authority = authority
        self.servers: list[FaultSmtp] = []

    def __call__(
        self,
        faults: dict[Stage, object] | None = None,
        *,
        tls: ssl.SSLContext | None = None,
        security: Security = Security.STARTTLS,
        **behaviour: object,
    ) -> Rig:
        how = Behaviour(faults=faults or {}, implicit_tls=security is Security.TLS, **behaviour)  # type: ignore[arg-type]
        server = FaultSmtp(tls or self._certificates.good(), how)
        self.servers.append(server.__enter__())
        return Rig(server, self._authority, security)


@pytest.fixture
def rig(certificates: Certificates, authority: Path) -> Iterator[RigMaker]:
    maker = RigMaker(certificates, authority)
    yield maker
    for server in maker.servers:
        server.__exit__(None, None, None)


# What goes well


@pytest.mark.parametrize("security", list(Security))
def test_a_message_arrives_byte_for_byte_and_the_reply_says_sent(rig: RigMaker, security: Security) -> None:
    at = rig(security=security)
    reply = at.send()
    assert (reply.code, reply.state) == (250, State.SENT)
    assert reply.text == "2.0.0 queued as 4711"
    assert at.server.accepted == [MIME]


def test_the_envelope_names_exactly_the_approved_addresses(rig: RigMaker) -> None:
    at = rig(size=10_000)
    with at.open() as session:
        session.hand_over(Envelope("me@free.example", ("anna@pay.example", "bo@pay.example")), MIME)
        session.finish()
    assert [line for line in at.server.commands if line.startswith(("MAIL", "RCPT"))] == [
        f"MAIL FROM:<me@free.example> SIZE={len(MIME)}",
        "RCPT TO:<anna@pay.example>",
        "RCPT TO:<bo@pay.example>",
    ]


def test_lines_that_begin_with_a_dot_arrive_as_they_were(rig: RigMaker) -> None:
    at = rig()
    mime = b".Subject: x\r\n\r\n.\r\n..\r\n.hidden\r\nend.\r\n.\r\n"
    at.send(mime)
    assert at.server.accepted == [mime]


def test_a_long_message_arrives_whole(rig: RigMaker) -> None:
    at = rig()
    mime = MIME + b"x" * 70 + b"\r\n" * 40_000 + b"end\r\n"
    at.send(mime)
    assert at.server.accepted == [mime]


def test_one_session_carries_many_messages(rig: RigMaker) -> None:
    at = rig()
    with at.open() as session:
        for _ in range(3):
            session.hand_over(ENVELOPE, MIME)
            assert session.finish().state is State.SENT
    assert len(at.server.accepted) == 3
    assert at.server.connections == 1


def test_a_server_that_hung_up_between_two_messages_is_greeted_anew(rig: RigMaker) -> None:
    at = rig({Stage.SENDER: [None, HangUp()]})
    with at.open() as session:
        for _ in range(2):
            session.hand_over(ENVELOPE, MIME)
            assert session.finish().state is State.SENT
    assert len(at.server.accepted) == 2
    assert at.server.connections == 2


def test_a_server_that_wants_a_new_connection_after_some_messages_gets_one(rig: RigMaker) -> None:
    at = rig({Stage.SENDER: [None, Say(b"421 4.7.0 too many messages in this connection\r\n")]})
    with at.open() as session:
        for _ in range(2):
            session.hand_over(ENVELOPE, MIME)
            session.finish()
    assert len(at.server.accepted) == 2
    assert at.server.connections == 2


def test_a_multi_line_yes_is_a_yes(rig: RigMaker) -> None:
    at = rig({Stage.END_OF_DATA: Say(b"250-2.0.0 thank you\r\n250-very much\r\n250 queued\r\n")})
    assert at.send().state is State.SENT


def test_a_very_long_well_formed_yes_is_a_yes(rig: RigMaker) -> None:
    at = rig({Stage.END_OF_DATA: Say(b"250 " + b"x" * 20_000 + b"\r\n")})
    assert at.send().state is State.SENT


@pytest.mark.parametrize("answer", [Say(b"421 busy\r\n"), Say(b"500 what?\r\n"), Say(b"rubbish"), HangUp(reset=True)])
def test_what_is_answered_to_goodbye_no_longer_matters(rig: RigMaker, answer: object) -> None:
    at = rig({Stage.QUIT: answer})
    assert at.send().state is State.SENT


def test_a_server_without_auth_plain_is_logged_in_to_by_auth_login(rig: RigMaker) -> None:
    at = rig(methods="LOGIN")
    assert at.send().state is State.SENT
    assert at.server.logins == [("me@free.example", PASSWORD)]


# Before anything of the message is given


def test_a_closed_port_leaves_the_message_unsent_and_the_account_to_be_tried_again(rig: RigMaker) -> None:
    at = rig()
    at.server.__exit__(None, None, None)
    refused = at.hand_over()
    assert (refused.trouble, refused.scope, refused.permanent) == (Trouble.NETWORK, Scope.ACCOUNT, False)
    assert refused.code is None


@pytest.mark.parametrize("host", ["no-such-host.invalid", "double..dot.example"])
def test_a_host_that_cannot_be_found_leaves_the_message_unsent(rig: RigMaker, host: str) -> None:
    at = rig()
    at.account = replace(at.account, host=host)
    assert at.hand_over().trouble is Trouble.NETWORK


@pytest.mark.parametrize("stage", [Stage.GREETING, Stage.HANDSHAKE])
@pytest.mark.parametrize("security", list(Security))
def test_a_silent_server_is_given_up(rig: RigMaker, stage: Stage, security: Security) -> None:
    at = rig({stage: Hang()}, security=security)
    at.deadlines = replace(PATIENT, login=AT_ONCE)
    refused = at.hand_over()
    assert (refused.trouble, refused.scope, refused.permanent) == (Trouble.NO_ANSWER, Scope.ACCOUNT, False)


def test_a_greeting_that_drips_is_given_up_as_well(rig: RigMaker) -> None:
    at = rig({Stage.GREETING: Drip(b"220 " + b"x" * 5_000, 0.01)})
    at.deadlines = replace(PATIENT, login=AT_ONCE)
    assert at.hand_over().trouble is Trouble.NO_ANSWER


@pytest.mark.parametrize(
    ("greeting", "trouble", "permanent"),
    [
        (b"421 4.3.2 too busy\r\n", Trouble.SERVER_BUSY, False),
        (b"554 5.7.1 your address is blocked\r\n", Trouble.SERVER_REFUSED, True),
        (b"SSH-2.0-OpenSSH_9.2\r\n", Trouble.NOT_A_MAIL_SERVER, False),
        (b"220 mx\n", Trouble.NOT_A_MAIL_SERVER, False),
        (b"220-mx\r\n250 mixed\r\n", Trouble.NOT_A_MAIL_SERVER, False),
        (b"220-" + b"x" * 70_000 + b"\r\n", Trouble.NOT_A_MAIL_SERVER, False),
        (b"\xff\xfe\x00\r\n", Trouble.NOT_A_MAIL_SERVER, False),
    ],
)
def test_an_unfriendly_greeting_is_told_apart(
    rig: RigMaker, greeting: bytes, trouble: Trouble, permanent: bool
) -> None:
    refused = rig({Stage.GREETING: Say(greeting)}).hand_over()
    assert (refused.trouble, refused.scope, refused.permanent) == (trouble, Scope.ACCOUNT, permanent)


def test_without_encryption_nothing_is_said_about_who_we_are(rig: RigMaker) -> None:
    at = rig(offers_starttls=False)
    refused = at.hand_over()
    assert (refused.trouble, refused.scope, refused.permanent) == (Trouble.NO_TLS, Scope.ACCOUNT, True)
    assert at.server.in_clear == ["EHLO [127.0.0.1]"]


def test_a_server_that_takes_back_its_offer_of_encryption_gets_no_password(rig: RigMaker) -> None:
    at = rig({Stage.STARTTLS: Say(b"454 4.7.0 TLS not available\r\n")})
    refused = at.hand_over()
    assert (refused.trouble, refused.permanent) == (Trouble.NO_TLS, False)
    assert at.server.in_clear == ["EHLO [127.0.0.1]", "STARTTLS"]


def test_a_server_that_speaks_plainly_on_the_encrypted_port_gets_no_password(rig: RigMaker) -> None:
    at = rig()
    at.account = replace(at.account, security=Security.TLS)
    refused = at.hand_over()
    assert (refused.trouble, refused.permanent) == (Trouble.NO_TLS, True)
    assert at.server.logins == []


def test_what_was_offered_before_encryption_is_asked_again_after_it(rig: RigMaker) -> None:
    at = rig()
    at.send()
    assert [line.partition(" ")[0] for line in at.server.commands[:4]] == ["EHLO", "STARTTLS", "EHLO", "AUTH"]
    assert len(at.server.in_clear) == 2


def test_words_slipped_in_before_encryption_end_the_conversation(rig: RigMaker) -> None:
    at = rig({Stage.STARTTLS: Say(b"220 go on\r\n250 AUTH PLAIN\r\n")})
    assert at.hand_over().trouble is Trouble.NOT_A_MAIL_SERVER
    assert at.server.logins == []


@pytest.mark.parametrize("kind", ["of_another_host", "expired", "of_a_stranger"])
@pytest.mark.parametrize("security", list(Security))
def test_a_bad_certificate_pauses_the_account_and_gets_no_password(
    rig: RigMaker, certificates: Certificates, kind: str, security: Security
) -> None:
    at = rig(tls=getattr(certificates, kind)(), security=security)
    refused = at.hand_over()
    assert (refused.trouble, refused.scope, refused.permanent) == (Trouble.BAD_CERTIFICATE, Scope.ACCOUNT, True)
    assert refused.detail
    assert at.server.logins == []


def test_a_context_that_does_not_verify_is_refused() -> None:
    import ssl

    careless = ssl.create_default_context()
    careless.check_hostname = False
    account = MailAccount("me@free.example", "", "localhost", 1, Security.TLS, "me")
    with pytest.raises(ValueError, match="verify"):
        SmtpTransport().open(account, PASSWORD, tls_context=careless)


# Logging in


@pytest.mark.parametrize(
    ("answer", "trouble", "permanent"),
    [
        (b"535 5.7.8 bad credentials\r\n", Trouble.REFUSED_LOGIN, True),
        (b"535 5.7.139 Authentication unsuccessful, disabled for the tenant\r\n", Trouble.LOGIN_SWITCHED_OFF, True),
        (b"534 5.7.9 Application-specific password required\r\n", Trouble.NEEDS_APP_PASSWORD, True),
        (b"550 5.7.30 Basic authentication is not supported\r\n", Trouble.NEEDS_OAUTH, True),
        (b"454 4.7.0 Temporary authentication failure\r\n", Trouble.LOGIN_LATER, False),
        (b"421 4.7.0 Too many attempts\r\n", Trouble.LOGIN_LATER, False),
    ],
)
def test_a_refused_log_in_concerns_the_account_and_is_tried_once(
    rig: RigMaker, answer: bytes, trouble: Trouble, permanent: bool
) -> None:
    at = rig({Stage.LOGIN: Say(answer)})
    refused = at.hand_over()
    assert (refused.trouble, refused.scope, refused.permanent) == (trouble, Scope.ACCOUNT, permanent)
    assert refused.code == int(answer[:3])
    assert len(at.server.logins) == 1


@pytest.mark.parametrize(
    ("methods", "trouble"), [("XOAUTH2 OAUTHBEARER", Trouble.NEEDS_OAUTH), ("", Trouble.LOGIN_SWITCHED_OFF)]
)
def test_a_server_that_takes_no_password_is_told_apart(rig: RigMaker, methods: str, trouble: Trouble) -> None:
    assert rig(methods=methods).hand_over().trouble is trouble


def test_a_server_that_repeats_the_password_does_not_get_it_into_our_words(rig: RigMaker) -> None:
    import base64

    token = base64.b64encode(f"\0me@free.example\0{PASSWORD}".encode())
    at = rig({Stage.LOGIN: Say(b"535 not you: " + token + b" " + PASSWORD.encode() + b"\r\n")})
    refused = at.hand_over()
    assert refused.detail == "not you: … …"
    assert PASSWORD not in repr(refused) + str(refused)


def test_a_servers_words_are_shown_without_their_tricks(rig: RigMaker) -> None:
    words = "550 5.1.1 \x1b[31mno\x07 \u202esuch user \x00 " + "long " * 100 + "\r\n"
    refused = rig({Stage.RECIPIENT: Say(words.encode())}).hand_over()
    assert refused.detail.startswith("5.1.1 [31mno such user long long")
    assert len(refused.detail) == 200


# Sender, recipients, size


def test_a_message_larger_than_the_server_takes_is_not_even_begun(rig: RigMaker) -> None:
    at = rig(size=10)
    refused = at.hand_over()
    assert (refused.trouble, refused.scope, refused.permanent) == (Trouble.TOO_LARGE, Scope.MESSAGE, True)
    assert not [line for line in at.server.commands if line.startswith("MAIL")]


@pytest.mark.parametrize(
    ("stage", "answer", "trouble", "scope", "permanent"),
    [
        (Stage.SENDER, b"451 4.3.0 later\r\n", Trouble.MESSAGE_LATER, Scope.MESSAGE, False),
        (Stage.SENDER, b"552 5.3.4 too big\r\n", Trouble.TOO_LARGE, Scope.MESSAGE, True),
        (Stage.SENDER, b"553 5.7.1 not yours\r\n", Trouble.SENDER_REFUSED, Scope.MESSAGE, True),
        (Stage.SENDER, b"530 5.7.0 log in first\r\n", Trouble.REFUSED_LOGIN, Scope.ACCOUNT, True),
        (Stage.SENDER, b"550 5.4.5 Daily sending quota exceeded\r\n", Trouble.RATE_LIMIT, Scope.ACCOUNT, False),
        (Stage.RECIPIENT, b"450 4.2.0 greylisted\r\n", Trouble.RECIPIENT_LATER, Scope.RECIPIENT, False),
        (Stage.RECIPIENT, b"452 4.2.2 mailbox full\r\n", Trouble.RECIPIENT_LATER, Scope.RECIPIENT, False),
        (Stage.RECIPIENT, b"450 4.2.1 sending too quickly\r\n", Trouble.RATE_LIMIT, Scope.ACCOUNT, False),
        (Stage.RECIPIENT, b"550 5.1.1 no such user\r\n", Trouble.RECIPIENT_REFUSED, Scope.RECIPIENT, True),
        (Stage.RECIPIENT, b"550 no such user\r\n", Trouble.RECIPIENT_REFUSED, Scope.RECIPIENT, True),
        (Stage.RECIPIENT, b"554 5.7.1 relaying denied\r\n", Trouble.MESSAGE_REFUSED, Scope.MESSAGE, True),
        (
            Stage.RECIPIENT,
            b"553 5.7.1 <me@free.example>: Sender address rejected: not owned by user\r\n",
            Trouble.SENDER_REFUSED,
            Scope.MESSAGE,
            True,
        ),
        (Stage.RECIPIENT, b"421 4.3.2 going down\r\n", Trouble.SERVER_BUSY, Scope.ACCOUNT, False),
        (Stage.DATA, b"451 4.3.0 later\r\n", Trouble.MESSAGE_LATER, Scope.MESSAGE, False),
        (Stage.DATA, b"554 5.5.1 no valid recipients\r\n", Trouble.MESSAGE_REFUSED, Scope.MESSAGE, True),
    ],
)
def test_a_refusal_stops_what_it_is_about(
    rig: RigMaker, stage: Stage, answer: bytes, trouble: Trouble, scope: Scope, permanent: bool
) -> None:
    refused = rig({stage: Say(answer)}).hand_over()
    assert (refused.trouble, refused.scope, refused.permanent) == (trouble, scope, permanent)
    assert refused.code == int(answer[:3])


def test_the_refused_recipient_is_named_and_the_others_get_nothing(rig: RigMaker) -> None:
    at = rig(refused_recipients={"bo@pay.example": b"550 5.1.1 unknown\r\n"})
    refused = at.hand_over(envelope=Envelope("me@free.example", ("anna@pay.example", "bo@pay.example")))
    assert refused.recipient == "bo@pay.example"


def test_one_refused_message_does_not_hold_up_the_next(rig: RigMaker) -> None:
    at = rig(refused_recipients={"bo@pay.example": b"550 5.1.1 unknown\r\n"})
    with at.open() as session:
        with pytest.raises(NotSentError):
            session.hand_over(Envelope("me@free.example", ("bo@pay.example",)), MIME)
        session.hand_over(ENVELOPE, MIME)
        assert session.finish().state is State.SENT
    assert at.server.connections == 1
    assert len(at.server.accepted) == 1


def test_when_the_server_will_not_start_over_a_new_connection_carries_the_next_message(rig: RigMaker) -> None:
    at = rig({Stage.RESET: HangUp()}, refused_recipients={"bo@pay.example": b"550 5.1.1 unknown\r\n"})
    with at.open() as session:
        with pytest.raises(NotSentError):
            session.hand_over(Envelope("me@free.example", ("bo@pay.example",)), MIME)
        session.hand_over(ENVELOPE, MIME)
        assert session.finish().state is State.SENT
    assert at.server.connections == 2


@pytest.mark.parametrize(
    "address",
    [
        "anna@pay.example> SIZE=1",
        "anna@pay.example>\r\nDATA",
        "anna@pay.example,bo@pay.example",
        "<anna@pay.example>",
        "anna",
        "",
        "änna@pay.example",
        "anna @pay.example",
    ],
)
@pytest.mark.parametrize("place", ["sender", "recipient"])
def test_an_address_that_is_more_than_an_address_never_reaches_the_server(
    rig: RigMaker, address: str, place: str
) -> None:
    at = rig()
    envelope = Envelope(address, ENVELOPE.recipients) if place == "sender" else Envelope(ENVELOPE.sender, (address,))
    refused = at.hand_over(envelope=envelope)
    assert (refused.trouble, refused.permanent) == (Trouble.MESSAGE_REFUSED, True)
    assert not [line for line in at.server.commands if line.startswith(("MAIL", "RCPT"))]


@pytest.mark.parametrize(
    "mime",
    [
        MIME + b"a\n.\r\nMAIL FROM:<evil@x.example>\r\n",
        MIME + b"a\r.\r\n",
        MIME + b"\0\r\n",
        MIME + "ü\r\n".encode(),
        MIME + b"no line end",
        b"",
    ],
)
def test_bytes_that_could_break_out_of_the_message_are_not_sent(rig: RigMaker, mime: bytes) -> None:
    assert rig().hand_over(mime).trouble is Trouble.MESSAGE_REFUSED


def test_a_message_to_nobody_is_not_sent(rig: RigMaker) -> None:
    assert rig().hand_over(envelope=Envelope("me@free.example", ())).trouble is Trouble.MESSAGE_REFUSED


# While the text is given


@pytest.mark.parametrize("stage", [Stage.SENDER, Stage.RECIPIENT, Stage.DATA, Stage.BODY])
@pytest.mark.parametrize("reset", [False, True])
def test_a_connection_lost_before_the_end_of_the_text_is_surely_unsent(
    rig: RigMaker, stage: Stage, reset: bool
) -> None:
    at = rig({stage: HangUp(reset)})
    at.deadlines = replace(PATIENT, look=30)
    refused = at.hand_over()
    assert (refused.trouble, refused.permanent) == (Trouble.NETWORK, False)


@pytest.mark.parametrize("stage", [Stage.RECIPIENT, Stage.DATA, Stage.BODY])
def test_a_connection_lost_over_one_message_concerns_only_that_message(rig: RigMaker, stage: Stage) -> None:
    at = rig({stage: [HangUp()]})
    at.deadlines = replace(PATIENT, look=30)
    with at.open() as session:
        with pytest.raises(NotSentError) as refused:
            session.hand_over(ENVELOPE, MIME)
        assert refused.value.scope is Scope.MESSAGE
        session._deadlines = PATIENT
        session.hand_over(ENVELOPE, MIME)
        assert session.finish().state is State.SENT
    assert at.server.accepted == [MIME]


def test_a_server_that_refuses_in_the_middle_of_the_text_is_heard(rig: RigMaker) -> None:
    at = rig({Stage.BODY: Say(b"552 5.3.4 that is too much\r\n")})
    at.deadlines = replace(PATIENT, look=30)
    refused = at.hand_over()
    assert (refused.code, refused.trouble) == (552, Trouble.TOO_LARGE)


def test_a_server_that_refuses_a_long_text_and_hangs_up_is_heard(rig: RigMaker) -> None:
    at = rig({Stage.BODY: HangUp(last_words=b"552 5.3.4 that is too much\r\n")})
    refused = at.hand_over(MIME + (b"x" * 70 + b"\r\n") * 200_000)
    assert (refused.code, refused.trouble) == (552, Trouble.TOO_LARGE)


def test_a_server_that_goes_down_in_the_middle_of_the_text_is_heard(rig: RigMaker) -> None:
    at = rig({Stage.BODY: HangUp(last_words=b"421 4.3.2 shutting down\r\n")})
    at.deadlines = replace(PATIENT, look=30)
    assert at.hand_over().trouble is Trouble.SERVER_BUSY


def test_a_yes_before_the_end_of_the_text_is_not_believed(rig: RigMaker) -> None:
    at = rig({Stage.DATA: Say(b"354 go on\r\n250 2.0.0 queued already\r\n")})
    assert at.hand_over().trouble is Trouble.NOT_A_MAIL_SERVER


def test_a_server_that_answers_twice_is_not_told_more(rig: RigMaker) -> None:
    at = rig({Stage.SENDER: Say(b"250 ok\r\n250 ok\r\n")})
    assert at.hand_over().trouble is Trouble.NOT_A_MAIL_SERVER
    assert not [line for line in at.server.commands if line.startswith(("RCPT", "DATA"))]


@pytest.mark.parametrize("stage", [Stage.SENDER, Stage.RECIPIENT, Stage.DATA])
@pytest.mark.parametrize("fault", [Hang(), Drip(b"2" * 10_000, 0.01)])
def test_a_server_that_hangs_or_drips_before_the_text_is_given_up(rig: RigMaker, stage: Stage, fault: object) -> None:
    at = rig({stage: fault})
    at.deadlines = replace(PATIENT, message=AT_ONCE)
    refused = at.hand_over()
    assert refused.trouble is Trouble.NO_ANSWER


def test_a_server_that_stops_reading_the_text_is_given_up(rig: RigMaker) -> None:
    at = rig({Stage.BODY: Hang()})
    mime = MIME + (b"x" * 70 + b"\r\n") * 111_200
    at.deadlines = replace(PATIENT, message=AT_ONCE - len(mime) / 10_000)
    assert at.hand_over(mime).trouble is Trouble.NO_ANSWER


def test_an_abandoned_message_is_surely_not_sent(rig: RigMaker) -> None:
    at = rig()
    with at.open() as session:
        session.hand_over(ENVELOPE, MIME)
        session.abandon()
        session.hand_over(ENVELOPE, MIME + b"second\r\n")
        session.finish()
    assert at.server.accepted == [MIME + b"second\r\n"]


def test_leaving_the_session_with_a_message_in_hand_does_not_send_it(rig: RigMaker) -> None:
    at = rig()
    with at.open() as session:
        session.hand_over(ENVELOPE, MIME)
    at.server.__exit__(None, None, None)
    assert at.server.accepted == []


def test_finishing_nothing_is_a_mistake_of_ours(rig: RigMaker) -> None:
    with rig().open() as session, pytest.raises(RuntimeError, match="without a message"):
        session.finish()


def test_finishing_twice_sends_once(rig: RigMaker) -> None:
    at = rig()
    with at.open() as session:
        session.hand_over(ENVELOPE, MIME)
        session.finish()
        with pytest.raises(RuntimeError, match="without a message"):
            session.finish()
    assert at.server.accepted == [MIME]


# After the end of the text


@pytest.mark.parametrize(
    ("answer", "state", "trouble"),
    [
        (b"451 4.3.0 later\r\n", State.QUEUED, Trouble.MESSAGE_LATER),
        (b"452 4.3.1 no space\r\n", State.QUEUED, Trouble.MESSAGE_LATER),
        (b"421 4.3.2 going down\r\n", State.QUEUED, Trouble.SERVER_BUSY),
        (b"552 5.3.4 too big\r\n", State.FAILED, Trouble.TOO_LARGE),
        (b"550 5.7.1 looks like spam\r\n", State.FAILED, Trouble.MESSAGE_REFUSED),
        (b"554-5.7.1 no\r\n554 5.7.1 thanks\r\n", State.FAILED, Trouble.MESSAGE_REFUSED),
        (b"550 5.4.5 Daily user sending limit exceeded\r\n", State.QUEUED, Trouble.RATE_LIMIT),
    ],
)
def test_a_final_no_is_final_and_read(rig: RigMaker, answer: bytes, state: State, trouble: Trouble) -> None:
    at = rig({Stage.END_OF_DATA: Say(answer)})
    reply = at.send()
    assert (reply.code, reply.state) == (int(answer[:3]), state)
    assert reply.refusal is not None
    assert reply.refusal.trouble is trouble
    assert at.server.accepted == []


@pytest.mark.parametrize("answer", [b"251 will forward\r\n", b"354 go on\r\n", b"200 fine\r\n"])
def test_a_final_reply_that_is_neither_yes_nor_no_leaves_the_outcome_unknown(rig: RigMaker, answer: bytes) -> None:
    reply = rig({Stage.END_OF_DATA: Say(answer)}).send()
    assert (reply.state, reply.refusal) == (State.UNKNOWN, None)


@pytest.mark.parametrize("stage", [Stage.END_OF_DATA, Stage.ACCEPTED])
@pytest.mark.parametrize(
    "fault",
    [
        HangUp(),
        HangUp(reset=True),
        HangUp(last_words=b"25"),
        HangUp(last_words=b"250-more to co"),
        Say(b"rubbish\r\n"),
        Say(b"250 mixed line ends\n"),
        Say(b"250-yes\r\n550 no\r\n"),
        Say(b"999 what\r\n"),
        Say(b"250" + b"-x" * 40_000 + b"\r\n"),
        Say(b"250-\r\n" * 12_000),
    ],
)
def test_whatever_is_not_a_reply_leaves_the_outcome_unknown(rig: RigMaker, stage: Stage, fault: object) -> None:
    rig({stage: fault}).lose_the_reply()


def test_a_reply_without_an_end_is_not_read_for_ever(rig: RigMaker) -> None:
    for endless in (b"250-\r\n" * 12_000, b"250" + b"x" * 70_000):
        assert rig({Stage.END_OF_DATA: Say(endless)}).lose_the_reply().detail == "the reply is too long"


@pytest.mark.parametrize("fault", [Hang(), Drip(b"250 " + b"x" * 10_000, 0.01)])
def test_a_final_reply_that_does_not_come_in_time_leaves_the_outcome_unknown(rig: RigMaker, fault: object) -> None:
    at = rig({Stage.ACCEPTED: fault})
    at.deadlines = replace(PATIENT, final=AT_ONCE)
    at.lose_the_reply()
    assert at.server.accepted == [MIME]


def test_the_wait_for_the_final_reply_can_be_set_per_message(rig: RigMaker) -> None:
    with rig({Stage.ACCEPTED: Hang()}).open() as session:
        session.hand_over(ENVELOPE, MIME)
        with pytest.raises(OutcomeUnknownError):
            session.finish(deadline_seconds=AT_ONCE)


def test_a_person_who_stops_waiting_learns_that_the_outcome_is_unknown(rig: RigMaker) -> None:
    at = rig({Stage.ACCEPTED: Hang()})
    with at.open() as session:
        session.hand_over(ENVELOPE, MIME)
        threading.Timer(0.1, session.interrupt).start()
        with pytest.raises(OutcomeUnknownError):
            session.finish()


@pytest.mark.parametrize("stage", [Stage.GREETING, Stage.HANDSHAKE, Stage.LOGIN])
def test_a_log_in_that_hangs_can_be_interrupted_and_nothing_is_sent(rig: RigMaker, stage: Stage) -> None:
    at = rig({stage: Hang()})
    threading.Timer(0.1, at.transport.interrupt).start()
    refused = at.hand_over()
    assert refused.refusal.scope is Scope.ACCOUNT
    assert not refused.permanent


def test_a_session_that_was_interrupted_between_two_messages_does_not_log_in_again(rig: RigMaker) -> None:
    at = rig({})
    with at.open() as session:
        session.hand_over(ENVELOPE, MIME)
        session.finish()
        at.transport.interrupt()
        with pytest.raises(NotSentError):
            session.hand_over(ENVELOPE, MIME)
    assert at.server.accepted == [MIME]
    assert len(at.server.logins) == 1


@pytest.mark.parametrize("fault", [HangUp(), Say(b"rubbish\r\n250 ok\r\n250 ok\r\n")])
def test_a_session_goes_on_over_a_new_connection_after_an_unknown_outcome(rig: RigMaker, fault: object) -> None:
    at = rig({Stage.END_OF_DATA: [fault]})
    with at.open() as session:
        session.hand_over(ENVELOPE, MIME)
        with pytest.raises(OutcomeUnknownError):
            session.finish()
        session.hand_over(ENVELOPE, MIME)
        assert session.finish().state is State.SENT
    assert at.server.accepted == [MIME]
    assert at.server.connections == 2


def test_more_than_one_reply_at_the_end_does_not_confuse_the_next_message(rig: RigMaker) -> None:
    at = rig({Stage.END_OF_DATA: [Say(b"250 ok\r\n550 or not\r\n")]})
    with at.open() as session:
        for _ in range(2):
            session.hand_over(ENVELOPE, MIME)
            assert session.finish().state is State.SENT
    assert at.server.connections == 2
