"""The whole chain: answer file → project → project file → project → answer file, sealed and not."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings

from app.answers.fields.project import answers_from, project_from
from app.answers.xml.customizations import write_customizations
from app.core.secret import Secret
from app.model.field import secrets, with_secrets
from app.model.store.project_store import open_project, save_project
from tests.answers.drawn import any_answers
from tests.answers.source import all_answers
from tests.places import needs_examples, needs_samples

if TYPE_CHECKING:
    from app.answers.xml.customizations import Answers

PASSPHRASE = Secret("correct horse battery staple")


def through_file(answers: Answers, folder: Path, passphrase: Secret | None) -> Answers:
    """Return *answers* after they were a project in a file in *folder*, opened anew."""
    path = folder / "a.wcdproj"
    save_project(project_from(answers), path, passphrase=passphrase)
    return answers_from(open_project(path, passphrase).project)


def secret_texts(answers: Answers) -> list[str]:
    """Return the secrets in *answers* in the clear."""
    nodes = [node for top in answers.common + answers.variants for node in top.walk()]
    return [node.text() for node in nodes if isinstance(node.value, Secret)]


@needs_samples
@needs_examples
def test_real_answers_survive_a_project_file(tmp_path: Path) -> None:
    """Without a passphrase only the secrets are missing, and giving them back makes the answers whole."""
    assert any(secret_texts(answers) for _, answers in all_answers())
    for name, answers in all_answers():
        path = tmp_path / "a.wcdproj"
        project = project_from(answers)
        saved = save_project(project, path)
        if sys.platform == "win32":  # there a project keeps "..\\setup.cmd" with slashes, so that it opens elsewhere
            answers = answers_from(with_secrets(saved.project, secrets(project)))
        opened = open_project(path)
        whole = with_secrets(opened.project, secrets(project))
        assert answers_from(whole) == answers, name
        assert write_customizations(answers_from(whole)) == write_customizations(answers), name
        if not secret_texts(answers):
            assert answers_from(opened.project) == answers, name
        text = path.read_text(encoding="utf-8")
        for secret in secret_texts(answers):
            assert f'"{secret}"' not in text, name


@needs_examples
def test_real_answers_survive_a_sealed_project_file(tmp_path: Path) -> None:
    """With the passphrase everything is there again, secrets included."""
    wanted = {"wifi.xml", "ad-join.xml", "client-certificate.xml", "vpn.xml", "multivariant.xml"}
    found = {name: answers for name, answers in all_answers() if name in wanted}
    assert set(found) == wanted
    for name, answers in found.items():
        assert through_file(answers, tmp_path, PASSPHRASE) == answers, name


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(any_answers())
def test_any_answers_survive_a_project_file(answers: Answers) -> None:
    """Random answers come back from a project file, but for their secrets."""
    with TemporaryDirectory() as folder:
        project = project_from(answers)
        path = Path(folder) / "a.wcdproj"
        save_project(project, path)
        opened = open_project(path).project
        assert answers_from(with_secrets(opened, secrets(project))) == answers


@settings(max_examples=3, deadline=None, suppress_health_check=list(HealthCheck))
@given(any_answers())
def test_any_answers_survive_a_sealed_project_file(answers: Answers) -> None:
    """Random answers come back from a sealed project file whole."""
    with TemporaryDirectory() as folder:
        assert through_file(answers, Path(folder), PASSPHRASE) == answers
