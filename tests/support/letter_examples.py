"""Made-up letters of every kind: the facts that letter tests and snapshots are written from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from freelance_pay.adapters.letter_templates import LetterTemplates
from freelance_pay.adapters.locale_formats import LocaleFormats, formats_for
from freelance_pay.domain.clients import Client, ClientId, Contact, Form
from freelance_pay.domain.invoices import Attachment, Invoice
from freelance_pay.domain.letter_checks import Finding, check_letter
from freelance_pay.domain.letter_fields import letter_fields
from freelance_pay.domain.letters import (
    APOLOGY,
    FORMAL_DEMAND,
    INSTALMENT_OFFER,
    THANK_YOU,
    THANK_YOU_PART,
    BankDetails,
    LetterFacts,
    LetterItem,
    OfferedInstalment,
    Received,
    RenderedLetter,
    Sender,
    SentByMistake,
)
from freelance_pay.domain.money import Money, split_evenly
from freelance_pay.domain.policy import OVERDUE_STAGES, Stage

LETTER_FOLDER = Path(__file__).parents[2] / "resources" / "letters"
TODAY = date(2026, 11, 12)
DAYS_LATE = {
    "pre_due": -3,
    "due_today": 0,
    "first": 1,
    "second": 21,
    "final": 22,
    FORMAL_DEMAND: 30,
    INSTALMENT_OFFER: 11,
    THANK_YOU: 5,
    THANK_YOU_PART: 5,
    APOLOGY: 5,
}
PDF = Attachment("invoice.pdf", "0" * 64, 100_000)
SENDERS = {
    "en": Sender("Jan Nowak", "Graphic designer", "Studio Nowak", "jan@nowak.example", "+48 600 000 001"),
    "ru": Sender("Ирина Ветрова", "Переводчик", "ИП Ветрова И. С.", "irina@vetrova.example", "+7 900 000-00-01"),
    "pl": Sender("Jan Nowak", "Projektant graficzny", "Studio Nowak", "jan@nowak.example", "+48 600 000 001"),
    "uk": Sender("Ірина Вітрова", "Перекладачка", "ФОП Вітрова І. С.", "iryna@vitrova.example", "+380 44 000 00 01"),
    "de": Sender("Jan Nowak", "Grafikdesigner", "Studio Nowak", "jan@nowak.example", "+48 600 000 001"),
    "fr": Sender("Jan Nowak", "Graphiste", "Studio Nowak", "jan@nowak.example", "+48 600 000 001"),
    "es": Sender("Jan Nowak", "Diseño gráfico", "Studio Nowak", "jan@nowak.example", "+48 600 000 001"),
}
CONTACTS = {
    "en": {Form.FEMALE: "Anna Smith", Form.MALE: "Peter Brown", Form.COMPANY: ""},
    "ru": {Form.FEMALE: "Анна Сергеевна Котова", Form.MALE: "Иван Петрович", Form.COMPANY: ""},
    "pl": {Form.FEMALE: "Anna Kowalska", Form.MALE: "Tomasz Zieliński", Form.COMPANY: ""},
    "uk": {Form.FEMALE: "Ганна Сергіївна Котенко", Form.MALE: "Іван Петрович", Form.COMPANY: ""},
    "de": {Form.FEMALE: "Anna Schmidt", Form.MALE: "Peter Braun", Form.COMPANY: ""},
    "fr": {Form.FEMALE: "Camille Petit", Form.MALE: "Hugo Lefèvre", Form.COMPANY: ""},
    "es": {Form.FEMALE: "Lucía García", Form.MALE: "Javier Muñoz Vega", Form.COMPANY: ""},
}
CLIENTS = {
    "en": "Smith & Sons Ltd",
    "ru": "ООО «Ромашка»",
    "pl": "Zielony Las Sp. z o.o.",
    "uk": "ТОВ «Волошка»",
    "de": "Grüne Wiese GmbH",
    "fr": "Lefèvre et Fils SARL",
    "es": "Bodegas Peñalba, S. L.",
}
TITLES = {
    "en": "Website redesign",
    "ru": "Перевод сайта",
    "pl": "Projekt strony internetowej",
    "uk": "Переклад сайту",
    "de": "Neugestaltung der Website",
    "fr": "Refonte du site web",
    "es": "Rediseño de la web",
}
MISTAKEN = {
    "en": "Payment reminder: invoice FV 12/2026",
    "ru": "Напоминание об оплате: счёт № FV 12/2026",
    "pl": "Przypomnienie o płatności: faktura FV 12/2026",
    "uk": "Нагадування про оплату: рахунок № FV 12/2026",
    "de": "Zahlungserinnerung: Rechnung FV 12/2026",
    "fr": "Rappel de paiement\u00a0: facture n°\u00a0FV 12/2026",
    "es": "Recordatorio de pago: factura n.º\u00a0FV 12/2026",
}
CURRENCIES = {"en": "GBP", "ru": "RUB", "pl": "PLN", "uk": "UAH", "de": "EUR", "fr": "EUR", "es": "EUR"}


def an_invoice(number: str, late: int, currency: str = "EUR", gross: int = 123_000, *, paid: int = 0) -> Invoice:
    """Return an invoice that is `late` days overdue at TODAY; amounts in minor units, 23 % of the net are VAT."""
    due = TODAY - timedelta(days=late)
    net = gross * 100 // 123
    return Invoice(
        client_id=ClientId(1),
        number=number,
        issued_on=due - timedelta(days=14),
        due_on=due,
        net=Money(net, currency),
        vat=Money(gross - net, currency),
        gross=Money(gross, currency),
        open=Money(gross - paid, currency),
        next_due=due,
        pdf=PDF,
    )


def a_bank(currency: str) -> BankDetails:
    return BankDetails(currency, "Jan Nowak", "PL61109010140000071219812874", "WBKPPLPP", "Santander Bank Polska")


def a_letter(
    language: str, name: str, *, formal: bool = True, form: Form = Form.FEMALE, count: int = 1, late: int | None = None
) -> LetterFacts:
    """Return the facts of the letter `name` about `count` invoices, the oldest `late` days overdue."""
    currency, days = CURRENCIES[language], DAYS_LATE[name] if late is None else late
    contact = Contact(CONTACTS[language][form], "billing@client.example", form=form)
    client = Client(CLIENTS[language], language, formal, currency, contacts=(contact,))
    step = {"pre_due": 1, "due_today": 0}.get(name, 0 if days <= count else 4)
    invoices = [
        an_invoice(f"FV {12 + i}/2026", days - i * step, currency, 123_000 + i * 50_020, paid=25_000 if i == 1 else 0)
        for i in range(count)
    ]
    if count == 1:
        invoices[0] = replace(invoices[0], title=TITLES[language])
    if name == THANK_YOU:
        invoices = [replace(invoice, open=Money(0, currency)) for invoice in invoices]
    stage = Stage.__members__.get(name.upper(), Stage.SECOND)
    total = Money(sum(invoice.open.minor for invoice in invoices), currency)
    dates = (date(2026, 11, 30), date(2026, 12, 31), date(2027, 1, 31))
    shares = split_evenly(total, 3) if total else ()
    parts = [OfferedInstalment(*part) for part in zip(dates, shares, strict=False)]
    previous = {Stage.SECOND: (date(2026, 11, 3),), Stage.FINAL: (date(2026, 10, 24), date(2026, 11, 3))}
    previous[Stage.FORMAL_DEMAND] = previous[Stage.FINAL]
    has_received = name in (THANK_YOU, THANK_YOU_PART)
    return LetterFacts(
        client=client,
        contact=contact,
        sender=SENDERS[language],
        stage=stage,
        items=tuple(LetterItem(invoice) for invoice in invoices),
        today=TODAY,
        bank=a_bank(currency),
        pay_by=date(2026, 11, 19) if stage in OVERDUE_STAGES else None,
        previous=previous.get(stage, ()),
        offer=tuple(parts) if name == INSTALMENT_OFFER else (),
        letter_number="D-2026-001" if stage is Stage.FORMAL_DEMAND else "",
        received=Received(Money(60_000, currency), date(2026, 11, 10)) if has_received else None,
        mistaken=SentByMistake(MISTAKEN[language], date(2026, 11, 9)) if name == APOLOGY else None,
    )


class Writer:
    """Writes letters the way the product does, with its real texts and formats."""

    def __init__(self, folder: Path = LETTER_FOLDER) -> None:
        self.templates = LetterTemplates(folder)

    def formats(self, facts: LetterFacts) -> LocaleFormats:
        return formats_for(facts.client.language)

    def fields(self, facts: LetterFacts) -> dict[str, str]:
        return letter_fields(facts, self.formats(facts), self.templates.words(facts.client.language))

    def write(self, facts: LetterFacts) -> RenderedLetter:
        client = facts.client
        return self.templates.render(client.language, facts.name, self.fields(facts), formal=facts.formal)

    def check(self, letter: RenderedLetter, facts: LetterFacts) -> tuple[Finding, ...]:
        words = self.templates.words(facts.client.language)
        return check_letter(letter, facts, self.formats(facts), words)
