"""Settings: who writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from freelance_pay.domain.letters import Sender
from freelance_pay.ui.settings.section import Section
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.form_rows import FormRows

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from freelance_pay.ui.theme import Theme

_LONGEST = 200
_FIELDS = ("name", "role", "company", "email", "phone", "address", "city")


class ProfileSection(Section):
    """Shows the sender; what is typed and not saved yet is never overwritten."""

    save_requested = Signal(object)
    """Keep this Sender."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        about = self.tr("Stands below every letter, so that the client knows at once who asks and how to answer.")
        super().__init__(self.tr("You"), about, theme, parent)
        self._rows = FormRows(theme)
        self._fields = {name: QLineEdit() for name in _FIELDS}
        self._is_edited = False
        self._save = self.add_button(make_button(self.tr("Save your details"), ButtonKind.PRIMARY))
        labels = {
            "name": self.tr("Your &name"),
            "role": self.tr("What you &do"),
            "company": self.tr("&Company"),
            "email": self.tr("&E-mail"),
            "phone": self.tr("&Phone"),
            "address": self.tr("Postal &address"),
            "city": self.tr("C&ity"),
        }
        for name, field in self._fields.items():
            field.setMaxLength(_LONGEST)
            field.textEdited.connect(self._edited)
            self._rows.add_row(labels[name], field)
        self.body.addWidget(self._rows)
        self._save.clicked.connect(self._submit)

    @property
    def first_field(self) -> QWidget:
        """Where the keys begin."""
        return self._fields["name"]

    def show_sender(self, sender: Sender) -> None:
        """Show `sender`, unless something else is being typed."""
        if not self._is_edited:
            for name, field in self._fields.items():
                field.setText(getattr(sender, name))

    def saved(self, sender: Sender) -> None:
        """Take note that `sender` was kept; what was typed since then was not."""
        if self._typed() == sender:
            self._is_edited = False
            self.say(self.tr("Saved."))

    def _edited(self) -> None:
        self._is_edited = True
        self.say("")

    def _submit(self) -> None:
        sender = self._typed()
        problem = "" if sender.name else self.tr("A letter needs a name below it.")
        self._rows.show_problem(self._fields["name"], problem)
        if not problem:
            self.save_requested.emit(sender)

    def _typed(self) -> Sender:
        return Sender(**{name: field.text().strip() for name, field in self._fields.items()})
