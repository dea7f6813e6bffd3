"""The checks of a letter: they pass the product's own texts and catch what an edit may break."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from freelance_pay.domain.clients import LETTER_LANGUAGES, Contact, Form
from freelance_pay.domain.letter_checks import LetterRule, Severity
from freelance_pay.domain.letters import (
    APOLOGY,
    FORMAL_DEMAND,
    INSTALMENT_OFFER,
    LETTERS,
    THANK_YOU_PART,
    BankDetails,
    LetterFacts,
    LetterItem,
    RenderedLetter,
)
from freelance_pay.domain.money import Money
from tests.support.letter_examples import Writer, a_letter, an_invoice

WRITER = Writer()
SECOND = a_letter("en", "second")


def rules(letter: RenderedLetter, facts: LetterFacts, severity: Severity) -> set[str]:
    return {finding.rule for finding in WRITER.check(letter, facts) if finding.severity is severity}


def blocks(letter: RenderedLetter, facts: LetterFacts = SECOND) -> set[str]:
    return rules(letter, facts, Severity.BLOCK)


def advice(letter: RenderedLetter, facts: LetterFacts = SECOND) -> set[str]:
    return rules(letter, facts, Severity.ADVICE)


def edited(old: str, new: str, facts: LetterFacts = SECOND) -> RenderedLetter:
    """Return the product's letter after a person changed `old` into `new` in the body."""
    letter = WRITER.write(facts)
    assert old in letter.body
    return RenderedLetter(letter.subject, letter.body.replace(old, new))


@pytest.mark.parametrize("count", [1, 2, 5, 21, 22])
@pytest.mark.parametrize("form", Form)
@pytest.mark.parametrize("formal", [True, False])
@pytest.mark.parametrize("name", LETTERS)
@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_every_text_of_the_product_passes_every_check(
    language: str, name: str, formal: bool, form: Form, count: int
) -> None:
    facts = a_letter(language, name, formal=formal, form=form, count=count)
    assert WRITER.check(WRITER.write(facts), facts) == ()


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("£1,230.00", "some money", "amount.open"),
        ("£1,230.00", "£11,230.00", "amount.open"),
        ("FV 12/2026", "FV 12/2026-A", "invoice.number"),
        ("19 November 2026", "soon", "pay_by"),
        ("PL61 1090 1014", "PL61 1090 1015", "pay.howto"),
        ("Dear Ms Smith,", "Here we go again", "salutation"),
        ("Jan Nowak", "{{ sender_name }}", "placeholder"),
        ("Jan Nowak", "[[SignatoryName]]", "placeholder"),
        ("Jan Nowak", "[Your name]", "placeholder"),
        ("Studio Nowak", "undefined", "placeholder"),
        ("Studio Nowak", "None", "placeholder"),
    ],
)
def test_a_letter_that_lacks_what_matters_is_not_sent(old: str, new: str, rule: str) -> None:
    assert blocks(edited(old, new)) == {rule}


def test_an_empty_subject_or_letter_is_not_sent() -> None:
    letter = WRITER.write(SECOND)
    assert blocks(RenderedLetter(" ", letter.body)) == {"subject.present"}
    assert "body.present" in blocks(RenderedLetter(letter.subject, " \n"))


def test_a_letter_without_payment_details_is_not_sent() -> None:
    facts = replace(SECOND, bank=None)
    assert blocks(WRITER.write(facts), facts) == {"pay.howto"}


def test_an_account_without_iban_is_checked_by_its_number() -> None:
    facts = replace(SECOND, bank=BankDetails("GBP", "Jan Nowak", account="12-34-56 12345678"))
    letter = WRITER.write(facts)
    assert blocks(letter, facts) == set()
    changed = RenderedLetter(letter.subject, letter.body.replace("12345678", "12345679"))
    assert blocks(changed, facts) == {"pay.howto"}


def test_the_amount_of_each_invoice_and_their_total_must_be_right() -> None:
    facts = a_letter("pl", "second", count=2)
    total, second = "2\u00a0710,20\u00a0zł", "1\u00a0480,20\u00a0zł"
    assert blocks(edited(second, "1\u00a0480,02\u00a0zł", facts), facts) == {"amount.open"}
    assert blocks(edited(total, "2\u00a0701,20\u00a0zł", facts), facts) == {"amount.open"}


def test_a_smaller_amount_is_not_found_inside_a_larger_one() -> None:
    facts = replace(a_letter("ru", "second"), items=(LetterItem(an_invoice("1", 21, "RUB", 25_000)),))
    letter = WRITER.write(facts)
    assert blocks(letter, facts) == set()
    body = letter.body.replace("250,00", "1\u00a0250,00")
    assert "amount.open" in blocks(RenderedLetter(letter.subject, body), facts)


def test_an_amount_with_ordinary_spaces_is_still_the_amount() -> None:
    facts = a_letter("pl", "second")
    assert blocks(edited("\u00a0", " ", facts), facts) == set()


def test_an_instalment_that_is_due_must_be_named() -> None:
    facts = replace(SECOND, items=(LetterItem(SECOND.items[0].invoice, Money(41_000, "GBP")),))
    letter = WRITER.write(facts)
    assert blocks(letter, facts) == set()
    assert blocks(edited("£410.00", "£401.00", facts), facts) == {"amount.asked"}


