"""A figure with its label above and a word below, and the row of such cards above a list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from freelance_pay.ui.locale_text import SEPARATOR
from freelance_pay.ui.widgets.parts_label import PartsLabel
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_SIDE = 14
_GAP = 12
_ROLES = (TextRole.FIGURE, TextRole.HEADING)


@dataclass(frozen=True, slots=True)
class Figure:
    """What a card shows: "Overdue", "€7,420.00", "4 clients"."""

    label: str
    value: str
    notes: tuple[str, ...] = ()


class FigureCard(QFrame):
    """One figure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._label = TextLabel(role=TextRole.SMALL, muted=True)
        self._value = TextLabel(role=TextRole.FIGURE)
        self._notes = PartsLabel(SEPARATOR, TextRole.SMALL, muted=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 10, _SIDE, 10)
        layout.setSpacing(1)
        for label in (self._label, self._value, self._notes):
            layout.addWidget(label)
        layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_figure(self, figure: Figure) -> None:
        """Show `figure`."""
        self._label.setText(figure.label)
        self._value.setText(figure.value)
        self._notes.set_parts(figure.notes)
        name_widget(self, f"{figure.label}: {figure.value}. {SEPARATOR.join(figure.notes)}".strip())

    def set_role(self, role: TextRole) -> None:
        """Write the figure larger or smaller."""
        self._value.set_role(role)

    def width_in(self, role: TextRole) -> int:
        """Return the width this card needs with its figure written in `role`."""
        advance = QFontMetrics(role.font()).horizontalAdvance(self._value.text())
        texts = max(advance, self._label.sizeHint().width(), self._notes.minimumSizeHint().width())
        return texts + 2 * _SIDE + 4


class FigureRow(QWidget):
    """Cards side by side; where they do not fit their figures are written smaller, and then stand in two columns."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = [FigureCard() for _ in range(count)]
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._arrange(count)

    def show_figures(self, figures: list[Figure]) -> None:
        """Show one figure per card, in order."""
        for card, figure in zip(self._cards, figures, strict=True):
            card.show_figure(figure)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return the room two columns need: the row folds before it asks for more."""
        widest = max(card.width_in(TextRole.HEADING) for card in self._cards)
        return QSize(2 * widest + _GAP, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write smaller, fold into two columns, or unfold."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = (self.contentsRect().width() - _GAP * (len(self._cards) - 1)) // len(self._cards)
        fitting = [role for role in _ROLES if all(card.width_in(role) <= room for card in self._cards)]
        for card in self._cards:
            card.set_role(fitting[0] if fitting else TextRole.HEADING)
        self._arrange(len(self._cards) if fitting else 2)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for index, card in enumerate(self._cards):
            self._grid.addWidget(card, index // columns, index % columns, Qt.AlignmentFlag(0))
        for column in range(len(self._cards)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
