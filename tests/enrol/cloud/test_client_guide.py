"""The scripts of the guide: names cannot break out, a run creates what is missing, and a second one changes nothing."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest

from app.catalogue.cloud import cloud_of
from app.core.error import BadInput
from app.enrol.cloud.client_guide import (
    CONSENT_PAGE,
    WATCHERS,
    admin_consent_url,
    azure_cli_script,
    manual_steps,
    powershell_script,
    powershell_text,
    sync_fabric_commands,
)
from tests.child import run_process
from tests.enrol.cloud.az_tenant import FABRIC, GRAPH, REGISTRATION, AzTenant, az_tenant, changes, needs_sh

if TYPE_CHECKING:
    from pathlib import Path

HOSTILE = (
    "Plain",
    "it's",
    "'; touch owned; '",
    '"; touch owned; "',
    "$(touch owned)",
    "`touch owned`",
    "$env:PATH $name ${IFS}",
    "-rf --help",
    "a\\",
    "a & touch owned | b # c % d ! e",
    "Übung ’; Remove-Item x; ’ “x”",
    "emoji 🎒 ‚‛‘",
    "@CLOUD@ @NAME@ \\1 \\g<0>",
    "*[]?{}~",
)


@pytest.fixture
def tenant(tmp_path: Path) -> AzTenant:
    """An empty tenant, with az on the path."""
    return az_tenant(tmp_path)


@needs_sh
def test_the_script_makes_all_that_is_needed_and_then_nothing_more(tenant: AzTenant) -> None:
    """An empty tenant gets the app, its permissions, principals and consent, in an order that works; once."""
    first = tenant.run(azure_cli_script("Ours"))
    assert first.returncode == 0, first.stderr
    (app,) = tenant.state["apps"]
    assert app["public"] is True
    assert app["uris"] == ["http://localhost"]
    assert [REGISTRATION, "086327cd-9afe-4777-8341-b136a1866bb3"] in app["access"]  # type: ignore[operator] # from JSON
    assert app["grants"] == {REGISTRATION: "self_service_device_delete", GRAPH: "openid profile"}
    assert set(tenant.state["principals"]) == {GRAPH, REGISTRATION, FABRIC, app["appId"]}
    assert f"Client id: {app['appId']}" in first.stdout
    assert "Tenant:    11111111-2222-4333-8444-555555555555" in first.stdout
    done = changes(tenant.calls())
    assert done[0] == "ad app create"
    assert done.index("ad sp create") < done.index("ad app permission grant")

    second = tenant.run(azure_cli_script("Ours"))
    assert second.returncode == 0, second.stderr
    assert changes(tenant.calls()) == []
    assert second.stdout.splitlines()[-3:] == first.stdout.splitlines()[-3:]


@needs_sh
def test_the_script_repairs_and_keeps_what_is_there(tenant: AzTenant) -> None:
    """Other addresses, permissions and consents of an app that exists stay; what is missing is added."""
    mail = "570282fd-fa5c-430d-a7fd-fc8dc98a9dca"
    old = {
        "appId": "abc-1",
        "displayName": "Ours",
        "public": False,
        "uris": ["http://127.0.0.1"],
        "access": [[GRAPH, mail]],
        "grants": {GRAPH: "Mail.Read"},
    }
    tenant.put(apps=[old])
    ran = tenant.run(azure_cli_script("Ours"))
    assert ran.returncode == 0, ran.stderr
    (app,) = tenant.state["apps"]
    assert app["public"] is True
    assert app["uris"] == ["http://localhost", "http://127.0.0.1"]
    assert [GRAPH, mail] in app["access"]  # type: ignore[operator] # from JSON
    assert app["grants"] == {GRAPH: "openid profile Mail.Read", REGISTRATION: "self_service_device_delete"}


@needs_sh
def test_the_script_waits_for_a_slow_directory(tenant: AzTenant) -> None:
    """A change that fails at first is tried again; one that fails always ends the script."""
    tenant.put(broken=["ad sp create", "ad sp create"])
    assert tenant.run(azure_cli_script()).returncode == 0
    tenant.put(broken=["ad sp create"] * 6)
    ran = tenant.run(azure_cli_script())
    assert ran.returncode == 1
    assert "This failed: az ad sp create" in ran.stderr


@needs_sh
@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        ({"tenant": ""}, "You are not signed in"),
        ({"cloud": "AzureChinaCloud"}, "az cloud set --name AzureCloud"),
        (
            {"apps": [{"appId": f"a-{n}", "displayName": "Ours"} for n in range(2)]},
            "more than one app registration",
        ),
    ],
)
def test_the_script_stops_before_it_changes_anything(tenant: AzTenant, state: dict[str, object], sentence: str) -> None:
    """No sign-in, another cloud, and two apps of one name end it with a sentence and no change."""
    tenant.put(**state)
    ran = tenant.run(azure_cli_script("Ours"))
    assert ran.returncode == 1
    assert sentence in ran.stderr
    assert changes(tenant.calls()) == []


@needs_sh
@pytest.mark.parametrize("name", ["-rf --help", "'; touch owned; '$(touch owned)’"])
def test_no_name_breaks_out_of_the_script(tenant: AzTenant, name: str) -> None:
    """The app gets exactly the name asked for, is found again by it, and nothing else is run."""
    assert tenant.run(azure_cli_script(name)).returncode == 0
    assert [app["displayName"] for app in tenant.state["apps"]] == [name]
    tenant.calls()
    assert tenant.run(azure_cli_script(name)).returncode == 0
    assert changes(tenant.calls()) == []
    assert list((tenant.folder / "room").iterdir()) == []


@needs_sh
def test_no_name_breaks_out_of_the_shell(tenant: AzTenant) -> None:
    """A shell reads each name, and the filter that looks for it, as they are meant."""
    lines = [
        line
        for name in HOSTILE
        for line in [
            *(line for line in azure_cli_script(name).splitlines() if line.startswith(("name=", "filter="))),
            'printf \'%s\\n%s\\n\' "$name" "$filter"',
        ]
    ]
    assert len(lines) == 3 * len(HOSTILE)
    ran = tenant.run("\n".join(lines))
    assert ran.stderr == ""
    quoted = [name.replace("'", "''") for name in HOSTILE]
    assert ran.stdout.splitlines() == [
        line for name, odata in zip(HOSTILE, quoted, strict=True) for line in (name, f"displayName eq '{odata}'")
    ]
    assert list((tenant.folder / "room").iterdir()) == []


@needs_sh
@pytest.mark.parametrize("checker", [["sh", "-n"], ["bash", "-n"], ["dash", "-n"], ["shellcheck"]], ids=" ".join)
def test_the_shell_script_passes_its_judges(tmp_path: Path, checker: list[str]) -> None:
    """Shells and shellcheck find nothing wrong with it."""
    if shutil.which(checker[0]) is None:
        pytest.skip(f"{checker[0]} is not installed")
    for number, name in enumerate(HOSTILE):
        (tmp_path / f"{number}.sh").write_text(azure_cli_script(name), encoding="utf-8")
    files = sorted(tmp_path.iterdir())
    # A shell reads one file only, shellcheck all of them.
    for some in [files[:2]] if checker[0] == "shellcheck" else [[file] for file in files]:
        ran = run_process([*checker, *map(str, some)], capture_output=True, text=True)
        assert ran.returncode == 0, ran.stdout + ran.stderr


def read_powershell(expression: str) -> str:
    """Return the text that an expression of texts and ``[char]`` numbers is in PowerShell."""
    text = ""
    inner = expression[1:-1]
    while inner:
        found = re.match(r"(?:'((?:[^']|'')*)'|\[char\]0x([0-9A-F]{4}))(?: \+ |$)", inner)
        assert found, inner
        text += found[1].replace("''", "'") if found[1] is not None else chr(int(found[2], 16))
        inner = inner[found.end() :]
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le")


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_breaks_out_of_powershell(name: str) -> None:
    """The name is one expression in ASCII that begins with a text and gives the name again."""
    expression = powershell_text(name)
    assert expression.isascii()
    assert expression.startswith("('")
    assert read_powershell(expression) == name
    assert f"$name = {expression}\n" in powershell_script(name)


def test_the_powershell_script_runs_in_the_old_one_too() -> None:
    """Not run here, as there is no PowerShell: it is ASCII, and holds nothing that only PowerShell 7 understands."""
    script = powershell_script("’’")
    assert script.isascii()
    code = re.sub(r"'(?:[^']|'')*'|\"[^\"]*\"|#.*", "''", script)
    for new in (r"\?\?", r"&&", r"\|\|", r"\?\.", r"-Parallel", r"\? .* :", r"\bclean\b", r"`u\{"):
        assert not re.search(new, code), new
    for opening, closing in ("()", "[]", "{}"):
        assert code.count(opening) == code.count(closing) > 0


@pytest.mark.parametrize("name", HOSTILE)
def test_a_parser_of_powershell_reads_the_script(name: str) -> None:
    """An independent grammar of PowerShell finds no error in it, and does find one in a broken one."""
    tree_sitter = pytest.importorskip("tree_sitter", reason="the parser tree-sitter is not installed")
    grammar = pytest.importorskip("tree_sitter_powershell", reason="the grammar of PowerShell is not installed")
    parser = tree_sitter.Parser(tree_sitter.Language(grammar.language()))
    script = powershell_script(name)
    assert not parser.parse(script.encode()).root_node.has_error
    assert parser.parse(script.replace("$wanted = @(", "$wanted = @((", 1).encode()).root_node.has_error


@pytest.mark.parametrize(
    ("key", "azure", "graph"), [("usgov", "AzureUSGovernment", "USGov"), ("china", "AzureChinaCloud", "China")]
)
def test_the_scripts_know_the_cloud(key: str, azure: str, graph: str) -> None:
    """Each cloud has its name in Azure CLI and in PowerShell."""
    assert f"\ncloud={azure}\n" in azure_cli_script(cloud=cloud_of(key))
    assert f"$environment = '{graph}'\n" in powershell_script(cloud=cloud_of(key))


@pytest.mark.parametrize("name", ["", "  ", "a\nb", "a\0b", "x" * 121, "a\u202eb"])
def test_an_impossible_name_is_told(name: str) -> None:
    """Empty, long and many-lined names are refused for both scripts."""
    for script in (azure_cli_script, powershell_script):
        with pytest.raises(BadInput, match="1 to 120 characters"):
            script(name)


def test_the_consent_page_is_that_of_the_cloud_and_escaped() -> None:
    """Host, tenant and client id stand in the address, and cannot change its shape."""
    address = admin_consent_url(cloud_of("usgov"), "contoso.us", "1234&x=/..")
    assert address == "https://login.microsoftonline.us/contoso.us/adminconsent?client_id=1234%26x%3D%2F.."
    assert "/a%2F..%2Fb/" in admin_consent_url(cloud_of("china"), "a/../b", "1")


def test_the_steps_by_hand_name_what_the_scripts_make() -> None:
    """The same ids stand in both, with the links of the cloud, and the consent page is explained."""
    steps = manual_steps(cloud_of("china"))
    text = "\n".join(step.text for step in steps)
    for word in ("http://localhost", REGISTRATION, "self_service_device_delete", FABRIC, "openid", "profile"):
        assert word in text
        assert word in azure_cli_script()
        assert word in powershell_script()
    assert {step.link.split("/")[2] for step in steps if step.link} == {"entra.microsoftonline.cn"}
    assert any(step.why == CONSENT_PAGE for step in steps)
    assert steps[-1].why == WATCHERS
    assert "deletes no device" in CONSENT_PAGE
    assert all(FABRIC in command for command in sync_fabric_commands())
