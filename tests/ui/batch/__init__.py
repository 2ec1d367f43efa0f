"""Tests of the dialog for batches."""
