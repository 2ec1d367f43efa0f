"""Each rule finds what it is for and nothing else, never fails, and tells no secret."""

from __future__ import annotations

import os
import shutil
from functools import partial
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from app.core.secret import Secret
from app.core.text import written
from app.model.project import Join, Project
from app.model.rules.problems import RULES, has_errors, problems
from app.model.rules.rule import Level
from tests.child import run_process
from tests.model.certificates import make_certificates
from tests.model.changed import CLEAN, NOW, changed
from tests.model.file_rule_examples import (
    APP_PACKAGE_EXAMPLES,
    APPLICATION_EXAMPLES,
    CERTIFICATE_EXAMPLES,
    COMMAND_EXAMPLES,
    FILE_EXAMPLES,
)
from tests.model.kind_rule_examples import FLEET_EXAMPLES, HOLOLENS_EXAMPLES, HUB_EXAMPLES, MANAGEMENT_EXAMPLES
from tests.model.kiosk_rule_examples import KIOSK_EXAMPLES
from tests.model.projects import SECRETS, WORDS, projects
from tests.model.rule_examples import NAME_EXAMPLES, PACKAGE_EXAMPLES, PAGE_EXAMPLES, Changes

if TYPE_CHECKING:
    from pathlib import Path

EXAMPLES = (
    NAME_EXAMPLES
    + PAGE_EXAMPLES
    + PACKAGE_EXAMPLES
    + APPLICATION_EXAMPLES
    + APP_PACKAGE_EXAMPLES
    + COMMAND_EXAMPLES
    + CERTIFICATE_EXAMPLES
    + FILE_EXAMPLES
    + KIOSK_EXAMPLES
    + FLEET_EXAMPLES
    + HOLOLENS_EXAMPLES
    + HUB_EXAMPLES
    + MANAGEMENT_EXAMPLES
)
IDS = [f"{number}-{code}" for number, (code, _, _) in enumerate(EXAMPLES)]

LONGEST = 230
"""Characters of a sentence for people, its values left out."""


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the files that the examples name."""
    folder = tmp_path_factory.mktemp("project")
    make_certificates(folder)
    (folder / "sub").mkdir()
    for name in ("reader.msi", "setup.exe", "data.bin", "sub/inner.bin"):
        (folder / name).write_bytes(b"x")
    (folder / "empty.bin").touch()
    for name, size in (("big.bin", 2 * 1024**2), ("huge.bin", 1024**3 + 1)):
        with (folder / name).open("wb") as file:
            file.truncate(size)
    return folder


def codes(changes: Changes, folder: Path | None) -> set[str]:
    """Return the codes of what is found in the clean project with *changes*."""
    return {problem.code for problem in problems(changed(CLEAN, changes), folder, NOW)}


def test_clean_project_has_no_problem(folder: Path) -> None:
    """Nothing is found where nothing is wrong; of a join it is said which PCs it is not for."""
    assert problems(CLEAN, folder, NOW) == ()
    assert codes({"account.join": Join.ENTRA}, folder) == {"entra_join_limits"}
    assert codes({"account.join": Join.DIRECTORY, "device.name": "PC-%RAND:8%"}, folder) == {"domain_not_on_home"}


@pytest.mark.parametrize(("code", "bad", "good"), EXAMPLES, ids=IDS)
def test_rule_finds_its_problem(code: str, bad: Changes, good: Changes, folder: Path) -> None:
    """The rule finds the bad example and lets the good one pass, which is close to it."""
    assert code in codes(bad, folder)
    assert code not in codes(good, folder)


def test_every_rule_has_an_example() -> None:
    """The examples cover each rule, and each rule has a code of its own."""
    # Sections of different kinds share rules: that of accounts and that of a Hub's administrators.
    each = {id(rule): rule for section in RULES.values() for rule in section}.values()
    assert [rule.code for rule in each if len(rule.template) > LONGEST] == []
    rules = [rule.code for rule in each]
    assert len(rules) == len(set(rules))
    # A file on a computer that nobody trusted is one on Windows only, and a path of another computer one elsewhere:
    # ``core/system/test_network_path.py`` plays Windows.
    assert {code for code, _, _ in EXAMPLES} | {"file_forbidden", "file_elsewhere"} == set(rules)


@pytest.mark.parametrize(("code", "bad", "good"), EXAMPLES, ids=IDS)
def test_sentences_are_for_people(code: str, bad: Changes, good: Changes, folder: Path) -> None:  # noqa: ARG001 - table
    """Each sentence is filled in, is short, and stands at a field that exists."""
    project = changed(CLEAN, bad)
    found = problems(project, folder, NOW)
    assert found
    for problem in found:
        sentence = str(problem)
        assert sentence.isprintable()
        assert len(problem.sentence.template) <= LONGEST
        assert sentence.endswith(".")
        if problem.place:
            changed(project, {problem.place: None})


WITHOUT_FILES = {
    "certificate_name_missing",
    "certificate_name_twice",
    "certificate_file_missing",
    "file_name_impossible",
    "client_password_missing",
    "client_key_exportable",
}
"""Rules of certificates that need no look into a file."""


@pytest.mark.parametrize(
    ("name", "english", "french"),
    [
        ("PC 1", "does not take a space in", "n’accepte pas un espace dans"),
        ("P& C", "does not take & or a space in", "n’accepte pas & ou un espace dans"),
        ("P&C", "does not take & in", "n’accepte pas & dans"),
    ],
)
def test_a_space_is_told_as_a_word(name: str, english: str, french: str) -> None:
    """A space among characters that a name may not have is a word, in the person's language."""
    found = problems(changed(CLEAN, {"device.name": name}), None, NOW)
    (problem,) = (one for one in found if one.code == "name_character_forbidden")
    assert english in str(problem.sentence)
    assert french in written(problem.sentence, "fr")


