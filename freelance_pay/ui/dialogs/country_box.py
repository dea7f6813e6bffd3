"""A box to choose a country from, found by typing any part of its name."""

from __future__ import annotations

from functools import cmp_to_key
from typing import TYPE_CHECKING

from PySide6.QtCore import QCollator

from freelance_pay.ui.dialogs.choice_boxes import TypedBox

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget


class CountryBox(TypedBox):
    """Gives an ISO 3166 code, an empty one for none; `names` are the countries by code, in the window's language."""

    def __init__(
        self, names: Mapping[str, str], chosen: str = "", placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(placeholder, parent)
        self._codes: list[str] = []
        self.set_countries(names, chosen)

    @property
    def code(self) -> str | None:
        """The country, an empty code where nothing is typed; None when what is typed names none."""
        text = self.currentText().strip().casefold()
        places = [place for place in range(self.count()) if self.itemText(place).casefold() == text]
        return self._codes[places[0]] if places else None

    def set_countries(self, names: Mapping[str, str], chosen: str) -> None:
        """Offer these countries; one that is chosen and has no name here is shown by its code."""
        collator = QCollator()
        found = {**names, **({} if chosen in names else {chosen: chosen})}
        found.pop("", None)
        in_order = cmp_to_key(collator.compare)
        ordered = sorted(found.items(), key=lambda named: in_order(named[1]))
        self._codes = ["", *(code for code, _ in ordered)]
        self.blockSignals(True)  # nothing is chosen by this
        self.clear()
        self.addItems(["", *(name for _, name in ordered)])
        self.setCurrentIndex(self._codes.index(chosen))
        self.blockSignals(False)
        line = self.lineEdit()
        if line is not None:
            line.setCursorPosition(0)
