"""What every dialog for one entry has in common: fields, a sentence about trouble, Cancel and a verb."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.form_rows import FormRows
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from freelance_pay.ui.theme import Theme

_LETTERS = 64
_ROOM = 22
OF_SCREEN = 0.92
"""No dialog is larger than this share of the screen: there is a title bar, too."""


class _Inside(QWidget):
    """What scrolls: as high as its texts need at the width there is, where Qt would guess."""

    def minimumSizeHint(self) -> QSize:
        """Return the least width; the height follows from it."""
        return QSize(super().minimumSizeHint().width(), 0)


class EntryDialog(QDialog):
    """Emits `submitted` with the value when the verb is pressed and every field is right, and stays open.

    Whoever opened it does the work, then calls `accept`, or `refuse` with the reason: nothing typed is lost.
    Subclasses fill `body` and `rows` and give the value in `value`; `letters` is how wide it begins, in letters.
    """

    submitted = Signal(object)
    """The person wants this value to be kept."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        verb: str,
        parent: QWidget | None = None,
        *,
        is_dangerous: bool = False,
        letters: int = _LETTERS,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        name_widget(self, title)
        self.theme = theme
        self.rows = FormRows(theme)
        self.body = QVBoxLayout()
        self._is_dangerous = is_dangerous
        self._letters = letters
        self._column = QVBoxLayout(self)
        self._scroll = QScrollArea()
        self._inside = _Inside()
        self._problem = TextLabel(wraps=True)
        self._cancel = make_button(self.tr("Cancel"))
        self._verb = make_button(verb, ButtonKind.DANGER if is_dangerous else ButtonKind.PRIMARY)
        self._build(title)
        self._cancel.clicked.connect(self.reject)
        self._verb.clicked.connect(self._submit)
        theme.changed.connect(self._colour)

    def value(self) -> object | None:
        """Return what is entered; None when a field is wrong, which its row then says."""
        raise NotImplementedError

    def refuse(self, sentence: str) -> None:
        """Say why the value was not kept and let the person change it."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self._set_busy(is_busy=False)
        self.grow()

    def set_cancel_text(self, text: str) -> None:
        """Let the button that changes nothing say what stays as it is."""
        self._cancel.setText(text)
        name_widget(self._cancel, text)

    def say(self, sentence: str) -> None:
        """Put a sentence above the fields."""
        self.body.insertWidget(self.body.count() - 1, TextLabel(sentence, wraps=True))

    def put_above(self, widget: QWidget) -> None:
        """Put `widget` above the fields, where it stays in view while they scroll."""
        row = QHBoxLayout()
        row.setContentsMargins(_ROOM, 0, _ROOM, 0)
        row.addWidget(widget)
        self._column.insertLayout(1, row)

    def check(self, field: QWidget, sentence: str) -> bool:
        """Say below `field` what is wrong with it; tell whether nothing is."""
        self.rows.show_problem(field, sentence)
        return not sentence

    def sizeHint(self) -> QSize:
        """Return the size of everything in it, as far as the screen has room."""
        least = max(self.fontMetrics().averageCharWidth() * self._letters, self.minimumSizeHint().width())
        width = min(least, round(self.screen().availableSize().width() * OF_SCREEN))
        return QSize(width, self._height_for(width))

    def grow(self) -> None:
        """Make room for what is shown now besides; never become smaller under the mouse."""
        QTimer.singleShot(0, self, self._grow_if_shown)

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab go through the fields first and then to the buttons."""
        super().showEvent(event)
        self.resize(self.sizeHint())  # Qt itself would take two thirds of the screen at most
        self.grow()
        fields = self._fields()
        for before, after in pairwise((*fields[-1:], self._cancel, self._verb)):
            self.setTabOrder(before, after)
        if fields and self.focusWidget() in {None, self._cancel, self._verb} and not self._is_dangerous:
            fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, title: str) -> None:
        self._inside.setLayout(self.body)
        self.body.setContentsMargins(_ROOM, 4, _ROOM, 4)
        self.body.setSpacing(12)
        self.body.addWidget(self.rows)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._inside)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        heading = TextLabel(title, TextRole.HEADING, wraps=True)
        heading.setContentsMargins(_ROOM, 0, _ROOM, 0)
        self._problem.setContentsMargins(_ROOM, 0, _ROOM, 0)
        self._problem.hide()
        name_widget(self._problem, self.tr("Problem"))
        column = self._column
        column.setContentsMargins(0, 18, 0, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._problem)
        column.addLayout(self._buttons())
        self._colour()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(_ROOM, 4, _ROOM, 0)
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._verb)
        default = self._cancel if self._is_dangerous else self._verb
        default.setAutoDefault(True)
        default.setDefault(True)
        if self._is_dangerous:
            self._cancel.setFocus()
        return row

    def _submit(self) -> None:
        value = self.value()
        if value is None:
            self.grow()
            return
        self.refuse("")
        self._set_busy(is_busy=True)
        self.submitted.emit(value)

    def _height_for(self, width: int) -> int:
        inner = self.body.totalHeightForWidth(width) if self.body.hasHeightForWidth() else self.body.sizeHint().height()
        outer = self._column.totalHeightForWidth(width) - self._scroll.sizeHint().height()
        return min(inner + outer, self._most_height())

    def _most_height(self) -> int:
        return round(self.screen().availableSize().height() * OF_SCREEN)

    def _grow_if_shown(self) -> None:
        if self.isVisible():
            wanted = max(self.height(), self._height_for(self.width())) + self._scroll.verticalScrollBar().maximum()
            self.resize(self.width(), max(self.height(), min(wanted, self._most_height())))

    def _fields(self) -> list[QWidget]:
        found, widget = [], self.nextInFocusChain()
        while widget is not None and widget is not self:
            can_be_reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(self)
            if self._inside.isAncestorOf(widget) and can_be_reached:
                found.append(widget)
            widget = widget.nextInFocusChain()
        return found

    def _set_busy(self, *, is_busy: bool) -> None:
        self._verb.setDisabled(is_busy)

    def _colour(self) -> None:
        palette = self._problem.palette()
        palette.setColor(self._problem.foregroundRole(), self.theme.colours.ink(Tone.BAD))
        self._problem.setPalette(palette)
