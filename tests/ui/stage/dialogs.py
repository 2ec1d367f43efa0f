"""All dialogs of the window, each made ready to be looked at."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from app.answers.kiosk.document import Assignment, Who
from app.answers.kiosk.document import Kiosk as KioskDocument
from app.catalogue.cloud import cloud_of
from app.core.secret import Secret
from app.core.text import Sentence
from app.enrol.cloud.registration import ASKS
from app.enrol.net.failure import fail_result
from app.enrol.sign_in.access import Access
from app.enrol.tenant.accounts import PackageAccount
from app.enrol.tenant.check import TenantCheck
from app.enrol.tenant.checklist_page import CheckAnswer, ChecklistFacts
from app.enrol.tenant.registration_plan import Change, Part, Plan, Registered
from app.jobs.build import BuildOrder, build
from app.jobs.diagnose import DiagnoseOrder, OpenProject, diagnose
from app.jobs.enrol.registration import Prospect, Registration
from app.jobs.enrol.sign_in import Where
from app.jobs.enrol.token import Granted
from app.jobs.kiosk import KioskProfileOrder, add_profile
from app.model.store.project_store import open_project
from app.model.token import Token
from app.protect.choice import ProtectionWay
from app.reason.reason import EnrolError, Trace
from app.reason.table import reason_of
from app.ui.batch.dialog import BatchDialog
from app.ui.batch.sign_in import BatchSignIn
from app.ui.deliver.sheet_dialog import SheetDialog
from app.ui.diagnose.dialog import DiagnoseDialog
from app.ui.enrol.checklist_dialog import ChecklistDialog
from app.ui.enrol.sign_in_dialog import SignInDialog
from app.ui.enrol.sign_in_guide import ClientGuideDialog
from app.ui.enrol.sign_in_state import SignInState
from app.ui.enrol.tenant_dialog import TenantDialog
from app.ui.inspect.compare_dialog import CompareDialog
from app.ui.inspect.dialog import InspectDialog
from app.ui.inspect.document_dialog import DocumentDialog
from app.ui.kiosk.dialog import KioskDialog
from app.ui.manual.manual_dialog import ManualDialog
from app.ui.palette.dialog import PaletteDialog
from app.ui.project.missing_secrets import MissingSecretsDialog
from app.ui.project.new_project_dialog import NewProjectDialog
from app.ui.project.passphrase_dialog import SealDialog, UnlockDialog
from app.ui.widgets.question import Button, ask
from app.ui.window.about_dialog import AboutDialog
from app.ui.window.crash_dialog import CrashDialog
from app.ui.window.preferences_dialog import PreferencesDialog
from app.ui.window.report_dialog import ReportDialog
from app.ui.work.task import running_tasks
from tests.diagnose.log_case import as_xml
from tests.diagnose.stories import STORIES
from tests.places import REPOSITORY
from tests.ui.stage.projects import one_of_each
from tests.ui.stage.sticks import delivery

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.window.window import MainWindow


PACKAGE = "94916a5a-63f0-4a62-8846-d150973bc1f7"
ACCOUNT = f"package_{PACKAGE}@contoso.onmicrosoft.com"
SAMPLE = REPOSITORY / "resources" / "samples" / "contoso"


def kiosk_file(window: MainWindow, tab: int) -> KioskDialog:
    """Open the editor of a kiosk's file, with a profile of two apps, at the part *tab*."""
    dialog = KioskDialog(None, window.session.folder, window, project=window.session.project)
    apps = ("Microsoft.WindowsCalculator_8wekyb3d8bbwe!App", "%windir%\\explorer.exe")
    people = (Assignment(name="hall"), Assignment(who=Who.ENTRA_GROUP, name=PACKAGE))
    dialog.take(
        add_profile(KioskProfileOrder(base=KioskDocument(), people=people, apps=apps, name="Till", makes_pins=True))
    )
    dialog.tabs.setCurrentIndex(tab)
    return dialog


def ask_something(window: MainWindow) -> QMessageBox:
    """Ask what the window asks when there are unsaved changes."""
    answers: dict[Button, tuple[str, Callable[[], None] | None]] = {
        Button.Save: ("", None), Button.Discard: ("", None), Button.Cancel: ("", None),
    }  # fmt: skip
    return ask(window, "Save the changes?", "Else they are lost.", answers, default=Button.Save, escape=Button.Cancel)


def diagnosed(window: MainWindow, view: str) -> DiagnoseDialog:
    """Read the log of a device whose token had expired, and show the part called *view* of what it tells."""
    folder = window.session.folder
    assert folder
    log = folder / "device.xml"
    log.write_text(as_xml(STORIES["token_expired"][0]), encoding="utf-8")
    dialog = DiagnoseDialog(window.session, window)
    other = OpenProject(project=window.session.project, name="Contoso.wcdproj")
    dialog.take(diagnose(DiagnoseOrder(files=(log, folder / "gone.evtx"), other=other)))
    dialog.story.cards[0].fold.setChecked(True)
    dialog.tabs.setCurrentWidget(getattr(dialog, view))
    return dialog


