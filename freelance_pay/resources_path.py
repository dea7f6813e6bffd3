"""Where the product's own files lie: beside the package in a checkout, inside it in an installed wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_HOMES = (_PACKAGE.parent / "resources", _PACKAGE / "resources")


def resource(*parts: str) -> Path:
    """Return the path of one file or folder of `resources/`, for example `resource("icons", "bell.svg")`.

    Raises FileNotFoundError when the installation lacks it: a broken installation, never a user's mistake.
    """
    for home in _HOMES:
        path = home.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(f"Freelance Pay is incomplete: resources/{'/'.join(parts)} is missing. Install it again.")
