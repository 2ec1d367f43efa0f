"""The bulk token that a package or an answer file holds (``wizard.md`` 4.3: ``Accounts/Azure``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.answers.fields.token_line import read_life
from app.answers.xml.customizations import read_answer_file, read_customizations
from app.answers.xml.xml import local_name, parse_document
from app.core.error import BadInput
from app.core.foreign.gate import read_small_file
from app.core.secret import Secret
from app.core.text import N_
from app.model.project import Package
from app.model.token import Token
from app.packager.read.package import OpenPackage, open_package

if TYPE_CHECKING:
    from pathlib import Path

    from app.answers.xml.customizations import Answers


def read_bulk_token(path: Path) -> Token:
    """Return the first bulk token in *path*: a package, a ``customizations.xml`` or an ``AnswerFile.xml``.

    Its end and its account are those that the description of the package tells, its authority is next to it; each is
    None or empty where the file does not say.

    :raises BadInput: the file cannot be read, is none of these, or contains no token.
    """
    found = find_bulk_token(path)
    if found is None:
        raise BadInput(
            N_("Error", "{name} holds no bulk token. Choose a package that joins devices to Entra ID."), name=path.name
        )
    return found


def find_bulk_token(path: Path) -> Token | None:
    """Return the token as :func:`read_bulk_token` does, None where there is none.

    Settings for all devices come before those of variants. A package without answers is read by its settings groups.

    :raises BadInput: the file cannot be read, or is none of these.
    """
    if path.name.lower().endswith(".xml"):
        answers = _answers(read_small_file(path), path.name)
        found, description = _in_answers(answers), answers.package.description
    else:
        with open_package(path) as package:
            found = (package.answers and _in_answers(package.answers)) or _in_groups(package)
            description = package.image.description
    life = read_life(description)[1]
    return found.with_life(life) if found and life else found


def _answers(data: bytes, name: str) -> Answers:
    if local_name(parse_document(data, name)) == "Settings":
        return read_answer_file(data, Package(), name)
    return read_customizations(data, name)


def _in_answers(answers: Answers) -> Token | None:
    for top in (*answers.common, *answers.variants):
        for node in top.walk():
            token = node.child("BPRT") if node.name == "Azure" else None
            if token and token.text().strip():
                authority = node.child("Authority")
                return Token(token=Secret(token.text().strip()), authority=authority.text() if authority else "")
    return None


def _in_groups(package: OpenPackage) -> Token | None:
    for line in package.lines():
        values = {parm.name: parm.value for parm in package.parms(line)}
        if values.get("BPRT", "").strip():
            return Token(token=Secret(values["BPRT"].strip()), authority=values.get("Authority", ""))
    return None
