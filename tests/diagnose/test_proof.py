"""The proof on a real Windows: the kit that is made here, and what reports of it settle. No real one was at hand."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from tree_sitter import Language, Parser
from tree_sitter_powershell import language

from app.cli import main
from app.core.error import BadInput
from app.core.resource import resource
from app.diagnose.proof.probe import NOT_PROBED, PLAN, PROBES, Look
from app.diagnose.proof.report import Verdict, read_report
from app.jobs.proof import SCRIPT
from tests.places import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

TEXT = resource("proof", SCRIPT).read_text(encoding="utf-8")


def report(folder: Path, *, complete: bool = True, **changed: dict[str, Any]) -> Path:
    """Write a report of a Windows on which all went well, but for the probes in *changed*."""
    probes = []
    for probe in PROBES:
        looks = [{"possible": True, "found": check.expected, "error": ""} for check in probe.checks]
        plain = {"name": probe.name, "applied": True, "error": "", "looks": looks}
        probes.append({**plain, **changed.get(probe.name, {})})
    head = {"report": "Provisioning Designer proof", "format": 1, "windows": "10.0.20348.0", "complete": complete}
    path = folder / "proof-report.json"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps({**head, "probes": probes}, indent=4).encode())
    return path


def verdicts(path: Path) -> list[str]:
    """Return the verdicts of the report *path*."""
    return [proof.verdict.value for proof in read_report(path).proofs]


def test_all_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """All that the probes settle is proved; the command says so and ends with 0."""
    path = report(tmp_path)
    assert set(verdicts(path)) == {"proved"}
    assert main(["proof", "read", str(path), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["windows"], found["complete"], len(found["proofs"])) == ("10.0.20348.0", True, len(PROBES))
    assert all(one["settles"] for one in found["proofs"])


def test_one_kind_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A kind that Windows refuses, and one whose result is another, are disproved, with what Windows said."""
    refused = {"applied": False, "error": "LastResult : Error (0x80070490)", "looks": []}
    other = {"looks": [{"possible": True, "found": "1", "error": ""}]}
    path = report(tmp_path, certificate=refused, policy=other)
    found = {proof.probe.name: proof for proof in read_report(path).proofs}
    assert (found["certificate"].verdict, found["policy"].verdict) == (Verdict.REFUSED, Verdict.DIFFERENT)
    assert "AllowCortana: 1" in found["policy"].detail
    assert main(["proof", "read", str(path), "--language", "en"]) == 1
    shown = capsys.readouterr().out
    assert "certificate: refused by Windows" in shown
    assert "0x80070490" in shown


def test_cut_off(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of a report that breaks off anywhere what stands before counts, and the rest is open; it is said to break off."""
    whole = report(tmp_path).read_bytes()
    ends = [at.start() for at in re.finditer(rb'"name"', whole)]
    path = tmp_path / "cut.json"
    path.write_bytes(whole[: ends[2] - 20])
    assert verdicts(path) == ["proved", "proved", *["open"] * (len(PROBES) - 2)]
    assert not read_report(path).is_complete
    assert main(["proof", "read", str(path), "--language", "en"]) == 1
    assert "breaks off" in capsys.readouterr().out
    assert not read_report(report(tmp_path, complete=False)).is_complete


def test_what_windows_cannot_show_stays_open(tmp_path: Path) -> None:
    """A Windows without the service proves nothing about networks, and disproves nothing."""
    blind = {"looks": [{"possible": False, "found": "", "error": "This Windows has no WLAN service."}]}
    found = {proof.probe.name: proof for proof in read_report(report(tmp_path, network=blind)).proofs}
    assert (found["network"].verdict, found["network"].detail) == (Verdict.OPEN, "This Windows has no WLAN service.")


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"report": "other"}', '{"report": "Provisioning Designer proof"}', "\0"]
)
def test_other_files_are_refused(tmp_path: Path, text: str) -> None:
    """What is no report of the probes is refused with a sentence."""
    (tmp_path / "x.json").write_text(text)
    with pytest.raises(BadInput):
        read_report(tmp_path / "x.json")


def test_the_kit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The kit holds a package for each probe, the script as it is, and a plan that names only what lies beside it."""
    folder = tmp_path / "kit"
    assert main(["proof", "make", str(folder), "--json"]) == 0, capsys.readouterr().err
    made = json.loads(capsys.readouterr().out)
    plan = json.loads((folder / PLAN).read_text(encoding="utf-8"))
    assert [one["package"] for one in plan["probes"]] == made["packages"]
    assert all((folder / one["package"]).is_file() for one in plan["probes"])
    assert (folder / SCRIPT).read_text(encoding="utf-8") == TEXT
    certificate = next(look for one in plan["probes"] for look in one["looks"] if look["look"] == "certificate")
    assert re.fullmatch("[0-9A-F]{40}", certificate["name"])
    assert set(made["not_probed"]) == {kind.value for kind in NOT_PROBED}


def test_the_script_is_powershell() -> None:
    """The grammar finds no error; every kind of look is known to it; it judges what the cmdlet returns."""
    tree = Parser(Language(language())).parse(TEXT.encode())
    assert not tree.root_node.has_error
    assert set(re.findall(r"\$Look\.look -eq '(\w+)'", TEXT)) == {look.value for look in Look}
    assert "Find-Failure $result" in TEXT
    other = resource("deliver", "apply-package.ps1").read_text(encoding="utf-8")
    for name in ("Find-Failure", "Format-Object"):
        found = re.search(rf"^function {name}.*?^\}}", other, re.DOTALL | re.MULTILINE)
        assert found is not None
        assert found[0] in TEXT


def test_the_workflows_call_what_there_is() -> None:
    """The build servers' descriptions run scripts and commands that exist, and say that nobody has run them."""
    for path in sorted((REPOSITORY / ".github" / "workflows").glob("*.yml")):
        text = path.read_text(encoding="utf-8")
        assert text.startswith("# Not run by the authors")
        assert "\t" not in text
        for name in re.findall(r"installer[\\/](\w+\.(?:cmd|sh))", text):
            assert (REPOSITORY / "installer" / name).is_file()
    assert "proof read" in text or "proof make" in (REPOSITORY / ".github/workflows/proof.yml").read_text("utf-8")