def sample_of(window: MainWindow) -> Path:
    """Return the package that :func:`build_sample` put beside the project."""
    folder = window.session.folder
    assert folder
    return folder / "contoso.ppkg"


def sign_in(window: MainWindow, state: SignInState | None) -> SignInDialog:
    """Open the sign-in dialog for a renewal, with every part unfolded, or at *state*."""
    entra = Token(token=Secret("0." + "A" * 200), account=ACCOUNT, package_id=PACKAGE, tenant=PACKAGE)
    window.session.edit("account.entra", entra)
    dialog = SignInDialog(window.session, window, renew=state is SignInState.RESULT)
    finish_jobs(dialog)
    dialog.form.life.days.setValue(120)
    dialog.form.checks.more.setChecked(True)
    if state is None:
        dialog.form.asked()
        return dialog
    if state is SignInState.WAITING:
        dialog._enter(state)
        dialog.wait.begin(is_demo=True)
        end = datetime(2026, 12, 22, 23, 59, 59, tzinfo=UTC)
        dialog.wait.show_code("HK3F9QPDW", "https://microsoft.com/devicelogin", end)
    elif state is SignInState.RESULT:
        token = Token(
            token=Secret("0." + "A" * 200), expiry=datetime(2026, 12, 22, 23, 59, 59, tzinfo=UTC), tenant=PACKAGE,
            account=ACCOUNT, package_id=PACKAGE, authority=cloud_of("worldwide").authority,
        )  # fmt: skip
        dialog.show_token(Granted(token=token, person="ada@contoso.com"))
    else:
        told = "AADSTS90092: Non-retryable error. Trace ID: 0 Correlation ID: 61a2d38c-5808-5750-b56e-c9ab90f670e4"
        dialog.show_failure(fail_result({"error": "x", "error_description": told}, status=400))
    return dialog


def tenant(window: MainWindow, *, checked: bool) -> TenantDialog:
    """Open the dialog about the tenant with a finished check, or with a list of accounts."""
    dialog = TenantDialog(window.session, window)
    finish_jobs(dialog)
    now = datetime(2026, 11, 23, tzinfo=UTC)
    if checked:
        answers = {
            "role": CheckAnswer(True, Sentence("Active: {roles}.", {"roles": "Intune Administrator"})),
            "mdm_scope": CheckAnswer(False, Sentence("The MDM user scope is None.")),
            "consent": CheckAnswer(None),
        }
        dialog.tabs.setCurrentIndex(1)
        dialog.checks.show_check(TenantCheck(facts=ChecklistFacts(tenant=PACKAGE, answers=answers), errors={}))
        dialog.checks.more.setChecked(True)
    else:
        accounts = [
            PackageAccount(
                id=PACKAGE, upn=ACCOUNT, package_id=PACKAGE, name="Class room <b>14</b>", maker="ada@contoso.com",
                created=now - timedelta(days=days), enabled=days < 100, age=days,
            )
            for days in (3, 40, 400)
        ]  # fmt: skip
        dialog.tabs.setCurrentIndex(2)
        dialog.accounts.show_accounts(accounts)
    return dialog


def client_guide(window: MainWindow, stage: str) -> ClientGuideDialog:
    """Open the guide to a client id at the *stage* of making it, or at a script."""
    dialog = ClientGuideDialog(None, window)
    panel, name = dialog.register, ACCOUNT
    if stage == "script":
        dialog.tabs.setCurrentIndex(1)
    if stage in ("ask", "script"):
        return dialog
    changes = (
        Change(Part.APP, name),
        Change(Part.OWN_PRINCIPAL),
        *(Change(Part.CONSENT, service=one, scopes=tuple(scope.name for scope in one.scopes)) for one in ASKS),
    )
    access = Access(token=Secret("x"), user=ACCOUNT, tenant=PACKAGE, expires=datetime(2099, 1, 1, tzinfo=UTC))
    where = Where(cloud=cloud_of("worldwide"), tenant="contoso.com", client_id=PACKAGE)
    plan = Plan(name=name, client_id="", changes=changes)
    panel._show_plan(Prospect(where=where, plan=plan, access=access))
    if stage == "made":
        panel._begun = list(changes)
        made = Registered(name=name, client_id=PACKAGE, done=changes)
        panel._show_end(Registration(tenant="contoso.com", registered=made))
    elif stage == "refused":
        panel._begun = list(changes[:3])
        error = EnrolError(reason_of("consent_forbidden"), Trace(code="graph_forbidden", status=403))
        half = Registered(name=name, client_id=PACKAGE, done=changes[:2], left=changes[2:], error=error)
        panel._show_end(Registration(tenant="contoso.com", registered=half))
    return dialog


