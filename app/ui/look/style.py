"""How the program looks: the style and colours of the system, and a few lines for what is ours."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.look.icon import FOLDER

SCHEMES = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}

_ROLE = QPalette.ColorRole
_LIGHT = {
    _ROLE.Window: "#f3f4f6",
    _ROLE.WindowText: "#1c1f23",
    _ROLE.Base: "#ffffff",
    _ROLE.AlternateBase: "#f3f4f6",
    _ROLE.Text: "#1c1f23",
    _ROLE.Button: "#f6f7f9",
    _ROLE.ButtonText: "#1c1f23",
    _ROLE.Highlight: "#1f5fa8",
    _ROLE.HighlightedText: "#ffffff",
    _ROLE.Link: "#1f5fa8",
    _ROLE.LinkVisited: "#1f5fa8",
    _ROLE.PlaceholderText: "#6a7079",
    _ROLE.ToolTipBase: "#ffffff",
    _ROLE.ToolTipText: "#1c1f23",
    _ROLE.Mid: "#c3c8cf",
    _ROLE.Midlight: "#d9dce1",
    _ROLE.Light: "#ffffff",
    _ROLE.Dark: "#9aa1ab",
}  # fmt: skip - pairs in rows
_DARK = {
    _ROLE.Window: "#1c1e21",
    _ROLE.WindowText: "#e8eaed",
    _ROLE.Base: "#26292d",
    _ROLE.AlternateBase: "#2e3136",
    _ROLE.Text: "#e8eaed",
    _ROLE.Button: "#34383d",
    _ROLE.ButtonText: "#e8eaed",
    _ROLE.Highlight: "#3472b8",
    _ROLE.HighlightedText: "#ffffff",
    _ROLE.Link: "#8ab8ea",
    _ROLE.LinkVisited: "#8ab8ea",
    _ROLE.PlaceholderText: "#9ba1a9",
    _ROLE.ToolTipBase: "#34383d",
    _ROLE.ToolTipText: "#e8eaed",
    _ROLE.Mid: "#4a4f56",
    _ROLE.Midlight: "#3a3e44",
    _ROLE.Light: "#43484e",
    _ROLE.Dark: "#121315",
}  # fmt: skip - pairs in rows

_SHEET = """
Card, QFrame[panel="true"] {{ background: {base}; border: 1px solid {line}; border-radius: 10px; }}
#page, #pages, #scrolled {{ background: transparent; border: none; }}
#sidebar {{ background: transparent; border: none; outline: none; }}
#footer {{ border-top: 1px solid {line}; }}
#toast {{ border-top: 1px solid {line}; background: {base}; }}
QLineEdit, QPlainTextEdit {{ background: {base}; border: 1px solid {edge}; border-radius: 6px; padding: 5px 8px; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ border: none; padding: 0; background: transparent; }}
QComboBox, QAbstractSpinBox {{ background: {base}; border: 1px solid {edge}; border-radius: 6px; padding: 5px 8px; }}
QComboBox:focus, QAbstractSpinBox:focus {{ border: 2px solid {accent}; padding: 4px 7px; }}
QComboBox:disabled, QAbstractSpinBox:disabled {{ background: {window}; color: {faint}; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{ image: url({icons}/arrow-down.svg); width: 11px; height: 11px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 20px; }}
QAbstractSpinBox::up-arrow {{ image: url({icons}/arrow-up.svg); width: 9px; height: 9px; }}
QAbstractSpinBox::down-arrow {{ image: url({icons}/arrow-down.svg); width: 9px; height: 9px; }}
QHeaderView::section, QTableCornerButton::section {{ background: {window}; border: none; }}
QHeaderView::section:horizontal {{ padding: 4px 6px; }}
QHeaderView::section {{ border-right: 1px solid {line}; border-bottom: 1px solid {line}; }}
QTableView QComboBox, QTableView QAbstractSpinBox {{ border-radius: 0; padding: 0 6px; }}
QRadioButton::indicator, QCheckBox::indicator, QTableView::indicator {{ width: 14px; height: 14px; }}
QRadioButton::indicator, QCheckBox::indicator, QTableView::indicator {{ border: 1px solid {edge}; }}
QRadioButton::indicator, QCheckBox::indicator, QTableView::indicator {{ background: {base}; }}
QRadioButton::indicator {{ border-radius: 8px; }}
QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 5px solid {accent}; background: {on_accent}; }}
QCheckBox::indicator, QTableView::indicator {{ border-radius: 3px; }}
QCheckBox::indicator:checked, QTableView::indicator:checked {{ background: {accent}; border-color: {accent}; }}
QCheckBox::indicator:checked, QTableView::indicator:checked {{ image: url({icons}/check.svg); }}
QRadioButton, QCheckBox {{ padding: 2px 5px 2px 2px; }}
QRadioButton:focus, QCheckBox:focus {{ outline: 1px solid {accent}; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {accent}; padding: 4px 7px; }}
QLineEdit:disabled, QPlainTextEdit:disabled {{ background: {window}; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] {{ border-color: {error}; }}
QPushButton {{ padding: 6px 16px; border: 1px solid {edge}; border-radius: 6px; background: {button}; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {line}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 5px 15px; }}
QPushButton:disabled {{ color: {faint}; }}
QPushButton[primary="true"] {{ background: {accent}; color: {on_accent}; border: 2px solid {accent}; }}
QPushButton[primary="true"] {{ padding: 5px 20px; }}
QPushButton[primary="true"]:hover {{ background: {accent_hover}; border-color: {accent_hover}; }}
QPushButton[primary="true"]:focus {{ border-color: {text}; }}
QPushButton[primary="true"]:disabled {{ background: {line}; border-color: {line}; color: {faint}; }}
QListView::item, QTreeView::item {{ padding-top: 2px; }}
QTabBar::tab {{ padding: 6px 14px; border: 1px solid {line}; border-bottom-color: {edge}; background: {window}; }}
QTabBar::tab {{ border-top-left-radius: 6px; border-top-right-radius: 6px; margin-top: 2px; }}
QTabBar::tab:hover {{ background: {hover}; }}
QTabBar::tab:selected {{ background: {base}; border-color: {edge}; border-bottom-color: {base}; margin-top: 0; }}
QTabBar::tab:disabled {{ color: {faint}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QToolButton {{ padding: 5px; border: 1px solid transparent; border-radius: 6px; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:focus {{ border-color: {accent}; }}
"""


_OWN_STYLE = "style of the system"
"""A property of the application: with a sheet of styles Qt no longer tells the name of the style below it."""
_ALWAYS_LIGHT = "windowsvista"
"""The style of Windows 10, which draws light controls whatever the colours."""


def apply_scheme(name: str) -> None:
    """Show the program in the colours ``system``, ``light`` or ``dark``; those of a contrast theme come first."""
    scheme = SCHEMES.get(name, Qt.ColorScheme.Unknown)
    hints = QGuiApplication.styleHints()
    own = _own_style()
    if is_high_contrast():
        hints.setColorScheme(Qt.ColorScheme.Unknown)
        _use_style(own)
        QApplication.setPalette(QPalette())
        dress()
        return
    hints.setColorScheme(scheme)
    follows = scheme is Qt.ColorScheme.Unknown or hints.colorScheme() == scheme
    dark = (hints.colorScheme() if scheme is Qt.ColorScheme.Unknown else scheme) is Qt.ColorScheme.Dark
    is_native = own != "fusion" and not (dark and own == _ALWAYS_LIGHT)
    _use_style(own if is_native else "fusion")
    if follows and is_native:
        QApplication.setPalette(QPalette())
    else:
        QApplication.setPalette(palette_of(_DARK if dark else _LIGHT))
    dress()


def is_high_contrast() -> bool:
    """Tell whether the person chose one of the system's contrast themes, whose few colours are not to be mixed."""
    hints = QGuiApplication.styleHints()  # held: PySide takes what it leads to for gone with it
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def _own_style() -> str:
    """Return the name of the style that the system, or who started the program, chose; asked for once."""
    application = QApplication.instance()
    known = application.property(_OWN_STYLE) if application else None
    if known is None:
        known = QApplication.style().name().lower() or "fusion"
        if application:
            application.setProperty(_OWN_STYLE, known)
    return str(known)


def _use_style(name: str) -> None:
    """Draw in the style *name*, which changes only on Windows 10 between light and dark."""
    application = QApplication.instance()
    if isinstance(application, QApplication) and (application.property("style now") or _own_style()) != name:
        application.setProperty("style now", name)
        QApplication.setStyle(name)


def dress() -> None:
    """Give our own lines of style the colours of the palette."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        sheet = style_sheet(QApplication.palette())
        if application.styleSheet() != sheet:
            application.setStyleSheet(sheet)


def style_sheet(palette: QPalette) -> str:
    """Return our lines of style in the colours of *palette*."""
    text, window = palette.color(_ROLE.WindowText), palette.color(_ROLE.Window)
    accent, button = palette.color(_ROLE.Highlight), palette.color(_ROLE.Button)
    plain = is_high_contrast()
    grey = palette.color(QPalette.ColorGroup.Disabled, _ROLE.WindowText)
    return _SHEET.format(
        icons=FOLDER.as_posix(),
        base=palette.color(_ROLE.Base).name(),
        window=window.name(),
        button=button.name(),
        line=(text if plain else mixed(text, window, 0.14)).name(),
        edge=(text if plain else mixed(text, window, 0.42)).name(),
        faint=(grey if plain else mixed(text, window, 0.55)).name(),
        text=text.name(),
        accent=accent.name(),
        hover=(button if plain else mixed(text, button, 0.1)).name(),
        accent_hover=(accent if plain else mixed(QColor("black"), accent, 0.18)).name(),
        on_accent=palette.color(_ROLE.HighlightedText).name(),
        error=error_colour(palette).name(),
    )


def palette_of(colours: dict[QPalette.ColorRole, str]) -> QPalette:
    """Return a palette of *colours*, with a fainter text for what is disabled."""
    palette = QPalette()
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    faint = mixed(palette.color(_ROLE.WindowText), palette.color(_ROLE.Window), 0.5)
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return palette


def is_dark(palette: QPalette) -> bool:
    """Return whether *palette* has light text on dark ground."""
    return palette.color(_ROLE.WindowText).lightness() > palette.color(_ROLE.Window).lightness()


def error_colour(palette: QPalette) -> QColor:
    """Return the red of errors that is legible on the ground of *palette* (contrast at least 4.5:1)."""
    if is_high_contrast():
        return palette.color(_ROLE.WindowText)
    return QColor("#ffb4ab" if is_dark(palette) else "#b3261e")


def good_colour(palette: QPalette) -> QColor:
    """Return the green of what is all right, legible like the red of errors."""
    if is_high_contrast():
        return palette.color(_ROLE.WindowText)
    return QColor("#7fd99a" if is_dark(palette) else "#1b6e3c")


def faded(palette: QPalette) -> QColor:
    """Return the colour of hints: the text, moved towards the ground, still at least 4.5:1."""
    return mixed(palette.color(_ROLE.WindowText), palette.color(_ROLE.Window), 1.0 if is_high_contrast() else 0.72)


def mixed(one: QColor, two: QColor, share: float) -> QColor:
    """Return *share* of the colour *one* with the rest of *two*."""
    return QColor.fromRgbF(
        one.redF() * share + two.redF() * (1 - share),
        one.greenF() * share + two.greenF() * (1 - share),
        one.blueF() * share + two.blueF() * (1 - share),
    )
