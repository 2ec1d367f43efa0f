"""Causes and advice for the failures that logs show, by kind."""