def test_files_are_left_alone_without_folder(folder: Path) -> None:
    """Without a folder no rule that looks at files finds anything."""
    for code, bad, _ in (*FILE_EXAMPLES, *CERTIFICATE_EXAMPLES):
        if code not in WITHOUT_FILES:
            assert code in codes(bad, folder) - codes(bad, None)


def test_only_errors_stop_a_build(folder: Path) -> None:
    """Warnings and hints do not count as errors."""
    found = problems(changed(CLEAN, {"device.name": "PC_1"}), folder, NOW)
    assert {problem.level for problem in found} == {Level.WARNING}
    assert not has_errors(found)
    assert has_errors(problems(Project(), folder, NOW))


@pytest.mark.posix("Windows has no pipes among files")
def test_pipe_is_refused(folder: Path) -> None:
    """A pipe in place of a file is refused before anybody waits for it."""
    pipe = folder / "pipe.bin"
    os.mkfifo(pipe)
    assert "file_unreadable" in codes({"applications[0].dependencies[0].file": "pipe.bin"}, folder)


def test_every_secret_field_may_hold_anything(folder: Path) -> None:
    """A password of a PFX file may hold half a surrogate pair without stopping the rules."""
    place = "certificates[0].password"
    assert problems(changed(CLEAN, {"certificates[0].file": "client.pfx", place: Secret("\ud800")}), folder, NOW)


@pytest.mark.skipif(not shutil.which("openssl"), reason="openssl makes the old certificate")
def test_old_signature_is_weak(folder: Path) -> None:
    """A certificate that another one signed with SHA-1, as openssl makes it, is called weak."""
    run = partial(run_process, cwd=folder, check=True, capture_output=True)
    new_key = ("-newkey", "rsa:2048", "-nodes")
    run(["openssl", "req", "-x509", *new_key, "-keyout", "ca.key", "-out", "ca.crt", "-subj", "/CN=Old CA", "-sha1"])
    run(["openssl", "req", *new_key, "-keyout", "old.key", "-out", "old.csr", "-subj", "/CN=Old server"])
    run(
        [
            "openssl",
            "x509",
            "-req",
            "-in",
            "old.csr",
            "-CA",
            "ca.crt",
            "-CAkey",
            "ca.key",
            "-CAcreateserial",
            "-sha1",
            "-out",
            "old.crt",
        ]
    )
    assert "certificate_weak" in codes({"certificates[0].file": "old.crt"}, folder)
    assert "certificate_weak" not in codes({"certificates[0].file": "ca.crt"}, folder)


@given(projects())
@settings(max_examples=40, deadline=None)
def test_rules_never_fail(project: Project) -> None:
    """Whatever a project holds, each problem is a printable sentence."""
    for problem in problems(project, None, NOW):
        assert str(problem).isprintable()


@given(project=projects())
@settings(max_examples=40, deadline=None)
def test_rules_never_fail_on_files(project: Project, folder: Path) -> None:
    """Whatever paths a project holds, looking for the files raises nothing."""
    assert problems(project, folder, NOW) is not None


@given(projects(WORDS, SECRETS))
@settings(max_examples=40, deadline=None)
def test_no_secret_is_told(project: Project) -> None:
    """No sentence, and no value put into one, holds a part of a secret."""
    for problem in problems(project, None, NOW):
        assert "Zq7" not in str(problem)
        assert "Zq7" not in repr(problem)
