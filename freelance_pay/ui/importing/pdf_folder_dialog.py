"""The dialog that binds a folder of PDFs to invoices: what is certain, what a person must say, what cannot be read."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from freelance_pay.domain.invoices import InvoiceId
from freelance_pay.ui.dialogs.entry_dialog import OF_SCREEN
from freelance_pay.ui.importing.invoice_box import InvoiceBox
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.cell_delegate import CellDelegate
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget, plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from freelance_pay.domain.pdf_matching import PdfMatch
    from freelance_pay.services.importing import PdfOffer
    from freelance_pay.ui.theme import Theme

_LETTERS = 130
_LINES = 34
_ROOM = 20
_FILE_LETTERS = 28
_FILE, _INVOICE, _WHY = range(3)


@dataclass(frozen=True, slots=True)
class PdfFolder:
    """What was found in a folder: an offer for each PDF, what its problem is in words, and the invoices without PDF.

    `already_there` counts the PDFs that are attached to an invoice already; there is nothing to ask about them.
    """

    offers: tuple[PdfOffer, ...]
    problems: Mapping[Path, str]
    invoices: Mapping[InvoiceId, str]
    already_there: int = 0


class PdfFolderDialog(QDialog):
    """Gives pairs of file and invoice."""

    cancelled = Signal()
    """The person does not want to wait for the reading."""
    attach_requested = Signal(object)
    """Keep these PDFs: a tuple of (Path, InvoiceId)."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._folder: PdfFolder | None = None
        self._boxes: dict[Path, InvoiceBox] = {}
        self._summary = TextLabel(wraps=True)
        self._bar = QProgressBar()
        self._table = QTableWidget(0, 3)
        self._stack = QStackedWidget()
        self._problem = TextLabel(wraps=True)
        self._cancel = make_button(self.tr("Cancel"))
        self._attach = make_button("", ButtonKind.PRIMARY)
        self._build()
        self._connect()
        self.show_progress(0, 0)

    @property
    def pairs(self) -> tuple[tuple[Path, InvoiceId], ...]:
        """What is certain and what the person chose."""
        offers = self._folder.offers if self._folder is not None else ()
        chosen = ((offer.path, self._chosen(offer)) for offer in offers)
        return tuple((path, invoice_id) for path, invoice_id in chosen if invoice_id is not None)

    def show_progress(self, done: int, total: int) -> None:
        """Say how many PDFs were read."""
        self._stack.setCurrentIndex(0)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        words = (
            self.tr("{done} of %n PDF(s) read", "", total).format(done=done) if total else self.tr("Reading the PDFs…")
        )
        self._summary.setText(words)
        self._attach.hide()

    def show_folder(self, folder: PdfFolder) -> None:
        """Show what was found; what must be said by a person comes first."""
        self._folder, self._boxes = folder, {}
        offers = sorted(folder.offers, key=self._urgency)
        self._table.setRowCount(len(offers))
        for row, offer in enumerate(offers):
            self._show_offer(row, offer)
        self._stack.setCurrentIndex(1)
        self._summary.setText(self._found(folder))
        self._attach.setVisible(bool(folder.offers))
        self._show_state()

    def show_problem(self, sentence: str) -> None:
        """Say what did not work; what was chosen is still there."""
        self._say(sentence)
        self._attach.setEnabled(bool(self.pairs))

    def reject(self) -> None:
        """Close, and stop reading."""
        self.cancelled.emit()
        super().reject()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Attach PDFs to invoices"))
        name_widget(self, self.windowTitle())
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        room = self.screen().availableSize() * OF_SCREEN
        self.resize(min(letter * _LETTERS, room.width()), min(line * _LINES, room.height()))
        self._build_table()
        self._bar.setTextVisible(False)
        name_widget(self._bar, self.tr("PDFs read so far"))
        name_widget(self._summary, self.tr("What was found"))
        name_widget(self._problem, self.tr("Problem"))
        waiting = QWidget()
        waiting_column = QVBoxLayout(waiting)
        waiting_column.setContentsMargins(0, 0, 0, 0)
        waiting_column.addWidget(self._bar)
        waiting_column.addStretch(1)
        self._stack.addWidget(waiting)
        self._stack.addWidget(self._table)
        column = QVBoxLayout(self)
        column.setContentsMargins(_ROOM, 16, _ROOM, 16)
        column.setSpacing(10)
        column.addWidget(TextLabel(self.windowTitle(), TextRole.TITLE))
        column.addWidget(self._summary)
        column.addWidget(self._stack, 1)
        column.addWidget(self._problem)
        column.addLayout(self._buttons())

    def _build_table(self) -> None:
        name_widget(self._table, self.tr("PDFs and their invoices"))
        self._table.setHorizontalHeaderLabels([self.tr("File"), self.tr("Invoice"), self.tr("Why")])
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._table.setTabKeyNavigation(False)
        self._table.setShowGrid(False)
        self._table.setItemDelegate(CellDelegate(self._theme, self._table))
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._table.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 2.4))
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_FILE, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(_FILE, self.fontMetrics().averageCharWidth() * _FILE_LETTERS)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._cancel)
        row.addStretch(1)
        row.addWidget(self._attach)
        for button in (self._cancel, self._attach):
            button.setAutoDefault(True)
        return row

    def _connect(self) -> None:
        self._cancel.clicked.connect(self.reject)
        self._attach.clicked.connect(self._on_attach)
        self._theme.changed.connect(self._show_state)

    def _urgency(self, offer: PdfOffer) -> tuple[bool, bool, str]:
        return (offer.bound_to is not None, offer.problem is not None, offer.path.name)

    def _show_offer(self, row: int, offer: PdfOffer) -> None:
        self._put(row, _FILE, offer.path.name)
        self._table.removeCellWidget(row, _INVOICE)
        if offer.problem is not None:
            self._put(row, _INVOICE, self.tr("cannot be read"))
            self._put(row, _WHY, self._folder.problems.get(offer.path, "") if self._folder is not None else "")
        elif offer.bound_to is not None:
            self._put(row, _INVOICE, self._name(offer.bound_to))
            self._put(row, _WHY, self.tr("its number and amount are in the PDF"))
        else:
            self._put(row, _INVOICE, "")
            self._put(row, _WHY, self._doubt(offer.proposal.matches))
            self._table.setCellWidget(row, _INVOICE, self._box(offer))

    def _put(self, row: int, column: int, text: str) -> None:
        item = QTableWidgetItem(text)
        item.setToolTip(plain_tooltip(text))
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._table.setItem(row, column, item)

    def _box(self, offer: PdfOffer) -> InvoiceBox:
        likely = [match.invoice_id for match in offer.proposal.matches]
        names = self._folder.invoices if self._folder is not None else {}
        box = InvoiceBox(names, likely, self.tr("Leave it"))
        name_widget(box, self.tr("Invoice of {file}").format(file=offer.path.name))
        box.currentIndexChanged.connect(self._show_state)
        self._boxes[offer.path] = box
        return box

    def _chosen(self, offer: PdfOffer) -> InvoiceId | None:
        box = self._boxes.get(offer.path)
        return offer.bound_to if box is None else box.value

    def _name(self, invoice_id: InvoiceId) -> str:
        return self._folder.invoices.get(invoice_id, "") if self._folder is not None else ""

    def _doubt(self, matches: Sequence[PdfMatch]) -> str:
        if not matches:
            return self.tr("nothing of an invoice was found")
        first = matches[0]
        if first.number_found and first.amount_found:
            return self.tr("several fit: which one is it?")
        return self.tr("only the number was found") if first.number_found else self.tr("only the amount was found")

    def _found(self, folder: PdfFolder) -> str:
        there = self.tr("%n PDF(s) attached already", "", folder.already_there) if folder.already_there else ""
        if not folder.offers and there:
            return f"{there}."
        if not folder.offers:
            return self.tr("There is no PDF in this folder.")
        certain = sum(offer.bound_to is not None for offer in folder.offers)
        unread = sum(offer.problem is not None for offer in folder.offers)
        asked = len(folder.offers) - certain - unread
        parts = [self.tr("%n PDF(s) belong to one invoice for certain", "", certain)]
        if asked:
            parts.append(self.tr("%n need(s) your word", "", asked))
        if unread:
            parts.append(self.tr("%n cannot be read", "", unread))
        if there:
            parts.append(there)
        return f"{', '.join(parts)}."

    def _show_state(self) -> None:
        pairs = self.pairs
        words = self.tr("Attach %n PDF(s)", "", len(pairs))
        self._attach.setText(words)
        name_widget(self._attach, words)
        twice = [invoice_id for invoice_id, count in Counter(found for _, found in pairs).items() if count > 1]
        self._attach.setEnabled(bool(pairs) and not twice)
        self._say(self.tr("{invoice} was chosen twice.").format(invoice=self._name(twice[0])) if twice else "")

    def _on_attach(self) -> None:
        self._attach.setEnabled(False)
        self.attach_requested.emit(self.pairs)

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        palette = self._problem.palette()
        palette.setColor(self._problem.foregroundRole(), self._theme.colours.ink(Tone.BAD))
        self._problem.setPalette(palette)
