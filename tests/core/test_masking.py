"""What is shown of texts: no secret, no sign that deceives, nothing endless."""

from __future__ import annotations

import re
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core import masking
from app.core.masking import Mask, hidden_script, is_secret_name, masked_key, masked_text, shown

FORMS = [
    "setup.exe /p:{} /quiet",
    "setup.exe /password:{}",
    'setup.exe "/password={}" /quiet',
    "msiexec /i app.msi TOKEN={} /qn",
    "tool --password {} -v",
    "tool -Password {} -Name x",
    "tool -p {}",
    "tool -p {} & msiexec /p fix.msp",
    "msiexec /p fix.msp /qn -p {}",
    'cmd /c "net user bob {} /add"',
    "net.exe user /add bob {}",
    "net1 user bob {}",
    r"net use Z: \\server\share {} /user:contoso\bob",
    r'reg add "HKLM\Software" /v DefaultPassword /t REG_SZ /d "{}" /f',
    r"reg add HKLM\Software /t REG_SZ /d {} /v DefaultPassword",
    "Set-ItemProperty -Path x -Name DefaultPassword -Value {}",
    "$pw = ConvertTo-SecureString '{}' -AsPlainText -Force",
    "$pw = ConvertTo-SecureString -AsPlainText -Force -String {}",
    "'{}' | ConvertTo-SecureString -AsPlainText -Force",
    '$password = "{}"',
    '{{"user": "bob", "password": "{}"}}',
    "netsh wlan add psk={}",
    "curl -u bob:{} https://contoso.example",
    "curl https://bob:{}@contoso.example/x",
    'curl -H "Authorization: Bearer {}" https://contoso.example',
    "schtasks /create /ru bob /rp {}",
    "7z x app.7z -p{}",
    "azcopy https://contoso.example/x?sv=2&sig={}",
]
SECRETS = st.text(string.ascii_letters + string.digits, min_size=6, max_size=30).map(lambda text: f"q{text}Z")


@pytest.mark.parametrize("form", FORMS)
@given(secret=SECRETS)
@settings(max_examples=15)
def test_usual_spellings_are_hidden(form: str, secret: str) -> None:
    """A secret in a usual spelling of a command line is not shown, whatever it is."""
    assert secret not in masked_text(form.format(secret))


@pytest.mark.parametrize("form", [form for form in FORMS if '"{}"' in form])
@given(secret=st.text(string.ascii_letters + " -/&;|=.,", min_size=6, max_size=20).map(lambda text: f"q{text}Z"))
@settings(max_examples=15)
def test_quoted_secrets_with_spaces_are_hidden(form: str, secret: str) -> None:
    """Quotes keep a secret with blanks and signs together."""
    assert secret not in masked_text(form.format(secret))


@pytest.mark.parametrize(
    "command",
    [
        "powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\\install.ps1",
        'msiexec /i "My App.msi" /qn /norestart',
        "cmd /c powercfg /change standby-timeout-ac 0",
        "dism /online /add-package /packagepath:update.cab",
        "cmd /c net user reader /logonpasswordchg:yes",
        "cmd /c xcopy *.* C:\\Apps /s /y",
        "cmd /c xcopy /p a.txt b",
        "set /p answer=Name?",
        'cmd /c "msiexec /p fix.msp /qn"',
        'msiexec /i app.msi /p "C:\\a b\\fix.msp" /qn',
        r"reg add HKLM\Software /v DisablePasswordReveal /t REG_DWORD /d 1 /f",
        r"reg add HKLM\Software /t REG_DWORD /d 14 /v PasswordExpiryWarning",
        "Set-ItemProperty -Path x -Name NoPasswordReveal -Value 1",
    ],
)
def test_harmless_commands_stay(command: str) -> None:
    """A command without a secret is shown as it is."""
    assert masked_text(command) == command


def test_script_in_base64_is_read() -> None:
    """An encoded command is decoded; a word after -e that is none is left alone."""
    assert hidden_script("powershell -enc ZABpAHIAIABDADoAXAA=") == "dir C:\\"
    assert hidden_script("tool -e installer") is None
    assert "ZABpAHIA" not in masked_text("powershell -enc ZABpAHIAIABDADoAXAA=")


def test_keys_show_their_end() -> None:
    """Five characters of a product key tell people which one it is; other forms show nothing."""
    assert masked_key("AAAAA-BBBBB-CCCCC-DDDDD-abcde") == "•••-ABCDE"
    assert masked_key("no key") == "•••"


@given(st.text(max_size=300))
def test_shown_is_visible_and_short(text: str) -> None:
    """What is shown has only signs that people can see, and an end."""
    result = shown(text)
    assert result.isprintable()
    assert not set(result) & set("\u200b\u202e\u2066\ufeff\u3164\x00\n")
    assert len(result) <= 240


@given(SECRETS, st.text("0123456789 /=", max_size=30), st.text("0123456789 /=", max_size=30))
def test_known_secrets_are_hidden_everywhere(secret: str, before: str, after: str) -> None:
    """A secret that the package holds is hidden in names and texts, wherever it stands."""
    mask = Mask([secret, secret[1:-1], "x"])
    text = f"{before}{secret}{after}x"
    assert secret not in mask.name(text)
    assert secret not in mask.text(text)
    assert mask.name(text).endswith("x")
    assert secret not in repr(mask)


@pytest.mark.parametrize(
    "part", ['"', "'", "password", "net user a ", "-", "a", "://a:", "pw ", "/d x ", "-Value ", "=:"]
)
def test_no_text_takes_long(part: str) -> None:
    """Of a text made to keep the search busy only the beginning is read: what stands behind it changes nothing.

    A search whose work grows faster than the text never ends here, and one that grows exponentially not even there.
    """
    text = part * (1_000_000 // len(part))
    assert masked_text(text) == masked_text(text[: masking._READ + 1])


@pytest.mark.parametrize(
    "name", ["Password", "AAuthData", "PFXCertPassword", "AUTHSECRET", "BPRT", "WlanXml", "UserPIN"]
)
def test_names_of_secrets(name: str) -> None:
    """Names that CSPs give to secrets are known."""
    assert is_secret_name(name)


@pytest.mark.parametrize("name", ["PinnedFolders", "ComputerName", "HideOobe", "CommandLine", "Spinner"])
def test_other_names(name: str) -> None:
    """Other names are not."""
    assert not is_secret_name(name)


PIECES = sorted({piece for one in masking._HIDDEN for piece in re.findall(r"[\w/-]{1,20}|://|\W", one.pattern)})


@given(pieces=st.lists(st.sampled_from([*PIECES, " ", "=", "Zwiebel-9001", '"', "ſ"]), max_size=12))
@settings(max_examples=300)
def test_what_is_passed_over_hides_nothing(pieces: list[str]) -> None:
    """A text without any of the words at which secrets are looked for has none, in any mixture of all the words."""
    text = "".join(pieces)
    if not masking._may_hide(text):
        assert [one.pattern for one in masking._HIDDEN if one.search(text)] == []
