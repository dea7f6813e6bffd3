"""Settings: how long a message can be taken back, when clients are not written to, colours and language."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QSpinBox, QTimeEdit, QWidget

from freelance_pay.services.preferences import MAX_UNDO_SECONDS, Preferences
from freelance_pay.ui.dialogs.choice_boxes import ChoiceBox
from freelance_pay.ui.settings.section import Section
from freelance_pay.ui.theme import Appearance, Tone
from freelance_pay.ui.widgets.form_rows import FormRows

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from freelance_pay.ui.theme import Theme


_KEPT = "HH:mm"
_AS_OTHER_FIELDS = 10


class ChoicesSection(Section):
    """What is chosen counts at once; only the language waits for the next start."""

    chosen = Signal(object)
    """Keep these Preferences."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Sending and appearance"), "", theme, parent)
        self._kept = Preferences()
        self._undo = _SecondsField()
        self._quiet_from, self._quiet_to = _TimeField(), _TimeField()
        self._theme_box: ChoiceBox[str] = ChoiceBox(
            [
                (Appearance.SYSTEM.value, self.tr("As the system")),
                (Appearance.LIGHT.value, self.tr("Light")),
                (Appearance.DARK.value, self.tr("Dark")),
            ]
        )
        self._language: ChoiceBox[str] = ChoiceBox(
            [("", self.tr("As the system")), ("en", "English"), ("ru", "Русский"), ("pl", "Polski")]
        )
        rows = FormRows(theme)
        undo_help = self.tr("So long you can take a message back after you pressed Send; 0 sends at once.")
        rows.add_row(self.tr("Seconds to &undo"), self._undo, undo_help)
        quiet_help = self.tr(
            "Between these times, in the client's time zone, nothing leaves by itself, and before you send something "
            "you are asked. The same time twice: no quiet hours."
        )
        rows.add_row(self.tr("&Quiet hours from"), self._quiet_from)
        rows.add_row(self.tr("Quiet hours un&til"), self._quiet_to, quiet_help)
        rows.add_row(self.tr("Colou&rs"), self._theme_box)
        rows.add_row(self.tr("&Language of the window"), self._language)
        self.body.addWidget(rows)
        for field in (self._undo, self._quiet_from, self._quiet_to):
            field.editingFinished.connect(self._choose)
        self._theme_box.activated.connect(lambda _place: self._choose())
        self._language.activated.connect(lambda _place: self._choose())

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what is kept."""
        self._kept = preferences
        self._undo.setValue(preferences.undo_seconds)
        self._quiet_from.show_time(preferences.quiet_from)
        self._quiet_to.show_time(preferences.quiet_to)
        self._theme_box.set_value(Appearance(preferences.theme).value)
        known = ("en", "ru", "pl")
        self._language.set_value(preferences.language if preferences.language in known else "")

    def _choose(self) -> None:
        wanted = replace(
            self._kept,
            undo_seconds=self._undo.value(),
            quiet_from=self._quiet_from.text_of_time,
            quiet_to=self._quiet_to.text_of_time,
            theme=self._theme_box.value,
            language=self._language.value,
        )
        if wanted == self._kept:
            return
        if wanted.language != self._kept.language:
            self.say(self.tr("The window speaks this language from the next start on."), Tone.INFO)
        self._kept = wanted
        self.chosen.emit(wanted)


class _TimeField(QTimeEdit):
    """A time of day that the mouse wheel passes by."""

    def __init__(self) -> None:
        super().__init__()
        self.setDisplayFormat(_KEPT)
        self.lineEdit().setTextMargins(_AS_OTHER_FIELDS, 0, 0, 0)  # the style sheet's padding does not reach it

    @property
    def text_of_time(self) -> str:
        """The time as it is kept: HH:MM."""
        return self.time().toString(_KEPT)

    def show_time(self, text: str) -> None:
        """Show a time that was kept."""
        self.setTime(QTime.fromString(text, _KEPT))

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Let Tab leave the field at once: the arrows lead from hour to minute."""
        return QWidget.focusNextPrevChild(self, is_next)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _SecondsField(QSpinBox):
    """A number of seconds that the mouse wheel passes by."""

    def __init__(self) -> None:
        super().__init__()
        self.setRange(0, MAX_UNDO_SECONDS)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
