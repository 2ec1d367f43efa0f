"""Answer files of other tools: examples, sample projects, and those inside the sample packages."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from app.answers.xml.customizations import read_answer_file, read_customizations
from app.packager.read.package import ANSWER_FILE, CUSTOMIZATIONS, open_package
from tests.places import EXAMPLES, SAMPLES

if TYPE_CHECKING:
    from pathlib import Path

    from app.answers.xml.customizations import Answers


def answer_files() -> list[Path]:
    """Return the answer files that lie open beside the checkout."""
    found = [*EXAMPLES.glob("*.xml"), *SAMPLES.rglob("*.xml")]
    return sorted(path for path in found if not path.name.endswith(".icdproj.xml"))


def packages() -> list[Path]:
    """Return the sample packages."""
    return sorted(SAMPLES.rglob("*.ppkg"))


@cache
def inside(package: Path) -> tuple[bytes, bytes]:
    """Return the ``customizations.xml`` and the ``AnswerFile.xml`` inside *package*."""
    with open_package(package) as opened:
        return opened.wim.read(CUSTOMIZATIONS), opened.wim.read(ANSWER_FILE)


def all_answers() -> list[tuple[str, Answers]]:
    """Return every answer file that there is, with its name."""
    found = [(path.name, read_customizations(path.read_bytes(), path.name)) for path in answer_files()]
    for package in packages():
        whole, shorter = inside(package)
        answers = read_customizations(whole, package.name)
        found += [(package.name, answers), (package.name, read_answer_file(shorter, answers.package))]
    return found
