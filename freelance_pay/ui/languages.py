"""The language of the window: the person's choice or the system's, with Qt's own texts beside ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from freelance_pay.resource_files import resource_path

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

WINDOW_LANGUAGES = ("en", "ru", "pl")
_COUNTRIES = {"en": QLocale.Country.UnitedKingdom, "ru": QLocale.Country.Russia, "pl": QLocale.Country.Poland}
_QT_LANGUAGES = {"ru": QLocale.Language.Russian, "pl": QLocale.Language.Polish, "en": QLocale.Language.English}


def choose_language(wanted: str) -> str:
    """Return `wanted` if the window speaks it, else the system's language, else English."""
    if wanted in WINDOW_LANGUAGES:
        return wanted
    system = QLocale.system().name().partition("_")[0]
    return system if system in WINDOW_LANGUAGES else WINDOW_LANGUAGES[0]


def speak(app: QApplication, language: str) -> None:
    """Let the application speak `language`: our texts, Qt's own, numbers and days."""
    QLocale.setDefault(QLocale(_QT_LANGUAGES[language], _COUNTRIES[language]))
    for folder, name in (
        (str(resource_path("translations")), f"freelance_pay_{language}"),
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}"),
    ):
        texts = QTranslator(app)
        if texts.load(name, folder):
            app.installTranslator(texts)


def translate_sentence(text: str) -> str:
    """Return a sentence of the services in the language of the window."""
    return QCoreApplication.translate("Sentences", text)
