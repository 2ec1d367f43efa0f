"""All that the command line shows: sentences in the person's language, or one JSON document for scripts.

What a script reads must not change with the language of who starts it: sentences in the document are English.
"""

from __future__ import annotations

import errno
import json
import sys
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from app.core.masking import IN_SENTENCES, Mask, hides_secret, masked_text, visible
from app.core.secret import Secret
from app.core.system.console import is_console, tell_person
from app.core.text import ENGLISH, Sentence, translate, written
from app.model.token import instant_text

if TYPE_CHECKING:
    from collections.abc import Iterable

_PIECES: Final = 4096
"""Pieces of a document that are written at once: names, values, brackets."""


def clean(text: object) -> str:
    """Return *text*, a whole sentence with its values, on one line and without deceptive characters."""
    return visible(text, IN_SENTENCES)


class ReportLost(Exception):
    """The report cannot be written; its argument is the system's reason."""


class Output:
    """Where a command reports to. With *as_json* the sentences are silent and the document is shown at the end."""

    def __init__(self, language: str = ENGLISH, *, as_json: bool = False) -> None:
        """Report in *language*."""
        self.language = language
        self.as_json = as_json
        self._document: dict[str, Any] | None = None

    def words(self, template: str) -> str:
        """Return *template* in the person's language, its places unfilled."""
        return translate(template, self.language)

    def text(self, sentence: Sentence) -> str:
        """Return *sentence* in the person's language."""
        return written(sentence, self.language)

    def tell(self, template: str, **values: object) -> None:
        """Show the sentence that *template* and *values* make."""
        self.say(Sentence(template, values))

    def say(self, sentence: Sentence, indent: int = 0) -> None:
        """Show *sentence* on one line."""
        self.line(self.text(sentence), indent)

    def line(self, text: object = "", indent: int = 0) -> None:
        """Show *text*, which is not to be translated, on one line."""
        if not self.as_json:
            self._write(f"{' ' * indent}{clean(text)}\n")

    def rows(self, rows: Iterable[tuple[str, object]], indent: int = 2) -> None:
        """Show pairs of a name and a value in two columns."""
        pairs = [(clean(name), clean(value)) for name, value in rows]
        width = min(max((len(name) for name, _value in pairs), default=0), 40)
        for name, value in pairs:
            self.line(f"{name:<{width}}  {value}".rstrip(), indent)

    def document(self, **members: object) -> None:
        """Add *members* to the JSON document; sentences among them are English (``str``)."""
        self._document = {**(self._document or {}), **members}

    def problem(self, sentence: Sentence, exit_code: int) -> int:
        """Show why the command ends, on standard error in the person's language, and return *exit_code*."""
        if self.as_json:
            self.document(error=str(sentence), exit_code=exit_code)
        tell_person(f"ppkg: {clean(self.text(sentence))}\n")
        return exit_code

    def finish(self) -> None:
        """Show the document, if one is asked for, and make sure that all has been written."""
        if self.as_json:
            # ASCII alone: it must come through any terminal and pipe as it is.
            # In pieces: as a whole, that of ten thousand packages would take many times its size.
            pieces = json.JSONEncoder(indent=2, default=_plain).iterencode(self._document or {})
            while text := "".join(islice(pieces, _PIECES)):
                self._write(text)
            self._write("\n")
        try:
            sys.stdout.flush()
        except OSError as error:
            raise _lost(error) from error

    def _write(self, text: str) -> None:
        try:
            sys.stdout.write(text)
        except OSError as error:
            raise _lost(error) from error


def _lost(error: OSError) -> Exception:
    """Return what *error* of standard output means: the reader has gone, or the report cannot be written.

    The C library of Windows says of a pipe that nobody reads any more that the argument is invalid.
    """
    if isinstance(error, BrokenPipeError) or (error.errno == errno.EINVAL and not is_console(sys.stdout)):
        return BrokenPipeError(errno.EPIPE, error.strerror)
    return ReportLost(error.strerror)


def _plain(value: object) -> object:
    """Return *value*, which JSON does not know, as a text; secrets masked."""
    return str(value) if not isinstance(value, (set, frozenset)) else sorted(value)


def shown_value(value: object) -> object:
    """Return the value of a field as it may be shown: a mask for a secret, None for one not known, times as text.

    What looks like a secret within a text, such as a command line, is masked, too.
    """
    if isinstance(value, datetime):
        return instant_text(value)
    if type(value) is str and hides_secret(value, Mask()):
        return masked_text(value)
    return (str(value) or None) if isinstance(value, Secret) else value
