"""Which cloud service keeps a folder in step with other places, told by its names and by what the service leaves there.

A ledger in such a folder works, and may be copied in the middle of a change or be replaced by an older state.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class SyncService(StrEnum):
    """The services, by the names people know."""

    DROPBOX = "Dropbox"
    ONEDRIVE = "OneDrive"
    GOOGLE_DRIVE = "Google Drive"
    ICLOUD = "iCloud"
    NEXTCLOUD = "Nextcloud"
    YANDEX_DISK = "Yandex Disk"


MARKS: dict[str, SyncService] = {
    ".dropbox": SyncService.DROPBOX,
    ".dropbox.cache": SyncService.DROPBOX,
    ".849C9593-D756-4E56-8D6E-42412F2A707B": SyncService.ONEDRIVE,
    ".tmp.drivedownload": SyncService.GOOGLE_DRIVE,
    ".tmp.driveupload": SyncService.GOOGLE_DRIVE,
    ".nextcloudsync.log": SyncService.NEXTCLOUD,
    ".owncloudsync.log": SyncService.NEXTCLOUD,
}
"""What lies in a folder that is kept in step, or in one above it."""

HOME_OF_A_PROGRAM = frozenset({".dropbox"})
"""Marks that count only as a file: as a folder, the service's program keeps its own things there."""

_NAMES = {
    "dropbox": SyncService.DROPBOX,
    "onedrive": SyncService.ONEDRIVE,
    "google drive": SyncService.GOOGLE_DRIVE,
    "googledrive": SyncService.GOOGLE_DRIVE,
    "my drive": SyncService.GOOGLE_DRIVE,
    "mój dysk": SyncService.GOOGLE_DRIVE,
    "мой диск": SyncService.GOOGLE_DRIVE,
    "iclouddrive": SyncService.ICLOUD,
    "icloud drive": SyncService.ICLOUD,
    "com~apple~clouddocs": SyncService.ICLOUD,
    "mobile documents": SyncService.ICLOUD,
    "nextcloud": SyncService.NEXTCLOUD,
    "yandex.disk": SyncService.YANDEX_DISK,
    "yandexdisk": SyncService.YANDEX_DISK,
    "яндекс.диск": SyncService.YANDEX_DISK,
    "яндекс диск": SyncService.YANDEX_DISK,
}
_AFTER_A_NAME = (" ", "-", "(")
"""Services add the account or firm to the folder's name: "OneDrive - Firm", "GoogleDrive-me@mail.example"."""


def service_named(folders: Iterable[str]) -> SyncService | None:
    """Return the service that one of the names of `folders`, the innermost first, stands for."""
    for folder in folders:
        folded = folder.casefold()
        for name, service in _NAMES.items():
            if folded == name or any(folded.startswith(name + sign) for sign in _AFTER_A_NAME):
                return service
    return None
