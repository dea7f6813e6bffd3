"""PDFs are read in a child process that may die, hang or be refused memory without harming anything else."""

from __future__ import annotations

import os
import signal
import struct
import sys
import zlib
from typing import TYPE_CHECKING

import pytest
import typst

from freelance_pay.adapters.pdf_reading import PdfReader
from freelance_pay.adapters.sandboxed_child import ChildLimits, ChildStoppedError, SandboxedChild, Stop
from freelance_pay.domain.file_troubles import FileTrouble
from freelance_pay.domain.importing.pdfs import (
    NotAPdfError,
    PdfEncryptedError,
    PdfFacts,
    PdfTooLargeError,
    PdfUnreadableError,
)
from freelance_pay.domain.invoices import InvoiceId
from freelance_pay.domain.money import Money
from freelance_pay.domain.pdf_matching import PdfCandidate, Verdict, propose

if TYPE_CHECKING:
    from collections.abc import Iterator

NEEDS_LIMITS = pytest.mark.skipif(sys.platform == "win32", reason="this system has no such limits")
HOSTILE = "tests.support.hostile_worker"


def pdf_of(*pages: str) -> bytes:
    """Return a PDF with these texts, one a page."""
    document = typst.compile("\n#pagebreak()\n".join(pages).encode())
    assert isinstance(document, bytes)
    return document


