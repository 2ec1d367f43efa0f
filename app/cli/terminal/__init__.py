"""What all commands share: arguments, output, progress, questions, and secrets typed in."""
