"""The fields of one contact inside the dialog of a client."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from freelance_pay.domain.clients import Contact, Form, Role
from freelance_pay.ui.dialogs.choice_boxes import ChoiceBox
from freelance_pay.ui.pages.client_words import ClientWords
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.form_rows import FormRows
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from freelance_pay.ui.theme import Theme

_LONGEST = 200


class ContactCard(QFrame):
    """Holds one contact; `number` tells several cards apart for the eye and for screen readers."""

    remove_requested = Signal()
    """The person wants this contact gone."""

    def __init__(self, contact: Contact, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        words = ClientWords(self)
        self._contact = contact
        self._rows = FormRows(theme)
        self._title = TextLabel(role=TextRole.STRONG)
        self._name = _line(contact.name)
        self._email = _line(contact.email)
        self._phone = _line(contact.phone)
        self._role: ChoiceBox[Role] = ChoiceBox([(role, words.role(role)) for role in Role])
        self._form: ChoiceBox[Form] = ChoiceBox([(form, words.form(form)) for form in Form])
        self._salutation = _line(contact.salutation)
        self._role.set_value(contact.role)
        self._form.set_value(contact.form)
        self._remove = make_button(self.tr("Remove"), ButtonKind.QUIET)
        self._remove.clicked.connect(self.remove_requested)
        self._build()

    def set_number(self, number: int) -> None:
        """Take the place `number`, counted from 1."""
        self._title.setText(self.tr("Contact {number}").format(number=number))
        name_widget(self._remove, self.tr("Remove contact {number}").format(number=number))
        for field, name in self._named():
            name_widget(field, self.tr("Contact {number}: {field}").format(field=name, number=number))

    def contact(self) -> Contact:
        """Return what is entered."""
        email = self._email.text().strip()
        return replace(
            self._contact,
            name=self._name.text().strip(),
            email=email,
            phone=self._phone.text().strip(),
            role=self._role.value,
            form=self._form.value,
            salutation=self._salutation.text().strip(),
            bounced=self._contact.bounced and email == self._contact.email,
        )

    def is_empty(self) -> bool:
        """Tell whether nothing is typed."""
        contact = self.contact()
        return not (contact.name or contact.email or contact.phone or contact.salutation)

    def check(self) -> bool:
        """Say beside the address what is plainly wrong with it; tell whether nothing is."""
        address = self._email.text().strip()
        name, at, domain = address.rpartition("@")
        is_right = not address or bool(at and name and "." in domain)
        self.show_address_problem("" if is_right else self.tr("An address looks like name@company.com."))
        return is_right

    def show_address_problem(self, sentence: str) -> None:
        """Say below the address what is wrong with it."""
        self._rows.show_problem(self._email, sentence)
        if sentence:
            self._email.setFocus()

    def focus_first(self) -> None:
        """Let the person type the name."""
        self._name.setFocus()

    def focus_address(self) -> None:
        """Let the person type the address."""
        self._email.setFocus()

    def _named(self) -> list[tuple[QWidget, str]]:
        return [
            (self._name, self.tr("Name")),
            (self._email, self.tr("E-mail")),
            (self._phone, self.tr("Phone")),
            (self._role, self.tr("Role")),
            (self._form, self.tr("Salutation for")),
            (self._salutation, self.tr("Own salutation")),
        ]

    def _build(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._remove)
        for field, name in self._named():
            self._rows.add_row(name, field)
        if self._contact.bounced:
            self.show_address_problem(self.tr("Mail to this address came back."))
        self._salutation.setPlaceholderText(self.tr("Used as written, for example: Dear Ms Kowalska,"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 14)
        layout.addLayout(top)
        layout.addWidget(self._rows)


def _line(text: str) -> QLineEdit:
    line = QLineEdit(text)
    line.setMaxLength(_LONGEST)
    return line