def locked_pdf() -> bytes:
    """Return the least PDF that asks for a password."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
        b"<< /Filter /Standard /V 1 /R 2 /O <" + b"11" * 32 + b"> /U <" + b"22" * 32 + b"> /P -4 >>",
    ]
    content = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(content)
    content += b"xref\n0 5\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    ids = b"<" + b"33" * 16 + b">"
    return content + b"trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [%s %s] >>\nstartxref\n%d\n%%%%EOF" % (
        ids,
        ids,
        table,
    )


@pytest.fixture(scope="module")
def reader() -> Iterator[PdfReader]:
    with PdfReader() as opened:
        yield opened


def test_the_text_of_all_pages_is_read(reader: PdfReader) -> None:
    text = reader.text(pdf_of("Faktura nr FV 12/2026", "Do zapłaty: 1 800,50 zł — итого к оплате"))
    assert "FV 12/2026" in text
    assert "1 800,50 zł" in text
    assert "итого к оплате" in text


def test_pages_are_counted_and_text_is_noticed(reader: PdfReader) -> None:
    assert reader.check(pdf_of("a", "b", "c")) == PdfFacts(pages=3, is_encrypted=False, has_text=True)
    assert reader.check(pdf_of("#rect()")) == PdfFacts(pages=1, is_encrypted=False, has_text=False)


def test_a_page_becomes_a_picture_of_the_width_asked_for(reader: PdfReader) -> None:
    picture = reader.page_picture(pdf_of("#set page(fill: rgb(255, 0, 0))", "second"), 0, 300)
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack("!II", picture[16:24])
    assert (width, height) == (300, 425)
    start = picture.index(b"IDAT") + 4
    pixels = zlib.decompress(picture[start : start + struct.unpack("!I", picture[start - 8 : start - 4])[0]])
    assert len(pixels) == height * (1 + width * 3)
    assert pixels[:4] == b"\x00\xff\x00\x00"


def test_a_page_that_is_not_there_is_refused(reader: PdfReader) -> None:
    with pytest.raises(PdfUnreadableError) as refused:
        reader.page_picture(pdf_of("only one"), 1, 300)
    assert refused.value.reason is FileTrouble.DAMAGED


def test_what_only_calls_itself_a_pdf_is_refused(reader: PdfReader) -> None:
    for content in (b"", b"<html>invoice.pdf</html>"):
        with pytest.raises(NotAPdfError) as refused:
            reader.check(content, "invoice.pdf")
        assert (refused.value.name, refused.value.size) == ("invoice.pdf", len(content))


def test_a_damaged_pdf_is_refused_and_the_next_one_is_read(reader: PdfReader) -> None:
    for content in (b"%PDF-1.7 and nothing more", pdf_of("whole")[:2000]):
        with pytest.raises(PdfUnreadableError):
            reader.text(content)
    assert "whole" in reader.text(pdf_of("whole"))


def test_a_locked_pdf_is_a_fact_to_know_and_an_error_to_read(reader: PdfReader) -> None:
    assert reader.check(locked_pdf()).is_encrypted
    with pytest.raises(PdfEncryptedError):
        reader.text(locked_pdf())
    with pytest.raises(PdfEncryptedError):
        reader.page_picture(locked_pdf(), 0, 100)


def test_a_pdf_over_the_limit_is_refused_unread() -> None:
    with PdfReader(max_bytes=1000) as small, pytest.raises(PdfTooLargeError) as refused:
        small.text(pdf_of("too much"))
    assert refused.value.allowed == 1000


def test_a_page_of_absurd_size_is_not_drawn(reader: PdfReader) -> None:
    with pytest.raises(PdfUnreadableError) as refused:
        reader.page_picture(pdf_of("#set page(width: 1pt, height: 30000pt, margin: 0pt)"), 0, 2000)
    assert refused.value.reason is FileTrouble.DAMAGED


def test_one_child_reads_a_whole_folder(reader: PdfReader) -> None:
    texts = {
        f"{number}.pdf": reader.text(pdf_of(f"Faktura FV {number}/2026, razem 1 00{number},50 zł"))
        for number in range(4)
    }
    candidates = [PdfCandidate(InvoiceId(n), f"FV {n}/2026", (Money(100050 + 100 * n, "PLN"),)) for n in range(4)]
    proposals = propose(texts, candidates)
    assert [(proposal.verdict, proposal.matches[0].invoice_id) for proposal in proposals] == [
        (Verdict.BOUND, number) for number in range(4)
    ]


@NEEDS_LIMITS
def test_a_pdf_that_needs_too_much_memory_is_given_up() -> None:
    with PdfReader(ChildLimits(memory=80 * 1024 * 1024)) as poor:
        assert poor.text(pdf_of("small")) == "small"
        with pytest.raises(PdfUnreadableError):
            poor.page_picture(pdf_of("large"), 0, 4000)
        assert poor.text(pdf_of("small again")) == "small again"


def test_a_child_that_crashes_is_replaced() -> None:
    with SandboxedChild(HOSTILE) as child:
        with pytest.raises(ChildStoppedError) as stopped:
            child.ask({"do": "crash"})
        assert stopped.value.reason is Stop.CRASH
        assert child.ask({"do": "echo"}, b"still here")[1] == b"still here"


def test_a_child_that_is_killed_between_two_requests_is_replaced() -> None:
    with SandboxedChild(HOSTILE) as child:
        pid = int(str(child.ask({"do": "pid"})[0]["pid"]))
        os.kill(pid, getattr(signal, "SIGKILL", signal.SIGTERM))
        assert child._process is not None
        child._process.wait()
        assert child.ask({"do": "echo"}, b"again")[1] == b"again"


def test_a_child_that_hangs_is_ended_by_the_clock() -> None:
    with SandboxedChild(HOSTILE, ChildLimits(seconds=0.5)) as child:
        with pytest.raises(ChildStoppedError) as stopped:
            child.ask({"do": "hang"})
        assert stopped.value.reason is Stop.TIME


@NEEDS_LIMITS
def test_a_child_that_computes_for_ever_is_ended_by_its_own_limit() -> None:
    with SandboxedChild(HOSTILE, ChildLimits(cpu_seconds=0)) as child, pytest.raises(ChildStoppedError) as stopped:
        child.ask({"do": "spin"})
    assert stopped.value.reason is Stop.TIME


@NEEDS_LIMITS
def test_a_child_that_grabs_memory_is_told_no() -> None:
    with SandboxedChild(HOSTILE, ChildLimits(memory=300 * 1024 * 1024)) as child:
        with pytest.raises(ChildStoppedError) as stopped:
            child.ask({"do": "grab"})
        assert stopped.value.reason is Stop.MEMORY


@pytest.mark.parametrize("deed", ["babble", "boast", "flood"])
def test_a_child_that_answers_nonsense_or_too_much_is_not_listened_to(deed: str) -> None:
    with SandboxedChild(HOSTILE, ChildLimits(answer_bytes=1000)) as child, pytest.raises(ChildStoppedError):
        child.ask({"do": deed})


def test_what_a_library_prints_does_not_disturb_the_answers() -> None:
    with SandboxedChild(HOSTILE) as child:
        assert child.ask({"do": "print"}, b"answer")[1] == b"answer"


def test_a_child_sees_no_secret_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MY_MAIL_PASSWORD", "canary")
    with SandboxedChild(HOSTILE) as child:
        assert b"canary" not in child.ask({"do": "environment"})[1]


@NEEDS_LIMITS
def test_a_child_cannot_write_a_file() -> None:
    with SandboxedChild(HOSTILE) as child:
        assert child.ask({"do": "write"})[1] == b"refused"
