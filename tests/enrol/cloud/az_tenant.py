"""A made-up tenant behind a stand-in for Azure CLI, in which the script of the guide is run."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from tests.child import run_process
from tests.stand_in import write_program

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

FABRIC = "00000014-0000-0000-c000-000000000000"
REGISTRATION = "01cb2876-7ebd-4aa4-9cc9-d28bd4d359a9"
GRAPH = "00000003-0000-0000-c000-000000000000"
SH = shutil.which("sh")
needs_sh = pytest.mark.skipif(SH is None or os.name == "nt", reason="needs a shell of Unix")

AZ = '''"""A stand-in for az: a tenant in a file, and a log of all calls."""
import json, pathlib, re, sys
here = pathlib.Path(__file__).parent
args = sys.argv[1:]
with (here / "log").open("a", encoding="utf-8") as log:
    log.write(json.dumps(args) + "\\n")
state = json.loads((here / "state").read_text(encoding="utf-8"))
words, options, i = [], {}, 0
while i < len(args) and not args[i].startswith("--"):
    words.append(args[i]); i += 1
while i < len(args):
    name, eq, value = args[i].partition("=")
    assert name.startswith("--"), args
    values = [value] if eq else []
    i += 1
    while not eq and i < len(args) and not args[i].startswith("--"):
        values.append(args[i]); i += 1
    options[name] = values
command = " ".join(words)
one = lambda key: options[key][0]
def apps():
    return [app for app in state["apps"] if app["appId"] == one("--id")]
def tell(lines):
    print("\\r\\n".join(lines), end="\\r\\n" if lines else "")
if state["broken"] and state["broken"][0] == command:
    state["broken"].pop(0)
    (here / "state").write_text(json.dumps(state), encoding="utf-8")
    sys.exit("ERROR: not found yet")
if command == "account show":
    if not state["tenant"]:
        sys.exit("ERROR: Please run az login")
    tell([state["tenant"]])
elif command == "cloud show":
    tell([state["cloud"]])
elif command == "ad app list":
    want = re.fullmatch(r"displayName eq '(.*)'", one("--filter"))[1].replace("''", "'")
    tell([app["appId"] for app in state["apps"] if app["displayName"] == want])
elif command == "ad app create":
    assert one("--sign-in-audience") == "AzureADMyOrg"
    app = dict(appId="aaaaaaaa-0000-4000-8000-%012d" % len(state["apps"]), displayName=one("--display-name"),
               public=one("--is-fallback-public-client") == "true", uris=options["--public-client-redirect-uris"],
               access=[], grants=dict())
    state["apps"].append(app)
    tell([app["appId"]])
elif command == "ad app show":
    (app,) = apps()
    tell([str(app["public"])] if one("--query") == "isFallbackPublicClient" else app["uris"])
elif command == "ad app update":
    (app,) = apps()
    app["public"] = "--is-fallback-public-client" in options or app["public"]
    app["uris"] = options.get("--public-client-redirect-uris", app["uris"])
elif command == "ad app permission list":
    (app,) = apps()
    tell([id for api, id in app["access"] if "'" + api + "'" in one("--query")])
elif command == "ad app permission add":
    (app,) = apps()
    id, kind = one("--api-permissions").split("=")
    assert kind == "Scope"
    app["access"].append([one("--api"), id])
elif command == "ad sp list":
    want = re.fullmatch(r"appId eq '(.*)'", one("--filter"))[1]
    tell(["sp-" + want] if want in state["principals"] else [])
elif command == "ad sp create":
    assert one("--id") not in state["principals"]
    state["principals"].append(one("--id"))
elif command == "ad app permission list-grants":
    (app,) = apps()
    resource = re.search(r"resourceId=='sp-(.*?)'", one("--query"))
    tell([scope for api, scope in app["grants"].items() if not resource or api == resource[1]])
elif command == "ad app permission grant":
    (app,) = apps()
    assert one("--id") in state["principals"] and one("--api") in state["principals"]
    app["grants"][one("--api")] = " ".join(options["--scope"])
else:
    sys.exit("ERROR: unknown " + command)
(here / "state").write_text(json.dumps(state), encoding="utf-8")
'''
CHANGES = ("create", "update", "add", "grant", "delete", "reset", "set")


@dataclass
class AzTenant:
    """A made-up tenant behind the stand-in of az."""

    folder: Path

    def put(self, **changes: object) -> None:
        """Change what the tenant holds."""
        start = {
            "tenant": "11111111-2222-4333-8444-555555555555",
            "cloud": "AzureCloud",
            "apps": [],
            "principals": [GRAPH],
            "broken": [],
        }
        (self.folder / "state").write_text(json.dumps({**start, **changes}), encoding="utf-8")

    @property
    def state(self) -> dict[str, list[dict[str, object]]]:
        """What the tenant holds."""
        found: dict[str, list[dict[str, object]]] = json.loads((self.folder / "state").read_text(encoding="utf-8"))
        return found

    def calls(self) -> list[list[str]]:
        """All calls since the last question, which are then forgotten."""
        log = self.folder / "log"
        lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
        log.unlink(missing_ok=True)
        return [json.loads(line) for line in lines]

    def run(self, script: str) -> subprocess.CompletedProcess[str]:
        """Run *script* in an empty folder, where a break-out would leave a file."""
        room = self.folder / "room"
        room.mkdir(exist_ok=True)
        assert SH
        return run_process(
            [SH, "-s"],
            input=script,
            text=True,
            encoding="utf-8",
            capture_output=True,
            cwd=room,
            env={**os.environ, "PATH": f"{self.folder}{os.pathsep}{os.environ['PATH']}", "WAIT": "0"},
        )


def changes(calls: list[list[str]]) -> list[str]:
    """Return the calls that change a tenant, without their switches."""
    words = [call[: next(i for i, word in enumerate(call) if word.startswith("--"))] for call in calls]
    return [" ".join(call) for call in words if call[-1] in CHANGES]


def az_tenant(folder: Path) -> AzTenant:
    """Return an empty tenant below *folder*, with az on the path."""
    place = folder / "bin"
    place.mkdir()
    write_program(place / "az", AZ, "-ISs")
    made = AzTenant(place)
    made.put()
    return made
