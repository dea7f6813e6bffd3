"""Composing and address checks behind their ports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from freelance_pay.adapters.mail.compose import as_unsent_draft, compose
from freelance_pay.adapters.mail.wire_checks import ascii_address

if TYPE_CHECKING:
    from freelance_pay.domain.deliveries import Frozen
    from freelance_pay.domain.outgoing import LetterParts


class MimeComposer:
    """Implements the port Composer."""

    def compose(self, parts: LetterParts) -> Frozen:
        """Return the exact bytes of the message. Raises MessageRefusedError leaves."""
        return compose(parts)

    def as_draft(self, frozen: Frozen) -> bytes:
        """Return the same message marked as unsent, for another mail program."""
        return as_unsent_draft(frozen)


class StrictAddresses:
    """Implements the port AddressBook."""

    def checked(self, address: str) -> str:
        """Return the address in the form mail servers take (international domains in ASCII). Raises BadAddressError."""
        return ascii_address("e-mail", address.strip())
