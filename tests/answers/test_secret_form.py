"""A secret of every setting, in every form: read as the setting, kept as a secret, or refused; never in the clear."""

from __future__ import annotations

import json
import re
import traceback
from typing import TYPE_CHECKING

import pytest

from app.answers.fields.project import answers_from, project_from
from app.answers.rules.catalogue_rules import all_problems
from app.answers.xml.customizations import read_customizations, write_customizations
from app.core.error import BadInput
from app.model.field import fields, secrets
from app.model.rules.rule import Level
from app.model.store.project_json import project_from_plain, project_to_plain
from app.packager.describe.exposure import revealed_by_project
from tests.answers.secret_form import CANARY, FORMS, IN_REMARKS, LEAVES, OTHER_FORMS, READ_AS_LEAF

if TYPE_CHECKING:
    from pathlib import Path

    from app.answers.xml.customizations import Answers


@pytest.mark.parametrize("form", FORMS)
def test_no_form_shows_the_secret(form: str) -> None:
    """Neither the project file nor a sentence, a list of fields or a repr has it."""
    for leaf in LEAVES:
        answers, refusal = _read(FORMS[form](leaf))
        if answers is None:
            assert CANARY not in refusal, leaf
            assert re.search(r"line [1-9]\d*, column [1-9]\d*", refusal), leaf
            continue
        project = project_from(answers)
        shown = [
            repr(answers),
            repr(project),
            json.dumps(project_to_plain(project)),
            *(f"{place}={value}" for place, value in fields(project)),
            *(f"{one.place} {one.sentence}" for one in all_problems(project)),
        ]
        for text in shown:
            assert CANARY not in text, leaf


@pytest.mark.parametrize("form", READ_AS_LEAF)
def test_a_setting_in_any_of_its_forms_is_that_setting(form: str) -> None:
    """It is the value of the leaf, is written as its element, and nothing is wrong with it."""
    for leaf in LEAVES:
        answers = read_customizations(FORMS[form](leaf))
        plain = "element in a variant" if "variant" in form else "element"
        assert answers == read_customizations(FORMS[plain](leaf)), leaf
        project = project_from(answers)
        assert any(secret.reveal() == CANARY for secret in secrets(project).values()), leaf
        assert f"<{leaf.rpartition('/')[2]}>{CANARY}</".encode() in write_customizations(answers_from(project)), leaf


@pytest.mark.parametrize("form", OTHER_FORMS)
def test_a_form_that_nobody_knows_is_an_error_and_nothing_is_dropped(form: str, tmp_path: Path) -> None:
    """What is read has the secret still, for Windows and in the project, and an error says what is wrong."""
    for leaf in LEAVES:
        answers, _ = _read(FORMS[form](leaf))
        if answers is None:
            continue
        project = project_from(answers)
        assert CANARY.encode() in write_customizations(answers_from(project)), leaf
        assert read_customizations(write_customizations(answers)) == answers
        assert any(CANARY in secret.reveal() for secret in secrets(project).values()), leaf
        assert any(one.level is Level.ERROR for one in all_problems(project)), leaf
        assert revealed_by_project(project, tmp_path), leaf


@pytest.mark.parametrize("form", FORMS)
def test_a_project_file_keeps_what_the_answers_had(form: str) -> None:
    """Written and read again the project has the same secrets at the same places, though without their texts."""
    for leaf in LEAVES:
        answers, _ = _read(FORMS[form](leaf))
        if answers is None:
            continue
        project = project_from(answers)
        plain = project_to_plain(project)
        assert secrets(project_from_plain(plain, "x")).keys() == secrets(project).keys()


def _read(data: bytes) -> tuple[Answers | None, str]:
    """Return the answers in *data*, or None and all that a traceback would show of the refusal."""
    try:
        return read_customizations(data, "bad.xml"), ""
    except BadInput as refusal:
        return None, "".join(traceback.format_exception(refusal))


def test_the_forms_are_what_they_claim_to_be() -> None:
    """Each holds the secret, whole or in pieces, so that it could be found."""
    for make in (READ_AS_LEAF | OTHER_FORMS | IN_REMARKS).values():
        for leaf in LEAVES:
            assert CANARY[-4:] in make(leaf).decode() or "&#" in make(leaf).decode()
