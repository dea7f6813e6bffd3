"""While a message waits out its undo window, the status line calls it what its button called it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from freelance_pay.domain.instalments import Interval, PlanTerms
from freelance_pay.domain.money import Money
from freelance_pay.services.preferences import Preferences
from freelance_pay.ui.controllers.send_controller import SendController
from tests.support.program_rig import ProgramRig
from tests.support.window_on_program import Host

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from freelance_pay.services.drafts import Draft
    from freelance_pay.ui.window_parts import WindowParts


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[ProgramRig]:
    made = ProgramRig(tmp_path)
    yield made
    made.close()


@pytest.fixture
def host(qtbot: QtBot, rig: ProgramRig, parts: WindowParts) -> Host:
    return Host(qtbot, rig, parts)


def offer_of(rig: ProgramRig) -> Draft:
    client_id = rig.client()
    invoice_id = rig.invoice(client_id)
    terms = PlanTerms(3, rig.clock.today() + timedelta(days=7), Interval.MONTHLY)
    parts = rig.services.plans.preview(Money(180_000, "EUR"), terms)
    return rig.services.plans.write_offer(client_id, "EUR", [invoice_id], parts)


def letter_of(rig: ProgramRig, overdue: int) -> Draft:
    client_id = rig.client()
    rig.invoice(client_id, overdue=overdue)
    return rig.draft(client_id)


def said_while_it_waits(host: Host, draft: Draft) -> str:
    host.rig.services.settings.save_preferences(Preferences(undo_seconds=10))
    controller = SendController(host.rig.program, host.parts, host.status, host.window)
    controller.approve(draft, confirmed=True)
    host.settle()
    return host.status.text


def test_a_reminder_is_called_a_reminder(host: Host, rig: ProgramRig) -> None:
    assert said_while_it_waits(host, letter_of(rig, overdue=5)).startswith("The reminder to Acme goes out")


def test_a_notice_before_the_due_date_is_called_a_notice(host: Host, rig: ProgramRig) -> None:
    assert said_while_it_waits(host, letter_of(rig, overdue=-1)).startswith("The notice to Acme goes out")


def test_an_offer_of_instalments_is_called_an_offer(host: Host, rig: ProgramRig) -> None:
    assert said_while_it_waits(host, offer_of(rig)).startswith("The offer to Acme goes out")


def test_a_thank_you_is_called_a_thank_you(host: Host, rig: ProgramRig) -> None:
    client_id = rig.client()
    rig.invoice(client_id)
    payment_id = rig.services.payments.record(client_id, rig.clock.today(), Money(180_000, "EUR"))
    draft = rig.services.reminders.compose_thanks(payment_id)
    assert said_while_it_waits(host, draft).startswith("The thank-you to Acme goes out")


def test_an_apology_is_called_an_apology(host: Host, rig: ProgramRig) -> None:
    client_id = rig.client()
    rig.invoice(client_id)
    draft = rig.services.reminders.compose_apology(rig.send(client_id))
    assert said_while_it_waits(host, draft).startswith("The apology to Acme goes out")
