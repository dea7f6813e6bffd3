"""The page Messages: what stands where, the very bytes, and what a person can decide."""

from __future__ import annotations

from email import message_from_bytes
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton, QRadioButton

from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.deliveries import DeliveryId, State
from freelance_pay.domain.transport import NotSentError, Refusal, Scope, Trouble
from freelance_pay.services.list_views import MessageGroup
from freelance_pay.services.views import Topic
from freelance_pay.ui.dialogs.confirm_dialog import ConfirmDialog
from freelance_pay.ui.dialogs.message_decision_dialog import MessageDecisionDialog
from freelance_pay.ui.pages.message_words import MessageWords
from freelance_pay.ui.pages.messages_page import MessagesPage
from tests.support.letter_steps import bring_to_letter
from tests.support.page_rig import PageRig, page_rig_on
from tests.support.window import by_name, names_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.support.page_rig import OpenPage

REFUSED = 550


@pytest.fixture
def rig(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[PageRig]:
    with page_rig_on(qapp, qtbot, tmp_path) as made:
        yield made


def approved(rig: PageRig, name: str = "Acme") -> DeliveryId:
    client = rig.rig.client(name)
    rig.rig.invoice(client, f"{name} 1/2026", 100_000, pdf=False)
    return rig.rig.approve(client, without_pdf=True).delivery_id


def in_doubt(rig: PageRig) -> DeliveryId:
    """A message whose end the server never confirmed."""
    delivery_id = approved(rig)
    rig.mail.dies_at_the_end = True
    rig.rig.services.outbox.run()
    rig.mail.dies_at_the_end = False
    assert rig.rig.delivery(delivery_id).state is State.UNKNOWN
    return delivery_id


def failed(rig: PageRig) -> DeliveryId:
    delivery_id = approved(rig)
    rig.mail.refuses = NotSentError(
        Refusal(Trouble.RECIPIENT_REFUSED, Scope.RECIPIENT, permanent=True), REFUSED, "5.1.1 no such user"
    )
    rig.rig.services.outbox.run()
    rig.mail.refuses = None
    assert rig.rig.delivery(delivery_id).state is State.FAILED
    return delivery_id


def state(rig: PageRig, delivery_id: DeliveryId) -> State:
    return rig.rig.delivery(delivery_id).state


def wants_to_send(page: OpenPage[MessagesPage]) -> list[bool]:
    asked: list[bool] = []
    page.page.send_now_requested.connect(lambda: asked.append(True))
    return asked


def test_what_needs_a_decision_is_shown_first_and_counted(rig: PageRig) -> None:
    in_doubt(rig)
    counted: list[int] = []
    page = rig.open(MessagesPage)
    page.page.count_changed.connect(counted.append)
    page.page.refresh()
    rig.settle()
    assert counted == [1]
    assert [row[0] for row in page.cells()] == ["Acme"]
    assert {"Not known  1", "Sent  0"} <= set(names_of(page.page, QPushButton))


def test_a_sent_message_is_shown_word_for_word_as_it_was_frozen(rig: PageRig) -> None:
    client = rig.rig.client("Acme")
    rig.rig.invoice(client, "FV 1/2026")
    delivery_id = rig.rig.send(client)
    page = rig.open(MessagesPage)
    mime = message_from_bytes(rig.rig.program.reads.delivery_mime(delivery_id))
    body = next(part for part in mime.walk() if part.get_content_type() == "text/plain").get_payload(decode=True)
    assert isinstance(body, bytes)
    said = page.said()
    assert body.decode().replace("\r\n", "\n").rstrip("\n") in said
    assert "Anna Smith <acme@client.example>" in said
    assert "FV 1-2026.pdf" in said


def test_a_message_in_doubt_says_why_and_counts_as_sent_when_the_person_says_so(rig: PageRig) -> None:
    delivery_id = in_doubt(rig)
    page = rig.open(MessagesPage)
    assert "Look into the Sent folder" in page.said()
    page.press("It was sent")
    assert state(rig, delivery_id) is State.SENT
    assert Topic.MESSAGES in page.touched


def test_a_message_only_the_journal_knows_is_shown_without_its_words_and_can_be_settled(rig: PageRig) -> None:
    rig.rig.invoice(rig.rig.client("Acme"), "Acme 1/2026", 100_000, pdf=False)
    copy = rig.rig.services.care.backup()
    rig.mail.dies_at_the_end = True
    rig.rig.approve(ClientId(1), without_pdf=True)
    rig.rig.services.outbox.run()
    rig.rig.services.care.restore(copy)
    page = rig.open(MessagesPage)
    assert "Only the send journal knows it" in page.said()
    assert "Acme 1/2026" in page.said()
    assert "0.00" not in page.said()
    assert [row[2] for row in page.cells()] == [""]
    offered = names_of(page.page, QPushButton)
    assert not {"Send again (may arrive twice)…", "Save as .eml…"} & set(offered)
    page.press("It was sent")
    assert state(rig, DeliveryId(1)) is State.SENT


def test_sending_again_what_may_have_arrived_is_asked_twice(rig: PageRig) -> None:
    delivery_id = in_doubt(rig)
    page = rig.open(MessagesPage)
    asked = wants_to_send(page)
    page.press("Send again (may arrive twice)…")
    dialog = page.dialog(ConfirmDialog)
    page.press_in(dialog, "Do not send")
    assert state(rig, delivery_id) is State.UNKNOWN
    page.press("Send again (may arrive twice)…")
    page.press_in(page.dialog(ConfirmDialog), "Send again")
    assert state(rig, delivery_id) is State.QUEUED
    assert asked == [True]


def test_a_message_in_doubt_that_is_given_up_is_proposed_anew(rig: PageRig) -> None:
    delivery_id = in_doubt(rig)
    page = rig.open(MessagesPage)
    page.press("Give up")
    assert state(rig, delivery_id) is State.WITHDRAWN
    assert [row.client_name for row in rig.rig.today()] == ["Acme"]


@pytest.mark.parametrize(
    ("choice", "ends"),
    [("It was sent", State.SENT), ("Send it again", State.QUEUED), ("Give it up", State.WITHDRAWN)],
)
def test_today_can_ask_what_became_of_a_message(rig: PageRig, choice: str, ends: State) -> None:
    delivery_id = in_doubt(rig)
    page = rig.open(MessagesPage)
    page.page.decide(rig.rig.delivery(delivery_id).client_id, "EUR")
    rig.settle()
    dialog = page.dialog(MessageDecisionDialog)
    page.press_in(dialog, "Keep decision")
    assert state(rig, delivery_id) is State.UNKNOWN, "nothing is chosen for the person"
    by_name(dialog, QRadioButton, choice).setChecked(True)
    page.press_in(dialog, "Keep decision")
    assert state(rig, delivery_id) is ends


def test_a_refused_message_tells_the_servers_reason_and_can_be_given_up(rig: PageRig) -> None:
    delivery_id = failed(rig)
    page = rig.open(MessagesPage)
    said = page.said()
    assert "The address of the client was refused. (550 5.1.1 no such user)" in said
    assert "Today proposes the reminder anew" in said
    clients: list[int] = []
    page.page.client_requested.connect(clients.append)
    page.press("Open client")
    page.press("Give up")
    assert clients == [rig.rig.delivery(delivery_id).client_id]
    assert state(rig, delivery_id) is State.WITHDRAWN


def test_a_waiting_message_can_be_taken_back(rig: PageRig) -> None:
    delivery_id = approved(rig)
    page = rig.open(MessagesPage)
    page.press("Take it back")
    assert state(rig, delivery_id) is State.WITHDRAWN
    assert rig.status.text == "Taken back. Nothing was sent."


def test_a_message_that_left_meanwhile_is_not_taken_back_and_the_person_is_told(rig: PageRig) -> None:
    delivery_id = approved(rig)
    page = rig.open(MessagesPage)
    rig.rig.services.outbox.run()
    page.press("Take it back")
    assert state(rig, delivery_id) is State.SENT
    assert "moved on" in rig.status.text


def test_trying_again_ends_the_pause_of_the_account(rig: PageRig) -> None:
    approved(rig)
    rig.mail.refuses = NotSentError(Refusal(Trouble.REFUSED_LOGIN, Scope.ACCOUNT, permanent=True), 535, "no")
    rig.rig.services.outbox.run()
    assert rig.rig.services.accounts.view().paused_because
    page = rig.open(MessagesPage)
    asked = wants_to_send(page)
    assert "Sending rests: The mail server refused user name or password." in page.said()
    page.press("Try again now")
    assert not rig.rig.services.accounts.view().paused_because
    assert asked == [True]


def test_a_held_message_leaves_only_when_the_person_lets_it_go(rig: PageRig) -> None:
    first, second = approved(rig), approved(rig, "Borealis")
    rig.rig.services.recovery.hold_waiting("the ledger was restored from a copy")
    page = rig.open(MessagesPage)
    assert "The ledger was restored from a copy" in page.said()
    page.select(1)
    page.press("Withdraw")
    page.press("Let it go")
    assert (state(rig, first), state(rig, second)) == (State.WITHDRAWN, State.QUEUED)


def test_a_saved_message_is_the_very_bytes_that_were_sent(rig: PageRig, tmp_path: Path) -> None:
    delivery_id = approved(rig)
    rig.rig.services.outbox.run()
    page = rig.open(MessagesPage)
    page.page.save_message(delivery_id, tmp_path / "saved.eml")
    rig.settle()
    assert (tmp_path / "saved.eml").read_bytes() == rig.mail.taken[0]


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(rig: PageRig, tmp_path: Path) -> None:
    delivery_id = approved(rig)
    page = rig.open(MessagesPage)
    page.page.save_message(delivery_id, tmp_path / "missing" / "saved.eml")
    rig.settle()
    assert "cannot be written" in rig.status.text


def test_an_empty_group_says_what_would_stand_there(rig: PageRig) -> None:
    page = rig.open(MessagesPage)
    page.press("Failed  0")
    assert "Nothing failed" in page.said()


def test_revealing_a_message_goes_to_its_group(rig: PageRig) -> None:
    first = approved(rig)
    rig.rig.services.outbox.run()
    approved(rig, "Borealis")
    page = rig.open(MessagesPage)
    assert [row[0] for row in page.cells()] == ["Borealis"]
    page.page.reveal(first)
    rig.settle()
    assert [row[0] for row in page.cells()] == ["Acme"]
    assert "Sent" in page.said()


def test_every_group_has_a_name_and_says_when_it_is_empty(qapp: QApplication) -> None:
    words = MessageWords(qapp)
    assert len({words.group(group) for group in MessageGroup}) == len(MessageGroup)
    assert all(all(words.empty(group)) for group in MessageGroup)


def test_a_letter_by_post_shows_its_day_its_tracking_number_and_its_words(rig: PageRig) -> None:
    client_id, _ = bring_to_letter(rig.rig)
    postings = rig.rig.services.postings
    postings.posted(postings.prepare(client_id, "EUR"), rig.rig.clock.today(), "RR123456789PL")
    page = rig.open(MessagesPage)
    said = page.said()
    for wanted in ("RR123456789PL", "I now formally ask you to pay", "D-2026-001.pdf", "Letter D-2026-001 posted"):
        assert wanted in said
