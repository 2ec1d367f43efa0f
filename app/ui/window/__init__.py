"""The main window: start, menus, start page, what is dropped on it."""
