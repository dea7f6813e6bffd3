"""The names English, Polish, Russian and German programs give their columns, as data."""

from __future__ import annotations

from functools import cache

from freelance_pay.domain.importing.meanings import Meaning
from freelance_pay.domain.importing.text import words

Name = tuple[str, ...]

_PLAIN: dict[Meaning, str] = {
    Meaning.INVOICE_NUMBER: """
        invoice number, invoice no, invoice nr, invoice #, invoice id, inv no, invoice, document number, document no,
        doc no, bill number, bill no, invoice ref
        numer faktury, nr faktury, numer dokumentu, nr dokumentu, numer fv, nr fv, faktura nr, faktura numer, faktura,
        pełny numer, numer pełny, numer rachunku, nr rachunku, dokument
        номер счета, номер счёта, № счета, № счёта, счет №, счёт №, номер документа, № документа, счет на оплату,
        счет, счёт,
        номер инвойса, инвойс, номер счет-фактуры
        rechnungsnummer, rechnungsnr, rechnungs nr, rechnung nr, rechnung, re nr, renr, rg nr, belegnummer,
        belegnr, beleg nr
        """,
    Meaning.CLIENT_NAME: """
        client, client name, customer, customer name, company, company name, buyer, buyer name, bill to, billed to,
        debtor,
        organization, organisation, organization name, recipient, payer
        klient, nazwa klienta, nabywca, nazwa nabywcy, kontrahent, nazwa kontrahenta, odbiorca, firma, nazwa firmy,
        nazwa pełna, pełna nazwa, płatnik, zamawiający, dłużnik
        клиент, название клиента, имя клиента, контрагент, наименование контрагента, покупатель,
        наименование покупателя,
        заказчик, наименование заказчика, плательщик, организация, название организации, название компании,
        компания, должник
        kunde, kundenname, name des kunden, firmenname, auftraggeber, rechnungsempfänger, empfänger, debitor,
        unternehmen, käufer
        """,
    Meaning.CLIENT_EMAIL: """
        email, e-mail, email address, e-mail address, mail, billing email
        adres email, adres e-mail, adres mailowy, e-mail do faktur
        электронная почта, эл. почта, почта, адрес электронной почты, имейл, емейл
        e-mail-adresse, emailadresse, mailadresse
        """,
    Meaning.CONTACT_NAME: """
        contact, contact name, contact person, attn, attention, first name, last name, given name, family name, surname
        osoba kontaktowa, osoba do kontaktu, kontakt, imię, nazwisko, imię i nazwisko
        контактное лицо, контакт, имя, фамилия, отчество, фио, представитель
        ansprechpartner, ansprechpartnerin, kontaktperson, vorname, nachname, zu händen
        """,
    Meaning.PHONE: """
        phone, phone number, telephone, mobile, mobile phone, tel, cell
        telefon, nr telefonu, numer telefonu, telefon komórkowy, komórka
        телефон, тел, номер телефона, мобильный, мобильный телефон
        telefonnummer, telefonnr, mobil, mobilnummer, handy
        """,
    Meaning.TAX_ID: """
        tax id, vat id, vat number, vat no, tax number, tin, vat reg no, vat registration number, ein, tax id number
        nip, numer nip, nr nip, nip ue, vat ue, nip vat ue, pesel nip
        инн, инн/кпп, унп, иин, бин, едрпоу
        ust-id, ustid, ust-idnr, ust-id-nr, ustidnr, umsatzsteuer-id, steuernummer, uid, uid-nummer, vat-id
        """,
    Meaning.ADDRESS: """
        address, street, street address, address line 1, address line 2, address 1, address 2, billing address,
        city, town,
        zip, zip code, postal code, postcode
        adres, ulica, miasto, miejscowość, kod pocztowy, nr domu, poczta
        адрес, юридический адрес, почтовый адрес, город, индекс, почтовый индекс, улица
        adresse, anschrift, straße, straße und hausnummer, strasse, hausnummer, plz, ort, stadt, postleitzahl,
        rechnungsadresse
        """,
    Meaning.COUNTRY: "country, country code, kraj, kod kraju, страна, код страны, land, länderkürzel, ländercode",
    Meaning.LANGUAGE: "language, lang, language code, locale, język, język klienta, язык, язык клиента, sprache",
    Meaning.ISSUE_DATE: """
        invoice date, issue date, date issued, issued, issued on, date of issue, document date, bill date, created on
        data wystawienia, data faktury, data dokumentu, wystawiono, wystawiona, data wyst, dnia
        дата счета, дата счёта, дата документа, дата выставления, выставлен, дата выписки, дата создания
        rechnungsdatum, belegdatum, ausstellungsdatum, ausgestellt am, rechnung vom, rechnungs-datum
        """,
    Meaning.DUE_DATE: """
        due date, due, due on, payment due, payment due date, pay by, date due, payable by, deadline, due by
        termin płatności, termin zapłaty, płatne do, zapłata do, termin płatn, termin, data wymagalności
        срок оплаты, оплатить до, срок, срок платежа, крайний срок, оплата до, оплатить не позднее
        fällig, fällig am, fälligkeit, fälligkeitsdatum, zahlbar bis, fällig bis, zahlungsfrist
        """,
    Meaning.TERMS: """
        terms, payment terms, net days, days to pay, credit days, terms days, payment days
        liczba dni, termin w dniach, dni na zapłatę, warunki płatności, termin płatności dni, dni płatności
        отсрочка, отсрочка дней, отсрочка платежа, дней на оплату, условия оплаты, срок оплаты дней
        zahlungsbedingungen, zahlungsbedingung, zahlungsziel, zahlungsziel tage, zahlungsfrist tage, zahlungskonditionen
        """,
    Meaning.CURRENCY: "currency, currency code, curr, ccy, waluta, kod waluty, валюта, код валюты, währung, whg, wkz",
    Meaning.NET: """
        net, net amount, net total, subtotal, sub total, amount excl vat, total excl vat, amount net, total net,
        amount before tax, total before tax, net value
        netto, wartość netto, kwota netto, suma netto, razem netto
        сумма без ндс, без ндс, итого без ндс, стоимость без ндс, сумма без налога
        nettobetrag, betrag netto, summe netto, nettosumme, netto betrag, gesamt netto
        """,
    Meaning.VAT: """
        vat, vat amount, tax, tax amount, total tax, vat total, gst, sales tax
        kwota vat, wartość vat, podatek, podatek vat, suma vat, razem vat
        ндс, сумма ндс, в том числе ндс, в т.ч. ндс, налог
        mwst, ust, mwst-betrag, ust-betrag, umsatzsteuer, mehrwertsteuer, steuer, steuerbetrag
        """,
    Meaning.GROSS: """
        gross, gross amount, gross total, total, invoice total, total amount, grand total, invoice amount,
        amount incl vat, total incl vat, total gross, gross value
        brutto, wartość brutto, kwota brutto, suma brutto, razem brutto, suma, razem, wartość faktury, kwota faktury
        сумма счета, сумма счёта, итого, всего, сумма с ндс, итого с ндс, сумма документа
        bruttobetrag, betrag brutto, summe brutto, bruttosumme, gesamt, gesamtbetrag, rechnungsbetrag, endbetrag,
        gesamtsumme
        """,
    Meaning.PAID: """
        paid, amount paid, paid amount, paid so far, payments, total paid, payment amount, received, amount received
        zapłacono, opłacono, kwota zapłacona, zapłacona kwota, wpłacono, wpłaty, zapłacone, kwota wpłaty, uregulowano
        оплачено, сумма оплаты, оплата, сумма оплачено, поступило, получено, уплачено
        bezahlt, gezahlt, bezahlter betrag, bereits bezahlt, zahlungen, erhalten, zahlbetrag
        """,
    Meaning.PAID_ON: """
        paid on, payment date, date paid, paid date, paid at, date of payment
        data zapłaty, data wpłaty, data opłacenia, zapłacono dnia, data uregulowania, data rozliczenia, data płatności
        дата оплаты, дата платежа, дата поступления, оплачен дата
        bezahlt am, gezahlt am, zahlungsdatum, zahldatum, zahlungseingang
        """,
    Meaning.OPEN: """
        balance, balance due, amount due, outstanding, open amount, amount outstanding, remaining, unpaid,
        due amount, total due
        pozostało do zapłaty, pozostało, do zapłaty, do zapłacenia, niezapłacono, kwota do zapłaty, pozostaje, saldo
        остаток, остаток долга, долг, задолженность, к оплате, не оплачено, сумма к оплате, остаток к оплате,
        сумма долга
        offen, offener betrag, offener posten, restbetrag, noch offen, ausstehend
        """,
    Meaning.STATUS: """
        status, invoice status, payment status, is paid
        stan, stan płatności, status płatności, status faktury, opłacona, zapłacona
        статус, состояние, статус оплаты, статус счета, оплачен, состояние оплаты
        zahlungsstatus, rechnungsstatus, zahlstatus
        """,
    Meaning.TITLE: """
        description, title, subject, item, service, services, project, details, memo
        opis, tytuł, nazwa usługi, usługa, przedmiot, pozycje, projekt, za co
        описание, наименование услуги, услуга, услуги, предмет, проект, тема, за что
        beschreibung, leistung, betreff, titel, leistungsbeschreibung
        """,
    Meaning.REFERENCE: """
        reference, payment reference, ref, po number, po no, purchase order, order number, your reference
        tytuł przelewu, tytuł płatności, numer zamówienia, nr zamówienia, znak sprawy, numer ksef, nr ksef
        основание, договор, номер договора, назначение платежа, номер заказа
        referenz, verwendungszweck, zahlungsreferenz, bestellnummer, ihr zeichen, kundenreferenz
        """,
}

