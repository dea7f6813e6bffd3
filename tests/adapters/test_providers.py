"""Mail providers: the right server for an address, encrypted always, and never a guess."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from freelance_pay.adapters.mail.providers import ProviderList
from freelance_pay.adapters.mail.wire_checks import ascii_address
from freelance_pay.domain.mail_accounts import Hint, MailAccount, Security
from freelance_pay.resource_files import resource_path

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def known() -> ProviderList:
    return ProviderList(resource_path("mail_providers.json"))


@pytest.mark.parametrize(
    ("address", "host", "port", "security"),
    [
        ("me@gmail.com", "smtp.gmail.com", 465, Security.TLS),
        ("me@GoogleMail.com", "smtp.gmail.com", 465, Security.TLS),
        ("me@icloud.com", "smtp.mail.me.com", 587, Security.STARTTLS),
        ("me@gmx.de", "mail.gmx.net", 465, Security.TLS),
        ("me@op.pl", "smtp.poczta.onet.pl", 465, Security.TLS),
        ("me@yandex.ru", "smtp.yandex.com", 465, Security.TLS),
        ("me@ukr.net", "smtp.ukr.net", 465, Security.TLS),
        ("me@studio.onmicrosoft.com", "smtp.office365.com", 587, Security.STARTTLS),
    ],
)
def test_a_known_address_leads_to_its_server(
    known: ProviderList, address: str, host: str, port: int, security: Security
) -> None:
    found = known.for_address(address)
    assert found is not None
    assert (found.host, found.port, found.security) == (host, port, security)


@pytest.mark.parametrize(
    "address", ["me@my-studio.example", "me@notgmail.com", "me@x.gmail.com", "me@gmail.com.evil.example", "me", ""]
)
def test_an_unknown_domain_is_not_guessed(known: ProviderList, address: str) -> None:
    assert known.for_address(address) is None


def test_the_account_is_filled_in_as_the_provider_wants_it(known: ProviderList) -> None:
    web_de = known.for_address("hans.m@web.de")
    gmail = known.for_address("hans.m@gmail.com")
    assert web_de is not None
    assert gmail is not None
    assert web_de.account_for("hans.m@web.de", "Hans") == MailAccount(
        "hans.m@web.de", "Hans", "smtp.web.de", 465, Security.TLS, "hans.m"
    )
    assert gmail.account_for("hans.m@gmail.com", "Hans").username == "hans.m@gmail.com"
    assert gmail.account_for("hans.m@gmail.com", "Hans").files_sent_copies


def test_where_a_password_is_not_taken_it_is_said_before_it_is_asked_for(known: ProviderList) -> None:
    for provider in known.providers:
        if not provider.password_works:
            assert provider.hint in {Hint.BROWSER_LOGIN_ONLY, Hint.SMTP_TOKEN}
        assert provider.needs_app_password == (provider.hint is Hint.APP_PASSWORD)
    outlook = known.for_address("me@hotmail.com")
    assert outlook is not None
    assert not outlook.password_works


def test_no_domain_belongs_to_two_providers_and_no_name_is_there_twice(known: ProviderList) -> None:
    domains = Counter(domain for provider in known.providers for domain in provider.domains)
    names = Counter(provider.name for provider in known.providers)
    assert [what for what, times in [*domains.items(), *names.items()] if times > 1] == []


def test_every_entry_is_a_server_one_can_connect_to(known: ProviderList) -> None:
    for provider in known.providers:
        assert re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", provider.host)
        assert (provider.port, provider.security) in {(465, Security.TLS), (587, Security.STARTTLS)}
        for domain in provider.domains:
            full = f"me@x{domain}" if domain.startswith(".") else f"me@{domain}"
            assert ascii_address("address", full) == full


def test_a_misspelt_entry_is_noticed(tmp_path: Path) -> None:
    file = tmp_path / "providers.json"
    file.write_text('[{"name": "X", "domains": [], "host": "x.example", "port": 465, "security": "tls", "hots": 1}]')
    with pytest.raises(ValueError, match="hots"):
        ProviderList(file)
    file.write_text('[{"name": "X", "domains": [], "host": "x.example", "port": 25, "security": "plain"}]')
    with pytest.raises(ValueError, match="plain"):
        ProviderList(file)
