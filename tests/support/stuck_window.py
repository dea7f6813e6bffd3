"""A window in a process of its own, closed while its mail thread waits for ever. Its argument is an empty folder."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton

from freelance_pay.app import leave, make_application
from freelance_pay.ui.closing import Patience
from freelance_pay.ui.dialogs.question import Question
from freelance_pay.ui.shell import Shell
from tests.support.program_rig import ProgramRig
from tests.support.window import by_name


def main(folder: Path) -> int:
    """Return the exit status, if the process ends at all."""
    rig = ProgramRig(folder)
    rig.mail.on_hand_over = threading.Event().wait
    client_id = rig.client()
    rig.invoice(client_id, pdf=False)
    rig.approve(client_id, without_pdf=True)
    app = make_application()
    shell = Shell(app, rig.program, patience=Patience(0, 0))
    shell.open()

    def close_when_sending() -> None:
        if shell.wishes is None or not shell.wishes.sending.leaving:
            QTimer.singleShot(20, close_when_sending)
            return
        sys.stdout.write("sending\n")
        sys.stdout.flush()
        shell.window.close()
        by_name(shell.window.findChildren(Question)[0], QPushButton, "Close now").click()

    close_when_sending()
    return leave(shell, rig.program, app.exec())


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
