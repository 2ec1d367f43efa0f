"""``ppkg sign`` as a process of its own: what it makes and says, and that the password of the key is seen nowhere."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from app.answers.fields.project import answers_from
from app.cli.start import run as ppkg_here
from app.core.secret import Secret
from app.model.certificate.load import thumbprint
from app.model.project import Account, Join, Package, Project
from app.model.store.project_store import open_project, save_project
from app.model.token import Token
from app.packager.build import build_package
from app.packager.compile.dialect import dialect_of
from app.packager.compile.sources import FolderFiles
from app.packager.read.effect import read_effects
from app.packager.read.package import open_package
from app.protect.sign.catalogue import sign_catalogue
from app.protect.sign.trust import with_trusted_provisioner
from tests.child import at_terminal
from tests.cli.process import environment, ppkg
from tests.packager.signer_case import ec_key, middle, pem, root, rsa_key, signer_of
from tests.packager.tampered import SECRETS, build_secret
from tests.protect.sign_case import CANARY, build, judge, key_pem, needs_judges, pfx, signing_key, stamp_server

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path


_AT_TERMINAL = """
import fcntl, runpy, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
runpy.run_module("app", run_name="__main__", alter_sys=True)
"""
"""Makes standard input the terminal of the session, as a person's is, and runs the program."""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package with the files of signers beside it."""
    (tmp_path / "signer.pfx").write_bytes(pfx(signing_key()))
    (tmp_path / "cert.pem").write_bytes(pem(signer_of(ec_key())))
    (tmp_path / "key.pem").write_bytes(key_pem(ec_key(), CANARY))
    (tmp_path / "chain.pem").write_bytes(pem(middle(), root()))
    (tmp_path / "password.txt").write_text(f"{CANARY}\n")
    return build(tmp_path)


def run(package: Path, *words: str, **facts: object) -> subprocess.CompletedProcess[str]:
    """Run ``ppkg sign`` on *package*; whatever becomes of it, the password is not in what it says."""
    result = ppkg("sign", package.name, *words, folder=package.parent, **facts)  # type: ignore[arg-type]  # env alone
    assert CANARY not in result.stdout + result.stderr
    assert "Traceback" not in result.stderr
    return result


@needs_judges
def test_pfx_and_time_stamp(package: Path, tmp_path: Path) -> None:
    """A PFX file with its password in a file, and a time stamp: signed, told as JSON, and accepted by osslsigncode."""
    with stamp_server(tmp_path / "tsa") as server:
        words = ("--pfx", "signer.pfx", "--password-file", "password.txt", "--time-stamp", server.url, "--json")
        result = run(package, *words)
    assert result.returncode == 0, result.stderr
    told = json.loads(result.stdout)
    assert told["catalogue"].endswith(".cat")
    assert told["replaced"] is False
    assert told["signer"]["state"] == "sound"
    assert told["signer"]["certificate"]["subject"] == "CN=Contoso Signer"
    assert told["signer"]["time_stamp"]["authority"]["subject"] == "CN=Test Stamp"
    assert judge(package.with_suffix(".cat"), tmp_path, "-TSA-CAfile", tmp_path / "judge-root.pem").returncode == 0

    told = json.loads(ppkg("verify", package.name, "--json", folder=tmp_path).stdout)["packages"][0]
    assert told["in_order"]
    assert told["signatures"][0]["catalogue"] == package.with_suffix(".cat").name
    assert told["signatures"][0]["signers"][0]["time_stamp"]["sound"] is True
    told = ppkg("inspect", package.name, folder=tmp_path).stdout
    assert "is signed by CN=Contoso Signer, issued by CN=Test Middle, valid until" in told


def test_pem_and_environment(package: Path) -> None:
    """A PEM pair with the password in the environment; who signed is said in words, and a second time is refused."""
    words = ("--cert", "cert.pem", "--key", "key.pem", "--chain", "chain.pem", "--password-env", "KEY_WORD")
    result = run(package, *words, env={"KEY_WORD": CANARY})
    assert result.returncode == 0, result.stderr
    assert "Signed by CN=Contoso Signer, issued by CN=Test Middle" in result.stdout
    assert "lead from the signer up to CN=Test Root" in result.stdout
    assert "There is no time stamp" in result.stdout
    again = run(package, *words, env={"KEY_WORD": CANARY})
    assert again.returncode == 1
    assert "is signed already" in again.stderr
    assert run(package, *words, "--replace", env={"KEY_WORD": CANARY}).returncode == 0


@pytest.mark.posix("Windows has no terminals of this kind to test with")
def test_prompt(package: Path) -> None:
    """At a terminal the password is asked for, without echo."""
    words = [sys.executable, "-c", _AT_TERMINAL, "sign", package.name, "--pfx", "signer.pfx"]
    with at_terminal(words, cwd=package.parent, env=environment()) as (sign, terminal):
        shown = terminal.shows.until("Password of signer.pfx: ")
        terminal.type(f"{CANARY}\n")
        shown += terminal.shows.rest()
        assert sign.end() == 0, shown
    assert CANARY not in shown
    assert "Signed by CN=Contoso Signer" in shown


