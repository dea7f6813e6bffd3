"""The first paint needs little: nothing that is slow to import is there when Today is on the screen."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from freelance_pay.domain.money import Money
from tests.support.ledger_world import TODAY, LedgerWorld

if TYPE_CHECKING:
    from pathlib import Path

SLOW_LIBRARIES = (
    "alembic",
    "babel",
    "email_validator",
    "holidays",
    "jinja2",
    "keyring",
    "lxml",
    "openpyxl",
    "pydantic",
    "pypdf",
    "pypdfium2",
    "pyqtgraph",
    "smtplib",
    "sqlalchemy",
    "sqlmodel",
    "typst",
    "xlsxwriter",
)
NOT_NEEDED_YET = (
    "concurrent.futures",
    "freelance_pay.adapters.db.reads.reader",
    "freelance_pay.assembly",
    "freelance_pay.cli.main",
    "freelance_pay.domain.importing",
    "freelance_pay.services.list_views",
    "freelance_pay.services.sentences",
    "freelance_pay.ui.finder",
    "freelance_pay.ui.pages.invoices_page",
    "freelance_pay.ui.wishes",
)


@pytest.fixture(scope="module")
def first_paint(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a program just started had loaded and showed at its first paint, on a ledger with one overdue invoice."""
    ledger = _ledger_of_one_invoice(tmp_path_factory.mktemp("ledger"))
    command = ("-m", "tests.bench.window_probe", "first-paint", str(ledger), TODAY.isoformat())
    done = subprocess.run([sys.executable, *command], capture_output=True, text=True, check=True, timeout=60)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_the_first_paint_shows_whom_to_remind(first_paint: dict[str, Any]) -> None:
    assert first_paint["rows"] == 1


def test_no_slow_library_is_loaded_before_the_first_paint(first_paint: dict[str, Any]) -> None:
    assert [name for name in SLOW_LIBRARIES if name in first_paint["modules"]] == []


def test_nothing_of_other_pages_is_loaded_before_the_first_paint(first_paint: dict[str, Any]) -> None:
    assert [name for name in NOT_NEEDED_YET if name in first_paint["modules"]] == []


def _ledger_of_one_invoice(folder: Path) -> Path:
    world = LedgerWorld(folder)
    client = world.client("Atelier Nord")
    world.invoice(client, "FV 1/2026", Money(125_000, "EUR"), TODAY - timedelta(days=9))
    world.reads.close()
    return world.layout.path
