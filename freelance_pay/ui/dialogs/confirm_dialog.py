"""The dialog before something that cannot be taken back: it says what will happen; Cancel is the default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.ui.dialogs.entry_dialog import EntryDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from freelance_pay.ui.theme import Theme


class ConfirmDialog(EntryDialog):
    """Gives True. `sentences` say what happens, `verb` does it, `keep` names the button that changes nothing."""

    def __init__(
        self, theme: Theme, title: str, sentences: Sequence[str], verb: str, keep: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, title, verb, parent, is_dangerous=True)
        self.set_cancel_text(keep)
        for sentence in sentences:
            self.say(sentence)
        self.rows.hide()
        self.body.addStretch(1)

    def value(self) -> bool:
        """Return that it is wanted."""
        return True
