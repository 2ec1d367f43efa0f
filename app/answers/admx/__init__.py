"""Administrative templates: read, named in people's languages, and their policies written as Windows ingests them."""
