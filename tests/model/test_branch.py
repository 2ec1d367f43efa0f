"""Branches of settings: items added, moved and renamed, trees put in, and what is refused."""

from __future__ import annotations

import pytest

from app.core.error import UsageError
from app.core.secret import Secret
from app.model.address import get_node, set_value, settings
from app.model.branch import add_item, move_item, put_branch, rename_item
from app.model.node import Node

USERS = "Accounts/Users"


def users(*names: str) -> tuple[Node, ...]:
    """Return users of these *names*."""
    nodes: tuple[Node, ...] = ()
    for name in names:
        nodes = add_item(nodes, f"{USERS}/User[UserName={name}]")
    return nodes


def names(nodes: tuple[Node, ...]) -> list[str | None]:
    """Return the names of the users in their order."""
    return [one.key("UserName") for one in get_node(nodes, USERS).children]


def test_items_stand_in_the_order_they_were_added() -> None:
    """Behind those of their name, not by the alphabet; a second of the same name is refused."""
    nodes = users("zoe", "ada")
    assert names(nodes) == ["zoe", "ada"]
    with pytest.raises(UsageError, match="already an item"):
        add_item(nodes, f"{USERS}/User[UserName=ada]")
    with pytest.raises(UsageError, match="looks like a secret"):
        add_item(nodes, f"{USERS}/User[Password=x]")


def test_items_move_among_their_kind() -> None:
    """Others between them stay where they are; a number beyond the list is refused."""
    nodes = set_value(users("a", "b", "c"), f"{USERS}/User[UserName=b]/HomeDir", "x")
    moved = move_item(nodes, f"{USERS}/User[UserName=c]", 0)
    assert names(moved) == ["c", "a", "b"]
    assert get_node(moved, f"{USERS}/User[UserName=b]/HomeDir").value == "x"
    assert move_item(moved, f"{USERS}/User[UserName=c]", 2) == nodes
    for address, index in ((f"{USERS}/User[UserName=c]", 3), (f"{USERS}/User[UserName=no]", 0)):
        with pytest.raises(UsageError):
            move_item(nodes, address, index)


def test_a_label_follows_the_name() -> None:
    """WCD writes both alike; another label stays; a name that is taken is refused."""
    nodes = add_item(users("a"), f"{USERS}/User[UserName=b;Name=b]")
    renamed = rename_item(nodes, f"{USERS}/User[UserName=b;Name=b]", "UserName", "ada")
    assert get_node(renamed, USERS).children[1].keys == (("UserName", "ada"), ("Name", "ada"))
    with pytest.raises(UsageError, match="already an item"):
        rename_item(nodes, f"{USERS}/User[UserName=a]", "UserName", "b")


def test_a_branch_is_put_into_what_is_there() -> None:
    """Groups become one, values are replaced, items of other keys are added, and the rest stays, secrets too."""
    nodes = set_value(users("a"), f"{USERS}/User[UserName=a]/Password", Secret("s"))
    nodes = set_value(nodes, "Policies/Update/AllowAutoUpdate", "1")
    new = set_value(users("a", "b"), "Policies/Update/AllowAutoUpdate", "2")
    new = set_value(new, f"{USERS}/User[UserName=a]/HomeDir", "x")
    merged = put_branch(nodes, new)
    assert dict(settings(merged)) == {
        f"{USERS}/User[UserName=a]/HomeDir": "x",
        f"{USERS}/User[UserName=a]/Password": Secret("s"),
        f"{USERS}/User[UserName=b]": None,
        "Policies/Update/AllowAutoUpdate": "2",
    }
    assert put_branch(merged, ()) == merged
    below = put_branch((Node("Variant", None, (Node("Settings"),)),), new, "Variant/Settings")
    assert below[0].children[0].children == new
