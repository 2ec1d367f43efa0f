"""What can be done in dialogs, by the name of the button there: the palette finds it before the dialog is open."""

from __future__ import annotations

from typing import Final, NamedTuple


class InnerAction(NamedTuple):
    """A button or choice called ``name`` with the English words ``text``, in the dialog that ``opener`` opens.

    ``opener`` is the key of a menu's action, or the name of a button on a page.
    """

    opener: str
    name: str
    text: str


INNER: Final = (
    InnerAction("deliver", "deliver.copy", "&Copy"),
    InnerAction("deliver", "deliver.image", "Save as &ISO image…"),
    InnerAction("deliver", "deliver.sheet", "&Hand-over sheet…"),
    InnerAction("deliver", "deliver.script", "Copy a script &beside it"),
    InnerAction("deliver", "deliver.another", "&Copy to another stick"),
    InnerAction("deliver", "drives.folder", "&Network folder or other folder…"),
    InnerAction("deliver", "drives.others", "Show &other drives"),
    InnerAction("deliver", "deliver.encrypted", "&Windows encrypted this package"),
    InnerAction("batch", "batch.build", "&Check and build"),
    InnerAction("batch", "batch.sheets", "Write a &hand-over sheet for each package"),
    InnerAction("tenant", "tenant.start", "&Sign in and check"),
    InnerAction("tenant", "tenant.wide", "Look at the admin consent too"),
    InnerAction("tenant", "tenant.save", "Save to &print…"),
    InnerAction("tenant", "tenant.list", "&Sign in and list"),
    InnerAction("tenant", "tenant.revoke", "&Revoke…"),
    InnerAction("inspect", "inspect.deliver", "Copy to USB stick…"),
    InnerAction("inspect", "inspect.import", "Import as a project…"),
    InnerAction("inspect", "inspect.save_all", "Save all files…"),
    InnerAction("inspect", "inspect.save_file", "Save a copy of the file…"),
    InnerAction("inspect", "inspect.trust", "Trust this signer in a project…"),
    InnerAction("check_file", "document.again", "Check again"),
    InnerAction("diagnose", "diagnose.open_logs", "Choose logs…"),
    InnerAction("diagnose", "diagnose.more", "Other &logs…"),
    InnerAction("diagnose", "diagnose.export", "&Export…"),
    InnerAction("diagnose", "collect.save", "&Save the collecting script…"),
    InnerAction("diagnose", "remove.save", "Save the &removing script…"),
    InnerAction("diagnose", "match.open", "Compare with the &open project"),
    InnerAction("diagnose", "match.choose", "Compare with a &project or package…"),
    InnerAction("diagnose", "match.field", "Show the field"),
    InnerAction("diagnose", "timeline.failures", "Only &failures"),
    InnerAction("diagnose", "timeline.copy", "Copy the event"),
    InnerAction("preferences", "preferences.clear", "Empty the list of recent projects"),
    InnerAction("preferences", "preferences.folder", "Folder for new projects"),
    InnerAction("preferences", "preferences.warning", "Days before the end of a token"),
    InnerAction("preferences", "preferences.recent", "Recent projects to remember"),
    InnerAction("report", "report.open", "&Open the tracker"),
    InnerAction("about", "about.copy", "&Copy for a report"),
    InnerAction("account.entra.get", "sign_in.browser", "Sign in with the &browser"),
    InnerAction("account.entra.get", "sign_in.code", "Other ways: code on another &device"),
    InnerAction("account.entra.get", "sign_in.guide", "Make one, or see how…"),
    InnerAction("account.entra.get", "sign_in.reuse", "Use the &account of the token before again"),
    InnerAction("account.entra.get", "sign_in.rule", "Copy the group rule"),
    InnerAction("account.entra.get", "sign_in.all", "Read, save or print it…"),
    InnerAction("account.entra.check", "checklist.save", "&Save to print…"),
    InnerAction("kiosk.file.edit", "kiosk.profiles.add", "Add a profile"),
    InnerAction("kiosk.file.edit", "kiosk.profiles.remove", "Remove the profile"),
    InnerAction("kiosk.file.edit", "kiosk.apps.add", "Add an app"),
    InnerAction("kiosk.file.edit", "kiosk.apps.remove", "Remove the app"),
    InnerAction("kiosk.file.edit", "kiosk.people.add", "Add somebody"),
    InnerAction("kiosk.file.edit", "kiosk.people.remove", "Remove them"),
    InnerAction("kiosk.file.edit", "kiosk.profile.make_pins", "Pin the apps (Windows 11)"),
    InnerAction("kiosk.file.edit", "kiosk.profile.make_layout", "Lay the apps out (Windows 10)"),
)
"""All of them; the tests hold the table against the dialogs. The dialogs translate the same texts."""
