"""What systems do differently from each other, told once: programs, terminals, languages, rights, and patience."""
