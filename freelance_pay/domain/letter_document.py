"""What is printed of a letter that goes by post: the parties, the number and day, the words, and what is enclosed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from freelance_pay.domain.letters import RenderedLetter, Sender


@dataclass(frozen=True, slots=True)
class LetterDocument:
    """A letter to be set as PDF; its last paragraph is the closing line with the signature.

    `attention` is the person at the client, where there is one; `client_address` may have several lines. `enclosed`
    names what goes into the envelope beside the letter. Empty fields are not printed.
    """

    number: str
    written_on: date
    sender: Sender
    client_name: str
    letter: RenderedLetter
    client_address: str = ""
    attention: str = ""
    enclosed: tuple[str, ...] = ()
    language: str = "en"
