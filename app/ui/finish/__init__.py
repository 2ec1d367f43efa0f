"""The page that checks, protects and builds."""
