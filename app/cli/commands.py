"""The commands by name: what each does, and where it lives. A command's module is loaded when the command is run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cli.terminal.command import Command
from app.cli.token.commands import TOKEN
from app.core.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.cli.terminal.command import Functions
    from app.cli.terminal.output import Output


def _open() -> Functions:
    from app.cli.command.open import open_arguments, run_open

    return open_arguments, run_open


def _new() -> Functions:
    from app.cli.command.project.edit import new_arguments, run_new

    return new_arguments, run_new


def _set() -> Functions:
    from app.cli.command.project.edit import run_set, set_arguments

    return set_arguments, run_set


def _show() -> Functions:
    from app.cli.command.project.report import run_show, show_arguments

    return show_arguments, run_show


def _check() -> Functions:
    from app.cli.command.project.report import check_arguments, run_check

    return check_arguments, run_check


def _build() -> Functions:
    from app.cli.command.project.build import build_arguments, run_build

    return build_arguments, run_build


def _batch() -> Functions:
    from app.cli.batch.batch import batch_arguments, run_batch

    return batch_arguments, run_batch


def _batch_merge() -> Functions:
    from app.cli.batch.batch import merge_arguments, run_merge

    return merge_arguments, run_merge


def _inspect() -> Functions:
    from app.cli.command.package.inspect import inspect_arguments, run_inspect

    return inspect_arguments, run_inspect


def _verify() -> Functions:
    from app.cli.command.package.verify import run_verify, verify_arguments

    return verify_arguments, run_verify


def _sign() -> Functions:
    from app.cli.command.package.sign import run_sign, sign_arguments

    return sign_arguments, run_sign


def _compare() -> Functions:
    from app.cli.command.package.inspect import compare_arguments, run_compare

    return compare_arguments, run_compare


def _import() -> Functions:
    from app.cli.command.project.import_export import import_arguments, run_import

    return import_arguments, run_import


def _export() -> Functions:
    from app.cli.command.project.import_export import export_arguments, run_export

    return export_arguments, run_export


def _template_list() -> Functions:
    from app.cli.template.template import list_arguments, run_list

    return list_arguments, run_list


def _template_save() -> Functions:
    from app.cli.template.template import run_save, save_arguments

    return save_arguments, run_save


def _template_remove() -> Functions:
    from app.cli.template.template import remove_arguments, run_remove

    return remove_arguments, run_remove


def _proof_make() -> Functions:
    from app.cli.proof.proof import make_arguments, run_make

    return make_arguments, run_make


def _proof_read() -> Functions:
    from app.cli.proof.proof import read_arguments, run_read

    return read_arguments, run_read


def _demo() -> Functions:
    from app.cli.command.demo import demo_arguments, run_demo

    return demo_arguments, run_demo


def _drives() -> Functions:
    from app.cli.command.package.drives import drives_arguments, run_drives

    return drives_arguments, run_drives


def _deliver() -> Functions:
    from app.cli.command.package.deliver import deliver_arguments, run_deliver

    return deliver_arguments, run_deliver


def _seal() -> Functions:
    from app.cli.command.package.seal import run_seal, seal_arguments

    return seal_arguments, run_seal


def _unseal() -> Functions:
    from app.cli.command.package.seal import run_unseal, unseal_arguments

    return unseal_arguments, run_unseal


def _diagnose() -> Functions:
    from app.cli.command.diagnose import diagnose_arguments, run_diagnose

    return diagnose_arguments, run_diagnose


def _remove_script() -> Functions:
    from app.cli.command.package.remove_script import remove_script_arguments, run_remove_script

    return remove_script_arguments, run_remove_script


def _icd() -> Callable[[Sequence[str], Output], int]:
    from app.cli.command.project.icd import run_icd

    return run_icd


def _icd_switches() -> Sequence[tuple[str, str]]:
    from app.cli.command.project.icd import HELP

    return HELP


def _settings() -> Functions:
    from app.cli.command.settings import run_settings, settings_arguments

    return settings_arguments, run_settings


def _kiosk_check() -> Functions:
    from app.cli.command.kiosk import check_arguments, run_check

    return check_arguments, run_check


def _kiosk_new() -> Functions:
    from app.cli.command.kiosk import new_arguments, run_new

    return new_arguments, run_new


KIOSK = (
    Command("check", N_("Command", "List what Windows would refuse in a kiosk's configuration file."), _kiosk_check),
    Command("new", N_("Command", "Make a kiosk's configuration file, or add a profile to one."), _kiosk_new),
)
"""The commands of ``ppkg kiosk``, in the order of the help."""


def _check_file() -> Functions:
    from app.cli.command.document import check_file_arguments, run_check_file

    return check_file_arguments, run_check_file


def _discover() -> Functions:
    from app.cli.command.discover import discover_arguments, run_discover

    return discover_arguments, run_discover


def _manual() -> Functions:
    from app.cli.reference.manual import manual_arguments, run_manual

    return manual_arguments, run_manual


def _completion() -> Functions:
    from app.cli.reference.manual import completion_arguments, run_completion

    return completion_arguments, run_completion


TEMPLATE = (
    Command("list", N_("Command", "List the templates of projects."), _template_list),
    Command("save", N_("Command", "Keep a project and its files as a template, without secrets."), _template_save),
    Command("remove", N_("Command", "Remove a template."), _template_remove),
)
"""The commands of ``ppkg template``, in the order of the help."""

PROOF = (
    Command("make", N_("Command", "Make probe packages, and the script that applies them on a Windows."), _proof_make),
    Command("read", N_("Command", "Tell which inferred facts the report of such a script settles."), _proof_read),
)

BATCH = (Command("merge", N_("Command", "Put the manifests of several computers together."), _batch_merge),)
"""What ``ppkg batch`` does beside its own work; a project of such a name is written as ``./merge``."""

COMMANDS = (
    Command("open", N_("Command", "Open the window, with a project or a package if one is named."), _open),
    Command("new", N_("Command", "Make a new project file."), _new),
    Command("set", N_("Command", "Change fields, settings and secrets of a project."), _set),
    Command("show", N_("Command", "Show the fields of a project, secrets masked."), _show),
    Command("check", N_("Command", "List what is wrong or risky in a project."), _check),
    Command("check-file", N_("Command", "Check a kiosk, Wi-Fi, VPN, shell or Start file for Windows."), _check_file),
    Command("build", N_("Command", "Build a package (NAME.ppkg) and its catalogue (NAME.cat)."), _build),
    Command("batch", N_("Command", "Build a package for each row of a table."), _batch, parts=BATCH),
    Command(
        "icd",
        N_("Command", "Build as Microsoft's builder does, with the switches of icd.exe; also a program of its own."),
        load_own=_icd,
        load_switches=_icd_switches,
    ),
    Command("inspect", N_("Command", "Describe in words what a package does to a PC, secrets masked."), _inspect),
    Command("verify", N_("Command", "Check that packages are whole, or rebuild them to compare."), _verify),
    Command("sign", N_("Command", "Sign the catalogue of a package."), _sign),
    Command("compare", N_("Command", "Show how two packages differ."), _compare),
    Command("import", N_("Command", "Make a project of a package or of a WCD project."), _import),
    Command("export", N_("Command", "Write a project as Windows Configuration Designer keeps it."), _export),
    Command("template", N_("Command", "List, save and remove templates of projects."), parts=TEMPLATE),
    Command("token", N_("Command", "Get, watch, renew and revoke bulk tokens of Entra ID."), parts=TOKEN),
    Command("discover", N_("Command", "Ask a management server what a device asks it first."), _discover),
    Command("proof", N_("Command", "Find out on a real Windows what is only inferred here."), parts=PROOF),
    Command("demo", N_("Command", "Run a tenant for training on this computer."), _demo),
    Command("drives", N_("Command", "List the drives that a package can be copied to."), _drives),
    Command("deliver", N_("Command", "Copy a package to sticks and folders, or into an image."), _deliver),
    Command("seal", N_("Command", "Put a package into an envelope that only a password opens."), _seal),
    Command("unseal", N_("Command", "Take a package out of its sealed envelope."), _unseal),
    Command("diagnose", N_("Command", "Show what happened on a device, from its event logs."), _diagnose),
    Command(
        "remove-script",
        N_("Command", "Write a script that lists the packages on a device, and removes one."),
        _remove_script,
    ),
    Command("kiosk", N_("Command", "Check and make the configuration files of kiosks."), parts=KIOSK),
    Command("settings", N_("Command", "Search the settings of Windows, or describe one."), _settings),
    Command("manual", N_("Command", "Read the manual, or search it."), _manual),
    Command("completion", N_("Command", "Write what makes a shell complete commands and options."), _completion),
)
"""All commands, in the order of the help."""
