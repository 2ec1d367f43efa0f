"""The actions: each is one job, and both faces call it. Neither puts rooms of the house together on its own."""

from __future__ import annotations

import ast
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

import pytest

from app.cli.commands import COMMANDS
from tests.test_rooms import SOURCES, imports, name_of, parsed

if TYPE_CHECKING:
    from app.cli.terminal.command import Command


class Action(NamedTuple):
    """What a person can do: the job, and who calls it. A face that has no such action has no entry.

    ``job`` is a function of a module in ``app.jobs``; ``commands`` are written as after ``ppkg``; ``windows`` are
    modules of ``app.ui``. Several are separated by commas.
    """

    name: str
    job: str
    commands: str
    windows: str


PROJECT = (
    Action("open a project", "source.open_source", "show, check, build, export", ""),
    Action("make a project", "project.make_project", "new", "project.new_project_dialog"),
    Action("copy a project", "template.copy_project", "new", "project.new_project_dialog, window.project_actions"),
    Action("keep a template", "template.save_template", "template save", "window.project_actions"),
    Action("list templates", "template.list_templates", "template list", "window.project_actions"),
    Action("find a template", "template.find_template", "new", ""),
    Action("remove a template", "template.remove_template", "template remove", "window.project_actions"),
    Action("change a project by keys", "project.change_project", "set", ""),
    Action(
        "check a project",
        "check.check",
        "check, build, token get, token renew",
        "finish.build_panel, session.problem_watch",
    ),
    Action("tell in short what a project decides", "outline.outline", "show", "finish.page, wizard.outline_panel"),
    Action("sum up a project", "summary.summarize", "", "finish.page"),
    Action("build a package", "build.build", "build", "finish.build_panel"),
    Action("build for a list", "batch.run.build_batch", "batch", "batch.dialog"),
    Action("put manifests together", "batch.manifest.merge_manifests", "batch merge", ""),
    Action("read what Microsoft's builder would build", "icd.icd_source", "icd", ""),
    Action("build as Microsoft's builder does", "icd.icd_build", "icd", ""),
    Action("check a protection", "protection.check_protection", "build", ""),
    Action("find Microsoft's builder", "protection.find_builder", "build", "finish.protection_card"),
    Action("look at a signer", "protection.read_signer", "", "finish.sign_card"),
    Action("make a password for a sealed file", "protection.make_password", "build", ""),
    Action("ask for a key's password", "protection.needs_password", "build, sign", ""),
    Action("sign a catalogue", "sign.sign", "sign", ""),
    Action("find the signer whom a package proves", "sign.proved_signer", "verify", "inspect.dialog"),
    Action("trust a signer", "sign.trust_in_file", "verify", "inspect.trust_signer"),
    Action("trust a signer in the open project", "sign.trusting", "", "inspect.trust_signer"),
    Action("seal a package", "seal.seal", "seal", ""),
    Action("look at a sealed file", "seal.check_sealed", "unseal", ""),
    Action("unseal a package", "seal.unseal", "unseal", ""),
    Action("check a kiosk's file", "kiosk.check_kiosk", "kiosk check, kiosk new", ""),
    Action("open a kiosk's file", "kiosk.open_kiosk", "kiosk new", "kiosk.dialog"),
    Action("write a kiosk's text", "kiosk.draft_kiosk", "", "kiosk.dialog"),
    Action("save a kiosk's file", "kiosk.save_kiosk", "kiosk new", "kiosk.dialog"),
    Action("add a kiosk's profile", "kiosk.add_profile", "kiosk new", ""),
    Action("check a document", "device.document.check_document", "check-file", "inspect.document_dialog"),
    Action("ask a management server", "device.management.check_discovery", "discover", "pages.management_card"),
    Action("make probes for a real Windows", "proof.make_probes", "proof make", ""),
    Action("read what a real Windows proved", "proof.read_proof", "proof read", ""),
    Action("read the manual", "manual.manual.read_manual", "manual", "manual.manual_dialog"),
    Action("search the manual", "manual.manual.search_manual", "manual", "manual.manual_dialog"),
    Action("read a part of the manual", "manual.manual.topic_text", "manual", ""),
    Action("help with a page", "manual.page_help.page_help", "", "wizard.help_panel"),
    Action("search the settings", "settings.find_settings", "settings", ""),
    Action("list what a project sets", "settings.settings_in", "settings", ""),
    Action("add a list of settings to the catalogue", "settings.import_settings", "settings", "window.open_dialogs"),
    Action("read an administrative template", "setting.admx.read_admx", "settings", "settings.admx.panel"),
    Action("ingest an administrative template", "setting.admx.ingest", "", "settings.admx.panel"),
    Action("remove an administrative template", "setting.admx.forget", "", "settings.admx.panel"),
    Action("set a policy", "setting.admx.put_policy", "", "settings.admx.policy_form"),
    Action("try variants on a device", "setting.variants.try_variants", "settings", "settings.variant.try_card"),
    Action("copy a branch of settings", "setting.branch.branch_text", "settings", "settings.tree_actions"),
)
"""Projects and what is made of them.

The window opens and saves projects by its ``Session``, and seals and signs what it builds by the order of the build; it
has no list of all settings yet.
"""

