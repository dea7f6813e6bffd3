"""What the window does for the ledger's file while it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.adapters.db.backups import Reason, list_backups
from tests.support.program_rig import ProgramRig
from tests.support.whole_window import whole_window

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def test_a_window_that_stays_open_makes_a_copy_on_each_day_on_which_it_is_looked_at(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    rig = ProgramRig(tmp_path / "home")
    with whole_window(qapp, qtbot, rig) as opened:
        for _ in range(2):
            rig.clock.go_on(days=1)
            opened.window._look_at_the_day()
            opened.window._look_at_the_day()
            opened.settle()
        copies = list_backups(rig.layout)
        assert [copy.reason for copy in copies] == [Reason.DAILY] * 3
        assert len({copy.taken_at.date() for copy in copies}) == 3
    rig.close()
