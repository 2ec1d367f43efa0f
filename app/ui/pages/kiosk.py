"""The page *Kiosk account and app*: whose screen it is, and what it shows (``wizard.md`` 4.7)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.text import labelled
from app.model.kiosk import KNOWN_APPS, EdgeMode, ExitAction, KioskAccount, KioskApp, Launcher
from app.model.project_file import to_absolute, to_relative
from app.model.rules.kiosk import IDLE_MOST
from app.ui.kiosk.dialog import KioskDialog
from app.ui.look.language import translated
from app.ui.pages.password_maker import PasswordMaker
from app.ui.widgets.choice import Choice, Number, RadioChoice, Toggle
from app.ui.widgets.field import SecretField, TextField
from app.ui.widgets.label import Label
from app.ui.widgets.path_field import FileField
from app.ui.widgets.question import open_dialog
from app.ui.wizard.page import Page

if TYPE_CHECKING:
    from app.core.secret import Secret
    from app.ui.session.session import Session

_PASSWORD = "kiosk.password"  # noqa: S105 - the place of a password


class KioskPage(Page):
    """The page. Only what was chosen is in sight; the rest keeps its values."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__("kiosk", session, parent)
        self._who = self.add_card()
        self._accounts = RadioChoice(list(KioskAccount))
        self._account = self._who.add_row(self._accounts, "kiosk.account")
        self._named = self.add_card()
        self._user = self._named.add_row(TextField(), "kiosk.user")
        self._sign_in = self._named.add_row(Toggle(), "kiosk.sign_in")
        self._secret = self.add_card()
        self._password = self._secret.add_row(SecretField(), _PASSWORD)
        self.maker = PasswordMaker(self)
        self._secret.add_widget(self.maker)
        self._own = self.add_card()
        self._shown_name = self._own.add_row(TextField(), "kiosk.shown_name")
        self._what = self.add_card()
        self._apps = RadioChoice([KioskApp.UNIVERSAL, KioskApp.EDGE, KioskApp.CLASSIC, KioskApp.SEVERAL])
        self._app = self._what.add_row(self._apps, "kiosk.app")
        self._universal = self.add_card()
        self._app_id = self._universal.add_row(TextField(), "kiosk.app_id")
        self._known_label = Label(self._universal)
        self._known = Choice(self._universal)
        self._known.setObjectName("kiosk.known")
        self._known_label.setBuddy(self._known)
        # Beside each other they are too wide for a small screen with the help next to the page.
        self._universal.column.addWidget(self._known_label)
        self._universal.add_widget(self._known)
        self._edge = self.add_card()
        self._address = self._edge.add_row(TextField(), "kiosk.edge.address")
        self._modes = Choice()
        self._mode = self._edge.add_row(self._modes, "kiosk.edge.mode")
        self._idle = self._edge.add_row(Number(least=0, most=IDLE_MOST), "kiosk.edge.idle_minutes")
        self._classic = self.add_card()
        self._program = self._classic.add_row(TextField(), "kiosk.program")
        self._arguments = self._classic.add_row(TextField(), "kiosk.arguments")
        self._several = self.add_card()
        self._file = self._several.add_row(FileField(), "kiosk.file")
        self.edit = QPushButton(self._several)
        self.edit.setObjectName("kiosk.file.edit")
        self._several.add_beside(self.edit)
        self._start = self.add_card()
        self._launchers = Choice()
        self._launcher = self._start.add_row(self._launchers, "kiosk.launcher")
        self._shell = self.add_card()
        self._exits = Choice()
        self._exit = self._shell.add_row(self._exits, "kiosk.on_exit")
        self._out = self.add_card()
        self._breakout = self._out.add_row(TextField(), "kiosk.breakout")
        self.maker.made.connect(self._take_password)
        self._known.edited.connect(self._take_known)
        self.edit.clicked.connect(self._open_editor)
        session.changed.connect(self._follow)
        session.loaded.connect(self._load)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        self.set_title(
            self.tr("Kiosk account and app"), self.tr("Choose whose screen the kiosk is, and what it shows.")
        )
        self._who.set_title(self.tr("Account"))
        accounts = {
            KioskAccount.NEW: self.tr("A new standard user"),
            KioskAccount.EXISTING: self.tr("An account that exists, or is named in the file"),
            KioskAccount.AUTOMATIC: self.tr("An account that Windows makes and signs in itself"),
        }
        self._accounts.set_choices(accounts)
        self._account.set_text(self.tr("Account of the kiosk"))
        for account, text in accounts.items():
            self._accounts.buttons[account].setAccessibleName(
                translated(labelled(self.tr("Account of the kiosk"), text))
            )
        self._sign_in.set_text(
            self.tr("Sign in automatically"),
            self.tr("At each start, without asking. Only where the device is physically safe."),
        )
        self._shown_name.set_text(
            self.tr("Name on the sign-in screen"),
            self.tr("Optional. The account needs Windows 10 1803 or later, and has no password."),
        )
        self.maker.retranslate()
        self._what.set_title(
            self.tr("App"), self.tr("It must be on the device for this account: installed before, or by this package.")
        )
        apps = {
            KioskApp.UNIVERSAL: self.tr("An app with an id, such as one of the Store"),
            KioskApp.EDGE: self.tr("A web page in Microsoft Edge"),
            KioskApp.CLASSIC: self.tr("A classic program"),
            KioskApp.SEVERAL: self.tr("Several apps, or other profiles, from a file"),
        }
        self._apps.set_choices(apps)
        self._app.set_text(self.tr("What it shows"))
        for app, text in apps.items():
            self._apps.buttons[app].setAccessibleName(translated(labelled(self.tr("What it shows"), text)))
        self._known_label.setText(self.tr("&Well-known apps"))
        self._known.set_choices({"": self.tr("Choose one…"), **{one.app_id: one.name for one in KNOWN_APPS}})
        self._known.set_value("")
        self._app_id.set_text(
            self.tr("App id (AUMID)"),
            self.tr("Windows Pro, Enterprise or Education, from Windows 10 1709 on."),
            required=True,
            placeholder="Microsoft.WindowsCalculator_8wekyb3d8bbwe!App",
        )
        self._program.set_text(
            self.tr("Program"),
            self.tr("Its whole path on the device, or its name where its folder is in PATH. %Variables% are allowed."),
            required=True,
            placeholder=r"%ProgramFiles%\Contoso\Till.exe",
        )
        self._arguments.set_text(self.tr("Arguments"), self.tr("Optional."), placeholder="--fullscreen")
        self._address.set_text(
            self.tr("Address"),
            self.tr("What Edge opens, and comes back to. Needs Microsoft Edge 87 or later."),
            required=True,
            placeholder="https://www.contoso.com",
        )
        self._modes.set_choices(
            {
                EdgeMode.FULLSCREEN: self.tr("Full screen, such as a sign or a display"),
                EdgeMode.PUBLIC: self.tr("Public browsing: tabs and an address bar, for visitors"),
            }
        )
        self._mode.set_text(self.tr("Mode"))
        self._idle.set_text(
            self.tr("Start over after minutes without use"),
            self.tr("0 to 1440; 0 for never. Also clears what was typed."),
        )
        self._launchers.set_choices(
            {
                Launcher.ASSIGNED_ACCESS: self.tr("Assigned access: Windows 11 Pro, Enterprise or Education"),
                Launcher.SHELL: self.tr("Shell Launcher: Windows 10 or 11 Enterprise or Education"),
            }
        )
        self._launcher.set_text(self.tr("Started by"))
        self._exits.set_choices(
            {
                ExitAction.RESTART_SHELL: self.tr("Start it again"),
                ExitAction.RESTART_DEVICE: self.tr("Restart the device"),
                ExitAction.SHUT_DOWN: self.tr("Shut the device down"),
                ExitAction.NOTHING: self.tr("Nothing"),
            }
        )
        self._exit.set_text(self.tr("When it ends"), self.tr("Other accounts keep the usual desktop."))
        self._breakout.set_text(
            self.tr("Keys that lead out of the kiosk"),
            self.tr("Optional, Windows 11 only: these keys show the sign-in screen in place of Ctrl+Alt+Del."),
            placeholder="Ctrl+A",
        )
        self._file.set_text(
            self.tr("Configuration file"),
            self.tr("XML of assigned access: profiles, their apps, and who gets them. Windows 10 1709 or later."),
            required=True,
        )
        file_field = self._file.editor
        if isinstance(file_field, FileField):
            file_field.filters = self.tr("Kiosk configurations (*.xml)")
        self._show()

    @Slot(object)
    def _take_password(self, password: Secret) -> None:
        self.session.edit(_PASSWORD, password)

    @Slot()
    def _take_known(self) -> None:
        chosen = self._known.value()
        if chosen:
            self.session.edit("kiosk.app_id", chosen)
        self._known.set_value("")

    @Slot(object)
    def _follow(self, places: frozenset[str]) -> None:
        if any(place.startswith("kiosk.") for place in places):
            self._show()
        if _PASSWORD in places and not self.maker.shows(self.session.project.kiosk.password):
            self.maker.forget()

    @Slot()
    def _load(self) -> None:
        self.maker.forget()
        self._show()

    @Slot()
    def _open_editor(self) -> None:
        """Make the file of several apps, or change it."""
        kiosk, folder = self.session.project.kiosk, self.session.folder
        path = Path(to_absolute(kiosk.file, folder)) if kiosk.file and folder else None
        if path is not None and not path.is_file():
            path = None
        dialog = KioskDialog(path, folder, self, project=self.session.project)
        dialog.saved.connect(self._take_file)
        open_dialog(dialog)

    @Slot(object)
    def _take_file(self, path: Path) -> None:
        folder = self.session.folder
        kept = to_relative(str(path), folder.absolute()) if folder else str(path)
        self.session.edit("kiosk.file", kept)
        self.session.check_now()

    def _show(self) -> None:
        """Show the fields of what is chosen."""
        kiosk = self.session.project.kiosk
        is_automatic = kiosk.account is KioskAccount.AUTOMATIC
        is_new = kiosk.account is KioskAccount.NEW
        self.maker.name = kiosk.user
        names = {
            KioskAccount.NEW: self.tr("Up to 20 characters. The package makes it, without rights of administrators."),
            KioskAccount.EXISTING: self.tr("user, DEVICE\\user, DOMAIN\\user or AzureAD\\user@contoso.com."),
            KioskAccount.AUTOMATIC: "",
        }
        self._user.set_text(self.tr("User name"), names[kiosk.account], required=not kiosk.is_file or is_new)
        self._password.set_text(self.tr("Password"), required=True)
        is_named = not is_automatic and not (kiosk.is_file and not is_new)
        self.maker.setVisible(is_new)
        for card, is_visible in (
            (self._named, is_named),
            (self._secret, is_new or (is_named and kiosk.sign_in)),
            (self._own, is_automatic and not kiosk.is_file),
            (self._universal, kiosk.app is KioskApp.UNIVERSAL),
            (self._edge, kiosk.app is KioskApp.EDGE),
            (self._classic, kiosk.app is KioskApp.CLASSIC),
            (self._several, kiosk.is_file),
            (self._start, kiosk.is_program),
            (self._shell, kiosk.has_shell),
            (self._out, not kiosk.is_file and not kiosk.has_shell),
        ):
            card.setVisible(is_visible)
        self.edit.setText(self.tr("Edit the file…") if kiosk.file else self.tr("Make the file…"))
        self.edit.setAccessibleDescription(self.tr("Opens the editor for profiles, their apps, and who gets them."))
