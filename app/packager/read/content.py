"""The files that lie inside a package, by the text its answers name them with."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.core.error import BadInput
from app.packager.compile.compiler import compile_answers
from app.packager.compile.file_texts import file_texts
from app.packager.compile.group import file_name
from app.packager.read.dialect_shown import shown_dialect
from app.packager.read.source import PackageFiles

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

    from app.answers.xml.customizations import Answers
    from app.packager.read.package import OpenPackage


class PackageContent(PackageFiles):
    """Payloads and documents of a package; documents are remembered while its answers are compiled."""

    def __init__(self, package: OpenPackage, answers: Answers) -> None:
        """Find what can be found of the files that *answers*, those of *package*, name.

        A package with settings that cannot be compiled still gives its payloads.
        """
        super().__init__(package)
        self.documents: dict[str, bytes] = {}
        try:
            self.assign(compile_answers(answers, shown_dialect(package), self, []))
        except BadInput:
            self._assign_by_name(answers)

    def read(self, file: str, parm: str) -> bytes:
        """Return the document *file* and remember it."""
        self.documents[file] = super().read(file, parm)
        return self.documents[file]

    def writers(self) -> dict[str, Callable[[BinaryIO], object]]:
        """Return for each file text of the answers what writes its content to an open file."""
        return {
            **{text: partial(self.package.wim.copy, path) for text, path in self.payloads.items()},
            **{text: partial(_write_document, data) for text, data in self.documents.items()},
        }

    def _assign_by_name(self, answers: Answers) -> None:
        by_name = {path.rpartition("/")[2]: path for path in self.package.payloads}
        texts = file_texts(answers)
        self.payloads = {text: by_name[file_name(text)] for text in texts if file_name(text) in by_name}


def _write_document(data: bytes, out: BinaryIO) -> None:
    out.write(data)
