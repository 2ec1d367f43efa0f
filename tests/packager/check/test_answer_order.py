"""Answer files that differ in order only, and such as differ in more."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from app.answers.xml.customizations import write_answer_file
from app.model.node import Node
from app.packager.check.rebuild import rebuild_package
from app.packager.check.verify import verify_package
from app.packager.read.package import ANSWER_FILE, open_package
from tests.packager.build_case import answers, built, commands, setting
from tests.packager.tampered import change

if TYPE_CHECKING:
    from pathlib import Path

UPDATE = setting("Policies/Update/AllowAutoUpdate", "5").children[0]
NFC = setting("Policies/Connectivity/AllowNFC", "Yes").children[0]
HIDE = setting("OOBE/Desktop/HideOobe", "True")


def user(name: str, *children: Node) -> Node:
    """Return the account *name*."""
    return Node("User", None, children, (("UserName", name),))


def policies(*children: Node) -> Node:
    """Return the group of *children*."""
    return Node("Policies", None, children)


def accounts(*users: Node) -> Node:
    """Return the accounts *users*."""
    return Node("Accounts", None, (Node("Users", None, users),))


def command(line: str) -> Node:
    """Return the command *line*."""
    return Node("CommandConfig", None, (Node("CommandLine", line),), (("Name", line),))


STANDARD = Node("UserGroup", "Standard Users")
HOME = Node("HomeDir", "C:\\x")
CASES = {
    "groups and settings": ((policies(UPDATE, NFC), HIDE), (HIDE, policies(NFC, UPDATE)), True),
    "items of a map": (
        (accounts(user("b", STANDARD, HOME), user("a", STANDARD)),),
        (accounts(user("a", STANDARD), user("b", HOME, STANDARD)),),
        True,
    ),
    "labels": ((commands(command("a"), command("b")),), (commands(command("a"), command("b")),), True),
    "items of a list": ((commands(command("a"), command("b")),), (commands(command("b"), command("a")),), False),
    "a value": (
        (policies(UPDATE, NFC),),
        (policies(NFC, Node("Update", None, (Node("AllowAutoUpdate", "4"),))),),
        False,
    ),
    "one more": ((policies(UPDATE, NFC),), (policies(NFC), HIDE), False),
    "values of two items": (
        (accounts(user("a", STANDARD), user("b", HOME)),),
        (accounts(user("a", HOME), user("b", STANDARD)),),
        False,
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_order_alone_is_no_difference(tmp_path: Path, case: str) -> None:
    """Verify says nothing and the order is kept when it is built again; where the order means something it is told."""
    one, other, is_same = CASES[case]
    package = built(answers(*one), tmp_path).package
    changed = change(package, tmp_path / "x.ppkg", {ANSWER_FILE: write_answer_file(answers(*other))})
    found = [str(finding.sentence) for finding in verify_package(changed).findings]
    assert any("have different settings" in sentence for sentence in found) is not is_same
    with open_package(changed) as opened:
        result = rebuild_package(opened, BytesIO())
    assert result.identical is is_same
    if is_same and write_answer_file(answers(*one)) != write_answer_file(answers(*other)):
        (reason,) = [str(file.reason) for file in result.files if file.reason]
        assert "in another order" in reason
