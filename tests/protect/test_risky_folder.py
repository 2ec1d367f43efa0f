"""Folders that are no place for a package: clouds, shares and folders of everybody, on all systems."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.protect import risky_folder
from app.protect.risky_folder import cloud_by_marks, cloud_of, folder_risks, is_open_to_all, is_public, is_share

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.posix("Windows knows shares by their names")
@pytest.mark.parametrize("name", ["share", "a b", "d\u00e9p\u00f4t", "a\u2028b", "a\rb", "a\x0cb"])
def test_a_share_is_found_by_the_list_of_mounts(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever signs its folder has: the list escapes blanks, line feeds and backslashes alone."""
    share = tmp_path / name
    share.mkdir()
    mounts = tmp_path / "mounts"
    monkeypatch.setattr(risky_folder, "_MOUNTS", mounts)
    for kind in ("nfs4", "ext4"):
        mounts.write_bytes(f"srv:/x {str(share).replace(' ', chr(92) + '040')} {kind} rw 0 0\n".encode())
        told = any("another computer" in str(risk) for risk in folder_risks(share / "out"))
        assert told is (kind == "nfs4")


@pytest.mark.parametrize(
    ("path", "cloud"),
    [
        (r"C:\Users\ada\OneDrive", "OneDrive"),
        (r"C:\Users\ada\OneDrive - Contoso Ltd\Packages", "OneDrive"),
        (r"\\?\C:\Users\ada\OneDrive\x", "OneDrive"),
        ("/Users/ada/Library/CloudStorage/OneDrive-Contoso/x", "OneDrive"),
        (r"C:\Users\ada\iCloudDrive", "iCloud Drive"),
        ("/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/x", "iCloud Drive"),
        (r"D:\Dropbox (Contoso)\out", "Dropbox"),
        ("/home/ada/Dropbox", "Dropbox"),
        (r"G:\My Drive\x", "Google Drive"),
        ("/Users/ada/Library/CloudStorage/GoogleDrive-ada@contoso.com/My Drive", "Google Drive"),
        ("/run/user/1000/gvfs/google-drive:host=gmail.com,user=ada/x", "Google Drive"),
        ("/home/ada/Nextcloud/packages", "Nextcloud"),
        (r"C:\Users\ada\ownCloud2", "Nextcloud"),
        (r"E:\Work\x", "OneDrive"),
        (r"E:\Workshop", None),
        (r"C:\Users\ada\Documents", None),
        ("/home/ada/OneDriver", None),
        ("/home/ada/dropboxes", None),
        ("/srv/packages", None),
        ("", None),
    ],
)
def test_clouds_by_their_names(path: str, cloud: str | None) -> None:
    """The usual names are known, in all spellings of paths; similar names are left alone."""
    assert cloud_of(path, {"OneDriveCommercial": r"E:\Work"}) == cloud


@pytest.mark.parametrize(
    ("name", "cloud"),
    [
        (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
        (".dropbox.cache", "Dropbox"),
        (".tmp.drivedownload", "Google Drive"),
        ("._sync_0a1b2c3d4e5f.db", "Nextcloud"),
        (".sync_0a1b2c.db", "Nextcloud"),
        (".nextcloudsync.log", "Nextcloud"),
        ("sync.db", None),
        (".git", None),
    ],
)
def test_clouds_by_their_marks(name: str, cloud: str | None) -> None:
    """What a program leaves in its folder tells it apart, however the folder is called."""
    assert cloud_by_marks(["a.txt", name]) == cloud


@pytest.mark.parametrize(
    ("path", "share"),
    [
        (r"\\server\deploy\x", True),
        ("//server/deploy", True),
        (r"\\?\UNC\server\deploy", True),
        ("smb://server/deploy", True),
        ("/run/user/1000/gvfs/smb-share:server=a,share=b", True),
        (r"\\?\C:\x", False),
        (r"\\.\PhysicalDrive1", False),
        (r"C:\x", False),
        ("/srv/x", False),
        ("x", False),
    ],
)
def test_shares_by_their_paths(path: str, share: bool) -> None:
    """A path that names another computer is a share, one of Windows' long or device paths is not."""
    assert is_share(path) is share


@pytest.mark.parametrize(
    ("path", "public"),
    [(r"C:\Users\Public\Documents", True), ("/Users/Shared", True), (r"C:\Users\Publicity", False), ("/srv", False)],
)
def test_folders_of_everybody(path: str, public: bool) -> None:
    """Windows and macOS have a folder for all users."""
    assert is_public(path) is public


def test_a_folder_of_ones_own_is_fine(tmp_path: Path) -> None:
    """Nobody else gets at it, so nothing is told; also of one that is yet to be made."""
    assert folder_risks(tmp_path) == ()
    assert folder_risks(tmp_path / "new" / "deeper") == ()


@pytest.mark.beyond_wine("symbolic links are a stub")
def test_names_and_marks_are_looked_for(tmp_path: Path) -> None:
    """The folder, those above it, and what a link leads to count."""
    below = tmp_path / "Dropbox" / "out"
    below.mkdir(parents=True)
    marked = tmp_path / "Files"
    (marked / "deep").mkdir(parents=True)
    (marked / ".849C9593-D756-4E56-8D6E-42412F2A707B").touch()
    (tmp_path / "link").symlink_to(below)
    for folder, cloud in ((below, "Dropbox"), (marked / "deep", "OneDrive"), (tmp_path / "link", "Dropbox")):
        assert [one.values["cloud"] for one in folder_risks(folder)] == [cloud]


@pytest.mark.parametrize(
    ("modes", "is_open"),
    [
        ((0o40755, 0o40755, 0o40755), True),
        ((0o41777, 0o40755), True),
        ((0o40755, 0o40700, 0o40755), False),
        ((0o40750, 0o40755, 0o40755), False),
        ((0o40751, 0o40755, 0o40755), False),
    ],
)
def test_rights_of_folders(modes: tuple[int, ...], is_open: bool) -> None:
    """A folder is open to everybody only if everybody may list it and pass all folders above it."""
    assert is_open_to_all(modes) is is_open


@pytest.mark.posix("rights of POSIX systems")
def test_a_folder_for_everybody_is_told(tmp_path: Path) -> None:
    """The folder for temporary files itself is open to all; one of its owner within is not."""
    root = tmp_path.parents[-2]
    if not is_open_to_all([path.stat().st_mode for path in (root, *root.parents)]):
        pytest.skip("the temporary folder is not open to all here")
    assert "Everybody" in str(folder_risks(root)[-1])
