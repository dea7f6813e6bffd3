"""A command that was understood and cannot be done."""

from __future__ import annotations


class RefusedError(Exception):
    """Carries one plain sentence for standard error; empty when everything was already said."""

    status = 1


class WrongUsageError(RefusedError):
    """The options do not go together."""

    status = 2
