"""The room for the details beside a list: empty at the first paint, filled when the first client is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from freelance_pay.ui.widgets.text_label import name_widget

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from freelance_pay.services.views import ClientPanel
    from freelance_pay.ui.detail_panel import DetailPanel
    from freelance_pay.ui.icons import IconSet
    from freelance_pay.ui.theme import Theme

_LETTERS = 46
_LEAST_LETTERS = 34


class SidePanel(QFrame):
    """Makes the details when there is something to show, so that the window opens without them."""

    offer_instalments_requested = Signal(int, str)
    """The person wants to offer instalments to this client (id) in this currency."""
    call_requested = Signal(int, str)
    """The person wants to call or text this client (id) about this currency."""

    def __init__(self, theme: Theme, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detail_panel")
        name_widget(self, self.tr("Details"))
        self._theme = theme
        self._icons = icons
        self._details: DetailPanel | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LEAST_LETTERS)

    @property
    def panel(self) -> ClientPanel | None:
        """What is shown."""
        return self._details.panel if self._details is not None else None

    def show_panel(self, panel: ClientPanel, today: date) -> None:
        """Show the details of a client; days are told as seen from `today`."""
        if self._details is None:
            # Imported here: the details are never part of the first paint.
            from freelance_pay.ui.detail_panel import DetailPanel  # noqa: PLC0415

            self._details = DetailPanel(self._theme, self._icons)
            self._details.offer_instalments_requested.connect(self.offer_instalments_requested)
            self._details.call_requested.connect(self.call_requested)
            self._layout.addWidget(self._details)
        self._details.show_panel(panel, today)

    def clear(self) -> None:
        """Show nothing."""
        if self._details is not None:
            self._details.clear()

    def sizeHint(self) -> QSize:
        """Return a width for lines of a comfortable length."""
        return QSize(self.fontMetrics().averageCharWidth() * _LETTERS, super().sizeHint().height())
