"""The libraries the program stands on, with their versions and licences."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

LIBRARIES = (
    ("PySide6-Essentials", "Qt for Python", "LGPL-3.0"),
    ("alembic", "Alembic", "MIT"),
    ("babel", "Babel", "BSD-3-Clause"),
    ("email-validator", "email-validator", "Unlicense"),
    ("filelock", "filelock", "MIT"),
    ("jinja2", "Jinja", "BSD-3-Clause"),
    ("holidays", "holidays", "MIT"),
    ("keyring", "keyring", "MIT"),
    ("openpyxl", "openpyxl", "MIT"),
    ("platformdirs", "platformdirs", "MIT"),
    ("pydantic", "Pydantic", "MIT"),
    ("pypdf", "pypdf", "BSD-3-Clause"),
    ("pypdfium2", "pypdfium2, PDFium", "BSD-3-Clause, Apache-2.0"),
    ("python-stdnum", "python-stdnum", "LGPL-2.1"),
    ("sqlalchemy", "SQLAlchemy", "MIT"),
    ("sqlmodel", "SQLModel", "MIT"),
    ("typst", "Typst", "Apache-2.0"),
    ("XlsxWriter", "XlsxWriter", "BSD-2-Clause"),
)
"""Each library as it is installed, by its own name, and its licence."""


@dataclass(frozen=True, slots=True)
class Library:
    """A library in use; `version` is empty where it cannot be told."""

    name: str
    version: str
    licence: str


def libraries() -> list[Library]:
    """Return the libraries with the versions that are installed."""
    return [Library(name, _version(package), licence) for package, name, licence in LIBRARIES]


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
