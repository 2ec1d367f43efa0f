"""Widgets that know nothing of projects: fields, labels, buttons, tables, questions."""
