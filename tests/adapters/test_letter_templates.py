"""Letter texts are compiled in a sandbox, and what is wrong with one is said plainly."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from freelance_pay.adapters.letter_templates import LetterTemplates
from freelance_pay.domain.clients import LETTER_LANGUAGES
from freelance_pay.domain.letter_fields import (
    BadTemplateError,
    EmptyLetterFieldError,
    MissingTemplateError,
    UnknownLetterFieldError,
)
from freelance_pay.domain.letters import ALWAYS_FORMAL, LETTERS, SPOKEN, RenderedLetter
from tests.support.letter_examples import LETTER_FOLDER

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FIELDS = {"invoice_number": "FV 1/2026", "client_name": "{{ sender_name }} <b>", "salutation": "Dear Ms Smith,"}


def render(folder: Path, text: str, fields: Mapping[str, str] = FIELDS) -> RenderedLetter:
    """Render `text` as the only letter of a language that is made up for the test."""
    place = folder / "xx" / "formal"
    place.mkdir(parents=True, exist_ok=True)
    (place / "first.txt.j2").write_text(text, "utf-8")
    return LetterTemplates(folder).render("xx", "first", fields, formal=True)


def test_the_first_line_is_the_subject_and_the_rest_the_body(tmp_path: Path) -> None:
    letter = render(
        tmp_path, "Subject: Invoice {{ invoice_number }}\n\n{{ salutation }}\n\nplease pay.\n\n\n\nThanks \n"
    )
    assert letter == RenderedLetter("Invoice FV 1/2026", "Dear Ms Smith,\n\nplease pay.\n\nThanks\n")


def test_what_people_typed_is_never_read_as_a_template_nor_changed(tmp_path: Path) -> None:
    assert render(tmp_path, "Subject: x\n\n{{ client_name }}").body == "{{ sender_name }} <b>\n"


def test_a_condition_may_ask_for_a_field_without_a_value(tmp_path: Path) -> None:
    assert render(tmp_path, "Subject: x\n\n{% if pay_by %}by {{ pay_by }}{% else %}soon{% endif %}").body == "soon\n"


@pytest.mark.parametrize("use", ["{{ pay_by }}", "{{ pay_by|upper }}", "{{ 'by ' ~ pay_by }}"])
@pytest.mark.parametrize("fields", [FIELDS, {**FIELDS, "pay_by": ""}])
def test_a_field_without_a_value_is_never_written(tmp_path: Path, use: str, fields: dict[str, str]) -> None:
    with pytest.raises(EmptyLetterFieldError) as caught:
        render(tmp_path, f"Subject: x\n\nPay {use}.", fields)
    assert (caught.value.field, caught.value.template) == ("pay_by", "xx/formal/first.txt.j2")


def test_a_field_that_is_not_in_the_catalogue_is_refused_even_where_it_would_not_be_written(tmp_path: Path) -> None:
    with pytest.raises(UnknownLetterFieldError) as caught:
        render(tmp_path, "Subject: x\n\n{% if pay_by %}{{ pay_buy }}{% endif %}")
    assert caught.value.field == "pay_buy"


def test_an_unknown_field_in_an_imported_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "you.j2").write_text("{% macro you() %}{{ nobody }}{% endmacro %}", "utf-8")
    with pytest.raises(UnknownLetterFieldError) as caught:
        render(tmp_path, 'Subject: x\n\n{% from "xx/you.j2" import you with context %}{{ you() }}')
    assert (caught.value.field, caught.value.template) == ("nobody", "xx/you.j2")


@pytest.mark.parametrize(
    "text",
    [
        "Hello {{ invoice_number }}",
        "Subject: x\n\n{{ invoice_number",
        "Subject: x\n\n{% if several %}open",
        "Subject: x\n\n{% from 'xx/absent.j2' import you %}",
        "Subject: x\n\n{% from '../../../etc/passwd' import you %}",
        "Subject: x\n\n{% include invoice_number %}",
        "Subject: x\n\n{{ invoice_number.__class__.__mro__ }}",
        "Subject: x\n\n{{ invoice_number.nothing }}",
        "Subject: x\n\n{{ invoice_number|nofilter }}",
    ],
)
def test_a_text_that_is_broken_or_reaches_out_of_its_box_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadTemplateError):
        render(tmp_path, text)


def test_a_mistake_is_told_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(BadTemplateError) as caught:
        render(tmp_path, "Subject: x\n\nDear\n\n{% oops %}\n")
    assert (caught.value.template, caught.value.line) == ("xx/formal/first.txt.j2", 5)


@pytest.mark.parametrize("name", ["range", "dict", "lipsum", "cycler", "namespace"])
def test_a_text_has_fields_and_nothing_else_to_work_with(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnknownLetterFieldError):
        render(tmp_path, f"Subject: x\n\n{{{{ {name}(1) }}}}")


def test_a_missing_text_names_its_language_and_letter(tmp_path: Path) -> None:
    with pytest.raises(MissingTemplateError) as caught:
        LetterTemplates(tmp_path).render("xx", "first", FIELDS, formal=True)
    assert (caught.value.language, caught.value.name) == ("xx", "first")


def test_a_text_in_another_encoding_is_refused(tmp_path: Path) -> None:
    (tmp_path / "xx" / "formal").mkdir(parents=True)
    (tmp_path / "xx" / "formal" / "first.txt.j2").write_bytes("Subject: Zażółć".encode("cp1250"))
    with pytest.raises(BadTemplateError):
        LetterTemplates(tmp_path).render("xx", "first", FIELDS, formal=True)


@pytest.mark.parametrize("words", ["no toml", "[labels]\ninvoice = 'x'\n", "[labels]\nwrong = 'x'\n"])
def test_a_language_without_all_its_words_is_refused(tmp_path: Path, words: str) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "words.toml").write_text(words, "utf-8")
    with pytest.raises(BadTemplateError):
        LetterTemplates(tmp_path).words("xx")


def test_a_text_is_read_and_compiled_once(tmp_path: Path) -> None:
    (tmp_path / "xx" / "formal").mkdir(parents=True)
    text = tmp_path / "xx" / "formal" / "first.txt.j2"
    text.write_text("Subject: x\n\nfirst", "utf-8")
    templates = LetterTemplates(tmp_path)
    before = templates.render("xx", "first", FIELDS, formal=True)
    text.unlink()
    assert templates.render("xx", "first", FIELDS, formal=True) == before


def test_a_new_language_is_a_new_folder(tmp_path: Path) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "words.toml").write_bytes((LETTER_FOLDER / "en" / "words.toml").read_bytes())
    assert LetterTemplates(tmp_path).words("xx").labels.invoice == "Invoice"
    assert render(tmp_path, "Subject: x\n\nok").body == "ok\n"


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_every_language_has_a_text_for_every_letter_in_both_forms(language: str) -> None:
    both = {f"{form}/{name}.txt.j2" for form in ("formal", "friendly") for name in (*LETTERS, *SPOKEN)}
    expected = both - {f"friendly/{name}.txt.j2" for name in ALWAYS_FORMAL}
    folder = LETTER_FOLDER / language
    assert {path.relative_to(folder).as_posix() for path in folder.glob("*/*")} == expected
