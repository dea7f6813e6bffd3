"""What other people wrote (names, file names, server replies) is shown in the terminal and never obeyed by it."""

from __future__ import annotations

import json
import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from freelance_pay.cli.output import Output, plain, printable
from freelance_pay.domain.money import Money
from freelance_pay.domain.policy import Stage
from freelance_pay.domain.steps import StepKind

if TYPE_CHECKING:
    from tests.support.cli_rig import CommandLine
    from tests.support.program_rig import ProgramRig

HOSTILE = "Acme\x1b[2J\x1b]0;owned\x07\r\x9b31m\u202egnp.exe\u2028line\x00"
LOOKS = (
    ("today",),
    ("overdue",),
    ("outbox",),
    ("remind", "--dry-run"),
    ("report", "open"),
    ("report", "ageing"),
    ("pay", "1\x1b[2J", "5"),
)


def harmful(text: str) -> set[str]:
    """The characters a terminal might obey."""
    return {char for char in text if unicodedata.category(char) in {"Cc", "Cf", "Zl", "Zp", "Cs"}} - {"\n"}


@pytest.fixture
def hostile(rig: ProgramRig, cli: CommandLine) -> CommandLine:
    """A ledger whose clients are called what no client is called."""
    for name in (HOSTILE, f"B{HOSTILE}"):
        client_id = rig.client(name, f"{len(name)}@client.example")
        rig.invoice(client_id, "FV\x1b[31m 1", pdf=False)
    rig.close()
    return cli


@pytest.mark.parametrize("extra", [(), ("--json",)], ids=["text", "json"])
@pytest.mark.parametrize("arguments", LOOKS, ids=lambda arguments: arguments[0])
def test_a_hostile_name_cannot_move_the_cursor_clear_the_screen_or_turn_text_around(
    hostile: CommandLine, arguments: tuple[str, ...], extra: tuple[str, ...]
) -> None:
    answer = hostile(*arguments, *extra)
    assert harmful(answer.out) == set()
    assert harmful(answer.errors) == set()


def test_in_json_a_hostile_name_is_still_the_name(hostile: CommandLine) -> None:
    names = {line["client_name"] for line in hostile("overdue", "--json").json()}
    assert names == {HOSTILE, f"B{HOSTILE}"}


def test_an_error_that_names_clients_is_harmless_too(hostile: CommandLine) -> None:
    answer = hostile("pay", "FV\x1b[31m 1", "5")
    assert answer.status == 1
    assert "Several clients" in answer.errors
    assert answer.errors.count("\n") == 1
    assert harmful(answer.errors) == set()


@given(st.text(max_size=60))
def test_whatever_is_printed_keeps_its_length_and_its_letters(text: str) -> None:
    shown = printable(text)
    assert len(shown) == len(text)
    assert harmful(shown) == set()
    assert "\n" not in shown
    assert all(before == after for before, after in zip(text, shown, strict=True) if before.isprintable())


@given(st.text(max_size=60))
def test_json_gives_back_what_was_put_in(text: str) -> None:
    import io

    out = io.StringIO()
    Output(out, io.StringIO(), as_json=True).data({"name": text})
    assert json.loads(out.getvalue()) == {"name": text}
    assert harmful(out.getvalue()) == set()


def test_amounts_days_and_choices_are_told_in_words_a_program_can_read() -> None:
    assert plain(Money(1050, "EUR")) == {"amount": "10.50", "currency": "EUR"}
    assert plain([Stage.FIRST, StepKind.NO_ADDRESS]) == ["first", "no_address"]


def test_columns_line_up_and_amounts_stand_to_the_right() -> None:
    import io

    out = io.StringIO()
    rows = [("Acme", "1250.00 EUR"), ("A longer name", "5.00 EUR")]
    Output(out, io.StringIO(), as_json=False).table(("client", "amount"), rows)
    assert out.getvalue().splitlines() == [
        "client         amount",
        "Acme           1250.00 EUR",
        "A longer name     5.00 EUR",
    ]
