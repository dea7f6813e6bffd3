"""Every fault of a mail server at every stage: never two copies, never a false SENT, nothing lost, others go on."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import pytest

from freelance_pay.domain.deliveries import State
from freelance_pay.domain.transport import Trouble
from tests.support.fault_smtp import Behaviour, Certificates, Drip, FaultSmtp, Hang, HangUp, Say, Stage
from tests.support.outbox_rig import BACK_OFF_IS_OVER, PATIENT, OutboxRig, RigClock, copies_of

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Mapping

    from freelance_pay.adapters.mail.smtp_session import Deadlines
    from freelance_pay.domain.deliveries import DeliveryId
    from freelance_pay.services.outbox import Outbox

    Restart = Callable[[OutboxRig], OutboxRig]

OVER_LONG = b"250 " + b"x" * 80_000 + b"\r\n"
TOO_MUCH = b"450 4.2.1 The user you send as is sending too fast\r\n"
AT_ONCE = 0.3
WHILE_WATCHING = replace(PATIENT, look=20)
"""The look ends as soon as the server has hung up."""


@dataclass(frozen=True)
class Case:
    """What the server does to the first message it meets, and what must come of that message."""

    name: str
    faults: Mapping[Stage, Any]
    ends: State
    copies: int = 0
    deadlines: Deadlines = PATIENT
    size: int | None = None

    def __str__(self) -> str:
        return self.name


def once(stage: Stage, fault: object) -> dict[Stage, Any]:
    return {stage: [fault]}


QUICK_FINAL, QUICK_MESSAGE = replace(PATIENT, final=AT_ONCE), replace(PATIENT, message=1.0)
LOST_ANSWERS = {
    "drops": (HangUp(), PATIENT),
    "resets": (HangUp(reset=True), PATIENT),
    "hangs": (Hang(), QUICK_FINAL),
    "drips": (Drip(b"250 queued\r\n", AT_ONCE), QUICK_FINAL),
    "talks garbage": (Say(b"\x00\xff what is this\r\n"), PATIENT),
    "talks for ever": (Say(OVER_LONG), PATIENT),
    "says half a word and drops": (HangUp(last_words=b"25"), PATIENT),
    "says 250 without an end and drops": (HangUp(last_words=b"250 queued"), PATIENT),
    "says an endless 250 and drops": (HangUp(last_words=b"250-queued\r\n"), PATIENT),
    "says 251": (Say(b"251 will forward\r\n"), PATIENT),
    "says 354": (Say(b"354 go on\r\n"), PATIENT),
    "says 250 with a bare line feed": (Say(b"250 queued\n"), PATIENT),
}
OF_ONE_MESSAGE = [
    Case("MAIL 451", once(Stage.SENDER, Say(b"451 4.3.0 later\r\n")), State.QUEUED),
    Case("MAIL 550", once(Stage.SENDER, Say(b"550 5.1.0 no\r\n")), State.FAILED),
    Case("MAIL 552", once(Stage.SENDER, Say(b"552 5.3.4 too big\r\n")), State.FAILED),
    Case("RCPT 450", once(Stage.RECIPIENT, Say(b"450 4.1.1 greylisted\r\n")), State.QUEUED),
    Case("RCPT 550", once(Stage.RECIPIENT, Say(b"550 5.1.1 no such user\r\n")), State.FAILED),
    Case("RCPT hangs", once(Stage.RECIPIENT, Hang()), State.QUEUED, deadlines=QUICK_MESSAGE),
    Case("RCPT drops", once(Stage.RECIPIENT, HangUp()), State.QUEUED),
    Case("RCPT talks garbage", once(Stage.RECIPIENT, Say(b"yes\r\n")), State.QUEUED),
    Case("DATA 451", once(Stage.DATA, Say(b"451 4.3.0 later\r\n")), State.QUEUED),
    Case("DATA 554", once(Stage.DATA, Say(b"554 5.5.1 no\r\n")), State.FAILED),
    Case("DATA drops", once(Stage.DATA, HangUp()), State.QUEUED),
    Case("DATA 250", once(Stage.DATA, Say(b"250 what?\r\n")), State.QUEUED),
    Case("drop in the body", once(Stage.BODY, HangUp()), State.QUEUED, deadlines=WHILE_WATCHING),
    Case("reset in the body", once(Stage.BODY, HangUp(reset=True)), State.QUEUED, deadlines=WHILE_WATCHING),
    Case("552 in the body", once(Stage.BODY, Say(b"552 5.3.4 too big\r\n")), State.FAILED, deadlines=WHILE_WATCHING),
    Case("larger than the server takes", {}, State.FAILED, size=10),
    Case("dot 451", once(Stage.END_OF_DATA, Say(b"451 4.3.0 later\r\n")), State.QUEUED),
    Case("dot 452", once(Stage.END_OF_DATA, Say(b"452 4.2.2 full\r\n")), State.QUEUED),
    Case("dot 550", once(Stage.END_OF_DATA, Say(b"550 5.7.1 spam\r\n")), State.FAILED),
    Case("dot 552", once(Stage.END_OF_DATA, Say(b"552 5.3.4 too big\r\n")), State.FAILED),
    *(
        Case(f"after the dot {name}, not taken", once(Stage.END_OF_DATA, fault), State.UNKNOWN, 0, deadlines)
        for name, (fault, deadlines) in LOST_ANSWERS.items()
        if not isinstance(fault, Say | Drip)  # this server counts what it answers with a 2 as taken
    ),
    *(
        Case(f"after the dot {name}, taken", once(Stage.ACCEPTED, fault), State.UNKNOWN, 1, deadlines)
        for name, (fault, deadlines) in LOST_ANSWERS.items()
    ),
    Case("after the dot garbage, not taken", once(Stage.END_OF_DATA, Say(b"\x00\xff\r\n")), State.UNKNOWN),
    Case("a reply of many lines", once(Stage.END_OF_DATA, Say(b"250-2.0.0\r\n250 queued\r\n")), State.SENT, 1),
]


@pytest.mark.parametrize("case", OF_ONE_MESSAGE, ids=str)
def test_a_fault_concerns_one_message_and_the_others_still_go_out(
    case: Case, rig: OutboxRig, server: FaultSmtp, clock: RigClock, again: Restart
) -> None:
    first, *others = rig.queue("ann", "ben", "cam")
    server.behaviour = Behaviour(case.faults, size=case.size)
    _run_one(rig.outbox(case.deadlines))
    assert rig.state(first) is case.ends
    assert rig.pause_reason() == ""
    server.behaviour = replace(server.behaviour, size=None)

    rig = again(rig)
    assert rig.run().stopped_by is None

    assert rig.state(first) is case.ends, "its time has not come"
    assert {rig.state(other) for other in others} == {State.SENT}
    clock.go_on(BACK_OFF_IS_OVER)
    for _ in range(2):
        rig = again(rig)
        rig.run()
    assert rig.state(first) is (State.SENT if case.ends is State.QUEUED else case.ends)
    assert copies_of(rig.delivery(first), server.accepted) == (1 if case.ends is State.QUEUED else case.copies)
    _nothing_is_wrong(rig, server, [first, *others])


@dataclass(frozen=True)
class AccountCase:
    """What is wrong with the account, the server or the way there; what the person is told; whether time mends it."""

    name: str
    behaviour: Behaviour
    trouble: Trouble
    is_lasting: bool = False
    certificate: Callable[[Certificates], ssl.SSLContext] = Certificates.good
    deadlines: Deadlines = field(default=PATIENT)
    logins: int = 0
    """How often the password may be given to the server."""

    def __str__(self) -> str:
        return self.name


def _at(stage: Stage, fault: object) -> Behaviour:
    return Behaviour({stage: fault})  # type: ignore[dict-item]


_QUICK_LOGIN = replace(PATIENT, login=1.0)
OF_THE_ACCOUNT = [
    AccountCase("greeting 554", _at(Stage.GREETING, Say(b"554 no\r\n")), Trouble.SERVER_REFUSED, is_lasting=True),
    AccountCase("greeting 421", _at(Stage.GREETING, Say(b"421 later\r\n")), Trouble.SERVER_BUSY),
    AccountCase("greeting drops", _at(Stage.GREETING, HangUp()), Trouble.NETWORK),
    AccountCase("greeting hangs", _at(Stage.GREETING, Hang()), Trouble.NO_ANSWER, deadlines=_QUICK_LOGIN),
    AccountCase("no mail server", _at(Stage.GREETING, Say(b"HTTP/1.1 400\r\n")), Trouble.NOT_A_MAIL_SERVER),
    AccountCase("hello drops", _at(Stage.HELLO, HangUp(reset=True)), Trouble.NETWORK),
    AccountCase("no STARTTLS", Behaviour(offers_starttls=False), Trouble.NO_TLS, is_lasting=True),
    AccountCase("STARTTLS 454", _at(Stage.STARTTLS, Say(b"454 4.7.0 not now\r\n")), Trouble.NO_TLS),
    AccountCase("STARTTLS drops", _at(Stage.STARTTLS, HangUp()), Trouble.NETWORK),
    AccountCase("handshake hangs", _at(Stage.HANDSHAKE, Hang()), Trouble.NO_ANSWER, deadlines=_QUICK_LOGIN),
    AccountCase(
        "untrusted", Behaviour(), Trouble.BAD_CERTIFICATE, is_lasting=True, certificate=Certificates.of_a_stranger
    ),
    AccountCase(
        "other name", Behaviour(), Trouble.BAD_CERTIFICATE, is_lasting=True, certificate=Certificates.of_another_host
    ),
    AccountCase("expired", Behaviour(), Trouble.BAD_CERTIFICATE, is_lasting=True, certificate=Certificates.expired),
    AccountCase(
        "AUTH 535", _at(Stage.LOGIN, Say(b"535 5.7.8 no\r\n")), Trouble.REFUSED_LOGIN, is_lasting=True, logins=1
    ),
    AccountCase(
        "AUTH 534", _at(Stage.LOGIN, Say(b"534 5.7.9 no\r\n")), Trouble.NEEDS_APP_PASSWORD, is_lasting=True, logins=1
    ),
    AccountCase("AUTH 454", _at(Stage.LOGIN, Say(b"454 4.7.0 later\r\n")), Trouble.LOGIN_LATER, logins=1),
    AccountCase(
        "AUTH 550", _at(Stage.LOGIN, Say(b"550 5.7.30 basic\r\n")), Trouble.NEEDS_OAUTH, is_lasting=True, logins=1
    ),
    AccountCase("AUTH drops", _at(Stage.LOGIN, HangUp()), Trouble.NETWORK, logins=1),
    AccountCase("no way to log in", Behaviour(methods=""), Trouble.LOGIN_SWITCHED_OFF, is_lasting=True),
    AccountCase("MAIL 421", _at(Stage.SENDER, Say(b"421 4.3.2 closing\r\n")), Trouble.SERVER_BUSY, logins=1),
    AccountCase("MAIL hurried", _at(Stage.SENDER, Say(TOO_MUCH)), Trouble.RATE_LIMIT, logins=1),
    AccountCase("RCPT limit", _at(Stage.RECIPIENT, Say(b"550 5.4.5 daily limit\r\n")), Trouble.RATE_LIMIT, logins=1),
    AccountCase("RCPT 421", _at(Stage.RECIPIENT, Say(b"421 4.3.2 closing\r\n")), Trouble.SERVER_BUSY, logins=1),
    AccountCase("DATA hurried", _at(Stage.DATA, Say(TOO_MUCH)), Trouble.RATE_LIMIT, logins=1),
    AccountCase("dot hurried", _at(Stage.END_OF_DATA, Say(TOO_MUCH)), Trouble.RATE_LIMIT, logins=1),
    AccountCase("dot limit", _at(Stage.END_OF_DATA, Say(b"550 5.4.5 daily limit\r\n")), Trouble.RATE_LIMIT, logins=1),
    AccountCase("dot 421", _at(Stage.END_OF_DATA, Say(b"421 4.3.2 closing\r\n")), Trouble.SERVER_BUSY, logins=1),
]


@pytest.mark.parametrize("case", OF_THE_ACCOUNT, ids=str)
def test_a_fault_of_the_account_pauses_it_after_one_try_and_no_message_is_lost(
    case: AccountCase,
    rig: OutboxRig,
    server: FaultSmtp,
    certificates: Certificates,
    clock: RigClock,
    again: Restart,
) -> None:
    queued = rig.queue("ann", "ben", "cam")
    server.behaviour, server.tls = case.behaviour, case.certificate(certificates)

    stopped_by = rig.run(case.deadlines).stopped_by
    assert stopped_by is not None
    assert rig.pause_reason() == case.trouble
    rig = again(rig)
    assert rig.run(case.deadlines).ended == ()

    assert server.connections == 1
    assert len(server.logins) == case.logins
    assert not any(line.startswith("AUTH") for line in server.in_clear)
    assert [rig.state(one) for one in queued] == [State.QUEUED] * 3
    assert server.accepted == []
    server.behaviour, server.tls = Behaviour(), certificates.good()
    clock.go_on(BACK_OFF_IS_OVER)
    if case.is_lasting:
        assert rig.run().ended == (), "only the person can mend it"
        rig.use_port(server.port)
    rig.run()
    assert [rig.state(one) for one in queued] == [State.SENT] * 3
    _nothing_is_wrong(rig, server, queued)


def test_where_no_server_listens_everything_waits_and_goes_out_later(
    rig: OutboxRig, server: FaultSmtp, certificates: Certificates, clock: RigClock
) -> None:
    queued = rig.queue("ann", "ben")
    with FaultSmtp(certificates.good()) as gone:
        closed_port = gone.port
    rig.use_port(closed_port)

    rig.run()

    assert rig.pause_reason() == Trouble.NETWORK
    assert [rig.state(one) for one in queued] == [State.QUEUED] * 2
    rig.use_port(server.port)
    clock.go_on(BACK_OFF_IS_OVER)
    rig.run()
    _nothing_is_wrong(rig, server, queued)
    assert len(server.accepted) == 2


@pytest.mark.parametrize(
    "fault",
    [Say(b"421 4.3.2 bye\r\n"), Say(b"500 what?\r\n"), HangUp(), HangUp(reset=True), Hang(), Say(OVER_LONG)],
    ids=["421", "500", "drop", "reset", "hang", "over-long"],
)
def test_what_the_server_says_to_goodbye_changes_nothing(fault: object, rig: OutboxRig, server: FaultSmtp) -> None:
    server.behaviour = _at(Stage.QUIT, fault)
    queued = rig.queue("ann", "ben")

    result = rig.run()

    assert result.stopped_by is None
    assert {state for _, state in result.ended} == {State.SENT}
    _nothing_is_wrong(rig, server, queued)


def test_a_server_that_hangs_up_between_two_messages_costs_none_of_them(rig: OutboxRig, server: FaultSmtp) -> None:
    server.behaviour = Behaviour({Stage.SENDER: [None, HangUp(), None]})
    queued = rig.queue("ann", "ben", "cam")

    rig.run()

    assert [rig.state(one) for one in queued] == [State.SENT] * 3
    _nothing_is_wrong(rig, server, queued)


def test_an_address_the_server_refused_is_not_tried_again(rig: OutboxRig, server: FaultSmtp) -> None:
    server.behaviour = Behaviour(refused_recipients={"ann@pay.example": b"550 5.1.1 no such user\r\n"})
    (failed,) = rig.queue("ann")

    rig.run()

    assert rig.state(failed) is State.FAILED
    assert rig.rows("SELECT bounced FROM contact WHERE email = 'ann@pay.example'") == [(1,)]
    findings = rig.reminders.review(rig.draft(rig.delivery(failed).client_id)).blocking
    assert [(finding.rule, finding.about) for finding in findings] == [("bounced", "ann@pay.example")]


def test_one_refused_recipient_of_two_stops_the_message_for_both(rig: OutboxRig, server: FaultSmtp) -> None:
    server.behaviour = Behaviour(refused_recipients={"boss@pay.example": b"550 5.1.1 no such user\r\n"})
    client_id = rig.add_client("ann", "boss@pay.example")
    rig.add_invoice(client_id, "A-1")
    delivery_id = rig.approve(client_id)
    rig.clock.go_on(BACK_OFF_IS_OVER)  # type: ignore[attr-defined]

    rig.run()

    assert rig.state(delivery_id) is State.FAILED
    assert server.accepted == []
    assert rig.rows("SELECT email FROM contact WHERE bounced = 1") == [("boss@pay.example",)]


def test_what_a_server_says_is_kept_as_one_plain_line(rig: OutboxRig, server: FaultSmtp) -> None:
    server.behaviour = _at(Stage.END_OF_DATA, Say(b"550 5.7.1 no\x1b[2J\x07 way\xe2\x80\xae!\r\n"))
    (failed,) = rig.queue("ann")

    rig.run()

    assert rig.delivery(failed).detail == "5.7.1 no [2J way !"
    assert rig.delivery(failed).code == 550


def _run_one(outbox: Outbox) -> None:
    """Send the first message that is due, and no more."""
    turns = iter([False])
    outbox.run(lambda: next(turns, True))


def _nothing_is_wrong(rig: OutboxRig, server: FaultSmtp, queued: list[DeliveryId]) -> None:
    """For every end: at most one copy of each, a copy of what counts as sent, the approved bytes, no clear AUTH."""
    for delivery_id in queued:
        delivery = rig.delivery(delivery_id)
        copies = copies_of(delivery, server.accepted)
        assert copies <= 1
        assert delivery.state is not State.SENT or copies == 1
        assert (delivery.sent_at is not None) == (delivery.state is State.SENT)
        with rig.ledger.change() as change:
            frozen = change.deliveries.frozen(delivery_id)
        assert copies == 0 or frozen.mime in server.accepted
    assert not any(line.startswith("AUTH") for line in server.in_clear)
