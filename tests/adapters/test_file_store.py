"""The PDFs beside the ledger: kept once, private, whole, and missed when they are gone."""

from __future__ import annotations

import hashlib
import os
import stat
from typing import TYPE_CHECKING

import pytest

from freelance_pay.adapters.file_store import FileStore
from freelance_pay.domain.invoices import Attachment
from freelance_pay.domain.ledger_errors import StoredFileChangedError, StoredFileMissingError

if TYPE_CHECKING:
    from pathlib import Path

PDF = b"%PDF-1.7 made up\n%%EOF\n"


def test_a_stored_pdf_comes_back_as_it_was_put(tmp_path: Path) -> None:
    attachment = FileStore(tmp_path / "x.files").put("Rechnung 12.pdf", PDF)

    assert attachment == Attachment("Rechnung 12.pdf", hashlib.sha256(PDF).hexdigest(), len(PDF))
    assert FileStore(tmp_path / "x.files").read(attachment) == PDF


def test_the_same_pdf_under_two_names_is_kept_once(tmp_path: Path) -> None:
    store = FileStore(tmp_path)

    first, second = store.put("a.pdf", PDF), store.put("b.pdf", PDF)

    assert (first.name, second.name) == ("a.pdf", "b.pdf")
    assert len(list(tmp_path.iterdir())) == 1


def test_a_missing_pdf_is_noticed_by_the_name_it_was_added_under(tmp_path: Path) -> None:
    store = FileStore(tmp_path)
    attachment = store.put("a.pdf", PDF)
    next(tmp_path.iterdir()).unlink()

    assert not store.has(attachment.sha256)
    with pytest.raises(StoredFileMissingError) as caught:
        store.read(attachment)
    assert caught.value.name == "a.pdf"


@pytest.mark.parametrize("content", [b"", PDF[:-1], PDF + b"x", PDF.replace(b"1.7", b"1.6")])
def test_a_changed_pdf_is_never_read_as_the_right_one(tmp_path: Path, content: bytes) -> None:
    store = FileStore(tmp_path)
    attachment = store.put("a.pdf", PDF)
    next(tmp_path.iterdir()).write_bytes(content)

    with pytest.raises(StoredFileChangedError):
        store.read(attachment)


def test_putting_a_pdf_again_mends_a_changed_one(tmp_path: Path) -> None:
    store = FileStore(tmp_path)
    attachment = store.put("a.pdf", PDF)
    next(tmp_path.iterdir()).write_bytes(b"x" * len(PDF))

    store.put("a.pdf", PDF)

    assert store.read(attachment) == PDF


@pytest.mark.skipif(os.name == "nt", reason="file modes are a POSIX matter")
def test_nobody_else_can_read_a_stored_pdf(tmp_path: Path) -> None:
    old_mask = os.umask(0)
    try:
        FileStore(tmp_path / "x.files").put("a.pdf", PDF)
    finally:
        os.umask(old_mask)

    (stored,) = (tmp_path / "x.files").iterdir()
    assert stat.S_IMODE(stored.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(stored.stat().st_mode) == 0o600


@pytest.mark.parametrize("digest", ["../secret", "/etc/hostname", "", "A" * 64, "0" * 63])
def test_a_name_that_is_no_digest_leads_nowhere(tmp_path: Path, digest: str) -> None:
    (tmp_path / "secret.pdf").write_bytes(PDF)
    store = FileStore(tmp_path / "x.files")

    assert not store.has(digest)
    with pytest.raises(StoredFileMissingError):
        store.read(Attachment("a.pdf", digest, len(PDF)))


def test_a_draft_left_by_a_crash_does_not_stand_in_the_way(tmp_path: Path) -> None:
    store = FileStore(tmp_path)
    (tmp_path / f"{hashlib.sha256(PDF).hexdigest()}.part").write_bytes(b"half")

    assert store.read(store.put("a.pdf", PDF)) == PDF
    assert len(list(tmp_path.iterdir())) == 1
