"""Two packages side by side: what differs is told, what is equal is not, and no secret is shown."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

from app.packager.check.compare import Comparison, compare_packages, comparison_data
from app.packager.read.package import open_package
from tests.packager.tampered import SECRETS, build_secret, build_text, change, replaced
from tests.places import SAMPLES, needs_samples

if TYPE_CHECKING:
    from pathlib import Path

HIDE = "<OOBE><Desktop><HideOobe>True</HideOobe></Desktop></OOBE>"


def compared(a: Path, b: Path) -> Comparison:
    """Return the comparison of the files *a* and *b*."""
    with open_package(a) as one, open_package(b) as other:
        return compare_packages(one, other)


def sentences(comparison: Comparison, kind: str) -> list[str]:
    """Return the differences of one *kind* in words."""
    return [str(difference.sentence) for difference in getattr(comparison, kind)]


def test_secrets_differ_without_being_shown(tmp_path: Path) -> None:
    """A secret that differs is named, not shown; equal secrets are equal."""
    (tmp_path / "b").mkdir()
    one = build_secret(tmp_path)
    other = build_secret(tmp_path / "b", user="AnotherPw-1212", wifi="AnotherKey-3434", argument="AnotherArg-5656")
    found = compared(one, other)
    names = [difference.name for difference in found.settings if difference.is_secret]
    assert "Accounts/Users/User/Password [UserName=admin]" in names
    assert not any("BPRT" in name for name in names)
    text = repr(found) + json.dumps(comparison_data(found)) + "".join(sentences(found, "settings"))
    for secret in (*SECRETS.values(), "AnotherPw-1212", "AnotherKey-3434", "AnotherArg-5656"):
        assert secret not in text


def test_settings_of_one_and_of_both(tmp_path: Path) -> None:
    """Settings of only one package and other values are told in the catalogue's words."""
    (tmp_path / "b").mkdir()
    policy = "<Policies><Update><AllowAutoUpdate>{}</AllowAutoUpdate></Update></Policies>"
    one = build_text(f"<Common>{HIDE}{policy.format('5')}</Common>", tmp_path)
    other = build_text(f"<Common>{policy.format('0')}</Common>", tmp_path / "b", "renamed")
    found = compared(one, other)
    assert sentences(found, "facts") == ["name: A test, B renamed"]
    update, hide = sentences(found, "settings")
    assert hide == "Only in A: OOBE/Desktop/HideOobe = True"
    assert update.startswith("Policies/Update/AllowAutoUpdate: A Turn off automatic updates, B ")
    assert not found.same_effect


def test_a_package_and_itself(tmp_path: Path) -> None:
    """Nothing differs between a package and its copy."""
    package = build_secret(tmp_path)
    copy = tmp_path / "copy.ppkg"
    shutil.copy(package, copy)
    found = compared(package, copy)
    assert (found.identical, found.same_effect, found.same_bytes) == (True, True, True)


def test_same_files_in_another_container(tmp_path: Path) -> None:
    """A package packed anew is identical in all files, though not in its bytes."""
    package = build_secret(tmp_path)
    found = compared(package, change(package, tmp_path / "anew.ppkg", {}))
    assert found.identical
    assert not found.same_bytes


def test_only_the_answer_file_differs(tmp_path: Path) -> None:
    """What Windows does not act on does not change the effect, but the file is named."""
    package = build_secret(tmp_path)
    other = change(package, tmp_path / "b.ppkg", replaced(package, "customizations.xml", "PC-%RAND:4%", "PC-%RAND:5%"))
    found = compared(package, other)
    assert found.same_effect
    assert not found.identical
    assert sentences(found, "tree") == ["Multivariant/0/customizations.xml differs."]


def test_files_and_conditions(tmp_path: Path) -> None:
    """Another content of a data asset, and settings under other conditions, are told."""
    (tmp_path / "b").mkdir()
    body = (
        "<Targets><Target Id='a'><TargetState><Condition Name='Lang' Value='{}'/></TargetState></Target></Targets>"
        f"<Variant><TargetRefs><TargetRef Id='a'/></TargetRefs><Settings>{HIDE}</Settings></Variant>"
    )
    command = "<CommandConfig Name='c'><CommandFile>run.cmd</CommandFile></CommandConfig>"
    common = f"<Common><ProvisioningCommands><PrimaryContext><Command>{command}</Command></PrimaryContext>"
    common += "</ProvisioningCommands></Common>"
    (tmp_path / "run.cmd").write_bytes(b"rem nothing\r\n")
    (tmp_path / "b" / "run.cmd").write_bytes(b"rem nothing!\n")
    one = build_text(common + body.format("fr"), tmp_path)
    other = build_text(common + body.format("de"), tmp_path / "b")
    found = compared(one, other)
    assert sentences(found, "conditions") == ["OOBE/Desktop/HideOobe: A Lang=fr, B Lang=de"]
    (file,) = sentences(found, "files")
    assert file.startswith("ProvisioningCommands/PrimaryContext/Command/0/CommandFile: run.cmd: A 13 bytes, SHA-1 ")
    assert found.settings == ()


@needs_samples
def test_two_real_packages() -> None:
    """Two builds of one project differ in their script alone."""
    folder = SAMPLES / "osd"
    found = compared(folder / "driverpack_2022-10-06_a.ppkg", folder / "driverpack_2022-10-06_b.ppkg")
    assert (found.facts, found.settings, found.conditions) == ((), (), ())
    assert len(found.files) == 1
    assert not found.same_effect