TENANT: tuple[Action, ...] = (
    Action("get a token", "enrol.token.get", "token get, token renew", "enrol.sign_in_dialog"),
    Action("name its account", "enrol.token.account_name", "token get, token renew", "enrol.sign_in_form"),
    Action("put it into a project", "enrol.token.put", "", "enrol.sign_in_dialog, pages.token_card"),
    Action("try what may fail after a sign-in", "enrol.token.rehearse", "token get, token renew", ""),
    Action("keep a token", "enrol.token.keep", "token get, token renew", ""),
    Action("take a token from a file", "enrol.token_life.take", "", "pages.token_card"),
    Action("tell how long a token lives", "enrol.token_life.status", "token status", ""),
    Action("list tokens that end soon", "enrol.ending.ending_tokens", "token ending", "window.ending_list"),
    Action("be reminded of its end", "enrol.token_life.remind", "token remind", "pages.token_actions"),
    Action("look around before a sign-in", "enrol.sign_in.look_around", "", "enrol.sign_in_steps, enrol.tenant_dialog"),
    Action("check a tenant", "enrol.tenant.check", "token checklist", "enrol.tenant_dialog"),
    Action("print the checklist", "enrol.tenant.write_checklist", "token checklist", "enrol.checklist_dialog"),
    Action("show what was ticked off", "enrol.tenant.with_ticks", "token checklist", "enrol.checklist_text"),
    Action("tick a check off", "enrol.tenant.tick", "token checklist", "enrol.checklist_text"),
    Action("list tokens", "enrol.tenant.accounts", "token list", "enrol.tenant_dialog"),
    Action("revoke a token", "enrol.tenant.revoke_account", "token revoke", "enrol.tenant_dialog"),
    Action("list clients", "enrol.client.remembered", "token client", ""),
    Action("remember a client", "enrol.client.remember_client", "token client", ""),
    Action("forget a client", "enrol.client.forget_client", "token client", ""),
    Action("find a client", "enrol.client.find_client", "token get, token list, token revoke, token checklist", ""),
    Action("guide to a client id", "enrol.client.guide", "token guide", "enrol.sign_in_guide"),
    Action("write the guide", "enrol.client.write_guide", "token guide", "enrol.sign_in_guide"),
    Action("look for the app registration", "enrol.registration.look", "token register", "enrol.register_panel"),
    Action("make the app registration", "enrol.registration.register", "token register", "enrol.register_panel"),
    Action("start the demo tenant", "enrol.demo.start_demo", "demo", "demo.switch"),
)
"""Tokens and tenants."""

PACKAGES: tuple[Action, ...] = (
    Action("inspect a package", "inspect.inspect", "inspect", "inspect.dialog"),
    Action("take all files out of a package", "inspect.extract_all", "", "inspect.dialog"),
    Action("take one file out of a package", "inspect.extract_file", "", "inspect.dialog"),
    Action("compare two packages", "inspect.compare", "compare", "inspect.compare_dialog"),
    Action("verify a package", "verify.verify", "verify", "inspect.dialog"),
    Action("rebuild a package", "verify.rebuild", "verify", ""),
    Action("import a project", "import_export.import_project", "import", "project.new_project_dialog"),
    Action("export a project", "import_export.export_project", "export", "window.project_actions"),
    Action("list drives", "drives.list_drives", "drives", "deliver.drive_watch"),
    Action("eject a drive", "drives.eject", "deliver", "deliver.drive_row"),
    Action("look at a package to deliver", "deliver.read_package", "deliver", "deliver.package"),
    Action("write an image", "deliver.write_image", "deliver", "deliver.run"),
    Action("write the sheet", "sheet.write_sheet", "deliver", ""),
    Action("find out why a device failed", "diagnose.diagnose", "diagnose", "diagnose.dialog"),
    Action("write the report of a diagnosis", "diagnose.write_report", "diagnose", "diagnose.dialog"),
    Action("search a time line", "diagnose.search", "diagnose", "diagnose.timeline"),
    Action("save the collecting script", "scripts.write_collect_script", "diagnose", "deliver.collect_script"),
    Action("save the removing script", "scripts.write_remove_script", "remove-script", "deliver.collect_script"),
)
"""Packages, drives, devices."""

ACTIONS = (*PROJECT, *TENANT, *PACKAGES)

