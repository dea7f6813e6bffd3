"""The arrows between the layers, as the design draws them; pytest-archon follows indirect imports too."""

from __future__ import annotations

import sys

import pytest
from pytest_archon import archrule

PACKAGE = "freelance_pay"
COMPOSITION = ("bootstrap", "assembly", "app", "__main__")
"""The modules that alone know everybody; nobody knows them."""


def of(*names: str) -> list[str]:
    """Return the patterns that match these modules and all below them."""
    return [pattern for name in names for pattern in (name, f"{name}.*")]


def ours(*layers: str) -> list[str]:
    """Return the patterns that match these layers of the product."""
    return of(*(f"{PACKAGE}.{layer}" for layer in layers))


STANDARD_LIBRARY = of(*sys.stdlib_module_names)


def test_the_domain_imports_nothing_but_the_standard_library_and_itself() -> None:
    rule = archrule("domain", comment="money rules are read and tested without anything else")
    rule.match(*ours("domain")).should_not_import("*").may_import(*STANDARD_LIBRARY, *ours("domain")).check(PACKAGE)


def test_services_import_nothing_but_the_standard_library_the_domain_and_themselves() -> None:
    rule = archrule("services", comment="what a service needs from outside it names in ports.py")
    allowed = [*STANDARD_LIBRARY, *ours("domain", "services")]
    rule.match(*ours("services")).should_not_import("*").may_import(*allowed).check(PACKAGE)


@pytest.mark.parametrize("layer", ["domain", "services"])
def test_the_core_never_reads_a_mailbox_a_database_or_the_network_itself(layer: str) -> None:
    rule = archrule(f"{layer} without input and output", comment="these belong to adapters")
    foreign = of("smtplib", "imaplib", "sqlite3", "socket", "ssl", "subprocess", "urllib.request", "http")
    rule.match(*ours(layer)).should_not_import(*foreign).check(PACKAGE)


def test_the_window_never_sees_a_row_a_mail_server_a_secret_or_a_template() -> None:
    rule = archrule("ui", comment="the window speaks to services only")
    foreign = of("sqlmodel", "sqlalchemy", "sqlite3", "smtplib", "keyring", "jinja2", "babel", "alembic", "typst")
    rule.match(*ours("ui")).should_not_import(*ours("adapters", "cli", *COMPOSITION), *foreign).check(PACKAGE)


def test_the_command_line_knows_neither_the_window_nor_the_adapters() -> None:
    rule = archrule("cli", comment="both fronts are thin, and the command line starts without Qt")
    rule.match(*ours("cli")).should_not_import(*ours("adapters", "ui", *COMPOSITION), *of("PySide6")).check(PACKAGE)


def test_adapters_know_no_front() -> None:
    rule = archrule("adapters", comment="an adapter serves any front")
    rule.match(*ours("adapters")).should_not_import(*ours("ui", "cli", *COMPOSITION), *of("PySide6")).check(PACKAGE)