def finish_jobs(parent: QWidget) -> None:
    """Wait until the jobs of a dialog that is not shown yet are done."""
    while running_tasks(parent):
        QApplication.processEvents()
    QApplication.processEvents()


def documentation(window: MainWindow, words: str) -> ManualDialog:
    """Open the manual, and look for *words* in it if there are any."""
    dialog = ManualDialog(None, window)
    finish_jobs(dialog)
    dialog.search.setText(words)
    return dialog


def document_of(window: MainWindow) -> Path:
    """Write a file for a kiosk with something wrong in it, and return it."""
    assert window.session.folder
    path = window.session.folder / "kiosk.xml"
    path.write_text(
        '<AssignedAccessConfiguration xmlns="https://schemas.microsoft.com/AssignedAccess/2017/config">\n'
        "  <Profiles/>\n</AssignedAccessConfiguration>\n",
        encoding="utf-8",
    )
    return path


def batch(window: MainWindow) -> BatchDialog:
    """Return the dialog of batches with all that it can ask for."""
    dialog = BatchDialog(window.session, window)
    dialog.sheets.click()
    dialog.more.click()
    dialog.options.way.set_value(ProtectionWay.SEALED)
    dialog.options.follow()
    return dialog


def palette(window: MainWindow) -> PaletteDialog:
    """Open the palette with a project that was open before."""
    window.preferences.add_recent(window.session.path)  # type: ignore[arg-type]  # a project is open
    return PaletteDialog(window.palette_key.entries(), window)


DIALOGS: dict[str, Callable[[MainWindow], QDialog]] = {
    "question": ask_something,
    "new project": lambda window: NewProjectDialog(window),
    "import": lambda window: NewProjectDialog(window, sample_of(window)),
    "unlock": lambda window: UnlockDialog("Contoso.wcdproj", window),
    "unlock again": lambda window: UnlockDialog("Contoso.wcdproj", window, wrong=True),
    "seal": lambda window: SealDialog(window),
    "missing secrets": lambda window: MissingSecretsDialog(
        one_of_each(), ["device.product_key", "network.wifi[0].key", "account.administrator.password"], window
    ),
    "inspect": lambda window: InspectDialog(sample_of(window), window),
    "compare": lambda window: CompareDialog(window),
    "document": lambda window: DocumentDialog(document_of(window), window),
    "batch": batch,
    "batch, sign in": lambda window: BatchSignIn(window.session, window),
    "deliver": lambda window: delivery(window, sample_of(window), done=False),
    "deliver, done": lambda window: delivery(window, sample_of(window), done=True),
    "sheet": lambda window: SheetDialog(sample_of(window), None, window),
    "diagnose": lambda window: DiagnoseDialog(window.session, window),
    "diagnosis": lambda window: diagnosed(window, "story"),
    "diagnosis, time line": lambda window: diagnosed(window, "line"),
    "diagnosis, compared": lambda window: diagnosed(window, "match"),
    "diagnosis, files": lambda window: diagnosed(window, "files"),
    "sign in": lambda window: sign_in(window, None),
    "sign in, waiting": lambda window: sign_in(window, SignInState.WAITING),
    "sign in, result": lambda window: sign_in(window, SignInState.RESULT),
    "sign in, failure": lambda window: sign_in(window, SignInState.FAILED),
    "checklist": lambda window: ChecklistDialog(None, window),
    "client guide": lambda window: client_guide(window, "ask"),
    "client guide, plan": lambda window: client_guide(window, "plan"),
    "client guide, made": lambda window: client_guide(window, "made"),
    "client guide, refused": lambda window: client_guide(window, "refused"),
    "client guide, script": lambda window: client_guide(window, "script"),
    "tenant": lambda window: tenant(window, checked=True),
    "tenant, tokens": lambda window: tenant(window, checked=False),
    "about": lambda window: AboutDialog(window),
    "preferences": lambda window: PreferencesDialog(window.preferences, window),
    "report": lambda window: ReportDialog(window, "https://example.com/issues"),
    "documentation": lambda window: documentation(window, ""),
    "documentation, found": lambda window: documentation(window, "token"),
    "palette": palette,
    "kiosk": lambda window: kiosk_file(window, 0),
    "kiosk, people": lambda window: kiosk_file(window, 1),
    "kiosk, text": lambda window: kiosk_file(window, 2),
    "bug": lambda window: CrashDialog("builtins.KeyError\n  app/ui/wizard/page.py:12 go", window),
}
"""All dialogs of ours; each is made over a window with a project."""
_package: list[bytes] = []


def build_sample(window: MainWindow) -> None:
    """Put a package beside the project of *window*; it is built once for all tests."""
    if not _package:
        with TemporaryDirectory() as made:
            project = open_project(SAMPLE / "contoso.wcdproj").project
            result = build(BuildOrder(project=project, folder=SAMPLE, destination=Path(made)))
            _package.append(result.protected.file.read_bytes())
    sample_of(window).write_bytes(_package[0])
