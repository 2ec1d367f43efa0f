"""The app registration by Microsoft Graph, over the TLS of the demo tenant: made, mended, refused, stopped."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from app.catalogue.cloud import cloud_of
from app.core.error import AppError, BadInput, Cancelled
from app.core.text import written
from app.enrol.cloud.registration import ASKS, NAME
from app.enrol.demo import graph as demo_graph
from app.enrol.demo.account import ACCOUNTS, TENANT
from app.enrol.demo.answer import graph_error
from app.enrol.demo.fault import DemoFault, DemoStep
from app.enrol.net import http as http_module
from app.enrol.tenant import registration as work_module
from app.enrol.tenant.permissions import REGISTER
from app.enrol.tenant.registration_plan import TOOL, Change, Part, Plan
from app.jobs.enrol.client import remembered
from app.jobs.enrol.registration import Prospect, Registration, look, register
from app.reason.reason import EnrolError
from tests.enrol.hunt import Hunt
from tests.jobs.enrol.tenant_case import Visitor, visiting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.enrol.demo.server import DemoAnswer

ALL = [Part.APP, Part.OWN_PRINCIPAL, Part.CONSENT, Part.CONSENT]
"""What is missing in a tenant that has the services; one consent for each of them."""


@pytest.fixture
def visitor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visitor]:
    """Somebody at a demo tenant, where nobody has to wait for the directory."""
    monkeypatch.setattr(work_module, "LAG", 0.0)
    with visiting(tmp_path, monkeypatch) as found:
        yield found


def looked(visitor: Visitor, tenant: str = "demo.invalid", **more: Any) -> Prospect:
    """Sign in and look."""
    return look(replace(visitor.where, tenant=tenant, client_id=""), visitor.ways, **more)


def made(visitor: Visitor, **more: Any) -> Registration:
    """Sign in, look, and do all of it."""
    return register(looked(visitor), visitor.ways, **more)


def changes(visitor: Visitor) -> list[tuple[str, str]]:
    """Return what was written in Graph so far."""
    calls = [one for one in visitor.tenant.log if one.path.startswith("/v1.0/")]
    return [(one.method, one.path) for one in calls if one.method != "GET"]


def parts(plan: Plan) -> list[Part]:
    """Return the kinds of changes of *plan*."""
    return [one.part for one in plan.changes]


def answering(monkeypatch: pytest.MonkeyPatch, method: str, path: str, answer: DemoAnswer) -> None:
    """Let Graph answer otherwise at *path*."""
    places = tuple(
        replace(place, answer=lambda _call: answer) if (place.method, place.path.pattern) == (method, path) else place
        for place in demo_graph._PLACES
    )
    assert places != demo_graph._PLACES
    monkeypatch.setattr(demo_graph, "_PLACES", places)


def test_it_is_shown_before_and_made_then(visitor: Visitor) -> None:
    """Looking writes nothing and asks for the two permissions only; making does what was shown, step by step."""
    visitor.tenant.directory.has_sync_fabric = False
    prospect = looked(visitor)
    assert visitor.seen == [ACCOUNTS["administrator"].upn]
    asked = next(one.query for one in visitor.tenant.log if one.path.endswith("/authorize"))
    assert asked["client_id"] == TOOL
    scopes = {scope.rpartition("/")[2] for scope in asked["scope"].split()}
    assert scopes - {"openid", "profile"} == {one.name for one in REGISTER}
    assert changes(visitor) == []
    assert parts(prospect.plan) == [Part.APP, Part.OWN_PRINCIPAL, Part.PRINCIPAL, Part.CONSENT, Part.CONSENT]
    assert prospect.plan.client_id == ""
    begun: list[Change] = []
    found = register(prospect, visitor.ways, begun=begun.append)
    assert begun == list(found.registered.done) == list(prospect.plan.changes)
    assert found.registered.error is None
    assert visitor.seen == [ACCOUNTS["administrator"].upn], "nobody signs in twice"
    (app,) = visitor.tenant.directory.apps
    assert (found.registered.client_id, app["displayName"]) == (app["appId"], NAME)
    assert app["appId"] in str(found.registered.sentence)
    assert visitor.tenant.directory.has_sync_fabric


def test_a_second_run_changes_nothing(visitor: Visitor) -> None:
    """It finds the same app registration, says that all is right, and writes nothing."""
    first = made(visitor)
    before = changes(visitor)
    prospect = looked(visitor)
    assert prospect.plan.changes == ()
    assert "nothing is to be changed" in str(prospect.plan.sentence)
    second = register(prospect, visitor.ways)
    assert (second.registered.client_id, second.registered.done) == (first.registered.client_id, ())
    assert changes(visitor) == before


def test_what_is_wrong_is_mended(visitor: Visitor) -> None:
    """Each thing that somebody took away is one change, and what was added besides stays."""
    made(visitor)
    (app,) = visitor.tenant.directory.apps
    app["isFallbackPublicClient"] = None
    app["publicClient"] = {"redirectUris": ["http://127.0.0.1"]}
    extra = {"resourceAppId": "another", "resourceAccess": [{"id": "1", "type": "Role"}]}
    app["requiredResourceAccess"] = [extra, {**app["requiredResourceAccess"][1], "resourceAccess": []}]
    consent = next(one for one in visitor.tenant.directory.consents if "openid" in one["scope"])
    consent["scope"] = "profile Mail.Read"
    plan = looked(visitor).plan
    assert parts(plan) == [Part.PUBLIC, Part.REDIRECT, Part.PERMISSION, Part.PERMISSION, Part.CONSENT]
    assert "lacks something" in str(plan.sentence)
    assert plan.changes[-1].scopes == ("openid",)
    assert made(visitor).registered.error is None
    assert app["publicClient"]["redirectUris"] == ["http://127.0.0.1", "http://localhost"]
    assert extra in app["requiredResourceAccess"]
    assert set(consent["scope"].split()) == {"profile", "Mail.Read", "openid"}
    assert looked(visitor).plan.changes == ()


def test_the_tenant_comes_from_the_sign_in(visitor: Visitor) -> None:
    """Nothing has to be typed: without a tenant it is that of who signs in."""
    found = register(looked(visitor, ""), visitor.ways)
    assert found.tenant == TENANT
    assert any(one.path.startswith("/organizations/") for one in visitor.tenant.log)


def test_it_is_remembered_once_for_the_tenant(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    """A demo is not remembered; a real tenant is, by its id and by the name that was entered; a failure is told."""
    found = made(visitor)
    assert remembered().clients == ()
    real = replace(cloud_of("worldwide"), login=visitor.where.cloud.login, graph=visitor.where.cloud.graph)
    real = replace(real, trust=visitor.where.cloud.trust)
    assert not real.is_demo
    where = replace(visitor.where, cloud=real, tenant="Contoso.com")
    for _turn in range(2):
        again = register(look(where, visitor.ways), visitor.ways)
        assert again.trouble is None
        known = {client.tenant: client.client_id for client in remembered().clients}
        assert known == {"contoso.com": found.registered.client_id, TENANT: found.registered.client_id}
    assert remembered().clients[0].tenant == "contoso.com"
    assert TOOL not in {client.client_id for client in remembered().clients}
    monkeypatch.setattr("app.jobs.enrol.registration.remember_client", _full)
    trouble = register(look(where, visitor.ways), visitor.ways).trouble
    assert str(trouble) == "The disk is full."


def _full(*_words: object) -> None:
    raise AppError("The disk is full.")


@pytest.mark.parametrize(("key", "codes"), [("without_role", "register_forbidden"), ("mfa", "register_forbidden")])
def test_who_has_no_role_is_told_which(visitor: Visitor, key: str, codes: str) -> None:
    """A person without the role is refused at the first change, with the card that names the roles; nothing is left."""
    visitor.tenant.account = ACCOUNTS[key]
    with pytest.raises(EnrolError) as caught:
        made(visitor)
    assert codes in caught.value.reason.codes
    assert "Cloud Application Administrator" in caught.value.reason.advice
    assert (caught.value.trace.status, caught.value.__context__) == (403, None)
    assert visitor.tenant.directory.apps == []


def test_consent_is_another_right(visitor: Visitor) -> None:
    """Where the consent alone is refused, the app registration stays with its client id, and what is left is told."""
    prospect = looked(visitor)
    with pytest.MonkeyPatch.context() as patch:
        forbidden = graph_error(403, "Authorization_RequestDenied", "Insufficient privileges.")
        answering(patch, "POST", r"/oauth2PermissionGrants", forbidden)
        found = register(prospect, visitor.ways).registered
    assert found.client_id == visitor.tenant.directory.apps[0]["appId"]
    assert [one.part for one in found.left] == [Part.CONSENT, Part.CONSENT]
    assert found.error is not None
    assert "consent_forbidden" in found.error.reason.codes
    assert "not all of it could be done" in str(found.sentence)
    assert parts(looked(visitor).plan) == [Part.CONSENT, Part.CONSENT]
    assert made(visitor).registered.error is None


@pytest.mark.parametrize("code", [65001, 90094, 65004, 7000112, 50105, 700016])
def test_a_tenant_that_forbids_the_app_of_microsoft(visitor: Visitor, code: int) -> None:
    """The card is about that app and the other ways, and not about an app registration that does not exist yet."""
    visitor.tenant.fail(DemoStep.AUTHORIZE, code)
    with pytest.raises(EnrolError) as caught:
        looked(visitor)
    assert "tool_refused" in caught.value.reason.codes
    assert caught.value.trace.code == f"AADSTS{code}"
    assert "script" in caught.value.reason.advice


@pytest.mark.parametrize(("code", "word"), [(53003, "Conditional Access"), (50076, "multi-factor"), (50020, "tenant")])
def test_conditional_access_keeps_its_card(visitor: Visitor, code: int, word: str) -> None:
    """What is about the person or a policy is told as in every other sign-in."""
    visitor.tenant.fail(DemoStep.AUTHORIZE, code)
    with pytest.raises(EnrolError) as caught:
        looked(visitor)
    assert caught.value.trace.code == f"AADSTS{code}"
    assert word in f"{caught.value.reason.happened} {caught.value.reason.cause}"


def test_more_proof_in_the_middle(visitor: Visitor) -> None:
    """Graph asks for more proof after the plan was shown: one more sign-in, and all of it is done once."""
    prospect = looked(visitor)
    visitor.tenant.faults.add(DemoStep.GRAPH, DemoFault.CLAIMS)
    found = register(prospect, visitor.ways).registered
    assert (found.error, len(found.done)) == (None, len(ALL))
    assert len(visitor.seen) == 2
    assert "acrs" in [one.query for one in visitor.tenant.log if one.path.endswith("/authorize")][-1]["claims"]


def test_throttling_is_waited_out_or_told(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    """A short Retry-After is obeyed; one that is too long to sit through is told, with its seconds."""
    paused: list[float] = []
    monkeypatch.setattr(http_module, "pause", lambda seconds, _progress: paused.append(seconds))
    visitor.tenant.faults.add(DemoStep.GRAPH, DemoFault.THROTTLED, retry_after=7)
    assert parts(looked(visitor).plan) == ALL
    assert paused == [7]
    visitor.tenant.faults.add(DemoStep.GRAPH, DemoFault.THROTTLED, retry_after=900)
    with pytest.raises(EnrolError) as caught:
        looked(visitor)
    assert caught.value.trace.code == "throttled"
    assert "900 seconds" in caught.value.trace.detail


def test_a_slow_directory_is_waited_for(visitor: Visitor) -> None:
    """What was created a moment ago may not be known everywhere: it is tried again, some times, and then told."""
    visitor.tenant.directory.app_lag = 3
    assert made(visitor).registered.error is None
    visitor.tenant.directory.apps.clear()
    visitor.tenant.directory.app_lag = 99
    found = made(visitor).registered
    assert found.error is not None
    assert [one.part for one in found.done] == [Part.APP]
    assert visitor.tenant.directory.app_lag == 99 - work_module.TRIES


class _Stop:
    """Stops the work when the change of *part* begins."""

    def __init__(self, part: Part) -> None:
        """Wait for *part*."""
        self._part, self._is_time = part, False

    def begun(self, change: Change) -> None:
        """Hear of a change."""
        self._is_time = change.part is self._part

    def progress(self, _done: int, _total: int) -> None:
        """Raise if it is time."""
        if self._is_time:
            raise Cancelled("stopped")


@pytest.mark.parametrize("part", [Part.APP, Part.OWN_PRINCIPAL, Part.CONSENT])
def test_stopped_in_the_middle_and_started_again(visitor: Visitor, part: Part) -> None:
    """A cancel ends it between two answers; the next run does what was left, and there is never a second one."""
    stop = _Stop(part)
    with pytest.raises(Cancelled):
        register(looked(visitor), visitor.ways, stop.progress, begun=stop.begun)
    left = looked(visitor).plan
    assert made(visitor).registered.done == left.changes
    assert looked(visitor).plan.changes == ()
    assert len(visitor.tenant.directory.apps) == 1
    assert len(visitor.tenant.directory.consents) == len(ASKS)


def test_what_was_not_shown_is_not_done(visitor: Visitor) -> None:
    """If somebody else takes something away meanwhile, nothing is written until it was looked at again."""
    made(visitor)
    prospect = looked(visitor)
    visitor.tenant.directory.apps[0]["isFallbackPublicClient"] = None
    before = changes(visitor)
    with pytest.raises(AppError, match="Look again"):
        register(prospect, visitor.ways)
    assert changes(visitor) == before


def test_two_of_one_name_are_left_alone(visitor: Visitor) -> None:
    """Nobody can tell which of them is meant."""
    made(visitor)
    visitor.tenant.directory.apps.append({**visitor.tenant.directory.apps[0], "id": "2", "appId": "2"})
    with pytest.raises(BadInput, match="2 app registrations"):
        looked(visitor)
    assert parts(looked(visitor, name="It's another").plan) == ALL


@pytest.mark.parametrize("name", ["", "a\nb", "x" * 121])
def test_an_impossible_name_asks_nobody(visitor: Visitor, name: str) -> None:
    """Nothing is sent, and nobody is asked to sign in."""
    with pytest.raises(BadInput, match="1 to 120 characters"):
        looked(visitor, name=name)
    assert visitor.tenant.log == []


@pytest.mark.parametrize("fault", [DemoFault.PORTAL, DemoFault.OTHER_JSON, DemoFault.EMPTY])
def test_odd_answers_are_told(visitor: Visitor, fault: DemoFault) -> None:
    """What is no answer of Graph is a reason too, before and after the plan."""
    visitor.tenant.faults.add(DemoStep.GRAPH, fault)
    with pytest.raises(EnrolError):
        looked(visitor)
    prospect = looked(visitor)
    visitor.tenant.faults.add(DemoStep.GRAPH, fault)
    with pytest.raises(EnrolError):
        register(prospect, visitor.ways)
    assert visitor.tenant.directory.apps == []


def test_no_secret_is_told(visitor: Visitor, caplog: pytest.LogCaptureFixture) -> None:
    """Neither logs, nor values, nor the texts of errors hold a token or a code."""
    caplog.set_level(logging.DEBUG)
    said: list[object] = []
    prospect = looked(visitor)
    found = register(prospect, visitor.ways, begun=said.append)
    visitor.tenant.faults.add(DemoStep.GRAPH, DemoFault.FORBIDDEN)
    with pytest.raises(EnrolError) as caught:
        looked(visitor)
    said += [
        prospect,
        found,
        caught.value,
        caught.value.trace,
        *(written(one.sentence, "fr") for one in found.registered.done),
    ]
    hunt = Hunt({str(number): one.reveal() for number, one in enumerate(visitor.tenant.issued)})
    assert visitor.tenant.issued
    assert hunt.names_in("\n".join([caplog.text, *(f"{one} {one!r}" for one in said)]).encode()) == set()