ONLY_A_FACE = {"open": "it is the window", "completion": "it is about the commands, which the window does not know"}
"""Commands that are no job, and why."""

DOING = {"answers", "catalogue", "packager", "enrol", "protect", "deliver", "diagnose"}
"""The rooms that jobs put together."""

VALUES_PROJECT = frozenset(
    {
        "app.answers.kiosk.document.AllowedApp",
        "app.answers.kiosk.document.Assignment",
        "app.answers.kiosk.document.Folders",
        "app.answers.kiosk.document.Kiosk",
        "app.answers.kiosk.document.OnlyApp",
        "app.answers.kiosk.document.Profile",
        "app.answers.kiosk.document.Who",
        "app.answers.kiosk.start.start_layout",
        "app.answers.kiosk.start.start_pins",
        "app.answers.xml.wlan_facts.WlanFacts",
        "app.packager.installer.certificate_details.CertificateDetails",
        "app.packager.installer.certificate_details.CertificateFileDetails",
        "app.packager.installer.details.InstallerDetails",
        "app.packager.installer.details.kind_of_name",
        "app.packager.installer.kind.InstallerKind",
        "app.answers.admx.policy.PolicyState",
        "app.answers.admx.policy.PolicyValue",
        "app.answers.admx.template.ElementKind",
        "app.answers.admx.template.PolicyClass",
        "app.catalogue.condition.condition_name",
        "app.packager.installer.bounded.line_of",
        "app.packager.installer.new_application.Fitting",
        "app.packager.installer.new_application.fitting",
        "app.packager.installer.new_application.new_application",
        "app.packager.installer.new_application.proposal_for",
        "app.packager.installer.new_application.with_dependencies",
        "app.packager.installer.new_application.with_file_read",
        "app.protect.choice.ProtectionOrder",
        "app.protect.choice.SignerFiles",
        "app.protect.choice.ProtectionStage",
        "app.protect.choice.ProtectionWay",
    }
)

VALUES_TENANT = frozenset(
    {
        "app.enrol.bulk.lifetime.days_of",
        "app.enrol.bulk.lifetime.last_day",
        "app.enrol.bulk.lifetime.why_so_long",
        "app.enrol.cloud.client.Client",
        "app.enrol.cloud.client.read_client_id",
        "app.enrol.cloud.client.read_tenant",
        "app.catalogue.cloud.doubt_of",
        "app.enrol.cloud.registration.check_name",
        "app.enrol.net.proxy.Proxy",
        "app.enrol.tenant.checklist_page.ChecklistFacts",
        "app.enrol.tenant.checklist_page.checklist_text",
        "app.enrol.tenant.revoke.question",
    }
)

VALUES_PACKAGES = frozenset(
    {
        "app.deliver.copy.progress.Phase",
        "app.diagnose.match.MatchState",
        "app.diagnose.read.masking.hidden_text",
        "app.diagnose.report.time_text",
        "app.diagnose.story.story.RunOutcome",
        "app.diagnose.story.timeline.Topic",
    }
)

VALUES_SETTINGS = frozenset(
    {
        "app.catalogue.search.tokens",
        "app.answers.fields.owned.OwnedSettings",
        "app.answers.fields.owned.owned_settings",
        "app.catalogue.catalogue.load_catalogue",
        "app.catalogue.edition.is_for",
        "app.catalogue.public_page.public_pages",
        "app.catalogue.search.Hits",
        "app.catalogue.search.folded",
        "app.catalogue.search.search_index",
        "app.catalogue.setting.Evidence",
        "app.catalogue.setting.Setting",
        "app.catalogue.setting.SettingType",
        "app.catalogue.value.is_number",
        "app.catalogue.value.text_of",
        "app.catalogue.value.value_of",
        "app.catalogue.value_check.problem_with_key",
    }
)
"""What the editor of settings asks of the catalogue: each turns one value into another."""

VALUES = VALUES_PROJECT | VALUES_TENANT | VALUES_PACKAGES | VALUES_SETTINGS
"""What faces may import from them all the same: types of values, and functions that turn one value into another.

Constants need no entry.
"""


READS = {
    "app.answers.xml.wlan_facts.read_wlan_facts",
    "app.packager.installer.certificate_details.new_certificate",
    "app.packager.installer.certificate_details.read_certificate_details",
    "app.packager.installer.new_application.read_with_frameworks",
}
"""What a page asks of one file that was chosen for a field: one function of one room, nothing is put together."""

LOADS_AHEAD = {"app.ui.window.preload"}
"""What loads modules while the window is idle, so that no job has to wait for them."""


PATHS = {name_of(path): path for path in SOURCES}


def tree_of(module: str) -> ast.Module:
    """Return what the source of *module* says."""
    return parsed(SOURCES[PATHS[module]])