REFUSED = {
    "nobody": ((), 2, "Name the signer"),
    "half a pair": (("--cert", "cert.pem"), 2, "Name the signer"),
    "two signers": (("--pfx", "signer.pfx", "--key", "key.pem"), 2, "Name the signer"),
    "password as argument": (("--pfx", "signer.pfx", "--password", "x"), 2, "never an argument"),
    "variable not set": (("--pfx", "signer.pfx", "--password-env", "NOT_SET"), 2, "--password-env names is not set"),
    "no password": (("--pfx", "signer.pfx"), 1, "is sealed with a password"),
    "wrong password": (("--pfx", "signer.pfx", "--password-file", "cert.pem"), 1, "not opened by this password"),
    "no server": (
        ("--pfx", "signer.pfx", "--password-file", "password.txt", "--time-stamp", "ftp://x"),
        1,
        "not a web address",
    ),
    "no project": (
        ("--pfx", "signer.pfx", "--password-file", "password.txt", "--trust", "none.wcdproj"),
        1,
        "none.wcdproj",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_refusals(package: Path, case: str) -> None:
    """What cannot be signed is refused with a sentence, and the catalogue stays as it was."""
    words, code, sentence = REFUSED[case]
    before = package.with_suffix(".cat").read_bytes()
    result = run(package, *words)
    assert result.returncode == code, result.stderr
    assert sentence in result.stderr
    assert package.with_suffix(".cat").read_bytes() == before


def test_trust(package: Path, tmp_path: Path) -> None:
    """The signer becomes a trusted provisioner of a project, whose secrets stay; its package holds the certificate."""
    project = Project(
        package=Package(name="trusting"), account=Account(join=Join.ENTRA, entra=Token(token=Secret("Token-1" * 20)))
    )
    path = tmp_path / "trusting.wcdproj"
    save_project(project, path, passphrase=Secret("the passphrase"))
    words = ("--pfx", "signer.pfx", "--password-file", "password.txt", "--trust", "trusting.wcdproj")
    result = run(package, *words, "--json")
    assert result.returncode == 0, result.stderr
    file = json.loads(result.stdout)["certificate"]
    assert (tmp_path / file).is_file()
    opened = open_project(path, Secret("the passphrase"))
    assert opened.project.account == project.account
    assert with_trusted_provisioner(project, signer_of(rsa_key()), file).settings == opened.project.settings

    made = build_package(
        answers_from(opened.project), FolderFiles(tmp_path), dialect_of(opened.project), tmp_path
    ).package
    with open_package(made) as built:
        nodes = {effect.place: effect for effect in read_effects(built).all}
    wanted = f"Provisioning/TrustedProvisioners/{thumbprint(signer_of(rsa_key()))}"
    assert any(place.endswith(wanted) for place in nodes)
    told = ppkg("inspect", made.name, folder=tmp_path).stdout
    assert "Installs later packages signed by CN=Contoso Signer" in told


def spoiled(package: Path, how: str) -> None:
    """Take away from the signed *package* what makes its signer known."""
    catalogue = package.with_suffix(".cat")
    if how == "another package":
        package.write_bytes(build_secret(package.parent).read_bytes())
    elif how == "not signed":
        catalogue.unlink()
    else:
        catalogue.write_bytes(catalogue.read_bytes().replace(b"Test Middle", b"Test Muddle"))


@pytest.mark.parametrize("how", ["sound", "another package", "not signed", "changed"])
def test_a_project_trusts_a_signer_of_others(tmp_path: Path, how: str, capsys: pytest.CaptureFixture[str]) -> None:
    """``verify --trust`` adds the signer whom a package proves, told by name; otherwise the project stays as it was."""
    package = sign_catalogue(build(tmp_path), signing_key()).package
    project = tmp_path / "ours.wcdproj"
    save_project(Project(package=Package(name="ours")), project)
    before = project.read_bytes()
    if how != "sound":
        spoiled(package, how)
    code = ppkg_here(["verify", str(package), "--trust", str(project), "--json"])
    said = capsys.readouterr()
    told = json.loads(said.out)
    if how == "sound":
        file = told["certificate"]
        assert (code, told["trusted_by"]) == (0, str(project)), said.err
        assert (tmp_path / file).read_bytes() == signer_of(rsa_key()).public_bytes(Encoding.DER)
        wanted = with_trusted_provisioner(Project(), signer_of(rsa_key()), file).settings
        assert open_project(project).project.settings == wanted
    else:
        assert (code, project.read_bytes()) == (1, before)
        assert "trusts nobody new" in told["error"]
        assert not [*tmp_path.glob("signer-*")]


@pytest.mark.parametrize("more", [("two.ppkg",), ("--rebuild",)])
def test_a_signer_is_of_one_package(more: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    """Who is to be trusted must be clear: one package, which is verified and not built again."""
    assert ppkg_here(["verify", "one.ppkg", *more, "--trust", "ours.wcdproj"]) == 2
    assert "--trust goes with one package" in capsys.readouterr().err


def test_inspect_tells_what_is_revealed(tmp_path: Path) -> None:
    """``inspect`` lists the secrets in words, in text and JSON, and shows none."""
    package = build_secret(tmp_path)
    text = ppkg("inspect", package.name, folder=tmp_path).stdout
    assert "What whoever finds this file can read in it:" in text
    assert "The bulk token: its finder can use it" in text
    result = ppkg("inspect", package.name, "--json", folder=tmp_path).stdout
    kinds = [one["kind"] for one in json.loads(result)["reveals"]]
    assert {"bulk_token", "wifi_key", "private_key", "text"} <= set(kinds)
    assert not any(secret in text + result for secret in SECRETS.values())
