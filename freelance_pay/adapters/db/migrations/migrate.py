"""Bring a ledger file to the schema this program knows: all steps in one transaction, or the file stays as it was."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config

from freelance_pay.adapters.db.connection import MIGRATION_SETTINGS
from freelance_pay.adapters.db.engine import make_engine
from freelance_pay.adapters.db.migrations import OUR_STEPS, Steps
from freelance_pay.domain.ledger_errors import LedgerDamagedError

if TYPE_CHECKING:
    from sqlalchemy import Connection

HERE = Path(__file__).parent


def upgrade(path: Path, steps: Steps = OUR_STEPS) -> None:
    """Take the file (empty, or a ledger of an older schema) to the last step.

    A crash at any moment leaves the old file or the new one. Raises LedgerError leaves (LedgerDamagedError when a row
    points at nothing); a mistake in a step is raised as it is. Whatever is raised, the file is as it was.
    """
    engine = make_engine(path, MIGRATION_SETTINGS)
    with engine.begin() as connection:
        command.upgrade(_config(connection, steps), "head")
        _require_whole_references(connection, path)
        reached = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        if reached != steps.schema:
            raise RuntimeError(f"the steps led to schema {reached} instead of {steps.schema}")


def _config(connection: Connection, steps: Steps) -> Config:
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", _literal(HERE))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(map(_literal, steps.folders)))
    return config


def _literal(path: Path) -> str:
    return str(path).replace("%", "%%")


def _require_whole_references(connection: Connection, path: Path) -> None:
    orphan = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if orphan is not None:
        raise LedgerDamagedError(path, f"a row of {orphan[0]} points at a {orphan[2]} that is not there")
