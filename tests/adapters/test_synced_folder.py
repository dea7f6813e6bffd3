"""A ledger that a cloud service keeps in step is recognised, by the names of its folders and by what lies in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from freelance_pay.adapters.synced_folder import sync_service_of
from freelance_pay.domain.synced_folders import SyncService

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox", SyncService.DROPBOX),
        ("Dropbox (Personal)/books", SyncService.DROPBOX),
        ("OneDrive - Studio Nowak/Documents", SyncService.ONEDRIVE),
        ("Library/CloudStorage/GoogleDrive-jan@nowak.example/My Drive", SyncService.GOOGLE_DRIVE),
        ("Мой диск", SyncService.GOOGLE_DRIVE),
        ("Library/Mobile Documents/com~apple~CloudDocs", SyncService.ICLOUD),
        ("Nextcloud", SyncService.NEXTCLOUD),
        ("Яндекс.Диск", SyncService.YANDEX_DISK),
        ("Yandex.Disk/x", SyncService.YANDEX_DISK),
        ("Dropboxes", None),
        ("my Nextcloud", None),
        ("documents", None),
    ],
)
def test_a_folder_is_known_by_its_name(tmp_path: Path, folder: str, service: SyncService | None) -> None:
    assert sync_service_of(tmp_path / folder / "ledger.fpay") is service


@pytest.mark.parametrize(
    ("mark", "service"),
    [
        (".dropbox.cache/", SyncService.DROPBOX),
        (".dropbox", SyncService.DROPBOX),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", SyncService.ONEDRIVE),
        (".tmp.drivedownload/", SyncService.GOOGLE_DRIVE),
        (".nextcloudsync.log", SyncService.NEXTCLOUD),
        (".dropbox/", None),
    ],
)
def test_a_folder_of_any_name_is_known_by_what_the_service_leaves_in_it(
    tmp_path: Path, mark: str, service: SyncService | None
) -> None:
    if mark.endswith("/"):
        (tmp_path / mark).mkdir()
    else:
        (tmp_path / mark).touch()
    assert sync_service_of(tmp_path / "work" / "books" / "ledger.fpay") is service
