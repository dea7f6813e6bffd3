"""What the person says for the whole file: currency, days to pay, and how doubtful dates and amounts are read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from freelance_pay.domain.importing.amounts import DecimalSign
from freelance_pay.domain.importing.columns import has_known_names
from freelance_pay.domain.importing.dates import DateOrder
from freelance_pay.domain.importing.meanings import AMOUNTS, DATES, ColumnMapping, Meaning
from freelance_pay.domain.importing.plan_types import ImportDefaults
from freelance_pay.ui.date_fields import DaysField
from freelance_pay.ui.dialogs.choice_boxes import ChoiceBox, CurrencyBox
from freelance_pay.ui.widgets.text_label import TextLabel, name_widget

if TYPE_CHECKING:
    from freelance_pay.services.importing import ImportPreview

_NOT_TOLD = -1


class ImportOptions(QWidget):
    """Shows only what the file leaves open."""

    changed = Signal()
    """The person said something else."""
    names_told = Signal(bool)
    """The person says whether a line of the file holds the names of its columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = ChoiceBox[bool](self._places())
        self._currency = CurrencyBox("")
        self._terms = DaysField(0)
        self._order = ChoiceBox[DateOrder | None](self._orders())
        self._sign = ChoiceBox[DecimalSign | None](self._signs())
        self._titles: dict[QWidget, TextLabel] = {}
        self._grid = QGridLayout(self)
        self._build()
        self._connect()

    @property
    def defaults(self) -> ImportDefaults:
        """What is said for lines that do not tell it themselves."""
        terms = self._terms.value()
        return ImportDefaults(self._currency.currency, None if terms == _NOT_TOLD else terms)

    def applied_to(self, mapping: ColumnMapping) -> ColumnMapping:
        """Return `mapping` with the readings the person chose; None leaves the reading to what the cells show."""
        return replace(mapping, date_order=self._order.value, decimal_sign=self._sign.value)

    def show_preview(self, preview: ImportPreview) -> None:
        """Show the fields `preview` has a question for; a field once shown stays for this file."""
        mapping, plan = preview.mapping, preview.plan
        doubtful = frozenset(plan.ambiguous) if plan is not None else frozenset()
        self._show(self._names, not has_known_names(preview.sheet.header))
        with QSignalBlocker(self._names):
            self._names.set_value(preview.sheet.header_row is not None)
        self._show(self._currency, mapping.has_invoices and not mapping.has(Meaning.CURRENCY))
        self._show(self._terms, mapping.has_invoices and not mapping.has(Meaning.DUE_DATE, Meaning.TERMS))
        self._show(self._order, bool(doubtful & DATES) or mapping.date_order is not None)
        self._show(self._sign, bool(doubtful & AMOUNTS) or mapping.decimal_sign is not None)
        self.setVisible(any(not field.isHidden() for field in self._titles))

    def _places(self) -> list[tuple[bool, str]]:
        return [(True, self.tr("above the entries")), (False, self.tr("not in the file"))]

    def _orders(self) -> list[tuple[DateOrder | None, str]]:
        return [(None, self.tr("day first")), (DateOrder.MONTH_FIRST, self.tr("month first"))]

    def _signs(self) -> list[tuple[DecimalSign | None, str]]:
        return [
            (None, self.tr("more than a thousand")),
            (DecimalSign.POINT, self.tr("decimal point: 1,234.56")),
            (DecimalSign.COMMA, self.tr("decimal comma: 1.234,56")),
        ]

    def _build(self) -> None:
        self._terms.setRange(_NOT_TOLD, self._terms.maximum())
        self._terms.setSpecialValueText(self.tr("not told"))
        self._terms.setValue(_NOT_TOLD)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setColumnStretch(4, 1)
        fields: tuple[tuple[QWidget, str], ...] = (
            (self._names, self.tr("Names of the columns")),
            (self._currency, self.tr("Currency where none is told")),
            (self._terms, self.tr("Days to pay where none are told")),
            (self._order, self.tr("Dates such as 03/04/2026")),
            (self._sign, self.tr("Amounts such as 1.234")),
        )
        for place, (field, words) in enumerate(fields):
            title = TextLabel(words)
            title.setBuddy(field)
            name_widget(field, words)
            row, column = divmod(place, 2)
            self._grid.addWidget(title, row, 2 * column)
            self._grid.addWidget(field, row, 2 * column + 1)
            self._titles[field] = title

    def _connect(self) -> None:
        self._names.currentIndexChanged.connect(lambda _place: self.names_told.emit(self._names.value))
        self._currency.currentTextChanged.connect(self._on_currency)
        self._terms.valueChanged.connect(lambda _days: self.changed.emit())
        self._order.currentIndexChanged.connect(lambda _place: self.changed.emit())
        self._sign.currentIndexChanged.connect(lambda _place: self.changed.emit())

    def _on_currency(self, text: str) -> None:
        if self._currency.currency is not None or not text.strip():
            self.changed.emit()

    def _show(self, field: QWidget, is_shown: bool) -> None:
        field.setVisible(is_shown)
        self._titles[field].setVisible(is_shown)
