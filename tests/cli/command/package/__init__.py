"""Tests of the commands of a finished package."""
