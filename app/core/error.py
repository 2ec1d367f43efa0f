"""The errors a caller may tell apart. Anything else that is raised is a bug."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from app.core.text import Sentence

if TYPE_CHECKING:
    from os import PathLike


class AppError(Exception):
    """A failure described in a sentence for people: what happened, why, and what to do next.

    ``AppError(N_("Error", "{path} is missing. …"), path=path)``, or ``AppError(sentence)`` for one that is made
    already; values never contain a secret.
    """

    def __init__(self, text: str | Sentence, /, **values: object) -> None:
        """Keep the sentence; *values* fill the ``{name}`` places of a template."""
        self.sentence = text if isinstance(text, Sentence) else Sentence(text, values)
        super().__init__(str(self.sentence))

    def call_by(self, hidden: str, known: str) -> None:
        """Let the sentence say *known* wherever a path in it begins with *hidden*, a name that nobody chose."""
        values = {
            name: str(value).replace(hidden, known, 1) if str(value).startswith(hidden) else value
            for name, value in self.sentence.values.items()
        }
        self.sentence = Sentence(self.sentence.template, values)
        self.args = (str(self.sentence),)


class BadInput(AppError):
    """A file or value from outside is not what it claims to be."""


class UsageError(AppError):
    """The command line was called in a way it does not understand."""


class Locked(AppError):
    """Sealed secrets need a passphrase, or another one than was given."""


class HasProblems(AppError):
    """The project has errors, so it was not built."""


class Conflict(AppError):
    """Somebody else is changing the file."""


class ChangedMeanwhile(Conflict):
    """The file was changed since it was read, so that writing would undo the work of somebody else."""


class OutsideFiles(AppError):
    """Files outside the folder of what names them, whose texts are ``files``: they are taken if the person says so."""

    def __init__(self, text: str, files: tuple[str, ...], /, **values: object) -> None:
        """Keep the sentence, as an AppError does, and the *files*."""
        super().__init__(text, **values)
        self.files = files


class TooMuch(AppError):
    """A file unpacks to absurdly much: it is unpacked if the person says so."""


class Cancelled(AppError):
    """The user stopped the work; nothing half-made is left behind."""


class Refused(OSError):
    """A file that the system would open and we do not; ``reason`` is the end of a sentence, as ``strerror`` is one.

    It is an OSError, so that whoever tells why a file cannot be read tells this too.
    """

    def __init__(self, reason: str, path: str | PathLike[str], /, **values: object) -> None:
        """Keep the *reason*, whose ``{name}`` places the *values* fill, and the *path*."""
        self.reason = Sentence(reason, values)
        super().__init__(errno.EINVAL, str(self.reason), str(path))
