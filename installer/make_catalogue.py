"""Make the program's compact catalogue from the list of settings (format 2, ``settings`` with one node per line).

``python installer/make_catalogue.py [LIST] [--output FILE]``; without a list our own, ``settings_list.json``, is taken,
so that the catalogue can be made from the repository alone. The result is read by ``app/catalogue``: a tree of records
by element name, where facts that many nodes share stand in tables and a record holds their index. A fact that this
program does not know stops the work, so that nothing is lost without a word.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from app.catalogue.catalogue_record import CHILDREN, FORMAT, KIND, read_setting  # noqa: E402 - found by the line above

Node = dict[str, Any]

ADDITIONS = Path(__file__).resolve().parent / "catalogue_additions.json"
"""Settings, places and texts that the list lacks, as data: each entry names its source."""

LIST = Path(__file__).resolve().parent / "settings_list.json"
"""The list that our catalogue is made from: facts of public documents, packages and lists, one node a line."""

# Our own corrections of what the list says. Each says in its note, or here, why it differs from the list.
_WLAN = "ConnectivityProfiles/WLAN/WLANSetting/WLANConfig/WLANXmlSettings"


_CREDENTIALS = "DeviceManagement/Accounts/Account/Authentication/Credentials/CredentialsForLevel"
_UNMARKED_SECRETS = (
    "Connections/Cellular/Connection/Password",
    "Connections/Proxies/Proxy/Password",
    "DeveloperSetup/WindowsDevicePortalSettings/AuthenticationPassword",
    f"{_CREDENTIALS}/Data",
    f"{_CREDENTIALS}/Secret",
    "WindowsTeamSettings/OMSAgent/WorkspaceKey",
)


def add_our_own(nodes: dict[str, Node]) -> None:
    """Change *nodes* (by path) where this program offers more than the list, or knows better."""
    security = nodes[f"{_WLAN}/SecurityType"]
    security["values"]["WPA3-Personal"] = "WPA3-Personal"
    security["note"] += "; WPA3-Personal is our extension, WCD does not offer it"
    nodes[f"{_WLAN}/SecurityKey"]["visible_if"].append([["../SecurityType", "WPA3-Personal"]])

    # Seen in packages is only True = true; the other half is [INFERRED].
    for name in ("AllowOptionToShowNetwork", "AllowOptionToShowThisPC"):
        nodes[f"Policies/FileExplorer/{name}"]["values"]["False"] = "false"

    # Yes and No about passwords are no passwords.
    for name in ("AllowIdleReturnWithoutPassword", "AllowSimpleDevicePassword"):
        del nodes[f"Policies/DeviceLock/{name}"]["sensitive"]

    # Passwords and keys that the list does not mark: without this a project file would hold them in the clear.
    for path in _UNMARKED_SECRETS:
        nodes[path]["sensitive"] = True

    _add_app_forms(nodes)

    # The list writes \x for a hexadecimal digit, which means something else in a regular expression.
    for node in nodes.values():
        if "pattern" in node:
            node["pattern"] = node["pattern"].replace(r"\x{", "[0-9A-Fa-f]{")


def add_entries(nodes: dict[str, Node], entries: list[Node]) -> None:
    """Change *nodes* (by path) as *entries* say; stop with a sentence at one without a source or without effect.

    ``facts`` are those of the list; a node that it lacks is made. ``values`` are texts of a choice with their values.
    """
    for entry in entries:
        path = entry["path"]
        if not entry.get("source") or not entry.keys() & {"facts", "values"}:
            raise SystemExit(f"{path}: an addition needs a source, and facts or values")
        node = nodes.setdefault(path, {"path": path})
        node.update(entry.get("facts", {}))
        if values := entry.get("values"):
            node["values"] = {**node.get("values", {}), **values}
            numberless = [text for text in node.pop("texts_without_number", ()) if text not in values]
            if numberless:
                node["texts_without_number"] = numberless
        if "type" not in node:
            raise SystemExit(f"{path}: the list has no such node, so its addition needs a type")


def _add_app_forms(nodes: dict[str, Node]) -> None:
    """Say how app files and licences are written, which the list leaves open; no package at hand holds one [INFERRED].

    Node and value are those of the documented EnterpriseModernAppManagement CSP, whose format is xml, as its neighbour
    StoreInstall has it in a package. The files are data assets, like the other files that WCD takes along. An app is
    removed by deleting its node, as the CSP documents.
    """
    for path, node in nodes.items():
        target = node.get("target") or {}
        if path.startswith("UniversalAppUninstall/") and target.get("delete"):
            node["evidence"], target["kind"] = "rule", "app-removal"
        kind = target.get("kind")
        if kind not in {"app", "app-dependency", "app-license"}:
            continue
        node["evidence"] = "rule"
        if kind != "app-dependency":
            target["datatype"] = "xml"
        if kind != "app-license":
            within = path.replace("/Application/", "/<PackageFamilyName>/", 1)
            target["provxml_path"] = f"/{within}"
            listed = re.sub(r"(DependencyAppxFiles|OptionalPackageFiles)/[^/]+", r"\1/<#\1>", within)
            target["asset_path"] = f"/{listed}"


class Tables:
    """Lists of facts without repetition, one for each kind of fact."""

    def __init__(self) -> None:
        """Start empty."""
        self.facts: dict[str, list[Any]] = {}
        self._places: dict[tuple[str, str], int] = {}

    def index(self, table: str, fact: Any) -> int:
        """Return the place of *fact* in *table*; it is added if it is new. The order within a fact counts."""
        facts = self.facts.setdefault(table, [])
        place = self._places.setdefault((table, json.dumps(fact)), len(facts))
        if place == len(facts):
            facts.append(fact)
        return place


def make_record(node: Node, tables: Tables) -> Node:
    """Return the record of *node*, without its children."""
    record: Node = {}
    for name, fact in node.items():
        if name in {"editions", "pages", "apply_after", "visible_if", "values"}:
            record[name] = tables.index(name, fact)
        elif name == "key_values":
            record[name] = tables.index("values", fact)
        elif name in {"min", "max", "minlen", "maxlen"}:
            record[name] = int(fact)
        elif name == "group":
            record[name] = _levels_up(node["path"], fact)
        elif name == "target":
            record[name] = _make_target(node, tables)
        elif name != "path":
            record[name] = fact
    return record


def _levels_up(path: str, group: str) -> int:
    """Return how many parts of *path* must go to reach *group*."""
    if f"{path}/".startswith(f"{group}/"):
        return path.count("/") - group.count("/")
    raise SystemExit(f"{path}: its group {group} is not above it")


def _make_target(node: Node, tables: Tables) -> Node:
    """Return the target without what goes without saying: own name, own type, device."""
    target = dict(node["target"])
    if "path" in target:
        target["path"] = tables.index("path", target["path"])
        if target["name"] == node["path"].rpartition("/")[2]:
            del target["name"]
    datatype = target.pop("datatype", None)
    if datatype != node["type"]:
        target["datatype"] = datatype
    if target["context"] == "device":
        del target["context"]
    return target


def make_catalogue(source: Node) -> Node:
    """Return the whole catalogue, ready to be written; stop with a sentence if *source* holds what is not known."""
    if source.get("format") != 2:
        raise SystemExit(f"The list is of format {source.get('format')}; this program reads format 2.")
    nodes = {node["path"]: node for node in source["settings"]}
    add_our_own(nodes)
    add_entries(nodes, json.loads(ADDITIONS.read_text("utf-8"))["entries"])
    tables = Tables()
    top: Node = {}
    for path in sorted(nodes, key=lambda path: path.upper().split("/")):
        record = make_record(nodes[path], tables)
        try:
            read_setting(path, record, tables.facts)
        except (LookupError, TypeError, ValueError) as error:
            raise SystemExit(f"{path}: this program cannot read {error}") from error
        siblings = top
        for name in path.split("/")[:-1]:
            siblings = siblings[name].setdefault(CHILDREN, {})
        siblings[path.rpartition("/")[2]] = record
    return {"kind": KIND, "format": FORMAT, "tables": tables.facts, "tree": top}


def to_text(catalogue: Node) -> str:
    """Return *catalogue* as JSON with one fact of a table and one node per line, so that a diff can be read."""
    tables = ",\n".join(
        f"{json.dumps(name)}:[\n" + ",\n".join(map(_compact, facts)) + "]"
        for name, facts in sorted(catalogue["tables"].items())
    )
    head = f'{{"kind":{json.dumps(catalogue["kind"])},"format":{catalogue["format"]},\n"tables":{{\n{tables}}},\n'
    return f'{head}"tree":{_tree_text(catalogue["tree"])}}}\n'


def _tree_text(records: Node) -> str:
    lines = []
    for name, record in records.items():
        facts = _compact({fact: value for fact, value in record.items() if fact != CHILDREN})
        if CHILDREN in record:
            facts = f'{facts[:-1]},"{CHILDREN}":{_tree_text(record[CHILDREN])}}}'
        lines.append(f"{json.dumps(name)}:{facts}")
    return "{\n" + ",\n".join(lines) + "}"


def _compact(fact: Any) -> str:
    return json.dumps(fact, ensure_ascii=False, separators=(",", ":"))


def main() -> None:
    """Read the list that the first argument names and write the catalogue."""
    parser = argparse.ArgumentParser(description="Make the compact catalogue from the list of settings.")
    parser.add_argument(
        "list", type=Path, nargs="?", default=LIST, help="the list of settings, a JSON file of format 2"
    )
    parser.add_argument("--output", type=Path, default=REPOSITORY / "resources" / "catalogue.json")
    arguments = parser.parse_args()
    source = json.loads(arguments.list.read_text("utf-8"))
    arguments.output.write_text(to_text(make_catalogue(source)), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
