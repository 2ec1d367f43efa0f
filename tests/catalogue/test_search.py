"""Search finds what people mean, best first."""

from __future__ import annotations

import json
import string
from typing import TYPE_CHECKING

import pytest

from app.catalogue import search
from app.catalogue.catalogue import load_catalogue
from app.catalogue.note_text import NOTES
from app.catalogue.search import SYNONYMS, SearchIndex, read_synonyms, search_index, search_settings, tokens
from tests.catalogue.questions import QUESTIONS

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("BPRT", ["Accounts/Azure/BPRT"]),
        ("bulk token", ["Accounts/Azure/BPRT", "Accounts/Azure/Authority"]),
        ("token bulk", ["Accounts/Azure/BPRT", "Accounts/Azure/Authority"]),
        ("HIDE oobe", ["OOBE/Desktop/HideOobe"]),
        ("oobe híde", ["OOBE/Desktop/HideOobe"]),
        ("computername", ["Accounts/ComputerAccount/ComputerName", "DevDetail/DNSComputerName"]),
        ("accounts/users", ["Accounts/Users", "Accounts/Users/User"]),
        ("Accounts/Users/User/Password", ["Accounts/Users/User/Password"]),
        ("wlan", ["ConnectivityProfiles/WLAN"]),
        ("camera", ["Policies/Camera", "Policies/Camera/AllowCamera"]),
        ("cortana", ["Policies/Experience/AllowCortana"]),
        ("auto update", ["Policies/Update/AllowAutoUpdate"]),
        ("product key", ["EditionUpgrade/ChangeProductKey", "EditionUpgrade/UpgradeEditionWithProductKey"]),
        ("password user", ["Accounts/Users/User/Password"]),
        ("ssid", ["ConnectivityProfiles/WLAN/WLANSetting"]),
        ("administrators standard", ["Accounts/Users/User/UserGroup"]),
        ("bitlocker encryption", ["Policies/BitLocker", "Policies/BitLocker/EncryptionMethod"]),
        ("wpa3", ["ConnectivityProfiles/WLAN/WLANSetting"]),
    ],
)
def test_best_hits(text: str, first: list[str]) -> None:
    """The best hits for what an administrator may type."""
    found = [setting.path for setting in search_settings(load_catalogue(), text, len(first))]
    assert found == first


def test_name_before_path_before_note_before_options() -> None:
    """Hits in the name stand before hits in the path, those before the note, those before the options."""
    catalogue = load_catalogue()
    ranks = []
    called = read_synonyms().of_path
    for setting in search_settings(catalogue, "allow", 5000):
        if any("allow" in words for words in called.get(setting.path, ())):
            continue  # people call it so, which counts like its name
        texts = " ".join((*setting.values, *setting.texts_without_number, *setting.key_values))
        places = (setting.name, setting.path, setting.note or "", texts)
        ranks.append(next(rank for rank, place in enumerate(places) if "allow" in place.lower()))
    assert ranks == sorted(ranks)
    assert set(ranks) >= {0, 3}


def test_search_finds_all_that_holds_the_words() -> None:
    """No hit is lost of those a plain look finds, and what is found besides is called so by people."""
    catalogue = load_catalogue()
    found = {setting.path for setting in search_settings(catalogue, "power button", 5000)}
    plain = set()
    for setting in catalogue:
        options = (setting.key or "", *setting.values, *setting.texts_without_number, *setting.key_values)
        text = "\n".join((setting.path, setting.note or "", *options)).lower()
        if "power" in text and "button" in text:
            plain.add(setting.path)
    assert found >= plain != set()
    table = read_synonyms().of_path.items()
    called = {path for path, words in table if "power" in str(words) and "button" in str(words)}
    assert all(path in called or path.rpartition("/")[0] in called for path in found - plain)


def test_the_questions_of_administrators() -> None:
    """Sixty questions, in half of which no setting is named, have an answer among the first five hits."""
    index = search_index(load_catalogue())
    assert len(QUESTIONS) >= 60
    missed = {
        text: index.find(text).paths[:5]
        for text, wanted in QUESTIONS.items()
        if not set(wanted) & set(index.find(text).paths[:5])
    }
    assert missed == {}
    nameless = [
        text
        for text, wanted in QUESTIONS.items()
        if not any("".join(tokens(text)) in path.lower().replace("_", "") for path in wanted)
    ]
    assert len(nameless) >= len(QUESTIONS) / 2


def test_synonyms_are_of_settings_and_in_both_languages() -> None:
    """Every path of the table is in the catalogue and has words in English and in French."""
    data = json.loads(SYNONYMS.read_text("utf-8"))
    catalogue = load_catalogue()
    assert [path for path in data["synonyms"] if path not in catalogue] == []
    assert [path for path, words in data["synonyms"].items() if not (words["en"] and words["fr"])] == []


@pytest.mark.parametrize(
    ("text", "path", "is_near"),
    [
        ("upd auto", "Policies/Update/AllowAutoUpdate", False),
        ("how do I turn off the camera", "Policies/Camera/AllowCamera", False),
        ("comment désactiver l’appareil photo", "Policies/Camera/AllowCamera", False),
        ("Wi-Fi password", "ConnectivityProfiles/WLAN/WLANSetting/WLANConfig/WLANXmlSettings/SecurityKey", False),
        ("telemtry", "Policies/System/AllowTelemetry", True),
        ("cortana telephone assistant", "Policies/Experience/AllowCortana", True),
    ],
)
def test_words_as_people_type_them(text: str, path: str, is_near: bool) -> None:
    """Parts of words, soft words, hyphens, misspellings, a word too much."""
    hits = search_index(load_catalogue()).find(text)
    assert path in hits.paths[:5]
    assert hits.is_near is is_near


def test_search_is_stable_and_limited() -> None:
    """The same words give the same list; a limit cuts it and changes nothing else; no words find nothing."""
    catalogue = load_catalogue()
    whole = search_settings(catalogue, "password", 5000)
    assert whole == search_settings(catalogue, "  PASSWORD ", 5000)
    assert search_settings(catalogue, "password", 3) == whole[:3]
    assert (
        search_settings(catalogue, "", 5)
        == search_settings(catalogue, " \t", 5)
        == search_settings(catalogue, "no such thing", 5)
        == []
    )


def test_every_note_can_be_translated() -> None:
    """Our notes are listed among the texts, so that they are in French too."""
    assert {setting.note for setting in load_catalogue() if setting.note} == set(NOTES)


@pytest.mark.parametrize("text", [*string.ascii_lowercase, *string.digits, "allow telemtry polciy"])
def test_a_step_of_a_search_is_small(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between two steps few nodes are judged; all steps together find what one call finds."""
    index = search_index(load_catalogue())
    whole = index.find(text)
    fresh = SearchIndex(index._entries, index._late, index._soft)
    judged = [0]
    rank, nearness = search._rank, search._Call.nearness

    def counted_rank(entry: search._Entry, word: str) -> int:
        judged[-1] += 1
        return rank(entry, word)

    def counted_nearness(call: search._Call, entry: search._Entry) -> int:
        judged[-1] += 1
        return nearness(call, entry)

    monkeypatch.setattr(search, "_rank", counted_rank)
    monkeypatch.setattr(search._Call, "nearness", counted_nearness)

    def told() -> Iterator[None]:
        found = yield from fresh.steps(text)
        assert found == whole

    for _ in told():
        judged += [0]
    assert len(judged) > 5
    assert max(judged) <= 2 * search._STEP
