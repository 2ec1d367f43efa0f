"""Reading and writing answers of other tools loses nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.answers.fields.project import answers_from, project_from
from app.answers.xml.customizations import (
    read_answer_file,
    read_customizations,
    write_answer_file,
    write_customizations,
)
from app.model.project import Join, Project, Security, Target
from tests.answers.source import all_answers, answer_files, inside, packages
from tests.places import EXAMPLES, needs_examples, needs_samples

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_WRITTEN_BY_HAND = {
    "empty.xml",  # an empty Common, which says nothing
    "iot-startup-app.xml",  # an empty element on two tags
    "clean_setup_customizations.xml",  # no space before />
    "customizations.REDACTED.xml",  # of vnjoe: tabs
}


@needs_samples
@pytest.mark.parametrize("package", packages(), ids=lambda path: path.name)
def test_answers_of_packages_come_out_byte_for_byte(package: Path) -> None:
    """Both answer files inside every sample package are written again as they were."""
    whole, shorter = inside(package)
    answers = read_customizations(whole)
    assert write_customizations(answers) == whole
    assert write_answer_file(answers) == shorter
    assert write_answer_file(read_answer_file(shorter, answers.package)) == shorter


@needs_samples
@needs_examples
def test_every_answer_file_is_a_project_and_comes_back() -> None:
    """Answers → project → answers is the identity, also through the written form."""
    found = all_answers()
    assert len(found) > 100
    for name, answers in found:
        back = answers_from(project_from(answers))
        assert back == answers, name
        assert read_customizations(write_customizations(back)) == answers, name


@needs_samples
@needs_examples
def test_open_answer_files_are_written_as_wcd_writes_them() -> None:
    """Answer files that lie open come out the same but for line ends, byte order mark and last newline."""
    written_by_wcd = [path for path in answer_files() if path.name not in _WRITTEN_BY_HAND]
    assert written_by_wcd
    for path in written_by_wcd:
        data = path.read_bytes()
        plain = data.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").rstrip(b"\n")
        written = write_customizations(read_customizations(data, path.name))
        assert written.startswith(b"\xef\xbb\xbf<?xml")
        assert written.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n") == plain, path.name


@needs_examples
def test_pages_take_over_what_they_know() -> None:
    """The examples of the wizard's features arrive on their pages and leave nothing among the free settings."""
    found = {
        path.stem: project_from(read_customizations(path.read_bytes(), path.name))
        for path in EXAMPLES.glob("*.xml")
        if not path.name.endswith(".icdproj.xml")
    }
    expected: dict[str, Callable[[Project], object]] = {
        "ad-join": lambda one: (one.account.join, one.account.directory.domain) == (Join.DIRECTORY, "contoso.example"),
        "apps-primary-context": lambda one: [len(each.dependencies) for each in one.applications] == [0, 2, 0],
        "client-certificate": lambda one: one.certificates[0].password.reveal() == "example-password",
        "device-name": lambda one: one.device.name and one.target is Target.WINDOWS_2004,
        "device-name-before-2004": lambda one: one.device.name and one.target is Target.OLDER,
        "entra-bulk-token": lambda one: one.account.join is Join.ENTRA and one.account.entra.token,
        "hide-oobe": lambda one: one.device.hide_oobe is True,
        "local-users": lambda one: one.account.join is Join.LOCAL and one.account.administrator.password,
        "product-key": lambda one: one.device.product_key,
        "root-certificate": lambda one: one.certificates[0].name == "ExampleRoot",
        "clean-pc": lambda one: one.device.remove_software,
        "wifi": lambda one: [each.security for each in one.network.wifi] == [Security.WPA2, Security.OPEN],
    }
    for name, check in expected.items():
        assert check(found[name]), name
        if name not in {"local-users", "hide-oobe"}:
            assert found[name].settings == (), name
