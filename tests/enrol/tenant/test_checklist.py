"""The checklist holds what the notes ask for, links into each cloud, and prints without others' files."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from lxml import html

from app.catalogue.cloud import CLOUDS, portal_of
from app.core.text import Sentence
from app.enrol.cloud.client_guide import sync_fabric_commands
from app.enrol.tenant.answers import ROLES
from app.enrol.tenant.checklist import CHECKS, DYNAMIC_RULE, SYNC_FABRIC_COMMAND, check_of
from app.enrol.tenant.checklist_page import CheckAnswer, ChecklistFacts, checklist_html, checklist_text

KEYS = [
    "role",
    "join_person",
    "join_package",
    "mdm_scope",
    "sync_fabric",
    "consent",
    "staged_rollout",
    "enrolment_restriction",
    "conditional_access",
]


def read(page: str) -> Any:
    """Return *page* as lxml, whose parser is not ours, reads it."""
    return html.fromstring(page)


def found(page: Any, path: str) -> list[Any]:
    """Return what *path* finds on *page*."""
    result: list[Any] = page.xpath(path)
    return result


HOSTILE = "<script>alert(1)</script>\"'&"


def test_the_list_is_whole() -> None:
    """Each point of the notes is there once, with whole sentences and a source."""
    assert [check.key for check in CHECKS] == KEYS
    for check in CHECKS:
        assert check_of(check.key) is check
        assert check.why.endswith(".")
        assert check.how.endswith(".")
        assert check.source
    assert check_of("conditional_access").copy == 'user.userPrincipalName -startsWith "package_"' == DYNAMIC_RULE
    assert sync_fabric_commands()[1] == SYNC_FABRIC_COMMAND
    with pytest.raises(KeyError):
        check_of("none")


def test_the_list_is_that_of_september_2025() -> None:
    """Three roles and no fourth; the second factor and the staged rollout are documented now; two ways to sign in."""
    role = check_of("role").why
    names = ("Cloud Device Administrator", "Intune Administrator", "Password Administrator")
    assert [name in role.partition("(")[0] for name in names] == [True] * 3
    assert list(ROLES.values()) == list(names)
    assert "Global Administrator" not in role.partition("(")[0]
    assert "no longer listed" in role
    for key in ("staged_rollout", "conditional_access", "sync_fabric"):
        assert check_of(key).doubt == ""
        assert "29 September 2025" in check_of(key).source
    assert "with a password or a certificate" in check_of("staged_rollout").how
    page = checklist_text("en", ChecklistFacts(cloud=next(iter(CLOUDS.values()))))
    assert page.count("Microsoft does not document it") == sum(bool(check.doubt) for check in CHECKS)


@pytest.mark.parametrize("key", CLOUDS)
def test_links_lead_into_the_cloud(key: str) -> None:
    """Each link is a page of the portals of that cloud, in the text and on the page."""
    cloud = CLOUDS[key]
    hosts = {portal_of(cloud).admin, portal_of(cloud).intune}
    assert {check.link(cloud).split("/")[2] for check in CHECKS} == hosts
    page = read(checklist_html("en", ChecklistFacts(cloud=cloud)))
    assert found(page, "//a/@href") == [check.link(cloud) for check in CHECKS]
    assert all(check.link(cloud) in checklist_text("en", ChecklistFacts(cloud=cloud)) for check in CHECKS)


def test_the_text_has_all_to_copy_in_one_line() -> None:
    """Rule and command stand alone on their lines; boxes are empty without answers."""
    lines = checklist_text("en").splitlines()
    assert lines.count(f"    > {DYNAMIC_RULE}") == 2
    assert f"    > {SYNC_FABRIC_COMMAND}" in lines
    assert sum(line.startswith("[ ] ") for line in lines) == len(CHECKS)
    assert all(len(line) <= 100 for line in lines if "://" not in line)


def test_answers_and_facts_are_shown() -> None:
    """What a check of the tenant found stands beside its point, in words and not by a sign alone."""
    facts = ChecklistFacts(
        tenant="contoso.com",
        account="admin@contoso.com",
        made=datetime(2027, 3, 2, 23, 59, tzinfo=UTC),
        answers={
            "role": CheckAnswer(True),
            "consent": CheckAnswer(False, Sentence("Missing.")),
            "mdm_scope": CheckAnswer(None),
        },
    )
    text = checklist_text("en", facts)
    assert "[x] You have a role" in text
    assert "    All right\n" in text
    assert "[!] The app registration exists" in text
    assert "    To be done: Missing.\n" in text
    assert "Tenant: contoso.com\n" in text
    assert "As of (UTC): 2 March 2027, 23:59" in text
    page = read(checklist_html("en", facts))
    assert [node.text_content() for node in found(page, "//p[@class='state']")] == ["All right", "To be done: Missing."]
    assert "".join(node.text for node in found(page, "//span[@class='mark']")) == "☑☐☐☐☐☒☐☐☐"
    assert found(page, "//dd/text()") == ["contoso.com", "admin@contoso.com", "2 March 2027, 23:59"]


def test_the_page_stands_alone_and_is_escaped() -> None:
    """It loads nothing, runs nothing, and values from outside stay text."""
    page = checklist_html(
        "fr", ChecklistFacts(tenant=HOSTILE, account=HOSTILE, answers={"role": CheckAnswer(False, Sentence(HOSTILE))})
    )
    tree = read(page)
    assert found(tree, "//script | //img | //link | //iframe | //@onload | //@src") == []
    assert found(tree, "//dd")[0].text_content() == HOSTILE
    assert HOSTILE in found(tree, "//p[@class='state']")[0].text_content()
    assert tree.get("lang") == "fr"
    assert "default-src 'none'" in page
    assert "@media print" in page
    assert {address.split(":")[0] for address in found(tree, "//@href")} == {"https"}