def test_an_offer_must_name_its_instalments_as_planned() -> None:
    facts = a_letter("en", INSTALMENT_OFFER)
    assert blocks(edited("31 Dec 2026", "30 Dec 2026", facts), facts) == {"plan.offered"}


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("Thank you", "Regards", "thanks"),
        ("disregard", "keep", "ignore_if_paid"),
        ("instalments", "parts", "offer_alternative"),
        ("attached", "gone", "reattach_invoice"),
        ("has not arrived", "is open", "not_received"),
        ("3 November 2026", "late", "previous_reminders"),
        ("21 days", "a long time", "days.overdue"),
        ("VAT: £230.00\n", "", "vat.separate"),
        ("Graphic designer", "", "sender.role"),
        ("I would like to resolve it", "you failed to tell me", "tone"),
        ("I would like to resolve it", "I demand an answer", "tone"),
    ],
)
def test_a_letter_that_could_be_kinder_or_clearer_gets_advice(old: str, new: str, rule: str) -> None:
    letter = edited(old, new)
    assert advice(letter) == {rule}
    assert blocks(letter) == set()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ru", "Вы обязаны заплатить немедленно"),
        ("pl", "żądam zapłaty natychmiast"),
        ("en", "you failed us, pay immediately"),
        ("uk", "Ви зобов’язані сплатити негайно"),
        ("de", "Sie haben versäumt zu zahlen, handeln Sie sofort"),
        ("fr", "vous avez négligé cette facture, réglez immédiatement"),
        ("es", "han incumplido el plazo, paguen inmediatamente"),
    ],
)
def test_blame_and_pressure_are_pointed_out_in_each_language(language: str, words: str) -> None:
    facts = a_letter(language, "final")
    letter = WRITER.write(facts)
    found = WRITER.check(RenderedLetter(letter.subject, f"{letter.body}\n{words}"), facts)
    assert [finding.rule for finding in found] == ["tone", "tone"]


def test_consequences_are_not_named_before_the_second_reminder() -> None:
    facts = a_letter("en", "pre_due")
    letter = WRITER.write(facts)
    assert advice(RenderedLetter(letter.subject, f"{letter.body}\nI will stop any work."), facts) == {
        "consequence.early"
    }


@pytest.mark.parametrize(
    ("subject", "rule"),
    [
        ("Reminder", "subject.has_invoice_no"),
        ("URGENT reminder: FV 12/2026", "subject.shouting"),
        ("FV 12/2026!!", "subject.shouting"),
        (f"FV 12/2026 {'x' * 70}", "subject.length"),
    ],
)
def test_a_subject_that_is_vague_loud_or_long_gets_advice(subject: str, rule: str) -> None:
    assert advice(RenderedLetter(subject, WRITER.write(SECOND).body)) == {rule}


def test_a_client_may_be_called_what_would_otherwise_be_a_fault() -> None:
    contact = Contact("Nan Demand", "nan@none.example", form=Form.FEMALE)
    client = replace(SECOND.client, name="None [[Debtor]] Ltd", contacts=(contact,))
    invoice = replace(SECOND.items[0].invoice, number="INVOICE/LOUD/1", title="Undefined, a play by {{ nobody }}")
    facts = replace(SECOND, client=client, contact=contact, items=(LetterItem(invoice),))
    assert WRITER.check(WRITER.write(facts), facts) == ()


def test_blocking_findings_come_first_and_each_names_its_fact() -> None:
    letter = RenderedLetter("Hello", "Dear Ms Smith,\n\nplease pay.\n")
    found = WRITER.check(letter, SECOND)
    severities = [finding.severity for finding in found]
    assert severities == sorted(severities, key=[Severity.BLOCK, Severity.ADVICE].index)
    assert (LetterRule.INVOICE_NUMBER, "FV 12/2026") in {(finding.rule, finding.detail) for finding in found}


def test_a_formal_demand_without_its_number_is_not_sent() -> None:
    facts = a_letter("en", FORMAL_DEMAND)
    letter = WRITER.write(facts)
    assert blocks(RenderedLetter(letter.subject.replace("D-2026-001", "D-2026-002"), letter.body), facts) == {
        "letter.number"
    }
    assert "letter.number" in blocks(letter, replace(facts, letter_number=""))


@pytest.mark.parametrize(("name", "expected"), [("second", {"tone"}), (FORMAL_DEMAND, set())])
def test_only_a_formal_demand_may_call_itself_one(name: str, expected: set[str]) -> None:
    facts = a_letter("en", name)
    assert advice(edited("Thank you", "This is a formal demand. Thank you", facts), facts) == expected


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_a_broken_promise_is_told_in_every_reminder_that_may_follow_one(language: str) -> None:
    for name in ("first", "second", "final", FORMAL_DEMAND):
        facts = replace(a_letter(language, name), promise_broken=date(2026, 11, 9))
        letter = WRITER.write(facts)
        assert WRITER.check(letter, facts) == ()
        silent = WRITER.write(replace(facts, promise_broken=None))
        assert advice(silent, facts) == {"promise_broken"}


def test_a_thank_you_names_what_came_in_and_what_is_left() -> None:
    facts = a_letter("en", THANK_YOU_PART)
    assert blocks(edited("£600.00", "something", facts), facts) == {"amount.received"}
    assert blocks(edited("£1,230.00", "a rest", facts), facts) == {"amount.open"}


def test_an_apology_says_that_nothing_is_to_be_done_and_asks_for_nothing() -> None:
    facts = a_letter("en", APOLOGY)
    assert advice(edited("There is nothing you need to do.", "", facts), facts) == {"nothing_to_do"}
    assert advice(edited("Thank you", "I may have to pause our work. Thank you", facts), facts) == {"consequence.early"}
