"""The first lines of a sheet under the names of its columns, each with a box that says what the column means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from freelance_pay.domain.importing.meanings import Meaning
from freelance_pay.ui.dialogs.choice_boxes import ChoiceBox
from freelance_pay.ui.importing.import_words import ImportWords
from freelance_pay.ui.locale_text import number_text
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.text_label import TextRole, name_widget, plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from freelance_pay.domain.importing.plan_types import PreviewCell
    from freelance_pay.services.importing import ImportPreview
    from freelance_pay.ui.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex
CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_LETTERS = 22
_SIDE = 8
_BOX_ROW = 0


class MappingTable(QTableView):
    """Row 0 holds the boxes; below, each cell shows what was understood and, smaller, what stands in the file."""

    meaning_chosen = Signal(int, object)
    """The person says what column (int) means: a Meaning, or None to leave it out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ImportWords(self)
        self._model = _PreviewModel(self._words)
        self._boxes: list[ChoiceBox[Meaning | None]] = []
        self._header: tuple[str, ...] | None = None
        self.setModel(self._model)
        self.setItemDelegate(_CellDelegate(theme, self._words, self))
        self._build()

    def show_preview(self, preview: ImportPreview) -> None:
        """Show the lines as they are understood now; the boxes keep their place and focus."""
        self._model.show_preview(preview)
        if preview.sheet.header != self._header:
            self._header = preview.sheet.header
            self._make_boxes(preview)
        for box, meaning in zip(self._boxes, preview.mapping.meanings, strict=True):
            box.blockSignals(True)
            box.set_value(meaning)
            box.blockSignals(False)

    def focus_first(self) -> None:
        """Put the focus where the first column is told."""
        if self._boxes:
            self._boxes[0].setFocus()

    def _build(self) -> None:
        name_widget(self, self.tr("First lines of the file"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultSectionSize(self.fontMetrics().averageCharWidth() * _LETTERS + 2 * _SIDE)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 2.6))

    def _make_boxes(self, preview: ImportPreview) -> None:
        choices: list[tuple[Meaning | None, str]] = [(None, self.tr("(left out)"))]
        choices += sorted(((meaning, self._words.meaning(meaning)) for meaning in Meaning), key=lambda pair: pair[1])
        self._boxes = []
        for column, name in enumerate(preview.sheet.header):
            box = ChoiceBox[Meaning | None](choices)
            name_widget(box, self.tr("Meaning of column {name}").format(name=name or number_text(column + 1)))
            box.currentIndexChanged.connect(lambda _place, column=column: self._tell(column))
            self.setIndexWidget(self._model.index(_BOX_ROW, column), box)
            self._boxes.append(box)

    def _tell(self, column: int) -> None:
        self.meaning_chosen.emit(column, self._boxes[column].value)


class _PreviewModel(QAbstractTableModel):
    """One row for the boxes, then the lines of the preview."""

    def __init__(self, words: ImportWords) -> None:
        super().__init__(words)
        self._words = words
        self._preview: ImportPreview | None = None

    def show_preview(self, preview: ImportPreview) -> None:
        """Show `preview`; a sheet with the same columns keeps what stands in the first row."""
        is_same_shape = self._preview is not None and (
            self._preview.sheet.header == preview.sheet.header and len(self._preview.rows) == len(preview.rows)
        )
        if is_same_shape:
            self._preview = preview
            self.dataChanged.emit(self.index(1, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
        else:
            self.beginResetModel()
            self._preview = preview
            self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() or self._preview is None else 1 + len(self._preview.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() or self._preview is None else len(self._preview.sheet.header)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if self._preview is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._preview.sheet.header[section] or self.tr("Column {number}").format(number=section + 1)
        return self.tr("Means") if section == _BOX_ROW else number_text(self._preview.rows[section - 1].line)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if self._preview is None or index.row() == _BOX_ROW:
            return None
        cell = self._preview.rows[index.row() - 1].cells[index.column()]
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(cell.raw)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            understood = self._words.understood(cell)
            return f"{understood} ({cell.raw})" if understood and understood != cell.raw else cell.raw
        return None


class _CellDelegate(QStyledItemDelegate):
    """Paints two lines: what was understood, and below it what stands in the file."""

    def __init__(self, theme: Theme, words: ImportWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        cell: PreviewCell | None = index.data(CELL_ROLE)
        if cell is None:
            return
        colours = self._theme.colours
        understood = self._words.understood(cell)
        is_told_once = not understood or understood == cell.raw
        area = QRectF(option.rect).adjusted(_SIDE, 3, -_SIDE, -3)
        painter.save()
        if cell.is_misread:
            painter.fillRect(option.rect, colours.ground(Tone.BAD))
        ink = colours.ink(Tone.BAD)
        if understood:
            painter.setFont(option.font)
            painter.setPen(ink if cell.is_misread else colours.text)
            vertical = Qt.AlignmentFlag.AlignVCenter if is_told_once else Qt.AlignmentFlag.AlignTop
            _draw(painter, area, understood, vertical)
        if not understood or not is_told_once:
            painter.setFont(TextRole.SMALL.font())
            painter.setPen(ink if cell.is_misread else colours.muted)
            vertical = Qt.AlignmentFlag.AlignVCenter if is_told_once else Qt.AlignmentFlag.AlignBottom
            _draw(painter, area, cell.raw, vertical)
        painter.restore()


def _draw(painter: QPainter, area: QRectF, text: str, vertical: Qt.AlignmentFlag) -> None:
    shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, round(area.width()))
    painter.drawText(area, int(vertical | Qt.AlignmentFlag.AlignLeft), shown)
