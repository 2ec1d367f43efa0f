"""The secrets that a build needs are those that go into its package, whatever the project's choices."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.answers.fields.project import answers_from
from app.answers.xml.customizations import write_customizations
from app.core.secret import Secret
from app.model.field import secrets, with_secrets
from app.model.node import Node
from app.model.project import (
    Account,
    Administrator,
    Certificate,
    Device,
    Directory,
    Join,
    Network,
    Package,
    Project,
    Security,
    Store,
    WifiNetwork,
)
from app.model.secret_need import needed_secrets
from app.model.token import Token
from tests.model.projects import projects, xml_text

if TYPE_CHECKING:
    from collections.abc import Iterator

MARK = "Zwiebel9001Kanarienvogel"

FULL = Project(
    package=Package(name="Office"),
    device=Device(name="PC-%RAND:5%", product_key=Secret("x")),
    network=Network(
        wifi=(
            WifiNetwork(ssid="a", security=Security.WPA2, key=Secret("x")),
            WifiNetwork(ssid="b", security=Security.OPEN, key=Secret("x")),
        )
    ),
    account=Account(
        join=Join.ENTRA,
        entra=Token(token=Secret("x")),
        directory=Directory(domain="contoso.com", user="joiner", password=Secret("x")),
        administrator=Administrator(name="ops", password=Secret("x")),
    ),
    certificates=(
        Certificate(name="c", file="c.pfx", store=Store.CLIENT, password=Secret("x")),
        Certificate(name="r", file="r.cer", store=Store.ROOT, password=Secret("x")),
    ),
    settings=(Node("Policies", None, (Node("Hidden", Secret("x")),)),),
)


def choices() -> Iterator[Project]:
    """Yield projects with the same secrets and all choices that may use them or not."""
    for join in Join:
        for name in ("ops", ""):
            for enabled in (True, False):
                account = replace(FULL.account, join=join, administrator=replace(FULL.account.administrator, name=name))
                yield replace(FULL, account=account, network=replace(FULL.network, enabled=enabled))
    for security in Security:
        yield replace(FULL, network=Network(wifi=(WifiNetwork(ssid="a", security=security, key=Secret("x")),)))
    for store in Store:
        yield replace(FULL, certificates=(Certificate(name="c", file="c.pfx", store=store, password=Secret("x")),))


TABLE = tuple(choices())


def used(project: Project) -> tuple[str, ...]:
    """Return the places of the secrets that the answers of *project* hold, found by a mark in each."""
    found = []
    for place in secrets(project):
        marked = with_secrets(project, {place: Secret(MARK)})
        if MARK in write_customizations(answers_from(marked)).decode():
            found.append(place)
    return tuple(found)


@pytest.mark.parametrize("number", range(len(TABLE)))
def test_what_is_needed_is_what_is_built(number: int) -> None:
    """For each choice in the table, a place is needed if and only if its secret goes into the package."""
    project = TABLE[number]
    assert needed_secrets(project, secrets(project)) == used(project)


@settings(max_examples=25, deadline=None)
@given(projects(xml_text(), st.just("s3cret")))
def test_so_it_is_for_any_project(project: Project) -> None:
    """Also random projects build with the needed secrets alone; none that goes into the package is left out."""
    assert set(used(project)) == set(needed_secrets(project, secrets(project)))
