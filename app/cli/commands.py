"""The commands by name: what each does, and where it lives. A command's module is loaded when the command is run."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from app.core.text import N_

if TYPE_CHECKING:
    from app.cli.terminal.arguments import Parser


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name, a sentence on what it does, and its module in ``app.cli``.

    The module has two functions: ``NAME_arguments(parser)``, and ``run_NAME(arguments, output)``, which returns the
    exit code; a hyphen of the name is an underscore there. A command that has ``parts`` has no module: it is a group of
    commands, such as ``ppkg token get``.
    """

    name: str
    summary: str
    module: str = ""
    parts: tuple[Command, ...] = ()

    def add_arguments(self, parser: Parser) -> None:
        """Add the arguments of the command to *parser*."""
        getattr(self._load(), f"{self._function}_arguments")(parser)

    def run(self, *given: object) -> int:
        """Run the command with its arguments and the output, and return the exit code."""
        code: int = getattr(self._load(), f"run_{self._function}")(*given)
        return code

    @property
    def _function(self) -> str:
        return self.name.replace("-", "_")

    def _load(self) -> Any:
        return import_module(f"app.cli.{self.module}")


TOKEN = (
    Command("get", N_("Command", "Sign in and get a bulk token, for a project or a package."), "token_get"),
    Command("renew", N_("Command", "Get a new token for a project and build its package again."), "token_renew"),
    Command("status", N_("Command", "Say how long the token of a project or package lives."), "token_status"),
    Command("remind", N_("Command", "Write a calendar file that reminds of the token's end."), "token_status"),
    Command("checklist", N_("Command", "Show what must be true before a token can be got."), "token_checklist"),
    Command("guide", N_("Command", "Show how to make the app registration to sign in with."), "token_client"),
    Command("client", N_("Command", "Show, remember or forget client ids of tenants."), "token_client"),
    Command("list", N_("Command", "List the accounts package_… of a tenant."), "token_account"),
    Command(
        "revoke", N_("Command", "Delete the account of a token, so that it joins no more devices."), "token_account"
    ),
)
"""The commands of ``ppkg token``, in the order of the help."""

COMMANDS = (
    Command("open", N_("Command", "Open the window, with a project or a package if one is named."), "open_command"),
    Command("new", N_("Command", "Make a new project file."), "project_command"),
    Command("set", N_("Command", "Change fields, settings and secrets of a project."), "project_command"),
    Command("show", N_("Command", "Show the fields of a project, secrets masked."), "report_command"),
    Command("check", N_("Command", "List what is wrong or risky in a project."), "report_command"),
    Command("build", N_("Command", "Build a package (NAME.ppkg) and its catalogue (NAME.cat)."), "build_command"),
    Command("inspect", N_("Command", "Say in words what a package does to a PC, secrets masked."), "inspect_command"),
    Command("verify", N_("Command", "Check that packages are whole, or rebuild them to compare."), "verify_command"),
    Command("sign", N_("Command", "Sign the catalogue of a package."), "sign_command"),
    Command("compare", N_("Command", "Say how two packages differ."), "inspect_command"),
    Command("import", N_("Command", "Make a project of a package or of a WCD project."), "import_command"),
    Command("export", N_("Command", "Write a project as Windows Configuration Designer keeps it."), "import_command"),
    Command("token", N_("Command", "Get, watch, renew and revoke bulk tokens of Entra ID."), parts=TOKEN),
    Command("demo", N_("Command", "Run a tenant for training on this computer."), "demo_command"),
    Command("drives", N_("Command", "List the drives that a package can be copied to."), "drives_command"),
    Command("deliver", N_("Command", "Copy a package to sticks and folders, or into an image."), "deliver_command"),
    Command("seal", N_("Command", "Put a package into an envelope that only a password opens."), "seal_command"),
    Command("unseal", N_("Command", "Take a package out of its sealed envelope."), "seal_command"),
    Command("diagnose", N_("Command", "Say what happened on a device, from its event logs."), "diagnose_command"),
    Command(
        "remove-script",
        N_("Command", "Write a script that lists the packages on a device, and removes one."),
        "remove_script_command",
    ),
    Command("settings", N_("Command", "Search the settings of Windows, or describe one."), "settings_command"),
)
"""All commands, in the order of the help."""
