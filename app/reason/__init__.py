"""Why something with a tenant fails, in words: the cards that sign-in and the logs of devices share."""
