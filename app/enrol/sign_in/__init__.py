"""Sign-in with the browser or a code, and the access it gives."""
