"""The follow-up in the real window: back after three weeks away, and what is settled while its message still waits."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QTableView

from freelance_pay.domain.deliveries import State
from freelance_pay.ui.actions import Act
from freelance_pay.ui.pages.today_list import TodayList
from freelance_pay.ui.pages.today_words import TodayWords
from tests.support.program_rig import ProgramRig
from tests.support.whole_window import WholeWindow, whole_window
from tests.support.window import by_start

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[ProgramRig]:
    made = ProgramRig(tmp_path)
    yield made
    made.close()


def words_of(whole: WholeWindow) -> list[str]:
    """Each row of Today as the window says it to who listens."""
    words = TodayWords()
    (rows,) = whole.today.findChildren(TodayList)
    return [words.spoken(row) for row in rows.rows]


def test_closed_for_21_days_shows_one_right_step_per_client_and_says_what_was_missed(
    qapp: QApplication, qtbot: QtBot, rig: ProgramRig
) -> None:
    for name in ("Acme", "Borg"):
        rig.invoice(rig.client(name), f"{name} 1", overdue=4)
    rig.clock.go_on(days=21)
    with whole_window(qapp, qtbot, rig, undo_seconds=0) as whole:
        said = words_of(whole)
        assert [text.partition(".")[0] for text in said] == ["Acme", "Borg"]
        for text in said:
            assert "Next: first reminder" in text
            assert all(missed in text for missed in ("second reminder", "call", "final reminder"))
        whole.today.select(*whole.today.view.rows[0].key if whole.today.view else ())
        whole.settle()
        whole.do(Act.SEND_STEP)
        qtbot.waitUntil(lambda: whole.states() == {"Acme": State.SENT}, timeout=20_000)
        whole.settle()
        assert [text.partition(".")[0] for text in words_of(whole)] == ["Borg"]
        assert len(rig.mail.taken) == 1
        for _day in range(6):
            rig.clock.go_on(days=1)
            whole.today.refresh()
            whole.settle()
            assert [text.partition(".")[0] for text in words_of(whole)] == ["Borg"], "Acme is not made to hurry"


@pytest.mark.parametrize(
    ("what", "reason"),
    [("paid", "paid"), ("promised", "promis"), ("disputed", "disput"), ("paused", "pause")],
)
def test_what_is_settled_while_its_message_waits_is_withdrawn_and_the_window_says_why(
    qapp: QApplication, qtbot: QtBot, rig: ProgramRig, what: str, reason: str
) -> None:
    client_id = rig.client()
    invoice_id = rig.invoice(client_id, overdue=12)
    until = rig.clock.today() + timedelta(days=4)
    happens: dict[str, Callable[[], object]] = {
        "paid": lambda: rig.pay(client_id, 180_000),
        "promised": lambda: rig.services.holds.promise(client_id, invoice_id, until),
        "disputed": lambda: rig.services.holds.dispute(client_id, invoice_id, "not our logo"),
        "paused": lambda: rig.services.holds.pause(client_id, None, until),
    }
    with whole_window(qapp, qtbot, rig, undo_seconds=60) as whole:
        whole.today.select(client_id, "EUR")
        whole.settle()
        whole.do(Act.SEND_STEP)
        qtbot.waitUntil(lambda: whole.states() == {"Acme": State.QUEUED})
        happens[what]()
        whole.window.show_page("messages")
        whole.settle()
        page = whole.window.page("messages")
        by_start(page, QPushButton, "Withdrawn").click()
        whole.settle()
        (table,) = (found for found in page.findChildren(QTableView) if found.isVisible())
        table.selectRow(0)
        table.clicked.emit(table.model().index(0, 0))
        whole.settle()

        def says_why() -> None:
            texts = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible()).casefold()
            assert reason in texts

        qtbot.waitUntil(says_why)
        assert whole.states() == {"Acme": State.WITHDRAWN}
    assert rig.mail.taken == []
