"""The dialog to add a client or to change one, with its contacts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from freelance_pay.domain.clients import LETTER_LANGUAGES, Client, Contact, Role
from freelance_pay.domain.outgoing import BadAddressError
from freelance_pay.domain.policy import USUAL, PolicyBook
from freelance_pay.ui.dialogs.choice_boxes import ChoiceBox, CurrencyBox
from freelance_pay.ui.dialogs.contact_card import ContactCard
from freelance_pay.ui.dialogs.country_box import CountryBox
from freelance_pay.ui.dialogs.entry_dialog import EntryDialog
from freelance_pay.ui.dialogs.zone_box import ZoneBox
from freelance_pay.ui.pages.client_words import ClientWords
from freelance_pay.ui.policy_words import PolicyWords
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.headers import SectionHeader
from freelance_pay.ui.widgets.tab_order import tab_in_reading_order
from freelance_pay.ui.widgets.text_label import TextRole

if TYPE_CHECKING:
    from freelance_pay.ui.theme import Theme

_LONGEST_NAME = 200
_LINES = 3
_LETTERS = 78


@dataclass(frozen=True, slots=True)
class ClientChoices:
    """What can be chosen for a client besides what every ledger knows: policies, and countries by code."""

    book: PolicyBook = USUAL
    countries: Mapping[str, str] = field(default_factory=dict)


class ClientDialog(EntryDialog):
    """Gives a Client; the id of the one that was given stays."""

    def __init__(
        self,
        client: Client | None,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        choices: ClientChoices | None = None,
    ) -> None:
        title = self.tr("Add a client") if client is None else self.tr("Edit {client}").format(client=client.name)
        verb = self.tr("Add client") if client is None else self.tr("Save client")
        super().__init__(theme, title, verb, parent, letters=_LETTERS)
        self._client = client or Client("", contacts=(Contact(),))
        self._choices = choices or ClientChoices()
        self._words = ClientWords(self)
        self._cards: list[ContactCard] = []
        self._cards_box = QVBoxLayout()
        self._add = make_button(self.tr("Add a contact"), ButtonKind.LINK)
        self._make_fields()
        self._build_rows()
        self._build_contacts()
        self._name.setFocus()

    def value(self) -> Client | None:
        """Return what is entered; None while the name is missing or something is wrong."""
        name, currency = self._name.text().strip(), self._currency.currency
        country, zone = self._country.code, self._zone.zone
        are_right = [
            self.check(self._name, "" if name else self.tr("Enter the name of the client.")),
            self.check(self._currency, "" if currency else self.tr("Enter a code of three letters, such as EUR.")),
            self.check(self._zone, "" if zone is not None else self.tr("Choose a time zone from the list.")),
            self.check(self._country, "" if country is not None else self.tr("Choose a country from the list.")),
            *[card.check() for card in self._cards],
        ]
        if not all(are_right) or currency is None or country is None or zone is None:
            return None
        return replace(
            self._client,
            name=name,
            language=self._language.value,
            formal=self._formal.value,
            currency=currency,
            tax_id=self._tax_id.text().strip(),
            address=self._address.toPlainText().strip(),
            time_zone=zone,
            note=self._note.toPlainText().strip(),
            never_remind=self._never.isChecked(),
            policy=self._policy.value,
            country=country,
            automatic=self._automatic.isChecked(),
            contacts=tuple(card.contact() for card in self._cards if not card.is_empty()),
        )

    def refuse_error(self, error: BaseException, sentence: str) -> None:
        """Say why the client was not kept: beside the address it is about, else below the fields."""
        wrong = error.address.strip() if isinstance(error, BadAddressError) else None
        for card in self._cards:
            if wrong and card.contact().email == wrong:
                self.refuse("")
                card.show_address_problem(sentence)
                return
        self.refuse(sentence)

    def add_contact(self, contact: Contact) -> ContactCard:
        """Put one more contact at the end."""
        card = ContactCard(contact, self.theme)
        card.remove_requested.connect(lambda: self._remove_card(card))
        self._cards.append(card)
        self._cards_box.addWidget(card)
        self._number_cards()
        return card

    def focus_address(self) -> None:
        """Let the person type where reminders go."""
        billing = [card for card in self._cards if card.contact().role is Role.BILLING]
        card = billing[0] if billing else self.add_contact(Contact())
        card.focus_address()

    def _make_fields(self) -> None:
        client = self._client
        self._name = QLineEdit(client.name)
        self._name.setMaxLength(_LONGEST_NAME)
        self._language: ChoiceBox[str] = ChoiceBox([(code, self._words.language(code)) for code in LETTER_LANGUAGES])
        self._language.set_value(client.language if client.language in LETTER_LANGUAGES else LETTER_LANGUAGES[0])
        self._formal = ChoiceBox([(True, self.tr("Formally")), (False, self.tr("By first name"))])
        self._formal.set_value(client.formal)
        self._currency = CurrencyBox(client.currency)
        self._tax_id = QLineEdit(client.tax_id)
        self._tax_id.setMaxLength(_LONGEST_NAME)
        self._address = _text(client.address)
        self._zone = ZoneBox(client.time_zone, self.tr("Where you live"))
        self._note = _text(client.note)
        self._country = CountryBox(self._choices.countries, client.country, self.tr("The country you work in"))
        self._make_follow_up_fields()

    def _make_follow_up_fields(self) -> None:
        client, book, words = self._client, self._choices.book, PolicyWords()
        usual = self.tr("The usual one: {policy}").format(policy=words.name(book.policy("")))
        self._policy: ChoiceBox[str] = ChoiceBox(words.choices(book, usual))
        self._policy.set_value(client.policy if client.policy in {policy.key for policy in book.all()} else "")
        self._automatic = QCheckBox(self.tr("Send automatically when every check is green"))
        self._automatic.setChecked(client.automatic)
        self._never = QCheckBox(self.tr("Never propose a reminder to this client"))
        self._never.setChecked(client.never_remind)

    def _build_rows(self) -> None:
        self.rows.add_row(self.tr("&Name"), self._name)
        self.rows.add_row(self.tr("&Letters in"), self._language)
        self.rows.add_row(self.tr("A&ddressed"), self._formal)
        self.rows.add_row(self.tr("&Currency"), self._currency)
        self.rows.add_row(self.tr("&Tax number"), self._tax_id)
        self.rows.add_row(self.tr("Postal &address"), self._address)
        self.rows.add_row(
            self.tr("Time &zone"),
            self._zone,
            self.tr("Optional: quiet hours are those of the client, and no day is over before it is over there."),
        )
        self.rows.add_row(
            self.tr("Co&untry"),
            self._country,
            self.tr(
                "Optional: a step that falls on its weekends and holidays moves to the next working day, and nothing "
                "is sent by itself on them."
            ),
        )
        self.rows.add_row(self.tr("N&ote"), self._note, self.tr("For you only; never sent."))
        self.rows.add_row(self.tr("&Follow-up"), self._policy)
        self.rows.add_row(
            self.tr("Auto&matic"),
            self._automatic,
            self.tr(
                "Off: nothing goes out before you press Send. On: a scheduled run sends the proposed reminder by "
                "itself; whatever has an open question waits for you."
            ),
        )
        self.rows.add_row(self.tr("&Reminders"), self._never)

    def _build_contacts(self) -> None:
        self._cards_box.setSpacing(10)
        self.body.addWidget(SectionHeader(self.tr("Contacts")))
        self.body.addLayout(self._cards_box)
        self.body.addWidget(self._add)
        self.body.addStretch(1)
        self._add.clicked.connect(lambda: self.add_contact(Contact()).focus_first())
        for contact in self._client.contacts:
            self.add_contact(contact)

    def _remove_card(self, card: ContactCard) -> None:
        self._cards.remove(card)
        self._cards_box.removeWidget(card)
        card.hide()
        card.deleteLater()
        self._number_cards()

    def _number_cards(self) -> None:
        for number, card in enumerate(self._cards, 1):
            card.set_number(number)
        tab_in_reading_order(self.body)


def _text(text: str) -> QPlainTextEdit:
    editor = QPlainTextEdit(text)
    editor.setTabChangesFocus(True)
    editor.setFixedHeight(TextRole.BODY.font().pointSize() * 2 * _LINES + 34)
    return editor
