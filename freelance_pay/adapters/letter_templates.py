"""Letter texts from the language folders, by Jinja2 in a sandbox: flat strings in, a subject and a plain body out."""

from __future__ import annotations

import re
import tomllib
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from jinja2 import (
    FileSystemLoader,
    StrictUndefined,
    Template,
    TemplateError,
    TemplateSyntaxError,
    Undefined,
    UndefinedError,
    meta,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment

from freelance_pay.domain.letter_fields import (
    CATALOGUE,
    BadTemplateError,
    EmptyLetterFieldError,
    MissingTemplateError,
    UnknownLetterFieldError,
)
from freelance_pay.domain.letter_words import Labels, LetterWords, Salutations
from freelance_pay.domain.letters import RenderedLetter

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_SUBJECT = "Subject:"
_PERSONS = ("female", "male")
_NAMES = frozenset(field.name for field in CATALOGUE)
_BLANK_LINES = re.compile(r"\n{3,}")
_TRAILING_SPACE = re.compile(r"[ \t]+$", re.MULTILINE)


class _EmptyFieldError(UndefinedError):
    """A field without a value was written out; its message is the name of the field."""


class _EmptyField(Undefined):
    """A field without a value: it may be asked for in a condition, but not be written."""

    __slots__ = ()

    def __str__(self) -> NoReturn:
        raise _EmptyFieldError(self._undefined_name)


class _Compiled(NamedTuple):
    subject: Template
    body: Template


class LetterTemplates:
    """The letter texts under `folder`: `<language>/<formal|friendly>/<letter>.txt.j2` beside `<language>/words.toml`.

    The first line of a text is its subject, after "Subject:"; the body follows a blank line. A text and `words.toml`
    are read and compiled once. A new language is a new folder.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._loader = FileSystemLoader(folder)
        self._compiled: dict[str, _Compiled] = {}
        self._words: dict[str, LetterWords] = {}

    def render(self, language: str, name: str, fields: Mapping[str, str], *, formal: bool) -> RenderedLetter:
        """Return the letter `name` in `language` with `fields` filled in.

        Raises MissingTemplateError, BadTemplateError, UnknownLetterFieldError (the text uses a field that is not in
        the catalogue) or EmptyLetterFieldError (the text writes a field that is empty here).
        """
        path = f"{language}/{'formal' if formal else 'friendly'}/{name}.txt.j2"
        compiled = self._compiled.get(path)
        if compiled is None:
            compiled = self._compiled[path] = self._compile(path, language, name)
        values = {field: fields.get(field) or _EmptyField(name=field) for field in _NAMES}
        try:
            return RenderedLetter(_tidy(compiled.subject.render(values)), _tidy(compiled.body.render(values)) + "\n")
        except _EmptyFieldError as error:
            raise EmptyLetterFieldError(str(error), path) from error
        except TemplateError as error:
            raise BadTemplateError(path, 0, str(error)) from error

    def words(self, language: str) -> LetterWords:
        """Return what `language` brings beside its texts. Raises MissingTemplateError or BadTemplateError."""
        if language not in self._words:
            self._words[language] = self._read_words(language)
        return self._words[language]

    @cached_property
    def _environment(self) -> ImmutableSandboxedEnvironment:
        environment = ImmutableSandboxedEnvironment(
            loader=self._loader,
            undefined=StrictUndefined,
            autoescape=False,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        environment.globals.clear()
        return environment

    def _compile(self, path: str, language: str, name: str) -> _Compiled:
        subject, body = self._split(path, self._read(path, language, name))
        try:
            self._refuse_unknown_fields(path, subject + body)
            return _Compiled(self._environment.from_string(subject), self._environment.from_string(body))
        except TemplateSyntaxError as error:
            raise BadTemplateError(error.name or path, error.lineno, str(error.message)) from error
        except TemplateError as error:
            raise BadTemplateError(path, 0, str(error)) from error

    def _read(self, path: str, language: str, name: str) -> str:
        try:
            return (self._folder / path).read_text("utf-8")
        except FileNotFoundError as error:
            raise MissingTemplateError(language, name) from error
        except UnicodeDecodeError as error:
            raise BadTemplateError(path, 0, "not UTF-8") from error

    @staticmethod
    def _split(path: str, source: str) -> tuple[str, str]:
        first, _, body = source.partition("\n")
        if not first.startswith(_SUBJECT):
            raise BadTemplateError(path, 1, f'the first line does not begin with "{_SUBJECT}"')
        # The line break in front keeps the line numbers of the file for whoever has to mend it.
        return first.removeprefix(_SUBJECT), f"\n{body}"

    def _refuse_unknown_fields(self, path: str, source: str) -> None:
        tree = self._environment.parse(source)
        for field in sorted(meta.find_undeclared_variables(tree) - _NAMES):
            raise UnknownLetterFieldError(field, path)
        for imported in meta.find_referenced_templates(tree):
            if imported is None:
                raise BadTemplateError(path, 0, "a text may only import by a fixed name")
            self._refuse_unknown_fields(imported, self._loader.get_source(self._environment, imported)[0])

    def _read_words(self, language: str) -> LetterWords:
        path = f"{language}/words.toml"
        try:
            table = tomllib.loads(self._read(path, language, "words.toml"))
            return LetterWords(
                language=language,
                labels=Labels(**table["labels"]),
                formal=_salutations(table["salutation"]["formal"]),
                friendly=_salutations(table["salutation"]["friendly"]),
                closing_formal=table["closing"]["formal"],
                closing_unnamed=table["closing"]["unnamed"],
                closing_friendly=table["closing"]["friendly"],
                phrases={check: tuple(stems) for check, stems in table["phrases"].items()},
                blocked=tuple(table["blocked"]["words"]),
                blocked_before_demand=tuple(table["blocked"]["before_demand"]),
                currencies={code: tuple(forms) for code, forms in table["currencies"]["words"].items()},
                both_units=table["currencies"]["both"],
            )
        except (KeyError, TypeError, tomllib.TOMLDecodeError) as error:
            raise BadTemplateError(path, 0, str(error)) from error


def _salutations(table: Mapping[str, str | list[str]]) -> Salutations:
    """Read the salutations of a form; a person may have several patterns, to be tried in turn."""
    tries = {form: tuple([patterns] if isinstance(patterns, str) else patterns) for form, patterns in table.items()}
    single = {form: patterns[0] for form, patterns in tries.items() if form not in _PERSONS}
    return Salutations(**single, female=tries["female"], male=tries["male"])


def _tidy(text: str) -> str:
    return _BLANK_LINES.sub("\n\n", _TRAILING_SPACE.sub("", text)).strip()