_WEAK: dict[Meaning, str] = {
    Meaning.INVOICE_NUMBER: "number, no, #, nr, numer, номер, №, nummer, id",
    Meaning.CLIENT_NAME: "name, nazwa, наименование, название, firma",
    Meaning.ISSUE_DATE: "date, data, дата, datum, vom, от",
    Meaning.GROSS: "amount, sum, value, price, kwota, wartość, cena, сумма, стоимость, цена, betrag, summe, preis",
    Meaning.TERMS: "days, dni, дней, tage",
    Meaning.TITLE: "notes, comment, uwagi, komentarz, комментарий, примечание, bemerkung, bezeichnung, notiz",
}

_LEFT_OUT = """
    sale date, delivery date, service date, vat rate, tax rate, quantity, unit price, payment method, client id,
    customer id, customer no, customer number, client number, seller, seller name, supplier, bank account, iban,
    bic, type,
    invoice type, last reminder, created by
    lp, l.p., data sprzedaży, data dostawy, stawka vat, ilość, cena jednostkowa, forma płatności, metoda płatności,
    sposób płatności, numer klienta, nr klienta, sprzedawca, nip sprzedawcy, nazwa sprzedawcy, konto, numer konta,
    nr konta,
    rachunek bankowy, rodzaj, rodzaj faktury, typ, rodzaj dokumentu
    п/п, № п/п, дата отгрузки, дата реализации, ставка ндс, количество, цена за единицу, способ оплаты, номер клиента,
    продавец, поставщик, инн продавца, инн поставщика, кпп, расчетный счет, р/с, бик, вид документа, тип
    pos, lfd nr, lieferdatum, leistungsdatum, leistungszeitraum, steuersatz, mwst-satz, ust-satz, menge, einzelpreis,
    zahlungsart, kundennummer, kunden-nr, kundennr, verkäufer, lieferant, kontonummer, belegart, rechnungsart
"""

