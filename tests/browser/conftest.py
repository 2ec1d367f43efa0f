"""One Chromium and one demo tenant for all tests of a run: starting them costs more than most of the tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.enrol.demo.tenant import DemoTenant
from tests.browser.chromium import Chromium, open_chromium

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def one_tenant() -> Iterator[DemoTenant]:
    """A tenant that asks who signs in, with its pages on TLS: here they have a browser that trusts its certificate."""
    with DemoTenant(asks_person=True) as tenant:
        tenant.pages = ""
        yield tenant


@pytest.fixture(scope="session")
def one_browser(one_tenant: DemoTenant, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    """A browser that trusts the tenant."""
    with open_chromium(tmp_path_factory.mktemp("chromium"), one_tenant.ca) as browser:
        yield browser


@pytest.fixture
def chromium(one_browser: Chromium) -> Iterator[Chromium]:
    """The browser with an empty tab for this test and a console that was read; the tab is closed after it."""
    first = one_browser.tab
    one_browser.open_tab()
    one_browser.complaints()
    yield one_browser
    one_browser.close_tab(first)


@pytest.fixture
def tenant(one_tenant: DemoTenant) -> Iterator[DemoTenant]:
    """The tenant with its knobs as at the start, but answering at once."""
    one_tenant.bulk_polls_before_success = one_tenant.device_polls_before_success = 0
    one_tenant.log.clear()
    yield one_tenant
    one_tenant.faults.clear()
