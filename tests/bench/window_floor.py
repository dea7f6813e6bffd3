"""The floor of the start: a plain window with menus, tool bar and dock, its pages read by bare sqlite3 when asked."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import time
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QLabel,
    QLineEdit,
    QMainWindow,
    QStyle,
    QTableView,
    QTreeWidget,
)

from tests.bench.memory import resident

_COLUMNS = ("Number", "Client", "Issued", "Due", "Total", "Open", "Currency", "State")
_PAGE = 200
_OVERDUE = """SELECT i.number, c.name, i.issued_on, i.next_due, i.gross_minor, i.open_minor, i.currency, 'overdue'
 FROM invoice i JOIN client c ON c.id = i.client_id WHERE i.settled = 0 AND i.next_due < ? ORDER BY i.next_due
 LIMIT 200 OFFSET ?"""
_COUNT = "SELECT COUNT(*) FROM invoice WHERE settled = 0 AND next_due < ?"
_MENUS = ("&File", "&Edit", "&Invoice", "&Reminder", "&Report", "&Help")
_ICONS = (
    QStyle.StandardPixmap.SP_FileIcon,
    QStyle.StandardPixmap.SP_DirIcon,
    QStyle.StandardPixmap.SP_DialogSaveButton,
    QStyle.StandardPixmap.SP_BrowserReload,
)
AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class _Overdue(QAbstractTableModel):
    def __init__(self, path: str, today: str) -> None:
        super().__init__()
        self._connection = sqlite3.connect(path)
        self._today = today
        self._count: int = self._connection.execute(_COUNT, (today,)).fetchone()[0]
        self._pages: dict[int, list[tuple[object, ...]]] = {}

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(_COLUMNS)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        page, row = divmod(index.row(), _PAGE)
        if page not in self._pages:
            self._pages[page] = self._connection.execute(_OVERDUE, (self._today, page * _PAGE)).fetchall()
        return str(self._pages[page][row][index.column()])

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        is_title = role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal
        return _COLUMNS[section] if is_title else None


class _Spy(QObject):
    """Tells when the table was painted and the event loop is idle again."""

    is_done = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Paint and not self.is_done:
            self.is_done = True
            QTimer.singleShot(0, _say)
        return False


def _say() -> None:
    painted = time.clock_gettime(time.CLOCK_MONOTONIC) - float(os.environ["BENCH_STARTED"])
    print(json.dumps({"painted_ms": painted * 1000, "memory": resident()}), flush=True)
    os._exit(0)


def main() -> None:
    """Open the window on the ledger named, say when it was painted, and end."""
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1100, 750)
    table = QTableView()
    model = _Overdue(*sys.argv[1:3])
    table.setModel(model)
    table.verticalHeader().hide()
    window.setCentralWidget(table)
    for title in _MENUS:
        menu = window.menuBar().addMenu(title)
        for number in range(8):
            menu.addAction(f"Action {number}")
    bar = window.addToolBar("main")
    for icon in _ICONS:
        bar.addAction(window.style().standardIcon(icon), "x")
    bar.addWidget(QLineEdit())
    dock = QDockWidget("Clients")
    dock.setWidget(QTreeWidget())
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    window.statusBar().addWidget(QLabel("ready"))
    spy = _Spy()
    table.viewport().installEventFilter(spy)
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