def imported(module: str) -> dict[str, str]:
    """Return what the names that *module* imports from us mean: ``{"build": "app.jobs.build.build"}``."""
    return {
        alias.asname or alias.name: f"{node.module}.{alias.name}"
        for node in ast.walk(tree_of(module))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("app")
        for alias in node.names
    }


def used(module: str, tree: ast.AST) -> set[str]:
    """Return the full names of what *tree*, a part of *module*, reads of our functions and classes."""
    known = imported(module) | {
        node.name: f"{module}.{node.name}"
        for node in tree_of(module).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
    }
    found = {
        known[node.id]
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in known
    }
    return found | {
        f"{known[node.value.id]}.{node.attr}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in known
    }


def reached(start: str) -> set[str]:
    """Return all functions and classes that the function *start* uses, directly or through others of its face."""
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        name = waiting.pop()
        module, _, function = name.rpartition(".")
        if name in seen:
            continue
        seen.add(name)
        if module in PATHS and module.startswith("app.cli"):
            waiting += [
                other
                for node in tree_of(module).body
                if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name == function
                for other in used(module, node)
            ]
    return seen


def commands(group: tuple[Command, ...] = COMMANDS, before: str = "") -> dict[str, str]:
    """Return for each command, as written after ``ppkg``, the full name of the function that runs it."""
    found: dict[str, str] = {}
    for command in group:
        run = command.load()[1] if command.load else command.load_own() if command.load_own else None
        if run is not None:
            found[before + command.name] = f"{run.__module__}.{run.__name__}"
        found |= commands(command.parts, f"{before}{command.name} ")
    return found


def names(text: str) -> list[str]:
    """Return the entries of a list with commas."""
    return [one.strip() for one in text.split(",") if one.strip()]


RUNS = commands()


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.name)
def test_both_faces_call_the_job(action: Action) -> None:
    """The job is a public function with types, and each face that has the action reaches it."""
    module, _, function = f"app.jobs.{action.job}".rpartition(".")
    job = next((node for node in tree_of(module).body if getattr(node, "name", "") == function), None)
    assert isinstance(job, ast.FunctionDef), action
    assert job.returns is not None
    assert not function.startswith("_")
    assert action.commands or action.windows
    for command in names(action.commands):
        assert f"{module}.{function}" in reached(RUNS[command]), command
    for window in names(action.windows):
        tree = tree_of(f"app.ui.{window}")
        assert f"{module}.{function}" in used(f"app.ui.{window}", tree), window


def test_every_action_has_one_name() -> None:
    """No name and no job stands in the list twice."""
    assert len({action.name for action in ACTIONS}) == len(ACTIONS)
    assert len({action.job for action in ACTIONS}) == len(ACTIONS)


def test_every_command_has_an_action() -> None:
    """Each command stands in the list."""
    listed = {command for action in ACTIONS for command in names(action.commands)}
    assert set(RUNS) - listed - set(ONLY_A_FACE) == set()


def test_a_face_that_goes_another_way_is_seen() -> None:
    """A command does not reach the job of another one, and a window that only imports a job does not call it."""
    assert "app.jobs.build.build" not in reached(RUNS["seal"])
    assert "app.jobs.seal.seal" in reached(RUNS["seal"])
    unused = ast.parse("from app.jobs.build import build\n")
    assert used("app.ui.finish.build_panel", unused) == set()


def orchestrating(module: str, source: str) -> list[str]:
    """Return what *module* of a face imports to do work that belongs to a job."""
    path = PurePosixPath(*module.split(".")).with_suffix(".py")
    return sorted(
        {
            found.name
            for found in imports(path, source)
            if not found.typing
            and found.name.startswith("app.")
            and found.name.split(".")[1] in DOING
            and not found.name.rpartition(".")[2].isupper()
            and found.name not in VALUES | READS
        }
    )


def test_no_face_puts_rooms_together() -> None:
    """Command line and window import values from the rooms, and no function that does something."""
    found = {
        name_of(path): wrong
        for path, source in SOURCES.items()
        if path.parts[1] in {"cli", "ui"}
        and name_of(path) not in LOADS_AHEAD
        and (wrong := orchestrating(name_of(path), source))
    }
    assert found == {}


def test_orchestration_is_seen() -> None:
    """A function of a room is found in a face, at the top and in a function; a constant and a type are not."""
    made = "from app.protect.protection import build_protected\ndef run():\n    from app.deliver.iso import image"
    assert orchestrating("app.cli.command.project.build", made) == [
        "app.deliver.iso.image",
        "app.protect.protection.build_protected",
    ]
    calm = "from typing import TYPE_CHECKING\nfrom app.protect.sealed.format import SUFFIX\nif TYPE_CHECKING:\n    "
    assert orchestrating("app.cli.command.project.build", f"{calm}from app.protect.sign.key import SigningKey") == []
