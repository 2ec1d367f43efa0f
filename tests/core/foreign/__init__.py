"""Tests of the gate for files of others, and of the process that reads them."""
