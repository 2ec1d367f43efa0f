"""Makes a folder with projects, answers and packages that hold a canary secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.cli.process import CANARY, done, ppkg

if TYPE_CHECKING:
    from pathlib import Path

KEY = "network.wifi[0].key"


def make_folder(folder: Path) -> Path:
    """Fill *folder*, and return it."""
    (folder / "setup.cmd").write_bytes(b"@echo off\r\necho installed\r\n")
    (folder / "secret.txt").write_text(CANARY + "\n", encoding="utf-8")
    (folder / "passphrase.txt").write_text("correct horse\n", encoding="utf-8")
    fields = (
        "device.name=PC-%SERIAL%",
        "network.wifi[0].ssid=Office",
        "account.administrator.name=helper",
        "applications[0].name=Setup",
        "applications[0].command_file=setup.cmd",
        "applications[0].command_line=cmd /c setup.cmd",
        "Policies/Update/AllowAutoUpdate=Turn off automatic updates",
    )
    secrets = (f"--secret-file={KEY}=secret.txt", "--secret-file=account.administrator.password=secret.txt")
    done(ppkg("new", "good.wcdproj", "--name", "Good", *fields, *secrets, folder=folder))
    sealing = ("--seal", "--passphrase-file", "passphrase.txt")
    done(ppkg("new", "sealed.wcdproj", "--name", "Sealed", *fields, *secrets, *sealing, folder=folder))
    done(ppkg("build", "good.wcdproj", *secrets, folder=folder))
    done(ppkg("export", "good.wcdproj", "wcd", *secrets, folder=folder))
    assert CANARY.encode("utf-8") in (folder / "wcd" / "customizations.xml").read_bytes()
    assert CANARY not in (folder / "good.wcdproj").read_text(encoding="utf-8")
    assert CANARY not in (folder / "sealed.wcdproj").read_text(encoding="utf-8")
    return folder
