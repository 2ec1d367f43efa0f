"""The tenant through Microsoft Graph: what must be true there, and the accounts of tokens."""
