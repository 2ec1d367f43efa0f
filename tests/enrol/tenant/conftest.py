"""Fixtures of the tests in ``tests/enrol/tenant``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.enrol.tenant.accounts import list_accounts
from app.enrol.tenant.permissions import REVOKE
from tests.enrol.graph_access import graph_for

if TYPE_CHECKING:
    from app.enrol.demo.tenant import DemoTenant
    from app.enrol.net.http import Http
    from app.enrol.tenant.accounts import PackageAccount
    from app.enrol.tenant.graph import Graph


@pytest.fixture
def graph(tenant: DemoTenant, http: Http) -> Graph:
    """Graph, for somebody who may revoke."""
    return graph_for(tenant, http, REVOKE)


@pytest.fixture
def account(graph: Graph, tenant: DemoTenant) -> PackageAccount:
    """One account of the list; the log is empty."""
    found = next(each for each in list_accounts(graph) if each.name == "Class room 14")
    tenant.log.clear()
    return found
