"""Commands of a finished package: it is inspected, verified, signed, sealed, delivered and removed."""
