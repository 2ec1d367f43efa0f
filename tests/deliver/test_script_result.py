"""A script that applies a package says so if a part of it failed, although Windows throws nothing then."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from app.deliver.apply_script import TEMPLATE
from app.protect.sealed.script import TEMPLATE as SEALED
from tests.deliver.test_script import TOKENS
from tests.diagnose.device_text import FAILED_LIST, GOOD_LIST, WRAPPED_LIST
from tests.places import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path


def signs_of_failure() -> list[tuple[str, re.Pattern[str]]]:
    """Return the pattern by which each script that applies a package knows a failed settings group, with its code."""
    found = []
    for template in (TEMPLATE, SEALED):
        text = template.read_text(encoding="utf-8")
        sign = re.search(r"\$sign = '([^\n]*)'\n", text)
        assert sign is not None
        found.append((text, re.compile(sign[1].replace("''", "'"), re.IGNORECASE)))
    return found


RESULTS = [
    (FAILED_LIST, "LastResult:Error -2147024809 (0x80070057)"),
    (WRAPPED_LIST, "LastResult:Error -214702"),
    ("LastResult : Error -1072896680 (0xC00CE558)", "0xC00CE558"),
    ("LastResult:Erreur -2147024891 (0x80070005)", "0x80070005"),
    ("LastResult:Error", "LastResult:Error"),
    (GOOD_LIST, ""),
    ("LastResult:Success\nMessage:0 of 3 (0x80070057)", ""),
    ("LastResult:Pending (0x8000000A)", ""),
    ("PackageName : Error -1 (0x80070057)", ""),
    ("", ""),
]


@pytest.mark.parametrize(("report", "failure"), RESULTS)
def test_a_settings_group_that_failed_is_seen(report: str, failure: str) -> None:
    """Windows throws nothing then: the text of its result decides, also where a line was broken or is not English."""
    flat = re.sub(r"\s+", " ", report)
    for text, sign in signs_of_failure():
        assert "$flat = $Text -replace '\\s+', ' '" in text
        found = sign.search(flat)
        assert (failure in found[0]) if failure and found else (not failure and found is None)


@pytest.mark.parametrize("template", [TEMPLATE, SEALED], ids=lambda path: path.name)
def test_the_result_of_windows_is_written_down_and_judged(template: Path) -> None:
    """What Install-ProvisioningPackage returns goes to the log as a list, and a failure in it ends the work."""
    code = TOKENS.sub(lambda found: "" if found[0][:2] in ("<#", "# ") else found[0], template.read_text("utf-8"))
    assert "[void](Install-ProvisioningPackage" not in code
    assert "Format-List -Property * | Out-String -Width 4096" in code
    assert re.search(r"Write-Step \([^\n]*\$report", code)
    assert re.search(r"\$failure = Find-Failure \$report\n\s*if \(\$failure\) \{ throw ", code)
    assert code.index("$failure = Find-Failure") > code.index("Install-ProvisioningPackage")


def test_no_script_throws_an_answer_away() -> None:
    """Whatever a command returns that tells of failure is looked at; what is thrown away cannot fail unseen."""
    harmless = r"New-Item|\[System\.IO\.|\$stream\.|\$hmac\.|\$decryptor\."
    for template in (REPOSITORY / "resources").rglob("*.ps1"):
        text = template.read_text(encoding="utf-8")
        for line in re.findall(r"\[void\]\(?([^\n]*)", text):
            assert re.match(harmless, line, re.IGNORECASE), f"{template.name}: {line}"


def test_both_scripts_judge_alike() -> None:
    """The two functions that read the result are the same in both."""
    both = [template.read_text(encoding="utf-8") for template in (TEMPLATE, SEALED)]
    for name in ("Find-Failure", "Format-Object"):
        found = [re.search(rf"^function {name}.*?^\}}", text, re.DOTALL | re.MULTILINE) for text in both]
        assert found[0] is not None
        assert found[1] is not None
        assert found[0][0] == found[1][0]
