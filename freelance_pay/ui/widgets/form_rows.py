"""The rows of a form: label, field, a line of help and, where something is wrong, a sentence about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from freelance_pay.ui.theme import Theme

_SPIN_INDENT = 10


class FormRows(QWidget):
    """Fields below each other, found by their label; labels wrap above the field where the room is narrow."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._problems: dict[QWidget, TextLabel] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(10)
        self._form.setHorizontalSpacing(16)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        theme.changed.connect(self._colour)

    def add_row(self, label: str, field: QWidget, help_text: str = "") -> None:
        """Add `field` under its label, whose `&` marks the mnemonic; `help_text` is one quiet line below it."""
        name_widget(field, label.replace("&", ""), help_text)
        _align_text(field)
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(field)
        if help_text:
            layout.addWidget(TextLabel(help_text, TextRole.SMALL, muted=True, wraps=True))
        problem = TextLabel(role=TextRole.SMALL, wraps=True)
        problem.hide()
        layout.addWidget(problem)
        self._problems[field] = problem
        title = TextLabel(label, wraps=True)
        title.setBuddy(field)
        self._form.addRow(title, column)
        self._colour()

    def add_below(self, field: QWidget, widget: QWidget) -> None:
        """Put `widget` right below `field`, in its row."""
        column = field.parentWidget()
        layout = column.layout() if column is not None else None
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(1, widget)

    def show_problem(self, field: QWidget, sentence: str) -> None:
        """Say below `field` what is wrong with it; an empty sentence takes it back."""
        problem = self._problems[field]
        problem.setText(sentence)
        problem.setVisible(bool(sentence))
        field.setAccessibleDescription(sentence)

    def show_row(self, field: QWidget, *, is_shown: bool) -> None:
        """Show the row of `field`, or hide it where it has no meaning."""
        column = field.parentWidget()
        if column is not None:
            self._form.setRowVisible(column, is_shown)

    def _colour(self) -> None:
        for problem in self._problems.values():
            palette = problem.palette()
            palette.setColor(problem.foregroundRole(), self._theme.colours.ink(Tone.BAD))
            problem.setPalette(palette)


def _align_text(field: QWidget) -> None:
    """Start the text of number fields where that of lines and days starts: style sheets do not reach inside them."""
    spins = [field] if isinstance(field, QSpinBox) else field.findChildren(QSpinBox)
    for spin in spins:
        for line in spin.findChildren(QLineEdit):
            line.setTextMargins(_SPIN_INDENT, 0, 0, 0)
