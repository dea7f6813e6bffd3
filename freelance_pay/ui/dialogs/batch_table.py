"""The table of several reminders: one line each with a box, and why one cannot go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from freelance_pay.ui.finding_words import FindingWords
from freelance_pay.ui.locale_text import money_text, number_text
from freelance_pay.ui.timeline_words import TimelineWords
from freelance_pay.ui.widgets.text_label import name_widget, plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from freelance_pay.domain.preflight import Finding
    from freelance_pay.services.batch import Candidate, Refusal

_CLIENT, _STAGE, _AMOUNT, _PDFS, _REASON = range(5)
_LEAST_ROWS = 8
_ROW_ROOM = 12
_LETTERS = {_CLIENT: 26, _STAGE: 20, _AMOUNT: 15, _PDFS: 7}


class BatchTable(QTableWidget):
    """What may go is checked at first; what cannot has no box. Space turns the box of the current line."""

    choice_changed = Signal()
    """Another line is checked, or one is no longer."""
    reason_changed = Signal(str)
    """Everything there is to say about the current line."""

    def __init__(self, explain: Callable[[BaseException], str], parent: QWidget | None = None) -> None:
        super().__init__(0, 5, parent)
        self._explain = explain
        self._findings = FindingWords(self)
        self._stages = TimelineWords(self)
        self._candidates: Sequence[Candidate] = ()
        self._build()
        self.itemChanged.connect(lambda _item: self.choice_changed.emit())
        self.currentCellChanged.connect(lambda row, *_: self._tell_reason(row))

    @property
    def checked(self) -> tuple[Candidate, ...]:
        """The candidates that are checked, in their order."""
        return tuple(
            candidate
            for row, candidate in enumerate(self._candidates)
            if candidate.is_ready and self._cell(row, _CLIENT).checkState() is Qt.CheckState.Checked
        )

    @property
    def held_count(self) -> int:
        """How many cannot go now."""
        return sum(not candidate.is_ready for candidate in self._candidates)

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Show them, those that may go first and checked."""
        self._candidates = sorted(candidates, key=lambda candidate: not candidate.is_ready)
        self.blockSignals(True)
        self.setRowCount(len(self._candidates))
        for row, candidate in enumerate(self._candidates):
            self._put(row, candidate)
        self.blockSignals(False)
        self.setCurrentCell(0, _CLIENT)

    def show_refusals(self, refusals: Sequence[Refusal]) -> None:
        """Show what was refused, and why."""
        self._candidates = ()
        self.setRowCount(0)
        self.setRowCount(len(refusals))
        for row, refusal in enumerate(refusals):
            self._write(row, (refusal.recipient.client_name, "", "", "", self._explain(refusal.error)))
        if refusals:
            self.setCurrentCell(0, _CLIENT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the box of the current line with Space, whichever cell is current."""
        if event.key() == Qt.Key.Key_Space and self.currentRow() >= 0:
            cell = self._cell(self.currentRow(), _CLIENT)
            if cell.flags() & Qt.ItemFlag.ItemIsUserCheckable:
                is_checked = cell.checkState() is Qt.CheckState.Checked
                cell.setCheckState(Qt.CheckState.Unchecked if is_checked else Qt.CheckState.Checked)
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        name_widget(self, self.tr("Reminders to send"))
        self.setHorizontalHeaderLabels(
            [self.tr("Client"), self.tr("Stage"), self.tr("Amount"), self.tr("PDFs"), self.tr("Before it goes out")]
        )
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        self.verticalHeader().setDefaultSectionSize(line + _ROW_ROOM)
        self.setMinimumHeight((line + _ROW_ROOM) * _LEAST_ROWS)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(_REASON, QHeaderView.ResizeMode.Stretch)
        for column, letters in _LETTERS.items():
            self.setColumnWidth(column, letter * letters)

    def _put(self, row: int, candidate: Candidate) -> None:
        draft = candidate.draft
        self._write(
            row,
            (
                candidate.recipient.client_name,
                "" if draft is None else self._stages.stage(draft.stage),
                "" if draft is None else money_text(draft.total),
                number_text(candidate.pdf_count) if candidate.pdf_count else "",
                self._reason(candidate),
            ),
        )
        cell = self._cell(row, _CLIENT)
        if candidate.is_ready:
            cell.setFlags(cell.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            cell.setCheckState(Qt.CheckState.Checked)

    def _write(self, row: int, texts: Iterable[str]) -> None:
        for column, text in enumerate(texts):
            cell = QTableWidgetItem(text)
            cell.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            if column in {_AMOUNT, _PDFS}:
                cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if column in {_CLIENT, _REASON}:
                cell.setToolTip(plain_tooltip(text))
            self.setItem(row, column, cell)

    def _reason(self, candidate: Candidate) -> str:
        if candidate.error is not None:
            return self._explain(candidate.error)
        if candidate.blocking:
            return self._said(candidate.blocking)
        if candidate.to_confirm:
            return self.tr("Look at it first: {reason}").format(reason=self._said(candidate.to_confirm))
        if candidate.waits_for_morning:
            return self.tr("Ready; waits for the morning there.")
        if candidate.warnings:
            return self.tr("Ready. {note}").format(note=self._said(candidate.warnings))
        return self.tr("Ready.")

    def _said(self, findings: Iterable[Finding]) -> str:
        return " ".join(self._findings.text(finding) for finding in findings)

    def _tell_reason(self, row: int) -> None:
        cell = self.item(row, _REASON)
        self.reason_changed.emit("" if cell is None else cell.text())

    def _cell(self, row: int, column: int) -> QTableWidgetItem:
        cell = self.item(row, column)
        if cell is None:
            raise IndexError(row, column)
        return cell
