"""A box to choose a time zone from, found by typing any part of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimeZone

from freelance_pay.ui.dialogs.choice_boxes import TypedBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ZoneBox(TypedBox):
    """Gives an IANA name, an empty one for none."""

    def __init__(self, chosen: str = "", placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent)
        self.set_zone(chosen)

    @property
    def zone(self) -> str | None:
        """The time zone, an empty name where nothing is typed; None when what is typed names none."""
        text = self.currentText().strip()
        return text if not text or self.findText(text) >= 0 else None

    def set_zone(self, chosen: str) -> None:
        """Choose this one; it is offered even where this computer does not know it."""
        zones = sorted({bytes(zone.data()).decode() for zone in QTimeZone.availableTimeZoneIds()} | {chosen, ""})
        self.blockSignals(True)  # nothing is chosen by this
        self.clear()
        self.addItems([zone for zone in zones if not zone or "/" in zone or zone == chosen])
        self.setCurrentText(chosen)
        self.blockSignals(False)
