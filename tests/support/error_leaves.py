"""Every error a person can meet, each made by its own constructor with values of the types it asks for."""

from __future__ import annotations

import importlib
import inspect
import itertools
import pkgutil
import typing
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from pathlib import Path

from freelance_pay import domain
from freelance_pay.domain.errors import FreelancePayError
from freelance_pay.domain.money import Money
from freelance_pay.domain.preflight import Finding, Rule, Severity
from freelance_pay.domain.transport import Refusal, Scope, Trouble

if typing.TYPE_CHECKING:
    from collections.abc import Iterator

FINDING = Finding(Rule.STATUS, Severity.BLOCK, "FV 1", "paid")
_BY_TYPE: dict[object, object] = {
    int: 3,
    float: 2.5,
    str: "a word",
    date: date(2026, 11, 23),
    datetime: datetime(2026, 11, 23, 9, 30).astimezone(),
    Decimal: Decimal(3),
    Path: Path("/somewhere/ledger.fpay"),
    Money: Money(12_345, "EUR"),
    Finding: FINDING,
}
_REFUSALS = [Refusal(trouble, Scope.ACCOUNT, permanent=False) for trouble in Trouble]
_MODULES = ("ledger_errors", "deliveries", "invoices", "next_step", "preflight", "transport", "money")


def leaves() -> list[type[FreelancePayError]]:
    """Errors a person can meet are all in the domain."""
    for module in pkgutil.walk_packages(domain.__path__, "freelance_pay.domain."):
        importlib.import_module(module.name)
    found = {
        kind
        for kind in _below(FreelancePayError)
        if not kind.__subclasses__() and kind.__module__.startswith("freelance_pay.")
    }
    return sorted(found, key=lambda kind: kind.__name__)


def instance(leaf: type[FreelancePayError], **given: object) -> FreelancePayError:
    """A real one; `given` are arguments for its constructor, the others are made by their types."""
    return leaf(**{**{name: _value(hint) for name, hint in _asked(leaf).items()}, **given})


def every_instance(leaf: type[FreelancePayError]) -> Iterator[FreelancePayError]:
    """One of every combination of the enum members its constructor takes."""
    choices = {name: _members(hint) for name, hint in _asked(leaf).items() if _members(hint)}
    for chosen in itertools.product(*choices.values()):
        yield instance(leaf, **dict(zip(choices, chosen, strict=True)))


def _below(kind: type[FreelancePayError]) -> set[type[FreelancePayError]]:
    return {leaf for child in kind.__subclasses__() for leaf in ({child} | _below(child))}


def _asked(leaf: type[FreelancePayError]) -> dict[str, object]:
    if "__init__" not in vars(leaf):
        return {}
    hints = _hints(leaf)
    return {name: hints[name] for name in inspect.signature(leaf).parameters if name in hints}


def _members(hint: object) -> list[object]:
    if hint is Refusal:
        return list(_REFUSALS)
    if hint is bool:
        return [False, True]
    return list(hint) if isinstance(hint, type) and issubclass(hint, Enum) else []


def _value(annotation: object) -> object:
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is tuple:
        return (_value(arguments[0]),)
    if arguments:
        return _value(next(each for each in arguments if each is not type(None)))
    if isinstance(annotation, typing.NewType):
        return _value(annotation.__supertype__)
    if _members(annotation):
        return _members(annotation)[0]
    if annotation in _BY_TYPE:
        return _BY_TYPE[annotation]
    assert isinstance(annotation, type), annotation
    assert is_dataclass(annotation), annotation
    hints = _hints(annotation)
    return annotation(**{each.name: _value(hints[each.name]) for each in fields(annotation)})


def _hints(thing: type) -> dict[str, object]:
    """The types of a class's or its __init__'s names, those imported for type checking only among them."""
    names: dict[str, object] = {}
    for module in _MODULES:
        names |= vars(importlib.import_module(f"freelance_pay.domain.{module}"))
    names |= {"Path": Path, "date": date, "datetime": datetime, "Decimal": Decimal}
    names |= vars(importlib.import_module(thing.__module__))
    target = thing if is_dataclass(thing) else vars(thing)["__init__"]
    return typing.get_type_hints(target, names)
