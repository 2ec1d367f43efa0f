"""The address of a custom setting: its forms, what is refused, and that what is written is read again."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.error import BadInput
from app.model.custom import CustomScope, CustomSetting, custom_node, parse_uri, write_uri

USER, DEVICE = CustomScope.USER, CustomScope.DEVICE


@pytest.mark.parametrize(
    ("uri", "scope", "path", "name"),
    [
        ("./Device/Vendor/MSFT/Policy/Config/A/B", DEVICE, [("Policy", None), ("Config", None), ("A", None)], "B"),
        ("./Vendor/MSFT/Policy/Config/A/B", DEVICE, [("Policy", None), ("Config", None), ("A", None)], "B"),
        ("./user/vendor/msft/Policy/Config/A/B", USER, [("Policy", "User"), ("Config", None), ("A", None)], "B"),
        ("Policy/Config/A/B", USER, [("Policy", "User"), ("Config", None), ("A", None)], "B"),
        ("Policy!/Config/A/B", USER, [("Policy", None), ("Config", None), ("A", None)], "B"),
        ("./DevDetail/Ext/X", DEVICE, [("DevDetail", None), ("Ext", None)], "X"),
        ("Root!Device/CA/F%2F1", DEVICE, [("Root", "Device"), ("CA", None)], "F/1"),
        ("Root!scope=User/CA/X", USER, [("Root", "User"), ("CA", None)], "X"),
    ],
)
def test_the_forms_of_an_address(uri: str, scope: CustomScope, path: list[tuple[str, str | None]], name: str) -> None:
    """OMA-URIs and paths of provxml, scopes and encoded signs come to the node that provxml names."""
    node = custom_node(CustomSetting(uri=uri, scope=scope))
    assert (list(node.path), node.name) == (path, name)


@pytest.mark.parametrize(
    "uri",
    ["", "Policy", "./Device/Vendor/MSFT/Policy", "a//b", "/a/b", "a/b/", "a/ /b", "a/b!User", "a!Both/b", "a/%zz/b",
     "a/../b", "a/%2E%2E/b", "a/b\n", "a/%00/b", "a/%FF/b", "a/" + "b" * 2000],
)  # fmt: skip
def test_what_is_no_address_is_refused(uri: str) -> None:
    """Empty parts, unknown scopes, broken codes and control characters are our own error."""
    with pytest.raises(BadInput, match="is not the address of a node"):
        parse_uri(uri)


def test_address_and_scope_that_disagree_are_refused() -> None:
    """./User with the scope of the device says two things at once."""
    with pytest.raises(BadInput, match="says otherwise"):
        custom_node(CustomSetting(uri="./User/Vendor/MSFT/Policy/Config/A/B"))


_NAME = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=8).filter(
    lambda text: text.strip() and text not in {".", ".."} and not set(text) & {"\ufffe", "\uffff"}
)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(_NAME, st.sampled_from((None, "User", "Device"))), min_size=1, max_size=4),
    _NAME,
    st.booleans(),
)
def test_what_is_written_is_read_again(path: list[tuple[str, str | None]], name: str, for_user: bool) -> None:
    """Any node of a package comes back from its address, with the scopes it had."""
    uri = write_uri(tuple(path), name, for_user=for_user)
    node = custom_node(CustomSetting(uri=uri, scope=USER if for_user else DEVICE))
    assert (list(node.path), node.name) == (path, name)