_OF_THE_CLIENT = """
    client customer buyer billing company bill to clients customers nabywca nabywcy klient klienta kontrahent
    kontrahenta
    odbiorcy firmy клиента клиент покупателя покупатель контрагента контрагент заказчика плательщика организации
    компании
    kunde kunden kundes des der firmen
"""

_TOTALS = """
    total, totals, grand total, sum, subtotal
    razem, suma, ogółem, łącznie, podsumowanie, w sumie
    итого, всего, сумма итого, всего к оплате
    gesamt, summe, gesamtsumme, insgesamt, zwischensumme
"""


@cache
def plain_names() -> dict[Name, Meaning]:
    """Return the names that say what they are, folded to words."""
    return {name: meaning for meaning, text in _PLAIN.items() for name in _names(text)}


@cache
def weak_names() -> dict[Name, Meaning]:
    """Return the names that only hint (`Date`, `Amount`, `No`): any plainer column of the sheet wins over them."""
    return {name: meaning for meaning, text in _WEAK.items() for name in _names(text)}


@cache
def left_out_names() -> frozenset[Name]:
    """Return the names of columns that are known and of no use, or dangerous to take for another."""
    return frozenset(_names(_LEFT_OUT))


@cache
def client_words() -> frozenset[str]:
    """Return the words that only say that a column is about the client."""
    return frozenset(words(_OF_THE_CLIENT))


@cache
def totals_names() -> frozenset[Name]:
    """Return what stands at the head of a line of totals."""
    return frozenset(_names(_TOTALS))


def name_words(name: str) -> Name:
    """Return a column name as it is looked up: folded words, `#` read as `no`."""
    return words(name.replace("#", " no "))


def _names(text: str) -> list[Name]:
    return [name_words(name) for line in text.splitlines() for name in line.split(",") if name.strip()]
