"""Sign-in to Entra ID, the bulk token and its life."""
