"""Addresses of free settings."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.core.error import BadInput
from app.core.secret import Secret
from app.model.address import DEPTH, AddressStep, grow, parse_address
from app.model.address import settings as flat
from app.model.node import Node
from tests.model.anything import KEYS, NAME, TEXT, nodes


@settings(max_examples=80)
@given(nodes(TEXT.map(Secret)))
@example((Node("Target", None, (Node("TargetState"), Node("TargetState", ""), Node("TargetState")), (("Id", "a"),)),))
@example((Node("A", "", (Node("B"),)), Node("A", Secret(""))))
def test_any_tree_grows_back(tree: tuple[Node, ...]) -> None:
    """A tree written as addresses with values is the same tree when it is read."""
    pairs = list(flat(tree))
    assert len({address for address, _value in pairs}) == len(pairs)
    assert not any(unicodedata.category(char) == "Cc" for address, _value in pairs for char in address)
    assert grow(pairs) == tree


@given(st.lists(st.builds(AddressStep, NAME, KEYS, st.integers(1, 9_999_999)), min_size=1, max_size=4).map(tuple))
def test_steps_survive_as_text(steps: tuple[AddressStep, ...]) -> None:
    """Any names, attributes and numbers are read back from an address as they were."""
    assert parse_address("/".join(map(str, steps))) == steps


def test_address_reads_as_people_write_it() -> None:
    """Names, an item with two attributes and a numbered sibling look as the module promises."""
    tree = (
        Node(
            "Accounts", None, (Node("User", None, (Node("Password", "x"),), (("UserName", "admin"), ("Name", "ad=m"))),)
        ),
        Node("TargetState"),
        Node("TargetState"),
        Node("TargetState"),
    )
    assert [address for address, _ in flat(tree)] == [
        "Accounts/User[UserName=admin;Name=ad%3Dm]/Password",
        "TargetState",
        "TargetState#2",
        "TargetState#3",
    ]


@pytest.mark.parametrize(
    "address",
    [
        *("", "/", "a/", "/a", "a//b", "a[", "a]", "a[]", "a[b]", "a[=c]", "a[b=c", "a[b=c;b=d]", "a[b=c]x"),
        *("a#", "a#0", "a#01", "a#-1", "a#99999999", "#2", "%", "%zz", "%ff", "a;b", "a=b", "a\n", "a\x00"),
        "x/" * DEPTH + "x",
    ],
)
def test_malformed_addresses_are_refused(address: str) -> None:
    """What is not an address is refused in a short sentence that shows no control character."""
    with pytest.raises(BadInput) as caught:
        parse_address(address)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize(
    "pairs",
    [
        [("A", "1"), ("A", "2")],
        [("A/B", "1"), ("A", "2")],
        [("A#2", "1")],
        [("A", "1"), ("A#3", "2")],
    ],
)
def test_contradictory_addresses_are_refused(pairs: list[tuple[str, str]]) -> None:
    """A setting that stands twice, or whose elder siblings are missing, is refused by its address."""
    with pytest.raises(BadInput, match="setting “A"):
        grow(pairs)


def test_too_deep_a_tree_is_refused_before_it_is_saved() -> None:
    """What could not be read again is not written either."""
    tree = Node("x")
    for _ in range(DEPTH):
        tree = Node("x", None, (tree,))
    with pytest.raises(BadInput, match="too deeply"):
        list(flat((tree,)))
