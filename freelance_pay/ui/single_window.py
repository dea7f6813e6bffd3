"""One window per ledger: a second start asks the first window to come to the front, and ends."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from pathlib import Path

_ANSWER_MS = 500
_ANSWER = b"here"


def _name(ledger: Path) -> str:
    return f"freelance-pay-{hashlib.sha256(str(ledger).encode()).hexdigest()[:24]}"


class WindowDoor(QObject):
    """Listens, for the user of this computer only, for a second start on the same ledger."""

    knocked = Signal()
    """Somebody started the program again: come to the front."""

    def __init__(self, ledger: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(_name(ledger))
        self._server.listen(_name(ledger))

    def shut(self) -> None:
        """Answer nobody any more: the window is about to close."""
        self._server.close()

    def _answer(self) -> None:
        connection = self._server.nextPendingConnection()
        if connection is not None:
            connection.disconnected.connect(connection.deleteLater)
            connection.write(_ANSWER)
            connection.disconnectFromServer()
        self.knocked.emit()


def knock(ledger: Path) -> bool:
    """Ask the window that has this ledger open to come to the front; False when none answers.

    That the system takes the call is no answer: it does so for a process that is about to end, too.
    """
    socket = QLocalSocket()
    socket.connectToServer(_name(ledger))
    answered = socket.waitForConnected(_ANSWER_MS) and socket.waitForReadyRead(_ANSWER_MS)
    socket.disconnectFromServer()
    return answered
