"""Which steps take a ledger file from schema to schema. Alembic itself is imported only when a file needs one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from freelance_pay.adapters.db.connection import SCHEMA_VERSION


@dataclass(frozen=True, slots=True)
class Steps:
    """Folders of Alembic revisions, and the schema number the last of them leads to."""

    folders: tuple[Path, ...]
    schema: int


OUR_STEPS = Steps((Path(__file__).parent / "versions",), SCHEMA_VERSION)
