"""Boxes to choose from: a few values, a currency, or one of many clients found by typing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QCompleter, QListView

from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.errors import FreelancePayError
from freelance_pay.domain.money import currency_decimals

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QWidget

Value = TypeVar("Value")
_LETTERS = 24
_CURRENCIES = ("EUR", "USD", "GBP", "PLN", "RUB", "UAH", "CHF", "CZK", "SEK", "NOK", "DKK", "KZT")


class SteadyBox(QComboBox):
    """A combo box that the mouse wheel passes by: a value never changes by accident."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()


class TypedBox(SteadyBox):
    """A box whose entries are found by typing any part of them; `placeholder` stands in it while it is empty."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        line = self.lineEdit()
        if line is not None:
            line.setPlaceholderText(placeholder)


class ChoiceBox(SteadyBox, Generic[Value]):
    """Gives one of a few values, each with its words."""

    def __init__(self, choices: Sequence[tuple[Value, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = [value for value, _ in choices]
        self.addItems([words for _, words in choices])

    @property
    def value(self) -> Value:
        """The value chosen."""
        return self._values[self.currentIndex()]

    def set_value(self, value: Value) -> None:
        """Choose `value`, one of those given."""
        self.setCurrentIndex(self._values.index(value))

    def offer(self, values: Collection[Value]) -> None:
        """Let the person choose among these values only; the one chosen stays until another is."""
        model, view = self.model(), self.view()
        for place, value in enumerate(self._values):
            if isinstance(model, QStandardItemModel) and isinstance(view, QListView):
                model.item(place).setEnabled(value in values)
                view.setRowHidden(place, value not in values)


class CurrencyBox(SteadyBox):
    """Gives an ISO 4217 code: one of the usual ones, or any that is typed."""

    currency_changed = Signal(str)
    """Another valid code stands in the box."""

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(_CURRENCIES)
        self.setCurrentText(currency)
        self.currentTextChanged.connect(self._tell)

    @property
    def currency(self) -> str | None:
        """The code, None when what is typed is none."""
        code = self.currentText().strip().upper()
        try:
            currency_decimals(code)
        except FreelancePayError:
            return None
        return code

    def _tell(self) -> None:
        if self.currency is not None:
            self.currency_changed.emit(self.currency)


class ClientBox(SteadyBox):
    """Gives a client; typing any part of the name finds it among thousands."""

    client_chosen = Signal(int)
    """Another client (id) is chosen."""

    def __init__(
        self,
        clients: Sequence[tuple[ClientId, str]],
        chosen: ClientId | None = None,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ids = [client_id for client_id, _ in clients]
        self._names = [name for _, name in clients]
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.addItems(self._names)
        self._let_find()
        self.setCurrentIndex(-1 if chosen is None else self._ids.index(chosen))
        line = self.lineEdit()
        if line is not None:
            line.setPlaceholderText(placeholder)
            line.setCursorPosition(0)
        self.currentTextChanged.connect(self._tell)

    @property
    def client_id(self) -> ClientId | None:
        """The client, None while what is typed names none."""
        place = self.currentIndex()
        if place >= 0 and self._names[place] == self.currentText():
            return self._ids[place]
        text = self.currentText().strip().casefold()
        fitting = [place for place, name in enumerate(self._names) if name.strip().casefold() == text]
        return self._ids[fitting[0]] if len(fitting) == 1 else None

    def set_clients(self, clients: Sequence[tuple[ClientId, str]]) -> None:
        """Offer these clients from now on; what is chosen or typed stays."""
        if [client_id for client_id, _ in clients] == self._ids and [name for _, name in clients] == self._names:
            return
        chosen, text = self.client_id, self.currentText()
        with QSignalBlocker(self):
            self._ids = [client_id for client_id, _ in clients]
            self._names = [name for _, name in clients]
            self.clear()
            self.addItems(self._names)
            self.setCurrentIndex(self._ids.index(chosen) if chosen in self._ids else -1)
            if self.currentIndex() < 0:
                self.setEditText(text)

    def _let_find(self) -> None:
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)

    def _tell(self) -> None:
        if self.client_id is not None:
            self.client_chosen.emit(self.client_id)
