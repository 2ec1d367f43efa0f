"""Secrets and the project file: left out or sealed, never in the clear, never lost without a word."""

from __future__ import annotations

import base64
import json
import sys
import traceback
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from app.core.error import AppError, BadInput, Locked
from app.core.secret import Secret
from app.model.field import get_field, move_item, remove_item, secrets, set_field, set_setting
from app.model.store.project_store import Opened, open_project, save_project, unlock
from tests.child import run_process
from tests.model.store.test_project_store import CONTOSO
from tests.places import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

    from app.model.project import Project

WORD = Secret('Kennwört "α"')
CANARY = 'Zq7"ö-Kanarie\\/='
"""Looks different in JSON, base64, UTF-16 and percent-encoding."""


@pytest.fixture(scope="module")
def sealed_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Save the sample project sealed; tests copy it."""
    path = tmp_path_factory.mktemp("sealed") / "contoso.wcdproj"
    save_project(CONTOSO, path, passphrase=WORD)
    return path


@pytest.fixture
def path(sealed_file: Path, tmp_path: Path) -> Path:
    """Return a copy of the sealed file."""
    copy = tmp_path / "contoso.wcdproj"
    copy.write_bytes(sealed_file.read_bytes())
    return copy


def with_canaries() -> Project:
    """Return the sample project with every secret it can have set to the canary."""
    project = set_setting(CONTOSO, "Deep/Password", Secret(CANARY))
    for place in secrets(project):
        project = set_field(project, place, Secret(CANARY))
    return project


def forms(secret: str) -> list[bytes]:
    """Return the bytes by which *secret* could be found in a file."""
    plain = secret.encode()
    found = [plain, json.dumps(secret).encode()[1:-1], secret.encode("utf-16-le"), plain.hex().encode()]
    # At each of the three positions a text has within base64, without the characters that its neighbours decide.
    found += [base64.b64encode(bytes(shift) + plain)[4 if shift else 0 : -4] for shift in range(3)]
    return [*found, plain[::-1], plain[:9]]


@pytest.mark.parametrize("passphrase", [None, WORD], ids=["left out", "sealed"])
def test_no_secret_is_in_the_file(tmp_path: Path, passphrase: Secret | None) -> None:
    """In no encoding is any secret, or the passphrase, in the bytes of the file or elsewhere in its folder."""
    project = with_canaries()
    saved = save_project(project, tmp_path / "a.wcdproj", passphrase=passphrase)
    (file,) = tmp_path.iterdir()
    data = file.read_bytes()
    assert not [form for form in (*forms(CANARY), *forms(WORD.reveal())) if form in data]
    assert b"Staff" in data
    assert "Kanarie" not in repr(saved) + str(saved) + repr(open_project(file, passphrase))


def whole_traceback(error: BaseException) -> str:
    """Return the traceback of *error* with all local values, but for the frame of the test itself."""
    assert error.__traceback__
    told = traceback.TracebackException(type(error), error, error.__traceback__.tb_next, capture_locals=True)
    return "".join(told.format())


def test_no_traceback_shows_a_secret(tmp_path: Path) -> None:
    """With all local values printed, no failure of saving, opening or setting shows a secret or the passphrase."""
    project = with_canaries()
    good = tmp_path / "a.wcdproj"
    save_project(project, good, passphrase=WORD)
    shut, opened = open_project(good), open_project(good, WORD)
    attempts: list[Any] = [
        lambda: save_project(project, tmp_path / "missing" / "a", passphrase=WORD),
        lambda: save_project(project, tmp_path / "missing" / "a"),
        lambda: save_project(replace(project, editions=("\ud800",)), good, passphrase=WORD, opened=opened),
        lambda: save_project(project, good, opened=shut),
        lambda: open_project(good, Secret(CANARY)),
        lambda: unlock(project, shut, Secret(CANARY)),
        lambda: set_field(project, "device.product_kye", Secret(CANARY)),
        lambda: set_field(project, "device.name", Secret(CANARY)),
        lambda: set_setting(project, "Deep", Secret(CANARY)),
    ]
    for attempt in attempts:
        with pytest.raises(AppError) as caught:
            attempt()
        shown = whole_traceback(caught.value)
        assert "project" in shown
        assert "Kanarie" not in shown
        assert "Kennw" not in shown


def test_secret_in_the_clear_is_refused(path: Path) -> None:
    """A file in which somebody wrote a password is refused without showing it."""
    plain = json.loads(path.read_bytes())
    plain["network"]["wifi"][0]["key"] = CANARY
    path.write_text(json.dumps(plain))
    with pytest.raises(BadInput, match=r"holds a secret in the clear in “network\.wifi\[0\]\.key”") as caught:
        open_project(path)
    assert "Kanarie" not in str(caught.value)


def test_left_out_secrets_stay_listed_until_they_are_known(tmp_path: Path) -> None:
    """Saving again without them keeps the list; a secret entered or a field removed shortens what is missing."""
    path = tmp_path / "a.wcdproj"
    save_project(CONTOSO, path)
    opened = open_project(path)
    assert len(opened.missing) == 4
    again = save_project(set_field(opened.project, "device.name", "x"), path, opened=opened)
    assert again.missing == open_project(path).missing == opened.missing
    entered = save_project(set_field(again.project, "device.product_key", Secret("x")), path, opened=again)
    assert "device.product_key" in entered.left_out
    assert "device.product_key" not in entered.missing
    emptied = save_project(set_field(entered.project, "device.product_key", Secret()), path, opened=entered)
    assert "device.product_key" not in emptied.left_out
    removed = save_project(set_field(emptied.project, "network.wifi", ()), path, opened=emptied)
    assert open_project(path).left_out == removed.left_out == emptied.left_out[:1] + emptied.left_out[2:]


def test_sealed_secrets_survive_saving_without_the_passphrase(path: Path) -> None:
    """Opened with or without the passphrase: other fields can be saved, and the envelope stays as it was."""
    for word in (None, WORD):
        opened = open_project(path, word)
        assert opened.envelope
        project = set_field(opened.project, "device.name", f"PC-{word}")
        project = set_setting(project, "Policies/Update/AllowAutoUpdate", "No")
        project = set_field(project, "certificates[2].name", "new")
        saved = save_project(project, path, opened=opened)
        assert saved.envelope == opened.envelope
        assert saved.sealed == (word is None)
        again = open_project(path, WORD)
        assert secrets(again.project) == {**secrets(CONTOSO), "certificates[2].password": Secret()}
        assert again.project.device.name == f"PC-{word}"
        save_project(CONTOSO, path, opened=again)


@pytest.mark.parametrize("word", [None, WORD], ids=["shut", "open"])
def test_changed_secrets_need_the_passphrase(path: Path, word: Secret | None) -> None:
    """A new or other secret, or another package id, is not saved beside an old envelope, and nothing is lost."""
    before = path.read_bytes()
    opened = open_project(path, word)
    for place, value in {
        "device.product_key": Secret("new"),
        "network.wifi[1].key": Secret("new"),
        "settings[Accounts/Password]": Secret("new"),
        "package.id": "{2}",
    }.items():
        with pytest.raises(Locked, match=r"Secrets of contoso\.wcdproj are sealed"):
            save_project(set_field(opened.project, place, value), path, opened=opened)
    assert path.read_bytes() == before


def test_sealed_secret_never_moves_to_another_item(path: Path) -> None:
    """Without the passphrase, what a sealed secret belongs to cannot be moved, removed or renamed; others can."""
    opened = open_project(path)
    project = opened.project
    for bad in (
        move_item(project, "network.wifi[0]", 1),
        remove_item(project, "network.wifi[0]"),
        set_field(project, "network.wifi[0].ssid", "Evil"),
        set_setting(project, "Accounts/User[UserName=a%2Fb]/Group", "Administrators"),
        set_setting(project, "Accounts/User[UserName=a%2Fb]", None),
    ):
        with pytest.raises(Locked, match="what it belongs to was changed"):
            save_project(bad, path, opened=opened)
        with pytest.raises(Locked, match="what it belongs to was changed"):
            save_project(bad, path, opened=opened, passphrase=WORD)
    good = remove_item(project, "network.wifi[1]")
    save_project(good, path, opened=opened)
    assert secrets(open_project(path, WORD).project)["network.wifi[0].key"] == Secret("hunter22")


def test_passphrase_given_late_joins_old_and_new_secrets(path: Path) -> None:
    """Opened without and saved with the passphrase: sealed secrets are kept, those entered meanwhile win."""
    opened = open_project(path)
    project = set_field(opened.project, "network.wifi[0].key", Secret("new key"))
    project = set_field(project, "device.name", "x")
    saved = save_project(project, path, passphrase=WORD, opened=opened)
    expected = {**secrets(CONTOSO), "network.wifi[0].key": Secret("new key")}
    assert secrets(saved.project) == secrets(open_project(path, WORD).project) == expected
    assert not saved.sealed
    assert saved.envelope != opened.envelope
    with pytest.raises(Locked):
        save_project(project, path, passphrase=Secret("other"), opened=replace(opened, digest=""))


def test_sealing_can_be_given_up_and_the_passphrase_changed(path: Path) -> None:
    """An opened project is sealed with another passphrase, or saved without its secrets if that is asked for."""
    opened = open_project(path, WORD)
    other = save_project(opened.project, path, passphrase=Secret("other"), opened=opened)
    assert open_project(path, Secret("other")).project == opened.project
    with pytest.raises(Locked):
        open_project(path, WORD)
    save_project(other.project, path, opened=replace(other, envelope=None))
    assert open_project(path).missing == open_project(path).left_out != ()
    assert open_project(path, WORD).envelope is None


def test_envelope_of_another_project_does_not_open(path: Path, tmp_path: Path) -> None:
    """An envelope copied into a project with another id is locked."""
    plain = json.loads(path.read_bytes())
    plain["package"]["id"] = "{2}"
    (tmp_path / "b").write_text(json.dumps(plain))
    assert open_project(tmp_path / "b").sealed
    with pytest.raises(Locked):
        open_project(tmp_path / "b", WORD)


def test_secret_whose_field_was_removed_by_hand_is_told(path: Path) -> None:
    """A sealed secret without a field does not stop the opening, and the result names it."""
    plain = json.loads(path.read_bytes())
    del plain["network"]["wifi"][0:2]
    path.write_text(json.dumps(plain))
    for opened in (open_project(path), open_project(path, WORD)):
        assert opened.unplaced == ("network.wifi[0].key",)
        assert "network.wifi[0].key" not in opened.missing
    assert get_field(opened.project, "device.product_key") == Secret("AAAAA")


def test_result_names_what_is_missing(path: Path) -> None:
    """Sealed places are missing while shut; nothing is once opened."""
    shut, opened = open_project(path), open_project(path, WORD)
    assert isinstance(shut, Opened)
    assert shut.missing == tuple(sorted(place for place, secret in secrets(CONTOSO).items() if secret))
    assert opened.missing == opened.left_out == ()
    assert opened.project == CONTOSO


def test_opening_without_secrets_needs_no_cryptography(tmp_path: Path) -> None:
    """The command line starts without the library for sealing while no file is sealed."""
    save_project(CONTOSO, tmp_path / "a")
    program = (
        "import sys; from pathlib import Path; from app.model.store.project_store import open_project, save_project\n"
        "opened = open_project(Path(sys.argv[1])); save_project(opened.project, opened.path, opened=opened)\n"
        "print([name for name in ('cryptography', 'lxml', 'pyfwnt') if name in sys.modules])"
    )
    root = REPOSITORY
    done = run_process([sys.executable, "-c", program, str(tmp_path / "a")], cwd=root, capture_output=True, text=True)
    assert done.stdout == "[]\n", done.stderr
