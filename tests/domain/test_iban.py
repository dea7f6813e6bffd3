"""A mistyped account number is noticed before a client pays to it."""

from __future__ import annotations

import pytest

from freelance_pay.domain.iban import is_iban

EXAMPLE = "PL61 1090 1014 0000 0712 1981 2874"


@pytest.mark.parametrize(
    "text", [EXAMPLE, "DE89370400440532013000", "gb29 nwbk 6016 1331 9268 19", "NO93 8601 1117 947"]
)
def test_a_right_number_is_taken_however_it_is_spaced(text: str) -> None:
    assert is_iban(text)


@pytest.mark.parametrize("place", range(4, 28))
def test_every_single_wrong_digit_is_noticed(place: int) -> None:
    compact = EXAMPLE.replace(" ", "")
    wrong = str((int(compact[place]) + 1) % 10)
    assert not is_iban(compact[:place] + wrong + compact[place + 1 :])


@pytest.mark.parametrize(
    "text", ["", "PL61", "61 1090 1014 0000 0712 1981 2874", "PL61-1090", EXAMPLE + "\u0663", EXAMPLE * 2]
)
def test_what_is_no_iban_at_all_is_refused(text: str) -> None:
    assert not is_iban(text)
