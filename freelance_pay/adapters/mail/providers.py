"""Knows mail providers: which server a customer's address belongs to, read from one data file."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from freelance_pay.domain.mail_accounts import Hint, Provider, Security

if TYPE_CHECKING:
    from pathlib import Path


class ProviderList:
    """All providers of a data file (a list of objects with the fields of Provider), in its order."""

    def __init__(self, file: Path) -> None:
        self.providers = tuple(_provider(facts) for facts in json.loads(file.read_text("utf-8")))
        self._by_domain = {domain: provider for provider in self.providers for domain in provider.domains}

    def for_address(self, address: str) -> Provider | None:
        """Give the provider of an address, None when its domain is not a known one: then the person names the server.

        Nothing is asked over the network. A domain listed with a dot before it stands for its subdomains.
        """
        domain = address.rpartition("@")[2].strip().rstrip(".").lower()
        dot, parent = domain.partition(".")[1:]
        return self._by_domain.get(domain) or self._by_domain.get(dot + parent)


def _provider(facts: dict[str, Any]) -> Provider:
    known = {field.name for field in fields(Provider)}
    if not facts.keys() <= known:
        raise ValueError(f"unknown fields of a mail provider: {sorted(facts.keys() - known)}")
    converted = {
        "domains": tuple(facts["domains"]),
        "security": Security(facts["security"]),
        "hint": Hint(facts.get("hint", Hint.NONE)),
    }
    return Provider(**{**facts, **converted})
