"""Texts to values, values to texts, and the check of values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.catalogue.catalogue import load_catalogue
from app.catalogue.setting import Setting, SettingTarget, SettingType, TargetKind
from app.catalogue.value import text_of, value_of
from app.catalogue.value_check import problem_with_key, problem_with_value
from app.core.error import BadInput
from tests.catalogue.source import needs_list, read_observed

HIDE = "OOBE/Desktop/HideOobe"
UPDATE = "Policies/Update/AllowAutoUpdate"
GROUP = "Accounts/Users/User/UserGroup"
NAME = "Accounts/ComputerAccount/ComputerName"
APPS = "CellCore/PerDevice/eSIM/FwUpdate/AllowedAppIdList"
WLAN = "ConnectivityProfiles/WLAN/WLANSetting/WLANConfig/WLANXmlSettings"
EXPLORER = "Policies/FileExplorer/AllowOptionToShowThisPC"
DUMP = "SMISettings/CrashDumpEnabled"
SCHEDULE = "ConnectivityProfiles/Exchange/Accounts/ActiveSyncAccount/Schedule"
BINARY = "Location/SUPL1/RootCertificate/Data"
DRIVE = "Policies/DeliveryOptimization/DOModifyCacheDrive"
CERTIFICATE = "Certificates/RootCertificates/RootCertificate/CertificatePath"
CLASS = "Connections/EnterpriseAPN/EnterpriseConnection/ClassId"

settings_of_catalogue = st.sampled_from([setting for setting in load_catalogue() if setting.is_setting])


@pytest.mark.parametrize(
    ("path", "text", "value"),
    [
        (HIDE, "True", "true"),
        (HIDE, "FALSE", "false"),
        (UPDATE, "Turn off automatic updates", "5"),
        (UPDATE, "5", "5"),
        (GROUP, "Administrators", "2"),
        (GROUP, "1", "1"),
        (NAME, "PC-%SERIAL%", "PC-%SERIAL%"),
        (NAME, "", ""),
        (APPS, "a;b", "a\uf000b\uf000\uf000"),
        (APPS, "a", "a\uf000\uf000"),
        (APPS, "", "\uf000"),
        (f"{WLAN}/SecurityType", "WPA3-Personal", "WPA3-Personal"),
        (f"{WLAN}/AutoConnect", "True", "true"),
        (EXPLORER, "False", "false"),
        (SCHEDULE, "Sync as items are received", "-1"),
        ("SMISettings/AutoLogon/Enable", "ENABLE", "1"),
        ("SMISettings/AutoLogon/Enable", "something new", "something new"),
        ("Policies/Browser/PreventTabPreloading", "1", "1"),
        (BINARY, "AAEC", "AAEC"),
    ],
)
def test_value_of(path: str, text: str, value: str) -> None:
    """The value of provxml for a text of customizations.xml."""
    assert value_of(load_catalogue()[path], text) == value


@pytest.mark.parametrize(
    ("path", "text", "sentence"),
    [
        (HIDE, "Yes", f"{HIDE} does not take “Yes”. Write one of these: “True”, “False”."),
        (HIDE, "1", f"{HIDE} does not take “1”. Write one of these: “True”, “False”."),
        (GROUP, "administrators", "“Administrators”, “Standard Users”."),
        (GROUP, "", "does not take “”"),
        (GROUP, "²", "does not take “²”"),
        (DUMP, "Any other value", "The number behind “Any other value” is not known [UNKNOWN]"),
        (DUMP, "Any other value", "or one of these: “Mini dump”, “Disable”, “Full dump”, “Kernel memory only”."),
        ("Policies/ApplicationManagement/RestrictAppDataToSystemVolume", "Yes", "Known are these: “0”, “1”."),
        ("Policies/Browser/PreventTabPreloading", "Yes", "takes a whole number, and “Yes” is not one."),
        ("Accounts", "x", "Accounts is a group, not a setting"),
    ],
)
def test_a_text_without_value_is_refused(path: str, text: str, sentence: str) -> None:
    """A text that cannot become a value is an error that says what is allowed."""
    with pytest.raises(BadInput) as caught:
        value_of(load_catalogue()[path], text)
    assert sentence in str(caught.value)


def test_at_most_six_texts_are_listed() -> None:
    """A long choice is cut after six, and says so."""
    setting = load_catalogue()["WindowsTeamSettings/Properties/ScreenTimeout"]
    with pytest.raises(BadInput) as caught:
        value_of(setting, "a while")
    assert str(caught.value).endswith(", ….")
    assert str(caught.value).count("“") == 1 + 6


@needs_list
def test_texts_seen_in_packages() -> None:
    """Each text of a real package becomes the value that stood beside it, and is found without fault."""
    catalogue = load_catalogue()
    seen = read_observed()
    assert len(seen) > 300
    for path, text, value in seen:
        assert (path, value_of(catalogue[path], text)) == (path, value)
        assert problem_with_value(catalogue[path], text) is None


def test_every_choice_of_the_catalogue_goes_there_and_back() -> None:
    """Each text of each choice becomes its value, and again the same text, or the first of those that mean the same."""
    checked = 0
    for setting in load_catalogue():
        for text, value in setting.values.items():
            assert (setting.path, text, value_of(setting, text)) == (setting.path, text, value)
            first = next(one for one, known in setting.values.items() if known == value)
            if setting.value_type is SettingType.BOOLEAN and value in {"0", "1"}:
                first = "True" if value == "1" else "False"
            assert (setting.path, text_of(setting, value)) == (setting.path, first)
            assert problem_with_value(setting, text) is None, setting.path
            checked += 1
    assert checked > 1500


@pytest.mark.parametrize(
    ("path", "value", "text"),
    [(HIDE, "true", "True"), (HIDE, "0", "False"), (GROUP, "2", "Administrators"), (GROUP, "9", "9"), (NAME, "x", "x")],
)
def test_text_of(path: str, value: str, text: str) -> None:
    """The text for a value; a value without a text is its own."""
    assert text_of(load_catalogue()[path], value) == text


@given(setting=settings_of_catalogue, text=st.one_of(st.sampled_from(["True", "false", "1", "-7", ""]), st.text()))
def test_a_value_goes_back_to_a_text_of_the_same_value(setting: Setting, text: str) -> None:
    """Whatever text a setting takes: the text made from its value has the same value."""
    try:
        value = value_of(setting, text)
    except BadInput:
        assert setting.value_type in {SettingType.BOOLEAN, SettingType.INTEGER} or text in setting.texts_without_number
        return
    assert value_of(setting, text_of(setting, value)) == value


@given(parts=st.lists(st.text(st.characters(exclude_characters=";\uf000", exclude_categories=["Cs"]), min_size=1)))
def test_lists_go_there_and_back(parts: list[str]) -> None:
    """Any list of texts survives the form with U+F000."""
    setting = load_catalogue()[APPS]
    assert text_of(setting, value_of(setting, ";".join(parts))) == ";".join(parts)


@pytest.mark.parametrize(
    ("path", "text", "part"),
    [
        (HIDE, "True", None),
        (HIDE, "true", None),
        (HIDE, "", "“True”, “False”"),
        (UPDATE, "Turn off automatic updates", None),
        (UPDATE, "5", None),
        (UPDATE, "7", "from 0 to 6"),
        (UPDATE, "-1", "from 0 to 6"),
        (UPDATE, "Never", "Write one of these"),
        (GROUP, "Administrators", None),
        (GROUP, "2", None),
        (GROUP, "3", "“Administrators (2)”, “Standard Users (1)”"),
        (GROUP, "Admins", "“Administrators”, “Standard Users”"),
        (GROUP, "9" * 5000, "Write one of these"),
        ("Policies/DeviceLock/DevicePasswordExpiration", "730", None),
        ("Policies/DeviceLock/DevicePasswordExpiration", "731", "from 0 to 730"),
        ("Policies/DeviceLock/DevicePasswordExpiration", "1.5", "takes a whole number, and “1.5” is not one"),
        ("Policies/DeviceLock/DevicePasswordExpiration", "١", "takes a whole number"),
        ("Policies/DeliveryOptimization/DODelayForegroundDownloadFromHttp", "-1", "from 0 up"),
        ("Policies/DeliveryOptimization/DODelayForegroundDownloadFromHttp", "86400", None),
        (SCHEDULE, "Every hour", None),
        (SCHEDULE, "60", None),
        (SCHEDULE, "61", "“Every 15 minutes (15)”"),
        (SCHEDULE, "Every 60 minutes", None),
        (DUMP, "Any other value", "Write the number itself"),
        ("CellCore/PerlMSI/VoLTE/IMSServices", "IMS", "Write the number itself"),
        ("NetworkProxy/AutoDetect", "1", None),
        ("SMISettings/KeyboardFilter/Enable", "2", None),
        ("SMISettings/KeyboardFilter/PredefinedKeyFilters/AltTab", "Block", None),
        ("SMISettings/KeyboardFilter/PredefinedKeyFilters/AltTab", "Blocked", None),
        ("SMISettings/KeyboardFilter/PredefinedKeyFilters/AltTab", "Stop", "“Allow”, “Block”"),
        (f"{WLAN}/SecurityType", "WPA3-Personal", None),
        (f"{WLAN}/SecurityType", "WPA2-Enterprise", "“Open”, “WEP”, “WPA2-Personal”, “WPA3-Personal”"),
        (f"{WLAN}/SecurityType", "", "needs a value"),
        (EXPLORER, "True", None),
        (EXPLORER, "1", "“True”, “False”"),
        (DRIVE, "D:", None),
        (DRIVE, "D", "exactly 2 characters, and there are 1"),
        (DRIVE, "44", "in this form"),
        (CLASS, "3af9b8d9-7c97-431d-ad78-34a8bfea439f", None),
        (CLASS, "{3af9b8d9-7c97-431d-ad78-34a8bfea439f}", "in this form"),
        (BINARY, "AAEC", None),
        (BINARY, "AA\n EC", None),
        (BINARY, "AAE", "base64"),
        (BINARY, "ä", "base64"),
        (CERTIFICATE, "C:\\certs\\root.CER", None),
        (CERTIFICATE, "certs/root.cer", None),
        (CERTIFICATE, "root.pem", "of type .cer"),
        (CERTIFICATE, "C:\\certs.cer\\root", "of type .cer"),
        (CERTIFICATE, "", "needs"),
        ("ProvisioningCommands/DeviceContext/CommandLine", "cmd /c \x07", "control character"),
        ("ProvisioningCommands/DeviceContext/CommandLine", "cmd /c a\ud800", "control character"),
        ("ProvisioningCommands/DeviceContext/CommandLine", "cmd /c “ä” 🙂", None),
        ("Accounts", "x", "is a group"),
        ("Messaging/ImsiAuthenticationToken/WapPushTechnology", "anything", None),
    ],
)
def test_problem_with_value(path: str, text: str, part: str | None) -> None:
    """What the catalogue says about a value: nothing, or one sentence that says what is allowed."""
    problem = problem_with_value(load_catalogue()[path], text)
    if part is None:
        assert problem is None, str(problem)
    else:
        assert part in str(problem)


@pytest.mark.parametrize(
    ("path", "key", "part"),
    [
        ("UnifiedWriteFilter/Volumes", "C:", None),
        ("UnifiedWriteFilter/Volumes", "CC", "in this form"),
        ("UnifiedWriteFilter/Volumes", "", "needs a key"),
        ("ADMXIngestion/ConfigOperations/ADMXInstall/AppName/SettingType", "Policy", None),
        ("ADMXIngestion/ConfigOperations/ADMXInstall/AppName/SettingType", "Other", "“Policy”, “Preference”"),
        ("Accounts/Users", "admin", None),
    ],
)
def test_problem_with_key(path: str, key: str, part: str | None) -> None:
    """What the catalogue says about the key of an item of a map."""
    problem = problem_with_key(load_catalogue()[path], key)
    assert (problem is None) if part is None else (part in str(problem))


SECRET = "Xq7-hunter-0815"


def _sensitive_settings() -> list[Setting]:
    """Return the sensitive settings of the catalogue, and one made up for each rule that could speak."""
    made = [
        Setting(path="A", type=kind, evidence=hidden.evidence, sensitive=True, target=target, **rule)
        for hidden in [load_catalogue()["Accounts/Azure/BPRT"]]
        for kind in (SettingType.STRING, SettingType.INTEGER, SettingType.BOOLEAN, SettingType.BINARY, SettingType.FILE)
        for target in (None, SettingTarget(kind=TargetKind.CSP, datatype="boolean"))
        for rule in (
            {"pattern": "[0-9]+"}, {"max_length": 3}, {"min_length": 40}, {"values": {"Yes": "1"}}, {"maximum": 3},
            {"file_types": ("cer",)}, {"texts_without_number": (SECRET,)},
        )
    ]  # fmt: skip
    return [*made, *(setting for setting in load_catalogue() if setting.sensitive)]


def _error_of(setting: Setting, text: str) -> BadInput | None:
    try:
        value_of(setting, text)
    except BadInput as error:
        return error
    return None


@pytest.mark.parametrize("text", [SECRET, SECRET + "\x01", SECRET * 20])
def test_no_sentence_holds_a_secret(text: str) -> None:
    """No sentence about a sensitive setting, and no value in it, holds the text."""
    spoken = 0
    for setting in _sensitive_settings():
        for problem in (problem_with_value(setting, text), problem_with_key(setting, text)):
            if problem:
                spoken += 1
                assert SECRET not in str(problem) + repr(problem.values)
        error = _error_of(setting, text)
        assert SECRET not in str(error) + repr(error)
    assert spoken > 10


def test_a_pattern_of_another_language_refuses_nothing() -> None:
    """A pattern that Python cannot read lets every value pass instead of stopping the program."""
    setting = Setting(path="A", type=SettingType.STRING, evidence=load_catalogue()[NAME].evidence, pattern=r"\x{8}(")
    assert problem_with_value(setting, "x") is None
