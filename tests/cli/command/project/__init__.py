"""Tests of the commands of a project."""
