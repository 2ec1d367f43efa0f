"""The languages of the window, switchable while it runs.

Qt's lookup reads our ``.ts`` files as they are: a few hundred texts load in some milliseconds, and no compiled file
can be missing or stale. English has a file too, for its plurals.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.core.error import AppError
from app.core.resource import resource
from app.core.text import Sentence, day_words, moment_words, short_words
from app.core.write_error import system_refused

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date, datetime
    from pathlib import Path

FOLDER = resource("translations")
LANGUAGES = {"en": "English", "fr": "Français"}
"""Codes and own names of the languages."""

_of_qt: list[QTranslator] = []
_installed: list[Texts] = []


class Texts(QTranslator):
    """The finished texts of one ``.ts`` file."""

    def __init__(self, code: str) -> None:
        """Take the texts of the language *code*; without a file of it every text stays English."""
        super().__init__()
        self.code = code
        self.texts = _texts_of(code)
        self._templates = _templates_of(code)

    def sentence(self, template: str) -> str | None:
        """Return the text for a template that ``N_`` marked; a sentence does not know its context."""
        return self._templates.get(template)

    def isEmpty(self) -> bool:
        """Return whether there are no texts; Qt would not ask then."""
        return not self.texts

    def translate(self, context: str, source: str, _disambiguation: str | None = None, number: int = -1) -> str | None:
        """Return the text for *source* in *context*; for a *number* the form of the language for it."""
        forms = self.texts.get((context, source))
        if not forms:
            return None
        plural = number > 1 if self.code == "fr" else number != 1
        return forms[1 if plural and len(forms) > 1 and number >= 0 else 0]


def system_language() -> str:
    """Return the first language of the system that we speak, English if there is none."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").partition("-")[0]
        if code in LANGUAGES:
            return code
    return "en"


def set_language(code: str) -> None:
    """Speak the language *code*: all widgets get a ``LanguageChange``."""
    for translator in (*_of_qt, *_installed):
        QCoreApplication.removeTranslator(translator)
    _of_qt.clear()
    _installed.clear()
    QLocale.setDefault(QLocale(code))
    of_qt = QTranslator()
    if of_qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _of_qt.append(of_qt)
    ours = Texts(code)
    if not ours.isEmpty():
        _installed.append(ours)
    for translator in (*_of_qt, *_installed):
        QCoreApplication.installTranslator(translator)


def spoken_language() -> str:
    """Return the code of the language of the window."""
    return next((texts.code for texts in _installed), "en")


def other_texts() -> Mapping[str, tuple[str, ...]]:
    """Return what the texts of the window are called in the languages it does not speak now, without signs of letters.

    The files of these languages are read at the first call, which takes a moment: make it in a thread.
    """
    return _other_texts(spoken_language())


@lru_cache(maxsize=len(LANGUAGES))
def _other_texts(spoken: str) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for code in LANGUAGES:
        if code == "en":
            continue
        for (_context, source), forms in _texts_of(code).items():
            own, others = (source, forms) if spoken == "en" else (forms[0], (source,))
            found.setdefault(_bare(own), set()).update(map(_bare, others))
    return {text: tuple(sorted(others)) for text, others in found.items()}


@cache
def _texts_of(code: str) -> Mapping[tuple[str, str], list[str]]:
    """Return the forms of each text by context and source; the file is read once, however often people change."""
    file = FOLDER / f"provisioning-designer_{code}.ts"
    return dict(_read(file)) if file.is_file() else {}


@cache
def _templates_of(code: str) -> Mapping[str, str]:
    return {source: forms[0] for (_context, source), forms in _texts_of(code).items()}


def _bare(text: str) -> str:
    return text.replace("&", "").removesuffix("…").strip()


def translated(sentence: Sentence) -> str:
    """Return *sentence* in the language of the window; sentences among its values too."""
    template = next((found for texts in _installed if (found := texts.sentence(sentence.template))), sentence.template)
    values = {
        key: translated(value) if isinstance(value, Sentence) else value for key, value in sentence.values.items()
    }
    return str(Sentence(template, values))


def failure(error: Exception) -> Sentence:
    """Return what failed: of a bug only its kind, as its text may contain a secret."""
    if isinstance(error, AppError):
        return error.sentence
    return system_refused(error) if isinstance(error, OSError) else Sentence(type(error).__name__)


def failure_text(error: Exception) -> str:
    """Return what failed in the language of the window, as :func:`failure` does."""
    return translated(failure(error))


def _read(file: Path) -> Iterator[tuple[tuple[str, str], list[str]]]:
    """Yield context and source of each finished text of *file* with its forms."""
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            found = message.find("translation")
            if found is None or found.get("type"):
                continue
            forms = [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]
            if all(forms):
                yield (name, message.findtext("source", "")), forms


def local_text(moment: datetime) -> str:
    """Return *moment* in the time of this computer, in the long form."""
    return translated(moment_words(moment))


def short_text(moment: datetime) -> str:
    """Return *moment* in the time of this computer, in the short form."""
    return translated(short_words(moment))


def day_text(day: date) -> str:
    """Return *day* in the short form."""
    return translated(day_words(day))


def size_text(size: int) -> str:
    """Return *size* in bytes as people say it: ``1.2 MB``."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


DAY_FORMAT: Final = "d MMM yyyy"
"""The short form of a day as Qt's editors name it."""
