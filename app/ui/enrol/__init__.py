"""The dialogs of the sign-in, the bulk token and the tenant."""
